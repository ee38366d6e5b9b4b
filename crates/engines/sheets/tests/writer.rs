//! What is written can be read again, by us as it was and by a spreadsheet without running it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use custodia_sheets::{Delimiter, Options, Sheet, Writer, neutral};
use proptest::prelude::*;
use std::io::Cursor;

fn written(rows: &[Vec<String>]) -> Vec<u8> {
    let mut writer = Writer::new(Vec::new());
    rows.iter().for_each(|row| writer.row(row).unwrap());
    writer.finish().unwrap()
}

#[test]
fn formulas_are_disarmed_and_numbers_left_alone() {
    for formula in
        ["=1+1", "+cmd|' /C calc'!A0", "-2+3*A1", "@SUM(A1)", "\t=1", "\r=1", "-", "+", "＝1", "+48 (22) 1"]
    {
        assert_eq!(neutral(formula), format!("'{formula}"));
    }
    for harmless in
        ["-5", "+48 501 234 567", "-1.50", "-1,50", "anna@example.com", "2024-03-01", "", "'", "a=b"]
    {
        assert_eq!(neutral(harmless), harmless);
    }
}

#[test]
fn rows_are_written_as_rfc_4180_has_it() {
    let mut writer = Writer::for_spreadsheets(Vec::new()).unwrap();
    writer.row(["name", "note"]).unwrap();
    writer.row(["Żaneta", "says \"hi\",\nand =1"]).unwrap();
    writer.row(["=cmd", "+48501"]).unwrap();
    let text = String::from_utf8(writer.finish().unwrap()).unwrap();
    assert_eq!(text, "\u{feff}name,note\r\nŻaneta,\"says \"\"hi\"\",\nand =1\"\r\n'=cmd,+48501\r\n");
}

fn table() -> impl Strategy<Value = Vec<Vec<String>>> {
    (1usize..6).prop_flat_map(|width| {
        let cell = "[a-zżğ0-9 ,;\"'=+\r\n\t|-]{0,12}";
        proptest::collection::vec(proptest::collection::vec(cell, width), 0..20)
    })
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(rows in table()) {
        let width = rows.first().map_or(1, Vec::len);
        let header: Vec<String> = (0..width).map(|column| format!("column {column}")).collect();
        let bytes = written(&[vec![header.clone()], rows.clone()].concat());

        let options = Options { delimiter: Some(Delimiter::Comma), ..Options::default() };
        let mut sheet = Sheet::read(Cursor::new(bytes), &options).unwrap();
        prop_assert_eq!(sheet.header(), header);
        let read: Vec<Vec<String>> = sheet.rows().unwrap().map(|row| row.unwrap().cells).collect();

        let neutral = rows.iter().map(|row| row.iter().map(|cell| neutral(cell).into_owned()).collect::<Vec<_>>());
        let expected: Vec<Vec<String>> = neutral.filter(|row| row.iter().any(|cell| !cell.trim().is_empty())).collect();
        prop_assert_eq!(read, expected);
    }
}
