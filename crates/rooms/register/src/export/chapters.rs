//! The register in chapters: what a page prints and a workbook holds, in the reader's language.
// law: gdpr/30

use super::kept::{how_long, kept_until};
use crate::{
    book::{Book, Entry, Receiver, classes, field_class},
    model::{Agreement, Ask, Kind, Record, Shape, State, asks},
};
use consent::PartyRole;
use kernel::{Erasing, Holding};
use kit::Words;

/// A part of the register: rows below names of columns.
pub struct Chapter {
    pub title: String,
    pub law: Option<&'static str>,
    pub columns: Vec<String>,
    pub rows: Vec<Line>,
    /// Whether rows are read one by one, not across.
    pub tall: bool,
}

pub struct Line {
    pub cells: Vec<String>,
    /// Where it is changed.
    pub href: String,
}

/// The chapters in the order in which an authority asks for them.
pub fn chapters(book: &Book, t: Words) -> Vec<Chapter> {
    vec![
        house(book, t),
        purposes(book, t),
        kept(book, Kind::Activity, t),
        kept(book, Kind::Service, t),
        kept(book, Kind::Joint, t),
        kept(book, Kind::Processor, t),
        kept(book, Kind::Measure, t),
        kept(book, Kind::Assessment, t),
        tables(book, t),
        fields(book, t),
    ]
}

fn house(book: &Book, t: Words) -> Chapter {
    let house = &book.house;
    let facts = [
        ("register-house-name", &house.name),
        ("register-house-address", &house.address),
        ("register-house-email", &house.email),
        ("register-house-country", &house.country),
        ("register-house-officer", &house.officer),
        ("register-house-officer-contact", &house.officer_contact),
        ("register-house-representative", &house.representative),
    ];
    let day = (t.w("register-house-day"), t.datetime(book.at.0));
    let told = facts.into_iter().map(|(word, value)| (t.w(word), value.clone())).chain([day]);
    let rows = told.map(|(word, value)| Line { cells: vec![word, value], href: "/settings".into() });
    let columns = vec![t.w("register-column-what"), t.w("register-column-value")];
    Chapter {
        title: t.w("register-chapter-house"),
        law: Some("gdpr/30"),
        columns,
        rows: rows.collect(),
        tall: false,
    }
}

const PURPOSE: [&str; 14] = [
    "register-column-purpose",
    "register-column-description",
    "consent-basis",
    "register-column-people",
    "register-column-data",
    "register-column-classes",
    "register-column-receivers",
    "register-column-transfers",
    "register-column-retention",
    "register-column-measures",
    "register-column-joint",
    "register-column-special",
    "register-column-assessment",
    "register-column-tables",
];

fn purposes(book: &Book, t: Words) -> Chapter {
    let columns = PURPOSE.iter().map(|word| t.w(word)).collect();
    let rows = book.entries.iter().map(|entry| Line {
        cells: purpose(book, entry, t),
        href: format!("/purposes/{}", entry.purpose.key),
    });
    Chapter {
        title: t.w("register-chapter-purposes"),
        law: Some("gdpr/30"),
        columns,
        rows: rows.collect(),
        tall: true,
    }
}

fn purpose(book: &Book, entry: &Entry, t: Words) -> Vec<String> {
    let purpose = &entry.purpose;
    let classes: Vec<String> = entry.classes.iter().map(|class| choice("classes", class, t)).collect();
    let data = purpose.data.iter().chain(&entry.fields).cloned().collect::<Vec<_>>();
    let receivers: Vec<String> = entry.receivers.iter().map(|one| receiver(one, t)).collect();
    let transfers = purpose.transfers.iter().map(|one| {
        let article = one.article.as_ref().map(|article| format!(", {article}")).unwrap_or_default();
        format!(
            "{} ({}{article})",
            customers::country_name(t, &one.country),
            choice("safeguard", one.safeguard.key(), t)
        )
    });
    let special = purpose.special.map(|special| t.w(&format!("consent-special-{}", special.key())));
    let assessed = entry
        .assessment
        .map(|(_, finished)| if finished { "register-assessed" } else { "register-assessing" });
    vec![
        purpose.name(t.lang()).to_owned(),
        purpose.describe(t.lang()).to_owned(),
        t.w(&format!("consent-basis-{}", purpose.basis.key())),
        t.w("register-people"),
        data.join(", "),
        classes.join(", "),
        receivers.join(", "),
        transfers.collect::<Vec<_>>().join(", "),
        how_long(book, entry, t),
        entry.measures.join(", "),
        entry.joint.join(", "),
        special.unwrap_or_default(),
        assessed.map(|word| t.w(word)).unwrap_or_default(),
        entry.tables.iter().map(|table| t.w(&format!("table-{table}"))).collect::<Vec<_>>().join(", "),
    ]
}

fn receiver(one: &Receiver, t: Words) -> String {
    let role = t.w(&format!("consent-role-{}", one.role.key()));
    let state = match one.state {
        Some(state) => format!(", {}", t.w(&format!("register-state-{}", state.key()))),
        None if one.role == PartyRole::Processor => format!(", {}", t.w("register-unknown")),
        None => String::new(),
    };
    format!("{} ({role}{state})", one.name)
}

/// Records that people keep: their answers, and for processors how they stand.
fn kept(book: &Book, kind: Kind, t: Words) -> Chapter {
    let mut columns: Vec<String> = asks(kind).iter().map(|ask| t.w(&ask.word())).collect();
    if kind == Kind::Processor {
        columns.extend(
            ["register-column-state", "register-column-above", "register-column-agreements"]
                .map(|word| t.w(word)),
        );
    }
    let row = |record: &&Record| {
        let mut cells: Vec<String> = asks(kind).iter().map(|ask| told(book, record, ask, t)).collect();
        if kind == Kind::Processor {
            cells.extend(processor(book, record, t));
        }
        Line { cells, href: record.path() }
    };
    let law = match kind {
        Kind::Activity | Kind::Service => Some("gdpr/30"),
        Kind::Processor => Some("gdpr/28.3"),
        Kind::Measure => Some("gdpr/32.1"),
        Kind::Assessment => Some("gdpr/35"),
        Kind::Joint | Kind::Breach => None,
    };
    let rows = book.of(kind).iter().map(row).collect();
    Chapter { title: t.w(&format!("register-kind-{}", kind.key())), law, columns, rows, tall: true }
}

fn told(book: &Book, record: &Record, ask: &Ask, t: Words) -> String {
    let name = |key: &str| {
        let found = book.entries.iter().find(|entry| entry.purpose.key == key);
        found.map_or_else(|| key.to_owned(), |entry| entry.purpose.name(t.lang()).to_owned())
    };
    answer(record, ask, &name, t)
}

fn processor(book: &Book, record: &Record, t: Words) -> [String; 3] {
    let above = record.parent.and_then(|parent| book.record(parent)).map(|parent| parent.name().to_owned());
    let days = |one: &Agreement| {
        let end = one.ends_at.map(|end| t.date(end.0)).unwrap_or_default();
        format!("{} ({} – {end})", one.name, t.date(one.starts_at.0))
    };
    let agreements: Vec<String> = book.agreements_of(record.id).map(days).collect();
    let state = if record.state == State::Current { State::Approved } else { record.state };
    [t.w(&format!("register-state-{}", state.key())), above.unwrap_or_default(), agreements.join("; ")]
}

/// One answer as people read it.
pub fn answer(record: &Record, ask: &Ask, purpose: &dyn Fn(&str) -> String, t: Words) -> String {
    let values = record.said.many(ask.name);
    match ask.shape {
        Shape::One(_) | Shape::Many(_) => {
            values.iter().map(|value| choice(ask.name, value, t)).collect::<Vec<_>>().join(", ")
        }
        Shape::Purposes => values.iter().map(|key| purpose(key)).collect::<Vec<_>>().join(", "),
        Shape::Day => record.said.day(ask.name).map(|day| t.date(day.0)).unwrap_or_default(),
        Shape::Moment => record.said.moment(ask.name).map(|at| t.datetime(at.0)).unwrap_or_default(),
        Shape::Number => {
            values.first().and_then(|text| text.parse::<i64>().ok()).map(|n| t.number(n)).unwrap_or_default()
        }
        Shape::Risk => risk(record, ask.name, t),
        Shape::Country => {
            values.iter().map(|code| customers::country_name(t, code)).collect::<Vec<_>>().join(", ")
        }
        Shape::Line | Shape::Prose | Shape::Email => values.join(", "),
    }
}

fn risk(record: &Record, name: &str, t: Words) -> String {
    let text = |part: &str| record.said.text(&format!("{name}-{part}"));
    let score = |when: &str| crate::model::score(&record.said, name, when).unwrap_or_default();
    match text("what") {
        "" => String::new(),
        what => t.v(
            "register-risk-told",
            &[
                ("what", what.into()),
                ("before", score("").into()),
                ("measure", text("measure").into()),
                ("after", score("left-").into()),
            ],
        ),
    }
}

/// What a choice is called; some have their word in the room that they come from.
pub fn choice(name: &str, value: &str, t: Words) -> String {
    match (name, value) {
        ("basis", _) => t.w(&format!("consent-basis-{value}")),
        ("classes", _) => t.w(&format!("customers-class-{value}")),
        ("safeguard", "inside") => t.w("register-is-inside"),
        ("safeguard", _) => t.w(&format!("consent-safeguard-{value}")),
        _ if value.len() == 1 => t.w(&format!("register-grade-{value}")),
        _ => t.w(&format!("register-is-{value}")),
    }
}

fn tables(book: &Book, t: Words) -> Chapter {
    let words = ["table", "classes", "purpose-list", "erasing", "retention"];
    let columns = words.map(|word| t.w(&format!("register-column-{word}"))).to_vec();
    let row = |table: &Holding| {
        let told: Vec<String> = classes(table).iter().map(|class| choice("classes", class, t)).collect();
        let erasing = match table.erasing {
            Erasing::Delete => t.w("register-erasing-delete"),
            Erasing::Blank(_) => t.w("register-erasing-blank"),
            Erasing::Keep(why) => t.w(why),
        };
        let name = |key: &&str| {
            let found = book.entries.iter().find(|entry| entry.purpose.key == **key);
            found.map_or_else(|| (*key).to_owned(), |entry| entry.purpose.name(t.lang()).to_owned())
        };
        let purposes: Vec<String> = table.purposes.iter().map(name).collect();
        let cells = vec![
            t.w(&format!("table-{}", table.table)),
            told.join(", "),
            purposes.join(", "),
            erasing,
            kept_until(book, table, t),
        ];
        Line { cells, href: String::new() }
    };
    let rows = book.tables.iter().map(row).collect();
    Chapter { title: t.w("register-chapter-tables"), law: None, columns, rows, tall: false }
}

fn fields(book: &Book, t: Words) -> Chapter {
    let columns =
        ["field", "classes", "purpose"].map(|word| t.w(&format!("register-column-{word}"))).to_vec();
    let rows = book.fields.iter().map(|field| {
        let found = book.entries.iter().find(|entry| entry.purpose.key == field.purpose);
        let purpose =
            found.map_or_else(|| field.purpose.clone(), |entry| entry.purpose.name(t.lang()).to_owned());
        let cells = vec![field.label.clone(), choice("classes", field_class(field.class), t), purpose];
        Line { cells, href: "/customers/fields".into() }
    });
    Chapter { title: t.w("register-chapter-fields"), law: None, columns, rows: rows.collect(), tall: false }
}
