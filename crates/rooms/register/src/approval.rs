//! Whether somebody may work for us: asked by the rooms below, before they give data to anybody.

use crate::{
    model::{Agreement, Kind, Record, State},
    read,
};
use consent::{Approval, Lack, Processor, Processors, Register};
use ground::clock::Timestamp;

/// By the name, however it is written.
// law: gdpr/28.3
pub const APPROVALS: Register = Register(|reader, names| {
    Box::pin(async move {
        let known = read::of_kind(reader, Kind::Processor).await?;
        let stands = |name: &String| {
            let name = name.trim().to_lowercase();
            let same: Vec<State> = known
                .iter()
                .filter(|record| record.name().to_lowercase() == name)
                .map(|record| record.state)
                .collect();
            match same.contains(&State::Approved) {
                true => Approval::Approved,
                false if same.is_empty() => Approval::Unknown,
                false => Approval::Refused,
            }
        };
        Ok(names.iter().map(stands).collect())
    })
});

/// Everybody who is recorded, by name, with what they lack.
// law: gdpr/28.3
pub const PROCESSORS: Processors = Processors(|reader| {
    Box::pin(async move {
        let mut records = read::of_kind(reader, Kind::Processor).await?;
        records.sort_by_key(|record| record.name().to_lowercase());
        let (agreements, now) = (read::agreements(reader).await?, reader.now());
        let one = |record: Record| {
            let own = agreements.iter().map(|(agreement, _)| agreement).filter(|one| one.record == record.id);
            let (key, name) = (record.id.to_string(), record.name().to_owned());
            Processor { key, name, lacks: lacks(&record, own.collect(), now) }
        };
        Ok(records.into_iter().map(one).collect())
    })
});

fn lacks(record: &Record, agreements: Vec<&Agreement>, now: Timestamp) -> Option<Lack> {
    let mut running = agreements.into_iter().filter(|agreement| agreement.runs(now)).peekable();
    let is_over = |day: Option<Timestamp>| day.is_some_and(|day| day <= now);
    match () {
        () if record.state != State::Approved => Some(Lack::Approval),
        () if running.peek().is_none() => Some(Lack::Contract),
        () if is_over(record.said.day("review")) || running.all(|one| is_over(one.review_at)) => {
            Some(Lack::Review)
        }
        () => None,
    }
}
