//! A copy as XML, for programs that read nothing else.

use super::{Chapter, Parcel};
use kernel::{Error, Result};
use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};
use std::{borrow::Cow, io};

pub fn write(parcel: &Parcel) -> Result<Vec<u8>> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    document(&mut writer, parcel).map_err(Error::fault)?;
    Ok(writer.into_inner())
}

type Out = Writer<Vec<u8>>;

fn document(out: &mut Out, parcel: &Parcel) -> io::Result<()> {
    out.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let about = [("id", parcel.person.as_str()), ("request", &parcel.request), ("made", &parcel.made_at)];
    out.create_element("person").with_attributes(about).write_inner_content(|out| {
        for part in [("controller", &parcel.controller.name), ("law", &parcel.law)] {
            out.create_element(part.0).write_text_content(BytesText::new(&legal(part.1)))?;
        }
        parcel.chapters.iter().try_for_each(|part| chapter(out, part))
    })?;
    Ok(())
}

fn chapter(out: &mut Out, chapter: &Chapter) -> io::Result<()> {
    let about = [("name", chapter.key.as_str()), ("title", &chapter.title), ("kept", &chapter.kept)];
    out.create_element("records").with_attributes(about).write_inner_content(|out| {
        for record in &chapter.records {
            out.create_element("record").write_inner_content(|out| {
                for ((column, _), cell) in chapter.columns.iter().zip(chapter.cells(record)) {
                    let field = out.create_element("field").with_attribute(("name", column.as_str()));
                    field.write_text_content(BytesText::new(&legal(&cell)))?;
                }
                Ok(())
            })?;
        }
        Ok(())
    })?;
    Ok(())
}

/// XML 1.0 has no way to write most control characters, escaped or not.
fn legal(text: &str) -> Cow<'_, str> {
    let illegal = |c: char| matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    if text.contains(illegal) { Cow::Owned(text.replace(illegal, "")) } else { Cow::Borrowed(text) }
}
