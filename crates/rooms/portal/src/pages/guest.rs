//! Who comes in: the one place where a link or a sign-in becomes a person, and where one that leads nowhere is turned away.

use super::parts::{buttons, shell};
use crate::{
    ACCEPT_FIRST,
    actions::{Heed, Stay, Whence},
    cookies::ACCOUNT_COOKIE,
    store::{self, Opens, Session},
};
use axum::{
    extract::{FromRequestParts, RawPathParams},
    http::{HeaderMap, Method, StatusCode, request::Parts},
    response::{IntoResponse, Response},
};
use cases::CaseId;
use customers::Contact;
use ground::secret::Token;
use kernel::{
    Actor, App, Error, Public, Reader, Result, SubjectId,
    door::{self, Door, Go, Paper},
    setting::TIME_ZONE,
};
use kit::{Button, Words};
use std::{convert::Infallible, ops::Deref};

/// Where the pages of somebody who is signed in begin.
pub const ACCOUNT: &str = "/account";
const CASE: &str = "/my-case/";

/// Somebody who was recognised: a door through which they act as themself.
pub struct Guest {
    pub door: Door,
    pub subject: SubjectId,
    pub contact: Contact,
    pub way: Way,
    /// Words in their language and in the time zone of the house.
    pub t: Words,
}

/// By what somebody came.
#[derive(Clone)]
pub enum Way {
    /// The link of every letter: good for choices, too old to prove anything.
    Letter(String),
    /// They signed in by a fresh link to the address on file.
    Account(Session),
    /// A fresh link to one case, for an hour.
    Case { link: Token, case: CaseId },
}

/// A guest who has nothing to accept first, or by whose way nobody asks for it.
pub struct Settled(Guest);

/// What an address names last: a request, a right, a switch.
pub struct Named(pub String);

/// What stands in the address of a link that a mail carries; bytes that are no text are an invented link like any other.
pub struct Presented(pub String);

/// Why somebody does not come in.
pub enum Turned {
    /// The link is forged, too old, or leads to nobody any more: nobody is told which.
    Ended(Paper),
    /// Nobody is signed in here; or not any more.
    SignedOut(Go),
    /// A notice waits for their answer.
    Asked(Go),
    Failed(Error),
}

impl FromRequestParts<App> for Guest {
    type Rejection = Turned;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> std::result::Result<Self, Turned> {
        let door = Public::from_request_parts(parts, app).await?;
        let is_account = is_account(parts.uri.path());
        let guest = match is_account {
            true => signed_in(&door, &parts.headers).await?,
            false => by_link(&door, parts, app).await?,
        };
        let Some(guest) = guest else {
            return Err(match is_account {
                true => Turned::SignedOut(sign_in(&door, &parts.headers)),
                false => Turned::Ended(ended(&door).await?),
            });
        };
        if door.visit.privacy_control && parts.method != Method::HEAD {
            guest.heed_signal().await?;
        }
        if !by_itself(&parts.headers) {
            guest.stay().await?;
        }
        Ok(guest)
    }
}

impl FromRequestParts<App> for Settled {
    type Rejection = Turned;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> std::result::Result<Self, Turned> {
        let guest = Guest::from_request_parts(parts, app).await?;
        if guest.accepts_first().await? {
            return Err(Turned::Asked(Go::to(guest.path("/notice"))));
        }
        Ok(Self(guest))
    }
}

impl Deref for Settled {
    type Target = Guest;

    fn deref(&self) -> &Guest {
        &self.0
    }
}

impl FromRequestParts<App> for Named {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        let params = RawPathParams::from_request_parts(parts, app).await.map_err(|_| Error::NotFound)?;
        let last = params.iter().last().map(|(_, value)| value.to_owned());
        last.map(Self).ok_or(Error::NotFound)
    }
}

impl FromRequestParts<App> for Presented {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> std::result::Result<Self, Infallible> {
        let params = RawPathParams::from_request_parts(parts, app).await.ok();
        let first = params.as_ref().and_then(|params| Some(params.iter().next()?.1));
        Ok(Self(first.unwrap_or_default().to_owned()))
    }
}

impl IntoResponse for Turned {
    fn into_response(self) -> Response {
        match self {
            Self::Ended(paper) => paper.into_response(),
            Self::SignedOut(go) | Self::Asked(go) => go.into_response(),
            Self::Failed(error) => error.into_response(),
        }
    }
}

impl From<Error> for Turned {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

fn is_account(path: &str) -> bool {
    path.strip_prefix(ACCOUNT).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// What this browser keeps of a sign-in.
fn kept(headers: &HeaderMap) -> Option<Token> {
    door::cookie(headers, ACCOUNT_COOKIE).filter(|text| !text.is_empty()).map(|text| Token::presented(&text))
}

/// Whether the browser came without anybody: a page that looks again while a package grows is no sign of somebody there.
fn by_itself(headers: &HeaderMap) -> bool {
    let says = |name, wanted| headers.get(name).is_some_and(|value| value == wanted);
    says("sec-fetch-mode", "navigate") && !says("sec-fetch-user", "?1")
}

async fn signed_in(public: &Public, headers: &HeaderMap) -> Result<Option<Guest>> {
    let Some(token) = kept(headers) else {
        return Ok(None);
    };
    let mut reader = public.read().await?;
    match store::session(&mut reader, &token).await? {
        Some(session) => known(public, &mut reader, session.subject, Way::Account(session)).await,
        None => Ok(None),
    }
}

/// Where somebody is led who is not signed in; whoever was is told that they are not any more.
fn sign_in(door: &Public, headers: &HeaderMap) -> Go {
    let go = Go::to(format!("{ACCOUNT}?lang={}", door.words.tag()));
    if kept(headers).is_some() { go.saying("portal-session-over") } else { go }
}

async fn by_link(public: &Public, parts: &mut Parts, app: &App) -> Result<Option<Guest>> {
    let Ok(Presented(token)) = Presented::from_request_parts(parts, app).await;
    let (mut reader, presented) = (public.read().await?, Token::presented(&token));
    let found = if parts.uri.path().starts_with(CASE) {
        let link = store::behind(&mut reader, &presented, Opens::Visit).await?;
        link.map(|link| (link.subject, Way::Case { link: presented, case: link.case }))
    } else {
        let subject = consent::who(&mut reader, &presented).await?;
        subject.map(|subject| (subject, Way::Letter(token)))
    };
    match found {
        Some((subject, way)) => known(public, &mut reader, subject, way).await,
        None => Ok(None),
    }
}

/// The door of somebody who was recognised; none when they are gone.
async fn known(public: &Public, reader: &mut Reader, subject: SubjectId, way: Way) -> Result<Option<Guest>> {
    let Some(contact) = customers::contact(reader, subject).await? else {
        return Ok(None);
    };
    let mut actor = Actor::person(subject);
    // A language chosen on the page goes before the one on file.
    actor.lang = contact.lang.filter(|_| public.visit.query.get("lang").is_none());
    let door = public.become_actor(actor);
    let t = door.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    Ok(Some(Guest { door, subject, contact, way, t }))
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

impl Way {
    pub fn path(&self, t: Words, rest: &str) -> String {
        let tag = t.tag();
        match self {
            Self::Letter(link) => format!("/preferences/{link}{rest}?lang={tag}"),
            Self::Account(_) => format!("{ACCOUNT}{rest}?lang={tag}"),
            Self::Case { link, .. } => format!("{CASE}{}{rest}?lang={tag}", link.reveal()),
        }
    }

    /// Where the choices are: where a link of a letter leads, and on a page of their own in the account.
    pub fn choices(&self, t: Words, rest: &str) -> String {
        match self {
            Self::Account(_) => self.path(t, &format!("/choices{rest}")),
            Self::Letter(_) | Self::Case { .. } => self.path(t, rest),
        }
    }
}

impl Guest {
    pub fn whence(&self) -> Whence {
        let session = self.session().map(Session::name);
        Whence { address: self.door.visit.address, lang: self.t.lang(), session }
    }

    /// An address below the person's own pages, in the language of this one.
    pub fn path(&self, rest: &str) -> String {
        self.way.path(self.t, rest)
    }

    /// The same below the page with the choices.
    pub fn choices(&self, rest: &str) -> String {
        self.way.choices(self.t, rest)
    }

    pub const fn session(&self) -> Option<&Session> {
        match &self.way {
            Way::Account(session) => Some(session),
            Way::Letter(_) | Way::Case { .. } => None,
        }
    }

    /// Whether they proved who they are, so that values may be shown in full.
    pub const fn is_known(&self) -> bool {
        self.session().is_some()
    }

    /// The session, while the link that opened it is still young enough to prove who asks for what cannot be taken back.
    pub fn fresh(&self) -> Option<Token> {
        let now = self.door.app.clock().now();
        self.session().filter(|session| session.is_fresh(now)).map(|session| session.token.clone())
    }

    /// Whether a notice has to be accepted before they go on: in the account and at a case, where the house wants it so.
    async fn accepts_first(&self) -> Result<bool> {
        let mut reader = self.door.read().await?;
        if matches!(self.way, Way::Letter(_)) || reader.setting(&ACCEPT_FIRST).await? != "true" {
            return Ok(false);
        }
        Ok(notices::awaits(&mut reader, self.subject, self.t.lang()).await?.is_some())
    }

    async fn stay(&self) -> Result<()> {
        match self.session() {
            Some(session) if session.lasts_longer(self.door.app.clock().now()) => {
                self.door.write(&Stay { session }).await
            }
            _ => Ok(()),
        }
    }

    /// The first request with the signal is the person's objection; mail scanners send none.
    // law: ccpa/1798.135
    async fn heed_signal(&self) -> Result<()> {
        let heeded = store::signalled(&mut self.door.read().await?, self.subject).await?;
        if heeded { Ok(()) } else { self.door.write(&Heed { whence: self.whence() }).await }
    }
}
