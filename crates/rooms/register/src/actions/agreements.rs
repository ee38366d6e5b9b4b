//! Contracts with processors: a sealed file, its days, and what happens when it goes.
// law: gdpr/28.3

use crate::{
    EDIT, events,
    jobs::RemoveFile,
    model::{Agreement, AgreementId, Kind, RecordId, Said},
    read, store,
};
use ground::{clock::Timestamp, files::FileId};
use kernel::{Action, App, Error, KeyId, Message, Permission, Problems, Result, Tx};

/// A contract with its annexes.
pub const FILE: usize = 20 << 20;
/// The name of a file.
const NAME: usize = 200;
/// How a PDF begins.
const PDF: &[u8] = b"%PDF-";

/// Notes a contract whose sealed file is on the disk already.
pub struct AddAgreement {
    pub record: RecordId,
    pub id: AgreementId,
    pub file: FileId,
    pub size: i64,
    pub name: String,
    /// Days: `2026-11-21`; the last two may be empty.
    pub starts: String,
    pub ends: String,
    pub review: String,
}

impl Action for AddAgreement {
    type Output = AgreementId;
    const NEEDS: Permission = EDIT;

    async fn run(&self, tx: &mut Tx) -> Result<AgreementId> {
        let record = read::one(tx, self.record).await?;
        if record.kind != Kind::Processor {
            return Err(Error::NotFound);
        }
        let agreement = self.check(tx.now(), tx.actor().who.label())?;
        store::agree(tx, &agreement).await?;
        store::log(tx, record.id, "agreed", Some(&agreement.name)).await?;
        tx.record(&events::AgreementAdded { record: record.id.to_string() })?;
        Ok(self.id)
    }
}

impl AddAgreement {
    fn check(&self, now: Timestamp, actor: String) -> Result<Agreement> {
        let mut problems = Problems::default();
        let name = problems.take("name", name(&self.name));
        let starts = problems.take("starts", day(&self.starts)).flatten();
        let ends = problems.take("ends", day(&self.ends)).flatten();
        let review = problems.take("review", day(&self.review)).flatten();
        if starts.is_none() && self.starts.trim().is_empty() {
            problems.add("starts", "error-required");
        }
        if starts.zip(ends).is_some_and(|(starts, ends)| ends <= starts) {
            problems.add("ends", "register-error-ends");
        }
        problems.finish()?;
        Ok(Agreement {
            id: self.id,
            record: self.record,
            name: name.unwrap_or_default(),
            file: Some(self.file),
            size: self.size,
            starts_at: starts.unwrap_or(now),
            ends_at: ends,
            review_at: review,
            added_at: now,
            actor,
        })
    }
}

fn name(text: &str) -> std::result::Result<String, Message> {
    let text = text.trim();
    match () {
        () if text.is_empty() => Err("error-required".into()),
        () if text.contains(char::is_control) => Err("error-bad-text".into()),
        () if text.chars().count() > NAME => Err(Message::new("error-too-long").with("most", NAME)),
        () => Ok(text.to_owned()),
    }
}

fn day(text: &str) -> std::result::Result<Option<Timestamp>, Message> {
    let mut said = Said::default();
    said.set("day", text.trim());
    match (text.trim().is_empty(), said.day("day")) {
        (true, _) => Ok(None),
        (false, Some(day)) => Ok(Some(day)),
        (false, None) => Err("register-error-day".into()),
    }
}

/// Seals a file and puts it on the disk, before any row names it.
pub(crate) async fn put(app: &App, record: RecordId, file: FileId, bytes: &[u8]) -> Result<()> {
    if !bytes.starts_with(PDF) {
        return Err(Error::field("file", "register-error-pdf"));
    }
    if bytes.len() > FILE {
        return Err(Error::field("file", "error-too-large"));
    }
    let key = KeyId::own(record);
    let ring = app.vault().unlock(&[key]).await?;
    let sealed = ring.seal(key, store::file_place(file), bytes, app.entropy())?;
    Ok(app.files().put(file, sealed.bytes()).await?)
}

/// Takes a contract out that was put in by mistake.
pub struct RemoveAgreement {
    pub id: AgreementId,
}

impl Action for RemoveAgreement {
    type Output = RecordId;
    const NEEDS: Permission = EDIT;

    async fn run(&self, tx: &mut Tx) -> Result<RecordId> {
        let agreement = read::agreement(tx, self.id).await?;
        store::disagree(tx, self.id).await?;
        if let Some(file) = agreement.file {
            tx.enqueue(&RemoveFile { file })?;
        }
        store::log(tx, agreement.record, "agreement-gone", Some(&agreement.name)).await?;
        tx.record(&events::AgreementRemoved { record: agreement.record.to_string() })?;
        Ok(agreement.record)
    }
}
