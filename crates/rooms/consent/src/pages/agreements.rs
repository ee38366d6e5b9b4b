//! Documents to sign: the list, one as people see it, and the form that lays down the next version.

use super::{
    complaint,
    purposes::versions::{called, names},
    values::Values,
};
use crate::{
    CHANGE_PURPOSES,
    agreements::{AddAgreement, ChangeAgreement, ResumeAgreement, RetireAgreement},
    model::{
        agreement::{Agreement, AgreementId, AgreementText},
        purpose::ByLang,
    },
    read,
};
use axum::response::{IntoResponse, Response};
use kernel::{
    Desk, Error, FieldError, Result,
    door::{Go, Paper},
    input::{At, Form, Query},
    setting::TIME_ZONE,
};
use kit::{Badge, Button, Column, Crumb, Empty, Field, Html, Input, Lang, Panel, Row, Sample, Table, Words};
use serde::Deserialize;

pub const HOME: &str = "/agreements";

/// Which version is looked at; none is the newest.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Shown {
    version: Option<i64>,
}

pub async fn list(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let agreements = read::agreements(&mut reader).await?;
    let mut shell = desk.shell(&mut reader, t.w("consent-agreements"), "/purposes").await?;
    shell = shell.crumbs(vec![purposes(t)]).lead(t.w("consent-agreements-lead"));
    if reader.may(&CHANGE_PURPOSES) {
        let new = Button::link(t.w("consent-agreement-new"), format!("{HOME}/new")).primary();
        shell = shell.action(new);
    }
    Ok(shell.body(listing(t, &agreements)).html().into())
}

pub async fn show(desk: Desk, At(id): At<AgreementId>, Query(shown): Query<Shown>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let versions = read::agreement_versions(&mut reader, id).await?;
    let newest = versions.first().ok_or(Error::NotFound)?;
    let wanted = shown.version.unwrap_or(newest.version);
    let agreement = versions.iter().find(|one| one.version == wanted).ok_or(Error::NotFound)?;
    let names = names(&mut reader, versions.iter().map(|version| &version.actor)).await?;
    let mut shell = desk.shell(&mut reader, agreement.title(t.lang()), "/purposes").await?;
    shell = shell.crumbs(up(t)).lead(version(t, agreement));
    if agreement.retired_at.is_some() {
        shell = shell.marks(Badge::plain(t.w("consent-agreement-retired")).html());
    }
    if reader.may(&CHANGE_PURPOSES) {
        let (word, to) = match agreement.retired_at {
            None => ("consent-agreement-retire", "retirement"),
            Some(_) => ("consent-agreement-resume", "resumption"),
        };
        shell = shell
            .action(Button::post(t.w(word), format!("{}/{to}", path(id))).quiet())
            .action(Button::link(t.w("kit-edit"), format!("{}/edit", path(id))).primary());
    }
    let body = Html::join([preview(t, agreement), history(t, &versions, &names)]);
    Ok(shell.body(body).html().into())
}

/// Nobody is asked to sign it any more.
pub async fn retire(desk: Desk, At(id): At<AgreementId>) -> Result<Go> {
    desk.write(&RetireAgreement { id }).await?;
    Ok(Go::to(path(id)).saying("consent-agreement-retired-now"))
}

pub async fn resume(desk: Desk, At(id): At<AgreementId>) -> Result<Go> {
    desk.write(&ResumeAgreement { id }).await?;
    Ok(Go::to(path(id)).saying("consent-agreement-resumed-now"))
}

pub async fn new(desk: Desk) -> Result<Paper> {
    desk.actor.demand(&CHANGE_PURPOSES)?;
    Ok(Paper::fine(page(&desk, None, &Values::default(), &[]).await?))
}

pub async fn add(desk: Desk, Form(posted): Form<Vec<(String, String)>>) -> Result<Response> {
    let values = Values(posted);
    match desk.write(&AddAgreement { texts: texts(&values) }).await {
        Ok(agreement) => Ok(Go::to(path(agreement.id)).saying("kit-saved").into_response()),
        Err(Error::Invalid(problems)) => {
            Ok(Paper::again(page(&desk, None, &values, &problems).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

pub async fn edit(desk: Desk, At(id): At<AgreementId>) -> Result<Paper> {
    desk.actor.demand(&CHANGE_PURPOSES)?;
    let agreement = read::agreement(&mut desk.read().await?, id).await?;
    Ok(Paper::fine(page(&desk, Some(id), &stored(&agreement), &[]).await?))
}

pub async fn change(
    desk: Desk,
    At(id): At<AgreementId>,
    Form(posted): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let values = Values(posted);
    let seen = values.get("seen").parse().unwrap_or_default();
    match desk.write(&ChangeAgreement { id, seen, texts: texts(&values) }).await {
        Ok(_) => Ok(Go::to(path(id)).saying("kit-saved").into_response()),
        Err(Error::Invalid(problems)) => {
            Ok(Paper::again(page(&desk, Some(id), &values, &problems).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

/// The document as it is read: its title, its paragraphs, and the fingerprint that a signature names.
pub fn sheet(t: Words, agreement: &Agreement) -> Html {
    let AgreementText { title, text } = agreement.texts.get(t.lang());
    let lines = |part: &str| {
        let lines = part.lines().map(Html::text).collect::<Vec<_>>();
        let broken = lines.into_iter().enumerate().map(|(at, line)| {
            let start = if at == 0 { "" } else { "<br>" };
            Html::join([Html::trusted(start), line])
        });
        Html::join([Html::trusted("<p>"), Html::join(broken), Html::trusted("</p>")])
    };
    let parts = text.split("\n\n").map(str::trim).filter(|part| !part.is_empty()).map(lines);
    let version = t.w1("consent-agreement-version", "version", agreement.version);
    let print = format!("{version} · SHA-256 {}", agreement.digest(t.lang()));
    Html::join([
        Html::trusted(format!("<article class=\"prose\" lang=\"{}\"><h2>", t.tag())),
        Html::text(title),
        Html::trusted("</h2>"),
        Html::join(parts),
        Html::trusted("<p><small>"),
        Html::text(&print),
        Html::trusted("</small></p></article>"),
    ])
}

fn texts(values: &Values) -> ByLang<AgreementText> {
    ByLang::make(|lang| {
        let part = |part: &str| values.get(&format!("texts.{}.{part}", lang.tag())).to_owned();
        AgreementText { title: part("title"), text: part("text") }
    })
}

fn stored(agreement: &Agreement) -> Values {
    let mut values = vec![("seen".to_owned(), agreement.version.to_string())];
    for lang in Lang::ALL {
        let AgreementText { title, text } = agreement.texts.get(lang);
        values.push((format!("texts.{}.title", lang.tag()), title.clone()));
        values.push((format!("texts.{}.text", lang.tag()), text.clone()));
    }
    Values(values)
}

async fn page(
    desk: &Desk,
    id: Option<AgreementId>,
    values: &Values,
    problems: &[FieldError],
) -> Result<Html> {
    let mut reader = desk.read().await?;
    let t = desk.words;
    let title = if id.is_some() { t.w("kit-edit") } else { t.w("consent-agreement-new") };
    let shell = desk.shell(&mut reader, title, "/purposes").await?;
    Ok(shell.crumbs(up(t)).lead(t.w("consent-agreement-hint")).body(form(t, id, values, problems)).html())
}

/// The reader's own language first.
fn form(t: Words, id: Option<AgreementId>, values: &Values, problems: &[FieldError]) -> Html {
    let field = |input, name: &str, label: String| {
        Field::new(t, input, name, label).value(values.get(name)).error(complaint(problems, name, t))
    };
    let in_lang = |lang: Lang| {
        let label = |word: &str| format!("{} · {}", t.language(lang), t.w(word));
        let name = |part: &str| format!("texts.{}.{part}", lang.tag());
        [
            field(Input::Text, &name("title"), label("consent-agreement-title")),
            field(Input::Area { rows: 12 }, &name("text"), label("consent-agreement-text")),
        ]
    };
    let others = Lang::ALL.into_iter().filter(|lang| *lang != t.lang());
    let fields = [t.lang()].into_iter().chain(others).flat_map(in_lang).collect();
    let to = id.map_or_else(|| HOME.to_owned(), path);
    let seen = id.map(|_| Field::hidden(t, "seen", values.get("seen")));
    kit::Form::new(t, &to)
        .fields(seen.into_iter().collect())
        .fields(fields)
        .button(Button::submit(t.w("kit-save")).primary())
        .button(Button::link(t.w("kit-cancel"), to))
        .into()
}

/// The title, and whether it is still asked for.
fn titled(t: Words, agreement: &Agreement) -> Html {
    let title = Html::text(agreement.title(t.lang()));
    match agreement.retired_at {
        None => title,
        Some(_) => {
            let retired = Badge::plain(t.w("consent-agreement-retired")).html();
            Html::join([title, Html::trusted(" "), retired])
        }
    }
}

fn listing(t: Words, agreements: &[Agreement]) -> Html {
    if agreements.is_empty() {
        return Empty::new(t.w("consent-agreements-none"), t.w("consent-agreements-none-text")).into();
    }
    let columns = vec![
        Column::new(t.w("consent-agreement-title")),
        Column::new(t.w("consent-version")).number(),
        Column::new(t.w("consent-when")).tight(),
    ];
    let row = |agreement: &Agreement| {
        let cells =
            vec![titled(t, agreement), t.number(agreement.version).into(), t.date(agreement.at.0).into()];
        Row::new(cells).open(path(agreement.id))
    };
    Table::new(t, t.w("consent-agreements"), columns).rows(agreements.iter().map(row).collect()).into()
}

/// As people read it, in every language.
fn preview(t: Words, agreement: &Agreement) -> Html {
    let own = Panel::new(t.w("consent-agreement-preview"), sheet(t, agreement)).html();
    let folded = |lang: Lang| {
        Html::join([
            Html::trusted("<details><summary>"),
            t.language(lang).into(),
            Html::trusted("</summary>"),
            sheet(t.in_lang(lang), agreement),
            Html::trusted("</details>"),
        ])
    };
    let others = Lang::ALL.into_iter().filter(|lang| *lang != t.lang()).map(folded);
    Html::join([own, Panel::new(t.w("consent-agreement-languages"), Html::join(others)).html()])
}

fn history(t: Words, versions: &[Agreement], names: &[(String, String)]) -> Html {
    let columns = vec![
        Column::new(t.w("consent-version")).number(),
        Column::new(t.w("consent-when")).tight(),
        Column::new(t.w("consent-who")),
    ];
    let row = |one: &Agreement| {
        let cells = vec![
            t.number(one.version).into(),
            t.datetime(one.at.0).into(),
            called(t, names, &one.actor).into(),
        ];
        Row::new(cells).open(format!("{}?version={}", path(one.id), one.version))
    };
    let table = Table::new(t, t.w("consent-versions"), columns).rows(versions.iter().map(row).collect());
    Panel::new(t.w("consent-versions"), table).html()
}

fn version(t: Words, agreement: &Agreement) -> String {
    t.w2("consent-version-of", ("version", agreement.version), ("date", t.date(agreement.at.0)))
}

fn path(id: AgreementId) -> String {
    format!("{HOME}/{id}")
}

fn purposes(t: Words) -> Crumb {
    Crumb::new(t.w("nav-purposes"), "/purposes")
}

fn up(t: Words) -> Vec<Crumb> {
    vec![purposes(t), Crumb::new(t.w("consent-agreements"), HOME)]
}

pub fn sample_agreement() -> Agreement {
    let text = |_: Lang| AgreementText {
        title: "<b>Einwilligungserklärung</b>".into(),
        text: format!("{}\n\nOne line.\nAnd <i>another</i>.", "Łódź ".repeat(60)),
    };
    let (id, at) = (ground::id::Id::from_bytes([3; 16]), ground::clock::Timestamp(1_795_262_400_000_000));
    Agreement { id, version: 2, texts: ByLang::make(text), actor: "house".into(), at, retired_at: None }
}

pub fn samples(t: Words) -> Vec<Sample> {
    let agreement = sample_agreement();
    let retired = Agreement { retired_at: Some(agreement.at), ..agreement.clone() };
    let problems = [FieldError::new("texts.pl.text", "error-required")];
    vec![
        Sample::new("consent/agreements-empty", listing(t, &[])),
        Sample::new("consent/agreements", listing(t, std::slice::from_ref(&agreement))),
        Sample::new("consent/agreements-retired", listing(t, &[retired])),
        Sample::new("consent/agreement", preview(t, &agreement)),
        Sample::new("consent/agreement-versions", history(t, std::slice::from_ref(&agreement), &[])),
        Sample::new("consent/agreement-form", form(t, None, &Values::default(), &problems)),
        Sample::new("consent/agreement-edit", form(t, Some(agreement.id), &stored(&agreement), &[])),
    ]
}
