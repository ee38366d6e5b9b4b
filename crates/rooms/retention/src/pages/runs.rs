//! Runs: a list of them, one with how each rule fared, and the one that is under way with its progress.

use super::{HOME, home, rule::tone, words};
use crate::{
    MANAGE,
    model::{Kept, NightId},
    night::{Start, Turn},
    read::nights::{self, Done, Night, Pace, Run, Stage},
};
use ground::paging::{Page, Wanted};
use kernel::{
    Desk, Result,
    door::{Go, Paper},
    input::{At, Query},
};
use kit::{
    Badge, Button, Column, Crumb, Empty, Facts, Html, Pager, Panel, Progress, Row, State as Work, Table,
    Tone, Words,
};

const RUNS: &str = "/retention/runs";

pub async fn list(desk: Desk, Query(wanted): Query<Wanted>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = words(&desk, &mut reader).await?;
    let page = nights::list(&mut reader, &wanted).await?;
    let done = nights::done(&mut reader, &page).await?;
    let shell = desk.shell(&mut reader, t.w("retention-runs"), HOME).await?.crumbs(home(t));
    let shell = match desk.actor.may(&MANAGE) {
        true => shell.action(Button::post(t.w("retention-start"), RUNS).primary()),
        false => shell,
    };
    Ok(shell.lead(t.w("retention-runs-lead")).body(listing(t, &page, &done)).html().into())
}

pub(super) fn listing(t: Words, page: &Page<Night>, done: &Done) -> Html {
    if page.items.is_empty() {
        return Empty::new(t.w("retention-no-runs"), t.w("retention-no-runs-why")).into();
    }
    let columns = ["began", "ended", "state"];
    let columns = columns.map(|one| Column::new(t.w(&format!("retention-column-{one}"))));
    let figures = ["ended", "warned"];
    let figures = figures.map(|one| Column::new(t.w(&format!("retention-count-{one}"))).number());
    let row = |night: &Night| {
        let ended = night.ended_at.map(|at| t.datetime(at.0)).unwrap_or_default();
        let cells = vec![t.datetime(night.began_at.0).into(), ended.into(), pace(t, night.state).into()];
        let (gone, warned) = done.get(&night.id).copied().unwrap_or_default();
        let figures = [gone, warned].map(|count| Html::text(&t.number(count)));
        Row::new(cells.into_iter().chain(figures).collect()).open(format!("{RUNS}/{}", night.id))
    };
    let next = page.next.as_ref().map(|cursor| format!("{RUNS}?after={cursor}"));
    let pager = Pager { t, previous: None, next, shown: t.n("kit-rows", page.items.len()) };
    Table::new(t, t.w("retention-runs"), columns.into_iter().chain(figures).collect())
        .rows(page.items.iter().map(row).collect())
        .pager(pager)
        .into()
}

fn pace(t: Words, pace: Pace) -> Badge {
    let tone = match pace {
        Pace::Running => Tone::Warn,
        Pace::Paused | Pace::Done => Tone::Plain,
    };
    Badge::new(tone, t.w(&pace.word()))
}

pub async fn start(desk: Desk) -> Result<Go> {
    let night = desk.write(&Start { by_hand: true }).await?;
    let to = night.map_or(RUNS.to_owned(), |night| format!("{RUNS}/{night}"));
    Ok(Go::to(to).saying("retention-said-started"))
}

pub async fn suspend(desk: Desk, At(night): At<NightId>) -> Result<Go> {
    desk.write(&Turn { night, on: false }).await?;
    Ok(Go::to(format!("{RUNS}/{night}")).saying("retention-said-stopped"))
}

pub async fn resume(desk: Desk, At(night): At<NightId>) -> Result<Go> {
    desk.write(&Turn { night, on: true }).await?;
    Ok(Go::to(format!("{RUNS}/{night}")).saying("retention-said-goes-on"))
}

pub async fn show(desk: Desk, At(id): At<NightId>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = words(&desk, &mut reader).await?;
    let (night, runs) = nights::night(&mut reader, id).await?;
    let title = t.w1("retention-run-of", "day", t.date(night.began_at.0));
    let above = Crumb { label: t.w("retention-runs"), href: RUNS.into() };
    let crumbs = home(t).into_iter().chain([above]).collect();
    let shell = desk.shell(&mut reader, title, HOME).await?.crumbs(crumbs).marks(pace(t, night.state));
    let shell = match turn(t, &night).filter(|_| desk.actor.may(&MANAGE)) {
        Some(button) => shell.action(button),
        None => shell,
    };
    let now = reader.now().0 - night.began_at.0;
    let seconds = u64::try_from(now / ground::clock::SECOND).unwrap_or_default().max(1);
    Ok(shell.body(body(t, (&night, &runs), seconds)).html().into())
}

fn turn(t: Words, night: &Night) -> Option<Button> {
    let path = format!("{RUNS}/{}", night.id);
    match night.state {
        Pace::Running => Some(Button::post(t.w("retention-stop"), format!("{path}/suspension"))),
        Pace::Paused => Some(Button::post(t.w("retention-go-on"), format!("{path}/resumption")).primary()),
        Pace::Done => None,
    }
}

pub(super) fn body(t: Words, (night, runs): (&Night, &[Run]), seconds: u64) -> Html {
    let table = Panel::new(t.w("retention-by-rule"), table(t, runs)).html();
    Html::join([progress(t, (night, runs), seconds), table, kept(t, runs)])
}

fn progress(t: Words, (night, runs): (&Night, &[Run]), seconds: u64) -> Html {
    let whole = |count: i64| u64::try_from(count).unwrap_or_default();
    let looked: u64 = runs.iter().map(|run| whole(run.looked)).sum();
    let due: u64 = runs.iter().map(|run| whole(run.due.max(run.looked))).sum();
    let state = match night.state {
        Pace::Running => Work::Running { per_second: looked / seconds },
        Pace::Paused => Work::Cancelled,
        Pace::Done => return Html::default(),
    };
    Progress::new(t, "retention-progress", t.w("retention-progress"), state).counted(looked, due).html()
}

fn table(t: Words, runs: &[Run]) -> Table {
    let figures = ["due", "ended", "warned", "waits", "spared", "kept", "failed"];
    let figures =
        figures.iter().map(|figure| Column::new(t.w(&format!("retention-count-{figure}"))).number());
    let first = [Column::new(t.w("retention-column-rule")), Column::new(t.w("retention-column-state"))];
    let rows = runs.iter().map(|run| row(t, run)).collect();
    Table::new(t, t.w("retention-by-rule"), first.into_iter().chain(figures).collect()).rows(rows)
}

fn row(t: Words, run: &Run) -> Row {
    let name = if run.name.is_empty() { t.w(&crate::word(&run.lapse)) } else { run.name.clone() };
    let number = |count: i64| Html::text(&t.number(count));
    let failed = match run.failed {
        0 => number(0),
        failed => Badge::new(tone(failed), t.number(failed)).html(),
    };
    let cells = vec![
        Html::text(&name),
        stage(t, run.state).into(),
        number(run.due),
        number(run.ended),
        number(run.warned),
        number(run.waits),
        number(run.spared),
        number(run.kept_in_all()),
        failed,
    ];
    Row::new(cells).open(format!("{HOME}/rules/{}", run.rule))
}

fn stage(t: Words, stage: Stage) -> Badge {
    let tone = match stage {
        Stage::Held => Tone::Stop,
        Stage::Running => Tone::Warn,
        Stage::Waiting | Stage::Done | Stage::Gone => Tone::Plain,
    };
    Badge::new(tone, t.w(&stage.word()))
}

/// Why something stayed that was old enough.
fn kept(t: Words, runs: &[Run]) -> Html {
    let count = |why: Kept| runs.iter().filter_map(|run| run.kept.0.get(why.key())).sum::<i64>();
    let facts = Kept::ALL.into_iter().map(|why| (why, count(why))).filter(|(_, count)| *count > 0);
    let facts: Vec<_> = facts.map(|(why, count)| (t.w(&why.word()), Html::text(&t.number(count)))).collect();
    if facts.is_empty() {
        return Html::default();
    }
    Panel::new(t.w("retention-left-out"), Facts { facts }).html()
}
