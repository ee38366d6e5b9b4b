//! Children: from which age somebody decides alone, and who is asked before that.

use super::purpose::line;
use ground::{clock::Timestamp, id};
use jiff::civil::Date;
use kernel::{Problems, Result};
use serde::{Deserialize, Serialize};

id! {
    /// One request to one guardian.
    GuardianId, "guard"
}

/// A name has to fit a letter.
const NAME: usize = 120;
/// The longest address that mail can carry.
const EMAIL: usize = 254;

ground::keyed! {
    /// What a guardian is to the child.
    Relation, "consent-relation" { Parent = "parent", Guardian = "guardian", Other = "other" }
}

/// Who is asked: sealed under the child's key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Details {
    pub name: String,
    pub relation: Relation,
    pub email: String,
    /// The language of the letter.
    pub lang: String,
}

impl Details {
    pub fn check(&self) -> Result<()> {
        let mut problems = Problems::default();
        problems.take("name", line(&self.name, NAME));
        problems.take("email", line(&self.email, EMAIL));
        let whole =
            self.email.split_once('@').is_some_and(|(box_, host)| !box_.is_empty() && host.contains('.'));
        if !self.email.is_empty() && (!whole || self.email.contains(char::is_whitespace)) {
            problems.add("email", "consent-error-email");
        }
        problems.finish()
    }
}

/// Where a country set no other age: the age from which one may agree to online services alone.
// law: gdpr/8.1
const AGE: i16 = 16;
const AGES: [(&str, i16); 6] = [("BE", 13), ("GB", 13), ("US", 13), ("AT", 14), ("FR", 15), ("TR", 18)];

/// From which age somebody there decides alone.
pub fn age_in(country: Option<&str>) -> i16 {
    let own = country.and_then(|country| AGES.iter().find(|(code, _)| *code == country));
    own.map_or(AGE, |(_, years)| *years)
}

/// The day on which somebody reaches an age. Born on 29 February, one does so on 1 March of a common year.
pub fn reaches(born: Date, years: i16) -> Option<Date> {
    let year = born.year().saturating_add(years);
    born.with().year(year).build().or_else(|_| Date::new(year, 3, 1)).ok()
}

/// The beginning of a day.
pub fn midnight(day: Date) -> Option<Timestamp> {
    let moment = day.to_zoned(jiff::tz::TimeZone::UTC).ok()?;
    Some(Timestamp(moment.timestamp().as_microsecond()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_was_born_on_a_leap_day_comes_of_age_in_march() {
        let born = jiff::civil::date(2012, 2, 29);
        assert_eq!(reaches(born, 16), Some(jiff::civil::date(2028, 2, 29)));
        assert_eq!(reaches(born, 13), Some(jiff::civil::date(2025, 3, 1)));
        assert_eq!((age_in(Some("TR")), age_in(Some("PL")), age_in(None)), (18, 16, 16));
    }

    #[test]
    fn a_guardian_needs_a_name_and_an_address_that_mail_can_reach() {
        let details = |name: &str, email: &str| Details {
            name: name.into(),
            relation: Relation::Parent,
            email: email.into(),
            lang: "en".into(),
        };
        assert!(details("Ewa Zielińska", "ewa@example.org").check().is_ok());
        assert_eq!(details(" ", "ewa").check().unwrap_err().to_string(), "invalid: email");
        assert_eq!(details("", "").check().unwrap_err().to_string(), "invalid: name, email");
    }
}
