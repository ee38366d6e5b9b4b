//! What a package is about: whose it is, under which law, who answers for the data, and the chapters that it has.

use super::{
    labels,
    record::{Record, pairs},
};
use crate::model::{Claim, Kind};
use ground::clock::Timestamp;
use kernel::{
    Holding, Reader, Result,
    datamap::{self, Found},
    setting::{COMPANY_ADDRESS, COMPANY_EMAIL, COMPANY_NAME},
};
use kit::Words;
use serde::Serialize;

/// What stands above everything.
#[derive(Debug, Serialize)]
pub struct Head {
    /// What reads it can rely on its shape by: `docs/package.md`.
    pub format: &'static str,
    pub request: String,
    pub kind: &'static str,
    pub person: String,
    pub made_at: String,
    pub language: &'static str,
    pub law: String,
    pub controller: Controller,
}

/// Who answers for the data.
// law: gdpr/15.1
#[derive(Debug, Serialize)]
pub struct Controller {
    pub name: String,
    pub address: String,
    pub email: String,
}

/// Records of one sort, before they are read.
#[derive(Debug, Serialize)]
pub struct Chapter {
    /// Names its files.
    pub key: String,
    pub title: String,
    /// What the records are held for; empty: for the purposes that the person knows from their permissions.
    pub purposes: Vec<String>,
    /// How long they are kept.
    pub kept: String,
    /// Whether the person gave them: nothing in them is somebody else's to hide.
    #[serde(skip)]
    pub given: bool,
    /// Columns with what people call them; those without a name are for programs.
    #[serde(skip)]
    pub columns: Vec<(String, Option<String>)>,
    #[serde(skip)]
    pub rows: u32,
    #[serde(skip)]
    pub source: Source,
}

#[derive(Debug)]
pub enum Source {
    /// Read already.
    Ready(Vec<Record>),
    Table(Holding),
}

/// The third shape: chapters with files, what was not theirs starred, every moment in RFC 3339.
pub const FORMAT: &str = "custodia-package/3";
/// Tables that another chapter tells whole, in words of people; and the machinery of packages.
const TOLD: &[&str] = &[
    "customer_secrets",
    "customer_attributes",
    "consent_state",
    "rights_copies",
    "rights_parts",
    "rights_packing",
    "rights_proofs",
];
/// Tables that hold what the person gave themself.
const GIVEN: &[&str] = &["form_answers", "form_files", "consent_papers"];
/// The same, beside what others said there.
const THREADS: &[&str] = &["cases_entries", "cases_attachments"];

pub async fn head(reader: &mut Reader, claim: &Claim) -> Result<Head> {
    Ok(Head {
        format: FORMAT,
        request: claim.number.to_string(),
        kind: claim.kind.key(),
        person: claim.subject.to_string(),
        made_at: reader.now().rfc3339(),
        language: claim.lang.tag(),
        law: claim.regime.article(claim.kind).unwrap_or_default().to_owned(),
        controller: Controller {
            name: reader.setting(&COMPANY_NAME).await?,
            address: reader.setting(&COMPANY_ADDRESS).await?,
            email: reader.setting(&COMPANY_EMAIL).await?,
        },
    })
}

/// Everything for who wants to know; only what they gave for who takes it elsewhere.
// law: gdpr/15.1 gdpr/20.1
pub async fn chapters(reader: &mut Reader, claim: &Claim, t: Words) -> Result<Vec<Chapter>> {
    let purposes = consent::purposes(reader).await?;
    let name = |key: &str| {
        let known = purposes.iter().find(|purpose| purpose.key == key);
        known.map_or_else(|| key.to_owned(), |purpose| purpose.name(claim.lang).to_owned())
    };
    let mut chapters = vec![facts(reader, claim, t).await?, permissions(reader, claim, t, &purposes).await?];
    let takes_along = claim.kind == Kind::Portability;
    for found in datamap::count(reader, claim.subject).await? {
        let table = found.holding.table;
        let wanted = !takes_along || GIVEN.contains(&table) || THREADS.contains(&table);
        if wanted && !TOLD.contains(&table) {
            chapters.push(table_of(&found, t, &name));
        }
    }
    chapters.retain(|chapter| chapter.rows > 0);
    Ok(chapters)
}

async fn facts(reader: &mut Reader, claim: &Claim, t: Words) -> Result<Chapter> {
    let facts = customers::facts(reader, claim.subject).await?.unwrap_or_default();
    let record = |fact: customers::Fact| {
        let label = fact.label.unwrap_or_else(|| t.w(&fact.label_word));
        pairs([("fact", fact.key), ("label", label), ("value", fact.value)])
    };
    let columns = [("label", "rights-copy-what"), ("value", "rights-copy-value")];
    let mut chapter = Chapter::told(t, "facts", &columns, facts.into_iter().map(record).collect());
    chapter.columns.insert(0, ("fact".into(), None));
    Ok(chapter)
}

async fn permissions(
    reader: &mut Reader,
    claim: &Claim,
    t: Words,
    purposes: &[consent::Purpose],
) -> Result<Chapter> {
    let cells = consent::matrix(reader, claim.subject).await?;
    let record = |cell: consent::Cell| {
        let purpose = purposes.iter().find(|purpose| purpose.key == cell.purpose);
        let name = purpose.map_or_else(|| cell.purpose.clone(), |known| known.name(claim.lang).to_owned());
        // Where nobody is asked, what it rests on stands instead of an answer.
        let unasked = purpose.filter(|known| known.basis != consent::Basis::Consent);
        let rests = unasked.filter(|_| cell.state() == consent::State::Unknown);
        let state = rests.map_or_else(|| cell.state().word(), |purpose| purpose.basis.word());
        let since = cell.since().map(Timestamp::rfc3339).unwrap_or_default();
        let wording = cell.entry.as_ref().and_then(|entry| entry.wording.clone()).unwrap_or_default();
        pairs([
            ("purpose", name),
            ("channel", t.w(&cell.channel.word())),
            ("state", t.w(&state)),
            ("since", since),
            ("wording", wording),
        ])
    };
    let columns = [
        ("purpose", "kit-purpose"),
        ("channel", "rights-copy-channel"),
        ("state", "rights-copy-state"),
        ("since", "kit-why-since"),
        ("wording", "rights-copy-wording"),
    ];
    Ok(Chapter::told(t, "permissions", &columns, cells.into_iter().map(record).collect()))
}

fn table_of(found: &Found, t: Words, name: &impl Fn(&str) -> String) -> Chapter {
    let holding = found.holding;
    Chapter {
        key: holding.table.to_owned(),
        title: t.w(&format!("table-{}", holding.table)),
        purposes: holding.purposes.iter().map(|key| name(key)).collect(),
        kept: t.w(holding.retention),
        given: GIVEN.contains(&holding.table),
        columns: labels::columns(t, &holding),
        rows: u32::try_from(found.rows).unwrap_or(u32::MAX),
        source: Source::Table(holding),
    }
}

impl Chapter {
    fn told(t: Words, key: &str, columns: &[(&str, &str)], records: Vec<Record>) -> Self {
        let column = |(key, word): &(&str, &str)| ((*key).to_owned(), Some(t.w(word)));
        Self {
            key: key.to_owned(),
            title: t.w(&format!("rights-copy-{key}")),
            purposes: Vec::new(),
            kept: t.w(&format!("rights-copy-{key}-kept")),
            given: true,
            columns: columns.iter().map(column).collect(),
            rows: u32::try_from(records.len()).unwrap_or(u32::MAX),
            source: Source::Ready(records),
        }
    }

    /// What its records are read from, where that is one table.
    pub fn holding(&self) -> Option<&Holding> {
        match &self.source {
            Source::Table(holding) => Some(holding),
            Source::Ready(_) => None,
        }
    }

    /// Whether there is a column that tells a person something.
    pub fn tells(&self) -> bool {
        self.columns.iter().any(|(_, label)| label.is_some())
    }

    /// Whether only a part of it was given by the person.
    pub fn is_thread(&self) -> bool {
        THREADS.contains(&self.key.as_str())
    }
}
