//! The preference page as a sheet: a card for each purpose with its switches, what goes on without asking, and the ways on.

mod samples;

use crate::{
    model::{Set, Why, read_undo},
    pages::guest::{Guest, Way},
    read::{Line, Offer},
    wording,
};
use askama::Template;
use kit::{Html, Icon, Words};
pub use samples::samples;

#[derive(Template)]
#[template(path = "choices.html")]
pub struct Sheet {
    t: Words,
    way: Way,
    cards: Vec<Card>,
    /// What cannot be switched off, and why.
    needed: Vec<(String, String)>,
    /// What the browser asks for, and what we make of it.
    signal: Option<&'static str>,
    /// Whether there is a switch for being followed; without one, nobody is.
    follows: bool,
    undo: Option<Undo>,
    speaks: Speaks,
    /// The page that asks to accept a notice, while it waits for an answer.
    asks: Option<String>,
}

/// A purpose with a switch for each way to reach somebody.
struct Card {
    key: String,
    name: String,
    describe: String,
    rows: Vec<Row>,
}

struct Row {
    name: String,
    label: String,
    since: String,
    set: Set,
    /// Of the purpose, whose words stand beside it.
    version: i64,
    chose: Chose,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Chose {
    Before,
    Never,
}

/// Whether our letters speak the language in which the page is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Speaks {
    ThisLanguage,
    Another,
}

/// What puts back what was just changed: an ordinary wish, posted like any other.
struct Undo {
    seen: Vec<(String, &'static str)>,
    on: Vec<String>,
}

impl Sheet {
    pub fn new(guest: &Guest, offer: &Offer) -> Self {
        let (t, visit) = (guest.t, &guest.door.visit);
        let undo = visit.query.get("undo").map(|text| Undo::of(&offer.lines, text));
        let (followed, other): (Vec<&Line>, Vec<&Line>) =
            offer.lines.iter().partition(|line| line.switch.is_tracking());
        let of = |lines: &[&Line]| {
            lines
                .chunk_by(|one, next| one.purpose.key == next.purpose.key)
                .map(|lines| Card::of(t, lines))
                .collect::<Vec<_>>()
        };
        Self {
            t,
            way: guest.way.clone(),
            cards: of(&other).into_iter().chain(of(&followed)).collect(),
            needed: offer.needed.iter().map(|purpose| needed(t, purpose)).collect(),
            signal: visit.privacy_control.then(|| signal(&offer.lines)),
            follows: !followed.is_empty(),
            undo: undo.filter(|undo| !undo.seen.is_empty()),
            speaks: match guest.contact.lang {
                Some(lang) if lang == t.lang() => Speaks::ThisLanguage,
                _ => Speaks::Another,
            },
            asks: None,
        }
    }

    /// With the notice that the person has yet to accept, if there is one.
    pub fn asking(self, asks: Option<String>) -> Self {
        Self { asks, ..self }
    }

    pub fn html(&self) -> Html {
        Html::of(self)
    }

    /// An address below the person's own pages.
    fn at(&self, rest: &str) -> String {
        self.way.path(self.t, rest)
    }

    /// The same below this page.
    fn here(&self, rest: &str) -> String {
        self.way.choices(self.t, rest)
    }

    fn agreed(&self, row: &Row) -> String {
        self.at(&format!("/agreed/{}", row.name))
    }
}

fn needed(t: Words, purpose: &consent::Purpose) -> (String, String) {
    (purpose.name(t.lang()).to_owned(), wording::needed(t, purpose))
}

/// What somebody switched on here themself goes before the general wish of their browser.
fn signal(lines: &[Line]) -> &'static str {
    if lines.iter().any(|line| line.switch.heeds_signal() && line.is_on()) {
        "portal-signal-outvoted"
    } else {
        "portal-signal-heeded"
    }
}

impl Card {
    fn of(t: Words, lines: &[&Line]) -> Self {
        let text = |of: fn(&consent::Purpose, kit::Lang) -> &str| {
            lines.first().map(|line| of(&line.purpose, t.lang()).to_owned()).unwrap_or_default()
        };
        Self {
            key: lines.first().map(|line| line.purpose.key.clone()).unwrap_or_default(),
            name: text(consent::Purpose::name),
            describe: text(consent::Purpose::describe),
            rows: lines.iter().map(|line| Row::of(t, line)).collect(),
        }
    }
}

impl Row {
    fn of(t: Words, line: &Line) -> Self {
        Self {
            name: line.switch.to_string(),
            label: wording::switch(t, line),
            since: wording::since(t, line),
            set: set_of(line),
            version: line.purpose.version,
            chose: if line.cell.entry.is_some() { Chose::Before } else { Chose::Never },
        }
    }

    fn is_on(&self) -> bool {
        self.set == Set::On
    }

    fn is_agreed(&self) -> bool {
        self.chose == Chose::Before
    }
}

impl Speaks {
    fn is_other(self) -> bool {
        self == Self::Another
    }
}

impl Undo {
    fn of(lines: &[Line], text: &str) -> Self {
        let mut undo = Self { seen: Vec::new(), on: Vec::new() };
        for (switch, set) in read_undo(text) {
            let Some(line) = lines.iter().find(|line| line.switch == switch) else { continue };
            if set_of(line) != set {
                undo.put(line, set);
            }
        }
        undo
    }

    fn put(&mut self, line: &Line, set: Set) {
        self.seen.push((line.switch.to_string(), set_of(line).key()));
        if set == Set::On {
            self.on.push(format!("{}@{}", line.switch, line.purpose.version));
        }
    }
}

fn set_of(line: &Line) -> Set {
    if line.is_on() { Set::On } else { Set::Off }
}
