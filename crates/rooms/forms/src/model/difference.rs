//! What became different between two versions of a form, in the order of the form.

use super::shape::Shape;

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The key of the item.
    Added(String),
    Removed(String),
    Changed(String),
    Moved(String),
    /// Title, look, limits, sites, thanks, the case or the request that it opens, whether accounts offer it.
    Settings,
}

pub fn differences(before: &Shape, after: &Shape) -> Vec<Change> {
    let mut changes = Vec::new();
    let bare = |shape: &Shape| Shape { items: Vec::new(), ..shape.clone() };
    if bare(before) != bare(after) {
        changes.push(Change::Settings);
    }
    for item in &after.items {
        match before.item(&item.key) {
            None => changes.push(Change::Added(item.key.clone())),
            Some(old) if old != item => changes.push(Change::Changed(item.key.clone())),
            Some(_) if place(before, after, &item.key) != place(after, before, &item.key) => {
                changes.push(Change::Moved(item.key.clone()));
            }
            Some(_) => {}
        }
    }
    let gone = before.items.iter().filter(|item| after.item(&item.key).is_none());
    changes.extend(gone.map(|item| Change::Removed(item.key.clone())));
    changes
}

/// The place of an item among those that stand in both.
fn place(shape: &Shape, other: &Shape, key: &str) -> Option<usize> {
    shape.items.iter().filter(|item| other.item(&item.key).is_some()).position(|item| item.key == key)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Item, Kind};

    #[test]
    fn what_moved_is_told_from_what_changed() {
        let shape = |items: &[Item]| Shape { items: items.to_vec(), ..Shape::default() };
        let [a, b, c] = ["a", "b", "c"].map(|key| Item::new(key, Kind::Short));
        let before = shape(&[a.clone(), b.clone(), c.clone()]);
        assert_eq!(differences(&before, &before), []);
        let after = shape(&[b.clone(), a.required(), Item::new("d", Kind::Date)]);
        let told = differences(&before, &after);
        let wanted = [
            Change::Moved("b".into()),
            Change::Changed("a".into()),
            Change::Added("d".into()),
            Change::Removed("c".into()),
        ];
        assert_eq!(told, wanted);
    }
}
