//! What comes in with a form that may carry files: plain fields as pairs, files with their names.

use crate::model::{
    Upload,
    text::{FILE, FILES, NAME},
};
use axum::{
    extract::{FromRequest, Multipart, Request, multipart::Field},
    http::{StatusCode, header},
};
use kernel::{Error, Message, Result, input};
use serde::Deserialize;

/// A body with the most that one message carries, and room for its words.
pub const LARGEST: usize = FILE + (1 << 20);
/// Fields of one request: more than the longest form has.
const FIELDS_MOST: usize = 600;
/// What a file is when its sender does not say.
const ANYTHING: &str = "application/octet-stream";

#[derive(Default)]
pub struct Posted {
    pub pairs: Pairs,
    pub files: Vec<Upload>,
    /// The field of each file.
    pub from: Vec<String>,
}

/// A posted form as pairs: which names it has depends on the process of the case.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct Pairs(pub Vec<(String, String)>);

impl Pairs {
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.trim())
    }

    /// As it was typed, with the spaces and lines around it.
    pub fn whole(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str())
    }

    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(known, value)| known == name && !value.is_empty())
            .map(|(_, value)| value.as_str())
    }

    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(known, _)| known == name)
    }
}

/// Reads the body, as a form without files or with them.
pub async fn receive(request: Request) -> Result<Posted> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    if !kind.is_some_and(|kind| kind.starts_with("multipart/form-data")) {
        let input::Form(pairs) = input::Form::<Pairs>::from_request(request, &()).await?;
        return Ok(Posted { pairs, ..Posted::default() });
    }
    let mut form = Multipart::from_request(request, &()).await.map_err(|error| {
        Error::Malformed(Message::new("error-unreadable").with("cause", error.body_text()))
    })?;
    let mut posted = Posted::default();
    while let Some(field) = form.next_field().await.map_err(|error| unreadable(&error))? {
        let name = field.name().unwrap_or_default().to_owned();
        match field.file_name().map(str::to_owned) {
            Some(file) => {
                if let Some(upload) = upload(field, &file).await? {
                    posted.files.push(upload);
                    posted.from.push(name);
                }
            }
            None => posted.pairs.0.push((name, text(field).await?)),
        }
        if posted.pairs.0.len() > FIELDS_MOST {
            return Err(Error::Malformed("error-too-large".into()));
        }
    }
    if posted.files.len() > FILES {
        return Err(Error::field("attachments", Message::new("cases-error-many").with("most", FILES)));
    }
    Ok(posted)
}

async fn text(field: Field<'_>) -> Result<String> {
    let bytes = field.bytes().await.map_err(|error| unreadable(&error))?;
    if bytes.len() > input::BODY {
        return Err(Error::Malformed("error-too-large".into()));
    }
    String::from_utf8(bytes.to_vec())
        .map_err(|error| Error::Malformed(Message::new("error-unreadable").with("cause", error)))
}

/// Nothing when no file was chosen.
async fn upload(field: Field<'_>, name: &str) -> Result<Option<Upload>> {
    let media = field.content_type().unwrap_or(ANYTHING).to_owned();
    let bytes = field.bytes().await.map_err(|error| unreadable(&error))?.to_vec();
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let name = last.chars().filter(|character| !character.is_control()).take(NAME).collect();
    Ok((!bytes.is_empty()).then_some(Upload { name, media, bytes, cid: None }))
}

fn unreadable(error: &axum::extract::multipart::MultipartError) -> Error {
    match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Error::Malformed("error-too-large".into()),
        _ => Error::Malformed(Message::new("error-unreadable").with("cause", error.body_text())),
    }
}
