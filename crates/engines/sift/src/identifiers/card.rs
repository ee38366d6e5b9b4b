//! Payment card numbers by ISO/IEC 7812, in digits only.

use super::{
    Invalid,
    numerals::{digits, holds},
};

/// Maestro has cards of 12 digits, and the standard ends at 19.
const LENGTHS: std::ops::RangeInclusive<usize> = 12..=19;

pub fn card(input: &str) -> Result<String, Invalid> {
    let compact = input.trim();
    let digits = digits(compact)?;
    if !LENGTHS.contains(&digits.len()) {
        return Err(Invalid::Length);
    }
    holds(luhn(&digits))?;
    Ok(compact.to_owned())
}

fn luhn(digits: &[u32]) -> bool {
    let doubled = |digit: u32| digit * 2 / 10 + digit * 2 % 10;
    let sum: u32 =
        digits.iter().rev().enumerate().map(|(i, &d)| if i % 2 == 1 { doubled(d) } else { d }).sum();
    sum.is_multiple_of(10)
}
