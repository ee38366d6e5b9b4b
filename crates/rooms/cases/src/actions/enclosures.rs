//! Files of the house that go with letters: put down once, and from then on with whatever names them.

use super::{files, macros::Step};
use crate::{
    MANAGE,
    events::SetUp,
    model::{
        EnclosureId, Kept,
        enclosure::{EnclosureDraft, MOST, Sheets},
    },
    read::{enclosures, tree},
    store,
};
use kernel::{Action, Actor, App, Error, Message, Permission, Result, Tx};
use kit::Lang;

pub struct AddEnclosure {
    pub draft: EnclosureDraft,
    pub sheets: Sheets,
}

impl Action for AddEnclosure {
    type Output = EnclosureId;
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<EnclosureId> {
        let (draft, id) = (self.draft.check()?, tx.id());
        self.sheets.check()?;
        if self.sheets.new.is_empty() {
            return Err(Error::field(format!("file.{}", Lang::En.tag()), "error-required"));
        }
        if enclosures::enclosures(tx).await?.len() >= usize::try_from(MOST).unwrap_or(usize::MAX) {
            return Err(Error::refused(Message::new("cases-error-many").with("most", MOST)));
        }
        store::enclosures::add(tx, id, &draft, &self.sheets).await?;
        tx.record(&SetUp { what: "enclosure", name: draft.key })?;
        Ok(id)
    }
}

/// Changes its title and its files; its key stays.
pub struct ChangeEnclosure {
    pub id: EnclosureId,
    pub title: String,
    pub sheets: Sheets,
    pub version: i64,
}

impl Action for ChangeEnclosure {
    type Output = ();
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let all = enclosures::enclosures(tx).await?;
        let known = all.into_iter().find(|one| one.id == self.id).ok_or(Error::NotFound)?;
        let draft = EnclosureDraft { key: known.key, title: self.title.clone() }.check()?;
        self.sheets.check()?;
        let stays = known.sheets.iter().any(|sheet| !self.sheets.gone.contains(&sheet.lang));
        if !stays && self.sheets.new.is_empty() {
            return Err(Error::field(format!("file.{}", Lang::En.tag()), "error-required"));
        }
        store::enclosures::save(tx, (self.id, self.version), &draft.title, &self.sheets).await?;
        tx.record(&SetUp { what: "enclosure", name: draft.key })
    }
}

/// Takes it away, unless an answer or a macro names it. A process that does is told so by its check, and its letter waits.
pub struct DropEnclosure(pub EnclosureId);

impl Action for DropEnclosure {
    type Output = ();
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let all = enclosures::enclosures(tx).await?;
        let one = all.into_iter().find(|one| one.id == self.0).ok_or(Error::NotFound)?;
        if let Some(title) = named_by(tx, &one.key).await? {
            return Err(Error::Refused(Message::new("cases-error-enclosed").with("name", title)));
        }
        store::enclosures::remove(tx, self.0).await?;
        tx.record(&SetUp { what: "enclosure", name: one.key })
    }
}

/// The answer or macro that it goes with.
async fn named_by(tx: &mut Tx, key: &str) -> Result<Option<String>> {
    let answers = tree::answers(tx, "").await?;
    if let Some(answer) = answers.into_iter().find(|one| one.files.iter().any(|file| file == key)) {
        return Ok(Some(answer.title));
    }
    let names = |step: &Step| matches!(step, Step::Files(files) if files.iter().any(|file| file == key));
    let macros = tree::macros(tx).await?;
    Ok(macros.into_iter().find(|one| one.steps.iter().any(names)).map(|one| one.title))
}

/// Puts copies of them with what somebody writes: from then on they belong to the case, and can be taken away again. Those that
/// are there already do not come twice.
pub async fn enclose(
    app: &App,
    actor: &Actor,
    (lang, keys): (Lang, &[String]),
    already: &[Kept],
) -> Result<Vec<Kept>> {
    let mut uploads = enclosures::uploads(&mut app.read(actor).await?, lang, keys).await?;
    uploads.retain(|upload| {
        let size = i64::try_from(upload.bytes.len()).unwrap_or(i64::MAX);
        !already.iter().any(|kept| kept.name == upload.name && kept.size == size)
    });
    files::keep(app, actor, uploads).await
}
