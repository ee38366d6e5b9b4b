//! A rule: what it ends, how long after what, how, and what a law forbids it.

use super::Period;
use ground::{clock::Timestamp, id};
use kernel::datamap::Depth;

id! {
    /// A rule of retention.
    RuleId, "rule"
}
id! {
    /// One run over all rules.
    NightId, "night"
}

/// More than this is not ended in one night unless somebody confirmed the number.
pub const MANY: i64 = 1_000;
/// So few are never a flood, whatever part of the whole they are.
const FEW: i64 = 5;
/// One in so many is one too many for a night.
const PART: i64 = 10;

/// Whether so many of so many at once look like a mistake.
pub const fn is_flood(count: i64, total: i64, allowed: i64) -> bool {
    let many = count > MANY || (count >= FEW && count.saturating_mul(PART) > total);
    many && count > allowed
}

ground::keyed! {
    /// What a rule does with what is old enough.
    Deed, "retention-deed" {
        /// People alone: the record is locked away and used no more.
        Block = "block",
        /// What counts for statistics stays, without a trace of whose it is.
        Anonymise = "anonymise",
        /// Everything goes but what a law demands.
        Destroy = "destroy",
    }
}

ground::keyed! {
    State, "retention-state" { Active = "active", Paused = "paused" }
}

impl Deed {
    pub const fn depth(self) -> Depth {
        match self {
            Self::Block | Self::Anonymise => Depth::Anonymise,
            Self::Destroy => Depth::Destroy,
        }
    }
}

/// What another law demands: nothing ends before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Floor {
    pub period: Period,
    /// Such as "AWR 52, seven years for the tax office".
    pub law: String,
}

/// What was laid down, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// What the office calls it; empty: what its lapse is called.
    pub name: String,
    pub lapse: String,
    pub purpose: Option<String>,
    pub period: Period,
    pub deed: Deed,
    /// The person is written to so many days before the end; 0: never.
    pub warning: i32,
    pub grace: Period,
    pub floor: Option<Floor>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    pub id: RuleId,
    pub terms: Terms,
    pub state: State,
    /// Nothing is ended by it before.
    pub begins_at: Timestamp,
    /// So many in one night were confirmed.
    pub allowed: i64,
    pub version: i64,
    pub changed_at: Timestamp,
}

impl Terms {
    /// When something ends whose clock started then.
    pub fn ends(&self, since: Timestamp) -> Timestamp {
        self.grace.after(self.period.after(since))
    }

    /// Nothing that started later may end by now.
    pub fn floor_ends(&self, since: Timestamp) -> Option<Timestamp> {
        self.floor.as_ref().map(|floor| floor.period.after(since))
    }

    /// What started before is not protected by its floor any more.
    pub fn floor_began(&self, now: Timestamp) -> Option<Timestamp> {
        self.floor.as_ref().map(|floor| floor.period.before(now))
    }

    /// What started before has ended by `now`.
    pub fn over(&self, now: Timestamp) -> Timestamp {
        self.period.before(self.grace.before(now))
    }

    /// What started before is to be warned or ended by `now`.
    pub fn near(&self, now: Timestamp) -> Timestamp {
        self.over(Period::of_days(self.warning).after(now))
    }

    /// Names of the fields in which the other differs.
    pub fn differences(&self, other: &Self) -> Vec<&'static str> {
        let compared = [
            ("name", self.name == other.name),
            ("lapse", self.lapse == other.lapse),
            ("purpose", self.purpose == other.purpose),
            ("duration", self.period == other.period),
            ("action", self.deed == other.deed),
            ("warning_days", self.warning == other.warning),
            ("grace", self.grace == other.grace),
            ("floor", self.floor == other.floor),
        ];
        compared.into_iter().filter(|(_, same)| !same).map(|(name, _)| name).collect()
    }
}

impl Rule {
    /// Whether it ends anything at this moment.
    pub fn works(&self, now: Timestamp) -> bool {
        self.state == State::Active && self.begins_at <= now
    }
}

#[cfg(test)]
mod tests {
    use super::is_flood;

    #[test]
    fn a_night_takes_a_tenth_or_a_thousand_and_not_more_than_was_confirmed() {
        assert!(!is_flood(4, 4, 0) && is_flood(5, 5, 0) && is_flood(11, 100, 0) && !is_flood(10, 100, 0));
        assert!(!is_flood(1_000, 1_000_000, 0) && is_flood(1_001, 1_000_000, 0));
        assert!(!is_flood(1_001, 1_000_000, 1_001) && is_flood(1_002, 1_000_000, 1_001));
    }
}
