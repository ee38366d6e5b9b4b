//! Doors: how a request becomes an actor with an address, a language and a way to read and write.
//!
//! The argument type of a handler says who may come in: `Desk` (signed-in staff), `Api` (a program or staff), `Public`
//! (anybody). What they may do there is decided by each action's `NEEDS`.

mod dress;
mod enter;
mod page;
mod repeat;

pub use dress::{Problem, ProblemField, percent};
pub use enter::{By, LANGUAGE_COOKIE, Query as Asked, SESSION_COOKIE, Visit, cookie, enter};
pub use page::{Go, Paper};
pub use repeat::{Forget, Marked, STATEMENTS, once, remember_location};

use crate::{
    actor::Actor,
    app::App,
    datamap::{Erasing, Holding, Link, identifying, plain},
    error::{Error, Result},
    restriction::{Freeze, Why},
    tx::{Action, Reader},
};
use axum::{
    extract::{FromRef, FromRequestParts},
    http::request::Parts,
};
use ground::secret::Token;
use kit::Words;
use std::ops::Deref;

/// What every door leads to.
#[derive(Clone)]
pub struct Door {
    pub app: App,
    pub actor: Actor,
    pub words: Words,
    pub visit: Visit,
}

impl Door {
    pub async fn read(&self) -> Result<Reader> {
        self.app.read(&self.actor).await
    }

    pub async fn write<A: Action>(&self, action: &A) -> Result<A::Output> {
        self.app.write(&self.actor, action).await
    }

    /// The same door as it stands now, for a page that is open: rights change, and sessions end.
    pub async fn still(&self) -> Result<Option<Self>> {
        let visit = self.visit.of_page();
        let actor = by_session(&self.app, &visit).await?;
        Ok(actor.map(|actor| door(self.app.clone(), actor, visit)))
    }

    /// The same door with another actor: after a link proved who somebody is.
    #[must_use]
    pub fn become_actor(&self, actor: Actor) -> Self {
        let words = self.visit.words(&self.app, actor.lang);
        Self { app: self.app.clone(), actor, words, visit: self.visit.clone() }
    }
}

/// Signed-in staff at the desk.
pub struct Desk(pub Door);
/// A program with a token, or staff whose browser tries the API.
pub struct Api(pub Door);
/// Anybody.
pub struct Public(pub Door);

macro_rules! leads_to_a_door {
    ($($name:ident),*) => {$(
        impl Deref for $name {
            type Target = Door;
            fn deref(&self) -> &Door {
                &self.0
            }
        }
    )*};
}
leads_to_a_door!(Desk, Api, Public);

impl<S: Send + Sync> FromRequestParts<S> for Desk
where
    App: FromRef<S>,
{
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self> {
        let (app, visit) = (App::from_ref(state), Visit::of(parts)?);
        let actor = by_session(&app, &visit).await?.ok_or(Error::SignIn)?;
        Ok(Self(door(app, actor, visit)))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Api
where
    App: FromRef<S>,
{
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self> {
        let (app, visit) = (App::from_ref(state), Visit::of(parts)?);
        let actor = match visit.bearer.clone() {
            Some(token) => (app.gate()?.program)(app.clone(), token).await?,
            None => by_session(&app, &visit).await?,
        };
        Ok(Self(door(app, actor.ok_or(Error::SignIn)?, visit)))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Public
where
    App: FromRef<S>,
{
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self> {
        Ok(Self(door(App::from_ref(state), Actor::nobody(), Visit::of(parts)?)))
    }
}

async fn by_session(app: &App, visit: &Visit) -> Result<Option<Actor>> {
    let Some(session) = visit.session.clone() else {
        return Ok(None);
    };
    (app.gate()?.session)(app.clone(), session, visit.by).await
}

fn door(app: App, actor: Actor, visit: Visit) -> Door {
    let words = visit.words(&app, actor.lang);
    Door { app, actor, words, visit }
}

impl Public {
    /// The token of a session that is being opened or closed at this door.
    pub fn session(&self) -> Option<Token> {
        self.visit.session.clone()
    }
}

/// The tables of ground and kernel on the data map.
pub const HOLDINGS: &[Holding] = &[
    Holding {
        table: "jobs",
        columns: &[
            plain("id"),
            plain("kind"),
            plain("payload"),
            plain("state"),
            plain("attempts"),
            plain("run_at"),
            plain("created_at"),
            plain("dedup"),
            plain("last_error"),
        ],
        link: Link::Nobody,
        erasing: Erasing::Keep("retention-jobs"),
        purposes: &[],
        retention: "retention-jobs",
    },
    Holding {
        table: "job_schedules",
        columns: &[plain("kind"), plain("last_run")],
        link: Link::Nobody,
        erasing: Erasing::Keep("retention-house"),
        purposes: &[],
        retention: "retention-house",
    },
    Holding {
        table: "schema_migrations",
        columns: &[plain("name"), plain("at")],
        link: Link::Nobody,
        erasing: Erasing::Keep("retention-house"),
        purposes: &[],
        retention: "retention-house",
    },
    Holding {
        table: "events",
        columns: &[
            plain("id"),
            plain("at"),
            plain("actor"),
            plain("kind"),
            plain("subject"),
            plain("data"),
            plain("request"),
        ],
        link: Link::Subject("subject", Freeze::Never(Why::Evidence)),
        // law: gdpr/5.2
        erasing: Erasing::Keep("keep-accountability"),
        purposes: &[],
        retention: "retention-audit",
    },
    Holding {
        table: "sightings",
        columns: &[
            plain("id"),
            plain("at"),
            plain("actor"),
            plain("subject"),
            plain("kind").worded("look"),
            plain("field"),
            plain("reason"),
            identifying("sealed"),
        ],
        link: Link::Subject("subject", Freeze::Never(Why::Evidence)),
        // law: gdpr/5.2
        erasing: Erasing::Keep("keep-accountability"),
        purposes: &[],
        retention: "retention-audit",
    },
    Holding {
        table: "restricted",
        columns: &[plain("subject"), plain("since"), plain("actor"), plain("reason").worded("restricted")],
        link: Link::Subject("subject", Freeze::Never(Why::Request)),
        erasing: Erasing::Delete,
        purposes: &[],
        retention: "retention-restricted",
    },
    Holding {
        table: "named_fresh",
        columns: &[plain("kind"), plain("id"), plain("subject"), identifying("tokens")],
        link: Link::Subject("subject", Freeze::Never(Why::Index)),
        erasing: Erasing::Delete,
        purposes: &[],
        retention: "retention-named",
    },
    Holding {
        table: "named_folded",
        columns: &[plain("kind"), plain("place"), plain("id"), plain("subject")],
        link: Link::Subject("subject", Freeze::Never(Why::Index)),
        erasing: Erasing::Delete,
        purposes: &[],
        retention: "retention-named",
    },
    Holding {
        table: "named_slices",
        columns: &[plain("kind"), plain("position"), plain("block"), plain("bits")],
        link: Link::Nobody,
        erasing: Erasing::Keep("keep-named"),
        purposes: &[],
        retention: "retention-named-slices",
    },
    Holding {
        table: "named_blocks",
        columns: &[plain("kind"), plain("block"), plain("live")],
        link: Link::Nobody,
        erasing: Erasing::Keep("keep-named"),
        purposes: &[],
        retention: "retention-named-slices",
    },
    Holding {
        table: "named_unread",
        columns: &[plain("kind"), plain("id"), plain("is_long")],
        link: Link::Nobody,
        erasing: Erasing::Keep("keep-named"),
        purposes: &[],
        retention: "retention-named",
    },
    Holding {
        table: "named_marks",
        columns: &[plain("kind"), plain("mark")],
        link: Link::Nobody,
        erasing: Erasing::Keep("keep-named"),
        purposes: &[],
        retention: "retention-house",
    },
    Holding {
        table: "list_versions",
        columns: &[plain("name"), plain("version")],
        link: Link::Nobody,
        erasing: Erasing::Keep("retention-house"),
        purposes: &[],
        retention: "retention-house",
    },
    Holding {
        table: "settings",
        columns: &[plain("key"), plain("value"), plain("updated_at")],
        link: Link::Nobody,
        erasing: Erasing::Keep("retention-house"),
        purposes: &[],
        retention: "retention-house",
    },
    Holding {
        table: "idempotency",
        columns: &[plain("key"), plain("request"), plain("status"), plain("location"), plain("at")],
        link: Link::Nobody,
        erasing: Erasing::Keep("retention-idempotency"),
        purposes: &[],
        retention: "retention-idempotency",
    },
];
