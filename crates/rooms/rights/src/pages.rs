//! The pages of requests: the list and one request at the desk, the panel on a customer's page, and the links of people.

mod decision;
mod list;
mod panel;
mod public;
mod samples;
mod show;

pub use panel::panel;

use crate::model::{Claim, Kind, State};
use axum::{
    Router,
    routing::{get, post},
};
use customers::Contact;
use kernel::{Access, Actor, App, Reader, Result, SubjectId};
use kit::{Badge, Html, Sample, Tone, Words};
use std::collections::HashMap;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/requests", get(list::list).post(list::create))
        .route("/requests/{id}", get(show::show))
        .route("/requests/{id}/link", post(decision::link))
        .route("/requests/{id}/proof", post(decision::vouch))
        .route("/requests/{id}/decision", get(decision::page).post(decision::decide))
        .route("/requests/{id}/refusal", get(decision::refusal).post(decision::refuse))
        .route("/requests/{id}/copy", post(decision::fetch))
        .route("/requests/prove/{token}", get(public::prove).post(public::proved))
        .route("/requests/copy/{token}", get(public::waiting).post(public::fetch))
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

/// Days left; red once it is late.
fn due_badge(claim: &Claim, now: ground::clock::Timestamp, t: Words) -> Html {
    let days = claim.days_left(now);
    match days {
        _ if !claim.state.is_open() => Html::default(),
        ..0 => Badge::stop(t.w("rights-late")).into(),
        0..=7 => Badge::warn(t.n("rights-days-left", days)).into(),
        _ => Badge::plain(t.n("rights-days-left", days)).into(),
    }
}

/// "Erase Piet de Boer", "Copy for Piet de Boer".
fn title(claim: &Claim, name: &str, t: Words) -> String {
    match claim.kind {
        Kind::Copy => t.w1("rights-title-copy", "name", name),
        Kind::Erasure => t.w1("rights-title-erasure", "name", name),
    }
}

pub fn samples(t: Words) -> Vec<Sample> {
    [samples::samples(t), list::samples(t), public::samples(t)].concat()
}
