//! Stories of the post room: what is handed over leaves, once and sealed, or stays in the outbox.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod ageing;
mod naming;
mod outbox;
mod rest;
mod sacks;
mod senders;
mod setting_up;
mod tokens;

use ground::{
    args,
    clock::{DAY, HOUR, MINUTE},
    db::Sql,
    id::Id,
};
use kernel::{Action, KeyId, Permission, Result, Role, SYSTEM, StaffId, SubjectId, Tx, app::Edges};
use kit::Lang;
use mail::{
    Address, Dkim, Key, Security, Smtp, SmtpConfig,
    sink::{Manners, Received, Sink},
};
use post::{
    Carrier, Envelope, MayLeave, MessageId, OUTBOX, ROOM, Recipient, Relay, Shown, State, Tally, cancel,
    cancel_batch, hand_over_many, has_bounced, hold_batch, latest, release_batch, tally,
};
use std::num::NonZeroUsize;
use testkit::{Guest, World};

const CARLA: [u8; 16] = [7; 16];
const BATCH: [u8; 16] = [9; 16];

struct Slip(Recipient);

impl MayLeave for Slip {
    fn recipient(&self) -> Recipient {
        self.0
    }

    fn purpose(&self) -> Option<&str> {
        Some("news")
    }
}

/// Hands messages over to receivers whose keys it makes.
struct Send(Vec<(Recipient, Envelope)>);

impl Action for Send {
    type Output = Vec<MessageId>;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<MessageId>> {
        let messages = self.slips(tx).await?;
        hand_over_many(tx, messages).await
    }
}

impl Send {
    async fn slips(&self, tx: &mut Tx) -> Result<Vec<(Slip, Envelope)>> {
        for (recipient, _) in &self.0 {
            let key = match recipient {
                Recipient::Subject(subject) => KeyId::of(*subject),
                Recipient::Pending(record) | Recipient::Outside { record } => {
                    KeyId::own(MessageId::from_bytes(*record))
                }
                Recipient::Staff(_) => continue,
            };
            if !tx.app().vault().unlock(&[key]).await?.holds(key) {
                tx.make_key(key);
            }
        }
        Ok(self.0.iter().map(|(recipient, envelope)| (Slip(*recipient), envelope.clone())).collect())
    }
}

enum Batch {
    Hold,
    Release,
    Cancel,
}

impl Action for Batch {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        match self {
            Self::Hold => hold_batch(tx, BATCH).await,
            Self::Release => release_batch(tx, BATCH).await,
            Self::Cancel => cancel_batch(tx, BATCH).await.map(drop),
        }
    }
}

struct Withdraw(Option<&'static str>);

impl Action for Withdraw {
    type Output = u64;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<u64> {
        cancel(tx, carla(), self.0).await
    }
}

fn carla() -> SubjectId {
    SubjectId::from_bytes(CARLA)
}

fn envelope(to: &str) -> Envelope {
    Envelope {
        to: to.into(),
        subject: "Nieuwe tenten".into(),
        text: "Dag Carla,\n\nkijk op http://127.0.0.1:8080/preferences/abc.\nTot ziens!".into(),
        unsubscribe: Some("https://care.example.org/unsubscribe/abc/news".into()),
        ..Envelope::plain("test.letter", Lang::Nl)
    }
}

fn to_carla(to: &str) -> Send {
    Send(vec![(Recipient::Subject(carla()), envelope(to))])
}

fn many(count: u8) -> Send {
    let one = |n: u8| {
        let envelope = Envelope { batch: Some(BATCH), ..envelope(&format!("person{n}@example.com")) };
        (Recipient::Subject(SubjectId::from_bytes([n; 16])), envelope)
    };
    Send((0..count).map(one).collect())
}

async fn quiet() -> World {
    World::furnished(&[ROOM], Edges::default().with(Carrier::Outbox)).await
}

async fn connected() -> (World, Sink) {
    connected_with(Edges::default()).await
}

async fn connected_with(edges: Edges) -> (World, Sink) {
    let sink = Sink::start(Manners::default()).await.unwrap();
    let mut config = SmtpConfig::new("127.0.0.1", sink.address().port(), Security::Plain);
    config.connections = NonZeroUsize::new(2).unwrap();
    let relay = Relay {
        smtp: Smtp::new(config).unwrap(),
        from: Address::parse("Noorderpad <no-reply@example.org>").unwrap(),
        dkim: Some(Dkim::new("example.org", "test", Key::ed25519(&[7; 32]).unwrap()).unwrap()),
        connections: NonZeroUsize::new(2).unwrap(),
    };
    (World::furnished(&[ROOM], edges.with(Carrier::Smtp(Box::new(relay)))).await, sink)
}

async fn newest(world: &World) -> Shown {
    latest(&mut world.read().await, 1).await.unwrap().pop().unwrap()
}

async fn count(world: &World) -> Tally {
    tally(&mut world.read().await, BATCH).await.unwrap()
}

fn text(message: &Received) -> String {
    String::from_utf8_lossy(&message.bytes).into_owned()
}

#[tokio::test]
async fn a_letter_is_signed_and_has_a_way_out() {
    let (world, sink) = connected().await;
    let id = world.write(&to_carla("carla@example.com")).await.unwrap()[0];
    assert_eq!(newest(&world).await.state, State::Waiting);
    world.work().await;
    let received = sink.take();
    assert_eq!(received[0].to, ["carla@example.com"]);
    let letter = text(&received[0]);
    assert!(letter.starts_with("DKIM-Signature: v=1; a=ed25519-sha256;"), "{letter}");
    assert!(letter.contains(&format!("Message-ID: <{id}@example.org>")), "{letter}");
    assert!(letter.contains("List-Unsubscribe: <https://care.example.org/unsubscribe/abc/news>"), "{letter}");
    assert!(letter.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"), "{letter}");
    assert_eq!(newest(&world).await.state, State::Sent);
}

#[tokio::test]
async fn nothing_of_a_letter_lies_open_in_the_house() {
    let world = quiet().await;
    world.write(&to_carla("carla@example.com")).await.unwrap();
    world.work().await;
    for canary in ["carla@example.com", "Nieuwe tenten", "Tot ziens", "Y2FybGFA"] {
        assert!(!world.holds(canary.as_bytes()), "{canary} can be read");
    }
}

#[tokio::test]
async fn a_dead_address_is_remembered_and_a_full_mailbox_is_not() {
    let (world, _sink) = connected().await;
    for (to, dead) in [("nouser@example.com", true), ("full@example.com", false), ("spam@example.com", false)]
    {
        world.advance(MINUTE);
        world.write(&to_carla(to)).await.unwrap();
        world.work().await;
        assert_eq!(newest(&world).await.state, State::Failed, "{to}");
        let mut reader = world.read().await;
        assert_eq!(has_bounced(&mut reader, &to.to_uppercase()).await.unwrap(), dead, "{to}");
    }
    assert_eq!(newest(&world).await.reason.as_deref(), Some("554 5.7.1"));
    assert!(!world.holds(b"nouser"), "the address of a bounce is hashed");
    world.advance(181 * DAY);
    world.work_on_schedule().await;
    assert!(!has_bounced(&mut world.read().await, "nouser@example.com").await.unwrap());
}

#[tokio::test]
async fn not_now_is_tried_again_for_four_days() {
    let (world, _sink) = connected().await;
    world.write(&to_carla("later@example.com")).await.unwrap();
    assert_eq!(world.work().await, 1);
    assert_eq!(newest(&world).await.state, State::Waiting);
    assert_eq!(world.work().await, 0, "not before the pause is over");
    let mut tries = 1;
    while newest(&world).await.state == State::Waiting {
        world.advance(6 * HOUR);
        tries += world.work().await;
    }
    assert_eq!((newest(&world).await.state, tries), (State::Failed, 17));
    assert!(!has_bounced(&mut world.read().await, "later@example.com").await.unwrap());
}

#[tokio::test]
async fn an_address_nobody_can_have_fails_and_spoils_no_other() {
    let (world, sink) = connected().await;
    let mut messages = to_carla("not an address").0;
    messages.push((Recipient::Pending([3; 16]), envelope("piet@example.com")));
    world.write(&Send(messages)).await.unwrap();
    world.work().await;
    assert_eq!(sink.take().len(), 1);
    let shown = latest(&mut world.read().await, 5).await.unwrap();
    let mut states: Vec<_> = shown.iter().map(|message| (message.to.as_str(), message.state)).collect();
    states.sort_by_key(|(to, _)| *to);
    assert_eq!(states, [("not an address", State::Failed), ("piet@example.com", State::Sent)]);
}

#[tokio::test]
async fn what_was_taken_back_does_not_leave() {
    let (world, sink) = connected().await;
    world.write(&to_carla("carla@example.com")).await.unwrap();
    assert_eq!(world.write(&Withdraw(Some("offers"))).await.unwrap(), 0);
    assert_eq!(world.write(&Withdraw(Some("news"))).await.unwrap(), 1);
    world.work().await;
    assert_eq!((sink.count(), newest(&world).await.state), (0, State::Canceled));
}

#[tokio::test]
async fn a_message_taken_back_between_two_attempts_is_not_tried_again() {
    let (world, sink) = connected().await;
    world.write(&to_carla("later@example.com")).await.unwrap();
    world.work().await;
    assert_eq!(world.write(&Withdraw(None)).await.unwrap(), 1);
    world.advance(HOUR);
    world.work().await;
    assert_eq!((sink.count(), newest(&world).await.state), (0, State::Canceled));
}

#[tokio::test]
async fn a_worker_that_dies_while_sending_loses_nothing() {
    let (world, sink) = connected().await;
    let id = world.write(&to_carla("carla@example.com")).await.unwrap()[0];
    let claimed = ground::jobs::claim(world.app.db(), world.now()).await.unwrap();
    assert_eq!(claimed.len(), 1, "the worker took the job and marked the message; then it died");
    let die = Sql::new("update post_messages set state = 'sending', due_at = ?2 where id = ?1");
    let mut conn = world.app.db().writer().await.unwrap();
    conn.execute(die, args![id, world.now().plus(6 * MINUTE)]).await.unwrap();
    drop(conn);
    assert_eq!(world.work().await, 0);
    world.advance(5 * MINUTE + 1);
    assert_eq!(world.work().await, 1, "the job is free again, the message not yet");
    assert_eq!(sink.count(), 0);
    world.advance(MINUTE);
    world.work().await;
    assert_eq!((sink.count(), newest(&world).await.state), (1, State::Sent));
}

#[tokio::test]
async fn a_batch_waits_goes_on_and_stops() {
    let (world, sink) = connected().await;
    world.write(&Batch::Hold).await.unwrap();
    world.write(&many(5)).await.unwrap();
    world.work().await;
    assert_eq!(count(&world).await, Tally { waiting: 5, sent: 0, failed: 0, canceled: 0 });
    world.write(&Batch::Release).await.unwrap();
    world.work().await;
    assert_eq!(count(&world).await, Tally { waiting: 0, sent: 5, failed: 0, canceled: 0 });
    assert!(text(&sink.take()[0]).contains("Precedence: bulk"));
    world.write(&many(3)).await.unwrap();
    world.write(&Batch::Cancel).await.unwrap();
    world.work().await;
    assert_eq!(count(&world).await, Tally { waiting: 0, sent: 5, failed: 0, canceled: 3 });
}

#[tokio::test]
async fn more_than_one_chunk_leaves_once_each() {
    let (world, sink) = connected().await;
    let mut messages = many(250).0;
    messages.extend(many(250).0);
    world.write(&Send(messages)).await.unwrap();
    world.work().await;
    assert_eq!((sink.count(), count(&world).await.sent), (500, 500));
}

#[tokio::test]
async fn whose_key_is_gone_gets_no_letter() {
    let (world, sink) = connected().await;
    world.write(&to_carla("carla@example.com")).await.unwrap();
    world.app.vault().destroy(KeyId::of(carla())).await.unwrap();
    world.work().await;
    assert_eq!((sink.count(), newest(&world).await.state), (0, State::Canceled));
}

#[tokio::test]
async fn every_statement_is_understood() {
    let world = quiet().await;
    let mut conn = world.app.db().reader().await.unwrap();
    for sql in ROOM.statements.iter().flat_map(|list| *list) {
        conn.prepare(sql).await.unwrap_or_else(|error| panic!("{}: {error}", sql.text()));
    }
}
