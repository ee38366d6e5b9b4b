//! How notices are kept: the only statements that write these tables.

use crate::model::{
    contact::{Contact, Given, Kind},
    facts::RestsOn,
    plan::{Acceptance, NoticeText, Plan},
    text,
};
use consent::NoticeVersion;
use ground::{args, statements};
use kernel::{Result, SubjectId, Tx};
use kit::Lang;

statements! {
    DRAFT = "insert into notice_versions (version, plan, revision, acceptance, created_at)
             values ((select coalesce(max(version), 0) + 1 from notice_versions), ?1, 1, 'not-needed', ?2)";
    REDRAFT = "update notice_versions set plan = ?2, revision = revision + 1
               where version = ?1 and published_at is null and revision = ?3";
    PUBLISH = "update notice_versions set published_at = ?2, published_by = ?3, acceptance = ?4, rests_on = ?5
               where version = ?1 and published_at is null";
    DISCARD = "delete from notice_versions where version = ?1 and published_at is null";
    FREEZE = "insert into notice_texts (version, lang, title, body, hash) values (?1, ?2, ?3, ?4, ?5)";
    CONTACT = "insert into notice_contacts (kind, key, title, place, given, changed_at) values (?1, ?2, ?3, ?4, ?5, ?6)
               on conflict (kind, key) do update
               set title = excluded.title, place = excluded.place, given = excluded.given, changed_at = excluded.changed_at";
    REMOVE = "delete from notice_contacts where kind = ?1 and key = ?2";
    ACCEPT = "insert into notice_acceptances (subject, version, at, how, lang) values (?1, ?2, ?3, ?4, ?5)
              on conflict (subject, version) do nothing";
}

pub async fn insert_draft(tx: &mut Tx, plan: &Plan) -> Result<()> {
    let (now, plan) = (tx.now(), serde_json::to_string(plan)?);
    tx.execute(DRAFT, args![plan, now]).await?;
    Ok(())
}

/// Whether the draft was still at the revision that its editor saw.
pub async fn save_draft(tx: &mut Tx, version: NoticeVersion, plan: &Plan, revision: i64) -> Result<bool> {
    let plan = serde_json::to_string(plan)?;
    Ok(tx.execute(REDRAFT, args![version, plan, revision]).await? == 1)
}

/// Whether there was a draft of that version.
pub async fn discard(tx: &mut Tx, version: NoticeVersion) -> Result<bool> {
    Ok(tx.execute(DISCARD, args![version]).await? == 1)
}

/// Whether it was a draft until now.
pub async fn publish(
    tx: &mut Tx,
    version: NoticeVersion,
    acceptance: Acceptance,
    rests_on: &RestsOn,
) -> Result<bool> {
    let (now, actor) = (tx.now(), tx.actor().who.label());
    let rests_on = serde_json::to_string(rests_on)?;
    Ok(tx.execute(PUBLISH, args![version, now, actor, acceptance, rests_on]).await? == 1)
}

/// Keeps the words of a version as they are shown from now on.
pub async fn freeze(tx: &mut Tx, version: NoticeVersion, texts: &[(Lang, NoticeText)]) -> Result<()> {
    for (lang, text) in texts {
        let hash = text::hash(text);
        tx.execute(FREEZE, args![version, lang.tag(), text.title, text.body, hash]).await?;
    }
    Ok(())
}

pub async fn save_contact(tx: &mut Tx, contact: &Contact) -> Result<()> {
    let now = tx.now();
    let Contact { kind, key, title, place, given } = contact;
    tx.execute(CONTACT, args![*kind, key, title, place, *given, now]).await?;
    Ok(())
}

pub async fn remove_contact(tx: &mut Tx, kind: Kind, key: &str) -> Result<bool> {
    Ok(tx.execute(REMOVE, args![kind, key]).await? == 1)
}

/// Whether that person had not accepted that version before.
pub async fn accept(
    tx: &mut Tx,
    subject: SubjectId,
    version: NoticeVersion,
    lang: Lang,
    given: Given,
) -> Result<bool> {
    let now = tx.now();
    Ok(tx.execute(ACCEPT, args![subject, version, now, given, lang.tag()]).await? == 1)
}
