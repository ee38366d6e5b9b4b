//! What is in a copy: facts, permissions, and every table of the data map that knows the person, each with why and how long.

use crate::model::Claim;
use ground::clock::Timestamp;
use kernel::{
    Holding, Reader, Result,
    datamap::{self, Entry},
    setting::{COMPANY_ADDRESS, COMPANY_EMAIL, COMPANY_NAME},
};
use kit::Words;
use serde::Serialize;
use serde_json::{Map, Value};

/// Everything in one copy.
#[derive(Debug, Serialize)]
pub struct Parcel {
    pub request: String,
    pub person: String,
    pub made_at: String,
    pub language: &'static str,
    pub law: String,
    pub controller: Controller,
    pub chapters: Vec<Chapter>,
}

/// Who answers for the data.
// law: gdpr/15.1
#[derive(Debug, Serialize)]
pub struct Controller {
    pub name: String,
    pub address: String,
    pub email: String,
}

/// Records of one sort.
#[derive(Debug, Serialize)]
pub struct Chapter {
    /// Names its files.
    pub key: String,
    pub title: String,
    /// What the records are held for; empty: for the purposes that the person knows from their permissions.
    pub purposes: Vec<String>,
    /// How long they are kept.
    pub kept: String,
    /// Every column that any record has, in order, with what people call it.
    #[serde(skip)]
    pub columns: Vec<(String, String)>,
    pub records: Vec<Map<String, Value>>,
}

// law: gdpr/15.1
pub async fn gather(reader: &mut Reader, claim: &Claim) -> Result<Parcel> {
    let t = reader.app().lexicon().words(claim.lang);
    let purposes = consent::purposes(reader).await?;
    let name = |key: &str| {
        let known = purposes.iter().find(|purpose| purpose.key == key);
        known.map_or_else(|| key.to_owned(), |purpose| purpose.name(claim.lang).to_owned())
    };
    let mut chapters = vec![facts(reader, claim, t).await?, permissions(reader, claim, t, &name).await?];
    for (holding, entries) in datamap::entries(reader, claim.subject).await? {
        chapters.extend(records(&holding, entries, t, &name));
    }
    chapters.retain(|chapter| !chapter.records.is_empty());
    Ok(Parcel {
        request: claim.number.to_string(),
        person: claim.subject.to_string(),
        made_at: reader.now().rfc3339(),
        language: claim.lang.tag(),
        law: claim.regime.article(claim.kind).unwrap_or_default().to_owned(),
        controller: Controller {
            name: reader.setting(&COMPANY_NAME).await?,
            address: reader.setting(&COMPANY_ADDRESS).await?,
            email: reader.setting(&COMPANY_EMAIL).await?,
        },
        chapters,
    })
}

async fn facts(reader: &mut Reader, claim: &Claim, t: Words) -> Result<Chapter> {
    let facts = customers::facts(reader, claim.subject).await?.unwrap_or_default();
    let record = |fact: customers::Fact| {
        let label = fact.label.unwrap_or_else(|| t.w(&fact.label_word));
        pairs([("fact", fact.key), ("label", label), ("value", fact.value)])
    };
    let columns =
        [("fact", "rights-copy-field"), ("label", "rights-copy-what"), ("value", "rights-copy-value")];
    let records = facts.into_iter().map(record).collect();
    Ok(Chapter::told(t, "facts", &columns, records))
}

async fn permissions(
    reader: &mut Reader,
    claim: &Claim,
    t: Words,
    name: &impl Fn(&str) -> String,
) -> Result<Chapter> {
    let cells = consent::matrix(reader, claim.subject).await?;
    let record = |cell: consent::Cell| {
        let since = cell.since().map(Timestamp::rfc3339).unwrap_or_default();
        let wording = cell.entry.as_ref().and_then(|entry| entry.wording.clone()).unwrap_or_default();
        pairs([
            ("purpose", name(&cell.purpose)),
            ("channel", t.w(&cell.channel.word())),
            ("state", t.w(&cell.state().word())),
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
    let records = cells.into_iter().map(record).collect();
    Ok(Chapter::told(t, "permissions", &columns, records))
}

/// Technical columns keep their names: who reads them is a program.
fn records(
    holding: &Holding,
    entries: Vec<Entry>,
    t: Words,
    name: &impl Fn(&str) -> String,
) -> Option<Chapter> {
    let mut columns: Vec<(String, String)> = Vec::new();
    for column in holding.columns {
        if entries.iter().any(|entry| entry.0.iter().any(|(known, _)| *known == column.name)) {
            columns.push((column.name.to_owned(), column.name.replace('_', " ")));
        }
    }
    // A table of nothing but the person's own id, such as an index, tells them nothing.
    let tells = columns.iter().any(|(column, _)| column != "subject");
    let object =
        |entry: Entry| entry.0.into_iter().map(|(column, value)| (column.to_owned(), value)).collect();
    tells.then(|| Chapter {
        key: holding.table.to_owned(),
        title: t.w(&format!("table-{}", holding.table)),
        purposes: holding.purposes.iter().map(|key| name(key)).collect(),
        kept: t.w(holding.retention),
        columns,
        records: entries.into_iter().map(object).collect(),
    })
}

fn pairs<const N: usize>(pairs: [(&str, String); N]) -> Map<String, Value> {
    pairs.into_iter().map(|(key, value)| (key.to_owned(), Value::String(value))).collect()
}

impl Chapter {
    fn told(t: Words, key: &str, columns: &[(&str, &str)], records: Vec<Map<String, Value>>) -> Self {
        let column = |(key, word): &(&str, &str)| ((*key).to_owned(), t.w(word));
        Self {
            key: key.to_owned(),
            title: t.w(&format!("rights-copy-{key}")),
            purposes: Vec::new(),
            kept: t.w(&format!("rights-copy-{key}-kept")),
            columns: columns.iter().map(column).collect(),
            records,
        }
    }

    /// The cells of a record in the order of the columns.
    pub fn cells<'a>(&'a self, record: &'a Map<String, Value>) -> impl Iterator<Item = String> + 'a {
        self.columns.iter().map(|(column, _)| record.get(column).map_or_else(String::new, plain))
    }
}

/// A value as a person or a spreadsheet reads it.
fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
