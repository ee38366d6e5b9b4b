//! The JSON door: staff, roles and tokens.

mod bell;
mod teams;

use crate::{
    VIEW,
    actions::{
        tokens::{AddToken, RevokeToken},
        users::{AddUser, EditUser, UserPatch},
    },
    matrix::{self, Change, Matrix},
    model::{TokenDraft, UserDraft},
    read::{self, User},
};
use axum::{
    extract::Path,
    http::{HeaderName, StatusCode, header},
    response::{IntoResponse, Response},
};
use ground::{
    clock::Timestamp,
    paging::{Page, Wanted},
};
use kernel::{
    Access, Api, App, Error, Result, Role, StaffId, TokenId,
    input::{At, Json, Query},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list_staff, add_staff))
        .routes(routes!(show_staff, change_staff))
        .routes(routes!(list_roles))
        .routes(routes!(change_role))
        .routes(routes!(list_tokens, add_token))
        .routes(routes!(revoke_token))
        .merge(teams::routes())
        .merge(bell::routes())
}

/// Somebody who serves.
#[derive(Serialize, ToSchema)]
pub struct StaffMember {
    pub id: String,
    pub name: String,
    pub email: String,
    pub role: String,
    /// `active` or `disabled`.
    pub standing: String,
    pub lang: Option<String>,
    pub second_factor: bool,
    pub version: i64,
    pub created_at: String,
    pub signed_in_at: Option<String>,
}

impl From<User> for StaffMember {
    fn from(user: User) -> Self {
        Self {
            id: user.id.to_string(),
            name: user.facts.name,
            email: user.facts.email,
            role: user.role.key().into(),
            standing: user.standing.key().into(),
            lang: user.lang,
            second_factor: user.has_factor,
            version: user.version,
            created_at: user.created_at.rfc3339(),
            signed_in_at: user.signed_in_at.map(Timestamp::rfc3339),
        }
    }
}

#[derive(Serialize, ToSchema)]
pub struct StaffList {
    pub items: Vec<StaffMember>,
    pub next: Option<String>,
}

/// Everybody who works here.
#[utoipa::path(get, path = "/staff", tag = "staff", params(("after" = Option<String>, Query), ("limit" = Option<u32>, Query)),
    responses((status = 200, body = StaffList)))]
async fn list_staff(api: Api, Query(wanted): Query<Wanted>) -> Result<axum::Json<StaffList>> {
    let page = read::users(&mut api.read().await?, &wanted).await?;
    let Page { items, next } = page.map(StaffMember::from);
    Ok(axum::Json(StaffList { items, next }))
}

/// Adds somebody; a generated password goes to them alone, by mail.
#[utoipa::path(post, path = "/staff", tag = "staff", request_body = UserDraft, responses((status = 201, body = StaffMember)))]
async fn add_staff(api: Api, Json(draft): Json<UserDraft>) -> Result<Response> {
    api.actor.demand(&crate::MANAGE)?;
    let action = AddUser::mailed(&api.app, &draft).await?;
    let id = api.write(&action).await?;
    let user = read::user(&mut api.read().await?, id).await?;
    let headers = [(header::LOCATION, format!("/api/v1/staff/{id}")), etag(user.version)];
    Ok((StatusCode::CREATED, headers, axum::Json(StaffMember::from(user))).into_response())
}

/// One of them.
#[utoipa::path(get, path = "/staff/{id}", tag = "staff", params(("id" = String, Path)), responses((status = 200, body = StaffMember)))]
async fn show_staff(api: Api, At(id): At<StaffId>) -> Result<Response> {
    let user = read::user(&mut api.read().await?, id).await?;
    Ok(([etag(user.version)], axum::Json(StaffMember::from(user))).into_response())
}

/// Changes name, role or standing.
#[utoipa::path(patch, path = "/staff/{id}", tag = "staff", params(("id" = String, Path), ("If-Match" = String, Header)),
    request_body = UserPatch, responses((status = 200, body = StaffMember)))]
async fn change_staff(api: Api, At(user): At<StaffId>, Json(patch): Json<UserPatch>) -> Result<Response> {
    let version = api.visit.version()?;
    api.write(&EditUser { user, patch, version }).await?;
    show_staff(api, At(user)).await
}

/// The authorisation matrix: for each role its rights, and how it sees each field of a customer.
#[derive(Serialize, ToSchema)]
pub struct RoleList {
    pub items: Vec<RoleView>,
    pub next: Option<String>,
    pub version: i64,
}

#[derive(Serialize, ToSchema)]
pub struct RoleView {
    pub role: String,
    pub rights: BTreeMap<String, bool>,
    /// `hidden`, `masked`, `shown` or `edit`.
    pub fields: BTreeMap<String, String>,
}

fn view(app: &App, matrix: &Matrix) -> RoleList {
    let role = |role: Role| RoleView {
        role: role.key().into(),
        rights: app.permissions().map(|right| (right.key.into(), matrix.allows(role, right))).collect(),
        fields: app
            .fields()
            .map(|field| (field.key.into(), matrix.access(role, field).key().into()))
            .collect(),
    };
    RoleList { items: Role::ALL.map(role).into(), next: None, version: matrix.version }
}

/// What each role may do, and how it sees each field.
#[utoipa::path(get, path = "/roles", tag = "roles", responses((status = 200, body = RoleList)))]
async fn list_roles(api: Api) -> Result<Response> {
    let mut reader = api.read().await?;
    reader.demand(&VIEW)?;
    let matrix = matrix::load(&mut reader).await?;
    Ok(([etag(matrix.version)], axum::Json(view(&api.app, &matrix))).into_response())
}

/// Cells to change; what is left out stays.
#[derive(Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct RolePatch {
    pub rights: BTreeMap<String, bool>,
    /// `hidden`, `masked`, `shown` or `edit`.
    pub fields: BTreeMap<String, String>,
}

/// Changes rights and fields of a role.
#[utoipa::path(patch, path = "/roles/{role}", tag = "roles", params(("role" = String, Path), ("If-Match" = String, Header)),
    request_body = RolePatch, responses((status = 200, body = RoleList)))]
async fn change_role(api: Api, Path(role): Path<String>, Json(patch): Json<RolePatch>) -> Result<Response> {
    let role = Role::parse(&role).ok_or(Error::NotFound)?;
    let mut fields = BTreeMap::new();
    for (field, access) in patch.fields {
        let wrong = || Error::field(format!("fields.{field}"), "error-not-a-choice");
        let access = Access::parse(&access).ok_or_else(wrong)?;
        fields.insert((role, field), access);
    }
    let rights = patch.rights.into_iter().map(|(key, allowed)| ((role, key), allowed)).collect();
    let matrix = api.write(&Change { version: api.visit.version()?, rights, fields }).await?;
    Ok(([etag(matrix.version)], axum::Json(view(&api.app, &matrix))).into_response())
}

/// A program's access.
#[derive(Serialize, ToSchema)]
pub struct TokenView {
    pub id: String,
    pub name: String,
    pub role: String,
    pub scopes: Vec<String>,
    pub created_at: String,
    pub expires_at: Option<String>,
    pub used_at: Option<String>,
}

#[derive(Serialize, ToSchema)]
pub struct TokenList {
    pub items: Vec<TokenView>,
    pub next: Option<String>,
}

/// A new token: the only answer that ever shows it.
#[derive(Serialize, ToSchema)]
pub struct NewToken {
    pub id: String,
    pub token: String,
}

/// Tokens of programs, never their secrets.
#[utoipa::path(get, path = "/tokens", tag = "tokens", params(("after" = Option<String>, Query), ("limit" = Option<u32>, Query)),
    responses((status = 200, body = TokenList)))]
async fn list_tokens(api: Api, Query(wanted): Query<Wanted>) -> Result<axum::Json<TokenList>> {
    let page = read::tokens(&mut api.read().await?, &wanted).await?;
    let Page { items, next } = page.map(|row| TokenView {
        id: row.id.to_string(),
        name: row.name,
        role: row.role,
        scopes: row.scopes.split_whitespace().map(str::to_owned).collect(),
        created_at: row.created_at.rfc3339(),
        expires_at: row.expires_at.map(Timestamp::rfc3339),
        used_at: row.used_at.map(Timestamp::rfc3339),
    });
    Ok(axum::Json(TokenList { items, next }))
}

/// Makes a token; its secret is told in this answer alone.
#[utoipa::path(post, path = "/tokens", tag = "tokens", request_body = TokenDraft, responses((status = 201, body = NewToken)))]
async fn add_token(api: Api, Json(draft): Json<TokenDraft>) -> Result<Response> {
    let granted = api.write(&AddToken { draft }).await?;
    let location = [(header::LOCATION, format!("/api/v1/tokens/{}", granted.id))];
    let token = NewToken { id: granted.id.to_string(), token: granted.token.reveal().to_owned() };
    Ok((StatusCode::CREATED, location, axum::Json(token)).into_response())
}

/// Ends a token at once.
#[utoipa::path(delete, path = "/tokens/{id}", tag = "tokens", params(("id" = String, Path)), responses((status = 204)))]
async fn revoke_token(api: Api, At(token): At<TokenId>) -> Result<StatusCode> {
    api.write(&RevokeToken { token }).await?;
    Ok(StatusCode::NO_CONTENT)
}

fn etag(version: i64) -> (HeaderName, String) {
    (header::ETAG, format!("\"v{version}\""))
}
