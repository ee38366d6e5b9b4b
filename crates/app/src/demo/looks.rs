//! Who looked at whom: a few records opened for good reasons, and a morning on which somebody looked at far too much.

use super::{cast::POLICY, stage::Stage};
use customers::{Define, Open, Reveal};
use ground::clock::MINUTE;
use kernel::Result;

/// The day on which somebody looked at far too much.
pub const TOO_MUCH: i64 = 5;
/// Who opened whose record on which day, and what they wanted to see there, with their reason.
const LOOKED: [(i64, &str, &str, Option<&str>); 12] = [
    (60, "anna", "pieter", None),
    (52, "anna", "ingrid", None),
    (47, "ben", "robin", Some("Robin turned an ankle on Helvellyn; mountain rescue asked for the cover.")),
    (30, "dora", "oliver", None),
    (24, "anna", "sophie", None),
    (18, "dora", "willem", None),
    (18, "ben", "willem", None),
    (14, "dora", "katarzyna", Some("Checking whether the note about the allergy stands anywhere else.")),
    (9, "anna", "magda", None),
    (8, "anna", "femke", None),
    (4, "olga", "willem", None),
    (2, "dora", "birgit", None),
];
const LIST: &str = "List of participants for the hut in Lyngen";

/// The number of somebody's rescue cover is shown one by one, for a reason.
pub async fn define(stage: &Stage) -> Result<()> {
    let (key, label) = (POLICY.to_owned(), "Rescue cover".to_owned());
    let (class, purpose) = ("sensitive".to_owned(), "service".to_owned());
    stage
        .act("alex", &Define { key, label, class, purpose, basis: String::new(), ..Define::default() })
        .await
        .map(drop)
}

pub fn days() -> impl Iterator<Item = i64> {
    LOOKED.iter().map(|look| look.0).chain([TOO_MUCH])
}

pub async fn on(stage: &Stage, day: i64) -> Result<()> {
    for (_, by, whom, reason) in LOOKED.iter().filter(|look| look.0 == day) {
        let subject = stage.cast.subject(whom)?;
        stage.act(by, &Open { subject }).await?;
        if let Some(reason) = reason {
            reveal(stage, by, subject, reason).await?;
        }
    }
    if day != TOO_MUCH {
        return Ok(());
    }
    for subject in stage.here(stage.cast.covered()).await? {
        reveal(stage, "ben", subject, LIST).await?;
    }
    super::work(&stage.app).await
}

async fn reveal(stage: &Stage, by: &str, subject: kernel::SubjectId, reason: &str) -> Result<()> {
    let reveal = Reveal { subject, field: POLICY.to_owned(), reason: reason.to_owned() };
    stage.app.write(&stage.actor(by)?, &reveal).await?;
    stage.app.clock().advance(MINUTE);
    Ok(())
}
