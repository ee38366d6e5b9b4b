//! A letter goes to those who allow it, once, and stops when it is told to.

use crate::scene::{BEN, MARK};
use crate::scene::{Withdraw, allow, house, mail, news, results, send, silent, written};
use campaigns::{LetterId, ROOM};
use ground::{clock::SECOND, id::Id};
use kernel::{Action, Permission, Result, SYSTEM, Tx};
use post::State;
use serde_json::{Value, json};
use testkit::World;

const SETTLE: i64 = 6 * SECOND;

async fn act(world: &World, method: &str, path: &str, what: &str) -> Value {
    world.api(MARK, method, &format!("{path}/{what}"), &Value::Null).await.expect(202).json()
}

#[tokio::test]
async fn only_those_who_allow_it_get_the_letter_and_everybody_has_a_reason() {
    let world = house(ROOM).await;
    allow(&world, 0, 3).await;
    silent(&world, 10, 2).await;
    let gone = allow(&world, 20, 1).await[0];
    world.write(&Withdraw(gone)).await.unwrap();
    let path = written(&world, &news()).await;
    send(&world, &path).await;
    world.work().await;
    world.advance(SETTLE);
    world.work().await;

    let found = results(&world, &path).await;
    assert_eq!(found["state"], "sent");
    assert_eq!((&found["sent"], &found["waiting"], &found["decided"]), (&json!(3), &json!(0), &json!(6)));
    let held: Vec<_> =
        found["groups"].as_array().unwrap().iter().filter(|group| group["outcome"] == "held").collect();
    let reasons: Vec<_> =
        held.iter().map(|group| (group["reason"].as_str().unwrap(), &group["people"])).collect();
    assert_eq!(reasons, [("not-asked", &json!(2)), ("withdrawn", &json!(1))]);

    let letters = mail(&world).await;
    assert_eq!(letters.len(), 3);
    let first = letters.iter().find(|letter| letter.to == "carla0@example.com").unwrap();
    assert_eq!(first.subject, "Tents for Carla0");
    assert!(
        first
            .text
            .starts_with("Dear Carla0 Example,\n\nnew tents.\n\n--\nYou get this letter because you allowed")
    );
    assert!(first.links.iter().any(|link| link.contains("/preferences/")), "{:?}", first.links);
    assert!(first.links.iter().any(|link| link.ends_with("/privacy")), "{:?}", first.links);
    assert!(first.unsubscribe.as_ref().unwrap().ends_with("/news"));
    let links: std::collections::BTreeSet<_> = letters.iter().map(|letter| &letter.links[0]).collect();
    assert_eq!(links.len(), 3, "everybody has a link of their own");
}

#[tokio::test]
async fn each_person_gets_their_language_or_english() {
    let world = house(ROOM).await;
    for (from, lang) in [(0, "nl"), (1, "tr"), (2, "en")] {
        let said = Some(consent::State::Given);
        world.write(&crate::scene::People { from, count: 1, lang, said }).await.unwrap();
    }
    let mut letter = news();
    letter["texts"]["nl"] = json!({"subject": "Tenten", "body": "Beste {{ given_name }}"});
    let path = written(&world, &letter).await;
    send(&world, &path).await;
    world.work().await;
    let mut got: Vec<_> =
        mail(&world).await.into_iter().map(|letter| (letter.to, letter.subject, letter.lang)).collect();
    got.sort();
    let row = |to: &str, subject: &str, lang: &str| {
        (format!("{to}@example.com"), subject.to_owned(), lang.to_owned())
    };
    let want = [
        row("carla0", "Tenten", "nl"),
        row("carla1", "Tents for Carla1", "en"),
        row("carla2", "Tents for Carla2", "en"),
    ];
    assert_eq!(got, want);
    assert!(
        mail(&world).await.iter().any(|letter| letter.text.contains("U krijgt deze brief")),
        "the footer, too"
    );
}

#[tokio::test]
async fn a_withdrawal_stops_what_has_not_left() {
    let world = house(ROOM).await;
    let people = allow(&world, 0, 4).await;
    let path = written(&world, &news()).await;
    send(&world, &path).await;
    // Handed over, but nothing has left: the batch rests.
    act(&world, "POST", &path, "pause").await;
    act(&world, "DELETE", &path, "pause").await;
    world.write(&Withdraw(people[2])).await.unwrap();
    world.work().await;
    assert_eq!(mail(&world).await.len(), 3, "decided after the withdrawal: never written");

    let second = written(&world, &news()).await;
    send(&world, &second).await;
    let id: LetterId = second.rsplit('/').next().unwrap().parse().unwrap();
    world.write(&Slow(id.bytes())).await.unwrap();
    world.work().await;
    act(&world, "POST", &second, "pause").await;
    assert_eq!(results(&world, &second).await["waiting"], 3);
    world.write(&Withdraw(people[0])).await.unwrap();
    let found = results(&world, &second).await;
    assert_eq!((&found["waiting"], &found["canceled"]), (&json!(2), &json!(1)), "stopped in the same moment");
    act(&world, "DELETE", &second, "pause").await;
    world.work().await;
    world.advance(SETTLE);
    world.work().await;
    let found = results(&world, &second).await;
    assert_eq!((&found["state"], &found["sent"], &found["canceled"]), (&json!("sent"), &json!(2), &json!(1)));
    let to_them = mail(&world).await.into_iter().filter(|letter| letter.to == "carla0@example.com");
    assert_eq!(to_them.filter(|letter| letter.state == State::Kept).count(), 1, "only the first letter");
}

/// The post room holds what it gets, as a slow mail server would.
struct Slow([u8; 16]);

impl Action for Slow {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        post::hold_batch(tx, self.0).await
    }
}

#[tokio::test]
async fn paused_nothing_leaves_and_canceled_nothing_ever_does() {
    let world = house(ROOM).await;
    allow(&world, 0, 5).await;
    let path = written(&world, &news()).await;
    send(&world, &path).await;
    assert_eq!(act(&world, "POST", &path, "pause").await["state"], "paused");
    world.work().await;
    assert!(mail(&world).await.is_empty(), "what was not even decided is not decided while it rests");
    world.api(MARK, "POST", &format!("{path}/pause"), &Value::Null).await.expect(409);
    act(&world, "DELETE", &path, "pause").await;
    assert_eq!(act(&world, "POST", &path, "cancellation").await["state"], "canceled");
    world.work().await;
    assert!(mail(&world).await.is_empty());
    for what in ["pause", "cancellation", "sending"] {
        world.api(MARK, "POST", &format!("{path}/{what}"), &json!({})).await.expect(409);
    }
}

#[tokio::test]
async fn a_letter_to_many_is_not_sent_by_a_slip_of_the_hand() {
    let world = house(ROOM).await;
    silent(&world, 0, 1_001).await;
    let path = written(&world, &news()).await;
    for typed in [json!({}), json!({"confirm": "spring"})] {
        let answer = world.api(MARK, "POST", &format!("{path}/sending"), &typed).await.expect(422);
        assert_eq!(answer.wrong_fields(), ["confirm"]);
    }
    world
        .get(MARK, &format!("{path}/sending"))
        .await
        .expect(200)
        .shows("Type “Spring” to confirm")
        .shows("1,001");
    world
        .post(MARK, &format!("{path}/sending"), &[("confirm", "nonsense")])
        .await
        .expect(422)
        .shows("exactly as it is shown");
    world.post(MARK, &format!("{path}/sending"), &[("confirm", "Spring")]).await.expect(303);
    world.work().await;
    assert_eq!(
        results(&world, &path).await["groups"],
        json!([{"outcome": "held", "reason": "not-asked", "people": 1001}])
    );
}

#[tokio::test]
async fn the_draft_shows_who_would_get_it_and_a_job_counts_the_rest() {
    let world = house(ROOM).await;
    allow(&world, 0, 2).await;
    silent(&world, 10, 1_010).await;
    let path = written(&world, &news()).await;
    let preview = format!("{path}/preview");
    let first = world.api(MARK, "GET", &preview, &Value::Null).await.expect(200).json();
    assert_eq!(
        (&first["audience"], &first["looked_at"], &first["estimated"]),
        (&json!(1012), &json!(1000), &json!(true))
    );
    world.api(MARK, "POST", &format!("{path}/count"), &Value::Null).await.expect(202);
    world.work().await;
    let after = world.api(MARK, "GET", &preview, &Value::Null).await.expect(200).json();
    assert_eq!(after["counted"]["complete"], true);
    assert_eq!(
        after["counted"]["groups"],
        json!([{"outcome": "handed", "reason": "", "people": 2}, {"outcome": "held", "reason": "not-asked", "people": 1010}])
    );
    assert!(mail(&world).await.is_empty(), "looking sends nothing");
    let page = world.get(BEN, &path).await.expect(200);
    page.shows("Carla0 Example").shows("Counted: all 1,012 people").shows("Tents for Robin");
}

#[tokio::test]
async fn a_copy_to_look_at_goes_to_no_customer() {
    let world = house(ROOM).await;
    allow(&world, 0, 1).await;
    let path = written(&world, &news()).await;
    world.get(BEN, &path).await.expect(200).shows("A copy goes to your own address").hides("name=\"email\"");
    world.post(BEN, &format!("{path}/trial"), &[("email", "carla0@example.com")]).await.expect(303);
    world.work().await;
    assert!(mail(&world).await.is_empty(), "a world without a staff room has no inbox of staff");
    let wanted = ground::paging::Wanted::default();
    let tried = kernel::event::everything(&mut world.read().await, Some("campaigns.tried"), &wanted).await;
    assert_eq!(tried.unwrap().items.len(), 1);
}

struct Restrict(kernel::SubjectId);

impl Action for Restrict {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        customers::restrict(tx, self.0, customers::Restriction::On).await
    }
}

#[tokio::test]
async fn somebody_restricted_is_left_out_with_the_reason_and_the_others_get_their_letter() {
    let world = house(ROOM).await;
    let people = allow(&world, 0, 3).await;
    world.write(&Restrict(people[1])).await.unwrap();
    let path = written(&world, &news()).await;
    send(&world, &path).await;
    world.work().await;
    world.advance(SETTLE);
    world.work().await;
    let found = results(&world, &path).await;
    assert_eq!((&found["state"], &found["sent"], &found["decided"]), (&json!("sent"), &json!(2), &json!(3)));
    let groups = found["groups"].as_array().unwrap();
    let held = groups.iter().find(|group| group["outcome"] == "held").unwrap();
    assert_eq!((&held["reason"], &held["people"]), (&json!("restricted"), &json!(1)));
    assert!(mail(&world).await.iter().all(|letter| letter.to != "carla1@example.com"));
}
