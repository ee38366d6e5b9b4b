//! Three breaches: one that went the whole way, one that turned out harmless, and one whose clock is running.

use super::stage::Stage;
use ground::clock::{HOUR, MINUTE};
use kernel::{Actor, Error, Result, SubjectId};
use kit::Lang;
use register::{
    Add, Close, Decide, Kind, Letter, RecordId, Risk, Said, Seek, SendLetters, SentReport, Value, Wanted,
    WriteLetter,
};
use serde::Deserialize;
use std::collections::BTreeMap;

const BREACHES: &str = include_str!("breaches.json");
const NOTICE: &str = include_str!("notice.json");

#[derive(Deserialize)]
struct Breach {
    /// Days before the end on which it became known.
    day: i64,
    /// Hours between it and that.
    gap: i64,
    said: BTreeMap<String, Value>,
    risk: Risk,
    reason: String,
    /// Whom it affects, so many.
    people: usize,
    reported: Option<i64>,
    reference: String,
    closed: Option<i64>,
    lessons: String,
}

pub struct Breaches {
    all: Vec<Breach>,
    known: BTreeMap<usize, RecordId>,
}

impl Breaches {
    pub fn read() -> Result<Self> {
        let all = serde_json::from_str(BREACHES).map_err(Error::fault)?;
        Ok(Self { all, known: BTreeMap::new() })
    }

    pub fn days(&self) -> impl Iterator<Item = i64> + '_ {
        let days = |breach: &Breach| [Some(breach.day), breach.reported, breach.closed];
        self.all.iter().flat_map(days).flatten()
    }

    pub async fn on(&mut self, stage: &Stage, day: i64) -> Result<()> {
        for (at, breach) in self.all.iter().enumerate() {
            if breach.day == day {
                self.known.insert(at, breach.come_up(stage).await?);
            }
            let Some(id) = self.known.get(&at).copied() else { continue };
            if breach.reported == Some(day) {
                breach.report(stage, id).await?;
            }
            if breach.closed == Some(day) {
                let (lessons, why) = (breach.lessons.clone(), String::new());
                let close = Close { breach: id, version: version(stage, id).await?, lessons, why };
                stage.act("dora", &close).await?;
            }
        }
        Ok(())
    }
}

impl Breach {
    async fn come_up(&self, stage: &Stage) -> Result<RecordId> {
        let noticed = stage.now().minus(5 * MINUTE);
        let mut said = Said::of_values(self.said.clone());
        said.set("noticed", noticed.rfc3339());
        said.set("happened", noticed.minus(self.gap * HOUR).rfc3339());
        let id = stage.act("alex", &Add { kind: Kind::Breach, said, parent: None }).await?;
        let (risk, reason, waiver) = (self.risk, self.reason.clone(), String::new());
        let decide = Decide { breach: id, version: version(stage, id).await?, risk, reason, waiver };
        stage.act("dora", &decide).await?;
        self.look_for(stage, id).await?;
        match self.closed {
            Some(_) => Ok(id),
            None => write(stage, id).await.map(|()| id),
        }
    }

    async fn look_for(&self, stage: &Stage, id: RecordId) -> Result<()> {
        let people = stage.cast.covered().into_iter().chain(stage.crowd.iter().rev().copied());
        let mut affected: Vec<SubjectId> = stage.here(people.collect()).await?;
        affected.truncate(self.people);
        if affected.is_empty() {
            return Ok(());
        }
        let mut reader = stage.app.read(&Actor::house()).await?;
        let numbers = customers::numbers(&mut reader, &affected).await?;
        drop(reader);
        let numbers: Vec<String> = numbers.values().map(i64::to_string).collect();
        let wanted = Wanted { numbers: numbers.join(" "), ..Wanted::default() };
        stage.act("dora", &Seek { breach: id, wanted }).await?;
        super::work(&stage.app).await
    }

    /// The people first, then the authority.
    async fn report(&self, stage: &Stage, id: RecordId) -> Result<()> {
        let send = SendLetters { breach: id, version: version(stage, id).await? };
        stage.act("dora", &send).await?;
        super::work(&stage.app).await?;
        let (sent, reference) = (stage.now().rfc3339(), self.reference.clone());
        let version = version(stage, id).await?;
        stage.act("dora", &SentReport { breach: id, version, sent, reference, late: String::new() }).await
    }
}

/// What people will be told, in their languages.
async fn write(stage: &Stage, id: RecordId) -> Result<()> {
    let letters: BTreeMap<String, Letter> = serde_json::from_str(NOTICE).map_err(Error::fault)?;
    for (tag, letter) in letters {
        let lang = Lang::parse(&tag).unwrap_or(Lang::En);
        stage
            .act("dora", &WriteLetter { breach: id, version: version(stage, id).await?, lang, letter })
            .await?;
    }
    Ok(())
}

async fn version(stage: &Stage, id: RecordId) -> Result<i64> {
    Ok(register::record(&mut stage.app.read(&Actor::house()).await?, id).await?.version)
}
