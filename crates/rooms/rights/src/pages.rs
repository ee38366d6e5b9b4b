//! The pages of requests: the list and one request at the desk, the panel on a customer's page, and the links of people.

mod extension;
mod grant;
mod list;
mod new;
mod panel;
pub(crate) mod papers;
mod public;
mod refusal;
pub(crate) mod remains;
mod samples;
mod setup;
mod show;
mod takes;
mod work;

pub use panel::{panel, restricting};
pub use papers::paper;

use crate::{
    actions::PAPER,
    model::{Claim, FACTS, State},
};
use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{get, post},
};
use customers::Contact;
use kernel::{Access, Actor, App, Desk, FieldError, Reader, Result, SubjectId};
use kit::{Badge, Crumb, Html, Lang, Sample, Tone, Words};
use std::collections::HashMap;

/// A paper and the boundaries of its form.
const LARGEST: usize = PAPER + (1 << 16);

pub fn routes() -> Router<App> {
    Router::new()
        .route("/requests", get(list::list).post(new::create))
        .route("/requests/new", get(new::page))
        .route("/requests/setup", get(setup::show))
        .route("/requests/downloads", get(takes::list))
        .route("/requests/{id}", get(show::show))
        .route("/requests/{id}/link", post(work::link))
        .route("/requests/{id}/proof", post(work::vouch))
        .route("/requests/{id}/papers", post(papers::add).layer(DefaultBodyLimit::max(LARGEST)))
        .route("/requests/{id}/papers/{paper}", get(papers::look))
        .route("/requests/{id}/decision", get(grant::page).post(grant::decide))
        .route("/requests/{id}/refusal", get(refusal::page).post(refusal::refuse))
        .route("/requests/{id}/extension", get(extension::page).post(extension::extend))
        .route("/requests/{id}/mentions", post(work::look))
        .route("/requests/{id}/lifting", post(work::lift))
        .route("/requests/{id}/steps/{step}", post(work::step))
        .route("/requests/{id}/copy", post(work::fetch))
        .route("/requests/prove/{token}", get(public::prove).post(public::proved))
        .route("/requests/copy/{token}", get(public::waiting).post(public::fetch))
}

/// What is wrong with one field of a form, in the reader's words.
fn wrong(problems: &[FieldError], field: &str, t: Words) -> Option<String> {
    problems.iter().find(|problem| problem.field == field).map(|problem| problem.message.say(t))
}

fn paragraph(text: &str) -> Html {
    Html::join([Html::trusted("<p>"), Html::text(text), Html::trusted("</p>")])
}

/// A page about one request, below its number; the lead says what is done here.
async fn frame(desk: &Desk, reader: &mut Reader, claim: &Claim, (lead, body): (&str, Html)) -> Result<Html> {
    let t = desk.words;
    let people = names(reader, &[claim.subject], t).await?;
    let name = named(&people, claim.subject, t);
    let crumbs = vec![
        Crumb::new(t.w("nav-requests"), "/requests"),
        Crumb::new(claim.number.to_string(), format!("/requests/{}", claim.id)),
    ];
    let shell = desk.shell(reader, title(claim, &name, t), "/requests").await?.crumbs(crumbs);
    Ok(shell.lead(t.w(lead)).body(body).html())
}

/// The people of some requests as far as this actor may see them; those who are gone have no name.
async fn names(reader: &mut Reader, subjects: &[SubjectId], t: Words) -> Result<HashMap<SubjectId, String>> {
    let contacts = customers::contacts(reader, subjects).await?;
    Ok(contacts.iter().map(|contact| (contact.subject, name(reader.actor(), contact, t))).collect())
}

fn name(actor: &Actor, contact: &Contact, t: Words) -> String {
    let full = contact.name.full();
    let number = || t.w1("rights-customer-number", "number", contact.number.to_string());
    match actor.access(customers::FieldKey::Name.key()) {
        Access::Shown | Access::Edit if !full.is_empty() => full,
        Access::Masked if !full.is_empty() => {
            let initials: Vec<String> =
                full.split(' ').filter_map(|part| Some(format!("{}•••", part.chars().next()?))).collect();
            initials.join(" ")
        }
        _ => number(),
    }
}

fn named(names: &HashMap<SubjectId, String>, subject: SubjectId, t: Words) -> String {
    names.get(&subject).cloned().unwrap_or_else(|| t.w("rights-person-gone"))
}

fn state_badge(claim: &Claim, t: Words) -> Badge {
    let tone = match claim.state {
        State::Asked | State::Expired { .. } => Tone::Plain,
        State::Proved(_) | State::Running { .. } => Tone::Warn,
        State::Done { .. } => Tone::Allow,
        State::Refused { .. } => Tone::Stop,
    };
    Badge::new(tone, t.w(&claim.state.word()))
}

/// What people call a fact that may be corrected; fields of the house's own go by their key.
fn fact(key: &str, t: Words) -> String {
    match FACTS.contains(&key) {
        true => t.w(&format!("customers-{}", key.replace('_', "-"))),
        false => key.to_owned(),
    }
}

/// A value as people say it: countries and languages by their names, days as they are written.
fn said(field: &str, value: &str, t: Words) -> String {
    match (field, Lang::parse(value), value.parse::<jiff::civil::Date>()) {
        ("country", ..) => customers::country_name(t, value),
        ("language", Some(lang), _) => t.language(lang),
        // A day of birth is the same day in every zone.
        ("birth_date" | "birth-date", _, Ok(day)) => {
            let noon = day.at(12, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC);
            let noon = noon.map(|noon| noon.timestamp().as_microsecond());
            noon.map_or_else(|_| value.to_owned(), |noon| t.in_zone("UTC").date(noon))
        }
        _ => value.to_owned(),
    }
}

/// Days left; red once it is late.
fn due_badge(claim: &Claim, now: ground::clock::Timestamp, t: Words) -> Html {
    let days = claim.days_left(t, now);
    match days {
        _ if !claim.state.is_open() => Html::default(),
        ..0 => Badge::stop(t.w("rights-late")).into(),
        0..=7 => Badge::warn(t.n("rights-days-left", days)).into(),
        _ => Badge::plain(t.n("rights-days-left", days)).into(),
    }
}

/// "Erasure: Piet de Boer".
fn title(claim: &Claim, name: &str, t: Words) -> String {
    t.w2("rights-title", ("kind", t.w(&claim.kind.word())), ("name", name.to_owned()))
}

pub fn samples(t: Words) -> Vec<Sample> {
    let parts = [samples::samples(t), list::samples(t), public::samples(t), grant::samples(t)];
    [
        parts.concat(),
        refusal::samples(t),
        extension::samples(t),
        new::samples(t),
        setup::samples(t),
        takes::samples(t),
    ]
    .concat()
}
