//! One chapter of a package as CSV that a spreadsheet opens without running anything.

use super::{
    person::Chapter,
    record::{Record, cell},
};
use custodia_sheets::Writer;
use kernel::Result;

pub struct Table(Writer<Vec<u8>>);

impl Table {
    pub fn begin(chapter: &Chapter) -> Result<Self> {
        let mut writer = Writer::for_spreadsheets(Vec::new())?;
        writer.row(chapter.columns.iter().map(|(column, _)| column))?;
        Ok(Self(writer))
    }

    pub fn records(&mut self, chapter: &Chapter, records: &[Record]) -> Result<()> {
        for record in records {
            self.0.row(chapter.columns.iter().map(|(column, _)| cell(record, column)))?;
        }
        Ok(())
    }

    pub fn finish(self) -> Result<Vec<u8>> {
        Ok(self.0.finish()?)
    }
}
