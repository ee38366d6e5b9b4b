//! Writes a workbook with one sheet of texts, row by row: only the compressed file is held. A text is never a formula.

use std::{
    borrow::Cow,
    io::{self, Seek, Write},
};
use zip::{ZipWriter, write::SimpleFileOptions};

const KINDS: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#,
    r#"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#,
    r#"<Default Extension="xml" ContentType="application/xml"/>"#,
    r#"<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>"#,
    r#"<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>"#,
    "</Types>"
);
const ROOT: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
    r#"<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>"#,
    "</Relationships>"
);
const SHEETS: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
    r#"<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>"#,
    "</Relationships>"
);
const BOOK: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">"#,
    r#"<sheets><sheet name="1" sheetId="1" r:id="rId1"/></sheets></workbook>"#
);
const HEAD: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"#
);
const FOOT: &str = "</sheetData></worksheet>";

/// A workbook in the making.
pub struct Book<W: Write + Seek> {
    file: ZipWriter<W>,
}

impl<W: Write + Seek> Book<W> {
    pub fn new(out: W) -> io::Result<Self> {
        let mut file = ZipWriter::new(out);
        let parts = [
            ("[Content_Types].xml", KINDS),
            ("_rels/.rels", ROOT),
            ("xl/_rels/workbook.xml.rels", SHEETS),
            ("xl/workbook.xml", BOOK),
            ("xl/worksheets/sheet1.xml", HEAD),
        ];
        for (name, text) in parts {
            file.start_file(name, SimpleFileOptions::default())?;
            file.write_all(text.as_bytes())?;
        }
        Ok(Self { file })
    }

    pub fn row<C: AsRef<str>>(&mut self, cells: impl IntoIterator<Item = C>) -> io::Result<()> {
        let mut row = String::from("<row>");
        for cell in cells {
            row.push_str(r#"<c t="inlineStr"><is><t xml:space="preserve">"#);
            row.push_str(&escaped(cell.as_ref()));
            row.push_str("</t></is></c>");
        }
        row.push_str("</row>");
        self.file.write_all(row.as_bytes())
    }

    pub fn finish(mut self) -> io::Result<W> {
        self.file.write_all(FOOT.as_bytes())?;
        Ok(self.file.finish()?)
    }
}

/// As XML says it; what XML cannot say is left out.
fn escaped(text: &str) -> Cow<'_, str> {
    let told =
        |c: char| matches!(c, '\t' | '\n' | '\r') || (c >= ' ' && !matches!(c, '\u{fffe}' | '\u{ffff}'));
    if text.chars().all(|c| told(c) && !matches!(c, '&' | '<' | '>')) {
        return Cow::Borrowed(text);
    }
    let kept: String = text.chars().filter(|c| told(*c)).collect();
    Cow::Owned(kept.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Options, Sheet};
    use std::io::Cursor;

    #[test]
    fn a_workbook_reads_back_as_it_was_written() {
        let rows = [
            ["name", "note"],
            ["Łucja & <Co>", "=HYPERLINK(\"https://example.com\")"],
            [" spaces ", "two\nlines"],
        ];
        let mut book = Book::new(Cursor::new(Vec::new())).unwrap();
        for row in rows {
            book.row(row).unwrap();
        }
        let file = book.finish().unwrap().into_inner();
        let mut sheet = Sheet::read(Cursor::new(file), &Options::default()).unwrap();
        assert_eq!(sheet.header(), ["name", "note"]);
        let read: Vec<Vec<String>> = sheet.rows().unwrap().map(|row| row.unwrap().cells).collect();
        assert_eq!(read[0][1], rows[1][1]);
        assert_eq!(read[0][0], rows[1][0]);
        assert_eq!(read[1][1], rows[2][1]);
    }

    #[test]
    fn what_xml_cannot_say_is_left_out() {
        assert_eq!(escaped("a\u{0}b\u{1}"), "ab");
        assert_eq!(escaped("plain"), "plain");
    }
}
