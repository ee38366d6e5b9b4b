//! YAML in blocks: every text quoted as JSON quotes it, which YAML reads as it is meant.

use serde_json::Value;
use std::collections::BTreeMap;

/// A mapping as one document.
pub fn yaml(value: &Value) -> String {
    let mut out = String::new();
    block(value, 0, &mut out);
    out
}

fn block(value: &Value, depth: usize, out: &mut String) {
    match value {
        Value::Object(fields) => {
            // By name: the same document however the map behind it keeps its order.
            for (name, value) in BTreeMap::from_iter(fields) {
                pad(depth, out);
                out.push_str(name);
                out.push(':');
                below(value, depth + 1, out);
            }
        }
        Value::Array(items) => {
            for item in items {
                pad(depth, out);
                out.push('-');
                item_of(item, depth, out);
            }
        }
        plain => out.push_str(&plain.to_string()),
    }
}

/// What stands behind a name: a scalar on its line, anything larger on the lines below it.
fn below(value: &Value, depth: usize, out: &mut String) {
    match value {
        Value::Object(fields) if fields.is_empty() => out.push_str(" {}\n"),
        Value::Array(items) if items.is_empty() => out.push_str(" []\n"),
        Value::Object(_) | Value::Array(_) => {
            out.push('\n');
            block(value, depth, out);
        }
        plain => {
            out.push(' ');
            out.push_str(&plain.to_string());
            out.push('\n');
        }
    }
}

/// An item's first field stands on the line of its dash.
fn item_of(value: &Value, depth: usize, out: &mut String) {
    match value {
        Value::Object(fields) if !fields.is_empty() => {
            let mut inner = String::new();
            block(value, depth + 1, &mut inner);
            out.push(' ');
            out.push_str(inner.trim_start());
        }
        other => below(other, depth + 1, out),
    }
}

fn pad(depth: usize, out: &mut String) {
    out.push_str(&"  ".repeat(depth));
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn blocks_are_as_people_write_them() {
        let value =
            json!({ "system": [{ "fides_key": "shop", "uses": ["a", "b"], "none": [], "yes": true }] });
        let text = "system:\n  - fides_key: \"shop\"\n    none: []\n    uses:\n      - \"a\"\n      - \"b\"\n    yes: true\n";
        assert_eq!(yaml(&value), text);
        let sly = yaml(&json!({ "name": "no: \"#\n- yes" }));
        assert_eq!(sly, "name: \"no: \\\"#\\n- yes\"\n");
    }
}
