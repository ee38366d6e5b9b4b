//! What the anonymised copy and the support bundle read across all rooms: pages of rows, never a name.

mod rest;

pub use rest::{
    Brought, File, Receivers, Reply, Request, STATEMENTS as MORE_STATEMENTS, Saved, Uttered, Written,
    case_views, files, imports, letter_langs, letters, people_views, receivers, replies, requests,
    said_beside, said_in_teams, shared_laws, shared_tags, tags,
};

use cases::{Author, CaseId, Channel, EntryId, EntryKind, Stands};
use ground::{
    args,
    clock::Timestamp,
    db::{Q, Single},
    row, statements,
};
use kernel::{Reader, Result, Sealed, SubjectId};
use staff::TeamId;

/// There are fewer.
const MOST_LANGUAGES: i64 = 1_000;

row! {
    /// Somebody, and from when to when they are known.
    pub struct Someone {
        pub subject: SubjectId,
        pub created_at: Timestamp,
        pub last_contact_at: Timestamp,
    }
}

row! {
    /// A customer, unopened.
    pub struct Person {
        pub subject: SubjectId,
        pub standing: String,
        pub purpose: Option<String>,
        pub country: Option<String>,
        pub language: Option<String>,
        pub organisation: Option<String>,
        pub facts: Option<Sealed>,
    }
}

row! {
    /// How a permission stands.
    pub struct Stand {
        pub subject: SubjectId,
        pub purpose: String,
        pub channel: consent::Channel,
        pub state: consent::State,
        pub proof: consent::Proof,
        pub at: Timestamp,
    }
}

row! {
    /// A case without what was said in it.
    pub struct Matter {
        pub id: CaseId,
        pub subject: Option<SubjectId>,
        pub category: String,
        pub flow: String,
        pub status: String,
        pub team: Option<TeamId>,
        pub stands: Stands,
        pub priority: i64,
        pub assignee: Option<Vec<u8>>,
        pub channel: Channel,
        pub lang: Option<String>,
        pub opened_at: Timestamp,
        pub closed_at: Option<Timestamp>,
        pub waits_since: Option<Timestamp>,
        pub due_at: Timestamp,
    }
}

row! {
    /// A line of a thread: its length, and not its words.
    pub struct Line {
        pub id: EntryId,
        pub case_id: CaseId,
        pub kind: EntryKind,
        pub author: Author,
        pub at: Timestamp,
        pub length: Option<i64> = "cast(length(sealed) as bigint)",
    }
}

statements! {
    PEOPLE = "select ", Someone::COLUMNS, " from customers
              where standing <> 'erased' and subject > ?1 order by subject limit ?2";
    STRANGERS = "select ", Matter::COLUMNS, " from cases_cases where subject is null and id > ?1 order by id limit ?2";
    SHARED = "select field, value from customer_attributes
              group by field, value having count(*) >= ?1 order by field, value limit ?2";
    PLACES = "select country, language, count(*) from customers
              where standing <> 'erased' group by country, language order by 1, 2 limit ?1";
    LANGUAGES = "select lang from cases_cases where lang is not null group by lang having count(*) >= ?1 order by lang limit ?2";
    MIGRATIONS = "select name from schema_migrations order by name limit ?1";
    JOBS = "select kind, state, count(*) from jobs group by kind, state order by 1, 2 limit ?1";
}

pub async fn people(reader: &mut Reader, after: &[u8], limit: u32) -> Result<Vec<Someone>> {
    Ok(reader.rows(PEOPLE, args![after.to_vec(), limit]).await?)
}

pub async fn persons(reader: &mut Reader, subjects: &[SubjectId]) -> Result<Vec<Person>> {
    const FROM: &str = ground::db::join!("select ", Person::COLUMNS, " from customers");
    Ok(reader.find(&Q::new(FROM).and_in("subject", subjects).then("order by subject")).await?)
}

/// The plain custom values of these people.
pub async fn attributes(
    reader: &mut Reader,
    subjects: &[SubjectId],
) -> Result<Vec<(SubjectId, String, String)>> {
    let q = Q::new("select subject, field, value from customer_attributes").and_in("subject", subjects);
    Ok(reader.find(&q.then("order by subject, field")).await?)
}

/// Which sensitive fields these people have, and of what kind; no value.
pub async fn secrets(
    reader: &mut Reader,
    subjects: &[SubjectId],
) -> Result<Vec<(SubjectId, String, String)>> {
    let q = Q::new("select subject, field, kind from customer_secrets").and_in("subject", subjects);
    Ok(reader.find(&q.then("order by subject, field")).await?)
}

pub async fn permissions(reader: &mut Reader, subjects: &[SubjectId]) -> Result<Vec<Stand>> {
    const FROM: &str = ground::db::join!("select ", Stand::COLUMNS, " from consent_state");
    let q = Q::new(FROM).and_in("subject", subjects);
    Ok(reader.find(&q.then("order by subject, purpose, channel")).await?)
}

pub async fn matters(reader: &mut Reader, subjects: &[SubjectId]) -> Result<Vec<Matter>> {
    const FROM: &str = ground::db::join!("select ", Matter::COLUMNS, " from cases_cases");
    Ok(reader.find(&Q::new(FROM).and_in("subject", subjects).then("order by id")).await?)
}

/// Cases of people whom nobody knows.
pub async fn strangers(reader: &mut Reader, after: &[u8], limit: u32) -> Result<Vec<Matter>> {
    Ok(reader.rows(STRANGERS, args![after.to_vec(), limit]).await?)
}

pub async fn lines(reader: &mut Reader, cases: &[CaseId]) -> Result<Vec<Line>> {
    const FROM: &str = ground::db::join!("select ", Line::COLUMNS, " from cases_entries");
    let q = Q::new(FROM).and_in("case_id", cases);
    Ok(reader.find(&q.then("order by case_id, at, id")).await?)
}

/// Values of plain fields that at least so many people share.
pub async fn shared(reader: &mut Reader, least: i64, most: i64) -> Result<Vec<(String, String)>> {
    Ok(reader.rows(SHARED, args![least, most]).await?)
}

/// How many people there are for each country and language.
pub async fn places(reader: &mut Reader, most: i64) -> Result<Vec<(Option<String>, Option<String>, i64)>> {
    Ok(reader.rows(PLACES, args![most]).await?)
}

/// Languages in which at least so many cases were written.
pub async fn languages(reader: &mut Reader, least: i64) -> Result<Vec<String>> {
    Ok(reader.column(LANGUAGES, args![least, MOST_LANGUAGES]).await?)
}

pub async fn migrations(reader: &mut Reader, most: i64) -> Result<Vec<String>> {
    Ok(reader.column(MIGRATIONS, args![most]).await?)
}

pub async fn jobs(reader: &mut Reader, most: i64) -> Result<Vec<(String, String, i64)>> {
    Ok(reader.rows(JOBS, args![most]).await?)
}

/// How many rows a table of the data map has.
pub async fn count(reader: &mut Reader, table: &'static str) -> Result<i64> {
    let rows: Vec<Single<i64>> =
        reader.find(&Q::assembled(&["select count(*) from ", table], Vec::new())).await?;
    Ok(rows.first().map_or(0, |row| row.0))
}
