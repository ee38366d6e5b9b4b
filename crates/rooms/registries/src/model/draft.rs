//! What somebody sets up, as they type it, and the same once it was checked.

use super::{Body, Reading, Secret, Verb};
use consent::{Channel, answers::Silence};
use ground::{clock::MINUTE, http::Http};
use kernel::{Message, Problems, Result};
use serde::{Deserialize, Serialize};
use std::time::Duration;
use utoipa::ToSchema;

/// A few words.
const NAME: usize = 100;
const SECRET: usize = 2_000;
/// Whoever waits longer stops everybody else.
const PATIENCE_MS: [i64; 2] = [100, 10_000];
/// One minute to thirty days.
const HOLDS_MINUTES: [i64; 2] = [1, 43_200];
const AT_ONCE: [i64; 2] = [1, 32];
const PER_MINUTE: [i64; 2] = [1, 60_000];

mod typed;

pub use typed::all_places;
use typed::{apart, body, headers, meanings, no_choice, pointer, statuses, text, url};

type Checked<T> = std::result::Result<T, Message>;

/// An outside permission service. Places: `{email}`, `{phone}`, `{subject}`, `{purpose}`, `{channel}`, `{secret}`.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Draft {
    pub name: String,
    /// Who runs it: the id of a processor in the register, `reg_…`. Asked where a register is kept.
    pub processor: Option<String>,
    /// Keys of purposes.
    pub purposes: Vec<String>,
    /// `email`, `sms`, `phone`, `post`.
    pub channels: Vec<String>,
    /// `GET`, `POST` or `PUT`.
    pub method: String,
    /// An http or https address; places after the host are filled in, percent-encoded. Not `{secret}`.
    pub url: String,
    /// One `Name: value` a line; with `{secret}`, and without personal values.
    pub headers: String,
    /// Never given back; left out when something else is changed, it stays as it was.
    pub secret: Option<String>,
    /// `none`, `json` or `form`.
    pub body_kind: String,
    pub body: String,
    /// `json`: by the value at `pointer`; `status`: by the status of the answer.
    pub reads: String,
    /// RFC 6901, such as `/allowed`.
    pub pointer: String,
    /// What means yes: values or statuses, separated by commas.
    pub yes: String,
    pub no: String,
    /// 100 to 10,000.
    pub patience_ms: i64,
    /// How long an answer holds: 1 to 43,200 minutes.
    pub holds_minutes: i64,
    /// What counts without an answer: `refuse` or `allow`.
    pub silence: String,
    /// Questions at the same time: 1 to 32.
    pub at_once: i64,
    /// Questions a minute that one letter asks at most: 1 to 60,000.
    pub per_minute: i64,
}

impl Default for Draft {
    fn default() -> Self {
        let text = String::new;
        Self {
            name: text(),
            processor: None,
            purposes: Vec::new(),
            channels: vec![Channel::Email.key().into()],
            method: Verb::Get.key().into(),
            url: text(),
            headers: text(),
            secret: None,
            body_kind: "none".into(),
            body: text(),
            reads: "json".into(),
            pointer: "/allowed".into(),
            yes: "true, yes, 1".into(),
            no: "false, no, 0".into(),
            patience_ms: 2_000,
            holds_minutes: 1_440,
            silence: Silence::Refuse.key().into(),
            at_once: 8,
            per_minute: 600,
        }
    }
}

/// The same, checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    pub name: String,
    /// Who runs it; none in houses from before that was asked.
    #[serde(default)]
    pub processor: Option<String>,
    pub purposes: Vec<String>,
    pub channels: Vec<Channel>,
    pub verb: Verb,
    pub url: String,
    pub headers: Vec<(String, String)>,
    pub body: Body,
    pub reading: Reading,
    pub patience_ms: i64,
    pub holds_minutes: i64,
    pub silence: Silence,
    pub at_once: i64,
    pub per_minute: i64,
}

impl Plan {
    pub fn patience(&self) -> Duration {
        Duration::from_millis(self.patience_ms.unsigned_abs())
    }

    pub fn connection(&self) -> consent::Connection {
        consent::Connection { lasts: self.holds_minutes * MINUTE, silence: self.silence }
    }

    /// Every purpose on every channel.
    pub fn reach(&self) -> impl Iterator<Item = (&str, Channel)> {
        self.purposes
            .iter()
            .flat_map(|purpose| self.channels.iter().map(|channel| (purpose.as_str(), *channel)))
    }

    /// As it was typed.
    pub fn draft(&self) -> Draft {
        let headers: Vec<String> =
            self.headers.iter().map(|(name, value)| format!("{name}: {value}")).collect();
        let numbers = |all: &[u16]| all.iter().map(u16::to_string).collect::<Vec<_>>().join(", ");
        let (pointer, yes, no) = match &self.reading {
            Reading::Status { yes, no } => (String::new(), numbers(yes), numbers(no)),
            Reading::Json { pointer, yes, no } => (pointer.clone(), yes.join(", "), no.join(", ")),
        };
        Draft {
            name: self.name.clone(),
            processor: self.processor.clone(),
            purposes: self.purposes.clone(),
            channels: self.channels.iter().map(|channel| channel.key().to_owned()).collect(),
            method: self.verb.key().into(),
            url: self.url.clone(),
            headers: headers.join("\n"),
            secret: None,
            body_kind: self.body.key().into(),
            body: self.body.text().to_owned(),
            reads: self.reading.key().into(),
            pointer,
            yes,
            no,
            patience_ms: self.patience_ms,
            holds_minutes: self.holds_minutes,
            silence: self.silence.key().into(),
            at_once: self.at_once,
            per_minute: self.per_minute,
        }
    }
}

impl Draft {
    /// The plan that it asks for; the secret is none where nothing was typed.
    pub fn check(&self, http: &Http, purposes: &[String]) -> Result<(Plan, Option<Secret>)> {
        let mut problems = Problems::default();
        let secret = problems.take("secret", self.secret()).flatten();
        let name = problems.take("name", text(&self.name, NAME));
        let known = problems.take("purposes", self.purposes(purposes));
        let channels = problems.take("channels", self.channels());
        let verb = problems.take("method", Verb::parse(&self.method).ok_or_else(no_choice));
        let url = problems.take("url", url(&self.url, http));
        let headers = problems.take("headers", headers(&self.headers));
        let body = problems.take("body", body(&self.body_kind, &self.body));
        let reading = self.reading(&mut problems);
        let silence = problems.take("silence", Silence::parse(&self.silence).ok_or_else(no_choice));
        for (field, value, [least, most]) in [
            ("patience_ms", self.patience_ms, PATIENCE_MS),
            ("holds_minutes", self.holds_minutes, HOLDS_MINUTES),
            ("at_once", self.at_once, AT_ONCE),
            ("per_minute", self.per_minute, PER_MINUTE),
        ] {
            if !(least..=most).contains(&value) {
                problems.add(
                    field,
                    Message::new("registries-error-range").with("least", least).with("most", most),
                );
            }
        }
        problems.finish()?;
        let plan = || {
            Some(Plan {
                name: name?,
                processor: self.processor.clone().filter(|key| !key.trim().is_empty()),
                purposes: known?,
                channels: channels?,
                verb: verb?,
                url: url?,
                headers: headers?,
                body: body?,
                reading: reading?,
                patience_ms: self.patience_ms,
                holds_minutes: self.holds_minutes,
                silence: silence?,
                at_once: self.at_once,
                per_minute: self.per_minute,
            })
        };
        let plan = plan().ok_or_else(|| kernel::Error::fault("a draft without problems has every part"))?;
        Ok((plan, secret))
    }

    fn secret(&self) -> Checked<Option<Secret>> {
        let Some(typed) = self.secret.as_deref().map(str::trim).filter(|typed| !typed.is_empty()) else {
            return Ok(None);
        };
        if typed.len() > SECRET {
            return Err(Message::new("error-too-long").with("most", SECRET));
        }
        let fine = typed.bytes().all(|byte| (b' '..=b'~').contains(&byte));
        if fine { Ok(Some(Secret::presented(typed))) } else { Err("registries-error-secret".into()) }
    }

    fn purposes(&self, known: &[String]) -> Checked<Vec<String>> {
        let mut chosen = self.purposes.clone();
        chosen.sort_unstable();
        chosen.dedup();
        match chosen.iter().all(|key| known.contains(key)) {
            _ if chosen.is_empty() => Err("error-required".into()),
            true => Ok(chosen),
            false => Err(no_choice()),
        }
    }

    fn channels(&self) -> Checked<Vec<Channel>> {
        let chosen: Option<Vec<Channel>> = self.channels.iter().map(|key| Channel::parse(key)).collect();
        let mut chosen = chosen.ok_or_else(no_choice)?;
        chosen.sort_unstable();
        chosen.dedup();
        if chosen.is_empty() { Err("error-required".into()) } else { Ok(chosen) }
    }

    fn reading(&self, problems: &mut Problems) -> Option<Reading> {
        match self.reads.as_str() {
            "status" => {
                let (yes, no) =
                    (meanings(&self.yes).and_then(statuses), meanings(&self.no).and_then(statuses));
                let (yes, no) = (problems.take("yes", yes), problems.take("no", no));
                let (yes, no) = apart(problems, yes?, no?)?;
                Some(Reading::Status { yes, no })
            }
            "json" => {
                let pointer = problems.take("pointer", pointer(&self.pointer));
                let (yes, no) =
                    (problems.take("yes", meanings(&self.yes)), problems.take("no", meanings(&self.no)));
                let (yes, no) = apart(problems, yes?, no?)?;
                Some(Reading::Json { pointer: pointer?, yes, no })
            }
            _ => {
                problems.add("reads", no_choice());
                None
            }
        }
    }
}

#[cfg(test)]
mod tests;
