//! What something is called, in each of the five languages; some may be missing.

use kit::Lang;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A name in up to five languages: at most [`super::NAME`] letters each. A missing one is a warning of the check, and its readers
/// see the English one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
#[schema(as = FlowNames)]
pub struct Names {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub en: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub nl: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub pl: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub tr: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub de: String,
}

impl Names {
    pub fn make(of: impl Fn(Lang) -> String) -> Self {
        Self { en: of(Lang::En), nl: of(Lang::Nl), pl: of(Lang::Pl), tr: of(Lang::Tr), de: of(Lang::De) }
    }

    /// The same text in every language: a proper name, or what a file without languages said.
    pub fn same(text: &str) -> Self {
        Self::make(|_| text.to_owned())
    }

    /// The name in this language as it was written; empty where it is missing.
    pub fn own(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Nl => &self.nl,
            Lang::Pl => &self.pl,
            Lang::Tr => &self.tr,
            Lang::De => &self.de,
        }
    }

    pub fn set(&mut self, lang: Lang, text: impl Into<String>) {
        let place = match lang {
            Lang::En => &mut self.en,
            Lang::Nl => &mut self.nl,
            Lang::Pl => &mut self.pl,
            Lang::Tr => &mut self.tr,
            Lang::De => &mut self.de,
        };
        *place = text.into();
    }

    /// The name for a reader of this language: English, or any other, where it is missing.
    pub fn get(&self, lang: Lang) -> &str {
        let candidates = [lang, Lang::En].into_iter().chain(Lang::ALL);
        candidates.map(|lang| self.own(lang)).find(|text| !text.is_empty()).unwrap_or_default()
    }

    pub fn is_empty(&self) -> bool {
        Lang::ALL.into_iter().all(|lang| self.own(lang).is_empty())
    }

    /// The languages in which nothing stands.
    pub fn missing(&self) -> impl Iterator<Item = Lang> {
        Lang::ALL.into_iter().filter(|lang| self.own(*lang).trim().is_empty())
    }
}
