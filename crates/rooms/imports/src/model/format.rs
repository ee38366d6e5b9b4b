//! How the bytes of a file become rows: guessed once, shown to a person, and kept so that every reading is the same.

use custodia_sheets::{Delimiter, Encoding, Guess, Options};
use kernel::{Problems, Result};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Names of sheets are short; Excel allows 31 characters.
const SHEET: usize = 100;

/// A text with its encoding and delimiter, or a sheet of a workbook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "kind", rename_all = "lowercase", deny_unknown_fields)]
pub enum Format {
    Text {
        /// `UTF-8`, `windows-1250` …
        encoding: String,
        /// `,` `;` `|` or a tab.
        delimiter: String,
    },
    Workbook {
        sheet: String,
    },
}

impl Format {
    pub fn check(&self) -> Result<()> {
        let mut problems = Problems::default();
        match self {
            Self::Text { encoding, delimiter } => {
                if Encoding::from_label(encoding).is_none() {
                    problems.add("encoding", "error-not-a-choice");
                }
                if parse(delimiter).is_none() {
                    problems.add("delimiter", "error-not-a-choice");
                }
            }
            Self::Workbook { sheet } if sheet.chars().count() > SHEET => {
                problems.add("sheet", kernel::Message::new("error-too-long").with("most", SHEET));
            }
            Self::Workbook { .. } => {}
        }
        problems.finish()
    }

    pub fn options(&self) -> Options {
        match self {
            Self::Text { encoding, delimiter } => {
                Options { encoding: Encoding::from_label(encoding), delimiter: parse(delimiter), sheet: None }
            }
            Self::Workbook { sheet } => Options { sheet: Some(sheet.clone()), ..Options::default() },
        }
    }
}

impl From<&Guess> for Format {
    fn from(guess: &Guess) -> Self {
        match guess {
            Guess::Text { delimiter, encoding } => Self::Text {
                encoding: encoding.label().into(),
                delimiter: char::from(delimiter.byte()).to_string(),
            },
            Guess::Workbook { sheet } => Self::Workbook { sheet: sheet.clone() },
        }
    }
}

fn parse(delimiter: &str) -> Option<Delimiter> {
    let mut letters = delimiter.chars();
    match (letters.next(), letters.next()) {
        (Some(letter), None) => Delimiter::from_char(letter),
        _ => None,
    }
}
