//! Proving: by the link that went to an address on file, or by somebody here who looked at the person or their papers.

use super::{
    act,
    deciding::{settle, start},
    papers,
};
use crate::{
    DECIDE, events, mentions,
    model::{Act, Claim, ClaimId, Proof},
    read,
    read::Opens,
    store,
};
use ground::secret::Token;
use kernel::{ANYONE, Action, Permission, Result, Tx};

/// The person followed their link and pressed the button.
pub struct Prove {
    pub token: Token,
}

impl Action for Prove {
    type Output = Claim;
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<Claim> {
        let claim = read::behind(tx, &self.token, Opens::Claim).await?;
        store::spend(tx, &self.token, Opens::Claim).await?;
        let act = Act { by: claim.subject.to_string(), at: tx.now() };
        proved(tx, claim, Proof::Link, act).await
    }
}

/// Somebody here looked at the person or their papers and answers for it. The papers go at once.
pub struct Vouch {
    pub claim: ClaimId,
}

impl Action for Vouch {
    type Output = Claim;
    const NEEDS: Permission = DECIDE;

    async fn run(&self, tx: &mut Tx) -> Result<Claim> {
        let (claim, act) = (read::load(tx, self.claim).await?, act(tx));
        let papers = read::papers(tx, claim.id).await?;
        let proof = if papers.is_empty() { Proof::Staff } else { Proof::Document };
        proved(tx, claim, proof, act).await
    }
}

/// From here on it can be decided. Where the law lets the time stand still while nobody knows who asks, it begins to run now.
// law: gdpr/12.6
pub(super) async fn proved(tx: &mut Tx, claim: Claim, proof: Proof, act: Act) -> Result<Claim> {
    let stood = act.at.0 - claim.asked.at.0;
    let mut claim = claim.prove(proof, act)?;
    if claim.regime.pause().is_some() {
        claim.due_at = claim.due_at.plus(stood);
    }
    store::save(tx, &mut claim).await?;
    store::spend_all(tx, claim.id).await?;
    papers::remove(tx, claim.id).await?;
    if proof != Proof::House {
        customers::contacted(tx, claim.subject).await?;
    }
    tx.record(&events::Proved { subject: claim.subject, number: claim.number.to_string(), proof })?;
    match settle(tx, &claim).await? {
        Some(decision) => {
            start(tx, claim, decision, Vec::new(), Act { by: "house".into(), at: tx.now() }).await
        }
        None => {
            mentions::ask(tx, &claim).await?;
            Ok(claim)
        }
    }
}
