//! One record of a package: named values, and how a person or a spreadsheet reads them.

use serde_json::{Map, Value};

pub type Record = Map<String, Value>;

pub fn pairs<const N: usize>(pairs: [(&str, String); N]) -> Record {
    pairs.into_iter().map(|(key, value)| (key.to_owned(), Value::String(value))).collect()
}

/// A cell as a spreadsheet has it: what has parts stands as JSON.
pub fn cell(record: &Record, column: &str) -> String {
    match record.get(column) {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}

/// The first text of this name in a value, however deep.
pub fn named<'a>(value: &'a Value, name: &str) -> Option<&'a str> {
    match value {
        Value::Object(parts) => {
            let own = parts.get(name).and_then(Value::as_str);
            own.or_else(|| parts.values().find_map(|part| named(part, name)))
        }
        Value::Array(parts) => parts.iter().find_map(|part| named(part, name)),
        _ => None,
    }
}
