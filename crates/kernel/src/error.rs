//! The one error of the house: inside a cause for the log, outside a message in the reader's language.

use ground::db;
use std::fmt;

pub type Result<T> = std::result::Result<T, Error>;

/// A sentence of the locale files with its arguments; never a personal value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub key: &'static str,
    pub args: Vec<(&'static str, String)>,
}

impl Message {
    pub const fn new(key: &'static str) -> Self {
        Self { key, args: Vec::new() }
    }

    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    pub fn say(&self, t: kit::Words) -> String {
        let args: Vec<(&str, kit::Arg)> =
            self.args.iter().map(|(name, value)| (*name, kit::Arg::from(value.as_str()))).collect();
        t.v(self.key, &args)
    }
}

impl From<&'static str> for Message {
    fn from(key: &'static str) -> Self {
        Self::new(key)
    }
}

/// What is wrong with one field; `field` is its name in the form and its pointer in JSON (`emails.0`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    pub field: String,
    pub message: Message,
}

impl FieldError {
    pub fn new(field: impl Into<String>, message: impl Into<Message>) -> Self {
        Self { field: field.into(), message: message.into() }
    }
}

#[derive(Debug)]
pub enum Error {
    /// It is not there, or the actor may not know that it is.
    NotFound,
    /// Nobody is signed in.
    SignIn,
    /// The actor lacks this right.
    Denied(&'static str),
    /// Some fields need another value.
    Invalid(Vec<FieldError>),
    /// The request itself cannot be read.
    Malformed(Message),
    /// Somebody else changed it meanwhile.
    Conflict(Message),
    /// A rule forbids it; the message names the rule and what would change it.
    Refused(Message),
    /// The link or code was used or is too old.
    Gone(Message),
    /// Too many tries.
    TooMany,
    /// Another transaction won more often than we try; trying later can succeed.
    Busy,
    /// Our fault; the cause goes to the log, never to the reader.
    Fault(Box<dyn std::error::Error + Send + Sync>),
}

impl Error {
    pub fn fault(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Fault(cause.into())
    }

    pub fn field(field: impl Into<String>, message: impl Into<Message>) -> Self {
        Self::Invalid(vec![FieldError::new(field, message)])
    }

    pub fn refused(message: impl Into<Message>) -> Self {
        Self::Refused(message.into())
    }

    pub fn conflict(message: impl Into<Message>) -> Self {
        Self::Conflict(message.into())
    }

    pub fn gone(message: impl Into<Message>) -> Self {
        Self::Gone(message.into())
    }

    /// A name for figures and problem documents: `/problems/{name}`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::SignIn => "sign-in",
            Self::Denied(_) => "denied",
            Self::Invalid(_) => "invalid",
            Self::Malformed(_) => "malformed",
            Self::Conflict(_) => "conflict",
            Self::Refused(_) => "refused",
            Self::Gone(_) => "gone",
            Self::TooMany => "too-many",
            Self::Busy => "busy",
            Self::Fault(_) => "fault",
        }
    }

    /// What the reader is told.
    pub fn message(&self) -> Message {
        match self {
            Self::NotFound => Message::new("error-not-found"),
            Self::SignIn => Message::new("error-sign-in"),
            Self::Denied(right) => Message::new("error-denied").with("right", right),
            Self::Invalid(_) => Message::new("error-invalid"),
            Self::Malformed(message)
            | Self::Conflict(message)
            | Self::Refused(message)
            | Self::Gone(message) => message.clone(),
            Self::TooMany => Message::new("error-too-many"),
            Self::Busy => Message::new("error-busy"),
            Self::Fault(_) => Message::new("error-fault"),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fault(cause) => write!(f, "fault: {cause}"),
            Self::Denied(right) => write!(f, "denied: {right}"),
            Self::Invalid(fields) => {
                let names: Vec<&str> = fields.iter().map(|field| field.field.as_str()).collect();
                write!(f, "invalid: {}", names.join(", "))
            }
            Self::Refused(message)
            | Self::Conflict(message)
            | Self::Gone(message)
            | Self::Malformed(message) => {
                write!(f, "{}: {}", self.name(), message.key)
            }
            _ => f.write_str(self.name()),
        }
    }
}

impl std::error::Error for Error {}

impl From<db::Error> for Error {
    fn from(error: db::Error) -> Self {
        match error {
            db::Error::NotFound => Self::NotFound,
            db::Error::Contention => Self::Busy,
            db::Error::Check(rule) if rule == crate::restriction::RULE => crate::restriction::refusal(),
            other => Self::fault(other),
        }
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::fault(error)
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self::fault(error)
    }
}

impl From<ground::paging::BadCursor> for Error {
    fn from(_: ground::paging::BadCursor) -> Self {
        Self::field("after", "error-bad-cursor")
    }
}

/// Turns a named rule of the database into the error of a field: the database has the last word.
pub trait Speak<T> {
    fn speak(self, rule: &str, field: &str, key: &'static str) -> Result<T>;
}

impl<T> Speak<T> for db::Result<T> {
    fn speak(self, rule: &str, field: &str, key: &'static str) -> Result<T> {
        self.map_err(|error| match &error {
            db::Error::Unique(name) | db::Error::Check(name) | db::Error::Foreign(name) if name == rule => {
                Error::field(field, key)
            }
            _ => error.into(),
        })
    }
}

/// Collects what is wrong with the fields of one input, so that a person learns of everything at once.
#[derive(Debug, Default)]
pub struct Problems(Vec<FieldError>);

impl Problems {
    pub fn add(&mut self, field: impl Into<String>, message: impl Into<Message>) {
        self.0.push(FieldError::new(field, message));
    }

    /// Notes the error and goes on without the value.
    pub fn take<T>(
        &mut self,
        field: impl Into<String>,
        result: std::result::Result<T, Message>,
    ) -> Option<T> {
        result.map_err(|message| self.add(field, message)).ok()
    }

    /// Notes the errors of a part, each under the part's own name.
    pub fn below(&mut self, part: &str, errors: Vec<FieldError>) {
        let named = |error: FieldError| FieldError {
            field: format!("{part}.{}", error.field),
            message: error.message,
        };
        self.0.extend(errors.into_iter().map(named));
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn finish(self) -> Result<()> {
        if self.0.is_empty() { Ok(()) } else { Err(Error::Invalid(self.0)) }
    }
}
