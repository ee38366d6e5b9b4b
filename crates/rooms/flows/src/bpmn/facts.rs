//! What BPMN has no words for: our own facts, as JSON in elements of a namespace of our own.

use crate::model::{Definition, Status, Transition};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

pub(super) const SPACE: &str = "https://custodia.dev/bpmn/1";
pub(super) const FLOW: &str = "flow";
pub(super) const STATUS: &str = "status";
pub(super) const WAY: &str = "transition";

/// At the process: everything but what stands at elements.
#[derive(Serialize, Deserialize)]
pub(super) struct FlowFacts {
    /// The language of the names on the chart.
    pub(super) lang: String,
    pub(super) definition: Definition,
    /// Transitions that lead from or to nowhere cannot be drawn.
    pub(super) loose: Vec<WayFacts>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct StatusFacts {
    pub(super) nth: usize,
    /// Where its shape stood: who finds it elsewhere knows that somebody moved it.
    pub(super) drawn: (i32, i32),
    pub(super) status: Status,
}

#[derive(Serialize, Deserialize)]
pub(super) struct WayFacts {
    pub(super) nth: usize,
    pub(super) transition: Transition,
}

/// Names and numbers become JSON without fail.
pub(super) fn written(facts: &impl Serialize) -> String {
    serde_json::to_string(facts).unwrap_or_default()
}

/// Facts that somebody damaged are none: the element is then read as a stranger's.
pub(super) fn read<T: DeserializeOwned>(text: Option<&String>) -> Option<T> {
    serde_json::from_str(text?).ok()
}
