//! What people pinned stays; what it would cover moves aside; arrows that are touched by that find new ways.

use crate::{
    Area, Drawing, Graph, Point,
    layered::above,
    net::LIFT,
    parts::Parts,
    shape::straightened,
    ways::{Ways, mouths, stop},
};

/// Nothing comes nearer to anything else.
const CLEAR: f64 = 14.0;
/// Between what had to move and what it moved away from: room for arrows to pass.
const GAP: f64 = 36.0;

/// Draws again what the pinned boxes changed; everything else keeps its place.
pub(crate) fn apply(graph: &Graph, parts: &Parts, free: Drawing) -> Drawing {
    let none = vec![false; graph.nodes.len()];
    let mut page = Page { parts, drawing: free, pinned: none.clone(), moved: none };
    page.pin(graph);
    page.make_room();
    page.reroute();
    page.drawing
}

struct Page<'a> {
    parts: &'a Parts,
    drawing: Drawing,
    pinned: Vec<bool>,
    moved: Vec<bool>,
}

impl Page<'_> {
    fn pin(&mut self, graph: &Graph) {
        for (nth, node) in graph.nodes.iter().enumerate() {
            if let Some(Point { x, y }) =
                node.pinned.filter(|corner| corner.x.is_finite() && corner.y.is_finite())
            {
                let old = self.drawing.boxes[nth];
                let (x, y) = (x.max(0.0), y.max(self.parts.loops[nth].height()));
                self.drawing.boxes[nth] = Area { x, y, ..old };
                self.moved[nth] = (x, y) != (old.x, old.y);
                self.pinned[nth] = true;
            }
        }
    }

    /// Pinned boxes have their places first, then the others in their order; even two pinned ones never cover each other.
    fn make_room(&mut self) {
        let mut order: Vec<_> = (0..self.pinned.len()).collect();
        order.sort_by_key(|&nth| !self.pinned[nth]);
        let mut taken = Vec::with_capacity(order.len());
        for nth in order {
            let own = self.footprint(nth);
            let place = free_place(own, &taken);
            if place != own {
                self.drawing.boxes[nth] = self.drawing.boxes[nth].moved(place.x - own.x, place.y - own.y);
                self.moved[nth] = true;
            }
            taken.push(place);
        }
        self.place_loops();
    }

    /// A box with the arrows to itself.
    fn footprint(&self, nth: usize) -> Area {
        self.parts.loops[nth].footprint(self.drawing.boxes[nth])
    }

    fn place_loops(&mut self) {
        for (nth, loops) in self.parts.loops.iter().enumerate() {
            for (edge, path, label) in loops.over(self.drawing.boxes[nth]) {
                (self.drawing.paths[edge], self.drawing.labels[edge]) = (path, label);
            }
        }
    }

    /// Arrows at boxes that moved, and arrows that now would run through something.
    fn reroute(&mut self) {
        let prints: Vec<_> = (0..self.moved.len()).map(|nth| self.footprint(nth)).collect();
        let lost: Vec<_> = (0..self.drawing.paths.len()).map(|edge| self.is_lost(edge, &prints)).collect();
        let mut taken = prints.clone();
        taken.extend(self.labels(|edge| !lost[edge]).map(|(label, _)| label));
        let kept = self.drawing.paths.iter().zip(&lost).filter(|(_, lost)| !**lost);
        taken.extend(kept.flat_map(|(path, _)| path.windows(2)).map(|piece| between(piece[0], piece[1])));
        for edge in (0..lost.len()).filter(|&edge| lost[edge]) {
            self.place_label(edge, &mut taken);
        }
        let labels: Vec<_> = self.labels(|_| true).collect();
        let mut ways = Ways::new(&self.drawing.boxes, &labels, &self.arches(&prints));
        for edge in (0..lost.len()).filter(|&edge| !lost[edge]) {
            ways.occupy(&self.drawing.paths[edge]);
        }
        for edge in (0..lost.len()).filter(|&edge| lost[edge]) {
            self.find_way(edge, &mut ways);
        }
    }

    /// The labels of arrows between two boxes, and the line that runs below each.
    fn labels<'a>(&'a self, wanted: impl Fn(usize) -> bool + 'a) -> impl Iterator<Item = (Area, f64)> {
        let own =
            move |&edge: &usize| wanted(edge) && self.parts.ends[edge].is_some_and(|(from, to)| from != to);
        let edges = (0..self.drawing.labels.len()).filter(own);
        edges.filter_map(|edge| self.drawing.labels[edge]).map(|label| (label, label.bottom() + LIFT))
    }

    /// What stands above boxes that have arrows to themselves.
    fn arches(&self, prints: &[Area]) -> Vec<Area> {
        let both = prints.iter().zip(&self.drawing.boxes);
        let above = both.map(|(print, own)| Area { h: own.y - print.y, ..*print });
        above.filter(|arch| arch.h > 0.0).collect()
    }

    fn is_lost(&self, edge: usize, prints: &[Area]) -> bool {
        let Some((from, to)) = self.parts.ends[edge].filter(|(from, to)| from != to) else { return false };
        let label = self.drawing.labels[edge];
        let path = &self.drawing.paths[edge];
        let is_covered = |nth: usize| {
            let print = prints[nth];
            let foreign = nth != from && nth != to;
            let crossed = || path.windows(2).any(|piece| print.is_crossed_by(piece[0], piece[1]));
            label.is_some_and(|label| print.overlaps(&label)) || (foreign && crossed())
        };
        self.moved[from] || self.moved[to] || (0..prints.len()).any(|nth| self.moved[nth] && is_covered(nth))
    }

    /// Half way between both boxes, or at the next free place.
    fn place_label(&mut self, edge: usize, taken: &mut Vec<Area>) {
        let (Some(label), Some((from, to))) = (self.drawing.labels[edge], self.parts.ends[edge]) else {
            return;
        };
        let (a, b) = (self.drawing.boxes[from].middle(), self.drawing.boxes[to].middle());
        let size = crate::Size { w: label.w, h: label.h };
        let half = above(Point::new(f64::midpoint(a.x, b.x), f64::midpoint(a.y, b.y)), size);
        // No line reaches what lies outside the drawing.
        let wanted = Area { x: half.x.max(0.0), y: half.y.max(0.0), ..half };
        let place = free_place(wanted, taken);
        taken.push(place);
        self.drawing.labels[edge] = Some(place);
    }

    /// From box to box, and on the way below the label.
    fn find_way(&mut self, edge: usize, ways: &mut Ways) {
        let Some((from, to)) = self.parts.ends[edge] else { return };
        let (from, to) = (self.drawing.boxes[from], self.drawing.boxes[to]);
        let path = match self.drawing.labels[edge] {
            None => ways.find(&mouths(from), &mouths(to)),
            Some(label) => {
                let y = label.bottom() + LIFT;
                let mut stops = [Point::new(label.x, y), Point::new(label.right(), y)];
                if from.middle().x > to.middle().x {
                    stops.reverse();
                }
                let mut path = ways.find(&mouths(from), &stop(stops[0]));
                path.extend(ways.find(&stop(stops[1]), &mouths(to)));
                path
            }
        };
        let path = straightened(path);
        ways.occupy(&path);
        self.drawing.paths[edge] = path;
    }
}

/// Where it is, or the nearest place up, down, left or right where it is clear of all others.
fn free_place(own: Area, taken: &[Area]) -> Area {
    let is_clear = |place: &Area| !taken.iter().any(|other| other.grown(CLEAR).overlaps(place));
    if is_clear(&own) {
        return own;
    }
    let beside = taken.iter().flat_map(|other| {
        let (left, right) = (other.x - own.w - GAP, other.right() + GAP);
        let (above, below) = (other.y - own.h - GAP, other.bottom() + GAP);
        let lying = [left, right].map(|x| Area { x, ..own });
        lying.into_iter().chain([above, below].map(|y| Area { y, ..own }))
    });
    let far = |place: &Area| (place.x - own.x).abs() + (place.y - own.y).abs();
    let mut possible: Vec<_> = beside.filter(|place| place.x >= 0.0 && place.y >= 0.0).collect();
    possible.sort_by(|a, b| far(a).total_cmp(&far(b)));
    possible.into_iter().find(is_clear).unwrap_or(own)
}

fn between(a: Point, b: Point) -> Area {
    Area { x: a.x.min(b.x), y: a.y.min(b.y), w: (a.x - b.x).abs(), h: (a.y - b.y).abs() }
}
