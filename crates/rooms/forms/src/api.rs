//! The JSON door: forms, their drafts and versions, links that fill them in, and what people answered.

mod designs;

use crate::{
    EDIT,
    actions::{Change, Create, Delete, Edit, Prefill, Publish, SetStanding},
    model::{Form, Reply, Shape, Standing},
    read::{self, Answered, Listed},
};
use axum::{
    Json,
    extract::Path,
    http::{HeaderName, StatusCode, header},
};
use ground::paging::Wanted;
use kernel::{
    Api, App, Error, Result, SubjectId,
    input::{Json as Body, Query},
    seen::Look,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new()
        .routes(routes!(list, create))
        .routes(routes!(show, remove))
        .routes(routes!(change))
        .routes(routes!(publish))
        .routes(routes!(open, close))
        .routes(routes!(answers))
        .routes(routes!(link))
        .merge(designs::routes())
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
    /// The version that people see; 0 before the first.
    published: i64,
    /// Requests that nobody confirmed yet.
    waiting: i64,
    /// The draft.
    #[serde(flatten)]
    shape: Shape,
}

/// A form with its draft.
#[derive(Serialize, ToSchema)]
struct FormOut {
    name: String,
    /// Where people fill it in.
    address: String,
    state: Standing,
    /// The version that people see; 0 before the first.
    published: i64,
    draft: Shape,
}

#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct FormIn {
    name: String,
    draft: Shape,
}

#[derive(Serialize, ToSchema)]
struct VersionOut {
    /// The version that people see now.
    version: i64,
}

#[derive(Deserialize, IntoParams)]
struct Paging {
    after: Option<String>,
    /// 1 to 200.
    limit: Option<u32>,
}

#[derive(Serialize, ToSchema)]
struct AnswersPage {
    items: Vec<AnswersOut>,
    /// Pass it as `after` for the following page.
    next: Option<String>,
}

/// What one person answered to the form's own questions.
#[derive(Serialize, ToSchema)]
struct AnswersOut {
    id: String,
    customer: String,
    /// The version they were shown.
    version: i64,
    /// RFC 3339, UTC.
    at: String,
    answers: Vec<ReplyOut>,
}

#[derive(Serialize, ToSchema)]
struct ReplyOut {
    item: String,
    question: String,
    answer: String,
}

/// What a link fills in.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct LinkIn {
    /// By the key of the item; permissions and files cannot be filled in.
    #[serde(default)]
    values: BTreeMap<String, String>,
    /// A customer whose record fills in what `values` leaves out, as far as the caller may see it.
    customer: Option<String>,
    /// How long it works: 1 to 90.
    days: i64,
}

#[derive(Serialize, ToSchema)]
struct LinkOut {
    /// An opaque address: it tells nothing of the values.
    url: String,
}

type Tagged<T> = ([(HeaderName, String); 1], Json<T>);

/// The public forms.
#[utoipa::path(get, path = "/forms", tag = "forms", responses((status = 200, body = Forms)))]
async fn list(api: Api) -> Result<Json<Forms>> {
    let mut reader = api.read().await?;
    let item = |Listed { form, waiting }: Listed| FormItem {
        address: api.app.url(&format!("/f/{}", form.name)),
        name: form.name,
        state: form.standing,
        published: form.published,
        waiting,
        shape: form.shape,
    };
    let items = read::list(&mut reader).await?.into_iter().map(item).collect();
    Ok(Json(Forms { items, next: None }))
}

/// Makes a form that nobody sees before it is published.
#[utoipa::path(post, path = "/forms", tag = "forms", request_body = FormIn, responses((status = 201, body = FormOut)))]
async fn create(
    api: Api,
    Body(body): Body<FormIn>,
) -> Result<(StatusCode, [(HeaderName, String); 2], Json<FormOut>)> {
    let form = api.write(&Create { name: body.name, shape: body.draft }).await?;
    let place = format!("/api/v1/forms/{}", form.name);
    let head = [(header::LOCATION, place), (header::ETAG, tag(&form))];
    Ok((StatusCode::CREATED, head, Json(out(&api, form))))
}

/// A form with its draft.
#[utoipa::path(get, path = "/forms/{name}", tag = "forms", params(("name" = String, Path)), responses((status = 200, body = FormOut)))]
async fn show(api: Api, Path(name): Path<String>) -> Result<Tagged<FormOut>> {
    let mut reader = api.read().await?;
    reader.demand(&crate::VIEW)?;
    Ok(tagged(&api, read::draft(&mut reader, &name).await?))
}

/// Puts another draft in the place of the present one; `If-Match` names the draft that was seen.
#[utoipa::path(put, path = "/forms/{name}/draft", tag = "forms", params(("name" = String, Path)), request_body = Shape, responses((status = 200, body = FormOut)))]
async fn change(api: Api, Path(form): Path<String>, Body(shape): Body<Shape>) -> Result<Tagged<FormOut>> {
    let changed = api.write(&Change { form, seen: api.visit.version()?, edit: Edit::Whole(shape) }).await?;
    Ok(tagged(&api, changed))
}

/// Publishes the draft as a version that never changes; `If-Match` names the draft that was seen.
#[utoipa::path(post, path = "/forms/{name}/publication", tag = "forms", params(("name" = String, Path)), responses((status = 200, body = VersionOut)))]
async fn publish(api: Api, Path(form): Path<String>) -> Result<Json<VersionOut>> {
    let version = api.write(&Publish { form, seen: api.visit.version()? }).await?;
    Ok(Json(VersionOut { version }))
}

/// Opens a form that was closed.
#[utoipa::path(put, path = "/forms/{name}/opening", tag = "forms", params(("name" = String, Path)), responses((status = 204)))]
async fn open(api: Api, Path(form): Path<String>) -> Result<StatusCode> {
    api.write(&SetStanding { form, standing: Standing::Open }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Closes a form: links that were sent before still work.
#[utoipa::path(delete, path = "/forms/{name}/opening", tag = "forms", params(("name" = String, Path)), responses((status = 204)))]
async fn close(api: Api, Path(form): Path<String>) -> Result<StatusCode> {
    api.write(&SetStanding { form, standing: Standing::Closed }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Deletes a form that nobody ever filled in.
#[utoipa::path(delete, path = "/forms/{name}", tag = "forms", params(("name" = String, Path)), responses((status = 204)))]
async fn remove(api: Api, Path(form): Path<String>) -> Result<StatusCode> {
    api.write(&Delete { form }).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What people answered to the form's own questions, the newest first.
#[utoipa::path(get, path = "/forms/{name}/answers", tag = "forms", params(("name" = String, Path), Paging), responses((status = 200, body = AnswersPage)))]
async fn answers(
    api: Api,
    Path(form): Path<String>,
    Query(asked): Query<Paging>,
) -> Result<Json<AnswersPage>> {
    let wanted = Wanted { after: asked.after, limit: asked.limit };
    let page = read::answers(&mut api.read().await?, &form, &wanted).await?;
    let subjects: Vec<SubjectId> = page.items.iter().map(|answered| answered.subject).collect();
    api.write(&crate::pages::Looked { subjects, look: Look::Exported }).await?;
    let page = page.map(answered);
    Ok(Json(AnswersPage { items: page.items, next: page.next }))
}

/// Makes a link to the form with some fields filled in.
#[utoipa::path(post, path = "/forms/{name}/links", tag = "forms", params(("name" = String, Path)), request_body = LinkIn, responses((status = 201, body = LinkOut)))]
async fn link(
    api: Api,
    Path(form): Path<String>,
    Body(body): Body<LinkIn>,
) -> Result<(StatusCode, Json<LinkOut>)> {
    api.actor.demand(&EDIT)?;
    let customer = body.customer.map(|id| id.parse()).transpose();
    let customer = customer.map_err(|_| Error::field("customer", "forms-error-customer"))?;
    let link = Prefill { form: form.clone(), values: body.values, customer, days: body.days };
    let token = api.write(&link).await?;
    let url = api.app.url(&format!("/f/{form}?with={}", token.reveal()));
    Ok((StatusCode::CREATED, Json(LinkOut { url })))
}

fn answered(answered: Answered) -> AnswersOut {
    let reply = |reply: Reply| ReplyOut { item: reply.key, question: reply.question, answer: reply.answer };
    AnswersOut {
        id: answered.id.to_string(),
        customer: answered.subject.to_string(),
        version: answered.version,
        at: answered.at.rfc3339(),
        answers: answered.replies.into_iter().map(reply).collect(),
    }
}

fn out(api: &Api, form: Form) -> FormOut {
    let address = api.app.url(&format!("/f/{}", form.name));
    FormOut { name: form.name, address, state: form.standing, published: form.published, draft: form.shape }
}

fn tagged(api: &Api, form: Form) -> Tagged<FormOut> {
    ([(header::ETAG, tag(&form))], Json(out(api, form)))
}

fn tag(form: &Form) -> String {
    format!("\"v{}\"", form.revision)
}
