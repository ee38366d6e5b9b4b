//! Filling in: the sheet as people get it, what comes back, and the pages after sending.

use super::{
    dress::Dress,
    intake,
    sheet::{STAMP, Sheet, Stage, TRAP},
    unmeant::SURE,
};
use crate::{
    actions::Submit,
    model::{Form, Posted},
    read::{self, Takes},
};
use axum::{
    extract::{Path, Request},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use ground::{
    limit::{Pace, network},
    web::Embeddable,
};
use kernel::{
    Error, FieldError, Public, Reader, Result,
    door::{Door, Go, Paper},
};
use kit::{Html, PublicShell};
use std::{num::NonZeroU32, time::Duration};

/// Forms that one address may send at once: a family or a small office behind one line, but no machine.
pub(super) const SENDING: Pace =
    Pace { of: "forms", burst: NonZeroU32::new(30).unwrap(), refill: Duration::from_secs(20) };

pub async fn show(door: Public, Path(name): Path<String>) -> Result<Response> {
    let mut reader = door.read().await?;
    let form = read::form(&mut reader, &name).await?;
    let takes = read::takes(&mut reader, &form).await?;
    if takes != Takes::Answers {
        let page = simple(&door, &mut reader, &form, closed(&takes)).await?;
        return Ok(framed(&door, &form, Paper { html: page, status: StatusCode::GONE }));
    }
    let mut sheet = Sheet::load(&door, &mut reader, form, stage(&door)).await?;
    if let Some(token) = door.visit.query.get("with") {
        sheet.filled = Posted::from_pairs(read::prefill(&mut reader, &name, token).await?);
    }
    answer(&door, &mut reader, &sheet).await
}

pub async fn submit(door: Public, Path(name): Path<String>, request: Request) -> Result<Response> {
    if !door.app.allows(&SENDING, &network(door.visit.address)) {
        return Err(Error::TooMany);
    }
    let mut reader = door.read().await?;
    let form = read::form(&mut reader, &name).await?;
    if read::takes(&mut reader, &form).await? != Takes::Answers {
        return Ok(onward(&door, &form, ""));
    }
    drop(reader);
    // A machine learns nothing from being caught.
    let Some(mut sheet) = received(&door, form.clone(), stage(&door), request).await? else {
        return Ok(onward(&door, &form, "/sent"));
    };
    let mut reader = door.read().await?;
    let Some(submit) = said(&mut sheet, &mut reader).await? else {
        return answer(&door, &mut reader, &sheet).await;
    };
    if submit.submission.leads_nowhere() {
        return Ok(onward(&door, &form, "/nothing"));
    }
    drop(reader);
    let page = if door.write(&submit).await? == Takes::Answers { "/sent" } else { "" };
    Ok(onward(&door, &form, page))
}

/// The sheet as it came back, its files put aside; none when a machine filled it in.
pub(super) async fn received(
    door: &Door,
    form: Form,
    stage: Stage,
    request: Request,
) -> Result<Option<Sheet>> {
    let scanner = crate::scan::place(&mut door.read().await?).await?;
    let brought = intake::receive(request, &form.shape).await?;
    if !brought.posted.get(TRAP).is_empty() {
        return Ok(None);
    }
    let mut reader = door.read().await?;
    let mut sheet = Sheet::load(door, &mut reader, form, stage).await?;
    sheet.posted = brought.posted;
    let refusal = sheet.refusal(&reader);
    drop(reader);
    match refusal {
        // Before any file is put aside: whoever does not come from a page of ours leaves nothing here.
        Some(word) => sheet.errors.push(FieldError::new(STAMP, word)),
        None => intake::keep(door, &mut sheet, brought.files, &scanner).await?,
    }
    sheet.kept = intake::here(&mut door.read().await?, &sheet.form, &mut sheet.posted).await?;
    Ok(Some(sheet))
}

/// What is to be done with the sheet; none when somebody has to look at it again.
pub(super) async fn said(sheet: &mut Sheet, reader: &mut Reader) -> Result<Option<Submit>> {
    if sheet.errors.iter().any(|error| error.field == STAMP) {
        return Ok(None);
    }
    let wrong = match sheet.check(&customers::rules(reader).await?) {
        Ok(submit) if sheet.errors.is_empty() => {
            return Ok((!sheet.looks_unmeant(reader)).then_some(submit));
        }
        Ok(_) => Vec::new(),
        Err(Error::Invalid(errors)) => errors,
        Err(error) => return Err(error),
    };
    let news = wrong.into_iter().filter(|error| !sheet.errors.iter().any(|known| known.field == error.field));
    let news: Vec<_> = news.collect();
    sheet.errors.extend(news);
    sheet.posted.set(SURE, "");
    Ok(None)
}

pub async fn sent(door: Public, Path(name): Path<String>) -> Result<Response> {
    after(&door, &name, "forms-sent").await
}

pub async fn nothing(door: Public, Path(name): Path<String>) -> Result<Response> {
    after(&door, &name, "forms-nothing").await
}

async fn after(door: &Public, name: &str, word: &'static str) -> Result<Response> {
    let mut reader = door.read().await?;
    let form = read::form(&mut reader, name).await?;
    let page = simple(door, &mut reader, &form, word).await?;
    Ok(framed(door, &form, Paper::fine(page)))
}

async fn answer(door: &Public, reader: &mut Reader, sheet: &Sheet) -> Result<Response> {
    let title = sheet.form.title(door.words.lang());
    let lead = door.words.w("forms-lead");
    let shell = shell(door, reader, title).await?.above(sheet.dress.above.clone());
    let shell = match is_embedded(door) {
        true => shell,
        false => shell.notice(door.words.w("forms-notice-plain"), sheet.print.path.clone()),
    };
    let page = shell.lead(lead).body(sheet.body()).html();
    Ok(framed(door, &sheet.form, if sheet.is_fine() { Paper::fine(page) } else { Paper::again(page) }))
}

/// A page of a title and one or more sentences.
async fn simple(door: &Public, reader: &mut Reader, form: &Form, word: &'static str) -> Result<Html> {
    let t = door.words;
    let text = t.w1(&format!("{word}-text"), "title", form.title(t.lang()));
    let shell = shell(door, reader, t.w(word)).await?.above(Dress::of(reader, &form.shape).await?.above);
    Ok(super::telling(shell, &text, Html::default()).html())
}

pub(super) const fn closed(takes: &Takes) -> &'static str {
    match takes {
        Takes::Answers | Takes::Closed => "forms-closed",
        Takes::NotYet(_) => "forms-not-yet",
        Takes::Over => "forms-over",
        Takes::Full => "forms-full",
    }
}

pub(super) async fn shell(door: &Door, reader: &mut Reader, title: impl Into<String>) -> Result<PublicShell> {
    let shell = door.public_shell(reader, title).await?;
    // A frame cannot show our other pages, so the link to the notice stands in the form itself and opens anew.
    Ok(if is_embedded(door) {
        shell.embedded()
    } else {
        let t = door.words;
        let shell = shell.notice(t.w("forms-notice-plain"), "/privacy");
        shell.also(t.w("forms-cookies"), format!("/cookies?lang={}", t.tag()))
    })
}

fn stage(door: &Door) -> Stage {
    if is_embedded(door) { Stage::Frame } else { Stage::Page }
}

fn is_embedded(door: &Door) -> bool {
    door.visit.query.get("embed") == Some("1")
}

/// Lets the answer into a frame on the websites that the form names; where it names none, into no frame at all.
fn framed(door: &Door, form: &Form, answer: impl IntoResponse) -> Response {
    let mut response = answer.into_response();
    let sites = &form.shape.sites;
    if !is_embedded(door) || sites.is_empty() {
        return response;
    }
    if let Ok(policy) = HeaderValue::from_str(&format!("{POLICY} {}", sites.join(" "))) {
        response.extensions_mut().insert(Embeddable);
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

/// The house's policy for frames, up to the websites that may show them.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
                      connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors";

/// To the next page, in the same language and the same frame.
fn onward(door: &Door, form: &Form, page: &str) -> Response {
    let frame = if is_embedded(door) { "&embed=1" } else { "" };
    framed(door, form, Go::to(format!("/f/{}{page}?lang={}{frame}", form.name, door.words.tag())))
}
