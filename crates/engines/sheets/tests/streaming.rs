//! A file far larger than memory should hold is read in passing.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use custodia_sheets::{Options, Sheet};
use std::{
    io::{Read, Result, Seek, SeekFrom},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
};

const ROWS: u64 = 200_000;

/// Makes its rows up while it is read, and tells how many it has made.
struct Endless {
    next: u64,
    line: Vec<u8>,
    made: Arc<AtomicU64>,
}

impl Read for Endless {
    fn read(&mut self, out: &mut [u8]) -> Result<usize> {
        if self.line.is_empty() && self.next <= ROWS {
            let row = self.next;
            self.line = match row {
                0 => b"id;name;mail\n".to_vec(),
                _ => format!("{row};Łucja {row};person{row}@example.com\n").into_bytes(),
            };
            self.next += 1;
            self.made.store(self.next, Relaxed);
        }
        let read = out.len().min(self.line.len());
        out[..read].copy_from_slice(&self.line[..read]);
        self.line.drain(..read);
        Ok(read)
    }
}

impl Seek for Endless {
    fn seek(&mut self, position: SeekFrom) -> Result<u64> {
        assert_eq!(position, SeekFrom::Start(0), "text is only ever begun anew");
        (self.next, self.line) = (0, Vec::new());
        Ok(0)
    }
}

#[test]
fn no_more_is_read_ahead_than_a_chunk() {
    let made = Arc::new(AtomicU64::new(0));
    let source = Endless { next: 0, line: Vec::new(), made: Arc::clone(&made) };
    let mut sheet = Sheet::read(source, &Options::default()).unwrap();
    let mut count = 0;
    for row in sheet.rows().unwrap() {
        let row = row.unwrap();
        count += 1;
        assert_eq!(row.cells[0], count.to_string());
        assert!(made.load(Relaxed) - row.number < 5_000, "rows are held that nobody asked for");
    }
    assert_eq!(count, ROWS);
}
