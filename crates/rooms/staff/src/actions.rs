//! What can be done: signing in, keeping one's own account, and looking after everybody else's.

pub mod absence;
pub mod bell;
pub mod events;
pub mod factor;
pub mod first;
pub mod password;
pub mod sessions;
pub mod sign_in;
pub mod teams;
pub mod tokens;
pub mod units;
pub mod users;
