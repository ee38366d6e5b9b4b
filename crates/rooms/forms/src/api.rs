//! The JSON door: the forms and how many requests wait for their confirmation.

use crate::model::{Shape, Standing};
use crate::read::{self, Listed};
use axum::Json;
use kernel::{Api, App, Result};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(list))
}

#[derive(Serialize, ToSchema)]
struct Forms {
    items: Vec<FormItem>,
    /// Always null: a company has a handful of forms, and they come at once.
    next: Option<String>,
}

#[derive(Serialize, ToSchema)]
struct FormItem {
    name: String,
    /// Where people fill it in.
    address: String,
    state: Standing,
    /// Requests that nobody confirmed yet.
    waiting: i64,
    #[serde(flatten)]
    shape: Shape,
}

/// The public forms.
#[utoipa::path(get, path = "/forms", tag = "forms", responses((status = 200, body = Forms)))]
async fn list(api: Api) -> Result<Json<Forms>> {
    let mut reader = api.read().await?;
    let item = |Listed { form, waiting }: Listed| FormItem {
        address: api.app.url(&format!("/f/{}", form.name)),
        name: form.name,
        state: form.standing,
        waiting,
        shape: form.shape,
    };
    let items = read::list(&mut reader).await?.into_iter().map(item).collect();
    Ok(Json(Forms { items, next: None }))
}
