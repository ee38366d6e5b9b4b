//! The ways to understand what was typed: a number, an address, a phone in any spelling, the words of a name.

use super::Record;
use crate::{
    REVEAL,
    model::{self, FieldKey},
};
use custodia_sift::identifiers::{self, Kind};
use kernel::{Access, Reader, SubjectId};

/// One way to understand what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    Id(SubjectId),
    Number(i64),
    Email(String),
    /// The beginning of an address, as far as it was typed.
    Mailbox(String),
    Phone(String),
    NationalId(String),
    Words(Vec<String>),
}

/// A field that somebody sees only masked cannot be searched by them either: finding would tell.
fn sees(reader: &Reader, field: FieldKey) -> bool {
    reader.actor().access(field.key()) >= Access::Shown
}

pub fn understand(typed: &str, reader: &Reader) -> Vec<Asked> {
    let mut ways = Vec::new();
    ways.extend(typed.parse().ok().map(Asked::Id));
    ways.extend(typed.trim_start_matches('#').parse().ok().map(Asked::Number));
    if typed.starts_with('#') {
        return ways;
    }
    if reader.may(&REVEAL) && sees(reader, FieldKey::NationalId) {
        ways.extend(national_id(typed).map(Asked::NationalId));
    }
    if sees(reader, FieldKey::Phone) && looks_dialled(typed) {
        ways.push(Asked::Phone(custodia_phones::digits(typed)));
    }
    match typed.split_once('@') {
        Some((_, domain)) if sees(reader, FieldKey::Email) => {
            let whole = domain.contains('.');
            let address = model::normal_email(typed);
            ways.extend(whole.then(|| Asked::Email(address.clone())));
            ways.push(Asked::Mailbox(address));
        }
        Some(_) => {}
        None => ways.push(Asked::Words(model::words(typed))),
    }
    ways
}

fn looks_dialled(typed: &str) -> bool {
    let digits = typed.chars().filter(char::is_ascii_digit).count();
    digits >= model::TAIL
        && typed.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || "+-/().".contains(c))
}

fn national_id(typed: &str) -> Option<String> {
    let mut national = Kind::ALL.into_iter().filter(|kind| kind.country().is_some());
    national.find_map(|kind| identifiers::check(kind, typed).ok()).map(|id| id.compact().to_owned())
}

impl Asked {
    /// Names one person, or the few who share a value.
    pub const fn is_exact(&self) -> bool {
        matches!(self, Self::Id(_) | Self::Number(_) | Self::Email(_) | Self::NationalId(_))
    }

    pub fn fits(&self, record: &Record, reader: &Reader) -> bool {
        self.matches(record, &|field| sees(reader, field))
    }

    /// The index knows only beginnings and eight bytes of a hash: the values themselves decide.
    fn matches(&self, record: &Record, sees: &dyn Fn(FieldKey) -> bool) -> bool {
        let facts = &record.facts;
        let emails = || facts.emails.iter().map(|email| model::normal_email(email));
        match self {
            Self::Id(_) | Self::Number(_) | Self::NationalId(_) => true,
            Self::Email(address) => emails().any(|email| email == *address),
            Self::Mailbox(beginning) => emails().any(|email| email.starts_with(beginning.as_str())),
            Self::Phone(digits) => facts
                .phones
                .iter()
                .map(|phone| custodia_phones::digits(phone))
                .any(|stored| stored.ends_with(digits.as_str()) || digits.ends_with(stored.as_str())),
            Self::Words(words) => {
                let name = [&facts.name.given, &facts.name.middle, &facts.name.family];
                let names = name.into_iter().map(String::as_str).filter(|_| sees(FieldKey::Name));
                let locals = facts.emails.iter().filter_map(|email| email.split('@').next());
                let texts = names.chain(locals.filter(|_| sees(FieldKey::Email)));
                let known: Vec<String> = texts.flat_map(model::spellings).collect();
                words.iter().all(|word| known.iter().any(|known| known.starts_with(word.as_str())))
            }
        }
    }
}
