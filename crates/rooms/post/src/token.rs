//! A short-lived token for a long-lived one, where a provider wants that (RFC 6749, 6): asked for once, and used until shortly
//! before it ends, for fetching and for sending.

use crate::auth::{Auth, Secrets};
use ground::{
    clock::{DAY, MINUTE, SECOND, Timestamp},
    http::{Answer, Http, Method, Request},
};
use kernel::App;
use parking_lot::Mutex;
use serde::Deserialize;
use std::{borrow::Cow, collections::HashMap, sync::Arc, time::Duration};
use tokio::sync::Mutex as Turn;

/// Somebody may wait for it at the page that tries a mailbox.
const PATIENCE: Duration = Duration::from_secs(15);
/// So long before its end a token is used no more: a visit or a train of letters that began with it should end with it.
const MARGIN: i64 = 5 * MINUTE;
/// No provider gives one for longer.
const LONGEST: i64 = DAY;
/// As much of a provider's words as anybody reads.
const WORDS: usize = 300;

/// Tokens that still hold: an edge of the house, in memory alone.
#[derive(Default)]
pub struct Tokens(Mutex<HashMap<TokenSource, Slot>>);

/// Whoever holds it asks; the others wait and use what came.
type Slot = Arc<Turn<Option<Kept>>>;

#[derive(Clone)]
struct Kept {
    token: Token,
    until: Timestamp,
}

/// Where a token comes from, and what it is asked for with.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct TokenSource {
    token_url: String,
    client_id: String,
    client_secret: String,
    refresh_token: String,
}

#[derive(Clone)]
pub struct Token {
    pub access: String,
    /// What to ask with from now on: some providers give a new one each time and take the old one no more.
    pub renewed: Option<String>,
}

ground::keyed! {
    /// Why there is no token; the words say what to do about it.
    NoToken {
        /// The long-lived one has ended, or was taken back.
        Expired = "token-expired",
        /// The provider does not know this client, or its secret.
        Client = "token-client",
        /// It was agreed to something else, or to nothing yet.
        Scope = "token-scope",
        Unreachable = "token-unreachable",
        Unclear = "token-unclear",
    }
}

/// No token, and what the provider said to it: for whoever set it up, and nobody else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Denied {
    pub why: NoToken,
    pub said: String,
}

#[derive(Deserialize)]
struct Given {
    access_token: String,
    #[serde(default)]
    refresh_token: Option<String>,
    #[serde(default)]
    expires_in: Option<i64>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Refused {
    error: String,
    suberror: String,
    error_description: String,
}

impl TokenSource {
    /// None where a password proves who we are.
    pub fn of(auth: &Auth, secrets: &Secrets) -> Option<Self> {
        let Auth::OAuth { token_url, client_id } = auth else { return None };
        Some(Self {
            token_url: token_url.clone(),
            client_id: client_id.clone(),
            client_secret: secrets.client_secret.clone(),
            refresh_token: secrets.refresh_token.clone(),
        })
    }

    /// A token that holds for some minutes at least.
    pub async fn token(&self, app: &App) -> Result<Token, Denied> {
        let tokens = app.edge::<Tokens>().map_err(|_| NoToken::Unclear)?;
        let slot = tokens.slot(self);
        let mut kept = slot.lock().await;
        let now = app.clock().now();
        if let Some(known) = kept.as_ref().filter(|known| now < known.until) {
            return Ok(known.token.clone());
        }
        let given = read(&ask(app, self).await?)?;
        let fresh = Kept { until: given.until(now), token: self.taken(given) };
        tokens.tidy(now);
        if let Some(refresh_token) = fresh.token.renewed.clone() {
            let token = Token { renewed: None, ..fresh.token.clone() };
            let next = Self { refresh_token, ..self.clone() };
            tokens.put(next, Kept { token, until: fresh.until });
        }
        *kept = Some(fresh.clone());
        Ok(fresh.token)
    }

    /// A server did not take it, or somebody wants to see whether there is a new one.
    pub fn forget(&self, app: &App) {
        let Ok(Tokens(known)) = app.edge::<Tokens>() else { return };
        let mut known = known.lock();
        let mut next = Some(self.clone());
        // The same token is kept under the secret that came with it.
        while let Some(source) = next.take() {
            let kept = known.remove(&source).and_then(|slot| slot.try_lock().ok()?.clone());
            let renewed = kept.and_then(|kept| kept.token.renewed);
            next = renewed.map(|refresh_token| Self { refresh_token, ..source });
        }
    }

    fn taken(&self, given: Given) -> Token {
        let renewed = given.refresh_token.filter(|new| !new.is_empty() && *new != self.refresh_token);
        Token { access: given.access_token, renewed }
    }
}

impl Tokens {
    fn slot(&self, source: &TokenSource) -> Slot {
        self.0.lock().entry(source.clone()).or_default().clone()
    }

    fn put(&self, source: TokenSource, kept: Kept) {
        self.0.lock().insert(source, Arc::new(Turn::new(Some(kept))));
    }

    /// What has ended goes; what somebody is asking for stays.
    fn tidy(&self, now: Timestamp) {
        let holds = |slot: &Slot| {
            slot.try_lock().map_or(true, |kept| kept.as_ref().is_some_and(|kept| now < kept.until))
        };
        self.0.lock().retain(|_, slot| holds(slot));
    }
}

impl Given {
    /// A provider that does not say how long it holds is asked each time.
    fn until(&self, now: Timestamp) -> Timestamp {
        let holds = self.expires_in.unwrap_or(0).saturating_mul(SECOND).min(LONGEST);
        now.plus(holds.saturating_sub(MARGIN).max(0))
    }
}

async fn ask(app: &App, source: &TokenSource) -> Result<Answer, Denied> {
    let mut fields = vec![
        ("grant_type", "refresh_token"),
        ("refresh_token", source.refresh_token.as_str()),
        ("client_id", &source.client_id),
    ];
    if !source.client_secret.is_empty() {
        fields.push(("client_secret", &source.client_secret));
    }
    let request = Request {
        method: Method::POST,
        url: source.token_url.clone(),
        headers: vec![(Cow::Borrowed("content-type"), "application/x-www-form-urlencoded".to_owned())],
        body: serde_html_form::to_string(&fields).map_err(|_| NoToken::Unclear)?.into_bytes(),
        patience: PATIENCE,
    };
    let http = app.edge::<Http>().map_err(|_| NoToken::Unclear)?;
    http.send(request).await.map_err(|_| NoToken::Unreachable.into())
}

fn read(answer: &Answer) -> Result<Given, Denied> {
    if answer.status == 200 {
        return serde_json::from_slice(&answer.body).map_err(|_| NoToken::Unclear.into());
    }
    let refused: Refused = serde_json::from_slice(&answer.body).unwrap_or_default();
    let said = [refused.error.as_str(), &refused.error_description].join(" ");
    let why = match (refused.error.as_str(), refused.suberror.as_str()) {
        (_, "consent_required") | ("invalid_scope" | "consent_required", _) => NoToken::Scope,
        ("invalid_grant" | "interaction_required", _) => NoToken::Expired,
        ("invalid_client" | "unauthorized_client", _) => NoToken::Client,
        _ => NoToken::Unclear,
    };
    Err(Denied {
        why,
        said: said.chars().filter(|c| !c.is_control()).take(WORDS).collect::<String>().trim().to_owned(),
    })
}

impl From<NoToken> for Denied {
    fn from(why: NoToken) -> Self {
        Self { why, said: String::new() }
    }
}
