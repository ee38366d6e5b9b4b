//! What a value is by its looks: a day, an amount; pure.

use jiff::civil::Date;

/// Years in which a date of our time may lie.
const YEARS: std::ops::RangeInclusive<i16> = 1800..=2200;

/// A day as people write it in figures, whether or not a time stands behind it.
pub(crate) fn day(value: &str) -> Option<Date> {
    let groups = value.split(|letter: char| !letter.is_ascii_digit()).filter(|group| !group.is_empty());
    match groups.collect::<Vec<_>>()[..] {
        [a, b, c, ..] if a.len() == 4 => date(a, b, c),
        [a, b, c, ..] if c.len() == 4 => date(c, b, a).or_else(|| date(c, a, b)),
        [one, ..] if [8, 14].contains(&one.len()) => {
            date(&one[..4], &one[4..6], &one[6..8]).or_else(|| date(&one[4..8], &one[2..4], &one[..2]))
        }
        _ => None,
    }
}

fn date(year: &str, month: &str, day: &str) -> Option<Date> {
    let year = year.parse().ok().filter(|year| YEARS.contains(year))?;
    Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()
}

/// Whether more than nothing is meant, in whatever way it is written: `12,50`, `€ 1.200`.
pub(crate) fn is_above_zero(amount: &str) -> bool {
    let figures = amount.split(|letter: char| letter.is_ascii_digit()).next().unwrap_or_default();
    !figures.contains(['-', '−']) && amount.chars().any(|letter| matches!(letter, '1'..='9'))
}

/// A whole number with nothing beside it but what parts its thousands; what stands behind its point does not count.
pub(crate) fn whole(value: &str) -> Option<u64> {
    let value = value.trim();
    let head =
        value.rsplit_once(['.', ',']).filter(|(_, rest)| rest.len() != 3).map_or(value, |(head, _)| head);
    let is_part =
        |letter: char| letter.is_ascii_digit() || matches!(letter, ' ' | '.' | ',' | '\u{a0}' | '\'');
    let digits: String = head.chars().filter(char::is_ascii_digit).collect();
    if head.chars().all(is_part) { digits.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_told_from_other_numbers() {
        for date in ["2019-05-12", "12.05.2019", "5/31/2019", "20190512", "12052019", "2019-05-12 14:30:05"] {
            assert!(day(date).is_some(), "{date}");
        }
        for number in ["PL61109010140000071219812874", "1234 5678", "90051712344", "2019-13-45", "25.00"] {
            assert_eq!(day(number), None, "{number}");
        }
    }

    #[test]
    fn an_amount_is_above_zero_in_any_spelling() {
        for amount in ["12.50", "€ 1.200,00", "0,01", "PLN 7", "7"] {
            assert!(is_above_zero(amount), "{amount}");
        }
        for nothing in ["0", "0,00", "", "none", "-5", "€ -12.50", "− 3"] {
            assert!(!is_above_zero(nothing), "{nothing}");
        }
    }

    #[test]
    fn a_number_is_read_without_what_stands_behind_its_point() {
        assert_eq!((whole("42"), whole("1 234"), whole("1.234,50")), (Some(42), Some(1234), Some(1234)));
        assert_eq!((whole("12,5"), whole("1'200"), whole("1.200")), (Some(12), Some(1200), Some(1200)));
        assert_eq!((whole("blue"), whole("42 kg"), whole("-7"), whole("")), (None, None, None, None));
    }
}
