//! Writing down what came, byte by byte and sealed, before anybody decides about it.

use crate::{
    fetch::Listed,
    intake::TakeIn,
    model::{Head, ItemId, ItemState, Raw, Why},
    read::{mailboxes::Mailbox, twice},
    store::{
        items::{self as store, New},
        mailboxes,
    },
};
use kernel::{Action, Permission, Result, SYSTEM, Tx};
use mail::incoming::{self, Incoming};
use std::collections::HashSet;

/// Addresses of customers asked for in one go are cut to this: no address is longer (RFC 5321).
const ADDRESS: usize = 254;

/// A mail as it came from a server or a file.
pub struct Parcel {
    /// The server's name for it; none for a file.
    pub uid: Option<String>,
    pub bytes: Vec<u8>,
    size: usize,
    /// Whether the server held more than what is here.
    is_head: bool,
    read: Incoming,
}

impl Parcel {
    pub fn whole(uid: Option<String>, bytes: Vec<u8>) -> Self {
        Self { uid, read: incoming::read(&bytes), size: bytes.len(), is_head: false, bytes }
    }

    /// The beginning of one that is too large to be taken home.
    pub fn head(uid: Option<String>, bytes: Vec<u8>, size: usize) -> Self {
        Self { is_head: true, size, ..Self::whole(uid, bytes) }
    }

    fn from(&self) -> String {
        let address = self.read.from.as_ref().map(|from| from.address.to_lowercase()).unwrap_or_default();
        if address.len() > ADDRESS { String::new() } else { address }
    }

    fn head_of(&self) -> Head {
        let from = self.read.from.clone().unwrap_or_default();
        Head {
            name: from.name,
            from: from.address,
            to: self.read.to.iter().map(|to| to.address.clone()).collect(),
            line: self.read.subject.clone(),
        }
    }

    /// What makes it the same mail when it comes by another way: what its sender's program called it, and its words. Without a
    /// Message-ID only the very same bytes are the same mail.
    fn print(&self) -> String {
        match &self.read.message_id {
            None => String::from_utf8_lossy(&self.bytes).into_owned(),
            Some(id) => format!("{id}\0{}", String::from_utf8_lossy(body(&self.bytes))),
        }
    }
}

/// What stands behind the headers, which every server on the way changes.
fn body(bytes: &[u8]) -> &[u8] {
    let end = |pattern: &[u8]| bytes.windows(pattern.len()).position(|window| window == pattern);
    match end(b"\r\n\r\n").or_else(|| end(b"\n\n")) {
        Some(at) => &bytes[at..],
        None => &[],
    }
}

/// Writes mails down; what was written down before is left out. Gives how many were new.
pub struct Keep<'a> {
    pub mailbox: Option<&'a Mailbox>,
    pub parcels: &'a [Parcel],
}

impl Action for Keep<'_> {
    type Output = usize;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<usize> {
        let fresh = self.fresh(tx).await?;
        let froms: Vec<String> = fresh.iter().map(|parcel| parcel.from()).collect();
        let known =
            customers::find_by_emails(tx, &froms.iter().map(String::as_str).collect::<Vec<_>>()).await?;
        let prints: Vec<[u8; 32]> =
            fresh.iter().map(|parcel| tx.blind("inbox.print", &parcel.print())).collect();
        let mut taken = twice::prints_among(tx, &prints).await?;
        let mut rows = Vec::with_capacity(fresh.len());
        for (((parcel, from), print), people) in fresh.iter().zip(&froms).zip(prints.clone()).zip(known) {
            let is_new = taken.insert(print);
            let subject = if let [one] = people[..] { Some(one) } else { None };
            let id: ItemId = tx.id();
            let (state, why) =
                if is_new { (ItemState::Waiting, None) } else { (ItemState::Noted, Some(Why::Twice)) };
            rows.push(New {
                id,
                mailbox: self.mailbox.map(|mailbox| mailbox.id),
                subject,
                sender: sender(tx, from),
                print: is_new.then_some(print),
                state,
                why,
                size: i64::try_from(parcel.size).unwrap_or(i64::MAX),
                is_head: parcel.is_head,
                head: parcel.head_of(),
                raw: is_new.then(|| Raw::from(parcel.bytes.clone())),
            });
        }
        let count = rows.len();
        self.see(tx, &fresh, &prints).await?;
        store::insert(tx, rows).await?;
        tx.enqueue(&TakeIn::default())?;
        Ok(count)
    }
}

impl<'a> Keep<'a> {
    /// Without what another visit wrote down meanwhile.
    async fn fresh(&self, tx: &mut Tx) -> Result<Vec<&'a Parcel>> {
        let Some(mailbox) = self.mailbox else { return Ok(self.parcels.iter().collect()) };
        let uids: Vec<&str> = self.parcels.iter().filter_map(|parcel| parcel.uid.as_deref()).collect();
        let mut seen: HashSet<String> = twice::seen_among(tx, mailbox.id, &uids).await?;
        let fresh = self
            .parcels
            .iter()
            .filter(|parcel| parcel.uid.as_ref().is_none_or(|uid| seen.insert(uid.clone())));
        Ok(fresh.collect())
    }

    async fn see(&self, tx: &mut Tx, fresh: &[&'a Parcel], prints: &[[u8; 32]]) -> Result<()> {
        let Some(mailbox) = self.mailbox else { return Ok(()) };
        let named = |(parcel, print): (&&'a Parcel, &[u8; 32])| Some((parcel.uid.as_deref()?, *print));
        let letters: Vec<(&str, [u8; 32])> = fresh.iter().zip(prints).filter_map(named).collect();
        mailboxes::seen(tx, mailbox.id, &letters).await?;
        // What was kept back before is here now.
        let before: Vec<[u8; 32]> = letters.iter().map(|(uid, _)| withheld(tx, mailbox, uid)).collect();
        store::given(tx, &before).await
    }
}

/// Writes down letters that a server lists and does not give, so that people see them: each once, however often it is asked for.
pub struct Withheld<'a> {
    pub mailbox: &'a Mailbox,
    pub letters: &'a [Listed],
}

impl Action for Withheld<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let print = |one: &Listed| withheld(tx, self.mailbox, &one.uid);
        let prints: Vec<[u8; 32]> = self.letters.iter().map(print).collect();
        let known = twice::prints_among(tx, &prints).await?;
        let mut rows = Vec::new();
        for (one, print) in self.letters.iter().zip(prints).filter(|(_, print)| !known.contains(print)) {
            rows.push(New {
                id: tx.id(),
                mailbox: Some(self.mailbox.id),
                subject: None,
                sender: sender(tx, ""),
                print: Some(print),
                state: ItemState::Failed,
                why: Some(Why::Withheld),
                size: i64::try_from(one.bytes).unwrap_or(i64::MAX),
                is_head: false,
                head: Head { to: vec![self.mailbox.plan.address.clone()], ..Head::default() },
                raw: None,
            });
        }
        store::insert(tx, rows).await
    }
}

/// What tells a letter of which nothing is known but its name.
fn withheld(reader: &kernel::Reader, mailbox: &Mailbox, uid: &str) -> [u8; 32] {
    reader.blind("inbox.withheld", &format!("{}\0{uid}", mailbox.id))
}

/// A sender as they are remembered: spelling in capitals is no other mailbox.
pub fn sender(reader: &kernel::Reader, address: &str) -> [u8; 32] {
    reader.blind("inbox.sender", &address.trim().to_lowercase())
}
