//! What can be seen: the outbox, how a batch is getting on, and which addresses are dead.

pub mod account;
mod addressed;
mod fates;
mod pace;
mod senders;

pub(crate) use addressed::{Addressed, letters_between, these_letters};
pub use addressed::{STATEMENTS as LETTER_STATEMENTS, addresses_of};
pub use fates::{Fate, STATEMENTS as FATE_STATEMENTS, of_batch, states};
pub use pace::{Written, sent_since};
pub use senders::{
    STATEMENTS as SENDER_STATEMENTS, message_id_header, message_of, sender, sender_of, senders, whose,
};
pub(crate) use senders::{domains, listed, of_record, secrets, waiting_of};

use crate::{
    OUTBOX,
    envelope::Letter,
    model::{MessageId, Piece, Recipient, State, normal, pieces},
    store,
};
use ground::{
    args,
    clock::Timestamp,
    db::{Q, Single},
    paging::{Cursor, Page, Wanted},
    row, statements,
};
use kernel::{Access, Actor, App, Error, KeyId, Reader, Result, Sealed, SubjectId, mask};
use std::collections::HashSet;

/// Keeps hashes of bounced addresses apart from other hashes of addresses.
pub(crate) const BOUNCE: &str = "post.bounce";

row! {
    struct Found {
        id: MessageId,
        recipient: String,
        subject: Option<SubjectId>,
        record: Option<[u8; 16]>,
        purpose: Option<String>,
        lang: String,
        state: State,
        sealed: Option<Sealed>,
        created_at: Timestamp,
        reason: Option<String>,
    }
}

row! {
    /// How far a batch is.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Tally {
        pub waiting: i64 = "count(*) filter (where state in ('waiting', 'sending'))",
        pub sent: i64 = "count(*) filter (where state in ('sent', 'kept'))",
        pub failed: i64 = "count(*) filter (where state = 'failed')",
        pub canceled: i64 = "count(*) filter (where state = 'canceled')",
    }
}

statements! {
    ONE = "select ", Found::COLUMNS, " from post_messages where id = ?1";
    TOLD = "select ", Found::COLUMNS, " from post_messages where batch = ?1 and subject = ?2
             order by created_at desc, id desc limit 50";
    LATEST = "select ", Found::COLUMNS, " from post_messages order by created_at desc, id desc limit ?1";
    PAGE = "select ", Found::COLUMNS, " from post_messages where (created_at, id) < (?1, ?2)
             order by created_at desc, id desc limit ?3";
    HELD = "select count(*) from post_holds where batch = ?1";
    WAITING = "select count(*) from post_messages where purpose = ?1 and state in ('waiting', 'sending')";
    TALLY = "select ", Tally::COLUMNS, " from post_messages where batch = ?1";
}

const UNDER_WAY: &str = "select id, attempts from post_messages";
const NOT_TAKEN_BACK: &str =
    "sealed is not null and (batch is null or batch not in (select batch from post_holds))";
const BOUNCED: &str = "select address from post_bounces";

/// A message as its receiver sees it.
#[derive(Clone)]
pub struct Shown {
    pub id: MessageId,
    /// Nobody, once the person was erased.
    pub recipient: Option<Recipient>,
    /// Empty when nobody may or can read it any more.
    pub to: String,
    pub subject: String,
    pub text: String,
    /// The addresses in the text, in their order, and the picture that is loaded with it.
    pub links: Vec<String>,
    pub unsubscribe: Option<String>,
    /// Where answers go, when not to the sender.
    pub reply_to: Option<String>,
    pub purpose: Option<String>,
    pub lang: String,
    pub state: State,
    pub reason: Option<String>,
    pub at: Timestamp,
    /// Its words stand in a record, for whoever may open that.
    pub inside: bool,
}

/// The newest messages.
pub async fn latest(reader: &mut Reader, most: i64) -> Result<Vec<Shown>> {
    reader.demand(&OUTBOX)?;
    let rows = reader.rows(LATEST, args![most]).await?;
    opened(reader, rows).await
}

/// What one person was written under one batch, the latest first: for themself, and for whoever answers them.
pub async fn told(reader: &mut Reader, subject: SubjectId, batch: [u8; 16]) -> Result<Vec<Shown>> {
    let rows = reader.rows(TOLD, args![batch, subject]).await?;
    opened(reader, rows).await
}

pub(crate) async fn page(reader: &mut Reader, wanted: &Wanted) -> Result<Page<Shown>> {
    reader.demand(&OUTBOX)?;
    let (limit, after) = (wanted.limit(), wanted.after()?);
    let rows = match after {
        None => reader.rows(LATEST, args![i64::from(limit) + 1]).await?,
        Some(Cursor { sort, id }) => reader.rows(PAGE, args![sort, id, i64::from(limit) + 1]).await?,
    };
    let shown = opened(reader, rows).await?;
    let shown = for_eyes(reader, shown);
    Ok(Page::from_rows(shown, limit, |row| Cursor { sort: row.at.0, id: ground::id::Id::bytes(row.id) }))
}

pub(crate) async fn one(reader: &mut Reader, id: MessageId) -> Result<Shown> {
    reader.demand(&OUTBOX)?;
    let row: Found = reader.one(ONE, args![id]).await?;
    let shown = opened(reader, vec![row]).await?;
    for_eyes(reader, shown).pop().ok_or(Error::NotFound)
}

/// What the desk may see of letters to people: an address as the matrix says, and the words only for whoever sees every
/// field, since any of them may stand there. What a record says is read in the record, where its own rules hold.
fn for_eyes(reader: &Reader, shown: Vec<Shown>) -> Vec<Shown> {
    let actor = reader.actor();
    let all = reader.app().fields().all(|field| actor.access(field.key) >= Access::Shown);
    let of = |message: Shown| {
        if all && !message.inside || matches!(message.recipient, Some(Recipient::Staff(_))) {
            return message;
        }
        let to = match actor.access("email") {
            Access::Hidden => String::new(),
            Access::Masked => mask::glimpse(&message.to),
            Access::Shown | Access::Edit => message.to,
        };
        Shown {
            to,
            subject: String::new(),
            text: String::new(),
            links: Vec::new(),
            unsubscribe: None,
            reply_to: None,
            ..message
        }
    };
    shown.into_iter().map(of).collect()
}

/// Opens a page of messages with one look into the key store.
async fn opened(reader: &mut Reader, rows: Vec<Found>) -> Result<Vec<Shown>> {
    let who = |row: &Found| Recipient::parse(&row.recipient, row.subject, row.record);
    let keys: Vec<KeyId> = rows.iter().filter_map(|row| Some(who(row)?.key(row.id))).collect();
    let ring = reader.app().vault().unlock(&keys).await?;
    let mut shown = Vec::with_capacity(rows.len());
    for row in rows {
        let recipient = who(&row);
        let letter: Option<Letter> = match (recipient, &row.sealed) {
            (Some(recipient), Some(sealed)) => {
                ring.open(recipient.key(row.id), store::place(row.id), sealed)?
            }
            _ => None,
        };
        shown.push(Shown::of(row, recipient, letter));
    }
    Ok(shown)
}

impl Shown {
    fn of(row: Found, recipient: Option<Recipient>, letter: Option<Letter>) -> Self {
        let letter = letter.unwrap_or_default();
        let links = pieces(&letter.text).into_iter().filter_map(|piece| match piece {
            Piece::Link(link) => Some(link.to_owned()),
            Piece::Words(_) => None,
        });
        Self {
            id: row.id,
            recipient,
            links: links.chain(letter.picture).collect(),
            to: letter.to,
            subject: letter.subject,
            text: letter.text,
            unsubscribe: letter.unsubscribe,
            reply_to: letter.reply_to,
            purpose: row.purpose,
            lang: row.lang,
            state: row.state,
            reason: row.reason,
            at: row.created_at,
            inside: letter.inside,
        }
    }
}

/// Which of these messages are still to leave, and with which attempt: neither taken back nor held, of nobody who was
/// erased, and leased for longer than this.
pub(crate) async fn under_way(
    app: &App,
    messages: impl Iterator<Item = MessageId>,
    until: Timestamp,
) -> Result<HashSet<(MessageId, i64)>> {
    let messages: Vec<MessageId> = messages.collect();
    let mut reader = app.read(&Actor::house()).await?;
    let still = Q::new(UNDER_WAY).and_in("id", &messages).and("state = ?", &State::Sending);
    let still = still.and("due_at > ?", &until).and_all(NOT_TAKEN_BACK, Vec::new());
    let found: Vec<(MessageId, i64)> = reader.find(&still).await?;
    Ok(found.into_iter().collect())
}

pub(crate) async fn is_held(reader: &mut Reader, batch: [u8; 16]) -> Result<bool> {
    Ok(reader.scalar::<i64>(HELD, args![batch]).await? > 0)
}

pub async fn tally(reader: &mut Reader, batch: [u8; 16]) -> Result<Tally> {
    Ok(reader.one(TALLY, args![batch]).await?)
}

/// Messages of a purpose that have not left yet.
pub async fn waiting(reader: &mut Reader, purpose: &str) -> Result<i64> {
    Ok(reader.scalar(WAITING, args![purpose]).await?)
}

/// Whether a server refused this address for good.
pub async fn has_bounced(reader: &mut Reader, email: &str) -> Result<bool> {
    Ok(bounced(reader, &[email]).await?.contains(&true))
}

/// The same for many addresses, in their order.
pub async fn bounced(reader: &mut Reader, emails: &[&str]) -> Result<Vec<bool>> {
    let hashes: Vec<[u8; 32]> = emails.iter().map(|email| reader.blind(BOUNCE, &normal(email))).collect();
    let dead: Vec<Single<[u8; 32]>> = reader.find(&Q::new(BOUNCED).and_in("address", &hashes)).await?;
    Ok(hashes.iter().map(|hash| dead.iter().any(|single| single.0 == *hash)).collect())
}
