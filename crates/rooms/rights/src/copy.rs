//! A person's package: everything that is held about them, or what they gave, gathered by the data map, covered where it is not
//! theirs, packed, sealed, put aside, fetched.

mod bag;
mod files;
mod html;
mod json;
mod labels;
mod locks;
mod numbers;
mod packer;
mod person;
mod record;
mod shelf;
mod table;
mod veil;
mod wait;
mod xml;

pub use html::samples;
pub use shelf::{Shelved, download, open};
pub use wait::{ProveHere, fetch, make};

use crate::model::Claim;
use kernel::{Reader, Result};
use packer::Packer;

/// Puts a package together as one archive in memory: a BagIt bag (RFC 8493) in a ZIP.
// law: gdpr/15.3 gdpr/20.1
pub async fn pack(reader: &mut Reader, claim: &Claim) -> Result<Vec<u8>> {
    let mut packer = Packer::begin(reader, claim).await?;
    let mut archive = Vec::new();
    while let Some(bytes) = packer.step(reader).await? {
        archive.extend(bytes);
    }
    Ok(archive)
}
