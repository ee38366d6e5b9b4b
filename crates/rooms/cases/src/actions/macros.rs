//! Macros: several steps at one click, each with the rights of whoever clicks. What is to be said comes as a draft: a person
//! reads it before it leaves.

use super::{
    change::{Changes, change},
    drafts::{Draft, DraftKind},
    enclosures::enclose,
    letter,
    note::{Note, NoteKind},
    tagging::tag,
    work::{assign, fire},
};
use crate::{
    WORK,
    model::{Case, CaseId, Kept, MacroId, Priority},
    read::{self, around as begun, case, scope::me, tree},
    store::{self, around},
    template,
};
use flows::Values;
use kernel::{Action, Actor, App, Error, Permission, Result, StaffId, Tx};
use kit::Lang;
use serde::{Deserialize, Serialize};
use staff::TeamId;

/// Steps of one macro.
pub const STEPS: usize = 10;

/// One step of a macro. JSON: `{"priority": "high"}`, `"take"`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Step {
    /// Whoever clicks takes the case.
    Take,
    Team(TeamId),
    Assign(StaffId),
    Priority(Priority),
    /// Adds a tag.
    Tag(String),
    /// The key of a transition.
    Move(String),
    /// A text with places, to be read and sent by whoever clicks.
    Reply(String),
    /// The same for colleagues.
    Note(String),
    /// Keys of the enclosures that go with what is sent.
    Files(Vec<String>),
}

/// What a macro did.
#[derive(Clone, Debug)]
pub struct Ran {
    pub case: Case,
    /// What it proposes to say; it lies among the drafts as well.
    pub draft: Option<Draft>,
}

#[derive(Clone, Debug)]
pub struct RunMacro {
    pub case: CaseId,
    pub id: MacroId,
    /// Copies of its enclosures, made before: see [`RunMacro::of`].
    pub files: Vec<Kept>,
}

impl RunMacro {
    /// A macro with the files that go with it, in the language of the case; what lies with the draft already does not come twice.
    pub async fn of(
        app: &App,
        actor: &Actor,
        (case, id): (CaseId, MacroId),
        already: &[Kept],
    ) -> Result<Self> {
        let mut reader = app.read(actor).await?;
        reader.demand(&WORK)?;
        let lang = read::load(&mut reader, case).await?.lang;
        let lang = lang.as_deref().and_then(Lang::parse).unwrap_or_default();
        let one = tree::macros(&mut reader).await?.into_iter().find(|one| one.id == id);
        drop(reader);
        let steps = one.ok_or(Error::NotFound)?.steps.into_iter();
        let keys = steps.filter_map(|step| if let Step::Files(keys) = step { Some(keys) } else { None });
        let keys: Vec<String> = keys.flatten().collect();
        let files = enclose(app, actor, (lang, &keys), already).await?;
        Ok(Self { case, id, files })
    }
}

impl Action for RunMacro {
    type Output = Ran;
    const NEEDS: Permission = WORK;

    async fn run(&self, tx: &mut Tx) -> Result<Ran> {
        let mut case = case::load_working(tx, self.case).await?;
        let all = tree::macros(tx).await?;
        let one = all.into_iter().find(|one| one.id == self.id).ok_or(Error::NotFound)?;
        let mut draft = None;
        for step in one.steps {
            draft = take(tx, &case, step).await?.or(draft);
            case = case::unseen(tx, case.id).await?.ok_or(Error::NotFound)?;
        }
        if !self.files.is_empty() {
            draft.get_or_insert_default().attachments.clone_from(&self.files);
        }
        if let Some(draft) = &mut draft {
            let (me, before) = (me(tx), begun::draft(tx, &case).await?.unwrap_or_default());
            before.text_of(DraftKind::Note).clone_into(&mut draft.other);
            around::keep_draft(tx, &case, me, draft).await?;
        }
        Ok(Ran { case, draft })
    }
}

async fn take(tx: &mut Tx, case: &Case, step: Step) -> Result<Option<Draft>> {
    let (me, case) = (me(tx), case.clone());
    match step {
        Step::Take => assign(tx, case, None, Some(me)).await.map(|_| None),
        Step::Assign(staff) => assign(tx, case, None, Some(staff)).await.map(|_| None),
        Step::Team(team) => assign(tx, case, Some(team), None).await.map(|_| None),
        Step::Priority(priority) => {
            let changes = Changes { priority: Some(priority), ..Changes::default() };
            change(tx, case, &changes).await.map(|_| None)
        }
        Step::Tag(more) => tag(tx, &case, &more).await.map(|()| None),
        Step::Move(transition) => fire(tx, &case, &transition, Values::new()).await.map(|()| None),
        Step::Reply(text) => {
            let text = filled(tx, &case, &text).await?;
            Ok(Some(Draft { kind: DraftKind::Reply, text, ..Draft::default() }))
        }
        // They were copied before, and lie with the draft.
        Step::Files(_) => Ok(None),
        // A note is written at once: only colleagues read it, and the box holds the reply.
        Step::Note(text) => {
            let text = filled(tx, &case, &text).await?;
            let note = Note {
                case: case.id,
                kind: NoteKind::Note,
                text,
                mentions: Vec::new(),
                attachments: Vec::new(),
            };
            tx.also(&note).await.map(|_| None)
        }
    }
}

async fn filled(tx: &mut Tx, case: &Case, text: &str) -> Result<String> {
    let (facts, _) = store::facts(tx, case).await?;
    let places = letter::places_of(tx, case, facts).await?;
    template::fill(text, &places).map_err(Error::Refused)
}
