//! The one rule of the gate: what becomes of a change, given what stands in the ledger. Pure, so that all cases can be tried.

use super::{
    choice::{By, Held, How, Proof, State},
    purpose::Basis,
};
use ground::clock::Timestamp;

/// What stands for this person, purpose and channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub state: State,
    pub proof: Proof,
    pub by: By,
    /// When the choice was made, not when we wrote it down.
    pub at: Timestamp,
    pub version: i64,
    pub valid_until: Option<Timestamp>,
}

/// A change, seen by the gate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offered {
    pub state: State,
    pub how: How,
    pub acted: Acted,
    pub by: By,
    pub at: Timestamp,
    /// The version of the purpose that the choice is about.
    pub version: i64,
    pub basis: Basis,
}

/// Whose hand it was, by the door they came in: what staff type is never the person's own act, whatever they call it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Acted {
    Themself,
    Others,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Write { state: State, proof: Proof },
    HoldBack(Held),
    Same,
}

impl Offered {
    fn proof(&self) -> Proof {
        match self.acted {
            Acted::Themself => self.how.proof(),
            Acted::Others => Proof::Reported,
        }
    }

    /// A fresh act of the person: their own hand, here and now.
    fn is_fresh_act(&self) -> bool {
        self.proof() != Proof::Reported
    }
}

// law: gdpr/7.3
pub fn weigh(standing: Option<&Standing>, offered: &Offered) -> Verdict {
    if !offered.basis.leaves_a_choice() {
        return Verdict::HoldBack(Held::NoChoice);
    }
    let proof = offered.proof();
    let Some(standing) = standing else {
        return Verdict::Write { state: offered.state, proof };
    };
    if let Some(held) = held(standing, offered) {
        return Verdict::HoldBack(held);
    }
    if is_same(standing, offered) {
        return Verdict::Same;
    }
    let again = standing.state.allows() || standing.state == State::Expired;
    let state = if offered.state == State::Given && again { State::Renewed } else { offered.state };
    Verdict::Write { state, proof }
}

fn held(standing: &Standing, offered: &Offered) -> Option<Held> {
    if offered.is_fresh_act() {
        return None;
    }
    if standing.state.is_refusal() && !offered.state.is_refusal() {
        let refused = standing.state == State::Refused;
        return Some(if refused { Held::Refused } else { Held::Withdrawn });
    }
    // A report about an earlier day cannot tell what the person has said since; a running-out is the house's own count.
    (offered.at < standing.at && offered.how != How::House).then_some(Held::Older)
}

/// Saying again what stands is no event, unless it says it better: better proved, for a newer version, or for longer.
fn is_same(standing: &Standing, offered: &Offered) -> bool {
    if offered.state.is_refusal() && standing.state.is_refusal() {
        return true;
    }
    if !(offered.state.allows() && standing.state.allows()) {
        return offered.state == standing.state && offered.by == standing.by;
    }
    let better_proved = offered.proof() > standing.proof;
    let newer = offered.version > standing.version;
    let lapsed = standing.valid_until.is_some_and(|end| end <= offered.at);
    !(better_proved || newer || lapsed || offered.by != standing.by)
}
