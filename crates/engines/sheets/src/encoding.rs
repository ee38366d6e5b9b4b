//! Guesses which encoding a text is in, from all of its bytes.

use crate::limits;
use std::io::{self, Read};

/// The encodings that spreadsheets of our countries write. ISO-8859-1 and -9 are read as Windows-1252 and -1254, which
/// have the same letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    Windows1252,
    Windows1250,
    Iso8859_2,
    Windows1254,
}

impl Encoding {
    pub const ALL: [Encoding; 7] = [
        Encoding::Utf8,
        Encoding::Utf16Le,
        Encoding::Utf16Be,
        Encoding::Windows1252,
        Encoding::Windows1250,
        Encoding::Iso8859_2,
        Encoding::Windows1254,
    ];

    /// The name by which the encoding is known on the web, such as `windows-1250`.
    pub fn label(self) -> &'static str {
        self.table().name()
    }

    /// Any of the names that are in use, such as `latin1` or `cp1250`.
    pub fn from_label(label: &str) -> Option<Encoding> {
        let table = encoding_rs::Encoding::for_label(label.as_bytes())?;
        Encoding::ALL.into_iter().find(|encoding| encoding.table() == table)
    }

    pub(crate) fn decoder(self) -> encoding_rs::Decoder {
        self.table().new_decoder_with_bom_removal()
    }

    /// Reads the source to its end.
    pub(crate) fn guess(source: &mut dyn Read) -> io::Result<Encoding> {
        let mut survey = Survey::default();
        let mut chunk = vec![0; limits::CHUNK];
        loop {
            match source.read(&mut chunk)? {
                0 => return Ok(survey.verdict()),
                read => survey.add(&chunk[..read]),
            }
        }
    }

    const fn table(self) -> &'static encoding_rs::Encoding {
        match self {
            Encoding::Utf8 => encoding_rs::UTF_8,
            Encoding::Utf16Le => encoding_rs::UTF_16LE,
            Encoding::Utf16Be => encoding_rs::UTF_16BE,
            Encoding::Windows1252 => encoding_rs::WINDOWS_1252,
            Encoding::Windows1250 => encoding_rs::WINDOWS_1250,
            Encoding::Iso8859_2 => encoding_rs::ISO_8859_2,
            Encoding::Windows1254 => encoding_rs::WINDOWS_1254,
        }
    }
}

/// The letters outside ASCII that one expects in a text of the encoding. Letters that share a byte with one of another
/// encoding, as ê does with ę, stand on both sides and decide nothing.
const EXPECTED: [(Encoding, &str); 4] = [
    (Encoding::Windows1252, "äöüßÄÖÜéèêëïîçàâáíóôúùûñæøåÉÈÊËÇÀÆØÅÑÓ"),
    (Encoding::Windows1254, "çğıöşüÇĞİÖŞÜâîûäßÄéèêëïóáñ"),
    (Encoding::Windows1250, "ąćęłńóśźżĄĆĘŁŃÓŚŹŻäöüßÄÖÜéëáíçÉ"),
    (Encoding::Iso8859_2, "ąćęłńóśźżĄĆĘŁŃÓŚŹŻäöüßÄÖÜéëáíçÉ"),
];

struct Survey {
    start: Vec<u8>,
    length: u64,
    /// NULs at even and at odd places: every second byte of UTF-16 is one, where the text is Latin.
    nuls: [u64; 2],
    occurrences: [u64; 256],
    utf8: Utf8Count,
}

/// How much of the text is UTF-8 beyond ASCII, and how much is not UTF-8.
#[derive(Default)]
struct Utf8Count {
    unfinished: Vec<u8>,
    characters: u64,
    errors: u64,
}

impl Default for Survey {
    fn default() -> Self {
        Survey {
            start: Vec::new(),
            length: 0,
            nuls: [0; 2],
            occurrences: [0; 256],
            utf8: Utf8Count::default(),
        }
    }
}

impl Survey {
    fn add(&mut self, bytes: &[u8]) {
        let missing = 3usize.saturating_sub(self.start.len());
        self.start.extend(bytes.iter().take(missing));
        for &byte in bytes {
            self.occurrences[usize::from(byte)] += 1;
            self.nuls[(self.length % 2) as usize] += u64::from(byte == 0);
            self.length += 1;
        }
        self.utf8.add(bytes);
    }

    fn verdict(&self) -> Encoding {
        let utf8 = || self.utf8.prevails().then_some(Encoding::Utf8);
        self.byte_order_mark()
            .or_else(|| self.utf16())
            .or_else(utf8)
            .unwrap_or_else(|| self.likeliest_codepage())
    }

    fn byte_order_mark(&self) -> Option<Encoding> {
        match self.start[..] {
            [0xEF, 0xBB, 0xBF] => Some(Encoding::Utf8),
            [0xFF, 0xFE, ..] => Some(Encoding::Utf16Le),
            [0xFE, 0xFF, ..] => Some(Encoding::Utf16Be),
            _ => None,
        }
    }

    /// At least two of five characters have a NUL half, and the other halves have next to none.
    fn utf16(&self) -> Option<Encoding> {
        let [even, odd] = self.nuls;
        let many = |nuls: u64| nuls * 5 > self.length;
        if many(odd) && even * 20 < odd {
            Some(Encoding::Utf16Le)
        } else if many(even) && odd * 20 < even {
            Some(Encoding::Utf16Be)
        } else {
            None
        }
    }

    fn likeliest_codepage(&self) -> Encoding {
        let mut best = (Encoding::Windows1252, i64::MIN);
        for (encoding, expected) in EXPECTED {
            let score = self.score(encoding, expected);
            if score > best.1 {
                best = (encoding, score);
            }
        }
        best.0
    }

    fn score(&self, encoding: Encoding, expected: &str) -> i64 {
        let weigh = |byte: u8| {
            let times = i64::try_from(self.occurrences[usize::from(byte)]).unwrap_or(i64::MAX);
            let bytes = [byte];
            let (text, _) = encoding.table().decode_without_bom_handling(&bytes);
            text.chars().next().map_or(0, |c| times.saturating_mul(weight(c, expected)))
        };
        (0x80..=0xFF).map(weigh).fold(0, i64::saturating_add)
    }
}

/// Control characters speak against an encoding more than a strange symbol does.
fn weight(c: char, expected: &str) -> i64 {
    match c {
        c if expected.contains(c) => 2,
        c if c.is_control() || c == char::REPLACEMENT_CHARACTER => -8,
        c if c.is_alphabetic() || "€–—‘’‚“”„…«»§°\u{a0}".contains(c) => 0,
        _ => -2,
    }
}

impl Utf8Count {
    fn add(&mut self, bytes: &[u8]) {
        self.unfinished.extend_from_slice(bytes);
        let bytes = std::mem::take(&mut self.unfinished);
        let mut chunks = bytes.utf8_chunks().peekable();
        while let Some(chunk) = chunks.next() {
            self.characters += chunk.valid().bytes().filter(|&byte| byte >= 0xC0).count() as u64;
            match std::str::from_utf8(chunk.invalid()) {
                Err(error) if error.error_len().is_none() && chunks.peek().is_none() => {
                    self.unfinished = chunk.invalid().to_vec();
                }
                Err(_) => self.errors += 1,
                Ok(_) => {}
            }
        }
    }

    /// Accidental UTF-8 is rare, so a few damaged bytes among many good ones are damage, not another encoding.
    fn prevails(&self) -> bool {
        let errors = self.errors + u64::from(!self.unfinished.is_empty());
        errors == 0 || self.characters > errors * 10
    }
}
