//! A mail made ready: opened, read, looked through, and its files put into the store, all before the transaction that decides.

use super::context::{Context, Quarantine};
use crate::{
    model::{Acknowledge, Meant},
    read::items::{self, Item},
};
use cases::{Arrival, ArrivalKind, Author, Kept, Party, Upload};
use kernel::{Actor, App, Error, Result};
use mail::incoming::{self, Incoming, Kind};
use tokio::task::spawn_blocking;

/// As many files as one line of a thread takes, and as much.
const FILES: usize = 25;
const BYTES: usize = 25 << 20;
/// The subject of a case.
const LINE: usize = 200;

pub struct Ready {
    pub item: Item,
    pub letter: Incoming,
    pub files: Vec<Kept>,
    /// It holds what a rule keeps out.
    pub is_sensitive: bool,
    /// Files were left out, or only its beginning came.
    pub is_cut: bool,
}

impl Ready {
    /// None for a mail whose bytes nobody can open any more.
    pub async fn make(app: &App, context: &Context, item: Item) -> Result<Option<Self>> {
        let raw = items::raw(&mut app.read(&Actor::house()).await?, &item).await?;
        let Some(bytes) = raw else { return Ok(None) };
        let quarantine = context.quarantine;
        // Files of strangers take their time; others are served meanwhile.
        let looked = spawn_blocking(move || {
            let letter = incoming::read(&bytes);
            (is_sensitive(quarantine, &letter), letter)
        });
        let (is_sensitive, mut letter) = looked.await.map_err(Error::fault)?;
        let (uploads, left_out) = uploads(&mut letter);
        let is_cut = left_out || item.is_head;
        let files = cases::keep(app, &Actor::house(), uploads).await?;
        let is_sensitive =
            is_sensitive || files.iter().flat_map(|file| &file.seen).any(|seen| quarantine.keeps_out(seen));
        Ok(Some(Self { files, item, letter, is_sensitive, is_cut }))
    }

    pub fn from(&self) -> Party {
        let from = self.letter.from.clone().unwrap_or_default();
        Party { name: from.name, address: from.address }
    }

    pub fn meant(&self) -> Meant {
        match &self.letter.kind {
            Kind::Person => Meant::Person,
            Kind::List => Meant::List,
            Kind::AutoReply => Meant::AutoReply,
            Kind::Receipt { .. } => Meant::Receipt,
            Kind::Bounce(_) => Meant::Bounce,
            Kind::Complaint(_) => Meant::Complaint,
        }
    }

    /// The subject as a case takes it; the first words where there is none.
    pub fn line(&self) -> String {
        let first = |text: &str| text.lines().map(str::trim).find(|line| !line.is_empty()).map(str::to_owned);
        let line = first(&self.letter.subject).or_else(|| first(&self.letter.own_words()));
        let line = line.unwrap_or_else(|| "…".to_owned());
        line.chars().filter(|c| !c.is_control()).take(LINE).collect()
    }

    pub fn arrival(&self, context: &Context, author: Author) -> Arrival {
        let letter = &self.letter;
        let own = letter.own_words();
        let party = |one: &incoming::Mailbox| Party { name: one.name.clone(), address: one.address.clone() };
        let machine = matches!(self.meant(), Meant::AutoReply | Meant::Receipt | Meant::List);
        let mailbox = context.mailbox(self.item.mailbox);
        let tells = mailbox.is_some_and(|mailbox| mailbox.plan.acknowledge == Acknowledge::Yes);
        Arrival {
            to: letter.to.iter().map(party).collect(),
            cc: letter.cc.iter().map(party).collect(),
            message_id: letter.message_id.clone(),
            in_reply_to: letter.in_reply_to.first().cloned(),
            subject_line: letter.subject.clone(),
            quoted: quoted(letter),
            html: letter.html.as_ref().map(|html| html.html.clone()),
            blocked: letter.html.as_ref().map_or(0, |html| u32::try_from(html.blocked).unwrap_or(u32::MAX)),
            attachments: self.files.clone(),
            auth: context.auth(letter),
            kind: if machine { ArrivalKind::Auto } else { ArrivalKind::Message },
            acknowledge: tells && author == Author::Customer && letter.may_be_answered(&[]),
            telling: mailbox.map(|mailbox| mailbox.plan.telling()).unwrap_or_default(),
            ..Arrival::plain(author, self.from(), own, self.item.at)
        }
    }
}

impl Context {
    /// What our own server said of the sender, where we know its name.
    fn auth(&self, letter: &Incoming) -> Option<cases::Auth> {
        if self.own_server.is_empty() {
            return None;
        }
        let auth = letter.auth(&self.own_server);
        let [dkim, spf, dmarc] =
            [auth.dkim, auth.spf, auth.dmarc].map(|one| one.map_or("", |one| one.key()).to_owned());
        Some(cases::Auth { dkim, spf, dmarc })
    }
}

fn is_sensitive(quarantine: Quarantine, letter: &Incoming) -> bool {
    if quarantine == Quarantine::Nothing {
        return false;
    }
    let holds = |text: &str| cases::seen(text).iter().any(|seen| quarantine.keeps_out(seen));
    holds(&letter.subject) || holds(&letter.text)
}

/// Its files as cases take them, as many as fit; and whether some do not.
fn uploads(letter: &mut Incoming) -> (Vec<Upload>, bool) {
    let (mut uploads, mut bytes, all) = (Vec::new(), 0, letter.attachments.len());
    for file in letter.attachments.drain(..) {
        if uploads.len() < FILES && bytes + file.bytes.len() <= BYTES {
            bytes += file.bytes.len();
            uploads.push(Upload { name: file.name, media: file.media, bytes: file.bytes, cid: file.cid });
        }
    }
    let left_out = uploads.len() < all;
    (uploads, left_out)
}

/// What repeats earlier messages.
fn quoted(letter: &Incoming) -> String {
    let parts = letter.quoted.iter().filter_map(|part| letter.text.get(part.clone()));
    parts.map(str::trim_end).collect::<Vec<_>>().join("\n")
}
