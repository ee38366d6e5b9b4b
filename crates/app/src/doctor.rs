//! A self-check: what an operator would look at, each with a way to mend it.

use crate::house;
use kernel::{App, Result};
use post::Carrier;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub struct Finding {
    pub what: &'static str,
    pub state: State,
    pub detail: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    Good,
    Look,
    Bad,
}

pub async fn examine(app: &App) -> Result<Vec<Finding>> {
    Ok(vec![keys(app).await, mail(app).await, address(app), ledger(app).await, work(app).await?, words(app)])
}

fn finding(what: &'static str, state: State, detail: impl Into<String>) -> Finding {
    Finding { what, state, detail: detail.into() }
}

async fn keys(app: &App) -> Finding {
    match app.vault().count().await {
        Ok(count) => finding("keys", State::Good, format!("{count} keys, opened by the master key")),
        Err(error) => finding("keys", State::Bad, error.to_string()),
    }
}

async fn mail(app: &App) -> Finding {
    match app.edge::<Carrier>() {
        Ok(Carrier::Outbox) => {
            finding("mail", State::Look, "no smtp.host: nothing is sent, the outbox shows it")
        }
        Ok(Carrier::Smtp(relay)) => match relay.smtp.check().await {
            Ok(_) if relay.dkim.is_some() => finding("mail", State::Good, "the mail server answers"),
            Ok(_) => {
                finding("mail", State::Look, "the mail server answers; mail is not signed (mail.dkim_domain)")
            }
            Err(error) => finding("mail", State::Bad, error.to_string()),
        },
        Err(error) => finding("mail", State::Bad, error.to_string()),
    }
}

fn address(app: &App) -> Finding {
    let url = &app.config().public_url;
    let local = url.contains("127.0.0.1") || url.contains("localhost");
    match url.starts_with("https://") {
        true => finding("address", State::Good, url),
        false if local => {
            finding("address", State::Look, format!("{url}: links in letters lead nowhere for others"))
        }
        false => finding("address", State::Bad, format!("{url}: set public_url to an https:// address")),
    }
}

async fn ledger(app: &App) -> Finding {
    match consent::verify(app).await {
        Ok(report) if report.is_sound() => finding("ledger", State::Good, report.to_string()),
        Ok(report) => finding("ledger", State::Bad, report.to_string()),
        Err(error) => finding("ledger", State::Bad, error.to_string()),
    }
}

async fn work(app: &App) -> Result<Finding> {
    let mut reader = app.read(&kernel::Actor::house()).await?;
    let (waiting, dead) = kernel::job::counts(&mut reader).await?;
    let detail = format!("{waiting} waiting, {dead} stuck");
    Ok(finding("jobs", if dead == 0 { State::Good } else { State::Look }, detail))
}

fn words(app: &App) -> Finding {
    let missing = app.lexicon().missing();
    match missing.is_empty() && house::lexicon().is_ok() {
        true => finding("words", State::Good, "complete in five languages"),
        false => finding("words", State::Bad, format!("{} words are missing", missing.len())),
    }
}
