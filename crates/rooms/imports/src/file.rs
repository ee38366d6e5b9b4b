//! The files of an import on disk: sealed in chunks under its own key, each bound to its place, read like any file.

mod stored;

pub use stored::Stored;

use crate::model::ImportId;
use ground::{files::FileId, id::Id, secret};
use kernel::{App, Error, KeyId, Place, Result, seal::Keyring};
use serde::{Deserialize, Serialize};

/// Bytes sealed at once: what is held in memory of a file of any size.
pub const CHUNK: usize = 1 << 20;

/// Which file of an import.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part {
    Upload,
    Report,
}

impl Part {
    const fn column(self) -> &'static str {
        match self {
            Self::Upload => "upload",
            Self::Report => "report",
        }
    }

    /// Where a chunk lies; it follows from the import, so that nothing has to be written down before the chunk is.
    fn file(self, import: ImportId, number: u64) -> FileId {
        let parts = [&import.bytes()[..], self.column().as_bytes(), &number.to_be_bytes()[..]].concat();
        let mut id = [0; 16];
        id.copy_from_slice(&secret::digest(&parts)[..16]);
        FileId::from_bytes(id)
    }

    fn place(self, import: ImportId, number: u64) -> Place {
        Place::new("imports", self.column(), self.file(import, number))
    }
}

/// How many chunks hold so many bytes.
pub const fn chunks(bytes: u64) -> u64 {
    bytes.div_ceil(CHUNK as u64)
}

/// A file that is being written.
pub struct Writing {
    app: App,
    import: ImportId,
    part: Part,
    ring: Keyring,
    rest: Vec<u8>,
    bytes: u64,
}

impl Writing {
    pub async fn begin(app: &App, import: ImportId, part: Part) -> Result<Self> {
        let ring = unlock(app, import).await?;
        Ok(Self { app: app.clone(), import, part, ring, rest: Vec::with_capacity(CHUNK), bytes: 0 })
    }

    pub fn bytes(&self) -> u64 {
        self.bytes + self.rest.len() as u64
    }

    pub async fn write(&mut self, mut bytes: &[u8]) -> Result<()> {
        while !bytes.is_empty() {
            let (now, later) = bytes.split_at(bytes.len().min(CHUNK - self.rest.len()));
            self.rest.extend_from_slice(now);
            bytes = later;
            if self.rest.len() == CHUNK {
                self.seal().await?;
            }
        }
        Ok(())
    }

    /// How long the file became.
    pub async fn finish(mut self) -> Result<u64> {
        if !self.rest.is_empty() {
            self.seal().await?;
        }
        Ok(self.bytes)
    }

    async fn seal(&mut self) -> Result<()> {
        let number = self.bytes / CHUNK as u64;
        let place = self.part.place(self.import, number);
        let sealed = self.ring.seal(KeyId::own(self.import), place, &self.rest, self.app.entropy())?;
        self.app.files().put(self.part.file(self.import, number), sealed.bytes()).await?;
        self.bytes += self.rest.len() as u64;
        self.rest.clear();
        Ok(())
    }
}

/// Removes the chunks of a file; what is gone already stays gone.
pub async fn remove(app: &App, import: ImportId, part: Part, bytes: u64) -> Result<()> {
    for number in 0..chunks(bytes) {
        app.files().remove(part.file(import, number)).await?;
    }
    Ok(())
}

async fn unlock(app: &App, import: ImportId) -> Result<Keyring> {
    let key = KeyId::own(import);
    let ring = app.vault().unlock(&[key]).await?;
    if ring.holds(key) { Ok(ring) } else { Err(Error::gone("imports-error-gone")) }
}
