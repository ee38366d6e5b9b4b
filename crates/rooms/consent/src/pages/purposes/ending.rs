//! Ending a purpose: its whole effect first, then a typed word. A purpose that was in use is never deleted.

use super::{path, up};
use crate::{
    CHANGE_PURPOSES,
    model::purpose::Purpose,
    purposes::{EndPurpose, say::span},
    read,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use kernel::{
    Desk, Result,
    door::{Go, Paper},
    input::Form,
};
use kit::{Confirm, Crumb, Html, Sample, Words};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Typed {
    #[serde(default)]
    confirm: String,
}

pub async fn ask(desk: Desk, Path(key): Path<String>) -> Result<Paper> {
    Ok(Paper::fine(page(&desk, &key, Try::First).await?))
}

pub async fn end(desk: Desk, Path(key): Path<String>, Form(typed): Form<Typed>) -> Result<Response> {
    if typed.confirm.trim() != key {
        return Ok(Paper::again(page(&desk, &key, Try::Again).await?).into_response());
    }
    desk.write(&EndPurpose { key: key.clone() }).await?;
    Ok(Go::to(path(&key)).saying("consent-purpose-was-ended").into_response())
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Try {
    First,
    Again,
}

async fn page(desk: &Desk, key: &str, tried: Try) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&CHANGE_PURPOSES)?;
    let t = desk.words;
    let purpose = read::purpose(&mut reader, key).await?;
    let people = read::people(&mut reader, key).await?;
    let others = read::resting_on(&mut reader, key).await?;
    let mut letters = post::waiting(&mut reader, key).await?;
    for other in &others {
        letters += post::waiting(&mut reader, &other.key).await?;
    }
    let resting: Vec<&str> = others.iter().map(|other| other.name(t.lang())).collect();
    let confirm = confirm(t, &purpose, Effect { people, letters }, &resting);
    let confirm = if tried == Try::Again { confirm.wrong() } else { confirm };
    let shell = desk.shell(&mut reader, t.w("consent-purpose-end"), "/purposes").await?;
    let crumbs = vec![up(t), Crumb::new(purpose.name(t.lang()), path(key))];
    Ok(shell.crumbs(crumbs).body(confirm).html())
}

/// How many an ending touches.
#[derive(Clone, Copy)]
struct Effect {
    people: i64,
    letters: i64,
}

fn confirm(t: Words, purpose: &Purpose, effect: Effect, resting: &[&str]) -> Confirm {
    let mut effects = vec![
        t.n("consent-end-people", effect.people),
        t.n("consent-end-letters", effect.letters),
        t.w1("consent-end-data", "retention", span(t, &purpose.retention)),
        t.w("consent-end-ledger"),
    ];
    if !resting.is_empty() {
        effects.insert(1, t.w1("consent-end-resting", "purposes", resting.join(", ")));
    }
    let item = |text: &String| Html::join([Html::trusted("<li>"), Html::text(text), Html::trusted("</li>")]);
    let list = Html::join(effects.iter().map(item));
    let effect = Html::join([Html::trusted("<ul>"), list, Html::trusted("</ul>")]);
    Confirm::new(t, format!("{}/ending", path(&purpose.key)), &purpose.key, effect)
        .button(t.w("consent-purpose-end"))
        .back(path(&purpose.key))
}

pub fn samples(t: Words) -> Vec<Sample> {
    let all = super::super::truth::sample_purposes();
    let one = |resting: &[&str]| confirm(t, &all[0], Effect { people: 12_345, letters: 321 }, resting);
    vec![
        Sample::new("consent/ending", one(&[])),
        Sample::new("consent/ending-resting", one(&["<b>Routes</b>"])),
    ]
}
