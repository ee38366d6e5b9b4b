//! Numbers, sizes and durations as the reader's language writes them.

use crate::words::{Lang, Whole, Words};
use fluent_bundle::{FluentValue, types::FluentNumber};
use intl_memoizer::concurrent::IntlLangMemoizer;

const STEP: i64 = 1000;
const SIZES: [&str; 6] = ["B", "kB", "MB", "GB", "TB", "PB"];
const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

type Formatter = fn(&FluentValue, &IntlLangMemoizer) -> Option<String>;

impl Words {
    /// `12,345` · `12.345` · `12 345`
    pub fn number(self, number: impl Into<Whole>) -> String {
        let number = number.into().0;
        let sign = if number < 0 { "−" } else { "" };
        format!("{sign}{}", grouped(self.lang(), &number.unsigned_abs().to_string()))
    }

    /// `340 B` · `1.4 MB`, in thousands like the file managers of people's computers.
    pub fn bytes(self, bytes: impl Into<Whole>) -> String {
        let bytes = bytes.into().0.max(0);
        let (mut unit, mut size, mut step) = (0, bytes, 1);
        while size >= STEP && unit + 1 < SIZES.len() {
            (unit, step) = (unit + 1, step * STEP);
            size = bytes / step;
        }
        if unit == 0 || size >= 10 {
            return format!("{}\u{a0}{}", self.number(size), SIZES[unit]);
        }
        let tenth = (bytes % step) * 10 / step;
        format!("{size}{}{tenth}\u{a0}{}", decimal_mark(self.lang()), SIZES[unit])
    }

    /// The two largest units: `3 h 20 min` tells enough, `3 h 20 min 14 s` distracts.
    pub fn duration(self, seconds: impl Into<Whole>) -> String {
        let seconds = seconds.into().0.max(0);
        match seconds {
            ..MINUTE => self.n("kit-seconds", seconds),
            MINUTE..HOUR => self.two(("kit-minutes", seconds / MINUTE), ("kit-seconds", seconds % MINUTE)),
            HOUR..DAY => self.two(("kit-hours", seconds / HOUR), ("kit-minutes", seconds % HOUR / MINUTE)),
            _ => self.two(("kit-days", seconds / DAY), ("kit-hours", seconds % DAY / HOUR)),
        }
    }

    fn two(self, large: (&str, i64), small: (&str, i64)) -> String {
        let first = self.n(large.0, large.1);
        if small.1 == 0 { first } else { format!("{first} {}", self.n(small.0, small.1)) }
    }
}

/// Fluent takes a plain function, so each language has its own.
pub(crate) fn formatter(lang: Lang) -> Formatter {
    match lang {
        Lang::En => |value, _| spelled(Lang::En, value),
        Lang::Nl => |value, _| spelled(Lang::Nl, value),
        Lang::Pl => |value, _| spelled(Lang::Pl, value),
        Lang::Tr => |value, _| spelled(Lang::Tr, value),
        Lang::De => |value, _| spelled(Lang::De, value),
    }
}

fn spelled(lang: Lang, value: &FluentValue) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    Some(spelled_number(lang, number))
}

fn spelled_number(lang: Lang, number: &FluentNumber) -> String {
    let plain = number.as_string();
    let (sign, digits) = plain.strip_prefix('-').map_or(("", plain.as_ref()), |digits| ("−", digits));
    match digits.split_once('.') {
        None => format!("{sign}{}", grouped(lang, digits)),
        Some((whole, part)) => format!("{sign}{}{}{part}", grouped(lang, whole), decimal_mark(lang)),
    }
}

fn grouped(lang: Lang, digits: &str) -> String {
    // Polish groups from five digits on: 1234, but 12 345.
    let least = if lang == Lang::Pl { 5 } else { 4 };
    if digits.len() < least {
        return digits.to_owned();
    }
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(group_mark(lang));
        }
        text.push(digit);
    }
    text
}

fn group_mark(lang: Lang) -> char {
    match lang {
        Lang::En => ',',
        Lang::Nl | Lang::Tr | Lang::De => '.',
        Lang::Pl => '\u{a0}',
    }
}

fn decimal_mark(lang: Lang) -> char {
    if lang == Lang::En { '.' } else { ',' }
}
