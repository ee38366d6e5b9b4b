//! Opens a workbook (XLSX) and finds the sheet that is wanted.
//!
//! The archive is read by this crate itself, because a ready-made reader inflates what it is given: here every part is
//! measured while it is inflated, so that no bomb has to be found beforehand.

mod package;
mod part;
mod shared;
mod style;
mod value;
mod worksheet;

pub use worksheet::Worksheet;

use crate::{Source, error::Error, limits};
use package::{Package, Relationship};
use part::{Part, attribute};
use quick_xml::events::{BytesStart, Event};
use std::io::BufReader;
use style::Meaning;
use value::Epoch;

pub struct Workbook {
    package: Package,
    sheet: String,
    path: String,
    book: Book,
}

/// What the cells of a sheet refer to.
struct Book {
    strings: Vec<Box<str>>,
    /// One for every style that a cell can have.
    meanings: Vec<Meaning>,
    epoch: Epoch,
}

impl Workbook {
    pub fn open(source: BufReader<Box<dyn Source>>, wanted: Option<&str>) -> Result<Workbook, Error> {
        let mut package = Package::open(source)?;
        let path = package.target("", "/officeDocument")?.ok_or(Error::NotAWorkbook)?;
        let contents = Contents::read(&mut package, &path)?;
        let relationships = package.relationships(&path)?;
        let entry = contents.choose(wanted, &relationships)?;
        let strings = match package.target(&path, "/sharedStrings")? {
            Some(strings) => shared::strings(package.part(&strings, limits::MAX_SHARED_STRINGS)?)?,
            None => Vec::new(),
        };
        let meanings = match package.target(&path, "/styles")? {
            Some(styles) => style::meanings(package.part(&styles, limits::MAX_OTHER_PART)?)?,
            None => Vec::new(),
        };
        let book = Book { strings, meanings, epoch: contents.epoch };
        Ok(Workbook { package, sheet: entry.0, path: entry.1, book })
    }

    pub fn sheet(&self) -> &str {
        &self.sheet
    }

    pub fn worksheet(&mut self) -> Result<Worksheet<'_>, Error> {
        let part = self.package.part(&self.path, limits::MAX_WORKSHEET)?;
        Ok(Worksheet::new(part, &self.book))
    }
}

struct Contents {
    sheets: Vec<Entry>,
    epoch: Epoch,
}

struct Entry {
    name: String,
    relationship: String,
    visibility: Visibility,
}

#[derive(PartialEq)]
enum Visibility {
    Shown,
    Hidden,
}

impl Contents {
    fn read(package: &mut Package, path: &str) -> Result<Contents, Error> {
        let mut contents = Contents { sheets: Vec::new(), epoch: Epoch::Of1900 };
        let mut part = package.part(path, limits::MAX_OTHER_PART)?;
        loop {
            match part.next()? {
                Event::Start(tag) => contents.take_in(&tag)?,
                Event::Eof => return Ok(contents),
                _ => {}
            }
        }
    }

    fn take_in(&mut self, tag: &BytesStart<'_>) -> Result<(), Error> {
        match tag.local_name().as_ref() {
            "workbookPr"
                if attribute(tag, "date1904").is_some_and(|on| matches!(on.as_str(), "1" | "true")) =>
            {
                self.epoch = Epoch::Of1904;
            }
            "sheet" if self.sheets.len() == limits::MAX_SHEETS => return Err(Error::Damaged),
            "sheet" => self.sheets.push(Entry {
                name: attribute(tag, "name").unwrap_or_default(),
                relationship: attribute(tag, "id").unwrap_or_default(),
                visibility: match attribute(tag, "state").as_deref() {
                    None | Some("visible") => Visibility::Shown,
                    Some(_) => Visibility::Hidden,
                },
            }),
            _ => {}
        }
        Ok(())
    }

    /// The sheet of the name, or the first that is shown; chart sheets have no rows and do not count.
    fn choose(&self, wanted: Option<&str>, relations: &[Relationship]) -> Result<(String, String), Error> {
        let located: Vec<(&Entry, &Relationship)> =
            self.sheets.iter().filter_map(|e| e.locate(relations)).collect();
        let chosen = match wanted {
            Some(name) => located.iter().find(|(entry, _)| entry.name == name),
            None => {
                located.iter().find(|(entry, _)| entry.visibility == Visibility::Shown).or(located.first())
            }
        };
        match chosen {
            Some((entry, relation)) => Ok((entry.name.clone(), relation.target.clone())),
            None if wanted.is_none() => Err(Error::NotAWorkbook),
            None => Err(Error::NoSuchSheet { sheets: located.iter().map(|(e, _)| e.name.clone()).collect() }),
        }
    }
}

impl Entry {
    fn locate<'r>(&self, relations: &'r [Relationship]) -> Option<(&Entry, &'r Relationship)> {
        let leads_here = |r: &&Relationship| r.id == self.relationship && r.kind.ends_with("/worksheet");
        Some((self, relations.iter().find(leads_here)?))
    }
}
