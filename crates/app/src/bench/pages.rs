//! Server time of the pages that agents open all day, through the real router, signed in.

use super::{
    Bench,
    calls::{as_a_connection, call, token},
    house, stats,
};
use crate::{demo, web};
use axum::{
    Router,
    body::Body,
    http::{Request, StatusCode, header},
};
use kernel::{Action, Actor, App, Error, Permission, Result, Role, SYSTEM, SubjectId, Tx};
use serde_json::{Value, json};
use tower::ServiceExt;

/// Each page is asked for so often; the first tenth warms up and is not counted.
const RUNS: usize = 1_000;

pub async fn run(bench: &Bench) -> Result<()> {
    let app = house::filled(bench).await?;
    let session = demo::sign_in(&app).await?;
    let router = web::router(&app, None);
    let people = people(&app).await?;
    let page = |at: usize| format!("/customers/{}", people[at % people.len()]);
    measure(&router, &session, "customer page", page).await?;
    measure(&router, &session, "list of 50", |_| "/customers".into()).await?;
    measure(&router, &session, "list of 50, one country", |_| "/customers?country=PL".into()).await?;
    measure(&router, &session, "search: start of a name", |at| {
        format!("/customers?q={}", NAMES[at % NAMES.len()])
    })
    .await?;
    measure(&router, &session, "search: e-mail", |at| format!("/customers?q=anja.weber.{at}%40example.com"))
        .await?;
    measure(&router, &session, "search: number", |at| format!("/customers?q={}", at + 1)).await?;
    permissions(&app, &router, &session, &people).await
}

/// What people and the desk open about permissions, and what strangers open.
async fn permissions(app: &App, router: &Router, session: &str, people: &[SubjectId]) -> Result<()> {
    let of = |at: usize| people[at % people.len()];
    explain(app, of).await?;
    let matrix = |at| format!("/customers/{}/permissions", of(at));
    measure(router, session, "permissions of a person, explained", matrix).await?;
    measure(router, session, "truth table", |_| "/purposes/truth".into()).await?;
    let links = app.write(&Actor::house(), &Links { people }).await?;
    let link = |at: usize| consent::preferences_path(&links[at % links.len()]);
    measure(router, "", "preference page", link).await?;
    measure(router, "", "form of a few fields", |_| "/f/news".into()).await?;
    long_form(app, router, session).await?;
    measure(router, "", "form of 30 fields", |_| format!("/f/{LONG}")).await?;
    measure(router, "", "privacy notice", |_| "/privacy".into()).await
}

/// What may and may not leave for one person, every purpose and channel, with the reason.
async fn explain(app: &App, of: impl Fn(usize) -> SubjectId) -> Result<()> {
    let (mut series, mut before) = (stats::Series::default(), stats::cpu());
    for at in 0..RUNS {
        if at == RUNS / 10 {
            before = stats::cpu();
        }
        let mut reader = app.read(&Actor::house()).await?;
        let (answers, took) = stats::timed(consent::explain_all(&mut reader, of(at))).await;
        answers?;
        if at >= RUNS / 10 {
            series.push(took);
        }
    }
    series.print("explain one person");
    stats::print_cpu("explain one person", before, RUNS - RUNS / 10);
    Ok(())
}

struct Links<'a> {
    people: &'a [SubjectId],
}

impl Action for Links<'_> {
    type Output = Vec<consent::LinkToken>;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        consent::links(tx, self.people).await
    }
}

/// The name of a form with as many fields as anybody should ask for.
const LONG: &str = "bench-long";

async fn long_form(app: &App, router: &Router, session: &str) -> Result<()> {
    let token = token(app, Role::Administrator).await?;
    let question = |number: usize| {
        json!({"key": format!("x{number}"), "kind": "short", "purpose": "service",
            "texts": {"en": {"label": format!("Question number {number}, as long as questions are?"), "help": "One line of help."}}})
    };
    let email =
        json!({"key": "email", "kind": "fact", "fact": "email", "need": "required", "purpose": "service"});
    let items: Vec<Value> = std::iter::once(email).chain((1..30).map(question)).collect();
    let form = json!({"name": LONG, "draft": {"titles": {"en": "Long"}, "items": items}});
    if visit(router, session, "GET", &format!("/f/{LONG}")).await?.is_success() {
        return Ok(());
    }
    call(router, &token, ("POST", "/api/v1/forms".into()), form.to_string()).await?;
    let published = visit(router, session, "POST", &format!("/forms/{LONG}/publication")).await?;
    if published.is_redirection() { Ok(()) } else { Err(Error::fault(format!("publication: {published}"))) }
}

pub async fn visit(router: &Router, session: &str, method: &str, path: &str) -> Result<StatusCode> {
    let request = Request::builder().method(method).uri(path).header(header::COOKIE, session);
    let request = request
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin");
    let request = request.body(Body::from("seen=1")).map_err(Error::fault)?;
    Ok(router.clone().oneshot(request).await.map_err(Error::fault)?.status())
}

const NAMES: [&str; 6] = ["ziel", "de+vries", "y%C4%B1lmaz", "m%C3%BCller", "bart", "szym"];

async fn people(app: &App) -> Result<Vec<SubjectId>> {
    let mut reader = app.read(&Actor::house()).await?;
    customers::ids(&mut reader, &customers::Filter::default(), None, 200).await
}

pub async fn measure(
    router: &Router,
    session: &str,
    name: &'static str,
    path: impl Fn(usize) -> String,
) -> Result<()> {
    let paths: Vec<String> = (0..RUNS).map(path).collect();
    as_a_connection(one_by_one(router.clone(), session.to_owned(), name, paths)).await
}

async fn one_by_one(router: Router, session: String, name: &'static str, paths: Vec<String>) -> Result<()> {
    let mut series = stats::Series::default();
    let mut before = stats::cpu();
    for (at, path) in paths.iter().enumerate() {
        if at == RUNS / 10 {
            before = stats::cpu();
        }
        let request =
            Request::get(path).header(header::COOKIE, &session).body(Body::empty()).map_err(Error::fault)?;
        let (answer, took) = stats::timed(router.clone().oneshot(request)).await;
        let answer = answer.map_err(Error::fault)?;
        if !answer.status().is_success() && !answer.status().is_redirection() {
            return Err(Error::fault(format!("{name}: {}", answer.status())));
        }
        if at >= RUNS / 10 {
            series.push(took);
        }
    }
    series.print(name);
    stats::print_cpu(name, before, RUNS - RUNS / 10);
    Ok(())
}
