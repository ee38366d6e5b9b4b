//! The first thing that happens to a request: it gets an id, an address, a language, and is checked to come from our own pages.

use super::dress;
use crate::{app::App, error::Error};
use axum::{
    extract::{ConnectInfo, Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use ground::{secret::Token, telemetry, web};
use kit::{Lang, Words};
use std::net::{IpAddr, SocketAddr};

/// `__Host-` cookies need TLS; a house on plain http (the demo) takes the name without.
pub const SESSION_COOKIE: &str = "custodia_session";
pub const LANGUAGE_COOKIE: &str = "custodia_lang";

/// Who sent a request: only people keep a session alive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    Person,
    /// A page that looks again by itself while it is open.
    Page,
}

/// What a request tells before anyone knows who sent it.
#[derive(Clone, Debug)]
pub struct Visit {
    pub request_id: String,
    pub address: IpAddr,
    pub path: String,
    pub query: Query,
    pub session: Option<Token>,
    pub bearer: Option<Token>,
    pub by: By,
    /// The browser says: do not sell or share.
    pub privacy_control: bool,
    /// The version the caller believes current (`If-Match`).
    if_match: Option<String>,
    /// The page of this house that led here.
    pub from: Option<String>,
    lang: Lang,
}

/// The query string, for pages that need a word of it.
#[derive(Clone, Debug, Default)]
pub struct Query(Vec<(String, String)>);

impl Query {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

impl Visit {
    pub(super) fn of(parts: &Parts) -> Result<Self, Error> {
        parts
            .extensions
            .get::<Self>()
            .cloned()
            .ok_or_else(|| Error::fault("the request did not come in by the door"))
    }

    pub(super) fn of_page(&self) -> Self {
        Self { by: By::Page, ..self.clone() }
    }

    /// The reader's own language before the browser's.
    pub(super) fn words(&self, app: &App, own: Option<Lang>) -> Words {
        app.lexicon().words(own.unwrap_or(self.lang))
    }

    /// Where they wanted to be, with filters and page; what the page before said is said already.
    pub(super) fn place(&self) -> String {
        let kept: Vec<_> = self.query.0.iter().filter(|(name, _)| name != "done").collect();
        match serde_html_form::to_string(&kept) {
            Ok(query) if !query.is_empty() => format!("{}?{query}", self.path),
            _ => self.path.clone(),
        }
    }

    /// The version that the caller looked at, where they name one: `If-Match: "v3"`.
    pub fn version_seen(&self) -> Result<Option<i64>, Error> {
        let number = |tag: &str| tag.strip_prefix('v').and_then(|digits| digits.parse().ok());
        match self.if_match.as_deref() {
            None => Ok(None),
            Some(tag) => number(tag).map(Some).ok_or_else(|| Error::conflict("error-changed-meanwhile")),
        }
    }

    /// The same where it must be named: without one, two callers would overwrite each other unseen.
    pub fn version(&self) -> Result<i64, Error> {
        self.version_seen()?.ok_or_else(|| Error::Malformed("error-version-needed".into()))
    }

    pub fn lang(&self) -> Lang {
        self.lang
    }
}

/// The language of whoever is signed in, where something went wrong: their own pages are in it, too.
async fn reads(app: &App, visit: &Visit, status: StatusCode) -> Option<Lang> {
    if !status.is_client_error() && !status.is_server_error() {
        return None;
    }
    super::by_session(app, &visit.of_page()).await.ok().flatten()?.lang
}

/// Wraps every route of the house.
pub async fn enter(State(app): State<App>, mut request: Request, next: Next) -> Response {
    let visit = look(&app, &request);
    let method = request.method().clone();
    let api = visit.path.starts_with("/api/");
    let started = app.clock().now();
    let refused = visit.bearer.is_none() && web::is_cross_site(&method, request.headers());
    request.extensions_mut().insert(visit.clone());
    let response =
        if refused { Error::refused("error-cross-site").into_response() } else { next.run(request).await };
    let words = visit.words(&app, reads(&app, &visit, response.status()).await);
    let mut response = if api {
        dress::as_problem(response, words, &visit)
    } else {
        dress::as_page(response, words, &visit)
    };
    note(&visit, &method, &response, app.clock().now().0 - started.0);
    if let Ok(id) = HeaderValue::from_str(&visit.request_id) {
        response.headers_mut().insert(web::REQUEST_ID, id);
    }
    response
}

fn look(app: &App, request: &Request) -> Visit {
    let headers = request.headers();
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
    let query = query(request.uri().query().unwrap_or_default());
    let asked = query.get("lang").and_then(Lang::parse);
    let chosen = || cookie(headers, LANGUAGE_COOKIE).and_then(|tag| Lang::parse(&tag));
    let accepted =
        || Lang::from_accept_language(text(headers, header::ACCEPT_LANGUAGE.as_str()).unwrap_or_default());
    Visit {
        request_id: ground::id::encode("req", ground::id::fresh(app.clock().now(), app.entropy())),
        address: web::caller(headers, peer, app.config().trusted_proxy),
        path: request.uri().path().to_owned(),
        session: cookie(headers, SESSION_COOKIE).map(|text| Token::presented(&text)),
        bearer: text(headers, "authorization").and_then(|v| v.strip_prefix("Bearer ")).map(Token::presented),
        by: by(request),
        privacy_control: web::global_privacy_control(headers),
        if_match: text(headers, "if-match").map(|tag| tag.trim_matches('"').to_owned()),
        from: from(headers),
        lang: asked.or_else(chosen).unwrap_or_else(accepted),
        query,
    }
}

/// What a script fetches and what loads itself anew happens without anybody; browsers say so.
fn by(request: &Request) -> By {
    let says = |name, wanted| text(request.headers(), name) == Some(wanted);
    let asks = request.method() == axum::http::Method::GET;
    // Parts of a page come without a mode of navigation; what a page gets ahead of time says so.
    let fetched =
        asks && request.headers().contains_key("sec-fetch-mode") && !says("sec-fetch-mode", "navigate");
    let ahead = text(request.headers(), "sec-purpose").is_some_and(|purpose| purpose.contains("prefetch"));
    let reloaded = ahead || says("sec-fetch-mode", "navigate") && !says("sec-fetch-user", "?1");
    let live = request.uri().path() == kit::Doors::DESK.live;
    if fetched || reloaded || live { By::Page } else { By::Person }
}

/// Only a place of our own, as a path: nobody is sent elsewhere.
fn from(headers: &HeaderMap) -> Option<String> {
    let (_, rest) = text(headers, header::REFERER.as_str())?.split_once("://")?;
    let (from, path) = rest.split_at(rest.find('/')?);
    let ours = text(headers, header::HOST.as_str()).is_none_or(|host| host == from);
    (ours && !path.starts_with("//") && !path.contains('\\')).then(|| path.to_owned())
}

fn query(text: &str) -> Query {
    Query(serde_html_form::from_str(text).unwrap_or_default())
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// The value of a cookie, as the browser sent it.
pub fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let all = headers.get_all(header::COOKIE);
    let mut pairs = all.iter().filter_map(|value| value.to_str().ok()).flat_map(|value| value.split(';'));
    pairs.find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('=').map(str::to_owned))
}

/// One line in the log for each request: no address, no query, no name.
fn note(visit: &Visit, method: &axum::http::Method, response: &Response, micros: i64) {
    let status = response.status().as_u16();
    let kind = match status {
        ..400 => "ok",
        400..500 => "refused",
        _ => "failed",
    };
    telemetry::count("custodia_requests_total", kind);
    tracing::info!(request = visit.request_id, %method, status, micros, route = dress::route(&visit.path), "answered");
}
