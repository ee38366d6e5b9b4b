//! What is true of a customer: the facts, how they are read from what somebody typed, and who may see which of them.

mod becomes;
mod blocks;
mod cells;
mod check;
mod column;
mod draft;
mod facts;
mod field;
mod fold;
mod former;
mod hold;
mod places;
mod shape;
mod shown;
mod source;
mod special;
mod tokens;

pub(crate) use becomes::LEFT;
pub use becomes::{Anonymising, Becomes, Feature, Trait};
pub use blocks::While;
pub use cells::{Cells, Counts, Group, Line};
pub use check::{Checked, Rules};
pub(crate) use check::{NATIONAL_ID_FIELD, Secret, country, language, line};
pub(crate) use column::Column;
pub(crate) use draft::Difference;
pub use draft::{Address, Changes, Draft};
pub use facts::{Facts, Name, Plain, Told};
pub(crate) use field::Place;
pub use field::{Class, Definition, FIELDS, FieldKey};
pub(crate) use fold::{fold, words};
pub use former::{Former, Was};
pub(crate) use former::{former, still_former};
pub use hold::{Hold, HoldId, HoldState, Lifted};
pub(crate) use hold::{check as check_hold, reason as hold_reason};
pub(crate) use places::COUNTRIES;
pub(crate) use shape::day;
pub use shown::{Shown, Standstill};
pub(crate) use shown::{Whole, mask_email, mask_name, mask_phone};
pub use source::{Restriction, Source, Standing};
pub(crate) use special::{Asked, House, Offences};
pub(crate) use tokens::{
    EMAIL, LONGEST, NATIONAL_ID, PHONE, SHORTEST, TAIL, Term, WORD, normal_email, phone_tail, spellings,
    terms,
};
