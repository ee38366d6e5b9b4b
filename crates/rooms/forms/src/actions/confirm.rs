//! Confirming: customer, permissions, answers, files and the order to open a case come to be in one transaction, once.

use super::open_request;
use crate::{
    events::Confirmed,
    jobs::{OpenCase, Settle},
    model::{Says, Submission},
    read, store,
};
use consent::{Evidence, How, State};
use customers::{Changes, Source, Standing};
use ground::{clock::MINUTE, secret::Token};
use kernel::{ANYONE, Action, Error, Permission, Result, SubjectId, Tx};
use std::{collections::BTreeMap, net::IpAddr};

/// How long after a confirmation a case is opened that should be there.
const MEANWHILE: i64 = MINUTE;

/// Turns a request into a customer and what they agreed to, all at once.
// law: gdpr/7.1
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
        // Blocked after the mail went out: whoever asked to be left alone does not come back by an old link.
        if consent::is_suppressed(tx, &submission.email).await? {
            return Ok(Done { form: waiting.form, case: None });
        }
        let (form, version) = (waiting.form, waiting.version);
        let shape = read::version(tx, &form, version).await?.shape;
        if let Some(request) = &shape.request {
            for subject in open_request::open(tx, waiting.id, request, &submission).await? {
                tx.record(&Confirmed { subject, form: form.clone(), version, purposes: Vec::new() })?;
            }
            return Ok(Done { form, case: None });
        }
        let subject = whose(tx, &form, &submission).await?;
        consent::write_many(tx, &self.changes(subject, &origin(&form, version), &submission)).await?;
        let opens = shape.case.is_some() && !submission.leads_nowhere();
        let mut case = None;
        if opens || !submission.replies.is_empty() || !files.is_empty() {
            let answers = store::keep_answers(tx, &form, version, subject, &submission.replies).await?;
            let lang = submission.lang.clone();
            case = opens.then(|| OpenCase { answers, form: form.clone(), version, lang });
        }
        if let Some(case) = &case {
            // Whoever confirms opens it at once; this is for when the machine stops in between.
            tx.enqueue_at(case, tx.now().plus(MEANWHILE))?;
        }
        for row in files {
            if store::belong(tx, &row, subject).await? {
                tx.enqueue(&Settle { file: row.id })?;
            }
        }
        let purposes = submission.agreed().map(|answer| answer.purpose.clone()).collect();
        tx.record(&Confirmed { subject, form: form.clone(), version, purposes })?;
        Ok(Done { form, case })
    }
}

/// Names the version, so that what was shown can be proved.
fn origin(form: &str, version: i64) -> String {
    format!("form {form}, version {version}")
}

impl Confirm {
    /// The link proves that the answers are theirs, for every purpose of the form.
    fn changes(&self, subject: SubjectId, origin: &str, said: &Submission) -> Vec<consent::Change> {
        let change = |answer: &crate::model::Answer| {
            let state = match answer.says {
                Says::Yes => State::Given,
                Says::No => State::Refused,
            };
            let change = consent::Change::new(subject, &answer.purpose, answer.channel, state, How::Link)
                .wording(&answer.wording)
                .lang(said.lang())
                .origin(origin)
                .evidence(Evidence { address: Some(self.from.to_string()), ..Evidence::default() });
            consent::Change { notice: said.notice, ..change }
        };
        said.answers.iter().map(change).collect()
    }
}

/// The customer with this address, or a new one; what we know already stays as it is, custom fields that are empty are filled.
async fn whose(tx: &mut Tx, form: &str, submission: &Submission) -> Result<SubjectId> {
    let source = Source::Form(form.to_owned());
    let mut draft = submission.draft();
    let rules = customers::rules(tx).await?;
    draft.attributes.retain(|key, _| rules.definition(key).is_some());
    let Some(known) = customers::find_by_email(tx, &submission.email).await?.into_iter().min() else {
        return customers::add(tx, &draft, &source).await;
    };
    let fresh = not_yet_known(tx, known, draft.attributes).await?;
    if !fresh.is_empty() {
        customers::change(tx, known, &Changes { attributes: fresh, ..Changes::default() }, &source).await?;
    }
    Ok(known)
}

async fn not_yet_known(
    tx: &mut Tx,
    subject: SubjectId,
    mut attributes: BTreeMap<String, String>,
) -> Result<BTreeMap<String, String>> {
    match customers::record(tx, subject).await? {
        Some(record) if record.standing == Standing::Active => {
            let facts = &record.facts;
            attributes.retain(|key, _| {
                let plain = record.attributes.iter().any(|(known, _)| known == key);
                !plain && !facts.custom.contains_key(key) && !facts.masks.contains_key(key)
            });
            Ok(attributes)
        }
        _ => Ok(BTreeMap::new()),
    }
}
