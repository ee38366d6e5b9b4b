//! One connected part of a graph in layers: arrows that span several get a point in each that they pass, and one for their label.

use crate::{Size, loops::Loops, ranks, ranks::Arrow};

/// How far a label stands above the line of its arrow.
pub(crate) const LIFT: f64 = 3.0;

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Kind {
    /// A node of the part.
    Node(usize),
    /// Where a long arrow passes.
    Bend,
    /// Where the label of an arrow stands.
    Label(usize),
}

/// Something in a layer: so much room above and below the line through it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Vertex {
    pub(crate) kind: Kind,
    pub(crate) layer: usize,
    pub(crate) up: f64,
    pub(crate) down: f64,
    pub(crate) w: f64,
}

/// A piece of an arrow, between neighbouring layers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Link {
    pub(crate) from: usize,
    pub(crate) to: usize,
}

/// An arrow as its links, from the lower layer to the higher one.
pub(crate) struct Chain {
    pub(crate) links: Vec<usize>,
    pub(crate) turned: bool,
}

pub(crate) struct Net {
    pub(crate) vertices: Vec<Vertex>,
    pub(crate) layers: Vec<Vec<usize>>,
    pub(crate) links: Vec<Link>,
    /// Of each vertex, its links to the next layer and to the one before.
    pub(crate) out: Vec<Vec<usize>>,
    pub(crate) into: Vec<Vec<usize>>,
    pub(crate) chains: Vec<Chain>,
}

impl Net {
    /// `sizes` and `loops` of each node; of each arrow its ends, which differ, and the size of its label.
    pub(crate) fn new(sizes: &[Size], loops: &[Loops], arrows: &[(Arrow, Option<Size>)]) -> Self {
        let ends: Vec<_> = arrows.iter().map(|(ends, _)| *ends).collect();
        let turned = ranks::backward(sizes.len(), &ends);
        let ahead = ends
            .iter()
            .zip(&turned)
            .map(|(&(from, to), turned)| if *turned { (to, from) } else { (from, to) });
        let ahead: Vec<_> = ahead.collect();
        // A label needs a layer of its own between the layers of nodes.
        let stride = if arrows.iter().any(|(_, label)| label.is_some()) { 2 } else { 1 };
        let mut net = Self::empty();
        for (node, layer) in ranks::layers(sizes.len(), &ahead).into_iter().enumerate() {
            let (size, loops) = (sizes[node], &loops[node]);
            let (up, down) = (size.h / 2.0 + loops.height(), size.h / 2.0);
            net.add(Vertex {
                kind: Kind::Node(node),
                layer: layer * stride,
                up,
                down,
                w: size.w.max(loops.width()),
            });
        }
        for (nth, (&(from, to), (_, label))) in ahead.iter().zip(arrows).enumerate() {
            let links = net.chain(from, to, label.map(|size| (nth, size)));
            net.chains.push(Chain { links, turned: turned[nth] });
        }
        net
    }

    fn empty() -> Self {
        let (vertices, layers, links, chains) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Self { vertices, layers, links, chains, out: Vec::new(), into: Vec::new() }
    }

    fn add(&mut self, vertex: Vertex) -> usize {
        if self.layers.len() <= vertex.layer {
            self.layers.resize(vertex.layer + 1, Vec::new());
        }
        let nth = self.vertices.len();
        self.layers[vertex.layer].push(nth);
        self.vertices.push(vertex);
        self.out.push(Vec::new());
        self.into.push(Vec::new());
        nth
    }

    fn link(&mut self, from: usize, to: usize) -> usize {
        let nth = self.links.len();
        self.links.push(Link { from, to });
        self.out[from].push(nth);
        self.into[to].push(nth);
        nth
    }

    fn chain(&mut self, from: usize, to: usize, label: Option<(usize, Size)>) -> Vec<usize> {
        let (first, last) = (self.vertices[from].layer, self.vertices[to].layer);
        // Layers of labels have odd numbers; the one in the middle, or the next before it.
        let middle = first + (((last - first) / 2).saturating_sub(1) | 1);
        let mut links = Vec::with_capacity(last - first);
        let mut before = from;
        for layer in first + 1..last {
            let label = label.filter(|_| layer == middle);
            let here = self.add(passing(layer, label));
            links.push(self.link(before, here));
            before = here;
        }
        links.push(self.link(before, to));
        links
    }

    pub(crate) fn is_node(&self, vertex: usize) -> bool {
        matches!(self.vertices[vertex].kind, Kind::Node(_))
    }

    /// Where each vertex stands in its layer.
    pub(crate) fn positions(&self) -> Vec<usize> {
        let mut positions = vec![0; self.vertices.len()];
        for layer in &self.layers {
            for (place, &vertex) in layer.iter().enumerate() {
                positions[vertex] = place;
            }
        }
        positions
    }
}

fn passing(layer: usize, label: Option<(usize, Size)>) -> Vertex {
    match label {
        None => Vertex { kind: Kind::Bend, layer, up: 0.0, down: 0.0, w: 0.0 },
        Some((arrow, size)) => {
            Vertex { kind: Kind::Label(arrow), layer, up: size.h + LIFT, down: 0.0, w: size.w }
        }
    }
}
