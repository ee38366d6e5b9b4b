//! The register itself, computed: what is done with data, by whom, for how long; and what of it is missing.
// law: gdpr/30

use crate::{
    OFFICER_CONTACT, OFFICER_NAME, REPRESENTATIVE, VIEW,
    model::{Agreement, Kind, Record, RecordId, State},
    read,
};
use consent::{PartyRole, Purpose};
use customers::Definition;
use ground::clock::Timestamp;
use kernel::{
    Class, Holding, Reader, Result,
    setting::{COMPANY_ADDRESS, COMPANY_EMAIL, COMPANY_NAME, COUNTRY},
};
use kit::Lang;
use std::collections::{BTreeMap, BTreeSet};

/// The register of this moment.
pub struct Book {
    pub at: Timestamp,
    pub house: House,
    pub entries: Vec<Entry>,
    /// What is held, table by table.
    pub tables: Vec<Holding>,
    pub fields: Vec<Definition>,
    /// The rules of retention that decide about a table, in each language.
    pub rules: BTreeMap<(Lang, &'static str), String>,
    /// What people keep by hand; breaches are not among them.
    pub records: Vec<Record>,
    pub agreements: Vec<Agreement>,
    /// Open breaches whose 72 hours are over, and all open ones.
    pub breaches: (usize, usize),
}

/// Who answers for the data.
#[derive(Clone, Debug, Default)]
pub struct House {
    pub name: String,
    pub address: String,
    pub email: String,
    pub country: String,
    pub officer: String,
    pub officer_contact: String,
    pub representative: String,
}

/// One purpose with everything that hangs on it.
pub struct Entry {
    pub purpose: Purpose,
    pub tables: Vec<&'static str>,
    pub classes: BTreeSet<&'static str>,
    pub fields: Vec<String>,
    pub receivers: Vec<Receiver>,
    /// Names of the measures that protect these classes.
    pub measures: Vec<String>,
    pub joint: Vec<String>,
    /// The assessment of this purpose, if there is one, and whether it is finished.
    pub assessment: Option<(RecordId, bool)>,
}

/// Somebody who gets the data.
pub struct Receiver {
    pub name: String,
    pub role: PartyRole,
    /// For those who work for us: how they stand in the register.
    pub state: Option<State>,
    pub record: Option<RecordId>,
}

impl Receiver {
    /// Somebody works for us whom nobody approved.
    // law: gdpr/28.3
    pub fn is_unapproved(&self) -> bool {
        self.role == PartyRole::Processor && self.state != Some(State::Approved)
    }
}

impl Book {
    pub async fn read(reader: &mut Reader) -> Result<Self> {
        reader.demand(&VIEW)?;
        let now = reader.now();
        let (breaches, records): (Vec<Record>, Vec<Record>) =
            read::all(reader).await?.into_iter().partition(|record| record.kind == Kind::Breach);
        let agreements =
            read::agreements(reader).await?.into_iter().map(|(agreement, _)| agreement).collect();
        let tables: Vec<Holding> = reader.app().holdings().copied().filter(is_about_people).collect();
        let fields = customers::definitions(reader).await?;
        let open = breaches.iter().filter(|breach| breach.state == State::Open);
        let late = open.clone().filter(|breach| breach.deadline().is_some_and(|deadline| deadline < now));
        let mut book = Self {
            at: now,
            house: house(reader).await?,
            entries: Vec::new(),
            breaches: (late.count(), open.count()),
            tables,
            fields,
            rules: rules(reader).await?,
            records,
            agreements,
        };
        let purposes = consent::purposes(reader).await?.into_iter().filter(Purpose::is_in_use);
        book.entries = purposes.map(|purpose| book.entry(purpose)).collect();
        Ok(book)
    }

    /// The rules that end what lies in a table.
    pub fn rule(&self, lang: Lang, table: &'static str) -> Option<&str> {
        self.rules.get(&(lang, table)).map(String::as_str)
    }

    /// Records of one kind, by name.
    pub fn of(&self, kind: Kind) -> Vec<&Record> {
        let mut found: Vec<&Record> = self.records.iter().filter(|record| record.kind == kind).collect();
        found.sort_by_key(|record| record.name().to_lowercase());
        found
    }

    pub fn record(&self, id: RecordId) -> Option<&Record> {
        self.records.iter().find(|record| record.id == id)
    }

    pub fn agreements_of(&self, id: RecordId) -> impl Iterator<Item = &Agreement> {
        self.agreements.iter().filter(move |agreement| agreement.record == id)
    }

    /// The classes of everything that is held, here and in fields of the house's own.
    pub fn classes(&self) -> BTreeSet<&'static str> {
        let own = self.fields.iter().map(|field| field_class(field.class));
        self.tables.iter().flat_map(classes).chain(own).collect()
    }

    fn entry(&self, purpose: Purpose) -> Entry {
        let key = purpose.key.as_str();
        let tables: Vec<&Holding> = self.tables.iter().filter(|table| serves(table, key)).collect();
        let fields: Vec<&Definition> = self.fields.iter().filter(|field| field.purpose == key).collect();
        let own = fields.iter().map(|field| field_class(field.class));
        let classes: BTreeSet<&'static str> =
            tables.iter().flat_map(|table| classes(table)).chain(own).collect();
        let named = |kind: Kind| {
            let speaks =
                move |record: &&Record| record.said.many("purposes").iter().any(|named| named == key);
            self.records
                .iter()
                .filter(move |record| record.kind == kind && record.state != State::Ended)
                .filter(speaks)
        };
        let assessment = named(Kind::Assessment).next();
        let protects = |record: &&Record| {
            record.kind == Kind::Measure
                && record.said.many("classes").iter().any(|class| classes.contains(class.as_str()))
        };
        Entry {
            tables: tables
                .iter()
                .filter(|table| !table.purposes.is_empty())
                .map(|table| table.table)
                .collect(),
            fields: fields.iter().map(|field| field.label.clone()).collect(),
            receivers: self.receivers(&purpose),
            measures: self.records.iter().filter(protects).map(|record| record.name().to_owned()).collect(),
            joint: named(Kind::Joint).map(|record| record.name().to_owned()).collect(),
            assessment: assessment.map(|record| (record.id, record.said.text("result") != "draft")),
            classes,
            purpose,
        }
    }

    /// Whom the purpose names, and which processors say that they serve it.
    fn receivers(&self, purpose: &Purpose) -> Vec<Receiver> {
        let processors = self.of(Kind::Processor);
        let mut all: Vec<Receiver> = Vec::new();
        for recipient in &purpose.recipients {
            let name = recipient.name.to_lowercase();
            let known = processors.iter().find(|record| record.name().to_lowercase() == name);
            all.push(Receiver {
                name: recipient.name.clone(),
                role: recipient.role,
                state: known.map(|record| record.state),
                record: known.map(|record| record.id),
            });
        }
        for record in processors.iter().filter(|record| record.state != State::Ended) {
            let serves = record.said.many("purposes").contains(&purpose.key);
            if serves && all.iter().all(|known| known.record != Some(record.id)) {
                let (role, state) = (PartyRole::Processor, Some(record.state));
                all.push(Receiver { name: record.name().to_owned(), role, state, record: Some(record.id) });
            }
        }
        all
    }
}

async fn house(reader: &mut Reader) -> Result<House> {
    Ok(House {
        name: reader.setting(&COMPANY_NAME).await?,
        address: reader.setting(&COMPANY_ADDRESS).await?,
        email: reader.setting(&COMPANY_EMAIL).await?,
        country: reader.setting(&COUNTRY).await?,
        officer: reader.setting(&OFFICER_NAME).await?,
        officer_contact: reader.setting(&OFFICER_CONTACT).await?,
        representative: reader.setting(&REPRESENTATIVE).await?,
    })
}

fn is_about_people(holding: &Holding) -> bool {
    holding.link.is_of_somebody()
}

/// Data without purposes of its own is held for those that the person has.
fn serves(table: &Holding, purpose: &str) -> bool {
    table.purposes.is_empty() || table.purposes.contains(&purpose)
}

/// The classes of a table's columns, as the questions about classes name them. What lies in files may name people.
pub fn classes(table: &Holding) -> Vec<&'static str> {
    let class = |class: Class| match class {
        Class::None => None,
        Class::Attribute => Some("attribute"),
        Class::Identifying | Class::Stored => Some("identifying"),
        Class::Sensitive => Some("sensitive"),
        Class::Special => Some("special"),
    };
    let found: BTreeSet<_> = table.columns.iter().filter_map(|column| class(column.class)).collect();
    found.into_iter().collect()
}

pub const fn field_class(class: customers::Class) -> &'static str {
    match class {
        customers::Class::Attribute => "attribute",
        customers::Class::Identifying => "identifying",
        customers::Class::Sensitive => "sensitive",
        customers::Class::Special => "special",
    }
}

/// What the rules of retention say today, table by table.
async fn rules(reader: &mut Reader) -> Result<BTreeMap<(Lang, &'static str), String>> {
    let app = reader.app().clone();
    let mut all = BTreeMap::new();
    for lang in Lang::ALL {
        let deciding = customers::Deciding::read(reader, lang).await?;
        let said = app.holdings().filter_map(|held| Some((held.table, deciding.about(&app, held)?)));
        all.extend(said.map(|(table, rules)| ((lang, table), rules)));
    }
    Ok(all)
}
