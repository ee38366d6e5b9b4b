//! Where others' texts name the person of a request, for programs: as it was found, and looked for anew.

use crate::{
    DECIDE,
    mentions::{self, AskLook},
    model::ClaimId,
    read::{self, found::Sight},
};
use axum::{Json as Body, http::StatusCode};
use kernel::{Api, App, Mention, Result, door::Problem, input::At};
use serde::Serialize;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(list, look))
}

/// A text about somebody else that names the person.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RequestMention)]
pub struct Named {
    /// The table that it lies in.
    table: String,
    /// Where people look at it.
    href: String,
    /// The words around the place, the person starred.
    preview: String,
}

/// Texts about others that name the person: they are starred when the request is granted.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RequestMentions)]
pub struct Mentions {
    items: Vec<Named>,
    next: Option<String>,
    /// When somebody looked; none while it is not known yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    looked_at: Option<String>,
    /// Whether a look is under way.
    looking: bool,
    /// Whether there are more than were looked up; the erasure reaches all of them.
    more: bool,
}

impl Named {
    fn of(mention: Mention) -> Self {
        Self { table: mention.table.to_owned(), href: mention.href, preview: mention.preview }
    }
}

/// Lists texts about others that name the person, as they were found when somebody looked.
#[utoipa::path(get, path = "/requests/{id}/mentions", tag = "requests", params(("id" = String, Path)),
    responses((status = 200, body = Mentions), (status = 404, body = Problem)))]
async fn list(api: Api, At(id): At<ClaimId>) -> Result<Body<Mentions>> {
    api.actor.demand(&DECIDE)?;
    let mut reader = api.read().await?;
    let claim = read::claim(&mut reader, id).await?;
    let none = Mentions { items: Vec::new(), next: None, looked_at: None, looking: false, more: false };
    Ok(Body(match mentions::sight(&mut reader, &claim).await? {
        Sight::None | Sight::NotYet => none,
        Sight::Looking => Mentions { looking: true, ..none },
        Sight::Looked { at, more, mentions } => {
            let items = mentions.into_iter().map(Named::of).collect();
            Mentions { items, looked_at: Some(at.rfc3339()), more, ..none }
        }
    }))
}

/// Looks through the texts of all rooms; what is found stands with the request a moment later.
#[utoipa::path(post, path = "/requests/{id}/mentions", tag = "requests", params(("id" = String, Path)),
    responses((status = 202), (status = 404, body = Problem), (status = 409, body = Problem)))]
async fn look(api: Api, At(id): At<ClaimId>) -> Result<StatusCode> {
    api.write(&AskLook { claim: id }).await?;
    Ok(StatusCode::ACCEPTED)
}
