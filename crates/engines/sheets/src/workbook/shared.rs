//! The strings that the cells of a workbook share.

use super::Part;
use crate::{error::Error, limits};
use quick_xml::events::Event;

/// All of them: cells refer to them in any order.
pub fn strings(mut part: Part<'_>) -> Result<Vec<Box<str>>, Error> {
    let mut strings = Vec::new();
    loop {
        match part.next()? {
            Event::Start(tag) if tag.local_name().as_ref() == "si" => {}
            Event::Eof => return Ok(strings),
            _ => continue,
        }
        if strings.len() == limits::MAX_SHARED_STRING_COUNT {
            return Err(Error::Bomb);
        }
        strings.push(part.rich_text("si")?.into_boxed_str());
    }
}
