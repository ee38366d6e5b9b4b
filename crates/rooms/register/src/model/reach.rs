//! Whom a breach affects: what somebody says of it, checked. All that is said has to fit; ways said one after the other add up.

use customers::Filter;
use ground::clock::{SECOND, Timestamp};
use jiff::tz::TimeZone;
use kernel::{Message, Problems, Result};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Numbers in one list: more is a filter.
const NUMBERS: usize = 5_000;
const LINE: usize = 200;

/// What somebody says of the people affected; nothing said means everybody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
#[schema(as = register::Wanted)]
pub struct Wanted {
    /// Tables of the data map: people with rows in any of them.
    pub tables: Vec<String>,
    /// The key of a purpose: people whose data is held for it, or who allow it.
    pub purpose: String,
    /// The id of a view of customers that you saved: its filter as it is now.
    pub view: String,
    /// The key of a plain custom field, and its value.
    pub field: String,
    pub value: String,
    /// `active` or `restricted`.
    pub state: String,
    pub country: String,
    pub language: String,
    pub organisation: String,
    /// First and last day on which they were entered, in UTC.
    pub from: String,
    pub to: String,
    /// Where their data came from: `import:` with the id of the import, `form:` with the key of the form, `api`.
    pub source: String,
    /// Whoever opened their records, by their label in the audit trail, such as `staff_…` or `token_…`.
    pub actor: String,
    /// When they did.
    pub seen_from: String,
    pub seen_to: String,
    /// Numbers of customers; spaces and commas part.
    pub numbers: String,
}

/// The same, checked.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Reach {
    pub tables: Vec<String>,
    pub purpose: Option<String>,
    /// What the view was called whose filter it is.
    pub view: Option<String>,
    pub filter: Filter,
    /// A plain custom field and its value.
    pub field: Option<(String, String)>,
    pub source: Option<String>,
    /// Whose eyes, from when, until when.
    pub seen: Option<(String, Timestamp, Timestamp)>,
    pub numbers: Vec<String>,
}

/// What may be said.
pub struct Choices<'a> {
    pub tables: &'a [&'static str],
    pub purposes: &'a [String],
    /// Keys of plain custom fields.
    pub fields: &'a [String],
    /// The view that is named, with its filter.
    pub view: Option<(String, Filter)>,
}

impl Wanted {
    pub fn check(&self, choices: Choices<'_>, now: Timestamp, zone: &TimeZone) -> Result<Reach> {
        let mut problems = Problems::default();
        if self.tables.iter().any(|table| !choices.tables.contains(&table.as_str())) {
            problems.add("tables", "error-not-a-choice");
        }
        let purpose = some(&self.purpose);
        if purpose.as_ref().is_some_and(|key| !choices.purposes.contains(key)) {
            problems.add("purpose", "error-not-a-choice");
        }
        let field = self.field(&choices, &mut problems);
        let (view, filter) = self.filtered(choices.view, &mut problems);
        let source = problems.take("source", line(&self.source)).flatten();
        let seen = self.seen(&mut problems, now, zone);
        let numbers = problems.take("numbers", numbers(&self.numbers)).unwrap_or_default();
        let filters = view.is_some() || filter != Filter::default();
        let ways = [source.is_some() || field.is_some(), !numbers.is_empty(), filters];
        if ways.into_iter().filter(|way| *way).count() > 1 {
            problems.add(if numbers.is_empty() { "source" } else { "numbers" }, "register-error-either");
        }
        problems.finish()?;
        Ok(Reach { tables: self.tables.clone(), purpose, view, filter, field, source, seen, numbers })
    }

    fn field(&self, choices: &Choices<'_>, problems: &mut Problems) -> Option<(String, String)> {
        let field = some(&self.field);
        let value = problems.take("value", line(&self.value)).flatten();
        if field.as_ref().is_some_and(|key| !choices.fields.contains(key)) {
            problems.add("field", "error-not-a-choice");
        }
        if field.is_some() != value.is_some() {
            problems.add(if value.is_none() { "value" } else { "field" }, "error-required");
        }
        field.zip(value)
    }

    /// The filter of the view, or what is said here; not both.
    fn filtered(&self, view: Option<(String, Filter)>, problems: &mut Problems) -> (Option<String>, Filter) {
        let filter = self.filter(problems);
        match view {
            Some(_) if filter != Filter::default() => {
                problems.add("view", "register-error-either");
                (None, filter)
            }
            Some((name, filter)) => (Some(name), filter),
            None => (None, filter),
        }
    }

    fn filter(&self, problems: &mut Problems) -> Filter {
        let standing = customers::Standing::parse(&self.state);
        if standing.is_none() && !self.state.is_empty() {
            problems.add("state", "error-not-a-choice");
        }
        let mut day = |name: &str, text: &str| {
            let read = match text.trim() {
                "" => Ok(None),
                text => text.parse().map(Some).map_err(|_| Message::new("register-error-day")),
            };
            problems.take(name, read).flatten()
        };
        let (created_from, created_to) = (day("from", &self.from), day("to", &self.to));
        let country =
            problems.take("country", line(&self.country)).flatten().map(|code| code.to_ascii_uppercase());
        let language = problems.take("language", line(&self.language)).flatten();
        let organisation = problems.take("organisation", line(&self.organisation)).flatten();
        Filter { standing, country, language, organisation, allows: None, created_from, created_to }
    }

    fn seen(
        &self,
        problems: &mut Problems,
        now: Timestamp,
        zone: &TimeZone,
    ) -> Option<(String, Timestamp, Timestamp)> {
        let actor = problems.take("actor", line(&self.actor)).flatten();
        let mut at = |name: &str, text: &str, otherwise: Timestamp| match text.trim() {
            "" => Some(otherwise),
            text => {
                let read = super::moment(text, zone);
                problems.take(name, read).map(|moment| Timestamp(moment.as_microsecond()))
            }
        };
        let (from, until) = (
            at("seen_from", &self.seen_from, Timestamp(0))?,
            at("seen_to", &self.seen_to, now.plus(SECOND))?,
        );
        if from > until {
            problems.add("seen_to", "register-error-span");
        }
        if actor.is_none() && !(self.seen_from.trim().is_empty() && self.seen_to.trim().is_empty()) {
            problems.add("actor", "error-required");
        }
        actor.map(|actor| (actor, from, until))
    }
}

fn some(text: &str) -> Option<String> {
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

fn line(text: &str) -> std::result::Result<Option<String>, Message> {
    match () {
        () if text.contains(char::is_control) => Err("error-bad-text".into()),
        () if text.chars().count() > LINE => Err(Message::new("error-too-long").with("most", LINE)),
        () => Ok(some(text)),
    }
}

/// `1001, 1002 #1003`: numbers of customers as people write them.
pub fn numbers(text: &str) -> std::result::Result<Vec<String>, Message> {
    let parts = text.split([' ', ',', ';', '\n', '\r', '\t']).filter(|part| !part.is_empty());
    let mut all = Vec::new();
    for part in parts {
        let digits = part.trim_start_matches('#');
        if digits.is_empty() || digits.len() > 15 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err("register-error-numbers".into());
        }
        all.push(digits.to_owned());
    }
    if all.len() > NUMBERS {
        Err(Message::new("register-error-many-numbers").with("most", NUMBERS))
    } else {
        Ok(all)
    }
}
