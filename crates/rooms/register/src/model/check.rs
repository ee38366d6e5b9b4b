//! Whether what somebody answered holds: each answer for itself, and all of them together.

use super::{
    Kind,
    ask::{Ask, Need, RISKS, Shape, asks},
    said::Said,
};
use ground::clock::{DAY, Timestamp};
use jiff::{
    civil::{Date, DateTime},
    tz::TimeZone,
};
use kernel::{Message, Problems, Result};

/// A name has to fit a table.
const LINE: usize = 160;
/// An answer as one would say it to an authority.
const PROSE: usize = 6_000;
/// More people than this live nowhere.
const NUMBER: i64 = 10_000_000_000;
/// A record that nobody looks at again for so long is no record.
const LATEST: i64 = 10 * 366 * DAY;
/// Two of the marks are enough.
// law: gdpr/35
const MARKS: usize = 2;
/// Likelihood times severity from which a risk is high.
const HIGH: i64 = 9;

/// What an answer is held against.
pub struct Known {
    pub purposes: Vec<String>,
    pub now: Timestamp,
    pub zone: TimeZone,
}

type Checked<T> = std::result::Result<T, Message>;

impl Said {
    /// The same without needless space, moments in UTC, nothing empty; or what is wrong with it.
    pub fn check(&self, kind: Kind, known: &Known) -> Result<Self> {
        let mut problems = Problems::default();
        let mut fine = Self::default();
        let mut names = Vec::new();
        for (name, ask) in asks(kind).iter().flat_map(Ask::parts) {
            let values = problems.take(&name, known.answer(ask, self.many(&name))).unwrap_or_default();
            if !values.is_empty() {
                fine.0.insert(name.clone(), values);
            }
            names.push(name);
        }
        for unknown in self.0.keys().filter(|name| !names.contains(name)) {
            problems.add(unknown, "register-error-unknown");
        }
        if problems.is_empty() {
            fine.together(kind, known.now, &mut problems);
        }
        problems.finish()?;
        Ok(fine)
    }

    fn together(&self, kind: Kind, now: Timestamp, problems: &mut Problems) {
        match kind {
            Kind::Breach => self.times(now, problems),
            Kind::Assessment => self.assessed(problems),
            Kind::Processor if self.text("safeguard") == "inside" && !inside(self.text("country")) => {
                problems.add("safeguard", "register-error-outside");
            }
            _ => {}
        }
    }

    /// Nothing is noticed before it happened, and nothing is known that is yet to come.
    // law: gdpr/33
    fn times(&self, now: Timestamp, problems: &mut Problems) {
        let (noticed, happened) = (self.moment("noticed"), self.moment("happened"));
        if noticed.is_some_and(|at| at > now) {
            problems.add("noticed", "register-error-future");
        }
        if happened.is_some_and(|at| at > now) {
            problems.add("happened", "register-error-future");
        } else if happened.zip(noticed).is_some_and(|(happened, noticed)| happened > noticed) {
            problems.add("noticed", "register-error-before");
        }
    }

    // law: gdpr/35
    fn assessed(&self, problems: &mut Problems) {
        for risk in RISKS {
            let part = |part: &str| format!("{risk}-{part}");
            if self.is_empty(&part("what")) {
                continue;
            }
            for needed in ["likelihood", "severity", "measure", "left-likelihood", "left-severity"] {
                if self.is_empty(&part(needed)) {
                    problems.add(part(needed), "error-required");
                }
            }
        }
        match self.text("result") {
            "not-needed" if self.many("screening").len() >= MARKS => {
                problems.add("result", "register-error-needed");
            }
            "go" | "consult" | "stop" => self.complete(problems),
            _ => {}
        }
        if self.text("result") != "draft" && self.is_empty("review") {
            problems.add("review", "error-required");
        }
    }

    fn complete(&self, problems: &mut Problems) {
        for needed in ["necessity", "officer", "risk-1-what"] {
            if self.is_empty(needed) {
                problems.add(needed, "error-required");
            }
        }
        let left = RISKS.iter().filter_map(|risk| score(self, risk, "left-")).max();
        if self.text("result") == "go" && left.is_some_and(|score| score >= HIGH) {
            problems.add("result", "register-error-consult");
        }
    }
}

/// Likelihood times severity of a risk, before (`""`) or after (`"left-"`) its measure.
pub fn score(said: &Said, risk: &str, when: &str) -> Option<i64> {
    let grade = |of: &str| said.text(&format!("{risk}-{when}{of}")).parse::<i64>().ok();
    Some(grade("likelihood")? * grade("severity")?)
}

impl Known {
    fn answer(&self, ask: Ask, values: &[String]) -> Checked<Vec<String>> {
        let values: Vec<&str> =
            values.iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
        let many = matches!(ask.shape, Shape::Many(_) | Shape::Purposes);
        match (values.as_slice(), ask.need) {
            ([], Need::Required) => Err("error-required".into()),
            ([], Need::Optional) => Ok(Vec::new()),
            ([_, _, ..], _) if !many => Err("register-error-one".into()),
            (values, _) => values.iter().map(|value| self.value(ask.shape, value)).collect(),
        }
    }

    fn value(&self, shape: Shape, value: &str) -> Checked<String> {
        let fine = match shape {
            Shape::Line => text(value, LINE, false)?,
            Shape::Prose => text(value, PROSE, true)?,
            Shape::Email => email(value)?,
            Shape::Day => self.day(value)?,
            Shape::Moment => moment(value, &self.zone)?.to_string(),
            Shape::Number => number(value)?,
            Shape::Country => country(value)?,
            Shape::One(choices) | Shape::Many(choices) => choice(value, choices.contains(&value))?,
            Shape::Purposes => choice(value, self.purposes.iter().any(|known| known == value))?,
            Shape::Risk => return Err("error-not-a-choice".into()),
        };
        Ok(fine)
    }

    fn day(&self, value: &str) -> Checked<String> {
        let day: Date = value.parse().map_err(|_| "register-error-day")?;
        let at = day.to_zoned(TimeZone::UTC).map_err(|_| "register-error-day")?.timestamp().as_microsecond();
        if at > self.now.0 - LATEST && at < self.now.0 + LATEST {
            Ok(day.to_string())
        } else {
            Err("register-error-day".into())
        }
    }
}

/// A moment as browsers write it, by the clock of the house, or with its own zone.
pub fn moment(value: &str, zone: &TimeZone) -> Checked<jiff::Timestamp> {
    if let Ok(moment) = value.parse::<jiff::Timestamp>() {
        return Ok(moment);
    }
    let local: DateTime = value.parse().map_err(|_| "register-error-moment")?;
    let zoned = local.to_zoned(zone.clone()).map_err(|_| Message::new("register-error-moment"))?;
    Ok(zoned.timestamp())
}

fn text(value: &str, most: usize, lines: bool) -> Checked<String> {
    let wrong = |c: char| c.is_control() && !(lines && matches!(c, '\n' | '\r' | '\t'));
    match () {
        () if value.contains(wrong) => Err("error-bad-text".into()),
        () if value.chars().count() > most => Err(Message::new("error-too-long").with("most", most)),
        () => Ok(value.to_owned()),
    }
}

fn email(value: &str) -> Checked<String> {
    let value = text(value, LINE, false)?;
    let fine = value
        .split_once('@')
        .is_some_and(|(local, domain)| !local.is_empty() && domain.contains('.') && !domain.contains('@'));
    if fine && !value.contains(char::is_whitespace) { Ok(value) } else { Err("register-error-email".into()) }
}

fn number(value: &str) -> Checked<String> {
    match value.parse::<i64>() {
        Ok(number) if (0..=NUMBER).contains(&number) => Ok(number.to_string()),
        _ => Err(Message::new("error-not-a-number-between").with("least", 0).with("most", NUMBER)),
    }
}

fn country(value: &str) -> Checked<String> {
    let code = value.to_ascii_uppercase();
    let fine = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase());
    if fine { Ok(code) } else { Err("register-error-country".into()) }
}

fn choice(value: &str, known: bool) -> Checked<String> {
    if known { Ok(value.to_owned()) } else { Err("error-not-a-choice".into()) }
}

/// The European Economic Area: no transfer needs a safeguard there.
const INSIDE: [&str; 30] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT",
    "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];

pub fn inside(country: &str) -> bool {
    INSIDE.contains(&country)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known() -> Known {
        Known { purposes: vec!["news".into()], now: Timestamp(1_795_262_400_000_000), zone: TimeZone::UTC }
    }

    fn said(pairs: &[(&str, &str)]) -> Said {
        Said::of_pairs(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    fn wrong(kind: Kind, pairs: &[(&str, &str)]) -> Vec<String> {
        match said(pairs).check(kind, &known()) {
            Err(kernel::Error::Invalid(problems)) => {
                problems.into_iter().map(|problem| problem.field).collect()
            }
            _ => Vec::new(),
        }
    }

    #[test]
    fn a_breach_is_noticed_after_it_happened_and_never_tomorrow() {
        let breach = |noticed, happened| {
            wrong(
                Kind::Breach,
                &[("name", "Lost"), ("happening", "A stick."), ("noticed", noticed), ("happened", happened)],
            )
        };
        assert!(breach("2026-11-21T10:00", "2026-11-20T10:00").is_empty());
        assert_eq!(breach("2026-11-20T10:00", "2026-11-21T10:00"), ["noticed"]);
        assert_eq!(breach("2026-11-22T10:00", ""), ["noticed"]);
        assert_eq!(breach("soon", ""), ["noticed"]);
    }

    #[test]
    fn a_high_risk_that_stays_asks_for_the_authority() {
        let mut pairs = vec![
            ("name", "Cameras"),
            ("described", "x"),
            ("necessity", "x"),
            ("officer", "x"),
            ("review", "2027-01-01"),
            ("risk-1-what", "x"),
            ("risk-1-likelihood", "4"),
            ("risk-1-severity", "4"),
            ("risk-1-measure", "x"),
            ("risk-1-left-likelihood", "3"),
            ("risk-1-left-severity", "3"),
            ("result", "go"),
        ];
        assert_eq!(wrong(Kind::Assessment, &pairs), ["result"]);
        pairs.pop();
        pairs.push(("result", "consult"));
        assert!(wrong(Kind::Assessment, &pairs).is_empty());
        let screened = [
            ("name", "x"),
            ("described", "x"),
            ("screening", "scoring"),
            ("screening", "matching"),
            ("result", "not-needed"),
            ("review", "2027-01-01"),
        ];
        assert_eq!(wrong(Kind::Assessment, &screened), ["result"]);
    }

    #[test]
    fn what_nobody_asked_is_told() {
        assert_eq!(
            wrong(
                Kind::Joint,
                &[("name", "x"), ("contact", "x"), ("share", "x"), ("purposes", "gold"), ("colour", "red")]
            ),
            ["purposes", "colour"]
        );
    }
}
