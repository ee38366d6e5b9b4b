//! The desk's side: the forms, how many requests wait, how to put one on a website, its versions, and the switch.

use super::{RAIL, stack};
use crate::{
    ANSWERS, EDIT,
    actions::{Delete, SetStanding},
    model::{Form, Posted, Standing},
    read::{self, Listed, Version},
    wording,
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use consent::Purpose;
use kernel::{
    Desk, Result,
    door::{Go, Paper},
    input,
    setting::TIME_ZONE,
};
use kit::{Badge, Button, Column, Confirm, Crumb, Empty, Facts, Html, Panel, Row, Sample, Table, Words};

pub async fn index(desk: Desk) -> Result<Paper> {
    let t = desk.words;
    let mut reader = desk.read().await?;
    let forms = read::list(&mut reader).await?;
    let purposes = consent::purposes(&mut reader).await?;
    let mut shell = desk.shell(&mut reader, t.w("forms-title"), RAIL).await?;
    shell = shell.action(Button::link(t.w("forms-designs"), "/designs"));
    if desk.actor.may(&EDIT) {
        shell = shell.action(Button::link(t.w("forms-new"), "/forms/new").primary().key('n'));
    }
    Ok(shell.lead(t.w("forms-list-lead")).body(table(t, &forms, &purposes)).html().into())
}

pub async fn show(desk: Desk, Path(name): Path<String>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&crate::VIEW)?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let listed = read::listed(&mut reader, &name).await?;
    let purposes = consent::purposes(&mut reader).await?;
    let versions = read::versions(&mut reader, &name).await?;
    let counts = read::counts(&mut reader, &name).await?;
    let crumbs = vec![Crumb::new(t.w("forms-title"), RAIL)];
    let mut shell = desk.shell(&mut reader, listed.form.title(t.lang()), RAIL).await?.crumbs(crumbs);
    if desk.actor.may(&ANSWERS) {
        shell = shell.action(Button::link(t.w("forms-answers"), format!("/forms/{name}/answers")));
    }
    if desk.actor.may(&EDIT) {
        if listed.form.published > 0 {
            shell = shell.action(Button::link(t.w("forms-link"), format!("/forms/{name}/link")));
        }
        shell =
            shell.action(Button::link(t.w("forms-build"), format!("/forms/{name}/edit")).primary().key('e'));
    }
    let address = desk.app.url(&format!("/f/{name}"));
    let shown = versions.first().map(|version| version.shape.sites.as_slice()).unwrap_or_default();
    let change = if desk.actor.may(&EDIT) { changes(t, &listed.form) } else { Html::default() };
    let settings = desk.actor.may(&EDIT).then(|| format!("/forms/{name}/settings#f-sites"));
    let parts = [
        about(t, &listed, &purposes, (&address, counts)),
        history(t, &name, &versions),
        embedding(t, &address, shown, settings),
        change,
    ];
    Ok(shell.body(stack(parts)).html().into())
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

pub async fn removal(desk: Desk, Path(name): Path<String>) -> Result<Paper> {
    Ok(Paper::fine(removal_page(&desk, &name, |confirm| confirm).await?))
}

pub async fn remove(desk: Desk, Path(name): Path<String>, posted: input::Form<Posted>) -> Result<Response> {
    desk.actor.demand(&EDIT)?;
    if posted.0.get("confirm") != name {
        return Ok(Paper::again(removal_page(&desk, &name, Confirm::wrong).await?).into_response());
    }
    desk.write(&Delete { form: name }).await?;
    Ok(Go::to(RAIL).saying("forms-deleted").into_response())
}

async fn removal_page(desk: &Desk, name: &str, then: impl Fn(Confirm) -> Confirm) -> Result<Html> {
    desk.actor.demand(&EDIT)?;
    let t = desk.words;
    let mut reader = desk.read().await?;
    let form = read::draft(&mut reader, name).await?;
    let path = format!("/forms/{name}");
    let crumbs = vec![Crumb::new(t.w("forms-title"), RAIL), Crumb::new(form.title(t.lang()), &path)];
    let shell = desk.shell(&mut reader, t.w("forms-delete"), RAIL).await?.crumbs(crumbs);
    let confirm =
        Confirm::new(t, format!("{path}/removal"), name, t.w("forms-delete-effect").as_str()).back(path);
    Ok(shell.body(then(confirm).html()).html())
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
            badge(t, form).html(),
        ];
        Row::new(cells).open(format!("/forms/{}", form.name))
    };
    Table::new(t, t.w("forms-title"), columns).rows(forms.iter().map(row).collect()).html()
}

fn names(t: Words, form: &Form, purposes: &[Purpose]) -> String {
    let name = |key: &&str| {
        purposes.iter().find(|purpose| purpose.key == **key).map(|purpose| purpose.name(t.lang()).to_owned())
    };
    form.shape.purposes().iter().filter_map(name).collect::<Vec<_>>().join(", ")
}

pub(super) fn badge(t: Words, form: &Form) -> Badge {
    match form.standing {
        _ if form.published == 0 => Badge::warn(t.w("forms-state-draft")),
        Standing::Open => Badge::allow(t.w("forms-state-open")),
        Standing::Closed => Badge::plain(t.w("forms-state-closed")),
    }
}

/// Open or close it, make one like it, delete it.
fn changes(t: Words, form: &Form) -> Html {
    let path = format!("/forms/{}", form.name);
    let switch = match form.standing {
        _ if form.published == 0 => Html::default(),
        Standing::Open => Button::post(t.w("forms-close"), format!("{path}/closure")).html(),
        Standing::Closed => Button::post(t.w("forms-open"), format!("{path}/opening")).primary().html(),
    };
    let copy = Button::link(t.w("forms-copy"), format!("/forms/new?from={}", form.name)).html();
    let delete = Button::link(t.w("forms-delete"), format!("{path}/removal")).danger().html();
    Html::join([Html::trusted("<div class=\"buttons\">"), switch, copy, delete, Html::trusted("</div>")])
}

fn about(t: Words, listed: &Listed, purposes: &[Purpose], (address, counts): (&str, (i64, i64))) -> Html {
    let form = &listed.form;
    let asks = form.shape.items.iter().filter(|item| item.kind.takes_an_answer());
    let purpose = |item: &crate::model::Item| purposes.iter().find(|purpose| purpose.key == item.purpose);
    let asks = asks.map(|item| wording::label(t, item, purpose(item), &[])).collect::<Vec<_>>().join(" · ");
    let numbers = [("today", t.number(counts.0).into()), ("total", t.number(counts.1).into())];
    let facts = Facts::new()
        .fact(t.w("forms-column-state"), badge(t, form))
        .fact(t.w("forms-address"), Button::link(address, address).quiet())
        .fact(t.w("forms-column-waiting"), t.n("forms-waiting", listed.waiting))
        .fact(t.w("forms-sent-count"), t.v("forms-sent-numbers", &numbers))
        .fact(t.w("forms-asks"), asks)
        .fact(t.w("forms-column-purposes"), names(t, form, purposes));
    Panel::new(t.w("forms-about"), facts).html()
}

/// What was shown, and since when.
fn history(t: Words, name: &str, versions: &[Version]) -> Html {
    let columns = vec![Column::new(t.w("forms-version")), Column::new(t.w("forms-published-at"))];
    let row = |version: &Version| {
        let cells = vec![t.number(version.version).into(), t.datetime(version.published_at.0).into()];
        Row::new(cells).open(format!("/forms/{name}/versions/{}", version.version))
    };
    if versions.is_empty() {
        return Empty::new(t.w("forms-no-version"), t.w("forms-no-version-text")).html();
    }
    Table::new(t, t.w("forms-versions"), columns).rows(versions.iter().map(row).collect()).html()
}

/// How to put the form on a website; it stands on none before the published version names one, which whoever may is led to.
fn embedding(t: Words, address: &str, sites: &[String], settings: Option<String>) -> Html {
    if sites.is_empty() {
        let name =
            settings.map_or_else(Html::default, |path| Button::link(t.w("forms-embed-name"), path).html());
        let told = Html::join([
            Badge::warn(t.w("forms-embed-nowhere")).html(),
            super::prose(&t.w("forms-embed-none")),
        ]);
        return Panel::new(t.w("forms-embed"), stack([told, name])).html();
    }
    let script = format!("<script src=\"{address}/embed.js\" async></script>");
    let frame = format!("<iframe src=\"{address}?embed=1\" title=\"…\"></iframe>");
    let each = [("forms-embed-script", script), ("forms-embed-frame", frame)];
    let named = Facts::new().fact(t.w("forms-sites"), sites.join(" · "));
    let facts = each.into_iter().fold(named, |facts, (word, code)| {
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

pub(super) fn samples(t: Words) -> Vec<Sample> {
    let listed = |waiting, standing, published| {
        let shape = crate::actions::default_shape(t);
        Listed { form: Form { name: "news".into(), shape, standing, revision: 3, published }, waiting }
    };
    let forms = [
        listed(0, Standing::Open, 1),
        listed(1_234_567, Standing::Closed, 4),
        listed(0, Standing::Closed, 0),
    ];
    let address = "https://care.example.org/f/news";
    let version = |version| Version {
        version,
        shape: forms[0].form.shape.clone(),
        actor: "house".into(),
        published_at: ground::clock::Timestamp(1_795_262_400_000_000),
    };
    vec![
        Sample::new("forms/list-empty", table(t, &[], &[])),
        Sample::new("forms/list", table(t, &forms, &[])),
        Sample::new("forms/about", about(t, &forms[1], &[], (address, (3, 9_999)))),
        Sample::new("forms/history", history(t, "news", &[version(2), version(1)])),
        Sample::new("forms/history-empty", history(t, "news", &[])),
        Sample::new("forms/changes", changes(t, &forms[1].form)),
        Sample::new("forms/embedding", embedding(t, address, &["https://<b>.example".into()], None)),
        Sample::new(
            "forms/embedding-nowhere",
            embedding(t, address, &[], Some("/forms/news/settings".into())),
        ),
    ]
}
