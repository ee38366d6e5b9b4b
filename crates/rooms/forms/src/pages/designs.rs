//! The desk where designs are made: one look, colour, picture and last page for all the forms that use it.

use super::{
    RAIL,
    build::{error, seen},
    intake,
    settings::{by_lang, look, texts},
    sheet::{Sheet, Stage},
    stack,
};
use crate::{
    EDIT, VIEW,
    actions::{Picture, Restyle, Undress, default_shape},
    model::{Design, FileKind, Form, LOGO, Look, Posted, Shape, Standing, Style, logo},
    read,
};
use axum::{
    extract::{Path, Request},
    response::{IntoResponse, Response},
};
use kernel::{
    Desk, Error, FieldError, Reader, Result,
    door::{Go, Paper},
};
use kit::{Button, Column, Crumb, Empty, Field, Html, Input, Panel, Row, Sample, Table, Words};

const LIST: &str = "/designs";

pub async fn index(desk: Desk) -> Result<Paper> {
    let t = desk.words;
    let mut reader = desk.read().await?;
    reader.demand(&VIEW)?;
    let (designs, uses) = (read::designs(&mut reader).await?, read::dressed(&mut reader).await?);
    let mut shell = desk.shell(&mut reader, t.w("forms-designs"), RAIL).await?.crumbs(vec![home(t)]);
    if desk.actor.may(&EDIT) {
        shell = shell.action(Button::link(t.w("forms-design-new"), "/designs/new").primary().key('n'));
    }
    Ok(shell.lead(t.w("forms-designs-lead")).body(table(t, &designs, &uses)).html().into())
}

pub async fn new(desk: Desk) -> Result<Paper> {
    desk.actor.demand(&EDIT)?;
    Ok(Paper::fine(page(&desk, Page::new(&fresh(), &[])).await?))
}

pub async fn create(desk: Desk, request: Request) -> Result<Response> {
    save_as(desk, None, request).await
}

pub async fn show(desk: Desk, Path(key): Path<String>) -> Result<Paper> {
    desk.actor.demand(&EDIT)?;
    let design = read::design(&mut desk.read().await?, &key).await?;
    Ok(Paper::fine(page(&desk, Page::of(&design, &[])).await?))
}

pub async fn save(desk: Desk, Path(key): Path<String>, request: Request) -> Result<Response> {
    save_as(desk, Some(key), request).await
}

pub async fn remove(desk: Desk, Path(key): Path<String>) -> Result<Go> {
    desk.actor.demand(&EDIT)?;
    desk.write(&Undress { key }).await?;
    Ok(Go::to(LIST).saying("forms-design-deleted"))
}

async fn save_as(desk: Desk, known: Option<String>, request: Request) -> Result<Response> {
    desk.actor.demand(&EDIT)?;
    let scanner = crate::scan::place(&mut desk.read().await?).await?;
    let carrier = Shape { items: vec![logo()], ..Shape::default() };
    let brought = intake::receive(request, &carrier).await?;
    let posted = &brought.posted;
    let before = match &known {
        Some(key) => read::design(&mut desk.read().await?, key).await?,
        None => Design { key: posted.get("key").to_owned(), ..fresh() },
    };
    let design = Design { style: written(posted), revision: seen(posted), ..before };
    let seen = known.is_some().then_some(design.revision);
    let saved = match picture(desk.words, &brought, &scanner).await {
        Ok(picture) => {
            let (key, style) = (design.key.clone(), design.style.clone());
            desk.write(&Restyle { key, seen, style, picture }).await
        }
        Err(wrong) => Err(Error::Invalid(vec![wrong])),
    };
    match saved {
        Ok(design) => Ok(Go::to(format!("{LIST}/{}", design.key)).saying("kit-saved").into_response()),
        Err(Error::Invalid(errors)) => {
            let again =
                if known.is_some() { Page::of(&design, &errors) } else { Page::new(&design, &errors) };
            Ok(Paper::again(page(&desk, again).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

/// A picture is looked at and scanned as the files of strangers are: it is shown to everybody.
async fn picture(
    t: Words,
    brought: &intake::Brought,
    scanner: &str,
) -> std::result::Result<Picture, FieldError> {
    match brought.files.first() {
        Some(file) => {
            let fits = intake::fits(t, &logo(), file, scanner).await;
            fits.map_err(|message| FieldError::new(LOGO, message))?;
            let kind = FileKind::of(file.bytes()).unwrap_or(FileKind::Png);
            Ok(Picture::Comes(kind, file.bytes().to_vec()))
        }
        None if brought.posted.get("bare").is_empty() => Ok(Picture::Stays),
        None => Ok(Picture::Goes),
    }
}

fn written(posted: &Posted) -> Style {
    Style {
        title: posted.get("title").to_owned(),
        look: Look::parse(posted.get("look")),
        accent: posted.get("accent").to_lowercase(),
        thanks: texts(posted, "thanks"),
    }
}

fn fresh() -> Design {
    Design { key: String::new(), style: Style::default(), logo: None, revision: 0 }
}

/// One design, as it is being written.
struct Page<'a> {
    design: &'a Design,
    errors: &'a [FieldError],
    is_new: bool,
}

impl<'a> Page<'a> {
    const fn new(design: &'a Design, errors: &'a [FieldError]) -> Self {
        Self { design, errors, is_new: true }
    }

    const fn of(design: &'a Design, errors: &'a [FieldError]) -> Self {
        Self { design, errors, is_new: false }
    }
}

async fn page(desk: &Desk, page: Page<'_>) -> Result<Html> {
    let t = desk.words;
    let mut reader = desk.read().await?;
    let title = if page.is_new { t.w("forms-design-new") } else { page.design.style.title.clone() };
    let crumbs = vec![home(t), Crumb::new(t.w("forms-designs"), LIST)];
    let shell = desk.shell(&mut reader, title, RAIL).await?.crumbs(crumbs);
    let preview = if page.is_new { Html::default() } else { preview(desk, &mut reader, page.design).await? };
    Ok(shell.lead(t.w("forms-design-lead")).body(stack([sheet(t, &page), preview, removal(t, &page)])).html())
}

/// A form of ours, as it looks in the design that is kept.
async fn preview(desk: &Desk, reader: &mut Reader, design: &Design) -> Result<Html> {
    let t = desk.words;
    let shape = Shape { design: design.key.clone(), ..default_shape(t) };
    let form = Form { name: "news".into(), shape, standing: Standing::Closed, revision: 0, published: 0 };
    let sheet = Sheet::load(desk, reader, form, Stage::Trial).await?;
    Ok(Panel::new(t.w("forms-preview"), sheet.body()).html())
}

fn home(t: Words) -> Crumb {
    Crumb::new(t.w("forms-title"), RAIL)
}

fn sheet(t: Words, page: &Page<'_>) -> Html {
    let (design, errors) = (page.design, page.errors);
    let style = &design.style;
    let line = |name: &str, word: &str, value: &str| {
        let field = Field::new(t, Input::Text, name, t.w(word)).value(value);
        field.error(error(t, errors, name))
    };
    let mut fields = vec![Field::hidden(t, "seen", design.revision.to_string())];
    if page.is_new {
        fields.push(line("key", "forms-design-key", &design.key).hint(t.w("forms-name-hint")));
    }
    fields.push(line("title", "forms-design-title", &style.title));
    fields.push(look(t, style.look));
    fields.push(line("accent", "forms-accent", &style.accent).hint(t.w("forms-accent-hint")).optional());
    let logo = Field::new(
        t,
        Input::File { accept: "image/png,image/jpeg,image/webp".into() },
        LOGO,
        t.w("forms-logo"),
    );
    fields.push(logo.hint(t.w("forms-logo-hint")).optional().error(error(t, errors, LOGO)));
    if design.logo.is_some() {
        fields.push(Field::new(t, Input::Switch, "bare", t.w("forms-logo-remove")));
    }
    fields.extend(by_lang(
        t,
        ("thanks", "forms-thanks-own"),
        &Input::Area { rows: 3 },
        (&style.thanks, errors),
    ));
    let action = if page.is_new { format!("{LIST}/new") } else { format!("{LIST}/{}", design.key) };
    kit::Form::new(t, action)
        .fields(fields)
        .button(Button::submit(t.w("kit-save")).primary())
        .button(Button::link(t.w("kit-cancel"), LIST))
        .html()
}

fn removal(t: Words, page: &Page<'_>) -> Html {
    match page.is_new {
        true => Html::default(),
        false => Button::post(t.w("forms-design-delete"), format!("{LIST}/{}/removal", page.design.key))
            .danger()
            .html(),
    }
}

fn table(t: Words, designs: &[Design], uses: &[(String, [String; 2])]) -> Html {
    if designs.is_empty() {
        return Empty::new(t.w("forms-designs-none"), t.w("forms-designs-none-text")).html();
    }
    let columns = ["forms-design-title", "forms-look", "forms-accent", "forms-title"];
    let row = |design: &Design| {
        let users = uses.iter().filter(|(_, designs)| designs.contains(&design.key));
        let users: Vec<&str> = users.map(|(form, _)| form.as_str()).collect();
        let look = t.w(&format!("forms-look-{}", design.style.look.key()));
        let cells = vec![
            (&design.style.title).into(),
            look.into(),
            (&design.style.accent).into(),
            users.join(", ").into(),
        ];
        Row::new(cells).open(format!("{LIST}/{}", design.key))
    };
    let columns = columns.map(|word| Column::new(t.w(word))).to_vec();
    Table::new(t, t.w("forms-designs"), columns).rows(designs.iter().map(row).collect()).html()
}

pub(super) fn samples(t: Words) -> Vec<Sample> {
    let design = Design {
        key: "shop".into(),
        style: Style { title: "<b>Shop".into(), accent: "#145c56".into(), ..Style::default() },
        logo: Some(FileKind::Png),
        revision: 3,
    };
    let uses = [("news".to_owned(), ["shop".to_owned(), String::new()])];
    let wrong = [FieldError::new("key", "forms-error-name"), FieldError::new("accent", "forms-error-colour")];
    let both = [design.clone(), fresh()];
    vec![
        Sample::new("forms/designs-empty", table(t, &[], &[])),
        Sample::new("forms/designs", table(t, &both, &uses)),
        Sample::new("forms/design-new", sheet(t, &Page::new(&fresh(), &wrong))),
        Sample::new(
            "forms/design",
            stack([sheet(t, &Page::of(&design, &[])), removal(t, &Page::of(&design, &[]))]),
        ),
    ]
}
