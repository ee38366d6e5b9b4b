//! Pages of the purposes: the list, one with all that belongs to it, and the form that lays down the next version.

pub mod asking;
pub mod ending;
pub mod people;
pub mod records;
pub mod versions;

use super::{form, values::Values};
use crate::{
    CHANGE_PURPOSES, VIEW,
    model::purpose::{Basis, Maker, Purpose, Standing, Terms},
    purposes::{
        AddPurpose, ChangePurpose, Earlier, ResumePurpose,
        say::{self, channels, span},
    },
    read::{self, Affected},
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use kernel::{
    Desk, Error, FieldError, Result,
    door::{Go, Paper},
    input::Form,
    setting::TIME_ZONE,
};
use kit::{Badge, Button, Column, Crumb, Facts, Html, Lang, Panel, Row, Sample, Stat, Table, Words};

pub async fn list(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&VIEW)?;
    let t = desk.words;
    let purposes = read::purposes(&mut reader).await?;
    let mut shell = desk.shell(&mut reader, t.w("nav-purposes"), "/purposes").await?;
    shell = shell
        .lead(t.w("consent-purposes-lead"))
        .action(Button::link(t.w("consent-agreements"), crate::pages::agreements::HOME))
        .action(Button::link(t.w("consent-waiting-for"), crate::pages::waiting::HOME))
        .action(Button::link(t.w("consent-truth"), "/purposes/truth"));
    if reader.may(&CHANGE_PURPOSES) {
        shell = shell.action(Button::link(t.w("consent-purpose-new"), "/purposes/new").primary());
    }
    Ok(shell.body(listing(t, &purposes)).html().into())
}

pub async fn show(desk: Desk, Path(key): Path<String>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    reader.demand(&VIEW)?;
    let purpose = read::purpose(&mut reader, &key).await?;
    let (records, affected) =
        (read::assessments(&mut reader, &key).await?, read::affected(&mut reader, &key).await?);
    let people = read::people(&mut reader, &key).await?;
    let asking = asking::all(&mut reader, &purpose).await?;
    let versions = read::versions(&mut reader, &key).await?;
    let others = read::purposes(&mut reader).await?;
    let mut shell = desk.shell(&mut reader, purpose.name(t.lang()), "/purposes").await?;
    shell = shell.crumbs(vec![up(t)]).marks(badge(t, &purpose)).lead(purpose.describe(t.lang()));
    let may = reader.may(&CHANGE_PURPOSES);
    if may {
        for button in buttons(t, &purpose) {
            shell = shell.action(button);
        }
    }
    let names = versions::names(&mut reader, versions.iter().map(|version| &version.actor)).await?;
    let now = reader.now();
    let body = [
        progress(t, &purpose, affected, may),
        Panel::new(t.w("consent-rules"), facts(t, &purpose, &others))
            .aside(people_link(t, &key, people))
            .html(),
        asking::overview(t, &key, &asking),
        records::overview(t, &purpose, &records, now),
        Panel::new(t.w("consent-texts"), texts(t, &purpose)).html(),
        versions::overview(t, &key, &versions, &names),
    ];
    Ok(shell.body(Html::join(body)).html().into())
}

pub async fn new(desk: Desk) -> Result<Paper> {
    desk.actor.demand(&CHANGE_PURPOSES)?;
    Ok(Paper::fine(form::page(&desk, None, &Values::fresh(), &[]).await?))
}

pub async fn add(desk: Desk, Form(posted): Form<Vec<(String, String)>>) -> Result<Response> {
    let values = Values(posted);
    let added = match values.terms() {
        Ok(terms) => desk.write(&AddPurpose { key: values.get("key").trim().to_owned(), terms }).await,
        Err(error) => Err(error),
    };
    match added {
        Ok(purpose) => Ok(Go::to(path(&purpose.key)).saying("consent-purpose-added").into_response()),
        Err(Error::Invalid(problems)) => {
            Ok(Paper::again(form::page(&desk, None, &values, &problems).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

pub async fn edit(desk: Desk, Path(key): Path<String>) -> Result<Paper> {
    desk.actor.demand(&CHANGE_PURPOSES)?;
    let purpose = read::purpose(&mut desk.read().await?, &key).await?;
    let values = Values::of(&purpose.terms);
    Ok(Paper::fine(form::page(&desk, Some(&purpose), &values, &[]).await?))
}

pub async fn change(
    desk: Desk,
    Path(key): Path<String>,
    Form(posted): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let values = Values(posted);
    let changed = match values.terms() {
        Ok(terms) => desk.write(&asked(&key, &values, terms)).await,
        Err(error) => Err(error),
    };
    match changed {
        Ok(_) => Ok(Go::to(path(&key)).saying("consent-purpose-changed").into_response()),
        Err(Error::Invalid(problems)) => {
            let purpose = read::purpose(&mut desk.read().await?, &key).await?;
            Ok(Paper::again(form::page(&desk, Some(&purpose), &values, &problems).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

fn asked(key: &str, values: &Values, terms: Terms) -> ChangePurpose {
    let earlier = if values.get("earlier") == "ask-again" { Earlier::AskAgain } else { Earlier::StillCount };
    let seen = values.get("seen").parse().unwrap_or_default();
    ChangePurpose { key: key.to_owned(), seen, terms, earlier }
}

pub async fn resume(desk: Desk, Path(key): Path<String>) -> Result<Go> {
    desk.write(&ResumePurpose { key: key.clone() }).await?;
    Ok(Go::to(path(&key)).saying("consent-purpose-was-resumed"))
}

fn path(key: &str) -> String {
    format!("/purposes/{key}")
}

fn up(t: Words) -> Crumb {
    Crumb::new(t.w("nav-purposes"), "/purposes")
}

fn listing(t: Words, purposes: &[Purpose]) -> Html {
    let columns = vec![
        Column::new(t.w("kit-purpose")),
        Column::new(t.w("consent-basis")).tight(),
        Column::new(t.w("consent-channels")),
        Column::new(t.w("consent-retention")).tight(),
        Column::new(t.w("consent-version")).number(),
    ];
    let row = |purpose: &Purpose| {
        let name = Html::join([
            Html::text(purpose.name(t.lang())),
            Html::trusted("<br><small>"),
            Html::text(purpose.describe(t.lang())),
            Html::trusted("</small>"),
        ]);
        let cells = vec![
            name,
            badge(t, purpose),
            channels(t, &purpose.channels).into(),
            span(t, &purpose.retention).into(),
            t.number(purpose.version).into(),
        ];
        Row::new(cells).open(path(&purpose.key))
    };
    Table::new(t, t.w("nav-purposes"), columns).rows(purposes.iter().map(row).collect()).into()
}

fn badge(t: Words, purpose: &Purpose) -> Html {
    match purpose.standing {
        Standing::InUse => Badge::plain(t.w(&purpose.basis.word())).into(),
        Standing::Ended(_) => Badge::stop(t.w("consent-ended")).into(),
    }
}

fn buttons(t: Words, purpose: &Purpose) -> Vec<Button> {
    let edit = Button::link(t.w("kit-edit"), format!("{}/edit", path(&purpose.key))).primary();
    let other = match (purpose.maker, purpose.standing) {
        (_, Standing::Ended(_)) => {
            Button::post(t.w("consent-purpose-resume"), format!("{}/resumption", path(&purpose.key)))
        }
        (Maker::House, Standing::InUse) => {
            Button::blocked(t.w("consent-purpose-end"), t.w("consent-error-house-purpose"), Html::default())
        }
        (Maker::Staff, Standing::InUse) => {
            Button::link(t.w("consent-purpose-end"), format!("{}/ending", path(&purpose.key))).danger()
        }
    };
    vec![other, edit]
}

fn facts(t: Words, purpose: &Purpose, others: &[Purpose]) -> Facts {
    let key = Facts::new().fact(t.w("consent-key"), Html::text(&purpose.key));
    let called = |key: &str| {
        let known = others.iter().find(|other| other.key == key);
        known.map_or_else(|| key.to_owned(), |known| known.name(t.lang()).to_owned())
    };
    let facts = say::parts(t, purpose).into_iter().fold(key, |facts, part| {
        let text = if part.field == "rests_on.purpose" { called(&part.text) } else { part.text };
        facts.fact(part.label, Html::text(&text))
    });
    facts.fact(t.w("consent-asks-from"), t.number(purpose.asks_from))
}

fn people_link(t: Words, key: &str, people: i64) -> Button {
    Button::link(t.n("consent-people-agreed", people), format!("{}/people", path(key))).quiet()
}

/// How far people were told of the latest change; nothing where it touches nobody.
fn progress(t: Words, purpose: &Purpose, affected: Affected, may: bool) -> Html {
    if affected.affected == 0 || !purpose.is_in_use() {
        return Html::default();
    }
    let tile = |word: &str, count: i64| Stat::new(t.w(word), t.number(count)).html();
    let tiles = [
        Html::trusted("<div class=\"tiles\">"),
        tile("consent-affected", affected.affected),
        tile("consent-told", affected.told),
        tile("consent-answered", affected.answered),
        tile("consent-waiting", affected.waiting),
        tile("consent-refused", affected.refused),
        Html::trusted("</div>"),
    ];
    let word =
        if purpose.basis == Basis::Consent { "consent-progress-asked" } else { "consent-progress-held" };
    let body = Html::join([Html::join(tiles), Html::trusted("<p>"), t.w(word).into(), Html::trusted("</p>")]);
    let panel = Panel::new(t.w("consent-progress"), body);
    let open = may && affected.waiting > 0;
    let announce = || Button::link(t.w("consent-announce"), format!("/letters/new?about={}", purpose.key));
    if open { panel.aside(announce()).html() } else { panel.html() }
}

fn texts(t: Words, purpose: &Purpose) -> Table {
    let columns = vec![
        Column::new(t.w("kit-language")).tight(),
        Column::new(t.w("consent-name")),
        Column::new(t.w("consent-description")),
    ];
    let row = |lang: Lang| {
        let text = purpose.texts.get(lang);
        Row::new(vec![t.language(lang).into(), Html::text(&text.name), Html::text(&text.description)])
    };
    Table::new(t, t.w("consent-texts"), columns).rows(Lang::ALL.map(row).to_vec())
}

pub fn samples(t: Words) -> Vec<Sample> {
    let problems = vec![
        FieldError::new("retention", "consent-error-duration"),
        FieldError::new("recipients.0.name", "error-required"),
    ];
    let all = super::truth::sample_purposes();
    let affected = Affected { affected: 9_000, told: 80, answered: 70, waiting: 8_900, refused: 30 };
    let form = |purpose, values, problems| form::form(t, (purpose, &all), values, problems);
    let mut samples = vec![
        Sample::new("consent/purposes", listing(t, &all)),
        Sample::new("consent/purpose-form", form(None, &Values::fresh(), &problems)),
        Sample::new("consent/purpose-edit", form(all.first(), &Values::of(&all[0].terms), &[])),
        Sample::new("consent/purpose-facts", facts(t, &all[0], &all)),
        Sample::new("consent/purpose-progress", progress(t, &all[0], affected, true)),
    ];
    samples.extend(
        [
            people::samples(t),
            asking::samples(t),
            records::samples(t),
            versions::samples(t),
            ending::samples(t),
        ]
        .concat(),
    );
    samples
}
