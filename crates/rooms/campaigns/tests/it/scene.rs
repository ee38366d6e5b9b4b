//! A house with people who said yes, no, or nothing, for the stories of letters.
#![allow(dead_code, reason = "two test programs share this scene, and neither uses all of it")]

use consent::{Change, Channel, How, State};
use customers::{Draft, Source};
use kernel::{Action, Permission, Result, Role, Room, SYSTEM, SubjectId, Tx, app::Edges};
use serde_json::{Value, json};
use testkit::{Guest, World};

pub const MARK: Guest = Guest::Staff(Role::Marketer);
pub const BEN: Guest = Guest::Staff(Role::Manager);
pub const ANNA: Guest = Guest::Staff(Role::Agent);

pub async fn house(campaigns: Room) -> World {
    let edges = Edges::default().with(post::Carrier::Outbox);
    let world =
        World::furnished(&[post::ROOM, customers::ROOM, consent::ROOM, notices::ROOM, campaigns], edges)
            .await;
    consent::furnish(&world.app).await.unwrap();
    notices::furnish(&world.app).await.unwrap();
    world
}

/// People with a number in their address, and what they said about the news.
pub struct People {
    pub from: usize,
    pub count: usize,
    pub lang: &'static str,
    pub said: Option<State>,
}

impl Action for People {
    type Output = Vec<SubjectId>;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<SubjectId>> {
        let rules = customers::rules(tx).await?;
        let drafts = (self.from..self.from + self.count).map(|number| Draft {
            given: format!("Carla{number}"),
            family: "Example".into(),
            emails: vec![format!("carla{number}@example.com")],
            language: self.lang.into(),
            country: "NL".into(),
            ..Draft::default()
        });
        let checked = drafts.map(|draft| rules.check(&draft)).collect::<Result<Vec<_>>>()?;
        let people = customers::add_many(tx, &checked, &Source::Api, Some("news")).await?;
        if let Some(state) = self.said {
            let change = |subject: &SubjectId| {
                Change::new(*subject, "news", Channel::Email, state, How::Link).origin("form:news")
            };
            let changes: Vec<Change> = people.iter().map(change).collect();
            consent::write_many(tx, &changes).await?;
        }
        Ok(people)
    }
}

/// Somebody changes their mind by the link in a letter.
pub struct Withdraw(pub SubjectId);

impl Action for Withdraw {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let change =
            Change::new(self.0, "news", Channel::Email, State::Withdrawn, How::Person).origin("preferences");
        consent::write(tx, &change).await.map(drop)
    }
}

pub async fn allow(world: &World, from: usize, count: usize) -> Vec<SubjectId> {
    world.write(&People { from, count, lang: "en", said: Some(State::Given) }).await.unwrap()
}

pub async fn silent(world: &World, from: usize, count: usize) -> Vec<SubjectId> {
    world.write(&People { from, count, lang: "en", said: None }).await.unwrap()
}

pub fn news() -> Value {
    json!({
        "title": "Spring",
        "purpose": "news",
        "texts": {"en": {"subject": "Tents for {{ given_name }}", "body": "Dear {{ full_name }},\n\nnew tents."}},
    })
}

/// Writes a letter by the API and answers its path.
pub async fn written(world: &World, letter: &Value) -> String {
    let answer = world.api(MARK, "POST", "/letters", letter).await.expect(201);
    answer.location().strip_prefix("/api/v1").unwrap().to_owned()
}

pub async fn send(world: &World, path: &str) {
    world.api(MARK, "POST", &format!("{path}/sending"), &json!({"confirm": "Spring"})).await.expect(202);
}

pub async fn results(world: &World, path: &str) -> Value {
    world.api(MARK, "GET", &format!("{path}/results"), &Value::Null).await.expect(200).json()
}

/// Everything that was written to anybody, the newest first.
pub async fn mail(world: &World) -> Vec<post::Shown> {
    post::latest(&mut world.read().await, 100_000).await.unwrap()
}

/// What somebody says about being counted.
pub struct Track(pub SubjectId, pub State);

impl Action for Track {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let change =
            Change::new(self.0, "tracking", Channel::Email, self.1, How::Person).origin("preferences");
        consent::write(tx, &change).await.map(drop)
    }
}
