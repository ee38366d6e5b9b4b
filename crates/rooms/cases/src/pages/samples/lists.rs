//! The lists and forms around cases with invented data.

use super::{HOSTILE, NOW};
use crate::{
    actions::{AnswerDraft, MacroDraft, Step},
    model::{
        Case, CaseId, Category, Channel, Decides, Enclosure, NEVER, Number, Priority, Queue, Stands,
        category,
        enclosure::{EnclosureDraft, Sheet},
    },
    pages::{
        Lists, categories,
        chosen::{self, Left},
        new,
        overview::Overview,
        person::Person,
        posted::Posted,
        prepared::{self, AnswerEntry, EnclosureEntry, MacroEntry, MacroOffers},
        queue::{Column, Listing, Question},
    },
    read::{Counted, Listed, overview},
};
use ground::{clock::Timestamp, id::Id};
use kernel::{Actor, FieldError, Names, SubjectId};
use kit::{Choice, Html, Input, Lang, Sample, Words};
use std::{collections::HashMap, sync::Arc};

pub fn samples(t: Words) -> Vec<Sample> {
    let wrong = || {
        vec![
            FieldError::new("queue", "error-not-a-choice"),
            FieldError::new("priority", "error-not-a-choice"),
        ]
    };
    let filtered = Question { tag: HOSTILE.into(), priority: "x".into(), ..Question::default() };
    let left = Left { number: "C-2026-000418".into(), href: "/cases/case_1".into(), why: HOSTILE.into() };
    let mut samples = vec![
        Sample::new("cases/queue-empty", listing(t, Vec::new(), Question::default(), Vec::new()).html(t)),
        Sample::new("cases/queue", listing(t, cases(), Question::default(), Vec::new()).html(t)),
        Sample::new("cases/queue-extreme", listing(t, cases(), filtered, wrong()).html(t)),
        Sample::new("cases/report", chosen::report(t, 2, &[left])),
        Sample::new("cases/report-fine", chosen::report(t, 2, &[])),
        Sample::new("cases/chosen", chosen::form(t, &chosen::Chosen::sample(), (Input::Text, &wrong()[..1]))),
        Sample::new("cases/settings", prepared::index(t)),
    ];
    samples.extend(setting_up(t));
    samples.extend(enclosures(t));
    samples.extend(opening(t));
    samples.extend(managing(t));
    samples
}

fn lists(t: Words) -> Lists {
    let names = category::Names::from([("en".to_owned(), HOSTILE.to_owned())]);
    let decides = Decides { priority: Some(Priority::High), ..Decides::default() };
    let one = Category {
        id: Id::from_bytes([1; 16]),
        key: "request".into(),
        parent: None,
        names,
        own: decides.clone(),
        decides,
        on_offer: true,
        depth: 0,
        position: 1,
        version: 3,
    };
    let below = Category {
        id: Id::from_bytes([2; 16]),
        key: "bikes".into(),
        parent: Some(one.id),
        on_offer: false,
        ..one.clone()
    };
    Lists {
        t,
        actor: Actor::house(),
        people: Vec::new(),
        teams: Vec::new(),
        categories: Arc::new(vec![one, below]),
    }
}

fn cases() -> Vec<Listed> {
    let stands = [Stands::Us, Stands::Customer, Stands::Done, Stands::Refused];
    let listed = |(at, stands): (u8, Stands)| Listed {
        case: case(at, stands),
        line: if at == 0 { String::new() } else { HOSTILE.repeat(usize::from(at)) },
        who: (at > 1).then(|| "İpek Çağlar".to_owned()),
        status: None,
        tags: vec!["bike".into(), HOSTILE.into()],
    };
    (0..).zip(stands).map(listed).collect()
}

fn case(at: u8, stands: Stands) -> Case {
    Case {
        id: CaseId::from_bytes([at; 16]),
        number: Number::new(2026, 418),
        subject: Some(SubjectId::from_bytes([at; 16])),
        category: "bikes".into(),
        run: None,
        flow: "request".into(),
        status: "new".into(),
        stands,
        priority: if at == 1 { Priority::Urgent } else { Priority::Normal },
        team: None,
        assignee: None,
        unit: None,
        channel: Channel::Mail,
        sender: None,
        lang: None,
        confidential: at == 2,
        parent: None,
        merged_into: None,
        opened_at: Timestamp(NOW),
        last_at: Timestamp(NOW),
        waits_since: None,
        closed_at: None,
        step_due: None,
        end_due: None,
        due_at: if at == 3 { NEVER } else { Timestamp(NOW - 1) },
        sealed: None,
        version: 1,
    }
}

fn listing(t: Words, cases: Vec<Listed>, question: Question, errors: Vec<FieldError>) -> Listing {
    Listing {
        question,
        around: HashMap::from([(CaseId::from_bytes([1; 16]), HOSTILE.to_owned())]),
        cases,
        next: Some("x".into()),
        counts: Queue::ALL.iter().map(|queue| Counted { queue: *queue, count: 1_000 }).collect(),
        columns: Column::ALL.to_vec(),
        views: Vec::new(),
        marks: HashMap::from([(SubjectId::from_bytes([1; 16]), Html::text("✓"))]),
        lists: lists(t),
        errors,
        now: NOW,
        mark: Some("9f1c".into()),
    }
}

fn setting_up(t: Words) -> Vec<Sample> {
    let offers = || categories::Offers {
        lists: lists(t),
        flows: vec![Choice::new("request", HOSTILE)],
        purposes: Vec::new(),
        senders: Vec::new(),
        units: Vec::new(),
        fields: vec![("serial".into(), HOSTILE.into())],
    };
    let all = lists(t).categories;
    let errors =
        vec![FieldError::new("names.en", "error-required"), FieldError::new("title", "error-required")];
    let new = categories::Entry {
        draft: category::Draft::default(),
        pairs: Vec::new(),
        known: None,
        errors: errors.clone(),
    };
    let known = Some((Id::from_bytes([7; 16]), 2));
    let draft = AnswerDraft { title: HOSTILE.into(), ..AnswerDraft::default() };
    let steps = vec![
        Step::Take,
        Step::Priority(Priority::High),
        Step::Tag(HOSTILE.into()),
        Step::Reply(HOSTILE.into()),
        Step::Files(vec!["form".into()]),
    ];
    let one = MacroEntry {
        draft: MacroDraft { title: HOSTILE.into(), steps },
        known: None,
        errors: errors.clone(),
    };
    let answer = AnswerEntry { draft, known, errors };
    let files = || vec![Choice::new("form", HOSTILE)];
    let offered = MacroOffers { receivers: Vec::new(), steps: Vec::new(), files: files() };
    vec![
        Sample::new("cases/categories-empty", categories::table(t, &[], &offers())),
        Sample::new("cases/categories", categories::table(t, &all, &offers())),
        Sample::new("cases/category", categories::form(t, &new, &offers())),
        Sample::new("cases/answers-empty", prepared::answer_table(t, &[], &lists(t))),
        Sample::new("cases/answer", prepared::answer_form(t, &answer, (lists(t).categories(), files()))),
        Sample::new("cases/macros-empty", prepared::macro_table(t, &[])),
        Sample::new("cases/macro", prepared::macro_form(t, &one, offered)),
    ]
}

fn enclosures(t: Words) -> Vec<Sample> {
    let sheet = |lang| Sheet { lang, name: HOSTILE.into(), media: "application/pdf".into(), size: 5 << 20 };
    let one = Enclosure {
        id: Id::from_bytes([8; 16]),
        key: "form".into(),
        title: HOSTILE.into(),
        sheets: Lang::ALL.map(sheet).into(),
        version: 2,
    };
    let errors = vec![FieldError::new("file.en", "error-required"), FieldError::new("key", "error-required")];
    let new = EnclosureEntry { errors, ..EnclosureEntry::default() };
    let draft = EnclosureDraft { key: one.key.clone(), title: one.title.clone() };
    let known = EnclosureEntry { draft, known: Some(one.clone()), errors: Vec::new() };
    vec![
        Sample::new("cases/enclosures-empty", prepared::enclosure_table(t, &[])),
        Sample::new("cases/enclosures", prepared::enclosure_table(t, &[one])),
        Sample::new("cases/enclosure-new", prepared::enclosure_form(t, &new)),
        Sample::new("cases/enclosure", prepared::enclosure_form(t, &known)),
    ]
}

fn opening(t: Words) -> Vec<Sample> {
    let entry = |posted: Posted, found: Vec<String>, people: Option<Vec<Person>>| new::Entry {
        t,
        posted,
        customer: None,
        q: HOSTILE.into(),
        people,
        layout: Vec::new(),
        errors: vec![FieldError::new("subject_line", "error-required")],
        found,
        lists: lists(t),
        names: Names::default(),
    };
    let person = Person {
        name: HOSTILE.into(),
        about: HOSTILE.into(),
        marks: Html::default(),
        choose: Html::default(),
    };
    let mut typed = Posted::default();
    typed.pairs.0.push(("text".into(), HOSTILE.repeat(9)));
    vec![
        Sample::new("cases/new", entry(Posted::default(), Vec::new(), None).html()),
        Sample::new("cases/new-nobody", entry(Posted::default(), Vec::new(), Some(Vec::new())).html()),
        Sample::new("cases/new-extreme", entry(typed, vec![HOSTILE.into()], Some(vec![person])).html()),
    ]
}

fn managing(t: Words) -> Vec<Sample> {
    let weeks = (0..13).map(|week| overview::Kept { from: Timestamp(NOW), kept: week * 7, broken: week % 3 });
    let load = |open| overview::Load { assignee: None, open, late: open / 3 };
    let busy = Overview {
        weeks: weeks.collect(),
        load: vec![(HOSTILE.into(), load(1_200)), ("Ben".into(), load(2))],
    };
    vec![
        Sample::new("cases/overview-empty", Overview { weeks: Vec::new(), load: Vec::new() }.html(t)),
        Sample::new("cases/overview", busy.html(t)),
    ]
}
