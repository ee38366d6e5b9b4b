//! What people make of what a mail says: an answer to a document goes into the ledger, a request is opened, a permission is taken
//! back, an address is written to no more.

use crate::{
    SETTLE,
    events::{Recorded, Silenced},
    finds::{self, Reply},
    follow::give,
    model::{ItemId, ItemState, Why},
    read::items::{self as read, Item},
    store::items as store,
};
use cases::CaseId;
use consent::{Channel, LARGEST_PAPER, Means, Outcome, Paper, Record, RecordReply, State, Upload};
use kernel::{Action, Error, Permission, Reader, Result, SubjectId, Tx, door::Door};
use mail::incoming::{self, Incoming, Kind};
use rights::{Ask, ClaimId, How, Wish};

/// The mail itself is kept as evidence, byte by byte.
const NAME: &str = "reply.eml";

/// Takes what somebody answered to a document into the ledger, with the mail that shows it.
pub async fn record_answer(door: &Door, item: ItemId, agrees: bool) -> Result<Outcome> {
    let (subject, bytes) = {
        let mut reader = door.read().await?;
        reader.demand(&SETTLE)?;
        reader.demand(&consent::RECORD)?;
        let item = read::item(&mut reader, item).await?;
        let (letter, bytes) = letter(&mut reader, &item).await?;
        let reply =
            Reply::find(&mut reader, &letter).await?.ok_or_else(|| Error::gone("inbox-answer-gone"))?;
        if !reply.trust.is_evidence() {
            return Err(Error::refused(reply.trust.word()));
        }
        (reply.asked.signing.subject, bytes)
    };
    if bytes.len() > LARGEST_PAPER {
        return Err(Error::refused("inbox-answer-large"));
    }
    let paper = consent::take_paper(door, subject, &Upload { name: NAME.to_owned(), bytes }).await?;
    let outcome = door.write(&Answer { item, agrees, paper: paper.clone() }).await;
    if !matches!(outcome, Ok(Outcome::Written(_))) {
        consent::let_paper_go(door, &paper).await?;
    }
    outcome
}

struct Answer {
    item: ItemId,
    agrees: bool,
    paper: Paper,
}

impl Action for Answer {
    type Output = Outcome;
    const NEEDS: Permission = SETTLE;

    async fn run(&self, tx: &mut Tx) -> Result<Outcome> {
        let item = read::item(tx, self.item).await?;
        if item.state == ItemState::Waiting {
            return Err(Error::conflict("error-changed-meanwhile"));
        }
        let (letter, _) = letter(tx, &item).await?;
        let gone = || Error::gone("inbox-answer-gone");
        let Reply { signing, asked, mail, .. } = Reply::find(tx, &letter).await?.ok_or_else(gone)?;
        let (agrees, at, paper) = (self.agrees, item.at, self.paper.clone());
        let reference = letter.message_id.clone().unwrap_or_else(|| item.id.to_string());
        let outcome = tx.also(&RecordReply { signing, mail, agrees, at, reference, paper }).await?;
        if item.state.wants_a_person() {
            store::settle(tx, item.id, (ItemState::Noted, Some(Why::Recorded)), None).await?;
        }
        if item.subject.is_none() {
            give(tx, item.id, asked.signing.subject).await?;
        }
        tx.record(&Recorded { item: item.id, subject: asked.signing.subject })?;
        Ok(outcome)
    }
}

/// Writes down what a mail asks for as a request, which proves itself as any other.
// law: gdpr/12.2
pub struct Request {
    pub item: ItemId,
    pub kind: rights::Kind,
}

impl Action for Request {
    type Output = ClaimId;
    const NEEDS: Permission = rights::START;

    async fn run(&self, tx: &mut Tx) -> Result<ClaimId> {
        let (_, subject) = within_reach(tx, self.item).await?;
        tx.also(&Ask { wish: Wish::plain(subject, self.kind, How::Mail) }).await
    }
}

/// Takes a permission back, as somebody wrote by mail.
// law: gdpr/7.3
pub struct Withdraw {
    pub item: ItemId,
    pub purpose: String,
    pub channel: Channel,
}

impl Action for Withdraw {
    /// The case that it is in: whoever withdraws there goes on there.
    type Output = Option<CaseId>;
    const NEEDS: Permission = consent::RECORD;

    async fn run(&self, tx: &mut Tx) -> Result<Option<CaseId>> {
        let (item, subject) = within_reach(tx, self.item).await?;
        let record = Record {
            subject,
            purpose: self.purpose.clone(),
            channel: self.channel,
            state: State::Withdrawn,
            at: item.at.rfc3339(),
            source: Means::Message.key().to_owned(),
            reference: Some(item.id.to_string()),
            note: None,
            wording: None,
            by: None,
            lang: None,
            paper: None,
            confirm: false,
        };
        match tx.also(&record).await? {
            Outcome::HeldBack(held) => Err(Error::refused(held.error())),
            Outcome::Written(_) | Outcome::Same => Ok(item.case),
        }
    }
}

/// A mail that the actor may decide about, out of the intake or as a part of a case that they work on, and whose it is.
async fn within_reach(tx: &mut Tx, id: ItemId) -> Result<(Item, SubjectId)> {
    let item = if tx.may(&SETTLE) {
        read::item(tx, id).await?
    } else {
        tx.demand(&cases::WORK)?;
        let item = read::load(tx, id).await?;
        cases::read::load_working(tx, item.case.ok_or(Error::NotFound)?).await?;
        item
    };
    let subject = item.subject.ok_or_else(|| Error::refused("inbox-request-whose"))?;
    Ok((item, subject))
}

/// Puts the address of somebody who called a letter spam on the list of those that are not written to again.
// law: gdpr/21.3
pub struct Silence {
    pub item: ItemId,
}

impl Action for Silence {
    type Output = ();
    const NEEDS: Permission = SETTLE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let item = read::item(tx, self.item).await?;
        let (letter, _) = letter(tx, &item).await?;
        let about = match &letter.kind {
            Kind::Complaint(complaint) => finds::complainer(tx, complaint).await?,
            _ => None,
        };
        let (contact, email) = about.ok_or_else(|| Error::refused("inbox-silence-nobody"))?;
        if consent::is_suppressed(tx, &email).await? {
            return Ok(());
        }
        consent::suppress(tx, &email).await?;
        tx.record(&Silenced { item: item.id, subject: contact.subject })
    }
}

/// The mail as it came, and its bytes.
async fn letter(reader: &mut Reader, item: &Item) -> Result<(Incoming, Vec<u8>)> {
    let bytes = read::raw(reader, item).await?.ok_or_else(|| Error::gone("inbox-gone"))?;
    Ok((incoming::read(&bytes), bytes))
}
