//! What personal data lies here: none. Whom services were asked about, and what they said, lies with permissions.

use kernel::{Erasing, Holding, Link, datamap::plain};

const HOUSE: Holding = Holding {
    table: "",
    columns: &[],
    link: Link::Nobody,
    erasing: Erasing::Keep("keep-registries"),
    purposes: &[],
    retention: "retention-registries",
};

pub const HOLDINGS: &[Holding] = &[
    Holding {
        table: "registries_services",
        columns: &[
            plain("id"),
            plain("sealed"),
            plain("state"),
            plain("failures"),
            plain("failing_since"),
            plain("last_failure"),
            plain("rests_until"),
            plain("answered_at"),
            plain("version"),
            plain("created_at"),
        ],
        ..HOUSE
    },
    Holding {
        table: "registries_reach",
        columns: &[plain("purpose"), plain("channel"), plain("service")],
        ..HOUSE
    },
];
