//! What an agent may know of a request: the states and reasons of rights, in the words of the protocol; pure.
//!
//! An agent whose word does not count here sees the same for somebody whom we know and for a stranger, until the person has
//! proved by themself that they asked.

use crate::model::{AgentId, Brought, Exercise, Outcome, Request, Stage, uuid};
use ground::{clock::Timestamp, id::Id};
use kernel::App;
use kit::Words;
use rights::{Claim, Kind, Proof, Reason, Regime, State};
use serde::Serialize;
use utoipa::ToSchema;

/// A state of the protocol with its reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visible {
    pub status: &'static str,
    pub reason: Option<&'static str>,
}

impl Visible {
    const fn plain(status: &'static str) -> Self {
        Self { status, reason: None }
    }

    const fn denied(reason: &'static str) -> Self {
        Self { status: "denied", reason: Some(reason) }
    }

    const UNVERIFIED: Self = Self { status: "in_progress", reason: Some("need_user_verification") };

    pub fn is_final(self) -> bool {
        !matches!(self.status, "open" | "in_progress")
    }

    pub fn waits_for_the_person(self) -> bool {
        self == Self::UNVERIFIED
    }

    /// `denied:no_match`.
    pub fn key(self) -> String {
        match self.reason {
            Some(reason) => format!("{}:{reason}", self.status),
            None => self.status.to_owned(),
        }
    }
}

/// Whether the person proved by themself, since this agent asked and because they did.
pub fn is_proved_for(request: &Request, claim: &Claim) -> bool {
    let own = claim.agent == Some(request.agent.bytes());
    let proved = claim.state.proved().filter(|proved| proved.proof != Proof::House);
    own && proved.is_some_and(|proved| proved.act.at >= request.received_at)
}

pub fn visible(request: &Request, claim: Option<&Claim>, now: Timestamp) -> Visible {
    match request.state {
        Stage::Open => Visible::plain("open"),
        Stage::Revoked => Visible::plain("revoked"),
        Stage::Taken if request.outcome == Some(Outcome::NotCovered) => Visible::denied("claim_not_covered"),
        Stage::Taken => match claim {
            Some(claim) if request.shown || is_proved_for(request, claim) => of_claim(&claim.state),
            None if request.shown => of_outcome(request.outcome),
            _ => veiled(request, now),
        },
    }
}

/// Where nobody is to learn whether we know somebody. What needs no proof is done for whoever it is about, known or not.
fn veiled(request: &Request, now: Timestamp) -> Visible {
    match (request.exercise, now < request.verify_until) {
        (Exercise::OptOut, true) => Visible::plain("in_progress"),
        (Exercise::OptOut, false) => Visible::plain("fulfilled"),
        (_, true) => Visible::UNVERIFIED,
        (_, false) => Visible::denied("no_match"),
    }
}

fn of_outcome(outcome: Option<Outcome>) -> Visible {
    Visible::denied(match outcome {
        Some(Outcome::NoMatch) => "no_match",
        Some(Outcome::NotCovered) => "claim_not_covered",
        Some(Outcome::Outside) => "outside_jurisdiction",
        None => "other",
    })
}

fn of_claim(state: &State) -> Visible {
    match state {
        State::Asked => Visible::UNVERIFIED,
        State::Proved(_) | State::Running { .. } => Visible::plain("in_progress"),
        State::Done { .. } => Visible::plain("fulfilled"),
        State::Refused { reason, .. } => Visible::denied(of_reason(*reason)),
        State::Expired { .. } => Visible::plain("expired"),
    }
}

/// The protocol has fewer grounds than the laws.
pub const fn of_reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Identity => "insuf_verification",
        Reason::Unfounded => "suspected_fraud",
        Reason::Excessive => "too_many_requests",
        Reason::NotCovered
        | Reason::LegalDuty
        | Reason::LegalClaims
        | Reason::PublicInterest
        | Reason::Expression
        | Reason::RightsOfOthers => "claim_not_covered",
        Reason::Compelling | Reason::Correct => "other",
    }
}

/// A request as the protocol tells it.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[schema(as = DataRightsStatus)]
pub struct Status {
    pub request_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_request_id: Option<String>,
    /// `open`, `in_progress`, `fulfilled`, `revoked`, `denied` or `expired`.
    pub status: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    pub received_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected_by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub processing_details: Option<String>,
    /// A page that tells the person to look for our letter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_verification_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<String>,
}

/// Everything that a status is made from.
pub struct Facts<'a> {
    pub request: &'a Request,
    pub claim: Option<&'a Claim>,
    pub brought: &'a Brought,
    pub now: Timestamp,
}

impl Status {
    pub fn of(facts: &Facts<'_>, app: &App, t: Words) -> Self {
        let Facts { request, claim, brought, now } = *facts;
        let seen = visible(request, claim, now);
        let verify = seen.waits_for_the_person();
        let shown = claim.filter(|claim| request.shown || is_proved_for(request, claim));
        let expires = match () {
            () if verify => Some(request.verify_until),
            () if seen.is_final() => request.ended_at.map(|at| at.plus(crate::model::REMEMBERED)),
            () => None,
        };
        Self {
            request_id: uuid(request.id),
            agent_request_id: brought.reference.clone(),
            status: seen.status.to_owned(),
            reason: seen.reason.map(str::to_owned),
            received_at: request.received_at.rfc3339(),
            expected_by: (seen.status == "in_progress").then(|| expected(request, shown).rfc3339()),
            processing_details: details(request, shown, seen).map(|word| t.w(word)),
            user_verification_url: verify
                .then(|| app.url(&format!("/data-rights/verify/{}", uuid(request.id)))),
            expires_at: expires.map(Timestamp::rfc3339),
        }
    }
}

/// Until something is known of the person, the protocol's own law gives the time.
fn expected(request: &Request, shown: Option<&Claim>) -> Timestamp {
    let kind = request.exercise.kind().unwrap_or(Kind::Information);
    let by_law = || Regime::named("ccpa").map(|regime| regime.due(kind, request.received_at));
    shown.map(|claim| claim.due_at).or_else(by_law).unwrap_or(request.verify_until)
}

/// The word that says more about it.
fn details(request: &Request, shown: Option<&Claim>, seen: Visible) -> Option<&'static str> {
    match (seen.status, request.exercise) {
        ("in_progress", _) if shown.is_some_and(|claim| claim.extended.is_some()) => {
            Some("mandates-drp-extended")
        }
        ("in_progress", _) if seen.waits_for_the_person() => Some("mandates-drp-verify"),
        ("fulfilled", Exercise::Access | Exercise::Categories | Exercise::Specific) => {
            Some("mandates-drp-fetched")
        }
        ("denied", Exercise::OptIn) => Some("mandates-drp-opt-in"),
        ("denied", _) => Some("mandates-drp-write"),
        _ => None,
    }
}

/// The agent that a claim was opened for.
pub fn is_own(claim: &Claim, agent: AgentId) -> bool {
    claim.agent == Some(agent.bytes()) && claim.times == 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::TellingState;
    use ground::clock::DAY;

    fn request(shown: bool, outcome: Option<Outcome>) -> Request {
        Request {
            id: Id::from_bytes([1; 16]),
            agent: Id::from_bytes([2; 16]),
            subject: None,
            claim: None,
            exercise: Exercise::Deletion,
            state: Stage::Taken,
            outcome,
            shown,
            papers: 0,
            received_at: Timestamp(0),
            verify_until: Timestamp(7 * DAY),
            told: None,
            telling: TellingState::Nothing,
            attempts: 0,
            failure: None,
            ended_at: None,
        }
    }

    #[test]
    fn a_stranger_looks_like_somebody_who_has_not_answered() {
        for outcome in [None, Some(Outcome::NoMatch), Some(Outcome::Outside)] {
            let request = request(false, outcome);
            assert_eq!(visible(&request, None, Timestamp(DAY)), Visible::UNVERIFIED);
            assert_eq!(visible(&request, None, Timestamp(8 * DAY)), Visible::denied("no_match"));
        }
    }

    #[test]
    fn whoever_is_believed_is_told_at_once() {
        let seen = |outcome| visible(&request(true, Some(outcome)), None, Timestamp(1)).key();
        assert_eq!(seen(Outcome::NoMatch), "denied:no_match");
        assert_eq!(seen(Outcome::Outside), "denied:outside_jurisdiction");
    }

    #[test]
    fn every_ground_has_a_word_of_the_protocol() {
        let words =
            ["suspected_fraud", "insuf_verification", "claim_not_covered", "too_many_requests", "other"];
        assert!(Reason::ALL.iter().all(|reason| words.contains(&of_reason(*reason))));
        assert!(words.iter().all(|word| Reason::ALL.iter().any(|reason| of_reason(*reason) == *word)));
    }
}
