//! What goes with an answer: the step that is taken once it has left, and whoever hears that it did not arrive.

use crate::{
    pages_scene::{PROCESS, Shop, shop},
    scene::{broken, customer, hire, house, open, team},
};
use cases::{Assign, EntryId, Reply, To};
use ground::{args, clock::MINUTE, db::Sql, paging::Wanted};
use kernel::{Action, Job, Permission, Result, Role, SYSTEM, StaffId, SubjectId, Task, Tx};
use serde::{Deserialize, Serialize};
use testkit::World;

const RUNG: Sql = Sql::new("select count(*) from staff_rings where staff = ?1 and kind = ?2");

async fn rung(world: &World, staff: StaffId, kind: &str) -> i64 {
    world.read().await.scalar(RUNG, args![staff, kind]).await.unwrap()
}

#[tokio::test]
async fn the_step_is_taken_by_whoever_chose_it_ten_seconds_later() {
    let shop = shop().await;
    let anna = shop.browser("Anna");
    let case = shop.case("Chain", None).await;
    let form = [("kind", "reply"), ("text", "We will mend it."), ("then", "help")];
    anna.post(&format!("{}/entries", case.path()), &form).await.expect(303);
    shop.world.work().await;
    assert_eq!(shop.status(case.id).await, "new");
    shop.too_late().await;
    assert_eq!(shop.status(case.id).await, "done");
    anna.get(&case.path()).await.expect(200).hides("Then: ").shows("moved to “Helped” · Anna");
}

#[tokio::test]
async fn a_step_that_is_not_there_any_more_is_told_to_whoever_chose_it() {
    let shop = shop().await;
    let case = shop.case("Chain", None).await;
    let reply = Reply { then: Some("ask".into()), ..Reply::new(case.id, "Which one?") };
    shop.world.write_as(Role::Agent, &reply).await.unwrap();
    let step =
        cases::Move { case: case.id, transition: "help".into(), values: Default::default(), version: None };
    shop.world.write(&step).await.unwrap();
    shop.too_late().await;
    assert_eq!(shop.status(case.id).await, "done");
    assert_eq!(rung(&shop.world, shop.anna, "cases-unsent").await, 1);
    assert_eq!(rung(&shop.world, shop.ben, "cases-unsent").await, 0);
    shop.browser("Anna").get(&case.path()).await.expect(200).hides("Then: ");
}

/// The desk, where a case that is done goes on when we write once more.
async fn talkative() -> Shop {
    let shop = shop().await;
    let (first, rest) = PROCESS.split_once("\n  ]\n}").unwrap();
    let more = r#"{"key": "more", "names": {"en": "More"}, "from": "done", "to": "new", "trigger": {"reply": {"from": "anyone"}}}"#;
    let text = format!("{first},\n    {more}\n  ]\n}}{rest}");
    let saved = shop.world.write(&flows::Import { text }).await.unwrap();
    shop.world.write(&flows::Publish { flow: saved.flow, seen: None }).await.unwrap();
    shop
}

/// The job of an answer that left, once more: what took its step went down before the job was off the queue.
#[derive(Serialize, Deserialize)]
struct Again {
    entry: EntryId,
}

impl Job for Again {
    const KIND: &'static str = "cases.reply-left";

    async fn run(&self, _: &Task) -> Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn a_step_that_was_taken_is_not_followed_by_the_answer_itself_when_its_job_runs_again() {
    let shop = talkative().await;
    let case = shop.case("Chain", None).await;
    let reply = Reply { then: Some("help".into()), ..Reply::new(case.id, "We mend it.") };
    let entry = shop.world.write_as(Role::Agent, &reply).await.unwrap().entry;
    shop.too_late().await;
    assert_eq!(shop.status(case.id).await, "done");
    shop.world.enqueue(Again { entry }).await;
    assert!(shop.world.work().await > 0);
    assert_eq!(shop.status(case.id).await, "done");
}

#[tokio::test]
async fn an_answer_whose_step_cannot_be_taken_is_an_answer_all_the_same() {
    let shop = talkative().await;
    let case = shop.case("Chain", None).await;
    let reply = Reply { then: Some("ask".into()), ..Reply::new(case.id, "Which one?") };
    shop.world.write_as(Role::Agent, &reply).await.unwrap();
    let step =
        cases::Move { case: case.id, transition: "help".into(), values: Default::default(), version: None };
    shop.world.write(&step).await.unwrap();
    assert_eq!(shop.status(case.id).await, "done");
    shop.too_late().await;
    assert_eq!(shop.status(case.id).await, "new", "it went on as we wrote");
    assert_eq!(rung(&shop.world, shop.anna, "cases-unsent").await, 1);
}

/// Everything that waits for somebody is stopped.
struct Stop(SubjectId);

impl Action for Stop {
    type Output = u64;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<u64> {
        post::cancel(tx, self.0, None).await
    }
}

#[tokio::test]
async fn who_wrote_a_letter_that_was_stopped_and_who_has_the_case_hear_of_it_once() {
    let shop = shop().await;
    let joanna = shop.joanna().await;
    let case = shop.case("Chain", Some(joanna)).await;
    let reply = Reply { then: Some("help".into()), ..Reply::new(case.id, "We mend it.") };
    shop.world.write_as(Role::Agent, &reply).await.unwrap();
    shop.world.write(&Assign { case: case.id, to: To::Person(shop.ben), version: None }).await.unwrap();
    assert_eq!(shop.world.write(&Stop(joanna)).await.unwrap(), 1);
    shop.too_late().await;
    assert_eq!(shop.status(case.id).await, "new", "who got no answer is not done with");
    for _ in 0..3 {
        shop.world.advance(16 * MINUTE);
        shop.world.work_on_schedule().await;
    }
    for staff in [shop.anna, shop.ben] {
        assert_eq!(rung(&shop.world, staff, "cases-unsent").await, 1);
    }
    let page = shop.browser("Ben").get(&case.path()).await.expect(200);
    page.shows("Not sent").shows("A letter did not arrive").hides("Taken back");
}

#[tokio::test]
async fn a_message_in_a_case_of_nobody_calls_its_team() {
    let world = house().await;
    let (bob, eve) = (hire(&world, "Bob", Role::Agent).await, hire(&world, "Eve", Role::Agent).await);
    let care = team(&world, "Care", &[bob]).await;
    let case = open(&world, cases::Open { team: Some(care), ..broken("Broken.") }).await;
    crate::scene::comes(&world, case.id, "Still broken").await;
    assert_eq!((rung(&world, bob, "cases-answer").await, rung(&world, eve, "cases-answer").await), (1, 0));
    world.write(&Assign { case: case.id, to: To::Person(eve), version: None }).await.unwrap();
    crate::scene::comes(&world, case.id, "And still").await;
    assert_eq!((rung(&world, bob, "cases-answer").await, rung(&world, eve, "cases-answer").await), (1, 1));
}

#[tokio::test]
async fn a_case_of_nobody_that_is_late_rings_for_its_team_and_a_secret_one_for_the_named() {
    let world = house().await;
    let (bob, eve) = (hire(&world, "Bob", Role::Agent).await, hire(&world, "Eve", Role::Agent).await);
    let care = team(&world, "Care", &[bob]).await;
    open(&world, cases::Open { team: Some(care), ..broken("Broken.") }).await;
    let secret = cases::Open { team: Some(care), confidential: true, named: vec![eve], ..broken("Secret.") };
    open(&world, secret).await;
    world.advance(3 * ground::clock::HOUR);
    world.work_on_schedule().await;
    assert_eq!((rung(&world, bob, "flows-overdue").await, rung(&world, eve, "flows-overdue").await), (1, 1));
}

#[tokio::test]
async fn what_was_written_to_somebody_erased_is_nobodys_business() {
    let world = house().await;
    let vera = customer(&world, "Vera", "vera@example.com").await;
    let case = open(&world, cases::Open { customer: Some(vera), ..broken("Broken.") }).await;
    world.write(&Reply { then: Some("finish".into()), ..Reply::new(case.id, "Dear Vera") }).await.unwrap();
    world.write(&crate::scene::Erase(vera)).await.unwrap();
    world.advance(16 * MINUTE);
    world.work_on_schedule().await;
    let shown = cases::show(&mut world.read().await, case.id, &Wanted::default()).await.unwrap();
    assert!(shown.thread.items.iter().all(|line| line.body.is_none()));
}
