//! Seeing and using everything of one's own: a fresh link by mail to the address on file, used once; and asking for what the law
//! gives.

use super::{LINKS_MOST, Sent, themself};
use crate::{
    mail,
    store::{self, Opens},
};
use consent::Channel;
use ground::secret::Token;
use kernel::{ANYONE, Action, Error, PERSON, Permission, Result, Tx};
use kit::Lang;
use rights::{ClaimId, Proof, Wish};

/// Mails the link to everything. The link to the choices is in every letter of ours, so it proves too little.
// law: gdpr/12.6
pub struct SendVisit {
    pub lang: Lang,
}

impl Action for SendVisit {
    type Output = Sent;
    const NEEDS: Permission = PERSON;

    async fn run(&self, tx: &mut Tx) -> Result<Sent> {
        let subject = themself(tx)?;
        if store::visits_lately(tx, subject).await? >= LINKS_MOST {
            return Ok(Sent::Enough);
        }
        let Ok(permit) = consent::permit(tx, subject, consent::RIGHTS, Channel::Email).await? else {
            return Ok(Sent::Nowhere);
        };
        let token = store::visit(tx, subject, Opens::Mailed).await?;
        let envelope = mail::visit(tx, permit.address(), &token, self.lang).await?;
        post::hand_over(tx, permit, envelope).await?;
        Ok(Sent::Mailed)
    }
}

/// Uses the link of the mail up. What it gives leads to everything for an hour, in this browser.
pub struct Visit {
    pub token: Token,
}

impl Action for Visit {
    type Output = Token;
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<Token> {
        let subject = store::visitor(tx, &self.token, Opens::Mailed).await?;
        let subject = subject.ok_or_else(|| Error::gone("portal-ended"))?;
        store::spend_visit(tx, &self.token).await?;
        customers::contacted(tx, subject).await?;
        store::visit(tx, subject, Opens::Visit).await
    }
}

/// Asks for something that the law gives. Whoever came by a fresh link is known; everybody else proves it by a mail of the
/// requests' room before anything happens.
pub struct Claim {
    pub wish: Wish,
    /// The fresh link by which they came, if they did.
    pub visit: Option<Token>,
}

impl Action for Claim {
    type Output = ClaimId;
    const NEEDS: Permission = PERSON;

    async fn run(&self, tx: &mut Tx) -> Result<ClaimId> {
        let subject = themself(tx)?;
        let mut wish = Wish { subject, known: None, ..self.wish.clone() };
        if let Some(visit) = &self.visit {
            let visitor = store::visitor(tx, visit, Opens::Visit).await?;
            if visitor != Some(subject) {
                return Err(Error::gone("portal-ended"));
            }
            wish.known = Some(Proof::Portal);
        }
        rights::ask(tx, &wish).await
    }
}
