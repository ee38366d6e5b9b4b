//! What the fuzz target `sheets` does with its input.
#![allow(clippy::unwrap_used, reason = "a target fails by panicking")]

use custodia_sheets::{Options, Sheet, limits};
use std::io::Cursor;

pub fn sheets(input: &[u8]) {
    let Ok(mut sheet) = Sheet::read(Cursor::new(input.to_vec()), &Options::default()) else { return };
    let width = sheet.header().len();
    assert!(width <= limits::MAX_COLUMNS);
    let count = |sheet: &mut Sheet| {
        let Ok(rows) = sheet.rows() else { return 0 };
        let fits = |cell: &String| cell.len() <= 4 * limits::MAX_CELL;
        rows.inspect(|row| {
            assert!(row.as_ref().map_or(true, |row| row.cells.len() == width && row.cells.iter().all(fits)));
        })
        .count()
    };
    assert_eq!(count(&mut sheet), count(&mut sheet), "rows can be read again");
}
