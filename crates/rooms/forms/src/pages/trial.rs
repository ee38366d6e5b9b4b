//! Trying a form out at the desk: the draft as people would see it, and what would happen, of which nothing does.

use super::{
    RAIL, intake, list,
    sheet::{Sheet, Stage},
    stack,
};
use crate::{
    EDIT,
    model::{Says, Submission},
    read, wording,
};
use axum::extract::{Path, Request};
use kernel::{Desk, Error, Reader, Result, door::Paper};
use kit::{Badge, Button, Crumb, Html, Panel};

pub async fn show(desk: Desk, Path(name): Path<String>) -> Result<Paper> {
    desk.actor.demand(&EDIT)?;
    let mut reader = desk.read().await?;
    let form = read::draft(&mut reader, &name).await?;
    let sheet = Sheet::load(&desk, &mut reader, form, Stage::Trial).await?;
    page(&desk, &mut reader, &sheet, Html::default()).await
}

pub async fn submit(desk: Desk, Path(name): Path<String>, request: Request) -> Result<Paper> {
    desk.actor.demand(&EDIT)?;
    let mut reader = desk.read().await?;
    let form = read::draft(&mut reader, &name).await?;
    // Files that are sent along are read and dropped.
    let brought = intake::receive(request, &form.shape).await?;
    let mut sheet = Sheet::load(&desk, &mut reader, form, Stage::Trial).await?;
    sheet.posted = brought.posted;
    let rules = customers::rules(&mut reader).await?;
    match sheet.read(&rules) {
        Ok(_) if sheet.looks_unmeant(&reader) => page(&desk, &mut reader, &sheet, Html::default()).await,
        Ok(said) => {
            let outcome = outcome(&sheet, &said);
            page(&desk, &mut reader, &sheet, outcome).await
        }
        Err(Error::Invalid(errors)) => {
            sheet.errors = errors;
            page(&desk, &mut reader, &sheet, Html::default()).await
        }
        Err(error) => Err(error),
    }
}

async fn page(desk: &Desk, reader: &mut Reader, sheet: &Sheet, outcome: Html) -> Result<Paper> {
    let t = desk.words;
    let (name, title) = (&sheet.form.name, sheet.form.title(t.lang()));
    let crumbs = vec![Crumb::new(t.w("forms-title"), RAIL), Crumb::new(title, format!("/forms/{name}"))];
    let shell = desk.shell(reader, t.w1("forms-try-title", "title", title), RAIL).await?.crumbs(crumbs);
    let shell = shell
        .lead(t.w("forms-try-lead"))
        .action(Button::link(t.w("forms-build"), format!("/forms/{name}/edit")));
    let html = shell.body(stack([Badge::warn(t.w("forms-try-mark")).html(), outcome, sheet.body()])).html();
    Ok(if sheet.is_fine() { Paper::fine(html) } else { Paper::again(html) })
}

/// What would happen, line by line.
fn outcome(sheet: &Sheet, said: &Submission) -> Html {
    let t = sheet.t;
    if said.leads_nowhere() {
        return Panel::new(t.w("forms-try-outcome"), super::prose(&t.w("forms-try-nothing"))).html();
    }
    let becomes = if said.request.is_some() { "forms-try-request" } else { "forms-try-customer" };
    let mut lines = vec![t.w1("forms-try-mail", "email", said.email.as_str()), t.w(becomes)];
    for answer in &said.answers {
        let purpose = sheet.purposes.iter().find(|purpose| purpose.key == answer.purpose);
        let name = purpose
            .map_or_else(|| answer.purpose.clone(), |purpose| wording::short(t, purpose, answer.channel));
        let word = if answer.says == Says::Yes { "forms-try-given" } else { "forms-try-refused" };
        lines.push(t.w1(word, "what", name));
    }
    for reply in &said.replies {
        let args = [("question", reply.question.as_str().into()), ("answer", reply.answer.as_str().into())];
        lines.push(t.v("forms-try-answer", &args));
    }
    if sheet.form.shape.case.is_some() {
        lines.push(t.w("forms-try-case"));
    }
    lines.push(t.w("forms-try-none"));
    let lines = list(lines.iter().map(|line| Html::text(line)));
    Panel::new(
        t.w("forms-try-outcome"),
        Html::join([Html::trusted("<div class=\"prose\">"), lines, Html::trusted("</div>")]),
    )
    .html()
}
