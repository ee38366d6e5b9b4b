//! The form of a customer: for a new one and for editing; what is wrong stands at its field, what clashes is shown twice.

mod fields;

pub(super) use fields::{languages, optional};

use super::{
    label,
    list::purposes,
    show::called,
    typed::{Pairs, Typed},
};
use crate::{
    CREATE, Clash, Definition, Draft, EDIT, Edit, Edited, Enter, Entered, Source, Standing, Twin, read,
};
use askama::Template;
use kernel::{
    Actor, Desk, Error, FieldError, Reader, Result, SubjectId,
    door::{Go, Paper},
    input::{At, Form},
};
use kit::{Button, Choice, Crumb, Form as Sheet, Html, Words};

/// Everything that the form shows.
pub(super) struct Entry {
    pub draft: Draft,
    pub definitions: Vec<Definition>,
    /// Sensitive fields that have a value, and what may be shown of it.
    pub masks: Vec<(String, String)>,
    pub errors: Vec<FieldError>,
    pub clashes: Vec<Clash>,
    /// People who have an address or a number of this draft already.
    pub twins: Vec<Twin>,
    /// What the house may use data for; none: the key is typed.
    pub purposes: Vec<Choice>,
    pub target: Target,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Target {
    New,
    Known { subject: SubjectId, version: i64 },
}

pub async fn new(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&CREATE)?;
    let definitions = read::definitions(&mut reader).await?;
    let purposes = purposes(&mut reader, desk.words).await?;
    let entry = Entry { purposes, ..Entry::blank(definitions) };
    page(&desk, &mut reader, &entry).await.map(Paper::fine)
}

pub async fn create(desk: Desk, Form(pairs): Form<Pairs>) -> Result<Answer> {
    let mut reader = desk.read().await?;
    let definitions = read::definitions(&mut reader).await?;
    let typed = Typed::read(pairs, &secrets(&definitions))?;
    let Typed { purpose, even_if_known, asked_back, changes, .. } = typed;
    let draft = Draft { purpose, even_if_known, asked_back, ..changes.onto(Draft::default()) };
    let mut entry = Entry { draft: draft.clone(), ..Entry::blank(definitions) };
    match desk.write(&Enter { draft, source: Source::Staff }).await {
        Ok(Entered::Done(subject)) => {
            let there = Go::to(format!("/customers/{subject}"));
            return Ok(Answer::Go(there.saying("customers-created-done")));
        }
        Ok(Entered::Known(twins)) => entry.twins = twins,
        Err(Error::Invalid(errors)) => entry.errors = errors,
        Err(other) => return Err(other),
    }
    entry.purposes = purposes(&mut reader, desk.words).await?;
    Ok(Answer::Paper(Paper::again(page(&desk, &mut reader, &entry).await?)))
}

pub async fn edit(desk: Desk, At(subject): At<SubjectId>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&EDIT)?;
    let entry = Entry::of(&mut reader, subject).await?;
    page(&desk, &mut reader, &entry).await.map(Paper::fine)
}

pub async fn save(desk: Desk, At(subject): At<SubjectId>, Form(pairs): Form<Pairs>) -> Result<Answer> {
    let mut reader = desk.read().await?;
    reader.demand(&EDIT)?;
    let mut entry = Entry::of(&mut reader, subject).await?;
    let typed = Typed::read(pairs, &secrets(&entry.definitions))?;
    let edit = Edit { subject, version: typed.version, changes: typed.changes };
    let outcome = desk.write(&edit).await;
    entry.draft = edit.changes.onto(entry.draft);
    match outcome {
        Ok(Edited::Done(_)) => {
            return Ok(Answer::Go(Go::to(format!("/customers/{subject}")).saying("kit-saved")));
        }
        Ok(Edited::Clashes(clashes)) => entry.clashes = clashes,
        Err(Error::Invalid(errors)) => {
            entry.errors = errors;
            entry.target = Target::Known { subject, version: edit.version };
        }
        Err(other) => return Err(other),
    }
    Ok(Answer::Paper(Paper::again(page(&desk, &mut reader, &entry).await?)))
}

/// Either back to the record, or the form once more.
pub enum Answer {
    Go(Go),
    Paper(Paper),
}

impl axum::response::IntoResponse for Answer {
    fn into_response(self) -> axum::response::Response {
        match self {
            Self::Go(go) => go.into_response(),
            Self::Paper(paper) => paper.into_response(),
        }
    }
}

fn secrets(definitions: &[Definition]) -> Vec<String> {
    definitions
        .iter()
        .filter(|definition| definition.class.is_secret())
        .map(|definition| definition.key.clone())
        .collect()
}

async fn page(desk: &Desk, reader: &mut Reader, entry: &Entry) -> Result<Html> {
    let t = desk.words;
    let title = match entry.target {
        Target::New => t.w("customers-new"),
        Target::Known { .. } => t.w("customers-edit"),
    };
    let mut crumbs = vec![Crumb::new(t.w("customers-list"), "/customers")];
    if let Target::Known { subject, .. } = entry.target {
        crumbs.push(Crumb::new(t.w("customers-record"), format!("/customers/{subject}")));
    }
    let shell = desk.shell(reader, title, "/customers").await?.crumbs(crumbs);
    Ok(shell.body(entry.html(t, &desk.actor)).html())
}

#[derive(Template)]
#[template(path = "clashes.html")]
struct Clashes<'a> {
    t: Words,
    rows: Vec<(String, &'a Clash)>,
}

#[derive(Template)]
#[template(path = "twins.html")]
struct Twins {
    t: Words,
    /// Who, by what name, and what is the same.
    twins: Vec<(SubjectId, String, String)>,
}

impl Entry {
    pub fn blank(definitions: Vec<Definition>) -> Self {
        Self {
            draft: Draft::default(),
            definitions,
            masks: Vec::new(),
            errors: Vec::new(),
            clashes: Vec::new(),
            twins: Vec::new(),
            purposes: Vec::new(),
            target: Target::New,
        }
    }

    async fn of(reader: &mut Reader, subject: SubjectId) -> Result<Self> {
        let record = read::record(reader, subject).await?.ok_or(Error::NotFound)?;
        match record.standing {
            Standing::Active => {}
            Standing::Restricted => return Err(Error::refused("customers-error-restricted")),
            Standing::Erased => return Err(Error::gone("customers-error-erased")),
        }
        let target = Target::Known { subject, version: record.version };
        let masks = record.facts.masks.clone().into_iter().collect();
        Ok(Self { draft: record.draft(), masks, target, ..Self::blank(record.definitions) })
    }

    pub fn html(&self, t: Words, actor: &Actor) -> Html {
        let (action, submit, back) = match self.target {
            Target::New => ("/customers".to_owned(), t.w("kit-create"), "/customers".to_owned()),
            Target::Known { subject, .. } => {
                (format!("/customers/{subject}"), t.w("kit-save"), format!("/customers/{subject}"))
            }
        };
        let form = Sheet::new(t, action)
            .fields(self.fields(t, actor))
            .button(Button::submit(submit).primary())
            .button(Button::link(t.w("kit-cancel"), back));
        Html::join([self.clash(t), self.known(t), form.html()])
    }

    fn clash(&self, t: Words) -> Html {
        if self.clashes.is_empty() {
            return Html::default();
        }
        let rows =
            self.clashes.iter().map(|clash| (label(t, &clash.input, &self.definitions), clash)).collect();
        Html::of(&Clashes { t, rows })
    }

    /// Who could be the same person: their page is one click away, and nothing typed is lost.
    fn known(&self, t: Words) -> Html {
        let twins = self.twins.iter().map(|twin| {
            let same =
                twin.inputs.iter().map(|input| label(t, input.split('.').next().unwrap_or(input), &[]));
            (twin.person.id, called(t, &twin.person), same.collect::<Vec<_>>().join(", "))
        });
        let twins: Vec<_> = twins.collect();
        if twins.is_empty() { Html::default() } else { Html::of(&Twins { t, twins }) }
    }
}
