//! Things that have a key in the database and a name for people, such as purposes: how any room names and offers them.

use crate::{error::Result, event::Recorded, tx::Reader};
use futures::future::BoxFuture;
use kit::Lang;
use std::collections::{BTreeSet, HashMap};

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

/// Lists of the house in one language.
#[derive(Clone, Debug, Default)]
pub struct Names(HashMap<&'static str, Vec<Listed>>);

impl Names {
    /// Every list: for pages on which anything may be chosen.
    pub async fn read(reader: &mut Reader, lang: Lang) -> Result<Self> {
        Self::chosen(reader, lang, None).await
    }

    /// The lists behind these fields: a page reads what it names, and no more.
    pub async fn of(reader: &mut Reader, lang: Lang, fields: &[&str]) -> Result<Self> {
        Self::chosen(reader, lang, Some(fields)).await
    }

    /// The lists that the sentences of these events name, and those behind some fields beside them.
    pub async fn telling(
        reader: &mut Reader,
        lang: Lang,
        events: &[Recorded],
        beside: &[&str],
    ) -> Result<Self> {
        let fields: BTreeSet<String> = events.iter().flat_map(Recorded::fields).collect();
        let fields: Vec<&str> = fields.iter().map(String::as_str).chain(beside.iter().copied()).collect();
        Self::of(reader, lang, &fields).await
    }

    async fn chosen(reader: &mut Reader, lang: Lang, fields: Option<&[&str]>) -> Result<Self> {
        let mut names = Self::default();
        let wanted =
            |list: &&List| fields.is_none_or(|some| list.fields.iter().any(|field| some.contains(field)));
        for list in reader.app().rooms().iter().flat_map(|room| room.lists).filter(wanted) {
            let listed = (list.read)(reader, lang).await?;
            names.0.extend(list.fields.iter().map(|field| (*field, listed.clone())));
        }
        Ok(names)
    }

    /// The name of what a field holds; the key itself where nobody knows it.
    pub fn name<'a>(&'a self, field: &str, key: &'a str) -> &'a str {
        let found = self.listed(field).iter().find(|listed| listed.key == key);
        found.map_or(key, |listed| listed.name.as_str())
    }

    /// What may be chosen for a field.
    pub fn on_offer(&self, field: &str) -> impl Iterator<Item = &Listed> {
        self.listed(field).iter().filter(|listed| listed.on_offer)
    }

    fn listed(&self, field: &str) -> &[Listed] {
        self.0.get(field).map(Vec::as_slice).unwrap_or_default()
    }
}
