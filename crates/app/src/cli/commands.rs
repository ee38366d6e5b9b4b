//! The short commands: each opens the house, does one thing, and says what came of it.

use super::{Common, say};
use crate::{backup as copies, doctor as doctors, serve as serving};
use kernel::{Actor, Error, Result};
use staff::{AddToken, AddUser, TokenDraft, UserDraft};
use std::path::Path;
use tracing_subscriber::EnvFilter;

pub async fn serve(common: &Common) -> Result<()> {
    let config = common.configure()?;
    start_log(&config.log, config.log_json);
    let listener = serving::listen(config.listen).await?;
    let _open = copies::stay_open(&config)?;
    let app = crate::house::open(config).await?;
    say(format!("Custodia listens on {}", app.config().public_url));
    if let Some(link) = staff::first_link(&app).await? {
        say(format!("There is no administrator yet. This link makes one, once: {link}"));
    }
    serving::run(app, listener).await
}

pub async fn work(common: &Common) -> Result<()> {
    let config = common.configure()?;
    start_log(&config.log, config.log_json);
    let _open = copies::stay_open(&config)?;
    serving::work(crate::house::open(config).await?).await
}

/// Logs to the standard error stream; personal data never gets there.
pub fn start_log(filter: &str, json: bool) {
    let filter = EnvFilter::try_new(filter).unwrap_or_else(|_| EnvFilter::new("info"));
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let started = if json { log.json().try_init() } else { log.try_init() };
    if let Err(error) = started {
        tracing::debug!(%error, "the log was started before");
    }
}

/// The password goes by mail where there is a mail server, and is printed here where there is none.
pub async fn add_user(common: &Common, email: &str, name: &str, role: &str) -> Result<()> {
    let app = common.open().await?;
    let draft = UserDraft { name: name.into(), email: email.into(), role: role.into(), lang: None };
    let user = match app.config().smtp {
        Some(_) => AddUser::mailed(&app, &draft).await?,
        None => AddUser::printed(&app, &draft).await?,
    };
    let id = app.write(&Actor::house(), &user).await?;
    match user.printable() {
        Some(password) => {
            say(format!("{id}: the password is {password}; it must be changed at the first sign-in"));
        }
        None => say(format!("{id}: the password goes by mail; it must be changed at the first sign-in")),
    }
    Ok(())
}

pub async fn add_token(common: &Common, role: &str, name: &str, days: u32) -> Result<()> {
    let app = common.open().await?;
    let draft = TokenDraft {
        name: name.into(),
        role: role.into(),
        days: Some(days.to_string()),
        ..TokenDraft::default()
    };
    let granted = app.write(&Actor::house(), &AddToken { draft }).await?;
    say(granted.token.reveal());
    Ok(())
}

pub async fn backup(common: &Common, file: &Path, keys: bool) -> Result<()> {
    let app = common.open().await?;
    if keys {
        copies::keys(&app, file).await?;
        say(format!(
            "keys copied to {}: keep this file apart from the data, and not for long",
            file.display()
        ));
    } else {
        copies::data(&app, file).await?;
        say(format!("data copied to {}; it can be read only with the keys", file.display()));
    }
    Ok(())
}

pub async fn restore(common: &Common, file: &Path) -> Result<()> {
    let config = common.configure()?;
    let restored = copies::restore(config, ground::clock::Clock::System, file).await?;
    say(format!("{} restored; {} people erased again", restored.place.display(), restored.erased));
    Ok(())
}

pub async fn verify(common: &Common) -> Result<()> {
    let app = common.open().await?;
    let report = consent::verify(&app).await?;
    match common.json {
        true => say(serde_json::to_string_pretty(&report)?),
        false => say(&report),
    }
    if report.is_sound() { Ok(()) } else { Err(Error::fault("the ledger is not sound")) }
}

pub async fn doctor(common: &Common) -> Result<()> {
    let app = common.open().await?;
    let findings = doctors::examine(&app).await?;
    if common.json {
        say(serde_json::to_string_pretty(&findings)?);
    } else {
        for finding in &findings {
            say(format!("{:8} {:10} {}", format!("{:?}", finding.state), finding.what, finding.detail));
        }
    }
    let bad = findings.iter().any(|finding| finding.state == doctors::State::Bad);
    if bad { Err(Error::fault("something needs mending")) } else { Ok(()) }
}
