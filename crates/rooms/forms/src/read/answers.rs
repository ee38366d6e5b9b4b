//! What people answered and sent along, for those who may read it; and what a link fills in.

use crate::{
    ANSWERS,
    model::{Described, Reply},
    store::{AnswersId, FormFileId, PendingId, PrefillId},
};
use customers::Veil;
use ground::{
    args,
    clock::Timestamp,
    db::Q,
    files::FileId,
    id::Id,
    paging::{Cursor, Page, Wanted},
    row,
    secret::{Token, digest},
    statements,
};
use kernel::{Error, KeyId, Place, Reader, Result, Sealed, SubjectId};

row! {
    struct AnswerRow {
        id: AnswersId,
        version: i64,
        subject: SubjectId,
        answers: Sealed,
        at: Timestamp,
    }
}

row! {
    /// A file's row, unopened.
    pub struct FileRow {
        pub id: FormFileId,
        pub form: String,
        pub subject: Option<SubjectId>,
        pub file: FileId,
        pub described: Sealed,
    }
}

row! {
    struct PrefillRow {
        id: PrefillId,
        subject: Option<SubjectId>,
        filled: Sealed,
    }
}

pub const OF_FORM: &str = ground::db::join!("select ", AnswerRow::COLUMNS, " from form_answers");
const FILES: &str = ground::db::join!("select ", FileRow::COLUMNS, " from form_files");

statements! {
    ONE = "select ", AnswerRow::COLUMNS, " from form_answers where id = ?1";
    SAID = "select ", AnswerRow::COLUMNS, " from form_answers where subject = ?1 and form = ?2 and at >= ?3 order by at desc limit 20";
    FILE = "select ", FileRow::COLUMNS, " from form_files where id = ?1";
    WAITING_FILE = "select ", FileRow::COLUMNS, " from form_files
                    where token = ?1 and form = ?2 and request is null and subject is null and expires_at > ?3";
    OF_REQUEST = "select ", FileRow::COLUMNS, " from form_files where request = ?1 order by id";
    PREFILL = "select ", PrefillRow::COLUMNS, " from form_prefills where token = ?1 and form = ?2 and expires_at > ?3";
}

/// What one person answered.
#[derive(Clone, Debug)]
pub struct Answered {
    pub id: AnswersId,
    pub version: i64,
    pub subject: SubjectId,
    pub at: Timestamp,
    pub replies: Vec<Reply>,
}

/// A file that somebody sent along.
#[derive(Clone, Debug)]
pub struct Upload {
    pub id: FormFileId,
    pub subject: SubjectId,
    pub described: Described,
}

/// The answers to a form, the newest first; whose key is gone, their answers are gone as well.
pub async fn answers(reader: &mut Reader, form: &str, wanted: &Wanted) -> Result<Page<Answered>> {
    reader.demand(&ANSWERS)?;
    let (limit, after) = (wanted.limit(), wanted.after()?.map(|cursor| AnswersId::from_bytes(cursor.id)));
    let q = Q::new(OF_FORM).and("form = ?", &form).and_if("id < ?", after);
    let q = q.then_with("order by id desc limit ?", args![i64::from(limit) + 1].to_vec());
    let rows: Vec<AnswerRow> = reader.find(&q).await?;
    let page = Page::from_rows(rows, limit, |row| Cursor { sort: row.at.0, id: row.id.bytes() });
    let keys: Vec<KeyId> = page.items.iter().map(|row| KeyId::of(row.subject)).collect();
    let ring = reader.app().vault().unlock(&keys).await?;
    let mut opened = Vec::with_capacity(page.items.len());
    for row in page.items {
        let replies: Option<Vec<Reply>> =
            ring.open(KeyId::of(row.subject), answers_place(row.id), &row.answers)?;
        if let Some(replies) = replies {
            // What people say of themselves is seen as far as they are.
            let veil = Veil::of(reader, Some(row.subject)).await?;
            let covered = |reply: Reply| Reply { answer: veil.text(reply.answer), ..reply };
            let replies = replies.into_iter().map(covered).collect();
            opened.push(Answered {
                id: row.id,
                version: row.version,
                subject: row.subject,
                at: row.at,
                replies,
            });
        }
    }
    Ok(Page { items: opened, next: page.next })
}

/// The files of these people on this form.
pub async fn uploads(reader: &mut Reader, form: &str, subjects: &[SubjectId]) -> Result<Vec<Upload>> {
    reader.demand(&ANSWERS)?;
    let rows: Vec<FileRow> = reader
        .find(&Q::new(FILES).and("form = ?", &form).and_in("subject", subjects).then("order by id"))
        .await?;
    let mut uploads = Vec::with_capacity(rows.len());
    for row in rows {
        uploads.extend(upload(reader, row).await?);
    }
    Ok(uploads)
}

async fn upload(reader: &mut Reader, row: FileRow) -> Result<Option<Upload>> {
    let Some(subject) = row.subject else {
        return Ok(None);
    };
    let described: Option<Described> =
        reader.open(KeyId::of(subject), described_place(row.id), &row.described).await?;
    let veil = Veil::of(reader, Some(subject)).await?;
    let covered = |described: Described| Described { name: veil.text(described.name), ..described };
    Ok(described.map(|described| Upload { id: row.id, subject, described: covered(described) }))
}

/// What one person answered, for the machinery; none when it is gone, or its key.
pub async fn one(reader: &mut Reader, id: AnswersId) -> Result<Option<(SubjectId, Vec<Reply>)>> {
    let Some(row) = reader.optional::<AnswerRow>(ONE, args![id]).await? else {
        return Ok(None);
    };
    let replies = reader.open(KeyId::of(row.subject), answers_place(id), &row.answers).await?;
    Ok(replies.map(|replies| (row.subject, replies)))
}

/// Whether this person answered the same to this form since then.
pub async fn said_since(
    reader: &mut Reader,
    (form, subject): (&str, SubjectId),
    since: Timestamp,
    replies: &[Reply],
) -> Result<bool> {
    let rows: Vec<AnswerRow> = reader.rows(SAID, args![subject, form, since]).await?;
    for row in rows {
        let said: Option<Vec<Reply>> =
            reader.open(KeyId::of(subject), answers_place(row.id), &row.answers).await?;
        if said.as_deref() == Some(replies) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A file of somebody who confirmed, with its bytes.
pub async fn file(reader: &mut Reader, id: FormFileId) -> Result<(Upload, Vec<u8>)> {
    reader.demand(&ANSWERS)?;
    let row: FileRow = reader.one(FILE, args![id]).await?;
    let file = row.file;
    let upload = upload(reader, row).await?.ok_or(Error::NotFound)?;
    // Until the job has moved the bytes, they lie under the file's own key.
    let key = if file == own_file(id) { KeyId::own(id) } else { KeyId::of(upload.subject) };
    let sealed = match reader.app().files().get(file).await {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Err(Error::NotFound),
        read => Sealed::from_bytes(read?),
    };
    let ring = reader.app().vault().unlock(&[key]).await?;
    let bytes = ring.open_bytes(key, file_place(id), &sealed)?.ok_or(Error::NotFound)?;
    Ok((upload, bytes))
}

/// The row of a file, whoever it belongs to by now.
pub async fn attached(reader: &mut Reader, id: FormFileId) -> Result<Option<FileRow>> {
    Ok(reader.optional(FILE, args![id]).await?)
}

/// The files that came with a request.
pub async fn own_files(reader: &mut Reader, request: PendingId) -> Result<Vec<FileRow>> {
    Ok(reader.rows(OF_REQUEST, args![request]).await?)
}

/// The same with their bytes, while they lie under keys of their own. A file that is lost costs nobody the rest.
pub async fn brought(reader: &mut Reader, files: Vec<FileRow>) -> Result<Vec<(Described, Vec<u8>)>> {
    let mut brought = Vec::new();
    for row in files {
        let (key, place) = (KeyId::own(row.id), described_place(row.id));
        let described: Option<Described> = reader.open(key, place, &row.described).await?;
        let Ok(sealed) = reader.app().files().get(own_file(row.id)).await else { continue };
        let ring = reader.app().vault().unlock(&[key]).await?;
        let bytes = ring.open_bytes(key, file_place(row.id), &Sealed::from_bytes(sealed))?;
        brought.extend(described.zip(bytes));
    }
    Ok(brought)
}

/// A file that waits for the rest of its form.
pub async fn waiting_row(reader: &mut Reader, form: &str, token: &str) -> Result<Option<FileRow>> {
    let (hash, now) = (Token::presented(token).hash(), reader.now());
    Ok(reader.optional(WAITING_FILE, args![hash, form, now]).await?)
}

/// The name of a file that waits for the rest of its form.
pub async fn waiting_file(reader: &mut Reader, form: &str, token: &str) -> Result<Option<Described>> {
    let Some(row) = waiting_row(reader, form, token).await? else {
        return Ok(None);
    };
    reader.open(KeyId::own(row.id), described_place(row.id), &row.described).await
}

/// What a link fills in; nothing when the link is unknown, too old, or for another form.
pub async fn prefill(reader: &mut Reader, form: &str, token: &str) -> Result<Vec<(String, String)>> {
    let (hash, now) = (Token::presented(token).hash(), reader.now());
    let Some(row) = reader.optional::<PrefillRow>(PREFILL, args![hash, form, now]).await? else {
        return Ok(Vec::new());
    };
    let key = row.subject.map_or(KeyId::own(row.id), KeyId::of);
    Ok(reader.open(key, prefill_place(row.id), &row.filled).await?.unwrap_or_default())
}

pub fn answers_place(id: AnswersId) -> Place {
    Place::new("form_answers", "answers", id)
}

pub fn described_place(id: FormFileId) -> Place {
    Place::new("form_files", "described", id)
}

pub fn prefill_place(id: PrefillId) -> Place {
    Place::new("form_prefills", "filled", id)
}

pub fn file_place(id: FormFileId) -> Place {
    Place::new("form_files", "file", id)
}

/// Where the bytes lie while nobody has confirmed.
pub fn own_file(id: FormFileId) -> FileId {
    FileId::from_bytes(id.bytes())
}

/// Where they lie under the person's key: always the same place, so that moving them twice is moving them once.
pub fn their_file(id: FormFileId) -> FileId {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest(&[&id.bytes()[..], b"theirs"].concat())[..16]);
    FileId::from_bytes(bytes)
}
