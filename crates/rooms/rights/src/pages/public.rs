//! What people see behind the links we mail them: a page with a button; only pressing it does anything.

use crate::{
    actions::{Prove, TakeByLink},
    copy, mail,
    model::{Claim, Kind, State},
    read::{self, Opens},
};
use axum::{extract::Path, response::Response};
use ground::secret::Token;
use kernel::{Public, Reader, Result, door::Paper};
use kit::{Button, Html, Sample, Words};

pub async fn prove(door: Public, Path(token): Path<String>) -> Result<Paper> {
    let (mut reader, token) = (door.read().await?, Token::presented(&token));
    let claim = read::behind(&mut reader, &token, Opens::Claim).await?;
    let t = door.words;
    let body = asking(&claim, &mail::prove_path(&token), t);
    page(&door, &mut reader, &format!("rights-prove-{}", claim.kind.key()), body).await
}

fn asking(claim: &Claim, action: &str, t: Words) -> Html {
    let button = match claim.kind {
        Kind::Copy => Button::post(t.w("rights-prove-copy-do"), action).primary(),
        Kind::Erasure => Button::post(t.w("rights-prove-erasure-do"), action).danger(),
    };
    let text = t.w1(&format!("rights-prove-{}-text", claim.kind.key()), "number", claim.number.to_string());
    Html::join([paragraph(&text), button.html()])
}

pub async fn proved(door: Public, Path(token): Path<String>) -> Result<Paper> {
    let claim = door.write(&Prove { token: Token::presented(&token) }).await?;
    let mut reader = door.read().await?;
    let t = door.words;
    let word = match (claim.kind, &claim.state) {
        (Kind::Copy, _) => "rights-proved-copy",
        (Kind::Erasure, State::Running { .. }) => "rights-proved-erasing",
        (Kind::Erasure, _) => "rights-proved-erasure",
    };
    let text = t.w2(word, ("number", claim.number.to_string()), ("day", t.date(claim.due_at.0)));
    page(&door, &mut reader, "rights-proved", paragraph(&text)).await
}

pub async fn waiting(door: Public, Path(token): Path<String>) -> Result<Paper> {
    let (mut reader, token) = (door.read().await?, Token::presented(&token));
    let claim = read::behind(&mut reader, &token, Opens::Copy).await?;
    let until = read::copy(&mut reader, claim.id).await?.map_or(claim.due_at, |copy| copy.expires_at);
    let t = door.words;
    let button = Button::post(t.w("kit-download"), mail::copy_path(&token)).primary();
    let text = t.w1("rights-fetch-text", "day", t.date(until.0));
    page(&door, &mut reader, "rights-fetch", Html::join([paragraph(&text), button.html()])).await
}

/// The file is opened before the link is used up: a fault on our side costs the person nothing.
pub async fn fetch(door: Public, Path(token): Path<String>) -> Result<Response> {
    let token = Token::presented(&token);
    let claim = read::behind(&mut door.read().await?, &token, Opens::Copy).await?;
    let bytes = copy::open(&door.app, &claim).await?;
    door.write(&TakeByLink { token }).await?;
    Ok(copy::download(&claim, bytes))
}

async fn page(door: &Public, reader: &mut Reader, title: &str, body: Html) -> Result<Paper> {
    Ok(door.public_shell(reader, door.words.w(title)).await?.body(body).html().into())
}

fn paragraph(text: &str) -> Html {
    Html::join([Html::trusted("<p>"), Html::text(text), Html::trusted("</p>")])
}

pub fn samples(t: Words) -> Vec<Sample> {
    let claims = super::samples::sample_claims();
    claims
        .into_iter()
        .take(1)
        .map(|claim| Sample::new("rights/prove", asking(&claim, "/requests/prove/x", t)))
        .collect()
}
