//! Where a package waits: sealed with everything else about the person, in parts, so that neither making nor fetching it holds
//! more than one.

use crate::{
    model::{Claim, ClaimId},
    read,
};
use axum::{
    body::Body,
    http::header,
    response::{IntoResponse, Response},
};
use futures::stream;
use ground::{files::FileId, id::Id, secret};
use kernel::{Actor, App, Error, KeyId, Place, Result, Sealed};
use std::{collections::VecDeque, io::ErrorKind};

/// Bytes in one part: few files for a large package, little memory for many at once.
const PART: usize = 256 << 10;

/// A package on its way onto the disk.
pub struct Shelf<'a> {
    app: &'a App,
    claim: &'a Claim,
    waiting: Vec<u8>,
    files: Vec<FileId>,
    size: usize,
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
    pub fn new(app: &'a App, claim: &'a Claim) -> Self {
        Self { app, claim, waiting: Vec::new(), files: Vec::new(), size: 0 }
    }

    pub async fn put(&mut self, bytes: &[u8]) -> Result<()> {
        self.waiting.extend_from_slice(bytes);
        self.size += bytes.len();
        while self.waiting.len() > PART {
            let rest = self.waiting.split_off(PART);
            self.write().await?;
            self.waiting = rest;
        }
        Ok(())
    }

    pub async fn close(mut self) -> Result<Shelved> {
        self.write().await?;
        Ok(Shelved { files: self.files, size: i64::try_from(self.size).unwrap_or(i64::MAX) })
    }

    async fn write(&mut self) -> Result<()> {
        let (key, file) = (KeyId::of(self.claim.subject), part(self.claim.id, self.files.len()));
        let ring = self.app.vault().unlock(&[key]).await?;
        let sealed = ring.seal(key, place(file), &self.waiting, self.app.entropy())?;
        self.app.files().put(file, sealed.bytes()).await?;
        self.files.push(file);
        self.waiting = Vec::new();
        Ok(())
    }
}

/// Opens a package; gone when it is too old or was fetched often enough, or its person was erased.
pub async fn open(app: &App, claim: &Claim) -> Result<Package> {
    let mut reader = app.read(&Actor::house()).await?;
    let copy = read::copy(&mut reader, claim.id).await?.filter(|copy| copy.file.is_some());
    let copy = copy.ok_or_else(gone)?;
    let mut rest: VecDeque<FileId> = read::copies::parts(&mut reader, claim.id).await?.into();
    drop(reader);
    let first = rest.pop_front().or(copy.file).ok_or_else(gone)?;
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
