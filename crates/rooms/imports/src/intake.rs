//! How a file comes in and becomes a plan: the same for the page, the API and the command line.

use crate::{
    RUN,
    actions::{MakePlan, Receive, Register, Remove},
    file::{Part, Stored, Writing},
    model::{Format, Import, ImportId, KnownHere, LARGEST, PlanDraft, guess},
    read, work,
};
use consent::{Channel, Purpose};
use customers::Definition;
use kernel::{Actor, App, Error, FieldError, Message, Result};
use kit::Lang;

/// A file that is coming in.
pub struct Incoming<'a> {
    app: &'a App,
    actor: &'a Actor,
    import: ImportId,
    writing: Writing,
}

impl<'a> Incoming<'a> {
    pub async fn begin(app: &'a App, actor: &'a Actor, name: &str, lang: Lang) -> Result<Self> {
        let import = app.write(actor, &Register { name: name.to_owned(), lang }).await?;
        let writing = Writing::begin(app, import, Part::Upload).await?;
        Ok(Self { app, actor, import, writing })
    }

    pub async fn write(&mut self, bytes: &[u8]) -> Result<()> {
        if self.writing.bytes() + bytes.len() as u64 > LARGEST as u64 {
            let most = Message::new("imports-error-too-large").with("most", LARGEST >> 20);
            return Err(Error::Invalid(vec![FieldError::new("file", most)]));
        }
        self.writing.write(bytes).await
    }

    /// Looks at the file as it is now and guesses how to read it.
    pub async fn finish(self) -> Result<Import> {
        let Self { app, actor, import, writing } = self;
        let bytes = writing.finish().await?;
        if bytes == 0 {
            return Err(Error::field("file", "imports-error-empty"));
        }
        look(app, actor, (import, bytes), None).await
    }

    /// The import that this becomes.
    pub fn id(&self) -> ImportId {
        self.import
    }
}

/// Takes a file away that turned out not to be one.
pub async fn abandon(app: &App, actor: &Actor, import: ImportId) -> Result<()> {
    app.write(actor, &Remove { import }).await
}

/// Reads the file another way; a plan made before is gone.
pub async fn reformat(app: &App, actor: &Actor, import: &Import, format: Format) -> Result<Import> {
    actor.demand(&RUN)?;
    format.check()?;
    import.demand(import.state.may_be_planned())?;
    look(app, actor, (import.id, import.bytes), Some(format)).await
}

async fn look(
    app: &App,
    actor: &Actor,
    (import, bytes): (ImportId, u64),
    format: Option<Format>,
) -> Result<Import> {
    let stored = Stored::open(app, import, Part::Upload, bytes).await?;
    let seen = work::glance(stored, format).await?;
    if seen.header.is_empty() {
        return Err(Error::field("file", "imports-error-empty"));
    }
    app.write(actor, &Receive { import, format: seen.format, header: seen.header, bytes }).await?;
    read::import(&mut app.read(actor).await?, import).await
}

/// What somebody needs to see before they say what a file is.
pub struct Preview {
    pub rows: Vec<Vec<String>>,
    pub draft: PlanDraft,
    pub purposes: Vec<Purpose>,
    pub custom: Vec<Definition>,
}

impl Preview {
    /// Every permission that a column may hold.
    pub fn permissions(&self) -> impl Iterator<Item = (&Purpose, Channel)> {
        let usable = self.purposes.iter().filter(|purpose| purpose.basis.leaves_a_choice());
        usable.flat_map(|purpose| purpose.channels.iter().map(move |channel| (purpose, *channel)))
    }
}

/// The first rows of a file with the plan that was made for it, or the one that it suggests itself.
pub async fn preview(app: &App, actor: &Actor, import: &Import) -> Result<Preview> {
    actor.demand(&RUN)?;
    let stored = Stored::open(app, import.id, Part::Upload, import.bytes).await?;
    let seen = work::glance(stored, import.format.clone()).await?;
    let mut reader = app.read(actor).await?;
    let purposes = consent::purposes(&mut reader).await?.into_iter().filter(Purpose::is_in_use).collect();
    let custom = customers::definitions(&mut reader).await?;
    let mut preview = Preview { rows: seen.rows, draft: PlanDraft::default(), purposes, custom };
    preview.draft = match &import.plan {
        Some(plan) => plan.draft(),
        None => {
            let permissions =
                preview.permissions().map(|(purpose, channel)| (purpose.key.clone(), channel)).collect();
            guess(&import.header, &preview.rows, &KnownHere { custom: preview.custom.clone(), permissions })
        }
    };
    Ok(preview)
}

/// Makes the plan of an import, once the whole file has been counted.
pub async fn plan(app: &App, actor: &Actor, import: &Import, draft: &PlanDraft) -> Result<Import> {
    actor.demand(&RUN)?;
    import.demand(import.state.may_be_planned())?;
    draft.check(import.header.len())?;
    let stored = Stored::open(app, import.id, Part::Upload, import.bytes).await?;
    let options = import.format.as_ref().map(Format::options).unwrap_or_default();
    let total = work::tally_rows(stored, options).await?;
    app.write(actor, &MakePlan { import: import.id, draft: draft.clone(), total }).await
}
