//! Messages in which somebody may be named, by the index of words: one by one for a few ways of naming, block by block for many.

use super::search::{NAME, WORD, folded, last_block};
use crate::model::{CaseId, EntryId};
use ground::{args, db::Q, id::Id, statements};
use kernel::{
    Crowd, Naming, Reader, Result,
    finding::{
        Ways, naming,
        slices::{Token, place},
        words,
    },
};
use std::collections::BTreeSet;

/// Fresh messages of one statement.
const PAGE: i64 = 2_000;
/// Places asked about in one statement.
const TOGETHER: usize = 500;

statements! {
    TAIL = "select id, case_id, tokens from cases_fresh where id < ?1 order by id desc limit ?2";
    BLOCKS = "select block from cases_blocks where live > 0 order by block";
    SLICES = "select position, bits from cases_slices where block = ?1";
}

const FOLDED: &str = "select entry, case_id from cases_folded";

/// How these people may be named in a message: by words that the search knows, or by those that lie there for this alone.
pub fn asked(reader: &Reader, crowd: &Crowd) -> Ways {
    let mut ways = naming(reader, NAME, crowd);
    for text in crowd.people().iter().flat_map(Naming::sought) {
        let (_, starts) = words::typed(&text);
        ways.insert(starts.iter().map(|start| Token::of(&reader.blind(WORD, start))).collect());
    }
    Ways::of(ways)
}

/// Lines in which somebody may be named, with their cases.
pub async fn lines(reader: &mut Reader, ways: &Ways) -> Result<Vec<(EntryId, CaseId)>> {
    if ways.is_empty() {
        return Ok(Vec::new());
    }
    let mut found: BTreeSet<(EntryId, CaseId)> = fresh(reader, ways).await?;
    let places = match ways.are_many() {
        false => one_by_one(reader, ways).await?,
        true => by_block(reader, ways).await?,
    };
    let places: Vec<i64> = places.into_iter().collect();
    for part in places.chunks(TOGETHER) {
        let q = Q::new(FOLDED).and_in("place", part).then("order by place");
        found.extend(reader.find::<(EntryId, CaseId)>(&q).await?);
    }
    Ok(found.into_iter().collect())
}

async fn fresh(reader: &mut Reader, ways: &Ways) -> Result<BTreeSet<(EntryId, CaseId)>> {
    let (mut found, mut before) = (BTreeSet::new(), EntryId::from_bytes([0xff; 16]));
    loop {
        let rows: Vec<(EntryId, CaseId, Vec<u8>)> = reader.rows(TAIL, args![before, PAGE]).await?;
        let Some((last, ..)) = rows.last() else { return Ok(found) };
        before = *last;
        let named = rows.iter().filter(|(.., packed)| ways.are_in(packed));
        found.extend(named.map(|(entry, case, _)| (*entry, *case)));
    }
}

async fn one_by_one(reader: &mut Reader, ways: &Ways) -> Result<BTreeSet<i64>> {
    let mut places = BTreeSet::new();
    let last = last_block(reader).await?;
    for way in ways.each() {
        places.extend(folded(reader, way, 0..=last).await?);
    }
    Ok(places)
}

/// Reads every block once, whoever many are sought.
async fn by_block(reader: &mut Reader, ways: &Ways) -> Result<BTreeSet<i64>> {
    let mut places = BTreeSet::new();
    for block in reader.column::<i64>(BLOCKS, args![]).await? {
        let rows: Vec<(i64, Vec<u8>)> = reader.rows(SLICES, args![block]).await?;
        places.extend(ways.within(rows).into_iter().map(|bit| place(block, bit)));
    }
    Ok(places)
}
