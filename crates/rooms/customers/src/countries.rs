//! Countries as people call them: to be named, and to be chosen from.

use crate::model::COUNTRIES;
use futures::future::BoxFuture;
use kernel::{List, Listed, Reader, Result};
use kit::{Choice, Lang, Words};

/// Countries whose names the words know; others are shown by their code.
const NAMED: &[&str] =
    &["AT", "BE", "CH", "CZ", "DE", "DK", "ES", "FR", "GB", "IT", "NL", "PL", "SE", "TR", "UA", "US"];

pub(crate) const LISTS: &[List] = &[List { fields: &["country"], read }];

fn read(reader: &mut Reader, lang: Lang) -> BoxFuture<'_, Result<Vec<Listed>>> {
    let t = reader.app().lexicon().words(lang);
    let listed = |choice: Choice| Listed { key: choice.value, name: choice.label, on_offer: true };
    Box::pin(async move { Ok(countries(t).into_iter().map(listed).collect()) })
}

pub fn country_name(t: Words, code: &str) -> String {
    if NAMED.contains(&code) {
        t.w(&format!("customers-country-{}", code.to_lowercase()))
    } else {
        code.to_owned()
    }
}

/// Every country to choose from: those with names first.
pub fn countries(t: Words) -> Vec<Choice> {
    let mut named: Vec<_> = NAMED.iter().map(|code| Choice::new(*code, country_name(t, code))).collect();
    named.sort_by(|one, other| one.label.cmp(&other.label));
    let others = COUNTRIES.iter().filter(|code| !NAMED.contains(*code)).map(|code| Choice::new(*code, *code));
    named.into_iter().chain(others).collect()
}
