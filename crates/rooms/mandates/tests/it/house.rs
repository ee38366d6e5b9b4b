//! The world of these stories: a house that the directory calls HOUSE_SAMPLE, Carla, and an agent with a key of its own.

use axum::{
    body::Body,
    http::{Request, header},
};
use customers::{Create, Draft, Source, SubjectId};
use data_encoding::BASE64;
use ed25519_dalek::{Signer, SigningKey};
use ground::{
    clock::{MINUTE, SECOND},
    http::{Http, Reach},
};
use kernel::{Role, app::Edges, setting::Change};
use mandates::{AddAgent, AgentId, NewAgent, Settle, Standing};
use serde_json::{Value, json};
use testkit::{Answer, Guest, World};

pub const DORA: Guest = Guest::Staff(Role::PrivacyOfficer);
pub const ANNA: Guest = Guest::Staff(Role::Agent);
pub const AGENT: &str = "SAMPLE_AGENT";
pub const HOUSE: &str = "HOUSE_SAMPLE";
pub const CARLA: &str = "carla.kanarek@example.com";
pub const STRANGER: &str = "nobody.at.all@example.com";

pub const ROOMS: [kernel::Room; 8] = [
    post::ROOM,
    customers::ROOM,
    kernel::Room { gate: None, ..staff::ROOM },
    consent::ROOM,
    notices::ROOM,
    flows::ROOM,
    rights::ROOM,
    mandates::ROOM,
];

pub struct House {
    pub world: World,
    pub agent: AgentId,
    pub carla: SubjectId,
    key: SigningKey,
}

/// With an agent that is let in.
pub async fn open() -> House {
    let edges = Edges::default().with(post::Carrier::Outbox).with(Http::new(Reach::Anywhere).unwrap());
    let world = World::furnished(&ROOMS, edges).await;
    consent::furnish(&world.app).await.unwrap();
    notices::furnish(&world.app).await.unwrap();
    rights::furnish(&world.app).await.unwrap();
    world.write(&Change { values: vec![("mandates.business-id".into(), HOUSE.into())] }).await.unwrap();
    let draft = Draft {
        given: "Carla".into(),
        family: "Kanarek".into(),
        emails: vec![CARLA.into()],
        phones: vec!["+14155552671".into()],
        birth_date: "1990-05-17".into(),
        country: "US".into(),
        language: "en".into(),
        ..Draft::default()
    };
    let carla = world.write(&Create { draft, source: Source::Staff, purpose: None }).await.unwrap();
    let key = SigningKey::from_bytes(&[7; 32]);
    let agent = world.write(&AddAgent { new: described(AGENT, &key) }).await.unwrap();
    let house = House { world, agent, carla, key };
    house.settle(Standing::Active, false).await;
    house
}

pub fn described(agent_id: &str, key: &SigningKey) -> NewAgent {
    NewAgent {
        agent_id: agent_id.into(),
        name: "Sample Agent".into(),
        verify_key: BASE64.encode(key.verifying_key().as_bytes()),
        web_url: "https://agent.example.org".into(),
        contact: "tech@agent.example.org".into(),
    }
}

pub fn signed(key: &SigningKey, message: &[u8]) -> String {
    BASE64.encode(&[&key.sign(message).to_bytes()[..], message].concat())
}

impl House {
    pub async fn settle(&self, state: Standing, trusted: bool) {
        let agent = mandates::agent(&mut self.world.read().await, self.agent).await.unwrap();
        let settle = Settle { agent: agent.id, version: agent.version, state, trusted };
        self.world.write(&settle).await.unwrap();
    }

    pub async fn add(&self, draft: Draft) -> SubjectId {
        self.world.write(&Create { draft, source: Source::Staff, purpose: None }).await.unwrap()
    }

    pub fn sign(&self, message: &Value) -> String {
        signed(&self.key, message.to_string().as_bytes())
    }

    pub fn sign_bytes(&self, message: &[u8]) -> String {
        signed(&self.key, message)
    }

    /// The part of a message that says who writes to whom and when.
    pub fn head(&self) -> Value {
        let now = self.world.now();
        json!({
            "agent-id": AGENT,
            "business-id": HOUSE,
            "issued-at": now.minus(SECOND).rfc3339(),
            "expires-at": now.plus(10 * MINUTE).rfc3339(),
            "drp.version": "1.0",
        })
    }

    pub fn message(&self, exercise: &str, email: &str, more: Value) -> Value {
        let mut message = self.head();
        let own = json!({ "exercise": exercise, "regime": "ccpa", "name": "Carla Kanarek", "email": email });
        for part in [own, more] {
            message.as_object_mut().unwrap().extend(part.as_object().unwrap().clone());
        }
        message
    }

    pub async fn send(&self, method: &str, path: &str, token: Option<&str>, body: String) -> Answer {
        let mut request = Request::builder().method(method).uri(format!("/api/v1{path}"));
        request = request.header(header::CONTENT_TYPE, "text/plain");
        if let Some(token) = token {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        self.world.send(Guest::Nobody, request.body(Body::from(body)).unwrap()).await
    }

    pub async fn pair(&self) -> String {
        let body = self.sign(&self.head());
        let answer = self.send("POST", &format!("/agent/{AGENT}"), None, body).await.expect(200).json();
        assert_eq!(answer["agent-id"], AGENT);
        self.world.advance(2 * SECOND);
        answer["token"].as_str().unwrap().to_owned()
    }

    /// Asks, and does the work that follows.
    pub async fn ask(&self, token: &str, message: &Value) -> Value {
        let body = self.sign(message);
        let answer = self.send("POST", "/data-rights-request", Some(token), body).await.expect(200).json();
        self.world.work().await;
        answer
    }

    pub async fn status(&self, token: &str, asked: &Value) -> Value {
        let path = format!("/data-rights-request/{}", asked["request_id"].as_str().unwrap());
        self.send("GET", &path, Some(token), String::new()).await.expect(200).json()
    }

    pub async fn claims(&self) -> Vec<rights::Claim> {
        rights::of_subject(&mut self.world.read().await, self.carla).await.unwrap()
    }

    /// Follows the link of the newest letter and presses the button.
    pub async fn prove(&self) {
        self.world.advance(SECOND);
        let letter = post::latest(&mut self.world.read().await, 1).await.unwrap().remove(0);
        let link = letter.links.first().unwrap();
        let path = &link[link.find("/requests").unwrap()..];
        let answer = self.world.post(Guest::Nobody, path, &[]).await;
        assert!(answer.status.is_success() || answer.status.is_redirection(), "{}", answer.status);
        self.world.work().await;
    }
}

/// What of a status may be compared between two people.
pub fn alike(status: &Value) -> Value {
    let mut status = status.clone();
    for own in ["request_id", "user_verification_url"] {
        let there = status.as_object_mut().unwrap().remove(own).is_some();
        status[format!("has {own}")] = there.into();
    }
    status
}
