//! Rows beside a case: files, tags, watchers, names, relations, drafts.

use super::ending::{DRAFTS, WAITS};
use crate::{
    actions::{Draft, DraftId},
    model::{AttachmentId, Case, CaseId, EntryId, Kept, Relation, entry::Named},
    read::{around::draft_place, thread::name_place},
};
use ground::{args, clock::Timestamp, files::FileId, id::Id, statements};
use kernel::{Reader, Result, Sealed, StaffId, Tx};

statements! {
    EXPECT = "insert into cases_attachments (id, file, size, at) values (?1, ?2, ?3, ?4)";
    KEY = "insert into cases_keys (id) values (?1)";
    ATTACH = "update cases_attachments set case_id = ?2, entry = ?3, subject = ?4, sealed = ?5
               where id = ?1 and entry is null";
    DROP_FROM = "delete from cases_attachments where id = ?1 and entry = ?2";
    LESS = "update cases_entries set attachments = attachments - 1 where id = ?1";
    COUNT = "update cases_entries set attachments = attachments + ?2 where id = ?1";
    DETACH = "update cases_attachments set case_id = null, entry = null, at = ?2 where entry = ?1";
    FILES_OF = "select id, sealed from cases_attachments where case_id = ?1 order by id";
    MOVE_FILE = "update cases_attachments set case_id = ?2, subject = ?3, sealed = ?4 where id = ?1";
    RENAME = "update cases_attachments set sealed = ?2 where id = ?1";
    REDRAFT = "update cases_drafts set sealed = ?2 where id = ?1";
    WAITING = "select id from cases_attachments where entry is null and at < ?1
               and not exists (select 1 from restricted r where r.subject = cases_attachments.subject) order by at limit ?2";
    RESERVE = "update cases_attachments set case_id = ?2, subject = ?3, at = ?4 where id = ?1 and entry is null";
    RELEASE = "update cases_attachments set case_id = null, subject = null, at = ?2 where id = ?1 and entry is null";
    RELEASE_ALL = "update cases_attachments set case_id = null, subject = null, at = ?2 where case_id = ?1 and entry is null";
    DROP_FILE = "delete from cases_attachments where id = ?1 and entry is null and at < ?2";
    LOST = "select k.id from cases_keys k where not exists (select 1 from cases_attachments a where a.id = k.id)
             order by k.id limit ?1";
    DROP_KEY = "delete from cases_keys where id = ?1";
    UNTAG = "delete from cases_tags where case_id = ?1";
    TAG = "insert into cases_tags (case_id, tag, subject) values (?1, ?2, ?3) on conflict (case_id, tag) do nothing";
    GIVE_TAGS = "update cases_tags set subject = ?2 where case_id = ?1";
    COPY_TAGS = "insert into cases_tags (case_id, tag, subject)
                 select cast(?2 as bytea), tag, cast(?3 as bytea) from cases_tags where case_id = ?1
                 on conflict (case_id, tag) do nothing";
    WATCH = "insert into cases_watchers (staff, case_id) values (?1, ?2) on conflict (staff, case_id) do nothing";
    UNWATCH = "delete from cases_watchers where staff = ?1 and case_id = ?2";
    COPY_WATCHERS = "insert into cases_watchers (staff, case_id) select staff, cast(?2 as bytea) from cases_watchers
                     where case_id = ?1 on conflict (staff, case_id) do nothing";
    UNNAME = "delete from cases_named where case_id = ?1";
    NAME = "insert into cases_named (case_id, staff) values (?1, ?2) on conflict (case_id, staff) do nothing";
    RELATE = "insert into cases_relations (case_id, other, relation) values (?1, ?2, ?3)
              on conflict (case_id, other, relation) do nothing";
    UNRELATE = "delete from cases_relations where (case_id = ?1 and other = ?2) or (case_id = ?2 and other = ?1)";
    DRAFT = "insert into cases_drafts (id, case_id, staff, subject, sealed, changed_at) values (?1, ?2, ?3, ?4, ?5, ?6)";
    DRAFT_OF = "select id, sealed from cases_drafts where case_id = ?1 and staff = ?2";
    DROP_DRAFT = "delete from cases_drafts where case_id = ?1 and staff = ?2";
    DROP_DRAFTS = "delete from cases_drafts where case_id = ?1";
    DRAFTS_OF = "select id, sealed from cases_drafts where case_id = ?1 order by id limit 1000";
    MOVE_DRAFT = "update cases_drafts set sealed = ?2, subject = ?3 where id = ?1";
    ACKNOWLEDGED = "select at from cases_acknowledged where who = ?1";
    ACKNOWLEDGE = "insert into cases_acknowledged (who, at) values (?1, ?2)
                   on conflict (who) do update set at = excluded.at";
}

/// Notes files that are about to be put into the store, each with a key of its own.
pub async fn expect(tx: &mut Tx, sizes: &[i64]) -> Result<Vec<AttachmentId>> {
    let (now, mut ids) = (tx.now(), Vec::with_capacity(sizes.len()));
    for size in sizes {
        let id: AttachmentId = tx.id();
        tx.make_key(kernel::KeyId::own(id));
        tx.put(EXPECT, args![id, file_of(id), size, now]).await?;
        tx.put(KEY, args![id]).await?;
        ids.push(id);
    }
    Ok(ids)
}

/// The stored file of an attachment has the same bytes for its id.
pub fn file_of(id: AttachmentId) -> FileId {
    FileId::from_bytes(id.bytes())
}

/// Gives waiting files to a line of a thread; a file that is not waiting any more is somebody else's.
pub async fn attach(tx: &mut Tx, case: &Case, entry: EntryId, files: &[Kept]) -> Result<()> {
    for kept in files {
        let Kept { name, media, cid, seen, .. } = kept.clone();
        let named = Named { name, media, cid, seen };
        let sealed = tx.seal(case.key(), name_place(kept.id), &named).await?;
        let given = tx.execute(ATTACH, args![kept.id, case.id, entry, case.subject, sealed]).await?;
        if given == 0 {
            return Err(kernel::Error::field("attachments", "cases-error-file-gone"));
        }
        super::index::set_name(tx, (case.id, case.subject), kept.id, &kept.name).await?;
    }
    Ok(())
}

/// So many files came to a line after it was written.
pub async fn count(tx: &mut Tx, entry: EntryId, more: usize) -> Result<()> {
    let more = i64::try_from(more).unwrap_or_default();
    tx.put(COUNT, args![entry, more]).await?;
    Ok(())
}

/// The files of a line wait again, for the draft that it becomes.
pub async fn detach(tx: &mut Tx, entry: EntryId) -> Result<()> {
    let now = tx.now();
    super::index::remove_names(tx, entry).await?;
    tx.put(DETACH, args![entry, now]).await?;
    Ok(())
}

/// Takes a file out of its line: from now on nobody can open it, and the sweep removes its bytes.
// law: gdpr/17.1
pub async fn drop_file(tx: &mut Tx, entry: EntryId, file: AttachmentId) -> Result<()> {
    tx.put(DROP_FROM, args![file, entry]).await?;
    tx.put(LESS, args![entry]).await?;
    super::index::remove(tx, EntryId::from_bytes(file.bytes())).await?;
    tx.shred(kernel::KeyId::own(file))
}

pub async fn move_files(tx: &mut Tx, from: &Case, to: &Case) -> Result<()> {
    let rows: Vec<(AttachmentId, Option<Sealed>)> = tx.rows(FILES_OF, args![from.id]).await?;
    for (id, sealed) in rows {
        let sealed = match sealed {
            Some(sealed) => {
                super::reseal::<Named>(tx, (from.key(), to.key()), name_place(id), sealed).await?
            }
            None => None,
        };
        tx.put(MOVE_FILE, args![id, to.id, to.subject, sealed]).await?;
    }
    Ok(())
}

/// Gives a file another name.
pub async fn rename(tx: &mut Tx, case: &Case, file: AttachmentId, named: &Named) -> Result<()> {
    let sealed = tx.seal(case.key(), name_place(file), named).await?;
    tx.put(RENAME, args![file, sealed]).await?;
    Ok(())
}

/// Puts other words in the place of what somebody began to write.
pub async fn redraft(tx: &mut Tx, case: &Case, draft: DraftId, value: &serde_json::Value) -> Result<()> {
    let sealed = tx.seal(case.key(), draft_place(draft), value).await?;
    tx.put(REDRAFT, args![draft, sealed]).await?;
    Ok(())
}

/// Files that were expected before this moment and belong to nothing.
pub async fn abandoned(reader: &mut Reader, before: Timestamp, most: i64) -> Result<Vec<AttachmentId>> {
    Ok(reader.column(WAITING, args![before, most]).await?)
}

/// Takes the rows of files away that still belong to nothing; the sweep removes their bytes and destroys their keys.
pub async fn drop_files(tx: &mut Tx, files: &[AttachmentId], before: Timestamp) -> Result<()> {
    let rows: Vec<_> = files.iter().map(|id| args![id, before].to_vec()).collect();
    tx.put_all(DROP_FILE, &rows).await?;
    Ok(())
}

/// Keys whose attachment is gone.
pub async fn lost_keys(reader: &mut Reader, most: i64) -> Result<Vec<AttachmentId>> {
    Ok(reader.column(LOST, args![most]).await?)
}

pub async fn drop_key(tx: &mut Tx, id: AttachmentId) -> Result<()> {
    tx.shred(kernel::KeyId::own(id))?;
    tx.put(DROP_KEY, args![id]).await?;
    Ok(())
}

pub async fn set_tags(tx: &mut Tx, case: &Case, tags: &[String]) -> Result<()> {
    tx.put(UNTAG, args![case.id]).await?;
    add_tags(tx, case, tags).await
}

pub async fn add_tags(tx: &mut Tx, case: &Case, tags: &[String]) -> Result<()> {
    let rows: Vec<_> = tags.iter().map(|tag| args![case.id, tag, case.subject].to_vec()).collect();
    if !rows.is_empty() {
        tx.put_all(TAG, &rows).await?;
    }
    Ok(())
}

pub async fn give_tags(tx: &mut Tx, case: &Case) -> Result<()> {
    tx.put(GIVE_TAGS, args![case.id, case.subject]).await?;
    Ok(())
}

/// Whoever followed a case follows the one it went on in, and its tags go along.
pub async fn copy_company(tx: &mut Tx, from: CaseId, to: &Case) -> Result<()> {
    tx.put(COPY_TAGS, args![from, to.id, to.subject]).await?;
    tx.put(COPY_WATCHERS, args![from, to.id]).await?;
    Ok(())
}

pub async fn watch(tx: &mut Tx, case: CaseId, staff: StaffId) -> Result<()> {
    tx.put(WATCH, args![staff, case]).await?;
    Ok(())
}

pub async fn unwatch(tx: &mut Tx, case: CaseId, staff: StaffId) -> Result<()> {
    tx.put(UNWATCH, args![staff, case]).await?;
    Ok(())
}

pub async fn set_named(tx: &mut Tx, case: CaseId, staff: &[StaffId]) -> Result<()> {
    tx.put(UNNAME, args![case]).await?;
    for one in staff {
        tx.put(NAME, args![case, one]).await?;
    }
    Ok(())
}

pub async fn relate(tx: &mut Tx, case: CaseId, other: CaseId, relation: Relation) -> Result<()> {
    tx.put(RELATE, args![case, other, relation]).await?;
    Ok(())
}

pub async fn unrelate(tx: &mut Tx, case: CaseId, other: CaseId) -> Result<()> {
    tx.put(UNRELATE, args![case, other]).await?;
    Ok(())
}

pub async fn keep_draft(tx: &mut Tx, case: &Case, staff: StaffId, draft: &Draft) -> Result<()> {
    let (id, now): (DraftId, _) = (tx.id(), tx.now());
    let sealed = tx.seal(case.key(), draft_place(id), draft).await?;
    drop_draft(tx, case, staff).await?;
    tx.put(DRAFT, args![id, case.id, staff, case.subject, sealed, now]).await?;
    // They wait as long as the draft does, and go with its person.
    let until = now.plus(DRAFTS).minus(WAITS);
    let row = |kept: &Kept| args![kept.id, case.id, case.subject, until].to_vec();
    tx.put_all(RESERVE, &draft.attachments.iter().map(row).collect::<Vec<_>>()).await?;
    Ok(())
}

/// Takes a draft away; its files belong to nothing any more.
pub async fn drop_draft(tx: &mut Tx, case: &Case, staff: StaffId) -> Result<()> {
    let now = tx.now();
    let drafts: Vec<(DraftId, Sealed)> = tx.rows(DRAFT_OF, args![case.id, staff]).await?;
    for (id, sealed) in drafts {
        let draft: Option<Draft> = tx.open(case.key(), draft_place(id), &sealed).await?;
        let files = draft.unwrap_or_default().attachments;
        let rows: Vec<_> = files.iter().map(|kept| args![kept.id, now].to_vec()).collect();
        tx.put_all(RELEASE, &rows).await?;
    }
    tx.put(DROP_DRAFT, args![case.id, staff]).await?;
    Ok(())
}

pub async fn drop_drafts(tx: &mut Tx, case: CaseId) -> Result<()> {
    let now = tx.now();
    tx.put(RELEASE_ALL, args![case, now]).await?;
    tx.put(DROP_DRAFTS, args![case]).await?;
    Ok(())
}

/// Drafts follow their case when a person is linked.
pub async fn move_drafts(tx: &mut Tx, from: &Case, to: &Case) -> Result<()> {
    let rows: Vec<(DraftId, Sealed)> = tx.rows(DRAFTS_OF, args![from.id]).await?;
    for (id, sealed) in rows {
        if let Some(sealed) =
            super::reseal::<Draft>(tx, (from.key(), to.key()), draft_place(id), sealed).await?
        {
            tx.put(MOVE_DRAFT, args![id, sealed, to.subject]).await?;
        }
    }
    Ok(())
}

/// Whether somebody was told lately that their message came in; if not, it is noted that they are told now.
pub async fn is_acknowledged(tx: &mut Tx, who: [u8; 32], period: i64) -> Result<bool> {
    let now = tx.now();
    let last: Option<ground::db::Single<Timestamp>> = tx.optional(ACKNOWLEDGED, args![who]).await?;
    if last.is_some_and(|last| last.0.plus(period) > now) {
        return Ok(true);
    }
    tx.put(ACKNOWLEDGE, args![who, now]).await?;
    Ok(false)
}
