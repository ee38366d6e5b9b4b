//! Reading rows by position, in the order of the struct that names the columns.

use super::{Cell, Error, FromCell, Result};

/// The cells of one row, read from left to right.
pub struct Cells<'a> {
    source: Source<'a>,
    at: usize,
}

enum Source<'a> {
    Sqlite(&'a rusqlite::Row<'a>),
    Postgres(&'a tokio_postgres::Row),
}

pub trait FromRow: Sized {
    fn from_row(cells: &mut Cells<'_>) -> Result<Self>;
}

/// A row of one column.
pub struct Single<T>(pub T);

impl<T: FromCell> FromRow for Single<T> {
    fn from_row(cells: &mut Cells<'_>) -> Result<Self> {
        cells.next().map(Self)
    }
}

macro_rules! tuples {
    ($($name:ident),+) => {
        impl<$($name: FromCell),+> FromRow for ($($name,)+) {
            fn from_row(cells: &mut Cells<'_>) -> Result<Self> {
                Ok(($(cells.next::<$name>()?,)+))
            }
        }
    };
}
tuples!(A, B);
tuples!(A, B, C);
tuples!(A, B, C, D);

impl<'a> Cells<'a> {
    pub(super) fn sqlite(row: &'a rusqlite::Row<'a>) -> Self {
        Self { source: Source::Sqlite(row), at: 0 }
    }

    pub(super) fn postgres(row: &'a tokio_postgres::Row) -> Self {
        Self { source: Source::Postgres(row), at: 0 }
    }

    #[expect(clippy::should_implement_trait, reason = "every call may read another type")]
    pub fn next<T: FromCell>(&mut self) -> Result<T> {
        let at = self.at;
        self.at += 1;
        T::from_cell(self.cell(at)?).map_err(|error| match error {
            Error::Type(what) => Error::Type(format!("column {at}: {what}")),
            other => other,
        })
    }

    /// Cells not read yet.
    pub fn remaining(&self) -> usize {
        let all = match self.source {
            Source::Sqlite(row) => row.as_ref().column_count(),
            Source::Postgres(row) => row.len(),
        };
        all.saturating_sub(self.at)
    }

    fn cell(&self, at: usize) -> Result<Cell<'_>> {
        match self.source {
            Source::Sqlite(row) => super::sqlite::cell(row, at),
            Source::Postgres(row) => row.try_get::<_, Cell<'_>>(at).map_err(Error::fault),
        }
    }
}
