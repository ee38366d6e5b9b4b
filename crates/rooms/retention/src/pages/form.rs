//! Making and changing a rule: it is tried before it is saved.

use super::{HOME, Names, home, length::written, sheet::Sheet, simulation::Simulation, words};
use crate::{
    MANAGE,
    actions::{Add, Change},
    forecast::{self, Forecast},
    look,
    model::{Deed, Draft, RuleId},
    read,
};
use axum::response::{IntoResponse, Response};
use kernel::{
    Desk, Error, FieldError, Result,
    door::{Go, Paper},
    input::{At, Form as Posted, Query},
};
use kit::{Html, Panel, Words};
use serde::Deserialize;

/// The version that whoever changes something had before them.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Seen {
    version: i64,
}

/// The form, and which of its buttons was pressed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    #[serde(rename = "do")]
    press: String,
    name: String,
    lapse: String,
    purpose: String,
    duration: String,
    action: String,
    warning_days: String,
    grace: String,
    floor: String,
    floor_law: String,
    begins_on: String,
    confirm: String,
}

impl Typed {
    fn saves(&self) -> bool {
        self.press != "simulate"
    }

    /// What is no number of days is one that no rule takes.
    fn draft(&self) -> Draft {
        let days = self.warning_days.trim();
        Draft {
            name: self.name.clone(),
            lapse: self.lapse.clone(),
            purpose: self.purpose.clone(),
            duration: self.duration.clone(),
            action: self.action.clone(),
            warning_days: if days.is_empty() { 0 } else { days.parse().unwrap_or(-1) },
            grace: self.grace.clone(),
            floor: self.floor.clone(),
            floor_law: self.floor_law.clone(),
            begins_on: self.begins_on.clone(),
            confirm: self.confirm.clone(),
        }
    }
}

/// The draft with its lengths as the rest of the house writes them.
fn plain(t: Words, draft: &Draft) -> Draft {
    let length = |text: &String| written(t, text);
    let (duration, grace, floor) = (length(&draft.duration), length(&draft.grace), length(&draft.floor));
    Draft { duration, grace, floor, ..draft.clone() }
}

/// What stands on the page around the form.
struct Around {
    action: String,
    title: &'static str,
    replaces: Option<RuleId>,
}

const NEW: fn() -> Around = || Around { action: HOME.into(), title: "retention-new", replaces: None };

fn changing(id: RuleId, version: i64) -> Around {
    let action = format!("{HOME}/rules/{id}?version={version}");
    Around { action, title: "retention-edit", replaces: Some(id) }
}

pub async fn new(desk: Desk) -> Result<Paper> {
    let draft = Draft {
        lapse: "customers.last-contact".into(),
        duration: "P1Y".into(),
        action: Deed::Anonymise.key().into(),
        warning_days: 30,
        ..Draft::default()
    };
    page(&desk, NEW(), &draft, (&[], None)).await.map(Paper::fine)
}

pub async fn add(desk: Desk, Posted(typed): Posted<Typed>) -> Result<Response> {
    let draft = typed.draft();
    if !typed.saves() {
        return tried(&desk, NEW(), &draft).await;
    }
    match desk.write(&Add { draft: plain(desk.words, &draft) }).await {
        Ok(id) => Ok(Go::to(format!("{HOME}/rules/{id}")).saying("retention-saved").into_response()),
        Err(Error::Invalid(problems)) => again(&desk, NEW(), &draft, &problems).await,
        Err(error) => Err(error),
    }
}

pub async fn edit(desk: Desk, At(id): At<RuleId>) -> Result<Paper> {
    let rule = read::rule(&mut desk.read().await?, id).await?;
    page(&desk, changing(id, rule.version), &Draft::of(&rule.terms), (&[], None)).await.map(Paper::fine)
}

pub async fn save(
    desk: Desk,
    At(rule): At<RuleId>,
    Query(Seen { version }): Query<Seen>,
    Posted(typed): Posted<Typed>,
) -> Result<Response> {
    let draft = typed.draft();
    if !typed.saves() {
        return tried(&desk, changing(rule, version), &draft).await;
    }
    match desk.write(&Change { rule, version, draft: plain(desk.words, &draft) }).await {
        Ok(()) => Ok(Go::to(format!("{HOME}/rules/{rule}")).saying("retention-saved").into_response()),
        Err(Error::Invalid(problems)) => again(&desk, changing(rule, version), &draft, &problems).await,
        Err(error) => Err(error),
    }
}

/// The form again, with what it would do below.
async fn tried(desk: &Desk, around: Around, draft: &Draft) -> Result<Response> {
    let mut reader = desk.read().await?;
    let found = forecast::of_draft(&mut reader, &plain(desk.words, draft), around.replaces).await;
    drop(reader);
    match found {
        Ok(forecast) => {
            Ok(Paper::fine(page(desk, around, draft, (&[], Some(forecast))).await?).into_response())
        }
        Err(Error::Invalid(problems)) => again(desk, around, draft, &problems).await,
        Err(error) => Err(error),
    }
}

/// What was typed, with what is wrong; whoever is to type how many go sees them.
async fn again(desk: &Desk, around: Around, draft: &Draft, problems: &[FieldError]) -> Result<Response> {
    let counts = problems.iter().any(|problem| problem.field == "confirm");
    let forecast = match counts {
        true => {
            let mut reader = desk.read().await?;
            Some(forecast::of_draft(&mut reader, &plain(desk.words, draft), around.replaces).await?)
        }
        false => None,
    };
    Ok(Paper::again(page(desk, around, draft, (problems, forecast)).await?).into_response())
}

async fn page(
    desk: &Desk,
    around: Around,
    draft: &Draft,
    (problems, forecast): (&[FieldError], Option<Forecast>),
) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&MANAGE)?;
    let t = words(desk, &mut reader).await?;
    let names = Names::read(&mut reader, t).await?;
    let lapses = look::lapses(&desk.app);
    let form = Sheet { t, names: &names, lapses: &lapses, draft, problems }.form(around.action);
    let below = match forecast {
        Some(forecast) => Simulation::of(&mut reader, t, forecast).await?.html(t, &names),
        None => Html::default(),
    };
    let shell = desk.shell(&mut reader, t.w(around.title), HOME).await?.crumbs(home(t));
    let form = Panel::new(t.w(around.title), form).html();
    Ok(shell.lead(t.w("retention-form-lead")).body(Html::join([form, below])).html())
}
