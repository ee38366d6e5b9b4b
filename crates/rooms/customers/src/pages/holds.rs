//! Legal holds on the desk: all of them, those of one person, placing one, and changing one that stands.

mod forms;

pub(super) use forms::{Terms, change_form, lift_form, place_form};

use super::{
    form::Answer,
    show::{actor, called},
};
use crate::{ExtendHold, HOLDS, Hold, HoldId, HoldState, LiftHold, Looked, PlaceHold, read};
use ground::{clock::Timestamp, paging::Wanted};
use kernel::{
    Desk, Error, FieldError, Reader, Result, SubjectId,
    door::{Go, Paper},
    input::{At, Form, Query},
};
use kit::{Badge, Button, Column, Crumb, Empty, Facts, Html, Icon, Pager, Panel, Row, Table, Tabs, Words};
use serde::Deserialize;
use std::collections::HashMap;

const HOME: &str = "/holds";

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Question {
    state: String,
    after: Option<String>,
}

/// Holds as a page tells of them: what people call the customers and those who placed them.
#[derive(Default)]
pub(super) struct Known {
    pub holds: Vec<Hold>,
    pub people: HashMap<SubjectId, String>,
    pub actors: HashMap<String, String>,
    pub next: Option<String>,
}

pub async fn index(desk: Desk, Query(asked): Query<Question>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&HOLDS)?;
    let which = HoldState::parse(&asked.state).unwrap_or(HoldState::Stands);
    let page = read::holds(&mut reader, which, &Wanted { after: asked.after, limit: None }).await?;
    let (mut known, looked) = known(&mut reader, page.items, desk.words).await?;
    known.next = page.next.map(|after| format!("{HOME}?state={}&after={after}", which.key()));
    let t = desk.words.in_zone("UTC");
    let shell =
        desk.shell(&mut reader, t.w("customers-holds"), HOME).await?.lead(t.w("customers-holds-lead"));
    let body = Html::join([tabs(t, which), table(t, &known, reader.now())]);
    let html = shell.body(body).html();
    drop(reader);
    if let Some(looked) = looked {
        desk.write(&looked).await?;
    }
    Ok(html.into())
}

pub async fn of_customer(desk: Desk, At(subject): At<SubjectId>) -> Result<Paper> {
    person(&desk, subject, &Terms::default(), &[]).await.map(Paper::fine)
}

pub async fn place(desk: Desk, At(subject): At<SubjectId>, Form(terms): Form<Terms>) -> Result<Answer> {
    let (reason, until) = (terms.reason.clone(), terms.until.clone());
    match desk.write(&PlaceHold { subject, reason, until }).await {
        Ok(_) => Ok(Answer::Go(Go::to(of(subject)).saying("customers-hold-placed"))),
        Err(Error::Invalid(errors)) => {
            person(&desk, subject, &terms, &errors).await.map(Paper::again).map(Answer::Paper)
        }
        Err(other) => Err(other),
    }
}

pub async fn show(desk: Desk, At(hold): At<HoldId>) -> Result<Paper> {
    one(&desk, hold, None, &[]).await.map(Paper::fine)
}

pub async fn extend(desk: Desk, At(hold): At<HoldId>, Form(terms): Form<Terms>) -> Result<Answer> {
    let (reason, until) = (terms.reason.clone(), terms.until.clone());
    let outcome = desk.write(&ExtendHold { hold, version: terms.version, reason, until }).await;
    changed(&desk, hold, &terms, outcome, "kit-saved").await
}

pub async fn lift(desk: Desk, At(hold): At<HoldId>, Form(terms): Form<Terms>) -> Result<Answer> {
    let reason = terms.why.clone();
    let outcome = desk.write(&LiftHold { hold, version: terms.version, reason }).await;
    let outcome = outcome.map_err(|error| match error {
        Error::Invalid(errors) => {
            Error::Invalid(errors.into_iter().map(|error| FieldError::new("why", error.message)).collect())
        }
        other => other,
    });
    changed(&desk, hold, &terms, outcome, "customers-hold-was-lifted").await
}

async fn changed(
    desk: &Desk,
    hold: HoldId,
    terms: &Terms,
    outcome: Result<()>,
    saying: &'static str,
) -> Result<Answer> {
    match outcome {
        Ok(()) => Ok(Answer::Go(Go::to(format!("{HOME}/{hold}")).saying(saying))),
        Err(Error::Invalid(errors)) => {
            one(desk, hold, Some(terms), &errors).await.map(Paper::again).map(Answer::Paper)
        }
        Err(other) => Err(other),
    }
}

async fn person(desk: &Desk, subject: SubjectId, terms: &Terms, errors: &[FieldError]) -> Result<Html> {
    let t = desk.words.in_zone("UTC");
    let mut reader = desk.read().await?;
    let holds = read::holds_of(&mut reader, subject).await?;
    let record = read::record(&mut reader, subject).await?.ok_or(Error::NotFound)?;
    let name = called(t, &record.shown(&reader));
    let (known, _) = known(&mut reader, holds, t).await?;
    let there = !known.holds.is_empty();
    let list = there.then(|| table(t, &known, reader.now()));
    let form = Panel::new(t.w("customers-hold-new"), place_form(t, subject, terms, errors)).html();
    let shell = desk.shell(&mut reader, t.w("customers-holds"), "/customers").await?;
    let shell = shell.crumbs(vec![
        Crumb::new(t.w("customers-list"), "/customers"),
        Crumb::new(name, format!("/customers/{subject}")),
    ]);
    Ok(shell.lead(t.w("customers-holds-lead")).body(Html::join(list.into_iter().chain([form]))).html())
}

async fn one(desk: &Desk, id: HoldId, typed: Option<&Terms>, errors: &[FieldError]) -> Result<Html> {
    let t = desk.words.in_zone("UTC");
    let mut reader = desk.read().await?;
    let hold = read::hold(&mut reader, id).await?;
    let (known, _) = known(&mut reader, vec![hold.clone()], t).await?;
    let now = reader.now();
    let terms = terms(&hold, typed, errors);
    let mut parts = vec![Panel::new(t.w("customers-hold"), facts(t, &known, &hold)).html()];
    if hold.at(now) == HoldState::Stands {
        parts.push(Panel::new(t.w("customers-hold-change"), change_form(t, &hold, &terms, errors)).html());
        parts.push(Panel::new(t.w("customers-hold-lift"), lift_form(t, &hold, &terms, errors)).html());
    }
    let crumbs = vec![Crumb::new(t.w("customers-holds"), HOME)];
    let shell = desk.shell(&mut reader, known.person(hold.subject), HOME).await?.crumbs(crumbs);
    Ok(shell.marks(badge(t, hold.at(now))).body(Html::join(parts)).html())
}

/// What stands in the two forms: what was typed into one of them, and what holds in the other.
fn terms(hold: &Hold, typed: Option<&Terms>, errors: &[FieldError]) -> Terms {
    let lifts = errors.iter().any(|error| error.field == "why");
    match typed {
        Some(typed) if lifts => Terms { why: typed.why.clone(), ..Terms::of(hold) },
        Some(typed) => typed.clone(),
        None => Terms::of(hold),
    }
}

/// What people call everybody on the page; finding many people here is a look at them, as anywhere.
async fn known(reader: &mut Reader, holds: Vec<Hold>, t: Words) -> Result<(Known, Option<Looked>)> {
    let mut subjects: Vec<SubjectId> = holds.iter().map(|hold| hold.subject).collect();
    subjects.sort_unstable();
    subjects.dedup();
    let shown = read::shown(reader, &subjects).await?;
    let looked = Looked::at(reader, &shown).await?;
    let people = shown.iter().map(|one| (one.id, called(t, one))).collect();
    let lifted = holds.iter().filter_map(|hold| hold.lifted.as_ref()).map(|lifted| lifted.by.clone());
    let mut labels: Vec<String> = holds.iter().map(|hold| hold.by.clone()).chain(lifted).collect();
    labels.sort_unstable();
    labels.dedup();
    let names = reader.app().gate()?.names;
    let actors = names(reader, labels).await?.into_iter().collect();
    Ok((Known { holds, people, actors, next: None }, looked))
}

impl Known {
    fn person(&self, subject: SubjectId) -> String {
        self.people.get(&subject).cloned().unwrap_or_default()
    }
}

fn tabs(t: Words, which: HoldState) -> Html {
    let address = |state: HoldState| format!("{HOME}?state={}", state.key());
    let tabs = Tabs::new(t.w("customers-holds"), address(which));
    let label = |state: HoldState| t.w(&format!("customers-holds-{}", state.key()));
    HoldState::ALL.into_iter().fold(tabs, |tabs, state| tabs.tab(label(state), address(state))).into()
}

pub(super) fn table(t: Words, known: &Known, now: Timestamp) -> Html {
    if known.holds.is_empty() {
        let step = Button::link(t.w("customers-hold-find"), "/customers");
        return Empty::new(t.w("customers-holds-none"), t.w("customers-holds-none-why")).step(step).into();
    }
    let columns =
        ["customers-hold-who", "customers-hold-reason", "customers-hold-until", "customers-hold-by"];
    let columns = columns.map(|word| Column::new(t.w(word))).into_iter().chain([Column::new("").tight()]);
    let row = |hold: &Hold| {
        let cells = vec![
            Html::text(&known.person(hold.subject)),
            Html::text(&hold.reason),
            Html::text(&t.date(hold.until.minus(1).0)),
            Html::text(&actor(&hold.by, &known.actors, t)),
            badge(t, hold.at(now)).html(),
        ];
        Row::new(cells).open(format!("{HOME}/{}", hold.id))
    };
    let rows: Vec<Row> = known.holds.iter().map(row).collect();
    let pager = Pager { t, previous: None, next: known.next.clone(), shown: t.n("kit-rows", rows.len()) };
    Table::new(t, t.w("customers-holds"), columns.collect()).rows(rows).pager(pager).into()
}

fn badge(t: Words, state: HoldState) -> Badge {
    match state {
        HoldState::Stands => Badge::warn(t.w(state.word())),
        HoldState::Ended | HoldState::Lifted => Badge::plain(t.w(state.word())),
    }
}

pub(super) fn facts(t: Words, known: &Known, hold: &Hold) -> Html {
    let link = Button::link(known.person(hold.subject), format!("/customers/{}", hold.subject)).quiet();
    let by = |label: &str| actor(label, &known.actors, t);
    let mut facts = Facts::new()
        .fact(t.w("customers-hold-who"), link.icon(Icon::Person).html())
        .fact(t.w("customers-hold-reason"), Html::text(&hold.reason))
        .fact(t.w("customers-hold-until"), t.date(hold.until.minus(1).0))
        .fact(t.w("customers-hold-by"), format!("{} · {}", by(&hold.by), t.date(hold.placed_at.0)));
    if let Some(lifted) = &hold.lifted {
        let when = format!("{} · {}", by(&lifted.by), t.date(lifted.at.0));
        facts = facts.fact(t.w("customers-hold-lifted-by"), when);
        facts = facts.fact(t.w("customers-hold-lifted-why"), Html::text(&lifted.reason));
    }
    facts.into()
}

fn of(subject: SubjectId) -> String {
    format!("/customers/{subject}/holds")
}
