//! The ways in which one value can lie somewhere: in other letters, in the encodings of mail and web, as a hash that anybody
//! could make again.

use aho_corasick::AhoCorasick;
use data_encoding::{BASE64, BASE64_NOPAD, BASE64URL_NOPAD, HEXLOWER};
use md5::Md5;
use sha1::Sha1;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Shorter than this, bytes stand somewhere by chance.
const SHORTEST: usize = 5;

/// A way of writing, and the bytes to look for. Letters and octets are in lower case, as [`Pile`] has them.
pub struct Spelling {
    pub way: String,
    bytes: Vec<u8>,
    exact: bool,
}

/// Bytes to look through: as they are, and in lower case without the soft breaks of quoted-printable.
pub struct Pile {
    plain: Vec<u8>,
    folded: Vec<u8>,
}

impl Pile {
    pub fn of(bytes: Vec<u8>) -> Self {
        let mut folded = Vec::with_capacity(bytes.len());
        let mut rest = &bytes[..];
        while let [first, behind @ ..] = rest {
            rest = match rest {
                [b'=', b'\r', b'\n', behind @ ..] | [b'=', b'\n', behind @ ..] => behind,
                _ => {
                    folded.push(first.to_ascii_lowercase());
                    behind
                }
            };
        }
        Self { plain: bytes, folded }
    }

    pub fn holds(&self, spelling: &Spelling) -> bool {
        let pile = if spelling.exact { &self.plain } else { &self.folded };
        memchr::memmem::find(pile, &spelling.bytes).is_some()
    }
}

/// Every spelling of many values, looked for in one go.
pub struct Book {
    exact: Shelf,
    folded: Shelf,
}

struct Shelf {
    finder: AhoCorasick,
    /// What each of the patterns is, such as `Zwitserböl as plain base64`.
    names: Vec<String>,
}

impl Book {
    pub fn of<'a>(values: impl IntoIterator<Item = &'a str>) -> Self {
        let (mut exact, mut folded) = (Vec::new(), Vec::new());
        for value in values {
            for spelling in all(value).into_iter().filter(|spelling| spelling.bytes.len() >= SHORTEST) {
                let name = format!("{value} as {}", spelling.way);
                if spelling.exact { &mut exact } else { &mut folded }.push((name, spelling.bytes));
            }
        }
        Self { exact: Shelf::of(exact), folded: Shelf::of(folded) }
    }

    /// What lies in a pile.
    pub fn found(&self, pile: &Pile) -> BTreeSet<&str> {
        let mut found = self.exact.found(&pile.plain);
        found.append(&mut self.folded.found(&pile.folded));
        found
    }
}

impl Shelf {
    fn of(patterns: Vec<(String, Vec<u8>)>) -> Self {
        let (names, bytes): (Vec<_>, Vec<_>) = patterns.into_iter().unzip();
        Self { finder: AhoCorasick::new(bytes).unwrap(), names }
    }

    fn found(&self, pile: &[u8]) -> BTreeSet<&str> {
        let found: BTreeSet<usize> =
            self.finder.find_overlapping_iter(pile).map(|found| found.pattern().as_usize()).collect();
        found.into_iter().map(|at| self.names[at].as_str()).collect()
    }
}

/// Every spelling of a value that somebody may have written down.
pub fn all(value: &str) -> Vec<Spelling> {
    let lower = value.to_lowercase();
    let mut all = Vec::new();
    for (how, text) in [
        ("plain", value.to_owned()),
        ("lower", lower.clone()),
        ("upper", value.to_uppercase()),
        ("bare", bare(&lower)),
    ] {
        encodings(how, &text, &mut all);
    }
    for (how, text) in [
        ("plain", value.to_owned()),
        ("lower", lower.clone()),
        ("bare", bare(&lower)),
        ("digits", digits(value)),
    ] {
        if text.len() >= 5 {
            hashes(how, &text, &mut all);
        }
    }
    all
}

fn encodings(how: &str, text: &str, all: &mut Vec<Spelling>) {
    let mut add =
        |way: &str, bytes: Vec<u8>, exact| all.push(Spelling { way: format!("{how} {way}"), bytes, exact });
    add("letters", text.to_ascii_lowercase().into_bytes(), false);
    add("quoted-printable", octets(text, "="), false);
    add("percent", octets(text, "%"), false);
    add("json", escaped(text), false);
    add("utf-16le", text.encode_utf16().flat_map(u16::to_le_bytes).collect(), true);
    add("utf-16be", text.encode_utf16().flat_map(u16::to_be_bytes).collect(), true);
    for shift in 0..3 {
        let (base64, url) = base64(text, shift);
        add("base64", base64, true);
        add("base64url", url, true);
    }
}

/// The letters that stay the same whatever stands around the text, when it begins so many bytes into a group of three.
fn base64(text: &str, shift: usize) -> (Vec<u8>, Vec<u8>) {
    let bytes = [&b"xx"[..shift], text.as_bytes()].concat();
    let whole = &bytes[..bytes.len() / 3 * 3];
    let skip = if shift == 0 { 0 } else { 4 };
    let cut = |encoded: String| encoded.as_bytes()[skip..].to_vec();
    (cut(BASE64_NOPAD.encode(whole)), cut(BASE64URL_NOPAD.encode(whole)))
}

/// Every byte that is no ASCII letter or digit, as `=c3=b6`.
fn octets(text: &str, sign: &str) -> Vec<u8> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b".-_~".contains(&byte);
    let octet =
        |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("{sign}{byte:02x}") };
    text.bytes().map(octet).collect::<String>().to_ascii_lowercase().into_bytes()
}

/// As JSON that is kept in ASCII: `zwitserb\u00f6l`.
fn escaped(text: &str) -> Vec<u8> {
    let unit = |c: char| if c.is_ascii() { c.to_string() } else { format!("\\u{:04x}", u32::from(c)) };
    text.chars().map(unit).collect::<String>().to_ascii_lowercase().into_bytes()
}

/// Hashes that need no key: whoever guesses the value can make them again.
fn hashes(how: &str, text: &str, all: &mut Vec<Spelling>) {
    let hashes = [
        ("sha-256", Sha256::digest(text).to_vec()),
        ("sha-1", Sha1::digest(text).to_vec()),
        ("md5", Md5::digest(text).to_vec()),
        ("blake3", blake3::hash(text.as_bytes()).as_bytes().to_vec()),
    ];
    for (name, hash) in hashes {
        let way = |form: &str| format!("{how} {name} {form}");
        all.push(Spelling { way: way("hex"), bytes: HEXLOWER.encode(&hash).into_bytes(), exact: false });
        all.push(Spelling { way: way("base64"), bytes: BASE64.encode(&hash).into_bytes(), exact: true });
        all.push(Spelling {
            way: way("base64url"),
            bytes: BASE64URL_NOPAD.encode(&hash).into_bytes(),
            exact: true,
        });
        // The first half is enough: a hash that was cut short is one still.
        all.push(Spelling { way: way("bytes"), bytes: hash[..hash.len() / 2].to_vec(), exact: true });
    }
}

/// Without accents: `Zwitserböl` becomes `zwitserbol`.
fn bare(text: &str) -> String {
    text.nfd().filter(|c| !is_combining_mark(*c)).collect()
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

#[test]
fn each_spelling_is_found_where_it_lies() {
    let value = "Zwitserböl@example.org";
    let piles = [
        ("plain letters", "to zwitserböl@EXAMPLE.org!".to_owned()),
        ("bare letters", "zwitserbol@example.org".to_owned()),
        ("plain quoted-printable", "Zwitser=\r\nb=C3=B6l=40exam=\r\nple.org".to_owned()),
        ("plain percent", "?q=Zwitserb%C3%B6l%40example.org".to_owned()),
        ("plain base64", BASE64.encode(format!("a {value} b").as_bytes())),
        ("lower sha-256 hex", HEXLOWER.encode(&Sha256::digest(value.to_lowercase())).to_uppercase()),
        ("plain md5 base64", BASE64.encode(&Md5::digest(value))),
    ];
    for (way, pile) in piles {
        let pile = Pile::of(pile.into_bytes());
        let found: Vec<_> =
            all(value).into_iter().filter(|spelling| pile.holds(spelling)).map(|s| s.way).collect();
        assert!(found.iter().any(|found| found == way), "{way} is not among {found:?}");
    }
    let book = Book::of([value, "somebody"]);
    let pile = Pile::of(format!("x{}y SOMEBODY", BASE64.encode(value.as_bytes())).into_bytes());
    let found = book.found(&pile);
    assert!(found.contains(format!("{value} as plain base64").as_str()), "{found:?}");
    assert!(found.contains("somebody as plain letters"), "{found:?}");
    let utf16 = Pile::of(value.encode_utf16().flat_map(u16::to_le_bytes).collect());
    assert!(all(value).iter().any(|spelling| spelling.way == "plain utf-16le" && utf16.holds(spelling)));
    let other = Pile::of(b"somebody else wrote this".to_vec());
    assert!(!all(value).iter().any(|spelling| other.holds(spelling)));
}
