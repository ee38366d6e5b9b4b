//! What we build on may be used under our licence: every dependency names one of these.

use cargo_metadata::{CargoOpt, MetadataCommand};

/// Permissive licences, and weak copyleft on single files; "or" between two leaves us the choice.
const FINE: &[&str] = &[
    "MIT",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Zlib",
    "Unicode-3.0",
    "CC0-1.0",
    "0BSD",
    "Unlicense",
    "BSL-1.0",
    "MPL-2.0",
    "CDLA-Permissive-2.0",
    "MIT-0",
    "NCSA",
    "bzip2-1.0.6",
];

#[test]
fn every_dependency_has_a_licence_that_we_may_use() {
    let metadata = MetadataCommand::new().features(CargoOpt::AllFeatures).exec().unwrap();
    let refused: Vec<String> = metadata
        .packages
        .iter()
        .filter(|package| !package.license.as_deref().is_some_and(allowed))
        .map(|package| format!("{} {}: {:?}", package.name, package.version, package.license))
        .collect();
    assert!(refused.is_empty(), "{refused:#?}");
}

/// Every part of an "and" must be fine, one part of an "or" is enough.
fn allowed(expression: &str) -> bool {
    let plain = expression.replace(['(', ')'], " ").replace('/', " OR ").replace("WITH LLVM-exception", "");
    plain.split(" AND ").all(|part| part.split(" OR ").any(|name| FINE.contains(&name.trim())))
}
