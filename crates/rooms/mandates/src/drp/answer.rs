//! How agents are refused: a code, a message and whether it helps to try again, as the protocol has it.

use super::{Request, told};
use crate::envelope::Wrong;
use axum::{
    Json,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use kernel::{Error, Message, Public, Result};
use kit::Words;
use serde::Serialize;
use utoipa::ToSchema;

/// A refusal as the protocol tells it.
#[derive(Serialize, ToSchema)]
#[schema(as = DataRightsRefusal)]
pub struct Told {
    /// The status of the answer, for those who cannot read it there.
    code: String,
    message: String,
    /// True where the same again will never be taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    fatal: Option<bool>,
}

/// Why an agent is refused.
#[derive(Clone, Debug)]
pub enum Refusal {
    NoToken,
    /// Not their token, or not their request: which of the two they do not learn.
    Stranger,
    TooMany,
    Wrong(Wrong),
    Exercise,
    Regime,
    /// Nothing in it says whom it is about.
    Whom,
    Callback,
    Paper,
    Conflict(Message),
}

impl From<Wrong> for Refusal {
    fn from(wrong: Wrong) -> Self {
        Self::Wrong(wrong)
    }
}

impl Refusal {
    const fn status(&self) -> StatusCode {
        match self {
            Self::NoToken => StatusCode::UNAUTHORIZED,
            Self::Stranger | Self::Wrong(Wrong::Signature | Wrong::Agent | Wrong::Business) => {
                StatusCode::FORBIDDEN
            }
            Self::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Self::Conflict(_) => StatusCode::CONFLICT,
            _ => StatusCode::BAD_REQUEST,
        }
    }

    fn message(&self) -> Message {
        Message::new(match self {
            Self::NoToken => "mandates-drp-no-token",
            Self::Stranger => "mandates-drp-stranger",
            Self::TooMany => "error-too-many",
            Self::Wrong(Wrong::Base64) => "mandates-drp-base64",
            Self::Wrong(Wrong::Signature) => "mandates-drp-signature",
            Self::Wrong(Wrong::Unreadable) => "mandates-drp-unreadable",
            Self::Wrong(Wrong::Agent) => "mandates-drp-agent",
            Self::Wrong(Wrong::Business) => "mandates-drp-business",
            Self::Wrong(Wrong::Early) => "mandates-drp-early",
            Self::Wrong(Wrong::Late) => "mandates-drp-late",
            Self::Exercise => "mandates-drp-exercise",
            Self::Regime => "mandates-drp-regime",
            Self::Whom => "mandates-drp-whom",
            Self::Callback => "mandates-drp-callback",
            Self::Paper => "mandates-drp-paper",
            Self::Conflict(message) => return message.clone(),
        })
    }

    const fn is_fatal(&self) -> bool {
        matches!(self, Self::Wrong(Wrong::Late) | Self::Exercise | Self::Regime)
    }

    pub fn say(&self, t: Words) -> Response {
        let status = self.status();
        let told = Told {
            code: status.as_u16().to_string(),
            message: self.message().say(t),
            fatal: self.is_fatal().then_some(true),
        };
        (status, Json(told)).into_response()
    }
}

/// What the protocol has a word for is said in it; a fault of ours stays one.
pub fn conflicts<T>(done: Result<T>) -> Result<std::result::Result<T, Refusal>> {
    match done {
        Ok(done) => Ok(Ok(done)),
        Err(Error::NotFound) => Ok(Err(Refusal::Stranger)),
        Err(Error::Conflict(message)) => Ok(Err(Refusal::Conflict(message))),
        Err(other) => Err(other),
    }
}

/// The request where it stands now, or why not.
pub async fn answered(
    door: &Public,
    done: Result<std::result::Result<Request, Refusal>>,
) -> Result<Response> {
    Ok(match done? {
        Ok(request) => Json(told(door, &request).await?).into_response(),
        Err(refusal) => refusal.say(door.words),
    })
}
