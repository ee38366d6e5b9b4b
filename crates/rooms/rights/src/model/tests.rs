//! What may happen to a request in which state.

use super::*;
use ground::id::Id;

fn claim(kind: Kind) -> Claim {
    Claim {
        id: ClaimId::from_bytes([1; 16]),
        number: Number { year: 2026, serial: 7 },
        subject: SubjectId::from_bytes([2; 16]),
        kind,
        how: How::Portal,
        regime: Regime::of(None),
        lang: Lang::Nl,
        asked: act(),
        purpose: None,
        agent: None,
        times: 1,
        due_at: Timestamp(31 * DAY),
        extended: None,
        run: None,
        lifted_at: None,
        state: State::Asked,
        version: 1,
    }
}

fn act() -> Act {
    Act { by: "house".into(), at: Timestamp(0) }
}

const ERASE: Decision = Decision::Erase { mode: Mode::Anonymise, comes_back: Return::KeptOut };

#[test]
fn nothing_is_decided_before_it_is_proved_and_nothing_is_decided_twice() {
    assert!(matches!(claim(Kind::Erasure).decide(ERASE, Vec::new(), act()), Err(Error::Refused(_))));
    let proved = claim(Kind::Erasure).prove(Proof::Link, act()).unwrap();
    assert!(matches!(proved.clone().prove(Proof::Link, act()), Err(Error::Conflict(_))));
    let running = proved.decide(ERASE, Vec::new(), act()).unwrap();
    assert!(matches!(running.state, State::Running { step: Step::Stopping, .. }));
    assert!(matches!(running.clone().decide(ERASE, Vec::new(), act()), Err(Error::Conflict(_))));
    assert!(matches!(running.refuse(Reason::Excessive, act()), Err(Error::Conflict(_))));
}

#[test]
fn a_decision_answers_what_was_asked() {
    let proved = claim(Kind::Copy).prove(Proof::Link, act()).unwrap();
    assert!(proved.clone().decide(ERASE, Vec::new(), act()).is_err());
    assert!(proved.clone().decide(Decision::Copy, Vec::new(), act()).is_ok());
    // A law that protects books from erasure says nothing against a copy.
    assert!(matches!(proved.refuse(Reason::LegalDuty, act()), Err(Error::Invalid(_))));
}

#[test]
fn the_number_tells_the_year() {
    let claim = claim(Kind::Copy);
    assert_eq!(claim.number.to_string(), "R-2026-0007");
}
