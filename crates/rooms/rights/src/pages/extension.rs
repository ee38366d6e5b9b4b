//! Putting a deadline off: the reason, in the person's language.

use super::{frame, wrong};
use crate::{
    DECIDE,
    actions::Extend,
    model::{Claim, ClaimId},
    read,
};
use axum::response::{IntoResponse, Response};
use ground::clock::Timestamp;
use kernel::{
    Desk, Error, FieldError, Result,
    door::{Go, Paper},
    input::{At, Form},
};
use kit::{Button, Field, Html, Input, Sample, Words};
use serde::Deserialize;

pub async fn page(desk: Desk, At(id): At<ClaimId>) -> Result<Paper> {
    render(&desk, id, "", &[]).await.map(Paper::fine)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    #[serde(default)]
    reason: String,
}

pub async fn extend(desk: Desk, At(id): At<ClaimId>, Form(form): Form<Asked>) -> Result<Response> {
    match desk.write(&Extend { claim: id, reason: form.reason.clone() }).await {
        Ok(_) => Ok(Go::to(format!("/requests/{id}")).saying("rights-said-extended").into_response()),
        Err(Error::Invalid(problems)) => {
            Ok(Paper::again(render(&desk, id, &form.reason, &problems).await?).into_response())
        }
        Err(other) => Err(other),
    }
}

async fn render(desk: &Desk, id: ClaimId, reason: &str, problems: &[FieldError]) -> Result<Html> {
    let mut reader = desk.read().await?;
    reader.demand(&DECIDE)?;
    let claim = read::claim(&mut reader, id).await?;
    let until = claim.longest(reader.now())?;
    let body = body(&claim, until, (reason, problems), desk.words);
    frame(desk, &mut reader, &claim, ("rights-extend-lead", body)).await
}

fn body(claim: &Claim, until: Timestamp, (reason, problems): (&str, &[FieldError]), t: Words) -> Html {
    let (language, day) = (t.language(claim.lang), t.date(until.0));
    let field = Field::new(t, Input::Area { rows: 4 }, "reason", t.w("rights-extend-why"))
        .hint(t.w2("rights-extend-hint", ("language", language), ("day", day)))
        .value(reason)
        .error(wrong(problems, "reason", t));
    kit::Form::new(t, format!("/requests/{}/extension", claim.id))
        .fields(vec![field])
        .button(Button::submit(t.w("rights-extend")).primary())
        .button(Button::link(t.w("kit-cancel"), format!("/requests/{}", claim.id)))
        .html()
}

pub fn samples(t: Words) -> Vec<Sample> {
    let claims = super::samples::sample_claims();
    let Some(claim) = claims.first() else { return Vec::new() };
    let problems = [FieldError::new("reason", "error-required")];
    vec![
        Sample::new("rights/extension", body(claim, claim.due_at, ("", &[]), t)),
        Sample::new("rights/extension-wrong", body(claim, claim.due_at, (&"<b>Ł".repeat(200), &problems), t)),
    ]
}
