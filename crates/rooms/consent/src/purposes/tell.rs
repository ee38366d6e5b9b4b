//! Telling people: what a letter about a change needs to say, who was told, and who looked at the list of those who agreed.

use super::say;
use crate::{
    VIEW,
    events::PeopleListed,
    model::purpose::Basis,
    read::{self, Affected},
    store::purposes as store,
};
use kernel::{
    Action, Permission, Reader, Result, SubjectId, Tx,
    seen::{self, Look},
};
use kit::{Lang, Words};

/// What a letter about a change says, in one language.
#[derive(Clone, Debug)]
pub struct Announcement {
    pub purpose: String,
    pub name: String,
    pub description: String,
    /// What differs from what people were told before: name of the part, before, after. Empty for a new purpose.
    pub changes: Vec<say::Change>,
    /// Whether people have to agree, or may object.
    pub basis: Basis,
    /// How long they may object before it touches them, in words.
    pub objection: Option<String>,
    pub affected: Affected,
}

/// What a letter about the latest change has to say: the version that asks, against the one before it.
// law: gdpr/13
pub async fn announcement(reader: &mut Reader, key: &str, lang: Lang) -> Result<Announcement> {
    let t: Words = reader.app().lexicon().words(lang);
    let purpose = read::purpose(reader, key).await?;
    let changes = match purpose.asks_from {
        ..=1 => Vec::new(),
        from => {
            let before = read::version(reader, key, from - 1).await?;
            in_own_words(say::differences(t, &before.terms, &purpose.terms), lang)
        }
    };
    Ok(Announcement {
        name: purpose.name(lang).to_owned(),
        description: purpose.describe(lang).to_owned(),
        changes,
        basis: purpose.basis,
        objection: purpose.objection.as_deref().map(|text| say::span(t, text)),
        affected: read::affected(reader, key).await?,
        purpose: purpose.key,
    })
}

/// Texts of other languages say the same to others; they are named only where nothing else changed.
fn in_own_words(changes: Vec<say::Change>, lang: Lang) -> Vec<say::Change> {
    let own = format!("texts.{}.", lang.tag());
    let (own, others): (Vec<_>, Vec<_>) = changes
        .into_iter()
        .partition(|change| !change.field.starts_with("texts.") || change.field.starts_with(&own));
    if own.is_empty() { others } else { own }
}

/// Notes that these people were told what the purpose is now; their time to object begins.
pub async fn told(tx: &mut Tx, key: &str, subjects: &[SubjectId]) -> Result<()> {
    let purpose = read::purpose(tx, key).await?;
    store::insert_tellings(tx, key, purpose.asks_from, subjects).await
}

/// Somebody looks at the list of those who agreed: every one on the page was looked at.
pub struct ListPeople {
    pub purpose: String,
    pub subjects: Vec<SubjectId>,
}

impl Action for ListPeople {
    type Output = ();
    const NEEDS: Permission = VIEW;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        seen::note_all(tx, Look::Found, &self.subjects).await?;
        tx.record(&PeopleListed { purpose: self.purpose.clone(), found: self.subjects.len() })
    }
}
