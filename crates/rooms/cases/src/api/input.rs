//! What programs send: a case or a message as JSON with its files in it, or as a form of several parts for large ones.

use crate::model::{Channel, Contact, Priority, References, Upload, text::FILES};
use axum::{
    extract::{FromRequest, FromRequestParts, Multipart, RawPathParams, Request, multipart::MultipartError},
    http::{header, request::Parts},
};
use flows::Values;
use ground::id::Id;
use kernel::{Error, Message, Result, StaffId, SubjectId, input::Json};
use serde::{Deserialize, de::DeserializeOwned};
use staff::TeamId;
use utoipa::ToSchema;

/// A file within JSON.
#[derive(Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FileIn {
    pub name: String,
    #[serde(default)]
    pub media: String,
    /// Base64.
    pub content: String,
}

/// A case to be opened. Larger files come as `multipart/form-data`: a part `case` with this as JSON, and parts `file`.
#[derive(Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CaseIn {
    /// The key of a category; left out: the first on offer.
    #[serde(default)]
    pub category: String,
    pub subject_line: String,
    #[serde(default)]
    pub text: String,
    pub priority: Option<Priority>,
    #[schema(value_type = Option<String>)]
    pub customer: Option<SubjectId>,
    #[serde(default = "by_program")]
    pub channel: Channel,
    /// Where somebody is reached for this case alone.
    #[serde(default)]
    pub contact: Contact,
    #[serde(default)]
    pub references: References,
    /// Fields of the process, as text.
    #[serde(default)]
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub values: Values,
    #[serde(default)]
    pub attachments: Vec<FileIn>,
    pub lang: Option<String>,
    #[schema(value_type = Option<String>)]
    pub team: Option<TeamId>,
    #[schema(value_type = Option<String>)]
    pub assignee: Option<StaffId>,
    #[serde(default)]
    pub confidential: bool,
    /// Who may see it, when it is confidential.
    #[serde(default)]
    #[schema(value_type = Vec<String>)]
    pub named: Vec<StaffId>,
    #[serde(default)]
    pub tags: Vec<String>,
}

const fn by_program() -> Channel {
    Channel::Api
}

/// Something said in a case.
#[derive(Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MessageIn {
    #[serde(default)]
    pub kind: MessageKind,
    pub text: String,
    /// For an answer to somebody else than the person: a declared unit or partner.
    #[serde(default)]
    pub to: String,
    #[serde(default)]
    pub subject_line: String,
    /// A transition to take with it: with an answer as soon as that cannot be taken back any more, ten seconds later.
    pub then: Option<String>,
    #[serde(default)]
    #[schema(value_type = std::collections::BTreeMap<String, String>)]
    pub values: Values,
    /// Why it may go to somebody else although it names personal data.
    #[serde(default)]
    pub reason: String,
    /// Colleagues who are called by a note.
    #[serde(default)]
    #[schema(value_type = Vec<String>)]
    pub mentions: Vec<StaffId>,
    #[serde(default)]
    pub attachments: Vec<FileIn>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum MessageKind {
    /// It leaves the house.
    #[default]
    Reply,
    Note,
    Call,
    /// What the customer said elsewhere, such as in an app of the house.
    Incoming,
}

/// What carries files within its JSON.
pub trait Carries: DeserializeOwned + Send {
    /// The part of a form in which it stands.
    const PART: &'static str;
    fn files(&mut self) -> Vec<FileIn>;
}

impl Carries for CaseIn {
    const PART: &'static str = "case";
    fn files(&mut self) -> Vec<FileIn> {
        std::mem::take(&mut self.attachments)
    }
}

impl Carries for MessageIn {
    const PART: &'static str = "message";
    fn files(&mut self) -> Vec<FileIn> {
        std::mem::take(&mut self.attachments)
    }
}

/// Something said with its files, whichever way they came.
pub struct Posted<T> {
    pub value: T,
    pub files: Vec<Upload>,
}

impl<S: Send + Sync, T: Carries> FromRequest<S> for Posted<T> {
    type Rejection = Error;

    async fn from_request(request: Request, state: &S) -> Result<Self> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        if kind.is_some_and(|kind| kind.starts_with("multipart/form-data")) {
            return parts(request, state).await;
        }
        let Json(mut value) = Json::<T>::from_request(request, state).await?;
        let files = value.files().into_iter().enumerate().map(|(at, file)| attached(at, file));
        let files = files.collect::<Result<Vec<_>>>()?;
        Ok(Self { value, files })
    }
}

async fn parts<S: Send + Sync, T: Carries>(request: Request, state: &S) -> Result<Posted<T>> {
    let form = Multipart::from_request(request, state).await;
    let mut form =
        form.map_err(|_| Error::Malformed(Message::new("error-unreadable").with("cause", "multipart")))?;
    let (mut value, mut files) = (None, Vec::new());
    while let Some(field) = form.next_field().await.map_err(|error| unreadable(&error))? {
        let name = field.name().unwrap_or_default().to_owned();
        if name == T::PART {
            let text = field.text().await.map_err(|error| unreadable(&error))?;
            let cause = |error: serde_json::Error| Message::new("error-bad-json").with("cause", error);
            value = Some(serde_json::from_str::<T>(&text).map_err(|error| Error::Malformed(cause(error)))?);
        } else if name == "file" && files.len() < FILES {
            let (name, media) = (field.file_name().unwrap_or_default().to_owned(), field.content_type());
            let media = media.unwrap_or_default().to_owned();
            let bytes = field.bytes().await.map_err(|error| unreadable(&error))?.to_vec();
            files.push(Upload { name, media, bytes, cid: None });
        } else {
            return Err(Error::field(name, "cases-error-part"));
        }
    }
    let mut value = value.ok_or_else(|| Error::field(T::PART, "error-required"))?;
    for (at, file) in value.files().into_iter().enumerate() {
        files.push(attached(at, file)?);
    }
    Ok(Posted { value, files })
}

fn unreadable(error: &MultipartError) -> Error {
    let too_large = error.status() == axum::http::StatusCode::PAYLOAD_TOO_LARGE;
    let cause = Message::new("error-unreadable").with("cause", "multipart");
    Error::Malformed(if too_large { "error-too-large".into() } else { cause })
}

fn attached(at: usize, file: FileIn) -> Result<Upload> {
    decode("attachments", at, (file.name, file.media), &file.content)
}

/// A file that came as base64, in this place of a list.
pub fn decode(list: &str, at: usize, (name, media): (String, String), content: &str) -> Result<Upload> {
    let bytes = data_encoding::BASE64.decode(content.as_bytes());
    let bytes = bytes.map_err(|_| Error::field(format!("{list}.{at}.content"), "cases-error-base64"))?;
    Ok(Upload { name, media, bytes, cid: None })
}

/// The two ids of an address: `/cases/{id}/messages/{message}`.
pub struct Two<A, B>(pub A, pub B);

impl<S: Send + Sync, A: Id, B: Id> FromRequestParts<S> for Two<A, B> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self> {
        let params = RawPathParams::from_request_parts(parts, state).await.map_err(|_| Error::NotFound)?;
        let mut texts = params.iter().map(|(_, text)| text.to_owned());
        let mut next = || texts.next().ok_or(Error::NotFound);
        let (first, second) = (next()?, next()?);
        let (first, second) =
            (first.parse().map_err(|_| Error::NotFound)?, second.parse().map_err(|_| Error::NotFound)?);
        Ok(Self(first, second))
    }
}
