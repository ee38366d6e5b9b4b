//! Appending to the ledger, sealing it into the tree, and verifying all of it.

use super::{Bench, house, stats};
use consent::{Change, Channel, How, State};
use kernel::{Action, Actor, Permission, Result, SYSTEM, SubjectId, Tx};

/// Events of one transaction.
const BATCH: usize = 2_000;

pub async fn run(bench: &Bench) -> Result<()> {
    let app = house::filled(bench).await?;
    let mut reader = app.read(&Actor::house()).await?;
    let people = customers::ids(&mut reader, &customers::Filter::default(), None, 1_000).await?;
    drop(reader);
    let events = bench.customers as usize;
    let start = stats::now();
    for round in 0..events.div_ceil(BATCH) {
        let state = if round.is_multiple_of(2) { State::Given } else { State::Withdrawn };
        app.write(&Actor::house(), &Append { people: &people, state }).await?;
    }
    stats::print_rate("append", events, start.elapsed());
    let (sealed, took) = stats::timed(consent::seal_now(&app)).await;
    sealed?;
    stats::print_rate("seal into the tree", events, took);
    let (report, took) = stats::timed(consent::verify(&app)).await;
    crate::cli::say(format!("  verify: {:.2} s; {}", took.as_secs_f64(), report?));
    Ok(())
}

struct Append<'a> {
    people: &'a [SubjectId],
    state: State,
}

impl Action for Append<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let change = |(at, subject): (usize, &SubjectId)| {
            let purpose = if at < self.people.len() { "news" } else { "offers" };
            Change::new(*subject, purpose, Channel::Email, self.state, How::Person)
        };
        let all = self.people.iter().cycle().take(BATCH).enumerate();
        let changes: Vec<Change> = all.map(change).collect();
        consent::write_many(tx, &changes).await.map(drop)
    }
}
