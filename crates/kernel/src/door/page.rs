//! Pages of the desk: the shell with the rail that this actor may use, and redirects that say what was done.

use super::{Desk, Door};
use crate::{
    error::Result,
    room::{Count, Entry, numbers},
    setting::{COMPANY_ADDRESS, COMPANY_NAME},
    tx::Reader,
};
use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use kit::{Html, NavItem, Person, PublicShell, Shell, Toast, Tone};

/// A finished page; 200, or 422 when a form comes back with what is wrong.
pub struct Paper {
    pub html: Html,
    pub status: StatusCode,
}

impl Paper {
    pub fn fine(html: Html) -> Self {
        Self { html, status: StatusCode::OK }
    }

    /// A form that needs another look: nothing was done.
    pub fn again(html: Html) -> Self {
        Self { html, status: StatusCode::UNPROCESSABLE_ENTITY }
    }
}

impl IntoResponse for Paper {
    fn into_response(self) -> Response {
        (self.status, axum::response::Html(self.html.into_string())).into_response()
    }
}

impl From<Html> for Paper {
    fn from(html: Html) -> Self {
        Self::fine(html)
    }
}

/// Where to go after a change: 303, with the key of a word that says what was done.
pub struct Go {
    to: String,
}

impl Go {
    pub fn to(path: impl Into<String>) -> Self {
        Self { to: path.into() }
    }

    /// The page there shows this word as a toast.
    #[must_use]
    pub fn saying(mut self, word: &'static str) -> Self {
        self.to.push(if self.to.contains('?') { '&' } else { '?' });
        self.to.push_str("done=");
        self.to.push_str(word);
        self
    }
}

impl IntoResponse for Go {
    fn into_response(self) -> Response {
        axum::response::Redirect::to(&self.to).into_response()
    }
}

impl Desk {
    /// A page in the shell; `current` is the entry of the rail that it belongs to.
    pub async fn shell(&self, reader: &mut Reader, title: impl Into<String>, current: &str) -> Result<Shell> {
        let owner = reader.setting(&COMPANY_NAME).await?;
        let (unread, nav) = self.nav(reader).await?;
        let person = Person { name: self.actor.name.to_string(), unread };
        Ok(Shell::new(self.words, owner, person, title).nav(nav, current).toast(self.toast()))
    }

    /// What waits at the bell, and the entries of the rail with their numbers.
    async fn nav(&self, reader: &mut Reader) -> Result<(u64, Vec<NavItem>)> {
        let rooms = self.app.rooms().iter();
        let mut entries: Vec<_> =
            rooms.flat_map(|room| room.navigation).filter(|e| self.actor.may(&e.needs)).collect();
        entries.sort_by_key(|entry| entry.order);
        let bell = self.app.gate()?.unread;
        let counts: Vec<Count> =
            [bell].into_iter().chain(entries.iter().filter_map(|entry| entry.badge)).collect();
        let mut numbers = numbers(reader, &counts)
            .await?
            .into_iter()
            .map(|number| u64::try_from(number).unwrap_or_default());
        let unread = numbers.next().unwrap_or_default();
        let item = |entry: &Entry| {
            let item = NavItem::new(entry.icon, self.words.w(entry.word), entry.href);
            match entry.badge.and_then(|_| numbers.next()) {
                Some(number) => item.counted(entry.word, number),
                None => item,
            }
        };
        Ok((unread, entries.into_iter().map(item).collect()))
    }
}

impl Door {
    /// A page for customers, with the company that answers for it.
    // law: gdpr/13.1.a
    pub async fn public_shell(&self, reader: &mut Reader, title: impl Into<String>) -> Result<PublicShell> {
        let owner = reader.setting(&COMPANY_NAME).await?;
        let address = reader.setting(&COMPANY_ADDRESS).await?;
        let here = |lang: kit::Lang| (lang, format!("{}?lang={}", self.visit.path, lang.tag()));
        Ok(PublicShell::new(self.words, owner, title)
            .address(address)
            .languages(kit::Lang::ALL.map(here).to_vec())
            .toast(self.toast()))
    }

    /// What the page before this one did, told by a word that we know.
    fn toast(&self) -> Option<Toast> {
        let done = self.visit.query.get("done")?;
        let text = self.words.w(done);
        let known = !text.starts_with('⟦');
        known.then(|| Toast::new(self.words, Tone::Allow, text))
    }
}
