//! What can go wrong at the database, named by what a caller can do about it.

use std::fmt;

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Debug)]
pub enum Error {
    /// A row that had to be there is not.
    NotFound,
    /// A unique rule was broken; the name follows `table_column_unique` on both engines.
    Unique(String),
    /// A foreign key points to nothing, or something still points here.
    Foreign(String),
    /// A check constraint refused the row.
    Check(String),
    /// Another transaction won; the same work may be run again.
    Contention,
    /// The database took too long, or all connections were busy.
    Timeout,
    /// A value did not have the type that the code expects.
    Type(String),
    /// Anything else: a fault, not a case to handle.
    Fault(Box<dyn std::error::Error + Send + Sync>),
}

impl Error {
    pub fn fault(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Fault(cause.into())
    }

    /// Whether running the same transaction again can succeed.
    pub fn is_retryable(&self) -> bool {
        matches!(self, Self::Contention)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound => write!(f, "row not found"),
            Self::Unique(name) => write!(f, "unique rule {name} broken"),
            Self::Foreign(name) => write!(f, "foreign key {name} broken"),
            Self::Check(name) => write!(f, "check {name} broken"),
            Self::Contention => write!(f, "another transaction won"),
            Self::Timeout => write!(f, "the database took too long"),
            Self::Type(what) => write!(f, "unexpected type: {what}"),
            Self::Fault(cause) => write!(f, "database fault: {cause}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Fault(cause) => Some(cause.as_ref()),
            _ => None,
        }
    }
}
