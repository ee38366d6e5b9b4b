//! What changed between two definitions, place by place: things are followed by their keys, not by where they stand in a list.

use super::Definition;
use kernel::Result;
use serde_json::{Map, Value};

/// One difference; without `old` it is new, without `new` it is gone.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// `statuses.new.names.en`.
    pub at: String,
    pub old: Option<Value>,
    pub new: Option<Value>,
}

pub fn differences(old: &Definition, new: &Definition) -> Result<Vec<Change>> {
    let mut found = Vec::new();
    compare(String::new(), Some(serde_json::to_value(old)?), Some(serde_json::to_value(new)?), &mut found);
    Ok(found)
}

fn compare(at: String, old: Option<Value>, new: Option<Value>, found: &mut Vec<Change>) {
    if old == new {
        return;
    }
    match (old.map(keyed), new.map(keyed)) {
        (Some(Value::Object(old)), Some(Value::Object(new))) => {
            let gone = old.iter().map(|(key, value)| (key, Some(value.clone()), new.get(key).cloned()));
            let fresh = new.iter().filter(|(key, _)| !old.contains_key(*key));
            let fresh = fresh.map(|(key, value)| (key, None, Some(value.clone())));
            for (key, old, new) in gone.chain(fresh) {
                let at = if at.is_empty() { key.clone() } else { format!("{at}.{key}") };
                compare(at, old, new, found);
            }
        }
        (old, new) => found.push(Change { at, old, new }),
    }
}

/// A list of things with keys as an object by key; anything else as it is.
fn keyed(value: Value) -> Value {
    let Value::Array(items) = &value else { return value };
    let by_key: Option<Map<String, Value>> =
        items.iter().map(|item| Some((item.get("key")?.as_str()?.to_owned(), item.clone()))).collect();
    match by_key {
        Some(map) if map.len() == items.len() && !map.is_empty() => Value::Object(map),
        _ => value,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Names, Stands, Status};

    fn status(key: &str, name: &str) -> Status {
        Status::new(key, Names::same(name), Stands::Open)
    }

    #[test]
    fn a_thing_that_moved_in_its_list_did_not_change() {
        let old = Definition { statuses: vec![status("a", "A"), status("b", "B")], ..Definition::default() };
        let new = Definition { statuses: vec![status("b", "B"), status("a", "A")], ..Definition::default() };
        assert_eq!(differences(&old, &new).unwrap(), []);
    }

    #[test]
    fn what_changed_is_told_by_its_place() {
        let old = Definition { statuses: vec![status("a", "A"), status("b", "B")], ..Definition::default() };
        let new = Definition { statuses: vec![status("a", "Z"), status("c", "C")], ..Definition::default() };
        let found = differences(&old, &new).unwrap();
        let places: Vec<&str> = found.iter().map(|change| change.at.as_str()).collect();
        assert!(places.contains(&"statuses.a.names.en") && places.contains(&"statuses.b"), "{places:?}");
        assert!(found.iter().any(|change| change.at == "statuses.c" && change.old.is_none()));
    }
}
