//! Privacy and consent at a glance: what every room says of its duties, what is missing first.

use super::start::Tiles;
use crate::PRIVACY;
use kernel::{
    Desk, Reader, Result,
    door::Paper,
    room::{Check, Met},
};
use kit::{Badge, Column, Empty, Html, Panel, Row, Sample, Stat, Table, Tone, Words};

pub async fn show(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&PRIVACY)?;
    let checks = checks(&mut reader, desk.words).await?;
    let opens = |href: &str| opens(&desk, href);
    let shell = desk.shell(&mut reader, desk.words.w("nav-privacy"), "/settings/privacy").await?;
    Ok(shell.lead(desk.words.w("desk-privacy-lead")).body(page(checks, desk.words, opens)).html().into())
}

async fn checks(reader: &mut Reader, t: Words) -> Result<Vec<Check>> {
    let mut found = Vec::new();
    for checks in reader.app().rooms().iter().filter_map(|room| room.checks) {
        found.extend(checks(reader, t).await?);
    }
    Ok(found)
}

/// Whether this reader is let in there: pages stand behind the right of the entry of the rail that they are below.
fn opens(desk: &Desk, href: &str) -> bool {
    let entries = desk.app.rooms().iter().flat_map(|room| room.navigation);
    let above = entries.filter(|entry| {
        let rest = href.strip_prefix(entry.href);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#']))
    });
    above.max_by_key(|entry| entry.href.len()).is_none_or(|entry| desk.actor.may(&entry.needs))
}

fn page(mut checks: Vec<Check>, t: Words, opens: impl Fn(&str) -> bool) -> Html {
    if checks.is_empty() {
        return Empty::new(t.w("desk-privacy-nothing"), t.w("desk-privacy-nothing-why")).into();
    }
    checks.sort_by_key(|check| check.state);
    let count = |state| checks.iter().filter(|check| check.state == state).count();
    let stat = |state| Stat::new(t.w(word(state)), t.number(i64::try_from(count(state)).unwrap_or(i64::MAX)));
    let stats = vec![stat(Met::Missing), stat(Met::Look), stat(Met::Fine)];
    let tiles = Html::of(&Tiles { title: t.w("desk-privacy-summary"), stats });
    let columns = vec![
        Column::new(t.w("desk-privacy-state")).tight(),
        Column::new(t.w("desk-privacy-what")),
        Column::new(t.w("desk-privacy-found")),
        Column::new(t.w("desk-privacy-law")).tight(),
    ];
    let rows = checks.into_iter().map(|check| row(check, t, &opens)).collect();
    let table = Table::new(t, t.w("desk-privacy-list"), columns).rows(rows);
    Html::join([tiles, Panel::new(t.w("desk-privacy-list"), table).into()])
}

/// What its reader may not open is told without a way to it.
fn row(check: Check, t: Words, opens: &impl Fn(&str) -> bool) -> Row {
    let badge: Html = Badge::new(tone(check.state), t.w(word(check.state))).into();
    let law = kernel::room::article(check.law);
    let row = Row::new(vec![badge, check.what.into(), check.found.into(), law.into()]);
    if opens(&check.href) { row.open(check.href) } else { row }
}

const fn tone(state: Met) -> Tone {
    match state {
        Met::Missing => Tone::Stop,
        Met::Look => Tone::Warn,
        Met::Fine => Tone::Allow,
    }
}

const fn word(state: Met) -> &'static str {
    match state {
        Met::Missing => "desk-privacy-missing",
        Met::Look => "desk-privacy-look",
        Met::Fine => "desk-privacy-fine",
    }
}

pub fn samples(t: Words) -> Vec<Sample> {
    let check = |state, law| Check {
        state,
        what: t.w("settings-company"),
        found: t.w("kit-no"),
        href: "/settings".into(),
        law,
    };
    let checks =
        vec![check(Met::Fine, "gdpr/13.1.a"), check(Met::Missing, "gdpr/30"), check(Met::Look, "gdpr/7")];
    let none = page(Vec::new(), t, |_| true);
    vec![Sample::new("desk/privacy", page(checks, t, |_| true)), Sample::new("desk/privacy-empty", none)]
}
