//! What a mail seems to be beside a letter: an answer to a document, a request of the law, a withdrawal, a complaint. Hints for
//! people, who decide.

use crate::{
    OWN_SERVER,
    model::{asks, withdraws},
    read::items::{self as read, Item},
};
use cases::CaseId;
use consent::{Asked, Channel, Checked, SigningId, Trust};
use customers::Contact;
use kernel::{Reader, Result, SubjectId};
use mail::incoming::{self, Complaint, Incoming, Kind};
use post::Recipient;

/// Mails of a case that are looked through for its page, the latest ones, and how large they are at most.
const OF_CASE: i64 = 3;
const LARGEST: i64 = 1 << 20;

/// A permission that may be taken back.
pub type Cell = (String, Channel);

/// What a mail seems to ask for.
#[derive(Clone, Debug, Default)]
pub struct Wishes {
    pub asks: Option<rights::Kind>,
    /// What can be withdrawn, what it answers first; nothing where it asks for no such thing.
    pub withdraws: Vec<Cell>,
}

impl Wishes {
    pub fn is_empty(&self) -> bool {
        self.asks.is_none() && self.withdraws.is_empty()
    }

    pub async fn find(reader: &mut Reader, item: &Item, letter: &Incoming) -> Result<Self> {
        if letter.kind != Kind::Person {
            return Ok(Self::default());
        }
        let words = letter.own_words();
        let withdraws = match item.subject {
            Some(subject) if withdraws(&letter.subject, &words) => cells(reader, subject, letter).await?,
            _ => Vec::new(),
        };
        Ok(Self { asks: asks(&letter.subject, &words), withdraws })
    }
}

/// What the person allows and can take back: first what the letter was for that they answer.
// law: gdpr/7.3
pub async fn cells(reader: &mut Reader, subject: SubjectId, letter: &Incoming) -> Result<Vec<Cell>> {
    let all = consent::explain_all(reader, subject).await?;
    let allowed = all.into_iter().filter(|one| {
        let chosen = one.decision.as_ref().is_ok_and(|basis| basis.leaves_a_choice());
        chosen || one.state.allows()
    });
    let mut cells: Vec<Cell> = allowed.map(|one| (one.purpose, one.channel)).collect();
    if let Some(purpose) = answered(reader, subject, letter).await? {
        cells.sort_by_key(|cell| (cell.0 != purpose, cell.1 != Channel::Email));
    }
    Ok(cells)
}

/// The purpose of the letter of ours that a mail answers.
async fn answered(reader: &mut Reader, subject: SubjectId, letter: &Incoming) -> Result<Option<String>> {
    let Some(ours) = answers(letter).into_iter().find_map(post::message_of) else { return Ok(None) };
    Ok(match post::whose(reader, ours).await? {
        Some((Recipient::Subject(whose), purpose)) if whose == subject => purpose,
        _ => None,
    })
}

/// A mail that answers a request to sign.
#[derive(Clone, Debug)]
pub struct Reply {
    pub signing: SigningId,
    pub asked: Asked,
    pub trust: Trust,
    pub mail: Checked,
}

impl Reply {
    pub async fn find(reader: &mut Reader, letter: &Incoming) -> Result<Option<Self>> {
        let Some(signing) = consent::replied(reader, (&receivers(letter), &answers(letter))).await? else {
            return Ok(None);
        };
        let mail = checked(reader, letter).await?;
        let found = consent::replied_to(reader, signing, &mail).await?;
        Ok(found.map(|(asked, trust)| Self { signing, asked, trust, mail }))
    }
}

/// Who it says that it comes from, and what our own server found out, where we know its name.
async fn checked(reader: &mut Reader, letter: &Incoming) -> Result<Checked> {
    let server = reader.setting(&OWN_SERVER).await?;
    let from = letter.from.as_ref().map(|from| from.address.clone()).unwrap_or_default();
    let auth = if server.is_empty() { incoming::Auth::default() } else { letter.auth(&server) };
    Ok(Checked { from, auth })
}

/// Whose complaint a report is; none where it is about no letter of ours, or nobody is reached there any more.
pub async fn complainer(reader: &mut Reader, complaint: &Complaint) -> Result<Option<(Contact, String)>> {
    let Some(letter) = complaint.original_message_id.as_deref().and_then(post::message_of) else {
        return Ok(None);
    };
    let Some((Recipient::Subject(subject), _)) = post::whose(reader, letter).await? else { return Ok(None) };
    let contact = customers::contact(reader, subject).await?;
    Ok(contact.and_then(|contact| contact.email.clone().map(|email| (contact, email))))
}

/// What the latest mails of a case seem to ask for, where they are small enough to be looked through for a page.
pub async fn of_case(reader: &mut Reader, case: CaseId) -> Result<Vec<(Item, Wishes)>> {
    let mut found = Vec::new();
    for item in read::of_case(reader, case, (OF_CASE, LARGEST)).await? {
        let Some(bytes) = read::raw(reader, &item).await? else { continue };
        let wishes = Wishes::find(reader, &item, &incoming::read(&bytes)).await?;
        if !wishes.is_empty() {
            found.push((item, wishes));
        }
    }
    Ok(found)
}

/// What tells which messages it answers, the nearest first.
pub fn answers(letter: &Incoming) -> Vec<&str> {
    let before = letter.references.iter().rev();
    letter.in_reply_to.iter().chain(before).map(String::as_str).collect()
}

/// Everything it was sent to.
pub fn receivers(letter: &Incoming) -> Vec<&str> {
    let named = letter.to.iter().chain(&letter.cc).map(|one| one.address.as_str());
    named.chain(letter.delivered_to.iter().map(String::as_str)).collect()
}
