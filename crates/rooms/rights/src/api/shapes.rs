//! What programs send and get: requests, decisions, figures.

use super::laws::Fee;
use crate::{
    actions::Whom,
    model::{Change, Claim, ClaimId, Decision, How, Kind, Mode, Part, Proof, Reason, Return, State},
    read::{self, Scope},
    receipt::Effect,
};
use ground::clock::Timestamp;
use kernel::{Error, Result, SubjectId};
use kit::Words;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// What a list is narrowed down to.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default, deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct Question {
    /// `open` (by deadline), `ended` or, of a rule of retention, `by-rule` (the latest first).
    #[param(value_type = String)]
    pub scope: Scope,
    /// `information`, `copy`, `portability`, `rectification`, `erasure`, `anonymisation`, `restriction`, `objection`,
    /// `withdrawal`, `automation`, `opt-out` or `limit`.
    #[param(value_type = Option<String>)]
    pub kind: Option<Kind>,
    /// `asked`, `proved`, `running`, `done`, `refused`, `expired`.
    pub state: Option<String>,
    /// `gdpr`, `kvkk`, `ccpa`.
    pub law: Option<String>,
    /// The way it came by: `portal`, `desk`, `api`, `form`, `mail`, `agent`, `retention`.
    #[param(value_type = Option<String>)]
    pub how: Option<How>,
    /// Only those whose answer is overdue.
    pub late: bool,
    /// Of this person alone.
    #[param(value_type = Option<String>)]
    pub subject: Option<SubjectId>,
    pub after: Option<String>,
    pub limit: Option<u32>,
}

/// A request; it holds nothing personal but the person's id.
#[derive(Debug, Serialize, ToSchema)]
pub struct Request {
    #[schema(value_type = String)]
    pub id: ClaimId,
    pub number: String,
    #[schema(value_type = String)]
    pub subject: SubjectId,
    pub kind: Kind,
    pub how: How,
    /// The one purpose it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    /// How often it was asked; asking again is the same request.
    pub times: i64,
    /// The law that it comes under, and the article that gives the right.
    pub law: String,
    pub article: String,
    /// `asked`, `proved`, `running`, `done`, `refused` or `expired`.
    pub state: &'static str,
    /// RFC 3339.
    pub asked_at: String,
    pub due_at: String,
    /// Whole days until the answer is due, negative once it is late; none once it is answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days_left: Option<i64>,
    /// The article by which the time stands still while nobody knows who asks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paused: Option<String>,
    /// Until when the deadline may be put off now; none where it may not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extends_to: Option<String>,
    pub fee: Fee,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proof: Option<Proof>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<Mode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<String>,
    /// Parts of an erasure that were not granted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub kept: Vec<Part>,
    /// Since when its deadline is put off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extended_at: Option<String>,
    /// Since when a restriction is over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lifted_at: Option<String>,
    pub version: i64,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct Requests {
    pub items: Vec<Request>,
    pub next: Option<String>,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct New {
    /// The person, by the id of their record.
    #[serde(default)]
    #[schema(value_type = Option<String>)]
    pub subject: Option<SubjectId>,
    /// Many people at once, by ids, by numbers or by a pattern that tells nothing about anybody.
    #[serde(default)]
    pub whom: Option<Whom>,
    /// For how many people, repeated: asked for where it is for many or for everybody, and where nobody need prove who they are
    /// and it is carried out at once.
    #[serde(default)]
    pub confirm: Option<usize>,
    /// Only counts whom it would be for.
    #[serde(default)]
    pub dry_run: bool,
    pub kind: Kind,
    /// The one purpose that an objection or a withdrawal is about.
    #[serde(default)]
    pub purpose: Option<String>,
    /// What the person wrote.
    #[serde(default)]
    pub text: String,
    /// Facts that shall be different.
    #[serde(default)]
    pub changes: Vec<Change>,
}

/// An approval. That of an erasure cannot be undone, so it repeats the request's number.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Approval {
    /// How far an erasure goes; other requests have none.
    #[serde(default)]
    pub mode: Option<Mode>,
    #[serde(default)]
    pub comes_back: Option<Return>,
    /// Parts of an erasure that are not granted, each with its reason.
    #[serde(default)]
    pub kept: Vec<Part>,
    /// The answer in the person's language, in the place of the house's own.
    #[serde(default)]
    pub letter: Option<String>,
    /// The number of the request, such as `R-2026-0001`.
    #[serde(default)]
    pub confirm: String,
}

impl Approval {
    /// What it decides about a request of this kind.
    pub fn decision(&self, kind: Kind) -> Result<Decision> {
        let missing = || Error::field("mode", "error-required");
        Ok(match kind {
            _ if kind.is_package() => Decision::Copy,
            _ if kind.is_erasure() => Decision::Erase {
                mode: self.mode.ok_or_else(missing)?,
                comes_back: self.comes_back.unwrap_or(Return::KeptOut),
            },
            _ => Decision::Carry,
        })
    }
}

/// Why an answer takes longer.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RequestDelay)]
pub struct Delay {
    /// In the person's language: it is in their letter.
    pub reason: String,
}

/// The answers of one month.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RequestMonth)]
pub struct Month {
    /// `2026-11`
    pub month: String,
    pub in_time: u64,
    pub late: u64,
    pub median_days: i64,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RequestMonths)]
pub struct Months {
    pub items: Vec<Month>,
    pub next: Option<String>,
}

/// Somebody fetched a package.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RequestTake)]
pub struct Taken {
    #[schema(value_type = String)]
    pub subject: SubjectId,
    #[schema(value_type = String)]
    pub request: ClaimId,
    pub number: String,
    pub at: String,
    pub by: String,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RequestTakes)]
pub struct Takes {
    pub items: Vec<Taken>,
    pub next: Option<String>,
}

#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Denial {
    pub reason: Reason,
    /// What else the person is told in their letter.
    #[serde(default)]
    pub note: String,
    /// The whole letter in their language, in the place of the house's own.
    #[serde(default)]
    pub letter: Option<String>,
}

#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct Depth {
    /// `block-only`, `anonymise` or `destroy`.
    #[param(value_type = String)]
    pub mode: Mode,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct Effects {
    pub items: Vec<Effect>,
    pub next: Option<String>,
}

/// A copy that was made for a request.
#[derive(Debug, Serialize, ToSchema)]
pub struct File {
    pub name: String,
    pub size: i64,
    pub made_at: String,
    pub expires_at: String,
    /// Whether it still waits to be fetched.
    pub waits: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taken_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taken_by: Option<String>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct Files {
    pub items: Vec<File>,
    pub next: Option<String>,
}

impl Request {
    pub fn of(claim: &Claim, t: Words, now: Timestamp) -> Self {
        let (reason, ended) = match &claim.state {
            State::Refused { reason, act, .. } => (Some(*reason), Some(act.at)),
            State::Done { at, .. } | State::Expired { at } => (None, Some(*at)),
            _ => (None, None),
        };
        let decided = claim.state.decided();
        let waits = matches!(claim.state, State::Asked);
        Self {
            id: claim.id,
            number: claim.number.to_string(),
            subject: claim.subject,
            kind: claim.kind,
            how: claim.how,
            purpose: claim.purpose.clone(),
            times: claim.times,
            law: claim.regime.key.clone(),
            article: claim.regime.article(claim.kind).unwrap_or_default().to_owned(),
            state: claim.state.key(),
            asked_at: claim.asked.at.rfc3339(),
            due_at: claim.due_at.rfc3339(),
            days_left: claim.state.is_open().then(|| claim.days_left(t, now)),
            paused: claim.regime.pause().filter(|_| waits).map(str::to_owned),
            extends_to: claim.longest(now).ok().map(Timestamp::rfc3339),
            fee: Fee::of(claim.regime),
            proof: claim.state.proved().map(|proved| proved.proof),
            decided_at: decided.map(|decided| decided.act.at.rfc3339()),
            mode: decided.and_then(|decided| decided.decision.mode()),
            reason,
            ended_at: ended.map(Timestamp::rfc3339),
            kept: decided.map(|decided| decided.kept.clone()).unwrap_or_default(),
            extended_at: claim.extended.as_ref().map(|act| act.at.rfc3339()),
            lifted_at: claim.lifted_at.map(Timestamp::rfc3339),
            version: claim.version,
        }
    }
}

impl File {
    pub fn of(claim: &Claim, copy: read::Copy) -> Self {
        Self {
            name: format!("{}.zip", claim.number),
            size: copy.size,
            made_at: copy.made_at.rfc3339(),
            expires_at: copy.expires_at.rfc3339(),
            waits: copy.file.is_some(),
            taken_at: copy.taken_at.map(Timestamp::rfc3339),
            taken_by: copy.taken_by,
        }
    }
}
