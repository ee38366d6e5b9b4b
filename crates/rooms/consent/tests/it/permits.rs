//! Permits in the house: each rule met with real rows, withdrawal stops what waits, links and the suppression list.

use crate::house::{EMAIL, House, open, written};
use consent::{Basis, ChangePurpose, Channel, Earlier, EndPurpose, How, LinkToken, Reason, Refusal, State};
use customers::Restriction;
use ground::clock::DAY;
use kernel::{Action, Permission, Result, SYSTEM, SubjectId, Tx};
use kit::Lang;
use post::{Envelope, MayLeave};

struct Do<T>(T);

struct Suppress(&'static str);
struct Restrict(SubjectId);
struct Erase(SubjectId);
struct Link(SubjectId);
struct Confirming(&'static str);
struct SendNews(SubjectId);
struct SendFor(SubjectId, &'static str);

macro_rules! action {
    ($name:ty, $output:ty, |$self:ident, $tx:ident| $body:expr) => {
        impl Action for Do<$name> {
            type Output = $output;
            const NEEDS: Permission = SYSTEM;

            async fn run(&$self, $tx: &mut Tx) -> Result<$output> {
                $body
            }
        }
    };
}

action!(Suppress, (), |self, tx| consent::suppress(tx, self.0.0).await);
action!(Restrict, (), |self, tx| customers::restrict(tx, self.0.0, Restriction::On).await);
action!(Link, LinkToken, |self, tx| consent::link(tx, self.0.0).await);
action!(Confirming, Option<Reason>, |self, tx| {
    Ok(consent::confirming(tx, [3; 16], self.0.0).await?.err().map(|refusal| refusal.reason))
});
action!(Erase, (), |self, tx| {
    kernel::datamap::erase(tx, self.0.0, kernel::datamap::Depth::Anonymise).await?;
    customers::mark_erased(tx, self.0.0).await?;
    tx.shred(kernel::KeyId::of(self.0.0))
});
action!(SendNews, std::result::Result<(), Refusal>, |self, tx| {
    Do(SendFor(self.0.0, "news")).run(tx).await
});
action!(SendFor, std::result::Result<(), Refusal>, |self, tx| {
    let permit = match consent::permit(tx, self.0.0, self.0.1, Channel::Email).await? {
        Ok(permit) => permit,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let envelope = Envelope {
        to: permit.address().to_owned(),
        subject: "Routes".into(),
        text: "A new route".into(),
        batch: Some([8; 16]),
        ..Envelope::plain("test.news", Lang::En)
    };
    post::hand_over(tx, permit, envelope).await?;
    Ok(Ok(()))
});

async fn given() -> House {
    let house = open().await;
    written(house.pass(house.change(State::Given, How::Link)).await);
    house
}

#[tokio::test]
async fn a_permit_names_whom_what_for_and_why() {
    let house = given().await;
    let permit = house.permit("news").await.unwrap();
    assert_eq!((permit.subject(), permit.address(), permit.basis()), (house.carla, EMAIL, Basis::Consent));
    assert_eq!(permit.purpose(), Some("news"));
    assert!(permit.event().is_some());
    assert_eq!(house.refusal("offers").await, Some(Reason::NotAsked));
}

#[tokio::test]
async fn a_form_alone_is_not_enough_where_double_opt_in_is_asked_for() {
    let house = open().await;
    written(house.pass(house.change(State::Given, How::Form)).await);
    assert_eq!(house.refusal("news").await, Some(Reason::NotConfirmed));
    written(house.pass(house.change(State::Given, How::Link)).await);
    assert!(house.permit("news").await.is_ok());
}

#[tokio::test]
async fn refusing_all_marketing_leaves_orders_and_rights_alone() {
    let house = open().await;
    for purpose in ["news", "offers", "surveys"] {
        let change = consent::Change::new(house.carla, purpose, Channel::Email, State::Refused, How::Person);
        written(house.as_carla(change).await);
    }
    assert_eq!(house.refusal("news").await, Some(Reason::Refused));
    assert_eq!(house.refusal("surveys").await, Some(Reason::Objected));
    assert_eq!(house.permit("orders").await.unwrap().basis(), Basis::Contract);
    assert_eq!(house.permit(consent::RIGHTS).await.unwrap().basis(), Basis::LegalObligation);
}

#[tokio::test]
async fn surveys_may_be_sent_until_carla_objects() {
    let house = open().await;
    assert_eq!(house.permit("surveys").await.unwrap().basis(), Basis::LegitimateInterest);
}

#[tokio::test]
async fn suppression_stops_everything_but_what_the_law_demands() {
    let house = given().await;
    house.world.write(&Do(Suppress(" CARLA@example.com "))).await.unwrap();
    for purpose in ["news", "orders", "surveys"] {
        assert_eq!(house.refusal(purpose).await, Some(Reason::Suppressed));
    }
    assert!(house.permit(consent::RIGHTS).await.is_ok());
    assert_eq!(house.world.write(&Do(Confirming(EMAIL))).await.unwrap(), Some(Reason::Suppressed));
    assert_eq!(house.world.write(&Do(Confirming("new@example.com"))).await.unwrap(), None);
}

#[tokio::test]
async fn a_frozen_record_gets_nothing_but_what_the_law_demands() {
    let house = given().await;
    house.world.write(&Do(Restrict(house.carla))).await.unwrap();
    assert_eq!(house.refusal("news").await, Some(Reason::Restricted));
    assert_eq!(house.refusal("orders").await, Some(Reason::Restricted));
    assert!(house.permit(consent::RIGHTS).await.is_ok());
}

#[tokio::test]
async fn a_child_needs_a_guardian() {
    let house = open().await;
    let mut child = crate::house::person("young@example.com");
    child.draft.birth_date = "2012-02-29".into();
    let child = house.world.write(&child).await.unwrap();
    let ask = || crate::house::Ask { subject: child, purpose: "news", channel: Channel::Email };
    let given = |by| consent::Change::new(child, "news", Channel::Email, State::Given, How::Link).by(by);
    written(house.pass(given(consent::By::Person)).await);
    assert_eq!(house.world.write(&ask()).await.unwrap().unwrap_err().reason, Reason::Child);
    written(house.pass(given(consent::By::Guardian)).await);
    assert!(house.world.write(&ask()).await.unwrap().is_ok());
}

#[tokio::test]
async fn nothing_may_be_sent_to_the_erased_and_the_unknown() {
    let house = given().await;
    house.world.write(&Do(Erase(house.carla))).await.unwrap();
    house.world.work().await;
    assert_eq!(house.refusal("news").await, Some(Reason::Unknown));
    assert_eq!(house.refusal("orders").await, Some(Reason::Unknown));
}

#[tokio::test]
async fn a_purpose_that_asks_again_holds_everybody_until_they_answer() {
    let house = given().await;
    let news = consent::purpose(&mut house.world.read().await, "news").await.unwrap();
    let mut terms = (*news.terms).clone();
    terms.texts.en.description = "We also show you partners’ routes.".into();
    let change = ChangePurpose { key: "news".into(), seen: 1, terms, earlier: Earlier::AskAgain };
    assert_eq!(house.world.write(&change).await.unwrap().version, 2);
    assert_eq!(house.refusal("news").await, Some(Reason::Outdated));
    let again = house.world.write(&ChangePurpose { earlier: Earlier::AskAgain, ..change }).await.unwrap_err();
    assert_eq!(again.name(), "conflict", "somebody else changed it meanwhile");
    written(house.as_carla(house.change(State::Given, How::Person)).await);
    assert!(house.permit("news").await.is_ok());
}

#[tokio::test]
async fn an_ended_purpose_sends_nothing_and_the_houses_own_never_end() {
    let house = given().await;
    house.world.write(&EndPurpose { key: "news".into() }).await.unwrap();
    assert_eq!(house.refusal("news").await, Some(Reason::PurposeEnded));
    house.world.write(&consent::ResumePurpose { key: "news".into() }).await.unwrap();
    assert!(house.permit("news").await.is_ok());
    let error = house.world.write(&EndPurpose { key: consent::RIGHTS.into() }).await.unwrap_err();
    assert_eq!(error.name(), "refused");
}

/// A register in which nobody is approved.
const REGISTER: consent::Register =
    consent::Register(|_, names| Box::pin(async move { Ok(vec![consent::Approval::Refused; names.len()]) }));

#[tokio::test]
async fn an_ended_purpose_resumes_only_with_whoever_is_approved() {
    let house = crate::house::open_with(kernel::app::Edges::default().with(REGISTER)).await;
    let news = async || consent::purpose(&mut house.world.read().await, "news").await.unwrap();
    let resume = consent::ResumePurpose { key: "news".into() };
    house.world.write(&EndPurpose { key: "news".into() }).await.unwrap();
    let error = house.world.write(&resume).await.unwrap_err();
    assert_eq!(
        (error.name(), news().await.is_in_use()),
        ("invalid", false),
        "its mail provider is not approved"
    );
    let mut terms = (*news().await.terms).clone();
    terms.recipients.clear();
    let change = ChangePurpose { key: "news".into(), seen: 1, terms, earlier: Earlier::StillCount };
    house.world.write(&change).await.unwrap();
    house.world.write(&resume).await.unwrap();
    assert!(news().await.is_in_use());
}

#[tokio::test]
async fn a_withdrawal_stops_what_waits_in_the_same_moment() {
    let house = given().await;
    house.world.write(&Do(SendNews(house.carla))).await.unwrap().unwrap();
    let waiting = |tally: post::Tally| (tally.waiting, tally.canceled);
    let tally = post::tally(&mut house.world.read().await, [8; 16]).await.unwrap();
    assert_eq!(waiting(tally), (1, 0));
    written(house.as_carla(house.change(State::Withdrawn, How::Person)).await);
    let tally = post::tally(&mut house.world.read().await, [8; 16]).await.unwrap();
    assert_eq!(waiting(tally), (0, 1));
    assert_eq!(
        house.world.write(&Do(SendNews(house.carla))).await.unwrap().unwrap_err().reason,
        Reason::Withdrawn
    );
}

/// Figures of reading that rest on the permission for news, made before anybody was known.
async fn resting(house: &House) -> SubjectId {
    let news = consent::purpose(&mut house.world.read().await, "news").await.unwrap();
    let mut terms = (*news.terms).clone();
    terms.rests_on = Some(consent::Rest { purpose: "news".into(), why: "Counting what was read.".into() });
    house.world.write(&consent::AddPurpose { key: "figures".into(), terms }).await.unwrap();
    house.world.advance(DAY);
    house.world.write(&crate::house::person("late@example.com")).await.unwrap()
}

async fn waits(house: &House) -> (i64, i64) {
    let tally = post::tally(&mut house.world.read().await, [8; 16]).await.unwrap();
    (tally.waiting, tally.canceled)
}

#[tokio::test]
async fn a_withdrawal_stops_what_rests_on_the_permission_too() {
    let house = open().await;
    let late = resting(&house).await;
    let change = |state, how| consent::Change::new(late, "news", Channel::Email, state, how);
    written(house.pass(change(State::Given, How::Link)).await);
    house.world.write(&Do(SendFor(late, "figures"))).await.unwrap().unwrap();
    house.world.write(&Do(SendFor(late, "orders"))).await.unwrap().unwrap();
    written(house.pass(change(State::Withdrawn, How::Link)).await);
    assert_eq!(waits(&house).await, (1, 1), "the order has nothing to do with it");
}

#[tokio::test]
async fn a_change_that_asks_again_stops_what_waits() {
    let house = open().await;
    let late = resting(&house).await;
    written(house.pass(consent::Change::new(late, "news", Channel::Email, State::Given, How::Link)).await);
    for purpose in ["news", "figures", "surveys"] {
        house.world.write(&Do(SendFor(late, purpose))).await.unwrap().unwrap();
    }
    let anew = async |key: &str, earlier| {
        let purpose = consent::purpose(&mut house.world.read().await, key).await.unwrap();
        let mut terms = (*purpose.terms).clone();
        terms.texts.en.description += " And more.";
        let change = ChangePurpose { key: key.into(), seen: purpose.version, terms, earlier };
        house.world.write(&change).await.unwrap();
    };
    anew("news", Earlier::StillCount).await;
    assert_eq!(waits(&house).await, (3, 0), "better words stop nothing");
    anew("news", Earlier::AskAgain).await;
    assert_eq!(waits(&house).await, (1, 2));
    anew("surveys", Earlier::AskAgain).await;
    assert_eq!(waits(&house).await, (0, 3));
}

#[tokio::test]
async fn a_question_is_no_answer_to_a_change() {
    let house = open().await;
    let news = consent::purpose(&mut house.world.read().await, "surveys").await.unwrap();
    let change = ChangePurpose {
        key: "surveys".into(),
        seen: news.version,
        terms: (*news.terms).clone(),
        earlier: Earlier::AskAgain,
    };
    house.world.write(&change).await.unwrap();
    let says = |state| consent::Change::new(house.carla, "surveys", Channel::Email, state, How::Person);
    written(house.as_carla(says(State::Requested)).await);
    assert_eq!(house.refusal("surveys").await, Some(Reason::NotTold));
    let affected = consent::affected(&mut house.world.read().await, "surveys").await.unwrap();
    assert_eq!((affected.answered, affected.waiting), (0, 1));
    let untold = consent::affected_ids(&mut house.world.read().await, "surveys", None, 9).await.unwrap();
    assert_eq!(untold, [house.carla], "and they are still to be told");
    written(house.as_carla(says(State::Given)).await);
    assert_eq!(house.refusal("surveys").await, None);
    let affected = consent::affected(&mut house.world.read().await, "surveys").await.unwrap();
    assert_eq!((affected.answered, affected.waiting), (1, 0));
}

#[tokio::test]
async fn a_link_is_kept_as_a_hash_and_ends_after_its_time() {
    let house = open().await;
    let token = house.world.write(&Do(Link(house.carla))).await.unwrap();
    assert!(!house.world.holds(token.reveal().as_bytes()));
    let mut reader = house.world.read().await;
    assert_eq!(consent::who(&mut reader, &token).await.unwrap(), Some(house.carla));
    assert_eq!(consent::who(&mut reader, &LinkToken::presented("guessed")).await.unwrap(), None);
    house.world.advance(400 * DAY);
    assert_eq!(consent::who(&mut house.world.read().await, &token).await.unwrap(), None);
}

#[tokio::test]
async fn many_permits_are_the_same_as_one_after_another() {
    let house = given().await;
    let mut people = vec![house.carla];
    for number in 0..7 {
        people
            .push(house.world.write(&crate::house::person(&format!("p{number}@example.com"))).await.unwrap());
    }
    people.push(ground::id::Id::from_bytes([5; 16]));
    let all = house.world.write(&Do(Many(people.clone()))).await.unwrap();
    assert_eq!(all.iter().map(|(subject, _)| *subject).collect::<Vec<_>>(), people);
    for (subject, answer) in all {
        let ask = crate::house::Ask { subject, purpose: "news", channel: Channel::Email };
        let one = house.world.write(&ask).await.unwrap();
        let explained =
            consent::explain(&mut house.world.read().await, subject, "news", Channel::Email).await.unwrap();
        assert_eq!(answer, one.map(|permit| permit.basis()).map_err(|refusal| refusal.reason));
        assert_eq!(answer, explained.decision.map_err(|refusal| refusal.reason));
    }
}

struct Many(Vec<SubjectId>);

action!(Many, Vec<(SubjectId, std::result::Result<Basis, Reason>)>, |self, tx| {
    let all = consent::permits(tx, &self.0.0, "news", Channel::Email).await?;
    let plain = |answer: std::result::Result<consent::Permit, Refusal>| {
        answer.map(|permit| permit.basis()).map_err(|refusal| refusal.reason)
    };
    Ok(all.into_iter().map(|(subject, answer)| (subject, plain(answer))).collect())
});
