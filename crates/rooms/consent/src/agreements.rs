//! Documents to sign: made and changed; each change lays down a version that stays.

use crate::{
    CHANGE_PURPOSES,
    events::AgreementSaved,
    model::{
        agreement::{Agreement, AgreementId, AgreementText},
        purpose::ByLang,
    },
    read, store,
};
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
        save(tx, (id, 1), &self.texts).await
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
        save(tx, (self.id, before.version + 1), &self.texts).await
    }
}

async fn save(
    tx: &mut Tx,
    (id, version): (AgreementId, i64),
    texts: &ByLang<AgreementText>,
) -> Result<Agreement> {
    let texts = texts.trimmed();
    texts.check()?;
    let agreement = Agreement { id, version, texts, actor: tx.actor().who.label(), at: tx.now() };
    store::insert_agreement(tx, &agreement).await?;
    tx.record(&AgreementSaved { agreement: id, version })?;
    Ok(agreement)
}
