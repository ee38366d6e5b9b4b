//! Categories: a tree in which each decides the process, the team, the service level and the sender of its cases.

use super::{
    CategoryId,
    keys::Priority,
    text::{key, line},
};
use flows::Terms;
use ground::row;
use kernel::{Problems, Result};
use kit::Lang;
use post::SenderId;
use serde::{Deserialize, Serialize};
use staff::{TeamId, UnitId};
use std::collections::{BTreeMap, HashSet};
use utoipa::ToSchema;

/// The longest name; it has to fit a list.
pub const NAME: usize = 80;
/// Steps from a category to the top.
pub const DEPTH: usize = 8;
/// Categories of a house: a person has to find one.
pub const MOST: usize = 500;
/// What contract and answering are called among the purposes.
pub const SERVICE: &str = "service";

/// Names by language tag; one that is missing falls back to English, then to any.
pub type Names = BTreeMap<String, String>;

row! {
    /// A category as it stands in its row.
    #[derive(Clone, Debug)]
    pub struct Row {
        pub id: CategoryId,
        pub key: String,
        pub parent: Option<CategoryId>,
        pub names: String,
        pub flow: Option<String>,
        pub team: Option<TeamId>,
        pub unit: Option<UnitId>,
        pub sender: Option<SenderId>,
        pub purpose: Option<String>,
        pub priority: Option<Priority>,
        pub confidential: bool,
        pub position: i64,
        pub on_offer: bool,
        pub version: i64,
        pub terms: Option<Terms>,
    }
}

/// A category with what it inherits.
#[derive(Clone, Debug)]
pub struct Category {
    pub id: CategoryId,
    pub key: String,
    pub parent: Option<CategoryId>,
    pub names: Names,
    /// What is written on the category itself.
    pub own: Decides,
    /// The same with what its parents decide.
    pub decides: Decides,
    pub on_offer: bool,
    /// Steps below the top, for showing the tree.
    pub depth: usize,
    pub position: i64,
    pub version: i64,
}

/// What a category decides; what is missing the parent decides.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Decides {
    /// The key of a process.
    pub flow: Option<String>,
    #[schema(value_type = Option<String>)]
    pub team: Option<TeamId>,
    #[schema(value_type = Option<String>)]
    pub unit: Option<UnitId>,
    #[schema(value_type = Option<String>)]
    pub sender: Option<SenderId>,
    /// The purpose that its cases serve: letters from cases need it.
    pub purpose: Option<String>,
    pub priority: Option<Priority>,
    /// Its cases are for named people alone from the start.
    pub confidential: bool,
    /// How soon its cases are answered and solved, and which fields are asked for when one is opened.
    pub terms: Terms,
}

/// What a form or a program says of a category.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
#[schema(as = CategoryDraft)]
pub struct Draft {
    /// For good, such as `complaint`.
    pub key: String,
    #[schema(value_type = Option<String>)]
    pub parent: Option<CategoryId>,
    /// By language tag: `{"en": "Request"}`.
    pub names: Names,
    /// The key of a process.
    pub flow: Option<String>,
    #[schema(value_type = Option<String>)]
    pub team: Option<TeamId>,
    #[schema(value_type = Option<String>)]
    pub unit: Option<UnitId>,
    #[schema(value_type = Option<String>)]
    pub sender: Option<SenderId>,
    pub purpose: Option<String>,
    pub priority: Option<Priority>,
    pub confidential: bool,
    /// How soon its cases are answered and solved, instead of what the process says; and which of the process's fields are asked
    /// for when one is opened. Each part that is missing comes from the category above.
    pub terms: Terms,
    pub position: i64,
    /// Whether new cases may not take it any more.
    pub ended: bool,
}

impl Draft {
    pub fn decides(&self) -> Decides {
        Decides {
            flow: self.flow.clone(),
            team: self.team,
            unit: self.unit,
            sender: self.sender,
            purpose: self.purpose.clone(),
            priority: self.priority,
            confidential: self.confidential,
            terms: self.terms.clone(),
        }
    }

    pub fn check(&self) -> Result<()> {
        let mut problems = Problems::default();
        problems.take("key", key(&self.key));
        if self.names.values().all(|name| name.trim().is_empty()) {
            problems.add("names.en", "error-required");
        }
        for (tag, name) in &self.names {
            if !Lang::ALL.iter().any(|lang| lang.tag() == tag) {
                problems.add(format!("names.{tag}"), "error-not-a-choice");
            } else if !name.trim().is_empty() {
                problems.take(format!("names.{tag}"), line(name, NAME));
            }
        }
        problems.finish()
    }

    /// The names that say something, without needless space.
    pub fn told(&self) -> Names {
        let names = self.names.iter().map(|(tag, name)| (tag.clone(), name.trim().to_owned()));
        names.filter(|(_, name)| !name.is_empty()).collect()
    }
}

impl Decides {
    /// The nearest decision counts; what is confidential above stays so below.
    fn or(self, above: &Self) -> Self {
        Self {
            flow: self.flow.or_else(|| above.flow.clone()),
            team: self.team.or(above.team),
            unit: self.unit.or(above.unit),
            sender: self.sender.or(above.sender),
            purpose: self.purpose.or_else(|| above.purpose.clone()),
            priority: self.priority.or(above.priority),
            confidential: self.confidential || above.confidential,
            terms: self.terms.or(&above.terms),
        }
    }
}

impl Category {
    pub fn name(&self, lang: Lang) -> &str {
        name(&self.names, lang).unwrap_or(&self.key)
    }

    /// The purpose that its letters serve.
    pub fn purpose(&self) -> &str {
        self.decides.purpose.as_deref().unwrap_or(SERVICE)
    }
}

/// A name in a language, in English, or in whatever there is.
pub fn name(names: &Names, lang: Lang) -> Option<&str> {
    let found = names.get(lang.tag()).or_else(|| names.get(Lang::En.tag())).or_else(|| names.values().next());
    found.map(String::as_str)
}

/// Rows as a tree in the order in which it is shown: each below its parent, by position.
pub fn tree(rows: Vec<Row>) -> Vec<Category> {
    let known: HashSet<CategoryId> = rows.iter().map(|row| row.id).collect();
    let mut below: BTreeMap<Option<CategoryId>, Vec<Row>> = BTreeMap::new();
    for row in rows {
        let parent = row.parent.filter(|parent| known.contains(parent));
        below.entry(parent).or_default().push(row);
    }
    let mut all = Vec::new();
    let mut open: Vec<(Row, usize, Decides)> = take(&mut below, None, 0, &Decides::default());
    while let Some((row, depth, above)) = open.pop() {
        let category = category(row, depth, &above);
        let children = take(&mut below, Some(category.id), depth + 1, &category.decides);
        all.push(category);
        open.extend(children);
    }
    all
}

/// The children of one, the last first, as a stack takes them.
fn take(
    below: &mut BTreeMap<Option<CategoryId>, Vec<Row>>,
    parent: Option<CategoryId>,
    depth: usize,
    above: &Decides,
) -> Vec<(Row, usize, Decides)> {
    let mut rows = below.remove(&parent).unwrap_or_default();
    rows.sort_by(|a, b| (b.position, &b.key).cmp(&(a.position, &a.key)));
    rows.into_iter().map(|row| (row, depth, above.clone())).collect()
}

fn category(row: Row, depth: usize, above: &Decides) -> Category {
    let own = Decides {
        flow: row.flow,
        team: row.team,
        unit: row.unit,
        sender: row.sender,
        purpose: row.purpose,
        priority: row.priority,
        confidential: row.confidential,
        terms: row.terms.unwrap_or_default(),
    };
    Category {
        id: row.id,
        key: row.key,
        parent: row.parent,
        names: serde_json::from_str(&row.names).unwrap_or_default(),
        decides: own.clone().or(above),
        own,
        on_offer: row.on_offer,
        depth,
        position: row.position,
        version: row.version,
    }
}

/// The category that decides a part of what this one inherits: itself, or the nearest above.
pub fn decider<'a>(
    all: &'a [Category],
    key: &str,
    decides: impl Fn(&Decides) -> bool,
) -> Option<&'a Category> {
    let mut at = all.iter().find(|one| one.key == key);
    for _ in 0..DEPTH {
        let one = at?;
        if decides(&one.own) {
            return Some(one);
        }
        at = all.iter().find(|above| Some(above.id) == one.parent);
    }
    None
}

/// Whether one category would stand below itself, or too deep, under this parent.
pub fn misplaced(all: &[Category], id: CategoryId, parent: Option<CategoryId>) -> bool {
    let mut above = parent;
    for _ in 0..DEPTH {
        match above {
            None => return false,
            Some(one) if one == id => return true,
            Some(one) => above = all.iter().find(|category| category.id == one).and_then(|one| one.parent),
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use ground::id::Id;

    fn row(id: u8, parent: Option<u8>, flow: Option<&str>) -> Row {
        let id_of = |byte: u8| CategoryId::from_bytes([byte; 16]);
        Row {
            id: id_of(id),
            key: format!("k{id}"),
            parent: parent.map(id_of),
            names: r#"{"en":"Lamp","nl":"Lamp nl"}"#.into(),
            flow: flow.map(str::to_owned),
            team: None,
            unit: None,
            sender: None,
            purpose: None,
            priority: None,
            confidential: id == 2,
            position: i64::from(id),
            on_offer: true,
            version: 1,
            terms: None,
        }
    }

    #[test]
    fn a_category_takes_from_its_parents_what_it_does_not_decide() {
        let all = tree(vec![row(3, Some(2), None), row(1, None, Some("request")), row(2, Some(1), None)]);
        assert_eq!(
            all.iter().map(|one| (one.key.as_str(), one.depth)).collect::<Vec<_>>(),
            [("k1", 0), ("k2", 1), ("k3", 2)]
        );
        assert_eq!(all[2].decides.flow.as_deref(), Some("request"));
        assert!(all[2].own.flow.is_none() && all[2].decides.confidential && !all[0].decides.confidential);
        assert_eq!(
            (all[0].name(Lang::Nl), all[0].name(Lang::Tr), all[0].purpose()),
            ("Lamp nl", "Lamp", SERVICE)
        );
    }

    #[test]
    fn a_tree_has_no_circle_and_loses_nobody() {
        let all = tree(vec![row(1, None, None), row(2, Some(1), None), row(9, Some(8), None)]);
        assert_eq!(all.len(), 3, "a lost parent is no parent");
        let id = |byte: u8| CategoryId::from_bytes([byte; 16]);
        assert!(misplaced(&all, id(1), Some(id(2))) && misplaced(&all, id(1), Some(id(1))));
        assert!(!misplaced(&all, id(2), Some(id(1))) && !misplaced(&all, id(2), None));
    }

    #[test]
    fn a_draft_needs_a_key_and_one_name() {
        let fine = Draft {
            key: "lamp".into(),
            names: Names::from([("en".into(), " Lamp ".into())]),
            ..Draft::default()
        };
        assert!(fine.check().is_ok());
        assert_eq!(fine.told()["en"], "Lamp");
        for broken in [
            Draft { key: "A b".into(), ..fine.clone() },
            Draft { names: Names::new(), ..fine.clone() },
            Draft { names: Names::from([("xx".into(), "Lamp".into())]), ..fine.clone() },
        ] {
            assert!(broken.check().is_err());
        }
    }
}
