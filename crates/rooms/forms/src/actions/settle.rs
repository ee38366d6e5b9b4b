//! What a form leaves behind once it is sure whose it is: permissions, answers, files and the order to open a case, all at once.

use crate::{
    events::Confirmed,
    jobs::{OpenCase, Settle},
    model::{Answer, Says, Shape, Submission},
    read::{self, FileRow},
    store,
};
use consent::{Evidence, How, Outcome, State};
use customers::{Source, Standing};
use ground::clock::MINUTE;
use kernel::{Result, SubjectId, Tx};
use std::collections::BTreeMap;

/// How long after a confirmation a case is opened that should be there.
const MEANWHILE: i64 = MINUTE;

/// What was said, on which version of which form, and what proves that they said it.
pub struct Said<'a> {
    pub form: &'a str,
    pub version: i64,
    pub shape: &'a Shape,
    pub submission: &'a Submission,
    pub files: Vec<FileRow>,
    pub how: How,
    pub evidence: Evidence,
}

/// Gives the case that is to be opened for it, if one is.
pub async fn settle(tx: &mut Tx, subject: SubjectId, said: Said<'_>) -> Result<Option<OpenCase>> {
    learn(tx, subject, &said).await?;
    keep(tx, subject, said).await
}

/// What they allow and what we did not know yet; tells whether anything of it was new. Said again, it changes nothing.
// law: gdpr/7.1
pub async fn learn(tx: &mut Tx, subject: SubjectId, said: &Said<'_>) -> Result<bool> {
    let outcomes = consent::write_many(tx, &said.changes(subject)).await?;
    let filled = fill_gaps(tx, said.form, subject, said.submission).await?;
    Ok(filled || outcomes.iter().any(|outcome| matches!(outcome, Outcome::Written(_))))
}

/// The answers, the files and the case that they open: once for each time that they are sent.
pub async fn keep(tx: &mut Tx, subject: SubjectId, said: Said<'_>) -> Result<Option<OpenCase>> {
    let (form, version, submission) = (said.form.to_owned(), said.version, said.submission);
    if let Some(notice) = submission.notice {
        notices::met(tx, subject, (notices::Kind::Form, &form), notice).await?;
    }
    let opens = said.shape.case.is_some() && !submission.leads_nowhere();
    let mut case = None;
    if opens || !submission.replies.is_empty() || !said.files.is_empty() {
        let answers = store::keep_answers(tx, &form, version, subject, &submission.replies).await?;
        let lang = submission.lang.clone();
        case = opens.then(|| OpenCase { answers, form: form.clone(), version, lang });
    }
    if let Some(case) = &case {
        // Whoever sends it opens it at once; this is for when the machine stops in between.
        tx.enqueue_at(case, tx.now().plus(MEANWHILE))?;
    }
    for row in said.files {
        if store::belong(tx, &row, subject).await? {
            tx.enqueue(&Settle { file: row.id })?;
        }
    }
    let purposes = submission.agreed().map(|answer| answer.purpose.clone()).collect();
    tx.record(&Confirmed { subject, form, version, purposes })?;
    Ok(case)
}

impl Said<'_> {
    /// Names the version, so that what was shown can be proved.
    fn origin(&self) -> String {
        format!("form {}, version {}", self.form, self.version)
    }

    /// Whatever proves who they are proves that the answers are theirs, for every purpose of the form.
    fn changes(&self, subject: SubjectId) -> Vec<consent::Change> {
        let (said, origin) = (self.submission, self.origin());
        let change = |answer: &Answer| {
            let state = match answer.says {
                Says::Yes => State::Given,
                Says::No => State::Refused,
            };
            let change = consent::Change::new(subject, &answer.purpose, answer.channel, state, self.how)
                .wording(&answer.wording)
                .lang(said.lang())
                .origin(&origin)
                .evidence(self.evidence.clone());
            consent::Change { notice: said.notice, ..change }
        };
        said.answers.iter().map(change).collect()
    }
}

/// What we know already stays as it is; custom fields that are empty are filled. It comes after the permissions: some values
/// only a yes allows, and what nobody allowed is not kept. Tells whether anything was filled.
// law: gdpr/9.2.a
async fn fill_gaps(tx: &mut Tx, form: &str, known: SubjectId, said: &Submission) -> Result<bool> {
    let rules = customers::rules(tx).await?;
    let mut attributes = said.draft.attributes.clone();
    attributes.retain(|key, _| rules.definition(key).is_some());
    let fresh = not_yet_known(tx, known, attributes).await?;
    let told: Vec<String> =
        fresh.iter().filter(|(_, value)| !value.is_empty()).map(|(key, _)| key.clone()).collect();
    let left = customers::fill(tx, known, fresh, &Source::Form(form.to_owned())).await?;
    Ok(told.iter().any(|key| !left.contains(key)))
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

/// The files that came under these tokens, tied to one request so that nobody else can take them.
pub async fn take_files(tx: &mut Tx, said: &Submission) -> Result<Vec<FileRow>> {
    let (request, until) = (tx.id::<store::PendingId>(), tx.now().plus(MEANWHILE));
    for file in &said.files {
        store::attach(tx, ground::secret::Token::presented(&file.token).hash(), request, until).await?;
    }
    read::own_files(tx, request).await
}
