//! Finding texts by their words without the words lying readable anywhere: tokens of what a text is found by, and bit slices
//! into which those of thousands of texts are folded. Both give candidates, and looking at a text tells.

pub mod slices;
pub mod stretches;
mod ways;
pub mod words;

pub use ways::{Ways, naming};
