//! One stride: some are ended, some warned, some wait, some are kept; all of it in one transaction, with the new position.

use crate::{
    ending,
    events::{Ended, Spared, Warned},
    look::{self, Care},
    model::{Kept, Rule, RuleId, Verdict},
    plan::{Fate, Item},
    read::{
        self,
        nights::{Bytes, Run},
    },
    store, warn,
};
use ground::clock::Timestamp;
use kernel::{
    Action, Error, Lapse, Permission, Result, SYSTEM, SubjectId, Tx,
    lapse::{Old, Ripe},
};
use std::collections::HashSet;

pub struct Stride {
    pub rule: Rule,
    /// As it stood before.
    pub run: Run,
    pub items: Vec<Item>,
    /// These could not be ended: nothing is tried with them.
    pub failed: i64,
}

impl Action for Stride {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let mut run = self.run.clone();
        if let Some(last) = self.items.last() {
            (run.at_since, run.at_id) = (Some(last.old.place), Some(Bytes(last.old.id)));
        }
        run.looked += i64::try_from(self.items.len()).unwrap_or_default();
        run.failed += self.failed;
        if self.failed == 0 {
            self.carry_out(tx, &mut run).await?;
        }
        store::save_run(tx, &run).await
    }
}

impl Stride {
    async fn carry_out(&self, tx: &mut Tx, run: &mut Run) -> Result<()> {
        let app = tx.app().clone();
        let lapse = look::lapse(&app, &self.rule.terms.lapse).ok_or(Error::NotFound)?;
        self.end(tx, lapse, run).await?;
        self.warn(tx, run).await?;
        let waiting = self.people(|item| item.fate == Fate::Wait && item.near);
        store::looked(tx, self.rule.id, &waiting).await?;
        run.waits += self.count(|fate| matches!(fate, Fate::Wait));
        let spared = self.people(|item| matches!(item.fate, Fate::Keep(_)) && item.near);
        spare(tx, self.rule.id, &spared).await?;
        run.spared += i64::try_from(spared.len()).unwrap_or_default();
        for item in &self.items {
            if let Fate::Keep(why) = item.fate {
                keep(run, why, 1);
            }
        }
        Ok(())
    }

    /// Whoever got in touch a moment ago, or came under a hold, is not ended any more.
    async fn end(&self, tx: &mut Tx, lapse: &Lapse, run: &mut Run) -> Result<()> {
        let due = self.items.iter().filter(|item| item.fate == Fate::End).map(|item| item.old);
        let due: Vec<Old> = due.collect();
        if due.is_empty() {
            return Ok(());
        }
        let still = self.still(tx, lapse, &due).await?;
        let (rule, all) = (&self.rule, i64::try_from(due.len()).unwrap_or_default());
        let people: Vec<SubjectId> = still.iter().filter_map(|old| old.subject).collect();
        store::forget(tx, rule.id, &people).await?;
        let ended = ending::end(tx, rule, lapse, &still).await?;
        run.ended += ended;
        keep(run, Kept::Left, (all - ended).max(0));
        if ended > 0 {
            tx.record(&Ended { rule: rule.id, lapse: lapse.name.to_owned(), count: ended })?;
        }
        Ok(())
    }

    async fn still(&self, tx: &mut Tx, lapse: &Lapse, due: &[Old]) -> Result<Vec<Old>> {
        let (now, rules) = (tx.now(), read::all(tx).await?);
        let ripe = Ripe {
            purpose: self.rule.terms.purpose.clone(),
            among: Some(due.iter().map(|old| old.id).collect()),
            limit: u32::try_from(due.len()).unwrap_or(u32::MAX),
            ..Ripe::before(self.rule.terms.near(now))
        };
        let found = (lapse.find)(tx, ripe).await?;
        let looked = look::look(tx, &rules, lapse, (found, Care::Quick)).await?;
        let ends = |verdict| matches!(verdict, Verdict::Ends(rule, at) if rule == self.rule.id && at <= now);
        Ok(looked.into_iter().filter(|one| ends(one.verdict)).map(|one| one.old).collect())
    }

    /// Whoever cannot be told stays; a letter is tried again every night, without a word on their timeline.
    async fn warn(&self, tx: &mut Tx, run: &mut Run) -> Result<()> {
        let people: Vec<(SubjectId, Timestamp)> = self.items.iter().filter_map(warned).collect();
        if people.is_empty() {
            return Ok(());
        }
        let told: HashSet<SubjectId> = warn::warn(tx, &people).await?;
        let in_vain = self.people(|item| item.near && matches!(item.fate, Fate::Warn(_)));
        let in_vain: HashSet<SubjectId> = in_vain.into_iter().filter(|who| !told.contains(who)).collect();
        store::looked(tx, self.rule.id, &in_vain.iter().copied().collect::<Vec<_>>()).await?;
        let tasks = people.iter().filter(|(who, _)| !in_vain.contains(who));
        let tasks: Vec<_> = tasks.map(|(who, ends)| (*who, told.contains(who), *ends)).collect();
        store::forget(tx, self.rule.id, &tasks.iter().map(|(who, ..)| *who).collect::<Vec<_>>()).await?;
        store::add_tasks(tx, self.rule.id, &tasks).await?;
        for (subject, told, _) in tasks {
            tx.record(&Warned { subject, rule: self.rule.id, told })?;
        }
        run.warned += i64::try_from(told.len()).unwrap_or_default();
        keep(run, Kept::Untold, i64::try_from(people.len().saturating_sub(told.len())).unwrap_or_default());
        Ok(())
    }

    fn people(&self, is: impl Fn(&Item) -> bool) -> Vec<SubjectId> {
        self.items.iter().filter(|item| is(item)).filter_map(|item| item.old.subject).collect()
    }

    fn count(&self, is: impl Fn(Fate) -> bool) -> i64 {
        i64::try_from(self.items.iter().filter(|item| is(item.fate)).count()).unwrap_or_default()
    }
}

fn warned(item: &Item) -> Option<(SubjectId, Timestamp)> {
    match item.fate {
        Fate::Warn(ends) => item.old.subject.map(|subject| (subject, ends)),
        Fate::End | Fate::Wait | Fate::Keep(_) => None,
    }
}

fn keep(run: &mut Run, why: Kept, count: i64) {
    if count > 0 {
        *run.kept.0.entry(why.key().to_owned()).or_default() += count;
    }
}

/// Their end is not near any more; they see it on their timeline.
pub async fn spare(tx: &mut Tx, rule: RuleId, subjects: &[SubjectId]) -> Result<()> {
    store::forget(tx, rule, subjects).await?;
    for subject in subjects {
        tx.record(&Spared { subject: *subject, rule })?;
    }
    Ok(())
}
