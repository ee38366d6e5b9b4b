//! A transition: from where to where, what makes a run take it, and who may.

use super::{Act, Closed, Names, Wait};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// A way from one status to another, or back to the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = FlowTransition)]
pub struct Transition {
    pub key: String,
    pub names: Names,
    pub from: String,
    pub to: String,
    pub trigger: Trigger,
    /// A condition in CEL that must hold beside the trigger: at most [`super::CONDITION`] letters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guard: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub acts: Vec<Act>,
}

/// What makes a run take a transition. JSON: `{"hand": {"may": [{"right": "flows.work"}]}}`, `{"after": {…}}`, `"all-done"`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[schema(as = FlowTrigger)]
pub enum Trigger {
    /// Somebody chooses it who matches one of these; nobody may when the list is empty, which the check calls an error.
    Hand {
        may: Vec<May>,
    },
    /// A message arrived.
    Reply {
        #[serde(default)]
        from: Replies,
    },
    /// The run has stood so long in the status.
    After(Wait),
    /// An event of the house about the run's person or host: `consent.given`. With `only` just such whose fields say that:
    /// `{"purpose": "offers"}`.
    Event {
        kind: String,
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        only: BTreeMap<String, String>,
    },
    /// A program tells a signal of this name, such as `order-paid`, about the run, its thing or its person.
    Signal {
        name: String,
    },
    /// The condition holds; looked at whenever a value or a fact changes, and every few minutes.
    When {
        condition: String,
    },
    /// The approval of this key was given.
    Approved {
        approval: String,
    },
    Rejected {
        approval: String,
    },
    /// A sub-process closed: any, or only that flow, or only so.
    ChildClosed {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        flow: Option<String>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        closed: Option<Closed>,
    },
    /// Every task, approval and sub-process that the run asked for in this status is done.
    AllDone,
}

impl Trigger {
    /// The name of the kind, as JSON has it.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Hand { .. } => "hand",
            Self::Reply { .. } => "reply",
            Self::After(_) => "after",
            Self::Event { .. } => "event",
            Self::Signal { .. } => "signal",
            Self::When { .. } => "when",
            Self::Approved { .. } => "approved",
            Self::Rejected { .. } => "rejected",
            Self::ChildClosed { .. } => "child-closed",
            Self::AllDone => "all-done",
        }
    }

    /// The signal that it waits for.
    pub fn signal(&self) -> Option<&str> {
        match self {
            Self::Signal { name } => Some(name),
            _ => None,
        }
    }

    pub const fn is_hand(&self) -> bool {
        matches!(self, Self::Hand { .. })
    }
}

/// Whose message counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
#[schema(as = FlowReplies)]
pub enum Replies {
    /// Only the customer's own.
    #[default]
    Customer,
    /// The customer's or a third party's.
    Outside,
    /// Ours, too.
    Anyone,
}

impl Replies {
    pub const ALL: [Self; 3] = [Self::Customer, Self::Outside, Self::Anyone];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Outside => "outside",
            Self::Anyone => "anyone",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// Who may: whoever matches one of the list. JSON: `{"right": "cases.move"}`, `{"role": "manager"}`, `"customer"`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
#[schema(as = FlowMay)]
pub enum May {
    /// Who has this right of the house.
    Right(String),
    /// Who has this role.
    Role(String),
    /// Who is in this team.
    Team(String),
    /// The person whom the run is about, in the portal.
    Customer,
}

/// Units of the drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = FlowPlace)]
pub struct Place {
    pub x: i32,
    pub y: i32,
}
