//! Finds personal and special-category data in text.
//!
//! [`find`] reads a text and says where it names a person's numbers, addresses or secrets, as byte ranges with a class, a
//! [`Confidence`] and a preview that may be shown. [`label`] reads the name of a field and says what it asks for.
//! [`redact`] takes what was found out of the text. [`special::for_regime`] lists what a law protects most.
//!
//! All of it is pure and runs in time linear in the length of the text: words are found by one automaton, and around every
//! digit, `@` and `:` a bounded number of bytes is looked at. There is no regular expression and no recursion. A machine that
//! finds data in text is a warning to people, never a proof: names and street addresses are not looked for, and what is said
//! without a telling word is not understood.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking"))]

mod accounts;
mod births;
mod candidates;
mod finding;
pub mod identifiers;
mod lexicon;
mod network;
mod numbers;
mod payment;
mod phones;
mod preview;
mod redact;
mod runs;
mod scan;
pub mod special;
mod text;
mod work;

pub use finding::{Class, Confidence, Finding, Options};
pub use redact::redact;
pub use scan::find;
pub use special::{Category, label};
