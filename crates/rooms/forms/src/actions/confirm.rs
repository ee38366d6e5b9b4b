//! Confirming: customer, permissions, answers, files and the order to open a case come to be in one transaction, once.

use super::{
    open_request,
    settle::{Said, settle},
};
use crate::{events::Confirmed, jobs::OpenCase, model::Submission, read, store};
use consent::{Evidence, How};
use customers::Source;
use ground::secret::Token;
use kernel::{ANYONE, Action, Error, Permission, Result, SubjectId, Tx};
use std::net::IpAddr;

/// Turns a request into a customer and what they agreed to, all at once.
pub struct Confirm {
    pub token: Token,
    /// Where the button was pressed: evidence, sealed like all of it.
    pub from: IpAddr,
}

/// Which form was confirmed, and the case that is to be opened for it.
pub struct Done {
    pub form: String,
    pub case: Option<OpenCase>,
}

impl Action for Confirm {
    type Output = Done;
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<Done> {
        let gone = || Error::gone("forms-gone");
        let waiting = read::waiting(tx, &self.token).await?.ok_or_else(gone)?;
        let submission = store::open(tx, &waiting).await?.ok_or_else(gone)?;
        let files = read::own_files(tx, waiting.id).await?;
        store::forget(tx, waiting.id).await?;
        // Blocked after the mail went out: whoever asked to be left alone does not come back by an old link, but by their own wish.
        let comes_back = submission.comes_back && consent::readmit(tx, &submission.email).await?;
        if !comes_back && consent::is_suppressed(tx, &submission.email).await? {
            return Ok(Done { form: waiting.form, case: None });
        }
        let (form, version) = (waiting.form, waiting.version);
        let shape = read::version(tx, &form, version).await?.shape;
        if let Some(request) = &shape.request {
            for subject in open_request::open(tx, waiting.id, request, &submission).await? {
                if let Some(notice) = submission.notice {
                    notices::met(tx, subject, (notices::Kind::Form, &form), notice).await?;
                }
                tx.record(&Confirmed { subject, form: form.clone(), version, purposes: Vec::new() })?;
            }
            return Ok(Done { form, case: None });
        }
        let subject = whose(tx, &form, &submission).await?;
        let evidence = Evidence { address: Some(self.from.to_string()), ..Evidence::default() };
        let said = Said {
            form: &form,
            version,
            shape: &shape,
            submission: &submission,
            files,
            how: How::Link,
            evidence,
        };
        let case = settle(tx, subject, said).await?;
        Ok(Done { form, case })
    }
}

/// The customer with this address, or a new one.
async fn whose(tx: &mut Tx, form: &str, submission: &Submission) -> Result<SubjectId> {
    let known = customers::find_by_email(tx, &submission.email).await?.into_iter().min();
    if let Some(known) = known {
        return Ok(known);
    }
    let mut draft = submission.draft();
    let rules = customers::rules(tx).await?;
    draft.attributes.retain(|key, _| rules.definition(key).is_some());
    customers::add_unasked(tx, &draft, &Source::Form(form.to_owned())).await
}
