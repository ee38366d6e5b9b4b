//! What can be seen of customers: one record, many contacts, what a person is told we hold.

mod contact;
mod list;
mod record;
mod search;

pub use contact::{Contact, contact, contacts};
pub use list::{Filter, Listed, Sort, View, count, ids, list, views};
pub use record::{Fact, Record, definitions, facts, record, rules};
pub(crate) use record::{place, secret, shown_list};
pub use search::{Found, find_by_email, search};

use ground::db::Sql;

pub const STATEMENTS: &[&[Sql]] = &[contact::STATEMENTS, list::STATEMENTS, record::STATEMENTS, search::STATEMENTS];
