//! How fast customers are entered, sealed and indexed, and how fast they are listed, found and opened afterwards.
//!
//! `cargo run --release -p custodia-customers --example bulk -- 200000`
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "a measurement: it prints, and fails by panicking"
)]

use customers::{BATCH, Checked, Draft, Filter, Sort, Source};
use ground::paging::Wanted;
use kernel::{Action, Permission, Result, SYSTEM, Tx};
use std::time::{Duration, Instant};
use testkit::World;

const GIVEN: &[&str] =
    &["Joanna", "Łukasz", "İpek", "Jürgen", "Anna", "Piet", "Ayşe", "Maria", "Tomasz", "Sanne"];
const SYLLABLES: &[&str] = &[
    "ko", "wal", "zie", "lin", "ber", "ger", "mül", "ler", "çağ", "lar", "de", "vri", "no", "wak", "jan",
    "sen",
];

struct Batch<'a>(&'a [Checked]);

impl Action for Batch<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        customers::add_many(tx, self.0, &Source::Import("bench".into()), Some("orders")).await.map(drop)
    }
}

#[tokio::main]
async fn main() {
    let wanted: usize = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(50_000);
    let world = World::with(&[customers::ROOM]).await;
    let rules = customers::rules(&mut world.read().await).await.unwrap();
    let (started, mut last) = (Instant::now(), Instant::now());
    for start in (0..wanted).step_by(BATCH) {
        world.advance(ground::clock::SECOND);
        let people: Vec<Checked> =
            (start..wanted.min(start + BATCH)).map(|at| rules.check(&person(at)).unwrap()).collect();
        world.write(&Batch(&people)).await.unwrap();
        if (start / BATCH) % 10 == 9 {
            println!(
                "{} rows, the last ten batches at {:.0} rows/s",
                start + BATCH,
                10.0 * BATCH as f64 / last.elapsed().as_secs_f64()
            );
            last = Instant::now();
        }
    }
    println!("{wanted} rows at {:.0} rows/s", wanted as f64 / started.elapsed().as_secs_f64());
    reads(&world, wanted).await;
}

async fn reads(world: &World, rows: usize) {
    let filter = Filter { country: Some("PL".into()), ..Filter::default() };
    let page = Wanted::default();
    let ids = customers::ids(&mut world.read().await, &Filter::default(), None, 200).await.unwrap();
    let (mut lists, mut filtered, mut names, mut full, mut opened) = (vec![], vec![], vec![], vec![], vec![]);
    for at in 0..200 {
        let mut reader = world.read().await;
        let timed = |since: Instant, all: &mut Vec<Duration>| all.push(since.elapsed());
        let now = Instant::now();
        customers::list(&mut reader, &Filter::default(), Sort::LatestContact, &page).await.unwrap();
        timed(now, &mut lists);
        let now = Instant::now();
        customers::list(&mut reader, &filter, Sort::LatestContact, &page).await.unwrap();
        timed(now, &mut filtered);
        let someone = person(at * rows / 200);
        let now = Instant::now();
        customers::search(&mut reader, &someone.given[..someone.given.char_indices().nth(3).unwrap().0])
            .await
            .unwrap();
        timed(now, &mut names);
        let now = Instant::now();
        let found =
            customers::search(&mut reader, &format!("{} {}", someone.given, someone.family)).await.unwrap();
        timed(now, &mut full);
        assert!(!found.people.is_empty());
        let now = Instant::now();
        customers::record(&mut reader, ids[at % ids.len()]).await.unwrap().unwrap();
        timed(now, &mut opened);
    }
    for (name, mut all) in [
        ("list", lists),
        ("list of a country", filtered),
        ("three letters", names),
        ("full name", full),
        ("record", opened),
    ] {
        all.sort();
        println!("{name}: median {:?}, p99 {:?}", all[all.len() / 2], all[all.len() * 99 / 100]);
    }
}

fn person(at: usize) -> Draft {
    let syllable = |step: usize| SYLLABLES[(at / step) % SYLLABLES.len()];
    let family = format!("{}{}{}{}", syllable(1), syllable(16), syllable(256), syllable(4096));
    let given = GIVEN[at % GIVEN.len()];
    Draft {
        given: given.into(),
        emails: vec![format!("{}.{at}@example.com", ["jo", "lukasz", "ip", "juergen", "anna"][at % 5])],
        phones: vec![format!("+48600{:06}", at % 1_000_000)],
        country: ["PL", "NL", "DE", "TR", "BE"][at % 5].into(),
        language: ["pl", "nl", "de", "tr", "nl"][at % 5].into(),
        birth_date: format!("19{:02}-05-17", at % 100),
        family,
        ..Draft::default()
    }
}
