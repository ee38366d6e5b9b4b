//! What the check finds, where, and what it must know of the house to find it.

use kernel::{
    Message,
    step::{Fill, Lines},
};
use std::collections::BTreeSet;

/// One thing that is wrong or odd with a definition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub severity: Severity,
    pub spot: Spot,
    /// Keys `flows-check-…` in five languages.
    pub message: Message,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Must be mended before the definition can be published.
    Error,
    Warning,
}

/// Where it is, by key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spot {
    Flow,
    Field(String),
    Status(String),
    Transition(String),
}

/// What a definition may name: read once from the house, or invented in a test.
#[derive(Clone, Debug, Default)]
pub struct House {
    pub steps: Vec<Offered>,
    /// Kinds of hosts with the names of their facts.
    pub hosts: Vec<(String, Vec<String>)>,
    pub purposes: BTreeSet<String>,
    /// Those that say what allows special categories of data.
    pub special: BTreeSet<String>,
    pub rights: BTreeSet<String>,
    pub teams: BTreeSet<String>,
    pub events: BTreeSet<String>,
    /// Keys of published processes.
    pub flows: BTreeSet<String>,
    /// Names of lists that a field may take its choices from, with what is on offer.
    pub lists: Vec<(String, BTreeSet<String>)>,
}

/// A step as the check and the designer know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    pub name: String,
    pub args: Vec<OfferedArg>,
    /// The kinds of hosts it works on; empty means any.
    pub on: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfferedArg {
    pub key: String,
    pub shape: OfferedShape,
    pub required: bool,
}

/// The same as [`kernel::step::Shape`], comparable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OfferedShape {
    Line,
    Text,
    Number { least: i64, most: i64 },
    Switch,
    Choice(Vec<String>),
    Listed(String),
    Several(String),
    Template(Lines, Filling),
    Field,
}

/// How a room fills a text; two are the same where nothing else differs.
#[derive(Clone, Copy, Debug)]
pub struct Filling(pub Fill);

impl PartialEq for Filling {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Filling {}

impl House {
    pub fn step(&self, name: &str) -> Option<&Offered> {
        self.steps.iter().find(|step| step.name == name)
    }

    pub fn list(&self, name: &str) -> Option<&BTreeSet<String>> {
        self.lists.iter().find(|(own, _)| own == name).map(|(_, keys)| keys)
    }
}
