//! What the fuzz target `bpmn` does with its input.
#![allow(clippy::unwrap_used, reason = "a target fails by panicking")]

use flows::{read_bpmn, write_bpmn};
use kit::Lang;

/// What is read as a chart can be written, and then comes back as it is.
pub fn bpmn(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    if let Ok(imported) = read_bpmn(&text) {
        let again = read_bpmn(&write_bpmn(&imported.definition, Lang::En)).unwrap();
        assert_eq!(again.definition, imported.definition);
    }
}
