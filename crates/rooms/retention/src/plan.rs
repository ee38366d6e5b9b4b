//! What a stride does with each of those it found; pure.

use crate::{
    look::Looked,
    model::{Kept, Period, Rule, Verdict},
    read::Task,
};
use ground::clock::Timestamp;
use kernel::lapse::Old;

/// What becomes of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    End,
    /// They are told now, and go at this moment if nothing happens. Whoever could not be told is tried again every night.
    Warn(Timestamp),
    /// Warned, or in their days of grace.
    Wait,
    Keep(Kept),
}

/// One of a stride.
#[derive(Clone, Copy, Debug)]
pub struct Item {
    pub old: Old,
    pub fate: Fate,
    /// Whether they were warned before.
    pub near: bool,
}

pub fn item(looked: &Looked, rule: &Rule, task: Option<&Task>, now: Timestamp) -> Item {
    Item { old: looked.old, fate: fate(looked.verdict, rule, task, now), near: task.is_some() }
}

fn fate(verdict: Verdict, rule: &Rule, task: Option<&Task>, now: Timestamp) -> Fate {
    let ends = match verdict {
        Verdict::Kept(Kept::Untold) if task.is_some_and(|task| !task.told) => now,
        Verdict::Kept(why) => return Fate::Keep(why),
        Verdict::Ends(decides, ends) if decides == rule.id => ends,
        Verdict::Ends(..) | Verdict::Stays => return Fate::Keep(Kept::Longer),
    };
    let warning = Period::of_days(rule.terms.warning);
    match task {
        _ if warning.is_zero() => over(ends, now),
        Some(task) if task.told => over(ends.max(task.ends_at), now),
        None if warning.before(ends) > now => Fate::Keep(Kept::Law),
        _ => Fate::Warn(ends.max(warning.after(now))),
    }
}

fn over(ends: Timestamp, now: Timestamp) -> Fate {
    if ends <= now { Fate::End } else { Fate::Wait }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Deed, RuleId, State, Terms};
    use ground::{clock::DAY, id::Id};
    use kernel::SubjectId;

    const NOW: Timestamp = Timestamp(400 * DAY);

    fn rule(warning: i32) -> Rule {
        let terms = Terms {
            name: String::new(),
            lapse: "customers.last-contact".into(),
            purpose: None,
            period: Period::of_days(365),
            deed: Deed::Anonymise,
            warning,
            grace: Period::default(),
            floor: None,
        };
        let id = RuleId::from_bytes([1; 16]);
        Rule { id, terms, state: State::Active, begins_at: NOW, allowed: 0, version: 1, changed_at: NOW }
    }

    fn task(ends_at: Timestamp) -> Task {
        let (rule, subject) = (RuleId::from_bytes([1; 16]), SubjectId::from_bytes([2; 16]));
        Task { rule, subject, warned_at: NOW, told: true, ends_at }
    }

    #[test]
    fn nobody_goes_without_the_whole_time_of_their_warning() {
        let ends = |at| Verdict::Ends(rule(30).id, at);
        let overdue = ends(NOW.minus(DAY));
        assert_eq!(fate(overdue, &rule(30), None, NOW), Fate::Warn(NOW.plus(30 * DAY)));
        assert_eq!(fate(overdue, &rule(30), Some(&task(NOW.plus(1))), NOW), Fate::Wait);
        assert_eq!(fate(overdue, &rule(30), Some(&task(NOW)), NOW), Fate::End);
        assert_eq!(fate(overdue, &rule(0), None, NOW), Fate::End);
        assert_eq!(fate(ends(NOW.plus(10 * DAY)), &rule(30), None, NOW), Fate::Warn(NOW.plus(30 * DAY)));
        assert_eq!(fate(ends(NOW.plus(31 * DAY)), &rule(30), None, NOW), Fate::Keep(Kept::Law));
        let untold = Task { told: false, ..task(NOW) };
        assert_eq!(fate(overdue, &rule(30), Some(&untold), NOW), Fate::Warn(NOW.plus(30 * DAY)));
        let kept = Verdict::Kept(Kept::Untold);
        assert_eq!(fate(kept, &rule(30), Some(&untold), NOW), Fate::Warn(NOW.plus(30 * DAY)));
        assert_eq!(
            fate(kept, &rule(30), None, NOW),
            Fate::Keep(Kept::Untold),
            "another rule could not tell them"
        );
        let other = Verdict::Ends(RuleId::from_bytes([9; 16]), NOW);
        assert_eq!(fate(other, &rule(0), None, NOW), Fate::Keep(Kept::Longer));
    }
}
