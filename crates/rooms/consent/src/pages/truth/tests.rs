//! What the page prints and what permits decide are one: tried with a hundred thousand situations drawn at random.

use super::*;
use crate::model::purpose::DoubleOptIn;

const SITUATIONS: usize = 100_000;

/// Numbers that are the same at every run (xorshift64*).
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let thrown = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(thrown).unwrap() % sides
    }

    fn pick<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.throw(all.len())]
    }

    fn purpose(&mut self) -> Purpose {
        let mut purpose = sample_purposes().swap_remove(self.throw(Basis::ALL.len()));
        Arc::make_mut(&mut purpose.terms).double_opt_in = self.pick(DoubleOptIn::ALL);
        Arc::make_mut(&mut purpose.terms).written = self.pick(Written::ALL);
        purpose.balancing = self.pick(&[Balancing::Recorded, Balancing::Missing]);
        purpose
    }

    fn choice(&mut self) -> Choice {
        Choice {
            state: self.pick(State::ALL),
            proof: self.pick(Proof::ALL),
            by: self.pick(By::ALL),
            age: self.pick(&[Freshness::Current, Freshness::RanOut, Freshness::Outdated]),
        }
    }
}

/// Under which line of the table a reader would look a choice up.
fn line_of(purpose: &Purpose, choice: &Choice) -> &'static str {
    let (confirmed, signed) = (choice.proof.is_confirmed(), choice.proof.is_written());
    let given = match purpose.written {
        Written::Needed if signed && confirmed => "consent-line-given-signed",
        Written::Needed if signed => "consent-line-given-on-paper",
        _ if confirmed => "consent-line-given-confirmed",
        _ => "consent-line-given-unconfirmed",
    };
    let unproved = (purpose.double_opt_in == DoubleOptIn::Needed && !confirmed)
        || (purpose.written == Written::Needed && !signed);
    match choice.state {
        State::Given | State::Renewed => match choice.age {
            Freshness::RanOut if !unproved => "consent-state-expired",
            Freshness::Outdated if !unproved => "consent-line-outdated",
            _ => given,
        },
        State::Unknown => "consent-state-unknown",
        State::Requested => "consent-state-requested",
        State::Deferred => "consent-state-deferred",
        State::Refused => "consent-state-refused",
        State::Expired => "consent-state-expired",
        State::Invalidated => "consent-state-invalidated",
        State::Revoked => "consent-state-revoked",
        State::Withdrawn => "consent-state-withdrawn",
    }
}

/// What a reader finds on the page: the answer of the line, what comes on top, and of all those the first in the order of rules.
fn read_off(purpose: &Purpose, choice: &Choice, turns: &[Turn]) -> std::result::Result<Basis, Reason> {
    let line = line_of(purpose, choice);
    let lines = printed(purpose);
    let by_line = lines.iter().find(|printed| printed.word == line).unwrap().answers[0];
    let given = Choice { state: State::Given, proof: Proof::Signed, by: choice.by, age: Freshness::Current };
    let given = if choice.state.allows() { given } else { Choice { by: By::Person, ..given } };
    let on_top = turns
        .iter()
        .filter_map(|turn| decide(&turn(Situation::ordinary(purpose, purpose.channels[0], given))).err());
    let place = |reason: &Reason| Reason::ALL.iter().position(|known| known == reason);
    match on_top.chain(by_line.err()).min_by_key(place) {
        Some(reason) => Err(reason),
        None => by_line,
    }
}

#[test]
fn the_page_and_the_decision_agree_on_a_hundred_thousand_situations() {
    let mut dice = Dice(0x5eed_2026);
    let mut allowed = 0;
    for _ in 0..SITUATIONS {
        let (purpose, choice) = (dice.purpose(), dice.choice());
        let turns: Vec<Turn> = SPECIAL.iter().filter(|_| dice.throw(8) == 0).map(|(_, turn)| *turn).collect();
        let ordinary = Situation::ordinary(&purpose, purpose.channels[0], choice);
        let case = turns.iter().fold(ordinary, |case, turn| turn(case));
        let decided = decide(&case);
        // Of two that answer the same question the later one counts, as in the case itself.
        let turns: Vec<Turn> = turns.into_iter().filter(|turn| turn(case) == case).collect();
        assert_eq!(read_off(&purpose, &choice, &turns), decided, "{case:?}");
        allowed += usize::from(decided.is_ok());
    }
    assert!((SITUATIONS / 20..SITUATIONS / 2).contains(&allowed), "{allowed} were allowed");
}
