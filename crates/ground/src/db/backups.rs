//! Looking at a file that is said to be a backup, before anything is done with it.

use rusqlite::{Connection, OpenFlags};
use std::{
    fmt,
    fs::File,
    io::{ErrorKind, Read},
    path::Path,
};

/// How every file of the embedded database begins.
const MAGIC: &[u8; 16] = b"SQLite format 3\0";
/// Where the size of a page and the number of pages stand in it.
const PAGE_SIZE: usize = 16;
const PAGES: usize = 28;
const HEAD: usize = 100;
/// A page of this size is written as 1.
const LARGEST_PAGE: u64 = 65_536;

/// Why a file is no backup that could be put back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    Missing,
    /// Not a database at all.
    Other,
    /// The end is missing.
    CutOff,
    Damaged,
    /// A database of another program: a table that must be there is not.
    Foreign,
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missing => "there is no such file",
            Self::Other => "this is no backup of a database",
            Self::CutOff => "this backup is cut off: its end is missing",
            Self::Damaged => "this backup is damaged",
            Self::Foreign => "this database belongs to another program",
        })
    }
}

impl std::error::Error for Flaw {}

/// Whether a file is a whole and sound database with these tables. It is only read.
pub fn inspect(file: &Path, tables: &[&str]) -> Result<(), Flaw> {
    let (head, size) = head(file)?;
    if !head.starts_with(MAGIC) {
        return Err(Flaw::Other);
    }
    let number = |at: usize, bytes: usize| {
        head[at..at + bytes].iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte))
    };
    let page = match number(PAGE_SIZE, 2) {
        1 => LARGEST_PAGE,
        page => page,
    };
    if size < page * number(PAGES, 4) {
        return Err(Flaw::CutOff);
    }
    let address =
        format!("file:{}?immutable=1", file.display().to_string().replace('?', "%3f").replace('#', "%23"));
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    let connection = Connection::open_with_flags(address, flags).map_err(|_| Flaw::Damaged)?;
    let sound: rusqlite::Result<String> = connection.query_row("pragma quick_check(1)", [], |row| row.get(0));
    if sound.as_deref() != Ok("ok") {
        return Err(Flaw::Damaged);
    }
    let known = |table: &str| {
        let count = "select count(*) from sqlite_master where type = 'table' and name = ?1";
        connection.query_row(count, [table], |row| row.get::<_, i64>(0)).is_ok_and(|count| count == 1)
    };
    if tables.iter().all(|table| known(table)) { Ok(()) } else { Err(Flaw::Foreign) }
}

fn head(path: &Path) -> Result<([u8; HEAD], u64), Flaw> {
    let mut file = File::open(path).map_err(|_| Flaw::Missing)?;
    let size = file.metadata().map_err(|_| Flaw::Missing)?.len();
    let mut head = [0; HEAD];
    match file.read_exact(&mut head) {
        Ok(()) => Ok((head, size)),
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => Err(Flaw::Other),
        Err(_) => Err(Flaw::Damaged),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_whole_backup_of_ours_is_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a backup?.db");
        assert_eq!(inspect(&file, &[]), Err(Flaw::Missing));
        std::fs::write(&file, "nothing").unwrap();
        assert_eq!(inspect(&file, &[]), Err(Flaw::Other));
        std::fs::write(&file, "x".repeat(5_000)).unwrap();
        assert_eq!(inspect(&file, &[]), Err(Flaw::Other));
        std::fs::remove_file(&file).unwrap();
        let connection = Connection::open(&file).unwrap();
        connection.execute_batch("create table people (name text)").unwrap();
        connection.execute_batch(&"insert into people values (hex(randomblob(400)));".repeat(40)).unwrap();
        drop(connection);
        assert_eq!(inspect(&file, &["people"]), Ok(()));
        assert_eq!(inspect(&file, &["people", "customers"]), Err(Flaw::Foreign));
        let whole = std::fs::read(&file).unwrap();
        std::fs::write(&file, &whole[..whole.len() - 5_000]).unwrap();
        assert_eq!(inspect(&file, &["people"]), Err(Flaw::CutOff));
        let mut spoiled = whole.clone();
        spoiled[4_096..8_192].fill(0xab);
        std::fs::write(&file, spoiled).unwrap();
        assert_eq!(inspect(&file, &["people"]), Err(Flaw::Damaged));
    }
}
