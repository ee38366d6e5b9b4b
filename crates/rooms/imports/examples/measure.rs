//! How fast a file becomes customers, sealed and indexed: `cargo run --release -p custodia-imports --example measure -- 200000`.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_macros,
    reason = "a measurement prints and may fail loudly"
)]

use imports::{Brings, Options, Progress, run_file};
use kernel::app::Edges;
use std::{
    fs::File,
    io::{BufWriter, Write},
    path::Path,
};
use testkit::World;

#[tokio::main]
async fn main() {
    let rows = std::env::args().nth(1).map_or(100_000, |text| text.parse().unwrap());
    let rooms = [post::ROOM, customers::ROOM, consent::ROOM, imports::ROOM];
    let world = World::furnished(&rooms, Edges::default().with(post::Carrier::Outbox)).await;
    consent::furnish(&world.app).await.unwrap();
    let file = world.folder().join("people.csv");
    write(&file, rows).unwrap();
    let started = ground::clock::Clock::System.now();
    let on_progress = Box::new(move |progress: Progress| {
        let so_far = seconds(ground::clock::Clock::System.now().0 - started.0);
        println!("{:>9} of {} rows after {so_far:.1} s", progress.done, progress.total);
    });
    let (brings, purpose) = (Brings::People, "orders".into());
    let options = Options { brings, purpose, map: None, source: None, on_progress };
    let report = run_file(&world.app, &file, options).await.unwrap();
    let took = seconds(ground::clock::Clock::System.now().0 - started.0);
    println!(
        "{} new, {} held, {:.0} rows/s, peak memory {}",
        report.tally.added,
        report.tally.held,
        rows as f64 / took,
        peak()
    );
}

#[expect(clippy::cast_precision_loss, reason = "figures for people")]
fn seconds(micros: i64) -> f64 {
    micros as f64 / 1e6
}

/// Names are made of syllables, so that the index has as many words as real names give it.
fn write(path: &Path, rows: u64) -> std::io::Result<()> {
    const SYLLABLES: [&str; 16] = [
        "ka", "lo", "mir", "an", "de", "ste", "vor", "bel", "zie", "lin", "ska", "ber", "ner", "cag", "ler",
        "oz",
    ];
    let name = |seed: u64| -> String {
        let pick = |shift: u32| SYLLABLES[(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> shift) as usize % 16];
        [pick(60), pick(52), pick(44)].concat()
    };
    let mut out = BufWriter::new(File::create(path)?);
    writeln!(out, "id,given_name,surname,email,phone,street_number,address_1,suburb,postcode,date_of_birth")?;
    for row in 0..rows {
        let (given, family) = (name(row), name(row + 77_777));
        let phone = format!("+3161{:07}", row % 10_000_000);
        writeln!(
            out,
            "r{row},{given},{family},{given}.{family}{row}@example.com,{phone},{},{family}straat,{given}dam,{:04} AB,19{:02}0213",
            row % 200 + 1,
            row % 9_000 + 1_000,
            row % 100,
        )?;
    }
    out.flush()
}

fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM"));
    line.map_or_else(|| "unknown".into(), |line| line.trim_start_matches("VmHWM:").trim().to_owned())
}
