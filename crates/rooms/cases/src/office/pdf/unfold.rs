//! The ways in which the texts of a PDF are packed. What a picture is packed in is left alone.

use super::lex::{Lexer, Obj};
use flate2::read::ZlibDecoder;
use std::{borrow::Cow, cell::Cell, io::Read, slice};

/// Filters of one stream: programs write one or two.
const FILTERS: usize = 4;

#[derive(Clone, Copy)]
pub enum Filter {
    Flate,
    Letters85,
    Pairs,
}

impl Filter {
    fn named(name: &Obj) -> Option<Self> {
        let Obj::Name(name) = name else { return None };
        match name.as_str() {
            "FlateDecode" | "Fl" => Some(Self::Flate),
            "ASCII85Decode" | "A85" => Some(Self::Letters85),
            "ASCIIHexDecode" | "AHx" => Some(Self::Pairs),
            _ => None,
        }
    }
}

/// The filters that a stream names; none for another way of packing, or for more of them than anybody needs.
pub fn filters(told: &Obj) -> Option<Vec<Filter>> {
    let names = match told {
        Obj::Null => &[],
        Obj::Array(many) => many.as_slice(),
        one => slice::from_ref(one),
    };
    if names.len() > FILTERS {
        return None;
    }
    names.iter().map(Filter::named).collect()
}

/// The bytes as they were before they were packed by these filters, as far as that goes. What comes out of each is charged, for
/// the next one takes it in.
pub fn unfolded<'a>(packed: &'a [u8], filters: &[Filter], most: u64, left: &mut u64) -> Cow<'a, [u8]> {
    let mut bytes = Cow::Borrowed(packed);
    for filter in filters {
        let most = most.min(*left);
        let mut out = match filter {
            Filter::Flate => inflated(&bytes, most),
            Filter::Letters85 => letters85(&bytes),
            Filter::Pairs => pairs(&bytes),
        };
        out.truncate(usize::try_from(most).unwrap_or(usize::MAX));
        *left = left.saturating_sub(out.len() as u64);
        bytes = Cow::Owned(out);
    }
    bytes
}

/// What can be unpacked before it breaks.
fn inflated(bytes: &[u8], most: u64) -> Vec<u8> {
    let (mut out, mut from) = (Vec::new(), ZlibDecoder::new(bytes).take(most));
    let mut part = [0; 8192];
    while let Ok(read @ 1..) = from.read(&mut part) {
        out.extend_from_slice(&part[..read]);
    }
    out
}

/// Two digits for a byte.
fn pairs(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    for part in bytes.chunks(1 << 15) {
        let text = [b"<".as_slice(), part].concat();
        if let Some(Obj::Text(read)) = Lexer::new(&text, 0, &Cell::new(1)).next() {
            out.extend(read);
        }
    }
    out
}

/// Five letters for four bytes.
pub fn letters85(bytes: &[u8]) -> Vec<u8> {
    let (mut out, mut group) = (Vec::new(), Vec::with_capacity(5));
    for byte in bytes {
        match byte {
            b'~' => break,
            b'z' if group.is_empty() => out.extend([0; 4]),
            b'!'..=b'u' => group.push(u32::from(byte - b'!')),
            _ => {}
        }
        if group.len() == 5 {
            out.extend(four(&group));
            group.clear();
        }
    }
    if group.len() > 1 {
        let keep = group.len() - 1;
        group.resize(5, 84);
        out.extend(&four(&group)[..keep]);
    }
    out
}

fn four(group: &[u32]) -> [u8; 4] {
    group.iter().fold(0_u32, |sum, digit| sum.wrapping_mul(85).wrapping_add(*digit)).to_be_bytes()
}
