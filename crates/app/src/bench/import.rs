//! Importing a file: sealed, indexed, by the same way as `import customers`; then what these people allow, into the ledger.

use super::{
    Bench,
    calls::{bytes, token},
    house, stats,
};
use crate::{cli::say, web};
use consent::{Channel, Reason};
use imports::{Brings, ImportId, Options, Told};
use kernel::{Action, Actor, App, Permission, Result, Role, SYSTEM, SubjectId, Tx};
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
    let mut last = None;
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
        last = Some(report.import);
    }
    if let Some(import) = last {
        listed(app, import).await?;
    }
    refusals(app).await?;
    let (sealed, took) = stats::timed(consent::seal_now(app)).await;
    sealed?;
    stats::print_rate("sealed into the tree", people as usize, took);
    Ok(())
}

/// Every row that was held back stands in the report.
async fn listed(app: &App, import: ImportId) -> Result<()> {
    let token = token(app, Role::Administrator).await?;
    let path = format!("/api/v1/imports/{import}/report");
    let report = bytes(&web::router(app, None), &token, ("GET", path), String::new()).await?;
    let lines = report.iter().filter(|byte| **byte == b'\n').count();
    say(format!("  {:<34} {:>9} lines", "report of what was held back", lines.saturating_sub(1)));
    Ok(())
}

/// Who said no says no, whatever a file says afterwards.
async fn refusals(app: &App) -> Result<()> {
    let (mut after, mut all, mut refused) = (None, 0, 0);
    loop {
        let (last, people, no) = app.write(&Actor::house(), &Look { after }).await?;
        (all, refused) = (all + people, refused + no);
        if last.is_none() {
            break;
        }
        after = last;
    }
    say(format!("  {:<34} {refused:>9} of {all} people", "refusals that stand"));
    Ok(())
}

struct Look {
    after: Option<SubjectId>,
}

impl Action for Look {
    type Output = (Option<SubjectId>, usize, usize);
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let people = customers::ids(tx, &customers::Filter::default(), self.after, 500).await?;
        let permits = consent::permits(tx, &people, "news", Channel::Email).await?;
        let is_no = |reason: Reason| matches!(reason, Reason::Refused | Reason::Withdrawn);
        let no = permits.iter().filter(|(_, permit)| permit.as_ref().is_err_and(|why| is_no(why.reason)));
        Ok((people.last().copied(), people.len(), no.count()))
    }
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
