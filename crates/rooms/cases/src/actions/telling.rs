//! What a process says: letters to the person, and the words of documents, in the language of the case.

use super::{
    letter::{Letter, Way, lang, places_of, send, whom},
    tell,
};
use crate::{
    answering::answering,
    events::Replied,
    model::{Case, Facts, Kept},
    read::tree,
    store,
    template::{self, Fields},
};
use flows::RunId;
use kernel::{Error, Reader, Result, Tx};
use serde::{Deserialize, Serialize};

/// What a process says in a letter or a document, with places: from the step of a run.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Told {
    pub run: RunId,
    /// What it is about, or the name of the document; empty: what the case is about.
    pub line: String,
    pub text: String,
}

impl Told {
    /// Whether it says what the fields of the process hold; in the transaction that began a case they cannot be read yet.
    pub fn asks_fields(&self) -> bool {
        template::asks_fields(&self.text) || template::asks_fields(&self.line)
    }

    /// The same with its places filled.
    pub async fn filled(&self, reader: &mut Reader, case: &Case, facts: Facts) -> Result<(String, String)> {
        let places = places_of(reader, case, facts).await?;
        let fields = match self.asks_fields() {
            true => flows::spoken(reader, self.run, lang(case)).await?,
            false => Fields::new(),
        };
        let line = match self.line.is_empty() {
            true => places.get("line").cloned().unwrap_or_default(),
            false => template::fill_all(&self.line, &places, &fields).map_err(Error::Refused)?,
        };
        let text = template::fill_all(&self.text, &places, &fields).map_err(Error::Refused)?;
        Ok((line, text))
    }
}

/// Whether a letter that the process writes a moment later may leave, as far as that is known now.
pub(crate) async fn may_tell(tx: &mut Tx, case: &Case, told: &Told) -> Result<()> {
    let (facts, _) = store::facts(tx, case).await?;
    let whom = whom(tx, case, &facts, "").await?;
    let category = tree::category(tx, &case.category).await?;
    answering(tx, case, &whom, category.as_ref()).await?;
    told.filled(tx, case, facts).await.map(drop)
}

/// A letter that the process writes to the person, with what goes with it.
pub(crate) async fn process_letter(tx: &mut Tx, case: &Case, told: &Told, files: &[Kept]) -> Result<()> {
    let (facts, _) = store::facts(tx, case).await?;
    let whom = whom(tx, case, &facts, "").await?;
    let (line, text) = told.filled(tx, case, facts).await?;
    let letter = Letter {
        whom,
        line: &line,
        text: &text,
        attachments: files,
        reason: None,
        then: None,
        way: Way::Process,
    };
    let (entry, message) = send(tx, case, &letter).await?;
    let replied = Replied { case: case.id, subject: case.subject, entry, message: Some(message) };
    tell::tell(tx, case, &replied)
}
