//! What a person typed, field by field, and what it means: templates, headers, values that mean yes and no.

use super::Checked;
use crate::model::{
    Body, Values,
    template::{Coat, IN_HEADERS, IN_URL, PLACES, fill, places},
};
use ground::http::{Failure, Http};
use kernel::{Message, Problems};
use std::str::FromStr;

const URL: usize = 500;
/// A few header lines with a token in them.
const HEADERS: usize = 2_000;
const BODY: usize = 4_000;
const POINTER: usize = 200;
/// Values that mean the same.
const MEANINGS: usize = 500;

pub(super) fn no_choice() -> Message {
    "error-not-a-choice".into()
}

pub(super) fn text(typed: &str, most: usize) -> Checked<String> {
    match typed.trim() {
        "" => Err("error-required".into()),
        long if long.chars().count() > most => Err(Message::new("error-too-long").with("most", most)),
        odd if odd.chars().any(char::is_control) => Err("registries-error-line".into()),
        fine => Ok(fine.to_owned()),
    }
}

/// Who is asked must not hang on what a person typed somewhere.
pub(super) fn url(typed: &str, http: &Http) -> Checked<String> {
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

pub(super) fn only(template: &str, allowed: &[&str]) -> Checked<()> {
    match places(template).into_iter().find(|place| !allowed.contains(place)) {
        Some(place) => Err(Message::new("registries-error-place").with("place", place)),
        None => Ok(()),
    }
}

pub(super) fn headers(typed: &str) -> Checked<Vec<(String, String)>> {
    if typed.len() > HEADERS {
        return Err(Message::new("error-too-long").with("most", HEADERS));
    }
    let lines = typed.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(header).collect()
}

/// Names that belong to the connection are ours to say.
const OURS: [&str; 5] = ["host", "content-length", "content-type", "connection", "transfer-encoding"];

pub(super) fn header(line: &str) -> Checked<(String, String)> {
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

pub(super) fn body(kind: &str, typed: &str) -> Checked<Body> {
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

pub(super) fn pointer(typed: &str) -> Checked<String> {
    let pointer = typed.trim();
    if pointer.len() > POINTER {
        return Err(Message::new("error-too-long").with("most", POINTER));
    }
    let fine = pointer.is_empty() || pointer.starts_with('/');
    if fine { Ok(pointer.to_owned()) } else { Err("registries-error-pointer".into()) }
}

pub(super) fn meanings(typed: &str) -> Checked<Vec<String>> {
    if typed.len() > MEANINGS {
        return Err(Message::new("error-too-long").with("most", MEANINGS));
    }
    let all: Vec<String> =
        typed.split(',').map(|one| one.trim().to_lowercase()).filter(|one| !one.is_empty()).collect();
    if all.is_empty() { Err("error-required".into()) } else { Ok(all) }
}

#[expect(clippy::needless_pass_by_value, reason = "it follows another check")]
pub(super) fn statuses(all: Vec<String>) -> Checked<Vec<u16>> {
    let number = |one: &String| u16::from_str(one).ok().filter(|status| (100..600).contains(status));
    all.iter().map(number).collect::<Option<_>>().ok_or_else(|| "registries-error-status".into())
}

/// Nothing means yes and no at once.
pub(super) fn apart<T: PartialEq>(
    problems: &mut Problems,
    yes: Vec<T>,
    no: Vec<T>,
) -> Option<(Vec<T>, Vec<T>)> {
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
