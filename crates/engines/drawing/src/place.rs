//! How high each vertex lies: the method of Brandes and Köpf, four times and balanced, so that long arrows run straight.

use crate::net::{Kind, Net};
use std::collections::HashSet;

/// Between two lines.
const LINES: f64 = 14.0;
/// Between a box or a label and what is next to it.
const BOXES: f64 = 24.0;

/// The height of the line through each vertex; the highest thing touches zero.
pub(crate) fn heights(net: &Net) -> Vec<f64> {
    let crossed = crossed(net);
    let mut four: Vec<Vec<f64>> = Vec::with_capacity(4);
    for turned in [false, true] {
        for flipped in [false, true] {
            let sight = Sight::new(net, turned, flipped);
            let heights = sight.heights(&sight.blocks(&crossed));
            four.push(if flipped { heights.iter().map(|height| -height).collect() } else { heights });
        }
    }
    let mut heights = balanced(net, &four);
    let top = extent(net, &heights).0;
    heights.iter_mut().for_each(|height| *height = (*height - top).round());
    heights
}

/// The layers as one of the four attempts sees them: from the other end, or upside down.
struct Sight<'a> {
    net: &'a Net,
    layers: Vec<Vec<usize>>,
    place: Vec<usize>,
    /// Neighbours in the layer before, by their places.
    before: Vec<Vec<usize>>,
    flipped: bool,
}

/// Vertices that lie on one line: the first of each, and the next of each in a circle.
struct Blocks {
    root: Vec<usize>,
    next: Vec<usize>,
}

impl<'a> Sight<'a> {
    fn new(net: &'a Net, turned: bool, flipped: bool) -> Self {
        let mut layers = net.layers.clone();
        if turned {
            layers.reverse();
        }
        if flipped {
            layers.iter_mut().for_each(|layer| layer.reverse());
        }
        let mut place = vec![0; net.vertices.len()];
        for layer in &layers {
            layer.iter().enumerate().for_each(|(nth, &vertex)| place[vertex] = nth);
        }
        let near = |vertex: usize| {
            let links = if turned { &net.out[vertex] } else { &net.into[vertex] };
            let ends =
                links.iter().map(|&link| if turned { net.links[link].to } else { net.links[link].from });
            let mut ends: Vec<_> = ends.collect();
            ends.sort_by_key(|&end| place[end]);
            ends
        };
        let before = (0..net.vertices.len()).map(near).collect();
        Self { net, layers, place, before, flipped }
    }

    /// Each vertex joins the line of its middle neighbour, unless lines would cross.
    fn blocks(&self, crossed: &HashSet<(usize, usize)>) -> Blocks {
        let count = self.net.vertices.len();
        let mut blocks = Blocks { root: (0..count).collect(), next: (0..count).collect() };
        for layer in &self.layers {
            let mut free = 0;
            for &vertex in layer {
                for middle in middles(&self.before[vertex]) {
                    let open = blocks.next[vertex] == vertex && free <= self.place[middle];
                    if open && !crossed.contains(&pair(vertex, middle)) {
                        blocks.next[middle] = vertex;
                        blocks.root[vertex] = blocks.root[middle];
                        blocks.next[vertex] = blocks.root[vertex];
                        free = self.place[middle] + 1;
                    }
                }
            }
        }
        blocks
    }

    /// As high as the blocks above allow, then as low as those below allow.
    fn heights(&self, blocks: &Blocks) -> Vec<f64> {
        let (order, below) = self.stacked(blocks);
        let mut at = vec![0.0_f64; self.net.vertices.len()];
        for &root in &order {
            for &(other, apart) in &below[root] {
                at[other] = at[other].max(at[root] + apart);
            }
        }
        for &root in order.iter().rev() {
            let least = below[root].iter().map(|&(other, apart)| at[other] - apart).reduce(f64::min);
            at[root] = least.map_or(at[root], |least| least.max(at[root]));
        }
        blocks.root.iter().map(|&root| at[root]).collect()
    }

    /// Blocks from above to below, and for each those directly below with the distance they keep.
    fn stacked(&self, blocks: &Blocks) -> (Vec<usize>, Vec<Vec<(usize, f64)>>) {
        let count = self.net.vertices.len();
        let (mut below, mut above) = (vec![Vec::new(); count], vec![0; count]);
        for neighbours in self.layers.iter().flat_map(|layer| layer.windows(2)) {
            let (upper, lower) = (blocks.root[neighbours[0]], blocks.root[neighbours[1]]);
            below[upper].push((lower, self.apart(neighbours[0], neighbours[1])));
            above[lower] += 1;
        }
        let is_free = |&vertex: &usize| blocks.root[vertex] == vertex && above[vertex] == 0;
        let mut order: Vec<_> = (0..count).filter(is_free).collect();
        let mut at = 0;
        while let Some(&root) = order.get(at) {
            for (other, _) in &below[root] {
                above[*other] -= 1;
                if above[*other] == 0 {
                    order.push(*other);
                }
            }
            at += 1;
        }
        (order, below)
    }

    fn apart(&self, first: usize, second: usize) -> f64 {
        let (upper, lower) = if self.flipped { (second, first) } else { (first, second) };
        distance(self.net, upper, lower)
    }
}

/// From line to line of two neighbours in a layer.
fn distance(net: &Net, upper: usize, lower: usize) -> f64 {
    let is_line = |vertex: usize| net.vertices[vertex].kind == Kind::Bend;
    let gap = if is_line(upper) && is_line(lower) { LINES } else { BOXES };
    net.vertices[upper].down + gap + net.vertices[lower].up
}

fn middles(near: &[usize]) -> impl Iterator<Item = usize> {
    let (low, high) = (near.len().saturating_sub(1) / 2, near.len() / 2);
    let second = (high != low).then_some(high);
    near.get(low).copied().into_iter().chain(second.and_then(|high| near.get(high)).copied())
}

fn pair(a: usize, b: usize) -> (usize, usize) {
    (a.min(b), a.max(b))
}

/// Links that cross a long arrow between two of its bends: the long one runs straight.
fn crossed(net: &Net) -> HashSet<(usize, usize)> {
    let place = net.positions();
    let mut crossed = HashSet::new();
    for layer in &net.layers {
        let links: Vec<_> =
            layer.iter().flat_map(|&vertex| &net.out[vertex]).map(|&link| net.links[link]).collect();
        let is_inner = |from: usize, to: usize| !net.is_node(from) && !net.is_node(to);
        let (inner, outer): (Vec<_>, Vec<_>) =
            links.into_iter().partition(|link| is_inner(link.from, link.to));
        for straight in &inner {
            let ends = (place[straight.from], place[straight.to]);
            let against = |from: usize, to: usize| (place[from] < ends.0) != (place[to] < ends.1);
            let crossing = outer.iter().filter(|link| against(link.from, link.to));
            crossed.extend(crossing.map(|link| pair(link.from, link.to)));
        }
    }
    crossed
}

/// The mean of the two middle ones of the four, after they were laid upon the flattest.
fn balanced(net: &Net, four: &[Vec<f64>]) -> Vec<f64> {
    let extents: Vec<_> = four.iter().map(|heights| extent(net, heights)).collect();
    let flattest = extents.iter().copied().min_by(|a, b| (a.1 - a.0).total_cmp(&(b.1 - b.0)));
    let (top, bottom) = flattest.unwrap_or_default();
    let shift =
        |nth: usize| if nth.is_multiple_of(2) { top - extents[nth].0 } else { bottom - extents[nth].1 };
    let at = |vertex: usize| {
        let mut values: Vec<_> =
            four.iter().enumerate().map(|(nth, heights)| heights[vertex] + shift(nth)).collect();
        values.sort_by(f64::total_cmp);
        (values[1] + values[2]) / 2.0
    };
    (0..net.vertices.len()).map(at).collect()
}

/// The highest and the lowest point of a drawing.
fn extent(net: &Net, heights: &[f64]) -> (f64, f64) {
    let both = net.vertices.iter().zip(heights);
    both.fold((f64::MAX, f64::MIN), |(top, bottom), (vertex, height)| {
        (top.min(height - vertex.up), bottom.max(height + vertex.down))
    })
}
