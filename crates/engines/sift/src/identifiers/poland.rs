//! The Polish numbers: PESEL of a person, NIP of a taxpayer, REGON of a business.

use super::{
    Invalid,
    numerals::{digits, digits_exactly, holds, ungroup, weighted_sum},
};

const PESEL_WEIGHTS: [u32; 10] = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];
const NIP_WEIGHTS: [u32; 9] = [6, 5, 7, 2, 3, 4, 5, 6, 7];
const REGON_WEIGHTS: [u32; 8] = [8, 9, 2, 3, 4, 5, 6, 7];
const REGON_BRANCH_WEIGHTS: [u32; 13] = [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8];

/// The century is hidden in the month: 1800 adds 80, 1900 nothing, 2000 adds 20, and so on.
const CENTURIES: [u32; 5] = [1900, 2000, 2100, 2200, 1800];

pub fn pesel(input: &str) -> Result<String, Invalid> {
    let compact = ungroup(input);
    let digits = digits_exactly(&compact, 11)?;
    holds((weighted_sum(&digits, &PESEL_WEIGHTS) + digits[10]).is_multiple_of(10))?;
    birth_date_exists(&digits).then_some(compact).ok_or(Invalid::Component)
}

pub fn nip(input: &str) -> Result<String, Invalid> {
    let bare = ungroup(input).to_uppercase();
    let compact = bare.strip_prefix("PL").unwrap_or(&bare);
    let digits = digits_exactly(compact, 10)?;
    holds(weighted_sum(&digits, &NIP_WEIGHTS) % 11 == digits[9])?;
    Ok(compact.to_owned())
}

pub fn regon(input: &str) -> Result<String, Invalid> {
    let compact = ungroup(input);
    let digits = digits(&compact)?;
    if !matches!(digits.len(), 9 | 14) {
        return Err(Invalid::Length);
    }
    holds(weighted_sum(&digits, &REGON_WEIGHTS) % 11 % 10 == digits[8])?;
    if digits.len() == 14 {
        holds(weighted_sum(&digits, &REGON_BRANCH_WEIGHTS) % 11 % 10 == digits[13])?;
    }
    Ok(compact)
}

fn birth_date_exists(digits: &[u32]) -> bool {
    let two = |at: usize| digits[at] * 10 + digits[at + 1];
    let (year, month, day) = (CENTURIES[(two(2) / 20) as usize] + two(0), two(2) % 20, two(4));
    (1..=days_in(year, month)).contains(&day)
}

fn days_in(year: u32, month: u32) -> u32 {
    let leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 0,
    }
}
