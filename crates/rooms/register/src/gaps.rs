//! What is missing in the register, each with the place where it is mended; on the state of privacy, too.

use crate::{
    VIEW,
    book::Book,
    model::{Kind, Record, State},
};
use futures::future::BoxFuture;
use ground::clock::Timestamp;
use kernel::{
    Reader, Result,
    room::{Check, Met},
};
use kit::Words;
use std::collections::BTreeMap;

/// Names told in one line.
const NAMED: usize = 5;

/// Something that is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    pub what: What,
    /// What it is about: a purpose, a processor, a class.
    pub name: String,
    pub href: String,
}

/// What can be missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// A breach whose 72 hours are over.
    Late,
    House,
    /// A purpose names a processor whom nobody approved.
    Processor,
    /// A processor without a contract that runs.
    Agreement,
    Measure,
    Assessment,
    Open,
    Officer,
    /// A purpose does not say which data it uses.
    Data,
    Review,
}

impl What {
    const ALL: [Self; 10] = [
        Self::Late,
        Self::House,
        Self::Processor,
        Self::Agreement,
        Self::Measure,
        Self::Assessment,
        Self::Open,
        Self::Officer,
        Self::Data,
        Self::Review,
    ];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Late => "late",
            Self::House => "house",
            Self::Processor => "processor",
            Self::Agreement => "agreement",
            Self::Measure => "measure",
            Self::Assessment => "assessment",
            Self::Open => "open",
            Self::Officer => "officer",
            Self::Data => "data",
            Self::Review => "review",
        }
    }

    /// The duty, as the state of privacy names it.
    pub fn duty(self) -> String {
        format!("register-check-{}", self.key())
    }

    /// What is missing, as people read it.
    pub fn word(self) -> String {
        format!("register-gap-{}", self.key())
    }

    pub const fn state(self) -> Met {
        match self {
            Self::Late
            | Self::House
            | Self::Processor
            | Self::Agreement
            | Self::Measure
            | Self::Assessment => Met::Missing,
            Self::Open | Self::Officer | Self::Data | Self::Review => Met::Look,
        }
    }

    pub const fn law(self) -> &'static str {
        match self {
            Self::Late | Self::Open => "gdpr/33.1",
            Self::House | Self::Officer | Self::Data => "gdpr/30",
            Self::Processor | Self::Agreement | Self::Review => "gdpr/28.3",
            Self::Measure => "gdpr/32.1",
            Self::Assessment => "gdpr/35",
        }
    }

    /// Where it is looked after.
    const fn place(self) -> &'static str {
        match self {
            Self::Late | Self::Open => "/register/breaches",
            Self::House | Self::Officer => "/settings",
            Self::Processor | Self::Agreement => "/register/processors",
            Self::Measure => "/register/measures",
            Self::Assessment => "/register/assessments",
            Self::Data | Self::Review => "/register",
        }
    }
}

/// Everything that is missing, what must be done first.
pub fn gaps(book: &Book, lang: kit::Lang) -> Vec<Gap> {
    let mut found = Vec::new();
    let mut add =
        |what: What, name: &str, href: String| found.push(Gap { what, name: name.to_owned(), href });
    let (late, open) = book.breaches;
    if late > 0 {
        add(What::Late, &late.to_string(), What::Late.place().into());
    }
    if open > late {
        add(What::Open, &(open - late).to_string(), What::Open.place().into());
    }
    let house = &book.house;
    if [&house.name, &house.address, &house.email].into_iter().any(String::is_empty) {
        add(What::House, "", What::House.place().into());
    }
    if house.officer.is_empty() || house.officer_contact.is_empty() {
        add(What::Officer, "", What::Officer.place().into());
    }
    for entry in &book.entries {
        let (key, name) = (&entry.purpose.key, entry.purpose.name(lang));
        if entry.purpose.data.is_empty() && entry.fields.is_empty() {
            add(What::Data, name, format!("/purposes/{key}"));
        }
        let special = entry.purpose.special.is_some() || entry.classes.contains("special");
        if special && !entry.assessment.is_some_and(|(_, finished)| finished) {
            add(What::Assessment, name, What::Assessment.place().into());
        }
    }
    found.extend(unapproved(book));
    found.extend(book.of(Kind::Processor).into_iter().filter_map(|record| lacks_contract(book, record)));
    found.extend(unprotected(book));
    found.extend(book.records.iter().filter(|record| is_due(record, book.at)).map(review));
    found.sort_by_key(|gap| gap.what);
    found
}

// law: gdpr/28.3
fn unapproved(book: &Book) -> Vec<Gap> {
    let mut names = BTreeMap::new();
    for receiver in book.entries.iter().flat_map(|entry| &entry.receivers).filter(|one| one.is_unapproved()) {
        names.entry(receiver.name.to_lowercase()).or_insert(receiver);
    }
    let gap = |receiver: &crate::book::Receiver| {
        let known = receiver.record.map(|id| format!("/register/records/{id}"));
        let href = known.unwrap_or_else(|| What::Processor.place().to_owned());
        Gap { what: What::Processor, name: receiver.name.clone(), href }
    };
    names.into_values().map(gap).collect()
}

// law: gdpr/28.3
fn lacks_contract(book: &Book, record: &Record) -> Option<Gap> {
    let runs = book.agreements_of(record.id).any(|agreement| agreement.runs(book.at));
    (record.state == State::Approved && !runs).then(|| Gap {
        what: What::Agreement,
        name: record.name().to_owned(),
        href: record.path(),
    })
}

/// A class of which data is held and that no measure protects.
// law: gdpr/32.1
fn unprotected(book: &Book) -> Vec<Gap> {
    let measures = book.of(Kind::Measure);
    let is_bare = |class: &&str| {
        let protects = |record: &&Record| record.said.many("classes").iter().any(|named| named == class);
        !measures.iter().any(protects)
    };
    let gap =
        |class: &str| Gap { what: What::Measure, name: class.to_owned(), href: What::Measure.place().into() };
    book.classes().into_iter().filter(is_bare).map(gap).collect()
}

fn is_due(record: &Record, now: Timestamp) -> bool {
    record.state != State::Ended && record.said.day("review").is_some_and(|day| day <= now)
}

fn review(record: &Record) -> Gap {
    Gap { what: What::Review, name: record.name().to_owned(), href: record.path() }
}

/// What it is about, as people call it.
pub fn named(gap: &Gap, t: Words) -> String {
    match gap.what {
        What::Measure => t.w(&format!("customers-class-{}", gap.name)),
        _ => gap.name.clone(),
    }
}

/// The register's duties for the page on the state of privacy.
pub fn checks(reader: &mut Reader, t: Words) -> BoxFuture<'_, Result<Vec<Check>>> {
    Box::pin(async move {
        if !reader.may(&VIEW) {
            return Ok(Vec::new());
        }
        let book = Book::read(reader).await?;
        let gaps = gaps(&book, t.lang());
        let check = |what: What| {
            let own: Vec<&Gap> = gaps.iter().filter(|gap| gap.what == what).collect();
            check(what, &own, t)
        };
        Ok(What::ALL.into_iter().map(check).collect())
    })
}

fn check(what: What, own: &[&Gap], t: Words) -> Check {
    let names: Vec<String> = own.iter().take(NAMED).map(|gap| named(gap, t)).collect();
    let (state, found) = match own.len() {
        0 => (Met::Fine, t.w("register-check-fine")),
        _ => (what.state(), t.w1(&what.word(), "name", names.join(", "))),
    };
    let href = own.first().map_or_else(|| what.place().to_owned(), |gap| gap.href.clone());
    Check { state, what: t.w(&what.duty()), found, href, law: what.law() }
}
