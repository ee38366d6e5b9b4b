//! A guided record is answered: every time a new version, so that what was thought then can always be read.

use crate::{
    CHANGE_PURPOSES,
    events::PurposeAssessed,
    model::{
        assess::{Answers, Assessment, AssessmentKind, Finding},
        purpose::Purpose,
    },
    read,
    store::purposes::{self as store, Record},
};
use ground::clock::Timestamp;
use kernel::{Action, Error, Permission, Result, Tx};
use std::collections::BTreeMap;

/// Writes the next version of a record down.
#[derive(Clone, Debug)]
pub struct Assess {
    pub purpose: String,
    pub kind: AssessmentKind,
    /// The version that the editor had before them; 0 when there was none.
    pub seen: i64,
    pub answers: Answers,
}

impl Action for Assess {
    type Output = Assessment;
    const NEEDS: Permission = CHANGE_PURPOSES;

    async fn run(&self, tx: &mut Tx) -> Result<Assessment> {
        let answers = self.answers.clone().trimmed();
        let review_at = answers.check(self.kind, tx.now())?;
        let purpose: Purpose = read::purpose(tx, &self.purpose).await?;
        if newest(tx, &purpose.key, self.kind).await?.map_or(0, |newest| newest.version) != self.seen {
            return Err(Error::conflict("error-changed-meanwhile"));
        }
        write(
            tx,
            Record { purpose: &purpose.key, kind: self.kind, version: self.seen + 1 },
            &answers,
            review_at,
        )
        .await
    }
}

/// The record of a kind that counts now.
async fn newest(tx: &mut Tx, purpose: &str, kind: AssessmentKind) -> Result<Option<Assessment>> {
    let all = read::assessments(tx, purpose).await?;
    Ok(all.into_iter().find(|assessment| assessment.kind == kind))
}

async fn write(
    tx: &mut Tx,
    record: Record<'_>,
    answers: &Answers,
    review_at: Timestamp,
) -> Result<Assessment> {
    store::insert_assessment(tx, record, answers, review_at).await?;
    let Record { purpose, kind, version } = record;
    let (key, finding) = (purpose.to_owned(), answers.finding);
    tx.record(&PurposeAssessed { purpose: key, kind, version, finding })?;
    let (reviewer, at) = (tx.actor().who.label(), tx.now());
    Ok(Assessment { kind, version, answers: answers.answers.clone(), finding, reviewer, at, review_at })
}

/// The balancing test with which a fresh house starts.
pub async fn found_test(
    tx: &mut Tx,
    purpose: &str,
    answers: BTreeMap<String, String>,
    review_at: Timestamp,
) -> Result<()> {
    let answers = Answers { answers, finding: Finding::May, review_on: String::new() };
    let record = Record { purpose, kind: AssessmentKind::Balancing, version: 1 };
    write(tx, record, &answers, review_at).await.map(drop)
}
