//! Every kind of request, from the wish to what is different afterwards.

use crate::house::{self, ANNA, DORA, NOBODY};
use consent::{Change, Channel, How as Chosen, State};
use customers::{Draft, Standing, SubjectId};
use kernel::{Action, Permission, Result, SYSTEM, Tx};
use rights::{Ask, ClaimId, How, Kind, Proof, Wish};
use serde_json::{Value, json};
use testkit::World;

/// A person who agreed to news.
struct Agree(SubjectId);

impl Action for Agree {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let given = Change::new(self.0, "news", Channel::Email, State::Given, Chosen::Person);
        consent::write(tx, &given).await.map(drop)
    }
}

async fn known(world: &World, wish: Wish) -> ClaimId {
    world.advance(ground::clock::SECOND);
    let wish = Wish { known: Some(Proof::Portal), ..wish };
    let claim = world.write(&Ask { wish }).await.unwrap();
    world.work().await;
    claim
}

async fn may_write(world: &World, subject: SubjectId, purpose: &str) -> bool {
    let mut reader = world.read().await;
    let explained = consent::explain(&mut reader, subject, purpose, Channel::Email).await.unwrap();
    explained.decision.is_ok()
}

#[tokio::test]
async fn a_withdrawal_counts_at_once_and_the_person_is_told() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    world.write(&Agree(carla)).await.unwrap();
    assert!(may_write(&world, carla, "news").await);
    let wish = Wish { purpose: Some("news".into()), ..Wish::plain(carla, Kind::Withdrawal, How::Portal) };
    let claim = known(&world, wish).await;
    assert_eq!(house::state(&world, claim).await, "done");
    assert!(!may_write(&world, carla, "news").await);
    assert!(house::newest(&world).await.0.starts_with("Zakończyliśmy"), "{:?}", house::newest(&world).await);
}

#[tokio::test]
async fn who_asks_for_something_is_in_touch() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    world.advance(ground::clock::DAY);
    let last =
        async || customers::record(&mut world.read().await, carla).await.unwrap().unwrap().last_contact_at;
    let wish = Wish::plain(carla, Kind::Information, How::Desk);
    world.write(&Ask { wish }).await.unwrap();
    assert!(last().await < world.now(), "anybody can say that somebody asked");
    let asked = world.now();
    house::prove(&world).await;
    assert!(last().await > asked, "their own link and button");
}

#[tokio::test]
async fn an_objection_to_what_nobody_needs_is_not_weighed() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let wish = Wish { purpose: Some("surveys".into()), ..Wish::plain(carla, Kind::Objection, How::Portal) };
    let claim = known(&world, wish).await;
    assert_eq!(house::state(&world, claim).await, "done");
    assert!(!may_write(&world, carla, "surveys").await);
    // What a contract asks for leaves no choice, and the program says so.
    let orders = json!({ "subject": carla.to_string(), "kind": "objection", "purpose": "orders" });
    let wrong = world.api(ANNA, "POST", "/requests", &orders).await.expect(422);
    assert_eq!(wrong.wrong_fields(), ["purpose"]);
}

#[tokio::test]
async fn a_correction_is_proposed_approved_and_made() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let new = json!({
        "subject": carla.to_string(), "kind": "rectification", "text": "Zmieniłam nazwisko.",
        "changes": [{ "field": "family", "value": "Łoś" }, { "field": "phones", "value": "" },
                    { "field": "birth_date", "value": "1990-05-17" }, { "field": "country", "value": "NL" }],
    });
    let made = world.api(ANNA, "POST", "/requests", &new).await.expect(201);
    let claim: ClaimId = made.json()["id"].as_str().unwrap().parse().unwrap();
    world.work().await;
    let (_, link) = house::newest(&world).await;
    // Whoever confirms sees the very values: an invented wish is found out here.
    world.get(NOBODY, &link).await.expect(200).shows("Łoś");
    house::prove(&world).await;
    assert_eq!(house::state(&world, claim).await, "proved", "nobody has approved it yet");
    let page = format!("/requests/{claim}");
    world.get(DORA, &page).await.expect(200).shows("Kanarek-Łoś").shows("Zmieniłam nazwisko.");
    world.get(DORA, &page).await.expect(200).shows("17 May 1990").shows("Netherlands").hides("1990-05-17");
    world.get(DORA, &format!("{page}/decision")).await.expect(200).shows("Dzień dobry");
    let letter = [("letter", "Poprawiliśmy nazwisko. Dziękujemy!")];
    world.post(DORA, &format!("{page}/decision"), &letter).await.expect(303);
    world.work().await;
    let contact = customers::contact(&mut world.read().await, carla).await.unwrap().unwrap();
    assert_eq!((contact.name.family.as_str(), contact.phone), ("Łoś", None));
    assert_eq!(house::state(&world, claim).await, "done");
    let sent = post::latest(&mut world.read().await, 1).await.unwrap().remove(0);
    assert_eq!(sent.text.trim(), "Poprawiliśmy nazwisko. Dziękujemy!");
}

#[tokio::test]
async fn a_wished_value_that_is_sealed_apart_is_not_shown() {
    let world = house::open().await;
    for (key, class) in [("passport", "sensitive"), ("nickname", "identifying")] {
        let field = json!({ "key": key, "label": key, "class": class, "purpose": "orders" });
        world.api(DORA, "POST", "/customers/fields", &field).await.expect(201);
    }
    let attributes = [("passport", "NL-1111111"), ("nickname", "Czyżyk")];
    let attributes = attributes.map(|(key, value)| (key.to_owned(), value.to_owned())).into();
    let draft = Draft {
        attributes,
        national_id: String::new(),
        national_id_kind: String::new(),
        ..house::carlas_facts()
    };
    let carla = house::add(&world, draft).await;
    let change = |field: &str, value: &str| rights::Change { field: field.into(), value: value.into() };
    let changes = vec![change("passport", "NL-2222222"), change("nickname", "Szczygieł")];
    let claim = known(&world, Wish { changes, ..Wish::plain(carla, Kind::Rectification, How::Portal) }).await;
    let page = world.get(DORA, &format!("/requests/{claim}")).await.expect(200);
    page.shows("Szczygieł").shows("•••").hides("NL-2222222").hides("NL-1111111");
}

#[tokio::test]
async fn a_wrong_correction_is_told_at_its_place_and_nothing_is_written() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let new =
        |changes: Value| json!({ "subject": carla.to_string(), "kind": "rectification", "changes": changes });
    let wrong = |changes: Value| {
        let (world, body) = (&world, new(changes));
        async move { world.api(ANNA, "POST", "/requests", &body).await.expect(422).wrong_fields() }
    };
    assert_eq!(wrong(json!([])).await, ["changes"]);
    assert_eq!(wrong(json!([{ "field": "emails", "value": "no address" }])).await.len(), 1);
    assert_eq!(wrong(json!([{ "field": "", "value": "x" }])).await, ["changes.0.value"]);
    let many: Vec<Value> = (0..40).map(|at| json!({ "field": format!("f{at}"), "value": "x" })).collect();
    assert_eq!(wrong(json!(many)).await, ["changes"]);
    let stray = json!({ "subject": carla.to_string(), "kind": "copy", "changes": [{ "field": "family", "value": "x" }] });
    assert_eq!(world.api(ANNA, "POST", "/requests", &stray).await.expect(422).wrong_fields(), ["changes"]);
    assert_eq!(rights::open_count(&mut world.read().await).await.unwrap(), 0);
}

#[tokio::test]
async fn a_restriction_ends_only_after_the_person_was_told() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let claim = known(&world, Wish::plain(carla, Kind::Restriction, How::Portal)).await;
    world.post(DORA, &format!("/requests/{claim}/decision"), &[]).await.expect(303);
    world.work().await;
    let standing = async || {
        let mut reader = world.read().await;
        customers::standings(&mut reader, &[carla]).await.unwrap()[&carla]
    };
    assert_eq!(standing().await, Standing::Restricted);
    world.post(ANNA, &format!("/requests/{claim}/lifting"), &[]).await.expect(403);
    world.advance(ground::clock::SECOND);
    world.post(DORA, &format!("/requests/{claim}/lifting"), &[]).await.expect(303);
    assert_eq!(standing().await, Standing::Restricted, "the letter waits in the post");
    house::settle(&world).await;
    assert_eq!(standing().await, Standing::Active);
    assert!(house::newest(&world).await.0.starts_with("Ograniczenie"));
    world.post(DORA, &format!("/requests/{claim}/lifting"), &[]).await.expect(409);
}

#[tokio::test]
async fn nobody_is_decided_about_by_a_machine_once_they_say_so() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let claim = known(&world, Wish::plain(carla, Kind::Automation, How::Portal)).await;
    assert_eq!(house::state(&world, claim).await, "done");
    assert!(customers::spared(&mut world.read().await, &[carla]).await.unwrap().contains(&carla));
}

#[tokio::test]
async fn an_american_opts_out_without_proving_anything_and_a_pole_cannot() {
    let world = house::open().await;
    let draft = Draft { family: "Doe".into(), country: "US".into(), ..Draft::default() };
    let doe = house::add(&world, draft).await;
    let claim = world.write(&Ask { wish: Wish::plain(doe, Kind::OptOut, How::Api) }).await.unwrap();
    assert_eq!(house::state(&world, claim).await, "done");
    let carla = house::carla(&world).await;
    let new = json!({ "subject": carla.to_string(), "kind": "opt-out" });
    assert_eq!(world.api(ANNA, "POST", "/requests", &new).await.expect(422).wrong_fields(), ["kind"]);
}

#[tokio::test]
async fn somebody_who_may_not_decide_cannot_answer_for_who_asks() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let wish = Wish { known: Some(Proof::Staff), ..Wish::plain(carla, Kind::Erasure, How::Desk) };
    assert!(world.write_as(kernel::Role::Agent, &Ask { wish: wish.clone() }).await.is_err());
    world.write_as(kernel::Role::PrivacyOfficer, &Ask { wish }).await.unwrap();
}

#[tokio::test]
async fn asking_again_is_the_same_request_and_proves_nothing() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let first = house::ask(&world, carla, Kind::Erasure).await;
    for _ in 0..5 {
        assert_eq!(house::ask(&world, carla, Kind::Erasure).await, first);
    }
    assert_eq!(house::state(&world, first).await, "asked");
    let letters = post::latest(&mut world.read().await, 20).await.unwrap();
    assert_eq!(letters.len(), 3, "a mailbox is not filled");
    assert_ne!(house::ask(&world, carla, Kind::Copy).await, first, "another kind is another request");
    let claim = rights::claim(&mut world.read().await, first).await.unwrap();
    assert_eq!(claim.times, 6);
}

#[tokio::test]
async fn whoever_was_erased_cannot_ask_any_more() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let claim = house::ask(&world, carla, Kind::Erasure).await;
    house::prove(&world).await;
    house::approve(&world, claim, "anonymise", "welcome").await;
    let new = json!({ "subject": carla.to_string(), "kind": "copy" });
    world.api(ANNA, "POST", "/requests", &new).await.expect(404);
    world.get(DORA, &format!("/requests/{claim}")).await.expect(200).shows("somebody who is erased");
}

#[tokio::test]
async fn the_desk_writes_a_correction_down_in_its_own_words() {
    let world = house::open().await;
    let carla = house::carla(&world).await;
    let numbers = customers::numbers(&mut world.read().await, &[carla]).await.unwrap();
    let number = numbers[&carla].to_string();
    let wrong = world.post(DORA, "/requests", &[("number", "77777777")]).await.expect(422);
    wrong.shows("no customer with this number").shows("2 answers need another look").shows("77777777");
    let mut form = [("number", number.as_str()), ("kind", "rectification"), ("changes", "Family name Łoś")];
    world
        .post(DORA, "/requests", &form)
        .await
        .expect(422)
        .shows("needs a field, a colon")
        .shows("Family name Łoś");
    form[2].1 = "family NAME: Łoś\nE-mail: a@example.org\nemails: b@example.org";
    let made = world.post(DORA, "/requests", &form).await.expect(303);
    let page = made.location().split('?').next().unwrap().to_owned();
    world.get(DORA, &page).await.expect(200).shows("Family name").shows("Łoś").hides(">emails<");

    world.post(DORA, &format!("{page}/proof"), &[]).await.expect(303);
    for (path, lead) in
        [("refusal", "The request is not granted."), ("extension", "The deadline is put off, once")]
    {
        world.get(DORA, &format!("{page}/{path}")).await.expect(200).shows(lead);
    }
    world.get(DORA, &format!("{page}/decision")).await.expect(200).shows("The request is granted.");
}
