//! What personal data lies here: of the people who serve, sealed under keys of their own, gone with their account.

use kernel::{
    Column, Erasing, Holding, Link,
    datamap::{attribute, identifying, plain},
};

pub const HOLDINGS: &[Holding] = &[
    holding(
        "staff_users",
        &[
            plain("id"),
            plain("email"),
            identifying("sealed"),
            plain("role"),
            plain("standing"),
            attribute("lang"),
            plain("password"),
            plain("origin"),
            plain("factor"),
            plain("factor_step"),
            plain("version"),
            plain("created_at"),
            plain("signed_in_at"),
        ],
        "retention-staff-users",
    ),
    holding(
        "staff_sessions",
        &[
            plain("token"),
            plain("id"),
            plain("staff"),
            plain("stage"),
            identifying("device"),
            plain("created_at"),
            plain("seen_at"),
            plain("expires_at"),
        ],
        "retention-staff-sessions",
    ),
    holding("staff_recovery_codes", &[plain("staff"), plain("code")], "retention-staff-users"),
    holding(
        "staff_links",
        &[plain("token"), plain("kind"), plain("staff"), plain("expires_at")],
        "retention-staff-links",
    ),
    holding("staff_tries", &[plain("who"), plain("at")], "retention-staff-tries"),
    holding("staff_matrix", &[plain("id"), plain("version")], "retention-house"),
    holding("staff_rights", &[plain("role"), plain("permission"), plain("allowed")], "retention-house"),
    holding("staff_fields", &[plain("role"), plain("field"), plain("access")], "retention-house"),
    holding(
        "staff_tokens",
        &[
            plain("id"),
            plain("token"),
            plain("name"),
            plain("role"),
            plain("scopes"),
            plain("created_by"),
            plain("created_at"),
            plain("expires_at"),
            plain("used_at"),
        ],
        "retention-staff-tokens",
    ),
];

/// Rows here are about no customer: erasing one changes none of them.
const fn holding(table: &'static str, columns: &'static [Column], retention: &'static str) -> Holding {
    Holding {
        table,
        columns,
        link: Link::Nobody,
        erasing: Erasing::Keep("keep-staff"),
        purposes: &[],
        retention,
    }
}
