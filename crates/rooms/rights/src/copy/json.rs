//! A package as JSON: what stands above it, then chapter by chapter; one record a line.

use super::{
    person::{Chapter, Head},
    record::Record,
};
use kernel::Result;

pub struct Document {
    out: Vec<u8>,
    chapters: usize,
    records: usize,
}

impl Document {
    /// The head without its closing brace: chapters follow.
    pub fn begin(head: &Head) -> Result<Self> {
        let mut out = serde_json::to_vec(head)?;
        out.pop();
        out.extend_from_slice(b",\n\"chapters\":[");
        Ok(Self { out, chapters: 0, records: 0 })
    }

    pub fn chapter(&mut self, chapter: &Chapter) -> Result<()> {
        self.out.extend_from_slice(if self.chapters == 0 { b"\n" } else { b",\n" });
        serde_json::to_writer(&mut self.out, chapter)?;
        self.out.pop();
        self.out.extend_from_slice(b",\"records\":[");
        (self.chapters, self.records) = (self.chapters + 1, 0);
        Ok(())
    }

    pub fn records(&mut self, records: &[Record]) -> Result<()> {
        for record in records {
            self.out.extend_from_slice(if self.records == 0 { b"\n" } else { b",\n" });
            serde_json::to_writer(&mut self.out, record)?;
            self.records += 1;
        }
        Ok(())
    }

    pub fn end_chapter(&mut self) {
        self.out.extend_from_slice(b"\n]}");
    }

    pub fn finish(mut self) -> Vec<u8> {
        self.out.extend_from_slice(b"\n]}\n");
        self.out
    }
}
