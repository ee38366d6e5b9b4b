//! Files that bring nothing but permissions: for people who are here, and for nobody else.

use crate::house::{Before, MANAGER, count, house, import, person, plan, suggested, upload};
use consent::{Channel, State};
use customers::SubjectId;
use imports::{Brings, Options, Told};
use serde_json::{Value, json};
use std::fmt::Write;
use testkit::World;

/// People of the file that grants everything: enough for several batches.
const MANY: usize = 1_300;

/// News come by mail, offers by text message.
async fn state(world: &World, subject: SubjectId, channel: Channel) -> State {
    let purpose = if channel == Channel::Sms { "offers" } else { "news" };
    let cells = consent::matrix(&mut world.read().await, subject).await.unwrap();
    cells.into_iter().find(|cell| cell.purpose == purpose && cell.channel == channel).unwrap().state()
}

async fn people(world: &World, csv: &str) {
    import(world, csv, &json!({ "kind": "people" })).await;
}

#[tokio::test]
async fn each_row_says_who_what_for_how_when_and_where_from() {
    let world = house().await;
    people(&world, "given,email\nAnn,ann@example.com\nBob,bob@example.com\nCleo,cleo@example.com\n").await;
    let csv = "email,doel,kanaal,toestemming,toestemmingsdatum,toestemmingsbron\n\
               Ann@Example.com,news,E-mail,ja,2026-02-03,Beurs\n\
               ann@example.com,aanbiedingen,SMS,nee,2026-02-03,Beurs\n\
               bob@example.com,lies,email,ja,2026-02-03,Beurs\n\
               bob@example.com,news,pigeon,ja,2026-02-03,Beurs\n\
               bob@example.com,news,email,ja,,\n\
               cleo@example.com,orders,email,ja,2026-02-03,Beurs\n\
               dan@example.com,news,email,ja,2026-02-03,Beurs\n\
               ,news,email,ja,2026-02-03,Beurs\n";
    let done = import(&world, csv, &json!({ "purpose": "" })).await;
    assert_eq!((&done["plan"]["kind"], &done["plan"]["key"]), (&json!("permissions"), &json!("email")));
    let tally = &done["tally"];
    assert_eq!((&tally["added"], &tally["permissions"], &tally["held"]), (&json!(0), &json!(2), &json!(2)));
    assert_eq!((&tally["changed"], &tally["same"]), (&json!(2), &json!(4)));
    for (reason, row, column) in [
        ("permission-no-purpose", 4, Some(2)),
        ("permission-no-channel", 5, Some(3)),
        ("permission-unproved", 6, Some(4)),
        ("permission-no-choice", 7, Some(4)),
        ("unknown", 8, None),
        ("empty", 9, None),
    ] {
        let found = &tally["reasons"][reason];
        let columns: Vec<i64> = column.into_iter().collect();
        assert_eq!((&found["rows"], &found["columns"]), (&json!([row]), &json!(columns)), "{reason}");
    }
    assert_eq!(count(&world).await, 3, "nobody was added");
    let ann = person(&world, "ann@example.com").await;
    assert_eq!(state(&world, ann, Channel::Email).await, State::Given);
    assert_eq!(state(&world, ann, Channel::Sms).await, State::Refused);

    let path = done["report"].as_str().unwrap().strip_prefix("/api/v1").unwrap();
    let report = world.api(MANAGER, "GET", path, &Value::Null).await.expect(200);
    report.shows("Nobody here is recognised by this").shows("dan@example.com").hides("bob@example.com");
    let page = world.get(MANAGER, &path.replace("/report", "")).await.expect(200);
    page.shows("doel").shows("Only permissions").hides("New</");
}

#[tokio::test]
async fn people_are_known_by_number_phone_and_reference_too() {
    let world = house().await;
    let csv = "id,given,email,phone\nc-7,Ann,ann@example.com,+31612345678\nc-8,Bob,bob@example.com,\n";
    people(&world, csv).await;
    let ann = person(&world, "ann@example.com").await;
    let number = customers::numbers(&mut world.read().await, &[ann]).await.unwrap()[&ann];
    let proof = json!({ "kind": "permissions", "purpose": "news", "permission_channel": "email",
                        "permission_origin": "Call", "permission_date": "2026-03-01" });
    for (key, column, who, said, after) in [
        ("phone", "phone", "06 12345678", "yes", State::Given),
        ("number", "customer-number", &format!("#{number}"), "no", State::Refused),
        ("reference", "reference", "c-7", "yes", State::Refused),
    ] {
        let mut changes = proof.clone();
        (changes["key"], changes["columns"]) = (json!(key), json!([column, "permission"]));
        let done = import(&world, &format!("who,said\n{who},{said}\nnobody,yes\n"), &changes).await;
        assert_eq!(done["tally"]["reasons"]["unknown"]["rows"], json!([3]), "{key}: {done}");
        assert_eq!(state(&world, ann, Channel::Email).await, after, "{key}");
    }
    assert_eq!(count(&world).await, 2);
}

#[tokio::test]
async fn of_the_frozen_only_a_no_is_taken_and_of_the_erased_nothing() {
    let world = house().await;
    people(&world, "id,email\nr1,a@example.com\nr2,b@example.com\n").await;
    let (a, b) = (person(&world, "a@example.com").await, person(&world, "b@example.com").await);
    world.write(&Before::Restricted(a)).await.unwrap();
    world.write(&Before::Erased(b)).await.unwrap();
    let csv = "id,permission:news:email,permission:offers:sms\nr1,yes,no\nr2,yes,yes\n";
    let proof = json!({ "kind": "permissions", "purpose": "", "permission_origin": "Call", "permission_date": "2026-03-01" });
    let done = import(&world, csv, &proof).await;
    assert_eq!(done["tally"]["reasons"]["permission-restricted"]["columns"], json!([2]));
    assert_eq!(done["tally"]["reasons"]["erased"]["rows"], json!([3]));
    assert_eq!(state(&world, a, Channel::Email).await, State::Unknown);
    assert_eq!(state(&world, a, Channel::Sms).await, State::Refused);
}

#[tokio::test]
async fn a_plan_says_whose_and_what_for() {
    let world = house().await;
    let path = upload(&world, "yes.csv", b"email,consent\nann@example.com,yes\n").await;
    let mut wanted = suggested(&world, &path).await;
    assert_eq!(wanted["columns"], json!(["email", ""]), "half of what a row has to say is nothing");
    (wanted["kind"], wanted["purpose"]) = (json!("permissions"), json!(""));
    assert_eq!(plan(&world, &path, &wanted).await.expect(422).wrong_fields(), ["columns"]);
    (wanted["columns"], wanted["key"]) = (json!(["email", "permission"]), json!("none"));
    let fields = ["key", "purpose", "permission_channel", "permission_origin", "permission_date"];
    assert_eq!(plan(&world, &path, &wanted).await.expect(422).wrong_fields(), fields);
    wanted["key"] = json!("email");
    (wanted["permission_channel"], wanted["permission_origin"]) = (json!("email"), json!("Fair"));
    (wanted["permission_date"], wanted["purpose"]) = (json!("2026-03-01"), json!("orders"));
    assert_eq!(plan(&world, &path, &wanted).await.expect(422).wrong_fields(), ["purpose"], "no choice there");
    wanted["purpose"] = json!("news");
    plan(&world, &path, &wanted).await.expect(200);
    (wanted["kind"], wanted["key"]) = (json!("people"), json!("phone"));
    assert_eq!(plan(&world, &path, &wanted).await.expect(422).wrong_fields(), ["key", "columns"]);
}

#[tokio::test]
async fn a_file_that_grants_everything_undoes_not_one_refusal_and_lists_them_all() {
    let world = house().await;
    let (mut everybody, mut yes, mut no) =
        ("email\n".to_owned(), "E-mail,Consent\n".to_owned(), "E-mail,Consent\n".to_owned());
    let refusing = |at: usize| at.is_multiple_of(3);
    for at in 0..MANY {
        writeln!(everybody, "p{at}@example.com").unwrap();
        writeln!(yes, "p{at}@example.com,yes").unwrap();
        if refusing(at) {
            let said = if at.is_multiple_of(2) { "no" } else { "withdrawn" };
            writeln!(no, "p{at}@example.com,{said}").unwrap();
        }
    }
    people(&world, &everybody).await;
    bring(&world, &no, "2026-01-31").await;
    let report = bring(&world, &yes, "2026-05-01").await;
    let refused = (0..MANY).filter(|at| refusing(*at)).count() as u64;
    assert_eq!(report.tally.permissions_held, refused);
    assert_eq!(report.tally.permissions, MANY as u64 - refused);
    let mut reader = world.read().await;
    let all: Vec<String> = (0..MANY).map(|at| format!("p{at}@example.com")).collect();
    let asked: Vec<&str> = all.iter().map(String::as_str).collect();
    let found = customers::find_by_emails(&mut reader, &asked).await.unwrap();
    for (at, found) in found.iter().enumerate() {
        let cells = consent::matrix(&mut reader, found[0]).await.unwrap();
        let cell = cells.iter().find(|cell| cell.purpose == "news" && cell.channel == Channel::Email);
        assert_eq!(cell.unwrap().state().is_refusal(), refusing(at), "{at}");
    }
    let path = format!("/imports/{}/report", report.import);
    let listed = world.api(MANAGER, "GET", &path, &Value::Null).await.expect(200);
    assert_eq!(listed.text().lines().count() as u64, refused + 1, "every one of them stands in the report");
}

/// By the command line's way.
async fn bring(world: &World, csv: &str, day: &str) -> imports::Report {
    let file = world.folder().join("permissions.csv");
    std::fs::write(&file, csv).unwrap();
    let (channel, origin) = (Some("email".into()), Some("Checkout".into()));
    let options = Options {
        brings: Brings::Permissions(Told { channel, origin, date: Some(day.into()) }),
        purpose: "news".into(),
        map: None,
        source: None,
        on_progress: Box::new(|_| ()),
    };
    imports::run_file(&world.app, &file, options).await.unwrap()
}
