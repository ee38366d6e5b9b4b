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
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Right {
    kind: Kind,
    article: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    pub reason: Reason,
    pub article: String,
    /// The one kind of request that it may be held against; none is any.
    #[serde(default)]
    only: Option<Kind>,
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

    /// When an answer is due to what was asked at this moment.
    // law: gdpr/12.3
    pub fn due(&self, asked: Timestamp) -> Timestamp {
        later(asked, self.deadline.answer)
    }

    /// The last day after an extension; the same day where there is none.
    pub fn latest(&self, due: Timestamp) -> Timestamp {
        self.deadline.extension.map_or(due, |span| later(due, span))
    }

    /// The article that gives this right.
    pub fn article(&self, kind: Kind) -> Option<&str> {
        self.rights.iter().find(|right| right.kind == kind).map(|right| right.article.as_str())
    }

    /// What a request of this kind may be refused for.
    pub fn refusals(&self, kind: Kind) -> impl Iterator<Item = &Refusal> {
        self.refusals.iter().filter(move |refusal| refusal.only.is_none_or(|only| only == kind))
    }

    pub fn refusal(&self, kind: Kind, reason: Reason) -> Option<&Refusal> {
        self.refusals(kind).find(|refusal| refusal.reason == reason)
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
    fn every_law_gives_both_rights_and_a_reason_to_refuse_each() {
        for regime in REGIMES.iter() {
            for kind in Kind::ALL {
                assert!(regime.article(*kind).is_some(), "{} {kind:?}", regime.key);
                assert!(regime.refusals(*kind).count() > 1, "{} {kind:?}", regime.key);
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
        assert_eq!(Regime::of(None).due(asked), at("2027-02-28T09:00:00Z"));
        assert_eq!(Regime::of(Some("TR")).due(asked), at("2027-03-02T09:00:00Z"));
        assert_eq!(Regime::of(Some("TR")).latest(asked), asked);
        assert_eq!(Regime::of(Some("US")).latest(asked), at("2027-03-17T09:00:00Z"));
    }
}
