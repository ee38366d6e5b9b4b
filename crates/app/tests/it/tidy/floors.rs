//! Crates stand on floors: each uses lower ones alone, and only some may touch a driver.

use super::none;
use crate::tree;
use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package};
use std::collections::BTreeMap;

/// Libraries that one place of the house wraps, so that nobody else knows them.
const WRAPPED: &[(&str, &str)] = &[
    ("rusqlite", "custodia-ground"),
    ("tokio-postgres", "custodia-ground"),
    ("deadpool-postgres", "custodia-ground"),
    ("rlibphonenumber", "custodia-phones"),
    ("calamine", "custodia-sheets"),
    ("lettre", "custodia-mail"),
    ("mail-parser", "custodia-mail"),
    ("fluent-bundle", "custodia-kit"),
];

/// On floor 0, which knows no product, one part may use another.
#[test]
fn every_crate_stands_above_what_it_uses() {
    let house = house();
    let floors = floors(&house);
    let broken = house.packages.iter().flat_map(|package| {
        let own = floors[package.name.as_str()];
        let used = used(package).filter_map(|name| floors.get_key_value(name));
        let upward = used.filter(move |(_, floor)| **floor >= own.max(1));
        upward.map(move |(name, floor)| format!("{} (floor {own}) uses {name} (floor {floor})", package.name))
    });
    none("a crate uses lower floors only", broken);
}

#[test]
fn wrapped_libraries_have_one_user() {
    let broken = house().packages.into_iter().flat_map(|package| {
        let foreign = WRAPPED.iter().filter(|(_, owner)| package.name.as_str() != *owner);
        let foreign = foreign.filter(|(library, _)| used(&package).any(|name| name == *library));
        foreign
            .map(|(library, owner)| format!("{} uses {library}, which {owner} wraps", package.name))
            .collect::<Vec<_>>()
    });
    none("a driver is the secret of one crate", broken);
}

/// Looking for examples takes seconds for each crate: those with one say so, and theirs are run.
#[test]
fn examples_in_the_docs_are_run_and_looked_for_nowhere_else() {
    let begins = ["/", "!"].map(|mark| format!("//{mark} ```"));
    let files = tree::files("rs");
    let has_example = |folder: &str| {
        let own = |path: &str| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with("/src/"));
        files.iter().any(|(path, text)| own(path) && begins.iter().any(|begins| text.contains(begins)))
    };
    let broken = house().packages.into_iter().filter_map(|package| {
        let folder = package.manifest_path.parent()?.strip_prefix(tree::root()).ok()?;
        let library = package.targets.iter().find(|target| target.is_lib())?;
        (library.doctest != has_example(folder.as_str())).then(|| package.name.to_string())
    });
    none("`doctest` is off where no example stands, and on where one does", broken);
}

#[test]
fn every_crate_names_its_license_and_what_it_is() {
    let broken = house().packages.into_iter().filter_map(|package| {
        let fine = package.license.as_deref() == Some("Apache-2.0") && package.description.is_some();
        (!fine).then(|| package.name.to_string())
    });
    none("license = \"Apache-2.0\" and a description", broken);
}

fn house() -> Metadata {
    MetadataCommand::new().manifest_path(tree::root().join("Cargo.toml")).no_deps().exec().unwrap()
}

fn floors(house: &Metadata) -> BTreeMap<&str, u64> {
    let floor = |package: &Package| package.metadata["floor"].as_u64();
    let named = |package| floor(package).unwrap_or_else(|| panic!("{} names no floor", package.name));
    house.packages.iter().map(|package| (package.name.as_str(), named(package))).collect()
}

/// What tests and examples need besides may come from anywhere.
fn used(package: &Package) -> impl Iterator<Item = &str> {
    let shipped =
        package.dependencies.iter().filter(|dependency| dependency.kind != DependencyKind::Development);
    shipped.map(|dependency| dependency.name.as_str())
}
