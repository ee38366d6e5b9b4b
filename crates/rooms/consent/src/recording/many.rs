//! Many choices at once, as another system sends them, and the letters that ask for clicks.

use super::{Record, Scene};
use crate::{
    RECORD,
    confirming::{self, Not, counted},
    gate,
    model::{choice::Outcome, confirmation::Aim},
};
use kernel::{Action, Error, Message, Permission, Problems, Result, SubjectId, Tx};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use utoipa::ToSchema;

/// Many permissions at once, as another system sends them: all are looked at first, and nothing is written when a field of
/// one of them is wrong.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordMany {
    /// 1 to 1,000.
    pub items: Vec<Record>,
}

impl RecordMany {
    /// One transaction holds the only writer: a thousand entries keep it for about a quarter of a second.
    pub const MOST: usize = 1_000;
}

/// What became of one of many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    pub outcome: Outcome,
    /// Whether the person was asked to confirm it, or why not; none where that was not wanted.
    pub asked: Option<std::result::Result<(), Not>>,
}

impl Action for RecordMany {
    type Output = Vec<Taken>;
    const NEEDS: Permission = RECORD;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Taken>> {
        if self.items.is_empty() {
            return Err(Error::field("items", "error-required"));
        }
        if self.items.len() > Self::MOST {
            let most = Message::new("consent-error-too-many").with("most", Self::MOST);
            return Err(Error::field("items", most));
        }
        let scene = Scene::of(tx, &self.items).await?;
        let (mut changes, mut problems) = (Vec::with_capacity(self.items.len()), Problems::default());
        for (at, record) in self.items.iter().enumerate() {
            match scene.change(tx, record) {
                Ok(change) => changes.push(change),
                Err(Error::Invalid(wrong)) => problems.below(&format!("items.{at}"), wrong),
                Err(Error::NotFound) => {
                    problems.add(format!("items.{at}.subject"), "consent-error-nobody");
                }
                Err(error) => return Err(error),
            }
        }
        problems.finish()?;
        let outcomes = gate::write_many(tx, &changes).await?;
        self.ask(tx, outcomes).await
    }
}

impl RecordMany {
    /// One letter a person and purpose; where nobody can be asked, what was said stays written down.
    async fn ask(&self, tx: &mut Tx, outcomes: Vec<Outcome>) -> Result<Vec<Taken>> {
        let wanted = |(record, outcome): &(&Record, &Outcome)| record.wants_click(**outcome);
        let mut people: BTreeMap<&str, BTreeSet<SubjectId>> = BTreeMap::new();
        for (record, _) in self.items.iter().zip(&outcomes).filter(wanted) {
            people.entry(&record.purpose).or_default().insert(record.subject);
        }
        let mut asked = HashMap::new();
        for (key, subjects) in people {
            let (purpose, subjects) = (counted(tx, key).await?, Vec::from_iter(subjects));
            let answers = confirming::many(tx, (Aim::Confirm, &purpose), &subjects).await?;
            asked.extend(answers.into_iter().map(|(subject, sent)| ((key, subject), sent.map(drop))));
        }
        let taken = |(record, outcome): (&Record, Outcome)| Taken {
            asked: asked
                .get(&(record.purpose.as_str(), record.subject))
                .copied()
                .filter(|_| record.wants_click(outcome)),
            outcome,
        };
        Ok(self.items.iter().zip(outcomes).map(taken).collect())
    }
}
