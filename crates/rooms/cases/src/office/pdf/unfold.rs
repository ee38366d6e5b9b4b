//! The ways in which the texts of a PDF are packed. What a picture is packed in is left alone.

use super::lex::{Lexer, Obj};
use flate2::read::ZlibDecoder;
use std::io::Read;

/// The bytes as they were before they were packed by these filters, as far as that goes; none for another way of packing.
pub fn unfolded(mut bytes: Vec<u8>, filters: &[Obj], most: u64) -> Option<Vec<u8>> {
    for filter in filters {
        let Obj::Name(name) = filter else { return None };
        bytes = match name.as_str() {
            "FlateDecode" | "Fl" => inflated(&bytes, most),
            "ASCII85Decode" | "A85" => letters85(&bytes),
            "ASCIIHexDecode" | "AHx" => pairs(&bytes),
            _ => return None,
        };
    }
    bytes.truncate(usize::try_from(most).unwrap_or(usize::MAX));
    Some(bytes)
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
        if let Some(Obj::Text(read)) = Lexer::new(&text, 0).next() {
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
