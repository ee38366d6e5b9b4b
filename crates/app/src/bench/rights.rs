//! A copy of everything about a person, and their erasure, each with two hundred rows.

use super::{Bench, house, stats};
use consent::{Change, Channel, How, State};
use ground::clock::MINUTE;
use kernel::{Action, Actor, App, Permission, Result, SYSTEM, SubjectId, Tx, worker};
use rights::{Ask, Decide, Decision, Kind, Mode, Return, Vouch, Wish};
use std::time::Duration;

/// People measured.
const PEOPLE: u32 = 20;
/// Choices of each, so that about two hundred rows are about them.
const ROWS: usize = 60;

pub async fn run(bench: &Bench) -> Result<()> {
    let app = house::standing_still(bench).await?;
    let mut reader = app.read(&Actor::house()).await?;
    let people = customers::ids(&mut reader, &customers::Filter::default(), None, PEOPLE).await?;
    drop(reader);
    worker::drain(&app).await?;
    let (mut copies, mut erasures) = (stats::Series::default(), stats::Series::default());
    for subject in people {
        app.write(&Actor::house(), &Busy { subject }).await?;
        let claim =
            app.write(&Actor::house(), &Ask { wish: Wish::plain(subject, Kind::Copy, rights::How::Desk) }).await?;
        worker::drain(&app).await?;
        app.write(&Actor::house(), &Vouch { claim }).await?;
        copies.push(stats::timed(worker::drain(&app)).await.1);
        erasures.push(erase(&app, subject).await?);
    }
    copies.print("copy of a person's data");
    erasures.print("erasure of a person");
    Ok(())
}

async fn erase(app: &App, subject: SubjectId) -> Result<Duration> {
    let claim =
        app.write(&Actor::house(), &Ask { wish: Wish::plain(subject, Kind::Erasure, rights::How::Desk) }).await?;
    worker::drain(app).await?;
    let claim = app.write(&Actor::house(), &Vouch { claim }).await?;
    let decision = Decision::Erase { mode: Mode::Anonymise, comes_back: Return::Welcome };
    let decide = Decide::whole(claim.id, decision, claim.number.to_string());
    app.write(&Actor::house(), &decide).await?;
    let mut took = Duration::ZERO;
    while rights::claim(&mut app.read(&Actor::house()).await?, claim.id).await?.state.is_open() {
        took += stats::timed(worker::drain(app)).await.1;
        app.clock().advance(MINUTE);
    }
    Ok(took)
}

/// Fills a person's history.
struct Busy {
    subject: SubjectId,
}

impl Action for Busy {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let change = |at: usize| {
            let state = if at.is_multiple_of(2) { State::Given } else { State::Withdrawn };
            Change::new(self.subject, "news", Channel::Email, state, How::Person)
        };
        let changes: Vec<Change> = (0..ROWS).map(change).collect();
        consent::write_many(tx, &changes).await.map(drop)
    }
}
