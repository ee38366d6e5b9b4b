//! What somebody sets up, as they type it, and the same once it was checked.

use super::{
    Body, Reading, Secret, Values, Verb,
    template::{Coat, IN_HEADERS, IN_URL, PLACES, fill, places},
};
use consent::{Channel, answers::Silence};
use ground::{
    clock::MINUTE,
    http::{Failure, Http},
};
use kernel::{Message, Problems, Result};
use serde::{Deserialize, Serialize};
use std::{str::FromStr, time::Duration};
use utoipa::ToSchema;

/// A few words.
const NAME: usize = 100;
const URL: usize = 500;
/// A few header lines with a token in them.
const HEADERS: usize = 2_000;
const SECRET: usize = 2_000;
const BODY: usize = 4_000;
const POINTER: usize = 200;
/// Values that mean the same.
const MEANINGS: usize = 500;
/// Whoever waits longer stops everybody else.
const PATIENCE_MS: [i64; 2] = [100, 10_000];
/// One minute to thirty days.
const HOLDS_MINUTES: [i64; 2] = [1, 43_200];
const AT_ONCE: [i64; 2] = [1, 32];
const PER_MINUTE: [i64; 2] = [1, 60_000];

type Checked<T> = std::result::Result<T, Message>;

/// An outside permission service. Places: `{email}`, `{phone}`, `{subject}`, `{purpose}`, `{channel}`, `{secret}`.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Draft {
    pub name: String,
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

fn no_choice() -> Message {
    "error-not-a-choice".into()
}

fn text(typed: &str, most: usize) -> Checked<String> {
    match typed.trim() {
        "" => Err("error-required".into()),
        long if long.chars().count() > most => Err(Message::new("error-too-long").with("most", most)),
        odd if odd.chars().any(char::is_control) => Err("registries-error-line".into()),
        fine => Ok(fine.to_owned()),
    }
}

/// Who is asked must not hang on what a person typed somewhere.
fn url(typed: &str, http: &Http) -> Checked<String> {
    let url = text(typed, URL)?;
    let host = url.find("://").and_then(|at| url[at + 3..].split(['/', '?', '#']).next());
    if host.is_none_or(|host| host.contains('{')) {
        return Err("registries-error-host".into());
    }
    only(&url, &IN_URL)?;
    match http.check(&fill(&url, &Values::default(), "", Coat::Percent)) {
        Ok(_) => Ok(url),
        Err(Failure::Forbidden) => Err("registries-error-inside".into()),
        Err(_) => Err("registries-error-url".into()),
    }
}

fn only(template: &str, allowed: &[&str]) -> Checked<()> {
    match places(template).into_iter().find(|place| !allowed.contains(place)) {
        Some(place) => Err(Message::new("registries-error-place").with("place", place)),
        None => Ok(()),
    }
}

fn headers(typed: &str) -> Checked<Vec<(String, String)>> {
    if typed.len() > HEADERS {
        return Err(Message::new("error-too-long").with("most", HEADERS));
    }
    let lines = typed.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(header).collect()
}

/// Names that belong to the connection are ours to say.
const OURS: [&str; 5] = ["host", "content-length", "content-type", "connection", "transfer-encoding"];

fn header(line: &str) -> Checked<(String, String)> {
    let odd = || Message::new("registries-error-header").with("line", line.split(':').next().unwrap_or(""));
    let (name, value) = line.split_once(':').ok_or_else(odd)?;
    let (name, value) = (name.trim().to_ascii_lowercase(), value.trim().to_owned());
    let is_name = !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
    let is_value = value.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    if !is_name || !is_value || OURS.contains(&name.as_str()) {
        return Err(odd());
    }
    only(&value, &IN_HEADERS)?;
    Ok((name, value))
}

fn body(kind: &str, typed: &str) -> Checked<Body> {
    let typed = typed.trim();
    if typed.len() > BODY {
        return Err(Message::new("error-too-long").with("most", BODY));
    }
    match kind {
        "none" => Ok(Body::None),
        "form" => Ok(Body::Form(typed.to_owned())),
        "json" => {
            let filled = fill(typed, &Values::default(), "", Coat::Json);
            let read: std::result::Result<serde_json::Value, _> = serde_json::from_str(&filled);
            read.map(|_| Body::Json(typed.to_owned())).map_err(|_| "registries-error-json".into())
        }
        _ => Err(no_choice()),
    }
}

fn pointer(typed: &str) -> Checked<String> {
    let pointer = typed.trim();
    if pointer.len() > POINTER {
        return Err(Message::new("error-too-long").with("most", POINTER));
    }
    let fine = pointer.is_empty() || pointer.starts_with('/');
    if fine { Ok(pointer.to_owned()) } else { Err("registries-error-pointer".into()) }
}

fn meanings(typed: &str) -> Checked<Vec<String>> {
    if typed.len() > MEANINGS {
        return Err(Message::new("error-too-long").with("most", MEANINGS));
    }
    let all: Vec<String> =
        typed.split(',').map(|one| one.trim().to_lowercase()).filter(|one| !one.is_empty()).collect();
    if all.is_empty() { Err("error-required".into()) } else { Ok(all) }
}

#[expect(clippy::needless_pass_by_value, reason = "it follows another check")]
fn statuses(all: Vec<String>) -> Checked<Vec<u16>> {
    let number = |one: &String| u16::from_str(one).ok().filter(|status| (100..600).contains(status));
    all.iter().map(number).collect::<Option<_>>().ok_or_else(|| "registries-error-status".into())
}

/// Nothing means yes and no at once.
fn apart<T: PartialEq>(problems: &mut Problems, yes: Vec<T>, no: Vec<T>) -> Option<(Vec<T>, Vec<T>)> {
    if yes.iter().any(|one| no.contains(one)) {
        problems.add("no", "registries-error-both");
        return None;
    }
    Some((yes, no))
}

/// Places as people are told of them.
pub fn all_places() -> String {
    PLACES.map(|place| format!("{{{place}}}")).join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use ground::http::Reach;

    fn fine() -> Draft {
        Draft {
            name: "Robinson".into(),
            purposes: vec!["news".into()],
            url: "https://r.example/{purpose}?e={email}".into(),
            headers: "Authorization: Bearer {secret}\nX-Who: {subject}".into(),
            secret: Some(" abc ".into()),
            ..Draft::default()
        }
    }

    fn check(draft: &Draft) -> Result<(Plan, Option<Secret>)> {
        draft.check(&Http::new(Reach::Public).unwrap(), &["news".into()])
    }

    #[test]
    fn a_draft_becomes_a_plan_and_is_typed_back_the_same() {
        let (plan, secret) = check(&fine()).unwrap();
        assert_eq!(secret.unwrap().reveal(), "abc");
        let back = Draft { name: plan.name.clone(), ..plan.draft() };
        assert_eq!(check(&back).unwrap(), (plan, None));
    }

    #[test]
    fn a_draft_names_what_is_wrong() {
        let cases: [(&str, fn(&mut Draft)); 16] = [
            ("name", |draft| draft.name = " ".into()),
            ("purposes", |draft| draft.purposes = vec!["weather".into()]),
            ("channels", |draft| draft.channels = vec!["pigeon".into()]),
            ("method", |draft| draft.method = "DELETE".into()),
            ("url", |draft| draft.url = "https://{email}/".into()),
            ("url", |draft| draft.url = "https://x.example/?k={secret}".into()),
            ("url", |draft| draft.url = "http://127.0.0.1/".into()),
            ("headers", |draft| draft.headers = "Host: x".into()),
            ("headers", |draft| draft.headers = "X-Mail: {email}".into()),
            ("body", |draft| (draft.body_kind, draft.body) = ("json".into(), "{\"a\":{email}}".into())),
            ("pointer", |draft| draft.pointer = "allowed".into()),
            ("no", |draft| draft.no = "TRUE".into()),
            ("yes", |draft| (draft.reads, draft.yes) = ("status".into(), "fine".into())),
            ("patience_ms", |draft| draft.patience_ms = 99),
            ("secret", |draft| draft.secret = Some("a\nb".into())),
            ("silence", |draft| draft.silence = "maybe".into()),
        ];
        for (field, spoil) in cases {
            let mut draft = fine();
            spoil(&mut draft);
            let Err(kernel::Error::Invalid(problems)) = check(&draft) else { panic!("{field}") };
            assert!(problems.iter().any(|problem| problem.field == field), "{field}: {problems:?}");
        }
    }
}
