//! The way through the whole house: every page and every read of the API, with the ids of what is really there.

use super::{
    eyes::Eyes,
    values::{PLANTED, Planted, SeenBy},
};
use crate::doors;
use aho_corasick::AhoCorasick;
use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Cursor, Read},
    sync::OnceLock,
};
use testkit::{Answer, World};

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
    pub telling: BTreeMap<String, BTreeSet<usize>>,
    /// How many doors were opened.
    pub opened: usize,
}

impl Map {
    pub async fn draw(world: &World, all: &Eyes) -> Self {
        let mut walk = Walk {
            world,
            all,
            answers: <_>::default(),
            known: <_>::default(),
            tried: <_>::default(),
            links: <_>::default(),
            asked: <_>::default(),
        };
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
        Self { telling: walk.answers.into_iter().filter(|(_, told)| !told.is_empty()).collect(), opened }
    }

    /// Addresses that show what only some rights show.
    pub fn with_rights(&self) -> BTreeSet<&String> {
        self.showing(|planted| matches!(planted.seen_by, SeenBy::Right(_)))
    }

    /// Addresses that show a value of this field.
    pub fn with(&self, field: &str) -> BTreeSet<&String> {
        self.showing(|planted| matches!(planted.seen_by, SeenBy::Field(own) if own == field))
    }

    /// Addresses that show some of these; of one kind that shows the same, one.
    fn showing(&self, of: impl Fn(&Planted) -> bool) -> BTreeSet<&String> {
        let mut kinds = BTreeSet::new();
        let telling = self.telling.iter().filter(|(path, told)| {
            let told: BTreeSet<usize> = told.iter().copied().filter(|at| of(&PLANTED[*at])).collect();
            !told.is_empty() && kinds.insert((kind(path), told))
        });
        telling.map(|(path, _)| path).collect()
    }
}

/// Pages and answers apart, without ids, with the names of what is asked.
fn kind(path: &str) -> String {
    let (page, asked) = path.split_once('?').unwrap_or((path, ""));
    let names: BTreeSet<&str> = asked.split('&').filter_map(|pair| pair.split('=').next()).collect();
    format!("{} {} {names:?}", page.starts_with(API), pattern(page))
}

struct Walk<'a> {
    world: &'a World,
    all: &'a Eyes,
    /// What was opened, with the planted values that stand there.
    answers: BTreeMap<String, BTreeSet<usize>>,
    /// What stands at the open places of addresses, by what stands before: `/cases/` has ids of cases.
    known: BTreeMap<String, BTreeSet<String>>,
    tried: BTreeSet<String>,
    /// Where pages lead and nobody went yet.
    links: BTreeSet<String>,
    /// How many addresses of one page were asked.
    asked: BTreeMap<String, usize>,
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
        self.answers.insert(path.to_owned(), told(&folded(&answer)));
        let text = answer.text();
        self.links.extend(links(&text).into_iter().filter(|link| !self.tried.contains(link)));
        let page = path.split('?').next().unwrap_or_default();
        self.learn(page);
        if let Ok(json) = serde_json::from_str::<serde_json::Value>(&text) {
            self.read(page, &json);
        }
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
        for link in std::mem::take(&mut self.links) {
            let page = link.split('?').next().unwrap_or_default();
            self.learn(page);
            let asked = self.asked.entry(pattern(page)).or_default();
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

/// In small letters, and once more with nothing between letters and digits; of an archive what is in it.
pub fn folded(answer: &Answer) -> String {
    let lower = unpacked(&answer.bytes).to_lowercase();
    let bare: String = lower.chars().filter(|c| c.is_alphanumeric()).collect();
    format!("{lower}\n{bare}")
}

/// The names and the texts of the files in an archive, and of those in archives in it: workbooks are some.
fn unpacked(bytes: &[u8]) -> String {
    let plain = || String::from_utf8_lossy(bytes).into_owned();
    if !bytes.starts_with(b"PK") {
        return plain();
    }
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else { return plain() };
    let mut all = String::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        let mut inside = Vec::new();
        file.read_to_end(&mut inside).unwrap();
        all = format!("{all}\n{}\n{}", file.name().unwrap(), unpacked(&inside));
    }
    all
}

/// Which of the planted values stand in a text.
pub fn told(text: &str) -> BTreeSet<usize> {
    static FINDER: OnceLock<AhoCorasick> = OnceLock::new();
    let finder = FINDER.get_or_init(|| AhoCorasick::new(PLANTED.iter().map(|one| one.needle)).unwrap());
    finder.find_overlapping_iter(text).map(|found| found.pattern().as_usize()).collect()
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
            SeenBy::Nobody => false,
            SeenBy::Right(rights) => eyes.may(rights),
        }
    }
}

/// What these eyes find behind these doors and may not.
pub async fn leaks<'a>(
    world: &World,
    eyes: &Eyes,
    paths: impl IntoIterator<Item = &'a String>,
) -> Vec<String> {
    let mut leaks = Vec::new();
    for path in paths {
        leaks.extend(in_answer(eyes, path, &eyes.get(world, path).await));
    }
    leaks
}

/// The same in one answer.
pub fn in_answer(eyes: &Eyes, path: &str, answer: &Answer) -> Vec<String> {
    let text = folded(answer);
    let hidden = told(&text).into_iter().map(|at| &PLANTED[at]).filter(|planted| !planted.may_be_seen(eyes));
    let leak = |planted: &Planted| {
        format!("{} sees {} at {path}: {}", eyes.name, planted.needle, around(&text, planted.needle))
    };
    hidden.map(leak).collect()
}

/// What stands around a leak.
fn around(text: &str, needle: &str) -> String {
    let at = text.find(needle).unwrap_or_default();
    let from = text[..at].char_indices().rev().take(60).last().map_or(at, |(at, _)| at);
    let rest = &text[from..];
    rest.chars().take(140).collect::<String>().replace('\n', " ")
}
