//! What a form asks, and what makes an answer to it complete; pure, so that page, try-out and confirmation cannot disagree.

mod accent;
mod check;
mod design;
mod difference;
mod earlier;
mod fact;
mod file;
mod item;
mod missing;
mod posted;
mod request;
mod said;
mod shape;
mod special;

pub use check::{check_name, site};
pub use design::{Design, LOGO, Style, logo};
pub use difference::{Change, differences};
pub use fact::Fact;
pub use file::{FILE_MOST, FileKind};
pub use item::{Ask, Condition, Is, Item, ItemText, Kind, Need, Pick, Reach, Tone};
pub use missing::{Finding, Grade, Known, missing};
pub use posted::{Asked, Posted, RETURN};
pub use request::{CHOICE, Request};
pub use said::{Answer, Described, Reply, Says, Submission};
pub use shape::{Form, Limits, Look, OF_CASE, Opens, Shape, Standing, Texts, in_lang};
pub use special::{Glimpse, look_through, word as special_word};
