//! Stories of senders: set up, tried, written from; and of letters that wait, answer, and bring files.

use crate::*;
use ground::{clock::SECOND, files::FileId};
use kernel::{Place, Sealed};
use post::{
    AddSender, Attached, Auto, DraftRelay, Security as Way, SenderDraft, SenderId, Thread, belongs,
    message_id_header, message_of, sender, take_back, whose,
};

pub const ALEX: Guest = Guest::Staff(Role::Administrator);
/// What a case without a customer is.
const CASE: [u8; 16] = [4; 16];

pub fn draft(relay: Option<DraftRelay>) -> SenderDraft {
    SenderDraft {
        name: "Noorderpad Service".into(),
        address: "Service@Support.example.org".into(),
        signatures: [
            ("en".to_owned(), "Kind regards".to_owned()),
            ("nl".to_owned(), "Groet\r\nNoorderpad".to_owned()),
        ]
        .into(),
        relay,
        ..SenderDraft::default()
    }
}

pub fn own(sink: &Sink) -> DraftRelay {
    DraftRelay {
        host: "127.0.0.1".into(),
        port: sink.address().port(),
        security: Way::Plain,
        ..DraftRelay::default()
    }
}

pub async fn added(world: &World, relay: Option<DraftRelay>) -> SenderId {
    world.write(&AddSender { draft: draft(relay) }).await.unwrap()
}

pub fn from(sender: SenderId) -> Send {
    let envelope = Envelope { sender: Some(sender), ..envelope("carla@example.com") };
    Send(vec![(Recipient::Subject(carla()), envelope)])
}

fn outside(envelope: Envelope) -> Send {
    Send(vec![(Recipient::Outside { record: CASE }, envelope)])
}

struct TakeBack(MessageId);

impl Action for TakeBack {
    type Output = bool;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        take_back(tx, self.0).await
    }
}

struct Belongs(SubjectId);

impl Action for Belongs {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.make_key(KeyId::of(self.0));
        belongs(tx, CASE, self.0).await?;
        tx.shred(KeyId::own(MessageId::from_bytes(CASE)))
    }
}

#[tokio::test]
async fn a_letter_leaves_by_its_senders_own_server_and_under_its_name() {
    let (world, house) = connected().await;
    let sink = Sink::start(Manners::default()).await.unwrap();
    let service = added(&world, Some(own(&sink))).await;
    let id = world.write(&from(service)).await.unwrap()[0];
    world.work().await;
    assert_eq!((house.count(), newest(&world).await.state), (0, State::Sent));
    let received = sink.take().remove(0);
    assert_eq!(received.from, "service@support.example.org");
    let letter = text(&received);
    assert!(letter.contains("From: \"Noorderpad Service\" <service@support.example.org>"), "{letter}");
    let header = message_id_header(&mut world.read().await, id).await.unwrap();
    assert_eq!(header, format!("{id}@support.example.org"));
    assert!(
        letter.contains(&format!("Message-ID: <{header}>")) && !letter.contains("DKIM-Signature"),
        "{letter}"
    );
    assert_eq!(message_of(&format!("<{header}>")), Some(id));
    let known = whose(&mut world.read().await, id).await.unwrap();
    assert_eq!(known, Some((Recipient::Subject(carla()), Some("news".to_owned()))));
}

#[tokio::test]
async fn without_a_server_of_its_own_the_houses_carries_and_signs_what_is_of_its_domain() {
    let (world, house) = connected().await;
    let service = added(&world, None).await;
    world.write(&from(service)).await.unwrap();
    world.work().await;
    let letter = text(&house.take()[0]);
    assert!(
        letter.starts_with("DKIM-Signature") && letter.contains("<service@support.example.org>"),
        "{letter}"
    );
    let known = sender(&mut world.read().await, service).await.unwrap();
    assert_eq!(
        (known.signature(Lang::Nl), known.signature(Lang::Pl)),
        (Some("Groet\nNoorderpad"), Some("Kind regards"))
    );
    assert_eq!(known.domain(), "support.example.org");
}

#[tokio::test]
async fn an_answer_names_what_it_answers_and_who_caused_it() {
    let (world, house) = connected().await;
    let thread = Thread {
        in_reply_to: Some("<2@example.com>".into()),
        references: vec!["1@example.com".into(), "no id".into(), "2@example.com".into()],
    };
    let to = "support+c-abc@example.org".to_owned();
    let answer =
        Envelope { thread: Some(thread), reply_to: Some(to), auto: Auto::No, ..envelope("ben@example.com") };
    let thanks = Envelope { auto: Auto::Replied, ..answer.clone() };
    for letter in [answer, thanks] {
        world.write(&outside(letter)).await.unwrap();
        world.work().await;
    }
    let received = house.take();
    let letter = text(&received[0]);
    assert!(
        letter.contains("In-Reply-To: <2@example.com>")
            && letter.contains("References: <1@example.com> <2@example.com>")
    );
    assert!(
        letter.contains("Reply-To: support+c-abc@example.org") && !letter.contains("Auto-Submitted"),
        "{letter}"
    );
    assert!(text(&received[1]).contains("Auto-Submitted: auto-replied"));
    assert_eq!(
        (received[0].from.as_str(), received[1].from.as_str()),
        ("no-reply@example.org", ""),
        "RFC 3834, 3.3"
    );
}

#[tokio::test]
async fn files_are_opened_when_the_letter_leaves() {
    let (world, house) = connected().await;
    let (key, place) =
        (KeyId::own(MessageId::from_bytes(CASE)), |file| Place::new("post_messages", "sealed", file));
    let [there, gone]: [FileId; 2] = [FileId::from_bytes([1; 16]), FileId::from_bytes([2; 16])];
    world.write(&outside(envelope("ben@example.com"))).await.unwrap();
    let ring = world.app.vault().unlock(&[key]).await.unwrap();
    let sealed: Sealed = ring.seal(key, place(there), b"%PDF plan", world.app.entropy()).unwrap();
    world.app.files().put(there, sealed.bytes()).await.unwrap();
    let with = |file| {
        let file = Attached::new(("plan.pdf", "application/pdf"), file, key, place(file));
        outside(Envelope { attachments: vec![file], ..envelope("ben@example.com") })
    };
    world.work().await;
    world.write(&with(there)).await.unwrap();
    world.work().await;
    let letter = text(&house.take()[1]);
    assert!(letter.contains("filename=\"plan.pdf\"") && letter.contains("JVBERiBwbGFu"), "{letter}");
    world.advance(SECOND);
    world.write(&with(gone)).await.unwrap();
    world.work().await;
    let shown = newest(&world).await;
    assert_eq!((shown.state, shown.reason.as_deref(), house.count()), (State::Failed, Some("attachment"), 2));
    let nowhere = Attached::new(("x", "text/plain"), there, key, Place::new("nowhere", "file", there));
    let nowhere = Envelope { attachments: vec![nowhere], ..envelope("ben@example.com") };
    assert!(world.write(&outside(nowhere)).await.is_err(), "what could not be opened later is refused now");
    let many = vec![Attached::new(("x", "text/plain"), there, key, place(there)); 26];
    assert!(
        world.write(&outside(Envelope { attachments: many, ..envelope("ben@example.com") })).await.is_err()
    );
}

#[tokio::test]
async fn a_letter_that_waits_can_be_taken_back_until_it_leaves() {
    let (world, house) = connected().await;
    let later = || {
        let not_before = Some(world.now().plus(10 * SECOND));
        outside(Envelope { not_before, ..envelope("ben@example.com") })
    };
    let taken = world.write(&later()).await.unwrap()[0];
    let kept = world.write(&later()).await.unwrap()[0];
    assert_eq!((world.work().await, house.count()), (0, 0));
    assert!(world.write(&TakeBack(taken)).await.unwrap());
    assert!(!world.write(&TakeBack(taken)).await.unwrap(), "it is taken back already");
    world.advance(10 * SECOND);
    world.work().await;
    assert_eq!(house.count(), 1);
    assert!(!world.write(&TakeBack(kept)).await.unwrap(), "it has left");
}

#[tokio::test]
async fn letters_to_somebody_outside_go_with_their_record_or_to_whom_they_belong() {
    let (world, house) = connected().await;
    let not_before = Some(world.now().plus(MINUTE));
    let id = world.write(&outside(Envelope { not_before, ..envelope("ben@example.com") })).await.unwrap()[0];
    assert!(!world.holds(b"ben@example.com"));
    let ben = SubjectId::from_bytes([8; 16]);
    world.write(&Belongs(ben)).await.unwrap();
    world.work().await;
    assert_eq!(newest(&world).await.recipient, Some(Recipient::Subject(ben)));
    world.advance(MINUTE);
    world.work().await;
    assert_eq!(
        (house.count(), newest(&world).await.state),
        (1, State::Sent),
        "its record's key is gone, its own is there"
    );
    assert_eq!(newest(&world).await.id, id);
}
