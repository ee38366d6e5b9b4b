//! How mails that came in are kept: sealed under the key of whom they come from, or under one of their own.

use crate::{
    model::{Head, ItemId, ItemState, MailboxId, Raw, Why},
    read::items::Item,
};
use cases::{CaseId, EntryId};
use ground::{
    args,
    db::{Q, Single, Value},
    statements,
};
use kernel::{KeyId, Place, Result, Sealed, SubjectId, Tx};

statements! {
    INSERT = "insert into inbox_items (id, mailbox, subject, sender, print, state, why, case_id, size, is_head, released, attempts, version, sealed,
              at, settled_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, null, ?8, ?9, false, 0, 1, ?10, ?11, ?12)";
    RAW = "insert into inbox_raw (id, subject, raw) values (?1, ?2, ?3)";
    SETTLE = "update inbox_items set state = ?2, why = ?3, case_id = ?4, entry = ?5, settled_at = ?6, version = version + 1 where id = ?1";
    RENAME = "update inbox_items set sealed = ?2, version = version + 1 where id = ?1";
    GIVEN = "update inbox_items set state = 'noted', why = 'twice', settled_at = ?2, version = version + 1
             where print = ?1 and state = 'failed'";
    AGAIN = "update inbox_items set state = 'waiting', why = null, case_id = ?2, released = true, settled_at = null,
             version = version + 1 where id = ?1";
    TRIED = "update inbox_items set attempts = attempts + 1 where id = ?1";
    LINK = "update inbox_items set subject = ?2, sealed = ?3, version = version + 1 where id = ?1";
    LINK_RAW = "update inbox_raw set subject = ?2, raw = ?3 where id = ?1";
    FORGET_RAW = "delete from inbox_raw where id = ?1";
    FORGET = "delete from inbox_items where id = ?1";
}

const ALL: &str = "select id from inbox_items";

/// A mail about to be written down.
pub struct New {
    pub id: ItemId,
    pub mailbox: Option<MailboxId>,
    pub subject: Option<SubjectId>,
    pub sender: [u8; 32],
    /// None where another mail has it already.
    pub print: Option<[u8; 32]>,
    pub state: ItemState,
    pub why: Option<Why>,
    pub size: i64,
    /// Whether the server held more than what came.
    pub is_head: bool,
    pub head: Head,
    /// None where nobody needs it.
    pub raw: Option<Raw>,
}

pub fn key(item: ItemId, subject: Option<SubjectId>) -> KeyId {
    subject.map_or_else(|| KeyId::own(item), KeyId::of)
}

pub fn head_place(item: ItemId) -> Place {
    Place::new("inbox_items", "sealed", item)
}

pub fn raw_place(item: ItemId) -> Place {
    Place::new("inbox_raw", "raw", item)
}

pub async fn insert(tx: &mut Tx, items: Vec<New>) -> Result<()> {
    let now = tx.now();
    let (mut rows, mut raws): (Vec<Vec<Value>>, Vec<Vec<Value>>) = (Vec::new(), Vec::new());
    for new in items {
        let key = key(new.id, new.subject);
        if new.subject.is_none() {
            tx.make_key(key);
        }
        let sealed = tx.seal(key, head_place(new.id), &new.head).await?;
        let settled = (new.state != ItemState::Waiting).then_some(now);
        let why = new.why.map(Why::key);
        let row = args![
            new.id,
            new.mailbox,
            new.subject,
            new.sender,
            new.print,
            new.state.key(),
            why,
            new.size,
            new.is_head,
            sealed,
            now,
            settled
        ];
        rows.push(row.to_vec());
        if let Some(raw) = &new.raw {
            let sealed = tx.seal(key, raw_place(new.id), raw).await?;
            raws.push(args![new.id, new.subject, sealed].to_vec());
        }
    }
    tx.put_all(INSERT, &rows).await?;
    tx.put_all(RAW, &raws).await?;
    Ok(())
}

/// What became of a mail.
pub async fn settle(
    tx: &mut Tx,
    item: ItemId,
    (state, why): (ItemState, Option<Why>),
    place: Option<(CaseId, Option<EntryId>)>,
) -> Result<()> {
    let now = tx.now();
    let (case, entry) = (place.map(|place| place.0), place.and_then(|place| place.1));
    tx.put(SETTLE, args![item, state.key(), why.map(Why::key), case, entry, now]).await?;
    Ok(())
}

/// People decide about these, each for a reason of its own.
pub async fn hold(tx: &mut Tx, items: &[(ItemId, Why)]) -> Result<()> {
    let now = tx.now();
    let (case, entry) = (Option::<CaseId>::None, Option::<EntryId>::None);
    let row = |(item, why): &(ItemId, Why)| {
        args![item, ItemState::Held.key(), Some(why.key()), case, entry, now].to_vec()
    };
    tx.put_all(SETTLE, &items.iter().map(row).collect::<Vec<_>>()).await?;
    Ok(())
}

/// The same became of many.
pub async fn settle_many(
    tx: &mut Tx,
    items: &[ItemId],
    (state, why): (ItemState, Option<Why>),
) -> Result<()> {
    let now = tx.now();
    let (case, entry) = (Option::<CaseId>::None, Option::<EntryId>::None);
    let row = |item: &ItemId| args![item, state.key(), why.map(Why::key), case, entry, now].to_vec();
    tx.put_all(SETTLE, &items.iter().map(row).collect::<Vec<_>>()).await?;
    Ok(())
}

/// Letters that their server kept back, by their prints, came after all.
pub async fn given(tx: &mut Tx, prints: &[[u8; 32]]) -> Result<()> {
    let now = tx.now();
    let rows: Vec<Vec<Value>> = prints.iter().map(|print| args![print, now].to_vec()).collect();
    tx.put_all(GIVEN, &rows).await?;
    Ok(())
}

/// It is taken in once more, into this case where somebody named one.
pub async fn again(tx: &mut Tx, item: ItemId, case: Option<CaseId>) -> Result<()> {
    tx.put(AGAIN, args![item, case]).await?;
    Ok(())
}

pub async fn tried(tx: &mut Tx, item: ItemId) -> Result<()> {
    tx.put(TRIED, args![item]).await?;
    Ok(())
}

/// What a list shows of it is another from now on.
pub async fn rename(tx: &mut Tx, item: &Item, head: Head) -> Result<()> {
    let sealed = tx.seal(key(item.id, item.subject), head_place(item.id), &head).await?;
    tx.put(RENAME, args![item.id, sealed]).await?;
    Ok(())
}

/// What is known of a mail that belongs to somebody from now on.
pub struct Linked {
    pub item: ItemId,
    /// Whose it was until now.
    pub before: Option<SubjectId>,
    pub subject: SubjectId,
    pub head: Option<Head>,
    pub raw: Option<Raw>,
}

/// Seals it under the person's key; a key of its own goes.
pub async fn link(tx: &mut Tx, linked: &Linked) -> Result<()> {
    let (item, key) = (linked.item, KeyId::of(linked.subject));
    let head: Option<Sealed> = match &linked.head {
        Some(head) => Some(tx.seal(key, head_place(item), head).await?),
        None => None,
    };
    tx.put(LINK, args![item, linked.subject, head]).await?;
    if let Some(raw) = &linked.raw {
        let sealed = tx.seal(key, raw_place(item), raw).await?;
        tx.put(LINK_RAW, args![item, linked.subject, sealed]).await?;
    }
    if linked.before.is_none() { tx.shred(KeyId::own(item)) } else { Ok(()) }
}

/// Mails go, what became of them stays.
pub async fn forget_raw(tx: &mut Tx, ids: &[[u8; 16]]) -> Result<u64> {
    Ok(tx.bulk(FORGET_RAW, &rows(ids)).await?)
}

/// Everything of them goes; keys of their own with it.
pub async fn forget(tx: &mut Tx, ids: &[[u8; 16]]) -> Result<u64> {
    let own: Vec<Single<ItemId>> =
        tx.find(&Q::new(ALL).and_all("subject is null", Vec::new()).and_in("id", ids)).await?;
    for item in own {
        tx.shred(KeyId::own(item.0))?;
    }
    forget_raw(tx, ids).await?;
    Ok(tx.bulk(FORGET, &rows(ids)).await?)
}

fn rows(ids: &[[u8; 16]]) -> Vec<Vec<Value>> {
    ids.iter().map(|id| args![*id].to_vec()).collect()
}
