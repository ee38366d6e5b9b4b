//! Letters that waited are asked about again, when somebody knows the hours.

use crate::*;
use kernel::Reader;
use post::{Leaves, Rest, State, StillLeaves, states};
use testkit::NOON;

/// From half past twelve nobody is written to for news, until the next morning.
#[expect(clippy::needless_pass_by_value, reason = "it is given by value")]
fn until_morning(reader: &mut Reader, _: SubjectId, purpose: String) -> StillLeaves<'_> {
    let (now, morning) = (reader.now(), NOON.plus(20 * HOUR));
    let rests = purpose == "news" && now > NOON.plus(30 * MINUTE) && now < morning;
    Box::pin(async move { Ok(if rests { Leaves::At(morning) } else { Leaves::Now }) })
}

#[tokio::test]
async fn a_letter_that_is_tried_again_keeps_the_quiet_hours() {
    let (world, _sink) = connected_with(Edges::default().with(Rest(until_morning))).await;
    let id = world.write(&to_carla("later@example.com")).await.unwrap()[0];
    let due = async || states(&mut world.read().await, &[id]).await.unwrap().remove(0).due_at;
    world.work().await;
    assert_eq!(due().await, NOON.plus(MINUTE), "it is not the hour of rest yet");
    world.advance(HOUR);
    world.work().await;
    assert_eq!(due().await, NOON.plus(20 * HOUR));
    world.advance(19 * HOUR);
    world.work().await;
    assert_eq!(due().await, NOON.plus(20 * HOUR + 15 * MINUTE), "in the morning it is tried");
}

#[tokio::test]
async fn a_letter_that_was_held_for_long_keeps_them_too_and_a_fresh_one_was_asked_about() {
    let (world, sink) = connected_with(Edges::default().with(Rest(until_morning))).await;
    world.write(&Batch::Hold).await.unwrap();
    world.write(&many(3)).await.unwrap();
    world.advance(2 * HOUR);
    world.write(&Batch::Release).await.unwrap();
    world.write(&to_carla("carla@example.com")).await.unwrap();
    world.work().await;
    assert_eq!(sink.count(), 1, "whoever wrote it asked at that moment");
    world.advance(18 * HOUR);
    world.work().await;
    assert_eq!(sink.count(), 4);
}

/// From half past twelve on nobody may be written to at all.
fn not_any_more(reader: &mut Reader, _: SubjectId, _: String) -> StillLeaves<'_> {
    let barred = reader.now() > NOON.plus(30 * MINUTE);
    Box::pin(async move { Ok(if barred { Leaves::Never("restricted") } else { Leaves::Now }) })
}

#[tokio::test]
async fn a_letter_that_is_tried_again_needs_its_permission_again() {
    let (world, sink) = connected_with(Edges::default().with(Rest(not_any_more))).await;
    let id = world.write(&to_carla("later@example.com")).await.unwrap()[0];
    world.work().await;
    world.advance(HOUR);
    world.work().await;
    let fate = states(&mut world.read().await, &[id]).await.unwrap().remove(0);
    assert_eq!((fate.state, fate.reason.as_deref()), (State::Canceled, Some("restricted")));
    world.advance(24 * HOUR);
    world.work().await;
    assert_eq!(sink.count(), 0, "nothing is tried after that");
}
