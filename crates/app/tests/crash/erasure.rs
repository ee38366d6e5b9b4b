//! Erasures that are killed in any step: each is complete in the end, the person was told, and nobody else is touched.

use crate::{house::House, letter::message_id};
use customers::Filter;
use ground::{
    args,
    db::{Q, Single},
    statements,
};
use kernel::{Action, Actor, App, Erasing, KeyId, Link, Reader, SubjectId, datamap::Depth};
use mail::sink::{Manners, Received, Sink};
use rights::{Ask, ClaimId, Decide, Decision, How, Kind, Mode, Return, State, Vouch, Wish};
use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

const CUSTOMERS: u32 = 60;
const ERASED: usize = 24;
/// Lives that end after a few steps; a step is a transaction, and each erasure takes four and the key.
const LIVES: u32 = 20;
const MOST_STEPS: u64 = 8;
/// A life in which nothing goes on, because every last letter is on its way, ends after so many looks.
const LOOKS: u32 = 400;
const TICK: Duration = Duration::from_millis(1);
/// A key is destroyed between two steps: by then it may be or not.
const AMID: Duration = Duration::from_millis(4);

statements! {
    OPEN = "select count(*) from rights_claims where ended_at is null";
    STEPS = "select cast(sum(version) as bigint) from rights_claims";
}

/// Somebody who wants to be erased, and how far.
pub struct Leaving {
    pub subject: SubjectId,
    pub claim: ClaimId,
    pub email: String,
    pub mode: Mode,
    pub comes_back: Return,
}

#[tokio::test(flavor = "multi_thread")]
async fn erasures_that_are_killed_are_complete_in_the_end() {
    let sink = Sink::start(Manners::default()).await.unwrap();
    let mut house = House::anywhere(Some(sink.address())).await;
    let app = house.open().await;
    custodia::demo::crowd(&app, CUSTOMERS).await.unwrap();
    let leaving = ask(&app).await;
    drop(app);
    for _ in 0..LIVES {
        step_and_die(&mut house).await;
    }
    house.work_and_die(OPEN, (0, Duration::ZERO)).await;
    let app = house.open_later().await;
    for one in &leaving {
        gone(&app, one).await;
    }
    told(&leaving, &sink.take());
    others_stay(&app).await;
    let report = consent::verify(&app).await.unwrap();
    assert!(report.is_sound() && report.closed > 0, "{report}");
}

async fn ask(app: &App) -> Vec<Leaving> {
    let mut reader = app.read(&Actor::house()).await.unwrap();
    let all = customers::ids(&mut reader, &Filter::default(), None, CUSTOMERS).await.unwrap();
    let contacts = customers::contacts(&mut reader, &all[..ERASED]).await.unwrap();
    let mut leaving = Vec::new();
    for (at, contact) in contacts.into_iter().enumerate() {
        let mode = if at % 2 == 0 { Mode::Anonymise } else { Mode::Destroy };
        let comes_back = if at % 3 == 0 { Return::KeptOut } else { Return::Welcome };
        let (subject, email) = (contact.subject, contact.email.unwrap());
        let claim = write(app, &Ask { wish: Wish::plain(subject, Kind::Erasure, How::Desk) }).await;
        let number = write(app, &Vouch { claim }).await.number.to_string();
        let decision = Decision::Erase { mode, comes_back };
        write(app, &Decide::whole(claim, decision, number)).await;
        leaving.push(Leaving { subject, claim, email, mode, comes_back });
    }
    leaving
}

async fn write<A: Action>(app: &App, action: &A) -> A::Output {
    app.write(&Actor::house(), action).await.unwrap()
}

async fn step_and_die(house: &mut House) {
    let enough = house.count(STEPS).await + 1 + house.below(MOST_STEPS).cast_signed();
    let working = house.start(&["work"]);
    for _ in 0..LOOKS {
        if house.count(STEPS).await >= enough {
            break;
        }
        tokio::time::sleep(TICK).await;
    }
    working.die_after(house.moment(AMID)).await;
    eprintln!("  {} steps", house.count(STEPS).await);
    house.pass_time().await;
}

/// The request is done, the key is gone, and every table is as the data map wants it.
pub async fn gone(app: &App, one: &Leaving) {
    let mut reader = app.read(&Actor::house()).await.unwrap();
    let claim = rights::claim(&mut reader, one.claim).await.unwrap();
    assert!(matches!(claim.state, State::Done { .. }), "{:?}", claim.state);
    let receipt = rights::receipt(&mut reader, one.claim).await.unwrap().unwrap();
    assert!(receipt.shredded_at.is_some() && !receipt.effects().unwrap().is_empty());
    let key = KeyId::of(one.subject);
    assert!(!app.vault().unlock(&[key]).await.unwrap().holds(key), "the key of {}", one.subject);
    assert!(
        app.vault().destroyed().await.unwrap().contains(&key),
        "a backup would bring {} back",
        one.subject
    );
    let suppressed = consent::is_suppressed(&mut reader, &one.email).await.unwrap();
    assert_eq!(suppressed, one.comes_back == Return::KeptOut, "{}", one.subject);
    assert_eq!(left(&mut reader, one).await, Vec::<String>::new(), "rows of {}", one.subject);
}

/// What may remain of somebody without a name, as long as many share it.
const REMAINS: [&str; 2] = ["country", "language"];

/// Tables that still hold something which the data map takes away.
async fn left(reader: &mut Reader, one: &Leaving) -> Vec<String> {
    let depth = if one.mode == Mode::Destroy { Depth::Destroy } else { Depth::Anonymise };
    let mut tables = Vec::new();
    for holding in reader.app().clone().holdings() {
        let Link::Subject(column, _) = holding.link else { continue };
        let still_there = match holding.erasing.at(depth) {
            Erasing::Keep(_) => continue,
            Erasing::Delete => "true".to_owned(),
            Erasing::Blank(columns) => {
                let gone =
                    columns.iter().filter(|column| depth == Depth::Destroy || !REMAINS.contains(column));
                gone.map(|column| format!("{column} is not null")).collect::<Vec<_>>().join(" or ")
            }
        };
        let parts =
            ["select count(*) from ", holding.table, " where ", column, " = ? and (", &still_there, ")"];
        let rows: Vec<Single<i64>> =
            reader.find(&Q::assembled(&parts, args![one.subject].to_vec())).await.unwrap();
        tables.extend((rows[0].0 > 0).then(|| holding.table.to_owned()));
    }
    tables
}

/// Everybody got the farewell; whatever came twice is one message to one person.
fn told(leaving: &[Leaving], received: &[Received]) {
    let mut receivers: BTreeMap<String, &str> = BTreeMap::new();
    for message in received {
        let to = receivers.entry(message_id(message)).or_insert(&message.to[0]);
        assert_eq!(*to, message.to[0], "one message for one person");
    }
    eprintln!("{} messages, {} of them twice", received.len(), received.len() - receivers.len());
    let receivers: BTreeSet<&str> = receivers.into_values().collect();
    let expected: BTreeSet<&str> = leaving.iter().map(|one| one.email.as_str()).collect();
    assert_eq!(receivers, expected, "those who leave, and nobody else");
}

async fn others_stay(app: &App) {
    let mut reader = app.read(&Actor::house()).await.unwrap();
    let all = customers::ids(&mut reader, &Filter::default(), None, CUSTOMERS).await.unwrap();
    let contacts = customers::contacts(&mut reader, &all).await.unwrap();
    assert_eq!(contacts.len(), CUSTOMERS as usize - ERASED);
}
