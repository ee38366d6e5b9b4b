//! Why one record is held, in whatever room it lies, for programs.
// law: gdpr/15.1

use crate::read::{self, Explained, PURPOSE};
use axum::{Json as Body, extract::Path};
use kernel::{
    Api, Erasing, Result, Role,
    account::{Fate, Fated},
    door::Problem,
};
use kit::Lang;
use serde::Serialize;
use utoipa::ToSchema;

/// One record, explained.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RecordReason)]
pub struct Reason {
    table: &'static str,
    /// Whose table it is; none: the house's own.
    room: Option<&'static str>,
    /// Whose record it is; none while nobody knows.
    subject: Option<String>,
    /// None of its own: it serves the purposes that the person's data has.
    purposes: Vec<RecordPurpose>,
    /// By which way it came, in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<String>,
    /// Who wrote it down, as the audit trail names them.
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<String>,
    /// RFC 3339.
    since: String,
    /// When it goes by itself, without any rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<String>,
    /// What the rules of retention say, of the record and of its person as a whole; the first of both takes it.
    ends: Vec<RecordEnd>,
    /// Until when records of its table are kept, in English.
    kept: String,
    /// Roles that may see records of its kind.
    #[schema(value_type = Vec<String>)]
    seen_by: Vec<Role>,
    /// Those who alone may see it, whatever their role.
    #[serde(skip_serializing_if = "Option::is_none")]
    only: Option<Vec<String>>,
    /// Looks in its room at its person; who it was is told to those who may know it.
    looks: usize,
    looked: Vec<RecordLook>,
    #[serde(skip_serializing_if = "Option::is_none")]
    restricted: Option<RecordRestriction>,
    /// `delete`, `blank` or `keep`: what erasing its person does with it.
    erasing: &'static str,
    /// Why it stays when its person is erased.
    #[serde(skip_serializing_if = "Option::is_none")]
    stays: Option<String>,
}

/// A purpose with its lawful basis and the article behind it.
#[derive(Debug, Serialize, ToSchema)]
pub struct RecordPurpose {
    key: String,
    name: String,
    basis: String,
    law: String,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct RecordEnd {
    /// `record` or `person`.
    of: &'static str,
    /// `ends`, `kept`, `waits` or `stays`.
    state: &'static str,
    /// What started its clock.
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<String>,
    /// The rule, or what keeps it, in English.
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<String>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct RecordLook {
    by: String,
    at: String,
    kind: String,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct RecordRestriction {
    since: String,
    by: String,
    reason: String,
}

/// Why one record is held: its table on the data map, and its id. A record that you may not see is not found.
#[utoipa::path(get, path = "/records/{table}/{id}/why", tag = "customers",
    params(("table" = String, Path), ("id" = String, Path)),
    responses((status = 200, body = Reason), (status = 404, body = Problem)))]
pub(super) async fn explain(api: Api, Path((table, id)): Path<(String, String)>) -> Result<Body<Reason>> {
    let mut reader = api.read().await?;
    let told = read::explain(&mut reader, &table, &id, Lang::En).await?;
    let t = api.app.lexicon().words(Lang::En);
    let (erasing, stays) = match told.holding.erasing {
        Erasing::Delete => ("delete", None),
        Erasing::Blank(_) => ("blank", None),
        Erasing::Keep(why) => ("keep", Some(t.w(why))),
    };
    Ok(Body(Reason {
        table: told.holding.table,
        room: told.held.room,
        subject: told.account.subject.map(|subject| subject.to_string()),
        purposes: told.purposes().into_iter().map(|key| purpose(&told, key)).collect(),
        source: told.account.way.as_ref().map(|(word, name)| t.w1(word, "name", name)),
        since: told.account.since.rfc3339(),
        until: told.account.until.map(ground::clock::Timestamp::rfc3339),
        ends: told.fates.iter().map(end).collect(),
        kept: t.w(told.holding.retention),
        seen_by: told.roles,
        only: told.account.only,
        looks: told.looks.count,
        looked: told.looks.latest.into_iter().map(RecordLook::from).collect(),
        restricted: told.restricted.map(|how| RecordRestriction {
            since: how.since.rfc3339(),
            by: how.actor,
            reason: how.reason,
        }),
        by: told.account.by,
        erasing,
        stays,
    }))
}

fn purpose(told: &Explained, key: &str) -> RecordPurpose {
    let say = |list: &str| told.lists.name(list, key).to_owned();
    RecordPurpose {
        key: key.into(),
        name: say(PURPOSE),
        basis: say("purpose-basis"),
        law: say("purpose-law"),
    }
}

fn end(fate: &Fate) -> RecordEnd {
    let (state, at, why) = match &fate.what {
        Fated::Ends { at, rule } => ("ends", Some(at.rfc3339()), Some(rule.clone())),
        Fated::Kept(why) => ("kept", None, Some(why.clone())),
        Fated::Waits { rule } => ("waits", None, Some(rule.clone())),
        Fated::Stays => ("stays", None, None),
    };
    let of = if fate.whole { "person" } else { "record" };
    RecordEnd { of, state, since: fate.since.map(ground::clock::Timestamp::rfc3339), at, why }
}

impl From<kernel::seen::Sighting> for RecordLook {
    fn from(look: kernel::seen::Sighting) -> Self {
        Self { by: look.actor, at: look.at.rfc3339(), kind: look.kind }
    }
}
