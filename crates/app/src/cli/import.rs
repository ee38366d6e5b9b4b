//! `import customers FILE` and `import permissions FILE`: the same imports as on the desk, with a progress bar.

use super::{Common, say};
use clap::Args;
use imports::{Brings, Options, Report, Told as Proof};
use indicatif::{ProgressBar, ProgressStyle};
use kernel::Result;
use serde::Serialize;
use std::path::{Path, PathBuf};

#[derive(Args)]
pub struct Customers {
    /// A CSV or XLSX file of any delimiter and encoding.
    file: PathBuf,
    /// The purpose for which the data is held.
    #[arg(long)]
    purpose: String,
    /// Which column is which field, such as `Surname=family_name,Mail=email`; guessed when left out.
    #[arg(long)]
    map: Option<String>,
    /// Where the data comes from; the file's name when left out.
    #[arg(long)]
    source: Option<String>,
}

#[derive(Args)]
pub struct Permissions {
    /// A CSV or XLSX file: who, by customer number, e-mail address, telephone or reference, and what they said.
    file: PathBuf,
    /// What the yes and no are for, where no column tells it.
    #[arg(long)]
    purpose: Option<String>,
    /// By which channel, where no column tells it: email, sms, phone or post.
    #[arg(long)]
    channel: Option<String>,
    /// How people gave them, such as `Tick box at the checkout`, where no column tells it.
    #[arg(long)]
    origin: Option<String>,
    /// When they gave them, such as 2026-03-28, where no column tells it.
    #[arg(long)]
    date: Option<String>,
    /// Which column is which field, such as `Consent=permission,Mail=email`; guessed when left out.
    #[arg(long)]
    map: Option<String>,
    /// Where the data comes from; the file's name when left out.
    #[arg(long)]
    source: Option<String>,
}

pub async fn customers(common: &Common, wanted: &Customers) -> Result<()> {
    let options = Options {
        brings: Brings::People,
        purpose: wanted.purpose.clone(),
        map: wanted.map.clone(),
        source: wanted.source.clone(),
        on_progress: Box::new(|_| ()),
    };
    run(common, &wanted.file, options).await
}

pub async fn permissions(common: &Common, wanted: &Permissions) -> Result<()> {
    let (channel, origin, date) = (wanted.channel.clone(), wanted.origin.clone(), wanted.date.clone());
    let options = Options {
        brings: Brings::Permissions(Proof { channel, origin, date }),
        purpose: wanted.purpose.clone().unwrap_or_default(),
        map: wanted.map.clone(),
        source: wanted.source.clone(),
        on_progress: Box::new(|_| ()),
    };
    run(common, &wanted.file, options).await
}

async fn run(common: &Common, file: &Path, options: Options) -> Result<()> {
    let app = common.open().await?;
    let bar = ProgressBar::new(0);
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} rows  {per_sec}  {eta} left");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    let shown = bar.clone();
    let options = Options {
        on_progress: Box::new(move |progress| {
            shown.set_length(progress.total);
            shown.set_position(progress.done);
        }),
        ..options
    };
    let report = imports::run_file(&app, file, options).await;
    bar.finish_and_clear();
    let report = report?;
    tell(common, &report)
}

#[derive(Serialize)]
struct Told<'a> {
    import: String,
    rows: u64,
    seconds: f64,
    columns: &'a [(String, String)],
    #[serde(flatten)]
    tally: &'a imports::Tally,
}

fn tell(common: &Common, report: &Report) -> Result<()> {
    let Report { import, rows, seconds, tally, columns, .. } = report;
    if common.json {
        let told = Told { import: import.to_string(), rows: *rows, seconds: *seconds, columns, tally };
        say(serde_json::to_string_pretty(&told)?);
        return Ok(());
    }
    let (skipped, read): (Vec<_>, Vec<_>) = columns.iter().partition(|(_, field)| field.is_empty());
    let mapping: Vec<String> = read.iter().map(|(column, field)| format!("{column} → {field}")).collect();
    say(format!("columns   {}", mapping.join(", ")));
    if !skipped.is_empty() {
        let names: Vec<&str> = skipped.iter().map(|(column, _)| column.as_str()).collect();
        say(format!("not read  {} (say what they are with --map)", names.join(", ")));
    }
    say(format!("rows      {rows} in {seconds:.1} s"));
    say(format!("new       {}", tally.added));
    say(format!("changed   {}", tally.changed));
    say(format!("the same  {}", tally.same));
    say(format!("held back {}", tally.held));
    if tally.permissions + tally.permissions_held > 0 {
        say(format!("permissions {}, held back {}", tally.permissions, tally.permissions_held));
    }
    for (reason, sample) in &tally.reasons {
        let named: Vec<&str> = sample
            .columns
            .iter()
            .filter_map(|place| columns.get(place.checked_sub(1)?))
            .map(|(column, _)| column.as_str())
            .collect();
        let column = if named.is_empty() { String::new() } else { format!(", in {}", named.join(", ")) };
        say(format!("  {reason}: {} (rows {:?}{column})", sample.count, sample.rows));
    }
    say(format!("the report with the rows held back: /imports/{import}"));
    Ok(())
}
