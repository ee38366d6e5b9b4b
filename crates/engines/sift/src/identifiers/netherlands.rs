//! The Dutch numbers: BSN of a person and the VAT id (btw-id) of a business.

use super::{
    Invalid,
    numerals::{digits, holds, mod_97, ungroup, weighted_sum},
};

const BSN_WEIGHTS: [u32; 8] = [9, 8, 7, 6, 5, 4, 3, 2];

/// Nine digits; old ones are written with eight and get their leading zero back.
pub fn bsn(input: &str) -> Result<String, Invalid> {
    let bare = ungroup(input);
    let compact = format!("{bare:0>9}");
    let digits = digits(&bare).and_then(|_| digits(&compact))?;
    if !matches!(bare.len(), 8 | 9) {
        return Err(Invalid::Length);
    }
    if digits.iter().all(|&digit| digit == 0) {
        return Err(Invalid::Format);
    }
    holds(eleven_test(&digits))?;
    Ok(compact)
}

/// Until 2020 every id held the owner's BSN or RSIN; newer ones hide it behind MOD 97-10.
pub fn btw(input: &str) -> Result<String, Invalid> {
    let bare = ungroup(input).to_uppercase();
    let compact = bare.strip_prefix("NL").unwrap_or(&bare);
    let (number, suffix) = compact.split_once('B').ok_or(Invalid::Format)?;
    let (digits, serial) = (digits(number)?, digits(suffix)?);
    if (number.len(), suffix.len()) != (9, 2) {
        return Err(Invalid::Length);
    }
    if digits.iter().all(|&digit| digit == 0) || serial == [0, 0] {
        return Err(Invalid::Format);
    }
    holds(eleven_test(&digits) || mod_97("NL".chars().chain(compact.chars())) == 1)?;
    Ok(compact.to_owned())
}

fn eleven_test(digits: &[u32]) -> bool {
    weighted_sum(digits, &BSN_WEIGHTS) % 11 == digits[8]
}
