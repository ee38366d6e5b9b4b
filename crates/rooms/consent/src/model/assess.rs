//! Guided records beside a purpose: the balancing test, the impact assessment, the transfer assessment. Kinds are data.

use super::purpose::prose;
use ground::clock::{DAY, Timestamp};
use jiff::civil::Date;
use kernel::{Problems, Result};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// An answer, as one would say it to a regulator.
pub const ANSWER: usize = 4_000;
/// A record that nobody looks at again for so long is no record.
const LATEST: i64 = 3 * 366 * DAY;
/// After the day of its review a test still holds for this long: people are on leave.
pub const GRACE: i64 = 30 * DAY;

ground::keyed! {
    /// What is assessed.
    AssessmentKind, "consent-assessment" { Balancing = "balancing", Impact = "impact", Transfer = "transfer" }
}

ground::keyed! {
    /// What came out.
    Finding, "consent-finding" { May = "may", MayNot = "may-not" }
}

/// A kind of record with its questions, in the order in which they are asked.
pub struct Guide {
    pub kind: AssessmentKind,
    /// The article behind it.
    pub law: &'static str,
    pub questions: &'static [&'static str],
}

pub const GUIDES: [Guide; 3] = [
    Guide {
        kind: AssessmentKind::Balancing,
        law: "gdpr/6.1.f",
        questions: &["interest", "necessary", "expect", "effect", "children", "safeguards", "opt-out"],
    },
    Guide {
        kind: AssessmentKind::Impact,
        law: "gdpr/35",
        questions: &["what", "need", "risks", "measures", "asked"],
    },
    Guide {
        kind: AssessmentKind::Transfer,
        law: "gdpr/46",
        questions: &["receiver", "country", "practice", "additional"],
    },
];

impl AssessmentKind {
    pub fn guide(self) -> &'static Guide {
        match self {
            Self::Balancing => &GUIDES[0],
            Self::Impact => &GUIDES[1],
            Self::Transfer => &GUIDES[2],
        }
    }

    /// The key of the word that asks.
    pub fn question(self, question: &str) -> String {
        format!("consent-ask-{self}-{question}")
    }
}

/// What somebody answered, what came of it, and when it is to be looked at again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Answers {
    /// One answer to each question of the guide.
    pub answers: BTreeMap<String, String>,
    pub finding: Finding,
    /// The day of the next review: `2027-11-21`.
    #[schema(value_type = String, example = "2027-11-21")]
    pub review_on: String,
}

/// One version of a record; it never changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    pub kind: AssessmentKind,
    pub version: i64,
    pub answers: BTreeMap<String, String>,
    pub finding: Finding,
    /// Who looked at it.
    pub reviewer: String,
    pub at: Timestamp,
    pub review_at: Timestamp,
}

/// How a record stands today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Health {
    Fine,
    /// Its day has come, and it still holds for a while.
    Due,
    /// Nobody looked at it again in time.
    Overdue,
    /// It says no.
    Forbids,
}

/// How a record stands: what came out, and when it was to be looked at again.
pub fn health(finding: Finding, review_at: Timestamp, now: Timestamp) -> Health {
    match finding {
        Finding::MayNot => Health::Forbids,
        Finding::May if review_at > now => Health::Fine,
        Finding::May if review_at.plus(GRACE) > now => Health::Due,
        Finding::May => Health::Overdue,
    }
}

impl Health {
    /// Whether a legitimate interest may lean on it.
    // law: gdpr/6.1.f
    pub const fn carries(self) -> bool {
        matches!(self, Self::Fine | Self::Due)
    }

    pub const fn word(self) -> &'static str {
        match self {
            Self::Fine => "consent-health-fine",
            Self::Due => "consent-health-due",
            Self::Overdue => "consent-health-overdue",
            Self::Forbids => "consent-health-forbids",
        }
    }
}

impl Assessment {
    pub fn health(&self, now: Timestamp) -> Health {
        health(self.finding, self.review_at, now)
    }
}

impl Answers {
    #[must_use]
    pub fn trimmed(mut self) -> Self {
        self.answers.values_mut().for_each(|answer| *answer = answer.trim().to_owned());
        self.review_on = self.review_on.trim().to_owned();
        self
    }

    /// Every question answered and nothing else; returns the moment of the next review.
    pub fn check(&self, kind: AssessmentKind, now: Timestamp) -> Result<Timestamp> {
        let mut problems = Problems::default();
        let questions = kind.guide().questions;
        for question in questions {
            let answer = self.answers.get(*question).map_or("", String::as_str);
            problems.take(format!("answers.{question}"), prose(answer, ANSWER));
        }
        for unknown in self.answers.keys().filter(|key| !questions.contains(&key.as_str())) {
            problems.add(format!("answers.{unknown}"), "error-not-a-choice");
        }
        let review = review(&self.review_on, now);
        let review = problems.take("review_on", review.map_err(kernel::Message::from));
        problems.finish()?;
        Ok(review.unwrap_or(now))
    }
}

fn review(day: &str, now: Timestamp) -> std::result::Result<Timestamp, &'static str> {
    let day: Date = day.parse().map_err(|_| "consent-error-date")?;
    let at = day.to_zoned(jiff::tz::TimeZone::UTC).map_err(|_| "consent-error-date")?;
    let at = Timestamp(at.timestamp().as_microsecond());
    if at > now && at <= now.plus(LATEST) { Ok(at) } else { Err("consent-error-review") }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp(1_795_262_400_000_000);

    fn answers(review_on: &str) -> Answers {
        let answers = AssessmentKind::Balancing
            .guide()
            .questions
            .iter()
            .map(|key| ((*key).to_owned(), "Yes.".to_owned()));
        Answers { answers: answers.collect(), finding: Finding::May, review_on: review_on.into() }
    }

    #[test]
    fn every_question_wants_an_answer_and_the_review_a_day_ahead() {
        assert!(answers("2027-11-21").check(AssessmentKind::Balancing, NOW).is_ok());
        for wrong in ["2026-11-21", "2020-01-01", "2037-01-01", "soon"] {
            assert!(answers(wrong).check(AssessmentKind::Balancing, NOW).is_err(), "{wrong}");
        }
        assert!(answers("2027-11-21").check(AssessmentKind::Impact, NOW).is_err(), "other questions");
        let mut silent = answers("2027-11-21");
        silent.answers.insert("children".into(), String::new());
        assert!(silent.check(AssessmentKind::Balancing, NOW).is_err());
    }

    #[test]
    fn a_test_carries_until_its_grace_is_over_and_a_no_never() {
        let day = |days: i64| NOW.plus(days * DAY);
        let at = |days| health(Finding::May, day(days), NOW);
        assert_eq!((at(1), at(-1), at(-31)), (Health::Fine, Health::Due, Health::Overdue));
        assert_eq!(health(Finding::MayNot, day(1), NOW), Health::Forbids);
        let carry = [at(1), at(-1), at(-31), Health::Forbids].map(Health::carries);
        assert_eq!(carry, [true, true, false, false]);
    }
}
