//! `import customers FILE`: the same import as on the desk, with a progress bar.

use super::{Common, say};
use clap::Args;
use imports::{Options, Report};
use indicatif::{ProgressBar, ProgressStyle};
use kernel::Result;
use serde::Serialize;
use std::path::PathBuf;

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

pub async fn run(common: &Common, wanted: &Customers) -> Result<()> {
    let app = common.open().await?;
    let bar = ProgressBar::new(0);
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} rows  {per_sec}  {eta} left");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    let shown = bar.clone();
    let options = Options {
        purpose: wanted.purpose.clone(),
        map: wanted.map.clone(),
        source: wanted.source.clone(),
        on_progress: Box::new(move |progress| {
            shown.set_length(progress.total);
            shown.set_position(progress.done);
        }),
    };
    let report = imports::run_file(&app, &wanted.file, options).await;
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
    let mapping: Vec<String> = columns.iter().map(|(column, field)| format!("{column} → {field}")).collect();
    say(format!("columns   {}", mapping.join(", ")));
    say(format!("rows      {rows} in {seconds:.1} s"));
    say(format!("new       {}", tally.added));
    say(format!("changed   {}", tally.changed));
    say(format!("the same  {}", tally.same));
    say(format!("held back {}", tally.held));
    for (reason, sample) in &tally.reasons {
        say(format!("  {reason}: {} (rows {:?})", sample.count, sample.rows));
    }
    say(format!("the report with the rows held back: /imports/{import}"));
    Ok(())
}
