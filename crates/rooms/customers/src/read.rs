//! What can be seen of customers: one record, many contacts, what a person is told we hold.

mod contact;
mod list;
mod record;
mod search;

pub use contact::{Contact, contact, contacts, numbers};
pub(crate) use list::Asked;
pub use list::{Filter, Listed, Sort, View, count, ids, list, views};
pub use record::{Fact, Record, definitions, facts, opened_lately, record, rules};
pub(crate) use record::{place, secret, secret_place};
pub use search::{Found, find_by_email, search, search_in};

pub(crate) use list::STATEMENTS as LIST_STATEMENTS;
pub(crate) use record::STATEMENTS as RECORD_STATEMENTS;
pub(crate) use search::STATEMENTS as SEARCH_STATEMENTS;
