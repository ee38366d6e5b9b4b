//! Countries as people call them: to be named, and to be chosen from.

use crate::model::COUNTRIES;
use futures::future::BoxFuture;
use kernel::{List, Listed, Reader, Result};
use kit::{Choice, Lang, Words};

pub(crate) const LISTS: &[List] = &[List { fields: &["country"], read }];

fn read(reader: &mut Reader, lang: Lang) -> BoxFuture<'_, Result<Vec<Listed>>> {
    let t = reader.app().lexicon().words(lang);
    let listed = |choice: Choice| Listed { key: choice.value, name: choice.label, on_offer: true };
    Box::pin(async move { Ok(countries(t).into_iter().map(listed).collect()) })
}

/// What came from a file or a program may be no code that exists; it is shown as it is.
pub fn country_name(t: Words, code: &str) -> String {
    match COUNTRIES.binary_search(&code) {
        Ok(_) => t.w(&format!("customers-country-{}", code.to_lowercase())),
        Err(_) => code.to_owned(),
    }
}

/// Every country to choose from, as the reader's alphabet has them.
pub fn countries(t: Words) -> Vec<Choice> {
    let mut named: Vec<_> = COUNTRIES.iter().map(|code| Choice::new(*code, country_name(t, code))).collect();
    named.sort_by_cached_key(|country| t.place(&country.label));
    named
}
