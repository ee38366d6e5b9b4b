//! Who comes in by a link: the one place where a token becomes a person, and where one that leads nowhere is turned away.

use super::parts::{buttons, shell};
use crate::{
    actions::{Heed, Whence},
    store::{self, Opens},
};
use axum::{
    extract::{FromRequestParts, RawPathParams},
    http::{Method, StatusCode, request::Parts},
    response::{IntoResponse, Response},
};
use customers::Contact;
use ground::secret::Token;
use kernel::{
    Actor, App, Error, Public, Reader, Result, SubjectId,
    door::{Door, Paper},
    setting::TIME_ZONE,
};
use kit::{Button, Words};

/// Somebody whose link was recognised: a door through which they act as themself.
///
/// Every page with a token takes one, so whatever a person must see first has its place here.
pub struct Guest {
    pub door: Door,
    pub subject: SubjectId,
    pub contact: Contact,
    pub token: String,
    /// Where their pages begin.
    base: Base,
    /// Words in their language and in the time zone of the house.
    pub t: Words,
}

/// By which link somebody came.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Base {
    /// The one of every letter: good for choices, too old to prove anything.
    Choices,
    /// A fresh one to the address on file, for an hour.
    Data,
    Case,
}

/// Why somebody does not come in.
pub enum Turned {
    /// The link is forged, too old, or leads to nobody any more: nobody is told which.
    Ended(Paper),
    Failed(Error),
}

impl FromRequestParts<App> for Guest {
    type Rejection = Turned;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> std::result::Result<Self, Turned> {
        let door = Public::from_request_parts(parts, app).await?;
        let params = RawPathParams::from_request_parts(parts, app).await.ok();
        let token = params.as_ref().and_then(|params| Some(params.iter().next()?.1)).unwrap_or_default();
        let is_fresh = parts.uri.path().starts_with(Base::Data.path());
        let base = if is_fresh { Base::Data } else { Base::Choices };
        let Some(guest) = recognise(&door, base, token).await? else {
            return Err(Turned::Ended(ended(&door).await?));
        };
        if door.visit.privacy_control && parts.method != Method::HEAD {
            guest.heed_signal().await?;
        }
        Ok(guest)
    }
}

impl IntoResponse for Turned {
    fn into_response(self) -> Response {
        match self {
            Self::Ended(paper) => paper.into_response(),
            Self::Failed(error) => error.into_response(),
        }
    }
}

impl From<Error> for Turned {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

async fn recognise(public: &Public, base: Base, token: &str) -> Result<Option<Guest>> {
    let (mut reader, presented) = (public.read().await?, Token::presented(token));
    let subject = match base {
        Base::Data => store::visitor(&mut reader, &presented, Opens::Visit).await?,
        Base::Choices | Base::Case => consent::who(&mut reader, &presented).await?,
    };
    match subject {
        Some(subject) => known(public, &mut reader, base, (subject, token)).await,
        None => Ok(None),
    }
}

/// The door of somebody whom a link of this room belongs to; none when they are gone.
pub(super) async fn known(
    public: &Public,
    reader: &mut Reader,
    base: Base,
    (subject, token): (SubjectId, &str),
) -> Result<Option<Guest>> {
    let Some(contact) = customers::contact(reader, subject).await? else {
        return Ok(None);
    };
    let mut actor = Actor::person(subject);
    // A language chosen on the page goes before the one on file.
    actor.lang = contact.lang.filter(|_| public.visit.query.get("lang").is_none());
    let door = public.become_actor(actor);
    let t = door.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    Ok(Some(Guest { door, subject, contact, token: token.to_owned(), base, t }))
}

/// Said plainly, with a way on. Whether there ever was such a link is not said.
pub(super) async fn ended(public: &Public) -> Result<Paper> {
    let t = public.words;
    let mut reader = public.read().await?;
    let way = Button::link(t.w("portal-new-link"), format!("/preferences?lang={}", t.tag())).primary();
    let shell = shell(public, &mut reader, t.w("portal-ended")).await?;
    let html = shell.telling(&t.w("portal-ended-text"), buttons([way])).html();
    Ok(Paper { html, status: StatusCode::GONE })
}

impl Base {
    const fn path(self) -> &'static str {
        match self {
            Self::Choices => "/preferences/",
            Self::Data => "/my-data/",
            Self::Case => "/my-case/",
        }
    }
}

impl Guest {
    pub fn whence(&self) -> Whence {
        Whence { address: self.door.visit.address, lang: self.t.lang() }
    }

    /// An address below the person's own page, in the language of this one.
    pub fn path(&self, rest: &str) -> String {
        format!("{}{}{rest}?lang={}", self.base.path(), self.token, self.t.tag())
    }

    /// The fresh link by which they came; none for whoever came by one that may be a year old.
    pub fn fresh(&self) -> Option<Token> {
        (self.base == Base::Data).then(|| Token::presented(&self.token))
    }

    /// The first request with the signal is the person's objection; mail scanners send none.
    // law: ccpa/1798.135
    pub(super) async fn heed_signal(&self) -> Result<()> {
        let heeded = store::signalled(&mut self.door.read().await?, self.subject).await?;
        if heeded { Ok(()) } else { self.door.write(&Heed { whence: self.whence() }).await }
    }
}
