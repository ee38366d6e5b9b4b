//! The world of a story: a house of some rooms, its clock, and the ways to ask it.

use crate::{
    answer::Answer,
    gate::{self, Guest},
    server::Copy,
    stream::Stream,
};
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, header},
    middleware,
    response::Response,
};
use ground::{
    clock::{Clock, Timestamp},
    config::Config,
    db::{Db, Mode},
    files::Files,
    secret::{Entropy, Key},
};
use kernel::{
    Action, App, Job, Reader, Result, Role, Room, Tx,
    app::{Edges, Parts, migrations},
    datamap::Depth,
    door,
    lapse::{Ages, Of, Ripe},
    vault::Vault,
    worker,
};
use std::path::Path;
use tempfile::TempDir;
use tower::ServiceExt;
use utoipa_axum::router::OpenApiRouter;

/// When every story begins: 21 November 2026, noon UTC.
pub const NOON: Timestamp = Timestamp(1_795_262_400_000_000);
/// An answer larger than this is a mistake in itself.
const LARGEST: usize = 64 << 20;

pub struct World {
    pub app: App,
    router: Router,
    folder: TempDir,
    _copy: Option<Copy>,
}

impl World {
    pub async fn with(rooms: &[Room]) -> Self {
        Self::furnished(rooms, Edges::default()).await
    }

    /// A world with things at the edge, such as a post box.
    pub async fn furnished(rooms: &[Room], edges: Edges) -> Self {
        let mut rooms = rooms.to_vec();
        if rooms.iter().all(|room| room.gate.is_none()) {
            rooms.push(gate::ROOM);
        }
        let rooms: &'static [Room] = Box::leak(rooms.into_boxed_slice());
        let folder = TempDir::new().unwrap();
        let clock = Clock::still(NOON);
        let (db, keys, copy) = databases(folder.path(), rooms).await;
        let vault = Vault::open(keys, Key::from_bytes([42; 32]), &Entropy::System, &clock).await.unwrap();
        let over = [("data", folder.path().display().to_string())];
        let config = Config::load(Path::new("no file"), [], &over).unwrap();
        let files = Files::new(&folder.path().join("files"));
        let (entropy, lexicon) = (Entropy::System, lexicon(rooms));
        let app = App::open(Parts { config, db, vault, clock, entropy, files, lexicon, rooms, edges })
            .await
            .unwrap();
        Self { router: router(&app), app, folder, _copy: copy }
    }

    /// The folder with the database, the keys and the files of this world.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn now(&self) -> Timestamp {
        self.app.clock().now()
    }

    pub fn advance(&self, micros: i64) {
        self.app.clock().advance(micros);
    }

    /// Runs an action as the house itself.
    pub async fn write<A: Action>(&self, action: &A) -> Result<A::Output> {
        self.app.write(&kernel::Actor::house(), action).await
    }

    /// Runs an action with the rights of a role.
    pub async fn write_as<A: Action>(&self, role: Role, action: &A) -> Result<A::Output> {
        self.app.write(&gate::actor(&self.app, Guest::Staff(role)), action).await
    }

    pub async fn read(&self) -> Reader {
        self.app.read(&kernel::Actor::house()).await.unwrap()
    }

    pub async fn read_as(&self, role: Role) -> Reader {
        self.app.read(&gate::actor(&self.app, Guest::Staff(role))).await.unwrap()
    }

    /// Does all work that is due, and says how much there was.
    pub async fn work(&self) -> usize {
        worker::drain(&self.app).await.unwrap()
    }

    /// Starts the schedules whose turn has come, then does the work.
    pub async fn work_on_schedule(&self) -> usize {
        worker::start_schedules(&self.app).await.unwrap();
        self.work().await
    }

    /// Puts a job into the queue.
    pub async fn enqueue<J: Job>(&self, job: J) {
        self.write(&Later(job)).await.unwrap();
    }

    /// Ends records of a kind whose clock started before a moment, as a rule of retention would; says how many.
    pub async fn end_old(&self, lapse: &'static str, before: Timestamp) -> u64 {
        self.write(&EndOld { lapse, before }).await.unwrap()
    }

    pub async fn get(&self, guest: Guest, path: &str) -> Answer {
        self.send(guest, Request::get(path).body(Body::empty()).unwrap()).await
    }

    /// Posts a form as a browser does from our own page.
    pub async fn post(&self, guest: Guest, path: &str, form: &[(&str, &str)]) -> Answer {
        let body = serde_html_form::to_string(form).unwrap();
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body));
        self.send(guest, request.unwrap()).await
    }

    /// Calls the API, below `/api/v1`, with a JSON body (`Value::Null`: none).
    pub async fn api(&self, guest: Guest, method: &str, path: &str, body: &serde_json::Value) -> Answer {
        let request = Request::builder().method(method).uri(format!("/api/v1{path}"));
        let request = request.header(header::CONTENT_TYPE, "application/json");
        let body = if body.is_null() { Body::empty() } else { Body::from(body.to_string()) };
        self.send(guest, request.body(body).unwrap()).await
    }

    /// Opens what a page of somebody listens to.
    pub async fn stream(&self, guest: Guest, path: &str) -> Stream {
        Stream::of(self.answer(guest, Request::get(path).body(Body::empty()).unwrap()).await)
    }

    /// Sends any request; the guest's token goes as cookie to pages and as bearer to the API.
    pub async fn send(&self, guest: Guest, request: Request<Body>) -> Answer {
        let (parts, body) = self.answer(guest, request).await.into_parts();
        let bytes = to_bytes(body, LARGEST).await.unwrap().to_vec();
        Answer { status: parts.status, headers: parts.headers, bytes }
    }

    async fn answer(&self, guest: Guest, mut request: Request<Body>) -> Response<Body> {
        if let Some(token) = guest.token() {
            let (name, value) = if request.uri().path().starts_with("/api/") {
                (header::AUTHORIZATION, format!("Bearer {token}"))
            } else {
                (header::COOKIE, format!("{}={token}", door::SESSION_COOKIE))
            };
            request.headers_mut().entry(name).or_insert(value.parse().unwrap());
        }
        self.router.clone().oneshot(request).await.unwrap()
    }

    /// Whether these bytes stand anywhere in the world's folder: database files, write-ahead logs, stored files.
    pub fn holds(&self, needle: &[u8]) -> bool {
        found_below(self.folder.path(), needle)
    }
}

struct Later<J>(J);

impl<J: Job> Action for Later<J> {
    type Output = ();
    const NEEDS: kernel::Permission = kernel::SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.enqueue(&self.0)
    }
}

/// The router as the house builds it, of these rooms alone.
fn router(app: &App) -> Router {
    let (mut pages, mut api) = (Router::new(), OpenApiRouter::new());
    for room in app.rooms() {
        pages = pages.merge((room.pages)());
        api = api.merge((room.api)());
    }
    let (api, _) = api.split_for_parts();
    let api = api.layer(middleware::from_fn_with_state(app.clone(), door::once));
    pages
        .nest("/api/v1", api)
        .layer(middleware::from_fn_with_state(app.clone(), door::enter))
        .layer(middleware::from_fn(ground::web::secure))
        .with_state(app.clone())
}

fn lexicon(rooms: &[Room]) -> &'static kit::Lexicon {
    let own = kit::WORDS.into_iter().chain(kernel::WORDS);
    let all: Vec<_> = own.chain(rooms.iter().flat_map(|room| room.words)).collect();
    Box::leak(Box::new(kit::Lexicon::build(&all).unwrap_or_else(|problems| panic!("{problems:#?}"))))
}

/// Where a world keeps its data and its keys: in files of its folder, or in a database of its own on a server.
async fn databases(folder: &Path, rooms: &[Room]) -> (Db, Db, Option<Copy>) {
    #[expect(clippy::disallowed_methods, reason = "the one switch that chooses the engine of a test run")]
    let server = std::env::var("CUSTODIA_TEST_DATABASE").ok();
    match server {
        Some(server) => {
            let copy = Copy::of(&server, &migrations(rooms)).await;
            (copy.data(), copy.keys(), Some(copy))
        }
        None => {
            let file = |name: &str, mode| Db::sqlite(&folder.join(name), mode).unwrap();
            (file("custodia.db", Mode::Fast), file("keys.db", Mode::Durable), None)
        }
    }
}

fn found_below(folder: &Path, needle: &[u8]) -> bool {
    std::fs::read_dir(folder).unwrap().any(|entry| {
        let path = entry.unwrap().path();
        if path.is_dir() {
            return found_below(&path, needle);
        }
        std::fs::read(&path).unwrap().windows(needle.len()).any(|window| window == needle)
    })
}

/// Records that are ended at once.
const OLD: u32 = 5_000;

struct EndOld {
    lapse: &'static str,
    before: Timestamp,
}

impl Action for EndOld {
    type Output = u64;
    const NEEDS: kernel::Permission = kernel::SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<u64> {
        let all = tx.app().rooms().iter().flat_map(|room| room.lapses);
        let lapse = *all.into_iter().find(|lapse| lapse.name == self.lapse).unwrap();
        let Of::Record(end) = lapse.of else { panic!("{} are people", self.lapse) };
        let old = (lapse.find)(tx, Ripe { limit: OLD, ..Ripe::before(self.before) }).await?;
        let counted = (lapse.count)(tx, Ages { purpose: None, before: vec![self.before] }).await?;
        assert_eq!(counted, [old.len() as i64], "what is counted is found");
        end(tx, old.iter().map(|old| old.id).collect(), Depth::Destroy).await
    }
}
