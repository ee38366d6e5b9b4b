//! What is held about a customer in every room, and why, for programs.
// law: gdpr/15.1

use crate::read;
use axum::Json as Body;
use kernel::{
    Api, Error, Names, Result, Role, SubjectId,
    door::Problem,
    input::At,
    seen::{self, Look, Opened},
};
use kit::Lang;
use serde::Serialize;
use utoipa::ToSchema;

/// Records of one kind about a customer, explained.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = HeldRecords)]
pub struct Held {
    table: &'static str,
    /// Whose table it is; none: the house's own.
    room: Option<&'static str>,
    rows: i64,
    /// None of its own: it serves the purposes that the person's data has.
    purposes: Vec<HeldPurpose>,
    /// By which way the first of it came, such as `form:news`, and who wrote it down.
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<String>,
    /// RFC 3339.
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<String>,
    /// Roles that may open it now.
    #[schema(value_type = Vec<String>)]
    seen_by: Vec<Role>,
    /// Who opened something in that room lately, as the audit trail names them.
    looked: Vec<String>,
    /// Until when it is kept, in English.
    kept: String,
    /// Rules of retention that decide about it.
    rules: Vec<String>,
}

/// A purpose with its lawful basis.
#[derive(Debug, Serialize, ToSchema)]
pub struct HeldPurpose {
    key: &'static str,
    name: String,
    basis: String,
}

#[derive(Debug, Serialize, ToSchema)]
#[schema(as = HeldAll)]
pub struct All {
    items: Vec<Held>,
    next: Option<String>,
    /// Kinds of records in rooms that you do not see.
    unseen: usize,
}

/// What the house holds about a customer in every room, and why; complete by the data map.
#[utoipa::path(get, path = "/customers/{id}/held", tag = "customers", params(("id" = String, Path)),
    responses((status = 200, body = All), (status = 404, body = Problem)))]
pub(super) async fn held(api: Api, At(subject): At<SubjectId>) -> Result<Body<All>> {
    api.actor.demand(&crate::VIEW)?;
    let mut reader = api.read().await?;
    read::record(&mut reader, subject).await?.ok_or(Error::NotFound)?;
    Opened { subjects: vec![subject], look: Look::Opened, room: "customers" }.note(&api, &mut reader).await?;
    let (all, unseen) = read::all_held(&mut reader, subject).await?;
    let looks = seen::of_subject(&mut reader, subject).await?;
    let roles = read::every_role(&mut reader).await?;
    let lists = [read::PURPOSE, "purpose-basis", "retention-rule"];
    let lists = Names::of(&mut reader, Lang::En, &lists).await?;
    let t = api.app.lexicon().words(Lang::En);
    let one = |held: read::Held| {
        let named = |field: &str, key: &str| lists.name(field, key).to_owned();
        let purpose = |key: &&'static str| HeldPurpose {
            key,
            name: named(read::PURPOSE, key),
            basis: named("purpose-basis", key),
        };
        let may = roles.iter().filter(|(role, rights)| crate::pages::may(*role, rights, &held));
        let mut looked: Vec<String> = Vec::new();
        for look in looks.iter().filter(|look| crate::pages::is_of(look, &held)) {
            if !looked.contains(&look.actor) {
                looked.push(look.actor.clone());
            }
        }
        let rules = held.lapses.iter().map(|lapse| (named("retention-rule", lapse), lapse));
        Held {
            table: held.table,
            room: held.room,
            rows: held.rows,
            purposes: held.purposes.iter().map(purpose).collect(),
            seen_by: may.map(|(role, _)| *role).collect(),
            looked,
            kept: t.w(held.retention),
            rules: rules.filter(|(name, lapse)| name != *lapse).map(|(name, _)| name).collect(),
            source: held.way,
            by: held.by,
            since: held.since,
        }
    };
    Ok(Body(All { items: all.into_iter().map(one).collect(), next: None, unseen }))
}
