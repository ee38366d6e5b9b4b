//! The register: what is done with data outside this house, who does it for us and on which contract, measures, assessments.

use super::{papers::pdf, stage::Stage, visitor::Visitor};
use kernel::{Actor, Error, Result};
use register::{Add, Kind, Move, Note, RecordId, Said, State, Value};
use serde::Deserialize;
use std::collections::BTreeMap;

const RECORDS: &str = include_str!("register.json");
/// Before a number of days from the end, where a day belongs.
const DAY: char = '@';

#[derive(Deserialize)]
struct Entry {
    day: i64,
    by: String,
    kind: Kind,
    #[serde(default)]
    parent: Option<String>,
    said: BTreeMap<String, Value>,
    #[serde(default)]
    agreements: Vec<Contract>,
    #[serde(default)]
    approve: bool,
    #[serde(default)]
    end: bool,
    #[serde(default)]
    note: Option<String>,
}

/// A contract; its days are counted from the end.
#[derive(Deserialize)]
struct Contract {
    name: String,
    starts: i64,
    #[serde(default)]
    ends: Option<i64>,
    #[serde(default)]
    review: Option<i64>,
}

pub struct Records(Vec<Entry>);

impl Records {
    pub fn read() -> Result<Self> {
        serde_json::from_str(RECORDS).map(Self).map_err(Error::fault)
    }

    pub fn days(&self) -> impl Iterator<Item = i64> + '_ {
        self.0.iter().map(|entry| entry.day)
    }

    pub async fn on(&self, stage: &Stage, day: i64) -> Result<()> {
        let mut dora = None;
        for entry in self.0.iter().filter(|entry| entry.day == day) {
            let id = entry.add(stage).await?;
            for contract in &entry.agreements {
                if dora.is_none() {
                    dora = Some(stage.at_the_pages("dora").await?);
                }
                let Some(dora) = &dora else { continue };
                contract.put_in(stage, dora, id).await?;
            }
            entry.settle(stage, id).await?;
        }
        Ok(())
    }
}

impl Entry {
    async fn add(&self, stage: &Stage) -> Result<RecordId> {
        let parent = match &self.parent {
            Some(name) => Some(named(stage, name).await?),
            None => None,
        };
        let said = dated(Said::of_values(self.said.clone()), stage);
        stage.act(&self.by, &Add { kind: self.kind, said, parent }).await
    }

    async fn settle(&self, stage: &Stage, id: RecordId) -> Result<()> {
        let ways = [(self.approve, State::Approved), (self.end, State::Ended)];
        for (_, to) in ways.into_iter().filter(|(wanted, _)| *wanted) {
            let version = register::record(&mut stage.app.read(&Actor::house()).await?, id).await?.version;
            stage.act(&self.by, &Move { id, version, to }).await?;
        }
        match &self.note {
            Some(note) => stage.act(&self.by, &Note { id, note: note.clone() }).await,
            None => Ok(()),
        }
    }
}

impl Contract {
    async fn put_in(&self, stage: &Stage, dora: &Visitor, record: RecordId) -> Result<()> {
        let day = |days: Option<i64>| days.map(|days| stage.date(days)).unwrap_or_default();
        let (starts, ends, review) = (stage.date(self.starts), day(self.ends), day(self.review));
        let fields =
            [("name", self.name.as_str()), ("starts", &starts), ("ends", &ends), ("review", &review)];
        let file = pdf(&self.name, &["Noorderpad B.V.", "Article 28 GDPR", &starts, "Signed on both sides"]);
        dora.upload(&format!("/register/records/{record}/agreements"), &fields, &file).await
    }
}

/// `@-6` stands for the day six days before the end.
fn dated(mut said: Said, stage: &Stage) -> Said {
    for text in said.0.values_mut().flatten() {
        let days = text.strip_prefix(DAY).and_then(|days| days.parse().ok());
        if let Some(days) = days {
            *text = stage.date(days);
        }
    }
    said
}

async fn named(stage: &Stage, name: &str) -> Result<RecordId> {
    let mut reader = stage.app.read(&Actor::house()).await?;
    let processors = register::of_kind(&mut reader, Kind::Processor).await?;
    let found = processors.iter().find(|record| record.name() == name);
    found.map(|record| record.id).ok_or_else(|| Error::fault(format!("no processor is called {name}")))
}
