//! The notices at a glance: whether the one that holds still says what is, and every version.

use super::{public::link, show::join, tabs, words};
use crate::{
    CHANGE,
    actions::{Renew, Start},
    model::{
        facts::Drift,
        plan::{Acceptance, Part},
    },
    read::{self, Sheet, Stage},
};
use consent::Purpose;
use kernel::{
    Desk, Result,
    door::{Go, Paper},
};
use kit::{Badge, Button, Column, Empty, Html, Panel, Row, Table, Words};

pub async fn show(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = words(&desk, &mut reader).await?;
    let sheets = read::sheets(&mut reader).await?;
    let drift = read::drift(&mut reader).await?;
    let purposes = consent::purposes(&mut reader).await?;
    let mut shell = desk.shell(&mut reader, t.w("nav-notices"), "/notices").await?.lead(t.w("notices-lead"));
    shell = shell.action(Button::link(t.w("notices-public"), "/privacy"));
    if reader.may(&CHANGE) {
        let draft = sheets.iter().any(Sheet::is_draft);
        let word = if draft { "notices-go-on" } else { "notices-start" };
        shell = shell.action(Button::post(t.w(word), "/notices").primary());
    }
    let renewing = reader.may(&CHANGE) && !sheets.iter().any(Sheet::is_draft);
    let state = state(t, &told(t, &drift, &purposes), renewing);
    Ok(shell.body(page(t, state, &sheets)).html().into())
}

pub async fn start(desk: Desk) -> Result<Go> {
    let version = desk.write(&Start).await?;
    Ok(Go::to(format!("/notices/{version}")))
}

pub async fn renew(desk: Desk) -> Result<Go> {
    desk.write(&Renew).await?;
    Ok(Go::to("/notices").saying("notices-published"))
}

/// Each reason in a sentence, with the purpose by its name.
fn told(t: Words, drift: &[Drift], purposes: &[Purpose]) -> Vec<String> {
    let name = |key: &String| {
        let purpose = purposes.iter().find(|purpose| purpose.key == *key);
        purpose.map_or_else(|| key.clone(), |purpose| purpose.name(t.lang()).to_owned())
    };
    let sentence = |drift: &Drift| match drift {
        Drift::Company => t.w("notices-drift-company"),
        Drift::Changed(key) => t.w1("notices-drift-changed", "purpose", name(key)),
        Drift::Added(key) => t.w1("notices-drift-added", "purpose", name(key)),
        Drift::Ended(key) => t.w1("notices-drift-ended", "purpose", name(key)),
    };
    drift.iter().map(sentence).collect()
}

/// Nothing when the notice says what is.
pub fn state(t: Words, reasons: &[String], renewing: bool) -> Html {
    if reasons.is_empty() {
        return Html::default();
    }
    let items = reasons.iter().map(|reason| super::show::within("li", reason.into()));
    let mut parts = vec![
        super::show::within("p", t.w("notices-outdated-text").into()),
        super::show::within("ul", Html::join(items)),
    ];
    if renewing {
        parts.push(Button::post(t.w("notices-renew"), "/notices/renewal").into());
    }
    let body = join([Html::trusted("<div class=\"prose\">"), join(parts), Html::trusted("</div>")]);
    Panel::new(t.w("notices-outdated"), body).aside(Badge::warn(t.n("notices-reasons", reasons.len()))).into()
}

pub fn page(t: Words, state: Html, sheets: &[Sheet]) -> Html {
    let open = Html::trusted("<div class=\"stack\">");
    join([tabs(t, "/notices").into(), open, state, listing(t, sheets), Html::trusted("</div>")])
}

fn listing(t: Words, sheets: &[Sheet]) -> Html {
    if sheets.is_empty() {
        return Empty::new(t.w("notices-empty"), t.w("notices-lead")).into();
    }
    let columns = vec![
        Column::new(t.w("notices-version")).tight(),
        Column::new(t.w("notices-since")).tight(),
        Column::new(t.w("notices-acceptance")),
        Column::new(t.w("notices-left-out")),
    ];
    let row = |sheet: &Sheet| {
        let left: Vec<String> = sheet.plan.left_out().map(|part| t.w(&Part::heading(part))).collect();
        let left = if left.is_empty() { Html::default() } else { Badge::warn(left.join(", ")).into() };
        let (since, acceptance, href) = match &sheet.stage {
            Stage::Draft => (
                Badge::warn(t.w("notices-draft")).into(),
                Html::default(),
                format!("/notices/{}", sheet.version),
            ),
            Stage::Published { at, acceptance, .. } => {
                (t.datetime(at.0).into(), asked(t, *acceptance), format!("/privacy/{}", sheet.version))
            }
        };
        Row::new(vec![link(&href, &t.number(sheet.version)), since, acceptance, left])
    };
    Table::new(t, t.w("notices-versions"), columns).rows(sheets.iter().map(row).collect()).into()
}

fn asked(t: Words, acceptance: Acceptance) -> Html {
    t.w(&acceptance.word()).into()
}
