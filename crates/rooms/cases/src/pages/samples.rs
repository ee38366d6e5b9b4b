//! The pages of cases with invented data: empty, typical, extreme.

mod lists;

use super::{
    lanes::{Board, Card, Lane, Step as Way},
    parts::{self, Notice},
    reply::{Kept, Kind, Reply},
    sheet::{self, Change, Clash, Fold, Line, Other, Sheet, Step, Undo},
    thread::{File, Formatted, Happened, Item, Said, Thread, Voice},
};
use crate::model::keys::{Priority, Stands};
use kit::{Badge, Button, Choice, Filters, Html, Input, News, Sample, Tone, Words};

const NOW: i64 = 1_795_262_400_000_000;
const HOUR: i64 = 3_600_000_000;
/// A subject, a name and a text as hostile as they come.
const HOSTILE: &str = "<script>alert(1)</script> Übertragungsprotokollverantwortliche \"'&";

pub fn samples(t: Words) -> Vec<Sample> {
    vec![
        Sample::new("cases/thread-empty", Thread { t, items: Vec::new(), earlier: None }.html()),
        Sample::new("cases/case", typical(t).html()),
        Sample::new("cases/case-bare", bare(t).html()),
        Sample::new("cases/case-extreme", extreme(t).html()),
        Sample::new("cases/board", board(t, 3).html()),
        Sample::new("cases/board-empty", board(t, 0).html()),
        Sample::new("cases/clash", sheet::clash(t, "/cases/case_1", &clash())),
    ]
    .into_iter()
    .chain(lists::samples(t))
    .collect()
}

fn said(t: Words, voice: Voice, who: &str, text: &str) -> Box<Said> {
    Box::new(Said {
        id: format!("entry_{}", who.len()),
        voice,
        who: who.into(),
        line: t.w("case-to"),
        badges: Vec::new(),
        at: NOW,
        when: t.ago(NOW - 3 * HOUR, NOW),
        text: text.into(),
        quoted: Html::default(),
        formatted: None,
        files: Vec::new(),
        proof: Vec::new(),
        found: Vec::new(),
        mends: Vec::new(),
    })
}

fn letter(t: Words) -> Item {
    let mut said = said(t, Voice::In, "Joanna Zielińska", "Dzień dobry,\n\nw załączeniu zdjęcie.");
    said.quoted = "> Sehr geehrte Frau Zielińska".into();
    said.formatted = Some(Formatted { href: "/cases/case_1/entries/entry_1/formatted".into(), blocked: 3 });
    said.files = vec![
        File {
            id: "att_1".into(),
            name: "zdjęcie.jpg".into(),
            size: t.w1("case-size-mega", "size", 2),
            href: Some("/f".into()),
        },
        File { id: "att_1".into(), name: HOSTILE.into(), size: t.w("case-file-withheld"), href: None },
    ];
    said.proof = vec![(t.w("case-proof-dkim"), t.w("case-proof-yes"))];
    let held = t.w2("case-found-file", ("name", HOSTILE), ("what", "4•••1111"));
    said.found = vec!["4•••1111".into(), held];
    let whole = Button::post(t.w1("case-delete-file", "name", HOSTILE), "/file").danger();
    said.mends = vec![Button::post(t.w("case-mask"), "/mask"), whole];
    said.badges = vec![Badge::stop(t.w("case-unproved")), Badge::plain(t.w("case-automatic"))];
    Item::Said(said)
}

fn reply(t: Words) -> Reply {
    Reply {
        t,
        action: "/cases/case_1".into(),
        kind: Kind::Reply,
        to: "joanna.z@example.com".into(),
        text: "Dear Joanna,".into(),
        note: "She sent a photo".into(),
        signature: "Anna\nNoorderpad".into(),
        templates: vec![Choice::new("a", "Ask for a photo")],
        macros: vec![Choice::new("b", "Close politely")],
        colleagues: vec![Choice::new("staff_1", "Ben")],
        mentioned: vec!["staff_1".into()],
        then: vec![Choice::new("resolve", "Resolved")],
        moving: "resolve".into(),
        kept: t.w1("case-draft-kept", "time", "09:12"),
        wrong: Vec::new(),
        shelf: vec![Kept { id: "att_1".into(), name: HOSTILE.into() }],
        reason: String::new(),
    }
}

fn typical(t: Words) -> Sheet {
    let moved = Happened {
        id: "entry_1".into(),
        at: NOW,
        when: t.ago(NOW - HOUR, NOW),
        tone: Tone::Plain,
        what: "Anna · …".into(),
    };
    let items =
        vec![letter(t), Item::Happened(moved), Item::Said(said(t, Voice::Note, "Ben", "Pole is in stock."))];
    let thread = Thread { t, items, earlier: Some("?before=1".into()) }.html();
    let others = t.w2("case-writing-elsewhere", ("names", "Ben"), ("count", 1));
    let undo = Some(Undo { action: "/undo".into(), seconds: 8 });
    let reply = Some(reply(t).html());
    Sheet { others, undo, reply, thread, side: side(t), ..bare(t) }
}

fn bare(t: Words) -> Sheet {
    Sheet {
        t,
        path: "/cases/case_1".into(),
        others: String::new(),
        id: "case_1".into(),
        mark: "9f1c".into(),
        here: "02ab".into(),
        news: News::new(t, "/cases/case_1"),
        undo: None,
        notices: Vec::new(),
        reply: None,
        thread: Thread { t, items: Vec::new(), earlier: None }.html(),
        side: vec![sheet::steps(t, "/cases/case_1", &[], None)],
    }
}

fn extreme(t: Words) -> Sheet {
    let wrong = vec![("note".into(), t.w("case-note"), t.w("kit-error-required"))];
    let reply =
        Reply { kind: Kind::Note, note: HOSTILE.repeat(20), wrong, reason: HOSTILE.into(), ..reply(t) };
    let items = (0..50).map(|_| Item::Said(said(t, Voice::Out, HOSTILE, &HOSTILE.repeat(12)))).collect();
    let notice = Notice { text: HOSTILE.into(), buttons: vec![Button::post(HOSTILE, "/x")], stops: true };
    let thread = Thread { t, items, earlier: None }.html();
    Sheet { notices: vec![Html::of(&notice)], reply: Some(reply.html()), thread, side: side(t), ..bare(t) }
}

fn side(t: Words) -> Vec<Html> {
    let step = |name: &str, closed: Option<&str>| Step {
        key: name.into(),
        name: name.into(),
        closed: closed.map(|why| (why.into(), Html::trusted("<a href=\"#f-x\">Order</a>"))),
    };
    let change =
        Change { field: "priority", input: Input::Text, value: "high".into(), hint: Some(HOSTILE.into()) };
    let line = Line::new(t.w("case-priority"), "high").dressed(parts::priority(t, Priority::Urgent));
    let other = Other {
        href: "/cases/case_2".into(),
        number: "C-2026-000418".into(),
        subject: HOSTILE.into(),
        badge: parts::standing(t, Stands::Us, ""),
        remove: Some("/x".into()),
        tie: t.w("case-tie-duplicate"),
    };
    let fold = Fold { title: t.w("case-links"), count: 1, open: true, body: sheet::others(t, &[other]) };
    vec![
        sheet::steps(
            t,
            "/cases/case_1",
            &[step("Resolve", None), step(HOSTILE, Some("Fill in the order first."))],
            Some("#f-x"),
        ),
        sheet::facts(t, "/cases/case_1", vec![line.change(change)]),
        fold.html(),
    ]
}

fn board(t: Words, lanes: usize) -> Board {
    let ways = vec![Way { key: "go".into(), name: HOSTILE.into(), to: "waiting".into() }];
    let card = || Card {
        href: "/cases/case_1".into(),
        title: HOSTILE.into(),
        number: "C-2026-000418".into(),
        about: Some(HOSTILE.into()),
        who: "İpek Çağlar".into(),
        badges: vec![parts::clock(t, NOW - HOUR, NOW), parts::clock(t, NOW + HOUR, NOW)],
        steps: ways.clone(),
    };
    let lane = |at: usize| Lane {
        key: format!("lane-{at}"),
        name: "Wartet auf Rückmeldung".into(),
        count: 1234,
        cards: (0..at * 4).map(|_| card()).collect(),
        more: Some("/cases".into()),
    };
    let filters = Filters::new(t, "/cases/board");
    let (here, news) = ("/cases/board".into(), News::new(t, "/cases/board"));
    let lanes = (0..lanes).map(lane).collect();
    Board { t, filters, lanes, here, news, hears: "of=board".into(), mark: "9f1c".into() }
}

fn clash() -> Clash {
    Clash {
        field: "line".into(),
        label: "Subject".into(),
        yours: (HOSTILE.into(), HOSTILE.into()),
        now: ("x".into(), "x".into()),
    }
}
