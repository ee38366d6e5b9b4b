//! Dates as files write them: with the year first or last, with any mark between, or none.

use super::Dates;
use jiff::civil::Date;

/// The date that a cell says; none when it says none.
pub fn date(text: &str, order: Dates) -> Option<Date> {
    // A workbook writes a moment where a column holds days.
    let day = text.trim().split(['T', ' ']).next().unwrap_or_default();
    if day.len() == 8 && day.bytes().all(|byte| byte.is_ascii_digit()) {
        return whole(&day[..4], &day[4..6], &day[6..]);
    }
    let parts: Vec<&str> = day.split(['-', '.', '/']).collect();
    // Nobody who writes points puts the month first.
    let order = if day.contains('.') { Dates::DayFirst } else { order };
    match (parts.as_slice(), order) {
        ([year, month, day], _) if year.len() == 4 => whole(year, month, day),
        ([day, month, year], Dates::DayFirst) | ([month, day, year], Dates::MonthFirst)
            if year.len() == 4 =>
        {
            whole(year, month, day)
        }
        _ => None,
    }
}

fn whole(year: &str, month: &str, day: &str) -> Option<Date> {
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_day_in_all_spellings() {
        for text in [
            "19300213",
            "1930-02-13",
            "1930/2/13",
            "13.02.1930",
            "13-2-1930",
            "13/02/1930",
            "1930-02-13T00:00:00",
        ] {
            assert_eq!(
                date(text, Dates::DayFirst).map(|date| date.to_string()).as_deref(),
                Some("1930-02-13"),
                "{text}"
            );
        }
        assert_eq!(date("02/13/1930", Dates::MonthFirst), date("13/02/1930", Dates::DayFirst));
        assert_eq!(date("04.03.1980", Dates::MonthFirst), date("04.03.1980", Dates::DayFirst));
    }

    #[test]
    fn what_is_no_day_is_none() {
        for text in
            ["19371233", "30.02.1990", "13.02.30", "soon", "", "1930", "+9300213", "1930-02", "99999999"]
        {
            assert_eq!(date(text, Dates::DayFirst), None, "{text}");
        }
    }
}
