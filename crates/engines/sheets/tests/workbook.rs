//! Workbooks: what people see in the cells, and the archives that are made to harm.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use custodia_sheets::{Error, Fault, Guess, Options, Row, RowError, Sheet, limits};
use proptest::prelude::*;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use std::io::{Cursor, Write};
use zip::{ZipWriter, write::SimpleFileOptions};

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

/// A workbook of hand-made parts: one sheet, and whatever shared strings are given.
fn handmade(sheet_data: &str, strings: &str) -> Vec<u8> {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let rels = |rows: &str| format!("<Relationships>{rows}</Relationships>");
    let rel = |id: &str, kind: &str, target: &str| {
        format!(r#"<Relationship Id="{id}" Type="{office}/{kind}" Target="{target}"/>"#)
    };
    let parts = [
        ("_rels/.rels", rels(&rel("r1", "officeDocument", "/xl/workbook.xml"))),
        (
            "xl/_rels/workbook.xml.rels",
            rels(
                &(rel("r1", "worksheet", "worksheets/sheet1.xml")
                    + &rel("r2", "sharedStrings", "sharedStrings.xml")),
            ),
        ),
        (
            "xl/workbook.xml",
            r#"<workbook><sheets><sheet name="One" sheetId="1" r:id="r1"/></sheets></workbook>"#.to_owned(),
        ),
        ("xl/sharedStrings.xml", strings.to_owned()),
        (
            "xl/worksheets/sheet1.xml",
            format!("<worksheet><dimension ref=\"B9:A1\"/><sheetData>{sheet_data}</sheetData></worksheet>"),
        ),
    ];
    zipped(&parts.each_ref().map(|(path, content)| (*path, content.as_str())))
}

fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, content) in parts {
        zip.start_file(*path, SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const HEADER: &str =
    r#"<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1" t="str"><v>b</v></c></row>"#;

fn typical() -> Vec<u8> {
    let mut book = Workbook::new();
    let (day, moment) =
        (Format::new().set_num_format("dd/mm/yyyy"), Format::new().set_num_format("yyyy-mm-dd hh:mm"));
    let sheet = book.add_worksheet().set_name("Klanten").unwrap();
    sheet.write_row(0, 0, ["name", "phone", "born", "seen", "active", "amount"]).unwrap();
    sheet.write_string(2, 0, "Łucja & Ğ").unwrap();
    sheet.write_number(2, 1, 48_501_234_567_f64).unwrap();
    sheet.write_datetime_with_format(2, 2, ExcelDateTime::from_ymd(1984, 2, 29).unwrap(), &day).unwrap();
    let seen = ExcelDateTime::from_ymd(2024, 3, 1).unwrap().and_hms(10, 30, 0).unwrap();
    sheet.write_datetime_with_format(2, 3, seen, &moment).unwrap();
    sheet.write_boolean(2, 4, true).unwrap();
    sheet.write_formula(2, 5, Formula::new("=0.1+0.2").set_result("0.30000000000000004")).unwrap();
    sheet.write_string(4, 5, "end").unwrap();
    book.add_worksheet().set_name("Other").unwrap().write_string(0, 0, "elsewhere").unwrap();
    book.save_to_buffer().unwrap()
}

#[test]
fn cells_read_as_people_see_them() {
    let mut sheet = open(typical()).unwrap();
    assert_eq!(sheet.guess(), &Guess::Workbook { sheet: "Klanten".to_owned() });
    assert_eq!(sheet.header(), ["name", "phone", "born", "seen", "active", "amount"]);
    let read: Vec<_> = sheet.rows().unwrap().collect();
    let first = ["Łucja & Ğ", "48501234567", "1984-02-29", "2024-03-01T10:30:00", "true", "0.3"];
    assert_eq!(read, [row(3, &first), row(5, &["", "", "", "", "", "end"])]);
    assert_eq!(sheet.rows().unwrap().count(), 2, "and once more");
}

#[test]
fn a_sheet_is_chosen_by_name() {
    let named = |name: &str| Options { sheet: Some(name.to_owned()), ..Options::default() };
    assert_eq!(Sheet::read(Cursor::new(typical()), &named("Other")).unwrap().header(), ["elsewhere"]);
    match Sheet::read(Cursor::new(typical()), &named("None")) {
        Err(Error::NoSuchSheet { sheets }) => assert_eq!(sheets, ["Klanten", "Other"]),
        _ => panic!("there is no such sheet"),
    }
}

#[test]
fn a_hidden_sheet_is_not_the_first() {
    let mut book = Workbook::new();
    book.add_worksheet().set_hidden(true).write_string(0, 0, "hidden").unwrap();
    book.add_worksheet().set_active(true).write_string(0, 0, "shown").unwrap();
    assert_eq!(open(book.save_to_buffer().unwrap()).unwrap().header(), ["shown"]);
}

#[test]
fn an_empty_workbook_is_said_to_be_empty() {
    let mut book = Workbook::new();
    book.add_worksheet();
    assert!(matches!(open(book.save_to_buffer().unwrap()), Err(Error::Empty)));
}

#[test]
fn rich_text_is_joined_and_bad_cells_cost_their_row_only() {
    let strings = "<sst uniqueCount=\"9999999999999999\"><si><r><t>Ri</t></r><r><t>ch</t></r><rPh><t>no</t></rPh></si></sst>";
    let data = r#"<row r="2"><c t="s"><v>0</v></c><c><v>1.0</v></c></row>
        <row r="3"><c r="A3" t="s"><v>7</v></c></row>
        <row r="4"><c r="A4"/><c r="B4" t="e"><v>#REF!</v></c></row>
        <row r="5"><c r="C5"><v>1</v></c></row>
        <row r="6"><c r="B6"><v>1</v></c><c r="A6"><v>2</v></c></row>
        <row r="7"><c r="A7" t="d"><v>2024-03-01T00:00:00</v></c></row>
        <row r="18446744073709551615"><c r="ZZZZZZZZZ1"><v>1</v></c></row>
        <row><c t="?"><f>1</f><v>1</v></c></row>"#;
    let expected = [
        row(2, &["Rich", "1"]),
        bad(3, Fault::BadCell { column: 0 }),
        bad(4, Fault::FormulaError { column: 1 }),
        bad(5, Fault::TooManyCells),
        bad(6, Fault::BadCell { column: 0 }),
        row(7, &["2024-03-01", ""]),
        bad(8, Fault::TooManyCells),
        bad(9, Fault::BadCell { column: 0 }),
    ];
    assert_eq!(rows(handmade(&format!("{HEADER}{data}"), strings)), expected);
}

#[test]
fn limits_hold_in_workbooks_as_well() {
    let long = "x".repeat(limits::MAX_CELL + 1);
    let data = format!(
        r#"{HEADER}<row><c t="str"><v>{long}</v></c></row><row><c r="SG3"><v>1</v></c></row><row><c><v>1</v></c></row>"#
    );
    let expected =
        [bad(2, Fault::CellTooLong { column: 0 }), bad(3, Fault::TooManyCells), row(4, &["1", ""])];
    assert_eq!(rows(handmade(&data, "<sst/>")), expected);
}

#[test]
fn a_bomb_in_one_cell_is_refused() {
    let bomb = "A".repeat(8 * 1024 * 1024);
    let cell = format!(r#"<row><c t="str"><v>{bomb}</v></c></row>"#);
    assert!(matches!(open(handmade(&cell, "<sst/>")), Err(Error::Bomb)), "in the header");
    assert_eq!(rows(handmade(&format!("{HEADER}{cell}"), "<sst/>")), [bad(2, Fault::Bomb)], "behind it");
    let strings = format!("<sst><si><t>{bomb}</t></si></sst>");
    assert!(matches!(open(handmade(HEADER, &strings)), Err(Error::Bomb)), "in the shared strings");
}

#[test]
fn a_bomb_of_pieces_that_are_each_allowed_is_refused() {
    let piece = "A".repeat(limits::MAX_CELL);
    let strings = format!("<sst>{}</sst>", format!("<si><t>{piece}</t></si>").repeat(500));
    assert!(matches!(open(handmade(HEADER, &strings)), Err(Error::Bomb)));
    let cells = format!(r#"<row><c t="str"><v>{piece}</v></c></row>"#).repeat(500);
    let rows = rows(handmade(&format!("{HEADER}{cells}"), "<sst/>"));
    assert!(rows.len() < 500, "the rest is not inflated");
    assert_eq!(rows.last().unwrap().as_ref().unwrap_err().fault, Fault::Bomb);
}

#[test]
fn entities_are_refused() {
    let laughs =
        r#"<!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>"#;
    assert!(matches!(open(handmade(HEADER, laughs)), Err(Error::Entities)));
    let undeclared = "<sst><si><t>&b;</t></si></sst>";
    assert!(matches!(open(handmade(HEADER, undeclared)), Err(Error::Entities)));
    let honest = handmade(&format!("{HEADER}<row><c t=\"str\"><v>a &amp; &#x141;</v></c></row>"), "<sst/>");
    assert_eq!(rows(honest), [row(2, &["a & Ł", ""])]);
}

#[test]
fn other_archives_and_torn_ones_are_no_workbooks() {
    assert!(matches!(open(zipped(&[("readme.txt", "hello")])), Err(Error::NotAWorkbook)));
    let whole = typical();
    assert!(matches!(open(&whole[..whole.len() / 2]), Err(Error::Damaged | Error::Io(_))));
    let cut = handmade(&format!("{HEADER}<row><c><v>1</v></c></row>"), "<sst/>");
    assert_eq!(rows(cut).len(), 1);
}

#[test]
fn a_sheet_that_breaks_off_says_so_once() {
    let mut torn = handmade(&format!("{HEADER}<row><c><v>1</v></c></row></sheetData><!--"), "<sst/>");
    assert_eq!(rows(torn.clone()), [row(2, &["1", ""])], "what follows the rows does not matter");
    torn = handmade(&format!("{HEADER}<row><c><v>1</v></c></row><row><c><v"), "<sst/>");
    assert_eq!(rows(torn), [row(2, &["1", ""]), bad(3, Fault::Broken)]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn no_sheet_makes_it_panic(
        pieces in proptest::collection::vec(
            proptest::sample::select(vec![
                "<row>", "</row>", "<row r=\"-1\">", "<row r=\"9\"/>", "<c>", "</c>", "<c r=\"A\" t=\"s\" s=\"9\">", "<c r=\"1\">", "<v>", "</v>",
                "<is>", "</is>", "<t>", "</t>", "1e999", "-1", "&amp;", "&#0;", "<f/>", "<![CDATA[x]]>", "<!--", "-->", "</sheetData>",
            ]),
            0..40,
        ),
    ) {
        if let Ok(mut sheet) = open(handmade(&pieces.concat(), "<sst><si/></sst>")) {
            prop_assert!(sheet.rows().unwrap().count() < 50);
        }
    }

    #[test]
    fn no_damage_makes_it_panic(at in 0usize..4000, byte in any::<u8>(), cut in 0usize..9000) {
        let mut bytes = typical();
        let (at, cut) = (at % bytes.len(), cut.max(4));
        bytes[at] = byte;
        bytes.truncate(cut);
        if let Ok(mut sheet) = open(bytes) {
            prop_assert!(sheet.rows().unwrap().count() < 50);
        }
    }
}
