//! What can be done about recipients: adding, changing, removing, telling one again who was given up.

use super::{
    model::{Checked, NewRecipient, RecipientId, TellingId, ToldState},
    tell::Tell,
};
use crate::{DECIDE, RECIPIENTS, events, read::recipients as read, store::recipients as store};
use consent::Approval;
use ground::http::Http;
use kernel::{Action, Error, Message, Permission, Result, Tx};

pub struct AddRecipient {
    pub new: NewRecipient,
}

impl Action for AddRecipient {
    type Output = RecipientId;
    const NEEDS: Permission = RECIPIENTS;

    async fn run(&self, tx: &mut Tx) -> Result<RecipientId> {
        let checked = check(tx, &self.new).await?;
        demand(tx, &checked.name).await?;
        let recipient = store::insert(tx, &checked.row()).await?;
        tx.record(&events::RecipientChanged { recipient, what: "added" })?;
        Ok(recipient)
    }
}

pub struct ChangeRecipient {
    pub recipient: RecipientId,
    /// What its editor had before them.
    pub version: i64,
    pub new: NewRecipient,
}

impl Action for ChangeRecipient {
    type Output = ();
    const NEEDS: Permission = RECIPIENTS;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let mut checked = check(tx, &self.new).await?;
        let known = read::one(tx, self.recipient).await?;
        if known.version != self.version {
            return Err(Error::conflict("error-changed-meanwhile"));
        }
        if checked.target.secret.is_empty() {
            checked.target.secret.clone_from(&known.target.secret);
        }
        if checked.is_another_use(&known) {
            demand(tx, &checked.name).await?;
        }
        store::update(tx, self.recipient, &checked.row()).await?;
        tx.record(&events::RecipientChanged { recipient: self.recipient, what: "changed" })
    }
}

/// Whom the register knows as working for us gets nothing before they are approved; others are not ours to approve. Who is
/// told already goes on being told as they are: they have the data.
// law: gdpr/28.3
async fn demand(tx: &mut Tx, name: &str) -> Result<()> {
    match consent::approvals(tx, vec![name.to_owned()]).await?[..] {
        [Approval::Refused] => {
            Err(Error::field("name", Message::new("rights-error-unapproved").with("name", name)))
        }
        _ => Ok(()),
    }
}

async fn check(tx: &mut Tx, new: &NewRecipient) -> Result<Checked> {
    let known: Vec<String> = consent::purposes(tx).await?.into_iter().map(|purpose| purpose.key).collect();
    new.check(tx.app().edge::<Http>()?, &known)
}

/// What they were told stays on the requests; their secret is destroyed.
pub struct RemoveRecipient {
    pub recipient: RecipientId,
    /// What whoever removes them had before them; none where they typed the name.
    pub version: Option<i64>,
}

impl Action for RemoveRecipient {
    type Output = ();
    const NEEDS: Permission = RECIPIENTS;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let known = read::one(tx, self.recipient).await?;
        if self.version.is_some_and(|version| version != known.version) {
            return Err(Error::conflict("error-changed-meanwhile"));
        }
        store::delete(tx, self.recipient).await?;
        tx.record(&events::RecipientChanged { recipient: self.recipient, what: "removed" })
    }
}

/// Tries once more with a recipient who could not be told.
pub struct TellAgain {
    pub telling: TellingId,
}

impl Action for TellAgain {
    type Output = ();
    const NEEDS: Permission = DECIDE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let known = read::telling(tx, self.telling).await?;
        if known.telling.state != ToldState::Failed || known.sealed.is_none() {
            return Err(Error::conflict("rights-error-moved-on"));
        }
        store::again(tx, self.telling).await?;
        tx.enqueue(&Tell { telling: self.telling })
    }
}
