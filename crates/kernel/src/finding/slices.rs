//! Bit slices: for thousands of messages together, one bit for each message at each of a few thousand positions. A word's
//! beginning has three positions; a message may have the word when its three bits are set, and looking at it tells.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::RangeInclusive,
};

/// Messages of one block. A position's bits of one block are a row of [`ROW`] bytes.
pub const BLOCK: usize = 2_048;
pub const ROW: usize = BLOCK / 8;
/// With a hundred beginnings a message sets one position in fourteen: two words together hit one message in millions by chance.
pub const POSITIONS: usize = 4_096;
/// Positions of one beginning.
const EACH: usize = 3;
/// Bytes of a token: three times twelve bits and four to spare.
pub const TOKEN: usize = 5;

/// The keyed hash of a word's beginning, cut to what is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Token([u8; TOKEN]);

/// The tokens of one stretch of a message, sorted.
pub type Part = [[u8; TOKEN]];
/// What stands between two stretches; no token is all naught.
const BETWEEN: [u8; TOKEN] = [0; TOKEN];

impl Token {
    pub fn of(hash: &[u8; 32]) -> Self {
        let mut token = [0; TOKEN];
        token.copy_from_slice(&hash[..TOKEN]);
        Self(token)
    }

    pub fn positions(self) -> [usize; EACH] {
        let [a, b, c, d, e] = self.0.map(usize::from);
        [a << 4 | b >> 4, (b & 15) << 8 | c, d << 4 | e >> 4]
    }
}

/// Tokens as they lie in a row: sorted, one after another, each stretch of a message by itself.
pub fn packed(parts: Vec<Vec<Token>>) -> Vec<u8> {
    let mut all: Vec<[u8; TOKEN]> = Vec::new();
    for mut tokens in parts {
        tokens.sort_unstable();
        tokens.dedup();
        tokens.retain(|token| token.0 != BETWEEN);
        if !all.is_empty() && !tokens.is_empty() {
            all.push(BETWEEN);
        }
        all.extend(tokens.iter().map(|token| token.0));
    }
    all.concat()
}

/// The stretches of a message: the first alone is searched by the beginnings of words.
pub fn parts(packed: &[u8]) -> impl Iterator<Item = &Part> {
    packed.as_chunks::<TOKEN>().0.split(|token| *token == BETWEEN)
}

/// Whether a stretch holds all of these.
pub fn holds(part: &Part, asked: &[Token]) -> bool {
    asked.iter().all(|token| part.binary_search(&token.0).is_ok())
}

/// The tokens of a stretch.
pub fn tokens(part: &Part) -> impl Iterator<Item = Token> + '_ {
    part.iter().map(|token| Token(*token))
}

/// The bits of a whole block, position by position.
pub struct Slices(Vec<[u8; ROW]>);

impl Slices {
    pub fn of<'a>(messages: impl Iterator<Item = &'a Part>) -> Self {
        let mut slices = vec![[0; ROW]; POSITIONS];
        for (at, part) in messages.enumerate().take(BLOCK) {
            for position in tokens(part).flat_map(Token::positions) {
                slices[position][at / 8] |= 1 << (at % 8);
            }
        }
        Self(slices)
    }

    /// Positions with something in them.
    pub fn rows(&self) -> impl Iterator<Item = (usize, &[u8; ROW])> {
        self.0.iter().enumerate().filter(|(_, bits)| bits.iter().any(|byte| *byte != 0))
    }
}

/// Bits as they lie in a row where few of them are set: the numbers of those.
pub fn thin(bits: &[u8; ROW]) -> Vec<u8> {
    let count: u32 = bits.iter().map(|byte| byte.count_ones()).sum();
    if count as usize * 2 >= ROW {
        return bits.to_vec();
    }
    set(bits).flat_map(|at| u16::try_from(at).unwrap_or_default().to_be_bytes()).collect()
}

/// The bits of a row, however it lies.
pub fn full(row: Vec<u8>) -> Vec<u8> {
    match row.len() {
        ROW => row,
        _ => of_bits(row.as_chunks::<2>().0.iter().map(|at| usize::from(u16::from_be_bytes(*at)))).to_vec(),
    }
}

/// A row in which these bits are set.
pub fn of_bits(set: impl Iterator<Item = usize>) -> [u8; ROW] {
    let mut bits = [0; ROW];
    for at in set.filter(|at| *at < BLOCK) {
        bits[at / 8] |= 1 << (at % 8);
    }
    bits
}

/// Blocks in which tokens may meet, narrowed by one position after another.
#[derive(Default)]
pub struct Meeting(Option<BTreeMap<i64, Vec<u8>>>);

impl Meeting {
    /// The positions of these tokens, each once.
    pub fn positions(tokens: &[Token]) -> BTreeSet<i64> {
        let all = tokens.iter().flat_map(|token| token.positions());
        all.map(|position| i64::try_from(position).unwrap_or_default()).collect()
    }

    /// Blocks between which it is worth to ask on; none when the tokens meet nowhere.
    pub fn among(&self, all: RangeInclusive<i64>) -> Option<RangeInclusive<i64>> {
        let Some(known) = &self.0 else { return Some(all) };
        Some(*known.first_key_value()?.0..=*known.last_key_value()?.0)
    }

    /// Keeps what has a bit at this position, too, by its rows of blocks and bits.
    pub fn narrow(&mut self, rows: Vec<(i64, Vec<u8>)>) {
        let rows = rows.into_iter().map(|(block, row)| (block, full(row)));
        let Some(mut known) = self.0.take() else {
            self.0 = Some(rows.collect());
            return;
        };
        let both = |(block, other): (i64, Vec<u8>)| {
            let mut bits = known.remove(&block)?;
            and(&mut bits, &other);
            bits.iter().any(|byte| *byte != 0).then_some((block, bits))
        };
        self.0 = Some(rows.filter_map(both).collect());
    }

    /// The places in which they may meet, the latest first.
    pub fn places(self) -> Vec<i64> {
        let blocks = self.0.unwrap_or_default().into_iter().rev();
        let of_block =
            |(block, bits): (i64, Vec<u8>)| set(&bits).map(|bit| place(block, bit)).collect::<Vec<_>>();
        blocks.flat_map(of_block).collect()
    }
}

/// The place of a text by its block and its bit there.
pub fn place(block: i64, bit: usize) -> i64 {
    let size = i64::try_from(BLOCK).unwrap_or(i64::MAX);
    block * size + i64::try_from(bit).unwrap_or_default()
}

/// Keeps the bits that are set in both.
pub fn and(bits: &mut [u8], other: &[u8]) {
    for (at, byte) in bits.iter_mut().enumerate() {
        *byte &= other.get(at).copied().unwrap_or_default();
    }
}

/// The messages whose bits are set, the latest first.
pub fn set(bits: &[u8]) -> impl Iterator<Item = usize> + '_ {
    let within = |(at, byte): (usize, &u8)| {
        let byte = *byte;
        (0..8).rev().filter(move |bit| byte >> bit & 1 == 1).map(move |bit| at * 8 + bit)
    };
    bits.iter().enumerate().rev().flat_map(within)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(seed: u8) -> Token {
        Token::of(&ground::secret::digest(&[seed]))
    }

    #[test]
    fn positions_fill_the_whole_width() {
        assert_eq!(Token([0xff; 5]).positions(), [4095, 4095, 4095]);
        assert_eq!(Token([0x12, 0x34, 0x56, 0x78, 0x9a]).positions(), [0x123, 0x456, 0x789]);
    }

    #[test]
    fn a_message_is_found_by_its_words_and_by_no_others() {
        let messages: Vec<Vec<u8>> =
            (0..100).map(|n| packed(vec![vec![token(n), token(n + 100), token(7)]])).collect();
        let slices = Slices::of(messages.iter().flat_map(|packed| parts(packed)));
        let found = |asked: &[Token]| {
            let mut bits = [0xff; ROW];
            for position in asked.iter().flat_map(|token| token.positions()) {
                and(&mut bits, &slices.0[position]);
            }
            set(&bits).collect::<Vec<_>>()
        };
        assert_eq!(found(&[token(3), token(103)]), [3]);
        assert_eq!(found(&[token(7)]), (0..100).rev().collect::<Vec<_>>(), "the latest first");
        assert_eq!(found(&[token(3), token(104)]), [0; 0]);
        let part = parts(&messages[3]).next().unwrap();
        assert!(holds(part, &[token(3), token(7)]) && !holds(part, &[token(4)]));
        assert!(slices.rows().count() <= 603);
    }

    #[test]
    fn a_row_lies_thin_where_few_bits_are_set() {
        for count in [0, 1, 100, 127, 128, 2_048] {
            let bits = of_bits((0..count).map(|n| n * 11 % BLOCK));
            let row = thin(&bits);
            assert!(row.len() <= ROW && row.len() <= count * 2, "{count}");
            assert_eq!(full(row), bits, "{count}");
        }
        assert_eq!(full(vec![0xff; 3]).len(), ROW, "a spoiled row is no panic");
    }

    #[test]
    fn blocks_in_which_tokens_do_not_meet_fall_out() {
        let row = |at: &[usize]| thin(&of_bits(at.iter().copied()));
        let mut meeting = Meeting::default();
        assert_eq!(meeting.among(0..=9), Some(0..=9));
        meeting.narrow(vec![(1, row(&[3])), (2, row(&[3, 9])), (3, row(&[7]))]);
        meeting.narrow(vec![(1, row(&[4])), (2, row(&[9, 3])), (3, row(&[7, 8]))]);
        assert_eq!(meeting.among(0..=9), Some(2..=3));
        assert_eq!(meeting.places(), [place(3, 7), place(2, 9), place(2, 3)]);
        let mut nowhere = Meeting::default();
        nowhere.narrow(Vec::new());
        assert_eq!(nowhere.among(0..=9), None);
    }

    #[test]
    fn stretches_of_a_message_stay_apart() {
        let long = packed(vec![vec![token(1), token(2)], vec![], vec![token(3), token(1), token(3)]]);
        let found: Vec<usize> = parts(&long).map(<[_]>::len).collect();
        assert_eq!((found, long.len()), (vec![2, 2], 5 * TOKEN));
        assert!(!parts(&long).any(|part| holds(part, &[token(2), token(3)])));
        assert!(parts(&long).any(|part| holds(part, &[token(1), token(3)])));
        assert!(packed(vec![vec![]]).is_empty());
    }
}
