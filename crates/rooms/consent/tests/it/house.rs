//! The small house of these stories: furnished, with Carla in it, and the few acts that the stories are made of.

use consent::{Change, Channel, How, Outcome, Permit, Refusal, State};
use kernel::{Action, Actor, PERSON, Permission, Result, SYSTEM, SubjectId, Tx, app::Edges};
use testkit::World;

pub const EMAIL: &str = "carla@example.com";

pub struct House {
    pub world: World,
    pub carla: SubjectId,
}

pub async fn open() -> House {
    open_with(Edges::default()).await
}

pub async fn open_with(edges: Edges) -> House {
    let rooms = [post::ROOM, customers::ROOM, consent::ROOM];
    let world = World::furnished(&rooms, edges.with(post::Carrier::Outbox)).await;
    consent::furnish(&world.app).await.unwrap();
    let carla = world.write(&person(EMAIL)).await.unwrap();
    House { world, carla }
}

pub fn person(email: &str) -> customers::Create {
    let draft = customers::Draft {
        given: "Carla".into(),
        family: "Zielińska".into(),
        emails: vec![email.into()],
        phones: vec!["+48512345678".into()],
        country: "PL".into(),
        ..customers::Draft::default()
    };
    customers::Create { draft, source: customers::Source::Staff, purpose: None }
}

/// Sends changes through the gate as whoever acts.
pub struct Pass(pub Vec<Change>);

impl Action for Pass {
    type Output = Vec<Outcome>;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Outcome>> {
        consent::write_many(tx, &self.0).await
    }
}

/// The same for the person themself.
pub struct PassAsPerson(pub Vec<Change>);

impl Action for PassAsPerson {
    type Output = Vec<Outcome>;
    const NEEDS: Permission = PERSON;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Outcome>> {
        consent::write_many(tx, &self.0).await
    }
}

pub struct Ask {
    pub subject: SubjectId,
    pub purpose: &'static str,
    pub channel: Channel,
}

impl Action for Ask {
    type Output = std::result::Result<Permit, Refusal>;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        consent::permit(tx, self.subject, self.purpose, self.channel).await
    }
}

impl House {
    pub fn change(&self, state: State, how: How) -> Change {
        Change::new(self.carla, "news", Channel::Email, state, how)
    }

    pub async fn pass(&self, change: Change) -> Outcome {
        self.world.write(&Pass(vec![change])).await.unwrap()[0]
    }

    pub async fn as_carla(&self, change: Change) -> Outcome {
        let action = PassAsPerson(vec![change]);
        self.world.app.write(&Actor::person(self.carla), &action).await.unwrap()[0]
    }

    pub async fn permit(&self, purpose: &'static str) -> std::result::Result<Permit, Refusal> {
        self.world.write(&Ask { subject: self.carla, purpose, channel: Channel::Email }).await.unwrap()
    }

    /// Why not; none when it may leave.
    pub async fn refusal(&self, purpose: &'static str) -> Option<consent::Reason> {
        self.permit(purpose).await.err().map(|refusal| refusal.reason)
    }
}

pub fn written(outcome: Outcome) -> consent::PermissionId {
    match outcome {
        Outcome::Written(id) => id,
        other => panic!("not written: {other:?}"),
    }
}
