//! The description of the API: valid, told in full, and true.

use crate::house;
use kernel::Role;
use serde_json::Value;
use std::collections::BTreeSet;
use testkit::Guest;

const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

/// One thing that the API can do.
pub struct Operation {
    pub method: String,
    /// Below `/api/v1`.
    pub path: String,
    pub told: Value,
}

/// The whole description, as programs read it.
pub fn document() -> Value {
    serde_json::to_value(custodia::web::api().1).unwrap()
}

pub fn operations(document: &Value) -> Vec<Operation> {
    let mut found = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for method in METHODS {
            if let Some(told) = item.get(method) {
                found.push(Operation { method: method.into(), path: path.clone(), told: told.clone() });
            }
        }
    }
    found
}

#[test]
fn the_document_is_openapi_3_1_and_every_reference_leads_somewhere() {
    let document = document();
    assert!(document["openapi"].as_str().unwrap().starts_with("3.1."), "{}", document["openapi"]);
    let mut references = BTreeSet::new();
    collect_references(&document, &mut references);
    assert!(!references.is_empty());
    for reference in references {
        let pointer = reference.strip_prefix('#').unwrap_or_else(|| panic!("{reference} leads outside"));
        assert!(document.pointer(pointer).is_some(), "{reference} leads nowhere");
    }
}

#[test]
fn every_operation_has_a_summary_a_tag_and_answers() {
    let mut wrong = Vec::new();
    for operation in operations(&document()) {
        let name = format!("{} {}", operation.method.to_uppercase(), operation.path);
        wrong.extend(gaps(&operation.told).into_iter().map(|gap| format!("{name}: {gap}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_operation_has_a_name_of_its_own() {
    let mut names = BTreeSet::new();
    for operation in operations(&document()) {
        let name = operation.told["operationId"].as_str().unwrap_or_default().to_owned();
        assert!(
            !name.is_empty() && names.insert(name.clone()),
            "`{name}` ({} {})",
            operation.method,
            operation.path
        );
    }
}

#[test]
fn every_part_of_a_path_is_described() {
    for operation in operations(&document()) {
        let named =
            operation.path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name);
        for name in named {
            let told = operation.told["parameters"].as_array().into_iter().flatten();
            let found =
                told.into_iter().any(|parameter| parameter["in"] == "path" && parameter["name"] == name);
            assert!(found, "{{{name}}} of {} {} is not described", operation.method, operation.path);
        }
    }
}

#[tokio::test]
async fn every_list_answers_as_described() {
    let world = house::furnished().await;
    for operation in operations(&document()) {
        if operation.method == "get" && !operation.path.contains('{') && !demands_query(&operation.told) {
            let answer =
                world.api(Guest::Staff(Role::Administrator), "GET", &operation.path, &Value::Null).await;
            let told = operation.told["responses"].get(answer.status.as_str());
            assert!(told.is_some(), "GET {} answers {}: {}", operation.path, answer.status, answer.text());
        }
    }
}

fn demands_query(told: &Value) -> bool {
    told["parameters"].as_array().into_iter().flatten().any(|parameter| parameter["required"] == true)
}

fn gaps(told: &Value) -> Vec<&'static str> {
    let answers: Vec<_> = told["responses"].as_object().into_iter().flatten().collect();
    let silent = answers.iter().any(|(_, answer)| answer["description"].as_str().is_none_or(str::is_empty));
    let checks = [
        (told["summary"].as_str().is_none_or(str::is_empty), "no summary"),
        (told["tags"].as_array().is_none_or(Vec::is_empty), "no tag"),
        (
            !answers.iter().any(|(status, _)| status.starts_with('2') || status.starts_with('3')),
            "no answer that succeeds",
        ),
        (silent, "an answer without a description"),
    ];
    checks.into_iter().filter(|(wrong, _)| *wrong).map(|(_, what)| what).collect()
}

fn collect_references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            found.extend(fields.get("$ref").and_then(Value::as_str).map(str::to_owned));
            fields.values().for_each(|inner| collect_references(inner, found));
        }
        Value::Array(items) => items.iter().for_each(|inner| collect_references(inner, found)),
        _ => {}
    }
}
