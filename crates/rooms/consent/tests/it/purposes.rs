//! Stories of purposes: finer terms, versions beside each other, changes that hold, who agreed, endings.

use crate::house::{EMAIL, House, open, person, written};
use axum::{body::Body, http::Request};
use consent::{Basis, Change, ChangePurpose, Channel, Earlier, How, Reason, State};
use ground::clock::DAY;
use kernel::{Action, Permission, Result, Role, SYSTEM, SubjectId, Tx};
use kit::Lang;
use serde_json::{Value, json};
use testkit::Guest;

const OFFICER: Guest = Guest::Staff(Role::PrivacyOfficer);
const AGENT: Guest = Guest::Staff(Role::Agent);

struct Tell(&'static str, Vec<SubjectId>);

impl Action for Tell {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        consent::told(tx, self.0, &self.1).await
    }
}

impl House {
    /// Lays down a version that people have to be told of, or asked about.
    async fn anew(&self, key: &'static str) -> consent::Purpose {
        let purpose = consent::purpose(&mut self.world.read().await, key).await.unwrap();
        let mut terms = (*purpose.terms).clone();
        terms.texts.en.description = "We also look at what you bought last year.".into();
        let change =
            ChangePurpose { key: key.into(), seen: purpose.version, terms, earlier: Earlier::AskAgain };
        self.world.write(&change).await.unwrap()
    }

    async fn affected(&self, key: &str) -> consent::Affected {
        consent::affected(&mut self.world.read().await, key).await.unwrap()
    }

    async fn untold(&self, key: &str) -> Vec<SubjectId> {
        consent::affected_ids(&mut self.world.read().await, key, None, 50).await.unwrap()
    }

    async fn show(&self, key: &str) -> Value {
        self.world.api(OFFICER, "GET", &format!("/purposes/{key}"), &Value::Null).await.expect(200).json()
    }

    async fn patch(&self, key: &str, patch: &Value) -> testkit::Answer {
        let version = self.show(key).await["version"].as_i64().unwrap();
        let request = Request::patch(format!("/api/v1/purposes/{key}"))
            .header("content-type", "application/json")
            .header("if-match", format!("\"v{version}\""));
        self.world.send(OFFICER, request.body(Body::from(patch.to_string())).unwrap()).await
    }
}

fn survey(subject: SubjectId) -> crate::house::Ask {
    crate::house::Ask { subject, purpose: "surveys", channel: Channel::Email }
}

#[tokio::test]
async fn a_change_holds_a_legitimate_interest_until_told_and_the_time_to_object_is_over() {
    let house = open().await;
    assert!(house.permit("surveys").await.is_ok());
    house.anew("surveys").await;
    assert_eq!(house.refusal("surveys").await, Some(Reason::NotTold));
    assert_eq!(house.untold("surveys").await, [house.carla]);
    let before = house.affected("surveys").await;
    assert_eq!((before.affected, before.told, before.waiting), (1, 0, 1));
    house.world.write(&Tell("surveys", vec![house.carla])).await.unwrap();
    assert_eq!(house.untold("surveys").await, []);
    assert_eq!(house.refusal("surveys").await, Some(Reason::NotTold), "fourteen days to object");
    house.world.advance(14 * DAY);
    assert!(house.permit("surveys").await.is_ok());
    let after = house.affected("surveys").await;
    assert_eq!((after.told, after.answered, after.waiting), (1, 1, 0));
}

#[tokio::test]
async fn whoever_comes_later_knows_the_new_words_and_an_objection_stays_one() {
    let house = open().await;
    let change = Change::new(house.carla, "surveys", Channel::Email, State::Refused, How::Person);
    written(house.as_carla(change).await);
    house.anew("surveys").await;
    house.world.advance(DAY);
    let late = house.world.write(&person("late@example.com")).await.unwrap();
    assert!(house.world.write(&survey(late)).await.unwrap().is_ok());
    assert_eq!(house.refusal("surveys").await, Some(Reason::Objected));
    let affected = house.affected("surveys").await;
    assert_eq!((affected.affected, affected.refused, affected.waiting), (1, 1, 0));
    assert_eq!(house.untold("surveys").await, []);
}

#[tokio::test]
async fn an_answer_to_the_new_words_ends_the_hold_at_once() {
    let house = open().await;
    house.anew("surveys").await;
    let change = Change::new(house.carla, "surveys", Channel::Email, State::Given, How::Person);
    written(house.as_carla(change).await);
    assert_eq!(house.permit("surveys").await.unwrap().basis(), Basis::LegitimateInterest);
    assert_eq!(house.affected("surveys").await.answered, 1);
}

#[tokio::test]
async fn consent_is_asked_for_again_and_the_progress_shows_it() {
    let house = open().await;
    written(house.pass(house.change(State::Given, How::Link)).await);
    house.anew("news").await;
    assert_eq!(house.refusal("news").await, Some(Reason::Outdated));
    assert_eq!((house.affected("news").await.waiting, house.untold("news").await), (1, vec![house.carla]));
    house.world.write(&Tell("news", vec![house.carla])).await.unwrap();
    house.world.get(OFFICER, "/purposes/news").await.expect(200).shows("Announce it").hides("⟦");
    let page = house.world.get(AGENT, "/purposes/news").await.expect(200);
    page.hides("Announce it").shows("Waiting");
    written(house.as_carla(house.change(State::Withdrawn, How::Person)).await);
    let affected = house.affected("news").await;
    assert_eq!((affected.affected, affected.told, affected.waiting, affected.refused), (1, 1, 0, 1));
    let json =
        house.world.api(OFFICER, "GET", "/purposes/news/affected", &Value::Null).await.expect(200).json();
    assert_eq!(json["refused"], 1);
}

#[tokio::test]
async fn a_letter_learns_what_changed_in_each_language() {
    let house = open().await;
    house.anew("surveys").await;
    for lang in Lang::ALL {
        let mut reader = house.world.read().await;
        let letter = consent::announcement(&mut reader, "surveys", lang).await.unwrap();
        assert!(!letter.name.is_empty() && letter.objection.is_some());
        assert_eq!(letter.changes.len(), 1, "{:?}", letter.changes);
        assert!(letter.changes[0].after.contains("last year"));
    }
}

#[tokio::test]
async fn two_versions_stand_beside_each_other_word_by_word() {
    let house = open().await;
    house
        .patch("news", &json!({ "retention": "P6M", "data": ["name", "email", "shoe size"] }))
        .await
        .expect(200);
    let page = house.world.get(OFFICER, "/purposes/news/versions").await.expect(200);
    page.shows("<del>1 year</del>").shows("<ins>6 months</ins>").shows("shoe size").hides("⟦");
    house
        .world
        .get(OFFICER, "/purposes/news/versions?from=2&to=2")
        .await
        .expect(200)
        .shows("Nothing differs");
    house.world.get(OFFICER, "/purposes/news/versions?from=&to=2").await.expect(200).shows("shoe size");
    house.world.get(OFFICER, "/purposes/news/versions?from=1&to=9").await.expect(404);
    house.world.get(Guest::Powerless, "/purposes/news/versions").await.expect(403);
    let path = "/purposes/news/difference?from=1&to=2";
    let json = house.world.api(OFFICER, "GET", path, &Value::Null).await.expect(200).json();
    let fields: Vec<&str> =
        json["items"].as_array().unwrap().iter().map(|one| one["field"].as_str().unwrap()).collect();
    assert_eq!(fields, ["data", "retention"]);
    let list =
        house.world.api(OFFICER, "GET", "/purposes/news/versions", &Value::Null).await.expect(200).json();
    assert_eq!(list["items"][1]["retention"], "P1Y");
}

#[tokio::test]
async fn a_compatible_purpose_leans_on_the_permission_of_another() {
    let house = open().await;
    let mut terms = house.show("news").await;
    for known in ["version", "asks_from", "maker", "ended_at", "held_at"] {
        terms.as_object_mut().unwrap().remove(known);
    }
    terms["key"] = json!("reading-figures");
    terms["basis"] = json!("contract");
    terms["rests_on"] = json!({ "purpose": "reading-figures", "why": "Counting what was read." });
    house.world.api(OFFICER, "POST", "/purposes", &terms).await.expect(422);
    terms["rests_on"]["purpose"] = json!("news");
    let made = house.world.api(OFFICER, "POST", "/purposes", &terms).await.expect(201).json();
    assert_eq!(made["basis"], "consent", "the basis of the other one decides");
    let late = house.later().await;
    let ask = || crate::house::Ask { subject: late, purpose: "reading-figures", channel: Channel::Email };
    assert_eq!(house.world.write(&ask()).await.unwrap().unwrap_err().reason, Reason::NotAsked);
    written(house.pass(Change::new(late, "news", Channel::Email, State::Given, How::Link)).await);
    assert!(house.world.write(&ask()).await.unwrap().is_ok());
    written(
        house.pass(Change::new(late, "reading-figures", Channel::Email, State::Refused, How::Link)).await,
    );
    assert_eq!(house.world.write(&ask()).await.unwrap().unwrap_err().reason, Reason::Refused);
    house.patch("news", &json!({ "basis": "contract", "double_opt_in": "not-needed" })).await.expect(422);
    let alone = house.patch("reading-figures", &json!({ "rests_on": null })).await.expect(200).json();
    assert!(alone["rests_on"].is_null());
    house.patch("reading-figures", &json!({ "rests_on": terms["rests_on"] })).await.expect(200);
    house.world.get(OFFICER, "/purposes/news/ending").await.expect(200).shows("end with it");
}

impl House {
    /// Somebody who came after everything that was changed so far.
    async fn later(&self) -> SubjectId {
        self.world.advance(DAY);
        self.world.write(&person("later@example.com")).await.unwrap()
    }
}

#[tokio::test]
async fn finer_terms_are_checked_field_by_field() {
    let house = open().await;
    let wrong = json!({
        "transfers": [{ "country": "Ozland", "safeguard": "derogation" }],
        "recipients": [{ "name": "", "role": "processor" }],
        "ages": { "least": 40, "by_country": {} },
        "renew_before": "P9Y", "objection": "soon",
    });
    let problem = house.patch("news", &wrong).await.expect(422).text();
    for field in [
        "transfers.0.country",
        "transfers.0.article",
        "recipients.0.name",
        "ages.least",
        "renew_before",
        "objection",
    ] {
        assert!(problem.contains(field), "{field} in {problem}");
    }
    let lone = json!({ "special": "a" });
    house.patch("surveys", &lone).await.expect(422);
    let fine =
        json!({ "transfers": [{ "country": "ch", "safeguard": "adequacy" }], "ages": { "least": 18 } });
    let changed = house.patch("news", &fine).await.expect(200).json();
    assert_eq!(changed["transfers"][0]["country"], "CH");
    house.world.get(OFFICER, "/purposes/news").await.expect(200).shows("CH (adequacy decision)");
}

#[tokio::test]
async fn who_agreed_is_listed_in_pages_and_every_look_is_noted() {
    let house = open().await;
    written(house.pass(house.change(State::Given, How::Link).origin("form spring")).await);
    let second = house.world.write(&person("second@example.com")).await.unwrap();
    written(house.pass(Change::new(second, "news", Channel::Email, State::Given, How::Link)).await);
    let page = house.world.get(AGENT, "/purposes/news/people").await.expect(200);
    page.shows("Zielińska").shows("form spring").hides(EMAIL).hides("⟦");
    let looks = kernel::seen::of_subject(&mut house.world.read().await, house.carla).await.unwrap();
    assert_eq!(looks.iter().filter(|look| look.kind == "found").count(), 1);
    house.world.get(Guest::Powerless, "/purposes/news/people").await.expect(403);
    house.world.get(AGENT, "/purposes/nonsense/people").await.expect(404);
    let path = "/purposes/news/people?limit=1";
    let first = house.world.api(OFFICER, "GET", path, &Value::Null).await.expect(200).json();
    let next = format!("{path}&after={}", first["next"].as_str().unwrap());
    let rest = house.world.api(OFFICER, "GET", &next, &Value::Null).await.expect(200).json();
    assert!(rest["next"].is_null());
    assert_ne!(first["items"][0]["subject"], rest["items"][0]["subject"]);
}

#[tokio::test]
async fn an_ending_shows_its_effect_and_wants_the_word() {
    let house = open().await;
    written(house.pass(house.change(State::Given, How::Link)).await);
    let page = house.world.get(OFFICER, "/purposes/news/ending").await.expect(200);
    page.shows("1 person has agreed").shows("1 year").hides("⟦");
    house.world.post(OFFICER, "/purposes/news/ending", &[("confirm", "nwes")]).await.expect(422);
    assert!(house.permit("news").await.is_ok());
    house.world.post(OFFICER, "/purposes/news/ending", &[("confirm", "news")]).await.expect(303);
    house.world.work().await;
    assert_eq!(house.refusal("news").await, Some(Reason::PurposeEnded));
    house.world.get(AGENT, "/purposes/offers/ending").await.expect(403);
    house.world.api(OFFICER, "DELETE", "/purposes/offers", &Value::Null).await.expect(405);
}

struct Mail(SubjectId);

impl Action for Mail {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let permit = consent::permit(tx, self.0, "news", Channel::Email).await?.unwrap();
        let envelope = post::Envelope {
            to: permit.address().to_owned(),
            subject: "Tents".into(),
            text: "New tents.".into(),
            ..post::Envelope::plain("story.letter", Lang::En)
        };
        post::hand_over(tx, permit, envelope).await.map(drop)
    }
}

#[tokio::test]
async fn an_ending_counts_the_letters_that_wait_and_takes_them_out_at_once() {
    let house = open().await;
    written(house.pass(house.change(State::Given, How::Link)).await);
    house.world.get(OFFICER, "/purposes/news/ending").await.expect(200).shows("no letter waits");
    house.world.write(&Mail(house.carla)).await.unwrap();
    house.world.get(OFFICER, "/purposes/news/ending").await.expect(200).shows("the one letter that waits");
    house.world.post(OFFICER, "/purposes/news/ending", &[("confirm", "news")]).await.expect(303);
    assert_eq!(post::waiting(&mut house.world.read().await, "news").await.unwrap(), 0);
    house.world.work().await;
    let letters = post::latest(&mut house.world.read().await, 10).await.unwrap();
    assert_eq!(letters.iter().map(|letter| letter.state).collect::<Vec<_>>(), [post::State::Canceled]);
}
