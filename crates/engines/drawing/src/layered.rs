//! Draws one connected part: layers become columns, and arrows run through the channels between them.

use crate::{
    Area, Point, Size, channel,
    channel::{Tracked, Turn},
    loops::Loops,
    net::{Kind, LIFT, Net},
    order, place, ports,
    ports::Ends,
    ranks::Arrow,
    shape::straightened,
};

/// From a box to the first track, and from the last track to the next box: room for the head of an arrow.
const MOUTH: f64 = 18.0;
/// Between two tracks.
const TRACK: f64 = 10.0;

/// The boxes, paths and labels of a part, in the order in which nodes and arrows were given.
pub(crate) struct Drawn {
    pub(crate) boxes: Vec<Area>,
    pub(crate) paths: Vec<Vec<Point>>,
    pub(crate) labels: Vec<Option<Area>>,
}

pub(crate) fn draw(sizes: &[Size], loops: &[Loops], arrows: &[(Arrow, Option<Size>)]) -> Drawn {
    let mut net = Net::new(sizes, loops, arrows);
    order::arrange(&mut net);
    let heights = place::heights(&net);
    let tall: Vec<_> = sizes.iter().map(|size| size.h).collect();
    let ends = ports::ends(&net, &heights, &tall);
    Page::new(&net, sizes, &heights, &ends).drawn(arrows)
}

struct Page<'a> {
    net: &'a Net,
    sizes: &'a [Size],
    heights: &'a [f64],
    ends: &'a [Ends],
    /// The middle of the column of each layer.
    middles: Vec<f64>,
    /// Of each link, its turns with the places of their tracks.
    turns: Vec<Vec<(Turn, f64)>>,
}

impl<'a> Page<'a> {
    fn new(net: &'a Net, sizes: &'a [Size], heights: &'a [f64], ends: &'a [Ends]) -> Self {
        let (middles, turns) = (Vec::new(), vec![Vec::new(); net.links.len()]);
        let mut page = Self { net, sizes, heights, ends, middles, turns };
        let mut left = 0.0;
        for layer in 0..net.layers.len() {
            let wide = net.layers[layer].iter().map(|&vertex| net.vertices[vertex].w).fold(0.0, f64::max);
            page.middles.push(left + wide / 2.0);
            left += wide;
            left += page.channel(layer, left);
        }
        page
    }

    /// Lays the turns behind a layer and answers how wide the channel is.
    fn channel(&mut self, layer: usize, left: f64) -> f64 {
        let links: Vec<_> =
            self.net.layers[layer].iter().flat_map(|&vertex| &self.net.out[vertex]).copied().collect();
        let turns =
            links.iter().map(|&link| Turn { link, from: self.ends[link].leaves, to: self.ends[link].comes });
        let tracked = channel::tracks(turns.filter(|turn| turn.from != turn.to).collect());
        let count = tracked.iter().map(|(_, track)| track + 1).max().unwrap_or(0);
        let is_between_labels = layer + 1 < self.net.layers.len() && !self.has_nodes(layer, layer + 1);
        let mouth = if is_between_labels { TRACK } else { MOUTH };
        self.lay(tracked, left + mouth);
        2.0 * mouth + (count.max(1) - 1) as f64 * TRACK
    }

    fn has_nodes(&self, layer: usize, next: usize) -> bool {
        self.net.layers[layer].iter().chain(&self.net.layers[next]).any(|&vertex| self.net.is_node(vertex))
    }

    fn lay(&mut self, mut tracked: Vec<Tracked>, left: f64) {
        tracked.sort_by_key(|(_, track)| *track);
        for (turn, track) in tracked {
            self.turns[turn.link].push((turn, left + track as f64 * TRACK));
        }
    }

    fn drawn(&self, arrows: &[(Arrow, Option<Size>)]) -> Drawn {
        let mut drawn = Drawn {
            boxes: vec![Area::default(); self.sizes.len()],
            paths: self.net.chains.iter().map(|chain| self.path(&chain.links, chain.turned)).collect(),
            labels: vec![None; arrows.len()],
        };
        for (nth, vertex) in self.net.vertices.iter().enumerate() {
            let middle = Point::new(self.middles[vertex.layer], self.heights[nth]);
            match vertex.kind {
                Kind::Node(node) => drawn.boxes[node] = around(middle, self.sizes[node]),
                Kind::Label(arrow) => drawn.labels[arrow] = arrows[arrow].1.map(|size| above(middle, size)),
                Kind::Bend => {}
            }
        }
        drawn
    }

    fn path(&self, links: &[usize], turned: bool) -> Vec<Point> {
        let mut points = Vec::new();
        for &link in links {
            let (from, to) = (self.net.links[link].from, self.net.links[link].to);
            points.push(Point::new(self.middle(from) + self.half(from), self.ends[link].leaves));
            for (turn, x) in &self.turns[link] {
                points.extend([Point::new(*x, turn.from), Point::new(*x, turn.to)]);
            }
            points.push(Point::new(self.middle(to) - self.half(to), self.ends[link].comes));
        }
        if turned {
            points.reverse();
        }
        straightened(points)
    }

    fn middle(&self, vertex: usize) -> f64 {
        self.middles[self.net.vertices[vertex].layer]
    }

    fn half(&self, vertex: usize) -> f64 {
        match self.net.vertices[vertex].kind {
            Kind::Node(node) => self.sizes[node].w / 2.0,
            Kind::Bend | Kind::Label(_) => 0.0,
        }
    }
}

fn around(middle: Point, size: Size) -> Area {
    Area::new(Point::new(middle.x - size.w / 2.0, middle.y - size.h / 2.0), size)
}

/// The label stands on the line.
pub(crate) fn above(middle: Point, size: Size) -> Area {
    Area::new(Point::new(middle.x - size.w / 2.0, middle.y - size.h - LIFT), size)
}
