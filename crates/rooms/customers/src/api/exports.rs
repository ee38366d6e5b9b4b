//! Exports for programs: the same file as at the desk, for the same purposes and eyes.

use crate::{
    EXPORT,
    export::{self, Format, Whom, Wish},
    model::Column,
    read::{self, Asked},
};
use axum::response::Response;
use kernel::{Api, Error, Result, SubjectId, door::Problem, input::Json};
use serde::Deserialize;
use utoipa::ToSchema;

/// Whom and what to take out of the house.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Extract {
    /// The key of the purpose; only people who allow it are in the file.
    purpose: String,
    /// `csv` or `xlsx`.
    format: String,
    /// `name`, `emails`, `phones`, `addresses`, `birth_date`, `country`, `time_zone`, `language`, `organisation`, `last_contact_at`,
    /// `created_at`, `number`, `source`, or a custom field such as `attributes.shoe-size`; none: the usual ones.
    columns: Vec<String>,
    /// These people; none: those of the filter.
    #[schema(value_type = Vec<String>)]
    ids: Vec<SubjectId>,
    filter: Asked,
}

/// Exports the people who allow a purpose, with the columns that the caller may see. Each of them learns of it.
#[utoipa::path(post, path = "/customers/exports", tag = "customers", request_body = Extract,
    responses((status = 200, content_type = "text/csv", body = String), (status = 422, body = Problem)))]
pub(super) async fn export(api: Api, Json(asked): Json<Extract>) -> Result<Response> {
    api.actor.demand(&EXPORT)?;
    let mut reader = api.read().await?;
    let definitions = read::definitions(&mut reader).await?;
    let offered = Column::exported(&api.actor, &definitions);
    let unknown = asked.columns.iter().find(|key| offered.iter().all(|column| column.key() != key.as_str()));
    if unknown.is_some() {
        return Err(Error::field("columns", "error-not-a-choice"));
    }
    let (columns, format) = (Column::chosen(&asked.columns, &offered), Format::parse(&asked.format)?);
    let head = columns.iter().flat_map(Column::heads).map(std::borrow::Cow::into_owned).collect();
    let whom = match asked.ids.is_empty() {
        true => Whom::Among(asked.filter.checked(&mut reader).await?),
        false => Whom::These(asked.ids),
    };
    drop(reader);
    export::file(&api, Wish { whom, purpose: asked.purpose, columns, format }, head).await
}
