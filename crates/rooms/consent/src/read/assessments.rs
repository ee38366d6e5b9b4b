//! Guided records as they are read: every version of each kind, the newest first.

use crate::{
    VIEW,
    model::assess::{Assessment, AssessmentKind, Finding},
};
use ground::{args, clock::Timestamp, row, statements};
use kernel::{Reader, Result};

row! {
    struct AssessmentRow {
        kind: AssessmentKind,
        version: i64,
        answers: String,
        finding: Finding,
        reviewer: String,
        at: Timestamp,
        review_at: Timestamp,
    }
}

statements! {
    OF_PURPOSE = "select ", AssessmentRow::COLUMNS, " from consent_assessments where purpose = ?1
                  order by kind, version desc limit 300";
}

/// All records of a purpose.
pub async fn assessments(reader: &mut Reader, purpose: &str) -> Result<Vec<Assessment>> {
    reader.demand(&VIEW)?;
    let rows: Vec<AssessmentRow> = reader.rows(OF_PURPOSE, args![purpose]).await?;
    rows.into_iter().map(Assessment::try_from).collect()
}

impl TryFrom<AssessmentRow> for Assessment {
    type Error = kernel::Error;

    fn try_from(row: AssessmentRow) -> Result<Self> {
        Ok(Self {
            kind: row.kind,
            version: row.version,
            answers: serde_json::from_str(&row.answers)?,
            finding: row.finding,
            reviewer: row.reviewer,
            at: row.at,
            review_at: row.review_at,
        })
    }
}
