//! Many people whose permissions ended: a night looks at each row once, and a trial counts a year in one look.

use crate::house::{ALEX, DORA, bare, draft, rule};
use ground::{args, clock::DAY, clock::Timestamp, db::Sql};
use kernel::{
    Action, Permission, Result, SYSTEM, Tx,
    lapse::{Ages, Ripe},
};
use retention::{Draft, Stage};
use serde_json::Value;
use std::collections::HashSet;
use testkit::World;

const PEOPLE: i64 = 20_000;

/// Every so many of them were not in touch since.
const SILENT: i64 = 100;
/// As many as a night takes in one stride.
const STRIDE: u32 = 200;

const PERSON: Sql = Sql::new(
    "insert into customers (subject, number, version, standing, created_at, changed_at, last_contact_at, source, purpose)
     values (?1, ?2, 1, 'active', ?3, ?3, ?4, 'form:news', 'news')",
);
const ENDED: Sql = Sql::new(
    "insert into consent_state (subject, purpose, channel, step, state, proof, given_by, at, version, valid_until, event)
     values (?1, 'news', ?2, 2, 'withdrawn', 'link', 'person', ?3, 1, null, ?1)",
);

/// A planner that never looked takes both for empty; in a house it looks by itself.
const ANALYZE: [Sql; 2] = [Sql::new("analyze customers"), Sql::new("analyze consent_state")];

/// Each with two permissions that ended, minutes apart; nearly all of them wrote to us long after that.
struct Crowd {
    ended: Timestamp,
    wrote: Timestamp,
}

impl Action for Crowd {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (mut came, mut ends) = (Vec::new(), Vec::new());
        for number in 0..PEOPLE {
            let subject: kernel::SubjectId = tx.id();
            let ended = self.ended.plus(number * 1_000);
            let wrote = if number % SILENT == 0 { self.ended } else { self.wrote };
            came.push(args![subject, 1_000_000 + number, self.ended, wrote].to_vec());
            ends.push(args![subject, "email", ended].to_vec());
            ends.push(args![subject, "sms", ended.plus(60_000_000)].to_vec());
        }
        tx.bulk(PERSON, &came).await?;
        tx.bulk(ENDED, &ends).await?;
        for table in ANALYZE {
            tx.execute(table, args![]).await?;
        }
        Ok(())
    }
}

async fn crowd(world: &World) {
    let wrote = world.now().plus(90 * DAY);
    world.write(&Crowd { ended: world.now(), wrote }).await.unwrap();
    world.advance(100 * DAY);
}

#[tokio::test]
async fn a_night_finds_those_whose_basis_is_gone_without_reading_the_others_again_and_again() {
    let world = bare().await;
    crowd(&world).await;
    let id = rule(&world, draft("consent.basis-gone", "P30D")).await;
    let id_of = retention::Start { by_hand: true };
    let night = world.write(&id_of).await.unwrap().unwrap();
    world.work().await;
    let runs = retention::night(&mut world.read().await, night).await.unwrap().1;
    let run = runs.iter().find(|run| run.rule == id).unwrap();
    let silent = PEOPLE / SILENT;
    assert_eq!((run.state, run.due, run.looked, run.ended), (Stage::Done, silent, silent, silent));
    world.get(DORA, &format!("/retention/rules/{id}")).await.expect(200);
}

#[tokio::test]
async fn a_walk_over_all_of_them_finds_each_once_and_ages_add_up() {
    let world = bare().await;
    let began = world.now();
    crowd(&world).await;
    let lapse = consent::ROOM.lapses.iter().find(|lapse| lapse.name == "consent.basis-gone").unwrap();
    let (mut reader, mut found, mut after) = (world.read().await, HashSet::new(), None);
    loop {
        let ripe = Ripe { after, limit: STRIDE, ..Ripe::before(world.now()) };
        let some = (lapse.find)(&mut reader, ripe).await.unwrap();
        let Some(last) = some.last() else { break };
        after = Some((last.place, last.id));
        found.extend(some.iter().map(|old| old.id));
        assert!(some.iter().all(|old| old.place <= old.since), "a place is never later than the clock");
    }
    assert_eq!(found.len() as i64, PEOPLE);
    let before = vec![began, began.plus(DAY), began.plus(90 * DAY), began.plus(91 * DAY)];
    let counts = (lapse.count)(&mut reader, Ages { purpose: None, before }).await.unwrap();
    assert_eq!(counts, [0, PEOPLE / SILENT, PEOPLE / SILENT, PEOPLE]);
}

#[tokio::test]
async fn the_page_tells_a_year_of_many_people_quickly() {
    let world = bare().await;
    world.write(&Crowd { ended: world.now(), wrote: world.now().plus(200 * DAY) }).await.unwrap();
    world.advance(366 * DAY);
    let draft = Draft { confirm: (PEOPLE / SILENT).to_string(), ..draft("customers.last-contact", "P1Y") };
    let id = rule(&world, draft).await;
    for path in [format!("/retention/rules/{id}"), "/retention".to_owned()] {
        let page = world.get(DORA, &path).await.expect(200);
        page.shows("last contact");
    }
    let tried = world.api(ALEX, "GET", &format!("/retention/rules/{id}/simulation"), &Value::Null).await;
    let tried = tried.expect(200).json();
    let after = |months: usize| tried["months"][months]["count"].as_i64().unwrap();
    assert_eq!((after(0), after(6), after(7)), (PEOPLE / SILENT, PEOPLE / SILENT, PEOPLE));
}
