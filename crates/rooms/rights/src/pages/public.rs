//! What people see behind the links we mail them: a page with a button; only pressing it does anything. Whoever waits for their
//! data sees how far it is, and fetches it on the same page.

use super::{fact, said};
use crate::{
    actions::TakeByLink,
    copy::{self, ProveHere},
    mail,
    model::{Change, Claim, State},
    read::{self, Opens},
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use ground::{clock::Timestamp, secret::Token};
use kernel::{
    Error, Public, Reader, Result,
    door::{Go, Paper},
};
use kit::{Button, Facts, Html, Progress, Sample, State as Work, Words};

/// A page without a program asks again after as many seconds.
const LOOK_AGAIN: u32 = 3;

pub async fn prove(door: Public, Path(token): Path<String>) -> Result<Paper> {
    let (mut reader, token) = (door.read().await?, Token::presented(&token));
    let claim = read::behind(&mut reader, &token, Opens::Claim).await?;
    let changes = read::wished(&mut reader, &claim).await?.changes;
    let body = asking(&claim, &changes, &mail::prove_path(&token), door.words);
    page(&door, &mut reader, "rights-prove", body).await
}

/// Whoever confirms sees what they confirm: the very values, where some are to change.
fn asking(claim: &Claim, changes: &[Change], action: &str, t: Words) -> Html {
    let (kind, number) = (t.w(&claim.kind.word()), claim.number.to_string());
    let text = paragraph(&t.w2("rights-prove-text", ("kind", kind), ("number", number)));
    let button = Button::post(t.w("rights-prove-do"), action);
    let wanted = |change: &Change| match change.value.is_empty() {
        true => t.w("rights-change-gone"),
        false => said(&change.field, &change.value, t),
    };
    let list =
        changes.iter().fold(Facts::new(), |list, change| list.fact(fact(&change.field, t), wanted(change)));
    let changes = if changes.is_empty() { Html::default() } else { list.html() };
    match claim.kind.is_erasure() {
        true => Html::join([text, paragraph(&t.w("rights-prove-ever")), button.danger().html()]),
        false => Html::join([text, changes, button.primary().html()]),
    }
}

pub async fn proved(door: Public, Path(token): Path<String>) -> Result<Response> {
    let (claim, waiting) = door.write(&ProveHere { token: Token::presented(&token) }).await?;
    if let Some(token) = waiting {
        return Ok(Go::to(mail::copy_path(&token)).into_response());
    }
    let mut reader = door.read().await?;
    let word = match &claim.state {
        State::Running { .. } if claim.kind.is_erasure() => "rights-proved-erasing",
        State::Done { .. } => "rights-proved-done",
        _ => "rights-proved-erasure",
    };
    let t = door.words;
    let text = t.w2(word, ("number", claim.number.to_string()), ("day", t.date(claim.due_at.0)));
    Ok(page(&door, &mut reader, "rights-proved", paragraph(&text)).await?.into_response())
}

/// Where a package is, for whoever waits for it.
enum Stands {
    /// Somebody decides first.
    Asked,
    Made(i64, i64),
    /// It can be fetched this often, until then.
    Ready(i64, Timestamp),
}

pub async fn waiting(door: Public, Path(token): Path<String>) -> Result<Paper> {
    let (mut reader, token) = (door.read().await?, Token::presented(&token));
    let claim = read::behind(&mut reader, &token, Opens::Copy).await?;
    let stands = stands(&mut reader, &claim).await?;
    let (title, body) = standing(&claim, &stands, &mail::copy_path(&token), door.words);
    let shell = door.public_shell(&mut reader, door.words.w(title)).await?;
    let shell = if matches!(stands, Stands::Made(..)) { shell.refresh(LOOK_AGAIN) } else { shell };
    Ok(shell.body(body).html().into())
}

async fn stands(reader: &mut Reader, claim: &Claim) -> Result<Stands> {
    let now = reader.now();
    match claim.state {
        State::Asked | State::Proved(_) => Ok(Stands::Asked),
        State::Running { .. } => {
            let (done, total) = read::copies::packing(reader, claim).await?.unwrap_or((0, 0));
            Ok(Stands::Made(done, total))
        }
        _ => {
            let copy = read::copy(reader, claim.id).await?;
            let copy = copy.filter(|copy| copy.file.is_some() && copy.expires_at > now);
            let copy = copy.ok_or_else(|| Error::gone("rights-error-taken"))?;
            Ok(Stands::Ready(read::copies::takes_left(reader, claim.id).await?, copy.expires_at))
        }
    }
}

fn standing(claim: &Claim, stands: &Stands, action: &str, t: Words) -> (&'static str, Html) {
    match stands {
        Stands::Asked => {
            let day = t.date(claim.due_at.0);
            let text = t.w2("rights-proved-erasure", ("number", claim.number.to_string()), ("day", day));
            ("rights-proved", paragraph(&text))
        }
        Stands::Made(done, total) => {
            let state = if *total == 0 { Work::Waiting } else { Work::Running { per_second: 0 } };
            let count = |number: i64| u64::try_from(number).unwrap_or(0);
            let progress = Progress::new(t, "package", t.w("rights-packing-what"), state);
            let progress = progress.counted(count(*done), count(*total));
            ("rights-packing", Html::join([paragraph(&t.w("rights-packing-text")), progress.html()]))
        }
        Stands::Ready(left, until) => {
            let text = t.w1("rights-fetch-text", "day", t.date(until.0));
            let button = Button::post(t.w("kit-download"), action).primary();
            (
                "rights-fetch",
                Html::join([paragraph(&text), paragraph(&t.n("rights-fetch-left", *left)), button.html()]),
            )
        }
    }
}

/// The file is opened before the take is counted: a fault on our side costs the person nothing.
pub async fn fetch(door: Public, Path(token): Path<String>) -> Result<Response> {
    let token = Token::presented(&token);
    let claim = read::behind(&mut door.read().await?, &token, Opens::Copy).await?;
    let package = copy::open(&door.app, &claim).await?;
    door.write(&TakeByLink { token }).await?;
    Ok(copy::download(&door.app, &claim, package))
}

async fn page(door: &Public, reader: &mut Reader, title: &str, body: Html) -> Result<Paper> {
    Ok(door.public_shell(reader, door.words.w(title)).await?.body(body).html().into())
}

fn paragraph(text: &str) -> Html {
    Html::join([Html::trusted("<p>"), Html::text(text), Html::trusted("</p>")])
}

pub fn samples(t: Words) -> Vec<Sample> {
    let claims = super::samples::sample_claims();
    let long = Change { field: "family".into(), value: "<b>Ü".repeat(90) };
    let prove = claims.iter().take(2).enumerate().map(|(at, claim)| {
        let changes = vec![long.clone(); at * 3];
        Sample::new(
            ["rights/prove", "rights/prove-changes"][at],
            asking(claim, &changes, "/requests/prove/x", t),
        )
    });
    let stands = [
        ("rights/package-asked", Stands::Asked),
        ("rights/package-waiting", Stands::Made(0, 0)),
        ("rights/package-made", Stands::Made(4_500, 10_000)),
        ("rights/package-ready", Stands::Ready(1, Timestamp(1_795_262_400_000_000))),
    ];
    let first = claims.first();
    let waiting = stands.iter().filter_map(|(name, stands)| {
        Some(Sample::new(name, standing(first?, stands, "/requests/copy/x", t).1))
    });
    prove.chain(waiting).chain(copy::samples(t)).collect()
}
