//! A form and its shape: what it is called, what it asks in which order, how it looks, and when it takes answers.

use super::{
    earlier::Stored,
    item::{Item, Kind},
    request::Request,
};
use kit::Lang;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// A text by language tag: `en`, `nl`, `pl`, `tr`, `de`.
pub type Texts = BTreeMap<String, String>;

/// A form with one of its shapes: the published one for people, the draft for those who build it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    pub name: String,
    pub shape: Shape,
    pub standing: Standing,
    /// Counts every change, so that two who build at once notice each other.
    pub revision: i64,
    /// The version that people see; 0 before the first.
    pub published: i64,
}

/// How the form asks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(from = "Stored")]
pub struct Shape {
    pub titles: Texts,
    pub items: Vec<Item>,
    #[serde(skip_serializing_if = "Look::is_plain")]
    pub look: Look,
    /// The key of the design that all its forms share; empty: the look above.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub design: String,
    /// The key of the privacy notice that it gives; empty: the one for everybody.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notice: String,
    /// What the page after the confirmation says, instead of our usual words.
    #[serde(skip_serializing_if = "Texts::is_empty")]
    pub thanks: Texts,
    /// Where it leads on from there: an address on one of the sites below.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub onward: String,
    /// Websites that may show the form in a frame, as origins; none: no site may.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sites: Vec<String>,
    #[serde(skip_serializing_if = "Limits::is_none")]
    pub limits: Limits,
    /// What somebody asks of us by it becomes a case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub case: Option<Opens>,
    /// What somebody asks for by it is a right of theirs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<Request>,
    /// Whether people find it in their own account, where they need confirm nothing.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub account: bool,
}

/// The case that a confirmed form opens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Opens {
    /// The key of a category of cases.
    pub category: String,
    /// The question whose answer says what it is about; empty: the form's title does.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub about: String,
}

/// The key of the item that stands for what the category of the case asks.
pub const OF_CASE: &str = "of-case";

/// How the form looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Look {
    #[default]
    Plain,
    /// In a frame with a heading.
    Card,
    /// Consent questions and notices in a frame, data without.
    Split,
    /// Fields beside each other where there is room.
    Wide,
    /// Less air, for long forms and small frames.
    Compact,
}

/// When and how often it takes answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    pub per_day: Option<i64>,
    pub total: Option<i64>,
    /// The first and the last day, as `2026-11-21`.
    pub from: Option<String>,
    pub until: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    Open,
    Closed,
}

/// The text in this language, else in English, else in any.
pub fn in_lang(texts: &Texts, lang: Lang) -> Option<&str> {
    let own = texts.get(lang.tag()).filter(|text| !text.is_empty());
    let english = || texts.get(Lang::En.tag()).filter(|text| !text.is_empty());
    own.or_else(english).or_else(|| texts.values().find(|text| !text.is_empty())).map(String::as_str)
}

impl Form {
    pub fn title(&self, lang: Lang) -> &str {
        in_lang(&self.shape.titles, lang).unwrap_or(&self.name)
    }

    /// Whether people can fill it in: something was published, and nobody closed it.
    pub fn is_open(&self) -> bool {
        self.standing == Standing::Open && self.published > 0
    }
}

impl Shape {
    pub fn item(&self, key: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.key == key)
    }

    /// The key of the privacy notice that it gives.
    pub fn notice(&self) -> &str {
        if self.notice.is_empty() { notices::GENERAL } else { &self.notice }
    }

    /// The purposes that the form asks permission for, each once.
    pub fn purposes(&self) -> Vec<&str> {
        let mut purposes: Vec<&str> = Vec::new();
        for item in self.items.iter().filter(|item| matches!(item.kind, Kind::Consent { .. })) {
            if !purposes.contains(&item.purpose.as_str()) {
                purposes.push(&item.purpose);
            }
        }
        purposes
    }

    /// Every purpose that a datum or a question of the form serves, each once.
    pub fn serves(&self) -> Vec<&str> {
        let mut purposes = self.purposes();
        for item in self.items.iter().filter(|item| item.kind.takes_an_answer() && !item.purpose.is_empty()) {
            if !purposes.contains(&item.purpose.as_str()) {
                purposes.push(&item.purpose);
            }
        }
        purposes
    }

    /// Whether it stands in people's accounts. Rights have pages of their own there.
    pub const fn is_for_accounts(&self) -> bool {
        self.account && self.request.is_none()
    }

    /// Whether it asks what the category of its case asks.
    pub fn asks_of_case(&self) -> bool {
        self.items.iter().any(|item| item.kind == Kind::OfCase)
    }

    /// With everything but the items as they are in `settings`. A form that begins to open a case asks what the case's category
    /// asks, and one that opens none any more cannot.
    pub fn set(mut self, settings: Self) -> Self {
        match (&self.case, &settings.case) {
            (None, Some(_)) if !self.asks_of_case() => {
                let permission = |item: &Item| matches!(item.kind, Kind::Consent { .. });
                let place = self.items.iter().position(permission).unwrap_or(self.items.len());
                self.items.insert(place, Item::new(OF_CASE, Kind::OfCase));
            }
            (_, None) => self.items.retain(|item| item.kind != Kind::OfCase),
            _ => {}
        }
        Self { items: self.items, ..settings }
    }

    pub fn takes_files(&self) -> bool {
        self.items.iter().any(|item| matches!(item.kind, Kind::File { .. }))
    }
}

impl Look {
    pub const ALL: [Self; 5] = [Self::Plain, Self::Card, Self::Split, Self::Wide, Self::Compact];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Card => "card",
            Self::Split => "split",
            Self::Wide => "wide",
            Self::Compact => "compact",
        }
    }

    pub fn parse(key: &str) -> Self {
        Self::ALL.into_iter().find(|look| look.key() == key).unwrap_or_default()
    }

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "the shape that serde wants")]
    fn is_plain(&self) -> bool {
        *self == Self::Plain
    }
}

impl Limits {
    fn is_none(&self) -> bool {
        *self == Self::default()
    }
}

impl Standing {
    pub const fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
        }
    }

    pub fn parse(key: &str) -> Self {
        if key == Self::Open.key() { Self::Open } else { Self::Closed }
    }
}
