//! What is true of a customer: the facts, how they are read from what somebody typed, and who may see which of them.

mod check;
mod draft;
mod facts;
mod field;
mod fold;
mod places;
mod shown;
mod source;
mod tokens;

pub use check::{Checked, Rules};
pub use draft::{Address, Changes, Draft};
pub use facts::{Facts, Name, Plain, Told};
pub use field::{Class, Definition, FieldKey};
pub use fold::{fold, words};
pub use places::COUNTRIES;
pub use shown::Shown;
pub use source::{Restriction, Source, Standing};
pub use tokens::{EMAIL, NATIONAL_ID, PHONE, Term, WORD, normal_email, phone_tail, terms, word_terms};
pub(crate) use check::Secret;
