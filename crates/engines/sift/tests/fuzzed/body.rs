//! What the fuzz targets `sift` and `identifiers` do with their input.
#![allow(dead_code, clippy::unwrap_used, reason = "a target uses one of them, and fails by panicking")]

use custodia_sift::{Confidence, Options, find, identifiers, identifiers::Kind, label, redact};

pub fn sift(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let findings = find(&text, &Options { least: Confidence::Hint, ..Options::default() });
    let mut done = 0;
    for found in &findings {
        assert!(found.span.start >= done && found.span.start < found.span.end, "{found:?}");
        assert!(text.get(found.span.clone()).is_some(), "{found:?}");
        done = found.span.end;
    }
    find(&redact(&text, &findings), &Options::default());
    label(&text);
}

pub fn identifiers(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    for kind in Kind::ALL {
        if let Ok(identifier) = identifiers::check(kind, &text) {
            assert_eq!(identifiers::check(kind, identifier.compact()).unwrap(), identifier);
            assert!(!identifier.masked().contains(identifier.compact()));
        }
    }
}
