//! A document to sign: title and text in five languages, in versions that stay; and the paper that a signature makes of it.

use super::purpose::{ByLang, line, prose};
use data_encoding::HEXLOWER;
use ground::{clock::Timestamp, id};
use kernel::{Problems, Result};
use kit::Lang;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use utoipa::ToSchema;

id! {
    /// A document that people can be asked to sign.
    AgreementId, "agr"
}

id! {
    /// One request to one person to sign one document.
    SigningId, "sign"
}

/// A title has to fit the subject of a letter.
const TITLE: usize = 120;
/// About eight pages; who writes more wants nobody to read it.
const TEXT: usize = 20_000;
/// A name has to fit a line.
const NAME: usize = 120;

/// The document in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AgreementText {
    pub title: String,
    /// Plain text; an empty line begins a new paragraph.
    pub text: String,
}

/// One version of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    pub id: AgreementId,
    pub version: i64,
    pub texts: ByLang<AgreementText>,
    pub actor: String,
    pub at: Timestamp,
    /// Since when nobody is asked to sign it any more.
    pub retired_at: Option<Timestamp>,
}

impl ByLang<AgreementText> {
    #[must_use]
    pub fn trimmed(&self) -> Self {
        Self::make(|lang| {
            let AgreementText { title, text } = self.get(lang);
            AgreementText {
                title: title.trim().to_owned(),
                text: text.replace("\r\n", "\n").trim().to_owned(),
            }
        })
    }

    pub fn check(&self) -> Result<()> {
        let mut problems = Problems::default();
        for lang in Lang::ALL {
            let text = self.get(lang);
            problems.take(format!("texts.{}.title", lang.tag()), line(&text.title, TITLE));
            problems.take(format!("texts.{}.text", lang.tag()), prose(&text.text, TEXT));
        }
        problems.finish()
    }
}

impl Agreement {
    pub fn title(&self, lang: Lang) -> &str {
        &self.texts.get(lang).title
    }

    /// The document as it is shown in a language: the bytes that its fingerprint is about.
    pub fn document(&self, lang: Lang) -> String {
        let AgreementText { title, text } = self.texts.get(lang);
        format!("{title}\n\n{text}\n")
    }

    /// SHA-256 of the document as it is shown, in hexadecimal digits.
    pub fn digest(&self, lang: Lang) -> String {
        sha256(self.document(lang).as_bytes())
    }
}

/// The fingerprint that any tool computes, in hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes))
}

/// The name that somebody types under a document.
pub fn check_name(name: &str) -> Result<()> {
    let mut problems = Problems::default();
    problems.take("name", line(name, NAME));
    problems.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ground::id::Id;

    fn agreement(text: &str) -> Agreement {
        let text = |_: Lang| AgreementText { title: " Photos ".into(), text: text.into() };
        let texts = ByLang::make(text).trimmed();
        Agreement {
            id: AgreementId::from_bytes([1; 16]),
            version: 1,
            texts,
            actor: "house".into(),
            at: Timestamp(0),
            retired_at: None,
        }
    }

    #[test]
    fn the_fingerprint_is_that_of_the_document_as_any_tool_computes_it() {
        // printf 'Photos\n\nWe may print them.\n' | sha256sum
        let known = "1b81e62a1613ebe4";
        let shown = agreement("We may print them.\r\n");
        assert_eq!(shown.document(Lang::Pl), "Photos\n\nWe may print them.\n");
        assert!(shown.digest(Lang::Pl).starts_with(known), "{}", shown.digest(Lang::Pl));
        assert_ne!(shown.digest(Lang::En), agreement("We may print them!").digest(Lang::En));
    }

    #[test]
    fn every_language_needs_its_words() {
        let mut texts = agreement("x").texts;
        assert!(texts.check().is_ok());
        texts.tr.text.clear();
        texts.de.title = "a\nb".into();
        assert_eq!(texts.check().unwrap_err().to_string(), "invalid: texts.tr.text, texts.de.title");
        assert!(
            check_name("").is_err() && check_name("Anna\u{0}").is_err() && check_name("Łucja Żak").is_ok()
        );
    }
}
