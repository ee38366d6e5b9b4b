//! Answers leave: with what belongs in their heads, only where they may go, and for ten seconds they can be taken back.

use crate::scene::{ANNA, BEN, Came, broken, comes, customer, hire, house, letter, mail, open};
use cases::{Draft, Note, NoteKind, Open, Reply, TakeBack};
use ground::{
    clock::{MINUTE, SECOND},
    paging::Wanted,
};
use kernel::{Action, Permission, Result, Role, SYSTEM, SubjectId, Tx};
use serde_json::{Value, json};
use staff::{AddUnit, UnitDraft};
use testkit::World;

#[tokio::test]
async fn an_answer_goes_to_whoever_wrote_and_says_why_they_get_it() {
    let world = house().await;
    let case = open(&world, broken("Broken.")).await;
    assert!(case.waits_since.is_some());
    let replied =
        world.write_as(Role::Agent, &Reply::new(case.id, "Dear Vera,\n\nwe send another.")).await.unwrap();
    assert!(replied.case.waits_since.is_none() && replied.undo_until > world.now());
    world.advance(11 * SECOND);
    world.work().await;
    let sent = &mail(&world).await[0];
    assert_eq!(
        (sent.to.as_str(), sent.subject.starts_with("Re: Broken lamp [C-2026-000001 #")),
        ("vera@example.com", true),
        "{}",
        sent.subject
    );
    assert!(sent.text.contains("we send another.") && sent.text.contains("If it is not meant for you"));
    let found = cases::by_subject(&mut world.read().await, &format!("AW: {}", sent.subject)).await.unwrap();
    assert_eq!(found, Some(case.id));
    let forged = sent.subject.replace("000001", "000002");
    assert_eq!(cases::by_subject(&mut world.read().await, &forged).await.unwrap(), None);
}

#[tokio::test]
async fn an_answer_is_taken_back_and_is_a_draft_again() {
    let world = house().await;
    let case = open(&world, broken("Broken.")).await;
    let replied = world.write_as(Role::Agent, &Reply::new(case.id, "Too early")).await.unwrap();
    let undo = TakeBack { case: case.id, entry: replied.entry };
    world.write_as(Role::Manager, &undo).await.unwrap_err();
    let draft: Draft = world.write_as(Role::Agent, &undo).await.unwrap();
    assert_eq!((draft.text.as_str(), draft.to.as_str()), ("Too early", "vera@example.com"));
    world.advance(20 * SECOND);
    world.work().await;
    assert!(mail(&world).await.iter().all(|one| one.state == post::State::Canceled), "nothing left");
    let shown =
        cases::show(&mut world.read_as(Role::Manager).await, case.id, &Wanted::default()).await.unwrap();
    assert!(shown.case.waits_since.is_some() && shown.draft.is_none());
    let replied = world.write_as(Role::Agent, &Reply::new(case.id, "Now")).await.unwrap();
    world.advance(11 * SECOND);
    world.work().await;
    world.write_as(Role::Agent, &TakeBack { case: case.id, entry: replied.entry }).await.unwrap_err();
}

#[tokio::test]
async fn without_an_answer_somebody_waits_as_they_did_before_it() {
    let world = house().await;
    let asked = open(&world, broken("Broken.")).await;
    let said = |text: &str| Reply::new(asked.id, text);
    let back = async |replied: cases::Replied| {
        world.write(&TakeBack { case: asked.id, entry: replied.entry }).await.unwrap();
        cases::show(&mut world.read().await, asked.id, &Wanted::default()).await.unwrap().case.waits_since
    };
    world.advance(MINUTE);
    comes(&world, asked.id, "Still broken.").await;
    let replied = world.write(&said("Too early")).await.unwrap();
    assert_eq!(back(replied).await, asked.waits_since, "since the first message, not the latest");
    world.write(&said("Which one?")).await.unwrap();
    world.advance(MINUTE);
    let second = world.write(&said("And since when?")).await.unwrap();
    assert_eq!(back(second).await, None, "another answer is there");
    comes(&world, asked.id, "The red one").await;
    let since = world.now();
    world.advance(MINUTE);
    comes(&world, asked.id, "Since Monday").await;
    let mut away = letter("Out of office", world.now());
    away.kind = cases::ArrivalKind::Auto;
    world.write(&Came(asked.id, away)).await.unwrap();
    let third = world.write(&said("Thank you")).await.unwrap();
    assert_eq!(back(third).await, Some(since), "since the first message after the last answer");
    // What went to a partner answered nobody, and taking it back changes nothing.
    let to = "fix@repairs.example".to_owned();
    partner(&world).await;
    let away = world.write(&Reply { to, ..said("Please repair") }).await.unwrap();
    assert_eq!(back(away).await, Some(since));
}

/// Repairs, who may get mail from us.
pub async fn partner(world: &World) {
    let draft = UnitDraft {
        name: "Repairs".into(),
        kind: "partner".into(),
        purpose: "Repairing lamps".into(),
        domains: "repairs.example".into(),
        ..UnitDraft::default()
    };
    world.write(&AddUnit { draft }).await.unwrap();
}

#[tokio::test]
async fn an_answer_moves_the_case_once_it_has_left_or_not_at_all() {
    let world = house().await;
    let case = open(&world, broken("Broken.")).await;
    let path = format!("/cases/{}/messages", case.id);
    let body = json!({"text": "Which one?", "then": "nowhere"});
    let status = world.api(ANNA, "POST", &path, &body).await.status.as_u16();
    assert!((400..500).contains(&status), "{status}");
    assert!(mail(&world).await.is_empty(), "a step that is not there sends nothing");
    world.api(ANNA, "POST", &path, &json!({"text": "Which one?", "then": "ask"})).await.expect(201);
    let status = || async {
        let now = world.api(ANNA, "GET", &format!("/cases/{}", case.id), &Value::Null).await;
        now.expect(200).json()["status"].as_str().unwrap().to_owned()
    };
    assert_eq!(status().await, "new");
    world.advance(cases::UNDO);
    world.work().await;
    assert_eq!(status().await, "asked");
    comes(&world, case.id, "The red one").await;
}

struct Stop(SubjectId);

impl Action for Stop {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        customers::restrict(tx, self.0, customers::Restriction::On).await
    }
}

struct Suppress;

impl Action for Suppress {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        consent::suppress(tx, "vera@example.com").await.map(drop)
    }
}

#[tokio::test]
async fn refusing_advertising_stops_no_answer_and_a_restriction_does() {
    let world = house().await;
    let subject = customer(&world, "Vera", "vera@example.com").await;
    struct NoNews(SubjectId);
    impl Action for NoNews {
        type Output = ();
        const NEEDS: Permission = SYSTEM;
        async fn run(&self, tx: &mut Tx) -> Result<()> {
            let change = consent::Change::new(
                self.0,
                "news",
                consent::Channel::Email,
                consent::State::Withdrawn,
                consent::How::Person,
            );
            consent::write(tx, &change.origin("preferences")).await.map(drop)
        }
    }
    world.write(&NoNews(subject)).await.unwrap();
    let case = open(&world, Open { customer: Some(subject), ..broken("Broken.") }).await;
    world.write(&Reply::new(case.id, "Dear Vera")).await.unwrap();
    world.write(&Stop(subject)).await.unwrap();
    assert!(world.write(&Reply::new(case.id, "Dear Vera")).await.is_err());
}

#[tokio::test]
async fn an_address_that_must_not_be_used_gets_nothing() {
    let world = house().await;
    let case = open(&world, broken("Broken.")).await;
    world.write(&Suppress).await.unwrap();
    assert!(world.write(&Reply::new(case.id, "Dear Vera")).await.is_err());
}

#[tokio::test]
async fn a_message_goes_on_only_to_declared_partners_and_personal_data_needs_a_reason() {
    let world = house().await;
    let case = open(&world, broken("Broken.")).await;
    let on = |to: &str, text: &str, reason: &str| Reply {
        to: to.into(),
        reason: reason.into(),
        ..Reply::new(case.id, text)
    };
    let wrong = world.write(&on("fix@repairs.example", "Please repair", "")).await.unwrap_err();
    assert_eq!(wrong.to_string(), "invalid: to");
    partner(&world).await;
    world.write(&on("fix@repairs.example", "Please repair", "")).await.unwrap();
    let personal = "Call her: +31 6 12345678, IBAN NL91 ABNA 0417 1643 00";
    assert_eq!(
        world.write(&on("fix@repairs.example", personal, "")).await.unwrap_err().to_string(),
        "invalid: reason"
    );
    world.write(&on("fix@repairs.example", personal, "They pay her back")).await.unwrap();
    let block = [("cases.outgoing".to_owned(), "block".to_owned())].to_vec();
    world.write(&kernel::setting::Change { values: block }).await.unwrap();
    assert_eq!(
        world.write(&on("fix@repairs.example", personal, "They pay her back")).await.unwrap_err().to_string(),
        "invalid: text"
    );
}

#[tokio::test]
async fn a_note_calls_colleagues_and_stays_in_the_house() {
    let world = house().await;
    let case = open(&world, broken("Broken.")).await;
    let bob = hire(&world, "Bob", Role::Agent).await;
    let note = Note {
        case: case.id,
        kind: NoteKind::Note,
        text: "Look, @Bob".into(),
        mentions: vec![bob],
        attachments: Vec::new(),
    };
    world.write_as(Role::Agent, &note).await.unwrap();
    assert!(mail(&world).await.is_empty());
    let shown = cases::show(&mut world.read().await, case.id, &Wanted::default()).await.unwrap();
    assert_eq!(shown.watchers, [bob]);
    world
        .api(BEN, "POST", &format!("/cases/{}/messages", case.id), &json!({"kind": "note", "text": ""}))
        .await
        .expect(422);
}
