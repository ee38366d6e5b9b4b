//! A form inside somebody's own account: being signed in proves who says it, so no mail asks again.

use super::settle::{Said, settle, take_files};
use crate::{
    jobs::OpenCase,
    model::{Form, Submission},
    read::{self, Takes},
    store,
};
use consent::{Evidence, How};
use ground::clock::Timestamp;
use kernel::{Action, Error, PERSON, Permission, Result, Tx};
use std::net::IpAddr;

/// Keeps what somebody who is signed in says on a form.
pub struct Answer {
    pub form: Form,
    pub submission: Submission,
    /// When the page was handed out: said twice on the same page, it is said once.
    pub shown_at: Timestamp,
    pub from: IpAddr,
    /// How the sign-in is called in the audit trail: evidence.
    pub session: String,
}

/// Whether it was taken, and the case that is to be opened for it.
pub struct Taken {
    pub takes: Takes,
    pub case: Option<OpenCase>,
}

impl Action for Answer {
    type Output = Taken;
    const NEEDS: Permission = PERSON;

    async fn run(&self, tx: &mut Tx) -> Result<Taken> {
        let subject = tx.actor().subject().ok_or(Error::NotFound)?;
        let takes = read::takes(tx, &self.form).await?;
        let form = self.form.name.as_str();
        let said_before =
            read::said_since(tx, (form, subject), self.shown_at, &self.submission.replies).await?;
        if takes != Takes::Answers || said_before {
            return Ok(Taken { takes, case: None });
        }
        store::counted(tx, form).await?;
        let files = take_files(tx, &self.submission).await?;
        // law: gdpr/7.1
        let evidence = Evidence {
            address: Some(self.from.to_string()),
            reference: Some(self.session.clone()),
            ..Evidence::default()
        };
        let said = Said {
            form,
            version: self.form.published,
            shape: &self.form.shape,
            submission: &self.submission,
            files,
            how: How::Person,
            evidence,
        };
        Ok(Taken { takes, case: settle(tx, subject, said).await? })
    }
}
