//! A crash after each step of an erasure: whatever was done stays done, what was not is done by the next attempt.

use super::{Close, Heard, Noted, Stop, Wipe, plan::Plan};
use crate::{
    Ask, Decide, Decision, How, Kind, Mode, Return, Vouch, Wish,
    jobs::Work,
    model::{ClaimId, State, Step},
    read,
};
use customers::{Create, Draft, Source};
use ground::{clock::MINUTE, id::Id};
use kernel::{KeyId, SubjectId, app::Edges};
use testkit::World;

async fn running() -> (World, SubjectId, ClaimId) {
    let edges = Edges::default().with(post::Carrier::Outbox);
    let world = World::furnished(&[post::ROOM, customers::ROOM, consent::ROOM, crate::ROOM], edges).await;
    consent::furnish(&world.app).await.unwrap();
    let draft = Draft {
        family: "Crash".into(),
        emails: vec!["crash@example.org".into()],
        country: "NL".into(),
        ..Draft::default()
    };
    let subject = world.write(&Create { draft, source: Source::Staff, purpose: None }).await.unwrap();
    let claim = world.write(&Ask { wish: Wish::plain(subject, Kind::Erasure, How::Desk) }).await.unwrap();
    world.work().await;
    world.write(&Vouch { claim }).await.unwrap();
    let decision = Decision::Erase { mode: Mode::Anonymise, comes_back: Return::KeptOut };
    world.write(&Decide::whole(claim, decision, "R-2026-0001")).await.unwrap();
    (world, subject, claim)
}

/// Runs the steps up to this one, each twice, as if the machine had stopped before it could note that it was done.
async fn steps_until(world: &World, subject: SubjectId, claim: ClaimId, last: Step) {
    for _ in 0..2 {
        world.write(&Stop { claim }).await.unwrap();
    }
    if last == Step::Stopping {
        return;
    }
    for _ in 0..2 {
        world.write(&Heard { claim }).await.unwrap();
    }
    if last == Step::Telling {
        return;
    }
    for _ in 0..2 {
        world.write(&Wipe { claim, remains: Vec::new() }).await.unwrap();
    }
    if last == Step::Wiping {
        return;
    }
    for _ in 0..2 {
        world.app.vault().destroy(KeyId::of(subject)).await.unwrap();
    }
}

#[tokio::test]
async fn a_crash_after_any_step_ends_complete() {
    for last in [Step::Stopping, Step::Telling, Step::Wiping, Step::Shredding] {
        let (world, subject, claim) = running().await;
        steps_until(&world, subject, claim, last).await;
        // The restarted machine finds the job in the queue, twice even.
        world.enqueue(Work { claim }).await;
        for _ in 0..3 {
            world.work().await;
            world.advance(2 * MINUTE);
        }
        let mut reader = world.read().await;
        let claim = read::load(&mut reader, claim).await.unwrap();
        assert!(matches!(claim.state, State::Done { .. }), "after {last:?}: {:?}", claim.state);
        let receipt = read::receipt(&mut reader, claim.id).await.unwrap().unwrap();
        assert!(receipt.shredded_at.is_some(), "after {last:?}");
        assert!(
            receipt.effects().unwrap().iter().any(|effect| effect.table == "customers"),
            "after {last:?}"
        );
        assert!(customers::contact(&mut reader, subject).await.unwrap().is_none());
        assert!(!world.app.vault().unlock(&[KeyId::of(subject)]).await.unwrap().holds(KeyId::of(subject)));
        assert!(consent::is_suppressed(&mut reader, "crash@example.org").await.unwrap());
        let left = post::tally(&mut reader, claim.id.bytes()).await.unwrap();
        assert_eq!(left.waiting, 0);
    }
}

#[tokio::test]
async fn a_start_between_note_and_wipe_leaves_the_work_to_its_job() {
    let (world, subject, claim) = running().await;
    steps_until(&world, subject, claim, Step::Telling).await;
    // Somebody decided that the letters stay: the note alone tells of it.
    let plan = Plan { mode: Mode::Anonymise, kept: vec!["post_messages".into()] };
    let note = (KeyId::of(subject), Noted::new(plan, claim.bytes(), Vec::new()).written().unwrap());
    world.app.vault().note(&[note], true).await.unwrap();
    assert_eq!(super::replay(&world.app).await.unwrap(), 0);
    let state = read::load(&mut world.read().await, claim).await.unwrap().state;
    assert!(matches!(state, State::Running { step: Step::Wiping, .. }), "{state:?}");
    world.enqueue(Work { claim }).await;
    world.work().await;
    let mut reader = world.read().await;
    assert!(matches!(read::load(&mut reader, claim).await.unwrap().state, State::Done { .. }));
    assert!(read::receipt(&mut reader, claim).await.unwrap().is_some());
}

#[tokio::test]
async fn a_step_that_is_not_at_hand_does_nothing() {
    let (world, subject, claim) = running().await;
    world.write(&Wipe { claim, remains: Vec::new() }).await.unwrap();
    world.write(&Close { claim, key_gone: true }).await.unwrap();
    let mut reader = world.read().await;
    let claim = read::load(&mut reader, claim).await.unwrap();
    assert!(matches!(claim.state, State::Running { step: Step::Stopping, .. }));
    assert!(customers::contact(&mut reader, subject).await.unwrap().is_some());
}

#[tokio::test]
async fn a_letter_that_never_leaves_holds_an_erasure_up_for_a_day_only() {
    let (world, _, claim) = running().await;
    world.write(&Stop { claim }).await.unwrap();
    let claim = read::load(&mut world.read().await, claim).await.unwrap();
    assert!(!super::is_told(&mut world.read().await, &claim).await.unwrap(), "it waits in the outbox");
    world.advance(super::TELL_WITHIN);
    assert!(super::is_told(&mut world.read().await, &claim).await.unwrap());
}
