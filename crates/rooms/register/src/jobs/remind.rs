//! Days and hours that somebody has to keep in mind: reviews, contracts that end, the clock of a breach. Each reminder comes once.

use crate::{
    BREACHES, EDIT,
    actions::AHEAD,
    events,
    model::{Agreement, Kind, Record},
    read, store,
};
use ground::clock::{HOUR, Timestamp};
use kernel::{Action, Job, Permission, Result, SYSTEM, Task, Tx, room::Telling};
use serde::{Deserialize, Serialize};

/// Hours from one reminder of a breach to the next; behind the last there is none.
const HOURS: [i64; 4] = [24, 48, 66, 72];

/// Reminds of what is due.
#[derive(Default, Serialize, Deserialize)]
pub struct Remind {}

impl Job for Remind {
    const KIND: &'static str = "register.remind";

    async fn run(&self, task: &Task) -> Result<()> {
        while task.write(&OfRecords).await? > 0 {}
        task.write(&OfAgreements).await
    }
}

struct OfRecords;

impl Action for OfRecords {
    type Output = usize;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<usize> {
        let now = tx.now();
        let due = read::due(tx, now).await?;
        for record in &due {
            match record.kind {
                Kind::Breach => of_breach(tx, record).await?,
                _ => of_review(tx, record).await?,
            }
        }
        Ok(due.len())
    }
}

// law: gdpr/33.1
async fn of_breach(tx: &mut Tx, breach: &Record) -> Result<()> {
    let (now, noticed) = (tx.now(), breach.noticed());
    let next = HOURS.into_iter().map(|hours| noticed.plus(hours * HOUR)).find(|at| *at > now);
    let next = next.filter(|_| breach.deadline().is_some());
    let Some(hours) = breach.reminder(now) else {
        return store::remind(tx, breach.id, breach.reminded, next).await;
    };
    store::remind(tx, breach.id, hours, next).await?;
    tx.record(&events::BreachDue { number: breach.number(), hours })?;
    let left = breach.deadline().map_or(0, |deadline| ((deadline.0 - now.0) / HOUR).max(0));
    let args =
        vec![("number", breach.number()), ("hours", left.to_string()), ("url", tx.app().url(&breach.path()))];
    tell(tx, BREACHES, Telling { word: "register-mail-breach", kind: "register.breach-due", args }).await
}

/// Once ahead of the day, once on it.
async fn of_review(tx: &mut Tx, record: &Record) -> Result<()> {
    let next = match record.reminded {
        0 => record.said.day("review"),
        _ => None,
    };
    store::remind(tx, record.id, record.reminded + 1, next).await?;
    due(tx, record, record.said.day("review")).await
}

/// Without a day nothing is due.
async fn due(tx: &mut Tx, record: &Record, day: Option<Timestamp>) -> Result<()> {
    let Some(day) = day else { return Ok(()) };
    tx.record(&events::Due { record: record.id.to_string(), kind: record.kind.key() })?;
    let mut args = parts(day);
    args.push(("url", tx.app().url(&record.path())));
    tell(tx, EDIT, Telling { word: "register-mail-due", kind: "register.due", args }).await
}

/// A day by its parts: each letter is written in the language of whoever gets it, and so is the month in it.
fn parts(day: Timestamp) -> Vec<(&'static str, String)> {
    let day = day.date();
    vec![
        ("day", day.day().to_string()),
        // Words choose among names, not among numbers that came as a text.
        ("month", format!("m{}", day.month())),
        ("year", day.year().to_string()),
    ]
}

async fn tell(tx: &mut Tx, right: Permission, telling: Telling) -> Result<()> {
    let tell = tx.app().gate()?.tell;
    tell(tx, right, telling).await.map(drop)
}

struct OfAgreements;

impl Action for OfAgreements {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let now = tx.now();
        for (agreement, reminded) in read::agreements(tx).await? {
            let step = step(&agreement, now);
            if step > reminded {
                store::agreement_reminded(tx, agreement.id, step).await?;
                let record = read::one(tx, agreement.record).await?;
                due(tx, &record, agreement.due()).await?;
            }
        }
        Ok(())
    }
}

/// How many reminders an agreement should have had by now.
fn step(agreement: &Agreement, now: Timestamp) -> i64 {
    match agreement.due() {
        Some(due) if due <= now => 2,
        Some(due) if due.minus(AHEAD) <= now => 1,
        _ => 0,
    }
}
