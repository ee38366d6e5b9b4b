//! The Turkish numbers: TCKN of a person and VKN of a taxpayer. Both are written without any separator.

use super::{
    Invalid,
    numerals::{digits_exactly, holds},
};

pub fn tckn(input: &str) -> Result<String, Invalid> {
    let compact = input.trim();
    let digits = digits_exactly(compact, 11)?;
    if digits[0] == 0 {
        return Err(Invalid::Format);
    }
    let odd: u32 = digits[..9].iter().step_by(2).sum();
    let even: u32 = digits[1..9].iter().step_by(2).sum();
    holds((odd * 3 + even + digits[9]).is_multiple_of(10))?;
    holds((odd + even + digits[9]) % 10 == digits[10])?;
    Ok(compact.to_owned())
}

pub fn vkn(input: &str) -> Result<String, Invalid> {
    let compact = input.trim();
    let digits = digits_exactly(compact, 10)?;
    let sum: u32 = (1..10).map(|place: usize| vkn_share(digits[9 - place], place)).sum();
    holds((sum + digits[9]).is_multiple_of(10))?;
    Ok(compact.to_owned())
}

/// What the digit in this place, counted from the right of the check digit, adds to the sum.
fn vkn_share(digit: u32, place: usize) -> u32 {
    let shifted = (digit + place as u32) % 10;
    match (shifted << place) % 9 {
        0 if shifted != 0 => 9,
        share => share,
    }
}
