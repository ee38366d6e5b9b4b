//! The world of these stories: a house with rules, a shelf, and people who come and fall silent.

use crate::shelf;
use customers::{Create, Draft as Facts, Source};
use ground::clock::DAY;
use kernel::{Role, SubjectId, app::Edges};
use retention::{Draft, RuleId, Run};
use testkit::{Guest, World};

pub const ALEX: Guest = Guest::Staff(Role::Administrator);
pub const DORA: Guest = Guest::Staff(Role::PrivacyOfficer);
pub const ANNA: Guest = Guest::Staff(Role::Agent);

pub const ROOMS: [kernel::Room; 9] = [
    post::ROOM,
    customers::ROOM,
    kernel::Room { gate: None, ..staff::ROOM },
    consent::ROOM,
    notices::ROOM,
    flows::ROOM,
    rights::ROOM,
    shelf::ROOM,
    retention::ROOM,
];

/// Without the rules that a fresh house begins with.
pub async fn bare() -> World {
    let world = World::furnished(&ROOMS, Edges::default().with(post::Carrier::Outbox)).await;
    consent::furnish(&world.app).await.unwrap();
    world
}

pub async fn furnished() -> World {
    let world = bare().await;
    retention::furnish(&world.app).await.unwrap();
    world
}

pub async fn person(world: &World, name: &str, purpose: Option<&str>) -> SubjectId {
    let draft = Facts {
        given: name.into(),
        family: "Cichy".into(),
        emails: vec![format!("{}@example.org", name.to_lowercase())],
        language: "pl".into(),
        ..Facts::default()
    };
    let purpose = purpose.map(str::to_owned);
    world.write(&Create { draft, source: Source::Staff, purpose }).await.unwrap()
}

/// People enough that some of them are no flood.
pub async fn crowd(world: &World) {
    for number in 0..12 {
        person(world, &format!("Gosc{number}"), None).await;
    }
}

pub fn draft(lapse: &str, duration: &str) -> Draft {
    Draft { lapse: lapse.into(), duration: duration.into(), action: "destroy".into(), ..Draft::default() }
}

pub async fn rule(world: &World, draft: Draft) -> RuleId {
    world.write(&retention::Add { draft }).await.unwrap()
}

pub async fn days(world: &World, days: i64) {
    world.advance(days * DAY);
}

/// Runs the night now and gives how each rule fared.
pub async fn night(world: &World) -> Vec<Run> {
    let id = world.write(&retention::Start { by_hand: true }).await.unwrap().unwrap();
    world.work().await;
    retention::night(&mut world.read().await, id).await.unwrap().1
}

/// Like people do: they choose something, or call.
pub async fn hears_from(world: &World, subject: SubjectId) {
    world.write(&Call { subject }).await.unwrap();
}

struct Call {
    subject: SubjectId,
}

impl kernel::Action for Call {
    type Output = ();
    const NEEDS: kernel::Permission = kernel::SYSTEM;

    async fn run(&self, tx: &mut kernel::Tx) -> kernel::Result<()> {
        customers::contacted(tx, self.subject).await
    }
}

pub async fn is_there(world: &World, subject: SubjectId) -> bool {
    customers::contact(&mut world.read().await, subject).await.unwrap().is_some()
}
