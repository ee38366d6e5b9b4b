//! A short-lived token for a long-lived one, where a provider wants that (RFC 6749, 6).

use super::Refusal;
use crate::{
    model::{Auth, Kept, MailboxId, Secrets, Trouble},
    read::mailboxes::{self as read, Mailbox},
    store::mailboxes as store,
};
use ground::http::{Http, Method, Request};
use kernel::{Action, Actor, App, Permission, Result, SYSTEM, Tx};
use serde::Deserialize;
use std::{borrow::Cow, time::Duration};

/// Somebody may wait for it at the page that tries a mailbox.
const PATIENCE: Duration = Duration::from_secs(15);

#[derive(Deserialize)]
struct Answer {
    access_token: String,
    /// Some providers give a new one each time and take the old one no more.
    #[serde(default)]
    refresh_token: Option<String>,
}

pub async fn token(app: &App, mailbox: &Mailbox) -> std::result::Result<String, Refusal> {
    let Auth::OAuth { token_url, client_id } = &mailbox.plan.auth else { return Err(Trouble::Token.into()) };
    let answer = ask(app, token_url, client_id, &mailbox.secrets).await.ok_or(Trouble::Token)?;
    if let Some(refresh_token) = answer.refresh_token.filter(|new| *new != mailbox.secrets.refresh_token) {
        let renew = Renew { mailbox: mailbox.id, given: &mailbox.secrets.refresh_token, refresh_token };
        let kept = app.write(&Actor::house(), &renew).await;
        kept.map_err(|_| Refusal::from(Trouble::Token))?;
    }
    Ok(answer.access_token)
}

async fn ask(app: &App, token_url: &str, client_id: &str, secrets: &Secrets) -> Option<Answer> {
    let mut fields = vec![
        ("grant_type", "refresh_token"),
        ("refresh_token", secrets.refresh_token.as_str()),
        ("client_id", client_id),
    ];
    if !secrets.client_secret.is_empty() {
        fields.push(("client_secret", &secrets.client_secret));
    }
    let request = Request {
        method: Method::POST,
        url: token_url.to_owned(),
        headers: vec![(Cow::Borrowed("content-type"), "application/x-www-form-urlencoded".to_owned())],
        body: serde_html_form::to_string(&fields).ok()?.into_bytes(),
        patience: PATIENCE,
    };
    let answer = app.edge::<Http>().ok()?.send(request).await.ok()?;
    if answer.status == 200 { serde_json::from_slice(&answer.body).ok() } else { None }
}

/// Puts a new token in the place of the one that was given for it; one that somebody typed meanwhile stays.
struct Renew<'a> {
    mailbox: MailboxId,
    given: &'a str,
    refresh_token: String,
}

impl Action for Renew<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let known = read::load(tx, self.mailbox).await?;
        if known.secrets.refresh_token != self.given {
            return Ok(());
        }
        let secrets = Secrets { refresh_token: self.refresh_token.clone(), ..known.secrets };
        store::renew(tx, self.mailbox, &Kept { plan: known.plan, secrets }).await
    }
}
