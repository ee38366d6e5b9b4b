//! Which doors there are: those of the pages as the rooms write them down, those of the API as its document lists them.

use super::ask::Ask;
use crate::{
    openapi::{document, operations},
    tree::{self, Kind, Source},
};
use serde_json::{Map, Value};
use std::{collections::BTreeSet, fmt, sync::OnceLock};

/// The id of the rooms' sample rows.
const SAMPLE: [u8; 16] = *b"0123456789abcdef";
/// Nested deeper than this, a body is left empty.
const DEPTH: u8 = 6;

pub struct Door {
    pub method: String,
    pub path: String,
    pub api: bool,
    /// A body that the API can read.
    json: String,
}

/// Every door of the house.
pub fn all() -> &'static [Door] {
    static DOORS: OnceLock<Vec<Door>> = OnceLock::new();
    DOORS.get_or_init(|| pages().chain(api()).collect())
}

impl Door {
    /// The door with every id that could open it.
    pub fn asks(&self) -> Vec<Ask> {
        let tried: Vec<_> = if self.path.contains('{') {
            made_up().iter().map(|id| fill(&self.path, id)).collect()
        } else {
            vec![self.path.clone()]
        };
        tried.into_iter().map(|path| self.ask(&path)).collect()
    }

    /// A door with two ids of different kinds, with every pair of them: `/cases/{id}/files/{file}`.
    pub fn pairs(&self) -> impl Iterator<Item = Ask> {
        let split = self.path.rfind('{').filter(|last| self.path[..*last].contains('{'));
        let pairs = split.into_iter().flat_map(|last| {
            let (head, tail) = self.path.split_at(last);
            made_up().iter().flat_map(move |one| {
                made_up().iter().map(move |two| [fill(head, one), fill(tail, two)].concat())
            })
        });
        pairs.map(|path| self.ask(&path))
    }

    fn ask(&self, path: &str) -> Ask {
        match self.api {
            true => Ask::api(&self.method, path, self.json.clone()),
            false => Ask::page(&self.method, path),
        }
    }

    pub fn changes(&self) -> bool {
        self.method != "GET"
    }
}

impl fmt::Display for Door {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

/// Axum lists no routes, so they are read where they are written; what cannot be read fails the test.
fn pages() -> impl Iterator<Item = Door> {
    let rooms = tree::holding(".route(").into_iter();
    rooms.filter(|source| source.room().is_some() && !source.is_test()).flat_map(|source| of_source(&source))
}

fn of_source(source: &Source) -> Vec<Door> {
    let unreadable = |line: usize| panic!("{}:{line}: write the path and its methods out", source.path);
    let doors = source.routes.iter().flat_map(|route| {
        let path = route.path.clone().unwrap_or_else(|| unreadable(route.line));
        if route.methods.is_empty() {
            unreadable(route.line);
        }
        route.methods.iter().map(move |method| page(method, &path)).collect::<Vec<_>>()
    });
    doors.collect()
}

fn page(method: &str, path: &str) -> Door {
    Door { method: method.to_uppercase(), path: path.to_owned(), api: false, json: String::new() }
}

fn api() -> impl Iterator<Item = Door> {
    let document = document();
    operations(&document).into_iter().map(move |operation| {
        let schema = operation.told.pointer("/requestBody/content/application~1json/schema");
        let json =
            schema.map(|schema| made_up_body(&document, schema, DEPTH).to_string()).unwrap_or_default();
        let path = format!("/api/v1{}", operation.path);
        Door { method: operation.method.to_uppercase(), path, api: true, json }
    })
}

/// Ids of every kind, the names of the sample rows that have names, and a token.
fn made_up() -> &'static BTreeSet<String> {
    static IDS: OnceLock<BTreeSet<String>> = OnceLock::new();
    IDS.get_or_init(|| {
        let prefixes = tree::sources().iter().filter(|source| !source.is_test()).flat_map(prefixes);
        let ids = prefixes.map(|prefix| ground::id::encode(&prefix, SAMPLE));
        ids.chain(["news", "given", "staff", "1"].map(str::to_owned)).collect()
    })
}

/// The last text in `id! { … CaseId, "case" }`.
fn prefixes(source: &Source) -> Vec<String> {
    let tokens: Vec<_> = source.product().collect();
    let starts = tokens
        .windows(3)
        .enumerate()
        .filter(|(_, next)| next[0].text == "id" && next[1].text == "!" && next[2].text == "{");
    let quoted = |at: usize| tokens[at..].iter().find(|token| token.kind == Kind::Quoted);
    starts.filter_map(|(at, _)| quoted(at)).map(|token| token.text.clone()).collect()
}

fn fill(path: &str, id: &str) -> String {
    let part = |part: &str| if part.starts_with('{') { id.to_owned() } else { part.to_owned() };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

/// A value of this shape with everything that must be there.
fn made_up_body(document: &Value, schema: &Value, depth: u8) -> Value {
    if let Some(target) = schema["$ref"].as_str().and_then(|reference| document.pointer(&reference[1..])) {
        return made_up_body(document, target, depth);
    }
    let first = ["oneOf", "anyOf", "allOf"].iter().find_map(|key| schema[*key].as_array()?.last());
    match (first, schema["enum"].as_array(), depth) {
        (_, _, 0) => Value::Null,
        (Some(inner), _, _) => made_up_body(document, inner, depth - 1),
        (_, Some(choices), _) => choices[0].clone(),
        _ => of_type(document, schema, depth),
    }
}

fn of_type(document: &Value, schema: &Value, depth: u8) -> Value {
    let kind =
        schema["type"].as_str().or_else(|| schema["type"].as_array()?.iter().find_map(|kind| kind.as_str()));
    match kind {
        Some("integer" | "number") => 1.into(),
        Some("boolean") => true.into(),
        Some("array") => Value::Array(Vec::new()),
        Some("string") => "news".into(),
        Some("null") => Value::Null,
        _ => {
            let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
            let field = |name: &str| {
                (name.to_owned(), made_up_body(document, &schema["properties"][name], depth - 1))
            };
            Value::Object(required.map(field).collect::<Map<_, _>>())
        }
    }
}
