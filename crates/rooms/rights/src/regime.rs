//! The laws as data: which rights people have, how soon they are answered, and what a refusal may rest on.

use crate::model::{Kind, Reason};
use ground::clock::Timestamp;
use jiff::{Span, tz::TimeZone};
use serde::Deserialize;
use std::sync::LazyLock;

/// A law with everything that differs from other laws.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Regime {
    pub key: String,
    /// Where its people live, as ISO 3166 codes.
    countries: Vec<String>,
    deadline: Deadline,
    pub fee: Fee,
    rights: Vec<Right>,
    refusals: Vec<Refusal>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Deadline {
    answer: Span,
    /// How much longer a hard case may take, where the law allows it.
    #[serde(default)]
    extension: Option<Span>,
    /// The article by which the time does not run while nobody knows who asks; without one it runs.
    #[serde(default)]
    pause: Option<String>,
}

/// What asking may cost.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fee {
    pub rule: FeeRule,
    pub article: String,
    /// How often within twelve months the same must be answered.
    #[serde(default)]
    pub per_year: Option<i64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FeeRule {
    /// Free, unless it is unfounded or excessive.
    Free,
    /// Free, unless the answer itself costs something.
    Tariff,
    TwiceAYear,
}

impl FeeRule {
    pub const fn key(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Tariff => "tariff",
            Self::TwiceAYear => "twice-a-year",
        }
    }

    pub fn word(self) -> String {
        format!("rights-fee-{}", self.key())
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Right {
    kind: Kind,
    article: String,
    /// Where this right has a deadline of its own.
    #[serde(default)]
    answer: Option<Span>,
    #[serde(default = "yes")]
    extends: bool,
    /// Whether somebody has to show who they are.
    #[serde(default = "yes")]
    identity: bool,
}

const fn yes() -> bool {
    true
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    pub reason: Reason,
    pub article: String,
    /// The kinds of request that it may be held against; none is any.
    #[serde(default)]
    only: Vec<Kind>,
    /// The kinds that it may not be held against.
    #[serde(default)]
    never: Vec<Kind>,
}

/// The first one is for everybody whom no other one claims.
const TEXTS: [&str; 3] = [
    include_str!("../../../../regimes/gdpr.toml"),
    include_str!("../../../../regimes/kvkk.toml"),
    include_str!("../../../../regimes/ccpa.toml"),
];

static REGIMES: LazyLock<[Regime; 3]> = LazyLock::new(|| {
    TEXTS.map(|text| {
        #[expect(
            clippy::expect_used,
            reason = "the texts are part of the program, and a test reads them all"
        )]
        let regime = toml::from_str(text).expect("a regime reads");
        regime
    })
});

impl Regime {
    /// The law of somebody who lives there.
    pub fn of(country: Option<&str>) -> &'static Self {
        let claims =
            |regime: &&Self| country.is_some_and(|code| regime.countries.iter().any(|own| own == code));
        REGIMES.iter().find(claims).unwrap_or(&REGIMES[0])
    }

    pub fn named(key: &str) -> Option<&'static Self> {
        REGIMES.iter().find(|regime| regime.key == key)
    }

    /// Where its people live; none: everywhere that no other law claims.
    pub fn countries(&self) -> &[String] {
        &self.countries
    }

    pub fn all() -> &'static [Self] {
        &*REGIMES
    }

    fn right(&self, kind: Kind) -> Option<&Right> {
        self.rights.iter().find(|right| right.kind == kind)
    }

    /// The rights that people have under it, in its order.
    pub fn rights(&self) -> impl Iterator<Item = Kind> {
        self.rights.iter().map(|right| right.kind)
    }

    pub fn offers(&self, kind: Kind) -> bool {
        self.right(kind).is_some()
    }

    /// Whether whoever asks for this has to show who they are.
    pub fn asks_identity(&self, kind: Kind) -> bool {
        self.right(kind).is_none_or(|right| right.identity)
    }

    /// When an answer is due to what was asked at this moment.
    // law: gdpr/12.3
    pub fn due(&self, kind: Kind, asked: Timestamp) -> Timestamp {
        later(asked, self.answer(kind))
    }

    /// How soon an answer is due.
    pub fn answer(&self, kind: Kind) -> Span {
        self.right(kind).and_then(|right| right.answer).unwrap_or(self.deadline.answer)
    }

    /// How long a hard case may take in all; none where it cannot be put off.
    pub fn longest(&self, kind: Kind) -> Option<Span> {
        let (answer, more) = (self.answer(kind), self.extension(kind)?);
        let months = answer.get_months() + more.get_months();
        Some(Span::new().months(months).days(answer.get_days() + more.get_days()))
    }

    fn extension(&self, kind: Kind) -> Option<Span> {
        let extends = self.right(kind).is_none_or(|right| right.extends);
        self.deadline.extension.filter(|_| extends)
    }

    /// The last day after an extension; none where this law or this right has none.
    pub fn latest(&self, kind: Kind, due: Timestamp) -> Option<Timestamp> {
        self.extension(kind).map(|span| later(due, span))
    }

    /// The article by which the time stands still while nobody knows who asks.
    pub fn pause(&self) -> Option<&str> {
        self.deadline.pause.as_deref()
    }

    /// The article that gives this right.
    pub fn article(&self, kind: Kind) -> Option<&str> {
        self.right(kind).map(|right| right.article.as_str())
    }

    /// What a request of this kind may be refused for.
    pub fn refusals(&self, kind: Kind) -> impl Iterator<Item = &Refusal> {
        self.refusals.iter().filter(move |refusal| refusal.fits(kind))
    }

    pub fn refusal(&self, kind: Kind, reason: Reason) -> Option<&Refusal> {
        self.refusals(kind).find(|refusal| refusal.reason == reason)
    }
}

impl Refusal {
    fn fits(&self, kind: Kind) -> bool {
        (self.only.is_empty() || self.only.contains(&kind)) && !self.never.contains(&kind)
    }
}

/// Months are of the calendar: asked on 31 January, due on 28 February.
fn later(from: Timestamp, span: Span) -> Timestamp {
    let start = jiff::Timestamp::from_microsecond(from.0).map(|moment| moment.to_zoned(TimeZone::UTC));
    let end = start.and_then(|start| start.checked_add(span));
    end.map_or(from, |end| Timestamp(end.timestamp().as_microsecond()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        Timestamp(text.parse::<jiff::Timestamp>().unwrap().as_microsecond())
    }

    #[test]
    fn every_law_gives_the_first_rights_and_a_reason_to_refuse_each_that_it_gives() {
        for regime in Regime::all() {
            for kind in [Kind::Information, Kind::Copy, Kind::Erasure, Kind::Rectification] {
                assert!(regime.offers(kind), "{} {kind:?}", regime.key);
            }
            for kind in regime.rights() {
                assert!(regime.refusals(kind).count() > 0, "{} {kind:?}", regime.key);
                assert!(!regime.article(kind).unwrap_or_default().is_empty());
            }
        }
    }

    #[test]
    fn people_come_under_the_law_of_their_country() {
        assert_eq!(Regime::of(Some("TR")).key, "kvkk");
        assert_eq!(Regime::of(Some("US")).key, "ccpa");
        assert_eq!(Regime::of(Some("PL")).key, "gdpr");
        assert_eq!(Regime::of(None).key, "gdpr");
    }

    #[test]
    fn a_month_is_a_month_of_the_calendar_and_thirty_days_are_thirty_days() {
        let asked = at("2027-01-31T09:00:00Z");
        assert_eq!(Regime::of(None).due(Kind::Copy, asked), at("2027-02-28T09:00:00Z"));
        assert_eq!(Regime::of(Some("TR")).due(Kind::Copy, asked), at("2027-03-02T09:00:00Z"));
        assert_eq!(Regime::of(Some("TR")).latest(Kind::Copy, asked), None);
        assert_eq!(Regime::of(Some("US")).latest(Kind::Copy, asked), Some(at("2027-03-17T09:00:00Z")));
    }

    #[test]
    fn an_opt_out_is_quicker_cannot_be_put_off_and_is_believed() {
        let (asked, law) = (at("2027-01-01T09:00:00Z"), Regime::of(Some("US")));
        assert_eq!(law.due(Kind::OptOut, asked), at("2027-01-16T09:00:00Z"));
        assert_eq!(law.latest(Kind::OptOut, asked), None);
        assert!(!law.asks_identity(Kind::OptOut) && law.asks_identity(Kind::Erasure));
        assert!(law.refusal(Kind::OptOut, Reason::Identity).is_none());
    }

    #[test]
    fn only_the_first_law_lets_the_time_stand_still_while_nobody_knows_who_asks() {
        let pauses = Regime::all().iter().map(|law| (law.key.as_str(), law.pause().is_some()));
        assert_eq!(pauses.collect::<Vec<_>>(), [("gdpr", true), ("kvkk", false), ("ccpa", false)]);
    }
}
