//! The small house of these stories: furnished, with Carla in it, and what happens to purposes beside.

use consent::{ChangePurpose, Earlier};
use kernel::{
    Action, Permission, Result, Role, Room, SYSTEM, SubjectId, Tx,
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
    furnished(post::ROOM).await
}

/// The same with another room in the place of the first.
pub async fn furnished(first: Room) -> House {
    let rooms = [first, customers::ROOM, consent::ROOM, notices::ROOM];
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
        self.publish_of(notices::GENERAL, acceptance).await
    }

    pub async fn publish_of(&self, notice: &str, acceptance: Acceptance) -> i64 {
        let version = self.world.write(&notices::Start { notice: notice.into() }).await.unwrap();
        self.world.write(&notices::Publish { version, seen: 1, acceptance }).await.unwrap();
        version
    }

    /// Another notice, of which a version holds.
    pub async fn another(&self, key: &str) -> i64 {
        let texts = || consent::ByLang::make(|_| key.to_owned());
        let draft = notices::Draft { key: key.into(), titles: texts(), audience: texts() };
        self.world.write(&notices::Add { draft }).await.unwrap();
        self.publish_of(key, Acceptance::NotNeeded).await
    }

    /// What waits for Carla's answer.
    pub async fn awaited(&self, lang: Lang) -> Option<Notice> {
        notices::awaits(&mut self.world.read().await, self.carla, lang).await.unwrap()
    }

    /// Carla presses the button.
    pub async fn accept(&self, version: i64) -> Result<()> {
        let carla = kernel::Actor::person(self.carla);
        self.world.app.write(&carla, &notices::Accept { version, lang: Lang::En }).await
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
