//! Work that failed for good: why, since when, and the two ways on.

use crate::{DropJob, JOBS, RetryJob};
use futures::future::BoxFuture;
use ground::{
    clock::Timestamp,
    db::Q,
    jobs::{Job, JobId},
};
use kernel::{
    Desk, Reader, Result,
    door::{Go, Paper},
    input::At,
    job,
    room::known,
    setting::TIME_ZONE,
};
use kit::{Button, Column, Empty, Html, Row, Sample, Table, Words};

pub fn badge(_: &mut Reader) -> BoxFuture<'_, Result<Q>> {
    known(job::dead_ones())
}

pub async fn list(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    reader.demand(&JOBS)?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let (waiting, _) = job::counts(&mut reader).await?;
    let dead = job::dead(&mut reader).await?;
    let body = if dead.is_empty() { nothing(t) } else { table(&dead, t) };
    let shell = desk.shell(&mut reader, t.w("nav-jobs"), "/jobs").await?;
    Ok(shell.lead(t.n("desk-jobs-waiting", waiting)).body(body).html().into())
}

pub async fn retry(desk: Desk, At(job): At<JobId>) -> Result<Go> {
    desk.write(&RetryJob { job }).await?;
    Ok(Go::to("/jobs").saying("desk-job-retried"))
}

pub async fn remove(desk: Desk, At(job): At<JobId>) -> Result<Go> {
    desk.write(&DropJob { job }).await?;
    Ok(Go::to("/jobs").saying("desk-job-dropped"))
}

fn nothing(t: Words) -> Html {
    Empty::new(t.w("desk-jobs-none"), t.w("desk-jobs-none-why")).into()
}

fn table(dead: &[Job], t: Words) -> Html {
    let columns = vec![
        Column::new(t.w("desk-when")).tight(),
        Column::new(t.w("desk-what")),
        Column::new(t.w("desk-why")),
        Column::new("").tight(),
    ];
    Table::new(t, t.w("nav-jobs"), columns).rows(dead.iter().map(|job| row(job, t)).collect()).into()
}

fn row(job: &Job, t: Words) -> Row {
    let ways = [
        Button::post(t.w("desk-retry"), format!("/jobs/{}/retry", job.id)).into(),
        Button::post(t.w("desk-drop"), format!("/jobs/{}/removal", job.id)).danger().into(),
    ];
    Row::new(vec![
        t.datetime(job.created_at.0).into(),
        job.kind.as_str().into(),
        job.last_error.as_deref().unwrap_or_default().into(),
        Html::join(ways),
    ])
}

pub fn samples(t: Words) -> Vec<Sample> {
    let job = Job {
        id: ground::id::Id::from_bytes([7; 16]),
        kind: "post.deliver".into(),
        payload: "{}".into(),
        attempts: 10,
        run_at: Timestamp(0),
        created_at: Timestamp(1_795_262_400_000_000),
        last_error: Some("<b>no answer</b>".into()),
    };
    vec![Sample::new("desk/jobs-empty", nothing(t)), Sample::new("desk/jobs", table(&vec![job; 3], t))]
}
