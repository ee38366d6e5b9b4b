//! Several notices: each for people of its own, read at its own address, given where a contact point chose it.

use crate::house::{AGENT, LANGS, OFFICER, Open, open};
use kernel::{Action, Error, Permission, Result, SYSTEM, SubjectId, Tx};
use kit::Lang;
use notices::{Acceptance, Contact, GENERAL, Given, Kind, Title};
use serde_json::{Value, json};
use testkit::Guest;

fn applicants() -> Vec<(String, String)> {
    let fields = LANGS.iter().flat_map(|lang| {
        [
            (format!("titles.{lang}"), format!("Applicants {lang}")),
            (format!("audience.{lang}"), "Who wants to work here".to_owned()),
        ]
    });
    fields.chain([("key".to_owned(), "applicants".to_owned())]).collect()
}

fn form(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

fn point(kind: Kind, notice: Option<&str>) -> Contact {
    let (key, title, place) = ("jobs".to_owned(), Title::Own("Jobs".into()), "/f/jobs".to_owned());
    Contact { kind, key, title, place, given: Given::Link, notice: notice.map(str::to_owned) }
}

/// Somebody is given a notice at the form for jobs.
struct Meets(SubjectId, i64);

impl Action for Meets {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        notices::met(tx, self.0, (Kind::Form, "jobs"), self.1).await
    }
}

#[tokio::test]
async fn a_notice_of_its_own_is_made_published_and_read() {
    let house = open().await;
    let world = &house.world;
    world.get(OFFICER, "/notices/new").await.expect(200);
    world.post(OFFICER, "/notices", &form(&applicants())).await.expect(303);
    let early = world.write(&Open(point(Kind::Form, Some("applicants")))).await.unwrap_err();
    assert!(matches!(early, Error::Invalid(_)), "nothing of it is published: {early}");
    world.get(Guest::Nobody, "/privacy/applicants").await.expect(404);
    let draft = world.post(OFFICER, "/notices/of/applicants/draft", &[]).await.expect(303);
    assert_eq!(draft.location(), "/notices/2", "numbers are given once in the house");
    world.post(OFFICER, "/notices/2/purposes", &[("seen", "1"), ("purposes", "news")]).await.expect(303);
    world.post(OFFICER, "/notices/2/purposes", &[("seen", "2"), ("purposes", "nothing")]).await.expect(422);
    world.post(OFFICER, "/notices/2/publication", &[("seen", "2")]).await.expect(303);
    let page = world.get(Guest::Nobody, "/privacy/applicants?lang=de").await.expect(200);
    page.shows("Applicants de").shows("/privacy/history?of=applicants").hides("⟦");
    let page = world.get(Guest::Nobody, "/privacy/applicants?lang=en").await.expect(200);
    page.shows(">News<").hides(">Offers<");
    // What was there keeps its addresses and its words.
    world.get(Guest::Nobody, "/privacy?lang=en").await.expect(200).shows("Your privacy").shows("Version 1,");
    world.get(Guest::Nobody, "/privacy/1").await.expect(200);
    world.get(Guest::Nobody, "/privacy/2?lang=en").await.expect(200).shows("Applicants en");
    world.get(Guest::Nobody, "/privacy/history?lang=en").await.expect(200).hides("Applicants");
    world.get(Guest::Nobody, "/privacy/history?of=applicants").await.expect(200).shows("/privacy/2");
    world.get(Guest::Nobody, "/privacy/history?of=nobody").await.expect(404);
    let list = world.get(OFFICER, "/notices?lang=en").await.expect(200);
    list.shows("General notice").shows("Applicants en").shows("Who wants to work here");
}

#[tokio::test]
async fn contact_points_give_the_notice_that_was_chosen() {
    let house = open().await;
    let world = &house.world;
    house.another("applicants").await;
    assert_eq!(world.write(&Open(point(Kind::Form, Some("applicants")))).await.unwrap(), 2);
    assert_eq!(world.write(&Open(point(Kind::Mail, None))).await.unwrap(), 1);
    let chosen = [("notice", "applicants")];
    world.post(OFFICER, "/notices/contacts/mail/jobs", &chosen).await.expect(303);
    assert_eq!(notices::require(&mut world.read().await, Kind::Mail, "jobs").await.unwrap(), 2);
    // The room tells again of its point and leaves the choice to staff.
    assert_eq!(world.write(&Open(point(Kind::Mail, None))).await.unwrap(), 2);
    let offer = notices::offered(&mut world.read().await, Kind::Mail, "jobs").await.unwrap();
    assert_eq!(offer.path, "/privacy/applicants");
    world.post(OFFICER, "/notices/contacts/form/jobs", &chosen).await.expect(403);
    world.post(OFFICER, "/notices/contacts/mail/jobs", &[("notice", "nothing")]).await.expect(422);
    world
        .post(OFFICER, "/notices/contacts/mail/jobs", &[("notice", "general"), ("given", "missing")])
        .await
        .expect(422);
    world.post(AGENT, "/notices/contacts/mail/jobs", &chosen).await.expect(403);
    // By telephone staff give it: what they say counts, also for what is opened next.
    let silent = [("notice", "general"), ("given", "missing")];
    world.post(OFFICER, "/notices/contacts/call/phone", &silent).await.expect(303);
    let refused = notices::require(&mut world.read().await, Kind::Call, "phone").await.unwrap_err();
    assert!(
        matches!(refused, Error::Refused(message) if message.args.contains(&("contact", "Telephone".into())))
    );
    notices::furnish(&world.app).await.unwrap();
    notices::require(&mut world.read().await, Kind::Call, "phone").await.unwrap_err();
    world.post(OFFICER, "/notices/contacts/portal/sign", &chosen).await.expect(303);
    world.get(Guest::Nobody, "/privacy?at=sign&lang=en").await.expect(200).shows("applicants");
    world.get(Guest::Nobody, "/privacy?at=nowhere&lang=en").await.expect(200).shows("Your privacy");
}

#[tokio::test]
async fn the_points_of_the_house_are_called_in_the_language_of_the_reader() {
    let house = open().await;
    for (lang, name) in
        [("en", "Page for signatures"), ("de", "Seite für Unterschriften"), ("tr", "İmza sayfası")]
    {
        let page = house.world.get(OFFICER, &format!("/notices/contacts?lang={lang}")).await.expect(200);
        page.shows(name).hides("⟦");
    }
    house.world.post(OFFICER, "/notices/contacts/call/phone/removal", &[]).await.expect(404);
    let stolen = [("kind", "call"), ("title", "Phone"), ("given", "link")];
    house.world.post(OFFICER, "/notices/contacts", &stolen).await.expect(422);
}

#[tokio::test]
async fn people_accept_the_notice_that_they_met() {
    let house = open().await;
    let world = &house.world;
    house.another("applicants").await;
    world.write(&Meets(house.carla, 2)).await.unwrap();
    house.publish(Acceptance::Needed).await;
    assert_eq!(house.awaited(Lang::En).await, None, "the general notice is not hers");
    world
        .get(OFFICER, "/notices/acceptances?lang=en")
        .await
        .expect(200)
        .shows("0 people have not accepted yet.");
    let version = house.publish_of("applicants", Acceptance::Needed).await;
    assert_eq!(house.awaited(Lang::En).await.unwrap().version, version);
    let page = world.get(OFFICER, "/notices/acceptances?lang=en").await.expect(200);
    page.shows("1 person has not accepted yet.");
    house.accept(version).await.unwrap();
    assert_eq!(house.awaited(Lang::En).await, None);
    // She meets the general one, too, and is asked about it.
    world.write(&Meets(house.carla, 1)).await.unwrap();
    assert_eq!(house.awaited(Lang::En).await.unwrap().version, 3);
}

#[tokio::test]
async fn what_was_met_or_published_is_not_removed() {
    let house = open().await;
    let world = &house.world;
    let mut bad = applicants();
    bad.retain(|(name, _)| name != "titles.pl");
    world.post(OFFICER, "/notices?lang=en", &form(&bad)).await.expect(422).shows("Applicants nl");
    world.post(OFFICER, "/notices", &form(&applicants())).await.expect(303);
    world
        .post(OFFICER, "/notices?lang=en", &form(&applicants()))
        .await
        .expect(422)
        .shows("This name is taken");
    world.post(AGENT, "/notices", &form(&applicants())).await.expect(403);
    let mut named = applicants();
    named.push(("seen".to_owned(), "1".to_owned()));
    world.post(OFFICER, "/notices/of/applicants", &form(&named)).await.expect(303);
    world.post(OFFICER, "/notices/of/applicants", &form(&named)).await.expect(409);
    world.post(OFFICER, "/notices/of/general", &form(&named)).await.expect(403);
    world.post(OFFICER, "/notices/of/applicants/draft", &[]).await.expect(303);
    world.post(OFFICER, "/notices/of/general/removal?seen=1", &[]).await.expect(403);
    world.post(OFFICER, "/notices/of/applicants/removal?seen=1", &[]).await.expect(409);
    world.post(OFFICER, "/notices/of/applicants/removal?seen=2", &[]).await.expect(303);
    world.get(OFFICER, "/notices/of/applicants").await.expect(404);
    house.another("applicants").await;
    world.post(OFFICER, "/notices/of/applicants/removal?seen=1", &[]).await.expect(403);
}

#[tokio::test]
async fn programs_make_notices_and_choose_them() {
    let house = open().await;
    let world = &house.world;
    let texts = |text: &str| json!({ "en": text, "nl": text, "pl": text, "tr": text, "de": text });
    let draft =
        json!({ "key": "applicants", "titles": texts("Applicants"), "audience": texts("Who applies") });
    let made = world.api(OFFICER, "POST", "/notices/of", &draft).await.expect(201).json();
    assert_eq!((&made["path"], &made["version"]), (&json!("/privacy/applicants"), &Value::Null));
    world.api(OFFICER, "POST", "/notices/of", &draft).await.expect(422);
    world.api(AGENT, "POST", "/notices/of", &draft).await.expect(403);
    let told = json!({ "titles": texts("Candidates"), "audience": texts("Who applies") });
    world.api(OFFICER, "PUT", "/notices/of/applicants", &told).await.expect(400);
    let chosen = json!({ "notice": "applicants" });
    world.api(OFFICER, "PUT", "/notices/contacts/portal/sign", &chosen).await.expect(422);
    house.publish_of("applicants", Acceptance::NotNeeded).await;
    world.api(OFFICER, "PUT", "/notices/contacts/portal/sign", &chosen).await.expect(204);
    let list = world.api(OFFICER, "GET", "/notices/of", &Value::Null).await.expect(200).json();
    assert_eq!(list["items"][0]["key"], GENERAL);
    assert_eq!((&list["items"][1]["version"], &list["items"][1]["contacts"]), (&json!(2), &json!(1)));
    let all = world.api(OFFICER, "GET", "/notices", &Value::Null).await.expect(200).json();
    assert_eq!(
        (&all["items"][0]["notice"], &all["items"][1]["notice"]),
        (&json!("applicants"), &json!(GENERAL))
    );
}
