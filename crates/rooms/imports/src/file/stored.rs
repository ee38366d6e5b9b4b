//! Reads a sealed file from anywhere in it, one chunk in memory.

use super::{CHUNK, Part, unlock};
use crate::model::ImportId;
use ground::files::Files;
use kernel::{App, Error, KeyId, Result, Sealed, seal::Keyring};
use std::io::{self, Read, Seek, SeekFrom};
use tokio::runtime::Handle;

/// A file that is there. Reading as `Read` waits for the disk, so it belongs on a thread that may wait.
pub struct Stored {
    import: ImportId,
    part: Part,
    ring: Keyring,
    files: Files,
    handle: Handle,
    bytes: u64,
    at: u64,
    held: Option<(u64, Vec<u8>)>,
}

impl Stored {
    pub async fn open(app: &App, import: ImportId, part: Part, bytes: u64) -> Result<Self> {
        let ring = unlock(app, import).await?;
        let (files, handle) = (app.files().clone(), Handle::current());
        Ok(Self { import, part, ring, files, handle, bytes, at: 0, held: None })
    }

    /// One chunk, counted from 0.
    pub async fn chunk(&self, number: u64) -> Result<Vec<u8>> {
        let sealed = self.files.get(self.part.file(self.import, number)).await?;
        let place = self.part.place(self.import, number);
        let opened = self.ring.open_bytes(KeyId::own(self.import), place, &Sealed::from_bytes(sealed))?;
        opened.ok_or_else(|| Error::gone("imports-error-gone"))
    }

    fn hold(&mut self, number: u64) -> io::Result<&[u8]> {
        if self.held.as_ref().is_none_or(|(held, _)| *held != number) {
            let chunk = self.handle.block_on(self.chunk(number)).map_err(io::Error::other)?;
            self.held = Some((number, chunk));
        }
        Ok(self.held.as_ref().map_or(&[], |(_, chunk)| chunk.as_slice()))
    }
}

impl Read for Stored {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.at >= self.bytes || into.is_empty() {
            return Ok(0);
        }
        let size = CHUNK as u64;
        let (number, within) = (self.at / size, usize::try_from(self.at % size).map_err(io::Error::other)?);
        let chunk = self.hold(number)?;
        let from = chunk.get(within..).ok_or(io::ErrorKind::UnexpectedEof)?;
        let read = from.len().min(into.len());
        into[..read].copy_from_slice(&from[..read]);
        self.at += read as u64;
        Ok(read)
    }
}

impl Seek for Stored {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let (from, by) = match to {
            SeekFrom::Start(at) => (at, 0),
            SeekFrom::End(by) => (self.bytes, by),
            SeekFrom::Current(by) => (self.at, by),
        };
        self.at = from.checked_add_signed(by).ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}
