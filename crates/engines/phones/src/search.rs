//! Finds a stored number by whatever part or spelling of it somebody types.

use rlibphonenumber::{PHONE_NUMBER_UTIL, PhoneNumber};

/// Digits after which a number without a plus may carry its country code: national numbers are shorter, German ones
/// apart, and those are written with their zero.
const PERHAPS_INTERNATIONAL: usize = 11;

/// The digits that matter: without country code, trunk zero, extension and punctuation.
///
/// Of a stored number in E.164 these are its national digits, and what somebody types is an end of them: compare by
/// suffix. The result is always a suffix of the digits typed, so a wrong guess at the country code finds more, never
/// less.
pub fn digits(typed: &str) -> String {
    let typed = without_extension(typed);
    let typed_digits = PHONE_NUMBER_UTIL.normalize_digits_only(typed);
    let national = international(typed, &typed_digits).and_then(|number| national(&number, &typed_digits));
    national.unwrap_or_else(|| typed_digits.trim_start_matches('0').to_owned())
}

/// An extension begins where a letter, `#` or `;` follows digits: `ext. 12`, `x12`, `;ext=12`.
fn without_extension(typed: &str) -> &str {
    let first_digit = typed.find(char::is_numeric).unwrap_or(typed.len());
    let digits = &typed[first_digit..];
    let end = digits.find(|c: char| c.is_alphabetic() || matches!(c, '#' | ';')).unwrap_or(digits.len());
    &typed[..first_digit + end]
}

/// The number that was typed with its country code, if it was.
fn international(typed: &str, digits: &str) -> Option<PhoneNumber> {
    let parse = |digits: &str| PhoneNumber::parse(format!("+{digits}"), None).ok();
    if typed.contains(['+', '＋']) {
        return PhoneNumber::parse(typed, None).ok().or_else(|| parse(digits));
    }
    if let Some(after_idd) = digits.strip_prefix("00") {
        return parse(after_idd);
    }
    let whole = digits.len() >= PERHAPS_INTERNATIONAL && !digits.starts_with('0');
    parse(digits).filter(|number| whole && number.is_valid())
}

fn national(number: &PhoneNumber, typed_digits: &str) -> Option<String> {
    let national = number.get_national_significant_number();
    typed_digits.ends_with(&national).then_some(national)
}
