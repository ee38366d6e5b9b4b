//! Rules by page and by API: tried, made, changed, refused.

use crate::{
    house::{ALEX, ANNA, DORA, bare, days, draft, person, rule},
    shelf::{BOXES, Put},
};
use serde_json::{Value, json};
use testkit::Guest;

#[tokio::test]
async fn a_rule_is_tried_made_changed_paused_and_removed_by_page() {
    let world = bare().await;
    let jan = person(&world, "Jan", None).await;
    for _ in 0..4 {
        person(&world, "Ewa", None).await;
    }
    days(&world, 400).await;
    world.get(DORA, "/retention").await.expect(200).shows("No rules yet");
    world.get(DORA, "/retention/new").await.expect(200).shows("value=\"1 year\"");
    let form = [
        ("do", "simulate"),
        ("lapse", "customers.last-contact"),
        ("duration", "P1Y"),
        ("action", "anonymise"),
        ("warning_days", "30"),
    ];
    let tried = world.post(DORA, "/retention", &form).await.expect(200);
    tried.shows("Jan Cichy").shows("goes").shows("Held in all");
    assert!(
        retention::rules(&mut world.read().await).await.unwrap().is_empty(),
        "nothing is changed by a trial"
    );
    let mut typed = form.to_vec();
    typed[0].1 = "save";
    let asked = world.post(DORA, "/retention", &typed).await.expect(422);
    asked.shows("type 5 here").shows("Jan Cichy").shows("Held in all");
    typed.push(("confirm", "5"));
    let made = world.post(DORA, "/retention", &typed).await.expect(303);
    let page = made.location().split('?').next().unwrap().to_owned();
    world.get(DORA, &page).await.expect(200).shows("30 days before").shows(&format!("/customers/{jan}"));
    world.get(ANNA, &page).await.expect(403);
    typed[2].1 = "P2Y";
    world.post(DORA, &format!("{page}?version=1"), &typed).await.expect(303);
    world.post(DORA, &format!("{page}?version=1"), &typed).await.expect(409);
    world.get(DORA, &page).await.shows("2 years").shows("1 year · Anonymised").hides("P1Y");
    world.post(DORA, &format!("{page}/suspension"), &[]).await.expect(303);
    world.get(DORA, &page).await.shows("paused");
    world.post(DORA, &format!("{page}/resumption"), &[]).await.expect(303);
    world.get(DORA, &format!("{page}/allowance")).await.expect(409);
    world.post(DORA, &format!("{page}/removal"), &[("confirm", "no")]).await.expect(422);
    world.post(DORA, &format!("{page}/removal"), &[]).await.expect(422).shows("not the same word");
    world.post(DORA, &format!("{page}/removal"), &[("confirm", "REMOVE")]).await.expect(303);
    world.get(DORA, &page).await.expect(404);
}

#[tokio::test]
async fn a_length_of_thousands_of_days_is_read_again_as_it_stands_in_its_field() {
    let world = bare().await;
    let id = rule(&world, draft(BOXES, "P1095D")).await;
    let path = format!("/retention/rules/{id}");
    world.get(DORA, &format!("{path}/edit")).await.expect(200).shows("value=\"P1095D\"");
    let form = [("do", "save"), ("lapse", BOXES), ("duration", "P1095D"), ("action", "destroy")];
    world.post(DORA, &format!("{path}?version=1"), &form).await.expect(303);
    let rule = retention::rules(&mut world.read().await).await.unwrap().remove(0);
    assert_eq!(rule.terms.period.to_string(), "P1095D");
}

#[tokio::test]
async fn lengths_are_typed_in_words_of_every_language() {
    let world = bare().await;
    let lengths = [("en", "2 Years 6 months"), ("nl", "2 jaar 6 maanden"), ("de", "2 Jahre 6 Monate")];
    let others = [("pl", "2 lata 6 miesięcy"), ("tr", "2 yıl 6 ay"), ("en", "P2Y6M")];
    for (lang, duration) in lengths.into_iter().chain(others) {
        let form = [
            ("do", "simulate"),
            ("lapse", "customers.last-contact"),
            ("duration", duration),
            ("action", "anonymise"),
        ];
        let path = format!("/retention?lang={lang}");
        world.post(DORA, &path, &form).await.expect(200);
        let wrong = [("duration", "soon"), ("floor", "7 apples"), form[1], form[3]];
        world.post(DORA, &path, &wrong).await.expect(422).shows("soon").shows("7 apples");
    }
}

#[tokio::test]
async fn the_samples_show_no_more_than_the_matrix_lets() {
    let world = bare().await;
    let id = rule(&world, draft("customers.last-contact", "P1Y")).await;
    person(&world, "Zbigniewa", None).await;
    days(&world, 400).await;
    let path = format!("/retention/rules/{id}");
    world.get(DORA, &path).await.expect(200).shows("Zbigniewa");
    world.get(Guest::Staff(kernel::Role::Auditor), &path).await.expect(200).hides("Zbigniewa");
}

#[tokio::test]
async fn nonsense_is_refused_at_its_field() {
    let world = bare().await;
    let fine = json!({ "lapse": "customers.last-contact", "duration": "P1Y", "action": "anonymise",
        "floor_law": "Trade law 5" });
    let wrong = [
        ("lapse", json!("customers.shoe-size")),
        ("lapse", json!("")),
        ("duration", json!("P0D")),
        ("duration", json!("")),
        ("duration", json!("one year")),
        ("duration", json!("PT5M")),
        ("duration", json!("P-1Y")),
        ("duration", json!("P1000Y")),
        ("action", json!("burn")),
        ("purpose", json!("no-such-purpose")),
        ("warning_days", json!(-1)),
        ("warning_days", json!(366)),
        ("grace", json!("soon")),
        ("floor", json!("P0D")),
        ("begins_on", json!("9999-01-01")),
        ("begins_on", json!("tomorrow")),
        ("name", json!("x".repeat(121))),
    ];
    for (field, value) in wrong {
        let mut draft = fine.clone();
        draft[field] = value.clone();
        let answer = world.api(ALEX, "POST", "/retention/rules", &draft).await.expect(422);
        assert_eq!(answer.wrong_fields(), [field], "{value}");
        assert_eq!(
            world.api(ALEX, "POST", "/retention/simulation", &draft).await.expect(422).wrong_fields(),
            [field]
        );
    }
    let floor = json!({ "lapse": BOXES, "duration": "P1Y", "action": "destroy", "floor": "P7Y" });
    let answer = world.api(ALEX, "POST", "/retention/rules", &floor).await.expect(422);
    assert_eq!(answer.wrong_fields(), ["floor_law", "duration"], "all at once");
    let record = json!({ "lapse": BOXES, "duration": "P1Y", "action": "block", "warning_days": 5 });
    let answer = world.api(ALEX, "POST", "/retention/rules", &record).await.expect(422);
    assert_eq!(answer.wrong_fields(), ["action", "warning_days"]);
    let basis =
        json!({ "lapse": "consent.basis-gone", "duration": "P1Y", "action": "destroy", "purpose": "news" });
    assert_eq!(world.api(ALEX, "POST", "/retention/rules", &basis).await.wrong_fields(), ["purpose"]);
    for bad in [json!({ "duration": 5 }), json!({ "lasts": "P1Y" }), json!([])] {
        let status = world.api(ALEX, "POST", "/retention/rules", &bad).await.status;
        assert!(status.is_client_error(), "{bad} {status}");
    }
    let form = [("do", "save"), ("lapse", BOXES), ("duration", "P0D"), ("warning_days", "many")];
    world.post(DORA, "/retention", &form).await.expect(422).shows("one day at least").shows("whole number");
    assert!(retention::rules(&mut world.read().await).await.unwrap().is_empty(), "nothing was half done");
}

#[tokio::test]
async fn the_api_makes_tries_guards_and_tells_about_one_person() {
    let world = bare().await;
    let jan = person(&world, "Jan", None).await;
    let draft = json!({ "name": "Quiet", "lapse": "customers.last-contact", "duration": "P1Y", "action": "anonymise",
        "warning_days": 30, "begins_on": "2027-01-01" });
    let made = world.api(ALEX, "POST", "/retention/rules", &draft).await.expect(201);
    let path = made.location().trim_start_matches("/api/v1").to_owned();
    assert_eq!(made.json()["begins_at"], "2027-01-01T00:00:00Z");
    world.api(ALEX, "POST", "/retention/rules", &draft).await.expect(422);
    let shown = world.api(ALEX, "GET", &path, &Value::Null).await.expect(200);
    assert_eq!(shown.header("etag"), Some("\"v1\""));
    world.api(ALEX, "PUT", &path, &draft).await.expect(400);
    world.api(ALEX, "DELETE", &path, &Value::Null).await.expect(400);
    let fate = world.api(ALEX, "GET", &format!("/customers/{jan}/retention"), &Value::Null).await.expect(200);
    assert_eq!(fate.json()["ends_at"], "2027-11-21T12:00:00Z", "what it will do is told before it begins");
    world.api(ALEX, "POST", &format!("{path}/beginning"), &Value::Null).await.expect(204);
    let fate = world.api(ALEX, "GET", &format!("/customers/{jan}/retention"), &Value::Null).await.expect(200);
    assert_eq!(fate.json()["ends_at"], "2027-11-21T12:00:00Z");
    let tried = world.api(ALEX, "GET", &format!("{path}/simulation"), &Value::Null).await.expect(200).json();
    assert_eq!((tried["total"].as_i64(), tried["months"][0]["count"].as_i64()), (Some(1), Some(0)));
    assert_eq!(tried["months"].as_array().unwrap().len(), 13);
    assert_eq!(tried["months"][12]["count"], 0, "a year to the microsecond is not over yet");
    world.api(ANNA, "GET", "/retention/rules", &Value::Null).await.expect(403);
    world.api(ANNA, "GET", &format!("/customers/{jan}/retention"), &Value::Null).await.expect(403);
    world.api(Guest::Nobody, "GET", "/retention/rules", &Value::Null).await.expect(401);
    world.api(Guest::Staff(kernel::Role::Auditor), "POST", "/retention/rules", &draft).await.expect(403);
    world.write(&Put::at(world.now())).await.unwrap();
}
