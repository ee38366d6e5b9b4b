//! The worker: claims due jobs, runs them, and puts aside what needs a person.

use crate::{
    app::App,
    error::{Error, Result},
    job::Task,
    stir::Stir,
};
use ground::{
    clock::SECOND,
    jobs::{self, Job},
    telemetry,
};
use std::{sync::Arc, time::Duration};
use tokio::sync::{Semaphore, watch};

/// How long an idle worker sleeps when nobody wakes it: other nodes enqueue, too.
const IDLE: Duration = Duration::from_millis(500);

/// Works until `stop` turns true; jobs at work then are finished first.
pub async fn run(app: App, at_once: u16, mut stop: watch::Receiver<bool>) {
    let places = Arc::new(Semaphore::new(at_once.into()));
    while !*stop.borrow() {
        match round(&app, &places).await {
            Ok(0) => {
                tokio::select! {
                    () = app.woken() => {}
                    () = tokio::time::sleep(IDLE) => {}
                    _ = stop.changed() => {}
                }
            }
            Ok(_) => {}
            Err(error) => {
                tracing::error!(%error, "the queue cannot be read");
                tokio::time::sleep(IDLE).await;
            }
        }
    }
    drop(places.acquire_many(at_once.into()).await);
}

async fn round(app: &App, places: &Arc<Semaphore>) -> Result<usize> {
    start_schedules(app).await?;
    let claimed = jobs::claim(app.db(), app.clock().now()).await?;
    let count = claimed.len();
    for job in claimed {
        let place = Arc::clone(places).acquire_owned().await.map_err(Error::fault)?;
        let app = app.clone();
        #[expect(clippy::disallowed_methods, reason = "the worker is where work runs beside other work")]
        tokio::spawn(async move {
            work(&app, job).await;
            drop(place);
        });
    }
    Ok(count)
}

/// Runs everything that is due now, one after another, until nothing is left: for tests and the command line.
pub async fn drain(app: &App) -> Result<usize> {
    let mut done = 0;
    loop {
        let claimed = jobs::claim(app.db(), app.clock().now()).await?;
        if claimed.is_empty() {
            return Ok(done);
        }
        for job in claimed {
            work(app, job).await;
            done += 1;
        }
    }
}

/// Enqueues every schedule whose turn has come; the database lets exactly one worker win each turn.
pub async fn start_schedules(app: &App) -> Result<()> {
    let now = app.clock().now();
    for kind in app.job_kinds() {
        let Some(every) = kind.every else { continue };
        if app.schedule_is_fresh(kind.kind, every, now) {
            continue;
        }
        let mut conn = app.db().begin().await?;
        if jobs::take_turn(&mut conn, kind.kind, every, now).await? {
            let draft = jobs::Draft {
                id: ground::id::Id::from_bytes(ground::id::fresh(now, app.entropy())),
                kind: kind.kind,
                payload: String::new(),
                run_at: now,
                dedup: Some(kind.kind.to_owned()),
            };
            jobs::enqueue(&mut conn, &[draft], now).await?;
        }
        conn.commit().await?;
    }
    Ok(())
}

async fn work(app: &App, job: Job) {
    let started = app.clock().now();
    let outcome = match app.job_kind(&job.kind) {
        Some(kind) => (kind.run)(Task::new(app, job.clone()), job.payload.clone()).await,
        None => Err(Error::fault("no room knows this kind of job")),
    };
    let (kind, name) = app
        .job_kind(&job.kind)
        .map_or(("unknown", "fault"), |kind| (kind.kind, outcome.as_ref().err().map_or("done", Error::name)));
    telemetry::count("custodia_jobs_total", name);
    telemetry::took("custodia_job_seconds", kind, micros_to_seconds(app.clock().now().0 - started.0));
    if let Err(error) = settle(app, &job, outcome).await {
        tracing::error!(%error, job = %job.id, kind = job.kind, "a job's outcome could not be written down");
    }
}

async fn settle(app: &App, job: &Job, outcome: Result<()>) -> Result<()> {
    let mut conn = app.db().begin().await?;
    let failed = outcome.is_err();
    match outcome {
        // A job that goes on has put itself back at attempt 0: that one stays.
        Ok(()) => drop(jobs::finish(&mut conn, job.id).await?),
        Err(Error::Invalid(_) | Error::Refused(_) | Error::NotFound) => {
            jobs::bury(&mut conn, job.id, "the job makes no sense any more").await?;
        }
        Err(error) => {
            tracing::warn!(%error, job = %job.id, kind = job.kind, attempt = job.attempts, "a job failed");
            jobs::failed(&mut conn, job, &error.to_string(), app.clock().now()).await?;
        }
    }
    conn.commit().await?;
    if failed {
        app.stirs().own(Stir::of("jobs"));
    }
    Ok(())
}

fn micros_to_seconds(micros: i64) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a duration for people")]
    let seconds = micros as f64 / SECOND as f64;
    seconds
}
