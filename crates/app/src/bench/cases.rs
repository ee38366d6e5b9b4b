//! Service cases: opening, the page of a long one, queues with their counts, moving, searching in what was said.

use super::{
    Bench,
    calls::{as_a_connection, call, token},
    house, pages, stats, timers,
};
use crate::{demo, web};
use axum::Router;
use cases::{Author, Channel, EntryKind, Filter, Party, Past, Said, Stands};
use ground::clock::{DAY, HOUR, MINUTE, Timestamp};
use kernel::{Action, Actor, App, Error, Permission, Result, Role, SYSTEM, SubjectId, Tx, worker};

/// People whose cases they are.
const PEOPLE: u32 = 2_000;
/// Cases written down in one transaction.
const STRIDE: u32 = 250;
const OPENED: usize = 1_000;
/// Messages that one run of folding takes at most.
const FOLDED: usize = 1_000_000;
/// Words that the letters are made of: as many as a company's mail has, about.
const WORDS: u32 = 4_000;
const WORDS_A_LETTER: u32 = 60;

pub async fn run(bench: &Bench) -> Result<()> {
    let app = filled(bench).await?;
    let session = demo::sign_in(&app).await?;
    let router = web::router(&app, None);
    let long = long_one(&app).await?;
    let page = |_| format!("/cases/{long}");
    pages::measure(&router, &session, "case page, 50 messages", page).await?;
    let queue = |_| "/cases?queue=unassigned".to_owned();
    pages::measure(&router, &session, "queue of 50 with eight counts", queue).await?;
    let all = |_| "/cases?queue=open".to_owned();
    pages::measure(&router, &session, "all that are open", all).await?;
    let nth = |at: usize| word(at as u32 * 37 % WORDS);
    let start = |at: usize| format!("/cases?q={}", &nth(at)[..5]);
    pages::measure(&router, &session, "search by the start of a word", start).await?;
    let whole = |at: usize| format!("/cases?q={}", nth(at));
    pages::measure(&router, &session, "search by a word", whole).await?;
    let two = |at: usize| format!("/cases?q={}+{}", nth(at), &nth(at + 1)[..5]);
    pages::measure(&router, &session, "search by two words", two).await?;
    as_a_connection(writes(app, router.clone())).await?;
    drop(router);
    timers::run(bench).await
}

/// A house with so many cases, two messages each.
async fn filled(bench: &Bench) -> Result<App> {
    let place = bench.folder.join(format!("cases-{}", bench.customers));
    let app = house::open(&place, bench).await?;
    demo::crowd(&app, PEOPLE.min(bench.customers)).await?;
    let mut reader = app.read(&Actor::house()).await?;
    let people = customers::ids(&mut reader, &customers::Filter::default(), None, 200).await?;
    let has_some = !cases::list(&mut reader, &Filter::default(), &ground::paging::Wanted::default())
        .await?
        .items
        .is_empty();
    drop(reader);
    if !has_some {
        let started = stats::now();
        for from in (0..bench.customers).step_by(STRIDE as usize) {
            let to = (from + STRIDE).min(bench.customers);
            app.write(&Actor::house(), &Fill { from, to, people: &people }).await?;
        }
        let count = usize::try_from(bench.customers).unwrap_or(usize::MAX);
        stats::print_rate("cases brought in, two messages each", count, started.elapsed());
        fold(&app, count * 2).await?;
    }
    Ok(app)
}

/// Folds the words of messages as the house does every minute.
async fn fold(app: &App, messages: usize) -> Result<()> {
    let started = stats::now();
    for _ in 0..=messages / FOLDED {
        app.write(&Actor::house(), &Later).await?;
        worker::drain(app).await?;
    }
    stats::print_rate("messages folded into the index", messages, started.elapsed());
    Ok(())
}

struct Later;

impl Action for Later {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.enqueue(&cases::Fold {})
    }
}

struct Fill<'a> {
    from: u32,
    to: u32,
    people: &'a [SubjectId],
}

impl Action for Fill<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let now = tx.now();
        let all: Vec<Past> = (self.from..self.to).map(|at| past(at, now, self.people)).collect();
        cases::open_past(tx, &all).await.map(drop)
    }
}

/// Nine of ten are over; the rest wait in every way.
fn past(at: u32, now: Timestamp, people: &[SubjectId]) -> Past {
    let opened_at = now.minus(400 * DAY).plus(i64::from(at) * 7 * MINUTE % (399 * DAY));
    let stands = match at % 30 {
        0 => Stands::Open,
        10 => Stands::Customer,
        20 => Stands::Third,
        _ => Stands::Done,
    };
    let said = |kind, author, turn: u32| Said {
        kind,
        author,
        from: Party::default(),
        text: letter(at * 2 + turn),
        at: opened_at.plus(i64::from(turn) * HOUR),
        files: Vec::new(),
    };
    Past {
        category: "request".into(),
        subject_line: format!("{} {}", word(at % WORDS), word(at * 7 % WORDS)),
        customer: people.get(at as usize % people.len().max(1)).copied(),
        channel: Channel::Mail,
        opened_at,
        stands,
        closed_at: stands.is_closed().then(|| opened_at.plus(3 * HOUR)),
        due_at: Some(opened_at.plus(2 * DAY)),
        thread: vec![said(EntryKind::In, Author::Customer, 0), said(EntryKind::Out, Author::Staff, 1)],
        ..Past::default()
    }
}

fn letter(seed: u32) -> String {
    let mut state = seed.wrapping_mul(2_654_435_761).wrapping_add(1);
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        word(state % WORDS)
    };
    (0..WORDS_A_LETTER).map(|_| next()).collect::<Vec<_>>().join(" ")
}

/// An invented word; each number gives another.
fn word(number: u32) -> String {
    const PARTS: [&str; 16] = [
        "ba", "ke", "lo", "mi", "nu", "pra", "sto", "ti", "ver", "wol", "zan", "gri", "du", "fel", "han",
        "jo",
    ];
    let part = |shift: u32| PARTS[(number.wrapping_mul(2_654_435_761) >> shift) as usize & 15];
    [part(28), part(20), part(12), part(4)].concat()
}

/// A case with fifty messages.
async fn long_one(app: &App) -> Result<cases::CaseId> {
    app.write(&Actor::house(), &Long).await
}

struct Long;

impl Action for Long {
    type Output = cases::CaseId;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<cases::CaseId> {
        let now = tx.now();
        let said = |turn: u32| Said {
            kind: if turn.is_multiple_of(2) { EntryKind::In } else { EntryKind::Out },
            author: if turn.is_multiple_of(2) { Author::Customer } else { Author::Staff },
            from: Party::default(),
            text: letter(turn),
            at: now.minus(i64::from(50 - turn) * HOUR),
            files: Vec::new(),
        };
        let thread = (0..50).map(said).collect();
        let past = Past { stands: Stands::Open, closed_at: None, thread, ..past(0, now, &[]) };
        let opened = cases::open_past(tx, &[past]).await?;
        opened.first().copied().ok_or_else(|| Error::fault("one case in, one out"))
    }
}

async fn writes(app: App, router: Router) -> Result<()> {
    let token = token(&app, Role::Manager).await?;
    let mut opened = Vec::with_capacity(OPENED);
    let (mut series, before) = (stats::Series::default(), stats::cpu());
    for at in 0..OPENED {
        let body = format!(
            "{{\"category\":\"request\",\"subject_line\":\"Where is parcel {at}\",\"text\":\"{}\"}}",
            letter(at as u32)
        );
        let (answer, took) =
            stats::timed(call(&router, &token, ("POST", "/api/v1/cases".into()), body)).await;
        opened.push(text(&answer?, "id")?);
        series.push(took);
    }
    series.print("open by API");
    stats::print_cpu("open by API", before, OPENED);
    moves(&router, &token, &opened).await
}

async fn moves(router: &Router, token: &str, opened: &[String]) -> Result<()> {
    let first = format!("/api/v1/cases/{}/transitions", opened.first().map_or("", String::as_str));
    let choices = call(router, token, ("GET", first), String::new()).await?;
    let way = text(&choices["items"][0], "key")?;
    let body = format!("{{\"transition\":\"{way}\"}}");
    let (mut series, before) = (stats::Series::default(), stats::cpu());
    for id in opened {
        let path = format!("/api/v1/cases/{id}/transitions");
        let (answer, took) = stats::timed(call(router, token, ("POST", path), body.clone())).await;
        answer?;
        series.push(took);
    }
    series.print("move by flow");
    stats::print_cpu("move by flow", before, opened.len());
    Ok(())
}

fn text(answer: &serde_json::Value, name: &str) -> Result<String> {
    answer[name].as_str().map(str::to_owned).ok_or_else(|| Error::fault(format!("no {name} in {answer}")))
}
