//! Where a package waits: sealed with everything else about the person, in parts, so that neither making nor fetching it holds
//! more than one. Each part has its row before its file: whatever takes the rows away takes the files along.

use crate::{
    model::{Claim, ClaimId},
    read, store,
};
use axum::{
    body::Body,
    http::header,
    response::{IntoResponse, Response},
};
use futures::stream;
use ground::{files::FileId, id::Id, secret};
use kernel::{Action, Actor, App, Error, KeyId, Permission, Place, Result, SYSTEM, Sealed, Task, Tx};
use std::{collections::VecDeque, io::ErrorKind};

/// Bytes in one part: few files for a large package, little memory for many at once.
const PART: usize = 256 << 10;

/// A package on its way onto the disk.
pub struct Shelf<'a> {
    task: &'a Task,
    claim: &'a Claim,
    waiting: Vec<u8>,
    files: Vec<FileId>,
    size: usize,
    is_over: bool,
}

/// A package that lies there: its parts in order, and its size.
#[derive(Clone, Debug)]
pub struct Shelved {
    pub files: Vec<FileId>,
    pub size: i64,
}

/// A package about to be fetched: the first part is open, so that one that is gone is known before anything is counted.
pub struct Package {
    first: Vec<u8>,
    rest: VecDeque<FileId>,
    size: i64,
}

impl<'a> Shelf<'a> {
    pub fn new(task: &'a Task, claim: &'a Claim) -> Self {
        Self { task, claim, waiting: Vec::new(), files: Vec::new(), size: 0, is_over: false }
    }

    /// Whether there is still somebody to put it aside for.
    pub async fn put(&mut self, bytes: &[u8]) -> Result<bool> {
        self.waiting.extend_from_slice(bytes);
        self.size += bytes.len();
        while self.waiting.len() > PART && !self.is_over {
            let rest = self.waiting.split_off(PART);
            self.write().await?;
            self.waiting = rest;
        }
        Ok(!self.is_over)
    }

    /// None when nobody waits for it any more.
    pub async fn close(mut self) -> Result<Option<Shelved>> {
        if !self.is_over {
            self.write().await?;
        }
        let size = i64::try_from(self.size).unwrap_or(i64::MAX);
        Ok((!self.is_over).then_some(Shelved { files: self.files, size }))
    }

    /// An erasure may come at any moment: before the row it is seen there, after the file it finds the row, and in between
    /// the file goes again at once.
    async fn write(&mut self) -> Result<()> {
        let (app, claim, nr) = (self.task.app(), self.claim, self.files.len());
        let (key, file) = (KeyId::of(claim.subject), part(claim.id, nr));
        let nr = i64::try_from(nr).map_err(Error::fault)?;
        self.is_over = !self.task.write(&Ahead { claim: claim.id, nr, file }).await?;
        if self.is_over {
            return Ok(());
        }
        let ring = app.vault().unlock(&[key]).await?;
        let sealed = ring.seal(key, place(file), &self.waiting, app.entropy())?;
        app.files().put(file, sealed.bytes()).await?;
        if !store::copies::has_part(&mut self.task.read().await?, claim.id, nr).await? {
            app.files().remove(file).await?;
            self.is_over = true;
        }
        self.files.push(file);
        self.waiting = Vec::new();
        Ok(())
    }
}

/// The row of a part that is about to be written; false when its request is not being answered any more.
struct Ahead {
    claim: ClaimId,
    nr: i64,
    file: FileId,
}

impl Action for Ahead {
    type Output = bool;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        let claim = read::load(tx, self.claim).await?;
        if claim.is_packing() {
            store::copies::part(tx, &claim, self.nr, self.file).await?;
        }
        Ok(claim.is_packing())
    }
}

/// Opens a package; gone when it is too old or was fetched often enough, or its person was erased.
pub async fn open(app: &App, claim: &Claim) -> Result<Package> {
    let mut reader = app.read(&Actor::house()).await?;
    let copy = read::copy(&mut reader, claim.id).await?.filter(|copy| copy.file.is_some());
    let copy = copy.ok_or_else(gone)?;
    let mut rest: VecDeque<FileId> = read::copies::parts(&mut reader, claim.id).await?.into();
    drop(reader);
    let first = rest.pop_front().ok_or_else(gone)?;
    Ok(Package { first: opened(app, claim, first).await?, rest, size: copy.size })
}

async fn opened(app: &App, claim: &Claim, file: FileId) -> Result<Vec<u8>> {
    let bytes = match app.files().get(file).await {
        Err(error) if error.kind() == ErrorKind::NotFound => return Err(gone()),
        read => read?,
    };
    let key = KeyId::of(claim.subject);
    let ring = app.vault().unlock(&[key]).await?;
    ring.open_bytes(key, place(file), &Sealed::from_bytes(bytes))?.ok_or_else(gone)
}

/// The package on its way out, part by part.
pub fn download(app: &App, claim: &Claim, package: Package) -> Response {
    let name = format!("attachment; filename=\"{}.zip\"", claim.number);
    let headers = [
        (header::CONTENT_TYPE, "application/zip".to_owned()),
        (header::CONTENT_DISPOSITION, name),
        (header::CONTENT_LENGTH, package.size.to_string()),
    ];
    let start = (app.clone(), claim.clone(), Some(package.first), package.rest);
    let parts = stream::try_unfold(start, |(app, claim, first, mut rest)| async move {
        let bytes = match (first, rest.pop_front()) {
            (Some(bytes), next) => {
                next.into_iter().for_each(|next| rest.push_front(next));
                bytes
            }
            (None, Some(next)) => opened(&app, &claim, next).await?,
            (None, None) => return Ok::<_, Error>(None),
        };
        Ok(Some((bytes, (app, claim, None, rest))))
    });
    (headers, Body::from_stream(parts)).into_response()
}

fn gone() -> Error {
    Error::gone("rights-error-taken")
}

/// The same places when it is packed again. The first one is the request's own.
fn part(claim: ClaimId, number: usize) -> FileId {
    if number == 0 {
        return FileId::from_bytes(claim.bytes());
    }
    let digest = secret::digest(&[&claim.bytes()[..], b"part", &number.to_be_bytes()].concat());
    let mut id = [0; 16];
    id.copy_from_slice(&digest[..16]);
    FileId::from_bytes(id)
}

fn place(file: FileId) -> Place {
    Place::new("rights_copies", "file", file)
}
