//! What people decide about mails: taking one in all the same, giving it to a case, throwing it away, saying whose it is.

use crate::{
    SETTLE,
    events::{Discarded, Released},
    follow::give,
    intake::TakeIn,
    model::{Head, ItemId, ItemState, Why},
    read::items::{self as read, Item},
    store::items as store,
};
use customers::Source;
use ground::id::Id;
use kernel::{Action, Error, Permission, Result, SubjectId, Tx};
use serde::Deserialize;

/// Mails of one sender that are thrown away in one transaction.
const TOGETHER: i64 = 20_000;
/// What somebody new is called who told no name.
const UNNAMED: &str = "?";

/// Takes a mail in although something stood against it, or tries again.
pub struct Release {
    pub item: ItemId,
}

impl Action for Release {
    type Output = ();
    const NEEDS: Permission = SETTLE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let item = open(tx, self.item).await?;
        store::again(tx, item.id, None).await?;
        tx.enqueue(&TakeIn::default())?;
        tx.record(&Released { item: item.id, subject: item.subject })
    }
}

/// Gives a mail to a case, as somebody who may see the case says.
pub struct Assign {
    pub item: ItemId,
    /// `C-2026-000123`.
    pub number: String,
}

impl Action for Assign {
    type Output = ();
    const NEEDS: Permission = SETTLE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let item = open(tx, self.item).await?;
        let unknown = || Error::field("number", "inbox-error-case");
        let number = self.number.trim().to_uppercase().parse().map_err(|_| unknown())?;
        let case = cases::by_number(tx, number).await?.ok_or_else(unknown)?;
        store::again(tx, item.id, Some(case.id)).await?;
        tx.enqueue(&TakeIn::default())?;
        tx.record(&Released { item: item.id, subject: item.subject })
    }
}

/// A mail that nobody decided about for good, with its bytes still here.
async fn open(tx: &mut Tx, item: ItemId) -> Result<Item> {
    let item = read::load(tx, item).await?;
    if matches!(item.state, ItemState::Waiting | ItemState::Taken) {
        return Err(Error::conflict("error-changed-meanwhile"));
    }
    match read::raw(tx, &item).await? {
        Some(_) => Ok(item),
        None => Err(Error::gone("inbox-gone")),
    }
}

/// Something was taken out of a line of a case: the mail that it came by goes, and is called as the line is now. Of a case's
/// mails of which nobody knows any more what they became, all go, and each keeps its name.
// law: gdpr/17.1
pub async fn forget(tx: &mut Tx, mended: cases::Mended) -> Result<()> {
    let mails = read::of_entry(tx, &mended).await?;
    let ids: Vec<[u8; 16]> = mails.iter().map(|(id, _)| id.bytes()).collect();
    store::forget_raw(tx, &ids).await?;
    for (id, _) in mails.into_iter().filter(|(_, entry)| entry.is_some()) {
        let item = read::load(tx, id).await?;
        let Some(head) = item.head.clone() else { continue };
        store::rename(tx, &item, Head { line: mended.line.clone(), ..head }).await?;
    }
    Ok(())
}

/// How far throwing away reaches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reach {
    #[default]
    One,
    /// Everything of the same sender that waits.
    Sender,
}

/// Throws a mail away, with a reason.
pub struct Discard {
    pub item: ItemId,
    pub why: Why,
    pub reach: Reach,
}

impl Action for Discard {
    type Output = ();
    const NEEDS: Permission = SETTLE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        if !Why::DISCARDING.contains(&self.why) {
            return Err(Error::field("why", "error-not-a-choice"));
        }
        let item = read::load(tx, self.item).await?;
        if !item.state.wants_a_person() {
            return Err(Error::conflict("error-changed-meanwhile"));
        }
        let mut items = match self.reach {
            Reach::One => Vec::new(),
            Reach::Sender => read::held_of(tx, item.sender, TOGETHER).await?,
        };
        items.retain(|one| *one != item.id);
        items.push(item.id);
        store::settle_many(tx, &items, (ItemState::Discarded, Some(self.why))).await?;
        tx.record(&Discarded { item: item.id, subject: item.subject, why: self.why })
    }
}

/// Says whose a mail is, and with it the case that it is in.
pub struct Link {
    pub item: ItemId,
    pub subject: SubjectId,
}

impl Action for Link {
    type Output = ();
    const NEEDS: Permission = SETTLE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (item, case) = unlinked(tx, self.item).await?;
        tx.also(&cases::Link { case, person: Some(self.subject) }).await?;
        give(tx, item.id, self.subject).await
    }
}

/// A mail in a case of nobody that is known, which the actor may see and work on.
async fn unlinked(tx: &mut Tx, item: ItemId) -> Result<(Item, cases::CaseId)> {
    let item = read::item(tx, item).await?;
    match (item.case, item.subject) {
        (Some(case), None) => {
            tx.demand(&cases::WORK)?;
            Ok((item, cases::read::load_working(tx, case).await?.id))
        }
        _ => Err(Error::conflict("error-changed-meanwhile")),
    }
}

/// Enters whoever wrote as a customer; they are linked next, for a record can be read only after it was written.
pub struct Enter {
    pub item: ItemId,
}

impl Action for Enter {
    type Output = SubjectId;
    const NEEDS: Permission = SETTLE;

    async fn run(&self, tx: &mut Tx) -> Result<SubjectId> {
        let (item, _) = unlinked(tx, self.item).await?;
        enter(tx, &item).await
    }
}

/// Enters whoever wrote with the name that they gave and their address.
async fn enter(tx: &mut Tx, item: &Item) -> Result<SubjectId> {
    let head = item.head.clone().ok_or_else(|| Error::gone("inbox-gone"))?;
    let (given, family) = match head.name.trim().rsplit_once(' ') {
        Some((given, family)) => (given.trim().to_owned(), family.to_owned()),
        None if head.name.trim().is_empty() => (String::new(), UNNAMED.to_owned()),
        None => (String::new(), head.name.trim().to_owned()),
    };
    let draft = customers::Draft { given, family, emails: vec![head.from], ..customers::Draft::default() };
    tx.also(&customers::Create { draft, source: Source::Staff, purpose: Some("service".to_owned()) }).await
}
