//! How what was said is kept: the only SQL that writes these tables.

use crate::model::{SaidId, Spot, sealed_place};
use ground::{
    args,
    clock::Timestamp,
    db::{Q, Single},
    id::Id,
    row, statements,
};
use kernel::{KeyId, Result, Sealed, StaffId, Tx};

row! {
    struct SealedRow {
        id: SaidId,
        key: KeyId,
        sealed: Sealed,
    }
}

statements! {
    INSERT = "insert into talk_said (id, kind, place, key, subject, author, sealed, at)
              values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    DELETE = "delete from talk_said where id = ?1 and author = ?2";
    FORGET = "delete from talk_said where kind = ?1 and place = ?2";
    END = "delete from talk_said where id = ?1";
    READ = "insert into talk_read (staff, place, last) values (?1, ?2, ?3)
            on conflict (staff, place) do update set last = excluded.last where excluded.last > talk_read.last";
    UNSAID = "delete from talk_read where place = ?1 and not exists (select 1 from talk_said s where s.place = ?1)";
    AT_SPOT = "select ", SealedRow::COLUMNS, " from talk_said where kind = ?1 and place = ?2 and id > ?3
                order by id limit ?4";
    MOVE = "update talk_said set kind = ?2, place = ?3, key = ?4, subject = ?5, sealed = ?6 where id = ?1";
    REWRITE = "update talk_said set sealed = ?2 where id = ?1";
    UNREADABLE = "delete from talk_said where id = ?1";
}

/// Messages that are sealed anew in one statement.
const TOGETHER: i64 = 500;
/// Where messages were said.
const PLACES: &str = "select distinct place from talk_said";

pub async fn insert(
    tx: &mut Tx,
    spot: &Spot,
    text: &str,
    (author, at): (String, Timestamp),
) -> Result<SaidId> {
    let id: SaidId = tx.id();
    let sealed = tx.seal(spot.key, sealed_place(id), text).await?;
    let row = args![id, spot.kind, spot.id, spot.key, spot.subject, author, sealed, at].to_vec();
    tx.put(INSERT, &row).await?;
    Ok(id)
}

/// Puts other words in the place of a message's.
pub async fn rewrite(tx: &mut Tx, said: SaidId, sealed: Sealed) -> Result<()> {
    tx.put(REWRITE, args![said, sealed]).await?;
    Ok(())
}

/// Takes back what the actor said; whether it was theirs.
pub async fn delete(tx: &mut Tx, said: SaidId) -> Result<bool> {
    let author = tx.actor().who.label();
    Ok(tx.execute(DELETE, args![said, author]).await? == 1)
}

pub async fn read_up_to(tx: &mut Tx, staff: StaffId, place: [u8; 16], last: SaidId) -> Result<()> {
    tx.put(READ, args![staff, place, last]).await?;
    Ok(())
}

/// Deletes everything that was said there.
pub async fn forget(tx: &mut Tx, spot: &Spot) -> Result<()> {
    tx.put(FORGET, args![spot.kind, spot.id]).await?;
    Ok(())
}

/// Ends messages that are old enough, and up to where they were read where nothing else was said.
pub async fn end(tx: &mut Tx, ids: &[[u8; 16]]) -> Result<u64> {
    let rows: Vec<_> = ids.iter().map(|id| args![*id].to_vec()).collect();
    let places: Vec<Single<[u8; 16]>> = tx.find(&Q::new(PLACES).and_in("id", ids)).await?;
    let gone = tx.bulk(END, &rows).await?;
    tx.put_all(UNSAID, &places.iter().map(|place| args![place.0].to_vec()).collect::<Vec<_>>()).await?;
    Ok(gone)
}

/// Carries everything from one place to another, sealed under the new place's key. What cannot be opened any more goes.
pub async fn carry(tx: &mut Tx, from: &Spot, to: &Spot) -> Result<()> {
    let mut after = [0; 16];
    loop {
        let rows: Vec<SealedRow> = tx.rows(AT_SPOT, args![from.kind, from.id, after, TOGETHER]).await?;
        let Some(last) = rows.last() else { return Ok(()) };
        after = Id::bytes(last.id);
        let (mut moved, mut gone) = (Vec::with_capacity(rows.len()), Vec::new());
        for row in rows {
            let text: Option<String> = tx.open(row.key, sealed_place(row.id), &row.sealed).await?;
            let Some(text) = text else {
                gone.push(args![row.id].to_vec());
                continue;
            };
            let sealed = tx.seal(to.key, sealed_place(row.id), &text).await?;
            moved.push(args![row.id, to.kind, to.id, to.key, to.subject, sealed].to_vec());
        }
        tx.put_all(MOVE, &moved).await?;
        tx.put_all(UNREADABLE, &gone).await?;
    }
}
