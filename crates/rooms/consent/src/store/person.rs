//! How papers behind choices, alerts of colleagues and requests to guardians are kept.

use crate::model::{
    choice::{Channel, PermissionId, State},
    guardian::{Details, GuardianId},
};
use ground::{args, clock::Timestamp, files::FileId, id::Id, statements};
use kernel::{KeyId, Place, Result, SubjectId, Tx};
use serde::{Deserialize, Serialize};

statements! {
    PAPER = "insert into consent_papers (id, file, subject, event, facts, size, actor, at) values (?1, ?1, ?2, null, ?3, ?4, ?5, ?6)";
    ATTACH = "update consent_papers set event = ?3 where id = ?1 and subject = ?2 and event is null";
    LET_GO = "delete from consent_papers where id = ?1 and event is null";
    ALERT = "insert into consent_alerts (staff, event, subject, purpose, channel, state, at, noted_at)
             values (?1, ?2, ?3, ?4, ?5, ?6, ?7, null) on conflict (staff, event) do nothing";
    NOTED = "update consent_alerts set noted_at = ?2 where staff = ?1 and noted_at is null";
    OLD_ALERTS = "delete from consent_alerts where at < ?1";
    GUARDIAN = "insert into consent_guardians (id, subject, token, details, asked_at, asked_by, expires_at, answered_at)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, null)";
    ANSWERED = "update consent_guardians set answered_at = ?2 where id = ?1 and answered_at is null";
    SUPERSEDED = "delete from consent_guardians where subject = ?1 and answered_at is null";
    LAPSED_GUARDIANS = "delete from consent_guardians where answered_at is null and expires_at <= ?1";
}

/// What is sealed of a paper.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PaperFacts {
    pub name: String,
    /// SHA-256 in hexadecimal digits.
    pub digest: String,
}

/// A colleague who is told of a choice.
pub struct Alert {
    pub staff: String,
    pub event: PermissionId,
    pub subject: SubjectId,
    pub purpose: String,
    pub channel: Channel,
    pub state: State,
}

pub async fn expect_paper(tx: &mut Tx, subject: SubjectId, facts: &PaperFacts, size: i64) -> Result<FileId> {
    let id: FileId = tx.id();
    let (now, actor) = (tx.now(), tx.actor().who.label());
    let sealed = tx.seal(KeyId::of(subject), Place::new("consent_papers", "facts", id), facts).await?;
    tx.put(PAPER, args![id.bytes(), subject, sealed, size, actor, now]).await?;
    Ok(id)
}

/// Whether the paper was waiting for its entry.
pub async fn attach_paper(
    tx: &mut Tx,
    paper: FileId,
    subject: SubjectId,
    event: PermissionId,
) -> Result<bool> {
    Ok(tx.execute(ATTACH, args![paper.bytes(), subject, event]).await? == 1)
}

pub async fn let_paper_go(tx: &mut Tx, paper: FileId) -> Result<()> {
    tx.put(LET_GO, args![paper.bytes()]).await?;
    Ok(())
}

pub async fn alert(tx: &mut Tx, alerts: &[Alert]) -> Result<()> {
    let now = tx.now();
    let row = |alert: &Alert| {
        let Alert { staff, event, subject, purpose, channel, state } = alert;
        args![staff, event, subject, purpose, channel, state, now].to_vec()
    };
    tx.put_all(ALERT, &alerts.iter().map(row).collect::<Vec<_>>()).await?;
    Ok(())
}

pub async fn note_alerts(tx: &mut Tx) -> Result<()> {
    let (staff, now) = (tx.actor().who.label(), tx.now());
    tx.put(NOTED, args![staff, now]).await?;
    Ok(())
}

pub async fn forget_alerts(tx: &mut Tx, before: Timestamp) -> Result<()> {
    tx.put(OLD_ALERTS, args![before]).await?;
    Ok(())
}

/// A new request takes the place of one that nobody answered: an old link opens nothing.
pub async fn ask_guardian(
    tx: &mut Tx,
    id: GuardianId,
    (subject, token): (SubjectId, [u8; 32]),
    details: &Details,
    until: Timestamp,
) -> Result<()> {
    let (now, actor) = (tx.now(), tx.actor().who.label());
    let sealed = tx.seal(KeyId::of(subject), Place::new("consent_guardians", "details", id), details).await?;
    tx.put(SUPERSEDED, args![subject]).await?;
    tx.put(GUARDIAN, args![id, subject, token, sealed, now, actor, until]).await?;
    Ok(())
}

/// Whether nobody had answered before.
pub async fn answer_guardian(tx: &mut Tx, id: GuardianId) -> Result<bool> {
    let now = tx.now();
    Ok(tx.execute(ANSWERED, args![id, now]).await? == 1)
}

pub async fn forget_guardians(tx: &mut Tx) -> Result<()> {
    let now = tx.now();
    tx.put(LAPSED_GUARDIANS, args![now]).await?;
    Ok(())
}
