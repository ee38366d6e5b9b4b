//! The connected parts of a graph, drawn one below the other in the order of their first nodes.

use crate::{Area, Drawing, Edge, Graph, Point, Size, layered, loops::Loops, ranks::Arrow};
use std::collections::HashMap;

/// Between two parts.
const GAP: f64 = 40.0;

pub(crate) struct Parts {
    /// Of each edge, the places of its nodes; none when a node is not there.
    pub(crate) ends: Vec<Option<Arrow>>,
    pub(crate) loops: Vec<Loops>,
    nodes: Vec<Vec<usize>>,
}

impl Parts {
    pub(crate) fn of(graph: &Graph) -> Self {
        let ends = ends(graph);
        let mut loops = vec![Loops::default(); graph.nodes.len()];
        for (nth, edge) in graph.edges.iter().enumerate() {
            if let Some((from, _)) = ends[nth].filter(|(from, to)| from == to) {
                loops[from].edges.push((nth, edge.label));
            }
        }
        let nodes = connected(graph.nodes.len(), &ends);
        Self { ends, loops, nodes }
    }

    /// As if nothing was pinned.
    pub(crate) fn drawn(&self, graph: &Graph) -> Drawing {
        let mut drawing = Drawing {
            boxes: vec![Area::default(); graph.nodes.len()],
            paths: vec![Vec::new(); graph.edges.len()],
            labels: vec![None; graph.edges.len()],
            ..Drawing::default()
        };
        let mut top = 0.0;
        for nodes in &self.nodes {
            let bottom = self.draw(graph, nodes, top, &mut drawing);
            top = bottom + GAP;
        }
        for (node, loops) in self.loops.iter().enumerate() {
            for (edge, path, label) in loops.over(drawing.boxes[node]) {
                (drawing.paths[edge], drawing.labels[edge]) = (path, label);
            }
        }
        drawing
    }

    /// Draws one part below `top` and answers where it ends.
    fn draw(&self, graph: &Graph, nodes: &[usize], top: f64, drawing: &mut Drawing) -> f64 {
        let local: HashMap<usize, usize> = nodes.iter().enumerate().map(|(nth, &node)| (node, nth)).collect();
        let own = |nth: usize| {
            let (from, to) = self.ends[nth].filter(|(from, to)| from != to)?;
            Some((nth, (*local.get(&from)?, *local.get(&to)?)))
        };
        let edges: Vec<_> = (0..graph.edges.len()).filter_map(own).collect();
        let arrows: Vec<_> = edges.iter().map(|&(nth, ends)| (ends, label(&graph.edges[nth]))).collect();
        let sizes: Vec<_> =
            nodes.iter().map(|&node| Size { w: graph.nodes[node].w, h: graph.nodes[node].h }).collect();
        let loops: Vec<_> = nodes.iter().map(|&node| self.loops[node].clone()).collect();
        let part = layered::draw(&sizes, &loops, &arrows);
        for (&node, area) in nodes.iter().zip(&part.boxes) {
            drawing.boxes[node] = area.moved(0.0, top);
        }
        for ((nth, _), (path, label)) in edges.iter().zip(part.paths.into_iter().zip(part.labels)) {
            drawing.paths[*nth] = path.into_iter().map(|point| Point::new(point.x, point.y + top)).collect();
            drawing.labels[*nth] = label.map(|area| area.moved(0.0, top));
        }
        let lines = edges.iter().flat_map(|(nth, _)| &drawing.paths[*nth]).map(|point| point.y);
        lines.chain(nodes.iter().map(|&node| drawing.boxes[node].bottom())).fold(top, f64::max)
    }
}

/// A label without any extent needs no room.
fn label(edge: &Edge) -> Option<Size> {
    edge.label.filter(|size| size.w > 0.0 && size.h > 0.0)
}

fn ends(graph: &Graph) -> Vec<Option<Arrow>> {
    let mut places = HashMap::new();
    for (nth, node) in graph.nodes.iter().enumerate() {
        places.entry(node.id.as_str()).or_insert(nth);
    }
    let place = |id: &str| places.get(id).copied();
    graph.edges.iter().map(|edge| Some((place(&edge.from)?, place(&edge.to)?))).collect()
}

/// Groups of nodes that arrows join, in the order of the graph.
fn connected(count: usize, ends: &[Option<Arrow>]) -> Vec<Vec<usize>> {
    let mut near = vec![Vec::new(); count];
    for &(from, to) in ends.iter().flatten() {
        near[from].push(to);
        near[to].push(from);
    }
    let mut seen = vec![false; count];
    let mut groups = Vec::new();
    for start in 0..count {
        let mut group = Vec::new();
        let mut open = vec![start];
        while let Some(node) = open.pop() {
            if !std::mem::replace(&mut seen[node], true) {
                group.push(node);
                open.extend(&near[node]);
            }
        }
        if !group.is_empty() {
            group.sort_unstable();
            groups.push(group);
        }
    }
    groups
}
