//! Arrows from a node to itself: arches over its upper side, one above the other, their labels above them all.

use crate::{Area, Point, Size};

/// Between two arches, and between the box and the first.
const STEP: f64 = 12.0;
/// How far the outermost arch stands from the corners of the box.
const INSET: f64 = 10.0;
const GAP: f64 = 4.0;

/// The arches of one node, by the edges of the graph.
#[derive(Debug, Clone, Default)]
pub(crate) struct Loops {
    pub(crate) edges: Vec<(usize, Option<Size>)>,
}

impl Loops {
    fn labels(&self) -> impl Iterator<Item = Size> {
        self.edges.iter().filter_map(|(_, label)| *label)
    }

    pub(crate) fn width(&self) -> f64 {
        self.labels().fold(0.0, |widest, label| label.w.max(widest))
    }

    /// What they need above the box.
    pub(crate) fn height(&self) -> f64 {
        let arches = self.edges.len() as f64 * STEP;
        arches + self.labels().map(|label| label.h + GAP).sum::<f64>()
    }

    /// The box together with what stands above it.
    pub(crate) fn footprint(&self, node: Area) -> Area {
        let w = node.w.max(self.width());
        Area { x: node.middle().x - w / 2.0, y: node.y - self.height(), w, h: node.h + self.height() }
    }

    /// Of each edge, its path and the place of its label.
    pub(crate) fn over(&self, node: Area) -> Vec<(usize, Vec<Point>, Option<Area>)> {
        let mut bottom = node.y - self.edges.len() as f64 * STEP - GAP;
        let arches = self.edges.iter().enumerate().map(|(nth, (edge, label))| {
            let label = label.map(|size| {
                let corner = Point::new(node.middle().x - size.w / 2.0, bottom - size.h);
                bottom -= size.h + GAP;
                Area::new(corner, size)
            });
            (*edge, self.arch(node, nth), label)
        });
        arches.collect()
    }

    /// The first is the highest and widest.
    fn arch(&self, node: Area, nth: usize) -> Vec<Point> {
        let inset = INSET.min(node.w / 4.0);
        let narrower = (node.w / 2.0 - inset) / (self.edges.len() as f64 + 1.0) * nth as f64;
        let (left, right) = (node.x + inset + narrower, node.right() - inset - narrower);
        let top = node.y - (self.edges.len() - nth) as f64 * STEP;
        let corners = [(right, node.y), (right, top), (left, top), (left, node.y)];
        corners.map(|(x, y)| Point::new(x, y)).to_vec()
    }
}
