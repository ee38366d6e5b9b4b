//! `anonymise` and `support`: what may be shown to others.

use super::{Common, demo, say};
use crate::{anonymise, support as bundles};
use kernel::Result;
use std::path::Path;

/// The passwords of the copy are printed here and stand nowhere else.
pub async fn copy(common: &Common, target: &Path) -> Result<()> {
    let app = common.open().await?;
    let bar = demo::bar("inventing people", 0);
    let copied = anonymise::copy(&app, target, &|done, all| {
        bar.set_length(all as u64);
        bar.set_position(done as u64);
    })
    .await?;
    bar.finish_and_clear();
    say(format!(
        "{} people, {} permissions, {} cases, {} requests, {} answers, {} letters and {} imports invented in {}",
        copied.people,
        copied.permissions,
        copied.cases,
        copied.requests,
        copied.answers,
        copied.letters,
        copied.imports,
        target.display(),
    ));
    for what in &copied.passed_over {
        say(format!("not taken over: {what}"));
    }
    for login in &copied.logins {
        say(format!("  {:<28} {:<24} {}", login.email, login.password, login.role.key()));
    }
    say(format!("Look at it with: custodia --config {} serve", target.join("custodia.toml").display()));
    Ok(())
}

pub async fn support(common: &Common, target: &Path) -> Result<()> {
    let app = common.open().await?;
    bundles::bundle(&app, target).await?;
    say(format!(
        "{}: how this installation is, and nothing about anybody; look before you send it",
        target.display()
    ));
    Ok(())
}
