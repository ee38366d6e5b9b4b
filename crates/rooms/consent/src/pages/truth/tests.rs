//! What the page prints and what permits decide are one: tried with a hundred thousand situations drawn at random.

use super::*;
use crate::model::purpose::{DoubleOptIn, Rested};
use ground::clock::Timestamp;
use std::collections::BTreeSet;

const SITUATIONS: usize = 100_000;
const AT: Timestamp = Timestamp(1_795_262_400_000_000);

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

    /// One in so many.
    fn rarely(&mut self, sides: usize) -> bool {
        self.throw(sides) == 0
    }

    fn standing(&mut self) -> Standing {
        if self.rarely(20) { Standing::Ended(AT) } else { Standing::InUse }
    }

    fn purpose(&mut self) -> Purpose {
        let mut purpose = sample_purposes().swap_remove(self.throw(Basis::ALL.len()));
        let terms = Arc::make_mut(&mut purpose.terms);
        terms.double_opt_in = self.pick(DoubleOptIn::ALL);
        terms.written = self.pick(Written::ALL);
        terms.channels = Channel::ALL.iter().copied().filter(|_| !self.rarely(4)).collect();
        purpose.balancing = self.pick(&[Balancing::Recorded, Balancing::Missing]);
        purpose.standing = self.standing();
        purpose.rests = self.rarely(3).then(|| self.rested());
        purpose
    }

    fn rested(&mut self) -> Rested {
        Rested {
            key: "base".into(),
            asks_from: 1,
            double_opt_in: self.pick(DoubleOptIn::ALL),
            written: self.pick(Written::ALL),
            standing: self.standing(),
        }
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

/// What stands for the permission that counts: of a purpose that rests on another, the other's terms.
fn asks(purpose: &Purpose) -> (Written, DoubleOptIn) {
    let own = (purpose.written, purpose.double_opt_in);
    purpose.rests.as_ref().map_or(own, |rested| (rested.written, rested.double_opt_in))
}

/// Under which line of the table a reader would look a choice up.
fn line_of(purpose: &Purpose, choice: &Choice) -> &'static str {
    let (written, double_opt_in) = asks(purpose);
    let (confirmed, signed) = (choice.proof.is_confirmed(), choice.proof.is_written());
    let given = match (written, choice.proof) {
        (Written::Needed, Proof::Signed) => "consent-line-given-signed",
        (Written::Needed, Proof::OnPaper) => "consent-line-given-on-paper",
        (Written::Needed, Proof::ByMail) => "consent-line-given-by-mail",
        _ if confirmed => "consent-line-given-confirmed",
        _ => "consent-line-given-unconfirmed",
    };
    let unproved =
        (double_opt_in == DoubleOptIn::Needed && !confirmed) || (written == Written::Needed && !signed);
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

/// What a reader finds on the page: the answer of the line in the column of the channel, what comes on top, and of all those the
/// first in the order of rules. What the page has no table or no column for is told by its line of what comes on top.
fn read_off(
    (purpose, channel): (&Purpose, Channel),
    choice: &Choice,
    turns: &[Turn],
) -> std::result::Result<Basis, Reason> {
    let line = line_of(purpose, choice);
    let lines = printed(purpose);
    let column = purpose.channels.iter().position(|one| *one == channel);
    let answers = &lines.iter().find(|printed| printed.word == line).unwrap().answers;
    let by_line = column.map(|column| answers[column]);
    let missing = (!purpose.is_in_use())
        .then_some(Reason::PurposeEnded)
        .or_else(|| column.is_none().then_some(Reason::NotThisChannel));
    let given = Choice { state: State::Given, proof: Proof::Signed, by: choice.by, age: Freshness::Current };
    let given = if choice.state.allows() { given } else { Choice { by: By::Person, ..given } };
    let ordinary = Situation::ordinary(purpose, channel, given);
    let on_top = turns.iter().filter_map(|turn| decide(&turn(ordinary)).err());
    let place = |reason: &Reason| Reason::ALL.iter().position(|known| known == reason);
    let no = by_line.and_then(std::result::Result::err);
    match on_top.chain(missing).chain(no).min_by_key(place) {
        Some(reason) => Err(reason),
        None => by_line.unwrap(),
    }
}

#[test]
fn the_page_and_the_decision_agree_on_a_hundred_thousand_situations() {
    let mut dice = Dice(0x5eed_2026);
    let mut allowed = 0;
    for _ in 0..SITUATIONS {
        let (purpose, choice, channel) = (dice.purpose(), dice.choice(), dice.pick(Channel::ALL));
        let turns: Vec<Turn> = SPECIAL.iter().filter(|_| dice.rarely(12)).map(|(_, turn)| *turn).collect();
        // A register that says yes is as good as none.
        let registry = dice.pick(&[Registry::NotConnected, Registry::Allows]);
        let ordinary = Situation { registry, ..Situation::ordinary(&purpose, channel, choice) };
        // An offer that is none already is not taken back twice.
        let open = |turn: &Turn| ordinary.offer == Offer::Yes || turn(ordinary).offer == ordinary.offer;
        let turns: Vec<Turn> = turns.into_iter().filter(open).collect();
        let case = turns.iter().fold(ordinary, |case, turn| turn(case));
        let decided = decide(&case);
        // Of two that answer the same question the later one counts, as in the case itself.
        let turns: Vec<Turn> = turns.into_iter().filter(|turn| turn(case) == case).collect();
        assert_eq!(read_off((&purpose, channel), &choice, &turns), decided, "{case:?}");
        allowed += usize::from(decided.is_ok());
    }
    assert!((SITUATIONS / 20..SITUATIONS / 2).contains(&allowed), "{allowed} were allowed");
}

#[test]
fn every_line_of_the_page_is_where_somebody_looks_something_up() {
    let mut dice = Dice(0x5eed_2027);
    let mut looked: BTreeSet<&str> = BTreeSet::new();
    for _ in 0..SITUATIONS / 10 {
        let (purpose, choice) = (dice.purpose(), dice.choice());
        looked.insert(line_of(&purpose, &choice));
    }
    let all = lines(Written::Needed).into_iter().map(|line| line.word);
    let never: Vec<&str> = all.filter(|word| !looked.contains(word)).collect();
    assert!(never.is_empty(), "{never:?}");
}
