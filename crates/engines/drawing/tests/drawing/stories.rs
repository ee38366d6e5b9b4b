//! Single promises: what is pinned stays, a small change changes little, and much is drawn as well as little.

use crate::measure::{Faults, faults};
use custodia_drawing::{Drawing, Edge, Graph, Node, Point, Size, draw, rounded};

const LABEL: Option<Size> = Some(Size { w: 90.0, h: 18.0 });

/// A process with a loop back, two ways, and a way round.
const COMPLAINT: &[(usize, usize)] =
    &[(0, 1), (1, 2), (2, 3), (3, 2), (2, 4), (4, 5), (4, 6), (1, 6), (2, 5), (2, 2), (3, 7), (7, 5)];

fn graph(count: usize, edges: &[(usize, usize)], label: Option<Size>) -> Graph {
    let node = |nth| Node { id: format!("n{nth}"), w: 150.0, h: 54.0, pinned: None };
    let edge = |&(from, to): &(usize, usize)| Edge { from: format!("n{from}"), to: format!("n{to}"), label };
    Graph { nodes: (0..count).map(node).collect(), edges: edges.iter().map(edge).collect() }
}

/// The same figures each time, as if they were thrown.
fn thrown(count: usize, edges: usize) -> Vec<(usize, usize)> {
    let mut state = 7_u64;
    let mut throw = |most: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % most
    };
    let tree = (1..count).map(|nth| (nth, nth.min(6))).collect::<Vec<_>>();
    let tree: Vec<_> = tree.into_iter().map(|(nth, reach)| (nth - 1 - throw(reach), nth)).collect();
    let more = (tree.len()..edges).map(|_| {
        let from = throw(count);
        (from, (from + 1 + throw(12)) % count)
    });
    tree.into_iter().chain(more.collect::<Vec<_>>()).collect()
}

/// Pairs of boxes of which one lies left of, or above, the other, as in the first drawing.
fn share_of_kept_sides(before: &Drawing, after: &Drawing) -> f64 {
    let count = before.boxes.len();
    let pairs: Vec<_> = (0..count).flat_map(|a| (0..a).map(move |b| (a, b))).collect();
    let sides = |drawing: &Drawing, (a, b): (usize, usize)| {
        let (a, b) = (drawing.boxes[a], drawing.boxes[b]);
        (a.x.total_cmp(&b.x), (a.y / 10.0).round().total_cmp(&(b.y / 10.0).round()))
    };
    let kept = pairs.iter().filter(|pair| sides(before, **pair) == sides(after, **pair)).count();
    kept as f64 / pairs.len() as f64
}

#[test]
fn another_way_out_leaves_most_where_it_was() {
    let before = draw(&graph(8, COMPLAINT, LABEL));
    let longer = [COMPLAINT, &[(4, 8)]].concat();
    let after = draw(&graph(9, &longer, LABEL));
    let kept = share_of_kept_sides(&before, &after);
    assert!(kept >= 0.85, "{kept}");
}

#[test]
fn a_box_that_was_dragged_stays_and_others_do_not_move() {
    let mut dragged = graph(8, COMPLAINT, LABEL);
    let free = draw(&dragged);
    let place = Point::new(free.boxes[3].x + 40.0, free.height + 90.0);
    dragged.nodes[3].pinned = Some(place);
    let drawing = draw(&dragged);
    assert_eq!((drawing.boxes[3].x, drawing.boxes[3].y), (place.x, place.y));
    for nth in [0, 1, 2, 4, 5, 6, 7] {
        assert_eq!(drawing.boxes[nth], free.boxes[nth], "{nth}");
    }
    assert_eq!(faults(&dragged, &drawing), Faults::default());
}

#[test]
fn a_box_dragged_upon_another_pushes_it_aside() {
    let mut dragged = graph(8, COMPLAINT, LABEL);
    let other = draw(&dragged).boxes[5];
    dragged.nodes[1].pinned = Some(Point::new(other.x + 10.0, other.y + 10.0));
    let drawing = draw(&dragged);
    assert_eq!(drawing.boxes[1].x, other.x + 10.0);
    assert_ne!(drawing.boxes[5], other);
    assert_eq!(faults(&dragged, &drawing), Faults::default());
}

#[test]
fn a_long_label_at_the_border_stays_inside_and_no_line_runs_through_it() {
    let small = |nth| Node { id: format!("n{nth}"), w: 20.0, h: 20.0, pinned: None };
    let edge =
        |from: &str, to: &str, w, h| Edge { from: from.into(), to: to.into(), label: Some(Size { w, h }) };
    let mut dragged = Graph {
        nodes: (0..7).map(small).collect(),
        edges: vec![edge("n3", "n6", 104.0, 15.0), edge("n6", "n2", 56.0, 20.0)],
    };
    dragged.nodes[6].pinned = Some(Point::new(0.0, 498.0));
    assert_eq!(faults(&dragged, &draw(&dragged)), Faults::default());
}

#[test]
fn pins_where_everything_was_change_nothing() {
    let mut pinned = graph(8, COMPLAINT, LABEL);
    let free = draw(&pinned);
    for (node, area) in pinned.nodes.iter_mut().zip(&free.boxes) {
        node.pinned = Some(Point::new(area.x, area.y));
    }
    assert_eq!(draw(&pinned), free);
}

#[test]
fn arrows_to_oneself_side_by_side_and_apart_all_have_their_room() {
    let edges = [(0, 0), (0, 0), (0, 1), (0, 1), (1, 0), (2, 2), (3, 4)];
    let graph = graph(5, &edges, LABEL);
    let drawing = draw(&graph);
    assert_eq!(faults(&graph, &drawing), Faults::default());
    assert!(drawing.labels.iter().all(Option::is_some));
}

#[test]
fn an_arrow_to_nowhere_and_an_empty_graph_are_drawn_as_nothing() {
    let mut lost = graph(2, &[(0, 1)], None);
    lost.edges[0].to = "gone".into();
    assert_eq!(draw(&lost).paths, [Vec::new()]);
    assert_eq!(draw(&Graph::default()), Drawing::default());
}

#[test]
fn a_hundred_and_twenty_boxes_are_drawn_without_a_fault() {
    let large = graph(120, &thrown(120, 300), None);
    assert_eq!(faults(&large, &draw(&large)), Faults::default());
}

/// Every third box of a long process stands where somebody put it, and ways lead back over the whole paper.
#[test]
fn a_hundred_and_twenty_boxes_with_many_ways_back_flow_around_what_is_pinned() {
    let on = (0..119).map(|nth| (nth, nth + 1));
    let back = (10..119).step_by(7).map(|nth| (nth, nth / 3));
    let mut large = graph(120, &on.chain(back).collect::<Vec<_>>(), LABEL);
    for nth in (0..120).step_by(3) {
        large.nodes[nth].pinned = Some(Point::new((nth % 10) as f64 * 260.0, (nth / 10) as f64 * 160.0));
    }
    assert_eq!(faults(&large, &draw(&large)), Faults::default());
}

#[test]
fn corners_are_rounded_as_far_as_their_sides_allow() {
    let corner = [(0.0, 0.0), (40.0, 0.0), (40.0, 6.0)].map(|(x, y)| Point::new(x, y));
    assert_eq!(rounded(&corner, 8.0), "M0 0L37 0Q40 0 40 3L40 6");
    assert_eq!(rounded(&corner[..2], 8.0), "M0 0L40 0");
    assert_eq!(rounded(&[], 8.0), "");
}
