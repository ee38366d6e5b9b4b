//! What can be seen of customers: one record, many contacts, what a person is told we hold.

mod account;
mod alike;
mod allowed;
mod asked;
mod blocking;
mod contact;
mod explain;
mod facts;
mod fields;
mod held;
mod holds;
mod known;
mod list;
mod naming;
mod pattern;
mod record;
mod remains;
mod report;
mod search;
mod veil;

pub use account::ACCOUNTS;
pub use alike::alike;
pub use allowed::allowed;
pub use allowed::known_purpose;
pub(crate) use allowed::{PURPOSE, house, usable};
pub(crate) use asked::Asked;
pub use asked::view;
pub(crate) use blocking::{blocking, blocking_labels};
pub use contact::{Contact, contact, contacts, numbers, standings};
pub(crate) use explain::Looks;
pub use explain::{Explained, explain};
pub(crate) use explain::{every_role, fate_of_person, part, thing};
pub use facts::{Fact, facts};
pub use fields::definitions;
pub(crate) use fields::{definition, is_kept, leaving, values_of};
pub use held::{Deciding, Held, all_held, explained};
pub(crate) use holds::{
    Reasons, hold, lifted_place, next_end, reason_place, reasons_between, standing, these_reasons,
};
pub use holds::{held, holds, holds_of};
pub(crate) use known::twins;
pub use known::{Twin, anybody_in, find_by_numbers, find_by_phones};
pub use list::{Filter, Listed, Sort, View, count, ids, list, views};
pub use naming::{in_words as naming_in_words, naming, namings};
pub use pattern::{Pattern, by_pattern};
pub use record::{Record, opened_lately, record, rules};
pub(crate) use record::{numbered_after, place, record_in, secret_place, shown};
pub use remains::{Known, Remainder, anonymising, remainders};
pub use report::{Report, countable, few, report};
pub(crate) use search::place_after;
pub use search::{Found, find_by_birth, find_by_email, find_by_emails, search, search_in};
pub use veil::{Veil, called, email_for, name_for, phone_for};

pub(crate) use account::STATEMENTS as ACCOUNT_STATEMENTS;
pub(crate) use blocking::STATEMENTS as BLOCKING_STATEMENTS;
pub(crate) use facts::{STATEMENTS as FACT_STATEMENTS, secret, secret_in};
pub(crate) use fields::STATEMENTS as FIELD_STATEMENTS;
pub(crate) use holds::STATEMENTS as HOLD_STATEMENTS;
pub(crate) use list::STATEMENTS as LIST_STATEMENTS;
pub(crate) use record::STATEMENTS as RECORD_STATEMENTS;
pub(crate) use remains::STATEMENTS as REMAINS_STATEMENTS;
pub(crate) use search::STATEMENTS as SEARCH_STATEMENTS;
