//! Ready processes: taken in one step, then changed like any other.
//!
//! Names, hints, descriptions and letters come in all five languages: a letter goes out in the person's own, in English to
//! everybody else.

use crate::{
    actions::{Publish, SaveDraft},
    model::{Act, Definition, Names},
    read,
};
use kernel::{Action, Actor, App, Permission, Result, SYSTEM, Tx};
use kit::Lang;
use serde::Deserialize;
use std::{collections::BTreeMap, sync::LazyLock};

/// What a fresh house works by.
const FURNISHED: [&str; 2] = ["request", "complaint"];

static READY: LazyLock<Vec<Definition>> = LazyLock::new(|| {
    let files = [
        include_str!("request.json"),
        include_str!("complaint.json"),
        include_str!("return.json"),
        include_str!("technical-service.json"),
        include_str!("sales.json"),
        include_str!("consent-letter.json"),
        include_str!("consent-withdrawal.json"),
        include_str!("campaign-approval.json"),
    ];
    // A test reads every file: none is left out here.
    files.iter().filter_map(|file| serde_json::from_str(file).ok()).collect()
});

static LETTERS: LazyLock<BTreeMap<String, Letter>> =
    LazyLock::new(|| serde_json::from_str(include_str!("letters.json")).unwrap_or_default());

#[derive(Deserialize)]
struct Letter {
    line: Names,
    text: Names,
}

/// All of them, in the order in which they are offered.
pub fn ready() -> Vec<Definition> {
    READY.iter().map(written).collect()
}

/// The one with this key.
pub fn find(key: &str) -> Option<Definition> {
    READY.iter().find(|one| one.key == key).map(written)
}

/// Publishes what a fresh house works by; where processes of these names are known already, nothing happens. The house calls it
/// at every start, after the purposes are there.
pub async fn furnish(app: &App) -> Result<()> {
    app.write(&Actor::house(), &Furnish).await
}

struct Furnish;

impl Action for Furnish {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        for definition in FURNISHED.iter().filter_map(|key| find(key)) {
            if read::by_key(tx, &definition.key).await?.is_none() {
                let saved = SaveDraft { flow: None, seen: None, definition }.run(tx).await?;
                Publish { flow: saved.flow, seen: Some(saved.seen) }.run(tx).await?;
            }
        }
        Ok(())
    }
}

/// The files name their letters: `@ask` stands for its line or its text in every language.
fn written(ready: &Definition) -> Definition {
    let mut definition = ready.clone();
    let statuses = definition.statuses.iter_mut().flat_map(|status| {
        let later = status.later.iter_mut().flat_map(|later| &mut later.acts);
        status.enter.iter_mut().chain(&mut status.leave).chain(later)
    });
    let ways = definition.transitions.iter_mut().flat_map(|way| &mut way.acts);
    statuses.chain(ways).for_each(write);
    definition
}

fn write(act: &mut Act) {
    let Act::Step { args, .. } = act else { return };
    let named: Vec<(String, &Letter)> = args
        .iter()
        .filter_map(|(arg, value)| Some((arg.clone(), LETTERS.get(value.strip_prefix('@')?)?)))
        .collect();
    for (arg, letter) in named {
        let names = if arg == "line" { &letter.line } else { &letter.text };
        for lang in Lang::ALL {
            let key = if lang == Lang::En { arg.clone() } else { format!("{arg}-{}", lang.tag()) };
            args.insert(key, names.get(lang).to_owned());
        }
    }
}

#[cfg(test)]
mod tests;
