//! What somebody said on a form, as it waits sealed until it is confirmed.

use consent::Channel;
use customers::Draft;
use kit::Lang;
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Says {
    Yes,
    No,
}

/// A complete answer.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Submission {
    pub email: String,
    /// Everything for the customer's record, custom fields among it.
    #[serde(default)]
    pub draft: Draft,
    pub answers: Vec<Answer>,
    /// What was answered to the form's own questions.
    #[serde(default)]
    pub replies: Vec<Reply>,
    /// Hashes of the tokens of what was sent along.
    #[serde(default)]
    pub files: Vec<Attached>,
    /// The right that is asked for, by its key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request: Option<String>,
    /// They were kept out, and say that they want to come back.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub comes_back: bool,
    /// The language of the page, as a tag.
    pub lang: String,
    /// The version of the notice that the page linked to.
    pub notice: Option<i64>,
}

/// What was said to one question of consent, with the very words that asked it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    pub purpose: String,
    pub channel: Channel,
    pub says: Says,
    pub wording: String,
}

/// What was said to a question of the form's own, with the words that asked it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    pub key: String,
    pub question: String,
    pub answer: String,
}

/// A file that was sent along: which question it answers, and the token under which it waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attached {
    pub key: String,
    pub token: String,
}

/// What is known of a file; sealed, since its name may name somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Described {
    pub question: String,
    pub name: String,
    pub media: String,
    pub bytes: u64,
    /// Whether a scanner saw it and found nothing.
    pub scanned: bool,
}

impl Says {
    pub const fn key(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        [Self::Yes, Self::No].into_iter().find(|says| says.key() == key)
    }
}

impl Submission {
    pub fn lang(&self) -> Lang {
        Lang::parse(&self.lang).unwrap_or_default()
    }

    /// The draft of the customer that this becomes.
    pub fn draft(&self) -> Draft {
        Draft { emails: vec![self.email.clone()], language: self.lang.clone(), ..self.draft.clone() }
    }

    pub fn agreed(&self) -> impl Iterator<Item = &Answer> {
        self.answers.iter().filter(|answer| answer.says == Says::Yes)
    }

    /// Nothing was allowed and nothing was told that would serve anything else.
    pub fn leads_nowhere(&self) -> bool {
        let bare = Draft { emails: Vec::new(), ..self.draft.clone() } == Draft::default();
        let asks = self.request.is_some();
        !asks && self.agreed().next().is_none() && bare && self.replies.is_empty() && self.files.is_empty()
    }
}
