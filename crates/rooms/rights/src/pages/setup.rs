//! How requests are answered here, in one place: the laws with their rights and deadlines, the process, the settings.

use crate::{
    COPY_AT_ONCE, ERASE_AT_ONCE, FLOW, OFFICER, VIEW,
    model::Kind,
    regime::{Refusal, Regime},
};
use jiff::Span;
use kernel::{Desk, Reader, Result, Setting, door::Paper, setting::CHANGE};
use kit::{Button, Column, Crumb, Facts, Html, Panel, Row, Sample, Table, Words};

pub async fn show(desk: Desk) -> Result<Paper> {
    let (mut reader, t) = (desk.read().await?, desk.words);
    reader.demand(&VIEW)?;
    let flow = reader.setting(&FLOW).await?;
    let known = flows::catalogue(&mut reader, t.lang()).await?;
    let name = known.into_iter().find(|known| known.key == flow).map(|known| known.name);
    let settings = settings(&mut reader, name.unwrap_or_else(|| flow.clone()), t).await?;
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

async fn settings(reader: &mut Reader, flow: String, t: Words) -> Result<Vec<(String, String)>> {
    let mut lines = vec![(t.w(&FLOW.word()), flow)];
    for setting in [OFFICER, COPY_AT_ONCE, ERASE_AT_ONCE] {
        let value = reader.setting(&setting).await?;
        lines.push((t.w(&setting.word()), told(&setting, value, t)));
    }
    Ok(lines)
}

fn told(setting: &Setting, value: String, t: Words) -> String {
    match setting.kind {
        kernel::setting::Kind::Switch if value == "true" => t.w("kit-yes"),
        kernel::setting::Kind::Switch => t.w("kit-no"),
        _ if value.is_empty() => t.w("rights-setup-unset"),
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
    if law.countries().is_empty() {
        return t.w("rights-setup-everywhere");
    }
    law.countries().iter().map(|code| customers::country_name(t, code)).collect::<Vec<_>>().join(", ")
}

fn row(law: &Regime, kind: Kind, t: Words) -> Row {
    let said = |span: Span| consent::say::span(t, &span.to_string());
    let latest = law.longest(kind).map_or_else(|| "–".to_owned(), said);
    let why = |refusal: &Refusal| format!("{} ({})", t.w(&refusal.reason.word()), refusal.article);
    let refusals: Vec<String> = law.refusals(kind).map(why).collect();
    let name = match law.asks_identity(kind) {
        true => t.w(&kind.word()),
        false => format!("{} ({})", t.w(&kind.word()), t.w("rights-setup-unproved")),
    };
    let cells = [
        name.as_str(),
        law.article(kind).unwrap_or_default(),
        &said(law.answer(kind)),
        &latest,
        &refusals.join("; "),
    ];
    Row::new(cells.into_iter().map(Html::text).collect())
}

pub fn samples(t: Words) -> Vec<Sample> {
    let line = (t.w(&FLOW.word()), "data-request <b>".to_owned());
    vec![
        Sample::new("rights/setup-empty", body(Vec::new(), t)),
        Sample::new("rights/setup", body(vec![line; 4], t)),
    ]
}
