//! The columns of a queue: what each is called and which are shown until somebody chooses.

use kit::{Choice, Words};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Number,
    Subject,
    Customer,
    Category,
    Status,
    Priority,
    Assignee,
    Team,
    Last,
    Clock,
    Opened,
    Tags,
}

impl Column {
    pub const ALL: [Self; 12] = [
        Self::Number,
        Self::Subject,
        Self::Customer,
        Self::Category,
        Self::Status,
        Self::Priority,
        Self::Assignee,
        Self::Team,
        Self::Last,
        Self::Clock,
        Self::Opened,
        Self::Tags,
    ];

    /// What a queue shows until somebody chooses.
    const USUAL: [Self; 9] = [
        Self::Number,
        Self::Subject,
        Self::Customer,
        Self::Category,
        Self::Status,
        Self::Priority,
        Self::Assignee,
        Self::Last,
        Self::Clock,
    ];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Subject => "subject",
            Self::Customer => "customer",
            Self::Category => "category",
            Self::Status => "status",
            Self::Priority => "priority",
            Self::Assignee => "assignee",
            Self::Team => "team",
            Self::Last => "last",
            Self::Clock => "clock",
            Self::Opened => "opened",
            Self::Tags => "tags",
        }
    }

    pub fn name(self, t: Words) -> String {
        t.w(&format!("case-column-{}", self.key()))
    }

    /// Those that were asked for, in their fixed order; the usual ones when none was.
    pub fn chosen(keys: &[String]) -> Vec<Self> {
        let named: Vec<&str> = keys.iter().flat_map(|key| key.split(',')).collect();
        let chosen: Vec<Self> =
            Self::ALL.into_iter().filter(|column| named.contains(&column.key())).collect();
        if chosen.is_empty() { Self::USUAL.to_vec() } else { chosen }
    }

    pub fn choices(t: Words) -> Vec<Choice> {
        Self::ALL.map(|column| Choice::new(column.key(), column.name(t))).to_vec()
    }
}
