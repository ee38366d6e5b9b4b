//! The check of a definition: what must be mended before anybody works by it, and what somebody should look at.

mod acts;
mod conditions;
mod graph;
mod shape;

use super::{
    ACTS, Definition, FIELDS, Finding, House, KEY, Names, STATUSES, Severity, Spot, TEXT, TRANSITIONS, VALUE,
};
use kernel::{Message, Problems, Result};
use kit::Lang;

/// Everything that is wrong or odd, errors first, each kind in the order of the definition.
pub fn check(definition: &Definition, house: &House) -> Vec<Finding> {
    let mut finder = Finder { definition, house, found: Vec::new() };
    shape::look(&mut finder);
    graph::look(&mut finder);
    conditions::look(&mut finder);
    acts::look(&mut finder);
    let mut found = finder.found;
    found.sort_by_key(|finding| finding.severity);
    found
}

/// Refuses what is too large to be kept, even as a draft.
pub fn sizes(definition: &Definition) -> Result<()> {
    let mut problems = Problems::default();
    let mut most = |field: &str, length: usize, most: usize| {
        if length > most {
            problems.add(field, Message::new("flows-too-many").with("most", most));
        }
    };
    most("fields", definition.fields.len(), FIELDS);
    most("statuses", definition.statuses.len(), STATUSES);
    most("transitions", definition.transitions.len(), TRANSITIONS);
    for status in &definition.statuses {
        let lists = [status.enter.len(), status.leave.len(), status.later.len(), status.see.len()];
        most(&Spot::Status(status.key.clone()).pointer(), lists.into_iter().max().unwrap_or_default(), ACTS);
        most(&Spot::Status(status.key.clone()).pointer(), status.form.len().max(status.wipe.len()), FIELDS);
    }
    for transition in &definition.transitions {
        most(&Spot::Transition(transition.key.clone()).pointer(), transition.acts.len(), ACTS);
    }
    if !is_key(&definition.key) {
        problems.add("key", Message::new("flows-check-key").with("most", KEY));
    }
    for (spot, text) in definition.texts() {
        if text.chars().count() > TEXT.max(VALUE) {
            problems.add(spot.pointer(), Message::new("error-too-long").with("most", TEXT.max(VALUE)));
        }
        if text.contains('\0') {
            problems.add(spot.pointer(), "flows-value-text");
        }
    }
    problems.finish()
}

/// 1 to [`KEY`] of `a-z`, `0-9` and `-`, beginning with a letter.
pub fn is_key(key: &str) -> bool {
    let letters = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    key.len() <= KEY
        && key.bytes().next().is_some_and(|byte| byte.is_ascii_lowercase())
        && key.bytes().all(letters)
}

pub(super) struct Finder<'a> {
    pub definition: &'a Definition,
    pub house: &'a House,
    found: Vec<Finding>,
}

impl Finder<'_> {
    pub fn error(&mut self, spot: &Spot, message: impl Into<Message>) {
        self.add(Severity::Error, spot, message.into());
    }

    pub fn warning(&mut self, spot: &Spot, message: impl Into<Message>) {
        self.add(Severity::Warning, spot, message.into());
    }

    fn add(&mut self, severity: Severity, spot: &Spot, message: Message) {
        let finding = Finding { severity, spot: spot.clone(), message };
        if !self.found.contains(&finding) {
            self.found.push(finding);
        }
    }

    /// A name must be there in some language, and should be in all.
    pub fn names(&mut self, spot: &Spot, names: &Names) {
        if names.is_empty() {
            return self.error(spot, "flows-check-nameless");
        }
        let missing: Vec<&str> = names.missing().map(Lang::native_name).collect();
        if !missing.is_empty() {
            self.warning(spot, Message::new("flows-check-names").with("languages", missing.join(", ")));
        }
    }
}

impl Spot {
    /// How a problem document names the place: `statuses.new`.
    pub fn pointer(&self) -> String {
        match self {
            Self::Flow => String::from("definition"),
            Self::Field(key) => format!("fields.{key}"),
            Self::Status(key) => format!("statuses.{key}"),
            Self::Transition(key) => format!("transitions.{key}"),
        }
    }
}

impl Definition {
    /// Free texts with their places.
    fn texts(&self) -> impl Iterator<Item = (Spot, &str)> {
        let flow = Lang::ALL.into_iter().flat_map(|lang| [self.names.own(lang), self.describe.own(lang)]);
        let flow = flow.chain([self.purpose.as_str(), self.category.as_str()]).map(|text| (Spot::Flow, text));
        let fields = self.fields.iter().flat_map(|field| {
            let texts = Lang::ALL.into_iter().flat_map(|lang| [field.names.own(lang), field.hint.own(lang)]);
            texts.map(|text| (Spot::Field(field.key.clone()), text))
        });
        let statuses = self.statuses.iter().flat_map(|status| {
            Lang::ALL.into_iter().map(|lang| (Spot::Status(status.key.clone()), status.names.own(lang)))
        });
        let ways = self.transitions.iter().flat_map(|way| {
            let texts = Lang::ALL.into_iter().map(|lang| way.names.own(lang)).chain(way.guard.as_deref());
            texts.map(|text| (Spot::Transition(way.key.clone()), text))
        });
        flow.chain(fields).chain(statuses).chain(ways)
    }
}

#[cfg(test)]
mod tests;
