//! Where the elements of a chart stand and their lines run.

use super::chart::{Chart, Flow, Kind};
use crate::model::Place;
use custodia_drawing::{Area, Drawing, Edge, Graph, Node, Point, Size, draw};

/// As large as the boxes of our own drawing, so that what was pinned there fits here.
const TASK: Size = Size { w: 172.0, h: 66.0 };
const EVENT: Size = Size { w: 36.0, h: 36.0 };
const GATEWAY: Size = Size { w: 50.0, h: 50.0 };
/// Events at the border of a task, and the room from one to the next.
const BORDER: f64 = 30.0;
const BESIDE: f64 = 34.0;
const LETTER: f64 = 6.5;
const LINE: f64 = 14.0;
/// A long name is shown in several lines.
const WIDEST: f64 = 120.0;

pub(super) struct Drawn {
    /// Of each node of the chart.
    pub(super) shapes: Vec<Area>,
    /// Of each flow.
    pub(super) lines: Vec<Vec<Point>>,
    pub(super) labels: Vec<Option<Area>>,
}

pub(super) fn drawn(chart: &Chart) -> Drawn {
    let is_box = |node: &usize| !matches!(chart.nodes[*node].kind, Kind::Border(..));
    let boxes: Vec<_> = (0..chart.nodes.len()).filter(is_box).collect();
    let mut graph = graph(chart, &boxes);
    let first = draw(&graph);
    for (nth, &node) in boxes.iter().enumerate() {
        let events =
            chart.nodes.iter().filter(|event| matches!(event.kind, Kind::Border(host, _) if host == node));
        if events.count() > 0 {
            let lines = busiest_side(first.boxes[nth], &first);
            graph.nodes[nth].h = TASK.h.max(BESIDE * (lines + 1) as f64);
        }
    }
    finished(chart, &boxes, draw(&graph))
}

/// Where a status would have to be put in our own drawing to stand at this shape.
pub(super) fn place_of(shape: Area) -> Place {
    let (x, y) = (shape.x - (TASK.w - shape.w) / 2.0, shape.y - (TASK.h - shape.h).max(0.0) / 2.0);
    let whole = |value: f64| value.clamp(-1e6, 1e6).round() as i32;
    Place { x: whole(x), y: whole(y) }
}

fn graph(chart: &Chart, boxes: &[usize]) -> Graph {
    let node = |&nth: &usize| {
        let (node, size) = (&chart.nodes[nth], size(&chart.nodes[nth].kind));
        let corner = |place: Place| {
            let (x, y) = (f64::from(place.x), f64::from(place.y));
            Point::new(x + (TASK.w - size.w) / 2.0, y + (TASK.h - size.h) / 2.0)
        };
        Node { id: node.id.clone(), w: size.w, h: size.h, pinned: node.place.map(corner) }
    };
    // An event at a border is no box of its own: its line leaves the task.
    let own = |node: usize| match chart.nodes[node].kind {
        Kind::Border(host, _) => chart.nodes[host].id.clone(),
        _ => chart.nodes[node].id.clone(),
    };
    let edge = |flow: &Flow| Edge { from: own(flow.from), to: own(flow.to), label: label(&flow.name) };
    Graph { nodes: boxes.iter().map(node).collect(), edges: chart.flows.iter().map(edge).collect() }
}

/// How many lines begin or end at the same side of a box.
fn busiest_side(area: Area, drawing: &Drawing) -> usize {
    let ends = || drawing.paths.iter().flat_map(|path| path.first().into_iter().chain(path.last()));
    let within = |point: &&Point| point.y >= area.y && point.y <= area.bottom();
    let at = |x: f64| ends().filter(within).filter(|point| (point.x - x).abs() < 0.5).count();
    at(area.x).max(at(area.right()))
}

/// Border events sit where their lines leave the task, and the lines begin at their rims.
fn finished(chart: &Chart, boxes: &[usize], drawing: Drawing) -> Drawn {
    let mut shapes = vec![Area::default(); chart.nodes.len()];
    boxes.iter().zip(&drawing.boxes).for_each(|(&node, area)| shapes[node] = *area);
    let mut lines = drawing.paths;
    for (flow, line) in chart.flows.iter().zip(&mut lines) {
        if let (Kind::Border(..), [first, second, ..]) = (&chart.nodes[flow.from].kind, &mut line[..]) {
            shapes[flow.from] = around(*first);
            *first = rim(*first, *second);
        }
    }
    Drawn { shapes, lines, labels: drawing.labels }
}

fn around(middle: Point) -> Area {
    Area { x: middle.x - BORDER / 2.0, y: middle.y - BORDER / 2.0, w: BORDER, h: BORDER }
}

/// Half the width of an event towards the next point, but not beyond it.
fn rim(from: Point, to: Point) -> Point {
    let step = |from: f64, to: f64| from + (to - from).clamp(-BORDER / 2.0, BORDER / 2.0);
    Point::new(step(from.x, to.x), step(from.y, to.y))
}

fn size(kind: &Kind) -> Size {
    match kind {
        Kind::Task => TASK,
        Kind::Choice | Kind::Race => GATEWAY,
        Kind::Start | Kind::End | Kind::Catch(_) => EVENT,
        Kind::Border(..) => Size { w: BORDER, h: BORDER },
    }
}

fn label(name: &str) -> Option<Size> {
    let long = name.chars().count() as f64 * LETTER;
    let lines = (long / WIDEST).ceil();
    (long > 0.0).then(|| Size { w: long.min(WIDEST), h: lines * LINE })
}
