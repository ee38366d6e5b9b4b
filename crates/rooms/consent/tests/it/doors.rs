//! The doors: purposes for those who may, the truth table, the page of one person, the API.

use crate::house::{open, written};
use consent::{Change, Channel, How, State};
use kernel::Role;
use serde_json::{Value, json};
use testkit::Guest;

const OFFICER: Guest = Guest::Staff(Role::PrivacyOfficer);
const AGENT: Guest = Guest::Staff(Role::Agent);

fn purpose_form<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut form = vec![
        ("basis", "consent"),
        ("channels", "email"),
        ("channels", "sms"),
        ("double_opt_in", "needed"),
        ("need", "optional"),
        ("retention", "P1Y"),
        ("valid_for", ""),
        ("written", "not-needed"),
    ];
    for lang in ["en", "nl", "pl", "tr", "de"] {
        form.push((Box::leak(format!("texts.{lang}.name").into_boxed_str()), "Routes"));
        form.push((Box::leak(format!("texts.{lang}.description").into_boxed_str()), "New routes near you."));
    }
    form.retain(|(name, _)| changes.iter().all(|(changed, _)| changed != name));
    form.extend(changes);
    form
}

#[tokio::test]
async fn a_fresh_house_is_furnished_once() {
    let house = open().await;
    consent::furnish(&house.world.app).await.unwrap();
    let purposes = consent::purposes(&mut house.world.read().await).await.unwrap();
    let keys: Vec<&str> = purposes.iter().map(|purpose| purpose.key.as_str()).collect();
    assert_eq!(keys, ["orders", "service", "news", "offers", "tracking", "surveys", "rights"]);
}

#[tokio::test]
async fn a_purpose_is_made_changed_and_told_apart_from_its_past() {
    let house = open().await;
    let form = purpose_form(&[("key", "routes")]);
    let made = house.world.post(OFFICER, "/purposes", &form).await.expect(303);
    assert!(made.location().starts_with("/purposes/routes"));
    house.world.get(OFFICER, "/purposes").await.expect(200).shows("Routes");
    house.world.get(OFFICER, "/purposes/routes/edit").await.expect(200).shows("value=\"P1Y\"");
    let form = purpose_form(&[("seen", "1"), ("retention", "P2Y"), ("earlier", "ask-again")]);
    house.world.post(OFFICER, "/purposes/routes", &form).await.expect(303);
    house
        .world
        .get(OFFICER, "/purposes/routes")
        .await
        .expect(200)
        .shows("Keep data after its last use")
        .shows("2 years");
    house.world.post(OFFICER, "/purposes/routes", &form).await.expect(409);
    house.world.get(OFFICER, "/purposes/routes/ending").await.expect(200).shows("routes").hides("⟦");
    house.world.post(OFFICER, "/purposes/routes/ending", &[("confirm", "news")]).await.expect(422);
    house.world.post(OFFICER, "/purposes/routes/ending", &[("confirm", "routes")]).await.expect(303);
    house.world.get(OFFICER, "/purposes/routes").await.shows("ended");
}

#[tokio::test]
async fn a_purpose_that_makes_no_sense_comes_back_with_every_mistake() {
    let house = open().await;
    let wrong = purpose_form(&[
        ("key", "Fine Key"),
        ("retention", "for ever"),
        ("need", "core"),
        ("texts.pl.name", ""),
    ]);
    let page = house.world.post(OFFICER, "/purposes", &wrong).await.expect(422);
    page.shows("Use small letters");
    let wrong =
        purpose_form(&[("key", "fine"), ("retention", "for ever"), ("need", "core"), ("texts.pl.name", "")]);
    let page = house.world.post(OFFICER, "/purposes", &wrong).await.expect(422);
    page.shows("Write a duration").shows("not freely chosen").shows("Please fill this in");
    let taken = purpose_form(&[("key", "news")]);
    house.world.post(OFFICER, "/purposes", &taken).await.expect(422).shows("already");
    house.world.post(AGENT, "/purposes", &taken).await.expect(403);
    house.world.get(AGENT, "/purposes/new").await.expect(403);
}

#[tokio::test]
async fn the_truth_table_is_printed_in_every_language() {
    let house = open().await;
    for lang in ["en", "nl", "pl", "tr", "de"] {
        house
            .world
            .get(AGENT, &format!("/purposes/truth?lang={lang}"))
            .await
            .expect(200)
            .hides("⟦")
            .shows("GDPR Art. 7(3)");
    }
    house.world.get(Guest::Nobody, "/purposes/truth").await.expect(303);
    house.world.get(Guest::Powerless, "/purposes/truth").await.expect(403);
}

#[tokio::test]
async fn the_page_of_a_person_explains_and_takes_what_they_said() {
    let house = open().await;
    let path = format!("/customers/{}/permissions", house.carla);
    house.world.get(AGENT, &path).await.expect(200).shows("Nobody has asked yet.").hides("⟦");
    let form = [
        ("cell", "news/email"),
        ("state", "refused"),
        ("at", "2026-11-20"),
        ("source", "call"),
        ("by", "person"),
    ];
    house.world.post(AGENT, &path, &form).await.expect(303);
    house
        .world
        .get(AGENT, &path)
        .await
        .expect(200)
        .shows("The person refused.")
        .shows("phone call · written down by us");
    let form = [
        ("cell", "news/email"),
        ("state", "given"),
        ("at", "2026-11-21"),
        ("source", "event"),
        ("reference", "fair 17"),
        ("by", "person"),
    ];
    house.world.post(AGENT, &path, &form).await.expect(422).shows("only they can change that");
    let form = [("cell", "orders"), ("state", "given"), ("at", "x"), ("source", "")];
    house.world.post(AGENT, &path, &form).await.expect(422);
    let stranger = "/customers/cust_00000000000000000000000000/permissions";
    house.world.get(AGENT, stranger).await.expect(404);
}

#[tokio::test]
async fn programs_record_query_and_explain() {
    let house = open().await;
    let subject = house.carla.to_string();
    let record = json!({
        "subject": subject, "purpose": "offers", "channel": "sms", "state": "given",
        "at": "2026-11-20T10:00:00Z", "source": "in-person", "reference": "till 4",
    });
    let made = house.world.api(OFFICER, "POST", "/permissions", &record).await.expect(201);
    let location = made.location().trim_start_matches("/api/v1").to_owned();
    let entry = house.world.api(OFFICER, "GET", &location, &Value::Null).await.expect(200).json();
    assert_eq!((entry["state"].as_str(), entry["proof"].as_str()), (Some("given"), Some("reported")));
    let again = house.world.api(OFFICER, "POST", "/permissions", &record).await.expect(200).json();
    assert_eq!(again["outcome"], "same");
    written(
        house
            .as_carla(consent::Change::new(
                house.carla,
                "offers",
                consent::Channel::Sms,
                State::Withdrawn,
                How::Person,
            ))
            .await,
    );
    let held = house.world.api(OFFICER, "POST", "/permissions", &record).await.expect(200).json();
    assert_eq!(
        (held["outcome"].as_str(), held["held_back"].as_str()),
        (Some("held-back"), Some("withdrawn"))
    );
    let list = house
        .world
        .api(OFFICER, "GET", &format!("/permissions?subject={subject}&limit=1"), &Value::Null)
        .await
        .json();
    assert_eq!(list["items"].as_array().map(Vec::len), Some(1));
    let next = format!("/permissions?subject={subject}&limit=1&after={}", list["next"].as_str().unwrap());
    let rest = house.world.api(OFFICER, "GET", &next, &Value::Null).await.expect(200).json();
    assert_eq!((rest["items"].as_array().map(Vec::len), rest["next"].is_null()), (Some(1), true));
    let current = house
        .world
        .api(OFFICER, "GET", &format!("/permissions/current?subject={subject}"), &Value::Null)
        .await
        .json();
    assert_eq!(current["items"][0]["state"], "withdrawn");
    let path = format!("/permissions/explain?subject={subject}&purpose=offers&channel=sms");
    let explained = house.world.api(OFFICER, "GET", &path, &Value::Null).await.expect(200).json();
    assert_eq!(
        (explained["items"][0]["reason"].as_str(), explained["items"][0]["law"].as_str()),
        (Some("withdrawn"), Some("gdpr/7.3"))
    );
    let wrong = json!({ "subject": subject, "purpose": "offers", "channel": "fax", "state": "given", "at": "", "source": "" });
    house.world.api(OFFICER, "POST", "/permissions", &wrong).await.expect(422);
}

#[tokio::test]
async fn programs_record_many_at_once_or_none() {
    let house = open().await;
    let carla = house.carla.to_string();
    let record = |channel: &str, state: &str, at: &str| {
        json!({ "subject": carla, "purpose": "offers", "channel": channel, "state": state,
                "at": at, "source": "in-person", "reference": "till 4" })
    };
    let day = "2026-11-20T10:00:00Z";
    let wrong = json!({ "items": [
        record("email", "given", day),
        record("sms", "given", "yesterday"),
        json!({ "subject": "cust_00000000000000000000000000", "purpose": "offers", "channel": "email",
                "state": "given", "at": day, "source": "in-person", "reference": "till 4" }),
        json!({ "subject": carla, "purpose": "nonsense", "channel": "email", "state": "given",
                "at": day, "source": "in-person", "reference": "till 4" }),
    ] });
    let refused = house.world.api(OFFICER, "POST", "/permissions/bulk", &wrong).await.expect(422);
    assert_eq!(refused.wrong_fields(), ["items.1.at", "items.2.subject", "items.3.purpose"]);
    let path = format!("/permissions?subject={carla}");
    let nothing = house.world.api(OFFICER, "GET", &path, &Value::Null).await.json();
    assert_eq!(nothing["items"].as_array().map(Vec::len), Some(0));

    let right = json!({ "items": [
        record("email", "given", day), record("sms", "refused", day),
        record("email", "given", day), record("sms", "given", day),
    ] });
    let told = house.world.api(OFFICER, "POST", "/permissions/bulk", &right).await.expect(200).json();
    let outcomes: Vec<&str> =
        told["items"].as_array().unwrap().iter().map(|item| item["outcome"].as_str().unwrap()).collect();
    assert_eq!(outcomes, ["written", "written", "same", "held-back"]);
    for empty in [json!({ "items": [] }), json!({ "items": vec![record("email", "given", day); 1_001] })] {
        let refused = house.world.api(OFFICER, "POST", "/permissions/bulk", &empty).await.expect(422);
        assert_eq!(refused.wrong_fields(), ["items"]);
    }
}

#[tokio::test]
async fn programs_change_purposes_only_when_they_know_the_present_version() {
    let house = open().await;
    let show = house.world.api(OFFICER, "GET", "/purposes/offers", &Value::Null).await.expect(200);
    assert_eq!(show.header("etag"), Some("\"v1\""));
    let patch = json!({ "retention": "P6M" });
    house.world.api(OFFICER, "PATCH", "/purposes/offers", &patch).await.expect(400);
    let mut purpose = show.json();
    for known in ["version", "asks_from", "maker", "ended_at", "held_at"] {
        purpose.as_object_mut().unwrap().remove(known);
    }
    purpose["key"] = json!("winter");
    let made = house.world.api(OFFICER, "POST", "/purposes", &purpose).await.expect(201);
    assert_eq!(made.location(), "/api/v1/purposes/winter");
    purpose["surprise"] = json!(1);
    house.world.api(OFFICER, "POST", "/purposes", &purpose).await.expect(400);
    let list = house.world.api(OFFICER, "GET", "/purposes", &Value::Null).await.json();
    assert_eq!(list["items"].as_array().map(Vec::len), Some(8));
    house.world.api(OFFICER, "POST", "/purposes/winter/ending", &Value::Null).await.expect(204);
    house.world.api(OFFICER, "DELETE", "/purposes/winter/ending", &Value::Null).await.expect(204);
    house.world.api(AGENT, "POST", "/purposes/winter/ending", &Value::Null).await.expect(403);
}

#[tokio::test]
async fn glyphs_in_lists_say_what_may_be_done() {
    let house = open().await;
    written(house.pass(house.change(State::Given, How::Link)).await);
    let words = house.world.app.lexicon().words(kit::Lang::En);
    let mut glyphs = consent::glyphs(&mut house.world.read().await, &[house.carla], words).await.unwrap();
    let channels = glyphs.remove(&house.carla).unwrap().channels;
    assert_eq!((channels[0].may, channels[0].why.as_str()), (kit::May::Yes, "News, Surveys"));
    assert_eq!(channels[1].may, kit::May::NotAsked);
}

#[tokio::test]
async fn who_allows_it_is_shown_so_in_quiet_hours_too() {
    let house = open().await;
    written(house.pass(house.change(State::Given, How::Link)).await);
    let values = vec![("consent.quiet-email".to_owned(), "06:00-20:00".to_owned())];
    house.world.write(&kernel::setting::Change { values }).await.unwrap();
    assert_eq!(house.refusal("news").await, Some(consent::Reason::QuietHours));
    let words = house.world.app.lexicon().words(kit::Lang::En);
    let mut glyphs = consent::glyphs(&mut house.world.read().await, &[house.carla], words).await.unwrap();
    let email = glyphs.remove(&house.carla).unwrap().channels.remove(0);
    let mut reader = house.world.read().await;
    let rests = (consent::REST.0)(&mut reader, house.carla, "news".into()).await.unwrap();
    let waits = matches!(rests, post::Leaves::At(until) if until > house.world.now());
    assert!(waits, "a letter that waited goes on waiting");
    assert_eq!(email.may, kit::May::Yes);
    assert!(email.why.starts_with("News · later · It is a quiet hour"), "{}", email.why);
}

#[tokio::test]
async fn an_address_that_was_refused_does_not_leave_with_a_file() {
    let house = open().await;
    let says = |channel, state| Change::new(house.carla, "offers", channel, state, How::Link);
    written(house.pass(says(Channel::Email, State::Given)).await);
    written(house.pass(says(Channel::Sms, State::Refused)).await);
    let file = async |purpose: &str| {
        let wish = json!({ "purpose": purpose, "format": "csv", "columns": ["emails", "phones"] });
        house.world.api(OFFICER, "POST", "/customers/exports", &wish).await.expect(200)
    };
    file("offers").await.shows("carla@example.com").hides("512345678");
    file("orders").await.shows("carla@example.com").shows("512345678");
}
