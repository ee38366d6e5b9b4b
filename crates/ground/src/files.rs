//! Files on disk, by id; whoever puts one seals it first, for a file here has no owner that this floor knows.

use std::{
    io,
    path::{Path, PathBuf},
};
use tokio::fs;

id! {
    /// A stored file.
    FileId, "file"
}

use crate::{id, id::Id};

/// The folder of stored files, split by the last byte of the id so that no folder grows huge.
#[derive(Clone, Debug)]
pub struct Files {
    root: PathBuf,
}

impl Files {
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_owned() }
    }

    /// Writes beside the place and renames, so that a file is whole or absent.
    pub async fn put(&self, id: FileId, bytes: &[u8]) -> io::Result<()> {
        let place = self.place(id);
        if let Some(folder) = place.parent() {
            fs::create_dir_all(folder).await?;
        }
        let draft = place.with_extension("part");
        fs::write(&draft, bytes).await?;
        fs::rename(&draft, &place).await
    }

    pub async fn get(&self, id: FileId) -> io::Result<Vec<u8>> {
        fs::read(self.place(id)).await
    }

    /// Removing what is gone already is no error: erasure may run again.
    pub async fn remove(&self, id: FileId) -> io::Result<()> {
        match fs::remove_file(self.place(id)).await {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    fn place(&self, id: FileId) -> PathBuf {
        self.root.join(format!("{:02x}", id.bytes()[15])).join(id.to_string())
    }
}
