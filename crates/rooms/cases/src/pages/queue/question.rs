//! What the address of a list asks for: read leniently, told where it cannot be understood.

use crate::{
    model::{Channel, Priority, Queue, Sort, Stands},
    read::{Filter, Viewed, list::Which},
};
use kernel::FieldError;
use serde::Deserialize;
use std::str::FromStr;

/// Everything that the address of a list may say, as it was typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Question {
    pub q: String,
    pub queue: String,
    pub which: String,
    pub category: String,
    pub flow: String,
    pub status: String,
    pub stands: String,
    pub priority: String,
    pub channel: String,
    pub team: String,
    pub assignee: String,
    pub tag: String,
    pub sort: String,
    pub after: Option<String>,
    pub columns: Vec<String>,
}

impl Question {
    /// A bare address is where the day begins: one's own cases.
    #[must_use]
    pub fn or_mine(self) -> Self {
        let bare = self.pairs().iter().all(|(_, value)| value.is_empty());
        if bare { Self { queue: Queue::Mine.key().into(), ..self } } else { self }
    }

    /// The address of a list that somebody saved.
    pub fn of(viewed: &Viewed) -> Self {
        let filter = &viewed.filter;
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let id = |id: Option<String>| id.unwrap_or_default();
        let which = WHICH.into_iter().find(|(_, which)| *which == filter.which && *which != Which::Open);
        let sort = Some(filter.sort).filter(|sort| *sort != Sort::default());
        Self {
            queue: filter.queue.map(Queue::key).unwrap_or_default().into(),
            which: which.map(|(key, _)| key).unwrap_or_default().into(),
            category: text(&filter.category),
            flow: text(&filter.flow),
            status: text(&filter.status),
            stands: filter.stands.map(Stands::key).unwrap_or_default().into(),
            priority: filter.priority.map(Priority::key).unwrap_or_default().into(),
            channel: filter.channel.map(Channel::key).unwrap_or_default().into(),
            team: id(filter.team.map(|id| id.to_string())),
            assignee: id(filter.assignee.map(|id| id.to_string())),
            tag: text(&filter.tag),
            sort: sort.map(Sort::key).unwrap_or_default().into(),
            columns: viewed.columns.clone(),
            ..Self::default()
        }
    }

    /// What may stand in the address, by name.
    pub fn pairs(&self) -> [(&'static str, &str); 13] {
        [
            ("queue", self.queue.as_str()),
            ("which", self.which.as_str()),
            ("category", self.category.as_str()),
            ("flow", self.flow.as_str()),
            ("status", self.status.as_str()),
            ("stands", self.stands.as_str()),
            ("priority", self.priority.as_str()),
            ("channel", self.channel.as_str()),
            ("team", self.team.as_str()),
            ("assignee", self.assignee.as_str()),
            ("tag", self.tag.as_str()),
            ("sort", self.sort.as_str()),
            ("q", self.q.as_str()),
        ]
    }

    /// Whether anything but the queue and the order narrows the list.
    pub fn is_filtered(&self) -> bool {
        self.chips().next().is_some() || !self.q.is_empty()
    }

    /// The parts that narrow the list.
    pub fn chips(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let apart = ["queue", "sort", "q"];
        self.pairs().into_iter().filter(move |(name, value)| !value.is_empty() && !apart.contains(name))
    }

    /// This address with some values replaced; a position in the list belongs to one address only.
    pub fn with(&self, changed: &[(&str, &str)]) -> String {
        let columns = self.columns.join(",");
        let own = self.pairs().into_iter().chain([("columns", columns.as_str())]);
        let kept = own.filter(|(name, _)| changed.iter().all(|(other, _)| other != name));
        format!("/cases?{}", query(kept.chain(changed.iter().copied())))
    }

    /// This very page of the list.
    pub fn asked(&self) -> String {
        let (columns, after) = (self.columns.join(","), self.after.clone().unwrap_or_default());
        query(self.pairs().into_iter().chain([("columns", columns.as_str()), ("after", after.as_str())]))
    }

    /// What a saved view keeps: everything but what was searched, which could name somebody.
    pub fn view(&self) -> String {
        let columns = self.columns.join(",");
        let own = self.pairs().into_iter().filter(|(name, _)| *name != "q");
        query(own.chain([("columns", columns.as_str())]))
    }

    /// Whether there is anything that a view could keep: what is asked for, in which order, or in which columns.
    pub fn is_a_view(&self) -> bool {
        self.chips().next().is_some() || !self.sort.is_empty() || !self.columns.is_empty()
    }

    pub fn filter(&self) -> (Filter, Vec<FieldError>) {
        let mut errors = Vec::new();
        let filter = Filter {
            queue: keyed("queue", &self.queue, Queue::parse, &mut errors),
            category: text(&self.category),
            flow: text(&self.flow),
            status: text(&self.status),
            stands: keyed("stands", &self.stands, Stands::parse, &mut errors),
            priority: keyed("priority", &self.priority, Priority::parse, &mut errors),
            channel: keyed("channel", &self.channel, Channel::parse, &mut errors),
            team: keyed("team", &self.team, id, &mut errors),
            assignee: keyed("assignee", &self.assignee, id, &mut errors),
            customer: None,
            tag: text(&self.tag),
            which: keyed("which", &self.which, which, &mut errors).unwrap_or_default(),
            sort: keyed("sort", &self.sort, Sort::parse, &mut errors).unwrap_or_default(),
        };
        (filter, errors)
    }
}

/// Which of open and closed ones, by its key.
pub const WHICH: [(&str, Which); 3] = [("open", Which::Open), ("closed", Which::Closed), ("all", Which::All)];

fn which(key: &str) -> Option<Which> {
    WHICH.into_iter().find(|(known, _)| *known == key).map(|(_, which)| which)
}

fn id<T: FromStr>(text: &str) -> Option<T> {
    text.parse().ok()
}

fn text(typed: &str) -> Option<String> {
    Some(typed.trim().to_owned()).filter(|typed| !typed.is_empty())
}

fn keyed<T>(
    name: &str,
    typed: &str,
    parse: impl Fn(&str) -> Option<T>,
    errors: &mut Vec<FieldError>,
) -> Option<T> {
    if typed.is_empty() {
        return None;
    }
    let found = parse(typed);
    if found.is_none() {
        errors.push(FieldError::new(name, "error-not-a-choice"));
    }
    found
}

/// A query string without what is empty.
pub fn query<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let pairs = pairs.filter(|(_, value)| !value.is_empty());
    let pairs = pairs.map(|(name, value)| format!("{name}={}", encoded(value)));
    pairs.collect::<Vec<_>>().join("&")
}

fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b',' => out.push(char::from(byte)),
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_and_written_back() {
        let question = Question { tag: "a b&c".into(), priority: "high".into(), ..Question::default() };
        assert_eq!(question.view(), "priority=high&tag=a%20b%26c");
        let (filter, errors) = question.filter();
        assert_eq!(
            (filter.priority, filter.tag.as_deref(), errors.len()),
            (Some(Priority::High), Some("a b&c"), 0)
        );
    }

    #[test]
    fn what_cannot_be_understood_is_told_by_its_name() {
        let question = Question {
            queue: "x".into(),
            stands: "x".into(),
            priority: "x".into(),
            channel: "x".into(),
            team: "x".into(),
            assignee: "x".into(),
            which: "x".into(),
            sort: "x".into(),
            ..Question::default()
        };
        let names: Vec<_> = question.filter().1.into_iter().map(|error| error.field).collect();
        assert_eq!(names, ["queue", "stands", "priority", "channel", "team", "assignee", "which", "sort"]);
    }

    #[test]
    fn a_bare_address_asks_for_ones_own_cases() {
        assert_eq!(Question::default().or_mine().queue, "mine");
        let asked = Question { category: "complaint".into(), ..Question::default() };
        assert_eq!(asked.or_mine().queue, "");
    }
}
