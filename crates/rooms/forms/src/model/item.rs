//! One item of a form: a datum, a question, a text, a file, or a permission that is asked for.

use super::{fact::Fact, file::FileKind, shape::Texts};
use consent::Channel;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Item {
    /// Its name in the posted form: `email`, `q1`, `may-news-email`.
    pub key: String,
    #[serde(flatten)]
    pub kind: Kind,
    /// By language tag; facts and permissions have words of their own when these are missing.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub texts: BTreeMap<String, ItemText>,
    #[serde(default)]
    pub need: Need,
    /// What the datum is asked for, or what permission is asked for: nothing is asked for its own sake.
    // law: gdpr/5.1.c
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub purpose: String,
    /// Counts only when an earlier item was answered so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct ItemText {
    pub label: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub help: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Kind {
    /// Something that every customer's record has a place for.
    Fact {
        fact: Fact,
    },
    /// A field that the house defined for its customers.
    Custom {
        field: String,
    },
    Short,
    Long,
    Number {
        least: Option<i64>,
        most: Option<i64>,
    },
    Date,
    One {
        options: Vec<Pick>,
    },
    Many {
        options: Vec<Pick>,
    },
    YesNo,
    /// What the category of the form's case asks, as it is asked when the form is shown.
    OfCase,
    /// Words between the questions.
    Text,
    Warning {
        tone: Tone,
    },
    File {
        kinds: Vec<FileKind>,
        most: i64,
    },
    /// One purpose by one channel, agreed to or not.
    Consent {
        #[schema(value_type = String)]
        channel: Channel,
        ask: Ask,
        reach: Reach,
    },
}

/// One of several answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = FormPick)]
pub struct Pick {
    pub key: String,
    pub texts: Texts,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Condition {
    pub item: String,
    pub is: Is,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Is {
    Filled,
    Equal(String),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Need {
    Required,
    #[default]
    Optional,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
#[schema(as = FormTone)]
pub enum Tone {
    Info,
    Warn,
}

/// How a permission is asked for: silence is never yes in either.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
#[schema(as = FormAsk)]
pub enum Ask {
    /// "Yes, I agree" or "No, thank you", neither of them chosen.
    Choice,
    /// A box that nobody ticked.
    Box,
}

/// How far the data would go: what advertises or leaves the house heeds the browser's "do not sell or share".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Reach {
    Own,
    Advertising,
}

impl Item {
    pub fn new(key: impl Into<String>, kind: Kind) -> Self {
        let (texts, when) = (BTreeMap::new(), None);
        Self { key: key.into(), kind, texts, need: Need::Optional, purpose: String::new(), when }
    }

    #[must_use]
    pub fn required(self) -> Self {
        Self { need: Need::Required, ..self }
    }

    #[must_use]
    pub fn of(self, purpose: impl Into<String>) -> Self {
        Self { purpose: purpose.into(), ..self }
    }

    pub fn is_required(&self) -> bool {
        self.need == Need::Required
    }
}

impl Kind {
    /// What it is called in addresses and words.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Fact { .. } => "fact",
            Self::Custom { .. } => "custom",
            Self::Short => "short",
            Self::Long => "long",
            Self::Number { .. } => "number",
            Self::Date => "date",
            Self::One { .. } => "one",
            Self::Many { .. } => "many",
            Self::YesNo => "yes-no",
            Self::OfCase => "of-case",
            Self::Text => "text",
            Self::Warning { .. } => "warning",
            Self::File { .. } => "file",
            Self::Consent { .. } => "consent",
        }
    }

    pub const fn takes_an_answer(&self) -> bool {
        !matches!(self, Self::OfCase | Self::Text | Self::Warning { .. })
    }

    /// A question of the form's own: the answer lies with the form, not in the customer's record.
    pub const fn is_own_question(&self) -> bool {
        matches!(
            self,
            Self::Short
                | Self::Long
                | Self::Number { .. }
                | Self::Date
                | Self::One { .. }
                | Self::Many { .. }
                | Self::YesNo
        )
    }

    /// Words that a person writes freely: they are looked through for what should not be there.
    pub const fn is_free_text(&self) -> bool {
        matches!(self, Self::Short | Self::Long | Self::Custom { .. })
    }

    pub fn options(&self) -> &[Pick] {
        match self {
            Self::One { options } | Self::Many { options } => options,
            _ => &[],
        }
    }
}

impl Is {
    /// Whether these answers to the other item fulfil it.
    pub fn holds(&self, answers: &[&str]) -> bool {
        match self {
            Self::Filled => answers.iter().any(|answer| !answer.is_empty()),
            Self::Equal(wanted) => answers.contains(&wanted.as_str()),
        }
    }
}
