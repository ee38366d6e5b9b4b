//! All doors in one router: pages, the API with its description, assets, health and figures.

use crate::rooms::ROOMS;
use axum::{
    Json, Router,
    extract::{DefaultBodyLimit, Request, State},
    http::{HeaderName, HeaderValue, StatusCode, header},
    middleware,
    response::{IntoResponse, Response},
    routing::get,
};
use ground::{secret, telemetry::Figures, web};
use kernel::{App, Error, door, input};
use std::time::Duration;
use tower_http::{compression::CompressionLayer, timeout::TimeoutLayer};
use utoipa::{
    Modify, OpenApi,
    openapi::{
        OpenApi as Document, PathItem, RefOr,
        security::{HttpAuthScheme, HttpBuilder, SecurityScheme},
    },
};
use utoipa_axum::router::OpenApiRouter;
use utoipa_swagger_ui::SwaggerUi;

/// No request is worth more: what takes longer is a job.
const LONGEST: Duration = Duration::from_secs(60);
/// Assets carry the hash of their content in their name.
const FOREVER: &str = "public, max-age=31536000, immutable";

/// Pages that a browser may fetch before they are asked for: lists alone, never a person, whose opening is written down.
struct Speculation {
    path: &'static str,
    header: &'static str,
    kind: (HeaderName, &'static str),
    rules: &'static str,
}

const SPECULATION: Speculation = Speculation {
    path: "/assets/speculation.1.json",
    header: "\"/assets/speculation.1.json\"",
    kind: (header::CONTENT_TYPE, "application/speculationrules+json"),
    rules: r#"{"prefetch":[{"where":{"selector_matches":"nav a"},"eagerness":"moderate"}]}"#,
};

/// The description of the API; each room adds its paths.
#[derive(OpenApi)]
#[openapi(
    info(title = "Custodia", description = "Customers, permissions, letters and requests of data subjects.", license(name = "Apache-2.0", identifier = "Apache-2.0")),
    servers((url = "/api/v1")),
    modifiers(&Bearer),
    security(("bearer" = []))
)]
struct Description;

struct Bearer;

impl Modify for Bearer {
    fn modify(&self, document: &mut Document) {
        let scheme = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build();
        document
            .components
            .get_or_insert_default()
            .add_security_scheme("bearer", SecurityScheme::Http(scheme));
    }
}

/// The router of the whole house.
pub fn router(app: &App, figures: Option<Figures>) -> Router {
    let (api, document) = api();
    let api = api.layer(middleware::from_fn_with_state(app.clone(), door::once));
    let pages = ROOMS.iter().fold(Router::new(), |router, room| router.merge((room.pages)()));
    let swagger = SwaggerUi::new("/api/try").url("/api/v1/openapi.json", document);
    let rooms = pages
        .merge(swagger)
        .nest("/api/v1", api)
        .fallback(|| async { Error::NotFound })
        .layer(DefaultBodyLimit::max(input::BODY))
        .layer(middleware::from_fn_with_state(app.clone(), door::enter))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, LONGEST))
        .with_state(app.clone());
    rooms
        .merge(plumbing(app, figures))
        .layer(middleware::from_fn(swagger_styles))
        .layer(middleware::from_fn(web::secure))
        .layer(CompressionLayer::new())
}

/// The API of all rooms, and its OpenAPI description.
pub fn api() -> (Router<App>, Document) {
    let start = OpenApiRouter::with_openapi(Description::openapi());
    let all = ROOMS.iter().fold(start, |router, room| router.merge((room.api)()));
    let (router, mut document) = all.split_for_parts();
    document.paths.paths.iter_mut().for_each(|(path, item)| complete(path, item));
    (router, document)
}

/// Names every operation after its path, since rooms share verbs, and describes answers by their status where nothing is said.
fn complete(path: &str, item: &mut PathItem) {
    let name = path.replace(['{', '}'], "").replace('/', "-");
    let slots = [
        ("get", &mut item.get),
        ("post", &mut item.post),
        ("put", &mut item.put),
        ("patch", &mut item.patch),
        ("delete", &mut item.delete),
    ];
    for (method, operation) in slots.into_iter().filter_map(|(method, slot)| Some((method, slot.as_mut()?))) {
        operation.operation_id = Some(format!("{method}{name}"));
        for (status, answer) in &mut operation.responses.responses {
            if let RefOr::T(answer) = answer
                && answer.description.is_empty()
            {
                answer.description = described(status);
            }
        }
    }
}

fn described(status: &str) -> String {
    let reason = status.parse::<StatusCode>().ok().and_then(|status| status.canonical_reason());
    reason.unwrap_or("An answer").to_owned()
}

/// What needs no actor: assets, health, figures.
fn plumbing(app: &App, figures: Option<Figures>) -> Router {
    let mut router = Router::new()
        .route("/health", get(health))
        .route(
            SPECULATION.path,
            get(|| async { ([SPECULATION.kind, (header::CACHE_CONTROL, FOREVER)], SPECULATION.rules) }),
        )
        .with_state(app.clone());
    for asset in kit::ASSETS.iter() {
        let answer = move || async move {
            let kind = (header::CONTENT_TYPE, asset.content_type);
            ([kind, (header::CACHE_CONTROL, FOREVER)], asset.bytes).into_response()
        };
        router = router.route(&asset.path, get(answer));
    }
    match figures {
        Some(figures) => {
            router.merge(Router::new().route("/metrics", get(metrics)).with_state((app.clone(), figures)))
        }
        None => router,
    }
}

/// Whether this node can serve: the database and the key store answer.
async fn health(State(app): State<App>) -> Response {
    let answers = async {
        app.db().reader().await.map_err(Error::from)?;
        app.vault().count().await
    };
    match answers.await {
        Ok(_) => (StatusCode::OK, Json("well")).into_response(),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, Json("unwell")).into_response(),
    }
}

/// Figures for Prometheus: with the token of the configuration, or from this machine.
async fn metrics(State((app, figures)): State<(App, Figures)>, request: Request) -> Response {
    let bearer = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let given = bearer.and_then(|value| value.strip_prefix("Bearer "));
    let allowed = match &app.config().metrics_token {
        Some(token) => given.is_some_and(|given| secret::same(given.as_bytes(), token.reveal().as_bytes())),
        None => web::caller(request.headers(), request.extensions().get(), app.config().trusted_proxy)
            .is_loopback(),
    };
    if allowed { figures.text().into_response() } else { StatusCode::NOT_FOUND.into_response() }
}

/// The page to try the API styles itself inline; it alone may, and it loads nothing from elsewhere.
async fn swagger_styles(request: Request, next: middleware::Next) -> Response {
    let tries = request.uri().path().starts_with("/api/try");
    let mut response = next.run(request).await;
    if tries {
        let policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    } else if response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
    {
        let rules = HeaderValue::from_static(SPECULATION.header);
        response.headers_mut().insert(HeaderName::from_static("speculation-rules"), rules);
    }
    response
}
