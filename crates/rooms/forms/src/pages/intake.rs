//! What comes in with a form: plain fields, and files that are looked at, scanned and put aside before anything else.

use super::sheet::Sheet;
use crate::{
    actions::PutAside,
    jobs,
    model::{Described, FILE_MOST, FileKind, Form, Item, Kind, Posted, Shape},
    read,
    scan::{Verdict, scan},
    wording,
};
use axum::{
    body::Bytes,
    extract::{FromRequest, Multipart, Request, multipart::Field},
    http::{StatusCode, header},
};
use kernel::{Error, FieldError, Message, Reader, Result, door::Door, input};
use kit::Words;

/// Fields of one request: more than the longest form has answers.
const FIELDS_MOST: usize = 400;
/// The text of one field, in bytes.
const TEXT_MOST: usize = 64 << 10;
/// Files of one request: more than the body has room for, unless they are small.
const FILES_MOST: usize = 10;
/// The name of a file, as it is kept.
const NAME_MOST: usize = 120;

/// A posted form, with the files that came in its file fields.
pub struct Brought {
    pub posted: Posted,
    pub files: Vec<File>,
}

/// At most one for each item that asks for a file.
pub struct File {
    key: String,
    name: String,
    bytes: Bytes,
}

impl File {
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

/// Reads the body, as a form without files or with them.
pub async fn receive(request: Request, shape: &Shape) -> Result<Brought> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    if !kind.is_some_and(|kind| kind.starts_with("multipart/form-data")) {
        let input::Form(posted) = input::Form::<Posted>::from_request(request, &()).await?;
        return Ok(Brought { posted, files: Vec::new() });
    }
    let mut form = Multipart::from_request(request, &()).await.map_err(|error| {
        Error::Malformed(Message::new("error-unreadable").with("cause", error.body_text()))
    })?;
    let (mut pairs, mut files) = (Vec::new(), Vec::<File>::new());
    while let Some(field) = form.next_field().await.map_err(|error| unreadable(&error))? {
        let key = field.name().unwrap_or_default().to_owned();
        match field.file_name().map(str::to_owned) {
            Some(name) if takes_file(shape, &key) && files.iter().all(|file| file.key != key) => {
                files.extend(file(field, key, &name).await?);
            }
            Some(_) => {}
            None => pairs.push((key, text(field).await?)),
        }
        if pairs.len() > FIELDS_MOST || files.len() > FILES_MOST {
            return Err(Error::Malformed("error-too-large".into()));
        }
    }
    Ok(Brought { posted: Posted::from_pairs(pairs), files })
}

fn takes_file(shape: &Shape, key: &str) -> bool {
    shape.item(key).is_some_and(|item| matches!(item.kind, Kind::File { .. }))
}

async fn text(field: Field<'_>) -> Result<String> {
    let bytes = field.bytes().await.map_err(|error| unreadable(&error))?;
    if bytes.len() > TEXT_MOST {
        return Err(Error::Malformed("error-too-large".into()));
    }
    String::from_utf8(bytes.to_vec())
        .map_err(|error| Error::Malformed(Message::new("error-unreadable").with("cause", error)))
}

/// Nothing when no file was chosen.
async fn file(field: Field<'_>, key: String, name: &str) -> Result<Option<File>> {
    let bytes = field.bytes().await.map_err(|error| unreadable(&error))?;
    let kept = |name: &str| {
        let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
        last.chars().filter(|character| !character.is_control()).take(NAME_MOST).collect::<String>()
    };
    Ok((!bytes.is_empty()).then(|| File { key, name: kept(name), bytes }))
}

/// Puts each file aside, sealed, or says what is wrong with it: each field carries the token of its file.
pub async fn keep(door: &Door, sheet: &mut Sheet, files: Vec<File>, scanner: &str) -> Result<()> {
    for file in files {
        let Some(item) = sheet.form.shape.item(&file.key) else {
            continue;
        };
        let kept = match fits(door.words, item, &file, scanner).await {
            Ok(described) => aside(door, &sheet.form, described, &file.bytes).await?,
            Err(message) => Err(message),
        };
        match kept {
            Ok(token) => sheet.posted.set(&file.key, token),
            Err(message) => {
                sheet.posted.set(&file.key, "");
                sheet.errors.push(FieldError::new(&file.key, message));
            }
        }
    }
    Ok(())
}

/// The token of the file that was put aside, or why there is no room for it.
async fn aside(
    door: &Door,
    form: &Form,
    described: Described,
    bytes: &Bytes,
) -> Result<std::result::Result<String, Message>> {
    let token = door.app.entropy().token();
    let told = token.reveal().to_owned();
    let Some(id) = door.write(&PutAside { form: form.clone(), token, described }).await? else {
        return Ok(Err("forms-error-file-full".into()));
    };
    jobs::put_aside(&door.app, id, bytes).await?;
    Ok(Ok(told))
}

/// What the file is by its bytes, if it is small enough, of a kind that is asked for, and clean.
pub async fn fits(
    t: Words,
    item: &Item,
    file: &File,
    scanner: &str,
) -> std::result::Result<Described, Message> {
    let Kind::File { kinds, most } = &item.kind else {
        return Err("error-not-a-choice".into());
    };
    let (most, length) = ((*most).min(FILE_MOST), i64::try_from(file.bytes.len()).unwrap_or(i64::MAX));
    if length > most {
        return Err(Message::new("forms-error-file-large").with("most", (most + (1 << 20) - 1) >> 20));
    }
    let kind = FileKind::of(&file.bytes).filter(|kind| kinds.contains(kind));
    let names = kinds.iter().map(|kind| kind.label()).collect::<Vec<_>>().join(", ");
    let kind = kind.ok_or_else(|| Message::new("forms-error-file-kind").with("kinds", names))?;
    let scanned = match scan(scanner, &file.bytes).await {
        Verdict::Clean => true,
        Verdict::NotScanned => false,
        Verdict::Infected => return Err("forms-error-file-infected".into()),
        Verdict::TooLarge => return Err("forms-error-file-too-large-to-scan".into()),
        Verdict::Down => return Err("forms-error-file-unscanned".into()),
    };
    let (bytes, question) = (file.bytes.len() as u64, wording::label(t, item, None, &[]));
    Ok(Described { question, name: file.name.clone(), media: kind.media().into(), bytes, scanned })
}

/// The files that wait under the tokens of this form; a token that nothing waits under is taken out.
pub async fn here(reader: &mut Reader, form: &Form, posted: &mut Posted) -> Result<Vec<(String, Described)>> {
    let mut here = Vec::new();
    for item in form.shape.items.iter().filter(|item| matches!(item.kind, Kind::File { .. })) {
        let token = posted.get(&item.key).to_owned();
        if token.is_empty() {
            continue;
        }
        match read::waiting_file(reader, &form.name, &token).await? {
            Some(described) => here.push((item.key.clone(), described)),
            None => posted.set(&item.key, ""),
        }
    }
    Ok(here)
}

fn unreadable(error: &axum::extract::multipart::MultipartError) -> Error {
    match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Error::Malformed("error-too-large".into()),
        _ => Error::Malformed(Message::new("error-unreadable").with("cause", error.body_text())),
    }
}
