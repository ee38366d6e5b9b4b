//! A case: what its row says, and what of it lies sealed.

use super::{
    CaseId, Number,
    keys::{Channel, Priority, Stands},
};
use flows::RunId;
use ground::{clock::Timestamp, row};
use kernel::{KeyId, Place, Sealed, StaffId, SubjectId};
use post::SenderId;
use serde::{Deserialize, Serialize};
use staff::{TeamId, UnitId};
use utoipa::ToSchema;

/// When nothing is due.
pub const NEVER: Timestamp = Timestamp(i64::MAX);

row! {
    /// A case as it stands in its row.
    #[derive(Clone, Debug)]
    pub struct Case {
        pub id: CaseId = "c.id",
        pub number: Number = "c.number",
        pub subject: Option<SubjectId> = "c.subject",
        /// The key of its category.
        pub category: String = "c.category",
        /// The process that moves it; none for cases that were over before they came here.
        pub run: Option<RunId> = "c.run",
        pub flow: String = "c.flow",
        /// The key of the process's status.
        pub status: String = "c.status",
        pub stands: Stands = "c.stands",
        pub priority: Priority = "c.priority",
        pub team: Option<TeamId> = "c.team",
        pub assignee: Option<StaffId> = "c.assignee",
        pub unit: Option<UnitId> = "c.unit",
        pub channel: Channel = "c.channel",
        /// The address that we answer from.
        pub sender: Option<SenderId> = "c.sender",
        pub lang: Option<String> = "c.lang",
        pub confidential: bool = "c.confidential",
        pub parent: Option<CaseId> = "c.parent",
        pub merged_into: Option<CaseId> = "c.merged_into",
        pub opened_at: Timestamp = "c.opened_at",
        /// When something was last written.
        pub last_at: Timestamp = "c.last_at",
        /// Since when the customer waits for an answer.
        pub waits_since: Option<Timestamp> = "c.waits_since",
        pub closed_at: Option<Timestamp> = "c.closed_at",
        /// When the present step must be over.
        pub step_due: Option<Timestamp> = "c.step_due",
        /// When the whole case must be over.
        pub end_due: Option<Timestamp> = "c.end_due",
        /// The first of both, or [`NEVER`].
        pub due_at: Timestamp = "c.due_at",
        pub sealed: Option<Sealed> = "c.sealed",
        pub version: i64 = "c.version",
    }
}

impl Case {
    /// What seals everything that belongs to it.
    pub fn key(&self) -> KeyId {
        key(self.id, self.subject)
    }

    pub fn place(&self) -> Place {
        place(self.id)
    }

    /// The page of it.
    pub fn path(&self) -> String {
        path(self.id)
    }
}

/// The person's key, or the case's own while nobody is linked.
pub fn key(case: CaseId, subject: Option<SubjectId>) -> KeyId {
    subject.map_or_else(|| KeyId::own(case), KeyId::of)
}

pub fn place(case: CaseId) -> Place {
    Place::new("cases_cases", "sealed", case)
}

pub fn path(case: CaseId) -> String {
    format!("/cases/{case}")
}

/// What is sealed in a case's row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// What it is about, in one line.
    pub line: String,
    #[serde(default)]
    pub contact: Contact,
    /// Plain references to things kept elsewhere: an order, a product, a store.
    #[serde(default)]
    pub references: References,
}

/// Where somebody is reached for this case alone. It never reaches the customer's record, and goes with the case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Contact {
    pub name: String,
    pub email: String,
    pub phone: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct References {
    pub order: String,
    pub product: String,
    pub store: String,
}

impl References {
    pub fn is_empty(&self) -> bool {
        self.order.is_empty() && self.product.is_empty() && self.store.is_empty()
    }
}
