//! What an import counts and did: progress while it works, figures and reasons when there are any.

use super::path;
use crate::model::{Effect, Import, Kind, Reason, State, Tally};
use kernel::Names;
use kit::{
    Badge, Button, Column, Empty, Facts, Html, Icon, Panel, Progress, Row, Stat, State as Moving, Table,
    Tone, Words,
};

pub fn body(t: Words, import: &Import, names: &Names, may_run: bool) -> Html {
    let tally = tally(import);
    let parts = [
        moving(t, import, may_run),
        tiles(t, import, tally),
        if tally.reasons.is_empty() { Html::default() } else { reasons(t, import, tally) },
        facts(t, import, names),
    ];
    Html::join(
        [Html::trusted("<div class=\"stack\">")].into_iter().chain(parts).chain([Html::trusted("</div>")]),
    )
}

/// What can be done next.
pub fn buttons(t: Words, import: &Import) -> Vec<Button> {
    let remove = || Button::post(t.w("imports-remove"), format!("{}/removal", path(import))).icon(Icon::Bin);
    match import.state {
        State::Checked => {
            let people = import.checked.added + import.checked.changed;
            let label = match only_permissions(import) {
                true => t.n("imports-run-permissions", import.checked.permissions),
                false => t.n("imports-run", people),
            };
            let run = Button::post(label, format!("{}/run", path(import))).primary();
            let plan =
                Button::link(t.w("imports-change-plan"), format!("{}/plan", path(import))).icon(Icon::Edit);
            vec![run, plan, remove()]
        }
        State::Checking | State::Running => Vec::new(),
        _ if import.name.is_none() => Vec::new(),
        _ => vec![remove()],
    }
}

fn tally(import: &Import) -> &Tally {
    match import.state {
        State::Ready | State::Checking | State::Checked => &import.checked,
        _ => &import.tally,
    }
}

fn moving(t: Words, import: &Import, may_run: bool) -> Html {
    let state = match import.state {
        State::Uploading | State::Ready => {
            return Empty::new(t.w("imports-waits"), t.w("imports-waits-text")).into();
        }
        State::Checking | State::Running => {
            import.rate().map_or(Moving::Waiting, |per_second| Moving::Running { per_second })
        }
        State::Checked => Moving::Done { report: None },
        State::Done => {
            let report = import.report_bytes.filter(|_| may_run).map(|_| format!("{}/report", path(import)));
            Moving::Done { report }
        }
        State::Cancelled => Moving::Cancelled,
        State::Failed => Moving::Failed { why: t.w("imports-failed-why") },
    };
    let label = match import.state {
        State::Checking | State::Checked => t.w("imports-dry-run"),
        _ => t.w("imports-running"),
    };
    let progress = Progress::new(t, "import-progress", label, state).counted(import.done, import.total);
    match may_run {
        true => progress.cancel(format!("{}/cancellation", path(import))).into(),
        false => progress.into(),
    }
}

fn tiles(t: Words, import: &Import, tally: &Tally) -> Html {
    if import.state == State::Ready {
        return Html::default();
    }
    let stat = |word: &str, count: u64| Stat::new(t.w(word), t.number(count));
    let mut tiles = Vec::new();
    if !only_permissions(import) {
        tiles.push(stat("imports-new-people", tally.added));
    }
    tiles.extend([
        stat("imports-changed-people", tally.changed),
        stat("imports-same-people", tally.same),
        held(t, "imports-held-rows", tally.held),
    ]);
    if tally.values > 0 {
        tiles.push(held(t, "imports-left-out-values", tally.values));
    }
    if tally.permissions + tally.permissions_held > 0 {
        tiles.push(stat("imports-permissions", tally.permissions));
        tiles.push(held(t, "imports-permissions-held", tally.permissions_held));
    }
    let inner = Html::join(tiles.into_iter().map(Html::from));
    Html::join([Html::trusted("<div class=\"tiles\">"), inner, Html::trusted("</div>")])
}

fn held(t: Words, word: &str, count: u64) -> Stat {
    let stat = Stat::new(t.w(word), t.number(count));
    if count > 0 { stat.note(Tone::Warn, t.w("imports-see-reasons")) } else { stat }
}

fn reasons(t: Words, import: &Import, tally: &Tally) -> Html {
    let columns = vec![
        Column::new(t.w("imports-why")),
        Column::new(t.w("imports-left-out")).tight(),
        Column::new(t.w("imports-column")),
        Column::new(t.w("imports-times")).number(),
        Column::new(t.w("imports-rows")),
    ];
    let known = tally.reasons.iter().filter_map(|(key, sample)| Some((Reason::parse(key)?, sample)));
    let rows = known.map(|(reason, sample)| {
        let numbers: Vec<String> = sample.rows.iter().map(u64::to_string).collect();
        let more = if sample.count > sample.rows.len() as u64 { " …" } else { "" };
        Row::new(vec![
            t.w(&reason.word()).into(),
            effect(t, reason.effect()).into(),
            Html::text(&named(t, import, &sample.columns)),
            t.number(sample.count).into(),
            Html::from(format!("{}{more}", numbers.join(", "))),
        ])
    });
    Panel::new(t.w("imports-reasons"), Table::new(t, t.w("imports-reasons"), columns).rows(rows.collect()))
        .into()
}

/// The columns by their names in the file; once the file is gone, by their numbers.
fn named(t: Words, import: &Import, columns: &[usize]) -> String {
    let name = |place: &usize| {
        let name = place.checked_sub(1).and_then(|place| import.header.get(place));
        let name = name.filter(|name| !name.trim().is_empty()).cloned();
        name.unwrap_or_else(|| t.w1("imports-column-number", "number", t.number(*place)))
    };
    columns.iter().map(name).collect::<Vec<_>>().join(", ")
}

/// Whether the file adds nobody.
fn only_permissions(import: &Import) -> bool {
    import.plan.as_ref().is_some_and(|plan| plan.kind == Kind::Permissions)
}

fn effect(t: Words, effect: Effect) -> Badge {
    Badge::plain(t.w(match effect {
        Effect::Row => "imports-effect-row",
        Effect::Value => "imports-effect-value",
        Effect::Permission => "imports-effect-permission",
    }))
}

fn facts(t: Words, import: &Import, names: &Names) -> Html {
    let mut facts = Facts::new();
    if let Some(plan) = &import.plan {
        facts = facts
            .fact(t.w("imports-kind"), t.w(&plan.kind.word()))
            .fact(t.w("imports-source"), Html::text(&plan.source));
        if !plan.purpose.is_empty() {
            facts = facts.fact(t.w("kit-purpose"), Html::text(names.name("purpose", &plan.purpose)));
        }
        facts = facts.fact(t.w("imports-key"), t.w(&plan.key.word()));
        if plan.kind == Kind::People {
            facts = facts.fact(t.w("imports-known"), t.w(&plan.known.word()));
        }
    }
    facts = facts
        .fact(t.w("imports-size"), t.bytes(import.bytes))
        .fact(t.w("imports-when"), t.datetime(import.created_at.0));
    if let Some(end) = import.expires_at {
        facts = facts.fact(t.w("imports-goes"), t.datetime(end.0));
    }
    Panel::new(t.w("imports-about"), facts).into()
}
