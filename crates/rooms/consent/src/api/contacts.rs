//! Contacts outside for programs: what they sent or rang counts for how often is enough.

use crate::{
    model::choice::Channel,
    pace::Contacted,
    read::{self, ContactRow},
};
use axum::http::StatusCode;
use ground::paging::Wanted;
use kernel::{
    Api, Error, Result,
    input::{Json, Query},
};
use serde::Serialize;
use utoipa::ToSchema;

#[derive(Serialize, ToSchema)]
pub struct ContactOut {
    pub id: String,
    pub purpose: String,
    pub channel: Channel,
    pub at: String,
    /// Who noted it.
    pub actor: String,
}

#[derive(Serialize, ToSchema)]
pub struct ContactPage {
    pub items: Vec<ContactOut>,
    pub next: Option<String>,
}

#[derive(Serialize, ToSchema)]
pub struct ContactNoted {
    pub id: String,
}

impl ContactOut {
    fn of(row: ContactRow) -> Self {
        let ContactRow { id, purpose, channel, at, actor } = row;
        Self { id: id.to_string(), purpose, channel, at: at.rfc3339(), actor }
    }
}

/// When somebody was rung, texted or written to by other hands than ours, the latest first.
#[utoipa::path(get, path = "/contacts", tag = "permissions", operation_id = "list_contacts",
    params(super::permissions::OfSubject), responses((status = 200, body = ContactPage)))]
pub async fn list(
    api: Api,
    Query(asked): Query<super::permissions::OfSubject>,
) -> Result<axum::Json<ContactPage>> {
    let mut reader = api.read().await?;
    reader.demand(&crate::VIEW)?;
    customers::contact(&mut reader, asked.subject).await?.ok_or(Error::NotFound)?;
    let wanted = Wanted { after: asked.after, limit: asked.limit };
    let page = read::contacts_of(&mut reader, asked.subject, &wanted).await?;
    let items = page.items.into_iter().map(ContactOut::of).collect();
    Ok(axum::Json(ContactPage { items, next: page.next }))
}

/// Notes a contact, so that the cap of its channel counts it.
#[utoipa::path(post, path = "/contacts", tag = "permissions", operation_id = "note_contact",
    request_body = Contacted, responses((status = 201, body = ContactNoted)))]
pub async fn note(
    api: Api,
    Json(contacted): Json<Contacted>,
) -> Result<(StatusCode, axum::Json<ContactNoted>)> {
    let id = api.write(&contacted).await?;
    Ok((StatusCode::CREATED, axum::Json(ContactNoted { id: id.to_string() })))
}
