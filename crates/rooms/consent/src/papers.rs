//! Papers behind choices: a scanned letter, a signed form. Each is sealed under the person's key, and goes with them.
//!
//! A row names the file before the file is there, so that erasure and the sweep find it whatever stops in between.

use crate::{
    RECORD,
    model::{choice::PermissionId, purpose::line},
    read,
    store::{self, PaperFacts},
};
use data_encoding::HEXLOWER;
use ground::{clock::DAY, files::FileId, secret::digest};
use kernel::{
    Action, Error, KeyId, Permission, Place, Reader, Result, SYSTEM, Sealed, SubjectId, Task, Tx, door::Door,
};

/// A scanned page, a photo of one, a mail.
pub const LARGEST: usize = 5 << 20;
/// The name of a file.
const NAME: usize = 200;
/// What takes longer than this never arrives.
const ARRIVES: i64 = DAY;

/// A paper as it comes through the door.
pub struct Upload {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// A paper in the store, on its way to the entry that it proves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    pub file: FileId,
    /// SHA-256 in hexadecimal digits.
    pub digest: String,
}

/// Takes a paper in for a person.
pub async fn take(door: &Door, subject: SubjectId, upload: &Upload) -> Result<Paper> {
    let digest = HEXLOWER.encode(&digest(&upload.bytes));
    let size = i64::try_from(upload.bytes.len()).map_err(Error::fault)?;
    let facts = PaperFacts { name: upload.name.trim().to_owned(), digest: digest.clone() };
    let file = door.write(&Expect { subject, facts, size }).await?;
    let (app, key) = (&door.app, KeyId::of(subject));
    let ring = app.vault().unlock(&[key]).await?;
    let sealed = ring.seal(key, place(file), &upload.bytes, app.entropy())?;
    app.files().put(file, sealed.bytes()).await?;
    Ok(Paper { file, digest })
}

/// Takes a paper away that proves nothing: its choice was not written.
pub async fn let_go(door: &Door, paper: &Paper) -> Result<()> {
    door.app.files().remove(paper.file).await?;
    door.write(&LetGo { file: paper.file }).await
}

/// A paper with its name; none once its person was erased, or where there never was one.
pub async fn open(reader: &mut Reader, event: PermissionId) -> Result<Option<(String, Vec<u8>)>> {
    let Some(paper) = read::paper(reader, event).await? else {
        return Ok(None);
    };
    let app = reader.app().clone();
    let key = KeyId::of(paper.subject);
    let ring = app.vault().unlock(&[key]).await?;
    let sealed = Sealed::from_bytes(app.files().get(paper.file).await?);
    Ok(ring.open_bytes(key, place(paper.file), &sealed)?.map(|bytes| (paper.name, bytes)))
}

/// Takes away what a crash left on its way in.
pub async fn sweep(task: &Task) -> Result<()> {
    let mut reader = task.read().await?;
    let before = reader.now().minus(ARRIVES);
    for file in read::stray_papers(&mut reader, before).await? {
        task.app().files().remove(file).await?;
        task.write(&Sweep { file }).await?;
    }
    Ok(())
}

fn place(file: FileId) -> Place {
    Place::new("consent_papers", "file", file)
}

struct Expect {
    subject: SubjectId,
    facts: PaperFacts,
    size: i64,
}

impl Action for Expect {
    type Output = FileId;
    const NEEDS: Permission = RECORD;

    async fn run(&self, tx: &mut Tx) -> Result<FileId> {
        line(&self.facts.name, NAME).map_err(|message| Error::field("paper", message))?;
        if self.size == 0 {
            return Err(Error::field("paper", "consent-error-empty-paper"));
        }
        customers::contact(tx, self.subject).await?.ok_or(Error::NotFound)?;
        store::expect_paper(tx, self.subject, &self.facts, self.size).await
    }
}

struct LetGo {
    file: FileId,
}

impl Action for LetGo {
    type Output = ();
    const NEEDS: Permission = RECORD;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        store::let_paper_go(tx, self.file).await
    }
}

struct Sweep {
    file: FileId,
}

impl Action for Sweep {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        store::let_paper_go(tx, self.file).await
    }
}
