//! A notice itself: the key in its address, what it is called, and for whom it is.

use consent::ByLang;
use kernel::{Message, Problems, Result};
use kit::{Lang, Words};
use serde::Deserialize;
use utoipa::ToSchema;

/// The notice for everybody: the first one, which is always there.
pub const GENERAL: &str = "general";
/// An address stays readable.
const KEY: usize = 40;
/// A name or a sentence.
const LINE: usize = 120;
/// More notices than this nobody keeps up.
pub const NOTICES: usize = 50;
/// Words that stand in addresses for something else.
const TAKEN: [&str; 3] = ["accept", "history", "new"];

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    pub key: String,
    /// Empty for the one for everybody: its name is a word of the house.
    pub titles: ByLang<String>,
    pub audience: ByLang<String>,
    pub revision: i64,
}

/// A notice as somebody describes it, in every language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NoticeDraft)]
pub struct Draft {
    /// Small letters, digits and hyphens, a letter first; it stands in the address and stays.
    pub key: String,
    pub titles: ByLang<String>,
    /// Whom it is for.
    pub audience: ByLang<String>,
}

impl Head {
    pub fn is_general(&self) -> bool {
        self.key == GENERAL
    }

    pub fn title(&self, t: Words) -> String {
        let own = self.titles.get(t.lang());
        if own.is_empty() { t.w("notices-general") } else { own.clone() }
    }

    pub fn audience(&self, t: Words) -> String {
        let own = self.audience.get(t.lang());
        if own.is_empty() { t.w("notices-everybody") } else { own.clone() }
    }
}

/// Where everybody reads a notice.
pub fn path(key: &str) -> String {
    if key == GENERAL { "/privacy".to_owned() } else { format!("/privacy/{key}") }
}

impl Draft {
    pub fn check(&self) -> Result<()> {
        let mut problems = Problems::default();
        problems.take("key", key(&self.key));
        for lang in Lang::ALL {
            problems.take(format!("titles.{}", lang.tag()), line(self.titles.get(lang)));
            problems.take(format!("audience.{}", lang.tag()), line(self.audience.get(lang)));
        }
        problems.finish()
    }
}

type Checked = std::result::Result<(), Message>;

fn key(key: &str) -> Checked {
    let letters = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    match key.chars().next() {
        None => Err("error-required".into()),
        Some(_) if key.len() > KEY => Err(Message::new("error-too-long").with("most", KEY)),
        Some(first) if !first.is_ascii_lowercase() || !key.chars().all(letters) => {
            Err("notices-error-key".into())
        }
        Some(_) if TAKEN.contains(&key) => Err("notices-error-taken".into()),
        Some(_) => Ok(()),
    }
}

/// A line that fits a table.
pub fn line(text: &str) -> Checked {
    match text.chars().count() {
        0 => Err("error-required".into()),
        count if count > LINE => Err(Message::new("error-too-long").with("most", LINE)),
        _ if text.contains(char::is_control) => Err("error-bad-text".into()),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_fits_an_address_and_is_no_number() {
        for fine in ["applicants", "job-2", "a"] {
            assert!(key(fine).is_ok(), "{fine}");
        }
        for bad in ["", "7", "2-jobs", "Jobs", "a b", "żółć", "history", "accept", &"a".repeat(41)] {
            assert!(key(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn the_one_for_everybody_keeps_its_address() {
        assert_eq!([path(GENERAL), path("applicants")], ["/privacy", "/privacy/applicants"]);
    }
}
