//! The try-out: an invented case, step by step. The reader chooses what happens; the model says what follows.

mod preview;
mod view;
mod walk;

use super::{RAIL, designer::kept, known::Known, typed::Typed};
use crate::{
    DESIGN, VIEW,
    model::{Closed, Definition, Field, compiled::Compiled, decide::fits},
    read::Which,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use kernel::{
    Desk, FieldError, Result,
    door::Paper,
    input::Form,
    setting::TIME_ZONE,
    step::{Example, Fact, Facts},
};
use kit::{Crumb, Html, Words};
use std::collections::BTreeMap;
use view::Walked;
use walk::{STEPS, Said, Step, Walk, Writer};

/// A walk as text in the page: longer ones were not made here.
const LONGEST: usize = 200_000;

pub async fn show(desk: Desk, Path(key): Path<String>) -> Result<Paper> {
    desk.actor.demand(&VIEW)?;
    let began = desk.read().await?.now().0;
    Ok(Paper::fine(page(&desk, &key, (&Walk { began, steps: Vec::new() }, &[])).await?))
}

pub async fn step(desk: Desk, Path(key): Path<String>, Form(typed): Form<Typed>) -> Result<Response> {
    desk.actor.demand(&VIEW)?;
    let began = desk.read().await?.now().0;
    let text = typed.get("walk");
    let known = (text.len() <= LONGEST).then(|| serde_json::from_str::<Walk>(&text).ok()).flatten();
    let mut walk = known.unwrap_or(Walk { began, steps: Vec::new() });
    let definition = kept(&mut desk.read().await?, &key, which(&desk)).await?.definition;
    let chosen = typed.get("do");
    if chosen == "back" {
        go_back(&mut walk);
        return Ok(Paper::fine(page(&desk, &key, (&walk, &[])).await?).into_response());
    }
    let errors = wrong(&definition, &typed);
    if errors.is_empty() && walk.steps.len() < STEPS {
        walk.steps.push(said(&definition, &typed));
        walk.steps.extend(parse(&chosen));
    }
    let html = page(&desk, &key, (&walk, &errors)).await?;
    Ok(if errors.is_empty() { Paper::fine(html) } else { Paper::again(html) }.into_response())
}

/// Who designs tries the draft; who only looks, the published version.
fn which(desk: &Desk) -> Which {
    if desk.actor.may(&DESIGN) { Which::Draft } else { Which::Published }
}

/// The last choice, with what was filled in before it.
fn go_back(walk: &mut Walk) {
    walk.steps.pop();
    if matches!(walk.steps.last(), Some(Step::Say { .. })) {
        walk.steps.pop();
    }
}

async fn page(desk: &Desk, key: &str, (walk, errors): (&Walk, &[FieldError])) -> Result<Html> {
    let mut reader = desk.read().await?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let definition = kept(&mut reader, key, which(desk)).await?.definition;
    let known = Known::read(&mut reader, t).await?;
    let hosts = reader.app().rooms().iter().filter_map(|room| room.host.as_ref());
    let examples =
        hosts.filter(|host| Some(host.kind) == definition.host.as_deref()).map(|host| host.facts).next();
    let name = definition.names.get(t.lang()).to_owned();
    let crumbs = vec![Crumb::new(t.w("nav-flows"), RAIL), Crumb::new(&name, format!("{RAIL}/{key}"))];
    let shell = desk.shell(&mut reader, t.w1("flows-try-of", "name", name), RAIL).await?.crumbs(crumbs);
    let shell = shell.lead(t.w("flows-try-lead"));
    let walked = Walked { t, walk, known: &known, examples: examples.unwrap_or_default(), errors };
    Ok(shell.body(walked.body(&Compiled::new(definition))).html())
}

/// What is wrong with what was filled in.
fn wrong(definition: &Definition, typed: &Typed) -> Vec<FieldError> {
    let fault = |field: &Field| {
        let name = format!("value.{}", field.key);
        let value = value(field, typed);
        let message = fits(&field.kind, &value).err().filter(|_| !value.is_empty())?;
        Some(FieldError::new(name, message))
    };
    definition.fields.iter().filter_map(fault).collect()
}

fn value(field: &Field, typed: &Typed) -> String {
    typed.get(&format!("value.{}", field.key))
}

/// The fields that the form showed, and the facts; fields of other statuses keep what they have.
fn said(definition: &Definition, typed: &Typed) -> Step {
    let shown =
        |field: &&Field| typed.names().any(|name| name.strip_prefix("value.") == Some(field.key.as_str()));
    let values = definition.fields.iter().filter(shown).map(|field| (field.key.clone(), value(field, typed)));
    let facts = typed.names().filter_map(|name| name.strip_prefix("fact."));
    let facts = facts.map(|fact| (fact.to_owned(), typed.get(&format!("fact.{fact}")))).collect();
    Step::Say { values: values.collect(), facts }
}

fn parse(chosen: &str) -> Option<Step> {
    let (kind, rest) = chosen.split_once(':').unwrap_or((chosen, ""));
    match kind {
        "fire" => Some(Step::Fire(rest.to_owned())),
        "event" => Some(Step::Event(rest.to_owned())),
        "hour" => Some(Step::Hour),
        "day" => Some(Step::Day),
        "timer" => Some(Step::Timer),
        "reply" => Some(Step::Reply(match rest {
            "customer" => Writer::Customer,
            "third" => Writer::Third,
            _ => Writer::Us,
        })),
        "answer" => {
            let (said, key) = rest.split_once(':')?;
            let said = match said {
                "yes" => Said::Yes,
                "no" => Said::No,
                _ => Said::Done,
            };
            Some(Step::Answer(key.to_owned(), said))
        }
        "child" => {
            let (closed, flow) = rest.split_once(':')?;
            Some(Step::Child(flow.to_owned(), Closed::parse(closed)?))
        }
        _ => None,
    }
}

/// What was typed as facts, by the kind of the example; nothing typed means the example.
fn facts(examples: &[(&'static str, Example)], said: &BTreeMap<String, String>) -> Facts {
    let fact = |(name, example): &(&'static str, Example)| {
        let text = said.get(*name).map(String::as_str);
        let fact = match (example, text) {
            (Example::Text(usual), text) => Fact::Text(text.unwrap_or(usual).to_owned()),
            (Example::Number(usual), text) => {
                Fact::Number(text.and_then(|text| text.parse().ok()).unwrap_or(*usual))
            }
            (Example::Yes(usual), text) => Fact::Yes(text.map_or(*usual, |text| text == "true")),
            (Example::Many(usual), None) => Fact::Many(usual.iter().map(|&one| one.to_owned()).collect()),
            (Example::Many(_), Some(text)) => Fact::Many(
                text.split(',').map(|one| one.trim().to_owned()).filter(|one| !one.is_empty()).collect(),
            ),
        };
        (*name, fact)
    };
    examples.iter().map(fact).collect()
}

/// A walk as the storybook shows it.
pub fn sample(t: Words, definition: &Definition, known: &Known) -> Html {
    let steps = vec![Step::Day, Step::Reply(Writer::Customer)];
    let walk = Walk { began: 1_795_262_400_000_000, steps };
    Walked { t, walk: &walk, known, examples: &[], errors: &[] }.body(&Compiled::new(definition.clone()))
}
