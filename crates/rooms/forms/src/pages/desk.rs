//! The desk's side: the forms, how many requests wait, how to put one on a website, and the switch.

use crate::{
    EDIT,
    actions::SetStanding,
    model::{Form, Standing},
    read::{self, Listed},
    wording,
};
use axum::extract::Path;
use consent::Purpose;
use kernel::{
    Desk, Result,
    door::{Go, Paper},
};
use kit::{Badge, Button, Column, Crumb, Empty, Facts, Html, Panel, Row, Sample, Table, Words};

const RAIL: &str = "/forms";

pub async fn index(desk: Desk) -> Result<Paper> {
    let t = desk.words;
    let mut reader = desk.read().await?;
    let forms = read::list(&mut reader).await?;
    let purposes = consent::purposes(&mut reader).await?;
    let shell = desk.shell(&mut reader, t.w("forms-title"), RAIL).await?;
    Ok(shell.lead(t.w("forms-list-lead")).body(table(t, &forms, &purposes)).html().into())
}

pub async fn show(desk: Desk, Path(name): Path<String>) -> Result<Paper> {
    let t = desk.words;
    let mut reader = desk.read().await?;
    reader.demand(&crate::VIEW)?;
    let listed = read::listed(&mut reader, &name).await?;
    let purposes = consent::purposes(&mut reader).await?;
    let shell = desk
        .shell(&mut reader, listed.form.title(t.lang()), RAIL)
        .await?
        .crumbs(vec![Crumb::new(t.w("forms-title"), RAIL)]);
    let shell = if desk.actor.may(&EDIT) { shell.action(switch(t, &listed.form)) } else { shell };
    let address = desk.app.url(&format!("/f/{name}"));
    Ok(shell.body(stack([about(t, &listed, &purposes, &address), embedding(t, &address)])).html().into())
}

pub async fn open(desk: Desk, Path(form): Path<String>) -> Result<Go> {
    set(&desk, form, Standing::Open, "forms-opened").await
}

pub async fn close(desk: Desk, Path(form): Path<String>) -> Result<Go> {
    set(&desk, form, Standing::Closed, "forms-was-closed").await
}

async fn set(desk: &Desk, form: String, standing: Standing, word: &'static str) -> Result<Go> {
    let path = format!("/forms/{form}");
    desk.write(&SetStanding { form, standing }).await?;
    Ok(Go::to(path).saying(word))
}

fn table(t: Words, forms: &[Listed], purposes: &[Purpose]) -> Html {
    if forms.is_empty() {
        return Empty::new(t.w("forms-none"), t.w("forms-none-text")).html();
    }
    let columns = vec![
        Column::new(t.w("forms-column-form")),
        Column::new(t.w("forms-column-purposes")),
        Column::new(t.w("forms-column-waiting")).number(),
        Column::new(t.w("forms-column-state")).tight(),
    ];
    let row = |listed: &Listed| {
        let form = &listed.form;
        let cells = vec![
            form.title(t.lang()).into(),
            names(t, form, purposes).into(),
            t.number(listed.waiting).into(),
            badge(t, form.standing).html(),
        ];
        Row::new(cells).open(format!("/forms/{}", form.name))
    };
    Table::new(t, t.w("forms-title"), columns).rows(forms.iter().map(row).collect()).html()
}

fn names(t: Words, form: &Form, purposes: &[Purpose]) -> String {
    let name = |key: &&str| {
        purposes.iter().find(|purpose| purpose.key == **key).map(|purpose| purpose.name(t.lang()).to_owned())
    };
    form.purposes().iter().filter_map(name).collect::<Vec<_>>().join(", ")
}

fn badge(t: Words, standing: Standing) -> Badge {
    match standing {
        Standing::Open => Badge::allow(t.w("forms-state-open")),
        Standing::Closed => Badge::plain(t.w("forms-state-closed")),
    }
}

fn switch(t: Words, form: &Form) -> Button {
    match form.standing {
        Standing::Open => Button::post(t.w("forms-close"), format!("/forms/{}/closure", form.name)),
        Standing::Closed => {
            Button::post(t.w("forms-open"), format!("/forms/{}/opening", form.name)).primary()
        }
    }
}

fn about(t: Words, listed: &Listed, purposes: &[Purpose], address: &str) -> Html {
    let form = &listed.form;
    let data = form.shape.fields.iter().map(|asked| t.w(asked.datum.word())).collect::<Vec<_>>().join(", ");
    let questions = form.shape.questions.iter().filter_map(|question| {
        let purpose = purposes.iter().find(|purpose| purpose.key == question.purpose)?;
        Some(wording::short(t, purpose, question.channel))
    });
    let facts = Facts::new()
        .fact(t.w("forms-column-state"), badge(t, form.standing))
        .fact(t.w("forms-address"), Button::link(address, address).quiet())
        .fact(t.w("forms-column-waiting"), t.n("forms-waiting", listed.waiting))
        .fact(t.w("forms-asks"), data)
        .fact(t.w("forms-column-purposes"), questions.collect::<Vec<_>>().join(" · "));
    Panel::new(t.w("forms-about"), facts).html()
}

fn embedding(t: Words, address: &str) -> Html {
    let script = format!("<script src=\"{address}/embed.js\" async></script>");
    let frame = format!("<iframe src=\"{address}?embed=1\" title=\"…\"></iframe>");
    let each = [("forms-embed-script", script), ("forms-embed-frame", frame)];
    let facts = each.into_iter().fold(Facts::new(), |facts, (word, code)| {
        let shown = Html::join([
            Html::trusted("<code>"),
            (&code).into(),
            Html::trusted("</code> "),
            Button::copy(t.w("kit-copy"), code).quiet().html(),
        ]);
        facts.fact(t.w(word), shown)
    });
    Panel::new(t.w("forms-embed"), stack([super::prose(&t.w("forms-embed-text")), facts.html()])).html()
}

/// One below the other, with air between.
fn stack(parts: [Html; 2]) -> Html {
    Html::join([Html::trusted("<div class=\"stack\">"), Html::join(parts), Html::trusted("</div>")])
}

pub(super) fn samples(t: Words) -> Vec<Sample> {
    let listed =
        |waiting, standing| Listed { form: Form { standing, ..crate::actions::default_form(t) }, waiting };
    let forms = [listed(0, Standing::Open), listed(1_234_567, Standing::Closed)];
    vec![
        Sample::new("forms/list-empty", table(t, &[], &[])),
        Sample::new("forms/list", table(t, &forms, &[])),
        Sample::new("forms/about", about(t, &forms[1], &[], "https://care.example.org/f/news")),
        Sample::new("forms/embedding", embedding(t, "https://care.example.org/f/news")),
    ]
}
