//! One process: its drawing with the work in it, its versions, and what can be done with it.

use super::{
    RAIL,
    designer::kept,
    scene::Look,
    stage::{self, Around},
    wording,
};
use crate::{
    DESIGN, VIEW,
    actions::Retire,
    model::{Definition, FlowId, Spot},
    read::{self, Kept, Version, Which, standing},
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use kernel::{
    Desk, Error, Reader, Result,
    door::{Go, Paper},
    setting::TIME_ZONE,
};
use kit::{Badge, Button, Column, Crumb, Facts, Html, Panel, Row, Table, Words};
use std::collections::BTreeMap;

/// A process as its page shows it.
pub struct Shown<'a> {
    pub definition: &'a Definition,
    pub published: Option<i64>,
    pub retired: bool,
    pub versions: &'a [Version],
    pub by_version: &'a BTreeMap<i64, i64>,
    pub running: BTreeMap<String, i64>,
    pub may_design: bool,
    /// The status that somebody looks for.
    pub wanted: &'a str,
}

pub async fn show(desk: Desk, Path(key): Path<String>) -> Result<Response> {
    desk.actor.demand(&VIEW)?;
    let mut reader = desk.read().await?;
    let kept = match kept(&mut reader, &key, Which::Published).await {
        // What was never published has its designer only.
        Err(Error::NotFound) if desk.actor.may(&DESIGN) => {
            super::designer::kept(&mut reader, &key, Which::Draft).await?;
            return Ok(Go::to(super::designer::base(&key)).into_response());
        }
        found => found?,
    };
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let versions = read::versions(&mut reader, kept.flow).await?;
    let by_version = standing::by_version(&mut reader, kept.flow).await?;
    let running = running(&mut reader, kept.flow, None).await?;
    let shell = desk.shell(&mut reader, kept.definition.names.get(t.lang()), RAIL).await?;
    let shell = shell.crumbs(vec![Crumb::new(t.w("nav-flows"), RAIL)]).marks(mark(t, &kept));
    let shell = shell.lead(kept.definition.describe.get(t.lang()));
    let shell = actions(t, shell, &kept, desk.actor.may(&DESIGN));
    let shown = Shown {
        definition: &kept.definition,
        published: kept.published,
        retired: kept.retired.is_some(),
        versions: &versions,
        by_version: &by_version,
        running,
        may_design: desk.actor.may(&DESIGN),
        wanted: wanted(&desk),
    };
    Ok(Paper::fine(shell.body(body(t, &shown)).html()).into_response())
}

/// How much work stands in each status: of one version, or of all.
pub async fn running(
    reader: &mut Reader,
    flow: FlowId,
    version: Option<i64>,
) -> Result<BTreeMap<String, i64>> {
    match version {
        Some(version) => Ok(read::runs::by_status(reader, flow, version).await?.into_iter().collect()),
        None => standing::by_status(reader, flow).await,
    }
}

pub async fn version(desk: Desk, Path((key, number)): Path<(String, String)>) -> Result<Paper> {
    desk.actor.demand(&VIEW)?;
    let number: i64 = number.parse().map_err(|_| Error::NotFound)?;
    let mut reader = desk.read().await?;
    let kept = kept(&mut reader, &key, Which::Version(number)).await?;
    let t = desk.words;
    let running = running(&mut reader, kept.flow, Some(number)).await?;
    let name = kept.definition.names.get(t.lang()).to_owned();
    let crumbs = vec![Crumb::new(t.w("nav-flows"), RAIL), Crumb::new(name, format!("{RAIL}/{key}"))];
    let shell =
        desk.shell(&mut reader, t.w1("flows-version-of", "version", number), RAIL).await?.crumbs(crumbs);
    let shell = shell
        .action(Button::link(t.w("flows-export-json"), format!("{RAIL}/{key}/file/json?which={number}")));
    let side = legend(t, &kept.definition);
    Ok(shell.body(looked_at(t, &kept.definition, wanted(&desk), (running, side))).html().into())
}

fn wanted(desk: &Desk) -> &str {
    desk.visit.query.get("find").unwrap_or_default()
}

/// No new work by it; what runs goes on.
pub async fn retire(desk: Desk, Path(key): Path<String>) -> Result<Go> {
    desk.actor.demand(&DESIGN)?;
    let kept = kept(&mut desk.read().await?, &key, Which::Published).await?;
    desk.write(&Retire { flow: kept.flow }).await?;
    Ok(Go::to(format!("{RAIL}/{key}")).saying("flows-was-retired"))
}

fn mark(t: Words, kept: &Kept) -> Html {
    match (kept.retired, kept.published) {
        (Some(_), _) => Badge::plain(t.w("flows-state-retired")).html(),
        (None, Some(version)) => Badge::allow(t.w1("flows-version-of", "version", version)).html(),
        (None, None) => Html::default(),
    }
}

fn actions(t: Words, shell: kit::Shell, kept: &Kept, may_design: bool) -> kit::Shell {
    let path = format!("{RAIL}/{}", kept.definition.key);
    let shell = shell.action(Button::link(t.w("flows-try"), format!("{path}/try")).key('t'));
    match may_design {
        true => shell.action(Button::link(t.w("flows-design"), format!("{path}/design")).primary().key('e')),
        false => shell,
    }
}

pub fn body(t: Words, shown: &Shown<'_>) -> Html {
    let side = wording::stack([
        legend(t, shown.definition),
        signals(t, shown.definition),
        versions(t, shown),
        doing(t, shown),
    ]);
    looked_at(t, shown.definition, shown.wanted, (shown.running.clone(), side))
}

/// A drawing that is only looked at.
fn looked_at(
    t: Words,
    definition: &Definition,
    wanted: &str,
    (running, side): (BTreeMap<String, i64>, Html),
) -> Html {
    let found = stage::found(t, definition, wanted).map(|status| Spot::Status(status.key.clone()));
    let look = Look { running, chosen: found, ..Look::default() };
    let around = Around {
        base: format!("{RAIL}/{}", definition.key),
        find: Some(format!("{RAIL}/{}", definition.key)),
        sought: wanted.to_owned(),
        seen: None,
        buttons: Vec::new(),
        side_label: t.w("flows-about"),
        side,
    };
    stage::stage(t, definition, &look, around)
}

fn legend(t: Words, definition: &Definition) -> Html {
    let host =
        definition.host.as_ref().map_or_else(|| t.w("flows-host-any"), |host| t.w(&format!("host-{host}")));
    let facts = Facts::new()
        .fact(t.w("flows-host"), host)
        .fact(t.w("kit-purpose"), definition.purpose.as_str())
        .fact(t.w("flows-statuses"), t.number(definition.statuses.len()))
        .fact(t.w("flows-transitions"), t.number(definition.transitions.len()));
    let facts = match definition.service {
        Some(level) => facts.fact(t.w("flows-service"), wording::wait(t, level.within)),
        None => facts,
    };
    Panel::new(t.w("flows-about"), facts).html()
}

/// The signals that it waits for, and how a program tells one.
fn signals(t: Words, definition: &Definition) -> Html {
    let names: Vec<&str> = definition.signals().into_iter().collect();
    let Some(first) = names.first() else { return Html::default() };
    let call = format!(
        "POST /api/v1/processes/signals\nIdempotency-Key: …\n\n{{\"name\": \"{first}\", \"reference\": \"C-2026-000123\"}}"
    );
    let body = Html::join([
        wording::paragraph(t.w("flows-signals-why")),
        wording::paragraph(names.join(", ")),
        Html::trusted("<pre><code>"),
        Html::text(&call),
        Html::trusted("</code></pre>"),
    ]);
    Panel::new(t.w("flows-signals"), body).html()
}

/// Every version with its work, and what it changed.
fn versions(t: Words, shown: &Shown<'_>) -> Html {
    let path = format!("{RAIL}/{}", shown.definition.key);
    let columns = vec![
        Column::new(t.w("flows-version")),
        Column::new(t.w("flows-published-at")),
        Column::new(t.w("flows-running")).number(),
        Column::new(""),
    ];
    let row = |version: &Version| {
        let changes = match version.number {
            1 => Html::default(),
            number => wording::link(&format!("{path}/versions/{number}/changes"), t.w("flows-changes")),
        };
        let running = shown.by_version.get(&version.number).copied().unwrap_or_default();
        let cells = vec![
            t.number(version.number).into(),
            t.datetime(version.at.0).into(),
            t.number(running).into(),
            changes,
        ];
        Row::new(cells).open(format!("{path}/versions/{}", version.number))
    };
    let rows = shown.versions.iter().map(row).collect();
    Panel::new(t.w("flows-versions"), Table::new(t, t.w("flows-versions"), columns).rows(rows)).html()
}

fn doing(t: Words, shown: &Shown<'_>) -> Html {
    let path = format!("{RAIL}/{}", shown.definition.key);
    let mut buttons = vec![
        Button::link(t.w("flows-export-json"), format!("{path}/file/json")),
        Button::link(t.w("flows-export-bpmn"), format!("{path}/file/bpmn")),
    ];
    if shown.may_design {
        if shown.published.is_some_and(|latest| shown.by_version.keys().any(|number| *number != latest)) {
            buttons.push(Button::link(t.w("flows-move-work"), format!("{path}/moving")));
        }
        if !shown.retired {
            buttons.push(Button::post(t.w("flows-retire"), format!("{path}/retirement")).danger());
        }
    }
    wording::buttons(buttons.iter().map(Button::html))
}
