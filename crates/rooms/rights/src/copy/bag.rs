//! The archive itself: a BagIt bag (RFC 8493), whose manifest shows that nothing in it was lost or changed, in a ZIP that is
//! written as it goes: only what was not taken yet is held.

use super::person::Head;
use data_encoding::HEXLOWER;
use kernel::{Error, Result};
use sha2::{Digest, Sha256};
use std::{
    io::{self, Write},
    sync::{Arc, Mutex, PoisonError},
};
use zip::{
    CompressionMethod, ZipWriter,
    result::ZipResult,
    write::{SimpleFileOptions, StreamWriter},
};

pub struct Bag {
    zip: ZipWriter<StreamWriter<Pipe>>,
    pipe: Pipe,
    folder: String,
    manifest: String,
    octets: usize,
    files: usize,
}

/// Where the archive comes out.
#[derive(Clone, Default)]
struct Pipe(Arc<Mutex<Vec<u8>>>);

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Bag {
    /// Everything lies in one folder, named after the request.
    pub fn new(folder: &str) -> Self {
        let pipe = Pipe::default();
        let zip = ZipWriter::new_stream(pipe.clone());
        Self { zip, pipe, folder: folder.to_owned(), manifest: String::new(), octets: 0, files: 0 }
    }

    /// Adds a file of the payload.
    pub fn add(&mut self, name: &str, bytes: &[u8]) -> Result<()> {
        let name = format!("data/{name}");
        self.manifest.push_str(&line(&name, bytes));
        self.octets += bytes.len();
        self.files += 1;
        self.put(&name, bytes)
    }

    /// What came out since this was asked last.
    pub fn taken(&self) -> Vec<u8> {
        std::mem::take(&mut *self.pipe.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Writes the tag files around the payload and ends the archive.
    pub fn finish(mut self, head: &Head) -> Result<Vec<u8>> {
        let tags = [
            ("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".to_owned()),
            ("bag-info.txt", self.info(head)),
            ("manifest-sha256.txt", std::mem::take(&mut self.manifest)),
        ];
        let sums: String = tags.iter().map(|(name, text)| line(name, text.as_bytes())).collect();
        for (name, text) in &tags {
            self.put(name, text.as_bytes())?;
        }
        self.put("tagmanifest-sha256.txt", sums.as_bytes())?;
        let Self { zip, pipe, .. } = self;
        zip.finish().map_err(Error::fault)?;
        Ok(std::mem::take(&mut *pipe.0.lock().unwrap_or_else(PoisonError::into_inner)))
    }

    fn info(&self, head: &Head) -> String {
        let day = head.made_at.split('T').next().unwrap_or_default();
        let owner = head.controller.name.replace(['\r', '\n'], " ");
        format!(
            "Source-Organization: {owner}\nExternal-Identifier: {}\nBagging-Date: {day}\nPayload-Oxum: {}.{}\n",
            head.request, self.octets, self.files
        )
    }

    fn put(&mut self, name: &str, bytes: &[u8]) -> Result<()> {
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        let path = format!("{}/{name}", self.folder);
        let written: ZipResult<()> =
            self.zip.start_file(path, options).and_then(|()| self.zip.write_all(bytes).map_err(Into::into));
        written.map_err(Error::fault)
    }
}

/// A checksum as BagIt wants it: against damage, not against people.
fn line(name: &str, bytes: &[u8]) -> String {
    format!("{}  {name}\n", HEXLOWER.encode(&Sha256::digest(bytes)))
}
