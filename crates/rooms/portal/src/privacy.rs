//! The data map of this room: it keeps nothing of anybody but a question for a link, for a day.

use kernel::{
    Erasing, Holding, Link,
    datamap::{identifying, plain},
};

pub const HOLDINGS: &[Holding] = &[Holding {
    table: "portal_asks",
    columns: &[plain("id"), identifying("address"), identifying("email"), plain("created_at")],
    // Nobody knows yet whose address it is, or whether it is anybody's; the row ends by itself within a day.
    link: Link::Nobody,
    erasing: Erasing::Keep("retention-portal-asks"),
    purposes: &[],
    retention: "retention-portal-asks",
}];
