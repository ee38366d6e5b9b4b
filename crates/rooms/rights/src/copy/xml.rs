//! A package as XML, for programs that read nothing else; `docs/package.md` says what stands where.

use super::{
    person::{Chapter, Head},
    record::{Record, cell},
};
use kernel::{Error, Result};
use quick_xml::{
    Writer,
    events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event},
};
use std::{borrow::Cow, io};

pub struct Document(Writer<Vec<u8>>);

impl Document {
    pub fn begin(head: &Head) -> Result<Self> {
        let mut document = Self(Writer::new(Vec::new()));
        document.opening(head).map_err(Error::fault)?;
        Ok(document)
    }

    pub fn chapter(&mut self, chapter: &Chapter) -> Result<()> {
        let purposes = chapter.purposes.join(", ");
        let about = [
            ("name", legal(&chapter.key)),
            ("title", legal(&chapter.title)),
            ("kept", legal(&chapter.kept)),
            ("purposes", legal(&purposes)),
        ];
        let about = about.iter().map(|(name, value)| (*name, value.as_ref()));
        let start = BytesStart::new("records").with_attributes(about);
        self.0.write_event(Event::Start(start)).map_err(Error::fault)
    }

    pub fn records(&mut self, chapter: &Chapter, records: &[Record]) -> Result<()> {
        records.iter().try_for_each(|record| self.record(chapter, record)).map_err(Error::fault)
    }

    pub fn end_chapter(&mut self) -> Result<()> {
        self.0.write_event(Event::End(BytesEnd::new("records"))).map_err(Error::fault)
    }

    pub fn finish(mut self) -> Result<Vec<u8>> {
        self.0.write_event(Event::End(BytesEnd::new("person"))).map_err(Error::fault)?;
        Ok(self.0.into_inner())
    }

    fn opening(&mut self, head: &Head) -> io::Result<()> {
        self.0.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        let about = [
            ("format", head.format),
            ("id", &head.person),
            ("request", &head.request),
            ("kind", head.kind),
            ("made", &head.made_at),
            ("language", head.language),
        ];
        self.0.write_event(Event::Start(BytesStart::new("person").with_attributes(about)))?;
        let who = &head.controller;
        let parts =
            [("law", &head.law), ("controller", &who.name), ("address", &who.address), ("email", &who.email)];
        parts.into_iter().try_for_each(|(name, text)| {
            self.0.create_element(name).write_text_content(BytesText::new(&legal(text))).map(drop)
        })
    }

    fn record(&mut self, chapter: &Chapter, record: &Record) -> io::Result<()> {
        self.0.write_event(Event::Start(BytesStart::new("record")))?;
        for (column, _) in chapter.columns.iter().filter(|(column, _)| record.contains_key(column)) {
            let field = self.0.create_element("field").with_attribute(("name", column.as_str()));
            field.write_text_content(BytesText::new(&legal(&cell(record, column))))?;
        }
        self.0.write_event(Event::End(BytesEnd::new("record")))
    }
}

/// XML 1.0 has no way to write most control characters, escaped or not.
fn legal(text: &str) -> Cow<'_, str> {
    let illegal = |c: char| matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    if text.contains(illegal) { Cow::Owned(text.replace(illegal, "")) } else { Cow::Borrowed(text) }
}
