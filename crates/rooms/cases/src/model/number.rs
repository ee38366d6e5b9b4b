//! Reference numbers: `C-2026-000123`, stored as one number that sorts by year and turn.

use ground::db::{Cell, FromCell, Result, ToValue, Value};
use serde::{Serialize, Serializer};
use std::{fmt, str::FromStr};

/// Cases of one year: more than any house opens.
const YEAR: i64 = 1_000_000_000;

/// The number of a case, as people call it. Some may be missing: a number is taken before its case is sure to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number(i64);

impl Number {
    pub const fn new(year: i64, turn: i64) -> Self {
        Self(year * YEAR + turn)
    }

    pub const fn year(self) -> i64 {
        self.0 / YEAR
    }

    pub const fn turn(self) -> i64 {
        self.0 % YEAR
    }

    /// The number as one, for signing.
    pub const fn bits(self) -> i64 {
        self.0
    }

    /// Reads it back from the last bytes of that.
    pub fn from_bits(bytes: &[u8]) -> Option<Self> {
        let fits = !bytes.is_empty() && bytes.len() < size_of::<i64>();
        fits.then(|| Self(bytes.iter().fold(0, |number, byte| number << 8 | i64::from(*byte))))
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "C-{}-{:06}", self.year(), self.turn())
    }
}

/// Reads it as people type it: small letters, spaces around it, leading zeros left out.
impl FromStr for Number {
    type Err = ();

    fn from_str(text: &str) -> std::result::Result<Self, ()> {
        let text = text.trim().trim_start_matches('#');
        let rest = text.strip_prefix(['C', 'c']).and_then(|rest| rest.strip_prefix('-')).ok_or(())?;
        let (year, turn) = rest.split_once('-').ok_or(())?;
        let number = |digits: &str, most: usize| {
            let fine = !digits.is_empty()
                && digits.len() <= most
                && digits.bytes().all(|byte| byte.is_ascii_digit());
            if fine { digits.parse::<i64>().map_err(drop) } else { Err(()) }
        };
        Ok(Self::new(number(year, 4)?, number(turn, 9)?))
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, to: S) -> std::result::Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl ToValue for Number {
    fn to_value(&self) -> Value {
        self.0.to_value()
    }
}

impl FromCell for Number {
    fn from_cell(cell: Cell<'_>) -> Result<Self> {
        i64::from_cell(cell).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_reads_back_however_it_is_typed() {
        let number = Number::new(2026, 123);
        assert_eq!(number.to_string(), "C-2026-000123");
        for typed in ["C-2026-000123", " c-2026-123 ", "#C-2026-0123"] {
            assert_eq!(typed.parse(), Ok(number), "{typed}");
        }
        for typed in [
            "",
            "C-",
            "C-2026",
            "C-2026-",
            "C-2026--1",
            "123",
            "C-2026-1234567890",
            "C-20266-1",
            "C-２０２６-1",
        ] {
            assert_eq!(typed.parse::<Number>(), Err(()), "{typed}");
        }
        assert_eq!(Number::from_bits(&number.bits().to_be_bytes()[2..]), Some(number));
        assert!(Number::new(2026, 999_999) < Number::new(2027, 1));
    }
}
