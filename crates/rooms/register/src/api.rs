//! The programs' door to the register: the same actions, rights and checks as the pages.

mod affected;
mod agreements;
mod breaches;
mod notes;

use crate::{
    BREACHES, VIEW,
    actions::{Add, Change, Move, Remove},
    book::Book,
    export::{self, Format, how_long},
    gaps::{gaps, named},
    model::{self, Ask, Kind, RecordId, Said, Shape, State, Value, asks},
    read,
};
use axum::{
    Json as Body,
    extract::Path,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use kernel::{
    Api, App, Error, Reader, Result,
    door::Problem,
    input::{At, Json, Query},
    room::Met,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(overview))
        .routes(routes!(download))
        .routes(routes!(list, create))
        .routes(routes!(show, replace, remove))
        .routes(routes!(stand))
        .merge(affected::routes())
        .merge(agreements::routes())
        .merge(breaches::routes())
        .merge(notes::routes())
}

/// Something that the register lacks.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = register::Missing)]
pub struct Missing {
    /// `missing` must be done first; `look` wants somebody's eyes.
    state: &'static str,
    what: &'static str,
    name: String,
    law: &'static str,
    href: String,
}

/// One record of processing, computed from a purpose.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = register::Processing)]
pub struct Processing {
    purpose: String,
    name: String,
    basis: &'static str,
    data: Vec<String>,
    /// Custom fields whose values are held for it.
    fields: Vec<String>,
    classes: Vec<&'static str>,
    tables: Vec<&'static str>,
    recipients: Vec<Recipient>,
    /// Countries outside.
    transfers: Vec<Transfer>,
    /// ISO 8601.
    retention: String,
    /// How long it is kept: that period, and the rules that end what it needs.
    kept: String,
    measures: Vec<String>,
    joint: Vec<String>,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = register::Recipient)]
pub struct Recipient {
    name: String,
    role: &'static str,
    /// Of a processor: `proposed`, `approved` or `ended`; none where nobody recorded it.
    #[serde(skip_serializing_if = "Option::is_none")]
    state: Option<State>,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = register::Transfer)]
pub struct Transfer {
    country: String,
    safeguard: &'static str,
}

/// The register as it is computed, and what it lacks.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = register::Register)]
pub struct Register {
    controller: String,
    officer: String,
    processing: Vec<Processing>,
    missing: Vec<Missing>,
}

/// The records of processing of this moment, and what they lack.
#[utoipa::path(get, path = "/register", tag = "register", responses((status = 200, body = Register)))]
async fn overview(api: Api) -> Result<Body<Register>> {
    let book = Book::read(&mut api.read().await?).await?;
    let t = api.words;
    let processing = |entry: &crate::book::Entry| Processing {
        purpose: entry.purpose.key.clone(),
        name: entry.purpose.name(t.lang()).to_owned(),
        basis: entry.purpose.basis.key(),
        data: entry.purpose.data.clone(),
        fields: entry.fields.clone(),
        classes: entry.classes.iter().copied().collect(),
        tables: entry.tables.clone(),
        recipients: entry.receivers.iter().map(recipient).collect(),
        transfers: entry.purpose.transfers.iter().map(transfer).collect(),
        retention: entry.purpose.retention.clone(),
        kept: how_long(&book, entry, t),
        measures: entry.measures.clone(),
        joint: entry.joint.clone(),
    };
    let missing = gaps(&book, t.lang()).into_iter().map(|gap| Missing {
        state: if gap.what.state() == Met::Missing { "missing" } else { "look" },
        what: gap.what.key(),
        name: named(&gap, t),
        law: gap.what.law(),
        href: gap.href,
    });
    Ok(Body(Register {
        controller: book.house.name.clone(),
        officer: book.house.officer.clone(),
        processing: book.entries.iter().map(processing).collect(),
        missing: missing.collect(),
    }))
}

fn recipient(one: &crate::book::Receiver) -> Recipient {
    Recipient { name: one.name.clone(), role: one.role.key(), state: one.state }
}

fn transfer(one: &consent::Transfer) -> Transfer {
    Transfer { country: one.country.clone(), safeguard: one.safeguard.key() }
}

/// The whole register as a file: `xlsx`, or `yaml` in fideslang.
#[utoipa::path(get, path = "/register/export/{format}", tag = "register", params(("format" = String, Path)),
    responses((status = 200, content_type = "application/yaml"), (status = 404, body = Problem)))]
async fn download(api: Api, Path(format): Path<String>) -> Result<Response> {
    api.actor.demand(&VIEW)?;
    let format = Format::parse(&format).ok_or(Error::NotFound)?;
    export::file(&api, format).await
}

/// What a list is narrowed down to.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(default, deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct Question {
    /// `activity`, `service`, `joint`, `processor`, `measure`, `assessment` or `breach`; none means all but breaches.
    #[param(value_type = Option<String>)]
    kind: Option<Kind>,
}

/// A record of the register.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = register::Record)]
pub struct Record {
    #[schema(value_type = String)]
    id: RecordId,
    kind: Kind,
    state: State,
    /// Of a breach: `B-2026-0001`.
    #[serde(skip_serializing_if = "String::is_empty")]
    number: String,
    /// The processor that a subprocessor works for.
    #[schema(value_type = Option<String>)]
    #[serde(skip_serializing_if = "Option::is_none")]
    parent: Option<RecordId>,
    answers: BTreeMap<String, Value>,
    created_at: String,
    changed_at: String,
    version: i64,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = register::Records)]
pub struct Records {
    items: Vec<Record>,
    next: Option<String>,
}

impl Record {
    pub fn of(record: &model::Record) -> Self {
        let list = |name: &str| {
            let is_list = |ask: &Ask| matches!(ask.shape, Shape::Many(_) | Shape::Purposes);
            asks(record.kind).iter().any(|ask| ask.name == name && is_list(ask))
        };
        Self {
            id: record.id,
            kind: record.kind,
            state: record.state,
            number: record.number(),
            parent: record.parent,
            answers: record.said.values(list),
            created_at: record.created_at.rfc3339(),
            changed_at: record.changed_at.rfc3339(),
            version: record.version,
        }
    }

    fn tagged(self, status: StatusCode) -> Response {
        let tag = format!("\"v{}\"", self.version);
        (status, [(header::ETAG, tag)], Body(self)).into_response()
    }
}

/// The records that people keep, by kind.
#[utoipa::path(get, path = "/register/records", tag = "register", params(Question),
    responses((status = 200, body = Records), (status = 403, body = Problem)))]
async fn list(api: Api, Query(question): Query<Question>) -> Result<Body<Records>> {
    let mut reader = api.read().await?;
    reader.demand(&VIEW)?;
    let items = match question.kind {
        Some(kind) => {
            reader.demand(&kind.sight())?;
            read::of_kind(&mut reader, kind).await?
        }
        None => {
            read::all(&mut reader).await?.into_iter().filter(|record| record.kind != Kind::Breach).collect()
        }
    };
    Ok(Body(Records { items: items.iter().map(Record::of).collect(), next: None }))
}

/// A new record: the answers to its kind's questions, as the register lists them.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = register::New)]
pub struct New {
    kind: Kind,
    answers: BTreeMap<String, Value>,
    #[schema(value_type = Option<String>)]
    #[serde(default)]
    parent: Option<RecordId>,
}

/// Adds a record; a breach starts its clock.
#[utoipa::path(post, path = "/register/records", tag = "register", request_body = New,
    responses((status = 201, body = Record), (status = 422, body = Problem)))]
async fn create(api: Api, Json(new): Json<New>) -> Result<Response> {
    let said = Said::of_values(new.answers);
    let id = api.write(&Add { kind: new.kind, said, parent: new.parent }).await?;
    let record = read::one(&mut api.read().await?, id).await?;
    let mut response = Record::of(&record).tagged(StatusCode::CREATED);
    let place = format!("/api/v1/register/records/{id}");
    response.headers_mut().insert(header::LOCATION, place.parse().map_err(Error::fault)?);
    Ok(response)
}

/// The record for whoever may see its kind.
pub(crate) async fn seen(reader: &mut Reader, id: RecordId) -> Result<model::Record> {
    reader.demand(&VIEW)?;
    let record = read::one(reader, id).await?;
    reader.demand(&record.kind.sight())?;
    Ok(record)
}

/// One record.
#[utoipa::path(get, path = "/register/records/{id}", tag = "register", params(("id" = String, Path)),
    responses((status = 200, body = Record), (status = 404, body = Problem)))]
async fn show(api: Api, At(id): At<RecordId>) -> Result<Response> {
    let record = seen(&mut api.read().await?, id).await?;
    Ok(Record::of(&record).tagged(StatusCode::OK))
}

/// Other answers to the same questions.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = register::Changed)]
pub struct Changed {
    answers: BTreeMap<String, Value>,
    #[schema(value_type = Option<String>)]
    #[serde(default)]
    parent: Option<RecordId>,
}

/// Replaces the answers of a record.
#[utoipa::path(put, path = "/register/records/{id}", tag = "register", request_body = Changed,
    params(("id" = String, Path)),
    responses((status = 200, body = Record), (status = 409, body = Problem), (status = 422, body = Problem)))]
async fn replace(api: Api, At(id): At<RecordId>, Json(changed): Json<Changed>) -> Result<Response> {
    seen(&mut api.read().await?, id).await?;
    let version = api.visit.version()?;
    let said = Said::of_values(changed.answers);
    api.write(&Change { id, version, said, parent: changed.parent }).await?;
    show(api, At(id)).await
}

/// Takes a record out that nobody needs; breaches and processors that were used stay.
#[utoipa::path(delete, path = "/register/records/{id}", tag = "register", params(("id" = String, Path)),
    responses((status = 204), (status = 403, body = Problem)))]
async fn remove(api: Api, At(id): At<RecordId>) -> Result<StatusCode> {
    api.write(&Remove { id }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// How a processor shall stand.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = register::Standing)]
pub struct Standing {
    /// `approved`, `ended`, or `proposed` again.
    to: State,
}

/// Approves a processor, ends it, or proposes it again.
#[utoipa::path(post, path = "/register/records/{id}/standing", tag = "register", request_body = Standing,
    params(("id" = String, Path)),
    responses((status = 200, body = Record), (status = 403, body = Problem), (status = 409, body = Problem)))]
async fn stand(api: Api, At(id): At<RecordId>, Json(standing): Json<Standing>) -> Result<Response> {
    api.actor.demand(&crate::EDIT)?;
    let version = api.visit.version()?;
    api.write(&Move { id, version, to: standing.to }).await?;
    show(api, At(id)).await
}

/// A breach for whoever may see breaches.
async fn breach(reader: &mut Reader, id: RecordId) -> Result<model::Record> {
    reader.demand(&BREACHES)?;
    let record = read::one(reader, id).await?;
    if record.kind == Kind::Breach { Ok(record) } else { Err(Error::NotFound) }
}
