//! Units and partners: whom data may be given to, what for, and on which contract.

use super::{form::Wrong, teams::tabs};
use crate::{
    MANAGE_UNITS, UNITS,
    actions::units::{AddUnit, EditUnit, EndUnit},
    model::{Unit, UnitDraft, UnitId, unit::Kind},
    read::teams::{all_units, unit},
};
use axum::response::{IntoResponse, Response};
use ground::id::Id;
use kernel::{
    Desk, Result,
    door::{Go, Paper},
    input::{At, Form},
};
use kit::{
    Badge, Button, Choice, Column, Crumb, Empty, Field, Form as FormView, Html, Input, Panel, Row, Sample,
    Table, Words,
};
use serde::Deserialize;

pub async fn list(desk: Desk) -> Result<Paper> {
    let t = desk.words;
    let mut reader = desk.read().await?;
    reader.demand(&UNITS)?;
    let units = all_units(&mut reader).await?;
    let shell = desk.shell(&mut reader, t.w("staff-units"), "/teams").await?;
    let shell = match desk.actor.may(&MANAGE_UNITS) {
        true => shell.action(Button::link(t.w("staff-unit-add"), "/units/new").primary().key('n')),
        false => shell,
    };
    let body = Html::join([tabs(t, "/units").html(), table(t, &units)]);
    Ok(shell.lead(t.w("staff-units-why")).body(body).html().into())
}

fn table(t: Words, units: &[Unit]) -> Html {
    if units.is_empty() {
        return Empty::new(t.w("kit-nothing-yet"), t.w("staff-units-empty")).into();
    }
    let columns = vec![
        Column::new(t.w("staff-name")),
        Column::new(t.w("staff-unit-kind")).tight(),
        Column::new(t.w("staff-unit-purpose")),
        Column::new(t.w("staff-unit-places")),
        Column::new(t.w("staff-unit-agreement")).tight(),
        Column::new(t.w("staff-standing")).tight(),
    ];
    let rows = units.iter().map(|unit| row(t, unit)).collect();
    Table::new(t, t.w("staff-units"), columns).rows(rows).into()
}

fn row(t: Words, unit: &Unit) -> Row {
    let places: Vec<&str> = unit.domains.iter().chain(&unit.emails).map(String::as_str).collect();
    let agreement = match unit.lacks_agreement() {
        true => Badge::warn(t.w("staff-unit-no-agreement")).html(),
        false => Html::text(&unit.agreement),
    };
    let cells = vec![
        Html::text(&unit.name),
        kind_name(t, unit.kind).into(),
        Html::text(&unit.purpose),
        Html::text(&places.join(", ")),
        agreement,
        standing(t, unit).html(),
    ];
    Row::new(cells).open(format!("/units/{}", unit.id))
}

fn kind_name(t: Words, kind: Kind) -> String {
    t.w(&format!("staff-unit-{}", kind.key()))
}

fn standing(t: Words, unit: &Unit) -> Badge {
    match unit.ended_at {
        Some(_) => Badge::stop(t.w("staff-ended-state")),
        None => Badge::allow(t.w("staff-unit-may")),
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct UnitForm {
    version: i64,
    name: String,
    key: String,
    kind: String,
    purpose: String,
    agreement: String,
    domains: String,
    emails: String,
}

impl UnitForm {
    fn draft(self) -> UnitDraft {
        let Self { name, key, kind, purpose, agreement, domains, emails, .. } = self;
        UnitDraft { name, key, kind, purpose, agreement, domains, emails }
    }
}

pub async fn new(desk: Desk) -> Result<Paper> {
    let draft = UnitDraft { kind: Kind::Unit.key().into(), ..UnitDraft::default() };
    new_page(&desk, &draft, &Wrong::default()).await.map(Paper::fine)
}

pub async fn add(desk: Desk, Form(form): Form<UnitForm>) -> Result<Response> {
    let action = AddUnit { draft: form.draft() };
    match desk.write(&action).await {
        Ok(unit) => Ok(Go::to(format!("/units/{unit}")).saying("kit-saved").into_response()),
        Err(error) => {
            Ok(Paper::again(new_page(&desk, &action.draft, &Wrong::of(error)?).await?).into_response())
        }
    }
}

async fn new_page(desk: &Desk, draft: &UnitDraft, wrong: &Wrong) -> Result<Html> {
    desk.actor.demand(&MANAGE_UNITS)?;
    let t = desk.words;
    let mut reader = desk.read().await?;
    let key = Field::new(t, Input::Text, "key", t.w("staff-key"))
        .value(&draft.key)
        .hint(t.w("staff-key-hint"))
        .error(wrong.at(t, "key"))
        .optional();
    let mut fields = fields(t, draft, wrong);
    fields.insert(1, key);
    let form = FormView::new(t, "/units")
        .fields(fields)
        .button(Button::submit(t.w("kit-add")).primary())
        .button(Button::link(t.w("kit-cancel"), "/units"));
    let shell = desk.shell(&mut reader, t.w("staff-unit-add"), "/teams").await?;
    Ok(shell.crumbs(vec![up(t)]).lead(t.w("staff-units-why")).body(form).html())
}

fn fields(t: Words, draft: &UnitDraft, wrong: &Wrong) -> Vec<Field> {
    let kinds = [Kind::Unit, Kind::Partner].map(|kind| Choice::new(kind.key(), kind_name(t, kind)));
    let field = |input: Input, name: &str, label: &str, value: &str| {
        Field::new(t, input, name, t.w(label)).value(value).error(wrong.at(t, name))
    };
    let lines = || Input::Area { rows: 4 };
    vec![
        field(Input::Text, "name", "staff-name", &draft.name),
        field(Input::Radio(kinds.to_vec()), "kind", "staff-unit-kind", &draft.kind),
        field(Input::Text, "purpose", "staff-unit-purpose", &draft.purpose)
            .hint(t.w("staff-unit-purpose-hint")),
        field(Input::Text, "agreement", "staff-unit-agreement", &draft.agreement)
            .hint(t.w("staff-unit-agreement-hint"))
            .optional(),
        field(lines(), "domains", "staff-unit-domains", &draft.domains)
            .hint(t.w("staff-unit-domains-hint"))
            .optional(),
        field(lines(), "emails", "staff-unit-emails", &draft.emails)
            .hint(t.w("staff-unit-emails-hint"))
            .optional(),
    ]
}

pub async fn show(desk: Desk, At(id): At<UnitId>) -> Result<Paper> {
    unit_page(&desk, id, (None, &Wrong::default())).await.map(Paper::fine)
}

pub async fn edit(desk: Desk, At(unit): At<UnitId>, Form(form): Form<UnitForm>) -> Result<Response> {
    let version = form.version;
    let action = EditUnit { unit, draft: form.draft(), version };
    match desk.write(&action).await {
        Ok(_) => Ok(Go::to(format!("/units/{unit}")).saying("kit-saved").into_response()),
        Err(error) => {
            let page = unit_page(&desk, unit, (Some(&action.draft), &Wrong::of(error)?)).await?;
            Ok(Paper::again(page).into_response())
        }
    }
}

async fn unit_page(desk: &Desk, id: UnitId, (typed, wrong): (Option<&UnitDraft>, &Wrong)) -> Result<Html> {
    let t = desk.words;
    let mut reader = desk.read().await?;
    reader.demand(&UNITS)?;
    let unit = unit(&mut reader, id).await?;
    let shell = desk.shell(&mut reader, &unit.name, "/teams").await?;
    let shell = shell.crumbs(vec![up(t)]).marks(standing(t, &unit));
    if !desk.actor.may(&MANAGE_UNITS) || unit.ended_at.is_some() {
        return Ok(shell.body(table(t, &[unit])).html());
    }
    let held = held(&unit);
    let form = FormView::new(t, format!("/units/{id}"))
        .fields(fields(t, typed.unwrap_or(&held), wrong))
        .between(Field::hidden(t, "version", unit.version.to_string()).html())
        .button(Button::submit(t.w("kit-save")).primary());
    let end = Button::post(t.w("staff-unit-end"), format!("/units/{id}/end")).danger();
    let end = Panel::new(t.w("staff-unit-end-why"), end);
    let body = Html::join([form.html(), end.html()]);
    Ok(shell.lead(t.w1("staff-key-is", "key", unit.key.as_str())).body(body).html())
}

fn held(unit: &Unit) -> UnitDraft {
    UnitDraft {
        name: unit.name.clone(),
        key: unit.key.clone(),
        kind: unit.kind.key().into(),
        purpose: unit.purpose.clone(),
        agreement: unit.agreement.clone(),
        domains: unit.domains.join("\n"),
        emails: unit.emails.join("\n"),
    }
}

pub async fn end(desk: Desk, At(unit): At<UnitId>) -> Result<Go> {
    desk.write(&EndUnit { unit }).await?;
    Ok(Go::to("/units").saying("staff-unit-now-ended"))
}

fn up(t: Words) -> Crumb {
    Crumb::new(t.w("staff-units"), "/units")
}

pub fn samples(t: Words) -> Vec<Sample> {
    let unit = |at: u8, kind: Kind| Unit {
        id: UnitId::from_bytes([at; 16]),
        key: format!("unit-{at}"),
        name: "Reparaturwerkstatt <Süd> & Co.".repeat(usize::from(at)),
        kind,
        purpose: "Repairs what customers send in. ".repeat(usize::from(at)).trim().into(),
        agreement: if at == 1 { "C-12".into() } else { String::new() },
        domains: (0..at * 3).map(|n| format!("d{n}.example")).collect(),
        emails: vec!["jan@example.org".into()],
        version: 1,
        ended_at: (at == 5).then_some(ground::clock::Timestamp(1_764_000_000_000_000)),
    };
    let extreme: Vec<Unit> = (1..6).map(|at| unit(at, Kind::Partner)).collect();
    let form = FormView::new(t, "/units").fields(fields(t, &held(&extreme[0]), &Wrong::default()));
    vec![
        Sample::new("units/empty", table(t, &[])),
        Sample::new("units/typical", table(t, &[unit(1, Kind::Unit)])),
        Sample::new("units/extreme", table(t, &extreme)),
        Sample::new("units/form", form),
    ]
}
