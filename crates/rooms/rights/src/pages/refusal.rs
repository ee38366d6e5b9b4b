//! Not granting a request: the reason with its article, and the letter in the person's language.

use super::{frame, wrong};
use crate::{
    DECIDE,
    actions::Refuse,
    model::{Claim, ClaimId, Reason},
    read,
};
use axum::response::{IntoResponse, Response};
use kernel::{
    Desk, Error, FieldError, Result,
    door::{Go, Paper},
    input::{At, Form},
};
use kit::{Button, Choice, Field, Html, Input, Sample, Words};
use serde::Deserialize;

pub async fn page(desk: Desk, At(id): At<ClaimId>) -> Result<Paper> {
    render(&desk, id, &Refused::default(), &[]).await.map(Paper::fine)
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Refused {
    reason: Option<Reason>,
    note: String,
    letter: String,
}

pub async fn refuse(desk: Desk, At(id): At<ClaimId>, Form(form): Form<Refused>) -> Result<Response> {
    let refused = match form.reason {
        Some(reason) => {
            let letter = Some(form.letter.clone()).filter(|letter| !letter.trim().is_empty());
            desk.write(&Refuse { claim: id, reason, note: form.note.clone(), letter }).await.map(drop)
        }
        None => Err(Error::field("reason", "error-required")),
    };
    match refused {
        Ok(()) => Ok(Go::to(format!("/requests/{id}")).saying("rights-said-refused").into_response()),
        Err(Error::Invalid(problems)) => {
            Ok(Paper::again(render(&desk, id, &form, &problems).await?).into_response())
        }
        Err(other) => Err(other),
    }
}

async fn render(desk: &Desk, id: ClaimId, form: &Refused, problems: &[FieldError]) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&DECIDE)?;
    let claim = read::claim(&mut reader, id).await?;
    let body = body(&claim, form, problems, desk.words);
    frame(desk, &mut reader, &claim, ("rights-refuse-lead", body)).await
}

/// Without a letter of one's own the house's goes, with the reason, its article, and the note.
fn body(claim: &Claim, form: &Refused, problems: &[FieldError], t: Words) -> Html {
    let choice = |refusal: &crate::regime::Refusal| {
        Choice::new(refusal.reason.key(), t.w(&refusal.reason.word())).hint(&refusal.article)
    };
    let reasons = claim.regime.refusals(claim.kind).map(choice).collect();
    let language = t.w1("rights-letter", "language", t.language(claim.lang));
    let fields = vec![
        Field::new(t, Input::Radio(reasons), "reason", t.w("rights-reason"))
            .value(form.reason.map_or("", Reason::key))
            .error(wrong(problems, "reason", t)),
        Field::new(t, Input::Area { rows: 5 }, "note", t.w("rights-note"))
            .hint(t.w("rights-note-hint"))
            .value(form.note.clone())
            .error(wrong(problems, "note", t))
            .optional(),
        Field::new(t, Input::Area { rows: 8 }, "letter", language)
            .hint(t.w("rights-letter-hint"))
            .value(form.letter.clone())
            .error(wrong(problems, "letter", t))
            .optional(),
    ];
    kit::Form::new(t, format!("/requests/{}/refusal", claim.id))
        .fields(fields)
        .button(Button::submit(t.w("rights-refuse")).danger())
        .button(Button::link(t.w("kit-cancel"), format!("/requests/{}", claim.id)))
        .html()
}

pub fn samples(t: Words) -> Vec<Sample> {
    let claims = super::samples::sample_claims();
    let Some(claim) = claims.first() else { return Vec::new() };
    let long =
        Refused { reason: Some(Reason::LegalDuty), note: "<b>Ü".repeat(300), letter: "Ł ".repeat(400) };
    let problems = [FieldError::new("note", "error-required")];
    vec![
        Sample::new("rights/refusal", body(claim, &Refused::default(), &[], t)),
        Sample::new("rights/refusal-wrong", body(claim, &long, &problems, t)),
    ]
}
