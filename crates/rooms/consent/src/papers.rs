//! Papers behind choices: a scanned letter, a signed form. Each is sealed under the person's key, and goes with them.
//!
//! A row names the file before the file is there, so that erasure and the sweep find it whatever stops in between.

use crate::{
    RECORD,
    model::{
        agreement::sha256,
        choice::{LinkToken, PermissionId},
        purpose::line,
    },
    read,
    store::{self, PaperFacts},
};
use ground::{clock::DAY, files::FileId};
use kernel::{
    ANYONE, Action, Error, KeyId, Permission, Place, Reader, Result, SYSTEM, Sealed, SubjectId, Task, Tx,
    door::Door,
};

/// A scanned page, a photo of one, a mail.
pub const LARGEST: usize = 5 << 20;
/// The name of a file.
const NAME: usize = 200;
/// How a page that was signed here is called.
const SIGNED: &str = "signed.txt";
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
    let digest = sha256(&upload.bytes);
    let size = i64::try_from(upload.bytes.len()).map_err(Error::fault)?;
    let facts = PaperFacts { name: upload.name.trim().to_owned(), digest: digest.clone() };
    let file = door.write(&Expect { subject, facts, size }).await?;
    put(door, (subject, file), &upload.bytes).await?;
    Ok(Paper { file, digest })
}

/// Takes in what a person signs on the page behind a link.
pub async fn take_signed(door: &Door, token: &LinkToken, text: &str) -> Result<Paper> {
    let digest = sha256(text.as_bytes());
    let size = i64::try_from(text.len()).map_err(Error::fault)?;
    let facts = PaperFacts { name: SIGNED.to_owned(), digest: digest.clone() };
    let (subject, file) = door.write(&ExpectSigned { token, facts, size }).await?;
    put(door, (subject, file), text.as_bytes()).await?;
    Ok(Paper { file, digest })
}

async fn put(door: &Door, (subject, file): (SubjectId, FileId), bytes: &[u8]) -> Result<()> {
    let (app, key) = (&door.app, KeyId::of(subject));
    let ring = app.vault().unlock(&[key]).await?;
    let sealed = ring.seal(key, place(file), bytes, app.entropy())?;
    Ok(app.files().put(file, sealed.bytes()).await?)
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

/// The same for whoever holds the link of a request.
struct ExpectSigned<'a> {
    token: &'a LinkToken,
    facts: PaperFacts,
    size: i64,
}

impl Action for ExpectSigned<'_> {
    type Output = (SubjectId, FileId);
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<(SubjectId, FileId)> {
        let gone = || Error::gone("consent-sign-gone");
        let subject = read::signing_by(tx, self.token.hash()).await?.ok_or_else(gone)?.subject;
        Ok((subject, store::expect_paper(tx, subject, &self.facts, self.size).await?))
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
