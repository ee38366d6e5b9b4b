//! The way through the whole house: every page and every read of the API, with the ids of what is really there.

use super::{
    eyes::Eyes,
    plant::{PLANTED, Planted, SeenBy},
};
use crate::doors;
use std::collections::{BTreeMap, BTreeSet};
use testkit::World;

/// Streams that never end.
const ENDLESS: &[&str] = &["/desk/live"];
/// Addresses of one page that differ in what is asked of it.
const QUESTIONS: usize = 8;
/// Things of one kind that are looked at: more of them show nothing new.
const EACH: usize = 3;
/// The API stands under this, with the same names as the pages.
const API: &str = "/api/v1";

/// What the house shows to whoever sees everything.
pub struct Map {
    /// Addresses that show a planted value, with those they show.
    pub telling: BTreeMap<String, Vec<usize>>,
    /// How many doors were opened.
    pub opened: usize,
}

impl Map {
    pub async fn draw(world: &World, all: &Eyes) -> Self {
        let mut walk =
            Walk { world, all, answers: BTreeMap::new(), known: BTreeMap::new(), tried: BTreeSet::new() };
        // What is found behind one door opens others.
        loop {
            let before = walk.tried.len();
            for door in doors::all().iter().filter(|door| !door.changes()) {
                walk.enter(&door.path).await;
            }
            walk.follow().await;
            if walk.tried.len() == before {
                break;
            }
        }
        let opened = walk.answers.len();
        let told = |text: &String| {
            (0..PLANTED.len()).filter(|at| text.contains(PLANTED[*at].needle)).collect::<Vec<_>>()
        };
        let telling = walk.answers.iter().map(|(path, text)| (path.clone(), told(text)));
        Self { telling: telling.filter(|(_, told)| !told.is_empty()).collect(), opened }
    }

    /// Addresses that show what only some rights show.
    pub fn with_rights(&self) -> impl Iterator<Item = &String> {
        let of = |at: &usize| matches!(PLANTED[*at].seen_by, SeenBy::Right(_));
        self.telling.iter().filter(move |(_, told)| told.iter().any(of)).map(|(path, _)| path)
    }

    /// Addresses that show a value of this field.
    pub fn with<'a>(&'a self, field: &'a str) -> impl Iterator<Item = &'a String> {
        let of = move |at: &usize| matches!(PLANTED[*at].seen_by, SeenBy::Field(own) | SeenBy::Glimpse(own) if own == field);
        self.telling.iter().filter(move |(_, told)| told.iter().any(of)).map(|(path, _)| path)
    }
}

struct Walk<'a> {
    world: &'a World,
    all: &'a Eyes,
    /// What was opened, folded.
    answers: BTreeMap<String, String>,
    /// What stands at the open places of addresses, by what stands before: `/cases/` has ids of cases.
    known: BTreeMap<String, BTreeSet<String>>,
    tried: BTreeSet<String>,
}

impl Walk<'_> {
    /// Opens a door with everything that is known to stand at its open places.
    async fn enter(&mut self, template: &str) {
        let mut paths = vec![String::new()];
        for part in template.split('/').skip(1) {
            paths = match part.starts_with('{') {
                false => paths.into_iter().map(|path| format!("{path}/{part}")).collect(),
                true => paths.iter().flat_map(|path| self.filled(path)).collect(),
            };
        }
        for path in paths {
            self.open(&path).await;
        }
    }

    fn filled(&self, path: &str) -> Vec<String> {
        let known = self.known.get(&pattern(path)).into_iter().flatten();
        known.take(EACH).map(|id| format!("{path}/{id}")).collect()
    }

    async fn open(&mut self, path: &str) {
        if ENDLESS.iter().any(|endless| path.starts_with(endless)) || !self.tried.insert(path.to_owned()) {
            return;
        }
        let answer = self.all.get(self.world, path).await;
        assert!(!answer.status.is_server_error(), "{path}: {}", answer.text());
        if !answer.status.is_success() {
            return;
        }
        let text = answer.text();
        let page = path.split('?').next().unwrap_or_default();
        self.learn(page);
        if let Ok(json) = serde_json::from_str::<serde_json::Value>(&text) {
            self.read(page, &json);
        }
        self.answers.insert(path.to_owned(), folded(&text));
    }

    /// The ids of an address stand at open places.
    fn learn(&mut self, page: &str) {
        let mut before = String::new();
        for part in page.split('/').skip(1) {
            if is_open(part) {
                self.known.entry(pattern(&before)).or_default().insert(part.to_owned());
            }
            before = format!("{before}/{part}");
        }
    }

    /// A list names what stands below it.
    fn read(&mut self, page: &str, json: &serde_json::Value) {
        let items = json["items"].as_array().or_else(|| json.as_array());
        for item in items.into_iter().flatten() {
            let name =
                ["id", "key", "name", "number", "version"].iter().find_map(|name| match &item[*name] {
                    serde_json::Value::String(text) => Some(text.clone()),
                    serde_json::Value::Number(number) => Some(number.to_string()),
                    _ => None,
                });
            self.known
                .entry(pattern(page))
                .or_default()
                .extend(name.filter(|name| !name.contains(['/', ' '])));
        }
    }

    /// Goes where the pages lead.
    async fn follow(&mut self) {
        let mut questions: BTreeMap<String, usize> = BTreeMap::new();
        let links: BTreeSet<String> = self.answers.values().flat_map(|text| links(text)).collect();
        for link in links {
            let page = link.split('?').next().unwrap_or_default();
            self.learn(page);
            let asked = questions.entry(pattern(page)).or_default();
            *asked += 1;
            let own = !link.starts_with("/assets")
                && !link.starts_with("/sign-")
                && !link.starts_with("/storybook");
            if *asked <= QUESTIONS && own {
                self.open(&link).await;
            }
        }
    }
}

/// Something that another address of this kind has another of: an id, or a number.
fn is_open(part: &str) -> bool {
    let id = part.split_once('_').is_some_and(|(kind, rest)| rest.len() == 26 && !kind.is_empty());
    id || (!part.is_empty() && part.chars().all(|c| c.is_ascii_digit()))
}

/// An address of pages and API alike, without its ids.
fn pattern(path: &str) -> String {
    let path = path.strip_prefix(API).unwrap_or(path);
    path.split('/').map(|part| if is_open(part) { "{}" } else { part }).collect::<Vec<_>>().join("/")
}

/// In small letters, and once more with nothing between letters and digits.
pub fn folded(text: &str) -> String {
    let lower = text.to_lowercase();
    let bare: String = lower.chars().filter(|c| c.is_alphanumeric()).collect();
    format!("{lower}\n{bare}")
}

fn links(text: &str) -> Vec<String> {
    let ends = text.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let own = ends.filter(|link| link.starts_with('/') && !link.starts_with("//"));
    own.map(|link| link.replace("&amp;", "&").split('#').next().unwrap_or_default().to_owned()).collect()
}

impl Planted {
    pub fn may_be_seen(&self, eyes: &Eyes) -> bool {
        match self.seen_by {
            SeenBy::Field(field) => eyes.sees(field),
            SeenBy::Glimpse(field) => eyes.glimpses(field),
            SeenBy::Nobody => false,
            SeenBy::Right(rights) => eyes.may(rights),
        }
    }
}

/// What these eyes find behind these doors and may not.
pub async fn leaks<'a>(world: &World, eyes: &Eyes, paths: impl Iterator<Item = &'a String>) -> Vec<String> {
    let hidden: Vec<&Planted> = PLANTED.iter().filter(|planted| !planted.may_be_seen(eyes)).collect();
    let mut leaks = Vec::new();
    for path in paths {
        let answer = eyes.get(world, path).await;
        let text = folded(&answer.text());
        let found = hidden.iter().filter(|planted| text.contains(planted.needle));
        leaks.extend(found.map(|planted| {
            format!("{} sees {} at {path}: {}", eyes.name, planted.needle, around(&text, planted.needle))
        }));
    }
    leaks
}

/// What stands around a leak.
fn around(text: &str, needle: &str) -> String {
    let at = text.find(needle).unwrap_or_default();
    let from = text[..at].char_indices().rev().take(60).last().map_or(at, |(at, _)| at);
    let rest = &text[from..];
    rest.chars().take(140).collect::<String>().replace('\n', " ")
}
