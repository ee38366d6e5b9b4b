//! The letter to people whom a breach affects: the house's own words or somebody's, in the language of each.
// law: gdpr/34

use crate::{
    OFFICER_CONTACT, OFFICER_NAME,
    model::{Letter, Record},
};
use kernel::{
    Reader, Result,
    setting::{COMPANY_EMAIL, COMPANY_NAME},
};
use kit::{Arg, Lang};

/// What the house's own letter has to be able to say.
// law: gdpr/34
const TELLS: [&str; 3] = ["happening", "consequences", "taken"];
/// What stands for the person in a letter that somebody wrote.
pub const NAME: &str = "{name}";

/// Whether the house's own letter would lack what it has to say, and nobody wrote another.
pub fn gaps(breach: &Record) -> bool {
    let written = |lang: &Lang| breach.course.letters.contains_key(lang.tag());
    !Lang::ALL.iter().all(written) && TELLS.iter().any(|point| breach.said.is_empty(point))
}

/// What the house says about itself in such a letter.
#[derive(Clone, Debug)]
pub struct House {
    pub company: String,
    pub contact: String,
}

pub async fn house(reader: &mut Reader) -> Result<House> {
    let company = reader.setting(&COMPANY_NAME).await?;
    let officer = [reader.setting(&OFFICER_NAME).await?, reader.setting(&OFFICER_CONTACT).await?];
    let mut known: Vec<String> = officer.into_iter().filter(|part| !part.is_empty()).collect();
    if known.is_empty() {
        known.push(reader.setting(&COMPANY_EMAIL).await?);
    }
    Ok(House { company, contact: known.join(", ") })
}

/// The letter as it goes out in a language; what somebody wrote about the breach stays in the language they wrote it in.
pub fn letter(reader: &Reader, breach: &Record, house: &House, lang: Lang) -> Letter {
    if let Some(own) = breach.course.letters.get(lang.tag()) {
        return own.clone();
    }
    let t = reader.app().lexicon().words(lang);
    let said = |name: &str| Arg::from(breach.said.text(name));
    let args = [
        ("name", Arg::from(NAME)),
        ("company", Arg::from(house.company.as_str())),
        ("contact", Arg::from(house.contact.as_str())),
        ("number", Arg::from(breach.number())),
        ("happening", said("happening")),
        ("consequences", said("consequences")),
        ("taken", said("taken")),
    ];
    Letter { subject: t.v("register-letter-subject", &args), text: t.v("register-letter-text", &args) }
}

impl Letter {
    /// The letter to one person.
    #[must_use]
    pub fn to(&self, name: &str) -> Self {
        Self { subject: self.subject.replace(NAME, name), text: self.text.replace(NAME, name) }
    }
}
