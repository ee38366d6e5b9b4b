//! Setting up what cases need: the tree of categories, prepared answers, macros.

use super::macros::{STEPS, Step};
use crate::{
    MANAGE,
    events::SetUp,
    model::{
        AnswerId, Category, CategoryId, MacroId,
        category::{Draft, MOST, misplaced},
        enclosure::chosen,
        text::{NAME, line, tags},
    },
    read::{enclosures::enclosures, tree},
    store::setup,
    template,
};
use flows::Names;
use kernel::{Action, Error, Message, Permission, Problems, Result, Tx};
use kit::Lang;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

pub struct AddCategory(pub Draft);

impl Action for AddCategory {
    type Output = CategoryId;
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<CategoryId> {
        let id: CategoryId = tx.id();
        check(tx, id, &self.0).await?;
        if setup::categories(tx).await? >= i64::try_from(MOST).unwrap_or(i64::MAX) {
            return Err(Error::refused(Message::new("cases-error-many").with("most", MOST)));
        }
        setup::add_category(tx, id, &self.0).await?;
        tx.record(&SetUp { what: "category", name: self.0.key.trim().to_owned() })?;
        Ok(id)
    }
}

/// Changes what a category decides; its key stays.
pub struct ChangeCategory {
    pub id: CategoryId,
    pub draft: Draft,
    pub version: i64,
}

impl Action for ChangeCategory {
    type Output = ();
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let all = tree::categories(tx).await?;
        let known = all.iter().find(|one| one.id == self.id).ok_or(Error::NotFound)?;
        let draft = Draft { key: known.key.clone(), ..self.draft.clone() };
        check(tx, self.id, &draft).await?;
        setup::save_category(tx, self.id, &draft, self.version).await?;
        tx.record(&SetUp { what: "category", name: draft.key })
    }
}

async fn check(tx: &mut Tx, id: CategoryId, draft: &Draft) -> Result<()> {
    draft.check()?;
    let mut problems = Problems::default();
    let all = tree::categories(tx).await?;
    if draft.parent.is_some_and(|parent| !all.iter().any(|one| one.id == parent))
        || misplaced(&all, id, draft.parent)
    {
        problems.add("parent", "cases-error-circle");
    }
    if let Some(flow) = &draft.flow
        && !flows::catalogue(tx, Lang::En).await?.iter().any(|one| one.key == *flow)
    {
        problems.add("flow", "error-not-a-choice");
    }
    if let Some(purpose) = &draft.purpose
        && !consent::purposes(tx).await?.iter().any(|one| one.key == *purpose)
    {
        problems.add("purpose", "error-not-a-choice");
    }
    if let Some(team) = draft.team
        && !staff::teams(tx).await?.iter().any(|one| one.id == team)
    {
        problems.add("team", "error-not-a-choice");
    }
    if let Some(sender) = draft.sender
        && !post::senders(tx).await?.iter().any(|one| one.id == sender)
    {
        problems.add("sender", "error-not-a-choice");
    }
    terms(tx, &all, draft, &mut problems).await?;
    problems.finish()
}

/// What the category says of times and fields has to fit the process that its cases go by.
async fn terms(tx: &mut Tx, all: &[Category], draft: &Draft, problems: &mut Problems) -> Result<()> {
    if draft.terms.is_empty() {
        return Ok(());
    }
    if draft.terms.first.is_some_and(|first| first.pauses != flows::Pauses::Never) {
        problems.add("terms.first", "cases-error-first-pauses");
    }
    let above = || all.iter().find(|one| Some(one.id) == draft.parent);
    let flow = draft.flow.clone().or_else(|| above()?.decides.flow.clone());
    let flow = match flow {
        Some(flow) => flows::flow_id(tx, &flow).await?,
        None => None,
    };
    let Some(flow) = flow else {
        problems.add("flow", "cases-error-terms-flow");
        return Ok(());
    };
    let definition = flows::definition(tx, flow, flows::Which::Published).await?.definition;
    for (part, flaw) in draft.terms.flaws(&definition) {
        problems.add(format!("terms.{part}"), flaw);
    }
    Ok(())
}

/// A prepared answer as somebody types it.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct AnswerDraft {
    pub title: String,
    pub texts: Names,
    /// The category for which it is offered first.
    pub category: Option<String>,
    /// Keys of the enclosures that go with it.
    pub files: Vec<String>,
}

impl AnswerDraft {
    async fn check(&self, tx: &mut Tx) -> Result<Self> {
        let title = self.title()?;
        let files = match self.files.is_empty() {
            true => Vec::new(),
            false => chosen("files", &self.files, &enclosures(tx).await?)?,
        };
        Ok(Self { title, files, ..self.clone() })
    }

    fn title(&self) -> Result<String> {
        let mut problems = Problems::default();
        let title = problems.take("title", line(&self.title, NAME)).unwrap_or_default();
        if self.texts.is_empty() {
            problems.add("texts.en", "error-required");
        }
        for lang in Lang::ALL {
            let field = format!("texts.{}", lang.tag());
            problems.take(field, template::check(self.texts.own(lang)));
        }
        problems.finish().map(|()| title)
    }
}

pub struct AddAnswer(pub AnswerDraft);

impl Action for AddAnswer {
    type Output = AnswerId;
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<AnswerId> {
        let (draft, id) = (self.0.check(tx).await?, tx.id());
        setup::add_answer(tx, id, &draft).await?;
        tx.record(&SetUp { what: "answer", name: draft.title })?;
        Ok(id)
    }
}

pub struct ChangeAnswer {
    pub id: AnswerId,
    pub draft: AnswerDraft,
    pub version: i64,
}

impl Action for ChangeAnswer {
    type Output = ();
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let draft = self.draft.check(tx).await?;
        setup::save_answer(tx, (self.id, self.version), &draft).await?;
        tx.record(&SetUp { what: "answer", name: draft.title })
    }
}

pub struct DropAnswer(pub AnswerId);

impl Action for DropAnswer {
    type Output = ();
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        setup::drop_answer(tx, self.0).await?;
        tx.record(&SetUp { what: "answer", name: self.0.to_string() })
    }
}

/// A macro as somebody puts it together.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct MacroDraft {
    pub title: String,
    /// Each such as `{"priority": "high"}` or `"take"`.
    #[schema(value_type = Vec<Object>)]
    pub steps: Vec<Step>,
}

impl MacroDraft {
    fn check(&self) -> Result<String> {
        let mut problems = Problems::default();
        let title = problems.take("title", line(&self.title, NAME)).unwrap_or_default();
        if self.steps.is_empty() {
            problems.add("steps", "error-required");
        }
        if self.steps.len() > STEPS {
            problems.add("steps", Message::new("cases-error-many").with("most", STEPS));
        }
        for (at, step) in self.steps.iter().enumerate() {
            let field = format!("steps.{at}");
            match step {
                Step::Reply(text) | Step::Note(text) => drop(problems.take(field, template::check(text))),
                Step::Tag(tag) if tags(std::slice::from_ref(tag)).is_err() => {
                    problems.add(field, "error-required");
                }
                _ => {}
            }
        }
        problems.finish().map(|()| title)
    }

    /// The same, with its files as this house knows them.
    async fn checked(&self, tx: &mut Tx) -> Result<Self> {
        let (title, mut steps) = (self.check()?, self.steps.clone());
        for (at, step) in steps.iter_mut().enumerate() {
            if let Step::Files(files) = step {
                *files = chosen(&format!("steps.{at}"), files, &enclosures(tx).await?)?;
            }
        }
        Ok(Self { title, steps })
    }
}

pub struct AddMacro(pub MacroDraft);

impl Action for AddMacro {
    type Output = MacroId;
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<MacroId> {
        let (MacroDraft { title, steps }, id) = (self.0.checked(tx).await?, tx.id());
        setup::add_macro(tx, id, &title, &serde_json::to_string(&steps)?).await?;
        tx.record(&SetUp { what: "macro", name: title })?;
        Ok(id)
    }
}

pub struct ChangeMacro {
    pub id: MacroId,
    pub draft: MacroDraft,
    pub version: i64,
}

impl Action for ChangeMacro {
    type Output = ();
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let MacroDraft { title, steps } = self.draft.checked(tx).await?;
        let steps = serde_json::to_string(&steps)?;
        setup::save_macro(tx, (self.id, self.version), &title, &steps).await?;
        tx.record(&SetUp { what: "macro", name: title })
    }
}

pub struct DropMacro(pub MacroId);

impl Action for DropMacro {
    type Output = ();
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        setup::drop_macro(tx, self.0).await?;
        tx.record(&SetUp { what: "macro", name: self.0.to_string() })
    }
}
