//! Filling in: the sheet as people get it, what comes back, and the pages after sending.

use super::{
    intake,
    sheet::{STAMP, SURE, Sheet, Stage, TRAP},
};
use crate::{
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
const SENDING: Pace =
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
    let scanner = crate::scan::place(&mut reader).await?;
    drop(reader);
    let brought = intake::receive(request, &form.shape).await?;
    // A machine learns nothing from being caught.
    if !brought.posted.get(TRAP).is_empty() {
        return Ok(onward(&door, &form, "/sent"));
    }
    let mut reader = door.read().await?;
    let mut sheet = Sheet::load(&door, &mut reader, form, stage(&door)).await?;
    sheet.posted = brought.posted;
    // Before any file is put aside: whoever does not come from a page of ours leaves nothing here.
    if let Some(word) = sheet.refusal(&reader) {
        sheet.errors.push(FieldError::new(STAMP, word));
        sheet.kept = intake::here(&mut reader, &sheet.form, &mut sheet.posted).await?;
        return answer(&door, &mut reader, &sheet).await;
    }
    drop(reader);
    intake::keep(&door, &mut sheet, brought.files, &scanner).await?;
    let mut reader = door.read().await?;
    sheet.kept = intake::here(&mut reader, &sheet.form, &mut sheet.posted).await?;
    take(&door, reader, sheet).await
}

/// Sends the sheet back when anything is wrong or looks unmeant, and leaves the request otherwise.
async fn take(door: &Public, mut reader: Reader, mut sheet: Sheet) -> Result<Response> {
    let rules = customers::rules(&mut reader).await?;
    let wrong = match sheet.check(&rules) {
        Ok(submit) if sheet.errors.is_empty() => {
            if sheet.looks_unmeant(&reader) {
                return answer(door, &mut reader, &sheet).await;
            }
            if submit.submission.leads_nowhere() {
                return Ok(onward(door, &sheet.form, "/nothing"));
            }
            drop(reader);
            let page = if door.write(&submit).await? == Takes::Answers { "/sent" } else { "" };
            return Ok(onward(door, &sheet.form, page));
        }
        Ok(_) => Vec::new(),
        Err(Error::Invalid(errors)) => errors,
        Err(error) => return Err(error),
    };
    let news = wrong.into_iter().filter(|error| !sheet.errors.iter().any(|known| known.field == error.field));
    let news: Vec<_> = news.collect();
    sheet.errors.extend(news);
    sheet.posted.set(SURE, "");
    answer(door, &mut reader, &sheet).await
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
    let page = shell(door, reader, title).await?.lead(lead).body(sheet.body()).html();
    let fine = sheet.errors.is_empty() && sheet.glimpses.is_empty();
    Ok(framed(door, &sheet.form, if fine { Paper::fine(page) } else { Paper::again(page) }))
}

/// A page of a title and one or more sentences.
async fn simple(door: &Public, reader: &mut Reader, form: &Form, word: &'static str) -> Result<Html> {
    let t = door.words;
    let text = t.w1(&format!("{word}-text"), "title", form.title(t.lang()));
    Ok(super::telling(shell(door, reader, t.w(word)).await?, &text, Html::default()).html())
}

const fn closed(takes: &Takes) -> &'static str {
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

/// Marks the answer when it goes into a frame on somebody's website; when the form names its websites, on no other.
fn framed(door: &Door, form: &Form, answer: impl IntoResponse) -> Response {
    let mut response = answer.into_response();
    if !is_embedded(door) {
        return response;
    }
    response.extensions_mut().insert(Embeddable);
    let sites = &form.shape.sites;
    if !sites.is_empty()
        && let Ok(policy) = HeaderValue::from_str(&format!("{POLICY} {}", sites.join(" ")))
    {
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
