//! Server time of the pages that agents open all day, through the real router, signed in.

use super::{Bench, house, stats};
use crate::{demo, web};
use axum::{
    Router,
    body::Body,
    http::{Request, header},
};
use kernel::{App, Error, Result, SubjectId};
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
    measure(&router, &session, "search: number", |at| format!("/customers?q={}", at + 1)).await
}

const NAMES: [&str; 6] = ["ziel", "de+vries", "y%C4%B1lmaz", "m%C3%BCller", "bart", "szym"];

async fn people(app: &App) -> Result<Vec<SubjectId>> {
    let mut reader = app.read(&kernel::Actor::house()).await?;
    customers::ids(&mut reader, &customers::Filter::default(), None, 200).await
}

pub async fn measure(
    router: &Router,
    session: &str,
    name: &str,
    path: impl Fn(usize) -> String,
) -> Result<()> {
    let mut series = stats::Series::default();
    let mut before = stats::cpu();
    for at in 0..RUNS {
        if at == RUNS / 10 {
            before = stats::cpu();
        }
        let request = Request::get(path(at))
            .header(header::COOKIE, session)
            .body(Body::empty())
            .map_err(Error::fault)?;
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
