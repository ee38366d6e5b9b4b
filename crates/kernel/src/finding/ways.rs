//! Ways of naming people, as the tokens that a text has which names somebody so.

use super::{
    slices::{self, POSITIONS, Part, ROW, Token},
    stretches,
};
use crate::{mention::Crowd, tx::Reader};
use std::collections::{BTreeSet, HashMap};

/// Ways from which on reading every block once is less than reading each position.
const MANY: usize = 200;

/// Ways that are sought together.
pub struct Ways {
    ways: Vec<Vec<Token>>,
    /// Each way by the one of its tokens that the fewest ways have.
    by: HashMap<Token, Vec<usize>>,
}

/// How these people may be named, in tokens of this kind.
pub fn naming(reader: &Reader, kind: &str, crowd: &Crowd) -> BTreeSet<Vec<Token>> {
    let mut ways = BTreeSet::new();
    let token = |word: &String| Token::of(&reader.blind(kind, word));
    for naming in crowd.people() {
        for text in naming.sought() {
            ways.insert(stretches::asked(&text).iter().map(token).collect());
        }
        for ending in naming.endings() {
            ways.insert(stretches::ending(&ending).iter().map(token).collect());
        }
    }
    ways
}

impl Ways {
    pub fn of(ways: BTreeSet<Vec<Token>>) -> Self {
        let ways: Vec<Vec<Token>> = ways.into_iter().filter(|way| !way.is_empty()).collect();
        let mut often: HashMap<Token, usize> = HashMap::new();
        ways.iter().flatten().for_each(|token| *often.entry(*token).or_default() += 1);
        let mut by: HashMap<Token, Vec<usize>> = HashMap::new();
        for (at, way) in ways.iter().enumerate() {
            let rarest = way.iter().min_by_key(|token| often[*token]);
            rarest.into_iter().for_each(|token| by.entry(*token).or_default().push(at));
        }
        Self { ways, by }
    }

    pub fn is_empty(&self) -> bool {
        self.ways.is_empty()
    }

    /// Whether it is less to read whole blocks than each way by itself.
    pub fn are_many(&self) -> bool {
        self.ways.len() >= MANY
    }

    pub fn each(&self) -> impl Iterator<Item = &[Token]> {
        self.ways.iter().map(Vec::as_slice)
    }

    /// Whether a text, by its tokens as they lie in a row, may name anybody so.
    pub fn are_in(&self, packed: &[u8]) -> bool {
        slices::parts(packed).any(|part| self.fit(part))
    }

    fn fit(&self, part: &Part) -> bool {
        slices::tokens(part).any(|token| {
            self.by
                .get(&token)
                .is_some_and(|ways| ways.iter().any(|way| slices::holds(part, &self.ways[*way])))
        })
    }

    /// The texts of a block, by its slices and their positions, that may name anybody so.
    pub fn within(&self, rows: Vec<(i64, Vec<u8>)>) -> BTreeSet<usize> {
        let mut all: Vec<Vec<u8>> = vec![Vec::new(); POSITIONS];
        for (position, bits) in rows {
            if let Some(slice) = usize::try_from(position).ok().and_then(|at| all.get_mut(at)) {
                *slice = slices::full(bits);
            }
        }
        let positions = |way: &Vec<Token>| way.iter().flat_map(|token| token.positions()).collect::<Vec<_>>();
        self.ways.iter().flat_map(|way| all_of(&all, &positions(way))).collect()
    }
}

/// The texts of a block that have a bit at all of these positions.
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
