//! Correcting one's own facts: a proposal that somebody here agrees to. Behind a fresh link alone, since it shows what is held.

use super::{
    guest::Guest,
    parts::{buttons, fresh_link, shell},
    rights::done,
};
use crate::{
    actions::Claim,
    model::proposal::{self, FIELDS, FREE, Own, Proposed},
};
use axum::response::{IntoResponse, Response};
use forms::{SURE, Unmeant};
use kernel::{Error, FieldError, Result, door::Paper, input};
use kit::{Button, Choice, Field, Form, Html, Input, Lang, Sample, Words};
use rights::{Change, How, Kind, Wish};

/// What comes back to whoever has to look again.
#[derive(Default)]
struct Back {
    errors: Vec<FieldError>,
    unmeant: Option<Unmeant>,
}

pub async fn show(guest: Guest) -> Result<Paper> {
    let t = guest.t;
    if guest.fresh().is_none() {
        let mut reader = guest.door.read().await?;
        let way = fresh_link(&guest).primary();
        let back = Button::link(t.w("kit-back"), guest.path(""));
        let shell = shell(&guest.door, &mut reader, t.w("portal-correct")).await?;
        return Ok(shell.telling(&t.w("portal-correct-proof"), buttons([way, back])).html().into());
    }
    let held = held(&guest).await?;
    page(&guest, &held.values, &held.own, &Back::default()).await
}

pub async fn propose(guest: Guest, typed: input::Form<Proposed>) -> Result<Response> {
    let Some(session) = guest.fresh() else {
        return Ok(show(guest).await?.into_response());
    };
    let held = held(&guest).await?;
    let changes = proposal::changes(&held.values, &typed.0);
    if changes.is_empty() {
        let errors = vec![FieldError::new("changes", "portal-correct-nothing")];
        return again(&guest, &typed.0, &held.own, Back { errors, ..Back::default() }).await;
    }
    if let Some(unmeant) = unmeant(&guest, &typed.0, &changes).await? {
        return again(&guest, &typed.0, &held.own, Back { unmeant: Some(unmeant), ..Back::default() }).await;
    }
    let wish =
        Wish { changes: changes.clone(), ..Wish::plain(guest.subject, Kind::Rectification, How::Portal) };
    match guest.door.write(&Claim { wish, session: Some(session) }).await {
        Ok(_) => Ok(done(&guest).into_response()),
        Err(Error::Invalid(errors)) => {
            let errors = proposal::placed(errors, &changes);
            again(&guest, &typed.0, &held.own, Back { errors, ..Back::default() }).await
        }
        Err(error) => Err(error),
    }
}

/// What somebody may not want to send, where they do not say yet that they do.
async fn unmeant(guest: &Guest, typed: &Proposed, changes: &[Change]) -> Result<Option<Unmeant>> {
    let free = changes.iter().filter(|change| FREE.contains(&change.field.as_str()));
    let texts = free.map(|change| (change.field.as_str(), change.value.as_str()));
    let found = Unmeant::found(&guest.door.read().await?, texts);
    Ok(found.filter(|unmeant| !unmeant.is_meant(typed.get(SURE))))
}

/// What may be corrected, as it is held now.
struct Held {
    values: Proposed,
    own: Vec<Own>,
}

async fn held(guest: &Guest) -> Result<Held> {
    let mut reader = guest.door.read().await?;
    let record = customers::record(&mut reader, guest.subject).await?.ok_or(Error::NotFound)?;
    let facts = customers::facts(&mut reader, guest.subject).await?.ok_or(Error::NotFound)?;
    Ok(Held { values: proposal::of(&record, &facts), own: proposal::own(&facts) })
}

async fn again(guest: &Guest, typed: &Proposed, own: &[Own], back: Back) -> Result<Response> {
    let html = page(guest, typed, own, &back).await?.html;
    Ok(Paper::again(html).into_response())
}

async fn page(guest: &Guest, values: &Proposed, own: &[Own], back: &Back) -> Result<Paper> {
    let t = guest.t;
    let mut reader = guest.door.read().await?;
    let form = form(t, guest.path("/correct"), (values, own), back);
    let up = buttons([Button::link(t.w("kit-back"), guest.path("/data"))]);
    let shell = shell(&guest.door, &mut reader, t.w("portal-correct")).await?;
    Ok(shell.lead(t.w("portal-correct-lead")).body(Html::join([form, up])).html().into())
}

fn label(t: Words, own: &[Own], key: &str) -> String {
    let label = own.iter().find(|field| field.key == key).and_then(|field| field.label.clone());
    label.unwrap_or_else(|| t.w(&format!("customers-{}", key.replace('_', "-"))))
}

fn form(t: Words, action: String, (values, own): (&Proposed, &[Own]), back: &Back) -> Html {
    let errors = &back.errors;
    let field = |key: &str| {
        let many = proposal::holds_several(key);
        let input = input(t, key, values.get(key));
        let error = errors.iter().find(|error| error.field == key).map(|error| error.message.say(t));
        let field =
            Field::new(t, input, key, label(t, own, key)).value(values.get(key)).error(error).optional();
        match key {
            "addresses" => field.hint(t.w("portal-correct-addresses")),
            _ if many => field.hint(t.w("portal-correct-lines")),
            _ => field,
        }
    };
    let nothing = errors.iter().find(|error| error.field == "changes").map(|error| error.message.say(t));
    let nothing = nothing.map(|text| complaint(&text)).unwrap_or_default();
    let further = own.iter().map(|field| field.key.as_str());
    let fields = FIELDS.iter().copied().chain(further).map(field).collect();
    let mut form = Form::new(t, action);
    if let Some(unmeant) = &back.unmeant {
        form = form.between(unmeant.warning(t, &|key| label(t, own, key)));
    }
    form = form.fields(fields).button(Button::submit(t.w("portal-correct-send")).primary());
    if let Some(unmeant) = &back.unmeant {
        form = form.button(unmeant.anyway(t));
    }
    Html::join([nothing, form.html()])
}

/// Countries and languages are chosen by their names; what is held and has none stays a choice.
fn input(t: Words, key: &str, held: &str) -> Input {
    let mut choices = match key {
        "country" => customers::countries(t),
        "language" => Lang::ALL.iter().map(|lang| Choice::new(lang.tag(), t.language(*lang))).collect(),
        "birth_date" => return Input::Date,
        _ if proposal::holds_several(key) => return Input::Area { rows: 3 },
        _ => return Input::Text,
    };
    if !held.is_empty() && choices.iter().all(|choice| choice.value != held) {
        choices.push(Choice::new(held, held));
    }
    Input::Select(std::iter::once(Choice::new("", "–")).chain(choices).collect())
}

fn complaint(text: &str) -> Html {
    let open = Html::trusted("<div class=\"mend\" role=\"alert\"><p>");
    Html::join([open, Html::text(text), Html::trusted("</p></div>")])
}

pub(super) fn samples(t: Words) -> Vec<Sample> {
    let mut long = Proposed::default();
    for key in FIELDS {
        long.put(key, "<b>\"Ü".repeat(60));
    }
    long.put("loyalty", "<b>".repeat(90));
    let own = [Own { key: "loyalty".into(), label: Some("<b>Loyalty".repeat(9)) }];
    let wrong: Vec<FieldError> = FIELDS.iter().map(|key| FieldError::new(*key, "error-bad-text")).collect();
    let wrong = Back { errors: wrong, ..Back::default() };
    let errors = vec![FieldError::new("changes", "portal-correct-nothing")];
    let nothing = Back { errors, ..Back::default() };
    vec![
        Sample::new("portal/correct-nothing", form(t, "#".into(), (&Proposed::default(), &[]), &nothing)),
        Sample::new(
            "portal/correct-empty",
            form(t, "#".into(), (&Proposed::default(), &[]), &Back::default()),
        ),
        Sample::new("portal/correct-wrong", form(t, "#".into(), (&long, &own), &wrong)),
    ]
}
