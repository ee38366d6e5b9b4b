//! What agents asked for, what they were told of it, and the way to tell them again.

use super::{HOME, home, words};
use crate::{
    actions::TellAgain,
    model::{AgentId, Exercise, Request, RequestId, Stage, TellingState, uuid},
    read,
};
use ground::{
    clock::{DAY, Timestamp},
    id::Id,
    paging::Wanted,
};
use kernel::{
    Desk, Result, account,
    door::{Go, Paper},
    input::{At, Query},
};
use kit::{Badge, Button, Column, Empty, Form, Html, Pager, Reason, Row, Sample, Table, Words};
use rights::ClaimId;

pub const NOON: Timestamp = Timestamp(1_795_262_400_000_000);

pub async fn list(desk: Desk, Query(wanted): Query<Wanted>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = words(&desk, &mut reader).await?;
    let page = read::requests(&mut reader, None, &wanted).await?;
    let edits = reader.may(&crate::EDIT);
    let shell = desk.shell(&mut reader, t.w("mandates-requests"), HOME).await?.crumbs(home(t));
    let next = page.next.map(|next| format!("{HOME}/requests?after={next}"));
    let back = wanted.after.is_some().then(|| format!("{HOME}/requests"));
    let pager = Pager { t, previous: back, next, shown: String::new() };
    Ok(shell.body(paged(t, &page.items, edits, Some(pager))).html().into())
}

pub fn table(t: Words, requests: &[Request], edits: bool) -> Html {
    paged(t, requests, edits, None)
}

fn paged(t: Words, requests: &[Request], edits: bool, pager: Option<Pager>) -> Html {
    if requests.is_empty() {
        return Empty::new(t.w("mandates-requests-none"), t.w("mandates-requests-none-text")).into();
    }
    let columns = vec![
        Column::new(t.w("mandates-asked")),
        Column::new(t.w("mandates-received")).tight(),
        Column::new(t.w("mandates-told")),
        Column::new(t.w("mandates-telling")),
    ];
    let rows = requests.iter().map(|request| row(t, request, edits)).collect();
    let table = Table::new(t, t.w("mandates-requests"), columns).rows(rows);
    match pager {
        Some(pager) => table.pager(pager).into(),
        None => table.into(),
    }
}

fn row(t: Words, request: &Request, edits: bool) -> Row {
    let asked = format!(
        "{} · {}",
        t.w(&format!("mandates-exercise-{}", request.exercise.plain())),
        &uuid(request.id)[..8]
    );
    let cells = vec![
        Html::text(&asked),
        // The first cell leads to the request: a link of its own would stand in a link.
        Html::join([Html::text(&t.day(request.received_at.0)), why(t, request)]),
        Html::text(&known(t, request.told.as_deref().unwrap_or("open"))),
        telling(t, request, edits),
    ];
    let row = Row::new(cells);
    match request.claim {
        Some(claim) => row.open(format!("/requests/{claim}")),
        None => row,
    }
}

/// Why the request is held.
fn why(t: Words, request: &Request) -> Html {
    Reason::new(t, account::href("mandates_requests", request.id)).short().html()
}

/// What the agent was told, in words: the protocol's own, `denied:no_match`, are for programs.
fn known(t: Words, told: &str) -> String {
    let word = |part: &str| t.w(&format!("mandates-seen-{}", part.replace('_', "-")));
    match told.split_once(':') {
        Some((status, reason)) => format!("{} · {}", word(status), word(reason)),
        None => word(told),
    }
}

fn telling(t: Words, request: &Request, edits: bool) -> Html {
    let why = request.failure.as_deref().map(|why| format!(" · {}", t.w(why))).unwrap_or_default();
    let badge: Html = match request.telling {
        TellingState::Nothing => return Html::text(&t.w("mandates-telling-nothing")),
        TellingState::Waiting => Badge::plain(t.w("mandates-telling-waiting")).into(),
        TellingState::Told => Badge::allow(t.w("mandates-telling-told")).into(),
        TellingState::Failed => Badge::stop(t.w("mandates-telling-failed")).into(),
    };
    let again = Form::new(t, format!("{HOME}/requests/{}/telling", request.id))
        .button(Button::submit(t.w("mandates-tell-again")));
    let again = if edits && request.telling == TellingState::Failed { again.into() } else { Html::default() };
    Html::join([badge, Html::text(&why), again])
}

pub async fn again(desk: Desk, At(request): At<RequestId>) -> Result<Go> {
    desk.write(&TellAgain { request }).await?;
    Ok(Go::to(format!("{HOME}/requests")).saying("mandates-said-again"))
}

pub fn samples(t: Words) -> Vec<Sample> {
    let all: Vec<Request> = TellingState::ALL
        .iter()
        .zip(Exercise::ALL)
        .map(|(telling, exercise)| Request {
            id: RequestId::from_bytes([3; 16]),
            agent: AgentId::from_bytes([1; 16]),
            subject: None,
            claim: (*exercise == Exercise::Deletion).then(|| ClaimId::from_bytes([4; 16])),
            exercise: *exercise,
            state: Stage::Taken,
            outcome: None,
            shown: false,
            papers: 1,
            received_at: NOON,
            verify_until: NOON.plus(7 * DAY),
            told: Some("in_progress:need_user_verification".into()),
            telling: *telling,
            attempts: 3,
            failure: (*telling == TellingState::Failed).then(|| "mandates-tell-unreachable".into()),
            ended_at: None,
        })
        .collect();
    vec![
        Sample::new("mandates/requests", table(t, &all, true)),
        Sample::new("mandates/requests-seen", table(t, &all, false)),
        Sample::new("mandates/requests-none", table(t, &[], true)),
    ]
}
