//! A purpose changes: everybody whom it concerns is told by letter, once, and it counts for them when they may have objected.

use crate::scene::{ANNA, BEN, MARK, Withdraw, allow, house, mail, results, send, silent, written};
use campaigns::ROOM;
use consent::{Change, ChangePurpose, Channel, Earlier, EndPurpose, How, Reason, State};
use ground::clock::{DAY, SECOND};
use kernel::{Action, Permission, Result, Role, SYSTEM, SubjectId, Tx};
use serde_json::{Value, json};
use testkit::{Guest, World};

const DORA: Guest = Guest::Staff(Role::PrivacyOfficer);

/// Lays down a version that people have to be told of, or asked about.
async fn anew(world: &World, key: &str) {
    let purpose = consent::purpose(&mut world.read().await, key).await.unwrap();
    let mut terms = (*purpose.terms).clone();
    terms.texts.en.description = "We also look at {{ what }} you bought.".into();
    let change = ChangePurpose { key: key.into(), seen: purpose.version, terms, earlier: Earlier::AskAgain };
    world.write(&change).await.unwrap();
}

struct Ask(SubjectId, &'static str);

impl Action for Ask {
    type Output = Option<Reason>;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Option<Reason>> {
        let answer = consent::permit(tx, self.0, self.1, Channel::Email).await?;
        Ok(answer.err().map(|refusal| refusal.reason))
    }
}

struct Agree(SubjectId);

impl Action for Agree {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let change = Change::new(self.0, "news", Channel::Email, State::Given, How::Link);
        consent::write(tx, &change.origin("preferences")).await.map(drop)
    }
}

async fn refusal(world: &World, subject: SubjectId, purpose: &'static str) -> Option<Reason> {
    world.write(&Ask(subject, purpose)).await.unwrap()
}

async fn affected(world: &World, key: &str) -> consent::Affected {
    consent::affected(&mut world.read().await, key).await.unwrap()
}

/// The privacy officer takes the draft as it comes, and sends it.
async fn announce(world: &World, key: &str) -> String {
    let draft = world.api(DORA, "GET", &format!("/letters/new?about={key}"), &Value::Null).await;
    let path = written(world, &draft.expect(200).json()).await;
    world.api(DORA, "POST", &format!("{path}/sending"), &json!({})).await.expect(202);
    world.work().await;
    world.advance(6 * SECOND);
    world.work().await;
    path
}

#[tokio::test]
async fn a_change_is_told_and_counts_when_the_time_to_object_is_over() {
    let world = house(ROOM).await;
    let people = silent(&world, 0, 3).await;
    anew(&world, "surveys").await;
    assert_eq!(refusal(&world, people[0], "surveys").await, Some(Reason::NotTold));
    let path = announce(&world, "surveys").await;
    let found = results(&world, &path).await;
    assert_eq!((&found["state"], &found["sent"]), (&json!("sent"), &json!(3)));
    let letters = mail(&world).await;
    let letter = letters.iter().find(|letter| letter.to == "carla1@example.com").unwrap();
    assert!(letter.text.contains("We also look at (( what )) you bought."), "{}", letter.text);
    assert!(letter.text.contains("applies to you 14 days after this letter"), "{}", letter.text);
    assert!(letter.links.iter().filter(|link| link.contains("/preferences/")).count() >= 2);
    assert!(letter.links.iter().filter(|link| link.ends_with("/privacy")).count() >= 2);
    assert_eq!(letter.purpose.as_deref(), Some(consent::RIGHTS));

    let told = affected(&world, "surveys").await;
    assert_eq!((told.affected, told.told, told.waiting), (3, 3, 3));
    let page = world.get(MARK, &path).await.expect(200);
    page.shows("Telling people of the latest change").shows("/purposes/surveys").hides("⟦");
    assert_eq!(refusal(&world, people[0], "surveys").await, Some(Reason::NotTold), "two weeks to object");
    world.advance(14 * DAY);
    assert_eq!(refusal(&world, people[0], "surveys").await, None);
    assert_eq!(affected(&world, "surveys").await.answered, 3);
}

#[tokio::test]
async fn those_who_agreed_are_asked_again_and_their_answer_counts_at_once() {
    let world = house(ROOM).await;
    let people = allow(&world, 0, 3).await;
    silent(&world, 10, 2).await;
    world.write(&Withdraw(people[2])).await.unwrap();
    anew(&world, "news").await;
    assert_eq!(refusal(&world, people[0], "news").await, Some(Reason::Outdated));
    announce(&world, "news").await;
    let letters = mail(&world).await;
    let mut to: Vec<&str> = letters.iter().map(|letter| letter.to.as_str()).collect();
    to.sort_unstable();
    assert_eq!(to, ["carla0@example.com", "carla1@example.com"], "nobody who never agreed, or said no");
    assert!(letters[0].text.contains("We do nothing for this until you agree."), "{}", letters[0].text);
    world.write(&Agree(people[0])).await.unwrap();
    assert_eq!(refusal(&world, people[0], "news").await, None);
    let now = affected(&world, "news").await;
    assert_eq!((now.told, now.answered, now.waiting), (2, 1, 1));
}

#[tokio::test]
async fn a_second_letter_goes_to_those_who_were_not_told_by_the_first() {
    let world = house(ROOM).await;
    silent(&world, 0, 2).await;
    anew(&world, "surveys").await;
    announce(&world, "surveys").await;
    let again = announce(&world, "surveys").await;
    assert_eq!(mail(&world).await.len(), 2);
    assert_eq!(results(&world, &again).await["decided"], json!(0));
}

#[tokio::test]
async fn the_page_of_the_purpose_leads_to_a_letter_that_is_written_already() {
    let world = house(ROOM).await;
    silent(&world, 0, 2).await;
    anew(&world, "surveys").await;
    world.get(DORA, "/purposes/surveys").await.expect(200).shows("/letters/new?about=surveys");
    let mut page = world.get(DORA, "/letters/new?about=surveys").await.expect(200);
    for word in
        ["What changes: ", "Wat er verandert: ", "Co się zmienia: ", "Ne değişiyor: ", "Was sich ändert: "]
    {
        page = page.shows(word);
    }
    page.shows("name=\"audience.about\"").hides("audience.country").hides("value=\"news\"").hides("⟦");
    let form = [
        ("title", "Change"),
        ("purpose", consent::RIGHTS),
        ("audience.about", "surveys"),
        ("texts.en.subject", "What changes"),
        ("texts.en.body", "Say no: {{ preferences }}"),
    ];
    let done = world.post(DORA, "/letters", &form).await.expect(303);
    let path = done.location().split('?').next().unwrap().to_owned();
    let page = world.get(DORA, &path).await.expect(200);
    page.shows("concerns").shows("Decided for all 2 people").hides("⟦");
    world.get(DORA, &format!("{path}/edit")).await.expect(200).shows("value=\"surveys\"");
    world.get(DORA, "/letters/new?about=nonsense").await.expect(404);
    world.get(ANNA, "/letters/new?about=surveys").await.expect(403);
    world.api(BEN, "GET", "/letters/new?about=nonsense", &Value::Null).await.expect(404);
}

#[tokio::test]
async fn whom_a_change_concerns_is_not_chosen() {
    let world = house(ROOM).await;
    anew(&world, "surveys").await;
    let letter = |purpose: &str, audience: Value| {
        json!({"title": "x", "purpose": purpose, "audience": audience,
            "texts": {"en": {"subject": "a", "body": "b"}}})
    };
    let wrong =
        async |letter: Value| world.api(BEN, "POST", "/letters", &letter).await.expect(422).wrong_fields();
    assert_eq!(
        wrong(letter("rights", json!({"about": "surveys", "country": "NL"}))).await,
        ["audience.about"]
    );
    assert_eq!(wrong(letter("surveys", json!({"about": "surveys"}))).await, ["purpose"]);
    assert_eq!(wrong(letter("rights", json!({"about": "nonsense"}))).await, ["audience.about"]);
    assert_eq!(wrong(letter("news", json!({"entered_from": "soon"}))).await, ["audience.entered_from"]);
    let path = written(&world, &letter("rights", json!({"about": "surveys"}))).await;
    world.write(&EndPurpose { key: "surveys".into() }).await.unwrap();
    world.api(BEN, "POST", &format!("{path}/sending"), &json!({})).await.expect(403);
}

#[tokio::test]
async fn people_are_chosen_by_the_day_they_came() {
    let world = house(ROOM).await;
    allow(&world, 0, 2).await;
    world.advance(2 * DAY);
    allow(&world, 10, 3).await;
    let mut letter = crate::scene::news();
    letter["audience"] = json!({"entered_from": "2026-11-22"});
    let path = written(&world, &letter).await;
    world.get(MARK, &path).await.expect(200).shows("entered from 2026-11-22");
    send(&world, &path).await;
    world.work().await;
    assert_eq!(mail(&world).await.len(), 3);
}

#[tokio::test]
async fn the_receivers_can_be_fetched_with_what_became_of_each() {
    let world = house(ROOM).await;
    allow(&world, 0, 2).await;
    silent(&world, 10, 1).await;
    let path = written(&world, &crate::scene::news()).await;
    send(&world, &path).await;
    world.work().await;
    let receivers = format!("{path}/receivers?limit=2");
    world.api(MARK, "GET", &receivers, &Value::Null).await.expect(403);
    let first = world.api(BEN, "GET", &receivers, &Value::Null).await.expect(200).json();
    let next = format!("{receivers}&after={}", first["next"].as_str().unwrap());
    let rest = world.api(BEN, "GET", &next, &Value::Null).await.expect(200).json();
    let all =
        [first["items"].as_array().unwrap().clone(), rest["items"].as_array().unwrap().clone()].concat();
    let of = |outcome: &str, delivery: Value| {
        all.iter().filter(|one| one["outcome"] == outcome && one["delivery"] == delivery).count()
    };
    assert_eq!((all.len(), of("handed", json!("sent")), of("held", Value::Null)), (3, 2, 1), "{all:?}");
    assert!(rest["next"].is_null());
    assert!(all.iter().all(|one| !one.to_string().contains("Carla") && !one.to_string().contains('@')));
    world.api(BEN, "GET", &format!("{path}/receivers?after=nonsense"), &Value::Null).await.expect(422);
    let wanted = ground::paging::Wanted::default();
    let noted = kernel::event::everything(&mut world.read().await, Some("campaigns.exported"), &wanted).await;
    assert_eq!(noted.unwrap().items.len(), 2, "every page is written down");
}
