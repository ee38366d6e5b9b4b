//! A letter whose senders are killed: everybody who may get it gets it, nobody else does, and a double is the same message.

use crate::house::{House, LONG_LIFE, is_skipped};
use campaigns::{Audience, Create, Draft, LetterId, Start, Text};
use consent::Channel;
use customers::Filter;
use ground::{args, statements};
use kernel::{Action, Actor, App, Permission, Result, SYSTEM, SubjectId, Tx};
use mail::sink::{Manners, Received, Sink};
use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

const CUSTOMERS: u32 = 2_400;
/// Time to decide about some hundred people, or to send as many letters.
const LONGEST: Duration = Duration::from_millis(600);
const LIVES: u32 = 8;
/// Lives that end with letters on the line, each after no more than so many have arrived.
const SENDING_LIVES: u32 = 6;
const MOST_ARRIVE: u64 = 180;
/// Some letters arrive in between.
const TICK: Duration = Duration::from_millis(1);
const TITLE: &str = "Autumn";
const PURPOSE: &str = "news";

statements! {
    ON_ITS_WAY = "select count(*) from letters where state = 'sending'";
    DECISIONS = "select subject, outcome from letter_recipients where letter = ?1";
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_whose_senders_are_killed_reaches_those_who_allow_it() {
    if is_skipped() {
        return;
    }
    let sink = Sink::start(Manners::default()).await.unwrap();
    let mut house = House::new(Some(sink.address()));
    let app = house.open().await;
    custodia::demo::crowd(&app, CUSTOMERS).await.unwrap();
    let allowed = app.write(&Actor::house(), &WhoAllows).await.unwrap();
    assert!(allowed.values().any(|allows| *allows) && allowed.values().any(|allows| !*allows));
    let letter = start(&app).await;
    drop(app);
    die_while_sending(&mut house, &sink).await;
    house.work_and_die(ON_ITS_WAY, (LIVES, LONGEST)).await;
    let app = house.open_later().await;
    decided(&app, letter, &allowed).await;
    arrived(&app, &allowed, &sink.take()).await;
    let report = consent::verify(&app).await.unwrap();
    assert!(report.is_sound() && report.entries > 0, "{report}");
}

/// What the gate says about each customer before anything is sent; the permits are thrown away.
struct WhoAllows;

impl Action for WhoAllows {
    type Output = BTreeMap<SubjectId, bool>;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let all = customers::ids(tx, &Filter::default(), None, CUSTOMERS * 2).await?;
        let answers = consent::permits(tx, &all, PURPOSE, Channel::Email).await?;
        Ok(answers.into_iter().map(|(subject, answer)| (subject, answer.is_ok())).collect())
    }
}

async fn start(app: &App) -> LetterId {
    let text = Text { subject: "Hello {{ given_name }}".into(), body: "The days grow short.\n".into() };
    let texts = BTreeMap::from([("en".to_owned(), text)]);
    let draft = Draft {
        title: TITLE.into(),
        purpose: PURPOSE.into(),
        audience: Audience::default(),
        texts,
        ..Draft::default()
    };
    let letter = app.write(&Actor::house(), &Create { draft }).await.unwrap().0;
    app.write(&Actor::house(), &Start { letter, version: None, confirm: Some(TITLE.into()) }).await.unwrap();
    letter
}

async fn die_while_sending(house: &mut House, sink: &Sink) {
    for _ in 0..SENDING_LIVES {
        let enough = sink.count() + 1 + house.below(MOST_ARRIVE);
        let working = house.start(&["work"]);
        let arriving = async {
            while sink.count() < enough {
                tokio::time::sleep(TICK).await;
            }
        };
        assert!(tokio::time::timeout(LONG_LIFE, arriving).await.is_ok(), "{}", house.log());
        working.die_after(Duration::ZERO).await;
        eprintln!("  {} arrived", sink.count());
        house.pass_time().await;
    }
}

/// For everybody it is written down, once, whether they got it: exactly as they allow.
async fn decided(app: &App, letter: LetterId, allowed: &BTreeMap<SubjectId, bool>) {
    let mut conn = app.db().reader().await.unwrap();
    let decisions: Vec<(SubjectId, String)> = conn.rows(DECISIONS, args![letter]).await.unwrap();
    assert_eq!(decisions.len(), allowed.len(), "everybody was decided about");
    for (subject, outcome) in decisions {
        let expected = if allowed[&subject] { "handed" } else { "held" };
        assert_eq!(outcome, expected, "{subject}");
    }
}

/// What the mail server took: all of it allowed, none of it missing.
async fn arrived(app: &App, allowed: &BTreeMap<SubjectId, bool>, received: &[Received]) {
    let permitted: Vec<SubjectId> =
        allowed.iter().filter(|(_, allows)| **allows).map(|(id, _)| *id).collect();
    let mut reader = app.read(&Actor::house()).await.unwrap();
    let contacts = customers::contacts(&mut reader, &permitted).await.unwrap();
    let expected: BTreeSet<String> = contacts.into_iter().filter_map(|contact| contact.email).collect();
    let mut by_receiver: BTreeMap<String, &Received> = BTreeMap::new();
    for message in received {
        let [to] = message.to.as_slice() else { panic!("one receiver for each message: {:?}", message.to) };
        let first = by_receiver.entry(to.clone()).or_insert(message);
        assert_eq!(message_id(first), message_id(message), "{to} got two letters");
        assert!(first.bytes == message.bytes, "{to} got the same letter in two versions");
    }
    eprintln!("{} letters, {} of them twice", received.len(), received.len() - by_receiver.len());
    let receivers: BTreeSet<String> = by_receiver.into_keys().collect();
    assert_eq!(receivers, expected, "those who allow it");
}

/// What tells a double from another message.
pub fn message_id(message: &Received) -> String {
    let text = String::from_utf8_lossy(&message.bytes);
    let head = text.split("\r\n\r\n").next().unwrap_or_default().replace("\r\n ", " ");
    let line = head.lines().find(|line| line.to_ascii_lowercase().starts_with("message-id:"));
    line.unwrap_or_else(|| panic!("no Message-ID in {head}")).to_owned()
}
