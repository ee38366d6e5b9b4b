//! The pages of the register with invented records: empty, typical, extreme.

use super::{
    affected, agreements, breach, course,
    fields::{Offers, Typed, form},
    lists, overview, record, report,
};
use crate::{
    book::{Book, House},
    export::chapters,
    gaps::gaps,
    model::{
        Agreement, AgreementId, Closing, Course, Decision, Fate, Kind, Letter, Reach, ReachId, Record,
        RecordId, Report, Risk, Said, Search, Sending, Tally,
    },
    read::{Affected, Logged, Sought},
};
use ground::{
    clock::{DAY, HOUR, Timestamp},
    id::Id,
    paging::Page,
};
use jiff::tz::TimeZone;
use kernel::{FieldError, SubjectId};
use kit::{Choice, Html, Lang, Sample, Words};
use std::collections::HashMap;

const NOON: Timestamp = Timestamp(1_795_262_400_000_000);

fn said(pairs: &[(&str, &str)]) -> Said {
    Said::of_pairs(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
}

fn made(kind: Kind, pairs: &[(&str, &str)]) -> Record {
    Record {
        id: RecordId::from_bytes([1; 16]),
        kind,
        state: kind.begins(),
        serial: (kind == Kind::Breach).then_some(20_260_007),
        parent: None,
        due_at: None,
        reminded: 0,
        said: said(pairs),
        course: Course::default(),
        version: 3,
        created_at: NOON.minus(DAY),
        changed_at: NOON.minus(HOUR),
        actor: "house".into(),
    }
}

fn processor() -> Record {
    made(
        Kind::Processor,
        &[
            ("name", "Parcel partner <b>"),
            ("processing", "Delivers parcels."),
            ("contact", "Desk 4"),
            ("country", "US"),
            ("safeguard", "scc"),
            ("classes", "identifying"),
            ("purposes", "orders"),
            ("review", "2027-01-01"),
        ],
    )
}

fn lost() -> Record {
    made(
        Kind::Breach,
        &[
            ("name", "A lost stick"),
            ("happening", "A stick with a list was lost on a train."),
            ("noticed", "2026-11-20T10:00:00Z"),
            ("happened", "2026-11-19T18:00:00Z"),
            ("people", "Customers"),
            ("data", "Names, addresses"),
            ("number", "120"),
            ("consequences", "Unwanted mail"),
            ("taken", "The list is no longer carried."),
            ("classes", "identifying"),
        ],
    )
}

fn closed() -> Record {
    let (by, at) = (String::from("house"), NOON);
    let course = Course {
        decision: Some(Decision {
            risk: Risk::High,
            reason: "x".repeat(400),
            waiver: "Sealed.".into(),
            by: by.clone(),
            at,
        }),
        report: Some(Report { sent_at: at, reference: "AP-1".into(), late: "The train.".into() }),
        letters: [("en".to_owned(), Letter { subject: "Lost".into(), text: "Dear {name}".into() })].into(),
        sending: Some(Sending { at, by: by.clone() }),
        closing: Some(Closing { at, by, lessons: "No sticks.".into(), why: "Two moved away.".into() }),
    };
    Record { course, ..lost() }
}

fn book(records: Vec<Record>) -> Book {
    let agreements = vec![agreement()];
    let house = House { name: "Trail & Tent".into(), ..House::default() };
    let tables =
        crate::privacy::HOLDINGS.iter().copied().filter(|table| table.link.is_of_somebody()).collect();
    Book {
        at: NOON,
        house,
        entries: Vec::new(),
        tables,
        fields: Vec::new(),
        rules: Default::default(),
        records,
        agreements,
        breaches: (1, 2),
    }
}

fn agreement() -> Agreement {
    Agreement {
        id: AgreementId::from_bytes([2; 16]),
        record: RecordId::from_bytes([1; 16]),
        name: "contract <2026>.pdf".into(),
        file: None,
        size: 84_000,
        starts_at: NOON.minus(DAY),
        ends_at: Some(NOON.plus(90 * DAY)),
        review_at: None,
        added_at: NOON,
        actor: "house".into(),
    }
}

fn choices() -> affected::Choosable {
    affected::Choosable {
        tables: vec![Choice::new("register_affected", "People affected")],
        purposes: offers().purposes,
        views: vec![Choice::new("view_x", "Speakers of Polish")],
        fields: vec![Choice::new("shop", "Shop")],
    }
}

fn offers() -> Offers {
    Offers {
        purposes: vec![Choice::new("orders", "Orders")],
        above: vec![Choice::new("", "–")],
        zone: TimeZone::UTC,
    }
}

fn logged() -> Vec<Logged> {
    let line = |what: &str| Logged { at: NOON, actor: "house".into(), what: what.into(), note: "<i>".into() };
    ["added", "changed", "noted", "sought", "risk-high", "closed"].map(line).to_vec()
}

pub fn samples(t: Words) -> Vec<Sample> {
    let mut all = records(t);
    all.extend(breaches(t));
    all.extend(course_samples(t));
    all
}

fn records(t: Words) -> Vec<Sample> {
    let (bare, full) = (
        book(Vec::new()),
        book(vec![
            processor(),
            made(
                Kind::Measure,
                &[("name", "Locks"), ("measure", "x"), ("side", "technical"), ("classes", "special")],
            ),
        ]),
    );
    let printed =
        |book: &Book| Html::join(chapters(book, t).iter().map(|chapter| overview::printed(t, chapter)));
    let problems =
        [FieldError::new("name", "error-required"), FieldError::new("country", "register-error-country")];
    let offers = offers();
    let empty = Said::default();
    let mut all = vec![
        Sample::new("register/tiles", overview::tiles(t, &full, Some(2))),
        Sample::new("register/missing", overview::missing(t, &gaps(&full, t.lang()))),
        Sample::new("register/complete", overview::missing(t, &[])),
        Sample::new("register/book-empty", printed(&bare)),
        Sample::new("register/book", printed(&full)),
        Sample::new("register/wanted", lists::wanted(t, &["mail & more".into()])),
        Sample::new("register/agreements-none", agreements::panel(t, &processor(), &[], None)),
        Sample::new(
            "register/agreements",
            agreements::panel(
                t,
                &processor(),
                &[agreement()],
                Some(&[FieldError::new("file", "register-error-pdf")]),
            ),
        ),
        Sample::new("register/moves", record::moves(t, &processor())),
        Sample::new("register/log", record::history(t, &logged(), &HashMap::new(), NOON)),
    ];
    for kind in Kind::ALL {
        let typed = Typed { said: &empty, parent: "", version: None, problems: &problems };
        all.push(Sample::new("register/new", form(t, "/register".into(), *kind, &typed, &offers)));
        all.push(Sample::new("register/none", lists::table(t, *kind, &[], NOON)));
        let some = [made(*kind, &[("name", "Something <b>")])];
        all.push(Sample::new("register/list", lists::table(t, *kind, &some, NOON)));
    }
    all
}

fn breaches(t: Words) -> Vec<Sample> {
    let (log, names) = (logged(), HashMap::new());
    let scene =
        |breach, tally, seeks| breach::Scene { breach, tally, now: NOON, seeks, log: &log, names: &names };
    let (lost, closed) = (lost(), closed());
    let problems = [FieldError::new("reason", "error-required")];
    let typed = said(&[("risk", "high")]);
    let wrong = breach::Wrong { form: "risk", typed: &typed, problems: &problems };
    let many = Tally { found: 3, written: 2, told: 10_000, failed: 7 };
    let sides = report::Sides { authority: "The authority".into(), ..report::Sides::default() };
    vec![
        Sample::new(
            "register/breach",
            breach::body(t, &scene(&lost, Tally::default(), true), None, &offers()),
        ),
        Sample::new(
            "register/breach-wrong",
            breach::body(t, &scene(&lost, many, false), Some(&wrong), &offers()),
        ),
        Sample::new("register/breach-closed", breach::body(t, &scene(&closed, many, false), None, &offers())),
        Sample::new("register/report", report::body(t, &lost, &sides, many)),
        Sample::new(
            "register/report-bare",
            report::body(t, &made(Kind::Breach, &[]), &report::Sides::default(), Tally::default()),
        ),
    ]
}

fn course_samples(t: Words) -> Vec<Sample> {
    let (lost, closed) = (lost(), closed());
    let letters =
        Lang::ALL.map(|lang| (lang, Letter { subject: "Your data".into(), text: "Dear {name}".into() }));
    let one = |number: u8, state: Fate| Affected {
        subject: SubjectId::from_bytes([number; 16]),
        state,
        at: NOON,
        message: None,
        why: (state == Fate::Failed).then(|| "5.1.1".into()),
    };
    let items = Fate::ALL
        .iter()
        .enumerate()
        .map(|(at, fate)| one(u8::try_from(at).unwrap_or_default(), *fate))
        .collect();
    let (some, none) = (Page { items, next: Some("x".into()) }, Page { items: Vec::new(), next: None });
    let sought = [Search::Running, Search::Done, Search::Stopped].map(|state| Sought {
        id: ReachId::from_bytes([3; 16]),
        breach: lost.id,
        reach: Reach { source: Some("api".into()), ..Reach::default() },
        state,
        last: None,
        found: 1_204,
        at: NOON,
    });
    let numbers = HashMap::from([(SubjectId::from_bytes([1; 16]), 1001)]);
    let full = affected::Scene {
        breach: &lost,
        sought: &sought,
        page: &some,
        numbers: &numbers,
        state: None,
        failed: true,
    };
    let bare = affected::Scene {
        breach: &closed,
        sought: &[],
        page: &none,
        numbers: &numbers,
        state: Some(Fate::Told),
        failed: false,
    };
    let problems = [FieldError::new("numbers", "register-error-numbers")];
    let reach = affected::form(t, &lost, (&Said::default(), &problems), &choices());
    vec![
        Sample::new("register/letters", course::body(t, &lost, &letters, (12, true), None)),
        Sample::new("register/letters-sent", course::body(t, &closed, &letters, (0, false), None)),
        Sample::new("register/affected", affected::body(t, &full, reach)),
        Sample::new("register/affected-none", affected::body(t, &bare, Html::default())),
    ]
}
