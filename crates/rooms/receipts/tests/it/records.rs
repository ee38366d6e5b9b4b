//! The consent record: every state of a permission, in terms that exist, with everything that ISO/IEC TS 27560 asks for.

use consent::{Change, Channel, Evidence, How, State};
use kernel::{Actor, Role, SubjectId, setting};
use serde_json::Value;
use std::collections::HashSet;
use testkit::{Guest, World};

pub const DORA: Guest = Guest::Staff(Role::PrivacyOfficer);
/// Terms of DPV 2.3 that records may use.
const TERMS: &str = include_str!("../data/dpv-2.3-terms.txt");

pub async fn world() -> World {
    let rooms = [post::ROOM, customers::ROOM, consent::ROOM, receipts::ROOM];
    let world = World::furnished(&rooms, kernel::app::Edges::default().with(post::Carrier::Outbox)).await;
    consent::furnish(&world.app).await.unwrap();
    let values = [("company.name", "Noorderpad BV"), ("company.email", "privacy@noorderpad.example")];
    let values = values.map(|(key, value)| (key.to_owned(), value.to_owned())).to_vec();
    world.app.write(&Actor::house(), &setting::Change { values }).await.unwrap();
    world
}

pub async fn carla(world: &World) -> SubjectId {
    let draft = customers::Draft {
        family: "Zwitserveld".into(),
        emails: vec!["carla.zwitserveld@example.org".into()],
        ..customers::Draft::default()
    };
    let create = customers::Create { draft, source: customers::Source::Staff, purpose: None };
    world.app.write(&Actor::house(), &create).await.unwrap()
}

/// One choice through the one gate.
pub struct Choose(pub Change);

impl kernel::Action for Choose {
    type Output = ();
    const NEEDS: kernel::Permission = kernel::SYSTEM;

    async fn run(&self, tx: &mut kernel::Tx) -> kernel::Result<()> {
        let outcome = consent::write(tx, &self.0).await?;
        assert!(matches!(outcome, consent::Outcome::Written(_)), "{outcome:?}");
        Ok(())
    }
}

pub async fn choose(world: &World, subject: SubjectId, state: State, how: How) {
    let evidence = Evidence { address: Some("203.0.113.7".into()), ..Evidence::default() };
    let change = Change::new(subject, "news", Channel::Email, state, how)
        .wording("I would like to get news by e-mail.")
        .evidence(evidence);
    world.app.write(&Actor::house(), &Choose(change)).await.unwrap();
    world.advance(ground::clock::MINUTE);
}

async fn record(world: &World, subject: SubjectId) -> Value {
    let path = format!("/customers/{subject}/receipt?purpose=news&channel=email");
    let answer = world.api(DORA, "GET", &path, &Value::Null).await.expect(200);
    assert_eq!(answer.header("content-type"), Some("application/ld+json"));
    answer.json()
}

#[tokio::test]
async fn a_record_tells_every_state_in_order() {
    let world = world().await;
    let carla = carla(&world).await;
    choose(&world, carla, State::Given, How::Link).await;
    choose(&world, carla, State::Withdrawn, How::Person).await;
    let record = record(&world, carla).await;
    let states: Vec<&str> = record["dpv:hasConsentStatus"]
        .as_array()
        .unwrap()
        .iter()
        .map(|state| state["@type"].as_str().unwrap())
        .collect();
    assert_eq!(states, ["dpv:ConsentGiven", "dpv:ConsentWithdrawn"]);
    assert_eq!(record["dpv:hasConsentStatus"][0]["dct:description"], "I would like to get news by e-mail.");
    assert!(!record.to_string().contains("203.0.113.7"), "evidence stays in the house");
    assert!(!record.to_string().contains("Zwitserveld"), "the person is named by an id");
}

#[tokio::test]
async fn what_the_house_asked_and_ended_the_person_did_not_say() {
    let world = world().await;
    let carla = carla(&world).await;
    choose(&world, carla, State::Requested, How::Staff).await;
    choose(&world, carla, State::Given, How::Link).await;
    choose(&world, carla, State::Invalidated, How::Staff).await;
    let states = record(&world, carla).await["dpv:hasConsentStatus"].clone();
    let by: Vec<&str> = states
        .as_array()
        .unwrap()
        .iter()
        .map(|state| state["dpv:isIndicatedBy"]["@id"].as_str().unwrap())
        .collect();
    assert_eq!(by, ["dpv:DataController", "dpv:DataSubject", "dpv:DataController"]);
    let known: HashSet<&str> = TERMS.lines().collect();
    assert!(by.iter().all(|by| known.contains(term(by).unwrap().as_str())));
}

#[tokio::test]
async fn a_record_has_every_mandatory_field_and_no_invented_term() {
    let world = world().await;
    let carla = carla(&world).await;
    choose(&world, carla, State::Given, How::Link).await;
    let record = record(&world, carla).await;
    for field in [
        "@context",
        "@id",
        "@type",
        "dct:conformsTo",
        "dct:identifier",
        "dpv:hasDataSubject",
        "dpv:hasNotice",
    ] {
        assert!(!record[field].is_null(), "{field}");
    }
    let process = &record["dpv:hasProcess"][0];
    let needed = "hasPurpose hasLegalBasis hasPersonalData hasProcessing hasStorageCondition hasDataController hasJurisdiction \
                  hasConsentControl hasRight";
    for field in needed.split_whitespace() {
        assert!(!process[format!("dpv:{field}")].is_null(), "{field}");
    }
    assert_eq!(process["dpv:hasDataController"]["dpv:hasName"], "Noorderpad BV");
    let known: HashSet<&str> = TERMS.lines().filter(|line| !line.starts_with('#')).collect();
    let mut used = HashSet::new();
    terms(&record, &mut used);
    assert!(used.len() > 30, "{used:?}");
    for term in used {
        assert!(known.contains(term.as_str()), "{term} does not exist");
    }
}

/// Every name and value of the vocabulary's three namespaces, written out.
fn terms(value: &Value, found: &mut HashSet<String>) {
    match value {
        Value::String(text) => found.extend(term(text)),
        Value::Array(items) => items.iter().for_each(|item| terms(item, found)),
        Value::Object(fields) => {
            for (name, value) in fields.iter().filter(|(name, _)| *name != "@context") {
                found.extend(term(name));
                terms(value, found);
            }
        }
        _ => {}
    }
}

fn term(text: &str) -> Option<String> {
    let spaces = [
        ("dpv:", "https://w3id.org/dpv#"),
        ("pd:", "https://w3id.org/dpv/pd#"),
        ("eu-gdpr:", "https://w3id.org/dpv/legal/eu/gdpr#"),
    ];
    spaces.iter().find_map(|(short, long)| Some(format!("{long}{}", text.strip_prefix(short)?)))
}

#[tokio::test]
async fn there_is_no_record_of_what_nobody_was_asked() {
    let world = world().await;
    let carla = carla(&world).await;
    let ask = async |path: &str| world.api(DORA, "GET", path, &Value::Null).await;
    ask(&format!("/customers/{carla}/receipt?purpose=news&channel=email")).await.expect(404);
    ask(&format!("/customers/{carla}/receipt?purpose=nothing&channel=email")).await.expect(404);
    ask(&format!("/customers/{carla}/receipt?purpose=news&channel=pigeon")).await.expect(400);
    let list = ask(&format!("/customers/{carla}/receipts")).await.expect(200).json();
    assert_eq!(list["items"].as_array().unwrap().len(), 0);
}
