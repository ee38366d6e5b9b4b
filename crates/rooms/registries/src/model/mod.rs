//! An outside permission service: what is asked, how, and what its answer means.

mod draft;
mod heard;
mod reading;
mod template;

pub use draft::{Draft, Plan, all_places};
pub use heard::{Heard, Said, cut};
pub use reading::Reading;
pub use template::{Body, Prepared, Values};

use ground::{http, id};
use serde::{Deserialize, Serialize};
use std::fmt;

id! {
    /// An outside permission service.
    ServiceId, "reg"
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Active,
    /// Nobody is asked; what counts without an answer counts for everybody about whom none is known.
    Paused,
}

impl State {
    pub const fn key(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Paused => "paused",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        [Self::Active, Self::Paused].into_iter().find(|state| state.key() == text)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verb {
    #[serde(rename = "GET")]
    Get,
    #[serde(rename = "POST")]
    Post,
    #[serde(rename = "PUT")]
    Put,
}

impl Verb {
    pub const ALL: [Self; 3] = [Self::Get, Self::Post, Self::Put];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verb| verb.key() == text)
    }

    pub fn method(self) -> http::Method {
        match self {
            Self::Get => http::Method::GET,
            Self::Post => http::Method::POST,
            Self::Put => http::Method::PUT,
        }
    }
}

/// What proves to the service who asks. It is typed once, sealed, and never shown again.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Secret(String);

/// What stands where a secret would.
pub const MASK: &str = "•••••";

impl Secret {
    pub fn presented(text: &str) -> Self {
        Self(text.trim().to_owned())
    }

    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// A service may repeat what it was sent.
    pub fn hide_in(&self, text: &str) -> String {
        if self.0.is_empty() { text.to_owned() } else { text.replace(&self.0, MASK) }
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

/// What lies sealed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Kept {
    pub plan: Plan,
    pub secret: Secret,
}
