//! Whether a shape can be asked at all: every mistake at its item, all of them at once.

use super::{
    file::FILE_MOST,
    item::{Is, Item, Kind},
    request::CHOICE,
    shape::{Limits, Opens, Shape, Texts},
};
use kernel::{Message, Problems, Result};

/// A longer form nobody finishes, and its page would be too heavy.
pub const ITEMS_MOST: usize = 60;
/// Names stand in addresses.
pub const NAME_MOST: usize = 40;
pub const TITLE_MOST: usize = 120;
/// A question of one breath.
pub const LABEL_MOST: usize = 200;
pub const HELP_MOST: usize = 600;
/// Words between questions, and the page after.
pub const TEXT_MOST: usize = 2_000;
/// More than these are a search, not a choice.
pub const CHOICES_MOST: usize = 30;
/// Websites that one form stands on.
pub const SITES_MOST: usize = 50;
/// An address to go on to.
pub const ADDRESS_MOST: usize = 500;
/// Files of one form: what one request may carry.
pub const FILES_MOST: usize = 3;
const COUNT_MOST: i64 = 10_000_000;

/// `news`, `spring-fair`: small letters, digits and dashes.
pub fn check_name(name: &str) -> std::result::Result<(), Message> {
    let fine = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let starts = name.bytes().next().is_some_and(|byte| byte.is_ascii_lowercase());
    // "confirm" and "new" are addresses of our own.
    let free = !matches!(name, "confirm" | "new");
    match starts && free && name.len() <= NAME_MOST && name.bytes().all(fine) {
        true => Ok(()),
        false => Err("forms-error-name".into()),
    }
}

/// An origin in its one form: `https://www.example.org`.
pub fn site(text: &str) -> std::result::Result<String, Message> {
    let text = text.trim().trim_end_matches('/').to_ascii_lowercase();
    let host =
        text.strip_prefix("https://").or_else(|| text.strip_prefix("http://localhost").map(|_| "localhost"));
    let fine = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b':');
    match host {
        Some(host)
            if !host.is_empty()
                && text.len() <= ADDRESS_MOST
                && text[7..].trim_start_matches('/').bytes().all(fine) =>
        {
            Ok(text)
        }
        _ => Err("forms-error-site".into()),
    }
}

impl Shape {
    pub fn check(&self) -> Result<()> {
        let mut problems = Problems::default();
        long(&mut problems, "title", &self.titles, TITLE_MOST);
        long(&mut problems, "thanks", &self.thanks, TEXT_MOST);
        if !is_key(&self.design, NAME_MOST) {
            problems.add("design", "error-not-a-choice");
        }
        self.check_sites(&mut problems);
        self.limits.check(&mut problems);
        if let Some(case) = &self.case {
            case.check(&mut problems);
        }
        if let Some(request) = &self.request {
            request.check(&mut problems);
            if self.account {
                problems.add("account", "forms-error-account");
            }
        }
        if self.items.len() > ITEMS_MOST {
            problems.add("items", Message::new("forms-error-items").with("most", ITEMS_MOST));
        }
        if self.items.iter().filter(|item| matches!(item.kind, Kind::File { .. })).count() > FILES_MOST {
            problems.add("items", Message::new("forms-error-files").with("most", FILES_MOST));
        }
        if self.items.iter().filter(|item| item.kind == Kind::OfCase).count() > 1 {
            problems.add("items", "forms-error-twice");
        }
        for (at, item) in self.items.iter().enumerate() {
            item.check(&self.items[..at], &mut problems);
        }
        problems.finish()
    }

    fn check_sites(&self, problems: &mut Problems) {
        if self.sites.len() > SITES_MOST {
            problems.add("sites", Message::new("forms-error-sites").with("most", SITES_MOST));
        }
        for origin in &self.sites {
            problems.take("sites", site(origin).and_then(|own| same(&own, origin)));
        }
        let leads_home = |origin: &String| {
            self.onward == *origin
                || self.onward.strip_prefix(origin.as_str()).is_some_and(|rest| rest.starts_with('/'))
        };
        let plain = !self.onward.chars().any(|character| character.is_control() || character.is_whitespace());
        let fine = plain && self.onward.len() <= ADDRESS_MOST && self.sites.iter().any(leads_home);
        if !(self.onward.is_empty() || fine) {
            problems.add("onward", "forms-error-onward");
        }
    }
}

impl Opens {
    /// Whether they are keys at all; whether anything has them is asked when the form is published.
    fn check(&self, problems: &mut Problems) {
        if self.category.is_empty() || !is_key(&self.category, NAME_MOST) {
            problems.add("category", "error-not-a-choice");
        }
        if !is_key(&self.about, 2 * NAME_MOST) {
            problems.add("about", "error-not-a-choice");
        }
    }
}

impl Limits {
    fn check(&self, problems: &mut Problems) {
        for (name, count) in [("per_day", self.per_day), ("total", self.total)] {
            if count.is_some_and(|count| !(1..=COUNT_MOST).contains(&count)) {
                let message =
                    Message::new("error-not-a-number-between").with("least", 1).with("most", COUNT_MOST);
                problems.add(name, message);
            }
        }
        for (name, day) in [("from", &self.from), ("until", &self.until)] {
            if day.as_ref().is_some_and(|day| day.parse::<jiff::civil::Date>().is_err()) {
                problems.add(name, "forms-error-date");
            }
        }
        if let (Some(from), Some(until)) = (&self.from, &self.until)
            && from > until
        {
            problems.add("until", "forms-error-ends-early");
        }
    }
}

impl Item {
    fn check(&self, earlier: &[Self], problems: &mut Problems) {
        if earlier.iter().any(|other| other.key == self.key) {
            problems.add(&self.key, "forms-error-twice");
        }
        let own = !matches!(self.key.as_str(), "stamp" | "website" | "sure" | "with" | CHOICE);
        if !own || self.key.is_empty() || !is_key(&self.key, 2 * NAME_MOST) {
            problems.add(&self.key, "forms-error-key");
        }
        let most = if self.kind.takes_an_answer() { LABEL_MOST } else { TEXT_MOST };
        for text in self.texts.values() {
            problems.take(&self.key, words(&text.label, most));
            problems.take(&self.key, words(&text.help, HELP_MOST));
        }
        self.check_kind(problems);
        self.check_condition(earlier, problems);
    }

    fn check_kind(&self, problems: &mut Problems) {
        let options = self.kind.options();
        match &self.kind {
            Kind::One { .. } | Kind::Many { .. } if options.len() < 2 || options.len() > CHOICES_MOST => {
                problems.add(&self.key, Message::new("forms-error-options").with("most", CHOICES_MOST));
            }
            Kind::Number { least: Some(least), most: Some(most) } if least > most => {
                problems.add(&self.key, "forms-error-least");
            }
            Kind::File { kinds, most } if kinds.is_empty() || !(1..=FILE_MOST).contains(most) => {
                problems.add(&self.key, "forms-error-file");
            }
            _ => {}
        }
        for (at, option) in options.iter().enumerate() {
            if options[..at].iter().any(|other| other.key == option.key)
                || option.texts.values().all(String::is_empty)
            {
                problems.add(&self.key, "forms-error-option");
            }
            long(problems, &self.key, &option.texts, LABEL_MOST);
        }
    }

    /// What an item depends on stands above it: nobody has to look back, and no circle can come to be.
    fn check_condition(&self, earlier: &[Self], problems: &mut Problems) {
        let Some(condition) = &self.when else {
            return;
        };
        let other = earlier.iter().find(|other| other.key == condition.item && other.kind.takes_an_answer());
        match (other, &condition.is) {
            (None, _) => problems.add(&self.key, "forms-error-condition"),
            (Some(other), Is::Equal(value)) if !other.kind.options().is_empty() => {
                if !other.kind.options().iter().any(|option| option.key == *value) {
                    problems.add(&self.key, "forms-error-condition-value");
                }
            }
            (Some(_), Is::Equal(value)) => drop(problems.take(&self.key, words(value, LABEL_MOST))),
            (Some(_), Is::Filled) => {}
        }
    }
}

fn long(problems: &mut Problems, field: &str, texts: &Texts, most: usize) {
    for text in texts.values() {
        problems.take(field, words(text, most));
    }
}

pub(super) fn words(text: &str, most: usize) -> std::result::Result<(), Message> {
    if text.chars().any(|character| character.is_control() && character != '\n') {
        return Err("forms-error-characters".into());
    }
    if text.chars().count() > most {
        return Err(Message::new("forms-error-long").with("most", most));
    }
    Ok(())
}

pub(super) fn is_key(text: &str, most: usize) -> bool {
    let fine = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte);
    text.len() <= most && text.bytes().all(fine)
}

fn same(one: &str, other: &str) -> std::result::Result<(), Message> {
    if one == other { Ok(()) } else { Err("forms-error-site".into()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_is_an_origin_and_nothing_more() {
        assert_eq!(site(" https://WWW.example.org/ ").unwrap(), "https://www.example.org");
        for wrong in [
            "example.org",
            "https://",
            "https://a.example/path",
            "https://a b",
            "*",
            "https://x;script-src *",
            "javascript:1",
        ] {
            assert!(site(wrong).is_err(), "{wrong}");
        }
    }
}
