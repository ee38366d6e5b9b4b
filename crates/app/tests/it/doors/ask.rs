//! One question at a door: who asks, for what, with which body.

use crate::house;
use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Request, StatusCode, request::Builder},
};
use kernel::door::SESSION_COOKIE;
use std::fmt;
use testkit::World;
use tower::ServiceExt;

/// The word by which the testkit's door keeper knows staff without rights.
const POWERLESS: &str = "persona-powerless";
const FORGED: &str = "0123456789abcdef0123456789abcdef0123456789abcdef";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    Nobody,
    /// With a session and a token that nobody gave out.
    Stranger,
    /// Staff without any right.
    Powerless,
    /// The same in a browser: with a cookie, never with a token.
    Cookie,
}

#[derive(Clone, Debug)]
pub struct Ask {
    method: String,
    path: String,
    /// JSON for programs, nothing for browsers: their forms are empty.
    json: Option<String>,
    elsewhere: bool,
}

pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
}

/// The router as it is served: for staff with a sample row behind every door, for everybody else as a fresh house.
pub async fn router(who: Who) -> (World, Router) {
    let world = match who {
        Who::Powerless | Who::Cookie => house::filled().await,
        Who::Nobody | Who::Stranger => house::guarded().await,
    };
    let router = custodia::web::router(&world.app, None);
    (world, router)
}

impl Ask {
    pub fn page(method: &str, path: &str) -> Self {
        Self { method: method.to_owned(), path: path.to_owned(), json: None, elsewhere: false }
    }

    pub fn api(method: &str, path: &str, json: String) -> Self {
        Self { json: Some(json), ..Self::page(method, path) }
    }

    pub fn asked_elsewhere(self) -> Self {
        Self { elsewhere: true, ..self }
    }

    /// The body of the answer is left alone: a live stream would never end.
    pub async fn send(&self, router: &Router, who: Who) -> Answer {
        let kind = if self.json.is_some() { "application/json" } else { "application/x-www-form-urlencoded" };
        let site = if self.elsewhere { "cross-site" } else { "same-origin" };
        let request =
            Request::builder().method(self.method.as_str()).uri(&self.path).header("content-type", kind);
        let request = introduce(request, who).header("sec-fetch-site", site).header("if-match", "\"v1\"");
        let body = Body::from(self.json.clone().unwrap_or_default());
        let (parts, _) = router.clone().oneshot(request.body(body).unwrap()).await.unwrap().into_parts();
        Answer { status: parts.status, headers: parts.headers }
    }
}

fn introduce(request: Builder, who: Who) -> Builder {
    let (token, bearer) = match who {
        Who::Nobody => return request,
        Who::Stranger => (FORGED, true),
        Who::Powerless => (POWERLESS, true),
        Who::Cookie => (POWERLESS, false),
    };
    let request = request.header("cookie", format!("{SESSION_COOKIE}={token}"));
    if bearer { request.header("authorization", format!("Bearer {token}")) } else { request }
}

impl fmt::Display for Ask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}
