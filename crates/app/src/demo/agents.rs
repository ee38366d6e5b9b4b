//! Authorised agents and what they ask for people in California: signed messages through their own door, as they would send them.

use super::stage::Stage;
use data_encoding::BASE64;
use ed25519_dalek::{Signer, SigningKey};
use ground::clock::{MINUTE, SECOND};
use kernel::{Actor, Error, Result, setting::Change};
use mandates::{AddAgent, NewAgent, Settle, Standing};
use serde::Deserialize;
use serde_json::json;

const TEXTS: &str = include_str!("agents.json");
/// What the directory of the protocol calls the shop.
const BUSINESS: &str = "NOORDERPAD";
/// How long a message is good for.
const GOOD_FOR: i64 = 10 * MINUTE;

#[derive(Deserialize)]
pub struct Agents {
    agents: Vec<Described>,
    asked: Vec<Asked>,
}

#[derive(Deserialize)]
struct Described {
    id: String,
    name: String,
    /// What their invented key is made of.
    seed: u8,
    web: String,
    contact: String,
    standing: Standing,
    trusted: bool,
}

#[derive(Deserialize)]
struct Asked {
    day: i64,
    agent: String,
    exercise: String,
    name: String,
    email: String,
    reference: String,
}

impl Agents {
    pub fn read() -> Result<Self> {
        serde_json::from_str(TEXTS).map_err(Error::fault)
    }

    pub fn days(&self) -> impl Iterator<Item = i64> + '_ {
        self.asked.iter().map(|asked| asked.day)
    }

    /// Some are let in, one is believed, one was stopped, and one waits for somebody to look.
    pub async fn let_in(&self, stage: &Stage) -> Result<()> {
        let values = vec![("mandates.business-id".to_owned(), BUSINESS.to_owned())];
        stage.act("alex", &Change { values }).await?;
        for described in &self.agents {
            let agent = stage.act("dora", &AddAgent { new: described.agent() }).await?;
            if described.standing == Standing::Proposed {
                continue;
            }
            let version = mandates::agent(&mut stage.app.read(&Actor::house()).await?, agent).await?.version;
            let (state, trusted) = (described.standing, described.trusted);
            stage.act("dora", &Settle { agent, version, state, trusted }).await?;
        }
        Ok(())
    }

    pub async fn on(&self, stage: &Stage, day: i64) -> Result<()> {
        for asked in self.asked.iter().filter(|asked| asked.day == day) {
            let agent = self.agents.iter().find(|agent| agent.id == asked.agent).ok_or(Error::NotFound)?;
            agent.ask(stage, asked).await?;
            super::work(&stage.app).await?;
            stage.app.clock().advance(MINUTE);
        }
        Ok(())
    }
}

impl Described {
    fn key(&self) -> SigningKey {
        SigningKey::from_bytes(&[self.seed; 32])
    }

    fn agent(&self) -> NewAgent {
        NewAgent {
            agent_id: self.id.clone(),
            name: self.name.clone(),
            verify_key: BASE64.encode(self.key().verifying_key().as_bytes()),
            web_url: self.web.clone(),
            contact: self.contact.clone(),
        }
    }

    /// A fresh token for a signed message, and the wish with it.
    async fn ask(&self, stage: &Stage, asked: &Asked) -> Result<()> {
        let door = &stage.door;
        let given =
            door.call(&format!("/api/v1/agent/{}", self.id), "", self.signed(&self.head(stage))).await?;
        let token = given["token"].as_str().unwrap_or_default();
        stage.app.clock().advance(2 * SECOND);
        let mut message = self.head(stage);
        let wish = json!({
            "exercise": asked.exercise, "regime": "ccpa", "name": asked.name, "email": asked.email,
            "email_verified": true, "agent-request-id": asked.reference,
        });
        if let (Some(message), Some(wish)) = (message.as_object_mut(), wish.as_object()) {
            message.extend(wish.clone());
        }
        door.call("/api/v1/data-rights-request", token, self.signed(&message)).await.map(drop)
    }

    fn head(&self, stage: &Stage) -> serde_json::Value {
        let now = stage.now();
        json!({
            "agent-id": self.id, "business-id": BUSINESS, "drp.version": "1.0",
            "issued-at": now.minus(SECOND).rfc3339(), "expires-at": now.plus(GOOD_FOR).rfc3339(),
        })
    }

    fn signed(&self, message: &serde_json::Value) -> String {
        let text = message.to_string().into_bytes();
        BASE64.encode(&[&self.key().sign(&text).to_bytes()[..], &text].concat())
    }
}
