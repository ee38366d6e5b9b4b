//! The course of a breach: how risky it is, who is told of it, and what has to happen before it is closed; pure.

use super::Record;
use ground::clock::{HOUR, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// The authority is told within this time.
// law: gdpr/33.1
pub const WITHIN: i64 = 72 * HOUR;
/// Hours after which those who answer for it are reminded.
pub const REMINDERS: [i64; 4] = [24, 48, 66, 72];

ground::keyed! {
    /// What the breach means for people.
    #[schema(as = register::Risk)]
    Risk {
        /// Nobody outside is told.
        Unlikely = "unlikely",
        /// The authority is told.
        // law: gdpr/33.1
        Some = "some",
        /// The people are told as well.
        // law: gdpr/34
        High = "high",
    }
}

/// What was decided about the risk, and why.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Decision {
    pub risk: Risk,
    pub reason: String,
    /// Why people are not told although the risk is high: what the law lets count.
    // law: gdpr/34
    #[serde(default)]
    pub waiver: String,
    pub by: String,
    pub at: Timestamp,
}

/// The report that went to the authority.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Report {
    pub sent_at: Timestamp,
    pub reference: String,
    /// Why it was late, where it was.
    #[serde(default)]
    pub late: String,
}

/// What people are told, in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
#[schema(as = register::Letter)]
pub struct Letter {
    pub subject: String,
    pub text: String,
}

/// When the letters were let go.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Sending {
    pub at: Timestamp,
    pub by: String,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Closing {
    pub at: Timestamp,
    pub by: String,
    pub lessons: String,
    /// Why it is closed although something is left to do.
    #[serde(default)]
    pub why: String,
}

/// What was done about a breach so far.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Course {
    pub decision: Option<Decision>,
    pub report: Option<Report>,
    /// Letters that somebody wrote, by language; where there is none the house's own goes.
    pub letters: BTreeMap<String, Letter>,
    pub sending: Option<Sending>,
    pub closing: Option<Closing>,
}

/// What is left to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Duty {
    Decide,
    /// The report lacks what the authority asks for.
    Complete,
    Report,
    /// Nobody looked yet whom it affects.
    Find,
    Tell,
    /// Some could not be told by letter.
    TellOtherwise,
}

impl Duty {
    pub const fn word(self) -> &'static str {
        match self {
            Self::Decide => "register-duty-decide",
            Self::Complete => "register-duty-complete",
            Self::Report => "register-duty-report",
            Self::Find => "register-duty-find",
            Self::Tell => "register-duty-tell",
            Self::TellOtherwise => "register-duty-otherwise",
        }
    }

    pub const fn law(self) -> &'static str {
        match self {
            Self::Decide | Self::Report => "gdpr/33.1",
            Self::Complete => "gdpr/33.3",
            Self::Find | Self::Tell | Self::TellOtherwise => "gdpr/34",
        }
    }
}

/// People of a breach by how far they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub found: i64,
    pub written: i64,
    pub told: i64,
    pub failed: i64,
}

impl Tally {
    pub const fn all(self) -> i64 {
        self.found + self.written + self.told + self.failed
    }
}

/// What the report to the authority has to say.
// law: gdpr/33.3
const POINTS: [&str; 6] = ["happening", "people", "data", "number", "consequences", "taken"];

/// What is left to do about a breach.
pub fn duties(breach: &Record, tally: Tally) -> Vec<Duty> {
    let course = &breach.course;
    let Some(decision) = &course.decision else { return vec![Duty::Decide] };
    let mut left = Vec::new();
    if decision.risk >= Risk::Some && course.report.is_none() {
        if POINTS.iter().any(|point| breach.said.is_empty(point)) {
            left.push(Duty::Complete);
        }
        left.push(Duty::Report);
    }
    if decision.risk == Risk::High && decision.waiver.is_empty() {
        match tally {
            Tally { .. } if tally.all() == 0 => left.push(Duty::Find),
            Tally { found, written, .. } if found + written > 0 => left.push(Duty::Tell),
            Tally { failed, .. } if failed > 0 => left.push(Duty::TellOtherwise),
            Tally { .. } => {}
        }
    }
    left
}

impl Record {
    /// When the authority has to know at the latest; none once it does, or need not.
    // law: gdpr/33.1
    pub fn deadline(&self) -> Option<Timestamp> {
        let spared = self.course.decision.as_ref().is_some_and(|decision| decision.risk == Risk::Unlikely);
        let stands = self.course.report.is_none() && self.course.closing.is_none() && !spared;
        stands.then(|| self.noticed().plus(WITHIN))
    }

    /// Hours of the last reminder that is due at this moment.
    pub fn reminder(&self, now: Timestamp) -> Option<i64> {
        let deadline = self.deadline()?;
        let passed = (now.0 - deadline.minus(WITHIN).0) / HOUR;
        REMINDERS.into_iter().rev().find(|hours| passed >= *hours).filter(|hours| *hours > self.reminded)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Kind, RecordId, Said, State};
    use ground::id::Id;

    fn breach(risk: Option<Risk>) -> Record {
        let now = Timestamp(1_795_262_400_000_000);
        let decision = risk.map(|risk| Decision {
            risk,
            reason: "x".into(),
            waiver: String::new(),
            by: "house".into(),
            at: now,
        });
        Record {
            id: RecordId::from_bytes([1; 16]),
            kind: Kind::Breach,
            state: State::Open,
            serial: Some(20_260_001),
            parent: None,
            due_at: None,
            reminded: 0,
            said: Said::default(),
            course: Course { decision, ..Course::default() },
            version: 1,
            created_at: now,
            changed_at: now,
            actor: "house".into(),
        }
    }

    #[test]
    fn what_is_left_follows_from_the_risk() {
        assert_eq!(duties(&breach(None), Tally::default()), [Duty::Decide]);
        assert_eq!(duties(&breach(Some(Risk::Unlikely)), Tally::default()), []);
        assert_eq!(duties(&breach(Some(Risk::Some)), Tally::default()), [Duty::Complete, Duty::Report]);
        let high = duties(&breach(Some(Risk::High)), Tally { told: 3, failed: 1, ..Tally::default() });
        assert_eq!(high, [Duty::Complete, Duty::Report, Duty::TellOtherwise]);
    }

    #[test]
    fn the_clock_runs_from_notice_and_each_reminder_comes_once() {
        let mut breach = breach(None);
        let at = |hours: i64| breach.created_at.plus(hours * HOUR);
        assert_eq!(
            [23, 24, 47, 48, 66, 72, 99].map(|hours| breach.reminder(at(hours))),
            [None, Some(24), Some(24), Some(48), Some(66), Some(72), Some(72)]
        );
        let late = at(50);
        breach.reminded = 48;
        assert_eq!(breach.reminder(late), None);
        assert_eq!(breach.number(), "B-2026-0001");
    }
}
