//! What servers report: letters that came back, and receivers who called one spam.

use crate::house::{BEN, House, Letter, Somebody, house};
use consent::{Change, Channel, How, State};
use ground::{args, clock::MINUTE, db::Sql};
use inbox::{ItemState, Why};
use kernel::{Action, Permission, Result, Role, SYSTEM, SubjectId, Tx};
use kit::Lang;
use post::{Envelope, MessageId};

/// News to somebody who wants them.
pub struct News(pub SubjectId);

impl Action for News {
    type Output = MessageId;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<MessageId> {
        let yes = Change::new(self.0, "news", Channel::Email, State::Given, How::Link).origin("form:news");
        consent::write(tx, &yes).await?;
        let permit = consent::permit(tx, self.0, "news", Channel::Email).await?.expect("they said yes");
        let letter = Envelope {
            to: "anna@example.com".into(),
            subject: "News".into(),
            text: "New lamps".into(),
            ..Envelope::plain("test.news", Lang::En)
        };
        post::hand_over(tx, permit, letter).await
    }
}

async fn sent(house: &House) -> (SubjectId, MessageId, String) {
    let anna = house.world.write(&Somebody("Anna", "anna@example.com")).await.unwrap();
    let letter = house.world.write(&News(anna)).await.unwrap();
    house.world.work().await;
    let id = post::message_id_header(&mut house.world.read().await, letter).await.unwrap();
    (anna, letter, id)
}

fn bounce(id: &str, status: &str) -> String {
    format!(
        "From: MAILER-DAEMON@mx.example.net\r\nTo: care@example.org\r\nSubject: Undelivered\r\nMessage-ID: <{status}@mx>\r\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n\
         --b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n\
         --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.net\r\n\r\n\
         Final-Recipient: rfc822; anna@example.com\r\nAction: failed\r\nStatus: {status}\r\n\r\n\
         --b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: <{id}>\r\nSubject: News\r\n\r\nNew lamps\r\n--b--\r\n"
    )
}

pub fn complaint(id: &str) -> String {
    format!(
        "From: fbl@provider.example\r\nTo: care@example.org\r\nSubject: FW: News\r\nMessage-ID: <arf@provider>\r\n\
         Content-Type: multipart/report; report-type=feedback-report; boundary=b\r\n\r\n\
         --b\r\nContent-Type: text/plain\r\n\r\nA complaint.\r\n\
         --b\r\nContent-Type: message/feedback-report\r\n\r\nFeedback-Type: abuse\r\nUser-Agent: Provider/1\r\nVersion: 1\r\n\r\n\
         --b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: <{id}>\r\nSubject: News\r\n\r\nNew lamps\r\n--b--\r\n"
    )
}

#[tokio::test]
async fn a_dead_address_is_remembered_and_a_full_mailbox_is_not() {
    let house = house().await;
    let (_, letter, id) = sent(&house).await;
    house.shelf.put(bounce(&id, "5.2.2"));
    house.shelf.put(bounce("msg_00000000000000000000000000@example.org", "5.1.1"));
    house.fetch().await;
    let mut reader = house.world.read().await;
    assert!(
        !post::has_bounced(&mut reader, "anna@example.com").await.unwrap(),
        "a forged report says nothing"
    );
    drop(reader);
    let (_, letter, id) = (letter, letter, again(&house).await);
    house.shelf.put(bounce(&id.1, "5.1.1"));
    house.fetch().await;
    let mut reader = house.world.read().await;
    assert!(post::has_bounced(&mut reader, "anna@example.com").await.unwrap());
    let fates = post::states(&mut reader, &[letter, id.0]).await.unwrap();
    assert!(fates.iter().all(|fate| fate.state == post::State::Failed), "{fates:?}");
    drop(reader);
    assert_eq!(house.cases().await, 0);
    assert!(house.states().await.iter().all(|state| *state == (ItemState::Noted, Some(Why::Bounce))));
}

async fn again(house: &House) -> (MessageId, String) {
    let mut reader = house.world.read().await;
    let anna = customers::find_by_email(&mut reader, "anna@example.com").await.unwrap()[0];
    drop(reader);
    let letter = house.world.write(&News(anna)).await.unwrap();
    house.world.work().await;
    let id = post::message_id_header(&mut house.world.read().await, letter).await.unwrap();
    (letter, id)
}

#[tokio::test]
async fn whoever_calls_a_letter_spam_gets_no_more_of_its_kind() {
    let house = house().await;
    let (anna, _, id) = sent(&house).await;
    house.shelf.put(complaint(&id));
    house.fetch().await;
    let mut reader = house.world.read().await;
    let matrix = consent::matrix(&mut reader, anna).await.unwrap();
    let cell = matrix.iter().find(|cell| cell.purpose == "news" && cell.channel == Channel::Email).unwrap();
    assert_eq!(cell.state(), State::Withdrawn);
    drop(reader);
    assert_eq!(house.states().await, [(ItemState::Noted, Some(Why::Complaint))]);
}

#[tokio::test]
async fn a_report_about_letters_that_we_never_sent_changes_nothing() {
    let house = house().await;
    let (anna, ..) = sent(&house).await;
    for id in ["stranger@example.net", "msg_00000000000000000000000000@example.org", ""] {
        house.shelf.put(complaint(id).replace("arf@", &format!("{}@", id.len())));
        house.shelf.put(bounce(id, "5.1.1").replace("5.1.1@mx", &format!("{}@mx", id.len())));
    }
    house.fetch().await;
    let mut reader = house.world.read().await;
    let matrix = consent::matrix(&mut reader, anna).await.unwrap();
    let cell = matrix.iter().find(|cell| cell.purpose == "news" && cell.channel == Channel::Email).unwrap();
    assert_eq!(cell.state(), State::Given);
    assert!(!post::has_bounced(&mut reader, "anna@example.com").await.unwrap());
    drop(reader);
    house
        .put(&[Letter {
            from: "MAILER-DAEMON@mx.example.net",
            line: "Returned mail",
            text: "x",
            id: "z@x",
            ..Letter::default()
        }])
        .await;
}

const RUNG: Sql = Sql::new("select count(*) from staff_rings where staff = ?1 and kind = 'cases-unsent'");

#[tokio::test]
async fn an_answer_that_came_back_rings_for_its_writer_and_whoever_has_the_case_once() {
    let house = house().await;
    let agent = house.world.read_as(Role::Agent).await.actor().staff().unwrap();
    let boss = house.world.read_as(Role::Manager).await.actor().staff().unwrap();
    house
        .put(&[Letter {
            from: "ola@example.com",
            line: "Lamp",
            text: "Broken",
            id: "ola@x",
            ..Letter::default()
        }])
        .await;
    let case = house.last_case().await;
    let sent = house.world.write_as(Role::Agent, &cases::Reply::new(case.id, "We come.")).await.unwrap();
    let to = cases::To::Me;
    house.world.write_as(Role::Manager, &cases::Assign { case: case.id, to, version: None }).await.unwrap();
    house.world.advance(MINUTE);
    house.world.work().await;
    let mut reader = house.world.read().await;
    let line = cases::read::thread::line(&mut reader, &case, sent.entry).await.unwrap();
    let letter = line.entry.letter.unwrap();
    let id = post::message_id_header(&mut reader, letter).await.unwrap();
    drop(reader);
    let back = bounce(&id, "5.1.1").replace("anna@", "ola@");
    house.shelf.put(back.clone());
    house.shelf.put(back.replace("5.1.1@mx", "again@mx"));
    house.fetch().await;
    let mut reader = house.world.read().await;
    for staff in [agent, boss] {
        assert_eq!(reader.scalar::<i64>(RUNG, args![staff]).await.unwrap(), 1);
    }
    drop(reader);
    let page = house.world.get(BEN, &format!("/cases/{}", case.id)).await.expect(200);
    page.shows("Could not be delivered: 550 5.1.1").shows("A letter did not arrive");
}
