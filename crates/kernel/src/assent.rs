//! What only people's own yes allows to hold of them: how any room asks before it stores such a value.

use crate::{
    actor::SubjectId,
    error::{Message, Result},
    tx::Reader,
};
use futures::future::BoxFuture;
use jiff::civil::Date;

/// For each of these people the places of the values that nothing allows yet, with the rule and what would change it.
pub type Assent = fn(&mut Reader, Vec<Asking>) -> BoxFuture<'_, Result<Vec<Vec<(usize, Message)>>>>;

/// Somebody of whom values shall be stored, as far as it decides who has to agree.
#[derive(Clone, Debug)]
pub struct Asking {
    /// None for somebody who comes to be just now: nobody asked them yet.
    pub subject: Option<SubjectId>,
    pub birth_date: Option<Date>,
    pub country: Option<String>,
    pub values: Vec<Wanted>,
}

/// A value that shall be stored: what it is held for, and whether it belongs to a special category.
#[derive(Clone, Debug)]
pub struct Wanted {
    pub purpose: String,
    pub special: bool,
}

/// What every room says that knows of such things; nothing is missing where none does.
pub async fn missing(reader: &mut Reader, asked: Vec<Asking>) -> Result<Vec<Vec<(usize, Message)>>> {
    let mut all = vec![Vec::new(); asked.len()];
    let rooms: Vec<Assent> = reader.app().rooms().iter().filter_map(|room| room.assent).collect();
    for assent in rooms {
        let found = assent(reader, asked.clone()).await?;
        for (all, found) in all.iter_mut().zip(found) {
            all.extend(found);
        }
    }
    Ok(all)
}
