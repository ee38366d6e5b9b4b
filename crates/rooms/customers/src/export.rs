//! Exports: a file of those who allow a purpose, with what the actor may see, and each of them learns of it.
//!
//! Who may be in the file is decided before the first byte, and once more when they are opened, written down and sent, a few
//! at a time. An address that may not be used for the purpose stays inside.

use crate::{
    EXPORT,
    actions::{Exported, Sent},
    model::{Column, Shown},
    read::{self, Filter},
};
use axum::{
    body::Body,
    http::header,
    response::{IntoResponse, Response},
};
use custodia_sheets::{Book, Writer};
use futures::{TryStreamExt, stream};
use kernel::{Error, Result, SubjectId, door::Door, room::Way};
use std::{
    collections::{HashMap, VecDeque},
    io::Cursor,
};

/// People of one file: more than a spreadsheet is looked through for, and a few megabytes compressed.
const MOST: usize = 100_000;
/// People opened and sent at once: a large file never lies open in memory, and nobody waits for the writer.
const AT_ONCE: usize = 500;

/// What somebody wants to take out of the house.
pub(crate) struct Wish {
    pub whom: Whom,
    pub purpose: String,
    pub columns: Vec<Column>,
    pub format: Format,
}

pub(crate) enum Whom {
    Among(Filter),
    These(Vec<SubjectId>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Csv,
    Xlsx,
}

impl Format {
    pub const ALL: [Self; 2] = [Self::Csv, Self::Xlsx];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }

    pub fn parse(key: &str) -> Result<Self> {
        let found = Self::ALL.into_iter().find(|format| format.key() == key);
        found.ok_or_else(|| Error::field("format", "error-not-a-choice"))
    }

    pub const fn media(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

/// The file, under `head` for the names of its columns.
pub(crate) async fn file(door: &Door, wish: Wish, head: Vec<String>) -> Result<Response> {
    door.actor.demand(&EXPORT)?;
    let people = people(door, &wish).await?;
    let columns = wish.columns.iter().map(|column| column.key().into_owned()).collect();
    door.write(&Exported { purpose: wish.purpose.clone(), people: people.len(), columns }).await?;
    let Wish { purpose, columns, .. } = wish;
    let work = Work { door: door.clone(), purpose, columns, left: people.into(), head: Some(head) };
    let body = match wish.format {
        Format::Csv => {
            Body::from_stream(stream::try_unfold(work, Work::next).map_err(|error| error.to_string()))
        }
        Format::Xlsx => Body::from(work.book().await?),
    };
    let name = format!("attachment; filename=\"customers.{}\"", wish.format.key());
    let headers =
        [(header::CONTENT_TYPE, wish.format.media().to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, body).into_response())
}

/// Those who allow the purpose; nobody at all is a mistake at that field.
async fn people(door: &Door, wish: &Wish) -> Result<Vec<SubjectId>> {
    let mut reader = door.read().await?;
    read::known_purpose(&mut reader, "purpose", &wish.purpose).await?;
    let found = match &wish.whom {
        Whom::These(subjects) => {
            let mut subjects = subjects.clone();
            subjects.sort_unstable();
            subjects.dedup();
            ids(read::usable(&mut reader, &subjects, &wish.purpose).await?)
        }
        Whom::Among(filter) => {
            let mut found = Vec::new();
            let mut after = None;
            while let part @ [.., last] = &read::ids(&mut reader, filter, after, AT_ONCE as u32).await?[..] {
                after = Some(*last);
                found.extend(ids(read::usable(&mut reader, part, &wish.purpose).await?));
                if found.len() > MOST {
                    let message = kernel::Message::new("customers-error-export-many").with("most", MOST);
                    return Err(Error::refused(message));
                }
            }
            found
        }
    };
    if found.is_empty() { Err(Error::field("purpose", "customers-error-nobody-allows")) } else { Ok(found) }
}

fn ids(people: Vec<(SubjectId, Vec<Way>)>) -> Vec<SubjectId> {
    people.into_iter().map(|(subject, _)| subject).collect()
}

/// A file in the making.
struct Work {
    door: Door,
    purpose: String,
    columns: Vec<Column>,
    left: VecDeque<SubjectId>,
    /// The first line, until it is written.
    head: Option<Vec<String>>,
}

impl Work {
    /// The next part of a text file, and the rest of the work.
    async fn next(mut self) -> Result<Option<(Vec<u8>, Self)>> {
        if let Some(head) = self.head.take() {
            let mut sheet = Writer::for_spreadsheets(Vec::new())?;
            sheet.row(head)?;
            return Ok(Some((sheet.finish()?, self)));
        }
        let Some(people) = self.people().await? else { return Ok(None) };
        let mut sheet = Writer::new(Vec::new());
        for shown in &people {
            sheet.row(self.cells(shown))?;
        }
        Ok(Some((sheet.finish()?, self)))
    }

    async fn book(mut self) -> Result<Vec<u8>> {
        let mut book = Book::new(Cursor::new(Vec::new()))?;
        book.row(self.head.take().unwrap_or_default())?;
        while let Some(people) = self.people().await? {
            for shown in &people {
                book.row(self.cells(shown))?;
            }
        }
        Ok(book.finish()?.into_inner())
    }

    fn cells(&self, shown: &Shown) -> Vec<String> {
        self.columns.iter().flat_map(|column| column.cells(shown)).collect()
    }

    /// The next people, written down as seen before they are sent; who withdrew or was restricted meanwhile is left out.
    // law: gdpr/7.3
    async fn people(&mut self) -> Result<Option<Vec<Shown>>> {
        if self.left.is_empty() {
            return Ok(None);
        }
        let subjects: Vec<SubjectId> = self.left.drain(..self.left.len().min(AT_ONCE)).collect();
        let mut reader = self.door.read().await?;
        let ways: HashMap<SubjectId, Vec<Way>> =
            read::usable(&mut reader, &subjects, &self.purpose).await?.into_iter().collect();
        let subjects: Vec<SubjectId> = subjects.into_iter().filter(|id| ways.contains_key(id)).collect();
        let mut people = read::shown(&mut reader, &subjects).await?;
        drop(reader);
        for shown in &mut people {
            keep(shown, ways.get(&shown.id).map_or(&[], Vec::as_slice));
        }
        self.door.write(&Sent { subjects }).await?;
        Ok(Some(people))
    }
}

/// Leaves out the addresses that may not be used.
// law: gdpr/5.1.c
fn keep(shown: &mut Shown, ways: &[Way]) {
    let may = |way| ways.contains(&way);
    shown.emails = shown.emails.take().filter(|_| may(Way::Email));
    shown.phones = shown.phones.take().filter(|_| may(Way::Phone));
    shown.addresses = shown.addresses.take().filter(|_| may(Way::Post));
}
