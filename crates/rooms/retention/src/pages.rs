//! The desk's door: rules with what they would end today, one of them, a form with its trial, runs.

mod change;
mod form;
pub mod length;
pub mod panel;
mod rule;
mod runs;
mod samples;
mod sheet;
mod simulation;

use length::length;
pub use samples::samples;

use crate::{
    MANAGE, forecast,
    model::{Rule, State},
    read::{
        self,
        nights::{self, Night, Pace},
    },
};
use axum::{
    Router,
    routing::{get, post},
};
use futures::future::BoxFuture;
use ground::clock::Timestamp;
use kernel::{App, Desk, Listed, Reader, Result, door::Paper, setting::TIME_ZONE};
use kit::{Badge, Button, Column, Crumb, Empty, Html, Icon, Lang, Row, Table, Words};
use std::collections::BTreeMap;

pub(crate) const HOME: &str = "/retention";

pub fn routes() -> Router<App> {
    Router::new()
        .route("/retention", get(list).post(form::add))
        .route("/retention/new", get(form::new))
        .route("/retention/rules/{id}", get(rule::show).post(form::save))
        .route("/retention/rules/{id}/edit", get(form::edit))
        .route("/retention/rules/{id}/suspension", post(change::suspend))
        .route("/retention/rules/{id}/resumption", post(change::resume))
        .route("/retention/rules/{id}/beginning", post(change::begin))
        .route("/retention/rules/{id}/allowance", get(change::ask_allowance).post(change::allow))
        .route("/retention/rules/{id}/removal", get(change::ask_removal).post(change::remove))
        .route("/retention/runs", get(runs::list).post(runs::start))
        .route("/retention/runs/{id}", get(runs::show))
        .route("/retention/runs/{id}/suspension", post(runs::suspend))
        .route("/retention/runs/{id}/resumption", post(runs::resume))
}

async fn list(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = words(&desk, &mut reader).await?;
    let names = Names::read(&mut reader, t).await?;
    let mut lines = Vec::new();
    for rule in read::rules(&mut reader).await? {
        let due = forecast::today(&mut reader, &rule).await?;
        let latest = nights::latest_of(&mut reader, rule.id).await?;
        let held = latest.is_some_and(|run| run.holds(&rule));
        lines.push(Line { rule, due, held });
    }
    let (now, newest) = (reader.now(), nights::newest(&mut reader).await?);
    let shell =
        desk.shell(&mut reader, t.w("nav-retention"), HOME).await?.lead(lead(t, newest.as_ref(), now));
    let shell =
        shell.action(Button::link(t.w("retention-runs"), "/retention/runs").quiet().icon(Icon::Clock));
    let shell = match desk.actor.may(&MANAGE) {
        true => shell
            .action(Button::link(t.w("retention-new"), "/retention/new").primary().icon(Icon::Plus).key('n')),
        false => shell,
    };
    Ok(shell.body(listing(t, &names, &lines, now)).html().into())
}

async fn words(desk: &Desk, reader: &mut Reader) -> Result<Words> {
    Ok(desk.words.in_zone(&reader.setting(&TIME_ZONE).await?))
}

fn home(t: Words) -> Vec<Crumb> {
    vec![Crumb { label: t.w("nav-retention"), href: HOME.into() }]
}

fn lead(t: Words, newest: Option<&Night>, now: Timestamp) -> String {
    match newest {
        None => t.w("retention-lead-never"),
        Some(night) if night.state == Pace::Done => {
            t.w1("retention-lead-last", "when", t.ago(night.began_at.0, now.0))
        }
        Some(_) => t.w("retention-lead-running"),
    }
}

/// What purposes are called, by their keys.
#[derive(Default)]
pub(crate) struct Names(Vec<(String, String)>);

impl Names {
    pub async fn read(reader: &mut Reader, t: Words) -> Result<Self> {
        let purposes = consent::purposes(reader).await?;
        Ok(Self(purposes.into_iter().map(|one| (one.key.clone(), one.name(t.lang()).to_owned())).collect()))
    }

    fn purpose<'a>(&'a self, key: &'a str) -> &'a str {
        self.0.iter().find(|(known, _)| known == key).map_or(key, |(_, name)| name)
    }

    /// What the office calls a rule, or what it is about.
    pub fn rule(&self, t: Words, rule: &Rule) -> String {
        let terms = &rule.terms;
        let what = if terms.name.is_empty() { t.w(&crate::word(&terms.lapse)) } else { terms.name.clone() };
        match &terms.purpose {
            Some(purpose) => format!("{what} · {}", self.purpose(purpose)),
            None => what,
        }
    }
}

/// The rules by what they are about: what each is called, after how long it ends what, and from when on.
pub(crate) fn deciding(reader: &mut Reader, lang: Lang) -> BoxFuture<'_, Result<Vec<Listed>>> {
    Box::pin(async move {
        let t = reader.app().lexicon().words(lang);
        let (rules, names) = (read::all(reader).await?, Names::read(reader, t).await?);
        let mut said: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        let now = reader.now();
        for rule in rules.iter().filter(|rule| rule.state == State::Active) {
            let parts = [names.rule(t, rule), length(t, rule.terms.period), t.w(&rule.terms.deed.word())];
            let parts = parts.into_iter().chain(from(t, rule, now));
            let parts: Vec<String> = parts.collect();
            said.entry(&rule.terms.lapse).or_default().push(parts.join(", "));
        }
        let listed = |(key, rules): (&str, Vec<String>)| Listed {
            key: key.to_owned(),
            name: rules.join("; "),
            on_offer: true,
        };
        Ok(said.into_iter().map(listed).collect())
    })
}

/// From when on it ends anything, where that day is to come.
pub(crate) fn from(t: Words, rule: &Rule, now: Timestamp) -> Option<String> {
    (rule.begins_at > now).then(|| t.w1("retention-from", "day", t.date(rule.begins_at.0)))
}

/// A rule in the list: how many are old enough, and whether it waits for somebody to let so many go.
struct Line {
    rule: Rule,
    due: i64,
    held: bool,
}

fn listing(t: Words, names: &Names, lines: &[Line], now: Timestamp) -> Html {
    if lines.is_empty() {
        return Empty::new(t.w("retention-none"), t.w("retention-none-why")).into();
    }
    let columns = vec![
        Column::new(t.w("retention-column-rule")),
        Column::new(t.w("retention-column-after")),
        Column::new(t.w("retention-column-deed")),
        Column::new(t.w("retention-column-due")).number(),
        Column::new(t.w("retention-column-state")).tight(),
    ];
    let row = |Line { rule, due, held }: &Line| {
        let state = if *held { Badge::warn(t.w("retention-stage-held")) } else { badge(t, rule, now) };
        let cells = vec![
            Html::text(&names.rule(t, rule)),
            length(t, rule.terms.period).into(),
            t.w(&rule.terms.deed.word()).into(),
            t.number(*due).into(),
            state.into(),
        ];
        Row::new(cells).open(format!("{HOME}/rules/{}", rule.id))
    };
    Table::new(t, t.w("nav-retention"), columns).rows(lines.iter().map(row).collect()).into()
}

fn badge(t: Words, rule: &Rule, now: Timestamp) -> Badge {
    match rule.state {
        State::Paused => Badge::plain(t.w(&State::Paused.word())),
        State::Active if rule.begins_at > now => {
            Badge::warn(t.w1("retention-begins", "day", t.date(rule.begins_at.0)))
        }
        State::Active => Badge::allow(t.w(&State::Active.word())),
    }
}
