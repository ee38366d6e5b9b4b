//! Importing a file: sealed, indexed, by the same way as `import customers`; then what these people allow, into the ledger.

use super::{Bench, house, stats};
use crate::cli::say;
use imports::{Brings, Options, Told};
use kernel::{App, Result};
use std::{
    fs::File,
    io::{BufWriter, Write},
    path::Path,
};

pub async fn run(bench: &Bench) -> Result<()> {
    let folder = bench.empty("import")?;
    let app = house::open(&folder, bench).await?;
    let file = folder.join("people.csv");
    write(&file, bench.customers)?;
    let options = Options {
        brings: Brings::People,
        purpose: "orders".into(),
        map: None,
        source: Some("bench".into()),
        on_progress: Box::new(|_| ()),
    };
    let (report, took) = stats::timed(imports::run_file(&app, &file, options)).await;
    let report = report?;
    stats::print_rate(
        "import, sealed and indexed",
        usize::try_from(report.tally.added).unwrap_or_default(),
        took,
    );
    permissions(&app, &folder, bench.customers).await?;
    say(format!("  {:<34} {:>9.1} MiB", "memory of the process", stats::memory_of(std::process::id())));
    say(format!("  {:<34} {:>9} MiB", "on the disk", super::size(&folder) >> 20));
    Ok(())
}

/// One permission of each of them, then the same file once more with everybody saying yes after each tenth said no.
async fn permissions(app: &App, folder: &Path, people: u32) -> Result<()> {
    // One no in so many rows; none in the second round.
    let rounds = [("permissions, into the ledger", 10), ("permissions, again: all yes", u32::MAX)];
    for (name, each) in rounds {
        let file = folder.join("permissions.csv");
        let mut out = BufWriter::new(File::create(&file)?);
        writeln!(out, "E-mail;Consent")?;
        for row in 0..people {
            let said = if (row + 1).is_multiple_of(each) { "no" } else { "yes" };
            writeln!(out, "person.{row}@example.org;{said}")?;
        }
        out.flush()?;
        drop(out);
        let (channel, origin) = (Some("email".into()), Some("Tick box at the checkout".into()));
        let options = Options {
            brings: Brings::Permissions(Told { channel, origin, date: Some("2026-01-31".into()) }),
            purpose: "news".into(),
            map: None,
            source: Some("bench".into()),
            on_progress: Box::new(|_| ()),
        };
        let (report, took) = stats::timed(imports::run_file(app, &file, options)).await;
        let report = report?;
        stats::print_rate(name, usize::try_from(report.rows).unwrap_or_default(), took);
        let (written, held) = (report.tally.permissions, report.tally.permissions_held);
        say(format!("  {:<34} {written:>9} written, {held} held back", ""));
    }
    let (sealed, took) = stats::timed(consent::seal_now(app)).await;
    sealed?;
    stats::print_rate("sealed into the tree", people as usize, took);
    Ok(())
}

/// A file as a shop would export it.
fn write(place: &Path, rows: u32) -> Result<()> {
    let mut file = BufWriter::new(File::create(place)?);
    writeln!(file, "Given name;Surname;E-mail;Phone;Street;Postcode;City;Country;Date of birth")?;
    for row in 0..rows {
        let (given, family) = (GIVEN[row as usize % GIVEN.len()], FAMILY[row as usize / 7 % FAMILY.len()]);
        let (phone, day) = (row % 10_000_000, 1 + row % 28);
        writeln!(
            file,
            "{given};{family};person.{row}@example.org;+3161{phone:07};Dijkweg {};9712 AB;Groningen;NL;1980-03-{day:02}",
            1 + row % 200
        )?;
    }
    Ok(file.flush()?)
}

const GIVEN: [&str; 8] = ["Joanna", "Piet", "Ayşe", "Björn", "Łukasz", "Sanne", "İbrahim", "Grace"];
const FAMILY: [&str; 8] = ["Zielińska", "de Boer", "Yılmaz", "Müller", "Nowak", "Visser", "Çelik", "MacLeod"];
