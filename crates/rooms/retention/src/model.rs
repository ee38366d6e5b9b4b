//! What is true of rules, people and nights; pure.

mod draft;
mod period;
mod rule;
mod verdict;

pub use draft::{Draft, Known};
pub use period::Period;
pub use rule::{Deed, Floor, MANY, NightId, Rule, RuleId, State, Terms, is_flood};
pub use verdict::{Claim, Kept, Situation, Verdict, decide};
