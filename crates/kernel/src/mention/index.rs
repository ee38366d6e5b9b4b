//! The index of names: which rows of texts about others may name somebody, by tokens of their words. Rows that it does not know
//! yet, or no more, are told apart, and whoever looks for somebody opens those as well.

use super::texts::Read;
use crate::{
    error::Result,
    finding::{
        Ways,
        slices::{self, BLOCK, Meeting, Slices, Token, place},
        stretches::{self, STRETCHES},
    },
    tx::{Reader, Tx},
};
use ground::{
    args,
    db::{Q, Single, Value},
    statements,
};
use std::collections::BTreeSet;

/// Before every id.
pub const FIRST: [u8; 16] = [0; 16];
/// Keeps tokens of the index apart from other hashes.
pub const WORD: &str = "named.word";
/// The tables, and those of them that hold what was read.
pub const NAME: &str = "named";
pub const HOLDS: &[&str] = &["named_fresh", "named_folded"];
/// Rows of tokens, and places, in one statement.
const PAGE: i64 = 2_000;
const TOGETHER: usize = 500;
/// Blocks folded at once, at most.
pub const AT_ONCE: usize = 8;

statements! {
    MARK = "select mark from named_marks where kind = ?1";
    STANDS = "select (select mark from named_marks where kind = ?1), (select coalesce(max(block), -1) from named_blocks where kind = ?1)";
    SET_MARK = "insert into named_marks (kind, mark) values (?1, ?2) on conflict (kind) do update set mark = excluded.mark";
    UNREAD = "select id from named_unread where kind = ?1 and id > ?2 order by id limit ?3";
    NEXT_UNREAD = "select id from named_unread where kind = ?1 and is_long = false order by id limit ?2";
    LONG = "update named_unread set is_long = true where kind = ?1 and id = ?2";
    READ = "delete from named_unread where kind = ?1 and id = ?2";
    REMOVE_FRESH = "delete from named_fresh where kind = ?1 and id = ?2";
    REMOVE_FOLDED = "delete from named_folded where kind = ?1 and id = ?2";
    ADD_LONG = "insert into named_unread (kind, id, is_long) values (?1, ?2, true) on conflict (kind, id) do update set is_long = true";
    ADD = "insert into named_fresh (kind, id, subject, tokens) values (?1, ?2, ?3, ?4)";
    FRESH = "select id, tokens from named_fresh where kind = ?1 and id > ?2 order by id limit ?3";
    HOW_MANY = "select count(*) from named_fresh where kind = ?1";
    OLDEST = "select id, subject, tokens from named_fresh where kind = ?1 order by id limit ?2";
    LAST = "select coalesce(max(block), -1) from named_blocks where kind = ?1";
    BLOCKS = "select block from named_blocks where kind = ?1 and live > 0 order by block";
    BLOCK_IS = "insert into named_blocks (kind, block, live) values (?1, ?2, ?3)
                on conflict (kind, block) do update set live = excluded.live";
    SLICE = "insert into named_slices (kind, position, block, bits) values (?1, ?2, ?3, ?4)";
    FOLDED = "insert into named_folded (kind, place, id, subject) values (?1, ?2, ?3, ?4)";
    BITS = "select block, bits from named_slices where kind = ?1 and position = ?2 and block between ?3 and ?4 order by block";
    // A span of one block: asked for a single one, SQLite walks the slices of all blocks by their key.
    SLICES = "select position, bits from named_slices where kind = ?1 and block between ?2 and ?2 order by block, position";
    LIVE = "select b.block, b.live, (select count(*) from named_folded f
                where f.kind = b.kind and f.place >= b.block * ?3 and f.place < (b.block + 1) * ?3)
              from named_blocks b where b.kind = ?1 and b.block > ?2 order by b.block limit ?4";
    LIVE_PLACES = "select place from named_folded where kind = ?1 and place >= ?2 and place < ?3 order by place";
    CLEAR = "update named_slices set bits = ?4 where kind = ?1 and position = ?2 and block = ?3";
    DROP_SLICES = "delete from named_slices where kind = ?1 and block between ?2 and ?2";
    DROP_BLOCK = "delete from named_blocks where kind = ?1 and block = ?2";
}

const PLACES: &str = "select id from named_folded";

/// Up to where rows of this kind were read.
pub async fn mark(reader: &mut Reader, kind: &str) -> Result<[u8; 16]> {
    let mark: Option<Single<[u8; 16]>> = reader.optional(MARK, args![kind]).await?;
    Ok(mark.map_or(FIRST, |single| single.0))
}

pub async fn set_mark(tx: &mut Tx, kind: &str, mark: [u8; 16]) -> Result<()> {
    tx.put(SET_MARK, args![kind, mark]).await?;
    Ok(())
}

/// Rows before the mark that the index does not know: changed since they were read, or too long for it.
async fn unread(reader: &mut Reader, kind: &str) -> Result<BTreeSet<[u8; 16]>> {
    let (mut all, mut after) = (BTreeSet::new(), FIRST);
    loop {
        let ids: Vec<[u8; 16]> = reader.column(UNREAD, args![kind, after, PAGE]).await?;
        let Some(last) = ids.last() else { return Ok(all) };
        after = *last;
        all.extend(ids);
    }
}

/// So many of those that are to be read anew.
pub async fn next_unread(reader: &mut Reader, kind: &str, most: i64) -> Result<Vec<[u8; 16]>> {
    Ok(reader.column(NEXT_UNREAD, args![kind, most]).await?)
}

/// From here on the index knows these rows as they are; those of `ids` that are not among them are there no more.
pub async fn know(tx: &mut Tx, kind: &str, ids: &[[u8; 16]], rows: &[Read]) -> Result<()> {
    let each: Vec<Vec<Value>> = ids.iter().map(|id| args![kind, *id].to_vec()).collect();
    for remove in [READ, REMOVE_FRESH, REMOVE_FOLDED] {
        tx.put_all(remove, &each).await?;
    }
    let (mut added, mut long) = (Vec::new(), Vec::new());
    for row in rows {
        match tokens(tx, row) {
            None => long.push(args![kind, row.id].to_vec()),
            Some(tokens) if tokens.is_empty() => {}
            Some(tokens) => added.push(args![kind, row.id, row.of, tokens].to_vec()),
        }
    }
    tx.put_all(ADD, &added).await?;
    tx.put_all(ADD_LONG, &long).await?;
    Ok(())
}

/// Tokens of a row; none when it is too long.
fn tokens(reader: &Reader, row: &Read) -> Option<Vec<u8>> {
    let texts: Vec<&str> = row.texts.iter().map(String::as_str).collect();
    let all = stretches::stretches(&[], &texts, 0);
    let token = |word: &String| Token::of(&reader.blind(WORD, word));
    (all.len() < STRETCHES)
        .then(|| slices::packed(all.iter().map(|words| words.iter().map(token).collect()).collect()))
}

/// What the index knows of a kind of rows.
pub struct Candidates {
    pub rows: BTreeSet<[u8; 16]>,
    /// Up to where rows were read when it was first asked: those behind it are not among these.
    pub mark: [u8; 16],
}

/// Rows that may name somebody in one of these ways, or that the index does not know: all that do, and a few that do not.
///
/// Rows move on while they are asked for, each question in a moment of its own: out of the blocks when they change, back among the fresh
/// ones when they are read anew. So they are asked for along the same way; once fresh ones were folded meanwhile, from the start.
pub async fn candidates(reader: &mut Reader, kind: &str, ways: &Ways) -> Result<Candidates> {
    let (mark, mut last): (Option<[u8; 16]>, i64) = reader.one(STANDS, args![kind]).await?;
    loop {
        let mut rows = folded(reader, (kind, last), ways).await?;
        rows.extend(unread(reader, kind).await?);
        rows.extend(fresh(reader, kind, ways).await?);
        rows.extend(unread(reader, kind).await?);
        let now: i64 = reader.scalar(LAST, args![kind]).await?;
        if now == last {
            return Ok(Candidates { rows, mark: mark.unwrap_or(FIRST) });
        }
        last = now;
    }
}

async fn folded(reader: &mut Reader, (kind, last): (&str, i64), ways: &Ways) -> Result<BTreeSet<[u8; 16]>> {
    if last < 0 {
        return Ok(BTreeSet::new());
    }
    let places = match ways.are_many() {
        false => one_by_one(reader, (kind, last), ways).await?,
        true => by_block(reader, kind, ways).await?,
    };
    let mut found = BTreeSet::new();
    let places: Vec<i64> = places.into_iter().collect();
    for part in places.chunks(TOGETHER) {
        let q = Q::new(PLACES).and("kind = ?", &kind).and_in("place", part).then("order by place");
        found.extend(reader.find::<Single<[u8; 16]>>(&q).await?.into_iter().map(|single| single.0));
    }
    Ok(found)
}

async fn fresh(reader: &mut Reader, kind: &str, ways: &Ways) -> Result<BTreeSet<[u8; 16]>> {
    let (mut found, mut after) = (BTreeSet::new(), FIRST);
    loop {
        let rows: Vec<([u8; 16], Vec<u8>)> = reader.rows(FRESH, args![kind, after, PAGE]).await?;
        let Some((last, _)) = rows.last() else { return Ok(found) };
        after = *last;
        found.extend(rows.iter().filter(|(_, packed)| ways.are_in(packed)).map(|(id, _)| *id));
    }
}

async fn one_by_one(reader: &mut Reader, (kind, last): (&str, i64), ways: &Ways) -> Result<BTreeSet<i64>> {
    let mut places = BTreeSet::new();
    for way in ways.each() {
        let mut meeting = Meeting::default();
        for position in Meeting::positions(way) {
            let Some(among) = meeting.among(0..=last) else { break };
            meeting.narrow(reader.rows(BITS, args![kind, position, among.start(), among.end()]).await?);
        }
        places.extend(meeting.places());
    }
    Ok(places)
}

/// Reads every block once, whoever many are sought.
async fn by_block(reader: &mut Reader, kind: &str, ways: &Ways) -> Result<BTreeSet<i64>> {
    let mut places = BTreeSet::new();
    for block in reader.column::<i64>(BLOCKS, args![kind]).await? {
        let rows: Vec<(i64, Vec<u8>)> = reader.rows(SLICES, args![kind, block]).await?;
        places.extend(ways.within(rows).into_iter().map(|bit| place(block, bit)));
    }
    Ok(places)
}

/// Folds the oldest fresh rows into blocks once there are enough for so many of them; false when there are not.
///
/// Each block writes to thousands of places, and several together to the same ones: whoever reads much folds seldom.
pub async fn fold(tx: &mut Tx, kind: &str, least: usize) -> Result<bool> {
    let enough = i64::try_from(least.clamp(1, AT_ONCE) * BLOCK).unwrap_or(i64::MAX);
    if tx.scalar::<i64>(HOW_MANY, args![kind]).await? < enough {
        return Ok(false);
    }
    let fresh: Vec<Fresh> =
        tx.rows(OLDEST, args![kind, i64::try_from(AT_ONCE * BLOCK).unwrap_or(i64::MAX)]).await?;
    let mut block: i64 = tx.scalar::<i64>(LAST, args![kind]).await? + 1;
    let (mut rest, mut slices, mut gone) = (fresh.as_slice(), Vec::new(), Vec::new());
    while rest.len() >= BLOCK {
        let taken = fill(rest, block);
        gone.extend(rest[..taken.rows].iter().map(|(id, ..)| args![kind, *id].to_vec()));
        rest = &rest[taken.rows..];
        let places =
            taken.places.iter().map(|(place, id, subject)| args![kind, *place, *id, *subject].to_vec());
        tx.put_all(FOLDED, &places.collect::<Vec<_>>()).await?;
        let live = i64::try_from(taken.places.len()).unwrap_or_default();
        tx.put(BLOCK_IS, args![kind, block, live]).await?;
        slices.extend(taken.slices.into_iter().map(|(position, bits)| (position, block, bits)));
        block += 1;
    }
    slices.sort_unstable_by_key(|(position, block, _)| (*position, *block));
    let slices =
        slices.into_iter().map(|(position, block, bits)| args![kind, position, block, bits].to_vec());
    tx.put_all(SLICE, &slices.collect::<Vec<_>>()).await?;
    tx.put_all(REMOVE_FRESH, &gone).await?;
    Ok(true)
}

type Id = [u8; 16];
type Fresh = (Id, Option<Id>, Vec<u8>);

/// What one block takes of the fresh rows: each of their stretches in a place of its own.
struct Taken {
    rows: usize,
    places: Vec<(i64, Id, Option<Id>)>,
    slices: Vec<(i64, Vec<u8>)>,
}

fn fill(fresh: &[Fresh], block: i64) -> Taken {
    let (mut parts, mut places, mut rows) = (Vec::new(), Vec::new(), 0);
    for (id, subject, tokens) in fresh {
        let own = parts.len();
        parts.extend(slices::parts(tokens));
        if parts.len() > BLOCK {
            parts.truncate(own);
            break;
        }
        rows += 1;
        places.extend((own..parts.len()).map(|bit| (place(block, bit), *id, *subject)));
    }
    let folded = Slices::of(parts.iter().copied());
    let slice = |(position, bits)| (i64::try_from(position).unwrap_or_default(), slices::thin(bits));
    Taken { rows, places, slices: folded.rows().map(slice).collect() }
}

/// Blocks after this one in which rows are gone whose bits are still there, and the last block that was looked at.
pub async fn stale(
    reader: &mut Reader,
    kind: &str,
    after: i64,
    most: i64,
) -> Result<(Vec<i64>, Option<i64>)> {
    let rows: Vec<(i64, i64, i64)> = reader.rows(LIVE, args![kind, after, place(1, 0), most]).await?;
    let last = rows.last().map(|(block, ..)| *block);
    let stale = rows.into_iter().filter(|(_, was, is)| was != is || *is == 0);
    Ok((stale.map(|(block, ..)| block).collect(), last))
}

/// Takes the bits of rows that are gone out of a block; one in which nothing is left goes.
// law: gdpr/17.1
pub async fn clear(tx: &mut Tx, kind: &str, block: i64) -> Result<()> {
    let first = place(block, 0);
    let live: Vec<i64> = tx.column(LIVE_PLACES, args![kind, first, place(block + 1, 0)]).await?;
    if live.is_empty() {
        tx.put(DROP_SLICES, args![kind, block]).await?;
        tx.put(DROP_BLOCK, args![kind, block]).await?;
        return Ok(());
    }
    let mask = slices::of_bits(live.iter().filter_map(|place| usize::try_from(place - first).ok()));
    let rows: Vec<(i64, Vec<u8>)> = tx.rows(SLICES, args![kind, block]).await?;
    let cleared = rows.into_iter().map(|(position, row)| {
        let mut bits = mask;
        slices::and(&mut bits, &slices::full(row));
        args![kind, position, block, slices::thin(&bits)].to_vec()
    });
    tx.put_all(CLEAR, &cleared.collect::<Vec<_>>()).await?;
    tx.put(BLOCK_IS, args![kind, block, i64::try_from(live.len()).unwrap_or_default()]).await?;
    Ok(())
}
