//! Which rule decides about somebody or something, and what keeps it; pure.
//!
//! A legal hold outranks everything; what another law demands outranks every rule; rules of a purpose outrank general ones. Among
//! equals the longest decides. Whoever was to be told before and could not be stays until somebody here decides.

use super::RuleId;
use ground::clock::Timestamp;

/// A rule that applies to the one looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    pub rule: RuleId,
    /// A paused rule ends nothing: only its floor counts.
    pub works: bool,
    pub by_purpose: bool,
    pub ends: Timestamp,
    pub floor: Option<Timestamp>,
    /// It wanted to tell them of their end, and could not.
    pub untold: bool,
}

/// What is so about the one looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Situation {
    pub held: bool,
    pub asks: bool,
    pub restricted: bool,
    /// Something that a person should look at first: open work, services, invoices.
    pub busy: bool,
    pub claims: Vec<Claim>,
}

/// Why something stays that is old enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kept {
    /// Legal hold.
    Held,
    /// The database refuses to touch it.
    Restricted,
    /// A request of the person is open.
    Asks,
    /// Another law demands it.
    Law,
    /// Another rule decides, and says later.
    Longer,
    Busy,
    /// They were to be told before, and could not be.
    Untold,
    /// Whoever ends it left it out.
    Left,
}

impl Kept {
    pub const ALL: [Self; 8] = [
        Self::Held,
        Self::Restricted,
        Self::Asks,
        Self::Law,
        Self::Longer,
        Self::Busy,
        Self::Untold,
        Self::Left,
    ];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Held => "held",
            Self::Restricted => "restricted",
            Self::Asks => "asks",
            Self::Law => "law",
            Self::Longer => "longer",
            Self::Busy => "busy",
            Self::Untold => "untold",
            Self::Left => "left",
        }
    }

    pub fn word(self) -> String {
        format!("retention-kept-{}", self.key())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// By this rule, at this moment, which may have passed.
    Ends(RuleId, Timestamp),
    Kept(Kept),
    /// No rule applies.
    Stays,
}

/// The one decision: page, simulation and nightly run ask it.
pub fn decide(at: &Situation, now: Timestamp) -> Verdict {
    let keeps = [(at.held, Kept::Held), (at.restricted, Kept::Restricted), (at.asks, Kept::Asks)];
    if let Some((_, why)) = keeps.into_iter().find(|(is, _)| *is) {
        return Verdict::Kept(why);
    }
    let Some(decides) = deciding(&at.claims) else { return Verdict::Stays };
    let floor = at.claims.iter().filter_map(|claim| claim.floor).max();
    match floor {
        Some(floor) if floor > now && decides.ends <= now => Verdict::Kept(Kept::Law),
        _ if at.busy && decides.ends <= now => Verdict::Kept(Kept::Busy),
        _ if decides.untold && decides.ends <= now => Verdict::Kept(Kept::Untold),
        _ => Verdict::Ends(decides.rule, decides.ends.max(floor.unwrap_or(decides.ends))),
    }
}

fn deciding(claims: &[Claim]) -> Option<&Claim> {
    let working = || claims.iter().filter(|claim| claim.works);
    let highest = working().map(|claim| claim.by_purpose).max()?;
    working().filter(|claim| claim.by_purpose == highest).max_by_key(|claim| (claim.ends, claim.rule))
}

#[cfg(test)]
mod tests {
    use super::*;
    use ground::id::Id;
    use proptest::prelude::*;

    const NOW: Timestamp = Timestamp(1_000);

    fn claim(number: u8, ends: i64) -> Claim {
        let rule = RuleId::from_bytes([number; 16]);
        let ends = Timestamp(ends);
        Claim { rule, works: true, by_purpose: false, ends, floor: None, untold: false }
    }

    fn verdict(claims: Vec<Claim>) -> Verdict {
        decide(&Situation { claims, ..Situation::default() }, NOW)
    }

    #[test]
    fn the_longest_of_the_highest_rank_decides() {
        let (general, later) = (claim(1, 500), claim(2, 5_000));
        assert_eq!(verdict(vec![general, later]), Verdict::Ends(later.rule, later.ends));
        let of_purpose = Claim { by_purpose: true, ..claim(3, 400) };
        assert_eq!(verdict(vec![later, of_purpose]), Verdict::Ends(of_purpose.rule, of_purpose.ends));
        let longer = Claim { by_purpose: true, ..claim(4, 9_000) };
        assert_eq!(verdict(vec![general, of_purpose, longer]), Verdict::Ends(longer.rule, longer.ends));
        assert_eq!(verdict(Vec::new()), Verdict::Stays);
        assert_eq!(verdict(vec![Claim { works: false, ..general }]), Verdict::Stays);
    }

    #[test]
    fn laws_and_open_work_keep_what_is_old_enough() {
        let floor = Claim { works: false, floor: Some(Timestamp(2_000)), ..claim(1, 0) };
        assert_eq!(verdict(vec![claim(2, 500), floor]), Verdict::Kept(Kept::Law));
        assert_eq!(verdict(vec![claim(2, 1_500), floor]), Verdict::Ends(claim(2, 0).rule, Timestamp(2_000)));
        let busy = Situation { busy: true, claims: vec![claim(2, 500)], ..Situation::default() };
        assert_eq!(decide(&busy, NOW), Verdict::Kept(Kept::Busy));
        let untold = Claim { untold: true, ..claim(2, 500) };
        assert_eq!(verdict(vec![untold]), Verdict::Kept(Kept::Untold));
        assert_eq!(verdict(vec![Claim { ends: Timestamp(1_500), ..untold }]), verdict(vec![claim(2, 1_500)]));
    }

    fn any_claim() -> impl Strategy<Value = Claim> {
        let flags = (any::<bool>(), any::<bool>(), any::<bool>());
        (flags, 0_i64..2_000, proptest::option::of(0_i64..2_000), any::<u8>()).prop_map(
            |((works, untold, by_purpose), ends, floor, number)| Claim {
                works,
                untold,
                by_purpose,
                floor: floor.map(Timestamp),
                ..claim(number, ends)
            },
        )
    }

    proptest! {
        #[test]
        fn nothing_ends_before_a_floor_or_under_a_hold(
            held in any::<bool>(), asks in any::<bool>(), restricted in any::<bool>(), busy in any::<bool>(),
            claims in proptest::collection::vec(any_claim(), 0..8)
        ) {
            let situation = Situation { held, asks, restricted, busy, claims };
            if let Verdict::Ends(rule, ends) = decide(&situation, NOW) {
                prop_assert!(!held && !asks && !restricted);
                prop_assert!(situation.claims.iter().filter_map(|claim| claim.floor).all(|floor| floor <= ends));
                prop_assert!(!(busy && ends <= NOW));
                let mut own = situation.claims.iter().filter(|claim| claim.rule == rule && claim.works);
                prop_assert!(own.any(|claim| claim.ends <= ends && !(claim.untold && claim.ends <= NOW)));
            }
        }
    }
}
