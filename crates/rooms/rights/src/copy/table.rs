//! One chapter of a copy as CSV that a spreadsheet opens without running anything.

use super::Chapter;
use custodia_sheets::Writer;
use kernel::Result;

pub fn write(chapter: &Chapter) -> Result<Vec<u8>> {
    let mut writer = Writer::for_spreadsheets(Vec::new())?;
    writer.row(chapter.columns.iter().map(|(column, _)| column))?;
    for record in &chapter.records {
        writer.row(chapter.cells(record))?;
    }
    Ok(writer.finish()?)
}
