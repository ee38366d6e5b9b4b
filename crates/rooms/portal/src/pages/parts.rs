//! What all pages here share: who comes in by a link, the frame around the page, and the page for links that ended.

use crate::actions::Whence;
use customers::Contact;
use ground::secret::Token;
use kernel::{
    Actor, Public, Reader, Result, SubjectId,
    door::{Door, Paper},
    setting::TIME_ZONE,
};
use kit::{Button, Html, PublicShell, Words};

/// Somebody whose link was recognised: a door through which they act as themself.
pub struct Guest {
    pub door: Door,
    pub subject: SubjectId,
    pub contact: Contact,
    pub token: String,
    /// Words in their language and in the time zone of the house.
    pub t: Words,
}

/// Reads a link; none when it is unknown, too old, or leads to nobody any more.
pub async fn recognise(public: &Public, token: &str) -> Result<Option<Guest>> {
    let mut reader = public.read().await?;
    let Some(subject) = consent::who(&mut reader, &Token::presented(token)).await? else {
        return Ok(None);
    };
    let Some(contact) = customers::contact(&mut reader, subject).await? else {
        return Ok(None);
    };
    let mut actor = Actor::person(subject);
    // A language chosen on the page goes before the one on file.
    actor.lang = contact.lang.filter(|_| public.visit.query.get("lang").is_none());
    let door = public.become_actor(actor);
    let t = door.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    Ok(Some(Guest { door, subject, contact, token: token.to_owned(), t }))
}

impl Guest {
    pub fn whence(&self) -> Whence {
        Whence { address: self.door.visit.address, lang: self.t.lang() }
    }

    /// An address below the person's own page, in the language of this one.
    pub fn path(&self, rest: &str) -> String {
        format!("/preferences/{}{rest}?lang={}", self.token, self.t.tag())
    }
}

pub async fn shell(door: &Door, reader: &mut Reader, title: impl Into<String>) -> Result<PublicShell> {
    let t = door.words;
    let shell = door.public_shell(reader, title).await?;
    let notice = notices::current_version(reader).await?;
    let label = match notice {
        Some(version) => t.w1("portal-notice", "version", version.to_string()),
        None => t.w("portal-notice-plain"),
    };
    Ok(shell.notice(label, format!("/privacy?lang={}", t.tag())))
}

/// Said plainly, with a way on. Whether there ever was such a link is not said.
pub async fn ended(public: &Public) -> Result<Paper> {
    let t = public.words;
    let mut reader = public.read().await?;
    let way = Button::link(t.w("portal-new-link"), format!("/preferences?lang={}", t.tag())).primary();
    let shell = shell(public, &mut reader, t.w("portal-ended")).await?;
    let html = telling(shell, &t.w("portal-ended-text"), buttons([way])).html();
    Ok(Paper { html, status: axum::http::StatusCode::GONE })
}

/// A page of a few sentences, the first of them as its lead, and what follows them.
pub fn telling(shell: PublicShell, text: &str, rest: Html) -> PublicShell {
    let (lead, more) = text.trim().split_once('\n').unwrap_or((text, ""));
    shell.lead(lead).body(Html::join([prose(more), rest]))
}

/// A few sentences, as a page says them.
pub fn prose(text: &str) -> Html {
    let mut lines = text.split('\n').filter(|line| !line.trim().is_empty()).peekable();
    if lines.peek().is_none() {
        return Html::default();
    }
    let paragraphs = lines.map(|line| Html::join([Html::trusted("<p>"), line.into(), Html::trusted("</p>")]));
    Html::join([Html::trusted("<div class=\"prose\">"), Html::join(paragraphs), Html::trusted("</div>")])
}

pub fn buttons<const N: usize>(buttons: [Button; N]) -> Html {
    let each = Html::join(buttons.map(|button| button.html()));
    Html::join([Html::trusted("<div class=\"buttons\">"), each, Html::trusted("</div>")])
}
