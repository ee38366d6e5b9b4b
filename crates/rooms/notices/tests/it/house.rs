//! The small house of these stories: furnished, with Carla in it, and what happens to purposes beside.

use consent::{ChangePurpose, Earlier};
use kernel::{
    Action, Permission, Result, Role, SYSTEM, SubjectId, Tx,
    app::Edges,
    setting::{COMPANY_NAME, Change as Settings},
};
use kit::Lang;
use notices::{Acceptance, Notice};
use testkit::{Guest, World};

pub const OFFICER: Guest = Guest::Staff(Role::PrivacyOfficer);
pub const AGENT: Guest = Guest::Staff(Role::Agent);
pub const LANGS: [&str; 5] = ["en", "nl", "pl", "tr", "de"];

pub struct House {
    pub world: World,
    pub carla: SubjectId,
}

pub async fn open() -> House {
    let rooms = [post::ROOM, customers::ROOM, consent::ROOM, notices::ROOM];
    let world = World::furnished(&rooms, Edges::default().with(post::Carrier::Outbox)).await;
    consent::furnish(&world.app).await.unwrap();
    notices::furnish(&world.app).await.unwrap();
    let draft = customers::Draft {
        given: "Carla".into(),
        family: "Zielińska".into(),
        emails: vec!["carla@example.com".into()],
        ..customers::Draft::default()
    };
    let create = customers::Create { draft, source: customers::Source::Staff, purpose: None };
    let carla = world.write(&create).await.unwrap();
    House { world, carla }
}

impl House {
    /// The notice that holds, in English.
    pub async fn current(&self) -> Notice {
        notices::current(&mut self.world.read().await, Lang::En).await.unwrap().unwrap()
    }

    pub async fn company(&self, name: &str) {
        let values = vec![(COMPANY_NAME.key.to_owned(), name.to_owned())];
        self.world.write(&Settings { values }).await.unwrap();
    }

    /// Gives the purpose of news another English description.
    pub async fn reword_news(&self, description: &str) {
        let news = consent::purpose(&mut self.world.read().await, "news").await.unwrap();
        let mut terms = (*news.terms).clone();
        description.clone_into(&mut terms.texts.en.description);
        let change =
            ChangePurpose { key: "news".into(), seen: news.version, terms, earlier: Earlier::StillCount };
        self.world.write(&change).await.unwrap();
    }

    /// Publishes the next version from the plan of the last.
    pub async fn publish(&self, acceptance: Acceptance) -> i64 {
        let version = self.world.write(&notices::Start).await.unwrap();
        self.world.write(&notices::Publish { version, seen: 1, acceptance }).await.unwrap();
        version
    }

    /// A link as messages carry it.
    pub async fn link(&self) -> String {
        let token = self.world.write(&Link(self.carla)).await.unwrap();
        notices::accept_path(&token)
    }
}

struct Link(SubjectId);

impl Action for Link {
    type Output = consent::LinkToken;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<consent::LinkToken> {
        consent::link(tx, self.0).await
    }
}

/// Tells the notices of a contact point as a room does that opens one.
pub struct Open(pub notices::Contact);

impl Action for Open {
    type Output = i64;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<i64> {
        notices::declare(tx, &self.0).await?;
        notices::require(tx, self.0.kind, &self.0.key).await
    }
}
