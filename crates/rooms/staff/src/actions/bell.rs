//! At one's own bell: having read, putting back, and choosing how one wants to be told.

use crate::{
    model::bell::{RingId, Way},
    read::bell::{one, own},
    store::bell as store,
};
use kernel::{ANYONE, Action, Error, Permission, Problems, Result, Tx};
use std::collections::BTreeMap;

/// Opens one thing that was told: it counts as read, and the answer is where it leads.
pub struct Open {
    pub ring: RingId,
}

impl Action for Open {
    type Output = String;
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<String> {
        let (staff, ring) = (own(tx)?, one(tx, self.ring).await?);
        store::read(tx, self.ring, staff).await?;
        Ok(ring.href)
    }
}

/// Marks one as read without going there, or as news again.
pub struct Mark {
    pub ring: RingId,
    pub to: Marked,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marked {
    Read,
    News,
}

impl Action for Mark {
    type Output = ();
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let staff = own(tx)?;
        one(tx, self.ring).await?;
        match self.to {
            Marked::Read => store::read(tx, self.ring, staff).await,
            Marked::News => store::unread(tx, self.ring, staff).await,
        }
    }
}

/// Marks everything as read up to the newest that the page showed.
pub struct ReadAll {
    pub newest: RingId,
}

impl Action for ReadAll {
    type Output = ();
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let staff = own(tx)?;
        store::read_all(tx, staff, self.newest).await
    }
}

/// How somebody wants each kind told, and at which hour the digest comes.
pub struct Choose {
    pub ways: BTreeMap<String, String>,
    pub hour: String,
}

impl Action for Choose {
    type Output = ();
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let staff = own(tx)?;
        let mut problems = Problems::default();
        let hour = self.hour.trim().parse().ok().filter(|hour| (0..24).contains(hour));
        let hour = problems.take("hour", hour.ok_or_else(|| "error-not-a-choice".into()));
        let mut ways = Vec::with_capacity(self.ways.len());
        for (kind, way) in &self.ways {
            let known = tx.app().lexicon().keys("bell-").any(|key| key.strip_prefix("bell-") == Some(kind));
            if !known {
                return Err(Error::NotFound);
            }
            let way = Way::parse(way.trim()).ok_or_else(|| "error-not-a-choice".into());
            ways.extend(problems.take(kind.as_str(), way).map(|way| (kind.clone(), way)));
        }
        problems.finish()?;
        store::choose(tx, staff, &ways, hour.unwrap_or_default()).await
    }
}
