//! What can be done: a notice made, drafted, arranged, published, accepted; a contact point named.

mod contacts;
mod furnish;
mod heads;
mod people;

pub use contacts::{ChooseNotice, RemoveContact, SaveContact, declare, introduce, withdraw};
pub use furnish::furnish;
pub use heads::{Add, Describe, Remove};
pub use people::{Accept, met};

use crate::{
    CHANGE,
    events::Published,
    model::{
        facts::Facts,
        plan::{self, Acceptance, Content, NoticeText, Part, Plan, Step},
        render::render,
    },
    read, store,
};
use consent::{ByLang, NoticeVersion};
use kernel::{Action, App, Error, Permission, Result, Tx};
use kit::Lang;

/// Starts the next version of a notice from the plan of the last one; a draft that lies there is taken up.
pub struct Start {
    /// The key of the notice.
    pub notice: String,
}

impl Action for Start {
    type Output = NoticeVersion;
    const NEEDS: Permission = CHANGE;

    async fn run(&self, tx: &mut Tx) -> Result<NoticeVersion> {
        start(tx, &self.notice).await
    }
}

async fn start(tx: &mut Tx, notice: &str) -> Result<NoticeVersion> {
    read::head(tx, notice).await?;
    let last = read::newest(tx, notice).await?;
    if let Some(draft) = last.as_ref().filter(|sheet| sheet.is_draft()) {
        return Ok(draft.version);
    }
    let plan = last.map_or_else(Plan::fresh, |sheet| sheet.plan);
    store::insert_draft(tx, notice, &plan).await?;
    read::newest(tx, notice).await?.map(|sheet| sheet.version).ok_or(Error::NotFound)
}

/// One change of a draft; `seen` is the revision that its editor had before them.
pub struct Edit {
    pub version: NoticeVersion,
    pub seen: i64,
    pub change: Change,
}

#[derive(Clone, Debug)]
pub enum Change {
    Title(ByLang<String>),
    /// The purposes that it tells of; none: all.
    Purposes(Vec<String>),
    Step(usize, Step),
    /// Puts a built-in section that is missing at the end.
    Take(Part),
    /// A new section with its own words, at the end.
    Add(ByLang<NoticeText>),
    Write(usize, ByLang<NoticeText>),
}

impl Action for Edit {
    type Output = ();
    const NEEDS: Permission = CHANGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let mut plan = read::draft(tx, self.version).await?.plan;
        if let Change::Purposes(chosen) = &self.change {
            known(tx, chosen).await?;
        }
        self.change.onto(&mut plan)?;
        match store::save_draft(tx, self.version, &plan, self.seen).await? {
            true => Ok(()),
            false => Err(Error::conflict("error-changed-meanwhile")),
        }
    }
}

async fn known(tx: &mut Tx, chosen: &[String]) -> Result<()> {
    let purposes = consent::purposes(tx).await?;
    let known = |key: &String| purposes.iter().any(|purpose| purpose.is_in_use() && purpose.key == *key);
    if chosen.iter().all(known) { Ok(()) } else { Err(Error::field("purposes", "error-not-a-choice")) }
}

impl Change {
    fn onto(&self, plan: &mut Plan) -> Result<()> {
        match self {
            Self::Title(title) => {
                plan::check_title(title)?;
                plan.title = title.clone();
                Ok(())
            }
            Self::Purposes(chosen) => {
                plan.purposes.clone_from(chosen);
                Ok(())
            }
            Self::Step(at, step) => plan.step(*at, *step).map_err(Error::Refused),
            Self::Take(part) if plan.absent().any(|absent| absent == *part) => {
                plan.add(Content::BuiltIn { part: *part }).map_err(Error::Refused)
            }
            Self::Take(_) => Ok(()),
            Self::Add(texts) => {
                plan::check(texts)?;
                plan.add(Content::Own { texts: Box::new(texts.clone()) }).map_err(Error::Refused)
            }
            Self::Write(at, texts) => {
                plan::check(texts)?;
                let section = plan.sections.get_mut(*at).ok_or(Error::NotFound)?;
                match &mut section.content {
                    Content::Own { texts: own } => texts.clone_into(own),
                    Content::BuiltIn { .. } => return Err(Error::NotFound),
                }
                Ok(())
            }
        }
    }
}

/// Throws a draft away.
pub struct Discard {
    pub version: NoticeVersion,
}

impl Action for Discard {
    type Output = ();
    const NEEDS: Permission = CHANGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        read::draft(tx, self.version).await?;
        store::discard(tx, self.version).await.map(drop)
    }
}

/// Makes the draft the notice that holds: its words are kept as they are shown now, in every language.
// law: gdpr/12.1
pub struct Publish {
    pub version: NoticeVersion,
    /// The revision that was looked at.
    pub seen: i64,
    pub acceptance: Acceptance,
}

impl Action for Publish {
    type Output = ();
    const NEEDS: Permission = CHANGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let sheet = read::draft(tx, self.version).await?;
        if sheet.revision != self.seen {
            return Err(Error::conflict("error-changed-meanwhile"));
        }
        publish(tx, &sheet, self.acceptance).await
    }
}

/// Publishes the sections of the notice that holds once more, with what the house knows now.
pub struct Renew {
    /// The key of the notice.
    pub notice: String,
}

impl Action for Renew {
    type Output = NoticeVersion;
    const NEEDS: Permission = CHANGE;

    async fn run(&self, tx: &mut Tx) -> Result<NoticeVersion> {
        let last = read::newest(tx, &self.notice).await?;
        if last.as_ref().is_some_and(read::Sheet::is_draft) {
            return Err(Error::conflict("notices-error-draft"));
        }
        let version = start(tx, &self.notice).await?;
        let sheet = read::sheet(tx, version).await?;
        publish(tx, &sheet, Acceptance::NotNeeded).await?;
        Ok(version)
    }
}

async fn publish(tx: &mut Tx, sheet: &read::Sheet, acceptance: Acceptance) -> Result<()> {
    let (version, plan) = (sheet.version, &sheet.plan);
    let facts = read::facts(tx, &sheet.notice).await?;
    store::freeze(tx, version, &in_every_language(tx.app(), plan, &facts)).await?;
    if !store::publish(tx, version, acceptance, &facts.of(plan).foundation()).await? {
        return Err(Error::conflict("notices-error-published"));
    }
    tx.record(&Published { notice: sheet.notice.clone(), version })
}

fn in_every_language(app: &App, plan: &Plan, facts: &Facts) -> Vec<(Lang, NoticeText)> {
    Lang::ALL.map(|lang| (lang, render(plan, facts, app.lexicon().words(lang)))).to_vec()
}
