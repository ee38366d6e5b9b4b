//! A person's copy of everything that is held about them: gathered by the data map, packed, sealed, put aside.

mod bag;
mod html;
mod person;
mod table;
mod xml;

pub use person::{Chapter, Parcel, gather};

use crate::model::{Claim, ClaimId};
use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use data_encoding::HEXLOWER;
use ground::{files::FileId, id::Id};
use kernel::{App, Error, KeyId, Place, Reader, Result, Sealed};
use sha2::{Digest, Sha256};

/// Puts a copy together as one archive: a BagIt bag (RFC 8493) in a ZIP.
// law: gdpr/15.3 gdpr/20.1
pub async fn pack(reader: &mut Reader, claim: &Claim) -> Result<Vec<u8>> {
    let parcel = gather(reader, claim).await?;
    let t = reader.app().lexicon().words(claim.lang);
    let mut files = vec![
        ("person.json".to_owned(), serde_json::to_vec_pretty(&parcel)?),
        ("person.xml".to_owned(), xml::write(&parcel)?),
        ("index.html".to_owned(), html::write(t, &parcel)),
    ];
    for chapter in &parcel.chapters {
        files.push((format!("{}.csv", chapter.key), table::write(chapter)?));
    }
    bag::write(&parcel, &files)
}

/// Where the sealed archive of a request lies; the same place when it is packed again.
pub fn file_of(claim: ClaimId) -> FileId {
    FileId::from_bytes(claim.bytes())
}

/// Seals the archive with everything else about the person and writes it to the disk.
pub async fn put(app: &App, claim: &Claim, bytes: &[u8]) -> Result<()> {
    let key = KeyId::of(claim.subject);
    let ring = app.vault().unlock(&[key]).await?;
    let sealed = ring.seal(key, place(claim.id), bytes, app.entropy())?;
    Ok(app.files().put(file_of(claim.id), sealed.bytes()).await?)
}

/// Opens the archive; gone when it was fetched or is too old, or its person was erased.
pub async fn open(app: &App, claim: &Claim) -> Result<Vec<u8>> {
    let gone = || Error::gone("rights-error-taken");
    let bytes = match app.files().get(file_of(claim.id)).await {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Err(gone()),
        read => read?,
    };
    let key = KeyId::of(claim.subject);
    let ring = app.vault().unlock(&[key]).await?;
    ring.open_bytes(key, place(claim.id), &Sealed::from_bytes(bytes))?.ok_or_else(gone)
}

/// The archive on its way out.
pub fn download(claim: &Claim, bytes: Vec<u8>) -> Response {
    let name = format!("attachment; filename=\"{}.zip\"", claim.number);
    ([(header::CONTENT_TYPE, "application/zip".to_owned()), (header::CONTENT_DISPOSITION, name)], bytes)
        .into_response()
}

fn place(claim: ClaimId) -> Place {
    Place::new("rights_copies", "file", claim)
}

/// A checksum as BagIt wants it: against damage, not against people.
fn sha256(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes))
}
