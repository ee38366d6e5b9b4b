//! The words in files that came along: plain text, office documents and PDF.
//!
//! Files of strangers are hostile: what they unfold to is bounded, entities that they declare are not looked at, and a file that
//! cannot be read has no words.

mod pdf;

use crate::model::Upload;
use quick_xml::{escape::resolve_predefined_entity, events::Event, reader::Reader};
use std::{
    borrow::Cow,
    io::{BufReader, Cursor, Read},
};
use zip::ZipArchive;

/// As much of a file as is looked through; a book of five hundred pages has it.
const WORDS: usize = 1 << 20;
/// As much as one part may unfold to.
const UNFOLDED: u64 = 4 << 20;
/// As much as all files of one mail are read and unfolded to: a mail of a thousand small bombs takes no longer than one.
const OF_ONE_MAIL: u64 = 16 << 20;
/// Parts looked into; a document has one, a workbook one a sheet.
const PARTS: usize = 40;

/// The words of each file, as far as they can be read.
pub fn words(files: &[Upload]) -> impl Iterator<Item = String> {
    let mut left = OF_ONE_MAIL;
    files.iter().map(move |file| of_one(file, &mut left))
}

fn of_one(file: &Upload, left: &mut u64) -> String {
    let ending = file.name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase());
    match ending.as_deref() {
        Some("docx" | "docm" | "xlsx" | "xlsm" | "pptx" | "odt" | "ods" | "odp") => packed(&file.bytes, left),
        Some("pdf") => pdf::words(&file.bytes, WORDS, left),
        Some("txt" | "csv" | "md" | "log" | "json" | "xml" | "ics" | "vcf") => plain(&file.bytes, left),
        _ if file.bytes.starts_with(b"%PDF-") => pdf::words(&file.bytes, WORDS, left),
        _ if file.media.starts_with("text/") => plain(&file.bytes, left),
        _ => String::new(),
    }
}

fn plain(bytes: &[u8], left: &mut u64) -> String {
    let most = bytes.len().min(WORDS).min(usize::try_from(*left).unwrap_or(WORDS));
    *left -= most as u64;
    String::from_utf8_lossy(&bytes[..most]).into_owned()
}

fn packed(bytes: &[u8], left: &mut u64) -> String {
    let mut words = String::new();
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return words };
    let names: Vec<String> = archive
        .file_names()
        .flatten()
        .filter(|name| holds_words(name))
        .take(PARTS)
        .map(Cow::into_owned)
        .collect();
    for name in names {
        if let Ok(part) = archive.by_name(&name) {
            let most = UNFOLDED.min(*left);
            let mut part = part.take(most);
            xml(BufReader::new(&mut part), &mut words);
            *left -= most - part.limit();
        }
    }
    words
}

/// Where Word, Excel, PowerPoint and OpenDocument keep what people read.
fn holds_words(name: &str) -> bool {
    let within = |folder: &str| name.starts_with(folder) && name.ends_with(".xml");
    matches!(
        name,
        "word/document.xml"
            | "word/footnotes.xml"
            | "word/comments.xml"
            | "xl/sharedStrings.xml"
            | "content.xml"
    ) || within("word/header")
        || within("word/footer")
        || within("xl/worksheets/sheet")
        || within("ppt/slides/slide")
}

/// Each element ends a word, but for the runs that one word may be cut into.
fn xml(from: impl std::io::BufRead, words: &mut String) {
    let mut reader = Reader::from_reader(from);
    reader.config_mut().check_end_names = false;
    let mut buffer = Vec::new();
    while words.len() < WORDS {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Text(piece)) => words.push_str(&piece.xml10_content()),
            Ok(Event::CData(piece)) => words.push_str(&piece.xml10_content()),
            Ok(Event::GeneralRef(reference)) => match reference.resolve_char_ref() {
                Ok(Some(character)) => words.push(character),
                _ => words.push_str(resolve_predefined_entity(&reference).unwrap_or_default()),
            },
            Ok(Event::End(tag)) if !matches!(tag.local_name().as_ref(), "t" | "r" | "span") => {
                words.push(' ');
            }
            Ok(Event::Eof) | Err(_) => return,
            Ok(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use zip::{ZipWriter, write::SimpleFileOptions};

    fn said(file: &Upload) -> String {
        words(std::slice::from_ref(file)).collect()
    }

    fn file(name: &str, parts: &[(&str, &[u8])]) -> Upload {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in parts {
            archive.start_file(*name, SimpleFileOptions::default()).unwrap();
            archive.write_all(bytes).unwrap();
        }
        let bytes = archive.finish().unwrap().into_inner();
        Upload { name: name.into(), media: "application/octet-stream".into(), bytes, cid: None }
    }

    #[test]
    fn words_of_office_files_are_read_as_people_see_them() {
        let document =
            b"<w:document><w:p><w:r><w:t>diag</w:t></w:r><w:r><w:t>nosis &amp; more</w:t></w:r></w:p>\
            <w:p><w:t>next</w:t></w:p></w:document>";
        let docx =
            file("Letter.DOCX", &[("word/document.xml", document), ("word/media/x.xml", b"<a>no</a>")]);
        assert_eq!(said(&docx).split_whitespace().collect::<Vec<_>>(), ["diagnosis", "&", "more", "next"]);
        let sheet = b"<worksheet><c><v>4111111111111111</v></c><c><is><t>card</t></is></c></worksheet>";
        let xlsx = file(
            "a.xlsx",
            &[("xl/worksheets/sheet1.xml", sheet), ("xl/sharedStrings.xml", b"<sst><si><t>x</t></si></sst>")],
        );
        assert!(said(&xlsx).contains("4111111111111111") && said(&xlsx).contains("card"));
        assert!(
            said(&file("a.odt", &[("content.xml", b"<text:p>za\xc5\xbc\xc3\xb3\xc5\x82\xc4\x87</text:p>")]))
                .contains("zażółć")
        );
    }

    #[test]
    fn hostile_files_have_few_words_and_take_little_time() {
        let bomb = vec![b' '; 5 << 20];
        let huge = file("bomb.docx", &[("word/document.xml", &bomb)]);
        assert!(huge.bytes.len() < 1 << 20);
        assert!(said(&huge).len() <= UNFOLDED as usize);
        let many = vec![huge; 20];
        let together: usize = words(&many).map(|words| words.len()).sum();
        assert!((8 << 20..=OF_ONE_MAIL as usize).contains(&together), "{together}");
        let entities = b"<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>";
        assert_eq!(said(&file("x.odt", &[("content.xml", entities)])).trim(), "");
        let broken = Upload { bytes: b"PK\x03\x04 no".to_vec(), ..file("x.xlsx", &[]) };
        assert_eq!(said(&broken), "");
    }
}
