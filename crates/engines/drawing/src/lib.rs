//! Draws graphs of boxes and arrows: layers, no overlaps, no arrow through a box.
//!
//! Layers run from left to right, as people read a process. What was pinned stays where it is, and the rest flows around it. The
//! same graph is always drawn the same, and a small change of it changes the drawing little.

mod channel;
mod layered;
mod loops;
mod net;
mod order;
mod parts;
mod pins;
mod place;
mod ports;
mod ranks;
mod shape;
mod ways;

pub use shape::{Area, Point, Size, rounded};

#[derive(Debug, Clone, Default)]
pub struct Graph {
    pub nodes: Vec<Node>,
    pub edges: Vec<Edge>,
}

#[derive(Debug, Clone)]
pub struct Node {
    pub id: String,
    pub w: f64,
    pub h: f64,
    /// Where a person put its upper left corner; of two that would cover each other, the later one gives way.
    pub pinned: Option<Point>,
}

/// An arrow; one that starts or ends at a node that is not there gets an empty path.
#[derive(Debug, Clone)]
pub struct Edge {
    pub from: String,
    pub to: String,
    pub label: Option<Size>,
}

/// In the order of the graph: the boxes of its nodes, the paths of its edges and the places of their labels.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Drawing {
    pub boxes: Vec<Area>,
    pub paths: Vec<Vec<Point>>,
    pub labels: Vec<Option<Area>>,
    pub width: f64,
    pub height: f64,
}

/// Everything lies between zero and width and height; what was pinned outside is brought to the border.
pub fn draw(graph: &Graph) -> Drawing {
    let parts = parts::Parts::of(graph);
    let mut drawing = parts.drawn(graph);
    if graph.nodes.iter().any(|node| node.pinned.is_some()) {
        drawing = pins::apply(graph, &parts, drawing);
    }
    drawing.measure();
    drawing
}

impl Drawing {
    fn measure(&mut self) {
        let labels = self.labels.iter().flatten();
        let areas = self.boxes.iter().chain(labels).map(|area| Point::new(area.right(), area.bottom()));
        for point in areas.chain(self.paths.iter().flatten().copied()) {
            (self.width, self.height) = (self.width.max(point.x), self.height.max(point.y));
        }
    }
}
