//! Correcting one's own facts: a proposal that somebody here agrees to. Behind a fresh link alone, since it shows what is held.

use super::{
    guest::Guest,
    parts::{buttons, shell},
    rights::done,
};
use crate::{
    actions::Claim,
    model::proposal::{self, FIELDS, Proposed},
};
use axum::response::{IntoResponse, Response};
use customers::Record;
use kernel::{Error, FieldError, Result, door::Paper, input};
use kit::{Button, Choice, Field, Form, Html, Input, Lang, Sample, Words};
use rights::{How, Kind, Wish};

pub async fn show(guest: Guest) -> Result<Paper> {
    let t = guest.t;
    if guest.fresh().is_none() {
        let mut reader = guest.door.read().await?;
        let way = Button::post(t.w("portal-data-all"), guest.path("/data")).primary();
        let back = Button::link(t.w("kit-back"), guest.path("/data"));
        let shell = shell(&guest.door, &mut reader, t.w("portal-correct")).await?;
        return Ok(shell.telling(&t.w("portal-correct-proof"), buttons([way, back])).html().into());
    }
    let record = record(&guest).await?;
    page(&guest, &proposal::of(&record), &[]).await
}

pub async fn propose(guest: Guest, typed: input::Form<Proposed>) -> Result<Response> {
    let Some(visit) = guest.fresh() else {
        return Err(Error::NotFound);
    };
    let record = record(&guest).await?;
    let changes = proposal::changes(&proposal::of(&record), &typed.0);
    if changes.is_empty() {
        let nothing = FieldError::new("changes", "portal-correct-nothing");
        return Ok(page(&guest, &typed.0, &[nothing]).await?.into_response());
    }
    let wish =
        Wish { changes: changes.clone(), ..Wish::plain(guest.subject, Kind::Rectification, How::Portal) };
    match guest.door.write(&Claim { wish, visit: Some(visit) }).await {
        Ok(_) => Ok(done(&guest).into_response()),
        Err(Error::Invalid(errors)) => {
            let errors = proposal::placed(errors, &changes);
            Ok(page(&guest, &typed.0, &errors).await?.into_response())
        }
        Err(error) => Err(error),
    }
}

async fn record(guest: &Guest) -> Result<Record> {
    customers::record(&mut guest.door.read().await?, guest.subject).await?.ok_or(Error::NotFound)
}

async fn page(guest: &Guest, values: &Proposed, errors: &[FieldError]) -> Result<Paper> {
    let t = guest.t;
    let mut reader = guest.door.read().await?;
    let form = form(t, guest.path("/correct"), values, errors);
    let back = buttons([Button::link(t.w("kit-back"), guest.path("/data"))]);
    let shell = shell(&guest.door, &mut reader, t.w("portal-correct")).await?;
    let html = shell.lead(t.w("portal-correct-lead")).body(Html::join([form, back])).html();
    Ok(if errors.is_empty() { Paper::fine(html) } else { Paper::again(html) })
}

fn form(t: Words, action: String, values: &Proposed, errors: &[FieldError]) -> Html {
    let field = |key: &&str| {
        let many = proposal::holds_several(key);
        let input = input(t, key, values.get(key));
        let label = t.w(&format!("customers-{}", key.replace('_', "-")));
        let error = errors.iter().find(|error| error.field == *key).map(|error| error.message.say(t));
        let field = Field::new(t, input, *key, label).value(values.get(key)).error(error).optional();
        match *key {
            "addresses" => field.hint(t.w("portal-correct-addresses")),
            _ if many => field.hint(t.w("portal-correct-lines")),
            _ => field,
        }
    };
    let nothing = errors.iter().find(|error| error.field == "changes").map(|error| error.message.say(t));
    let nothing = nothing.map(|text| complaint(&text)).unwrap_or_default();
    let fields = FIELDS.iter().map(field).collect();
    let form =
        Form::new(t, action).fields(fields).button(Button::submit(t.w("portal-correct-send")).primary());
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
    let wrong: Vec<FieldError> = FIELDS.iter().map(|key| FieldError::new(*key, "error-bad-text")).collect();
    let nothing = [FieldError::new("changes", "portal-correct-nothing")];
    vec![
        Sample::new("portal/correct-nothing", form(t, "#".into(), &Proposed::default(), &nothing)),
        Sample::new("portal/correct-empty", form(t, "#".into(), &Proposed::default(), &[])),
        Sample::new("portal/correct-wrong", form(t, "#".into(), &long, &wrong)),
    ]
}
