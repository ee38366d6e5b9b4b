//! What a process does on its way: its own acts, and the steps that rooms offer on their cards.

use super::{Names, Wait};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// One thing to do. JSON names the kind first: `{"step": {"name": "cases.assign", "args": {"team": "service"}}}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schema(as = FlowAct)]
pub enum Act {
    /// A step of a room's card: `kernel::step::Step`.
    Step {
        name: String,
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        args: BTreeMap<String, String>,
        /// What follows it in the same list is not done without it: where it is held, the rest is held with it.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        needed: bool,
    },
    /// Gives a field of the process a value, written as in [`super::Values`].
    Set { field: String, value: String },
    /// Empties a field.
    Clear { field: String },
    /// Gives somebody a task; the run does not wait for it unless a transition is triggered by `all-done`.
    Task {
        key: String,
        names: Names,
        to: Whom,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        within: Option<Wait>,
    },
    /// Asks for approval; transitions triggered by `approved` and `rejected` name its key. Whoever is away is stood in for.
    Approval {
        key: String,
        names: Names,
        of: Vec<Whom>,
        #[serde(default)]
        needs: Needs,
    },
    /// Starts another process on the same host, whose end may trigger `child-closed` and counts for `all-done`.
    Child { flow: String },
    /// Tells the outside: webhooks carry the event `flows.signaled` with this name.
    Webhook { name: String },
    /// Rings for colleagues.
    Notify { to: Vec<Whom>, names: Names },
}

impl Act {
    /// A step without arguments; `with` adds them.
    pub fn step(name: &str) -> Self {
        Self::Step { name: name.to_owned(), args: BTreeMap::new(), needed: false }
    }

    #[must_use]
    pub fn with(mut self, arg: &str, value: &str) -> Self {
        if let Self::Step { args, .. } = &mut self {
            args.insert(arg.to_owned(), value.to_owned());
        }
        self
    }

    /// Whether what follows it in its list is not done without it.
    pub const fn is_needed(&self) -> bool {
        matches!(self, Self::Step { needed: true, .. })
    }

    /// What an act that was held is called: its step, what it asks for, or its kind.
    pub fn label(&self) -> &str {
        match self {
            Self::Step { name, .. } => name,
            Self::Child { flow } => flow,
            _ => self.key().unwrap_or(self.kind()),
        }
    }

    /// The name of the kind, as JSON has it.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Step { .. } => "step",
            Self::Set { .. } => "set",
            Self::Clear { .. } => "clear",
            Self::Task { .. } => "task",
            Self::Approval { .. } => "approval",
            Self::Child { .. } => "child",
            Self::Webhook { .. } => "webhook",
            Self::Notify { .. } => "notify",
        }
    }
}

/// Colleagues. JSON: `{"team": "service"}`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Whom {
    /// Everybody with this role, by its key: `manager`.
    Role(String),
    /// Everybody of this team, by its key.
    Team(String),
    /// One colleague: `staff_…`.
    Person(String),
    /// Whom a fact of the host names: a colleague's id, or a team's key.
    Fact(String),
}

/// How many of those asked must approve. One rejection is enough where it makes that impossible.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
#[schema(as = ApprovalNeeds)]
pub enum Needs {
    #[default]
    One,
    All,
    /// At least so many.
    Some(u16),
}
