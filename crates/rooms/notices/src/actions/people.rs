//! What people do with notices: they meet them at contact points, and accept those that ask for it.

use crate::{
    events::Accepted,
    model::contact::{Given, Kind},
    read, store,
};
use consent::NoticeVersion;
use kernel::{Action, Error, PERSON, Permission, Result, SubjectId, Tx};
use kit::Lang;

/// A person accepts the notice that was shown to them.
pub struct Accept {
    pub version: NoticeVersion,
    pub lang: Lang,
}

impl Action for Accept {
    type Output = ();
    const NEEDS: Permission = PERSON;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let subject = tx.actor().subject().ok_or(Error::NotFound)?;
        let notice = read::notice(tx, self.version, self.lang).await?.notice;
        if read::version_of(tx, &notice).await? != Some(self.version) {
            return Err(Error::conflict("notices-error-newer"));
        }
        if store::accept(tx, subject, self.version, self.lang, Given::Link).await? {
            tx.record(&Accepted { subject, version: self.version })?;
        }
        Ok(())
    }
}

/// Somebody was given a notice at a contact point: whoever has to accept its next version is found by it.
// law: gdpr/13.1
pub async fn met(
    tx: &mut Tx,
    subject: SubjectId,
    (kind, key): (Kind, &str),
    version: NoticeVersion,
) -> Result<()> {
    let notice = read::notice(tx, version, Lang::En).await?.notice;
    store::met(tx, subject, (&notice, version), (kind, key)).await
}
