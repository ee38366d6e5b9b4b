//! Stories of guided records: a test that carries a legitimate interest, answers on a page, what came from the first versions.

use crate::house::{House, open};
use consent::{Answers, Assess, AssessmentKind, Finding, Reason};
use ground::clock::DAY;
use kernel::{Result, Role};
use serde_json::{Value, json};
use testkit::Guest;

const OFFICER: Guest = Guest::Staff(Role::PrivacyOfficer);
const AGENT: Guest = Guest::Staff(Role::Agent);

impl House {
    async fn assess(&self, kind: AssessmentKind, seen: i64, finding: Finding) -> Result<consent::Assessment> {
        let questions = consent::GUIDES.iter().find(|guide| guide.kind == kind).unwrap().questions;
        let answers = questions.iter().map(|key| ((*key).to_owned(), format!("About {key}."))).collect();
        let review_on = self.world.now().plus(300 * DAY).date().to_string();
        let answers = Answers { answers, finding, review_on };
        self.world.write(&Assess { purpose: "surveys".into(), kind, seen, answers }).await
    }
}

#[tokio::test]
async fn a_legitimate_interest_needs_a_test_that_says_yes_and_is_looked_at_again() {
    let house = open().await;
    house.assess(AssessmentKind::Balancing, 1, Finding::MayNot).await.unwrap();
    assert_eq!(house.refusal("surveys").await, Some(Reason::NoBalancing));
    assert_eq!(
        house.assess(AssessmentKind::Balancing, 1, Finding::May).await.unwrap_err().name(),
        "conflict"
    );
    house.assess(AssessmentKind::Balancing, 2, Finding::May).await.unwrap();
    assert!(house.permit("surveys").await.is_ok());
    house.world.advance(310 * DAY);
    assert!(house.permit("surveys").await.is_ok(), "due, and within its grace");
    house.world.advance(21 * DAY);
    assert_eq!(house.refusal("surveys").await, Some(Reason::NoBalancing));
    let error = house.world.app.db().writer().await.unwrap().batch("delete from consent_assessments").await;
    assert!(error.is_err(), "a version never changes");
}

#[tokio::test]
async fn a_record_is_answered_on_its_page() {
    let house = open().await;
    let path = "/purposes/surveys/assessments/balancing";
    for lang in ["en", "nl", "pl", "tr", "de"] {
        house.world.get(OFFICER, &format!("{path}?lang={lang}")).await.expect(200).hides("⟦");
    }
    house.world.get(OFFICER, path).await.shows("Would people expect it?").shows("GDPR Art. 6(1)(f)");
    house.world.get(AGENT, path).await.expect(200).hides("name=\"finding\"");
    house.world.get(OFFICER, "/purposes/surveys/assessments/nonsense").await.expect(404);
    let incomplete = [("seen", "1"), ("finding", "may"), ("review_on", "2020-01-01")];
    let page = house.world.post(OFFICER, path, &incomplete).await.expect(422);
    page.shows("Please fill this in").shows("Choose a day ahead");
    let path = "/purposes/news/assessments/transfer";
    let review = house.world.now().plus(100 * DAY).date().to_string();
    let form = [
        ("seen", "0"),
        ("finding", "may-not"),
        ("review_on", &review),
        ("answers.receiver", "A mail house in Oz."),
        ("answers.country", "Everything."),
        ("answers.practice", "Nobody knows."),
        ("answers.additional", "Nothing."),
    ];
    house.world.post(OFFICER, path, &form).await.expect(303);
    house.world.post(OFFICER, path, &form).await.expect(409);
    house.world.post(AGENT, path, &form).await.expect(403);
    house.world.get(OFFICER, "/purposes/news").await.expect(200).shows("says no");
    let json =
        house.world.api(OFFICER, "GET", "/purposes/news/assessments", &Value::Null).await.expect(200).json();
    assert_eq!(json["items"][0]["answers"]["practice"], "Nobody knows.");
    let given =
        json!({ "seen": 1, "answers": json["items"][0]["answers"], "finding": "may", "review_on": review });
    let made =
        house.world.api(OFFICER, "POST", "/purposes/news/assessments/transfer", &given).await.expect(201);
    assert_eq!(made.json()["version"], 2);
    house.world.api(OFFICER, "POST", "/purposes/news/assessments/guess", &given).await.expect(404);
}

#[tokio::test]
async fn the_balancing_of_the_first_versions_becomes_a_record() {
    let world = testkit::World::with(&[]).await;
    let all = consent::ROOM.migrations;
    ground::db::migrate(world.app.db(), &all[..1], 0).await.unwrap();
    let terms = json!({ "basis": "legitimate-interest", "balancing": "We ask once; it's fair." });
    let terms = terms.to_string().replace('\'', "''");
    let rows = format!(
        "insert into consent_purposes (key, version, asks_from, maker, place) values ('surveys', 1, 1, 'staff', 1);
         insert into consent_purpose_versions (purpose, version, basis, channels, terms, actor, at)
         values ('surveys', 1, 'legitimate-interest', 'email', '{terms}', 'house', 7);"
    );
    world.app.db().writer().await.unwrap().batch(&rows).await.unwrap();
    ground::db::migrate(world.app.db(), all, 0).await.unwrap();
    let mut reader = world.read().await;
    let records = consent::assessments(&mut reader, "surveys").await.unwrap();
    assert_eq!(records[0].answers["interest"], "We ask once; it's fair.");
    assert_eq!(
        (records[0].kind, records[0].version, records[0].finding),
        (AssessmentKind::Balancing, 1, Finding::May)
    );
}
