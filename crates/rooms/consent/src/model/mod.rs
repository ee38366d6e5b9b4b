//! What is true of purposes, choices and permits: types and rules, without a database or a door.

pub mod agreement;
pub mod answer;
pub mod assess;
pub mod choice;
pub mod confirmation;
pub mod decide;
pub mod guardian;
pub mod leaf;
pub mod marked;
pub mod purpose;
pub mod terms;
pub mod weigh;
