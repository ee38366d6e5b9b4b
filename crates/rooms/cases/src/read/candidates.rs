//! Messages in which somebody may be named, by the index of words: one by one for a few ways of naming, block by block for many.

use super::search::{NAME, WORD, folded};
use crate::model::{
    CaseId, EntryId, naming,
    slices::{self, BLOCK, POSITIONS, Part, ROW, Token},
    words,
};
use ground::{args, db::Q, statements};
use kernel::{Crowd, Reader, Result};
use std::collections::{BTreeSet, HashMap};

/// Fresh messages of one statement, and at all: folding keeps them few.
const PAGE: i64 = 2_000;
const FRESH: i64 = 40_000;
/// Messages that one way of naming may lead to.
const MOST: usize = 20_000;
/// Ways of naming from which on reading every block once is less than reading each position.
const MANY: usize = 200;
/// Places asked about in one statement.
const TOGETHER: usize = 500;

statements! {
    TAIL = "select id, case_id, tokens from cases_fresh where id < ?1 order by id desc limit ?2";
    BLOCKS = "select block from cases_blocks where live > 0 order by block";
    SLICES = "select position, bits from cases_slices where block = ?1";
}

const FOLDED: &str = "select entry, case_id from cases_folded";

/// Ways of naming people, each as the tokens that a message has which names somebody so.
pub struct Asked {
    ways: Vec<Vec<Token>>,
    /// Each way by the one of its tokens that the fewest ways have.
    by: HashMap<Token, Vec<usize>>,
}

impl Asked {
    pub fn of(reader: &Reader, crowd: &Crowd) -> Self {
        let mut ways = BTreeSet::new();
        let token = |kind: &'static str, word: &str| Token::of(&reader.blind(kind, word));
        for naming in crowd.people() {
            for text in naming.sought() {
                let (_, starts) = words::typed(&text);
                ways.insert(starts.iter().map(|start| token(WORD, start)).collect::<Vec<_>>());
                ways.insert(naming::asked(&text).iter().map(|word| token(NAME, word)).collect());
            }
            for ending in naming.endings() {
                ways.insert(naming::ending(&ending).iter().map(|word| token(NAME, word)).collect());
            }
        }
        Self::by_rarest(ways.into_iter().filter(|way| !way.is_empty()).collect())
    }

    fn by_rarest(ways: Vec<Vec<Token>>) -> Self {
        let mut often: HashMap<Token, usize> = HashMap::new();
        ways.iter().flatten().for_each(|token| *often.entry(*token).or_default() += 1);
        let mut by: HashMap<Token, Vec<usize>> = HashMap::new();
        for (at, way) in ways.iter().enumerate() {
            let rarest = way.iter().min_by_key(|token| often[*token]);
            rarest.into_iter().for_each(|token| by.entry(*token).or_default().push(at));
        }
        Self { ways, by }
    }

    /// Whether a stretch of a message has all tokens of some way.
    fn is_in(&self, part: &Part) -> bool {
        slices::tokens(part).any(|token| {
            self.by
                .get(&token)
                .is_some_and(|ways| ways.iter().any(|way| slices::holds(part, &self.ways[*way])))
        })
    }
}

/// Lines in which somebody may be named, with their cases.
pub async fn lines(reader: &mut Reader, asked: &Asked) -> Result<Vec<(EntryId, CaseId)>> {
    if asked.ways.is_empty() {
        return Ok(Vec::new());
    }
    let mut found: BTreeSet<(EntryId, CaseId)> = fresh(reader, asked).await?;
    let places = match asked.ways.len() {
        few if few < MANY => one_by_one(reader, asked).await?,
        _ => by_block(reader, asked).await?,
    };
    let places: Vec<i64> = places.into_iter().collect();
    for part in places.chunks(TOGETHER) {
        let q = Q::new(FOLDED).and_in("place", part).then("order by place");
        found.extend(reader.find::<(EntryId, CaseId)>(&q).await?);
    }
    Ok(found.into_iter().collect())
}

async fn fresh(reader: &mut Reader, asked: &Asked) -> Result<BTreeSet<(EntryId, CaseId)>> {
    let (mut found, mut before, mut looked) = (BTreeSet::new(), vec![0xff; 16], 0);
    while looked < FRESH {
        let rows: Vec<(EntryId, CaseId, Vec<u8>)> = reader.rows(TAIL, args![before, PAGE]).await?;
        let Some((last, ..)) = rows.last() else { break };
        before = ground::id::Id::bytes(*last).to_vec();
        looked += PAGE;
        let named = rows.iter().filter(|(.., packed)| slices::parts(packed).any(|part| asked.is_in(part)));
        found.extend(named.map(|(entry, case, _)| (*entry, *case)));
    }
    Ok(found)
}

async fn one_by_one(reader: &mut Reader, asked: &Asked) -> Result<BTreeSet<i64>> {
    let mut places = BTreeSet::new();
    for way in &asked.ways {
        places.extend(folded(reader, way, MOST).await?);
    }
    Ok(places)
}

/// Reads every block once, whoever many are sought.
async fn by_block(reader: &mut Reader, asked: &Asked) -> Result<BTreeSet<i64>> {
    let size = i64::try_from(BLOCK).unwrap_or(i64::MAX);
    let positions: Vec<Vec<usize>> =
        asked.ways.iter().map(|way| way.iter().flat_map(|token| token.positions()).collect()).collect();
    let mut places = BTreeSet::new();
    for block in reader.column::<i64>(BLOCKS, args![]).await? {
        let mut slices: Vec<Vec<u8>> = vec![Vec::new(); POSITIONS];
        for (position, bits) in reader.rows::<(i64, Vec<u8>)>(SLICES, args![block]).await? {
            if let Some(slice) = usize::try_from(position).ok().and_then(|at| slices.get_mut(at)) {
                *slice = bits;
            }
        }
        for way in &positions {
            let set = all_of(&slices, way);
            places.extend(set.into_iter().map(|bit| block * size + i64::try_from(bit).unwrap_or_default()));
        }
    }
    Ok(places)
}

/// The messages of a block that have a bit at all of these positions.
fn all_of(slices: &[Vec<u8>], positions: &[usize]) -> Vec<usize> {
    let mut bits = [0xff; ROW];
    for position in positions {
        slices::and(&mut bits, &slices[*position]);
        if bits.iter().all(|byte| *byte == 0) {
            return Vec::new();
        }
    }
    slices::set(&bits).collect()
}
