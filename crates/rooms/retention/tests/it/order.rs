//! Which rule decides: holds, floors, purposes, general ones; and records that stick.

use crate::{
    house::{DORA, bare, crowd, days, draft, is_there, night, person, rule},
    shelf::{BOXES, LEFT, Put},
};
use customers::{PlaceHold, Restriction};
use ground::args;
use kernel::SubjectId;
use retention::{Draft, Kept, Stage, Suspend, Verdict, fate};
use testkit::World;

async fn left(world: &World) -> i64 {
    world.read().await.scalar(LEFT, args![]).await.unwrap()
}

async fn fill(world: &World, count: usize) {
    for _ in 0..count {
        world.write(&Put::at(world.now())).await.unwrap();
    }
}

#[tokio::test]
async fn a_rule_of_a_purpose_outranks_and_a_floor_outranks_both() {
    let world = bare().await;
    let general = rule(&world, draft(BOXES, "P1M")).await;
    let orders = Draft { purpose: "orders".into(), ..draft(BOXES, "P6M") };
    rule(&world, orders).await;
    let news = Draft {
        purpose: "news".into(),
        floor: "P1Y".into(),
        floor_law: "Trade law 5".into(),
        ..draft(BOXES, "P1Y")
    };
    let kept = rule(&world, news).await;
    let at = world.now();
    for purpose in ["orders", "news", ""] {
        world.write(&Put { purpose, ..Put::at(at) }).await.unwrap();
    }
    days(&world, 40).await;
    let runs = night(&world).await;
    assert_eq!(left(&world).await, 2, "only what has no purpose of its own");
    let run = runs.iter().find(|run| run.rule == general).unwrap();
    assert_eq!((run.ended, run.kept.0.get("longer")), (1, Some(&2)));
    world.write(&Suspend { rule: kept }).await.unwrap();
    night(&world).await;
    days(&world, 150).await;
    let runs = night(&world).await;
    assert_eq!(left(&world).await, 1);
    let run = runs.iter().find(|run| run.rule == general).unwrap();
    assert_eq!(run.kept.0.get("law"), Some(&1), "a paused rule ends nothing, its floor still counts");
    days(&world, 200).await;
    night(&world).await;
    assert_eq!(left(&world).await, 0);
}

#[tokio::test]
async fn records_of_people_who_are_held_or_restricted_stay() {
    let world = bare().await;
    rule(&world, draft(BOXES, "P1M")).await;
    let (held, frozen, free, gone) = (
        person(&world, "Jan", None).await,
        person(&world, "Ewa", None).await,
        person(&world, "Ola", None).await,
        person(&world, "Iza", None).await,
    );
    let at = world.now();
    for subject in [held, frozen, free, gone] {
        world.write(&Put { subject: Some(subject), ..Put::at(at) }).await.unwrap();
    }
    let reason = "A court wants to see it".to_owned();
    world.write(&PlaceHold { subject: held, reason, until: "2029-01-01".into() }).await.unwrap();
    world.write(&Freeze { subject: frozen, why: Restriction::On }).await.unwrap();
    world.write(&Freeze { subject: gone, why: Restriction::Kept }).await.unwrap();
    days(&world, 32).await;
    let runs = night(&world).await;
    assert_eq!((left(&world).await, runs[0].ended), (2, 2), "what a law kept of the erased has its end, too");
    assert!(kernel::restriction::is_frozen(&mut world.read().await, gone).await.unwrap());
    assert_eq!((runs[0].kept.0.get("held"), runs[0].kept.0.get("restricted")), (Some(&1), Some(&1)));
    let page = format!("/retention/runs/{}", runs[0].night);
    world.get(DORA, &page).await.expect(200).shows("legal hold").shows("restricted");
}

struct Freeze {
    subject: SubjectId,
    why: Restriction,
}

impl kernel::Action for Freeze {
    type Output = ();
    const NEEDS: kernel::Permission = kernel::SYSTEM;

    async fn run(&self, tx: &mut kernel::Tx) -> kernel::Result<()> {
        customers::restrict(tx, self.subject, self.why).await
    }
}

#[tokio::test]
async fn what_sticks_does_not_stop_the_rest_and_is_told() {
    let world = bare().await;
    let id = rule(&world, draft(BOXES, "P1D")).await;
    let at = world.now();
    world.write(&Put { sticks: true, ..Put::at(at) }).await.unwrap();
    fill(&world, 3).await;
    days(&world, 2).await;
    fill(&world, 60).await;
    let runs = night(&world).await;
    assert_eq!((runs[0].state, runs[0].looked, runs[0].ended, runs[0].failed), (Stage::Done, 4, 3, 1));
    assert_eq!(left(&world).await, 61);
    world.get(DORA, &format!("/retention/rules/{id}")).await.expect(200).shows("Failed");
}

#[tokio::test]
async fn whoever_has_records_that_another_law_demands_stays_with_them() {
    let world = bare().await;
    let (bought, looked) = (person(&world, "Jan", None).await, person(&world, "Ewa", None).await);
    days(&world, 300).await;
    world.write(&Put { subject: Some(bought), ..Put::at(world.now()) }).await.unwrap();
    crowd(&world).await;
    let law = Draft { floor: "P7Y".into(), floor_law: "AWR 52".into(), ..draft(BOXES, "P8Y") };
    let law = rule(&world, law).await;
    let quiet = rule(&world, draft("customers.last-contact", "P1Y")).await;
    days(&world, 70).await;
    let runs = night(&world).await;
    let run = runs.iter().find(|run| run.rule == quiet).unwrap();
    assert_eq!((run.ended, run.kept.0.get("law")), (1, Some(&1)));
    assert!(is_there(&world, bought).await && !is_there(&world, looked).await);
    world.write(&Suspend { rule: law }).await.unwrap();
    let fate_of = async || fate(&mut world.read().await, bought).await.unwrap().verdict;
    assert_eq!(fate_of().await, Verdict::Kept(Kept::Law), "a paused rule still demands it");
    days(&world, 6 * 365 + 300).await;
    assert!(matches!(fate_of().await, Verdict::Ends(rule, _) if rule == quiet), "its seven years are over");
}

#[tokio::test]
async fn who_cannot_be_looked_at_does_not_stop_the_night() {
    let world = bare().await;
    let (odd, silent) = (person(&world, "Jan", None).await, person(&world, "Ewa", None).await);
    let at = world.now();
    world.write(&Put { subject: Some(odd), sticks: true, ..Put::at(at) }).await.unwrap();
    rule(&world, draft("customers.last-contact", "P10D")).await;
    let boxes = rule(&world, draft(BOXES, "P1Y")).await;
    days(&world, 11).await;
    crowd(&world).await;
    let runs = night(&world).await;
    let run = runs.iter().find(|run| run.rule != boxes).unwrap();
    assert_eq!((run.state, run.looked, run.ended, run.failed), (Stage::Done, 2, 1, 1));
    assert!(is_there(&world, odd).await && !is_there(&world, silent).await);
    assert!(runs.iter().all(|run| run.state == Stage::Done));
}
