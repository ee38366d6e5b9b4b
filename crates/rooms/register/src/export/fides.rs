//! The register in fideslang 3: who we are, what is held in which tables, and what each purpose does with it.

use super::kept::{how_long, kept_until};
use crate::{
    book::{Book, Entry},
    model::{Kind, Record, State},
};
use consent::{Basis, Purpose, Special};
use kernel::{Class, Column, Holding};
use kit::Words;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The key of this house, of its data and of the program that holds them.
const HOUSE: &str = "custodia";
const DATASET: &str = "custodia_data";
/// Whom the data is about, in the default taxonomy.
const SUBJECT: &str = "customer";

/// The whole manifest.
pub fn manifest(book: &Book, t: Words) -> Value {
    json!({
        "organization": [organization(book)],
        "dataset": [dataset(book, t)],
        "system": systems(book, t),
    })
}

fn organization(book: &Book) -> Value {
    let house = &book.house;
    let party =
        |name: &str, contact: &str| json!({ "name": name, "address": contact, "email": "", "phone": "" });
    json!({
        "fides_key": HOUSE,
        "name": house.name,
        "controller": { "name": house.name, "address": house.address, "email": house.email, "phone": "" },
        "data_protection_officer": party(&house.officer, &house.officer_contact),
        "representative": party(&house.representative, ""),
    })
}

fn dataset(book: &Book, t: Words) -> Value {
    let collections: Vec<Value> = book.tables.iter().map(|table| collection(book, table, t)).collect();
    json!({
        "fides_key": DATASET,
        "organization_fides_key": HOUSE,
        "name": t.w("register-chapter-tables"),
        "data_categories": [],
        "collections": collections,
    })
}

/// A collection has no place of its own for how long it is kept.
fn collection(book: &Book, table: &Holding, t: Words) -> Value {
    let fields: Vec<Value> = table.columns.iter().map(field).collect();
    let told = [t.w(&format!("table-{}", table.table)), kept_until(book, table, t)];
    json!({ "name": table.table, "description": told.join(" · "), "fields": fields })
}

fn field(column: &Column) -> Value {
    json!({ "name": column.name, "data_categories": [category(column)] })
}

/// The key of the default taxonomy that says what a column holds.
fn category(column: &Column) -> &'static str {
    match (column.class, column.name) {
        (Class::None, "subject") => "user.unique_id",
        (Class::None, _) => "system.operations",
        (Class::Attribute, "country") => "user.contact.address.country",
        (Class::Attribute, "lang" | "language") => "user.demographic.language",
        (Class::Attribute, _) => "user",
        (Class::Identifying, "facts" | "name" | "names") => "user.name",
        (Class::Identifying | Class::Stored, _) => "user.content.private",
        (Class::Sensitive, _) => "user.government_id.national_identification_number",
        (Class::Special, _) => "user.demographic.protected_classifications",
    }
}

/// What a purpose uses, by the names that it gives its data.
fn named(name: &str) -> Option<&'static str> {
    Some(match name {
        "name" => "user.name",
        "email" => "user.contact.email",
        "phone" => "user.contact.phone_number",
        "address" => "user.contact.address",
        "country" => "user.contact.address.country",
        "birth-date" | "birth_date" => "user.demographic.date_of_birth",
        "language" => "user.demographic.language",
        "national-id" | "national_id" => "user.government_id.national_identification_number",
        "orders" => "user.behavior.purchase_history",
        "messages" => "user.content.private",
        _ => return None,
    })
}

fn systems(book: &Book, t: Words) -> Vec<Value> {
    let processors = book.of(Kind::Processor).into_iter().filter(|record| record.state != State::Ended);
    let processors: Vec<&Record> = processors.collect();
    let keys: Vec<String> = processors.iter().map(|record| record.id.to_string()).collect();
    let declarations: Vec<Value> = book.entries.iter().map(|entry| declaration(book, entry, t)).collect();
    let egress: Vec<Value> = keys.iter().map(|key| json!({ "fides_key": key, "type": "system" })).collect();
    let own = json!({
        "fides_key": HOUSE,
        "organization_fides_key": HOUSE,
        "name": book.house.name,
        "description": t.w("register-lead"),
        "system_type": "Application",
        "dataset_references": [DATASET],
        "administrating_department": "",
        "legal_name": book.house.name,
        "legal_address": book.house.address,
        "responsibility": ["Controller"],
        "dpo": book.house.officer,
        "joint_controller_info": names(book, Kind::Joint),
        "data_security_practices": names(book, Kind::Measure),
        "requires_data_protection_assessments": book.entries.iter().any(|entry| entry.purpose.special.is_some()),
        "egress": egress,
        "privacy_declarations": declarations,
    });
    let others = processors.iter().map(|record| processor(book, record, t));
    std::iter::once(own).chain(others).collect()
}

fn names(book: &Book, kind: Kind) -> String {
    book.of(kind).iter().map(|record| record.name()).collect::<Vec<_>>().join("; ")
}

/// Somebody who works for us, with the purposes that they serve.
fn processor(book: &Book, record: &Record, t: Words) -> Value {
    let serves = |entry: &&Entry| record.said.many("purposes").contains(&entry.purpose.key);
    let declarations: Vec<Value> =
        book.entries.iter().filter(serves).map(|entry| declaration(book, entry, t)).collect();
    let responsibility = if record.parent.is_some() { "Sub-Processor" } else { "Processor" };
    let outside = record.said.text("safeguard") != "inside";
    json!({
        "fides_key": record.id.to_string(),
        "organization_fides_key": HOUSE,
        "name": record.name(),
        "description": record.said.text("processing"),
        "system_type": "Service",
        "responsibility": [responsibility],
        "does_international_transfers": outside,
        "legal_basis_for_transfers": safeguard(record.said.text("safeguard")),
        "privacy_declarations": declarations,
    })
}

fn safeguard(key: &str) -> Vec<&'static str> {
    match key {
        "adequacy" => vec!["Adequacy Decision"],
        "scc" => vec!["SCCs"],
        "bcr" => vec!["BCRs"],
        "derogation" => vec!["Other"],
        _ => Vec::new(),
    }
}

fn declaration(book: &Book, entry: &Entry, t: Words) -> Value {
    let purpose = &entry.purpose;
    let shared: Vec<&str> = entry.receivers.iter().map(|one| one.name.as_str()).collect();
    let categories = categories(entry);
    let mut told = json!({
        "name": purpose.name(t.lang()),
        "data_categories": categories,
        "data_use": data_use(purpose),
        "data_subjects": [SUBJECT],
        "dataset_references": [DATASET],
        "flexible_legal_basis_for_processing": false,
        "legal_basis_for_processing": basis(purpose.basis),
        "retention_period": how_long(book, entry, t),
        "processes_special_category_data": purpose.special.is_some(),
        "data_shared_with_third_parties": !shared.is_empty(),
        "third_parties": shared.join(", "),
        "shared_categories": if shared.is_empty() { BTreeSet::new() } else { categories.clone() },
    });
    if let Some(special) = purpose.special {
        told["special_category_legal_basis"] = json!(special_basis(special));
    }
    told
}

/// At least what a person is: a declaration without data says nothing.
fn categories(entry: &Entry) -> BTreeSet<&'static str> {
    let mut found: BTreeSet<&'static str> =
        entry.purpose.data.iter().filter_map(|name| named(name)).collect();
    if entry.purpose.data.iter().any(|name| named(name).is_none())
        || !entry.fields.is_empty()
        || found.is_empty()
    {
        found.insert("user");
    }
    found
}

const fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Consent => "Consent",
        Basis::Contract => "Contract",
        Basis::LegalObligation => "Legal obligations",
        Basis::VitalInterest => "Vital interests",
        Basis::PublicTask => "Public interest",
        Basis::LegitimateInterest => "Legitimate interests",
    }
}

const fn special_basis(special: Special) -> &'static str {
    match special {
        Special::ExplicitConsent => "Explicit consent",
        Special::Employment => "Employment, social security and social protection",
        Special::VitalInterests => "Vital interests",
        Special::Foundation => "Not-for-profit bodies",
        Special::MadePublic => "Made public by the data subject",
        Special::LegalClaims => "Legal claims or judicial acts",
        Special::PublicInterest => "Reasons of substantial public interest (with a basis in law)",
        Special::Health => "Health or social care (with a basis in law)",
        Special::PublicHealth => "Public health (with a basis in law)",
        Special::Research => "Archiving, research and statistics (with a basis in law)",
    }
}

/// The use of the default taxonomy that fits: the house's own purposes by their keys, others by what they rest on.
fn data_use(purpose: &Purpose) -> &'static str {
    match (purpose.key.as_str(), purpose.basis) {
        ("rights", _) | (_, Basis::LegalObligation) => "essential.legal_obligation",
        ("service", _) => "essential.service.operations.support",
        ("news" | "offers", _) => "marketing.communications",
        ("surveys", _) => "functional.service.improve",
        ("profiling", _) => "personalize",
        (_, Basis::Contract | Basis::VitalInterest | Basis::PublicTask) => "essential.service",
        (_, Basis::Consent) => "marketing",
        (_, Basis::LegitimateInterest) => "operations",
    }
}
