//! The request of a data subject that a form opens: of one kind, or of whichever the person chooses.

use super::check::is_key;
use kernel::Problems;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The field in which the person chooses.
pub const CHOICE: &str = "asked-right";
/// Kinds of requests that are about one purpose, which has to be named.
const ABOUT_ONE: [&str; 2] = ["objection", "withdrawal"];
/// Longer keys are nobody's.
const KEY_MOST: usize = 60;

/// The request that a confirmed form opens.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = FormRequest)]
pub struct Request {
    /// `copy`, `erasure` …; empty: the person chooses.
    #[serde(default)]
    pub kind: String,
    /// The key of the purpose that an objection or a withdrawal is about.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub purpose: String,
}

impl Request {
    pub fn is_about_one(&self) -> bool {
        ABOUT_ONE.contains(&self.kind.as_str())
    }

    /// What the person may choose among what the house answers; nothing where the form says which.
    pub fn choices(&self, offered: &[&'static str]) -> Vec<&'static str> {
        let free = |kind: &&&str| self.kind.is_empty() && !ABOUT_ONE.contains(*kind);
        offered.iter().filter(free).copied().collect()
    }

    pub(super) fn check(&self, problems: &mut Problems) {
        if !is_key(&self.kind, KEY_MOST) {
            problems.add("request", "error-not-a-choice");
        }
        if !is_key(&self.purpose, KEY_MOST) || self.is_about_one() == self.purpose.is_empty() {
            problems.add(
                "about_purpose",
                if self.is_about_one() { "error-required" } else { "forms-error-no-purpose" },
            );
        }
    }
}
