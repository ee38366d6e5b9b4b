//! What a record says and how an opened entry is checked: pure.

pub mod opened;
pub mod record;
