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
    holding(
        "staff_units",
        &[
            plain("id"),
            plain("key"),
            plain("name"),
            plain("kind"),
            plain("purpose"),
            plain("agreement"),
            plain("domains"),
            identifying("emails"),
            plain("version"),
            plain("created_at"),
            plain("ended_at"),
        ],
        "retention-staff-units",
    ),
    holding("staff_unit_marks", &[plain("mark"), plain("unit")], "retention-staff-units"),
    holding(
        "staff_teams",
        &[
            plain("id"),
            plain("key"),
            plain("name"),
            plain("unit"),
            plain("version"),
            plain("created_at"),
            plain("ended_at"),
        ],
        "retention-house",
    ),
    holding("staff_team_members", &[plain("team"), plain("staff")], "retention-staff-users"),
    holding(
        "staff_absences",
        &[plain("staff"), plain("from_at"), plain("until_at"), plain("deputy")],
        "retention-staff-users",
    ),
    holding(
        "staff_rings",
        &[
            plain("id"),
            plain("staff"),
            plain("kind"),
            plain("word"),
            plain("args"),
            plain("href"),
            plain("actor"),
            plain("at"),
            plain("read_at"),
            plain("digest"),
        ],
        "retention-staff-rings",
    ),
    holding("staff_bell_ways", &[plain("staff"), plain("kind"), plain("way")], "retention-staff-users"),
    holding("staff_mornings", &[plain("staff"), plain("hour"), plain("last_told")], "retention-staff-users"),
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
