//! The pages of letters with invented data: empty, typical, extreme.

use super::{editor, list, receivers, sending, sheet, warnings};
use crate::{
    actions::{Estimated, Seen},
    model::{Act, Audience, Counting, Draft, Letter, Outcome, State, Text, Warning},
    press::Printed,
    read::{Group, Later, Link, Progress, Results, Run},
};
use ground::{clock::Timestamp, id::Id, paging::Page};
use kernel::{FieldError, Message};
use kit::{Choice, Lang, Sample, Words};
use std::collections::{BTreeMap, HashMap};

const NOW: Timestamp = Timestamp(1_795_262_400_000_000);

pub fn samples(t: Words) -> Vec<Sample> {
    let states = [State::Draft, sending_state(), State::Canceled { started: None, canceled: act() }];
    let items: Vec<Letter> = states.into_iter().map(letter).collect();
    let listing = |items, next| list::listing(t, &Page { items, next }, "", &HashMap::new());
    vec![
        Sample::new("letters/list-empty", listing(Vec::new(), None)),
        Sample::new("letters/list", listing(items, Some("x".into()))),
        Sample::new("letters/editor-empty", editor::form(t, &blank(), choices(), None)),
        Sample::new("letters/editor-wrong", editor::form(t, &wrong(), choices(), None)),
        Sample::new(
            "letters/editor-change",
            editor::form(t, &telling(), choices(), Some("<b>News</b>".into())),
        ),
        Sample::new("letters/warnings", warnings(t, &[warning()])),
        Sample::new("letters/draft", sheet::body(t, &draft(), true)),
        Sample::new("letters/sending", sheet::body(t, &on_its_way(), true)),
        Sample::new(
            "letters/receivers-empty",
            receivers::body(t, &receivers::Asked::default(), &shown(Vec::new())),
        ),
        Sample::new("letters/receivers", receivers::body(t, &receivers::Asked::default(), &shown(lines(t)))),
        Sample::new("letters/send-many", sending::send_form(t, &letter(State::Draft), 1_000_000, &[])),
    ]
}

fn act() -> Act {
    Act { at: NOW, by: "house".into() }
}

fn sending_state() -> State {
    State::Sending { started: act() }
}

fn letter(state: State) -> Letter {
    let text = Text {
        subject: "Tents for {{ given_name }}".into(),
        body: "Dear {{ full_name }},\n\n<b>new</b> tents".into(),
    };
    Letter {
        id: Id::from_bytes([7; 16]),
        version: 3,
        title: "Noorderpad spring <7>".into(),
        purpose: "news".into(),
        audience: Audience {
            country: Some("NL".into()),
            language: Some("nl".into()),
            organisation: Some("<b>Noorderpad</b>".into()),
            entered_from: Some("2026-01-31".into()),
            ..Audience::default()
        },
        counting: Counting::Anonymous,
        texts: BTreeMap::from([("en".to_owned(), text)]),
        state,
        created: act(),
    }
}

fn choices() -> Vec<Choice> {
    vec![
        Choice::new("news", "News").hint("New tents and routes, once a month."),
        Choice::new("offers", "Offers"),
    ]
}

fn blank() -> editor::Sheet {
    editor::Sheet { draft: Draft::default(), of: None, errors: Vec::new() }
}

fn wrong() -> editor::Sheet {
    let Letter { id, title, purpose, audience, counting, texts, .. } = letter(State::Draft);
    let fault =
        Message::new("campaigns-fault-unknown").with("name", "salary").with("line", 3).with("column", 9);
    let errors =
        vec![FieldError::new("texts.en.body", fault), FieldError::new("purpose", "campaigns-error-purpose")];
    editor::Sheet { draft: Draft { title, purpose, audience, counting, texts }, of: Some((id, 3)), errors }
}

fn telling() -> editor::Sheet {
    let errors = vec![FieldError::new("audience.about", "campaigns-error-about")];
    editor::Sheet { draft: Draft { audience: Audience::about("news"), ..Draft::default() }, of: None, errors }
}

fn change() -> sheet::Change {
    let affected = consent::Affected { affected: 9_000, told: 80, answered: 70, waiting: 8_900, refused: 30 };
    sheet::Change { key: "news".into(), name: "<b>News</b>".into(), affected }
}

fn warning() -> Warning {
    let message = Message::new("campaigns-warning-inessential")
        .with("name", "number")
        .with("line", 1)
        .with("column", 4);
    Warning { field: "texts.en.body".into(), message }
}

fn groups() -> Vec<Group> {
    let group = |outcome, reason: &str, amount| Group { outcome, reason: reason.into(), amount };
    vec![
        group(Outcome::Handed, "", 731_204),
        group(Outcome::Held, "withdrawn", 12),
        group(Outcome::Failed, crate::walk::TEXT, 1),
    ]
}

fn shown(lines: Vec<receivers::Line>) -> receivers::Shown {
    receivers::Shown { letter: Id::from_bytes([7; 16]), lines, next: Some("x".into()) }
}

fn lines(t: Words) -> Vec<receivers::Line> {
    let line = |name: &str, reason: &str| receivers::Line {
        subject: Some(Id::from_bytes([9; 16])),
        name: name.into(),
        reason: reason.into(),
        at: Some(NOW),
    };
    vec![line("Joanna Zielińska", ""), line(&t.w("campaigns-nobody"), "550 5.1.1")]
}

fn draft() -> sheet::Sheet {
    let seen = |outcome, name: &str, reason: &str| Seen {
        subject: Id::from_bytes([9; 16]),
        number: 10_017,
        name: name.into(),
        outcome,
        reason: reason.into(),
    };
    let named = vec![seen(Outcome::Handed, "Joanna Zielińska", ""), seen(Outcome::Held, "", "withdrawn")];
    let estimate = Estimated { expected: 1_000_000, looked: 1_000, groups: groups(), named };
    let printed = Printed {
        lang: Lang::En,
        subject: "Tents for Robin".into(),
        text: "Dear Robin,\n\ntents & <b>\n\n--\nwhy".into(),
        picture: None,
    };
    sheet::Sheet {
        letter: letter(State::Draft),
        purpose: "News".into(),
        warnings: vec![warning()],
        estimate: Some(estimate),
        counted: None,
        results: None,
        printed: vec![printed],
        now: NOW.0,
        people: HashMap::new(),
        change: None,
    }
}

fn on_its_way() -> sheet::Sheet {
    let run = Run { run: 1, position: None, expected: 1_000_000, decided: 740_000, ended_at: None };
    let later = Later { people: 812, first: Some(NOW) };
    let post = post::Tally { waiting: 4_500, sent: 726_000, failed: 700, canceled: 4 };
    let link = |address: String, anonymous| Link { address, people: 5_120, anonymous };
    let long = format!("https://shop.example/?{}", "<a>".repeat(60));
    let links = vec![link(long, 9_031), link("https://shop.example/".into(), 4)];
    let opened = Some(61_204);
    let results =
        Results { progress: Progress { run, groups: groups() }, post, later, links, opened, few: 5 };
    sheet::Sheet {
        letter: letter(sending_state()),
        estimate: None,
        results: Some(results),
        now: NOW.0 + 60_000_000,
        change: Some(change()),
        ..draft()
    }
}
