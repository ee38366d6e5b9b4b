//! The gate: what each way can write, what it cannot undo, and that saying it ten times is one event.

use crate::house::{Pass, open, written};
use consent::{Change, Channel, Evidence, Held, How, Outcome, Proof, Record, State};
use ground::clock::{DAY, SECOND};
use kernel::Role;

#[tokio::test]
async fn a_choice_stands_with_everything_that_proves_it() {
    let house = open().await;
    let evidence = Evidence { address: Some("192.0.2.7".into()), ..Evidence::default() };
    let change =
        house.change(State::Given, How::Link).origin("form news").wording("Yes, send me news").notice(1);
    let id = written(house.pass(change.lang(kit::Lang::Pl).evidence(evidence)).await);
    let entry = consent::entry(&mut house.world.read().await, id).await.unwrap();
    assert_eq!(entry.facts.state, State::Given);
    assert_eq!(entry.facts.proof, Proof::Confirmed);
    assert_eq!(entry.facts.origin, "form news");
    assert_eq!(entry.facts.notice, Some(1));
    assert_eq!(entry.facts.lang.as_deref(), Some("pl"));
    assert_eq!(entry.wording.as_deref(), Some("Yes, send me news"));
    assert_eq!(entry.evidence().address.as_deref(), Some("192.0.2.7"));
    assert!(!house.world.holds(b"192.0.2.7"), "evidence is sealed");
    assert_eq!(
        entry.facts.valid_until.map(|end| end.0 - entry.facts.at.0),
        Some(731 * DAY),
        "two years with a leap day"
    );
}

#[tokio::test]
async fn no_import_program_or_colleague_undoes_a_withdrawal_but_carla_does() {
    let house = open().await;
    written(house.pass(house.change(State::Given, How::Link)).await);
    written(house.as_carla(house.change(State::Withdrawn, How::Person)).await);
    house.world.advance(DAY);
    for how in [How::Staff, How::Import, How::Api, How::Registry, How::House] {
        let outcome = house.pass(house.change(State::Given, how)).await;
        assert_eq!(outcome, Outcome::HeldBack(Held::Withdrawn), "{how}");
    }
    assert_eq!(house.refusal("news").await, Some(consent::Reason::Withdrawn));
    written(house.as_carla(house.change(State::Given, How::Person)).await);
    assert!(house.permit("news").await.is_ok());
}

#[tokio::test]
async fn what_staff_call_a_link_is_still_what_staff_typed() {
    let house = open().await;
    let record = Record {
        subject: house.carla,
        purpose: "news".into(),
        channel: Channel::Email,
        state: State::Given,
        at: "2026-11-20".into(),
        source: "call".into(),
        reference: Some("C-17".into()),
        note: None,
        wording: None,
        by: None,
        lang: None,
        confirm: false,
        paper: None,
    };
    let id = written(house.world.write_as(Role::Agent, &record).await.unwrap());
    let entry = consent::entry(&mut house.world.read().await, id).await.unwrap();
    assert_eq!((entry.facts.how, entry.facts.proof), (How::Staff, Proof::Reported));
    assert_eq!(entry.evidence().reference.as_deref(), Some("C-17"));
    assert_eq!(house.refusal("news").await, Some(consent::Reason::NotConfirmed));
    let wrong = Record { at: "tomorrow".into(), source: " ".into(), ..record.clone() };
    let error = house.world.write_as(Role::Agent, &wrong).await.unwrap_err();
    assert_eq!(error.to_string(), "invalid: source, at");
    assert!(house.world.write_as(Role::Marketer, &record).await.is_err());
}

#[tokio::test]
async fn ten_tabs_with_the_same_answer_are_one_event() {
    let house = open().await;
    let tab = || house.change(State::Given, How::Link);
    let outcomes = house.world.write(&Pass((0..10).map(|_| tab()).collect())).await.unwrap();
    written(outcomes[0]);
    assert!(outcomes[1..].iter().all(|outcome| *outcome == Outcome::Same));
    assert_eq!(house.pass(tab()).await, Outcome::Same);
    let history =
        consent::history(&mut house.world.read().await, house.carla, &Default::default()).await.unwrap();
    assert_eq!(history.items.len(), 1);
}

#[tokio::test]
async fn an_import_lists_what_it_could_not_write() {
    let house = open().await;
    let other = house.world.write(&crate::house::person("piet@example.com")).await.unwrap();
    written(house.as_carla(house.change(State::Refused, How::Form)).await);
    let long_ago = house.world.now().minus(400 * DAY);
    let row = |subject, purpose: &str, channel| {
        Change::new(subject, purpose, channel, State::Given, How::Import).origin("old system").at(long_ago)
    };
    let stranger = ground::id::Id::from_bytes([5; 16]);
    let import = Pass(vec![
        row(house.carla, "news", Channel::Email),
        row(other, "news", Channel::Email),
        row(other, "news", Channel::Phone),
        row(other, "orders", Channel::Email),
        row(stranger, "news", Channel::Email),
    ]);
    let outcomes = house.world.write(&import).await.unwrap();
    assert_eq!(outcomes[0], Outcome::HeldBack(Held::Refused));
    written(outcomes[1]);
    assert_eq!(outcomes[2], Outcome::HeldBack(Held::Channel));
    assert_eq!(outcomes[3], Outcome::HeldBack(Held::NoChoice));
    assert_eq!(outcomes[4], Outcome::HeldBack(Held::Gone));
    let unknown = house.world.write(&Pass(vec![row(other, "nonsense", Channel::Email)])).await.unwrap_err();
    assert_eq!(unknown.to_string(), "invalid: purpose");
}

#[tokio::test]
async fn a_report_older_than_what_stands_changes_nothing() {
    let house = open().await;
    written(house.pass(house.change(State::Given, How::Link)).await);
    let before = house.world.now().minus(DAY);
    let outcome = house.pass(house.change(State::Refused, How::Import).at(before)).await;
    assert_eq!(outcome, Outcome::HeldBack(Held::Older));
    house.world.advance(SECOND);
    written(house.pass(house.change(State::Withdrawn, How::Staff)).await);
    assert_eq!(house.refusal("news").await, Some(consent::Reason::Withdrawn));
}

#[tokio::test]
async fn a_permission_runs_out_for_permits_at_once_and_in_the_ledger_within_the_hour() {
    let house = open().await;
    written(house.pass(house.change(State::Given, How::Link)).await);
    house.world.advance(731 * DAY);
    assert_eq!(house.refusal("news").await, Some(consent::Reason::RanOut));
    house.world.work_on_schedule().await;
    let cells = consent::matrix(&mut house.world.read().await, house.carla).await.unwrap();
    let news = cells.iter().find(|cell| cell.purpose == "news").unwrap();
    assert_eq!(news.state(), State::Expired);
    written(house.as_carla(house.change(State::Given, How::Person)).await);
    assert!(house.permit("news").await.is_ok());
}
