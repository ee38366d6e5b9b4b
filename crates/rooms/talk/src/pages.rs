//! The HTML door: the conversations of one's teams, one of them, and the panel beside a record.

mod panel;

pub use panel::panel;

use crate::{
    actions::{HaveRead, SayBeside, SayInTeam, TakeBack},
    model::{Ear, Room, SaidId, Spot, Ticket},
    read::{self, Conversation, Said},
};
use axum::{
    Router,
    response::{IntoResponse, Response},
    routing::{get, post},
};
use ground::{
    id::Id,
    paging::{Page, Wanted},
};
use kernel::{
    App, Desk, Error, Reader, Result,
    door::{Go, Paper},
    input::{At, Form, Query},
    setting::TIME_ZONE,
};
use kit::{Badge, Button, Column, Crumb, Empty, Html, Row, Sample, Table, Words};
use panel::{Box, Thread, box_form, thread};
use serde::Deserialize;
use staff::TeamId;

pub fn routes() -> Router<App> {
    Router::new()
        .route("/talk", get(list))
        .route("/talk/said", post(say_beside))
        .route("/talk/said/{id}/removal", post(take_back))
        .route("/talk/{id}", get(show).post(say))
}

pub fn samples(t: Words) -> Vec<Sample> {
    let conversation = |at: u8, name: &str| Conversation {
        team: TeamId::from_bytes([at; 16]),
        name: name.into(),
        members: usize::from(at),
        unread: i64::from(at / 2),
        latest: (at > 1).then_some(ground::clock::Timestamp(1_764_000_000_000_000)),
    };
    let extreme =
        (0..9).map(|at| conversation(at, &"Kundenzufriedenheit & Übergabe <1> ".repeat(3))).collect();
    let now = ground::clock::Timestamp(1_764_000_600_000_000);
    let mut samples = vec![
        Sample::new("talk/empty", table((t, now), Vec::new())),
        Sample::new(
            "talk/typical",
            table((t, now), vec![conversation(1, "Service"), conversation(4, "Returns")]),
        ),
        Sample::new("talk/extreme", table((t, now), extreme)),
    ];
    samples.extend(panel::samples(t));
    samples
}

async fn list(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = zoned(&desk, &mut reader).await?;
    let conversations = read::conversations(&mut reader).await?;
    let shell = desk.shell(&mut reader, t.w("nav-talk"), "/talk").await?;
    let now = reader.now();
    Ok(shell.lead(t.w("talk-lead")).body(table((t, now), conversations)).html().into())
}

async fn zoned(desk: &Desk, reader: &mut Reader) -> Result<Words> {
    Ok(desk.words.in_zone(&reader.setting(&TIME_ZONE).await?))
}

fn table((t, now): (Words, ground::clock::Timestamp), conversations: Vec<Conversation>) -> Html {
    if conversations.is_empty() {
        return Empty::new(t.w("talk-no-team"), t.w("talk-no-team-hint")).into();
    }
    let columns = vec![
        Column::new(t.w("talk-team")),
        Column::new(t.w("talk-members")).number().tight(),
        Column::new(t.w("talk-latest")).tight(),
        Column::new(t.w("talk-unread")).tight(),
    ];
    let row = |one: Conversation| {
        let unread = match one.unread {
            0 => Html::default(),
            count => Badge::warn(t.number(count)).html(),
        };
        let latest = one.latest.map_or_else(String::new, |at| t.ago(at.0, now.0));
        let members = t.number(one.members);
        let cells = vec![Html::text(&one.name), members.into(), latest.into(), unread];
        Row::new(cells).open(format!("/talk/{}#talk-text", one.team))
    };
    Table::new(t, t.w("nav-talk"), columns).rows(conversations.into_iter().map(row).collect()).into()
}

async fn show(desk: Desk, At(team): At<TeamId>, Query(wanted): Query<Wanted>) -> Result<Paper> {
    let (page, newest) = team_page(&desk, team, &wanted, &Box::default()).await?;
    if let Some(last) = newest {
        desk.write(&HaveRead { team, last }).await?;
    }
    Ok(page.into())
}

#[derive(Deserialize)]
struct SayForm {
    #[serde(default)]
    text: String,
}

async fn say(desk: Desk, At(team): At<TeamId>, Form(form): Form<SayForm>) -> Result<Response> {
    let action = SayInTeam { team, text: form.text };
    match desk.write(&action).await {
        Ok(said) => Ok(Go::to(format!("/talk/{team}#{said}")).into_response()),
        Err(Error::Invalid(wrong)) => {
            let typed = Box::again(&action.text, &wrong, desk.words);
            let (page, _) = team_page(&desk, team, &Wanted::default(), &typed).await?;
            Ok(Paper::again(page).into_response())
        }
        Err(other) => Err(other),
    }
}

/// The page with the latest thing said, when it is news to the reader.
async fn team_page(desk: &Desk, id: TeamId, wanted: &Wanted, typed: &Box) -> Result<(Html, Option<SaidId>)> {
    let mut reader = desk.read().await?;
    let t = zoned(desk, &mut reader).await?;
    let team = read::member(&mut reader, id).await?;
    let (room, me) = (Room::Team(id), desk.actor.staff().ok_or(Error::NotFound)?);
    let page = read::heard(&mut reader, &room, wanted).await?;
    let last = read::last_read(&mut reader, me, id.bytes()).await?;
    let newest = page.items.first().map(|said| said.id).filter(|said| last.is_none_or(|last| last < *said));
    let back = format!("/talk/{id}");
    let ear = Ear::of(&reader, me, &Spot::from(&room));
    let said = thread(&Thread { t, me, now: reader.now(), last, back: &back, ear }, &page.items);
    let form = match team.ended_at {
        None => box_form(t, &back, Vec::new(), typed).html(),
        Some(_) => Html::text(&t.w("talk-team-ended")),
    };
    let body = Html::join([earlier(t, &page, &back), said, form]);
    let shell = desk.shell(&mut reader, &team.name, "/talk").await?;
    let up = Crumb::new(t.w("nav-talk"), "/talk");
    Ok((shell.crumbs(vec![up]).lead(members(&mut reader, &team.members).await?).body(body).html(), newest))
}

/// Who hears what is said here.
async fn members(reader: &mut Reader, members: &[kernel::StaffId]) -> Result<String> {
    let all = staff::colleagues(reader).await?;
    let here = all.into_iter().filter(|one| members.contains(&one.id)).map(|one| one.name);
    Ok(here.collect::<Vec<_>>().join(", "))
}

/// Above the thread, where people look for what was said before.
fn earlier(t: Words, page: &Page<Said>, back: &str) -> Html {
    match &page.next {
        Some(cursor) => Button::link(t.w("talk-earlier"), format!("{back}?after={cursor}")).quiet().html(),
        None => Html::default(),
    }
}

#[derive(Deserialize)]
struct BesideForm {
    #[serde(flatten)]
    ticket: Ticket,
    #[serde(default)]
    text: String,
}

async fn say_beside(desk: Desk, Form(form): Form<BesideForm>) -> Result<Response> {
    let action = SayBeside { ticket: form.ticket, text: form.text };
    match desk.write(&action).await {
        Ok(place) => Ok(Go::to(place).into_response()),
        Err(Error::Invalid(wrong)) => {
            let typed = Box::again(&action.text, &wrong, desk.words);
            Ok(Paper::again(beside_page(&desk, &action.ticket, &typed).await?).into_response())
        }
        Err(other) => Err(other),
    }
}

/// The box alone, with what is wrong: the record's own page is another room's.
async fn beside_page(desk: &Desk, ticket: &Ticket, typed: &Box) -> Result<Html> {
    let mut reader = desk.read().await?;
    let me = desk.actor.staff().ok_or(Error::NotFound)?;
    let spot: Spot = ticket.spot(&reader, me).ok_or_else(|| Error::gone("talk-ticket-old"))?;
    let t = desk.words;
    let shell = desk.shell(&mut reader, t.w("talk-beside"), "").await?;
    let form = box_form(t, "/talk/said", panel::hidden(t, ticket), typed);
    let form = form.button(Button::link(t.w("kit-back"), spot.href));
    Ok(shell.body(form).html())
}

#[derive(Deserialize)]
struct BackForm {
    #[serde(default)]
    back: String,
}

async fn take_back(desk: Desk, At(said): At<SaidId>, Form(form): Form<BackForm>) -> Result<Go> {
    desk.write(&TakeBack { said }).await?;
    let inside =
        form.back.starts_with('/') && !form.back.starts_with("//") && !form.back.contains(['\\', '\n', '\r']);
    Ok(Go::to(if inside { form.back } else { "/talk".into() }).saying("talk-taken-back"))
}
