//! Writes the number of a cell as a person would type it.

use super::Meaning;
use jiff::{ToSpan, civil::date};

/// The day from which a workbook counts: old ones for the Macintosh begin with 1904.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Epoch {
    Of1900,
    Of1904,
}

/// The text of a number: `4510` and not `4510.0`, `2024-03-01` and not `45352`. What is no number stays as it is.
pub fn text(raw: &str, meaning: Meaning, epoch: Epoch) -> String {
    let Some(value) = raw.trim().parse::<f64>().ok().filter(|value| value.is_finite()) else {
        return raw.to_owned();
    };
    let text = match meaning {
        Meaning::Number => None,
        Meaning::Moment => moment(value, epoch),
        Meaning::Duration => duration(value),
    };
    text.unwrap_or_else(|| number(raw.trim(), value))
}

/// Excel writes characters that XML does not allow as `_x000D_`, and an underscore that would read so as `_x005F_`.
pub fn unescaped(text: String) -> String {
    if !text.contains("_x") {
        return text;
    }
    let (mut plain, mut rest) = (String::with_capacity(text.len()), text.as_str());
    while let Some((before, behind)) = rest.split_once("_x") {
        plain.push_str(before);
        match escaped_character(behind) {
            Some((character, after)) => {
                plain.push(character);
                rest = after;
            }
            None => {
                plain.push_str("_x");
                rest = behind;
            }
        }
    }
    plain + rest
}

fn escaped_character(behind: &str) -> Option<(char, &str)> {
    let (hex, after) = behind.split_once('_')?;
    let escaped = hex.len() == 4 && hex.bytes().all(|byte| byte.is_ascii_hexdigit());
    let code = u32::from_str_radix(hex, 16).ok().filter(|_| escaped)?;
    Some((char::from_u32(code)?, after))
}

/// Digits that Excel computes with and shows; what lies behind them is noise of the binary fraction.
const SIGNIFICANT: usize = 15;

/// The last day that Excel knows, 9999-12-31.
const LAST_DAY: f64 = 2_958_465.0;

const SECONDS_A_DAY: f64 = 86_400.0;

/// Whole numbers keep every digit: they may be telephone numbers or identifiers.
fn number(raw: &str, value: f64) -> String {
    if raw.strip_prefix('-').unwrap_or(raw).bytes().all(|byte| byte.is_ascii_digit()) {
        return raw.to_owned();
    }
    let rounded = format!("{value:.*e}", SIGNIFICANT - 1).parse().unwrap_or(value);
    format!("{rounded}")
}

fn moment(value: f64, epoch: Epoch) -> Option<String> {
    if !(0.0..LAST_DAY + 1.0).contains(&value) {
        return None;
    }
    let seconds = (value * SECONDS_A_DAY).round() as i64;
    let (days, clock) = (seconds / 86_400, clock(seconds % 86_400));
    match (days, seconds % 86_400) {
        (0, 1..) => Some(clock),
        (_, 0) => day(days, epoch),
        _ => Some(format!("{}T{clock}", day(days, epoch)?)),
    }
}

/// Excel believes that 1900 was a leap year, so its days before that March are one off.
fn day(days: i64, epoch: Epoch) -> Option<String> {
    let (start, days) = match epoch {
        Epoch::Of1904 => (date(1904, 1, 1), days),
        Epoch::Of1900 if days < 60 => (date(1899, 12, 31), days),
        Epoch::Of1900 => (date(1899, 12, 30), days),
    };
    Some(start.checked_add(days.days()).ok()?.to_string())
}

fn duration(value: f64) -> Option<String> {
    (0.0..=LAST_DAY).contains(&value).then(|| clock((value * SECONDS_A_DAY).round() as i64))
}

fn clock(seconds: i64) -> String {
    format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(raw: &str, meaning: Meaning) -> String {
        text(raw, meaning, Epoch::Of1900)
    }

    #[test]
    fn numbers_are_as_people_type_them() {
        let expected = [
            ("4510", "4510"),
            ("4510.0", "4510"),
            ("4.8501234567E10", "48501234567"),
            ("-0.5", "-0.5"),
            ("0.30000000000000004", "0.3"),
            ("12345678901234567890", "12345678901234567890"),
            ("abc", "abc"),
            ("NaN", "NaN"),
            ("", ""),
        ];
        for (raw, text) in expected {
            assert_eq!(shown(raw, Meaning::Number), text);
        }
    }

    #[test]
    fn escaped_characters_are_themselves_again() {
        let expected = [
            ("a_x000D_b", "a\rb"),
            ("_x005F_x000D_", "_x000D_"),
            ("my_xray_x1", "my_xray_x1"),
            ("_xD800_", "_xD800_"),
        ];
        for (raw, text) in expected {
            assert_eq!(unescaped(raw.to_owned()), text);
        }
    }

    #[test]
    fn dates_are_iso() {
        let expected = [
            ("45352", "2024-03-01"),
            ("45352.5", "2024-03-01T12:00:00"),
            ("0.75", "18:00:00"),
            ("1", "1900-01-01"),
            ("59", "1900-02-28"),
            ("61", "1900-03-01"),
            ("2958465", "9999-12-31"),
            ("2958466", "2958466"),
            ("-1", "-1"),
            ("45351.9999999999", "2024-03-01"),
        ];
        for (raw, text) in expected {
            assert_eq!(shown(raw, Meaning::Moment), text);
        }
        assert_eq!(text("43890", Meaning::Moment, Epoch::Of1904), "2024-03-01");
        assert_eq!(shown("1.5", Meaning::Duration), "36:00:00");
    }
}
