//! Erasing one value, for programs.

use super::{one, tagged};
use crate::EraseValue;
use axum::{extract::Path, response::Response};
use kernel::{Api, Result, SubjectId, door::Problem, input::At};

/// Erases one value that is no longer needed: `name`, `birth_date`, `emails` or one of them as `emails.0`, `national_id`, a
/// name or an address of before as `former.0`, or the key of a custom field. Nothing of it stays but the name of the field in the history.
#[utoipa::path(delete, path = "/customers/{id}/values/{field}", tag = "customers",
    params(("id" = String, Path), ("field" = String, Path), ("If-Match" = String, Header)),
    responses((status = 200, body = crate::Shown), (status = 403, body = Problem), (status = 404, body = Problem),
        (status = 409, body = Problem)))]
pub(super) async fn erase(
    api: Api,
    At(subject): At<SubjectId>,
    Path((_, field)): Path<(String, String)>,
) -> Result<Response> {
    let version = api.visit.version()?;
    api.write(&EraseValue { subject, version, field }).await?;
    tagged(one(&api, subject).await?)
}
