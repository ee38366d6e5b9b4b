//! What becomes of each field when somebody is anonymised, for programs.

use crate::{Becomes, Choose, Feature, VIEW, read};
use axum::Json as Body;
use kernel::{Api, Reader, Result, door::Problem, input::Json};
use serde::Serialize;
use utoipa::ToSchema;

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AnonymisingFields)]
pub struct Fields {
    items: Vec<Outcome>,
    next: Option<String>,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AnonymisingField)]
pub struct Outcome {
    /// `birth-date`, or `custom.` and the key of a custom field.
    field: String,
    outcome: Becomes,
    /// What may be chosen for it.
    choices: Vec<Becomes>,
}

/// Lists what becomes of each field when somebody is anonymised, by a request or by a rule.
#[utoipa::path(get, path = "/customers/anonymising", tag = "customers", responses((status = 200, body = Fields)))]
pub(super) async fn list(api: Api) -> Result<Body<Fields>> {
    let mut reader = api.read().await?;
    reader.demand(&VIEW)?;
    Ok(Body(fields(&mut reader).await?))
}

/// Says what becomes of some fields; what is not named stays as it was.
#[utoipa::path(patch, path = "/customers/anonymising", tag = "customers", request_body = Choose,
    responses((status = 200, body = Fields), (status = 422, body = Problem)))]
pub(super) async fn change(api: Api, Json(choose): Json<Choose>) -> Result<Body<Fields>> {
    api.write(&choose).await?;
    Ok(Body(fields(&mut api.read().await?).await?))
}

async fn fields(reader: &mut Reader) -> Result<Fields> {
    let house = read::anonymising(reader).await?;
    let one = |feature: Feature| Outcome {
        field: feature.id(),
        outcome: house.of(&feature),
        choices: house.choices(&feature).to_vec(),
    };
    Ok(Fields { items: house.features().into_iter().map(one).collect(), next: None })
}
