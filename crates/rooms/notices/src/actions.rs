//! What can be done: a notice drafted, arranged, published, accepted; a contact point named.

use crate::{
    CHANGE,
    events::{Accepted, ContactChanged, Published},
    model::{
        contact::{Contact, Given, Kind},
        facts::Facts,
        plan::{self, Acceptance, Content, NoticeText, Part, Plan, Step},
        render::render,
    },
    read, store,
};
use consent::{ByLang, NoticeVersion};
use kernel::{Action, Actor, App, Error, PERSON, Permission, Result, SYSTEM, Tx};
use kit::Lang;

/// Starts the next version from the plan of the last one; a draft that lies there is taken up.
pub struct Start;

impl Action for Start {
    type Output = NoticeVersion;
    const NEEDS: Permission = CHANGE;

    async fn run(&self, tx: &mut Tx) -> Result<NoticeVersion> {
        start(tx).await
    }
}

async fn start(tx: &mut Tx) -> Result<NoticeVersion> {
    let last = read::newest(tx).await?;
    if let Some(draft) = last.as_ref().filter(|sheet| sheet.is_draft()) {
        return Ok(draft.version);
    }
    let plan = last.map_or_else(Plan::fresh, |sheet| sheet.plan);
    store::insert_draft(tx, &plan).await?;
    read::newest(tx).await?.map(|sheet| sheet.version).ok_or(Error::NotFound)
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
        self.change.onto(&mut plan)?;
        match store::save_draft(tx, self.version, &plan, self.seen).await? {
            true => Ok(()),
            false => Err(Error::conflict("error-changed-meanwhile")),
        }
    }
}

impl Change {
    fn onto(&self, plan: &mut Plan) -> Result<()> {
        match self {
            Self::Title(title) => {
                plan::check_title(title)?;
                plan.title = title.clone();
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
        publish(tx, self.version, &sheet.plan, self.acceptance).await
    }
}

/// Publishes the sections of the notice that holds once more, with what the house knows now.
pub struct Renew;

impl Action for Renew {
    type Output = NoticeVersion;
    const NEEDS: Permission = CHANGE;

    async fn run(&self, tx: &mut Tx) -> Result<NoticeVersion> {
        let last = read::newest(tx).await?;
        if last.as_ref().is_some_and(read::Sheet::is_draft) {
            return Err(Error::conflict("notices-error-draft"));
        }
        let version = start(tx).await?;
        let plan = last.map_or_else(Plan::fresh, |sheet| sheet.plan);
        publish(tx, version, &plan, Acceptance::NotNeeded).await?;
        Ok(version)
    }
}

async fn publish(tx: &mut Tx, version: NoticeVersion, plan: &Plan, acceptance: Acceptance) -> Result<()> {
    let facts = read::facts(tx).await?;
    store::freeze(tx, version, &in_every_language(tx.app(), plan, &facts)).await?;
    if !store::publish(tx, version, acceptance, &facts.foundation()).await? {
        return Err(Error::conflict("notices-error-published"));
    }
    tx.record(&Published { version })
}

fn in_every_language(app: &App, plan: &Plan, facts: &Facts) -> Vec<(Lang, NoticeText)> {
    Lang::ALL.map(|lang| (lang, render(plan, facts, app.lexicon().words(lang)))).to_vec()
}

/// Names a contact point that staff look after, and how people get the notice there.
pub struct SaveContact {
    pub contact: Contact,
}

impl Action for SaveContact {
    type Output = ();
    const NEEDS: Permission = CHANGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        self.contact.check()?;
        declare(tx, &self.contact).await
    }
}

/// Takes a contact point off the list: nobody is met there any more.
pub struct RemoveContact {
    pub kind: Kind,
    pub key: String,
}

impl Action for RemoveContact {
    type Output = ();
    const NEEDS: Permission = CHANGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        match store::remove_contact(tx, self.kind, &self.key).await? {
            true => Ok(()),
            false => Err(Error::NotFound),
        }
    }
}

/// Tells the registry of a contact point; rooms call it when they open one. What is known already is not told twice.
pub async fn declare(tx: &mut Tx, contact: &Contact) -> Result<()> {
    let known = read::contact(tx, contact.kind, &contact.key).await?;
    if known.as_ref() == Some(contact) {
        return Ok(());
    }
    store::save_contact(tx, contact).await?;
    tx.record(&ContactChanged { kind: contact.kind, key: contact.key.clone(), given: contact.given })
}

/// A person accepts the notice that was shown to them.
pub struct Accept {
    pub version: NoticeVersion,
    pub lang: Lang,
}

impl Action for Accept {
    type Output = ();
    const NEEDS: Permission = PERSON;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let subject = tx.actor().subject().ok_or(Error::NotFound)?;
        if read::current_version(tx).await? != Some(self.version) {
            return Err(Error::conflict("notices-error-newer"));
        }
        if store::accept(tx, subject, self.version, self.lang, Given::Link).await? {
            tx.record(&Accepted { subject, version: self.version })?;
        }
        Ok(())
    }
}

/// Furnishes the house with a notice and its own contact points; what is there stays. The house calls it at every start.
pub async fn furnish(app: &App) -> Result<()> {
    app.write(&Actor::house(), &Furnish).await
}

struct Furnish;

impl Action for Furnish {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        if read::newest(tx).await?.is_none() {
            let version = start(tx).await?;
            publish(tx, version, &Plan::fresh(), Acceptance::NotNeeded).await?;
        }
        let facts = read::facts(tx).await?;
        for version in read::unfrozen(tx).await? {
            let plan = read::sheet(tx, version).await?.plan;
            store::freeze(tx, version, &in_every_language(tx.app(), &plan, &facts)).await?;
        }
        declare(tx, &preferences(tx.app())).await
    }
}

/// The page with everybody's own choices shows the notice below each of its pages.
fn preferences(app: &App) -> Contact {
    let title = app.lexicon().words(Lang::En).w("notices-contact-preferences");
    let (key, place) = ("preferences".to_owned(), "/preferences".to_owned());
    Contact { kind: Kind::Portal, key, title, place, given: Given::Link }
}
