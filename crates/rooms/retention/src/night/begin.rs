//! When a run begins, by itself or by hand, and how it is stopped and goes on.

use super::Walk;
use crate::{
    MANAGE, RUN_AT,
    events::Night as Happened,
    model::NightId,
    read::{
        self,
        nights::{self, Pace},
    },
    store,
};
use ground::clock::Timestamp;
use kernel::{Action, Error, Job, Permission, Reader, Result, SYSTEM, Task, Tx, setting::TIME_ZONE};
use serde::{Deserialize, Serialize};

/// Looks every hour whether it is time for tonight's run, and sees to it that one that began goes on.
#[derive(Default, Serialize, Deserialize)]
pub struct Watch {}

impl Job for Watch {
    const KIND: &'static str = "retention.watch";

    async fn run(&self, task: &Task) -> Result<()> {
        let mut reader = task.read().await?;
        let open = nights::open(&mut reader).await?;
        let tonight = open.is_none() && is_time(&mut reader).await?;
        drop(reader);
        match open {
            Some(night) if night.state == Pace::Running => task.write(&Nudge { night: night.id }).await,
            None if tonight => task.write(&Start { by_hand: false }).await.map(drop),
            _ => Ok(()),
        }
    }
}

/// Once a day, from the hour that is set on: a house that slept through it catches up.
async fn is_time(reader: &mut Reader) -> Result<bool> {
    let zone = jiff::tz::TimeZone::get(&reader.setting(&TIME_ZONE).await?).unwrap_or(jiff::tz::TimeZone::UTC);
    let hour: i8 = reader.setting(&RUN_AT).await?.parse().unwrap_or_default();
    let local = |moment: Timestamp| {
        jiff::Timestamp::from_microsecond(moment.0).map(|moment| moment.to_zoned(zone.clone()))
    };
    let now = local(reader.now()).map_err(Error::fault)?;
    let last = match nights::newest(reader).await? {
        Some(night) => Some(local(night.began_at).map_err(Error::fault)?.date()),
        None => None,
    };
    Ok(now.hour() >= hour && last.is_none_or(|last| last < now.date()))
}

/// Puts the work of a run into the queue again, should it have been lost.
struct Nudge {
    night: NightId,
}

impl Action for Nudge {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.enqueue(&Walk { night: self.night })
    }
}

/// Begins a run over all rules that work.
pub struct Start {
    /// Whoever starts one by hand is told why none begins.
    pub by_hand: bool,
}

impl Action for Start {
    type Output = Option<NightId>;
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<Option<NightId>> {
        if nights::open(tx).await?.is_some() {
            return Err(Error::refused("retention-error-running"));
        }
        let now = tx.now();
        let mut rules = read::all(tx).await?;
        rules.retain(|rule| rule.works(now));
        match rules.is_empty() {
            true if self.by_hand => Err(Error::refused("retention-error-no-rules")),
            true => Ok(None),
            false => {
                let night = store::begin(tx, &rules).await?;
                tx.record(&Happened { night, what: "began" })?;
                tx.enqueue(&Walk { night })?;
                Ok(Some(night))
            }
        }
    }
}

/// Stops a run where it stands, or lets it go on.
pub struct Turn {
    pub night: NightId,
    pub on: bool,
}

impl Action for Turn {
    type Output = ();
    const NEEDS: Permission = MANAGE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let night = nights::load(tx, self.night).await?;
        let (pace, what) = if self.on { (Pace::Running, "resumed") } else { (Pace::Paused, "paused") };
        if night.state == Pace::Done {
            return Err(Error::refused("retention-error-over"));
        }
        if night.state == pace {
            return Ok(());
        }
        store::pace(tx, night.id, pace).await?;
        if self.on {
            tx.enqueue(&Walk { night: night.id })?;
        }
        tx.record(&Happened { night: night.id, what })
    }
}
