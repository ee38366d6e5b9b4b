//! `demo`: the invented shop, served on one address with its personas' passwords printed.

use super::{Common, commands, say};
use crate::{backup, demo, serve};
use indicatif::{ProgressBar, ProgressStyle};
use kernel::Result;

/// Kept apart from a real installation's folder.
const FOLDER: &str = "demo-data";

pub async fn run(common: &Common, customers: u32) -> Result<()> {
    let config = common.configure_with(&[("data", FOLDER.into())])?;
    commands::start_log(if config.log == "info" { "warn" } else { &config.log }, config.log_json);
    let listener = serve::listen(config.listen).await?;
    let _open = backup::stay_open(&config)?;
    let bar = bar("inventing customers", customers.into());
    let fresh = demo::fill(&config, customers, &|entered| bar.set_position(entered.into())).await?;
    bar.finish_and_clear();
    let app = demo::open(config).await?;
    say(greeting(&app.config().public_url, fresh));
    serve::run(app, listener).await
}

pub(super) fn bar(what: &str, count: u64) -> ProgressBar {
    let bar = ProgressBar::new(count);
    let style = ProgressStyle::with_template(&format!(
        "{what} {{bar:40}} {{pos}}/{{len}}  {{per_sec}}  {{eta}} left"
    ));
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar
}

fn greeting(url: &str, fresh: bool) -> String {
    let state = if fresh { "The shop is furnished." } else { "The shop is as you left it." };
    let people: Vec<String> = demo::PERSONAS
        .iter()
        .map(|persona| format!("  {:<28} {:<24} {}", persona.email, persona.password, persona.role.key()))
        .collect();
    format!(
        "\n{state} Nothing is sent from here: every letter lies in the outbox.\n\n  {url}\n\n{}\n\n  \
         public form    {url}/f/news\n  privacy notice {url}/privacy\n  API            {url}/api/try\n",
        people.join("\n")
    )
}
