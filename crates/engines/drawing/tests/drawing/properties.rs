//! What holds for any graph, with and without labels and pins.

use crate::measure::{Faults, faults};
use custodia_drawing::{Edge, Graph, Node, Point, Size, draw};
use proptest::{collection::vec, option, prelude::*};

type Pair = (f64, f64);

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_overlaps_and_no_line_runs_through_anything(graph in graphs(Just(None))) {
        let drawing = draw(&graph);
        prop_assert_eq!(faults(&graph, &drawing), Faults::default());
        prop_assert_eq!(&draw(&graph), &drawing);
        for (area, node) in drawing.boxes.iter().zip(&graph.nodes) {
            prop_assert_eq!((area.w, area.h), (node.w, node.h));
            prop_assert!(area.x >= 0.0 && area.right() <= drawing.width && area.bottom() <= drawing.height);
        }
    }

    #[test]
    fn what_is_pinned_pushes_others_aside(graph in graphs(option::weighted(0.3, (0.0..1500.0, 0.0..600.0)))) {
        let drawing = draw(&graph);
        prop_assert_eq!(faults(&graph, &drawing), Faults::default());
    }
}

fn graphs(pins: impl Strategy<Value = Option<(f64, f64)>> + Clone) -> impl Strategy<Value = Graph> {
    let nodes = vec((20.0..180.0_f64, 20.0..90.0_f64, pins), 1..18);
    let edges = vec(
        (
            any::<prop::sample::Index>(),
            any::<prop::sample::Index>(),
            option::of((20.0..120.0_f64, 12.0..30.0_f64)),
        ),
        0..34,
    );
    (nodes, edges).prop_map(|(nodes, edges)| {
        let count = nodes.len();
        let node = |(nth, (w, h, pin)): (usize, (f64, f64, Option<Pair>))| Node {
            id: format!("n{nth}"),
            w,
            h,
            pinned: pin.map(|(x, y)| Point::new(x, y)),
        };
        let edge = |(from, to, label): (prop::sample::Index, prop::sample::Index, Option<Pair>)| Edge {
            from: format!("n{}", from.index(count)),
            to: format!("n{}", to.index(count)),
            label: label.map(|(w, h)| Size { w, h }),
        };
        Graph {
            nodes: nodes.into_iter().enumerate().map(node).collect(),
            edges: edges.into_iter().map(edge).collect(),
        }
    })
}
