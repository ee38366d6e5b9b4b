//! Reading and answering one's own case: a fresh link by mail to the address on file, used once, and what is written behind it.

use super::{LINKS_MOST, themself};
use crate::{
    mail, read,
    store::{self, Link, Opens},
};
use cases::{Arrival, Author, Case, Landed, Number, Party};
use consent::Channel;
use ground::secret::Token;
use kernel::{ANYONE, Action, Error, Message, PERSON, Permission, Result, SubjectId, Tx};
use kit::Lang;

/// An answer of ten pages: more than anybody types, and longer ones go by mail.
pub const ANSWER_MOST: usize = 20_000;
/// What marks a page, as we make it.
const MARK_MOST: usize = 64;

/// What became of the wish to read a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    Mailed,
    /// As many links as we write within an hour.
    Enough,
    /// There is no address that we may use.
    Nowhere,
}

/// Mails the link to one of their cases. The link that shows the list is in every letter of ours, so it proves too little.
// law: gdpr/12.6
pub struct SendLink {
    pub number: Number,
    pub lang: Lang,
}

impl Action for SendLink {
    type Output = Sent;
    const NEEDS: Permission = PERSON;

    async fn run(&self, tx: &mut Tx) -> Result<Sent> {
        let subject = themself(tx)?;
        let case = read::own_case(tx, self.number).await?;
        if store::lately_mailed(tx, subject).await? >= LINKS_MOST {
            return Ok(Sent::Enough);
        }
        let Ok(permit) = consent::permit(tx, subject, consent::RIGHTS, Channel::Email).await? else {
            return Ok(Sent::Nowhere);
        };
        let token = store::link(tx, Link { subject, case: case.id }, Opens::Mailed).await?;
        let envelope = mail::case(tx, permit.address(), (case.number, &token), self.lang).await?;
        post::hand_over(tx, permit, envelope).await?;
        Ok(Sent::Mailed)
    }
}

/// Uses the link of the mail up. What it gives leads to the thread for an hour, in this browser.
pub struct Enter {
    pub token: Token,
}

impl Action for Enter {
    type Output = Token;
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<Token> {
        let link = store::behind(tx, &self.token, Opens::Mailed).await?;
        let link = link.ok_or_else(|| Error::gone("portal-ended"))?;
        store::spend(tx, &self.token).await?;
        store::link(tx, link, Opens::Visit).await
    }
}

/// How somebody came to the case that they answer.
pub enum Through<'a> {
    /// By the link to it.
    Link(&'a Token),
    /// By signing in.
    Account(Number),
}

/// Writes into one's own case; the process hears of it like of a mail.
pub struct Answer<'a> {
    pub through: Through<'a>,
    pub text: &'a str,
    /// Marks the page that it was typed on: sent twice, it is said once.
    pub mark: &'a str,
}

impl Action for Answer<'_> {
    /// What became of it, and the case that it is in now.
    type Output = (Landed, Number);
    const NEEDS: Permission = PERSON;

    async fn run(&self, tx: &mut Tx) -> Result<(Landed, Number)> {
        let subject = themself(tx)?;
        let case = self.case(tx, subject).await?;
        let text = checked(self.text).map_err(|message| Error::field("text", message))?;
        let contact = customers::contact(tx, subject).await?.ok_or(Error::NotFound)?;
        let from = Party { name: contact.name.full(), address: contact.email.unwrap_or_default() };
        let arrival = Arrival {
            message_id: marked(self.mark),
            ..Arrival::plain(Author::Customer, from, text, tx.now())
        };
        let arrived = cases::arrive(tx, case.id, &arrival).await?;
        if arrived.case == case.id {
            return Ok((arrived.landed, case.number));
        }
        if let Through::Link(token) = self.through {
            store::follow(tx, token, arrived.case).await?;
        }
        Ok((arrived.landed, cases::read::load(tx, arrived.case).await?.number))
    }
}

impl Answer<'_> {
    async fn case(&self, tx: &mut Tx, subject: SubjectId) -> Result<Case> {
        match self.through {
            Through::Account(number) => read::own_case(tx, number).await,
            Through::Link(token) => {
                let link = store::behind(tx, token, Opens::Visit).await?;
                let link = link.filter(|link| link.subject == subject);
                let link = link.ok_or_else(|| Error::gone("portal-ended"))?;
                cases::read::load(tx, link.case).await
            }
        }
    }
}

fn checked(text: &str) -> std::result::Result<String, Message> {
    let text = text.trim().replace("\r\n", "\n");
    if text.is_empty() {
        return Err("error-required".into());
    }
    if text.chars().count() > ANSWER_MOST {
        return Err(Message::new("error-too-long").with("most", ANSWER_MOST));
    }
    let odd = |sign: char| sign.is_control() && !matches!(sign, '\n' | '\t');
    if text.chars().any(odd) {
        return Err("error-bad-text".into());
    }
    Ok(text)
}

/// A mark as the `Message-ID` that threads know messages by; its domain belongs to nobody, for ever.
fn marked(mark: &str) -> Option<String> {
    let fine = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
    let is_ours = !mark.is_empty() && mark.len() <= MARK_MOST && mark.bytes().all(fine);
    is_ours.then(|| format!("{mark}@portal.invalid"))
}
