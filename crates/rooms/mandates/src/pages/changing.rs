//! Letting an agent in, stopping them, believing them: each by somebody who types the agent's name, or ticks a box.

use super::{HOME, home, sample, words};
use crate::{
    EDIT,
    actions::Settle,
    model::{Agent, AgentId, Standing},
    read,
};
use axum::response::{IntoResponse, Response};
use kernel::{
    Desk, Result,
    door::{Go, Paper},
    input::{At, Form as Posted},
};
use kit::{Confirm, Html, Sample, Words};
use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    confirm: String,
}

pub async fn ask_start(desk: Desk, At(id): At<AgentId>) -> Result<Paper> {
    page(&desk, id, Standing::Active, false).await.map(Paper::fine)
}

pub async fn ask_stop(desk: Desk, At(id): At<AgentId>) -> Result<Paper> {
    page(&desk, id, Standing::Stopped, false).await.map(Paper::fine)
}

pub async fn start(desk: Desk, At(id): At<AgentId>, Posted(typed): Posted<Typed>) -> Result<Response> {
    settle(&desk, id, Standing::Active, &typed).await
}

pub async fn stop(desk: Desk, At(id): At<AgentId>, Posted(typed): Posted<Typed>) -> Result<Response> {
    settle(&desk, id, Standing::Stopped, &typed).await
}

async fn settle(desk: &Desk, id: AgentId, state: Standing, typed: &Typed) -> Result<Response> {
    let mut reader = desk.read().await?;
    reader.demand(&EDIT)?;
    let agent = read::agent(&mut reader, id).await?;
    drop(reader);
    if typed.confirm.trim() != agent.name {
        return Ok(Paper::again(page(desk, id, state, true).await?).into_response());
    }
    desk.write(&Settle { agent: id, version: agent.version, state, trusted: agent.trusted }).await?;
    let said = if state == Standing::Active { "mandates-said-started" } else { "mandates-said-stopped" };
    Ok(Go::to(format!("{HOME}/{id}")).saying(said).into_response())
}

async fn page(desk: &Desk, id: AgentId, state: Standing, wrong: bool) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&EDIT)?;
    let t = words(desk, &mut reader).await?;
    let agent = read::agent(&mut reader, id).await?;
    let confirm = confirm(t, &agent, state);
    let confirm = if wrong { confirm.wrong() } else { confirm };
    let shell = desk.shell(&mut reader, agent.name.clone(), HOME).await?.crumbs(home(t));
    Ok(shell.body(confirm.html()).html())
}

fn confirm(t: Words, agent: &Agent, state: Standing) -> Confirm {
    let path = format!("{HOME}/{}", agent.id);
    let (step, label, effect) = match state {
        Standing::Active => ("start", "mandates-start", "mandates-start-effect"),
        Standing::Proposed | Standing::Stopped => ("stop", "mandates-stop", "mandates-stop-effect"),
    };
    let effect = Html::text(&t.w(effect));
    Confirm::new(t, format!("{path}/{step}"), &agent.name, effect).undoable().button(t.w(label)).back(path)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Believed {
    trusted: Option<String>,
    version: i64,
}

pub async fn trust(desk: Desk, At(id): At<AgentId>, Posted(typed): Posted<Believed>) -> Result<Go> {
    desk.actor.demand(&EDIT)?;
    let known = read::agent(&mut desk.read().await?, id).await?;
    let trusted = typed.trusted.is_some();
    desk.write(&Settle { agent: id, version: typed.version, state: known.state, trusted }).await?;
    Ok(Go::to(format!("{HOME}/{id}")).saying("mandates-said-saved"))
}

pub fn samples(t: Words) -> Vec<Sample> {
    let agent = sample(Standing::Active, "Sample Agent");
    vec![
        Sample::new("mandates/start", confirm(t, &agent, Standing::Active)),
        Sample::new("mandates/stop", confirm(t, &agent, Standing::Stopped).wrong()),
    ]
}
