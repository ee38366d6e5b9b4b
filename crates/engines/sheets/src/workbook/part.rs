//! Reads the XML of one part and measures it on the way, so that neither the part nor any piece of it grows too large.

use super::value;
use crate::{Source, error::Error, limits};
use quick_xml::{
    XmlVersion,
    events::{BytesStart, Event},
    reader::Reader,
};
use std::io::{self, BufRead, BufReader, Read};
use zip::read::ZipFile;

pub struct Part<'z> {
    xml: Reader<Measured<'z>>,
    buffer: Vec<u8>,
}

impl<'z> Part<'z> {
    pub fn new(file: ZipFile<'z, BufReader<Box<dyn Source>>>, limit: u64) -> Part<'z> {
        let mut xml =
            Reader::from_reader(Measured { inner: BufReader::new(file), part_left: limit, event: 0 });
        let config = xml.config_mut();
        config.expand_empty_elements = true;
        config.check_end_names = false;
        Part { xml, buffer: Vec::new() }
    }

    /// The next piece; a document type, in which bombs of entities hide, is refused.
    pub fn next(&mut self) -> Result<Event<'_>, Error> {
        self.buffer.clear();
        self.xml.get_mut().event = 0;
        match self.xml.read_event_into(&mut self.buffer)? {
            Event::DocType(_) => Err(Error::Entities),
            event => Ok(event),
        }
    }

    /// Passes over everything up to the end of the element that has just begun.
    pub fn skip(&mut self, element: &str) -> Result<(), Error> {
        loop {
            match self.next()? {
                Event::End(tag) if tag.local_name().as_ref() == element => return Ok(()),
                Event::Eof => return Err(Error::Damaged),
                _ => {}
            }
        }
    }

    /// The text of the element that has just begun. Of text beyond the length of a cell only so much is kept as shows
    /// that it is too long.
    pub fn text(&mut self, element: &str) -> Result<String, Error> {
        let mut text = String::new();
        loop {
            match self.next()? {
                Event::End(tag) if tag.local_name().as_ref() == element => return Ok(text),
                Event::Eof => return Err(Error::Damaged),
                _ if text.len() > limits::MAX_CELL => {}
                Event::Text(piece) => text.push_str(&piece.xml10_content()),
                Event::CData(piece) => text.push_str(&piece.xml10_content()),
                Event::GeneralRef(reference) => match reference.resolve_char_ref()? {
                    Some(character) => text.push(character),
                    None => text.push_str(predefined(&reference).ok_or(Error::Entities)?),
                },
                _ => {}
            }
        }
    }

    /// The text of a string element (`si`, `is`): that of all its runs, without what shows how to pronounce it.
    pub fn rich_text(&mut self, element: &str) -> Result<String, Error> {
        let mut text = String::new();
        loop {
            let run = match self.next()? {
                Event::Start(tag) => tag.local_name().as_ref().to_owned(),
                Event::End(tag) if tag.local_name().as_ref() == element => return Ok(value::unescaped(text)),
                Event::Eof => return Err(Error::Damaged),
                _ => continue,
            };
            match run.as_str() {
                "t" => append(&mut text, &self.text("t")?),
                "rPh" => self.skip("rPh")?,
                _ => {}
            }
        }
    }
}

/// The value of an attribute, whatever its prefix.
pub fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found =
        tag.attributes().with_checks(false).flatten().find(|a| a.key.local_name().as_ref() == name)?;
    Some(found.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned())
}

fn append(text: &mut String, run: &str) {
    if text.len() <= limits::MAX_CELL {
        text.push_str(run);
    }
}

fn predefined(entity: &str) -> Option<&'static str> {
    quick_xml::escape::resolve_predefined_entity(entity)
}

/// Counts what the XML reader takes, for the part and for the event at hand, which the reader holds in memory.
struct Measured<'z> {
    inner: BufReader<ZipFile<'z, BufReader<Box<dyn Source>>>>,
    part_left: u64,
    event: usize,
}

impl BufRead for Measured<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.part_left == 0 || self.event > limits::MAX_XML_EVENT {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.inner.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        self.part_left = self.part_left.saturating_sub(amount as u64);
        self.event += amount;
        self.inner.consume(amount);
    }
}

impl Read for Measured<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(out)?;
        self.consume(read);
        Ok(read)
    }
}
