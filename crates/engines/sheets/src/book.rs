//! Writes a workbook with one sheet of texts, row by row: only the compressed file is held. A text is never a formula.

use std::{
    borrow::Cow,
    io::{self, Seek, Write},
};
use zip::{ZipWriter, write::SimpleFileOptions};

const XML: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const KINDS: &str = concat!(
    r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#,
    r#"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#,
    r#"<Default Extension="xml" ContentType="application/xml"/>"#,
    r#"<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>"#,
);
const SHEET: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const ROOT: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
    r#"<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>"#,
    "</Relationships>"
);
const RELATED: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
const HEAD: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"#
);
const FOOT: &str = "</sheetData></worksheet>";

/// Longer names of sheets no program opens, nor those with these characters.
const NAME: usize = 31;
const UNFIT: [char; 7] = [':', '\\', '/', '?', '*', '[', ']'];

/// A workbook in the making.
pub struct Book<W: Write + Seek> {
    file: ZipWriter<W>,
    sheet: usize,
}

impl<W: Write + Seek> Book<W> {
    pub fn new(out: W) -> io::Result<Self> {
        Self::of(out, &["1"])
    }

    /// A workbook with sheets of these names; rows go to the first until [`Book::next_sheet`].
    pub fn of(out: W, names: &[&str]) -> io::Result<Self> {
        let mut file = ZipWriter::new(out);
        let parts = [
            ("[Content_Types].xml", kinds(names.len())),
            ("_rels/.rels", ROOT.to_owned()),
            ("xl/_rels/workbook.xml.rels", related(names.len())),
            ("xl/workbook.xml", sheets(names)),
        ];
        for (name, text) in parts {
            file.start_file(name, SimpleFileOptions::default())?;
            file.write_all(text.as_bytes())?;
        }
        let mut book = Self { file, sheet: 0 };
        book.begin()?;
        Ok(book)
    }

    /// Rows go to the sheet of the next name from now on.
    pub fn next_sheet(&mut self) -> io::Result<()> {
        self.file.write_all(FOOT.as_bytes())?;
        self.begin()
    }

    fn begin(&mut self) -> io::Result<()> {
        self.sheet += 1;
        let name = format!("xl/worksheets/sheet{}.xml", self.sheet);
        self.file.start_file(name, SimpleFileOptions::default())?;
        self.file.write_all(HEAD.as_bytes())
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

fn kinds(sheets: usize) -> String {
    let sheet =
        |at: usize| format!(r#"<Override PartName="/xl/worksheets/sheet{at}.xml" ContentType="{SHEET}"/>"#);
    [XML, KINDS, &(1..=sheets).map(sheet).collect::<String>(), "</Types>"].concat()
}

fn related(sheets: usize) -> String {
    let one = |at: usize| {
        format!(r#"<Relationship Id="rId{at}" Type="{RELATED}" Target="worksheets/sheet{at}.xml"/>"#)
    };
    let all: String = (1..=sheets).map(one).collect();
    [
        XML,
        r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
        &all,
        "</Relationships>",
    ]
    .concat()
}

fn sheets(names: &[&str]) -> String {
    let one = |(at, name): (usize, &&str)| {
        let short: String = name.chars().filter(|c| !UNFIT.contains(c)).take(NAME).collect();
        let (at, name) = (at + 1, escaped(&short).replace('"', "&quot;"));
        format!(r#"<sheet name="{name}" sheetId="{at}" r:id="rId{at}"/>"#)
    };
    let all: String = names.iter().enumerate().map(one).collect();
    let head = concat!(
        r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" "#,
        r#"xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>"#
    );
    [XML, head, &all, "</sheets></workbook>"].concat()
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
    fn every_sheet_of_a_workbook_reads_back_by_its_name() {
        let mut book = Book::of(Cursor::new(Vec::new()), &["People", "Data: \"all\""]).unwrap();
        book.row(["name"]).unwrap();
        book.row(["Ada"]).unwrap();
        book.next_sheet().unwrap();
        book.row(["table"]).unwrap();
        book.row(["orders"]).unwrap();
        let file = book.finish().unwrap().into_inner();
        for (name, cell) in [("People", "Ada"), ("Data \"all\"", "orders")] {
            let options = Options { sheet: Some(name.to_owned()), ..Options::default() };
            let mut sheet = Sheet::read(Cursor::new(file.clone()), &options).unwrap();
            assert_eq!(sheet.rows().unwrap().next().unwrap().unwrap().cells, [cell]);
        }
    }

    #[test]
    fn what_xml_cannot_say_is_left_out() {
        assert_eq!(escaped("a\u{0}b\u{1}"), "ab");
        assert_eq!(escaped("plain"), "plain");
    }
}
