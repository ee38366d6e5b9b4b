//! Permissions in a file: a yes with its proof, a no that stays, and nothing that undoes a refusal.

use crate::house::{Before, MANAGER, house, import, person, plan, show, suggested, upload};
use consent::{AddPurpose, Basis, ByLang, Channel, PurposeText, Special, State, Terms};
use serde_json::{Value, json};
use testkit::World;

const PROOF: (&str, &str) = ("Tick box at the checkout", "2026-03-01");

async fn state(world: &World, email: &str) -> (State, String, Option<String>) {
    let subject = person(world, email).await;
    let cells = consent::matrix(&mut world.read().await, subject).await.unwrap();
    let cell =
        cells.into_iter().find(|cell| cell.purpose == "news" && cell.channel == Channel::Email).unwrap();
    let day = cell.since().map(|at| at.date().to_string());
    (cell.state(), cell.entry.map(|entry| entry.facts.origin).unwrap_or_default(), day)
}

#[tokio::test]
async fn permissions_need_an_origin_and_a_date() {
    let world = house().await;
    let path = upload(&world, "people.csv", b"email,permission:news:email\nann@example.com,yes\n").await;
    let mut suggestion = suggested(&world, &path).await;
    assert_eq!(suggestion["columns"], json!(["email", "permission:news:email"]));
    let answer = plan(&world, &path, &suggestion).await.expect(422);
    assert_eq!(answer.wrong_fields(), ["permission_origin", "permission_date"]);
    (suggestion["permission_origin"], suggestion["permission_date"]) = (json!(PROOF.0), json!(PROOF.1));
    plan(&world, &path, &suggestion).await.expect(200);
    world.api(MANAGER, "POST", &format!("{path}/run"), &Value::Null).await.expect(202);
    world.work().await;
    assert_eq!(show(&world, &path).await["tally"]["permissions"], 1);
    assert_eq!(state(&world, "ann@example.com").await, (State::Given, PROOF.0.into(), Some(PROOF.1.into())));
}

#[tokio::test]
async fn each_row_may_bring_its_own_proof() {
    let world = house().await;
    let csv = "email,permission:news:email,consent date,consent source\n\
               a@example.com,ja,2026-02-03,Fair in Utrecht\n\
               b@example.com,evet,,\n\
               c@example.com,tak,2030-01-01,Shop\n\
               d@example.com,perhaps,2026-02-03,Shop\n\
               e@example.com,nein,,\n\
               f@example.com,,,\n";
    let done = import(&world, csv, &json!({ "key": "email" })).await;
    assert_eq!((&done["tally"]["added"], &done["tally"]["permissions"]), (&json!(6), &json!(2)));
    let reasons = &done["tally"]["reasons"];
    assert_eq!(reasons["permission-unproved"]["rows"], json!([3]));
    assert_eq!(reasons["permission-future"]["rows"], json!([4]));
    assert_eq!(reasons["permission-unclear"]["rows"], json!([5]));
    let (given, origin, day) = state(&world, "a@example.com").await;
    assert_eq!(
        (given, origin.as_str(), day.as_deref()),
        (State::Given, "Fair in Utrecht", Some("2026-02-03"))
    );
    assert_eq!(state(&world, "b@example.com").await.0, State::Unknown);
    assert_eq!(state(&world, "e@example.com").await.0, State::Refused, "a no needs no proof");
}

#[tokio::test]
async fn a_file_undoes_no_refusal_and_no_withdrawal() {
    let world = house().await;
    let csv = "email,permission:news:email\na@example.com,yes\nb@example.com,yes\nc@example.com,yes\n";
    let proof = json!({ "key": "email", "permission_origin": PROOF.0, "permission_date": PROOF.1 });
    import(&world, "email\na@example.com\nb@example.com\n", &json!({ "key": "email" })).await;
    world.write(&Before::Chose(person(&world, "a@example.com").await, State::Refused)).await.unwrap();
    let b = person(&world, "b@example.com").await;
    world.write(&Before::Chose(b, State::Given)).await.unwrap();
    world.advance(1_000_000);
    world.write(&Before::Chose(b, State::Withdrawn)).await.unwrap();

    let done = import(&world, csv, &proof).await;
    assert_eq!((&done["tally"]["permissions"], &done["tally"]["permissions_held"]), (&json!(1), &json!(2)));
    assert_eq!(done["tally"]["reasons"]["permission-refused"]["rows"], json!([2]));
    assert_eq!(done["tally"]["reasons"]["permission-withdrawn"]["rows"], json!([3]));
    assert_eq!(state(&world, "a@example.com").await.0, State::Refused);
    assert_eq!(state(&world, "b@example.com").await.0, State::Withdrawn);
    assert_eq!(state(&world, "c@example.com").await.0, State::Given);
}

#[tokio::test]
async fn a_purpose_without_a_choice_takes_no_permission() {
    let world = house().await;
    let path = upload(&world, "people.csv", b"email,x\nann@example.com,yes\n").await;
    let mut suggestion = suggested(&world, &path).await;
    (suggestion["permission_origin"], suggestion["permission_date"]) = (json!(PROOF.0), json!(PROOF.1));
    for target in
        ["permission:orders:email", "permission:lies:email", "permission:news:pigeon", "custom:shoe-size"]
    {
        suggestion["columns"] = json!(["email", target]);
        assert_eq!(
            plan(&world, &path, &suggestion).await.expect(422).wrong_fields(),
            ["columns.1"],
            "{target}"
        );
    }
}

#[tokio::test]
async fn a_special_value_comes_in_with_the_yes_of_its_row_or_not_at_all() {
    let world = house().await;
    let text = |_| PurposeText { name: "Care".into(), description: "We cook what you can eat.".into() };
    let terms = Terms::of(ByLang::make(text), Basis::Consent, vec![Channel::Email]);
    let double_opt_in = consent::DoubleOptIn::NotNeeded;
    let terms = Terms { special: Some(Special::ExplicitConsent), double_opt_in, ..terms };
    world.write(&AddPurpose { key: "care".into(), terms }).await.unwrap();
    let field = customers::Define {
        key: "allergies".into(),
        label: "Allergies".into(),
        class: "special".into(),
        purpose: "care".into(),
        basis: "Asked at the counter".into(),
        ..customers::Define::default()
    };
    world.write(&field).await.unwrap();
    let csv = "email,custom:allergies,permission:care:email,consent date,consent source,time zone\n\
               a@example.com,peanuts,yes,2026-02-03,Counter,Europe/Lisbon\n\
               b@example.com,milk,,,,\n\
               c@example.com,eggs,no,2026-02-03,Counter,Mars/Olympus\n";
    let columns = json!([
        "email",
        "custom:allergies",
        "permission:care:email",
        "permission-date",
        "permission-origin",
        "time-zone"
    ]);
    let done = import(&world, csv, &json!({ "key": "email", "columns": columns })).await;
    assert_eq!(done["tally"]["added"], json!(3), "{done}");
    assert_eq!(done["tally"]["reasons"]["no-consent"]["rows"], json!([3, 4]), "{done}");
    assert_eq!(done["tally"]["reasons"]["bad-value"]["rows"], json!([4]), "there is no such clock");
    let held = async |email: &str| {
        let subject = person(&world, email).await;
        let facts = customers::facts(&mut world.read().await, subject).await.unwrap().unwrap();
        facts.into_iter().find(|fact| fact.key == "allergies").map(|fact| fact.value)
    };
    assert_eq!(held("a@example.com").await.as_deref(), Some("peanuts"));
    assert_eq!((held("b@example.com").await, held("c@example.com").await), (None, None));
    let ann = person(&world, "a@example.com").await;
    let contact = customers::contact(&mut world.read().await, ann).await.unwrap().unwrap();
    assert_eq!(contact.time_zone.as_deref(), Some("Europe/Lisbon"));
    // Later the same people come again: who is known is asked about, too.
    let csv = "email,custom:allergies\na@example.com,nuts\nb@example.com,cheese\n";
    let columns = json!(["email", "custom:allergies"]);
    let again = import(&world, csv, &json!({ "key": "email", "known": "update", "columns": columns })).await;
    assert_eq!(again["tally"]["reasons"]["no-consent"]["rows"], json!([3]), "{again}");
    assert_eq!(held("a@example.com").await.as_deref(), Some("nuts"));
}
