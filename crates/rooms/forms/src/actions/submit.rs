//! Leaving a request: sealed, counted, and asked to be confirmed; nothing else comes to be.

use crate::{
    mail,
    model::{Described, Form, Submission},
    read::{self, Takes},
    store::{self, FormFileId, Marks, PendingId},
};
use ground::{clock::HOUR, id::Id, secret::Token};
use kernel::{ANYONE, Action, Permission, Result, Tx};

/// A request that is not confirmed by then is gone.
pub const CONFIRM_WITHIN: i64 = 48 * HOUR;
/// A file whose form was not sent by then is gone.
const FILL_WITHIN: i64 = 24 * HOUR;
/// Bytes of one form's files that nobody confirmed yet: strangers cannot fill the disk through us.
const ASIDE_MOST: i64 = 256 << 20;
/// Requests for one address that may wait at once: a stranger cannot fill somebody's mailbox through us.
const WAITING_MOST: i64 = 3;

/// Leaves a sealed request and asks its address to confirm.
///
/// Whoever posts learns nothing from it: an address that is known, blocked, or asked too often gets the same answer.
pub struct Submit {
    pub form: Form,
    pub submission: Submission,
    /// Recognises the same page posted twice.
    pub stamp: String,
}

impl Action for Submit {
    type Output = Takes;
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<Takes> {
        let id: PendingId = tx.id();
        let token = tx.app().entropy().token();
        let marks = self.marks(tx, &token)?;
        let repeated = store::is_waiting(tx, marks.post).await?;
        if repeated || store::waiting_for(tx, marks.address).await? >= WAITING_MOST {
            return Ok(Takes::Answers);
        }
        // Asked again here: two who come for the last place cannot both have it.
        let takes = read::takes(tx, &self.form).await?;
        if takes != Takes::Answers {
            return Ok(takes);
        }
        store::counted(tx, &self.form.name, tx.now()).await?;
        let email = &self.submission.email;
        let proof = match self.submission.comes_back {
            true => consent::confirming_return(tx, id.bytes(), email).await?,
            false => consent::confirming(tx, id.bytes(), email).await?,
        };
        let Ok(proof) = proof else {
            return Ok(Takes::Answers);
        };
        store::wait(tx, id, &self.form, &self.submission, &marks).await?;
        for file in &self.submission.files {
            store::attach(tx, Token::presented(&file.token).hash(), id, marks.expires_at).await?;
        }
        let envelope = mail::confirmation(tx, &self.form, &self.submission, &token).await?;
        post::hand_over(tx, proof, envelope).await?;
        Ok(Takes::Answers)
    }
}

impl Submit {
    fn marks(&self, tx: &Tx, token: &Token) -> Result<Marks> {
        let said = serde_json::to_string(&self.submission)?;
        Ok(Marks {
            token: token.hash(),
            post: tx.blind("forms.post", &format!("{} {said}", self.stamp)),
            address: tx.blind("forms.address", &self.submission.email.to_lowercase()),
            expires_at: tx.now().plus(CONFIRM_WITHIN),
        })
    }
}

/// Notes a file that is being sent along, before its bytes are written: a crash in between leaves nothing that nobody knows.
/// None where too much of this form waits already.
pub struct PutAside {
    pub form: Form,
    pub token: Token,
    pub described: Described,
}

impl Action for PutAside {
    type Output = Option<FormFileId>;
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<Option<FormFileId>> {
        if store::bytes_aside(tx, &self.form.name).await? + store::size(&self.described) > ASIDE_MOST {
            return Ok(None);
        }
        let id: FormFileId = tx.id();
        tx.make_key(kernel::KeyId::own(id));
        let until = tx.now().plus(FILL_WITHIN);
        store::keep_file(tx, id, &self.form, self.token.hash(), &self.described, until).await?;
        Ok(Some(id))
    }
}
