//! What people sent beside their own facts: answers, files, what a link filled in, and how many there were on a day.

use super::PendingId;
use crate::{
    model::{Described, Form, Reply},
    read::{self, FileRow},
};
use ground::{
    args,
    clock::{DAY, Timestamp},
    files::FileId,
    id, statements,
};
use kernel::{KeyId, Reader, Result, Sealed, SubjectId, Tx};

id! {
    /// What one person answered to one form.
    AnswersId, "answers"
}

id! {
    /// A file that somebody sent along.
    FormFileId, "upload"
}

id! {
    /// Values that a link fills in.
    PrefillId, "prefill"
}

/// Files and links deleted in one step of the clean-up.
const AT_ONCE: i64 = 50;

statements! {
    COUNT = "insert into form_counts (form, day, sent) values (?1, ?2, 1)
             on conflict (form, day) do update set sent = form_counts.sent + 1";
    KEEP_ANSWERS = "insert into form_answers (id, form, version, subject, answers, at) values (?1, ?2, ?3, ?4, ?5, ?6)";
    KEEP_FILE = "insert into form_files (id, form, token, file, described, created_at, expires_at, bytes)
                 values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    BYTES_ASIDE = "select cast(coalesce(sum(bytes), 0) as bigint) from form_files where form = ?1 and expires_at is not null";
    ATTACH = "update form_files set request = ?2, expires_at = ?3 where token = ?1 and request is null and subject is null
              and expires_at > ?4";
    BELONG = "update form_files set subject = ?2, described = ?3, request = null, expires_at = null where id = ?1";
    MOVED = "update form_files set file = ?2 where id = ?1 and subject is not null";
    DROP_FILE = "delete from form_files where id = ?1";
    ABANDONED = "select id from form_files where expires_at is not null and expires_at <= ?1 order by expires_at, id limit ?2";
    KEEP_PREFILL = "insert into form_prefills (id, form, token, subject, filled, created_at, expires_at)
                    values (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    OLD_PREFILLS = "select id from form_prefills where expires_at <= ?1 order by expires_at, id limit ?2";
    DROP_PREFILL = "delete from form_prefills where id = ?1";
    END_FILES = "update form_files set expires_at = ?2 where expires_at is null and exists (select 1 from form_answers a
                 where a.id = ?1 and a.form = form_files.form and a.subject = form_files.subject and a.at >= form_files.created_at)
                 and not exists (select 1 from form_answers o where o.id <> ?1 and o.form = form_files.form
                 and o.subject = form_files.subject)";
    REWRITE_ANSWERS = "update form_answers set answers = ?2 where id = ?1";
    DESCRIBE = "update form_files set described = ?2 where id = ?1 and subject is not null";
    END_ANSWERS = "delete from form_answers where id = ?1";
}

/// One more on that day.
pub async fn counted(tx: &mut Tx, form: &str, at: Timestamp) -> Result<()> {
    let day = at.0.div_euclid(DAY);
    tx.put(COUNT, args![form, day]).await?;
    Ok(())
}

/// Seals what was answered with everything else about the person.
pub async fn keep_answers(
    tx: &mut Tx,
    form: &str,
    version: i64,
    subject: SubjectId,
    replies: &[Reply],
) -> Result<AnswersId> {
    let id = insert_answers(tx, (form, version), (subject, replies), tx.now()).await?;
    customers::contacted(tx, subject).await?;
    Ok(id)
}

/// The same with the moment at which it was said.
pub async fn insert_answers(
    tx: &mut Tx,
    (form, version): (&str, i64),
    (subject, replies): (SubjectId, &[Reply]),
    at: Timestamp,
) -> Result<AnswersId> {
    let id: AnswersId = tx.id();
    let sealed = tx.seal(KeyId::of(subject), read::answers_place(id), replies).await?;
    let row = args![id, form, version, subject, sealed, at].to_vec();
    tx.put(KEEP_ANSWERS, &row).await?;
    Ok(id)
}

/// Puts other words in the place of what somebody answered.
pub async fn rewrite_answers(tx: &mut Tx, id: AnswersId, sealed: Sealed) -> Result<()> {
    tx.put(REWRITE_ANSWERS, args![id, sealed]).await?;
    Ok(())
}

/// The same of what is known of their file.
pub async fn describe(tx: &mut Tx, id: FormFileId, sealed: Sealed) -> Result<()> {
    tx.put(DESCRIBE, args![id, sealed]).await?;
    Ok(())
}

/// Takes answers away; files that came with them, and with none that are left, go with the next clean-up.
// law: gdpr/5.1.e
pub async fn end(tx: &mut Tx, ids: &[[u8; 16]]) -> Result<u64> {
    let (now, mut ended) = (tx.now(), 0);
    for id in ids {
        tx.put(END_FILES, args![*id, now]).await?;
        ended += tx.execute(END_ANSWERS, args![*id]).await?;
    }
    Ok(ended)
}

/// Notes a file that was just put aside, sealed under a key of its own until its sender confirms.
pub async fn keep_file(
    tx: &mut Tx,
    id: FormFileId,
    form: &Form,
    token: [u8; 32],
    described: &Described,
    expires_at: Timestamp,
) -> Result<()> {
    let now = tx.now();
    let sealed = tx.seal(KeyId::own(id), read::described_place(id), described).await?;
    let row =
        args![id, form.name, token, read::own_file(id), sealed, now, expires_at, size(described)].to_vec();
    tx.put(KEEP_FILE, &row).await?;
    Ok(())
}

/// What a file takes on the disk, near enough.
pub fn size(described: &Described) -> i64 {
    i64::try_from(described.bytes).unwrap_or(i64::MAX >> 1)
}

/// How much lies aside of this form that nobody confirmed yet.
pub async fn bytes_aside(tx: &mut Tx, form: &str) -> Result<i64> {
    Ok(tx.scalar(BYTES_ASIDE, args![form]).await?)
}

/// Ties a file to the request it came with; a token that is not waiting ties nothing.
pub async fn attach(tx: &mut Tx, token: [u8; 32], request: PendingId, until: Timestamp) -> Result<()> {
    let now = tx.now();
    tx.put(ATTACH, args![token, request, until, now]).await?;
    Ok(())
}

/// The file is the person's from now on; its bytes follow by a job.
pub async fn belong(tx: &mut Tx, row: &FileRow, subject: SubjectId) -> Result<bool> {
    let place = read::described_place(row.id);
    let Some(described) = tx.open::<Described>(KeyId::own(row.id), place, &row.described).await? else {
        return Ok(false);
    };
    let sealed = tx.seal(KeyId::of(subject), place, &described).await?;
    Ok(tx.execute(BELONG, args![row.id, subject, sealed]).await? == 1)
}

/// Whether the row was still there.
pub async fn moved(tx: &mut Tx, id: FormFileId, file: FileId) -> Result<bool> {
    let done = tx.execute(MOVED, args![id, file]).await? == 1;
    tx.shred(KeyId::own(id))?;
    Ok(done)
}

pub async fn drop_file(tx: &mut Tx, id: FormFileId) -> Result<()> {
    tx.put(DROP_FILE, args![id]).await?;
    tx.shred(KeyId::own(id))
}

/// Files whose sender never confirmed.
pub async fn abandoned(reader: &mut Reader) -> Result<Vec<FormFileId>> {
    let now = reader.now();
    Ok(reader.column(ABANDONED, args![now, AT_ONCE]).await?)
}

/// What a link is found by, whose values it carries as far as we know them, and when it ends.
pub struct Linked {
    pub token: [u8; 32],
    pub subject: Option<SubjectId>,
    pub expires_at: Timestamp,
}

/// Seals what a link fills in: under the key of the person it is about, or under its own while that is nobody we know.
// law: gdpr/17.1
pub async fn keep_prefill(
    tx: &mut Tx,
    form: &str,
    linked: &Linked,
    filled: &[(String, String)],
) -> Result<PrefillId> {
    let (id, now) = (tx.id::<PrefillId>(), tx.now());
    if linked.subject.is_none() {
        tx.make_key(KeyId::own(id));
    }
    let key = linked.subject.map_or(KeyId::own(id), KeyId::of);
    let sealed = tx.seal(key, read::prefill_place(id), filled).await?;
    let row = args![id, form, linked.token, linked.subject, sealed, now, linked.expires_at].to_vec();
    tx.put(KEEP_PREFILL, &row).await?;
    Ok(id)
}

pub async fn old_prefills(reader: &mut Reader) -> Result<Vec<PrefillId>> {
    let now = reader.now();
    Ok(reader.column(OLD_PREFILLS, args![now, AT_ONCE]).await?)
}

pub async fn drop_prefill(tx: &mut Tx, id: PrefillId) -> Result<()> {
    tx.put(DROP_PREFILL, args![id]).await?;
    tx.shred(KeyId::own(id))
}
