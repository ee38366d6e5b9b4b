//! The archive of a workbook and how its parts refer to each other (Open Packaging Conventions).

use super::part::{Part, attribute};
use crate::{Source, error::Error, limits};
use quick_xml::events::{BytesStart, Event};
use std::io::{BufReader, Seek, SeekFrom};
use zip::{ZipArchive, result::ZipError};

pub struct Package {
    archive: ZipArchive<BufReader<Box<dyn Source>>>,
    /// What any part may inflate to, by the size of the whole file: a claim that no archive can forge.
    ratio_limit: u64,
}

pub struct Relationship {
    pub id: String,
    pub kind: String,
    /// The path in the archive.
    pub target: String,
}

impl Package {
    pub fn open(mut source: BufReader<Box<dyn Source>>) -> Result<Package, Error> {
        let packed = source.seek(SeekFrom::End(0))?;
        let ratio_limit = packed.saturating_mul(limits::MAX_RATIO).saturating_add(limits::ALWAYS_ALLOWED);
        let archive = ZipArchive::new(source)?;
        Ok(Package { archive, ratio_limit })
    }

    pub fn part(&mut self, path: &str, limit: u64) -> Result<Part<'_>, Error> {
        let limit = limit.min(self.ratio_limit);
        match self.archive.by_name(path) {
            Ok(file) => Ok(Part::new(file, limit)),
            Err(ZipError::FileNotFound) => Err(Error::NotAWorkbook),
            Err(error) => Err(error.into()),
        }
    }

    /// The part that another one refers to by this kind; the package itself is the part without a name.
    pub fn target(&mut self, from: &str, kind: &str) -> Result<Option<String>, Error> {
        let found = self.relationships(from)?.into_iter().find(|relation| relation.kind.ends_with(kind));
        Ok(found.map(|relation| relation.target))
    }

    pub fn relationships(&mut self, from: &str) -> Result<Vec<Relationship>, Error> {
        let (folder, name) = from.rsplit_once('/').map_or(("", from), |(folder, name)| (folder, name));
        let path = format!("{folder}/_rels/{name}.rels");
        let mut part = self.part(path.trim_start_matches('/'), limits::MAX_OTHER_PART)?;
        let mut found = Vec::new();
        loop {
            match part.next()? {
                Event::Start(tag) if tag.local_name().as_ref() == "Relationship" => {
                    found.push(relationship(&tag, folder));
                }
                Event::Eof => return Ok(found),
                _ => {}
            }
        }
    }
}

/// Targets are relative to the folder of the part that names them, unless they begin at the root.
fn relationship(tag: &BytesStart<'_>, folder: &str) -> Relationship {
    let target = attribute(tag, "Target").unwrap_or_default();
    let target = match target.strip_prefix('/') {
        Some(absolute) => absolute.to_owned(),
        None => format!("{folder}/{target}").trim_start_matches('/').to_owned(),
    };
    Relationship {
        id: attribute(tag, "Id").unwrap_or_default(),
        kind: attribute(tag, "Type").unwrap_or_default(),
        target,
    }
}
