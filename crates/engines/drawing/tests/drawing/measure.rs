//! Faults of a drawing, counted from outside.

use custodia_drawing::{Area, Drawing, Graph, Point};

/// What must not be at all.
#[derive(Debug, PartialEq, Default)]
pub struct Faults {
    pub overlapping_boxes: Vec<(usize, usize)>,
    pub lines_through_boxes: Vec<(usize, usize)>,
    pub labels_on_boxes: Vec<(usize, usize)>,
    pub labels_on_labels: Vec<(usize, usize)>,
    pub lines_through_labels: Vec<(usize, usize)>,
    pub loose_ends: Vec<usize>,
    pub slanted_lines: Vec<usize>,
}

pub fn faults(graph: &Graph, drawing: &Drawing) -> Faults {
    let labels: Vec<_> =
        drawing.labels.iter().enumerate().filter_map(|(edge, label)| Some((edge, (*label)?))).collect();
    let boxes: Vec<_> = drawing.boxes.iter().copied().enumerate().collect();
    let paths: Vec<_> = drawing.paths.iter().enumerate().collect();
    let mut faults = Faults {
        overlapping_boxes: pairs(&boxes, &boxes, |a, b| a.0 < b.0 && a.1.overlaps(&b.1)),
        labels_on_boxes: pairs(&labels, &boxes, |a, b| a.1.overlaps(&b.1)),
        labels_on_labels: pairs(&labels, &labels, |a, b| a.0 < b.0 && a.1.overlaps(&b.1)),
        lines_through_boxes: pairs(&paths, &boxes, |path, node| runs_through(path.1, &node.1)),
        lines_through_labels: pairs(&paths, &labels, |path, label| runs_through(path.1, &label.1)),
        ..Faults::default()
    };
    for (edge, path) in drawing.paths.iter().enumerate() {
        let place = |id: &str| graph.nodes.iter().position(|node| node.id == id).unwrap();
        let (from, to) = (place(&graph.edges[edge].from), place(&graph.edges[edge].to));
        if !touches(drawing.boxes[from], path[0]) || !touches(drawing.boxes[to], path[path.len() - 1]) {
            faults.loose_ends.push(edge);
        }
        if path.windows(2).any(|piece| piece[0].x != piece[1].x && piece[0].y != piece[1].y) {
            faults.slanted_lines.push(edge);
        }
    }
    faults
}

type Indexed<T> = [(usize, T)];

fn pairs<A, B>(
    all: &Indexed<A>,
    others: &Indexed<B>,
    meet: impl Fn(&(usize, A), &(usize, B)) -> bool,
) -> Vec<(usize, usize)> {
    let found =
        all.iter().flat_map(|a| others.iter().filter(|b| meet(a, b)).map(|b| (a.0, b.0)).collect::<Vec<_>>());
    found.collect()
}

fn runs_through(path: &[Point], area: &Area) -> bool {
    // A line may touch the border; rounding may carry it a hair inside.
    path.windows(2).any(|piece| area.grown(-0.01).is_crossed_by(piece[0], piece[1]))
}

fn touches(area: Area, point: Point) -> bool {
    let on_side = (point.x - area.x).abs() < 0.01 || (point.x - area.right()).abs() < 0.01;
    let on_top = (point.y - area.y).abs() < 0.01 || (point.y - area.bottom()).abs() < 0.01;
    area.grown(0.01).is_crossed_by(point, point) && (on_side || on_top)
}

/// Where lines of different edges cross, and where one lies upon another.
pub fn crossings(drawing: &Drawing) -> usize {
    count(drawing, |a, b| cross(a, b) || cross(b, a))
}

pub fn hidden(drawing: &Drawing) -> usize {
    count(drawing, upon)
}

fn count(drawing: &Drawing, meet: impl Fn([Point; 2], [Point; 2]) -> bool) -> usize {
    let pieces = drawing.paths.iter().enumerate();
    let pieces: Vec<_> = pieces
        .flat_map(|(edge, path)| path.windows(2).map(move |piece| (edge, [piece[0], piece[1]])))
        .collect();
    let meets = |nth: usize| {
        let later = pieces[nth + 1..].iter().filter(|other| other.0 != pieces[nth].0);
        later.filter(|other| meet(pieces[nth].1, other.1)).count()
    };
    (0..pieces.len()).map(meets).sum()
}

/// `a` lies, `b` stands.
fn cross(a: [Point; 2], b: [Point; 2]) -> bool {
    let within = |value: f64, one: f64, two: f64| one.min(two) < value && value < one.max(two);
    a[0].y == a[1].y && b[0].x == b[1].x && within(b[0].x, a[0].x, a[1].x) && within(a[0].y, b[0].y, b[1].y)
}

fn upon(a: [Point; 2], b: [Point; 2]) -> bool {
    let shared =
        |a: (f64, f64), b: (f64, f64)| a.0.max(a.1).min(b.0.max(b.1)) - a.0.min(a.1).max(b.0.min(b.1)) > 0.5;
    let lying = a[0].y == a[1].y && b[0].y == b[1].y && (a[0].y - b[0].y).abs() < 1.0;
    let standing = a[0].x == a[1].x && b[0].x == b[1].x && (a[0].x - b[0].x).abs() < 1.0;
    lying && shared((a[0].x, a[1].x), (b[0].x, b[1].x))
        || standing && shared((a[0].y, a[1].y), (b[0].y, b[1].y))
}
