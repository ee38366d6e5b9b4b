//! What is done about a rule by one button, and what asks for a typed word first.

use super::{HOME, Names, home, simulation::path, words};
use crate::{
    MANAGE,
    actions::{Allow, Begin, Remove, Resume, Suspend},
    forecast, look,
    model::{Rule, RuleId},
    read,
};
use axum::response::{IntoResponse, Response};
use kernel::{
    Desk, Error, Result,
    door::{Go, Paper},
    input::{At, Form as Posted},
};
use kit::{Confirm, Html, Words};
use serde::Deserialize;

pub async fn suspend(desk: Desk, At(rule): At<RuleId>) -> Result<Go> {
    desk.write(&Suspend { rule }).await?;
    Ok(Go::to(format!("{HOME}/rules/{rule}")).saying("retention-said-paused"))
}

pub async fn resume(desk: Desk, At(rule): At<RuleId>) -> Result<Go> {
    desk.write(&Resume { rule }).await?;
    Ok(Go::to(format!("{HOME}/rules/{rule}")).saying("retention-said-resumed"))
}

pub async fn begin(desk: Desk, At(rule): At<RuleId>) -> Result<Go> {
    desk.write(&Begin { rule }).await?;
    Ok(Go::to(format!("{HOME}/rules/{rule}")).saying("retention-said-begun"))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    confirm: String,
}

pub async fn ask_allowance(desk: Desk, At(id): At<RuleId>) -> Result<Paper> {
    allowance_page(&desk, id, false).await.map(Paper::fine)
}

pub async fn allow(desk: Desk, At(rule): At<RuleId>, Posted(typed): Posted<Typed>) -> Result<Response> {
    match desk.write(&Allow { rule, confirm: typed.confirm.clone() }).await {
        Ok(()) => Ok(Go::to(format!("{HOME}/rules/{rule}")).saying("retention-said-allowed").into_response()),
        Err(Error::Invalid(_)) => Ok(Paper::again(allowance_page(&desk, rule, true).await?).into_response()),
        Err(error) => Err(error),
    }
}

async fn allowance_page(desk: &Desk, id: RuleId, wrong: bool) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&MANAGE)?;
    let t = words(desk, &mut reader).await?;
    let rule = read::rule(&mut reader, id).await?;
    let lapse = look::lapse(&desk.app, &rule.terms.lapse).ok_or(Error::NotFound)?;
    let (due, total) = forecast::at_once(&mut reader, &rule, lapse).await?;
    if due == 0 {
        return Err(Error::conflict("retention-error-nothing"));
    }
    let confirm = allowance(t, &rule, (due, total));
    let confirm = if wrong { confirm.wrong() } else { confirm };
    let shell = desk.shell(&mut reader, t.w("retention-allow"), HOME).await?.crumbs(home(t));
    Ok(shell.body(confirm.html()).html())
}

pub(super) fn allowance(t: Words, rule: &Rule, (due, total): (i64, i64)) -> Confirm {
    let effect = t.w2("retention-allow-effect", ("due", t.number(due)), ("total", t.number(total)));
    Confirm::new(t, format!("{}/allowance", path(rule)), &due.to_string(), Html::text(&effect))
        .button(t.w("retention-allow"))
        .back(path(rule))
}

pub async fn ask_removal(desk: Desk, At(id): At<RuleId>) -> Result<Paper> {
    removal_page(&desk, id, false).await.map(Paper::fine)
}

pub async fn remove(desk: Desk, At(rule): At<RuleId>, Posted(typed): Posted<Typed>) -> Result<Response> {
    if typed.confirm.trim() != desk.words.w("retention-remove-word") {
        return Ok(Paper::again(removal_page(&desk, rule, true).await?).into_response());
    }
    let version = read::rule(&mut desk.read().await?, rule).await?.version;
    desk.write(&Remove { rule, version }).await?;
    Ok(Go::to(HOME).saying("retention-said-removed").into_response())
}

async fn removal_page(desk: &Desk, id: RuleId, wrong: bool) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&MANAGE)?;
    let t = words(desk, &mut reader).await?;
    let rule = read::rule(&mut reader, id).await?;
    let names = Names::read(&mut reader, t).await?;
    let confirm = removal(t, &names, &rule);
    let confirm = if wrong { confirm.wrong() } else { confirm };
    let shell = desk.shell(&mut reader, t.w("retention-remove"), HOME).await?.crumbs(home(t));
    Ok(shell.body(confirm.html()).html())
}

pub(super) fn removal(t: Words, names: &Names, rule: &Rule) -> Confirm {
    let effect = Html::text(&t.w1("retention-remove-effect", "rule", names.rule(t, rule)));
    Confirm::new(t, format!("{}/removal", path(rule)), &t.w("retention-remove-word"), effect)
        .button(t.w("retention-remove"))
        .back(path(rule))
}
