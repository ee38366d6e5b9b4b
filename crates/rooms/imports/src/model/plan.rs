//! What shall be done with a file: what each column becomes, whose data it is, and what it is for.

use super::{Fact, Target, dates};
use consent::Channel;
use jiff::civil::Date;
use kernel::{Message, Problems, Result};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The name of a source has to fit a line on the customer's page.
const SOURCE: usize = 120;
/// Where permissions come from: one sentence.
const ORIGIN: usize = 200;

ground::keyed! {
    /// What a file brings.
    Kind, "imports-kind" {
        /// People, with what they allow where the file says so.
        People = "people",
        /// What people who are here allow: nobody is added, nothing else is read.
        Permissions = "permissions",
    }
}

ground::keyed! {
    /// By which column people of the file are recognised.
    Key, "imports-key" {
        /// By none: every row is a new person.
        None = "none",
        Reference = "reference",
        Email = "email",
        Number = "number",
        Phone = "phone",
    }
}

ground::keyed! {
    /// What happens to people who are here already.
    Known, "imports-known" { Update = "update", Leave = "leave" }
}

ground::keyed! {
    /// What happens to a row with a value that cannot be right.
    Doubt, "imports-doubt" { LeaveOut = "leave-out", HoldBack = "hold-back" }
}

ground::keyed! {
    /// How days are written where the year stands last.
    Dates, "imports-dates" { DayFirst = "day-first", MonthFirst = "month-first" }
}

/// A plan as somebody fills it in: the same for the page, the API and the command line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct PlanDraft {
    /// `people` or `permissions`; left out, people.
    pub kind: String,
    /// One entry for each column: a field, `custom:KEY`, `permission:PURPOSE:CHANNEL`, or nothing.
    pub columns: Vec<String>,
    /// Which system or list the data comes from.
    pub source: String,
    /// The purpose that the data is held for; of permissions alone, what they are for where no column says so.
    pub purpose: String,
    /// `reference`, `email` or `none`; for permissions alone also `number` or `phone`.
    pub key: String,
    /// `update` or `leave`.
    pub known: String,
    /// `leave-out` or `hold-back`.
    pub doubt: String,
    /// `day-first` or `month-first`.
    pub dates: String,
    /// How and where people gave the permissions of this file; a column of the file goes before it.
    pub permission_origin: String,
    /// When they gave them; a column of the file goes before it.
    pub permission_date: String,
    /// By which channel, where the file has a column for yes and no and none for the channel.
    pub permission_channel: String,
}

/// A plan that can be carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    pub kind: Kind,
    pub columns: Vec<Target>,
    pub source: String,
    pub purpose: String,
    pub key: Key,
    pub known: Known,
    pub doubt: Doubt,
    pub dates: Dates,
    pub permission_origin: Option<String>,
    pub permission_date: Option<Date>,
    pub permission_channel: Option<Channel>,
}

impl PlanDraft {
    /// The plan, or everything that is wrong with it; `width` is the number of columns in the file.
    pub fn check(&self, width: usize) -> Result<Plan> {
        let mut problems = Problems::default();
        let columns = self.columns(width, &mut problems);
        let kind = chosen(&mut problems, "kind", self.kind()).unwrap_or(Kind::People);
        let source = needed(&mut problems, "source", &self.source, SOURCE);
        let purpose = match kind {
            Kind::People => needed(&mut problems, "purpose", &self.purpose, SOURCE),
            Kind::Permissions => text(&mut problems, "purpose", &self.purpose, SOURCE),
        };
        let plan = Plan {
            kind,
            purpose,
            source,
            key: chosen(&mut problems, "key", Key::parse(&self.key)).unwrap_or(Key::None),
            known: chosen(&mut problems, "known", Known::parse(&self.known)).unwrap_or(Known::Leave),
            doubt: chosen(&mut problems, "doubt", Doubt::parse(&self.doubt)).unwrap_or(Doubt::LeaveOut),
            dates: chosen(&mut problems, "dates", Dates::parse(&self.dates)).unwrap_or(Dates::DayFirst),
            permission_origin: Some(text(
                &mut problems,
                "permission_origin",
                &self.permission_origin,
                ORIGIN,
            ))
            .filter(|text| !text.is_empty()),
            permission_date: self.permission_date(&mut problems),
            permission_channel: self.permission_channel(&mut problems),
            columns,
        };
        plan.check_key(&mut problems);
        plan.check_permissions(&mut problems);
        problems.finish()?;
        Ok(plan)
    }

    /// A plan that was kept before there was a choice brings people.
    fn kind(&self) -> Option<Kind> {
        if self.kind.is_empty() { Some(Kind::People) } else { Kind::parse(&self.kind) }
    }

    fn permission_channel(&self, problems: &mut Problems) -> Option<Channel> {
        let typed = self.permission_channel.trim();
        if typed.is_empty() {
            return None;
        }
        chosen(problems, "permission_channel", Channel::parse(typed))
    }

    fn columns(&self, width: usize, problems: &mut Problems) -> Vec<Target> {
        if self.columns.len() != width {
            problems.add("columns", Message::new("imports-error-columns").with("count", width));
            return Vec::new();
        }
        let mut columns: Vec<Target> = Vec::with_capacity(width);
        for (place, key) in self.columns.iter().enumerate() {
            let target = Target::parse(key.trim()).unwrap_or_else(|| {
                problems.add(format!("columns.{place}"), "error-not-a-choice");
                Target::Skip
            });
            if !target.may_repeat() && columns.contains(&target) {
                problems.add(format!("columns.{place}"), "imports-error-column-twice");
            }
            columns.push(target);
        }
        if columns.iter().all(|target| *target == Target::Skip) {
            problems.add("columns", "imports-error-nothing-mapped");
        }
        columns
    }

    fn permission_date(&self, problems: &mut Problems) -> Option<Date> {
        let typed = self.permission_date.trim();
        if typed.is_empty() {
            return None;
        }
        problems
            .take("permission_date", dates::date(typed, Dates::DayFirst).ok_or("imports-error-date".into()))
    }
}

impl Plan {
    /// The column that becomes this.
    pub fn column(&self, fact: Fact) -> Option<usize> {
        self.columns.iter().position(|target| *target == Target::Fact(fact))
    }

    pub fn permissions(&self) -> impl Iterator<Item = (&str, consent::Channel)> {
        self.columns.iter().filter_map(|target| match target {
            Target::Permission { purpose, channel } => Some((purpose.as_str(), *channel)),
            _ => None,
        })
    }

    pub fn custom(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().filter_map(|target| match target {
            Target::Custom(field) => Some(field.as_str()),
            _ => None,
        })
    }

    /// The purpose of permissions in rows that name none.
    pub fn told_purpose(&self) -> Option<&str> {
        Some(self.purpose.as_str()).filter(|key| self.kind == Kind::Permissions && !key.is_empty())
    }

    /// The plan as it was filled in.
    pub fn draft(&self) -> PlanDraft {
        PlanDraft {
            kind: self.kind.key().into(),
            columns: self.columns.iter().map(Target::key).collect(),
            source: self.source.clone(),
            purpose: self.purpose.clone(),
            key: self.key.key().into(),
            known: self.known.key().into(),
            doubt: self.doubt.key().into(),
            dates: self.dates.key().into(),
            permission_origin: self.permission_origin.clone().unwrap_or_default(),
            permission_date: self.permission_date.map(|date| date.to_string()).unwrap_or_default(),
            permission_channel: self
                .permission_channel
                .map(|channel| channel.to_string())
                .unwrap_or_default(),
        }
    }

    fn check_key(&self, problems: &mut Problems) {
        let Some(wanted) = self.key.fact() else {
            if self.kind == Kind::Permissions {
                problems.add("key", "imports-error-key-needed");
            }
            return;
        };
        if self.kind == Kind::People && matches!(self.key, Key::Number | Key::Phone) {
            problems.add("key", "imports-error-key-people");
        } else if !self.columns.is_empty() && self.column(wanted).is_none() {
            problems.add("key", "imports-error-key-column");
        }
    }

    /// A permission without a proof of where and when it was given is none.
    // law: gdpr/7.1
    fn check_permissions(&self, problems: &mut Problems) {
        let by_row = self.column(Fact::Permission).is_some();
        if by_row {
            self.check_rows(problems);
        } else if self.permissions().next().is_none() {
            if self.kind == Kind::Permissions && !self.columns.is_empty() {
                problems.add("columns", "imports-error-no-permission");
            }
            return;
        }
        if self.permission_origin.is_none() && self.column(Fact::PermissionOrigin).is_none() {
            problems.add("permission_origin", "imports-error-permission-origin");
        }
        if self.permission_date.is_none() && self.column(Fact::PermissionDate).is_none() {
            problems.add("permission_date", "imports-error-permission-date");
        }
    }

    /// A yes or no in a row needs to be about something.
    fn check_rows(&self, problems: &mut Problems) {
        if self.column(Fact::PermissionPurpose).is_none() && self.told_purpose().is_none() {
            let field = if self.kind == Kind::Permissions { "purpose" } else { "columns" };
            problems.add(field, "imports-error-permission-purpose");
        }
        if self.column(Fact::PermissionChannel).is_none() && self.permission_channel.is_none() {
            problems.add("permission_channel", "imports-error-permission-channel");
        }
    }
}

impl Key {
    /// The column that tells it.
    pub const fn fact(self) -> Option<Fact> {
        match self {
            Self::None => None,
            Self::Reference => Some(Fact::Reference),
            Self::Email => Some(Fact::Email),
            Self::Number => Some(Fact::CustomerNumber),
            Self::Phone => Some(Fact::Phone),
        }
    }
}

fn needed(problems: &mut Problems, field: &str, typed: &str, most: usize) -> String {
    let text = text(problems, field, typed, most);
    if text.is_empty() {
        problems.add(field, "error-required");
    }
    text
}

fn text(problems: &mut Problems, field: &str, typed: &str, most: usize) -> String {
    let text = typed.trim();
    if text.chars().count() > most {
        problems.add(field, Message::new("error-too-long").with("most", most));
    }
    if text.chars().any(char::is_control) {
        problems.add(field, "error-bad-text");
    }
    text.to_owned()
}

fn chosen<T>(problems: &mut Problems, field: &str, choice: Option<T>) -> Option<T> {
    problems.take(field, choice.ok_or("error-not-a-choice".into()))
}
