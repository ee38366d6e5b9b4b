//! One portable layer over SQLite and PostgreSQL: constant SQL text, exact types, transactions that end as they should.
//!
//! SQL is written once, with `?1`, `?2` … as placeholders. Only this module knows which engine runs.

mod backups;
mod conn;
mod error;
mod guard;
mod migrate;
mod others;
mod postgres;
mod query;
mod row;
mod sqlite;
mod tally;
mod triggers;
mod value;
mod watch;

pub use backups::{Flaw, inspect};
pub use conn::{Conn, Db, Engine, Mode};
pub use error::{Error, Result};
pub use guard::{Guard, Guarded};
pub use migrate::{Column, Migration, columns, dump, for_engine, migrate, migrate_guarded};
pub use others::{LONGEST, Others};
pub use query::{Q, Sql};
pub use row::{Cells, FromRow, Single};
pub use tally::Tally;
pub use triggers::Laid;
pub use value::{Cell, FromCell, ToValue, Value};
pub use watch::{Watch, Watched};

/// The macro `statements!` joins text with it; rooms need not depend on it themselves.
pub use constcat::concat as join;

/// Values for the placeholders of a statement, in order.
#[macro_export]
macro_rules! args {
    ($($value:expr),* $(,)?) => { &[$($crate::db::ToValue::to_value(&$value)),*] };
}

/// A row as a struct whose fields are the columns, so that the column list and the reading order cannot drift apart.
///
/// `name: Type` reads the column `name`; `name: Type = "expression"` reads an SQL expression.
#[macro_export]
macro_rules! row {
    ($(#[$meta:meta])* $vis:vis struct $name:ident { $($(#[$fmeta:meta])* $fvis:vis $field:ident : $ty:ty $(= $sql:literal)?),* $(,)? }) => {
        $(#[$meta])* $vis struct $name { $($(#[$fmeta])* $fvis $field: $ty),* }

        impl $name {
            /// The select list of this row.
            pub const COLUMNS: &'static str = $crate::columns!($($field $(= $sql)?),*);
        }

        impl $crate::db::FromRow for $name {
            fn from_row(cells: &mut $crate::db::Cells<'_>) -> $crate::db::Result<Self> {
                Ok(Self { $($field: cells.next()?),* })
            }
        }
    };
}

/// The select list for [`row!`]: names and expressions, separated by commas.
#[macro_export]
macro_rules! columns {
    ($first:ident $(= $first_sql:literal)? $(, $field:ident $(= $sql:literal)?)*) => {
        $crate::db::join!($crate::column!($first $(= $first_sql)?) $(, ", ", $crate::column!($field $(= $sql)?))*)
    };
}

/// One entry of a select list.
#[macro_export]
macro_rules! column {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident = $sql:literal) => {
        $sql
    };
}

/// Names every statement of a file and lists them, so that a test can prepare each one on both engines.
#[macro_export]
macro_rules! statements {
    ($($(#[$meta:meta])* $name:ident = $($part:expr),+ ;)*) => {
        $($(#[$meta])* const $name: $crate::db::Sql = $crate::db::Sql::new($crate::db::join!($($part),+));)*

        /// Every statement of this file.
        pub const STATEMENTS: &[$crate::db::Sql] = &[$($name),*];
    };
}
