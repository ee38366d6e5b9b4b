//! Things that have a key in the database and a name for people, such as purposes: how any room names and offers them.

use crate::{error::Result, tx::Reader};
use futures::future::BoxFuture;
use kit::Lang;
use std::collections::HashMap;

/// A list that one room keeps and every room may show.
#[derive(Clone, Copy)]
pub struct List {
    /// What the fields of events and forms are called that hold its keys.
    pub fields: &'static [&'static str],
    pub read: fn(&mut Reader, Lang) -> BoxFuture<'_, Result<Vec<Listed>>>,
}

/// One thing of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    pub key: String,
    pub name: String,
    /// Whether it may still be chosen; what ended is only named.
    pub on_offer: bool,
}

/// Every list of the house in one language.
#[derive(Clone, Debug, Default)]
pub struct Names(HashMap<&'static str, Vec<Listed>>);

impl Names {
    pub async fn read(reader: &mut Reader, lang: Lang) -> Result<Self> {
        let mut names = Self::default();
        for list in reader.app().rooms().iter().flat_map(|room| room.lists) {
            let listed = (list.read)(reader, lang).await?;
            names.0.extend(list.fields.iter().map(|field| (*field, listed.clone())));
        }
        Ok(names)
    }

    /// The name of what a field holds; the key itself where nobody knows it.
    pub fn name<'a>(&'a self, field: &str, key: &'a str) -> &'a str {
        let found = self.of(field).iter().find(|listed| listed.key == key);
        found.map_or(key, |listed| listed.name.as_str())
    }

    /// What may be chosen for a field.
    pub fn on_offer(&self, field: &str) -> impl Iterator<Item = &Listed> {
        self.of(field).iter().filter(|listed| listed.on_offer)
    }

    fn of(&self, field: &str) -> &[Listed] {
        self.0.get(field).map(Vec::as_slice).unwrap_or_default()
    }
}
