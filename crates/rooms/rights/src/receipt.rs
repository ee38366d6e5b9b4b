//! The receipt of an erasure: numbers and times that show what was done and say nothing about anybody.

use crate::model::{ClaimId, Mode, Part, Reason};
use ground::{clock::Timestamp, row};
use kernel::{
    Erasing,
    datamap::{Depth, Found},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

row! {
    /// What an erasure did.
    #[derive(Clone, Debug)]
    pub struct Receipt {
        pub claim: ClaimId,
        pub number: String,
        pub mode: Mode,
        pub counts: String,
        pub wiped_at: Timestamp,
        /// When the key went; from then on no backup can be read either.
        pub shredded_at: Option<Timestamp>,
    }
}

/// What becomes of the rows of one table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Effect {
    pub table: String,
    pub rows: i64,
    pub fate: Fate,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    Goes,
    /// It stays for statistics, without what tells whose it is.
    Emptied,
    /// It stays; the key of the word that says by which law or why it tells nothing any more.
    Stays(String),
}

impl Receipt {
    pub fn effects(&self) -> kernel::Result<Vec<Effect>> {
        Ok(serde_json::from_str(&self.counts)?)
    }
}

impl Effect {
    pub fn rows_that(&self, fate: impl Fn(&Fate) -> bool) -> i64 {
        if fate(&self.fate) { self.rows } else { 0 }
    }

    /// The word that people call these records.
    pub fn word(&self) -> String {
        format!("table-{}", self.table)
    }
}

/// What erasure of this depth does with what was found; without a depth everything stays.
pub fn effects(found: &[Found], depth: Option<Depth>) -> Vec<Effect> {
    effects_but(found, depth, &[])
}

/// The same with parts that somebody decided to keep.
pub fn effects_but(found: &[Found], depth: Option<Depth>, kept: &[Part]) -> Vec<Effect> {
    let reason =
        |found: &Found| kept.iter().find(|part| part.table == found.holding.table).map(|part| part.reason);
    let fate = |found: &Found| match depth.map(|depth| found.holding.erasing.at(depth)) {
        Some(Erasing::Delete | Erasing::Blank(_)) if reason(found).is_some() => {
            Fate::Stays(reason(found).map(Reason::word).unwrap_or_default())
        }
        None => Fate::Stays("rights-stays-locked".into()),
        Some(Erasing::Delete) => Fate::Goes,
        Some(Erasing::Blank(_)) => Fate::Emptied,
        Some(Erasing::Keep(why)) => Fate::Stays(why.into()),
    };
    let effect =
        |found: &Found| Effect { table: found.holding.table.into(), rows: found.rows, fate: fate(found) };
    found.iter().map(effect).collect()
}
