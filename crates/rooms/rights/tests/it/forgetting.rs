//! What an erasure leaves and whom it tells: parts that stay, facts that enough others share, recipients, people who end
//! together, addresses that come back only when their owner asks.

use crate::house::{self, DORA};
use customers::{Becomes, Draft, Enter, Entered, Feature, PlaceHold, Source, Standing, SubjectId, Trait};
use ground::{
    clock::{DAY, HOUR},
    http::{Http, Reach},
};
use kernel::{Action, KeyId, Permission, Result, SYSTEM, Tx};
use rights::{Advice, Claim, Decide, Decision, Ended, Ending, Kind, Mode, Part, Reason, Return, Vouch};
use testkit::World;

pub async fn world() -> World {
    let http = Http::new(Reach::Anywhere).unwrap();
    house::open_with(house::edges().with(http).with(consent::DOORKEEPER)).await
}

pub async fn erase(world: &World, subject: SubjectId, mode: Mode, kept: Vec<Part>) -> Claim {
    decide(world, subject, mode, Return::KeptOut, kept).await
}

async fn decide(world: &World, subject: SubjectId, mode: Mode, comes_back: Return, kept: Vec<Part>) -> Claim {
    let claim = house::ask(world, subject, Kind::Erasure).await;
    world.write(&Vouch { claim }).await.unwrap();
    let number = rights::claim(&mut world.read().await, claim).await.unwrap().number.to_string();
    let decision = Decision::Erase { mode, comes_back };
    world.write(&Decide { kept, ..Decide::whole(claim, decision, number) }).await.unwrap();
    house::settle(world).await;
    rights::claim(&mut world.read().await, claim).await.unwrap()
}

/// As much remains as may.
async fn leave_all(world: &World) {
    let all = [("organisation", "kept"), ("city", "kept"), ("postcode", "region"), ("birth-date", "year")];
    house::choose(world, &all).await;
}

async fn people(world: &World, count: usize) {
    for number in 0..count {
        let draft = Draft {
            given: "Alike".into(),
            family: format!("Number{number}"),
            country: "PL".into(),
            language: "pl".into(),
            birth_date: format!("19{:02}-01-0{}", 90 + number % 2, 1 + number % 9),
            ..Draft::default()
        };
        house::add(world, draft).await;
    }
}

#[tokio::test]
async fn a_part_that_stays_keeps_its_key_until_it_is_gone() {
    let world = world().await;
    let carla = house::carla(&world).await;
    let part = Part { table: "customers".into(), reason: Reason::LegalDuty };
    let claim = erase(&world, carla, Mode::Destroy, vec![part]).await;
    assert_eq!(claim.state.key(), "done");
    let mut reader = world.read().await;
    let contact = customers::contact(&mut reader, carla).await.unwrap().unwrap();
    assert_eq!((contact.standing, contact.name.family.as_str()), (Standing::Restricted, "Kanarek-Łoś"));
    assert!(kernel::restriction::is_frozen(&mut reader, carla).await.unwrap(), "what stays is frozen");
    let receipt = rights::receipt(&mut reader, claim.id).await.unwrap().unwrap();
    assert!(receipt.shredded_at.is_none());
    let effects = receipt.effects().unwrap();
    let record = effects.iter().find(|effect| effect.table == "customers").unwrap();
    assert_eq!(record.fate, rights::Fate::Stays("rights-refusal-legal-duty".into()));
    drop(reader);

    world.write(&Go(carla)).await.unwrap();
    world.advance(2 * HOUR);
    world.work_on_schedule().await;
    let receipt = rights::receipt(&mut world.read().await, claim.id).await.unwrap().unwrap();
    assert!(receipt.shredded_at.is_some(), "the last record is gone, and the key with it");
    assert!(world.app.vault().destroyed().await.unwrap().contains(&KeyId::of(carla)));
}

/// The reason to keep the record is over.
struct Go(SubjectId);

impl Action for Go {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        kernel::restriction::thaw(tx, self.0).await?;
        customers::mark_erased(tx, self.0).await?;
        kernel::datamap::erase(tx, self.0, kernel::datamap::Depth::Destroy).await
    }
}

#[tokio::test]
async fn what_few_share_is_told_less_exactly_and_what_enough_share_remains() {
    let world = world().await;
    leave_all(&world).await;
    people(&world, 9).await;
    let carla = house::carla(&world).await;
    let found = rights::anonymity(&mut world.read().await, carla).await.unwrap();
    assert_eq!((found.least, found.whole.size()), (5, 1), "{found:?}");
    let single =
        |key: &str| found.singles.iter().find(|one| one.traits[0].feature.key() == key).unwrap().others;
    assert_eq!((single("country"), single("birth-date"), single("organisation")), (9, 5, 0));
    let organisation = Trait { feature: Feature::Organisation, told: Becomes::Kept };
    assert!(found.advice.contains(&Advice::Drop(organisation)));
    assert!(found.remains.size() >= 5 && !found.remains.traits.is_empty());
    erase(&world, carla, Mode::Anonymise, Vec::new()).await;
    let record = customers::record(&mut world.read().await, carla).await.unwrap().unwrap();
    assert_eq!(record.standing, Standing::Erased);
    assert_eq!((record.plain.country.as_deref(), record.plain.organisation.as_deref()), (Some("PL"), None));
    assert!(!world.holds("1990-05-17".as_bytes()) && !world.holds("Kanarkowe".as_bytes()));
}

/// What stands of somebody who was erased, apart from country and language.
async fn left(world: &World, subject: SubjectId) -> Vec<(String, String)> {
    customers::record(&mut world.read().await, subject).await.unwrap().unwrap().attributes
}

#[tokio::test]
async fn a_request_and_a_rule_leave_the_same_of_each_field() {
    let world = world().await;
    house::choose(&world, &[("name", "stars"), ("email", "stars"), ("birth-date", "decade")]).await;
    people(&world, 12).await;
    let (asks, over) = (house::carla(&world).await, house::carla(&world).await);
    erase(&world, asks, Mode::Anonymise, Vec::new()).await;
    let ending = world.write(&End(vec![over], Mode::Anonymise)).await.unwrap();
    world.work().await;
    assert_eq!(ending.done, 1);
    let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
    let expected = vec![pair("left.birth-date", "1990–1999"), pair("left.name", "***")];
    assert_eq!(left(&world, asks).await, expected, "too few others ever had an e-mail address");
    assert_eq!(left(&world, over).await, expected, "one word means one thing");
    for subject in [asks, over] {
        let record = customers::record(&mut world.read().await, subject).await.unwrap().unwrap();
        assert_eq!(
            (record.plain.country.as_deref(), record.plain.language.as_deref()),
            (Some("PL"), Some("pl"))
        );
        let page = world.get(DORA, &format!("/customers/{subject}")).await.expect(200);
        page.shows("What remains").shows("1990–1999").shows("***").hides("Kanarek");
    }
    assert!(!world.holds("1990-05-17".as_bytes()));
}

#[tokio::test]
async fn a_destroyed_person_leaves_nothing_whatever_was_chosen() {
    let world = world().await;
    leave_all(&world).await;
    people(&world, 9).await;
    let carla = house::carla(&world).await;
    world.write(&End(vec![carla], Mode::Destroy)).await.unwrap();
    assert!(customers::record(&mut world.read().await, carla).await.unwrap().is_none());
    assert!(left_of_nobody(&world, carla).await);
}

async fn left_of_nobody(world: &World, subject: SubjectId) -> bool {
    kernel::datamap::count(&mut world.read().await, subject)
        .await
        .unwrap()
        .iter()
        .all(|found| found.holding.table != "customer_attributes")
}

#[tokio::test]
async fn the_request_shows_each_field_before_and_after() {
    let world = world().await;
    house::choose(&world, &[("name", "stars"), ("birth-date", "month"), ("organisation", "kept")]).await;
    people(&world, 9).await;
    let carla = house::carla(&world).await;
    let found = rights::anonymity(&mut world.read().await, carla).await.unwrap();
    let changes = rights::changes(&mut world.read().await, carla, &found).await.unwrap();
    let of = |feature: Feature| {
        let change = changes.iter().find(|change| change.feature == feature).unwrap();
        (change.now.as_str(), change.after.as_deref(), change.narrowed)
    };
    assert_eq!(of(Feature::Name), ("Carla Kanarek-Łoś", Some("***"), false));
    assert_eq!(of(Feature::Email), ("carla.kanarek@example.org", None, false));
    assert_eq!(of(Feature::BirthDate), ("1990-05-17", Some("1990"), true), "nobody else was born that month");
    assert_eq!(of(Feature::Organisation), ("Kanarkowe Namioty", None, true));
    let claim = house::ask(&world, carla, Kind::Erasure).await;
    world.write(&Vouch { claim }).await.unwrap();
    let page = world.get(DORA, &format!("/requests/{claim}?mode=anonymise")).await.expect(200);
    page.shows("Field by field").shows("Kanarkowe Namioty").shows("Too few others have the same");
    let page = world.get(DORA, &format!("/requests/{claim}?mode=destroy")).await.expect(200);
    page.hides("Field by field");
}

#[tokio::test]
async fn nobody_alike_leaves_nothing() {
    let world = world().await;
    leave_all(&world).await;
    let carla = house::carla(&world).await;
    let found = rights::anonymity(&mut world.read().await, carla).await.unwrap();
    assert!(found.remains.traits.is_empty() && found.remains.size() == 1);
    erase(&world, carla, Mode::Anonymise, Vec::new()).await;
    let record = customers::record(&mut world.read().await, carla).await.unwrap().unwrap();
    assert_eq!(record.plain.country, None);
}

#[tokio::test]
async fn a_hold_outranks_a_decision_that_is_at_work_already() {
    let world = world().await;
    let carla = house::carla(&world).await;
    let claim = house::ask(&world, carla, Kind::Erasure).await;
    world.write(&Vouch { claim }).await.unwrap();
    let number = rights::claim(&mut world.read().await, claim).await.unwrap().number.to_string();
    let decision = Decision::Erase { mode: Mode::Destroy, comes_back: Return::Welcome };
    world.write(&Decide::whole(claim, decision, number)).await.unwrap();
    let until = world.now().plus(30 * DAY).date().to_string();
    world.write(&PlaceHold { subject: carla, reason: "A claim in court".into(), until }).await.unwrap();
    house::settle(&world).await;
    assert_eq!(house::state(&world, claim).await, "running");
    assert!(customers::contact(&mut world.read().await, carla).await.unwrap().is_some());
    world.advance(31 * DAY);
    house::settle(&world).await;
    assert_eq!(house::state(&world, claim).await, "done");
}

#[tokio::test]
async fn what_stands_in_the_way_is_said_above_what_was_typed() {
    let world = world().await;
    let carla = house::carla(&world).await;
    let claim = house::ask(&world, carla, Kind::Erasure).await;
    world.write(&Vouch { claim }).await.unwrap();
    let until = world.now().plus(30 * DAY).date().to_string();
    world.write(&PlaceHold { subject: carla, reason: "A claim in court".into(), until }).await.unwrap();
    let typed = [
        ("mode", "destroy"),
        ("comes_back", "welcome"),
        ("confirm", "R-2026-0001"),
        ("letter", "My own words."),
    ];
    let request = world.get(house::DORA, &format!("/requests/{claim}")).await.expect(200);
    let request = request.shows("Has to end first").shows("As long as it stands, nothing is erased.");
    assert_eq!(request.shows("Records of legal holds").text().matches("In the way").count(), 1);
    let page = world.post(house::DORA, &format!("/requests/{claim}/decision"), &typed).await.expect(422);
    page.shows("A legal hold forbids it").shows("My own words.").shows("This cannot be undone");
    assert_eq!(house::state(&world, claim).await, "proved");
}

#[tokio::test]
async fn many_end_together_but_not_those_who_are_held() {
    let world = world().await;
    people(&world, 6).await;
    let mut reader = world.read().await;
    let all = customers::ids(&mut reader, &customers::Filter::default(), None, 10).await.unwrap();
    drop(reader);
    let until = world.now().plus(30 * DAY).date().to_string();
    world.write(&PlaceHold { subject: all[2], reason: "A claim in court".into(), until }).await.unwrap();
    let twice = [&all[..], &all[..1]].concat();
    let ended = world.write(&End(twice.clone(), Mode::Anonymise)).await.unwrap();
    assert_eq!(ended, Ended { done: 5, left: vec![all[2]] });
    world.work().await;
    let standings = customers::standings(&mut world.read().await, &all).await.unwrap();
    assert_eq!(standings.values().filter(|standing| **standing == Standing::Erased).count(), 5);
    assert_eq!(standings[&all[2]], Standing::Active);
    let journal = world.app.vault().journal(None, 100).await.unwrap();
    assert_eq!(
        journal
            .iter()
            .filter(|(key, note)| key.bytes() == ground::id::Id::bytes(all[0]) && note.is_some())
            .count(),
        1
    );
    let claims = rights::of_subject(&mut world.read().await, all[0]).await.unwrap();
    assert_eq!(
        (claims.len(), claims[0].state.key(), claims[0].asked.by.as_str()),
        (1, "done", "retention:test")
    );
    let receipt = rights::receipt(&mut world.read().await, claims[0].id).await.unwrap().unwrap();
    assert!(
        receipt.shredded_at.is_some() && receipt.effects().unwrap().iter().any(|effect| effect.rows == 1)
    );
    assert_eq!(
        world.write(&End(twice, Mode::Anonymise)).await.unwrap(),
        Ended { done: 0, left: vec![all[2]] }
    );
}

struct End(Vec<SubjectId>, Mode);

impl Action for End {
    type Output = Ended;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Ended> {
        rights::end(tx, &self.0, &Ending { mode: self.1, rule: "retention:test".into() }).await
    }
}

#[tokio::test]
async fn who_is_kept_out_comes_back_only_when_they_ask() {
    let world = world().await;
    let carla = house::carla(&world).await;
    erase(&world, carla, Mode::Anonymise, Vec::new()).await;
    let draft =
        Draft { given: "Carla".into(), emails: vec!["CARLA.kanarek@example.org".into()], ..Draft::default() };
    let enter = |asked_back| Enter { draft: Draft { asked_back, ..draft.clone() }, source: Source::Api };
    let error = world.write(&enter(false)).await.unwrap_err();
    let kernel::Error::Invalid(problems) = error else { panic!("{error:?}") };
    assert_eq!(
        (problems[0].field.as_str(), problems[0].message.key),
        ("emails.0", "customers-error-kept-out")
    );
    let phone = Draft { phones: vec!["+48 512 345 678".into()], ..Draft::default() };
    assert!(world.write(&Enter { draft: phone, source: Source::Api }).await.is_err(), "nor by their number");
    assert!(matches!(world.write(&enter(true)).await.unwrap(), Entered::Done(_)));
    assert!(!consent::is_suppressed(&mut world.read().await, "carla.kanarek@example.org").await.unwrap());
}
