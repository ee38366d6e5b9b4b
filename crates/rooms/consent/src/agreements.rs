//! Documents to sign: made, changed and retired; each change lays down a version that stays.

use crate::{
    CHANGE_PURPOSES,
    events::{AgreementResumed, AgreementRetired, AgreementSaved},
    model::{
        agreement::{Agreement, AgreementId, AgreementText},
        purpose::ByLang,
    },
    read, store,
};
use ground::clock::Timestamp;
use kernel::{Action, Error, Permission, Result, Tx};
use serde::Deserialize;
use utoipa::ToSchema;

/// Makes a document.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AddAgreement {
    pub texts: ByLang<AgreementText>,
}

impl Action for AddAgreement {
    type Output = Agreement;
    const NEEDS: Permission = CHANGE_PURPOSES;

    async fn run(&self, tx: &mut Tx) -> Result<Agreement> {
        let id = tx.id();
        save(tx, (id, 1), &self.texts, None).await
    }
}

/// Lays down the next version of a document. What was signed before stays signed as it was.
#[derive(Clone, Debug)]
pub struct ChangeAgreement {
    pub id: AgreementId,
    /// The version that the editor had before them.
    pub seen: i64,
    pub texts: ByLang<AgreementText>,
}

impl Action for ChangeAgreement {
    type Output = Agreement;
    const NEEDS: Permission = CHANGE_PURPOSES;

    async fn run(&self, tx: &mut Tx) -> Result<Agreement> {
        let before = read::agreement(tx, self.id).await?;
        if before.version != self.seen {
            return Err(Error::conflict("error-changed-meanwhile"));
        }
        if before.texts == self.texts.trimmed() {
            return Ok(before);
        }
        save(tx, (self.id, before.version + 1), &self.texts, before.retired_at).await
    }
}

/// From now on nobody is asked to sign a document. What was signed, and what was asked before, stays as it is.
pub struct RetireAgreement {
    pub id: AgreementId,
}

impl Action for RetireAgreement {
    type Output = Agreement;
    const NEEDS: Permission = CHANGE_PURPOSES;

    async fn run(&self, tx: &mut Tx) -> Result<Agreement> {
        let before = read::agreement(tx, self.id).await?;
        if before.retired_at.is_none() {
            store::retire_agreement(tx, self.id).await?;
            tx.record(&AgreementRetired { agreement: self.id })?;
        }
        read::agreement(tx, self.id).await
    }
}

/// Takes a document up again.
pub struct ResumeAgreement {
    pub id: AgreementId,
}

impl Action for ResumeAgreement {
    type Output = Agreement;
    const NEEDS: Permission = CHANGE_PURPOSES;

    async fn run(&self, tx: &mut Tx) -> Result<Agreement> {
        let before = read::agreement(tx, self.id).await?;
        if before.retired_at.is_some() {
            store::resume_agreement(tx, self.id).await?;
            tx.record(&AgreementResumed { agreement: self.id })?;
        }
        read::agreement(tx, self.id).await
    }
}

async fn save(
    tx: &mut Tx,
    (id, version): (AgreementId, i64),
    texts: &ByLang<AgreementText>,
    retired_at: Option<Timestamp>,
) -> Result<Agreement> {
    let texts = texts.trimmed();
    texts.check()?;
    let agreement = Agreement { id, version, texts, actor: tx.actor().who.label(), at: tx.now(), retired_at };
    store::insert_agreement(tx, &agreement).await?;
    tx.record(&AgreementSaved { agreement: id, version })?;
    Ok(agreement)
}
