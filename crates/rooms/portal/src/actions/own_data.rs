//! Signing in to one's own account: a fresh link by mail to the address on file, used once; and asking for what the law gives.

use super::{LINKS_MOST, Sent, themself};
use crate::{
    events::{SignedIn, SignedOut, Where},
    mail,
    store::{self, Session},
};
use consent::Channel;
use ground::secret::Token;
use kernel::{ANYONE, Action, Error, PERSON, Permission, Result, Tx};
use kit::Lang;
use rights::{ClaimId, Proof, Wish};

/// Mails the link that signs in. The link to the choices is in every letter of ours, so it proves too little.
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
        let token = store::visit(tx, subject).await?;
        let envelope = mail::visit(tx, permit.address(), &token, self.lang).await?;
        post::hand_over(tx, permit, envelope).await?;
        Ok(Sent::Mailed)
    }
}

/// Uses the link of the mail up. What it gives is the session, which this browser keeps.
pub struct SignIn {
    pub token: Token,
}

impl Action for SignIn {
    type Output = Token;
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<Token> {
        let subject = store::visitor(tx, &self.token).await?;
        let subject = subject.ok_or_else(|| Error::gone("portal-ended"))?;
        store::spend_visit(tx, &self.token).await?;
        customers::contacted(tx, subject).await?;
        super::given(tx, subject, super::ACCOUNT).await?;
        let session = store::open(tx, subject).await?;
        tx.record(&SignedIn { subject, session: store::name(&session) })?;
        Ok(session)
    }
}

/// Somebody is still there: their session lasts on.
pub struct Stay<'a> {
    pub session: &'a Session,
}

impl Action for Stay<'_> {
    type Output = ();
    const NEEDS: Permission = PERSON;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        store::stay(tx, self.session).await
    }
}

/// Ends this session, or all of them and every link that would open another.
pub struct SignOut<'a> {
    pub session: &'a Session,
    pub place: Where,
}

impl Action for SignOut<'_> {
    type Output = ();
    const NEEDS: Permission = PERSON;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let subject = themself(tx)?;
        match self.place {
            Where::Here => store::end(tx, &self.session.token).await?,
            Where::Everywhere => store::end_all(tx, subject).await?,
        }
        tx.record(&SignedOut { subject, place: self.place })
    }
}

/// Asks for something that the law gives. Whoever signed in just now is known; everybody else proves it by a mail of the
/// requests' room before anything happens.
pub struct Claim {
    pub wish: Wish,
    /// The session that was opened just now, if one was.
    pub session: Option<Token>,
}

impl Action for Claim {
    type Output = ClaimId;
    const NEEDS: Permission = PERSON;

    async fn run(&self, tx: &mut Tx) -> Result<ClaimId> {
        let subject = themself(tx)?;
        let mut wish = Wish { subject, known: None, ..self.wish.clone() };
        if let Some(session) = &self.session {
            let now = tx.now();
            let session = store::session(tx, session).await?;
            if !session.is_some_and(|session| session.subject == subject && session.is_fresh(now)) {
                return Err(Error::gone("portal-ended"));
            }
            wish.known = Some(Proof::Portal);
        }
        rights::ask(tx, &wish).await
    }
}
