//! Stories of the customers' room, told through its doors.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod access;
mod clocks;
mod countries;
mod editing;
mod entering;
mod erasing;
mod explaining;
mod exporting;
mod fields;
mod finding;
mod freezing;
mod holding;
mod house;
mod lists;
mod naming;
mod outcomes;
mod pages;
mod paging;
mod purposes;
mod report;
mod twins;
mod values;
mod watching;

use customers::{Create, Draft, Source, SubjectId};
use testkit::{Guest, World};

pub const AGENT: Guest = Guest::Staff(kernel::Role::Agent);
pub const MANAGER: Guest = Guest::Staff(kernel::Role::Manager);
pub const MARKETER: Guest = Guest::Staff(kernel::Role::Marketer);
pub const OFFICER: Guest = Guest::Staff(kernel::Role::PrivacyOfficer);
pub const AUDITOR: Guest = Guest::Staff(kernel::Role::Auditor);

pub async fn world() -> World {
    World::with(&[customers::ROOM]).await
}

pub async fn enter(world: &World, draft: Draft) -> SubjectId {
    world.write(&Create { draft, source: Source::Staff, purpose: Some("orders".into()) }).await.unwrap()
}

/// A customer of the outdoor shop, with a bit of everything.
pub fn joanna() -> Draft {
    Draft {
        given: "Joanna".into(),
        family: "Zielińska".into(),
        emails: vec!["joanna.z@example.com".into()],
        phones: vec!["600 100 200".into()],
        birth_date: "1990-05-17".into(),
        country: "PL".into(),
        language: "pl".into(),
        national_id: "44051401359".into(),
        addresses: vec![customers::Address {
            street: "ul. Długa 5".into(),
            postcode: "31-147".into(),
            city: "Kraków".into(),
            country: "PL".into(),
            ..Default::default()
        }],
        ..Draft::default()
    }
}

pub fn named(given: &str, family: &str) -> Draft {
    Draft { given: given.into(), family: family.into(), ..Draft::default() }
}
