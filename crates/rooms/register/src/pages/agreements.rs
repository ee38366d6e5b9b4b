//! Contracts with processors: put in as a PDF, fetched, taken out.
// law: gdpr/28.3

use super::{HOME, crumbs, error, lists::seen, record, words};
use crate::{
    EDIT, VIEW,
    actions::{AddAgreement, FILE, RemoveAgreement, put},
    model::{Agreement, AgreementId, Kind, Record, RecordId},
    read, store,
};
use axum::{
    extract::{Multipart, multipart::Field as Part},
    http::header,
    response::{IntoResponse, Response},
};
use ground::{files::FileId, id::Id};
use kernel::{
    App, Desk, Error, FieldError, KeyId, Message, Reader, Result, Sealed,
    door::{Door, Go, Paper},
    input::{At, Form as Posted},
};
use kit::{Button, Column, Confirm, Empty, Field, Form, Html, Input, Panel, Table, Words};
use serde::Deserialize;

/// The contracts of a processor; whoever may, gets a form for the next.
pub fn panel(t: Words, record: &Record, all: &[Agreement], form_with: Option<&[FieldError]>) -> Html {
    let words = [
        "register-agreement-name",
        "register-agreement-starts",
        "register-agreement-ends",
        "register-agreement-review",
        "register-agreement-size",
    ];
    let mut columns: Vec<Column> = words.iter().map(|word| Column::new(t.w(word))).collect();
    if form_with.is_some() {
        columns.push(Column::default());
    }
    let rows = all.iter().map(|one| record::agreement_row(t, one, form_with.is_some())).collect();
    let list = match all.is_empty() {
        true => Empty::new(t.w("register-agreements-none"), t.w("register-agreements-none-text")).html(),
        false => Table::new(t, t.w("register-agreements"), columns).rows(rows).html(),
    };
    let form = form_with.map(|problems| form(t, record, problems)).unwrap_or_default();
    Panel::new(t.w("register-agreements"), Html::join([list, form])).html()
}

fn form(t: Words, record: &Record, problems: &[FieldError]) -> Html {
    let field = |input: Input, name: &'static str| {
        Field::new(t, input, name, t.w(&format!("register-agreement-{name}"))).error(error(problems, name, t))
    };
    let fields = vec![
        field(Input::File { accept: ".pdf,application/pdf".into() }, "file"),
        field(Input::Text, "name").optional(),
        field(Input::Date, "starts"),
        field(Input::Date, "ends").optional(),
        field(Input::Date, "review").optional(),
    ];
    let button = Button::submit(t.w("register-agreement-add")).primary();
    Form::new(t, format!("{}/agreements", record.path())).fields(fields).button(button).html()
}

/// A contract as it comes through a door.
#[derive(Default)]
pub struct Upload {
    pub bytes: Vec<u8>,
    pub name: String,
    pub starts: String,
    pub ends: String,
    pub review: String,
}

impl Upload {
    pub async fn of(mut form: Multipart) -> Result<Self> {
        let mut upload = Self::default();
        while let Some(part) = form.next_field().await.map_err(|error| unreadable(&error))? {
            let field = part.name().unwrap_or_default().to_owned();
            match field.as_str() {
                "file" => upload.file(part).await?,
                "name" => upload.named(text(part).await?),
                "starts" => upload.starts = text(part).await?,
                "ends" => upload.ends = text(part).await?,
                "review" => upload.review = text(part).await?,
                _ => return Err(Error::field(field, "register-error-unknown")),
            }
        }
        Ok(upload)
    }

    fn named(&mut self, name: String) {
        if !name.trim().is_empty() {
            self.name = name;
        }
    }

    /// A file that nobody named is called as it was on the disk it came from.
    async fn file(&mut self, part: Part<'_>) -> Result<()> {
        let name =
            part.file_name().unwrap_or_default().rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
        self.bytes = part.bytes().await.map_err(|error| unreadable(&error))?.to_vec();
        if self.bytes.len() > FILE {
            return Err(Error::field("file", "error-too-large"));
        }
        if self.name.is_empty() {
            self.name = name.chars().filter(|c| !c.is_control()).collect();
        }
        Ok(())
    }
}

/// The longest text beside a file.
const TEXT: usize = 1_000;

async fn text(part: Part<'_>) -> Result<String> {
    let bytes = part.bytes().await.map_err(|error| unreadable(&error))?;
    let text = String::from_utf8(bytes.to_vec()).ok().filter(|text| text.len() <= TEXT);
    text.ok_or_else(|| Error::Malformed("error-too-large".into()))
}

fn unreadable(error: &axum::extract::multipart::MultipartError) -> Error {
    match error.status().as_u16() {
        413 => Error::field("file", "error-too-large"),
        _ => Error::Malformed(Message::new("error-unreadable").with("cause", error.body_text())),
    }
}

/// The sealed file is on the disk before a row names it; what nobody names is taken away again.
pub async fn take(door: &Door, record: RecordId, upload: Upload) -> Result<AgreementId> {
    door.actor.demand(&EDIT)?;
    let known = read::one(&mut door.read().await?, record).await?;
    if known.kind != Kind::Processor {
        return Err(Error::NotFound);
    }
    if upload.bytes.is_empty() {
        return Err(Error::field("file", "error-required"));
    }
    let id = AgreementId::from_bytes(ground::id::fresh(door.app.clock().now(), door.app.entropy()));
    let file = FileId::from_bytes(id.bytes());
    put(&door.app, record, file, &upload.bytes).await?;
    let size = i64::try_from(upload.bytes.len()).unwrap_or(i64::MAX);
    let Upload { name, starts, ends, review, .. } = upload;
    let added = door.write(&AddAgreement { record, id, file, size, name, starts, ends, review }).await;
    if added.is_err() {
        door.app.files().remove(file).await?;
    }
    added
}

pub async fn add(desk: Desk, At(id): At<RecordId>, form: Multipart) -> Result<Response> {
    desk.actor.demand(&EDIT)?;
    let added = async { take(&desk, id, Upload::of(form).await?).await }.await;
    match added {
        Ok(_) => Ok(Go::to(format!("{HOME}/records/{id}")).saying("register-said-agreed").into_response()),
        Err(Error::Invalid(problems)) => {
            Ok(Paper::again(record::page(&desk, id, &problems).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

/// The contract with what is needed to open it.
async fn opened(reader: &mut Reader, app: &App, id: AgreementId) -> Result<(Agreement, Vec<u8>)> {
    reader.demand(&VIEW)?;
    let agreement = read::agreement(reader, id).await?;
    let gone = || Error::gone("register-error-file-gone");
    let file = agreement.file.ok_or_else(gone)?;
    let sealed = Sealed::from_bytes(app.files().get(file).await.map_err(|_| gone())?);
    let key = KeyId::own(agreement.record);
    let ring = app.vault().unlock(&[key]).await?;
    let bytes = ring.open_bytes(key, store::file_place(file), &sealed)?.ok_or_else(gone)?;
    Ok((agreement, bytes))
}

/// The file, to keep and never to run in the browser.
pub async fn file(door: &Door, id: AgreementId) -> Result<Response> {
    let (_, bytes) = opened(&mut door.read().await?, &door.app, id).await?;
    let headers = [
        (header::CONTENT_TYPE, "application/pdf".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{id}.pdf\"")),
        (header::CONTENT_SECURITY_POLICY, "sandbox; default-src 'none'".to_owned()),
    ];
    Ok((headers, bytes).into_response())
}

pub async fn fetch(desk: Desk, At(id): At<AgreementId>) -> Result<Response> {
    file(&desk, id).await
}

pub async fn ask_removal(desk: Desk, At(id): At<AgreementId>) -> Result<Paper> {
    removal(&desk, id, false).await.map(Paper::fine)
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Removal {
    confirm: String,
}

pub async fn remove(desk: Desk, At(id): At<AgreementId>, Posted(asked): Posted<Removal>) -> Result<Response> {
    desk.actor.demand(&EDIT)?;
    let agreement = read::agreement(&mut desk.read().await?, id).await?;
    if asked.confirm.trim() != agreement.name {
        return Ok(Paper::again(removal(&desk, id, true).await?).into_response());
    }
    let record = desk.write(&RemoveAgreement { id }).await?;
    Ok(Go::to(format!("{HOME}/records/{record}")).saying("register-said-removed").into_response())
}

async fn removal(desk: &Desk, id: AgreementId, wrong: bool) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&EDIT)?;
    let agreement = read::agreement(&mut reader, id).await?;
    let record = seen(&mut reader, agreement.record).await?;
    let t = words(desk, &mut reader).await?;
    let action = format!("{HOME}/agreements/{id}/removal");
    let confirm = Confirm::new(t, action, &agreement.name, t.w("register-agreement-removal-effect"))
        .back(record.path());
    let confirm = if wrong { confirm.wrong() } else { confirm };
    let shell = desk.shell(&mut reader, t.w("kit-delete"), HOME).await?.crumbs(crumbs(t, record.kind));
    Ok(shell.body(confirm.html()).html())
}
