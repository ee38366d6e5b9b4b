//! The desk's door to cases: queues and board, a new case, the case itself, and what the house sets up for them.

mod board;
mod calls;
mod categories;
mod changes;
mod chosen;
mod drafts;
mod fields;
mod files;
mod lanes;
mod links;
pub mod live;
mod new;
mod overview;
mod parts;
mod person;
mod pictures;
mod posted;
mod prepared;
mod presence;
mod queue;
mod reply;
mod samples;
mod sheet;
mod show;
mod thread;
mod writing;

pub use samples::samples;

use crate::model::Category;
use axum::{
    Router,
    extract::{DefaultBodyLimit, FromRequestParts, RawPathParams},
    http::request::Parts,
    response::{IntoResponse, Response},
    routing::{get, post},
};
use ground::id::Id;
use kernel::{
    Actor, App, Desk, Error, FieldError, Permission, Reader, Result, StaffId,
    door::{Go, Paper},
    setting::TIME_ZONE,
};
use kit::{Choice, Crumb, Words};
use staff::{Colleague, Team, TeamId};
use std::sync::Arc;

pub fn routes() -> Router<App> {
    let room = DefaultBodyLimit::max(posted::LARGEST);
    Router::new()
        .route("/cases", get(queue::index).post(new::open).layer(room))
        .route("/cases/new", get(new::blank).post(new::look).layer(room))
        .route("/cases/board", get(board::show))
        .route("/cases/overview", get(overview::show))
        .route("/cases/chosen", post(chosen::choose))
        .route("/cases/changes", post(chosen::change))
        .route("/cases/views", post(queue::keep_view))
        .route("/cases/views/{id}/removal", post(queue::drop_view))
        .merge(prepared::routes())
        .merge(categories::routes())
        .route("/cases/{id}", get(show::show))
        .route("/cases/{id}/entries", post(writing::write).layer(room))
        .route("/cases/{id}/draft", post(drafts::keep))
        .route("/cases/{id}/presence", get(calls::around).post(calls::present))
        .route("/cases/{id}/entries/{entry}/undo", post(writing::undo))
        .route("/cases/{id}/entries/{entry}/cover", post(changes::cover))
        .route("/cases/{id}/entries/{entry}/formatted", get(files::formatted))
        .route("/cases/{id}/files/{file}", get(files::download))
        .route("/cases/{id}/facts", post(changes::fact))
        .route("/cases/{id}/values", post(changes::values))
        .route("/cases/{id}/moves", post(changes::step))
        .route("/cases/{id}/mine", post(changes::mine))
        .route("/cases/{id}/watch", post(changes::watch))
        .route("/cases/{id}/people", post(changes::people))
        .route("/cases/{id}/customer", get(links::find).post(links::link))
        .route("/cases/{id}/relations", post(links::relate))
        .route("/cases/{id}/relations/{other}/removal", post(links::unrelate))
        .route("/cases/{id}/merging", get(links::ask_merge).post(links::merge))
}

/// Either onward, or the form once more.
pub enum Answer {
    Go(Go),
    Paper(Paper),
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        match self {
            Self::Go(go) => go.into_response(),
            Self::Paper(paper) => paper.into_response(),
        }
    }
}

/// The two ids of an address such as `/cases/{id}/files/{file}`; what is no id is not there.
pub struct Both<A, B>(pub A, pub B);

impl<S: Send + Sync, A: Id, B: Id> FromRequestParts<S> for Both<A, B> {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self> {
        let params = RawPathParams::from_request_parts(parts, state).await.map_err(|_| Error::NotFound)?;
        let mut values = params.iter().map(|(_, value)| value);
        let (first, second) = (values.next(), values.next());
        let first = first.and_then(|text| text.parse().ok()).ok_or(Error::NotFound)?;
        let second = second.and_then(|text| text.parse().ok()).ok_or(Error::NotFound)?;
        Ok(Self(first, second))
    }
}

/// The reader's words by the clock of the company.
async fn words(desk: &Desk, reader: &mut Reader) -> Result<Words> {
    Ok(desk.words.in_zone(&reader.setting(&TIME_ZONE).await?))
}

fn up(t: Words) -> Crumb {
    Crumb::new(t.w("case-list"), "/cases")
}

/// What is wrong with the fields, or the error itself when it is of another kind.
fn fields_of(error: Error) -> Result<Vec<FieldError>> {
    match error {
        Error::Invalid(fields) => Ok(fields),
        other => Err(other),
    }
}

/// Names for what cases hold by key, and whoever reads them.
#[derive(Clone)]
pub struct Lists {
    t: Words,
    actor: Actor,
    people: Vec<Colleague>,
    teams: Vec<Team>,
    categories: Arc<Vec<Category>>,
}

/// Between the steps of a category's name.
const WITHIN: &str = " › ";

impl Lists {
    pub async fn read(reader: &mut Reader, t: Words) -> Result<Self> {
        let people = staff::colleagues(reader).await?;
        let teams = staff::teams(reader).await?;
        let categories = crate::read::categories(reader).await?;
        Ok(Self { t, actor: reader.actor().clone(), people, teams, categories })
    }

    pub fn may(&self, right: &Permission) -> bool {
        self.actor.may(right)
    }

    pub fn me(&self) -> Option<StaffId> {
        self.actor.staff()
    }

    pub fn person(&self, id: Option<StaffId>) -> String {
        let known = id.and_then(|id| self.people.iter().find(|person| person.id == id));
        known.map_or_else(|| self.t.w("case-nobody"), |person| person.name.clone())
    }

    /// The one behind a label of an actor; the house and programs are told by others.
    pub fn actor(&self, label: &str) -> Option<&str> {
        let known = self.people.iter().find(|person| person.id.to_string() == label);
        known.map(|person| person.name.as_str())
    }

    pub fn team(&self, id: Option<TeamId>) -> String {
        let known = id.and_then(|id| self.teams.iter().find(|team| team.id == id));
        known.map(|team| team.name.clone()).unwrap_or_default()
    }

    /// A category with those that it is part of.
    pub fn category(&self, key: &str) -> String {
        let Some(known) = self.categories.iter().find(|category| category.key == key) else {
            return key.to_owned();
        };
        let mut name = known.name(self.t.lang()).to_owned();
        let mut parent = known.parent;
        while let Some(above) = parent.and_then(|id| self.categories.iter().find(|other| other.id == id)) {
            name = format!("{}{WITHIN}{name}", above.name(self.t.lang()));
            parent = above.parent;
        }
        name
    }

    pub fn people(&self) -> Vec<Choice> {
        let here = self.people.iter().filter(|person| person.active);
        here.map(|person| Choice::new(person.id.to_string(), &person.name)).collect()
    }

    pub fn teams(&self) -> Vec<Choice> {
        self.teams.iter().map(|team| Choice::new(team.id.to_string(), &team.name)).collect()
    }

    /// What a fact holds, as people say it.
    pub fn told(&self, field: &str, value: &str) -> String {
        match field {
            "category" => self.category(value),
            "assignee" => self.person(value.parse().ok()),
            "team" => self.team(value.parse().ok()),
            "priority" if !value.is_empty() => self.t.w(&format!("cases-priority-{value}")),
            _ => value.to_owned(),
        }
    }

    /// Categories that another may be part of: any but itself.
    pub fn parents(&self, but: Option<&str>) -> Vec<Choice> {
        let others = self.categories.iter().filter(|category| Some(category.key.as_str()) != but);
        others.map(|category| Choice::new(category.id.to_string(), self.category(&category.key))).collect()
    }

    pub fn categories(&self) -> Vec<Choice> {
        let offered = self.categories.iter().filter(|category| category.on_offer);
        offered.map(|category| Choice::new(&category.key, self.category(&category.key))).collect()
    }
}

/// A choice that says nothing, before the others.
fn or_none(none: String, choices: Vec<Choice>) -> Vec<Choice> {
    std::iter::once(Choice::new("", none)).chain(choices).collect()
}
