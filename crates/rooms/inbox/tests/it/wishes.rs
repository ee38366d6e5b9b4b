//! What mails say beside their words: answers to documents, withdrawals, requests out of a case, complaints.

use crate::{
    house::{ALEX, BEN, House, Letter, Somebody, draft, house, set, with},
    reports::{News, complaint},
};
use consent::{
    AddAgreement, AddPurpose, AgreementText, AskSignature, Basis, ByLang, Channel, DoubleOptIn, Proof,
    PurposeText, Reason, State, Terms, Written,
};
use ground::clock::SECOND;
use inbox::{Item, ItemState, Scope, Why};
use kernel::{Role, SubjectId};
use serde_json::json;
use testkit::Guest;

const AGENT: Guest = Guest::Staff(Role::Agent);
const PASSED: &str = "Authentication-Results: mx.example.org; spf=pass; dkim=pass; dmarc=pass\r\n";
const FAILED: &str = "Authentication-Results: mx.example.org; spf=fail; dkim=fail; dmarc=fail\r\n";

/// A house that asked Anna to sign something, and how its letter is answered.
struct Asked {
    house: House,
    anna: SubjectId,
    reply_to: String,
    letter: String,
}

async fn asked(double_opt_in: DoubleOptIn) -> Asked {
    let house = house().await;
    let own = [("inbox.own-server", "mx.example.org"), ("consent.sign-replies", "care@example.org")];
    set(&house.world, &own).await;
    let anna = house.world.write(&Somebody("Anna", "anna@example.com")).await.unwrap();
    let text = |_| PurposeText { name: "Photos".into(), description: "Photos of you in our shop.".into() };
    let terms = Terms::of(ByLang::make(text), Basis::Consent, vec![Channel::Email, Channel::Post]);
    let terms = Terms { written: Written::Needed, double_opt_in, ..terms };
    house.world.write(&AddPurpose { key: "photos".into(), terms }).await.unwrap();
    let text = |_| AgreementText { title: "Photos".into(), text: "We may print them.".into() };
    let agreement = house.world.write(&AddAgreement { texts: ByLang::make(text) }).await.unwrap().id;
    let (purpose, channel) = ("photos".to_owned(), Channel::Email);
    house.world.write(&AskSignature { subject: anna, purpose, channel, agreement }).await.unwrap();
    house.world.work().await;
    let mut reader = house.world.read().await;
    let sent = post::latest(&mut reader, 1).await.unwrap().remove(0);
    assert!(sent.text.contains("Or answer this message"), "{}", sent.text);
    let letter = post::message_id_header(&mut reader, sent.id).await.unwrap();
    drop(reader);
    let reply_to = sent.reply_to.expect("answers have an address of their own");
    house.world.advance(SECOND);
    Asked { house, anna, reply_to, letter }
}

impl Asked {
    async fn answer(&self, letter: Letter<'_>) -> Item {
        self.house.put(&[letter]).await;
        self.house.items(Scope::All).await.remove(0)
    }

    async fn proof(&self) -> Option<(State, Proof)> {
        let mut reader = self.house.world.read().await;
        let history = consent::history(&mut reader, self.anna, &Default::default()).await.unwrap();
        history.items.first().map(|entry| (entry.facts.state, entry.facts.proof))
    }

    async fn why_not(&self) -> Option<Reason> {
        let mut reader = self.house.world.read().await;
        let told = consent::explain(&mut reader, self.anna, "photos", Channel::Email).await.unwrap();
        told.decision.err().map(|refusal| refusal.reason)
    }
}

const YES: Letter<'_> = Letter {
    from: "Anna Example <anna@example.com>",
    to: "",
    line: "Whatever",
    text: "I agree.",
    id: "yes@example.com",
    more: PASSED,
};

#[tokio::test]
async fn an_answer_by_mail_is_read_by_a_person_and_kept_as_evidence() {
    let asked = asked(DoubleOptIn::NotNeeded).await;
    let item = asked.answer(Letter { to: &asked.reply_to, ..YES }).await;
    assert_eq!((item.state, item.why, item.case), (ItemState::Held, Some(Why::Answer), None));
    assert_eq!(asked.why_not().await, Some(Reason::NotAnswered), "a mail alone says nothing");
    let (world, path) = (&asked.house.world, format!("/inbox/{}", item.id));
    let page = world.get(ALEX, &path).await.expect(200).hides("⟦");
    page.shows("An answer to a document")
        .shows("vouches for it")
        .shows("They agree: record it")
        .shows("DMARC");
    world.post(AGENT, &format!("{path}/answer"), &[("agrees", "true")]).await.expect(403);
    world.post(ALEX, &format!("{path}/answer"), &[("agrees", "true")]).await.expect(303);
    assert_eq!(asked.proof().await, Some((State::Given, Proof::ByMail)));
    assert_eq!(asked.why_not().await, None);
    let item = asked.house.items(Scope::All).await.remove(0);
    assert_eq!((item.state, item.why), (ItemState::Noted, Some(Why::Recorded)));
    let mut reader = world.read().await;
    let history = consent::history(&mut reader, asked.anna, &Default::default()).await.unwrap();
    let (id, evidence) = (history.items[0].facts.id, history.items[0].evidence());
    drop(reader);
    assert_eq!(evidence.reference.as_deref(), Some("yes@example.com"));
    assert!(evidence.note.unwrap().ends_with("spf=pass dkim=pass dmarc=pass"));
    let mail = world.get(Guest::Staff(Role::PrivacyOfficer), &format!("/permissions/{id}/paper")).await;
    assert!(mail.expect(200).text().contains("I agree."), "the mail itself lies with the entry");
    world.post(ALEX, &format!("{path}/answer"), &[("agrees", "false")]).await.expect(410);
    assert_eq!(asked.proof().await, Some((State::Given, Proof::ByMail)), "one answer counts once");
}

#[tokio::test]
async fn an_answer_is_known_by_the_letter_it_answers_and_a_no_is_a_no() {
    let asked = asked(DoubleOptIn::NotNeeded).await;
    let more = format!("In-Reply-To: <{}>\r\n", asked.letter);
    let item = asked.answer(Letter { text: "No, thank you.", more: &more, ..YES }).await;
    assert_eq!(item.why, Some(Why::Answer));
    let world = &asked.house.world;
    world.get(ALEX, &format!("/inbox/{}", item.id)).await.expect(200).shows("nobody checked");
    let said = json!({ "agrees": false });
    world.api(BEN, "POST", &format!("/inbox/{}/answer", item.id), &said).await.expect(204);
    assert_eq!(asked.proof().await.map(|proof| proof.0), Some(State::Refused));
}

#[tokio::test]
async fn it_never_counts_as_a_confirmed_address() {
    let asked = asked(DoubleOptIn::Needed).await;
    let item = asked.answer(Letter { to: &asked.reply_to, ..YES }).await;
    let path = format!("/inbox/{}/answer", item.id);
    asked.house.world.post(ALEX, &path, &[("agrees", "true")]).await.expect(303);
    assert_eq!(asked.why_not().await, Some(Reason::NotConfirmed));
}

#[tokio::test]
async fn strangers_and_forged_mails_show_nothing_and_a_subject_is_nobodys_proof() {
    let asked = asked(DoubleOptIn::NotNeeded).await;
    let world = &asked.house.world;
    let ola = Letter { from: "ola@example.net", id: "1@x", to: &asked.reply_to, ..YES };
    let forged = Letter { more: FAILED, id: "2@x", to: &asked.reply_to, ..YES };
    for (letter, says) in [(ola, "not come from an address of this person"), (forged, "not its own")] {
        let item = asked.answer(letter).await;
        assert_eq!(item.why, Some(Why::Answer));
        let path = format!("/inbox/{}", item.id);
        world.get(ALEX, &path).await.expect(200).shows(says).hides("They agree");
        world.post(ALEX, &format!("{path}/answer"), &[("agrees", "true")]).await.expect(403);
    }
    let made_up = asked.reply_to.replace("+c-", "+c-0");
    for (to, line) in [(made_up.as_str(), "x"), ("", "We ask for your consent: Photos")] {
        let id = format!("{}@x", to.len() + 10);
        let item = asked.answer(Letter { to, line, id: &id, ..YES }).await;
        assert_eq!((item.state, item.why), (ItemState::Taken, None), "an ordinary letter");
        world.post(ALEX, &format!("/inbox/{}/answer", item.id), &[("agrees", "true")]).await.expect(410);
    }
    assert_eq!(asked.why_not().await, Some(Reason::NotAnswered));
}

#[tokio::test]
async fn whoever_works_on_a_case_takes_up_what_its_mail_asks_for() {
    let house = house().await;
    let anna = house.world.write(&Somebody("Anna", "anna@example.com")).await.unwrap();
    house.world.write(&News(anna)).await.unwrap();
    let text = "Please stop sending me news, and delete my personal data.";
    house
        .put(&[Letter { from: "anna@example.com", line: "News", text, id: "stop@x", ..Letter::default() }])
        .await;
    let (case, item) = (house.last_case().await.id, house.items(Scope::All).await.remove(0).id);
    let page = house.world.get(AGENT, &format!("/cases/{case}")).await.expect(200).hides("⟦");
    page.shows("Do they take a permission back?").shows("It seems to ask for erasure");
    house.world.get(ALEX, &format!("/inbox/{item}")).await.expect(200).shows("Record the withdrawal");
    let back = format!("/inbox/{item}/withdrawal");
    house.world.post(AGENT, &back, &[("cell", "news")]).await.expect(422);
    house.world.post(AGENT, &back, &[("cell", "news/email")]).await.expect(303);
    house.world.post(AGENT, &format!("/inbox/{item}/request"), &[("kind", "erasure")]).await.expect(303);
    let mut reader = house.world.read().await;
    assert_eq!(rights::open_count(&mut reader).await.unwrap(), 1);
    let news = consent::explain(&mut reader, anna, "news", Channel::Email).await.unwrap();
    assert_eq!(news.state, State::Withdrawn);
    drop(reader);
    let marketer = Guest::Staff(Role::Marketer);
    house.world.post(marketer, &back, &[("cell", "news/email")]).await.expect(403);
}

#[tokio::test]
async fn after_a_complaint_one_click_keeps_the_address_from_everything() {
    let house = house().await;
    let anna = house.world.write(&Somebody("Anna", "anna@example.com")).await.unwrap();
    let letter = house.world.write(&News(anna)).await.unwrap();
    house.world.work().await;
    let id = post::message_id_header(&mut house.world.read().await, letter).await.unwrap();
    house.shelf.put(complaint(&id));
    house.fetch().await;
    let item = house.items(Scope::Noted).await.remove(0);
    assert_eq!(item.subject, Some(anna), "a complaint belongs to whoever complained");
    let path = format!("/inbox/{}", item.id);
    house.world.get(ALEX, &path).await.expect(200).shows("Do not write to this address again").hides("⟦");
    house.world.post(AGENT, &format!("{path}/silence"), &[]).await.expect(403);
    house.world.post(ALEX, &format!("{path}/silence"), &[]).await.expect(303);
    house.world.api(BEN, "POST", &format!("{path}/silence"), &json!(null)).await.expect(204);
    let mut reader = house.world.read().await;
    assert!(consent::is_suppressed(&mut reader, "anna@example.com").await.unwrap());
    drop(reader);
    house.world.get(ALEX, &path).await.expect(200).shows("Nothing is written to this address");
    house
        .put(&[Letter { from: "ola@example.net", line: "Hi", text: "Hi", id: "hi@x", ..Letter::default() }])
        .await;
    let other = house.items(Scope::All).await.remove(0).id;
    house.world.post(ALEX, &format!("/inbox/{other}/silence"), &[]).await.expect(403);
}

#[tokio::test]
async fn a_mailbox_answers_in_its_own_words_in_the_language_of_whoever_wrote() {
    let own = inbox::Draft {
        acknowledge_hours: "1".into(),
        acknowledge_en: "Got it: {{ number }}".into(),
        acknowledge_pl: "Mamy: {{ number }}".into(),
        ..draft()
    };
    let house = with(own.clone()).await;
    // Ewa is spoken to in Polish.
    house.world.write(&Somebody("Ewa", "ewa@example.com")).await.unwrap();
    let from = |from, id| Letter { from, line: "Lamp", text: "Broken", id, ..Letter::default() };
    house.put(&[from("ola@example.net", "1@x"), from("ewa@example.com", "2@x")]).await;
    let told = async |begins: &str| {
        let sent = post::latest(&mut house.world.read().await, 20).await.unwrap();
        sent.iter().filter(|letter| letter.text.starts_with(begins)).count()
    };
    assert_eq!((told("Got it: C-2026-").await, told("Mamy: C-2026-").await), (1, 1));
    house.world.advance(2 * 3600 * SECOND);
    house.put(&[from("ola@example.net", "3@x")]).await;
    assert_eq!(told("Got it: C-2026-").await, 2, "the mailbox has a period of its own");
    let wrong =
        inbox::Draft { acknowledge_de: "{{ secret }}".into(), acknowledge_hours: "900".into(), ..own };
    let refused = house.world.write(&inbox::Connect { draft: wrong }).await.unwrap_err();
    assert_eq!(refused.to_string(), "invalid: acknowledge_hours, acknowledge_de");
}
