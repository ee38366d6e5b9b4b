//! Yes, no, garbage, silence, down and back: what may leave after each, and what is kept of it.

use crate::peer::{Mood, Peer, People, SECRET, connect, draft, house};
use consent::{Channel, Reason, answers::Verdict};
use ground::clock::{DAY, HOUR, MINUTE};
use kernel::{Action, Actor, Permission, Result, SYSTEM, SubjectId, Tx};
use registries::{Asked, Draft, Remove, Suspend, ask};
use testkit::World;

struct May(Vec<SubjectId>);

impl Action for May {
    type Output = Vec<Option<Reason>>;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let permits = consent::permits(tx, &self.0, "news", Channel::Email).await?;
        Ok(permits.into_iter().map(|(_, permit)| permit.err().map(|refusal| refusal.reason)).collect())
    }
}

/// Why nothing may leave for each; none where it may.
async fn may(world: &World, people: &[SubjectId]) -> Vec<Option<Reason>> {
    world.write(&May(people.to_vec())).await.unwrap()
}

async fn asks(world: &World, people: &[SubjectId]) -> Asked {
    ask(&world.app, people, "news", Channel::Email).await.unwrap()
}

const SILENT: Option<Reason> = Some(Reason::Silent);

#[tokio::test]
async fn yes_and_no_decide_are_kept_and_hold_for_a_day() {
    let (world, peer) = (house().await, Peer::start(Mood::Knows("carla")).await);
    let people = world.write(&People(vec!["anna", "carla"])).await.unwrap();
    assert_eq!(may(&world, &people).await, [None, None], "nobody is asked where none is connected");
    connect(&world, draft(&peer)).await;
    assert_eq!(may(&world, &people).await, [SILENT, SILENT], "not asked is not sent");

    assert_eq!(asks(&world, &people).await, Asked { allowed: 1, denied: 1, unanswered: 0 });
    assert_eq!(may(&world, &people).await, [None, Some(Reason::Registry)]);
    let asked = peer.asked();
    assert!(asked.iter().any(|one| one.url == "/may/news?e=carla%40example.com"), "{asked:?}");
    assert!(asked.iter().all(|one| one.authorization == format!("Bearer {SECRET}") && one.body.is_empty()));

    assert_eq!(asks(&world, &people).await, Asked::default(), "what is known is not asked again");
    world.advance(DAY + HOUR);
    assert_eq!(may(&world, &people).await, [SILENT, SILENT]);
    assert_eq!(asks(&world, &people).await.allowed, 1);

    let kept = consent::answers::of(&mut world.read().await, people[1]).await.unwrap();
    assert_eq!(kept.len(), 2, "old answers stay as evidence");
    let evidence = kept[0].evidence.clone().unwrap();
    assert_eq!(
        (kept[0].verdict, evidence.service.as_str(), evidence.status),
        (Verdict::Deny, "Robinson", 200)
    );
    assert_eq!(evidence.body, "{\"allowed\":false,\"you\":\"Bearer •••••\"}", "the secret is hidden");
    assert!(!world.holds(SECRET.as_bytes()) && !world.holds(b"carla@example.com"));
}

#[tokio::test]
async fn nobody_is_asked_about_without_need() {
    let (world, peer) = (house().await, Peer::start(Mood::Knows("nobody")).await);
    let people = world.write(&People(vec!["anna", "carla"])).await.unwrap();
    connect(&world, draft(&peer)).await;
    struct Withdraw(SubjectId);
    impl Action for Withdraw {
        type Output = ();
        const NEEDS: Permission = SYSTEM;
        async fn run(&self, tx: &mut Tx) -> Result<()> {
            let (state, how) = (consent::State::Withdrawn, consent::How::Person);
            let change = consent::Change::new(self.0, "news", Channel::Email, state, how);
            consent::write(tx, &change.origin("preferences")).await.map(drop)
        }
    }
    world.write(&Withdraw(people[0])).await.unwrap();
    assert_eq!(asks(&world, &people).await.allowed, 1);
    assert_eq!(may(&world, &people).await, [Some(Reason::Withdrawn), None]);
    let asked = peer.asked();
    assert_eq!(asked.len(), 1);
    assert!(asked[0].url.contains("carla"));
    assert_eq!(ask(&world.app, &people, "offers", Channel::Email).await.unwrap(), Asked::default());
    assert!(peer.asked().is_empty());
}

#[tokio::test]
async fn garbage_errors_and_silence_are_no_answer() {
    let (world, peer) = (house().await, Peer::start(Mood::Sleeps).await);
    let people = world.write(&People(vec!["anna"])).await.unwrap();
    connect(&world, draft(&peer)).await;
    let moods = [
        Mood::Sleeps,
        Mood::Says(200, "<html>true</html>".into()),
        Mood::Says(200, "{\"allowed\":\"perhaps\"}".into()),
        Mood::Says(500, "{\"allowed\":true}".into()),
        Mood::Says(200, "x".repeat(300 << 10)),
    ];
    for mood in moods {
        peer.is(mood.clone());
        assert_eq!(asks(&world, &people).await.unanswered, 1, "{mood:?}");
        assert_eq!(may(&world, &people).await, [SILENT], "{mood:?}");
    }
    assert!(consent::answers::of(&mut world.read().await, people[0]).await.unwrap().is_empty());
    peer.is(Mood::Knows("nobody"));
    assert_eq!(asks(&world, &people).await.allowed, 1);
    assert_eq!(may(&world, &people).await, [None]);
}

#[tokio::test]
async fn one_that_is_down_is_left_alone_and_asked_again_when_it_is_back() {
    let (world, peer) = (house().await, Peer::start(Mood::Says(503, String::new())).await);
    let names = vec!["p0", "p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8", "p9"];
    let people = world.write(&People(names)).await.unwrap();
    connect(&world, Draft { at_once: 1, ..draft(&peer) }).await;
    assert_eq!(asks(&world, &people).await.unanswered, 5, "after five failures nobody else is asked");
    assert_eq!(peer.asked().len(), 5);
    assert_eq!(asks(&world, &people).await, Asked::default(), "it rests");
    assert!(peer.asked().is_empty());
    assert!(may(&world, &people).await.iter().all(|why| *why == SILENT));

    peer.is(Mood::Knows("p3"));
    world.advance(MINUTE + 1);
    assert_eq!(asks(&world, &people).await, Asked { allowed: 9, denied: 1, unanswered: 0 });
    peer.is(Mood::Says(503, String::new()));
    assert_eq!(may(&world, &people).await.iter().filter(|why| why.is_none()).count(), 9, "answers hold");
}

#[tokio::test]
async fn silence_may_be_a_yes_where_somebody_chose_so_but_a_no_stays_a_no() {
    let (world, peer) = (house().await, Peer::start(Mood::Knows("carla")).await);
    let people = world.write(&People(vec!["anna", "carla"])).await.unwrap();
    let service = connect(&world, Draft { silence: "allow".into(), ..draft(&peer) }).await;
    assert_eq!(may(&world, &people).await, [None, None]);
    asks(&world, &people).await;
    assert_eq!(may(&world, &people).await, [None, Some(Reason::Registry)]);

    let house = Actor::house();
    world.app.write(&house, &Suspend { service }).await.unwrap();
    world.advance(2 * DAY);
    peer.asked();
    assert_eq!(asks(&world, &people).await, Asked::default());
    assert!(peer.asked().is_empty(), "a paused service is not asked");
    world.app.write(&house, &Remove { service }).await.unwrap();
    assert_eq!(may(&world, &people).await, [None, None]);
    assert_eq!(consent::answers::of(&mut world.read().await, people[1]).await.unwrap().len(), 1);
}
