//! The archive itself: a BagIt bag, whose manifest shows that nothing in it was lost or changed, in a ZIP.

use super::{Parcel, sha256};
use kernel::{Error, Result};
use std::io::{Cursor, Write};
use zip::{CompressionMethod, ZipWriter, result::ZipResult, write::SimpleFileOptions};

/// Writes the payload files and the tag files around them, in one folder named after the request.
pub fn write(parcel: &Parcel, files: &[(String, Vec<u8>)]) -> Result<Vec<u8>> {
    let manifest: String = files.iter().map(|(name, bytes)| line(&format!("data/{name}"), bytes)).collect();
    let tags = [
        ("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".to_owned()),
        ("bag-info.txt", info(parcel, files)),
        ("manifest-sha256.txt", manifest),
    ];
    let tag_manifest: String = tags.iter().map(|(name, text)| line(name, text.as_bytes())).collect();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let folder = &parcel.request;
    let mut add = |name: &str, bytes: &[u8]| put(&mut zip, &format!("{folder}/{name}"), bytes);
    for (name, text) in &tags {
        add(name, text.as_bytes())?;
    }
    add("tagmanifest-sha256.txt", tag_manifest.as_bytes())?;
    for (name, bytes) in files {
        add(&format!("data/{name}"), bytes)?;
    }
    Ok(zip.finish().map_err(Error::fault)?.into_inner())
}

fn line(name: &str, bytes: &[u8]) -> String {
    format!("{}  {name}\n", sha256(bytes))
}

fn info(parcel: &Parcel, files: &[(String, Vec<u8>)]) -> String {
    let octets: usize = files.iter().map(|(_, bytes)| bytes.len()).sum();
    let day = parcel.made_at.split('T').next().unwrap_or_default();
    let owner = parcel.controller.name.replace(['\r', '\n'], " ");
    format!(
        "Source-Organization: {owner}\nExternal-Identifier: {}\nBagging-Date: {day}\nPayload-Oxum: {octets}.{}\n",
        parcel.request,
        files.len()
    )
}

fn put(zip: &mut ZipWriter<Cursor<Vec<u8>>>, name: &str, bytes: &[u8]) -> Result<()> {
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let written: ZipResult<()> =
        zip.start_file(name, options).and_then(|()| zip.write_all(bytes).map_err(Into::into));
    written.map_err(Error::fault)
}
