//! Looking: opening a record, finding many people, and revealing one sensitive value are written down.
// law: gdpr/5.2

use crate::{
    REVEAL, VIEW, events,
    model::{FieldKey, NATIONAL_ID_FIELD, Shown, Standing, line},
    read,
};
use kernel::{
    Access, Action, Error, FieldError, Permission, Reader, Result, SubjectId, Tx,
    seen::{self, Look, Note},
};

/// Finding more people than this at once is looking around, not looking somebody up.
const BROAD: usize = 10;
/// A reason is a sentence: at least a word, at most a few lines.
const REASON: usize = 300;
const SHORTEST_REASON: usize = 4;

/// Notes that somebody opened a record; the same eyes within a short time are one look.
pub struct Open {
    pub subject: SubjectId,
}

impl Action for Open {
    type Output = ();
    const NEEDS: Permission = VIEW;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        if read::opened_lately(tx, self.subject).await? {
            return Ok(());
        }
        tx.also(&Note { subject: self.subject, look: Look::Opened, field: None, reason: None }).await
    }
}

/// Notes a search that showed many people.
pub struct Looked {
    found: usize,
    subjects: Vec<SubjectId>,
}

impl Looked {
    /// None when there were so few that somebody was looked up, not around, or when the same eyes saw all of them lately:
    /// typing on in the search box is one look.
    pub async fn at(reader: &mut Reader, people: &[Shown]) -> Result<Option<Self>> {
        if people.len() <= BROAD {
            return Ok(None);
        }
        let mut subjects: Vec<SubjectId> = people.iter().map(|shown| shown.id).collect();
        let seen = seen::lately(reader, Look::Found, &subjects).await?;
        subjects.retain(|subject| !seen.contains(subject));
        Ok((!subjects.is_empty()).then_some(Self { found: people.len(), subjects }))
    }
}

impl Action for Looked {
    type Output = ();
    const NEEDS: Permission = VIEW;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        seen::note_all(tx, Look::Found, &self.subjects).await?;
        tx.record(&events::Searched { found: self.found })
    }
}

/// Shows one sensitive value, for a reason that is kept.
pub struct Reveal {
    pub subject: SubjectId,
    /// `national_id`, or the key of a sensitive custom field.
    pub field: String,
    pub reason: String,
}

/// A sensitive value that somebody had a right and a reason to see.
pub struct Revealed {
    value: String,
}

impl Revealed {
    pub fn value(&self) -> &str {
        &self.value
    }
}

impl Action for Reveal {
    type Output = Revealed;
    const NEEDS: Permission = REVEAL;

    async fn run(&self, tx: &mut Tx) -> Result<Revealed> {
        let reason = self.reason()?;
        seen::may_reveal(tx).await?;
        let record =
            read::record(tx, self.subject).await?.filter(|record| record.standing != Standing::Erased);
        let record = record.ok_or(Error::NotFound)?;
        let definition = record.definitions.iter().find(|definition| definition.key == self.field);
        let (field, noted) = match definition {
            None => (FieldKey::NationalId, NATIONAL_ID_FIELD),
            Some(definition) => (definition.class.field(), "custom"),
        };
        if tx.actor().access(field.key()) == Access::Hidden {
            return Err(Error::NotFound);
        }
        let value = read::secret(tx, self.subject, &self.field).await?.ok_or(Error::NotFound)?;
        tx.also(&Note {
            subject: self.subject,
            look: Look::Revealed,
            field: Some(noted),
            reason: Some(reason),
        })
        .await?;
        tx.record(&events::Revealed { subject: self.subject, field: self.field.clone() })?;
        Ok(Revealed { value })
    }
}

impl Reveal {
    fn reason(&self) -> Result<String> {
        let invalid = |message| Error::Invalid(vec![FieldError::new("reason", message)]);
        let reason = line(&self.reason, REASON).map_err(invalid)?;
        match reason.chars().count() {
            ..SHORTEST_REASON => Err(Error::field("reason", "customers-error-reason")),
            _ => Ok(reason),
        }
    }
}
