//! What is typed into the search of the list: a number, an address, words that were said, or what a customer is called.

use super::Cases;
use crate::read;
use customers::Looked;
use kernel::{Desk, Reader, Result};
use std::collections::HashMap;

/// Customers whose cases are shown: whoever finds more of them has to say more.
const PEOPLE: usize = 5;
/// Cases of each.
const EACH: u32 = 10;

pub async fn look(desk: &Desk, reader: &mut Reader, typed: &str) -> Result<Cases> {
    let hits = read::search(reader, typed).await?.hits;
    let (mut items, mut around) = (Vec::with_capacity(hits.len()), HashMap::new());
    for hit in hits {
        around.extend(hit.message.map(|(_, text)| (hit.listed.case.id, text)));
        items.push(hit.listed);
    }
    for listed in of_people(desk, reader, typed).await? {
        if items.iter().all(|known| known.case.id != listed.case.id) {
            items.push(listed);
        }
    }
    Ok(Cases { items, next: None, around })
}

/// Cases of the people who are called so; that they were found is written down.
async fn of_people(desk: &Desk, reader: &mut Reader, typed: &str) -> Result<Vec<read::Listed>> {
    if !reader.may(&customers::VIEW) {
        return Ok(Vec::new());
    }
    let mut people = customers::search(reader, typed).await?.people;
    people.truncate(PEOPLE);
    if let Some(looked) = Looked::at(reader, &people).await? {
        desk.write(&looked).await?;
    }
    let mut cases = Vec::new();
    for person in people {
        cases.extend(read::of_subject(reader, person.id, EACH).await?);
    }
    Ok(cases)
}
