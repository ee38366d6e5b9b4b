//! Consent in writing: asked by mail, signed on a page behind the link, shown again later; papers that staff took in.

use crate::{
    house::{Ask, EMAIL, House, open, person, written},
    person::{Erase, files, newest, with_paper},
};
use axum::{
    body::Body,
    http::{Request, header},
};
use consent::{
    AddAgreement, AddPurpose, AgreementId, AgreementText, AskSignature, Basis, ByLang, Change, Channel,
    DoubleOptIn, How, Proof, PurposeText, Reason, State, Terms, Written,
};
use ground::clock::{DAY, HOUR, SECOND};
use kernel::{Error, Role, SubjectId, datamap};
use serde_json::{Value, json};
use testkit::Guest;

const AGENT: Guest = Guest::Staff(Role::Agent);
const OFFICER: Guest = Guest::Staff(Role::PrivacyOfficer);
const FORGED: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
const SIGNED: [(&str, &str); 2] = [("name", "Carla Maria Zielińska"), ("agreed", "yes")];

/// The house with purposes that need a signature, and a document for them.
struct Office {
    house: House,
    agreement: AgreementId,
}

fn words(title: &str, text: &str) -> ByLang<AgreementText> {
    ByLang::make(|lang| AgreementText { title: format!("{title} {}", lang.tag()), text: text.into() })
}

async fn office() -> Office {
    let house = open().await;
    for (key, name, double_opt_in) in
        [("photos", "Photos", DoubleOptIn::Needed), ("health", "Health", DoubleOptIn::NotNeeded)]
    {
        let text = |_| PurposeText { name: name.into(), description: format!("{name} of you in our shop.") };
        let terms = Terms::of(ByLang::make(text), Basis::Consent, vec![Channel::Email, Channel::Post]);
        let terms = Terms { written: Written::Needed, double_opt_in, ..terms };
        house.world.write(&AddPurpose { key: key.into(), terms }).await.unwrap();
    }
    let texts = words("Photos in our shop", "We may print them.\n\nFor one year,\nand no longer.");
    let agreement = house.world.write(&AddAgreement { texts }).await.unwrap().id;
    Office { house, agreement }
}

impl Office {
    fn path(&self, subject: SubjectId) -> String {
        format!("/customers/{subject}/permissions/signature")
    }

    async fn ask(&self, cell: &str) -> testkit::Answer {
        let form = [("sign", cell), ("agreement", &self.agreement.to_string())];
        // The newest letter has to be the last one.
        self.house.world.advance(SECOND);
        self.house.world.post(AGENT, &self.path(self.house.carla), &form).await
    }

    /// The link of the newest letter.
    async fn link(&self) -> String {
        self.house.world.work().await;
        let letters = post::latest(&mut self.house.world.read().await, 1).await.unwrap();
        assert_eq!((letters[0].to.as_str(), letters[0].links.len()), (EMAIL, 1));
        let link = letters[0].links[0].split_once("/sign/").unwrap().1;
        format!("/sign/{link}")
    }

    async fn asked(&self, cell: &str) -> String {
        self.ask(cell).await.expect(303);
        self.link().await
    }

    async fn why_not(&self, purpose: &'static str) -> Option<Reason> {
        self.house.refusal(purpose).await
    }

    async fn try_ask(&self, subject: SubjectId, purpose: &str) -> Option<&'static str> {
        let (purpose, channel, agreement) = (purpose.to_owned(), Channel::Email, self.agreement);
        let ask = AskSignature { subject, purpose, channel, agreement };
        match self.house.world.write_as(Role::Agent, &ask).await {
            Ok(_) => None,
            Err(Error::Refused(message)) => Some(message.key),
            Err(other) => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn a_person_signs_on_a_page_behind_the_link_and_gets_a_copy() {
    let office = office().await;
    let (house, world) = (&office.house, &office.house.world);
    let page = format!("/customers/{}/permissions", house.carla);
    assert_eq!(office.why_not("photos").await, Some(Reason::NotAsked));
    let click = Change::new(house.carla, "photos", Channel::Email, State::Given, How::Link);
    written(house.pass(click).await);
    assert_eq!(office.why_not("photos").await, Some(Reason::NotSigned), "a click is no signature");
    world.get(AGENT, &page).await.expect(200).shows("Send a request to sign").hides("⟦");
    let link = office.asked("photos/email").await;
    let letter = post::latest(&mut world.read().await, 1).await.unwrap().remove(0);
    assert!(letter.text.contains("We may print them.") && letter.subject.contains("Photos in our shop en"));
    world.get(AGENT, &page).await.shows("asked, no answer yet").shows("waits until");
    for _ in 0..3 {
        let shown = world.get(Guest::Nobody, &link).await.expect(200).hides("⟦");
        shown.shows("We may print them.").shows("Photos of you in our shop.").shows("until you take it back");
    }
    assert_eq!(office.why_not("photos").await, Some(Reason::NotAnswered), "opening a page signs nothing");
    world.post(Guest::Nobody, &link, &SIGNED[..1]).await.expect(422).shows("Tick this to sign");
    world.post(Guest::Nobody, &link, &SIGNED[1..]).await.expect(422);
    assert_eq!(files(house), 0, "half a signature leaves nothing behind");
    world.advance(SECOND);
    world.post(Guest::Nobody, &link, &SIGNED).await.expect(200).shows("Thank you, it is signed");
    assert_eq!(house.permit("photos").await.unwrap().subject(), house.carla);
    world.post(Guest::Nobody, &link, &SIGNED).await.expect(410);
    world.get(Guest::Nobody, &link).await.expect(410).shows("no longer works");
    world.work().await;
    let copy = post::latest(&mut world.read().await, 1).await.unwrap().remove(0);
    assert!(
        copy.subject.contains("Your copy") && copy.text.contains("Carla Maria Zielińska"),
        "{}",
        copy.text
    );
    world.get(AGENT, &page).await.expect(200).hides("⟦");
    let cell = format!("{page}?cell=photos/email");
    world.get(AGENT, &cell).await.expect(200).shows("signed on our page").hides("⟦");
}

#[tokio::test]
async fn a_signature_can_be_shown_later_and_goes_with_the_person() {
    let office = office().await;
    let (house, world) = (&office.house, &office.house.world);
    let link = office.asked("photos/email").await;
    world.post(Guest::Nobody, &link.replace("lang=en", "lang=pl"), &SIGNED).await.expect(200);
    let entry = newest(house).await;
    assert_eq!((entry.facts.state, entry.facts.proof), (State::Given, Proof::Signed));
    assert_eq!((entry.facts.how, entry.facts.lang.as_deref()), (How::Link, Some("pl")));
    let (evidence, wording) = (entry.evidence(), entry.wording.unwrap());
    let signed = evidence.signed.unwrap();
    assert_eq!((signed.name.as_str(), signed.version), ("Carla Maria Zielińska", 1));
    assert!(wording.contains(&signed.digest), "the ledger keeps words that name the document: {wording}");
    assert!(evidence.address.is_some() && evidence.paper.is_some());
    assert!(!world.holds("Carla Maria Zielińska".as_bytes()), "who signed lies sealed");
    let id = entry.facts.id;
    world.get(AGENT, &format!("/permissions/{id}")).await.expect(200).hides("Carla Maria");
    world.get(OFFICER, &format!("/permissions/{id}")).await.expect(200).shows("Carla Maria").hides("⟦");
    let paper = world.get(OFFICER, &format!("/permissions/{id}/paper")).await.expect(200).text();
    assert!(
        paper.starts_with("Photos in our shop pl\n") && paper.contains("Carla Maria Zielińska"),
        "{paper}"
    );
    consent::seal_now(&world.app).await.unwrap();
    world.get(OFFICER, &format!("/permissions/{id}/proof")).await.expect(200);
    let mapped = datamap::files(&mut world.read().await, house.carla).await.unwrap();
    assert_eq!((mapped.len(), files(house)), (1, 1), "erasure finds the paper");
    world.write(&Erase(house.carla)).await.unwrap();
    assert!(datamap::files(&mut world.read().await, house.carla).await.unwrap().is_empty());
    world.get(Guest::Nobody, &link).await.expect(410);
}

#[tokio::test]
async fn a_no_holds_and_nobody_is_asked_again_who_refused_or_withdrew() {
    let office = office().await;
    let (house, world) = (&office.house, &office.house.world);
    let link = office.asked("photos/email").await;
    world.post(Guest::Nobody, &link, &[("do", "decline")]).await.expect(200).shows("You said no");
    assert_eq!(office.why_not("photos").await, Some(Reason::Refused));
    world.post(Guest::Nobody, &link, &SIGNED).await.expect(410);
    office.ask("photos/email").await.expect(403).shows("refused");
    let other = office.asked("health/email").await;
    world.post(Guest::Nobody, &other, &SIGNED).await.expect(200);
    assert_eq!(office.why_not("health").await, None);
    let away = Change::new(house.carla, "health", Channel::Email, State::Withdrawn, How::Person);
    written(house.as_carla(away).await);
    assert_eq!(office.why_not("health").await, Some(Reason::Withdrawn));
    assert_eq!(office.try_ask(house.carla, "health").await, Some("consent-held-withdrawn"));
}

#[tokio::test]
async fn links_to_sign_grow_old_replace_each_other_and_tell_nothing() {
    let office = office().await;
    let world = &office.house.world;
    let first = office.asked("photos/email").await;
    office.ask("photos/email").await.expect(403).shows("less than an hour ago");
    world.advance(2 * HOUR);
    let second = office.asked("photos/email").await;
    let third = office.asked("photos/post").await;
    let gone = world.get(Guest::Nobody, &first).await.expect(410).text();
    let token = first.trim_start_matches("/sign/").split('?').next().unwrap();
    let forged = world.get(Guest::Nobody, &first.replace(token, FORGED)).await.expect(410).text();
    assert_eq!(gone.replace(token, ""), forged.replace(FORGED, ""));
    world.post(Guest::Nobody, &first, &SIGNED).await.expect(410);
    world.post(Guest::Nobody, &third, &SIGNED).await.expect(200);
    world.advance(15 * DAY);
    world.get(Guest::Nobody, &second).await.expect(410);
    world.work_on_schedule().await;
    world.post(Guest::Nobody, &second, &SIGNED).await.expect(410);
    assert_eq!(office.why_not("photos").await, Some(Reason::NotAnswered));
}

#[tokio::test]
async fn ten_tabs_that_sign_at_once_make_one_event() {
    let office = office().await;
    let world = &office.house.world;
    let link = office.asked("photos/email").await;
    let answers = futures::future::join_all((0..10).map(|_| world.post(Guest::Nobody, &link, &SIGNED))).await;
    let of = |status: u16| answers.iter().filter(|answer| answer.status.as_u16() == status).count();
    assert_eq!((of(200), of(410)), (1, 9));
    let mut reader = world.read().await;
    let history = consent::history(&mut reader, office.house.carla, &Default::default()).await.unwrap();
    let states: Vec<State> = history.items.iter().map(|entry| entry.facts.state).collect();
    assert_eq!(states, [State::Given, State::Requested]);
    drop(reader);
    world.advance(2 * DAY);
    world.work_on_schedule().await;
    assert_eq!(files(&office.house), 1, "what the other tabs left behind is swept");
}

#[tokio::test]
async fn who_signs_again_renews_and_being_asked_takes_nothing_away() {
    let office = office().await;
    let world = &office.house.world;
    let link = office.asked("photos/email").await;
    world.post(Guest::Nobody, &link, &SIGNED).await.expect(200);
    world.advance(DAY);
    let again = office.asked("photos/email").await;
    assert_eq!(office.why_not("photos").await, None, "a request takes nothing away");
    world.post(Guest::Nobody, &again, &SIGNED).await.expect(200);
    assert_eq!(newest(&office.house).await.facts.state, State::Renewed);
    assert_eq!(office.why_not("photos").await, None);
}

#[tokio::test]
async fn a_signed_paper_counts_as_written_only_when_it_lies_here_and_never_as_confirmed() {
    let office = office().await;
    let house = &office.house;
    let said = |cell, source| {
        let fields = [("cell", cell), ("state", "given"), ("at", "2026-11-20"), ("source", source)];
        [&fields[..], &[("by", "person"), ("reference", "C-17")]].concat()
    };
    let page = format!("/customers/{}/permissions", house.carla);
    house.world.post(AGENT, &page, &said("health/email", "letter")).await.expect(303);
    assert_eq!(office.why_not("health").await, Some(Reason::NotSigned), "a letter that nobody can see");
    assert_eq!(newest(house).await.facts.proof, Proof::Reported);
    house.world.advance(SECOND);
    with_paper(house, &said("health/email", "paper-form"), "form.pdf", b"%PDF signed").await.expect(303);
    assert_eq!(office.why_not("health").await, None);
    assert_eq!(newest(house).await.facts.proof, Proof::OnPaper);
    house.world.advance(SECOND);
    with_paper(house, &said("photos/email", "letter"), "form.pdf", b"%PDF signed").await.expect(303);
    assert_eq!(office.why_not("photos").await, Some(Reason::NotConfirmed), "a paper proves no address");
    house.world.advance(SECOND);
    with_paper(house, &said("photos/post", "call"), "note.txt", b"She called.").await.expect(303);
    assert_eq!(newest(house).await.facts.proof, Proof::Reported, "the note of a call is not signed");
}

#[tokio::test]
async fn nobody_is_asked_to_sign_where_nothing_can_be_signed() {
    let office = office().await;
    let (house, world) = (&office.house, &office.house.world);
    assert_eq!(office.try_ask(house.carla, "news").await, Some("consent-error-not-in-writing"));
    let mut child = person("zosia@example.com");
    child.draft.birth_date = "2016-05-01".into();
    let child = world.write(&child).await.unwrap();
    assert_eq!(office.try_ask(child, "photos").await, Some("consent-reason-child"));
    let mut silent = person("x@example.com");
    silent.draft.emails.clear();
    let silent = world.write(&silent).await.unwrap();
    assert_eq!(office.try_ask(silent, "photos").await, Some("consent-reason-no-address"));
    world.write(&Suppress(EMAIL)).await.unwrap();
    assert_eq!(office.try_ask(house.carla, "photos").await, Some("consent-reason-suppressed"));
    world.post(AGENT, &office.path(house.carla), &[("sign", "photos")]).await.expect(422);
    let form = [("sign", "photos/email"), ("agreement", &office.agreement.to_string())];
    world.post(Guest::Staff(Role::Marketer), &office.path(house.carla), &form).await.expect(403);
    let ask = Ask { subject: child, purpose: "photos", channel: Channel::Email };
    assert_eq!(world.write(&ask).await.unwrap().unwrap_err().reason, Reason::Child);
}

struct Suppress(&'static str);

impl kernel::Action for Suppress {
    type Output = ();
    const NEEDS: kernel::Permission = kernel::SYSTEM;

    async fn run(&self, tx: &mut kernel::Tx) -> kernel::Result<()> {
        consent::suppress(tx, self.0).await
    }
}

#[tokio::test]
async fn documents_have_versions_and_what_was_asked_stays_as_it_was_asked() {
    let office = office().await;
    let world = &office.house.world;
    let home = format!("/agreements/{}", office.agreement);
    world.get(OFFICER, "/agreements").await.expect(200).shows("Photos in our shop en").hides("⟦");
    world.get(OFFICER, "/agreements/new").await.expect(200).hides("⟦");
    world.get(OFFICER, &format!("{home}/edit")).await.expect(200).shows("We may print them.").hides("⟦");
    world.get(AGENT, &format!("{home}/edit")).await.expect(403);
    world.post(AGENT, "/agreements", &[]).await.expect(403);
    world.post(OFFICER, "/agreements", &[("texts.en.title", "Half")]).await.expect(422).shows("Half");
    let link = office.asked("photos/email").await;
    let parts = |lang| [format!("texts.{lang}.title"), format!("texts.{lang}.text")];
    let names: Vec<String> = ["en", "nl", "pl", "tr", "de"].into_iter().flat_map(parts).collect();
    let mut form: Vec<(&str, &str)> =
        names.iter().map(|name| (name.as_str(), "Never <b>mind</b>.")).collect();
    form.push(("seen", "1"));
    world.post(OFFICER, &home, &form).await.expect(303);
    form[0].1 = "Something else.";
    world.post(OFFICER, &home, &form).await.expect(409);
    world.get(OFFICER, &home).await.expect(200).shows("Never &lt;b&gt;mind").hides("<b>mind").hides("⟦");
    world.get(OFFICER, &format!("{home}?version=1")).await.expect(200).shows("We may print them.");
    world.get(OFFICER, &format!("{home}?version=9")).await.expect(404);
    world.get(Guest::Nobody, &link).await.expect(200).shows("We may print them.").hides("mind");
    let versions = world.api(AGENT, "GET", &format!("{home}/versions"), &Value::Null).await.expect(200);
    assert_eq!(versions.json()["items"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn programs_make_documents_and_ask_for_signatures() {
    let office = office().await;
    let world = &office.house.world;
    let texts = |text: &str| json!({ "texts": serde_json::to_value(words("Title", text)).unwrap() });
    let made = world.api(OFFICER, "POST", "/agreements", &texts("One.")).await.expect(201);
    let path = made.location().trim_start_matches("/api/v1").to_owned();
    assert_eq!(made.json()["digests"]["en"].as_str().unwrap().len(), 64);
    world.api(AGENT, "POST", "/agreements", &texts("One.")).await.expect(403);
    world.api(OFFICER, "POST", "/agreements", &texts("")).await.expect(422);
    let patch = || {
        let request =
            Request::patch(format!("/api/v1{path}")).header(header::CONTENT_TYPE, "application/json");
        let request = request.header(header::IF_MATCH, "\"v1\"");
        world.send(OFFICER, request.body(Body::from(texts("Two.").to_string())).unwrap())
    };
    assert_eq!(patch().await.expect(200).json()["version"], 2);
    patch().await.expect(409);
    let shown = world.api(AGENT, "GET", &path, &Value::Null).await.expect(200).json();
    assert_eq!(shown["texts"]["de"]["text"], "Two.");
    let listed = world.api(AGENT, "GET", "/agreements", &Value::Null).await.expect(200).json();
    assert_eq!(listed["items"].as_array().unwrap().len(), 2);
    let ask = json!({ "subject": office.house.carla.to_string(), "purpose": "photos", "channel": "email",
        "agreement": shown["id"] });
    let asked = world.api(AGENT, "POST", "/signatures", &ask).await.expect(201);
    assert_eq!((asked.json()["version"].as_i64(), asked.json()["answered_at"].is_null()), (Some(2), true));
    let of = asked.location().trim_start_matches("/api/v1").to_owned();
    let link = office.link().await;
    world.post(Guest::Nobody, &link, &SIGNED).await.expect(200);
    let all = world.api(AGENT, "GET", &of, &Value::Null).await.expect(200).json();
    assert!(all["items"][0]["answered_at"].is_string(), "{all}");
}
