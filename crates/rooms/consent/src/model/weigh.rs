//! The one rule of the gate: what becomes of a change, given what stands in the ledger. Pure, so that all cases can be tried.

use super::{
    choice::{By, Held, How, Proof, Signature, State},
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
    pub signature: Signature,
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
        match (self.acted, self.signature) {
            (Acted::Themself, Signature::OnPage) if self.how == How::Link => Proof::Signed,
            (Acted::Themself, _) => self.how.proof(),
            (Acted::Others, Signature::OnPaper) => Proof::OnPaper,
            (Acted::Others, Signature::ByMail) => Proof::ByMail,
            (Acted::Others, _) => Proof::Reported,
        }
    }

    /// A fresh act of the person: their own hand, here and now.
    fn is_fresh_act(&self) -> bool {
        self.acted == Acted::Themself && self.proof() != Proof::Reported
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
    // Whoever signs again signed again: each signature is an act with a document of its own.
    let better_proved = offered.proof() > standing.proof || offered.proof() == Proof::Signed;
    let newer = offered.version > standing.version;
    let lapsed = standing.valid_until.is_some_and(|end| end <= offered.at);
    // Whoever was asked to give it again, and does, gives it anew: it holds from then.
    let renews = offered.state == State::Renewed && offered.is_fresh_act();
    !(better_proved || newer || lapsed || renews || offered.by != standing.by)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Timestamp = Timestamp(1_795_262_400_000_000);

    fn everything(mut look: impl FnMut(&Standing, &Offered)) {
        for (was, proof, by) in standings() {
            for how in How::ALL.iter().copied() {
                for state in State::ALL.iter().copied() {
                    for (acted, signature) in hands() {
                        for at in [NOON.minus(1), NOON.plus(1)] {
                            let standing =
                                Standing { state: was, proof, by, at: NOON, version: 1, valid_until: None };
                            let (by, basis) = (By::Person, Basis::Consent);
                            look(
                                &standing,
                                &Offered { state, how, acted, signature, by, at, version: 1, basis },
                            );
                        }
                    }
                }
            }
        }
    }

    fn hands() -> impl Iterator<Item = (Acted, Signature)> {
        let signatures = [Signature::None, Signature::OnPage, Signature::OnPaper, Signature::ByMail];
        [Acted::Themself, Acted::Others].into_iter().flat_map(move |acted| signatures.map(|one| (acted, one)))
    }

    fn standings() -> Vec<(State, Proof, By)> {
        let proofs = || Proof::ALL.iter().copied();
        let states = State::ALL.iter().copied();
        states
            .flat_map(|state| {
                proofs().flat_map(move |proof| By::ALL.iter().map(move |by| (state, proof, *by)))
            })
            .collect()
    }

    #[test]
    fn only_a_fresh_act_of_the_person_undoes_a_refusal() {
        everything(|standing, offered| {
            let undoes = standing.state.is_refusal()
                && matches!(weigh(Some(standing), offered), Verdict::Write { state, .. } if !state.is_refusal());
            if undoes {
                assert_eq!(offered.acted, Acted::Themself, "{standing:?} {offered:?}");
                assert!(
                    matches!(offered.how, How::Form | How::Link | How::Person),
                    "{standing:?} {offered:?}"
                );
            }
        });
    }

    #[test]
    fn nothing_that_others_type_counts_as_confirmed_and_only_a_paper_or_a_reply_as_written() {
        everything(|standing, offered| {
            if let Verdict::Write { proof, .. } = weigh(Some(standing), offered)
                && offered.acted == Acted::Others
            {
                assert!(!proof.is_confirmed(), "{standing:?} {offered:?}");
                let shown = matches!(offered.signature, Signature::OnPaper | Signature::ByMail);
                assert_eq!(proof.is_written(), shown, "{standing:?} {offered:?}");
            }
        });
    }

    #[test]
    fn who_signs_on_a_page_signed_and_does_so_each_time() {
        everything(|standing, offered| {
            let signs = offered.acted == Acted::Themself && offered.signature == Signature::OnPage;
            if signs && offered.state.allows() && offered.how == How::Link {
                let verdict = weigh(Some(standing), offered);
                assert!(
                    matches!(verdict, Verdict::Write { proof: Proof::Signed, .. }),
                    "{standing:?} {offered:?}"
                );
            }
        });
    }

    #[test]
    fn a_refusal_by_whomever_it_was_told_stops_at_once() {
        everything(|standing, offered| {
            if offered.state.is_refusal() && offered.at > standing.at {
                let verdict = weigh(Some(standing), offered);
                let stops = matches!(verdict, Verdict::Write { state, .. } if state.is_refusal());
                assert!(stops || standing.state.is_refusal(), "{standing:?} {offered:?}");
            }
        });
    }

    #[test]
    fn where_there_is_no_choice_nothing_is_written() {
        everything(|standing, offered| {
            let offered = Offered { basis: Basis::Contract, ..*offered };
            assert_eq!(weigh(Some(standing), &offered), Verdict::HoldBack(Held::NoChoice));
        });
    }

    #[test]
    fn saying_it_again_is_no_event_but_saying_it_better_is() {
        let standing = Standing {
            state: State::Given,
            proof: Proof::Stated,
            by: By::Person,
            at: NOON,
            version: 1,
            valid_until: None,
        };
        let again = Offered {
            state: State::Given,
            how: How::Form,
            acted: Acted::Themself,
            signature: Signature::None,
            by: By::Person,
            at: NOON.plus(1),
            version: 1,
            basis: Basis::Consent,
        };
        let renewed = |proof| Verdict::Write { state: State::Renewed, proof };
        assert_eq!(weigh(Some(&standing), &again), Verdict::Same);
        assert_eq!(weigh(Some(&standing), &Offered { how: How::Link, ..again }), renewed(Proof::Confirmed));
        assert_eq!(weigh(Some(&standing), &Offered { version: 2, ..again }), renewed(Proof::Stated));
        let lapsed = Standing { valid_until: Some(NOON), ..standing };
        assert_eq!(weigh(Some(&lapsed), &again), renewed(Proof::Stated));
        let asked = Offered { state: State::Renewed, ..again };
        assert_eq!(
            weigh(Some(&standing), &asked),
            renewed(Proof::Stated),
            "asked to give it again, they did"
        );
        let told = Offered { acted: Acted::Others, how: How::Staff, ..asked };
        assert_eq!(weigh(Some(&standing), &told), Verdict::Same, "others cannot say that they did");
    }
}
