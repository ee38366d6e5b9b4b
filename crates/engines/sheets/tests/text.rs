//! Delimited text in every encoding and spelling, honest, damaged and hostile.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use custodia_sheets::{Delimiter, Encoding, Error, Fault, Guess, Options, Row, RowError, Sheet, limits};
use proptest::prelude::*;
use std::io::Cursor;

fn open(bytes: impl Into<Vec<u8>>) -> Result<Sheet, Error> {
    Sheet::read(Cursor::new(bytes.into()), &Options::default())
}

fn rows(bytes: impl Into<Vec<u8>>) -> Vec<Result<Row, RowError>> {
    open(bytes).unwrap().rows().unwrap().collect()
}

fn row(number: u64, cells: &[&str]) -> Result<Row, RowError> {
    Ok(Row { number, cells: cells.iter().map(|&cell| cell.to_owned()).collect() })
}

fn bad(number: u64, fault: Fault) -> Result<Row, RowError> {
    Err(RowError { number, fault })
}

fn guessed(bytes: &[u8]) -> (Delimiter, Encoding) {
    match open(bytes).unwrap().guess() {
        Guess::Text { delimiter, encoding } => (*delimiter, *encoding),
        Guess::Workbook { .. } => panic!("text is no workbook"),
    }
}

/// The bytes of the text in an encoding; UTF-16, which `encoding_rs` does not write, without a mark.
fn encoded(text: &str, encoding: Encoding) -> Vec<u8> {
    match encoding {
        Encoding::Utf16Le => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        Encoding::Utf16Be => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        other => {
            let table = encoding_rs::Encoding::for_label(other.label().as_bytes()).unwrap();
            let (bytes, _, lost) = table.encode(text);
            assert!(!lost, "{text:?} has letters that {} lacks", other.label());
            bytes.into_owned()
        }
    }
}

const GERMAN: &str = "Name;Straße\nGünther Weiß;Königsallee 3\nÉlise Peña;Äußere Gasse – 2\n";
const DUTCH: &str =
    "naam;plaats;opmerking\nZoë Brontë;'s-Hertogenbosch;vindt 't één goed idee\nJürgen;Köln;10 €\n";
const POLISH: &str = "nazwisko;miasto;uwagi\nŻółkiewska;Łódź;gęślą jaźń\nWąsik;Świdnica;zażółć\n";
const TURKISH: &str = "soyadı;şehir;not\nYıldız;İstanbul;çalışıyor\nÖğün;Iğdır;güneş\n";

#[test]
fn every_encoding_is_recognised_and_read() {
    let cases = [
        (GERMAN, Encoding::Windows1252),
        (DUTCH, Encoding::Utf8),
        (DUTCH, Encoding::Windows1252),
        (DUTCH, Encoding::Utf16Le),
        (POLISH, Encoding::Utf8),
        (POLISH, Encoding::Windows1250),
        (POLISH, Encoding::Iso8859_2),
        (POLISH, Encoding::Utf16Be),
        (TURKISH, Encoding::Utf8),
        (TURKISH, Encoding::Windows1254),
        (TURKISH, Encoding::Utf16Le),
    ];
    for (text, encoding) in cases {
        let bytes = encoded(text, encoding);
        assert_eq!(guessed(&bytes), (Delimiter::Semicolon, encoding));
        let second: Vec<&str> = text.lines().nth(1).unwrap().split(';').collect();
        assert_eq!(rows(bytes)[0], row(2, &second));
    }
}

#[test]
fn byte_order_marks_decide_and_vanish() {
    for encoding in [Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be] {
        let bytes = encoded("\u{feff}ad,soyad\nİpek,Öz\n", encoding);
        assert_eq!(guessed(&bytes), (Delimiter::Comma, encoding));
        assert_eq!(open(bytes.clone()).unwrap().header(), ["ad", "soyad"]);
        assert_eq!(rows(bytes), [row(2, &["İpek", "Öz"])]);
    }
}

#[test]
fn every_delimiter_is_recognised() {
    for delimiter in Delimiter::ALL {
        let text = "id-mail-note\n1-a@example.com-x\n2-b@example.com-y\n"
            .replace('-', &char::from(delimiter.byte()).to_string());
        assert_eq!(guessed(text.as_bytes()).0, delimiter);
        assert_eq!(rows(text), [row(2, &["1", "a@example.com", "x"]), row(3, &["2", "b@example.com", "y"])]);
    }
}

#[test]
fn commas_in_amounts_and_names_do_not_mislead() {
    let text = "name, first;amount;date\n\"Vos, Anna\";1,50;2024-01-01\nBert;2,75;2024-01-02\n";
    assert_eq!(guessed(text.as_bytes()).0, Delimiter::Semicolon);
    assert_eq!(guessed(b"name\nAnna\nBert\n").0, Delimiter::Comma, "one column");
}

#[test]
fn the_file_may_declare_its_delimiter_and_the_caller_overrides_all() {
    let text = "sep=|\r\na;b|c\r\n1;2|3\r\n";
    assert_eq!(open(text).unwrap().header(), ["a;b", "c"]);
    assert_eq!(rows(text), [row(3, &["1;2", "3"])]);

    let options =
        Options { encoding: Some(Encoding::Windows1250), delimiter: Some(Delimiter::Semicolon), sheet: None };
    let mut sheet = Sheet::read(Cursor::new(b"n;m\n\xB3,\xBF;x\n".to_vec()), &options).unwrap();
    assert_eq!(sheet.rows().unwrap().next().unwrap(), row(2, &["ł,ż", "x"]));
    assert_eq!(Encoding::from_label("ISO-8859-9"), Some(Encoding::Windows1254));
    assert_eq!(Encoding::from_label("latin1"), Some(Encoding::Windows1252));
    assert_eq!(Encoding::from_label("shift_jis"), None);
}

#[test]
fn quotes_hold_delimiters_quotes_and_line_breaks() {
    let text = "a,b\r\n\"x, y\",\"say \"\"hi\"\"\"\r\n\"two\r\nlines\",5\" pipe\r\"\",end";
    let expected =
        [row(2, &["x, y", "say \"hi\""]), row(3, &["two\r\nlines", "5\" pipe"]), row(4, &["", "end"])];
    assert_eq!(rows(text), expected);
}

#[test]
fn rows_are_fitted_to_the_header_and_blank_ones_passed_over() {
    let text = "a,b,c,,\n\n1\n,,\n1,2,3,,,\n1,2,3,4\n 5 ,6,7";
    assert_eq!(open(text).unwrap().header(), ["a", "b", "c"]);
    let expected = [
        row(3, &["1", "", ""]),
        row(5, &["1", "2", "3"]),
        bad(6, Fault::TooManyCells),
        row(7, &[" 5 ", "6", "7"]),
    ];
    assert_eq!(rows(text), expected);
}

#[test]
fn a_sheet_can_be_handed_to_a_worker() {
    fn sent<T: Send + 'static>(value: T) -> T {
        value
    }
    assert_eq!(sent(open("a\n1\n").unwrap()).header(), ["a"]);
}

#[test]
fn rows_can_be_read_again() {
    let mut sheet = open("a\n1\n2\n").unwrap();
    let first: Vec<_> = sheet.rows().unwrap().collect();
    assert_eq!(sheet.rows().unwrap().collect::<Vec<_>>(), first);
    assert_eq!(first.len(), 2);
}

#[test]
fn a_header_alone_has_no_rows_and_nothing_at_all_is_said_to_be_empty() {
    assert_eq!(rows("a,b\n"), []);
    assert_eq!(rows("a,b"), []);
    for nothing in ["", "\n\n", "\u{feff}", " , ,\n"] {
        assert!(matches!(open(nothing), Err(Error::Empty)), "{nothing:?}");
    }
}

#[test]
fn one_bad_row_does_not_spoil_the_next() {
    let long = "x".repeat(limits::MAX_CELL + 1);
    let text = format!("a,b\n1,nul\0\n2,ok\n{long},3\n\"4\"x,5\n6,\u{fffd}\n\"{long}\n\",7\n8,ok\n");
    let expected = [
        bad(2, Fault::Nul { column: 1 }),
        row(3, &["2", "ok"]),
        bad(4, Fault::CellTooLong { column: 0 }),
        bad(5, Fault::StrayQuote),
        bad(6, Fault::Undecodable { column: 1 }),
        bad(7, Fault::CellTooLong { column: 0 }),
        row(8, &["8", "ok"]),
    ];
    assert_eq!(rows(text), expected);
}

#[test]
fn a_damaged_byte_among_good_utf8_is_damage_and_not_another_encoding() {
    let mut bytes = format!("a,b\n{}", "ż,ó\n".repeat(20)).into_bytes();
    bytes.extend(b"\xFF,x\n");
    assert_eq!(guessed(&bytes).1, Encoding::Utf8);
    assert_eq!(rows(bytes).last().unwrap(), &bad(22, Fault::Undecodable { column: 0 }));
}

#[test]
fn a_quote_open_over_the_whole_file_costs_one_row() {
    let text = format!("a,b\n1,\"open\n{}", "2,fine\n".repeat(400_000));
    let rows = rows(text);
    assert_eq!(rows[0], bad(2, Fault::UnclosedQuote));
    assert_eq!(rows[1], row(3, &["2", "fine"]));
    assert_eq!(rows.len(), 400_001);
    assert!(rows[1..].iter().all(Result::is_ok));
}

#[test]
fn a_quote_left_open_on_every_line_costs_every_row_and_no_more() {
    let rows = rows(format!("a,b\n{}last,ok\n", "1,\"open\n".repeat(100_000)));
    assert_eq!(rows.len(), 100_001);
    assert_eq!(rows[0], bad(2, Fault::StrayQuote));
    assert_eq!(rows[99_999], bad(100_001, Fault::UnclosedQuote));
    assert_eq!(rows[100_000], row(100_002, &["last", "ok"]));
}

#[test]
fn too_many_columns_are_refused_in_the_header_and_in_a_row() {
    let wide = vec!["x"; 10_000].join(";");
    assert!(matches!(open(wide.clone()), Err(Error::Header(Fault::TooManyCells))));
    assert_eq!(rows(format!("a;b\n{wide}\n1;2")), [bad(2, Fault::TooManyCells), row(3, &["1", "2"])]);
}

#[test]
fn a_line_without_end_is_passed_over_in_bounded_memory() {
    let text = format!("a,b\n{}\n1,2\n", "y".repeat(5 * limits::MAX_ROW));
    assert_eq!(rows(text), [bad(2, Fault::RowTooLong), row(3, &["1", "2"])]);
}

#[test]
fn old_workbooks_and_binary_files_are_refused() {
    assert!(matches!(open(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec()), Err(Error::OldWorkbook)));
    assert!(matches!(open(b"a\0b,c\n1,2\n".to_vec()), Err(Error::Header(Fault::Nul { column: 0 }))));
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        if let Ok(mut sheet) = open(bytes) {
            let width = sheet.header().len();
            for row in sheet.rows().unwrap().flatten() {
                prop_assert_eq!(row.cells.len(), width);
            }
        }
    }

    #[test]
    fn no_mixture_of_quotes_and_line_breaks_makes_it_panic(text in "[a\",;\r\n\0ż|\t]{0,300}", cut in 0usize..600) {
        let mut bytes = text.into_bytes();
        bytes.truncate(cut);
        if let Ok(mut sheet) = open(bytes) {
            let numbers: Vec<u64> = sheet.rows().unwrap().map(|row| row.map_or_else(|bad| bad.number, |row| row.number)).collect();
            prop_assert!(numbers.is_sorted(), "rows come in order");
        }
    }
}
