//! A webhook: where messages go, what they tell, how they are signed, and when to try again.

use data_encoding::BASE64;
use ground::{
    clock::{DAY, HOUR, MINUTE, SECOND, Timestamp},
    http::{Failure, Http},
    id,
    secret::Entropy,
};
use hmac::{Hmac, KeyInit, Mac};
use kernel::{Message, Problems, Result};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use std::fmt;
use utoipa::ToSchema;

id! {
    /// A program that is told of changes.
    WebhookId, "hook"
}

id! {
    /// One attempt to tell.
    DeliveryId, "dlv"
}

/// Room for an address with a path.
pub const URL: usize = 500;
/// Starts of kinds that one webhook listens to.
pub const KINDS: usize = 20;
/// Who runs a program that nobody else runs.
pub const OWN: &str = "own";
/// The old secret signs beside the new one so long that nobody has to change both ends at once.
pub const OVERLAP: i64 = DAY;
/// A receiver that fails for so long is given up.
const PATIENCE: i64 = 5 * DAY;
/// Pauses before the next attempt, by how often it failed; then the last one again.
const PAUSES: [i64; 6] = [5 * SECOND, MINUTE, 5 * MINUTE, 30 * MINUTE, HOUR, 4 * HOUR];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Active,
    Paused,
    /// Given up after days of failure, or because the receiver said that it is gone.
    Broken,
}

impl State {
    pub const fn key(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Paused => "paused",
            Self::Broken => "broken",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        [Self::Active, Self::Paused, Self::Broken].into_iter().find(|state| state.key() == text)
    }
}

/// What somebody asks for.
#[derive(Clone, Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Draft {
    /// An http or https address; at most 500 characters.
    pub url: String,
    /// Kinds of events, or starts of kinds such as `consent.`; none: everything.
    pub kinds: Vec<String>,
    /// Who runs it: the id of a processor in the register, `reg_…`, or `own` where we do. Asked where a register is kept.
    pub processor: Option<String>,
}

/// The same, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    pub url: String,
    pub kinds: Vec<String>,
    pub processor: Option<String>,
}

impl Draft {
    pub fn check(&self, http: &Http, known: &[&str]) -> Result<Checked> {
        let mut problems = Problems::default();
        let url = self.url.trim();
        problems.take("url", check_url(url, http));
        let mut kinds: Vec<String> =
            self.kinds.iter().map(|kind| kind.trim().to_owned()).filter(|kind| !kind.is_empty()).collect();
        kinds.sort_unstable();
        kinds.dedup();
        if kinds.len() > KINDS {
            problems.add("kinds", Message::new("connect-error-too-many-kinds").with("most", KINDS));
        }
        if let Some(odd) =
            kinds.iter().find(|kind| !known.iter().any(|known| known.starts_with(kind.as_str())))
        {
            problems.add("kinds", Message::new("connect-error-kind").with("kind", odd.as_str()));
        }
        problems.finish()?;
        let processor = self.processor.as_deref().map(str::trim).filter(|key| !key.is_empty());
        Ok(Checked { url: url.to_owned(), kinds, processor: processor.map(str::to_owned) })
    }
}

fn check_url(url: &str, http: &Http) -> std::result::Result<(), Message> {
    if url.is_empty() {
        return Err("error-required".into());
    }
    if url.len() > URL {
        return Err(Message::new("error-too-long").with("most", URL));
    }
    match http.check(url) {
        Ok(_) => Ok(()),
        Err(Failure::Forbidden) => Err("connect-error-inside".into()),
        Err(_) => Err("connect-error-url".into()),
    }
}

/// Whether a webhook wants to hear of this kind.
pub fn wants(kinds: &[String], kind: &str) -> bool {
    kinds.is_empty() || kinds.iter().any(|start| kind.starts_with(start.as_str()))
}

/// What signs messages: `whsec_` and 32 random bytes in base64.
#[derive(Clone, Serialize, Deserialize)]
pub struct Secret(String);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

impl Secret {
    const PREFIX: &'static str = "whsec_";

    pub fn fresh(entropy: &Entropy) -> Self {
        Self(format!("{}{}", Self::PREFIX, BASE64.encode(&entropy.bytes::<32>())))
    }

    pub fn presented(text: &str) -> Self {
        Self(text.to_owned())
    }

    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// `v1,` and the HMAC-SHA256 of id, time in seconds and body, joined by dots (Standard Webhooks 1.0.0).
    pub fn sign(&self, id: &str, seconds: i64, body: &[u8]) -> Result<String> {
        let key = self.0.strip_prefix(Self::PREFIX).unwrap_or(&self.0);
        let key = BASE64.decode(key.as_bytes()).map_err(kernel::Error::fault)?;
        let mut mac = Hmac::<Sha256>::new_from_slice(&key).map_err(kernel::Error::fault)?;
        mac.update(format!("{id}.{seconds}.").as_bytes());
        mac.update(body);
        Ok(format!("v1,{}", BASE64.encode(&mac.finalize().into_bytes())))
    }
}

/// What lies sealed: the address may carry a secret of its own.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Target {
    pub url: String,
    pub secret: Secret,
    /// The secret before, and until when it signs too.
    pub before: Option<(Secret, i64)>,
    /// Who runs it; none in houses from before that was asked.
    #[serde(default)]
    pub processor: Option<String>,
}

impl Target {
    /// Every signature that holds at this moment, as the header wants them.
    pub fn signatures(&self, id: &str, now: Timestamp, body: &[u8]) -> Result<String> {
        let seconds = now.0 / SECOND;
        let before = self.before.as_ref().filter(|(_, until)| now.0 < *until).map(|(secret, _)| secret);
        let all: Result<Vec<String>> =
            [&self.secret].into_iter().chain(before).map(|secret| secret.sign(id, seconds, body)).collect();
        Ok(all?.join(" "))
    }

    #[must_use]
    pub fn renewed(self, secret: Secret, now: Timestamp) -> Self {
        Self { secret, before: Some((self.secret, now.plus(OVERLAP).0)), ..self }
    }
}

/// What became of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The receiver took it: 2xx.
    Taken(u16),
    /// The receiver is gone and wants nothing more: 410.
    Gone,
    Refused(u16),
    Silent(Failure),
}

impl Outcome {
    pub fn of(answer: std::result::Result<u16, Failure>) -> Self {
        match answer {
            Ok(status @ 200..=299) => Self::Taken(status),
            Ok(410) => Self::Gone,
            Ok(status) => Self::Refused(status),
            Err(failure) => Self::Silent(failure),
        }
    }

    pub const fn status(self) -> Option<u16> {
        match self {
            Self::Taken(status) | Self::Refused(status) => Some(status),
            Self::Gone => Some(410),
            Self::Silent(_) => None,
        }
    }

    /// The key of the sentence that says why nobody answered.
    pub const fn failure(self) -> Option<&'static str> {
        match self {
            Self::Taken(_) | Self::Gone | Self::Refused(_) => None,
            Self::Silent(Failure::Address) => Some("address"),
            Self::Silent(Failure::Forbidden) => Some("forbidden"),
            Self::Silent(Failure::Unreachable) => Some("unreachable"),
            Self::Silent(Failure::TimedOut) => Some("timed-out"),
            Self::Silent(Failure::TooLong) => Some("too-long"),
        }
    }
}

/// What follows a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    Again(Timestamp),
    GiveUp,
}

/// When to try again after `failures` in a row, the first of them at `since`.
pub fn next(outcome: Outcome, failures: i64, since: Timestamp, now: Timestamp) -> Next {
    if outcome == Outcome::Gone || now.0 - since.0 >= PATIENCE {
        return Next::GiveUp;
    }
    let at = usize::try_from(failures - 1).unwrap_or_default().min(PAUSES.len() - 1);
    Next::Again(now.plus(PAUSES[at]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use ground::http::Reach;

    /// Vectors of the Standard Webhooks reference library for Python, version 1.1.0.
    #[test]
    fn signatures_are_those_of_the_standard() {
        let secret = Secret::presented("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        let id = "msg_2KWPBgLlAfxdpx2AI54pPJ85f4W";
        let body = br#"{"type":"contact.created","timestamp":"2022-11-03T20:26:10.344522Z","data":{"id":"1f81eb52-5198-4599-803e-771906343485"}}"#;
        let signed = secret.sign(id, 1_674_087_231, body).unwrap();
        assert_eq!(signed, "v1,ARw42xaAApl/nxRo+iPGYwSaMQaOwMo2eyH5JBRA+bQ=");
        let body = "{\"type\":\"contact.created\",\"data\":{\"name\":\"\u{17d}ółć İpek 😀\"}}";
        let signed = secret.sign(id, 1_674_087_231, body.as_bytes()).unwrap();
        assert_eq!(signed, "v1,5cogI+DMUMsPnOAlR48/x4v17yfiMgsWxdQ0sTxuIo0=");
    }

    #[test]
    fn two_secrets_sign_until_the_old_one_ends() {
        let now = Timestamp(1_674_087_231 * SECOND);
        let old = Target {
            url: String::new(),
            secret: Secret::presented("whsec_AAAA"),
            before: None,
            processor: None,
        };
        let new = old.clone().renewed(Secret::presented("whsec_BBBB"), now);
        let both = new.signatures("evt", now, b"{}").unwrap();
        assert!(both.ends_with(&old.signatures("evt", now, b"{}").unwrap()));
        assert_eq!(both.split(' ').count(), 2);
        assert_eq!(new.signatures("evt", now.plus(OVERLAP), b"{}").unwrap().split(' ').count(), 1);
    }

    #[test]
    fn failures_wait_longer_each_time_and_end() {
        let start = Timestamp(0);
        let refused = Outcome::Refused(503);
        assert_eq!(next(refused, 1, start, start), Next::Again(Timestamp(5 * SECOND)));
        assert_eq!(next(refused, 6, start, start), Next::Again(Timestamp(4 * HOUR)));
        assert_eq!(next(refused, 999, start, start.plus(DAY)), Next::Again(Timestamp(DAY + 4 * HOUR)));
        assert_eq!(next(refused, 40, start, start.plus(PATIENCE)), Next::GiveUp);
        assert_eq!(next(Outcome::Gone, 1, start, start), Next::GiveUp);
    }

    #[test]
    fn a_draft_names_what_is_wrong() {
        let http = Http::new(Reach::Public).unwrap();
        let known = ["consent.given", "customers.created"];
        let check = |url: &str, kinds: &[&str]| {
            let kinds = kinds.iter().map(|kind| (*kind).to_owned()).collect();
            Draft { url: url.into(), kinds, processor: Some(" ".into()) }.check(&http, &known)
        };
        let fine = check(" https://example.org/hook ", &["consent.", "consent.", ""]).unwrap();
        let kinds = vec!["consent.".into()];
        assert_eq!(fine, Checked { url: "https://example.org/hook".into(), kinds, processor: None });
        for (url, kinds, field) in [
            ("", &[][..], "url"),
            ("http://127.0.0.1/", &[], "url"),
            ("gopher://example.org", &[], "url"),
            ("https://example.org", &["weather."], "kinds"),
        ] {
            let Err(kernel::Error::Invalid(problems)) = check(url, kinds) else { panic!("{url} {kinds:?}") };
            assert_eq!(problems[0].field, field);
        }
    }
}
