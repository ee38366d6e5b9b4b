//! What an agent says of the person: an address of mail, a telephone number, or a name with the day of birth.

use crate::model::Whom;
use serde::Deserialize;

/// An address of mail has no more signs.
const EMAIL: usize = 254;
/// A number with its spaces and brackets.
const PHONE: usize = 40;
/// A whole name.
const NAME: usize = 200;

/// What else stands in a request about the person is not looked at.
#[derive(Default, Deserialize)]
pub struct Claims {
    email: Option<String>,
    email_verified: Option<bool>,
    phone_number: Option<String>,
    phone_number_verified: Option<bool>,
    name: Option<String>,
    given_name: Option<String>,
    family_name: Option<String>,
    /// `1990-05-17`
    birthdate: Option<String>,
}

impl Claims {
    /// Whom it is about, and whether that is proved; none: it names nobody. Whoever is believed is looked for by what was
    /// verified alone, so that their word opens nobody else's record.
    pub fn whom(self, believed: bool) -> Option<(Whom, bool)> {
        let proved = |verified: Option<bool>| believed && verified == Some(true);
        let (email_proved, phone_proved) = (proved(self.email_verified), proved(self.phone_number_verified));
        let given = self.given_name.zip(self.family_name);
        let name = self.name.or_else(|| given.map(|(given, family)| format!("{given} {family}")));
        let email = self.email.map(trimmed).filter(|email| is_address(email));
        let phone = self.phone_number.map(trimmed).filter(|phone| is_number(phone));
        let name = name.map(trimmed).filter(|name| is_name(name));
        let born = name.zip(self.birthdate.map(trimmed).filter(|day| is_day(day)));
        let verified = email.is_some() && email_proved || phone.is_some() && phone_proved;
        let whom = match verified {
            true => Whom {
                email: email.filter(|_| email_proved),
                phone: phone.filter(|_| phone_proved),
                born: None,
            },
            false => Whom { email, phone, born },
        };
        (whom != Whom::default()).then_some((whom, verified))
    }
}

#[expect(clippy::needless_pass_by_value, reason = "it is mapped over an option")]
fn trimmed(text: String) -> String {
    text.trim().to_owned()
}

fn is_address(text: &str) -> bool {
    let parts = text.split_once('@');
    let whole = parts.is_some_and(|(local, domain)| !local.is_empty() && domain.contains('.'));
    whole && text.len() <= EMAIL && !text.contains(|c: char| c.is_whitespace() || c.is_control())
}

fn is_number(text: &str) -> bool {
    let sign = |c: char| c.is_ascii_digit() || " +-()./".contains(c);
    text.len() <= PHONE && text.chars().all(sign) && text.chars().filter(char::is_ascii_digit).count() >= 6
}

/// Two words at least: one is no whole name.
fn is_name(text: &str) -> bool {
    let fine = text.chars().count() <= NAME && !text.contains(char::is_control);
    fine && text.split_whitespace().count() >= 2
}

fn is_day(text: &str) -> bool {
    let sign =
        |(at, byte): (usize, u8)| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() };
    text.len() == 10 && text.bytes().enumerate().all(sign)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn read(json: Value, believed: bool) -> Option<(Whom, bool)> {
        serde_json::from_value::<Claims>(json).unwrap().whom(believed)
    }

    #[test]
    fn a_person_is_named_by_any_of_three_and_by_nothing_less() {
        let email = read(json!({ "email": " a@b.example " }), false).unwrap();
        assert_eq!(email.0.email.as_deref(), Some("a@b.example"));
        assert!(read(json!({ "phone_number": "+48 512 345 678" }), false).unwrap().0.phone.is_some());
        let born = json!({ "given_name": "Carla", "family_name": "Los", "birthdate": "1990-05-17" });
        assert_eq!(read(born, false).unwrap().0.born.unwrap().0, "Carla Los");
        for nothing in [
            json!({ "name": "Carla Los" }),
            json!({ "name": "Carla", "birthdate": "1990-05-17" }),
            json!({ "name": "Carla Los\u{0}", "birthdate": "1990-05-17" }),
            json!({ "name": "Carla Los", "birthdate": "17.05.1990" }),
            json!({ "phone_number": "call me" }),
            json!({ "email": "carla" }),
        ] {
            assert!(read(nothing.clone(), true).is_none(), "{nothing}");
        }
    }

    #[test]
    fn whoever_is_believed_is_believed_by_what_they_verified_alone() {
        let both = json!({
            "email": "a@b.example", "phone_number": "+48512345678", "phone_number_verified": true,
            "name": "Carla Los", "birthdate": "1990-05-17",
        });
        let (whom, verified) = read(both.clone(), true).unwrap();
        assert!(verified && whom.email.is_none() && whom.phone.is_some() && whom.born.is_none());
        let (whom, verified) = read(both, false).unwrap();
        assert!(!verified && whom.email.is_some() && whom.born.is_some());
    }
}
