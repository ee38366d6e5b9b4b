//! Keyset paging: every list is a page, and the next one starts after the last row seen, however large the table.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// Rows of a page when nobody asked for another number.
pub const DEFAULT: u32 = 50;
/// No page is longer: a page is for reading, an export for the rest.
pub const MOST: u32 = 200;

/// Where the next page starts: the sort value and the id of the last row seen, opaque to whoever carries it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor {
    pub sort: i64,
    pub id: [u8; 16],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadCursor;

impl fmt::Display for BadCursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a cursor of this list")
    }
}

impl std::error::Error for BadCursor {}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut bytes = self.sort.to_be_bytes().to_vec();
        bytes.extend_from_slice(&self.id);
        f.write_str(&data_encoding::BASE64URL_NOPAD.encode(&bytes))
    }
}

impl FromStr for Cursor {
    type Err = BadCursor;

    fn from_str(text: &str) -> Result<Self, BadCursor> {
        let bytes = data_encoding::BASE64URL_NOPAD.decode(text.as_bytes()).map_err(|_| BadCursor)?;
        let (sort, id) = bytes.split_first_chunk::<8>().ok_or(BadCursor)?;
        Ok(Self { sort: i64::from_be_bytes(*sort), id: id.try_into().map_err(|_| BadCursor)? })
    }
}

/// What a caller may ask of a list: `?after=…&limit=…`.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Wanted {
    #[serde(default)]
    pub after: Option<String>,
    #[serde(default)]
    pub limit: Option<u32>,
}

impl Wanted {
    pub fn limit(&self) -> u32 {
        self.limit.unwrap_or(DEFAULT).clamp(1, MOST)
    }

    pub fn after(&self) -> Result<Option<Cursor>, BadCursor> {
        self.after.as_deref().filter(|text| !text.is_empty()).map(str::parse).transpose()
    }
}

/// One page of a list.
#[derive(Clone, Debug, Serialize)]
pub struct Page<T> {
    pub items: Vec<T>,
    /// Pass it as `after` for the following page; none on the last.
    pub next: Option<String>,
}

impl<T> Page<T> {
    /// Makes a page from one row more than wanted; `at` tells where a row stands in the order.
    pub fn from_rows(mut rows: Vec<T>, limit: u32, at: impl Fn(&T) -> Cursor) -> Self {
        let more = rows.len() > limit as usize;
        rows.truncate(limit as usize);
        let next = more.then(|| rows.last().map(|row| at(row).to_string())).flatten();
        Self { items: rows, next }
    }

    pub fn map<U>(self, f: impl FnMut(T) -> U) -> Page<U> {
        Page { items: self.items.into_iter().map(f).collect(), next: self.next }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_reads_back_and_nonsense_does_not() {
        let cursor = Cursor { sort: -5, id: [7; 16] };
        assert_eq!(cursor.to_string().parse(), Ok(cursor));
        for text in ["", "abc", "💥", "AAAAAAAAAAA"] {
            assert_eq!(text.parse::<Cursor>(), Err(BadCursor), "{text}");
        }
    }

    #[test]
    fn the_last_page_has_no_next() {
        let at = |row: &i64| Cursor { sort: *row, id: [0; 16] };
        assert!(Page::from_rows(vec![1, 2, 3], 2, at).next.is_some());
        assert!(Page::from_rows(vec![1, 2], 2, at).next.is_none());
        assert_eq!(Page::from_rows(vec![1, 2, 3], 2, at).items, [1, 2]);
    }
}
