//! What is true of cases whatever keeps them: no SQL, no doors, no clock.

pub mod case;
pub mod category;
pub mod enclosure;
pub mod entry;
pub mod keys;
pub mod number;
pub mod text;

pub use case::{Case, Contact, Facts, NEVER, References};
pub use category::{Category, Decides};
pub use enclosure::Enclosure;
pub use entry::{Arrival, Auth, Body, Entry, Flag, Kept, Part, Party, Seen, Telling, Upload};
pub use keys::{
    ArrivalKind, Author, Channel, Cover, Doing, EntryKind, Form, Priority, Queue, Relation, Sort, Stands,
};
pub use number::Number;

use ground::id;

id! {
    /// A case, for good.
    CaseId, "case"
}
id! {
    /// One line of a thread.
    EntryId, "entry"
}
id! {
    /// A category of cases.
    CategoryId, "category"
}
id! {
    /// A file with a line of a thread; the stored file has the same bytes for its id.
    AttachmentId, "att"
}
id! {
    /// Several steps at one click.
    MacroId, "macro"
}
id! {
    /// A prepared answer.
    AnswerId, "answer"
}
id! {
    /// A file of the house that goes with letters.
    EnclosureId, "enclosure"
}
id! {
    /// A saved view of the list of cases.
    ViewId, "caseview"
}
