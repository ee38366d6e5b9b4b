//! What we may do: purposes, the ledger of permissions, and the permits without which nothing leaves for a person.
//!
//! Invariants: the ledger is append-only and every change goes through [`write_many`]; no way but a fresh act of the person
//! undoes a refusal; nothing is sent without a [`Permit`], which only [`permit`] and [`permits`] make, by the one decision
//! that the truth table prints.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking"))]

mod agreements;
mod alerts;
pub mod answers;
mod api;
mod assent;
mod card;
mod confirming;
mod events;
mod furnish;
mod gate;
mod guardian;
mod jobs;
mod lapses;
pub mod ledger;
mod links;
mod marks;
mod mentions;
mod model;
mod pace;
mod pages;
mod papers;
mod permits;
mod privacy;
mod purposes;
mod read;
mod recording;
mod signing;
mod steps;
mod store;
mod suppressions;

pub use agreements::{AddAgreement, ChangeAgreement, ResumeAgreement, RetireAgreement};
pub use confirming::{AskAll, AskConfirmation};
pub use furnish::{RIGHTS, TRACKING, furnish};
pub use gate::{write, write_many};
pub use jobs::Sweep;
pub use ledger::{Fault, Report, Seal, seal_now, verify};
pub use links::{link, links, preferences_path, unsubscribe_path, who};
pub use marks::glyphs;
pub use model::{
    agreement::{Agreement, AgreementId, AgreementText, SigningId},
    answer::{Answer, Connection},
    assess::{Answers, Assessment, AssessmentKind, Finding, GUIDES, Guide, Health},
    choice::{
        By, Change, Channel, Evidence, Held, How, LinkToken, Means, NoticeVersion, Outcome, PermissionId,
        Proof, SignedAs, State,
    },
    confirmation::{Aim, ConfirmationId},
    decide::{
        Address, Age, Balancing, Choice, Freshness, Listed, Offer, Pace, Person, Reason, Registry, Situation,
        Told, decide,
    },
    leaf::{Facts, Secret},
    purpose::{Basis, ByLang, DoubleOptIn, Maker, Need, Purpose, PurposeText, Rested, Standing, Terms},
    terms::{Ages, PartyRole, Recipient, Renewal, Rest, Safeguard, Special, Transfer, Written},
};
pub use pace::{ContactId, Contacted, Country, REST, resumes};
pub use papers::{LARGEST as LARGEST_PAPER, Paper, Upload, let_go as let_paper_go, take as take_paper};
pub use permits::{
    Confirming, Explained, Permit, Refusal, confirming, confirming_return, explain, explain_all, permit,
    permits, permits_with_contacts,
};
pub use purposes::{
    AddPurpose, Announcement, Assess, ChangePurpose, Earlier, EndPurpose, ListPeople, ResumePurpose,
    announcement,
    approval::{Approval, Register, approvals},
    processors::{self, Lack, Processor, Processors},
    say::{self, Change as TermsChange, Part},
    told,
};
pub use read::{
    Affected, Agreed, Cell, Confirmation, Entry, Progress, Signing, affected, affected_ids, agreed,
    assessments, entry, history, history_of, matrix, purpose, purposes,
};
pub use recording::Record;
pub use signing::{AskSignature, Asked, Checked, RecordReply, Trust, replied, replied_to};
pub use suppressions::{
    DOORKEEPER, fingerprint, is_suppressed, keeps_anybody_out, mark_of, readmit, suppress, suppress_marks,
    suppressed_among,
};

use ground::{
    clock::{DAY, HOUR, SECOND},
    db::Migration,
};
use kernel::{
    JobKind, Permission, Role, Room,
    room::{Entry as RailEntry, Panel, Slot},
};
use kit::{Icon, Lang};

/// Seeing what people allow, and why.
pub const VIEW: Permission = Permission::new("consent.view", &Role::ALL);
/// Writing down what a person said to us.
pub const RECORD: Permission = Permission::new(
    "consent.record",
    &[Role::Administrator, Role::PrivacyOfficer, Role::Manager, Role::Agent],
);
/// Seeing what shows a choice: call references, notes, papers, addresses.
pub const EVIDENCE: Permission =
    Permission::new("consent.evidence", &[Role::Administrator, Role::PrivacyOfficer, Role::Manager]);
/// Making and changing purposes.
pub const CHANGE_PURPOSES: Permission =
    Permission::new("consent.purposes", &[Role::Administrator, Role::PrivacyOfficer]);

const SETTINGS: &[kernel::Setting] = &{
    let mut all = [signing::REPLIES; pace::SETTINGS.len() + 1];
    let mut at = 0;
    while at < pace::SETTINGS.len() {
        all[at] = pace::SETTINGS[at];
        at += 1;
    }
    all
};

/// How long an event waits for its place in the tree, at most.
pub const SEAL_EVERY: i64 = 10 * SECOND;

pub const ROOM: Room = Room {
    name: "consent",
    migrations: &[
        Migration {
            name: "20261104_consent",
            sql: include_str!("../migrations/20261104_consent.sql"),
            samples: include_str!("../migrations/samples/20261104_consent.sql"),
        },
        Migration {
            name: "20261122_consent_person",
            sql: include_str!("../migrations/20261122_consent_person.sql"),
            samples: include_str!("../migrations/samples/20261122_consent_person.sql"),
        },
        Migration {
            name: "20261122_consent_purposes",
            sql: include_str!("../migrations/20261122_consent_purposes.sql"),
            samples: include_str!("../migrations/samples/20261122_consent_purposes.sql"),
        },
        Migration {
            name: "20261122_consent_answers",
            sql: include_str!("../migrations/20261122_consent_answers.sql"),
            samples: include_str!("../migrations/samples/20261122_consent_answers.sql"),
        },
        Migration {
            name: "20261122_consent_written",
            sql: include_str!("../migrations/20261122_consent_written.sql"),
            samples: include_str!("../migrations/samples/20261122_consent_written.sql"),
        },
        Migration {
            name: "20261124_consent_lapses",
            sql: include_str!("../migrations/20261124_consent_lapses.sql"),
            samples: "",
        },
        Migration {
            name: "20261126_consent_replies",
            sql: include_str!("../migrations/20261126_consent_replies.sql"),
            samples: include_str!("../migrations/samples/20261126_consent_replies.sql"),
        },
        Migration {
            name: "20261127_consent_confirmations",
            sql: include_str!("../migrations/20261127_consent_confirmations.sql"),
            samples: include_str!("../migrations/samples/20261127_consent_confirmations.sql"),
        },
        Migration {
            name: "20261127_consent_contacts",
            sql: include_str!("../migrations/20261127_consent_contacts.sql"),
            samples: include_str!("../migrations/samples/20261127_consent_contacts.sql"),
        },
    ],
    words: [
        (Lang::En, include_str!("../words/en.ftl")),
        (Lang::Nl, include_str!("../words/nl.ftl")),
        (Lang::Pl, include_str!("../words/pl.ftl")),
        (Lang::Tr, include_str!("../words/tr.ftl")),
        (Lang::De, include_str!("../words/de.ftl")),
    ],
    permissions: &[VIEW, RECORD, EVIDENCE, CHANGE_PURPOSES],
    fields: &[],
    settings: SETTINGS,
    events: events::EVENTS,
    statements: &[
        store::STATEMENTS,
        store::purposes::STATEMENTS,
        store::PERSON_STATEMENTS,
        store::ANSWER_STATEMENTS,
        store::WRITTEN_STATEMENTS,
        store::evidence::STATEMENTS,
        store::confirmations::STATEMENTS,
        store::CONTACT_STATEMENTS,
        read::STATEMENTS,
        read::PERSON_STATEMENTS,
        read::ANSWER_STATEMENTS,
        read::PURPOSE_STATEMENTS,
        read::ASSESSMENT_STATEMENTS,
        read::AFFECTED_STATEMENTS,
        read::WRITTEN_STATEMENTS,
        read::evidence::STATEMENTS,
        read::CONFIRMATION_STATEMENTS,
        read::CONTACT_STATEMENTS,
        links::STATEMENTS,
        suppressions::STATEMENTS,
        jobs::STATEMENTS,
        ledger::STATEMENTS,
        ledger::PROOF_STATEMENTS,
        ledger::SEAL_STATEMENTS,
        ledger::VERIFY_STATEMENTS,
    ],
    personal_data: privacy::HOLDINGS,
    jobs: &[
        JobKind::every::<Seal>(SEAL_EVERY),
        JobKind::every::<Sweep>(HOUR),
        JobKind::of::<confirming::Walk>(),
        JobKind::every::<confirming::Renewals>(DAY),
    ],
    navigation: &[
        RailEntry {
            word: "nav-purposes",
            icon: Icon::Mark,
            href: "/purposes",
            needs: VIEW,
            order: 60,
            badge: None,
        },
        RailEntry {
            word: "nav-withdrawals",
            icon: Icon::Stop,
            href: pages::withdrawals::HOME,
            needs: VIEW,
            order: 62,
            badge: Some(pages::withdrawals::badge),
        },
    ],
    panels: &[
        Panel { slot: Slot::Head, order: 10, needs: VIEW, render: pages::panel::head },
        Panel { slot: Slot::Side, order: 20, needs: VIEW, render: pages::panel::side },
        Panel { slot: Slot::Why, order: 10, needs: VIEW, render: pages::panel::why },
    ],
    marks: Some(marks::marks),
    allows: Some(card::allows),
    assent: Some(assent::assent),
    lists: card::LISTS,
    remembers: &["consent_purposes", "consent_purpose_versions", "consent_assessments", "consent_registries"],
    tells: None,
    checks: Some(card::checks),
    steps: steps::STEPS,
    host: None,
    pages: pages::routes,
    api: api::routes,
    samples: pages::samples,
    blockers: &[],
    mentions: Some(mentions::MENTIONS),
    lapses: lapses::LAPSES,
    accounts: read::account::ACCOUNTS,
    ends: None,
    gate: None,
};
