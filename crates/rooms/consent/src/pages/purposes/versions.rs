//! The versions of a purpose: who laid down which, when, and what differs between any two, word by word.

use super::{path, up};
use crate::{
    model::marked::{Piece, compare},
    purposes::say::{self, Change},
    read::{self, Version},
};
use axum::extract::Path;
use kernel::{Desk, Reader, Result, door::Paper, input::Query, setting::TIME_ZONE};
use kit::{Button, Choice, Column, Crumb, Empty, Filters, Html, Panel, Row, Sample, Table, Words};
use serde::Deserialize;

/// Two versions to compare; without them the newest with the one before.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Pair {
    from: String,
    to: String,
}

pub async fn show(desk: Desk, Path(key): Path<String>, Query(pair): Query<Pair>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let versions = read::versions(&mut reader, &key).await?;
    let purpose = read::purpose(&mut reader, &key).await?;
    let to = pair.to.parse().unwrap_or(purpose.version);
    let from = pair.from.parse().unwrap_or((to - 1).max(1));
    let (before, after) =
        (read::version(&mut reader, &key, from).await?, read::version(&mut reader, &key, to).await?);
    let names = names(&mut reader, versions.iter().map(|version| &version.actor)).await?;
    let shell = desk.shell(&mut reader, t.w("consent-versions"), "/purposes").await?;
    let crumbs = vec![up(t), Crumb::new(purpose.name(t.lang()), path(&key))];
    let changes = say::differences(t, &before.terms, &after.terms);
    let title = t.w2("consent-difference", ("from", from), ("to", to));
    let body = [
        choice(t, &key, &versions, (from, to)),
        Panel::new(title, difference(t, &changes)).html(),
        Panel::new(t.w("consent-versions"), history(t, &key, &versions, &names)).html(),
    ];
    Ok(shell.crumbs(crumbs).body(Html::join(body)).html().into())
}

/// The newest versions on the page of their purpose.
pub fn overview(t: Words, key: &str, versions: &[Version], names: &[(String, String)]) -> Html {
    let link = Button::link(t.w("consent-compare"), format!("{}/versions", path(key))).quiet();
    let newest = &versions[..versions.len().min(NEWEST)];
    Panel::new(t.w("consent-versions"), history(t, key, newest, names)).aside(link).html()
}

/// Versions that the page of a purpose shows.
const NEWEST: usize = 5;

/// What people call those who acted.
pub async fn names<'a>(
    reader: &mut Reader,
    actors: impl Iterator<Item = &'a String>,
) -> Result<Vec<(String, String)>> {
    let labels = actors.cloned().collect();
    let gate = reader.app().gate()?;
    (gate.names)(reader, labels).await
}

/// The name of an actor; what acts without one is the house.
pub fn called(t: Words, names: &[(String, String)], actor: &str) -> String {
    let known = names.iter().find(|(label, _)| label == actor);
    known.map_or_else(|| t.w("consent-house"), |(_, name)| name.clone())
}

fn choice(t: Words, key: &str, versions: &[Version], (from, to): (i64, i64)) -> Html {
    let choices = || {
        let each = versions.iter().map(|version| {
            let label =
                t.w2("consent-version-of", ("version", version.version), ("date", t.date(version.at.0)));
            Choice::new(version.version.to_string(), label)
        });
        each.collect::<Vec<Choice>>()
    };
    Filters::new(t, format!("{}/versions", path(key)))
        .select("from", t.w("consent-before"), choices(), from.to_string())
        .select("to", t.w("consent-after"), choices(), to.to_string())
        .into()
}

fn difference(t: Words, changes: &[Change]) -> Html {
    if changes.is_empty() {
        return Empty::new(t.w("consent-difference-none"), t.w("consent-difference-none-text")).into();
    }
    let columns = vec![
        Column::new(t.w("consent-changed")),
        Column::new(t.w("consent-before")),
        Column::new(t.w("consent-after")),
    ];
    let row = |change: &Change| {
        let pieces = compare(&change.before, &change.after);
        Row::new(vec![Html::text(&change.label), side(&pieces, Side::Before), side(&pieces, Side::After)])
    };
    Table::new(t, t.w("consent-changed"), columns).rows(changes.iter().map(row).collect()).into()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Before,
    After,
}

/// What went is struck through on its side, what came is underlined on the other.
fn side(pieces: &[Piece], side: Side) -> Html {
    let marked = |tag: &str, text: &str| {
        Html::join([Html::trusted(format!("<{tag}>")), Html::text(text), Html::trusted(format!("</{tag}>"))])
    };
    let shown = pieces.iter().filter_map(|piece| match (piece, side) {
        (Piece::Same(text), _) => Some(Html::text(text)),
        (Piece::Gone(text), Side::Before) => Some(marked("del", text)),
        (Piece::New(text), Side::After) => Some(marked("ins", text)),
        _ => None,
    });
    Html::join(shown)
}

fn history(t: Words, key: &str, versions: &[Version], names: &[(String, String)]) -> Table {
    let columns = vec![
        Column::new(t.w("consent-version")).tight(),
        Column::new(t.w("consent-when")).tight(),
        Column::new(t.w("consent-who")).tight(),
        Column::new(t.w("consent-changed")),
    ];
    let row = |(at, version): (usize, &Version)| {
        let before = versions.get(at + 1);
        let changed = match before {
            Some(before) => changed(t, before, version),
            None if version.version == 1 => t.w("consent-first-version"),
            None => String::new(),
        };
        let cells = vec![
            t.number(version.version).into(),
            t.datetime(version.at.0).into(),
            called(t, names, &version.actor).into(),
            changed.into(),
        ];
        Row::new(cells).open(format!("{}/versions?to={}", path(key), version.version))
    };
    Table::new(t, t.w("consent-versions"), columns).rows(versions.iter().enumerate().map(row).collect())
}

/// The names of what differs between two versions.
fn changed(t: Words, before: &Version, after: &Version) -> String {
    let changes = say::differences(t, &before.terms, &after.terms);
    let labels: Vec<String> = changes.into_iter().map(|change| change.label).collect();
    if labels.is_empty() { t.w("consent-asked-again") } else { labels.join(", ") }
}

pub fn samples(t: Words) -> Vec<Sample> {
    let change = Change {
        field: "retention".into(),
        label: t.w("consent-retention"),
        before: "<b> 1 Jahr".into(),
        after: "Aufbewahrungsfristenverwaltung 2 Jahre".into(),
    };
    vec![
        Sample::new("consent/difference-none", difference(t, &[])),
        Sample::new("consent/difference", difference(t, &[change])),
        Sample::new("consent/versions", history(t, "news", &[], &[])),
        Sample::new("consent/version-choice", choice(t, "news", &[], (1, 2))),
    ]
}
