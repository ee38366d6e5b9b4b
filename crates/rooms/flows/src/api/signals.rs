//! The door by which programs tell what happened elsewhere.

use super::runs::{RunPage, run_out};
use crate::actions::{About, Tell};
use axum::Json;
use kernel::{Api, App, Error, Result, SubjectId, input::Json as Body};
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(tell))
}

/// A signal. Exactly one of `run`, `host`, `customer` and `reference` says what it is about.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = FlowSignal, example = json!({"name": "order-paid", "reference": "C-2026-000123"}))]
struct SignalIn {
    /// A name for which a process waits, such as `order-paid`.
    name: String,
    run: Option<String>,
    /// The thing that a run moves: its kind and its id, such as `case_…`.
    host: Option<String>,
    #[schema(value_type = Option<String>)]
    customer: Option<SubjectId>,
    /// What people or other systems call the thing: the number of a case, or of its order.
    reference: Option<String>,
}

/// Tells that something happened elsewhere. Answers with the runs that moved, as they stand now; a run that does not wait for it
/// stays where it is. With an `Idempotency-Key` it is told once.
#[utoipa::path(post, path = "/processes/signals", tag = "processes", request_body = SignalIn,
    responses((status = 200, body = RunPage), (status = 422, body = kernel::door::Problem)))]
async fn tell(api: Api, Body(signal): Body<SignalIn>) -> Result<Json<RunPage>> {
    api.actor.demand(&crate::SIGNAL)?;
    let about = about(&signal)?;
    let moved = api.write(&Tell { name: signal.name, about }).await?;
    Ok(Json(RunPage { items: moved.into_iter().map(run_out).collect(), next: None }))
}

fn about(signal: &SignalIn) -> Result<About> {
    let run =
        |run: &String| run.parse().map(About::Run).map_err(|_| Error::field("run", "flows-signal-nobody"));
    let said = [
        signal.run.as_ref().map(run).transpose()?,
        signal.host.clone().map(About::Host),
        signal.customer.map(About::Customer),
        signal.reference.clone().map(About::Reference),
    ];
    let mut said = said.into_iter().flatten();
    match (said.next(), said.next()) {
        (Some(one), None) => Ok(one),
        _ => Err(Error::field("reference", "flows-signal-one")),
    }
}
