//! The erasure of somebody with ten thousand rows, killed at many points: complete in the end, and nobody else is touched.

use crate::{
    erasure::{Leaving, gone},
    house::{House, lives},
};
use cases::{Channel, EntryKind, Past, Said};
use customers::Filter;
use ground::statements;
use kernel::{
    Action, Actor, App, Permission, Result, SYSTEM, SubjectId, Tx, datamap,
    seen::{Look, note_all},
    worker,
};
use rights::{Ask, Decide, Decision, How, Kind, Mode, Return, Vouch, Wish};
use std::time::Duration;

/// Rows of one person: looks at them, and lines in their cases.
const LOOKS: usize = 8_000;
const CASES: usize = 40;
const LINES: usize = 50;

statements! {
    OPEN = "select count(*) from rights_claims where ended_at is null";
}

#[tokio::test(flavor = "multi_thread")]
async fn a_large_erasure_killed_at_any_point_ends_complete() {
    let mut house = House::anywhere(None).await;
    let app = house.open().await;
    custodia::demo::crowd(&app, 3).await.unwrap();
    let (leaving, stays) = large(&app).await;
    let before = rows(&app, stays).await;
    // The last letter leaves; what is left of the work is due once its pause is over.
    worker::drain(&app).await.unwrap();
    drop(app);
    house.pass_time().await;
    house.keep("before").await;
    for life in lives(house.undisturbed(OPEN).await) {
        house.bring_back("before").await;
        house.start(&["work"]).die_after(life).await;
        house.pass_time().await;
        eprintln!("  {} left", house.count(OPEN).await);
        house.work_and_die(OPEN, (0, Duration::ZERO)).await;
        let app = house.open_later().await;
        gone(&app, &leaving).await;
        assert_eq!(rows(&app, stays).await, before, "rows of somebody else");
        assert!(consent::verify(&app).await.unwrap().is_sound());
    }
}

/// Rows of somebody, table by table; without those by which words are found, which move from one to another or are written later.
async fn rows(app: &App, subject: SubjectId) -> Vec<(&'static str, i64)> {
    let mut reader = app.read(&Actor::house()).await.unwrap();
    let found = datamap::count(&mut reader, subject).await.unwrap();
    let rows = found.into_iter().map(|found| (found.holding.table, found.rows));
    rows.filter(|(table, _)| {
        !matches!(*table, "cases_fresh" | "cases_folded" | "named_fresh" | "named_folded")
    })
    .collect()
}

/// Somebody with ten thousand rows whose erasure is decided about, and somebody else with a case.
async fn large(app: &App) -> (Leaving, SubjectId) {
    let mut reader = app.read(&Actor::house()).await.unwrap();
    let all = customers::ids(&mut reader, &Filter::default(), None, 3).await.unwrap();
    let email = customers::contact(&mut reader, all[0]).await.unwrap().unwrap().email.unwrap();
    let category = cases::categories(&mut reader).await.unwrap()[0].key.clone();
    drop(reader);
    for (subject, looks, cases) in [(all[0], LOOKS, CASES), (all[1], 10, 2)] {
        write(app, &Live { subject, looks, cases, category: category.clone() }).await;
    }
    let (subject, mode, comes_back) = (all[0], Mode::Destroy, Return::KeptOut);
    let claim = write(app, &Ask { wish: Wish::plain(subject, Kind::Erasure, How::Desk) }).await;
    let number = write(app, &Vouch { claim }).await.number.to_string();
    write(app, &Decide::whole(claim, Decision::Erase { mode, comes_back }, number)).await;
    (Leaving { subject, claim, email, mode, comes_back }, all[1])
}

async fn write<A: Action>(app: &App, action: &A) -> A::Output {
    app.write(&Actor::house(), action).await.unwrap()
}

struct Live {
    subject: SubjectId,
    looks: usize,
    cases: usize,
    category: String,
}

impl Action for Live {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        note_all(tx, Look::Opened, &vec![self.subject; self.looks]).await?;
        let now = tx.now();
        let line = |number: usize| Said {
            kind: EntryKind::In,
            author: cases::Author::Customer,
            from: Default::default(),
            text: format!("Line {number} of a long story about a tent"),
            at: now,
            files: Vec::new(),
        };
        let past = |number: usize| Past {
            customer: Some(self.subject),
            category: self.category.clone(),
            channel: Channel::Mail,
            subject_line: format!("Matter {number}"),
            opened_at: now,
            closed_at: Some(now),
            thread: (0..LINES).map(line).collect(),
            ..Past::default()
        };
        let past: Vec<Past> = (0..self.cases).map(past).collect();
        cases::open_past(tx, &past).await.map(drop)
    }
}
