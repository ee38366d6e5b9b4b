//! The order within each layer by which few arrows cross: sweeps by the middle of the neighbours, then exchanges, then moves.

use crate::net::Net;

/// Sweeps without any gain before an attempt ends.
const PATIENCE: usize = 4;
/// Upper bound of sweeps for one attempt.
const SWEEPS: usize = 24;
/// Points in all layers together up to which there are several attempts, and each point is tried at every place of its layer.
const THOROUGH: usize = 800;

#[derive(Clone, Copy, PartialEq)]
enum Side {
    Before,
    After,
}

/// Orders the layers. The first order is that of the graph, so that a small change of it changes little.
pub(crate) fn arrange(net: &mut Net) {
    let mut order = Order::new(net);
    let mut best: Option<(usize, Vec<Vec<usize>>)> = None;
    let starts = if net.vertices.len() <= THOROUGH { 3 } else { 1 };
    for start in [Start::Walk, Start::AsGiven, Start::Backwards].into_iter().take(starts) {
        order.begin(start);
        let crossings = order.improve();
        if best.as_ref().is_none_or(|(least, _)| crossings < *least) {
            best = Some((crossings, order.layers.clone()));
        }
    }
    if let Some((_, layers)) = best {
        net.layers = layers;
    }
}

#[derive(Clone, Copy)]
enum Start {
    Walk,
    AsGiven,
    Backwards,
}

struct Order<'a> {
    net: &'a Net,
    layers: Vec<Vec<usize>>,
    place: Vec<usize>,
    /// Of each vertex, its neighbours in the layer before and after.
    near: [Vec<Vec<usize>>; 2],
}

impl<'a> Order<'a> {
    fn new(net: &'a Net) -> Self {
        let before = net.into.iter().map(|links| links.iter().map(|&link| net.links[link].from).collect());
        let after = net.out.iter().map(|links| links.iter().map(|&link| net.links[link].to).collect());
        Self {
            net,
            layers: net.layers.clone(),
            place: net.positions(),
            near: [before.collect(), after.collect()],
        }
    }

    fn near(&self, side: Side, vertex: usize) -> &[usize] {
        &self.near[side as usize][vertex]
    }

    fn begin(&mut self, start: Start) {
        self.layers = match start {
            Start::Walk => self.walked(),
            Start::AsGiven => self.net.layers.clone(),
            Start::Backwards => {
                self.net.layers.iter().map(|layer| layer.iter().rev().copied().collect()).collect()
            }
        };
        (0..self.layers.len()).for_each(|layer| self.number(layer));
    }

    /// In the order in which a walk along the arrows comes by.
    fn walked(&self) -> Vec<Vec<usize>> {
        let mut layers = vec![Vec::new(); self.net.layers.len()];
        let mut seen = vec![false; self.net.vertices.len()];
        for &start in self.net.layers.iter().flatten() {
            let mut open = vec![start];
            while let Some(vertex) = open.pop() {
                if !std::mem::replace(&mut seen[vertex], true) {
                    layers[self.net.vertices[vertex].layer].push(vertex);
                    open.extend(self.near(Side::Before, vertex).iter().rev());
                    open.extend(self.near(Side::After, vertex).iter().rev());
                }
            }
        }
        layers
    }

    fn number(&mut self, layer: usize) {
        for (place, &vertex) in self.layers[layer].iter().enumerate() {
            self.place[vertex] = place;
        }
    }

    fn improve(&mut self) -> usize {
        let mut least = self.crossings();
        let mut best = self.layers.clone();
        let mut idle = 0;
        for sweep in 0..SWEEPS {
            self.sweep(if sweep % 2 == 0 { Side::Before } else { Side::After }, sweep % 4 >= 2);
            self.exchange();
            let crossings = self.crossings();
            idle += 1;
            if crossings < least {
                (least, best, idle) = (crossings, self.layers.clone(), 0);
            }
            if idle > PATIENCE || least == 0 {
                break;
            }
        }
        self.layers = best;
        (0..self.layers.len()).for_each(|layer| self.number(layer));
        if self.net.vertices.len() <= THOROUGH {
            self.sift();
        }
        self.crossings()
    }

    fn sweep(&mut self, side: Side, ties_turn: bool) {
        let count = self.layers.len();
        for nth in 1..count {
            let layer = if side == Side::Before { nth } else { count - 1 - nth };
            self.sort(layer, side, ties_turn);
        }
    }

    /// By the mean place of the neighbours; who has none keeps the place.
    fn sort(&mut self, layer: usize, side: Side, ties_turn: bool) {
        let old = std::mem::take(&mut self.layers[layer]);
        let mut movable: Vec<_> =
            old.iter().filter_map(|&vertex| self.mean(side, vertex).map(|mean| (mean, vertex))).collect();
        if ties_turn {
            movable.reverse();
        }
        movable.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut sorted = movable.into_iter().map(|(_, vertex)| vertex);
        let has_near = |vertex: usize| !self.near(side, vertex).is_empty();
        let new =
            old.iter().map(|&vertex| if has_near(vertex) { sorted.next().unwrap_or(vertex) } else { vertex });
        self.layers[layer] = new.collect();
        self.number(layer);
    }

    fn mean(&self, side: Side, vertex: usize) -> Option<f64> {
        let near = self.near(side, vertex);
        let sum: usize = near.iter().map(|&other| self.place[other]).sum();
        (!near.is_empty()).then(|| sum as f64 / near.len() as f64)
    }

    /// Neighbours change places as long as fewer arrows cross.
    fn exchange(&mut self) {
        let mut gained = true;
        while gained {
            gained = false;
            for layer in 0..self.layers.len() {
                for place in 1..self.layers[layer].len() {
                    let (upper, lower) = (self.layers[layer][place - 1], self.layers[layer][place]);
                    if self.gain(upper, lower) > 0 {
                        self.layers[layer].swap(place - 1, place);
                        (self.place[upper], self.place[lower]) = (place, place - 1);
                        gained = true;
                    }
                }
            }
        }
    }

    /// How many crossings go away when the two change places.
    fn gain(&self, upper: usize, lower: usize) -> isize {
        let on = |side| self.against(side, upper, lower) - self.against(side, lower, upper);
        on(Side::Before) + on(Side::After)
    }

    /// Crossings of the arrows of two, the first above the second.
    fn against(&self, side: Side, upper: usize, lower: usize) -> isize {
        let pairs = self.near(side, upper).iter().map(|&a| {
            let below = self.near(side, lower).iter().filter(|&&b| self.place[b] < self.place[a]);
            below.count() as isize
        });
        pairs.sum()
    }

    /// Each vertex goes to the best place of its layer, until nothing is gained.
    fn sift(&mut self) {
        let mut gained = true;
        while gained {
            gained = false;
            for vertex in 0..self.place.len() {
                gained |= self.settle(vertex);
            }
        }
    }

    fn settle(&mut self, vertex: usize) -> bool {
        let layer = self.net.vertices[vertex].layer;
        let from = self.place[vertex];
        let (mut best, mut most) = (from, 0);
        let mut sum = 0;
        for place in (0..from).rev() {
            sum += self.gain(self.layers[layer][place], vertex);
            if sum > most {
                (best, most) = (place, sum);
            }
        }
        sum = 0;
        for place in from + 1..self.layers[layer].len() {
            sum += self.gain(vertex, self.layers[layer][place]);
            if sum > most {
                (best, most) = (place, sum);
            }
        }
        if best != from {
            let vertex = self.layers[layer].remove(from);
            self.layers[layer].insert(best, vertex);
            self.number(layer);
        }
        best != from
    }

    fn crossings(&self) -> usize {
        self.layers.iter().skip(1).map(|layer| self.between(layer)).sum()
    }

    /// Pairs out of order among the arrows that come into a layer, counted by a tree of sums.
    fn between(&self, layer: &[usize]) -> usize {
        let mut tree: Vec<usize> = Vec::new();
        let mut crossings = 0;
        for &vertex in layer {
            let starts: Vec<_> =
                self.near(Side::Before, vertex).iter().map(|&other| self.place[other] + 1).collect();
            for &start in &starts {
                crossings += total(&tree) - sum(&tree, start);
            }
            starts.iter().for_each(|&start| add(&mut tree, start));
        }
        crossings
    }
}

/// Places are counted from one; the tree grows to the next power of two, and its last entry is the total.
fn add(tree: &mut Vec<usize>, place: usize) {
    while tree.len() < place {
        let before = total(tree);
        let longer = (tree.len() * 2).max(1);
        tree.resize(longer, 0);
        if let Some(last) = tree.last_mut() {
            *last = before;
        }
    }
    let mut at = place;
    while at <= tree.len() {
        tree[at - 1] += 1;
        at += at & at.wrapping_neg();
    }
}

fn sum(tree: &[usize], upto: usize) -> usize {
    if upto >= tree.len() {
        return total(tree);
    }
    let (mut at, mut sum) = (upto, 0);
    while at > 0 {
        sum += tree[at - 1];
        at -= at & at.wrapping_neg();
    }
    sum
}

fn total(tree: &[usize]) -> usize {
    tree.last().copied().unwrap_or(0)
}
