//! The German tax number of a person, the Steuer-Identifikationsnummer.

use super::{
    Invalid,
    numerals::{digits_exactly, holds, ungroup},
};

pub fn idnr(input: &str) -> Result<String, Invalid> {
    let compact = ungroup(input);
    let digits = digits_exactly(&compact, 11)?;
    if digits[0] == 0 || !one_digit_repeats(&digits[..10]) {
        return Err(Invalid::Format);
    }
    holds(mod_11_10(&digits))?;
    Ok(compact)
}

/// Of the first ten digits exactly one occurs twice or three times; the others at most once.
fn one_digit_repeats(digits: &[u32]) -> bool {
    let times = |digit: u32| digits.iter().filter(|&&other| other == digit).count();
    let repeated: Vec<usize> = (0..10).map(times).filter(|&n| n > 1).collect();
    matches!(repeated[..], [2 | 3])
}

/// ISO 7064 MOD 11,10.
fn mod_11_10(digits: &[u32]) -> bool {
    let carried = digits[..10].iter().fold(10, |product, digit| {
        let sum = (product + digit) % 10;
        (if sum == 0 { 10 } else { sum }) * 2 % 11
    });
    (carried + digits[10]) % 10 == 1
}
