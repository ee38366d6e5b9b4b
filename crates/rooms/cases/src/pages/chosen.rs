//! What is done with cases that were ticked: what cannot be done with one stops none of the others, and is told.

use super::{Answer, Lists, parts, queue, up, words};
use crate::{
    Case, CaseId, WORK,
    actions::{self, Each, MOST_AT_ONCE, Many, To},
    model::Priority,
    read,
};
use kernel::{
    Desk, Error, FieldError, Message, Reader, Result,
    door::{Go, Paper},
    input::Form,
};
use kit::{Button, Choice, Crumb, Empty, Field, Form as Sheet, Html, Input, Row, Table, Words};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Chosen {
    #[serde(rename = "id")]
    ids: Vec<CaseId>,
    #[serde(rename = "do")]
    does: String,
    value: String,
}

/// A case that stayed as it was, and why.
pub struct Left {
    pub number: String,
    pub href: String,
    pub why: String,
}

/// Asks for what is missing: to whom, which tag, which step.
pub async fn choose(desk: Desk, Form(chosen): Form<Chosen>) -> Result<Answer> {
    desk.actor.demand(&WORK)?;
    if chosen.ids.is_empty() {
        return Ok(Answer::Go(Go::to("/cases").saying("case-many-none")));
    }
    page(&desk, &chosen, &[]).await.map(Paper::fine).map(Answer::Paper)
}

async fn page(desk: &Desk, chosen: &Chosen, errors: &[FieldError]) -> Result<Html> {
    let mut reader = desk.read().await?;
    let t = words(desk, &mut reader).await?;
    let input = input(&mut reader, chosen, t).await?;
    let shell = desk.shell(&mut reader, t.n("case-many", chosen.ids.len()), "/cases").await?;
    Ok(shell.crumbs(vec![up(t)]).body(form(t, chosen, (input, errors))).html())
}

pub fn form(t: Words, chosen: &Chosen, (input, errors): (Input, &[FieldError])) -> Html {
    let ids = chosen.ids.iter().map(|id| Field::hidden(t, "id", id.to_string()));
    let hidden = ids.chain([Field::hidden(t, "do", &chosen.does)]).collect();
    let wrong = errors.first().map(|error| error.message.say(t));
    let field =
        Field::new(t, input, "value", t.w(&format!("case-many-{}", chosen.does))).value(&chosen.value);
    let field = if chosen.does == "step" { field.hint(t.w("case-many-step-hint")) } else { field };
    Sheet::new(t, "/cases/changes")
        .fields(hidden)
        .fields(vec![field.error(wrong)])
        .button(Button::submit(t.w("kit-apply")).primary())
        .button(Button::link(t.w("kit-cancel"), "/cases"))
        .html()
}

async fn input(reader: &mut Reader, chosen: &Chosen, t: Words) -> Result<Input> {
    let lists = Lists::read(reader, t).await?;
    Ok(match chosen.does.as_str() {
        "assign" => Input::Select(receivers(t, &lists)),
        "tag" => Input::Text,
        "priority" => Input::Select(queue::priorities(t)),
        "category" => Input::Select(lists.categories()),
        "step" => Input::Select(steps(reader, &chosen.ids, t).await?),
        _ => return Err(Error::NotFound),
    })
}

/// Oneself, a colleague, a team, or nobody.
fn receivers(t: Words, lists: &Lists) -> Vec<Choice> {
    let own = [Choice::new("me", t.w("case-assign-me")), Choice::new("nobody", t.w("case-nobody"))];
    own.into_iter().chain(lists.people()).chain(lists.teams()).collect()
}

/// The steps that at least one of them can take now, with how many.
async fn steps(reader: &mut Reader, ids: &[CaseId], t: Words) -> Result<Vec<Choice>> {
    let mut steps: BTreeMap<String, (String, i64)> = BTreeMap::new();
    for case in cases(reader, ids).await? {
        let Some(run) = case.run else { continue };
        for choice in flows::choices(reader, run).await?.into_iter().filter(|choice| choice.open.is_ok()) {
            let name = choice.names.get(t.lang()).to_owned();
            steps.entry(choice.key).or_insert((name, 0)).1 += 1;
        }
    }
    let choice = |(key, (name, count)): (String, (String, i64))| {
        Choice::new(key, format!("{name} ({})", t.number(count)))
    };
    Ok(steps.into_iter().map(choice).collect())
}

async fn cases(reader: &mut Reader, ids: &[CaseId]) -> Result<Vec<Case>> {
    if ids.len() > MOST_AT_ONCE {
        return Err(Error::field("id", Message::new("cases-error-many").with("most", MOST_AT_ONCE)));
    }
    read::case::find_all(reader, ids).await
}

/// Changes each and tells what became of them.
pub async fn change(desk: Desk, Form(chosen): Form<Chosen>) -> Result<Answer> {
    desk.actor.demand(&WORK)?;
    let each = match understand(&chosen) {
        Ok(each) => each,
        Err(error) => {
            let errors = super::fields_of(error)?;
            return page(&desk, &chosen, &errors).await.map(Paper::again).map(Answer::Paper);
        }
    };
    let outcome = desk.write(&Many { cases: chosen.ids, each }).await?;
    let mut reader = desk.read().await?;
    let t = words(&desk, &mut reader).await?;
    let shell = desk.shell(&mut reader, t.w("case-many-report"), "/cases").await?;
    let shell = shell.crumbs(vec![Crumb::new(t.w("case-list"), "/cases")]);
    let left = |left: actions::Left| Left {
        number: left.number.to_string(),
        href: crate::model::case::path(left.case),
        why: left.why.say(t),
    };
    let left: Vec<Left> = outcome.left.into_iter().map(left).collect();
    Ok(Answer::Paper(shell.body(report(t, outcome.changed, &left)).html().into()))
}

fn understand(chosen: &Chosen) -> Result<Each> {
    let value = chosen.value.trim();
    let none = || Error::field("value", "error-not-a-choice");
    if value.is_empty() {
        return Err(Error::field("value", "kit-error-required"));
    }
    Ok(match chosen.does.as_str() {
        "assign" => Each::Assign(receiver(value).ok_or_else(none)?),
        "tag" => {
            crate::model::text::tag(value).map_err(|message| Error::field("value", message))?;
            Each::Tag(value.to_owned())
        }
        "priority" => Each::Priority(Priority::parse(value).ok_or_else(none)?),
        "category" => Each::Category(value.to_owned()),
        "step" => Each::Move(value.to_owned()),
        _ => return Err(Error::NotFound),
    })
}

fn receiver(value: &str) -> Option<To> {
    match value {
        "me" => Some(To::Me),
        "nobody" => Some(To::Nobody),
        id => id.parse().map(To::Person).or_else(|_| id.parse().map(|team| To::Team(team, None))).ok(),
    }
}

pub fn report(t: Words, done: usize, left: &[Left]) -> Html {
    let back = Button::link(t.w("case-queues"), "/cases").primary().key('b');
    if left.is_empty() {
        return Empty::new(t.n("case-many-done", done), "").step(back).html();
    }
    let columns = ["case-column-number", "case-many-why"].map(|word| kit::Column::new(t.w(word))).to_vec();
    let row = |left: &Left| Row::new(vec![Html::text(&left.number), Html::text(&left.why)]).open(&left.href);
    let table = Table::new(t, t.w("case-many-report"), columns).rows(left.iter().map(row).collect());
    let said = [t.n("case-many-done", done), t.n("case-many-left", left.len())];
    parts::stack(said.map(|text| Html::prose(&text)).into_iter().chain([table.html(), back.html()]))
}

impl Chosen {
    /// An invented choice, for the page's sample.
    pub fn sample() -> Self {
        let ids = vec![ground::id::Id::from_bytes([1; 16])];
        Self { ids, does: "tag".into(), value: "<b>".into() }
    }
}
