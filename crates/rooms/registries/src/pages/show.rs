//! One service: what it is asked for and how, how it goes with it, a try with somebody invented, and what can be done about it.

use super::{HOME, Names, badge, home, words};
use crate::{
    actions::{Remove, Resume, Suspend},
    model::{Heard, Prepared, ServiceId, State},
    read::{self, Service},
    trial::{self, Invented, Trial},
};
use axum::response::{IntoResponse, Response};
use consent::answers::Verdict;
use kernel::{
    Desk, Error, FieldError, Result,
    door::{Go, Paper},
    input::{At, Form as Posted},
};
use kit::{Badge, Button, Confirm, Facts, Field, Form, Html, Icon, Input, Panel, Words};
use serde::Deserialize;

pub async fn show(desk: Desk, At(id): At<ServiceId>) -> Result<Paper> {
    page(&desk, id, &Tried::default()).await.map(Paper::fine)
}

pub async fn try_out(
    desk: Desk,
    At(id): At<ServiceId>,
    Posted(invented): Posted<Invented>,
) -> Result<Response> {
    match trial::try_out(&desk.app, &desk.actor, id, &invented).await {
        Ok(trial) => {
            let tried = Tried { invented, trial: Some(trial), problems: Vec::new() };
            Ok(Paper::fine(page(&desk, id, &tried).await?).into_response())
        }
        Err(Error::Invalid(problems)) => {
            let tried = Tried { invented, trial: None, problems };
            Ok(Paper::again(page(&desk, id, &tried).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

/// What was tried on this page, and what came of it.
#[derive(Default)]
pub(super) struct Tried {
    pub invented: Invented,
    pub trial: Option<Trial>,
    pub problems: Vec<FieldError>,
}

async fn page(desk: &Desk, id: ServiceId, tried: &Tried) -> Result<Html> {
    let mut reader = desk.read().await?;
    let t = words(desk, &mut reader).await?;
    let service = read::service(&mut reader, id).await?;
    let names = Names::read(&mut reader, t).await?;
    let shell = desk.shell(&mut reader, service.plan.name.as_str(), HOME).await?.crumbs(home(t));
    let shell = buttons(t, &service).into_iter().fold(shell.marks(badge(t, &service)), kit::Shell::action);
    Ok(shell.body(body(t, &names, &service, tried)).html())
}

fn buttons(t: Words, service: &Service) -> Vec<Button> {
    let path = format!("{HOME}/{}", service.id);
    let turn = match service.state {
        State::Active => Button::post(t.w("registries-suspend"), format!("{path}/suspension")).quiet(),
        State::Paused => Button::post(t.w("registries-resume"), format!("{path}/resumption")).primary(),
    };
    vec![
        turn,
        Button::link(t.w("kit-edit"), format!("{path}/edit")).icon(Icon::Edit).key('e'),
        Button::link(t.w("registries-remove"), format!("{path}/removal")).quiet().icon(Icon::Bin),
    ]
}

pub(super) fn body(t: Words, names: &Names, service: &Service, tried: &Tried) -> Html {
    let answer = tried.trial.as_ref().map(|trial| came_back(t, trial)).unwrap_or_default();
    Html::join([
        Panel::new(t.w("registries-one"), facts(t, names, service)).html(),
        Panel::new(t.w("registries-try"), try_form(t, service, tried)).html(),
        answer,
    ])
}

fn facts(t: Words, names: &Names, service: &Service) -> Facts {
    let plan = &service.plan;
    let secret =
        if service.secret.reveal().is_empty() { "registries-secret-none" } else { "registries-secret-kept" };
    let mut facts = Facts::new()
        .fact(t.w("registries-reach"), names.reach(t, service))
        .fact(t.w("registries-url"), Html::text(&format!("{} {}", plan.verb.key(), plan.url)))
        .fact(t.w("registries-secret"), t.w(secret))
        .fact(t.w("registries-silence"), t.w(&plan.silence.word()))
        .fact(t.w("registries-holds"), t.number(plan.holds_minutes))
        .fact(t.w("registries-patience"), t.number(plan.patience_ms));
    if let Some(run_by) = names.run_by(t, service) {
        facts = facts.fact(t.w("consent-processor"), run_by);
    }
    if let Some(at) = service.answered_at {
        facts = facts.fact(t.w("registries-answered"), t.datetime(at.0));
    }
    if let (Some(since), Some(why)) = (service.failing_since, &service.last_failure) {
        facts = facts
            .fact(t.w("registries-failing"), t.datetime(since.0))
            .fact(t.w("registries-why"), t.w(&format!("registries-failure-{why}")));
    }
    facts
}

fn try_form(t: Words, service: &Service, tried: &Tried) -> Form {
    let field = |input, name: &str, word: &str, value: &str| {
        let error = tried.problems.iter().find(|wrong| wrong.field == name).map(|wrong| wrong.message.say(t));
        Field::new(t, input, name, t.w(word)).value(value).error(error).autocomplete("off").optional()
    };
    Form::new(t, format!("{HOME}/{}/trial", service.id))
        .fields(vec![
            field(Input::Text, "email", "registries-try-email", &tried.invented.email)
                .hint(t.w("registries-try-hint")),
            field(Input::Text, "phone", "registries-try-phone", &tried.invented.phone),
        ])
        .button(Button::submit(t.w("registries-try")).primary())
}

fn came_back(t: Words, trial: &Trial) -> Html {
    let mut facts = Facts::new()
        .fact(t.w("registries-sent"), code(&wire(&trial.sent)))
        .fact(t.w("registries-means"), meaning(t, &trial.heard));
    if let Some(said) = trial.heard.said() {
        facts = facts.fact(t.w("registries-came"), code(&format!("{} {}", said.status, said.body)));
    }
    Panel::new(t.w("registries-tried"), facts).html()
}

/// As it went over the wire, as far as people read it.
fn wire(sent: &Prepared) -> String {
    let headers: String = sent.headers.iter().map(|(name, value)| format!(" · {name}: {value}")).collect();
    let body = if sent.body.is_empty() { String::new() } else { format!(" · {}", sent.body) };
    format!("{} {}{headers}{body}", sent.verb.key(), sent.url)
}

fn code(text: &str) -> Html {
    Html::join([Html::trusted("<code>"), Html::text(text), Html::trusted("</code>")])
}

fn meaning(t: Words, heard: &Heard) -> Badge {
    match heard {
        Heard::Clear(Verdict::Allow, _) => Badge::allow(t.w("registries-says-yes")),
        Heard::Clear(Verdict::Deny, _) => Badge::stop(t.w("registries-says-no")),
        Heard::Unclear(_) | Heard::Silent(_) => {
            Badge::plain(t.w(&format!("registries-failure-{}", heard.failure().unwrap_or("unclear"))))
        }
    }
}

pub async fn suspend(desk: Desk, At(service): At<ServiceId>) -> Result<Go> {
    desk.write(&Suspend { service }).await?;
    Ok(Go::to(format!("{HOME}/{service}")).saying("registries-suspended"))
}

pub async fn resume(desk: Desk, At(service): At<ServiceId>) -> Result<Go> {
    desk.write(&Resume { service }).await?;
    Ok(Go::to(format!("{HOME}/{service}")).saying("registries-resumed"))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Removal {
    confirm: String,
}

pub async fn ask_removal(desk: Desk, At(id): At<ServiceId>) -> Result<Paper> {
    removal_page(&desk, id, Removal::default()).await.map(Paper::fine)
}

pub async fn remove(
    desk: Desk,
    At(service): At<ServiceId>,
    Posted(asked): Posted<Removal>,
) -> Result<Response> {
    if asked.confirm.trim() != desk.words.w("registries-remove-word") {
        return Ok(Paper::again(removal_page(&desk, service, asked).await?).into_response());
    }
    desk.write(&Remove { service }).await?;
    Ok(Go::to(HOME).saying("registries-removed").into_response())
}

async fn removal_page(desk: &Desk, id: ServiceId, asked: Removal) -> Result<Html> {
    let mut reader = desk.read().await?;
    let t = words(desk, &mut reader).await?;
    let service = read::service(&mut reader, id).await?;
    let confirm = confirm(t, &service);
    let confirm = if asked.confirm.is_empty() { confirm } else { confirm.wrong() };
    let shell = desk.shell(&mut reader, t.w("registries-remove"), HOME).await?.crumbs(home(t));
    Ok(shell.body(confirm.html()).html())
}

pub(super) fn confirm(t: Words, service: &Service) -> Confirm {
    let path = format!("{HOME}/{}", service.id);
    let effect = Html::text(&t.w1("registries-remove-effect", "name", service.plan.name.as_str()));
    Confirm::new(t, format!("{path}/removal"), &t.w("registries-remove-word"), effect)
        .button(t.w("registries-remove"))
        .back(path)
}
