//! How long a case may take, as programs read it.

use ground::clock::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;

/// How soon a case is answered and solved, and who said so.
#[derive(Serialize, ToSchema)]
pub struct ServiceOut {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<flows::Level>,
    /// When the first answer is due, until it was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_due: Option<String>,
    pub answered_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub solved: Option<flows::Level>,
    /// `category` or `process`.
    pub solved_by: &'static str,
}

pub fn clocks(now: &flows::Now) -> ServiceOut {
    ServiceOut {
        first: now.terms.first,
        first_due: now.first_due.map(Timestamp::rfc3339),
        answered_at: now.answered.map(Timestamp::rfc3339),
        solved: now.service,
        solved_by: if now.terms.solved.is_some() { "category" } else { "process" },
    }
}
