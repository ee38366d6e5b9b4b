//! Tasks and approvals for programs: what waits, and answering it.

use crate::{
    actions::{Decide, Finish, Vote},
    model::{Task, TaskId, TaskKind},
    read::tasks,
};
use axum::{Json, http::StatusCode};
use ground::{clock::Timestamp, paging::Wanted};
use kernel::{
    Api, App, Error, Result,
    input::{At, Json as Body, Query},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::{router::OpenApiRouter, routes};

pub fn routes() -> OpenApiRouter<App> {
    OpenApiRouter::new().routes(routes!(waiting)).routes(routes!(answer))
}

#[derive(Serialize, ToSchema)]
struct FlowTaskOut {
    id: String,
    run: String,
    host: String,
    name: String,
    /// `task` or `approval`.
    kind: &'static str,
    at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    due_at: Option<String>,
}

#[derive(Serialize, ToSchema)]
struct FlowTaskPage {
    items: Vec<FlowTaskOut>,
    next: Option<String>,
}

/// The answer to a task: `done`; to an approval: `yes` or `no`.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct AnswerIn {
    answer: String,
}

#[derive(Deserialize, IntoParams)]
struct PageOf {
    after: Option<String>,
    /// 1 to 200.
    limit: Option<u32>,
}

/// Tasks and approvals that wait for whoever asks.
#[utoipa::path(get, path = "/processes/tasks", tag = "processes", params(PageOf), responses((status = 200, body = FlowTaskPage)))]
async fn waiting(api: Api, Query(asked): Query<PageOf>) -> Result<Json<FlowTaskPage>> {
    let wanted = Wanted { after: asked.after, limit: asked.limit };
    let page = tasks::waiting(&mut api.read().await?, &wanted).await?;
    let lang = api.words.lang();
    let page = page.map(|task: Task| FlowTaskOut {
        id: task.id.to_string(),
        run: task.run.to_string(),
        host: ground::id::encode(task.host.kind, task.host.id),
        name: task.names.get(lang).to_owned(),
        kind: if task.kind == TaskKind::Work { "task" } else { "approval" },
        at: task.at.rfc3339(),
        due_at: task.due.map(Timestamp::rfc3339),
    });
    Ok(Json(FlowTaskPage { items: page.items, next: page.next }))
}

/// Finishes a task, or decides an approval.
#[utoipa::path(post, path = "/processes/tasks/{id}/answer", tag = "processes", params(("id" = String, Path)), request_body = AnswerIn,
    responses((status = 204), (status = 404), (status = 410, body = kernel::door::Problem)))]
async fn answer(api: Api, At(id): At<TaskId>, Body(asked): Body<AnswerIn>) -> Result<StatusCode> {
    match (asked.answer.as_str(), Vote::parse(&asked.answer)) {
        ("done", _) => api.write(&Finish { task: id }).await?,
        (_, Some(vote)) => api.write(&Decide { task: id, vote }).await?,
        _ => return Err(Error::field("answer", "error-not-a-choice")),
    }
    Ok(StatusCode::NO_CONTENT)
}
