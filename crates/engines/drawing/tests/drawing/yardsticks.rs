//! Ten graphs that two well-known engines drew too.

use crate::measure::{Faults, crossings, faults, hidden};
use custodia_drawing::{Edge, Graph, Node, Size, draw};
use serde::Deserialize;

#[derive(Deserialize)]
struct File {
    graphs: Vec<Yardstick>,
}

#[derive(Deserialize)]
struct Yardstick {
    nodes: Vec<Given>,
    edges: Vec<(String, String)>,
    elk: Figures,
    dagre: Figures,
}

#[derive(Deserialize)]
struct Given {
    id: String,
    w: f64,
    h: f64,
}

#[derive(Deserialize)]
struct Figures {
    crossings: usize,
}

impl Yardstick {
    fn graph(&self, label: Option<Size>) -> Graph {
        let nodes =
            self.nodes.iter().map(|node| Node { id: node.id.clone(), w: node.w, h: node.h, pinned: None });
        let edges = self.edges.iter().map(|(from, to)| Edge { from: from.clone(), to: to.clone(), label });
        Graph { nodes: nodes.collect(), edges: edges.collect() }
    }
}

fn yardsticks() -> Vec<Yardstick> {
    serde_json::from_str::<File>(include_str!("../data/graphs.json")).unwrap().graphs
}

#[test]
fn no_more_lines_cross_than_in_the_drawings_of_others() {
    let (mut own, mut elk, mut dagre) = (0, 0, 0);
    for yardstick in &yardsticks() {
        own += crossings(&draw(&yardstick.graph(None)));
        elk += yardstick.elk.crossings;
        dagre += yardstick.dagre.crossings;
    }
    assert!(own <= elk && own <= dagre, "{own} crossings, elk {elk}, dagre {dagre}");
}

#[test]
fn nothing_overlaps_with_and_without_labels() {
    for label in [None, Some(Size { w: 90.0, h: 18.0 })] {
        for (nth, yardstick) in yardsticks().iter().enumerate() {
            let graph = yardstick.graph(label);
            let drawing = draw(&graph);
            assert_eq!(faults(&graph, &drawing), Faults::default(), "graph {nth}");
            assert_eq!(hidden(&drawing), 0, "graph {nth}");
        }
    }
}
