//! How purposes, their versions and their records are kept; and whom we told of a change.

use crate::model::{
    assess::{Answers, AssessmentKind},
    purpose::{Maker, Terms},
};
use ground::{args, clock::Timestamp, db::Value, statements};
use kernel::{Result, Speak, SubjectId, Tx};

statements! {
    PURPOSE = "insert into consent_purposes (key, version, asks_from, maker, place, held_at)
               values (?1, 1, 1, ?2, (select coalesce(max(place), 0) + 1 from consent_purposes), ?3)";
    VERSION = "insert into consent_purpose_versions (purpose, version, basis, channels, valid_for, terms, actor, at)
               values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    NEXT_VERSION = "update consent_purposes set version = ?2, asks_from = ?3, held_at = ?4
                    where key = ?1 and version = ?2 - 1";
    END = "update consent_purposes set ended_at = ?2 where key = ?1 and ended_at is null and maker = 'staff'";
    RESUME = "update consent_purposes set ended_at = null where key = ?1";
    ASSESSMENT = "insert into consent_assessments (purpose, kind, version, answers, finding, reviewer, at, review_at)
                  values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    TELLING = "insert into consent_tellings (purpose, subject, version, told_at) values (?1, ?2, ?3, ?4)
               on conflict (subject, purpose) do update set version = excluded.version, told_at = excluded.told_at
               where consent_tellings.version < excluded.version";
}

pub async fn insert_purpose(tx: &mut Tx, key: &str, maker: Maker, held_at: Option<Timestamp>) -> Result<()> {
    tx.execute(PURPOSE, args![key, maker, held_at]).await.speak(
        "consent_purposes_key_unique",
        "key",
        "consent-error-key-taken",
    )?;
    Ok(())
}

pub async fn insert_version(tx: &mut Tx, key: &str, version: i64, terms: &Terms) -> Result<()> {
    let (actor, now) = (tx.actor().who.label(), tx.now());
    let channels = terms.channels.iter().map(|channel| channel.key()).collect::<Vec<_>>().join(",");
    let text = serde_json::to_string(terms)?;
    let row = args![key, version, terms.basis, channels, terms.valid_for, text, actor, now].to_vec();
    tx.put(VERSION, &row).await?;
    Ok(())
}

/// From where on a purpose asks again, and since when it holds people.
#[derive(Clone, Copy, Debug)]
pub struct Turn {
    pub version: i64,
    pub asks_from: i64,
    pub held_at: Option<Timestamp>,
}

/// Whether the version before it was still the current one.
pub async fn advance_purpose(tx: &mut Tx, key: &str, turn: Turn) -> Result<bool> {
    let row = args![key, turn.version, turn.asks_from, turn.held_at].to_vec();
    Ok(tx.execute(NEXT_VERSION, &row).await? == 1)
}

pub async fn end_purpose(tx: &mut Tx, key: &str) -> Result<bool> {
    let now = tx.now();
    Ok(tx.execute(END, args![key, now]).await? == 1)
}

pub async fn resume_purpose(tx: &mut Tx, key: &str) -> Result<()> {
    tx.put(RESUME, args![key]).await?;
    Ok(())
}

/// Where a record belongs: a purpose, a kind, and the version that it becomes.
#[derive(Clone, Copy, Debug)]
pub struct Record<'a> {
    pub purpose: &'a str,
    pub kind: AssessmentKind,
    pub version: i64,
}

pub async fn insert_assessment(
    tx: &mut Tx,
    record: Record<'_>,
    answers: &Answers,
    review_at: Timestamp,
) -> Result<()> {
    let (reviewer, now) = (tx.actor().who.label(), tx.now());
    let text = serde_json::to_string(&answers.answers)?;
    let row =
        args![record.purpose, record.kind, record.version, text, answers.finding, reviewer, now, review_at];
    tx.execute(ASSESSMENT, row).await.speak(
        "consent_assessments_unique",
        "seen",
        "error-changed-meanwhile",
    )?;
    Ok(())
}

/// Notes that these people were told of the version that holds now.
pub async fn insert_tellings(tx: &mut Tx, purpose: &str, version: i64, subjects: &[SubjectId]) -> Result<()> {
    let now = tx.now();
    let rows: Vec<Vec<Value>> =
        subjects.iter().map(|subject| args![purpose, subject, version, now].to_vec()).collect();
    tx.put_all(TELLING, &rows).await?;
    Ok(())
}
