//! Finding a customer: a search and the people it found, each with the way to choose them.

use super::queue::marks_of;
use askama::Template;
use customers::{Looked, Shown};
use kernel::{Desk, Reader, Result, SubjectId};
use kit::{Html, Icon, Words};
use std::collections::HashMap;

#[derive(Clone)]
/// Somebody who was found, as far as the reader may see them.
pub struct Person {
    pub name: String,
    /// What tells people of the same name apart.
    pub about: String,
    pub marks: Html,
    /// The way to choose them.
    pub choose: Html,
}

#[derive(Template)]
#[template(path = "person.html")]
pub struct Finder {
    pub t: Words,
    pub action: String,
    pub q: String,
    /// None before anything was looked for.
    pub people: Option<Vec<Person>>,
}

impl Finder {
    pub fn html(&self) -> Html {
        Html::of(self)
    }
}

/// Looks for people, and writes down who was found.
pub async fn find(
    desk: &Desk,
    reader: &mut Reader,
    (t, q): (Words, &str),
    choose: impl Fn(SubjectId) -> Html,
) -> Result<Option<Vec<Person>>> {
    if q.trim().is_empty() || !reader.may(&customers::VIEW) {
        return Ok(None);
    }
    let found = customers::search(reader, q).await?.people;
    if let Some(looked) = Looked::at(reader, &found).await? {
        desk.write(&looked).await?;
    }
    let ids: Vec<SubjectId> = found.iter().map(|shown| shown.id).collect();
    let mut marks = marks_of(reader, ids, t).await?;
    Ok(Some(found.iter().map(|shown| person(t, shown, &mut marks, choose(shown.id))).collect()))
}

fn person(t: Words, shown: &Shown, marks: &mut HashMap<SubjectId, Html>, choose: Html) -> Person {
    let first = |values: &Option<Vec<String>>| values.iter().flatten().next().cloned();
    let about = [first(&shown.emails), first(&shown.phones), shown.country.clone()];
    let about = about.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    Person { name: called(t, shown), about, marks: marks.remove(&shown.id).unwrap_or_default(), choose }
}

/// A name, or the number where no name may be seen.
fn called(t: Words, shown: &Shown) -> String {
    let name = shown.name();
    if name.is_empty() { t.w1("case-hidden-name", "number", shown.number.to_string()) } else { name }
}
