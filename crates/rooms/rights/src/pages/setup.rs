//! How requests are answered here, in one place: the laws with their rights and deadlines, the process, the settings.

use crate::{
    COPY_AT_ONCE, ERASE_AT_ONCE, FLOW, OFFICER, VIEW,
    model::Kind,
    regime::{Refusal, Regime},
};
use ground::clock::{DAY, Timestamp};
use kernel::{Desk, Reader, Result, Setting, door::Paper, setting::CHANGE};
use kit::{Button, Column, Crumb, Facts, Html, Panel, Row, Sample, Table, Words};

/// A day from which deadlines are counted to show them: no month is longer.
const FROM: Timestamp = Timestamp(1_767_225_600_000_000);

pub async fn show(desk: Desk) -> Result<Paper> {
    let (mut reader, t) = (desk.read().await?, desk.words);
    reader.demand(&VIEW)?;
    let settings = settings(&mut reader, t).await?;
    let flow = reader.setting(&FLOW).await?;
    let crumbs = vec![Crumb::new(t.w("nav-requests"), "/requests")];
    let mut shell = desk.shell(&mut reader, t.w("rights-setup"), "/requests").await?.crumbs(crumbs);
    if desk.actor.may(&CHANGE) {
        shell = shell.action(Button::link(t.w("rights-setup-change"), "/settings#rights"));
    }
    if desk.actor.may(&flows::DESIGN) {
        shell = shell.action(Button::link(t.w("rights-setup-process"), format!("/processes/{flow}")));
    }
    Ok(shell.body(body(settings, t)).html().into())
}

async fn settings(reader: &mut Reader, t: Words) -> Result<Vec<(String, String)>> {
    let mut lines = Vec::new();
    for setting in [FLOW, OFFICER, COPY_AT_ONCE, ERASE_AT_ONCE] {
        let value = reader.setting(&setting).await?;
        lines.push((t.w(&setting.word()), told(&setting, value, t)));
    }
    Ok(lines)
}

fn told(setting: &Setting, value: String, t: Words) -> String {
    match setting.kind {
        kernel::setting::Kind::Switch if value == "true" => t.w("kit-yes"),
        kernel::setting::Kind::Switch => t.w("kit-no"),
        _ if value.is_empty() => "–".into(),
        _ => value,
    }
}

fn body(settings: Vec<(String, String)>, t: Words) -> Html {
    let facts = settings.into_iter().fold(Facts::new(), |facts, (name, value)| facts.fact(name, value));
    let laws = Regime::all().iter().map(|law| Panel::new(law.key.to_uppercase(), about(law, t)).html());
    Html::join(std::iter::once(Panel::new(t.w("rights-setup"), facts).html()).chain(laws))
}

fn about(law: &Regime, t: Words) -> Html {
    let mut facts = Facts::new()
        .fact(t.w("rights-setup-countries"), countries(law, t))
        .fact(t.w("rights-fee"), format!("{} ({})", t.w(&law.fee.rule.word()), law.fee.article));
    if let Some(article) = law.pause() {
        facts = facts.fact(t.w("rights-pause"), article);
    }
    let columns = vec![
        Column::new(t.w("rights-column-kind")),
        Column::new(t.w("rights-setup-article")),
        Column::new(t.w("rights-setup-answer")).tight(),
        Column::new(t.w("rights-setup-longest")).tight(),
        Column::new(t.w("rights-setup-refusals")),
    ];
    let rows = law.rights().map(|kind| row(law, kind, t)).collect();
    Html::join([facts.html(), Table::new(t, t.w("rights-setup-laws"), columns).rows(rows).html()])
}

fn countries(law: &Regime, t: Words) -> String {
    if law.countries().is_empty() { t.w("rights-setup-everywhere") } else { law.countries().join(", ") }
}

fn row(law: &Regime, kind: Kind, t: Words) -> Row {
    let due = law.due(kind, FROM);
    let days = |until: Timestamp| t.n("rights-days", (until.0 - FROM.0).div_euclid(DAY));
    let latest = law.latest(kind, due).map_or_else(|| "–".to_owned(), days);
    let why = |refusal: &Refusal| format!("{} ({})", t.w(&refusal.reason.word()), refusal.article);
    let refusals: Vec<String> = law.refusals(kind).map(why).collect();
    let name = match law.asks_identity(kind) {
        true => t.w(&kind.word()),
        false => format!("{} ({})", t.w(&kind.word()), t.w("rights-setup-unproved")),
    };
    let cells =
        [name.as_str(), law.article(kind).unwrap_or_default(), &days(due), &latest, &refusals.join("; ")];
    Row::new(cells.into_iter().map(Html::text).collect())
}

pub fn samples(t: Words) -> Vec<Sample> {
    let line = (t.w(&FLOW.word()), "data-request <b>".to_owned());
    vec![
        Sample::new("rights/setup-empty", body(Vec::new(), t)),
        Sample::new("rights/setup", body(vec![line; 4], t)),
    ]
}
