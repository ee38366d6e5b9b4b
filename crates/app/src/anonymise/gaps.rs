//! Whether the plan decides about everything that the data map names.

use super::plan::{
    Deed::{self, Keep, Shared},
    Invented, OTHERS, invented,
};
use kernel::{App, Class, Error, Result};
use std::collections::{BTreeMap, BTreeSet};

/// Refuses as long as the data map names a table, or a column of an invented one, that is not decided about.
pub fn check(app: &App) -> Result<()> {
    let gaps = gaps(app);
    match gaps.is_empty() {
        true => Ok(()),
        false => {
            Err(Error::fault(format!("no copy before it is decided what becomes of: {}", gaps.join(", "))))
        }
    }
}

/// What the data map names and the plan does not, what the plan names and the map does not, and what the plan would keep
/// although it tells who somebody is.
pub fn gaps(app: &App) -> Vec<String> {
    let mut mapped: BTreeMap<&str, BTreeMap<&str, Class>> = BTreeMap::new();
    for holding in app.holdings() {
        let columns = holding.columns.iter().map(|column| (column.name, column.class));
        mapped.entry(holding.table).or_default().extend(columns);
    }
    let others: BTreeSet<&str> = OTHERS.iter().flat_map(|others| others.tables).copied().collect();
    let mut gaps = Vec::new();
    for (table, columns) in &mapped {
        match invented().find(|known| known.table == *table) {
            Some(known) => gaps.extend(columns_of(known, columns)),
            None if others.contains(table) => {}
            None => gaps.push((*table).to_owned()),
        }
    }
    let planned = others.into_iter().chain(invented().map(|known| known.table));
    gaps.extend(planned.filter(|table| !mapped.contains_key(table)).map(|table| format!("{table} (gone)")));
    gaps
}

fn columns_of(invented: &Invented, mapped: &BTreeMap<&str, Class>) -> Vec<String> {
    let name = |column: &str| format!("{}.{column}", invented.table);
    let planned: BTreeMap<&str, Deed> = invented.columns.iter().copied().collect();
    let missing = mapped.keys().filter(|column| !planned.contains_key(**column)).map(|column| name(column));
    let gone = planned.keys().filter(|column| !mapped.contains_key(**column)).map(|column| name(column));
    let bare = planned.iter().filter(|(column, deed)| {
        let class = mapped.get(**column).copied().unwrap_or(Class::None);
        matches!(deed, Keep | Shared) && class >= Class::Identifying
    });
    missing.chain(gone).chain(bare.map(|(column, _)| name(column))).collect()
}
