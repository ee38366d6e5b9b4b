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

    /// Removing what is gone already is no error: erasure may run again. A draft that a crash left behind goes, too.
    pub async fn remove(&self, id: FileId) -> io::Result<()> {
        let place = self.place(id);
        gone(fs::remove_file(place.with_extension("part")).await)?;
        gone(fs::remove_file(place).await)
    }

    fn place(&self, id: FileId) -> PathBuf {
        self.root.join(format!("{:02x}", id.bytes()[15])).join(id.to_string())
    }
}

fn gone(removed: io::Result<()>) -> io::Result<()> {
    match removed {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_draft_that_a_crash_left_behind_goes_with_its_file() {
        let folder = tempfile::TempDir::new().unwrap();
        let (files, id) = (Files::new(folder.path()), FileId::from_bytes([7; 16]));
        files.put(id, b"whole").await.unwrap();
        let draft = files.place(id).with_extension("part");
        fs::write(&draft, b"half").await.unwrap();
        files.remove(id).await.unwrap();
        files.remove(id).await.unwrap();
        assert!(!draft.exists() && files.get(id).await.is_err());
    }
}
