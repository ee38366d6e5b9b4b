//! Words for one reader: a key and its arguments in, a sentence in the reader's language and time zone out.

mod lang;
mod lexicon;
mod moments;
mod numbers;
mod order;

pub use lang::Lang;
pub use lexicon::{Lexicon, Problem};

use fluent_bundle::{FluentValue, types::FluentNumber};
use jiff::tz::TimeZone;

/// The kit's own words, to be merged with those of the rooms.
pub const WORDS: [(Lang, &str); 5] = [
    (Lang::En, include_str!("../words/en.ftl")),
    (Lang::Nl, include_str!("../words/nl.ftl")),
    (Lang::Pl, include_str!("../words/pl.ftl")),
    (Lang::Tr, include_str!("../words/tr.ftl")),
    (Lang::De, include_str!("../words/de.ftl")),
];

/// What a template calls `t`. Copying it is cheap; every component carries one.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    lexicon: &'static Lexicon,
    lang: Lang,
    zone: &'static TimeZone,
}

/// A value for a variable of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    Text(String),
    Whole(i64),
    /// Digits as they shall be shown: `1.50` keeps its zero, and the plural follows what is seen.
    Decimal(String),
}

/// A whole number, taken from any integer type or a reference to one: templates pass references.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Whole(pub i64);

/// A variable's name and its value, by value or by reference.
#[derive(Clone, Debug)]
pub struct Given<'a>(&'a str, Arg);

static UTC: TimeZone = TimeZone::UTC;

impl Words {
    pub(crate) fn new(lexicon: &'static Lexicon, lang: Lang) -> Self {
        Self { lexicon, lang, zone: &UTC }
    }

    pub fn lang(self) -> Lang {
        self.lang
    }

    /// What the reader calls a language; its speakers call it [`Lang::native_name`].
    pub fn language(self, lang: Lang) -> String {
        self.w(&format!("kit-language-{}", lang.tag()))
    }

    pub fn tag(self) -> &'static str {
        self.lang.tag()
    }

    /// The same words for a reader who lives by another clock; an unknown name of a zone changes nothing.
    #[must_use]
    pub fn in_zone(self, name: &str) -> Self {
        Self { zone: self.lexicon.zone(name).unwrap_or(self.zone), ..self }
    }

    #[must_use]
    pub fn in_lang(self, lang: Lang) -> Self {
        Self { lang, ..self }
    }

    /// A sentence without variables.
    pub fn w(self, key: &str) -> String {
        self.v(key, &[])
    }

    /// A sentence that counts: its variable is `$count`.
    pub fn n(self, key: &str, count: impl Into<Whole>) -> String {
        self.v(key, &[("count", Arg::Whole(count.into().0))])
    }

    pub fn w1(self, key: &str, name: &str, value: impl Into<Arg>) -> String {
        self.v(key, &[(name, value.into())])
    }

    pub fn w2<'a>(self, key: &str, first: impl Into<Given<'a>>, second: impl Into<Given<'a>>) -> String {
        let (first, second) = (first.into(), second.into());
        self.v(key, &[(first.0, first.1), (second.0, second.1)])
    }

    /// A sentence with any variables. Falls back to English, then to the key in ⟦brackets⟧.
    pub fn v(self, key: &str, args: &[(&str, Arg)]) -> String {
        self.lexicon.say(self.lang, key, args)
    }

    /// The capital that stands for a name. A Turkish `i` keeps its dot.
    pub fn initial(self, name: &str) -> String {
        match (self.lang, name.chars().next()) {
            (Lang::Tr, Some('i')) => "İ".to_owned(),
            (_, first) => first.into_iter().flat_map(char::to_uppercase).collect(),
        }
    }

    pub(crate) fn zone(self) -> &'static TimeZone {
        self.zone
    }
}

impl<'a> From<&'a Arg> for FluentValue<'a> {
    fn from(arg: &'a Arg) -> Self {
        match arg {
            Arg::Text(text) => Self::String(text.into()),
            #[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^53")]
            Arg::Whole(number) => Self::Number(FluentNumber::from(*number as f64)),
            Arg::Decimal(digits) => Self::try_number(digits),
        }
    }
}

impl<'a, V: Into<Arg>> From<(&'a str, V)> for Given<'a> {
    fn from((name, value): (&'a str, V)) -> Self {
        Self(name, value.into())
    }
}

impl<'a, V: Into<Arg> + Clone> From<&(&'a str, V)> for Given<'a> {
    fn from((name, value): &(&'a str, V)) -> Self {
        Self(name, value.clone().into())
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&&str> for Arg {
    fn from(text: &&str) -> Self {
        Self::Text((*text).to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

macro_rules! whole {
    ($($int:ty),*) => {$(
        impl From<$int> for Whole {
            fn from(number: $int) -> Self {
                Self(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }

        impl From<&$int> for Whole {
            fn from(number: &$int) -> Self {
                Self::from(*number)
            }
        }

        impl From<&&$int> for Whole {
            fn from(number: &&$int) -> Self {
                Self::from(**number)
            }
        }

        impl From<$int> for Arg {
            fn from(number: $int) -> Self {
                Self::Whole(Whole::from(number).0)
            }
        }

        impl From<&$int> for Arg {
            fn from(number: &$int) -> Self {
                Self::from(*number)
            }
        }
    )*};
}

whole!(i64, u64, i32, u32, u16, u8, usize);
