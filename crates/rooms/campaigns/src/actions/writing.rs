//! Writing a letter, changing it while it is a draft, and counting who may get it.

use super::same_version;
use crate::{
    VIEW, WRITE, audience,
    events::{Created, Edited, Exported},
    model::{Draft, LetterId, Stage, Warning},
    read, store,
    walk::Walk,
};
use kernel::{
    Action, Error, Permission, Reader, Result, SubjectId, Tx,
    seen::{self, Look},
};

/// Keeps a new letter as a draft.
pub struct Create {
    pub draft: Draft,
}

impl Action for Create {
    type Output = (LetterId, Vec<Warning>);
    const NEEDS: Permission = WRITE;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let (draft, warnings) = checked(tx, &self.draft).await?;
        let id = tx.id();
        store::insert(tx, id, &draft, tx.now()).await?;
        tx.record(&Created { letter: id, title: draft.title })?;
        Ok((id, warnings))
    }
}

/// Gives a draft other contents; `version` is the one that the author saw.
pub struct Edit {
    pub letter: LetterId,
    pub version: Option<i64>,
    pub draft: Draft,
}

impl Action for Edit {
    type Output = Vec<Warning>;
    const NEEDS: Permission = WRITE;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Warning>> {
        let letter = read::load(tx, self.letter).await?;
        if !letter.state.is_draft() {
            return Err(Error::conflict("campaigns-error-started"));
        }
        same_version(letter.version, self.version)?;
        let (draft, warnings) = checked(tx, &self.draft).await?;
        store::update(tx, &letter, &draft).await?;
        tx.record(&Edited { letter: letter.id, title: draft.title })?;
        Ok(warnings)
    }
}

/// Looks through the whole audience of a draft, as a job.
pub struct Count {
    pub letter: LetterId,
}

impl Action for Count {
    type Output = ();
    const NEEDS: Permission = VIEW;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let letter = read::load(tx, self.letter).await?;
        if !letter.state.is_draft() {
            return Err(Error::conflict("campaigns-error-started"));
        }
        let expected = audience::count(tx, &letter.audience).await?;
        let run = store::begin(tx, letter.id, Stage::Count, expected).await?;
        tx.enqueue(&Walk { letter: letter.id, stage: Stage::Count, run })
    }
}

/// Writes down that somebody took the list of receivers out of the house.
// law: gdpr/5.2
pub struct Noted {
    pub letter: LetterId,
}

impl Action for Noted {
    type Output = ();
    const NEEDS: Permission = crate::EXPORT;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let letter = read::load(tx, self.letter).await?;
        tx.record(&Exported { letter: letter.id, title: letter.title })
    }
}

/// Somebody reads the list of receivers: everybody on the page was looked at.
// law: gdpr/5.2
pub struct Looked {
    subjects: Vec<SubjectId>,
}

impl Looked {
    /// None when the same eyes saw all of them lately.
    pub async fn at(reader: &mut Reader, mut subjects: Vec<SubjectId>) -> Result<Option<Self>> {
        let seen = seen::lately(reader, Look::Found, &subjects).await?;
        subjects.retain(|subject| !seen.contains(subject));
        Ok((!subjects.is_empty()).then_some(Self { subjects }))
    }
}

impl Action for Looked {
    type Output = ();
    const NEEDS: Permission = crate::VIEW;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        seen::note_all(tx, Look::Found, &self.subjects).await
    }
}

async fn checked(tx: &mut Tx, draft: &Draft) -> Result<(Draft, Vec<Warning>)> {
    let draft = draft.clone().trimmed();
    let purpose = match consent::purpose(tx, &draft.purpose).await {
        Ok(purpose) => Some(purpose),
        Err(Error::NotFound) => None,
        Err(error) => return Err(error),
    };
    let warnings = draft.check(purpose.as_ref())?;
    draft.audience.seen_by(tx.actor())?;
    if !audience::stands(tx, &draft.audience).await? {
        return Err(Error::field("audience.about", "campaigns-error-about"));
    }
    Ok((draft, warnings))
}
