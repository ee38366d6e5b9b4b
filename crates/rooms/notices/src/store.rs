//! How notices are kept: the only statements that write these tables.

use crate::model::{
    contact::{Contact, Given, Kind, Title},
    facts::RestsOn,
    head::{Draft, GENERAL},
    plan::{Acceptance, NoticeText, Plan},
    text,
};
use consent::NoticeVersion;
use ground::{args, statements};
use kernel::{Result, SubjectId, Tx};
use kit::Lang;

statements! {
    HEAD = "insert into notices (key, titles, audience, revision, created_at, changed_at) values (?1, ?2, ?3, 1, ?4, ?4)
            on conflict (key) do nothing";
    RENAME = "update notices set titles = ?2, audience = ?3, revision = revision + 1, changed_at = ?4
              where key = ?1 and revision = ?5";
    REMOVE_HEAD = "delete from notices where key = ?1 and revision = ?2";
    HEADS = "select count(*) from notices";
    USES = "select (select count(*) from notice_versions where notice = ?1 and published_at is not null)
                 + (select count(*) from notice_contacts where notice = ?1)";
    DISCARD_ALL = "delete from notice_versions where notice = ?1 and published_at is null";
    DRAFT = "insert into notice_versions (version, plan, revision, acceptance, created_at, notice)
             values ((select coalesce(max(version), 0) + 1 from notice_versions), ?1, 1, 'not-needed', ?2, ?3)";
    REDRAFT = "update notice_versions set plan = ?2, revision = revision + 1
               where version = ?1 and published_at is null and revision = ?3";
    PUBLISH = "update notice_versions set published_at = ?2, published_by = ?3, acceptance = ?4, rests_on = ?5
               where version = ?1 and published_at is null";
    DISCARD = "delete from notice_versions where version = ?1 and published_at is null";
    FREEZE = "insert into notice_texts (version, lang, title, body, hash) values (?1, ?2, ?3, ?4, ?5)";
    CONTACT = "insert into notice_contacts (kind, key, title, place, given, changed_at, notice, word, titles)
               values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
               on conflict (kind, key) do update
               set title = excluded.title, place = excluded.place, given = excluded.given, changed_at = excluded.changed_at,
                   notice = excluded.notice, word = excluded.word, titles = excluded.titles";
    REMOVE = "delete from notice_contacts where kind = ?1 and key = ?2";
    ACCEPT = "insert into notice_acceptances (subject, version, at, how, lang) values (?1, ?2, ?3, ?4, ?5)
              on conflict (subject, version) do nothing";
    MET = "insert into notice_met (subject, notice, version, kind, key, at) values (?1, ?2, ?3, ?4, ?5, ?6)
           on conflict (subject, notice) do update
           set version = excluded.version, kind = excluded.kind, key = excluded.key, at = excluded.at";
}

/// Whether the key was free.
pub async fn insert_head(tx: &mut Tx, draft: &Draft) -> Result<bool> {
    let (now, [titles, audience]) = (tx.now(), texts(draft)?);
    Ok(tx.execute(HEAD, args![&draft.key, titles, audience, now]).await? == 1)
}

/// Whether it was still at the revision that its editor saw.
pub async fn save_head(tx: &mut Tx, draft: &Draft, seen: i64) -> Result<bool> {
    let (now, [titles, audience]) = (tx.now(), texts(draft)?);
    Ok(tx.execute(RENAME, args![&draft.key, titles, audience, now, seen]).await? == 1)
}

fn texts(draft: &Draft) -> Result<[String; 2]> {
    Ok([serde_json::to_string(&draft.titles)?, serde_json::to_string(&draft.audience)?])
}

pub async fn heads(tx: &mut Tx) -> Result<i64> {
    Ok(tx.scalar(HEADS, args![]).await?)
}

/// How often a notice was published, and how many contact points give it.
pub async fn uses(tx: &mut Tx, notice: &str) -> Result<i64> {
    Ok(tx.scalar(USES, args![notice]).await?)
}

/// Takes away a notice with its draft; whether it was still at the revision that was seen.
pub async fn remove_head(tx: &mut Tx, notice: &str, seen: i64) -> Result<bool> {
    tx.put(DISCARD_ALL, args![notice]).await?;
    Ok(tx.execute(REMOVE_HEAD, args![notice, seen]).await? == 1)
}

pub async fn insert_draft(tx: &mut Tx, notice: &str, plan: &Plan) -> Result<()> {
    let (now, plan) = (tx.now(), serde_json::to_string(plan)?);
    tx.put(DRAFT, args![plan, now, notice]).await?;
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
        tx.put(FREEZE, args![version, lang.tag(), text.title, text.body, hash]).await?;
    }
    Ok(())
}

pub async fn save_contact(tx: &mut Tx, contact: &Contact) -> Result<()> {
    let now = tx.now();
    let Contact { kind, key, title, place, given, notice } = contact;
    let (title, word, titles) = match title {
        Title::Own(title) => (title.as_str(), None, None),
        Title::Word { word, name } => (name.as_str(), Some(word), None),
        Title::Each(titles) => ("", None, Some(serde_json::to_string(titles)?)),
    };
    let notice = notice.as_deref().unwrap_or(GENERAL);
    tx.put(CONTACT, args![*kind, key, title, place, *given, now, notice, word, titles]).await?;
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

/// Somebody met a notice at a contact point; the last time counts.
pub async fn met(
    tx: &mut Tx,
    subject: SubjectId,
    (notice, version): (&str, NoticeVersion),
    (kind, key): (Kind, &str),
) -> Result<()> {
    let now = tx.now();
    tx.put(MET, args![subject, notice, version, kind, key, now]).await?;
    Ok(())
}
