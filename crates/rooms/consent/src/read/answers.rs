//! What outside services said: what is needed for permits, fetched at once, and what a person's page shows.

use crate::{
    EVIDENCE, VIEW,
    model::{
        answer::{Connection, Evidence, Silence, Verdict},
        choice::Channel,
        decide::Registry,
    },
    permits::address_of,
    store::{AnswerId, LIST, known_as, place_of_answer},
};
use customers::Contact;
use ground::{args, clock::Timestamp, db::Q, row, statements};
use kernel::{KeyId, Reader, Remembered, Result, Sealed, SubjectId};
use std::{collections::HashMap, sync::Arc};

/// Answers shown on a person's page: the last ones tell.
const SHOWN: i64 = 20;

row! {
    struct Connected {
        purpose: String,
        channel: Channel,
        lasts: i64,
        silence: Silence,
    }
}

row! {
    struct Good {
        subject: SubjectId,
        purpose: String,
        channel: Channel,
        verdict: Verdict,
        address: [u8; 32],
    }
}

row! {
    struct PastRow {
        id: AnswerId,
        purpose: String,
        channel: Channel,
        verdict: Verdict,
        at: Timestamp,
        expires_at: Timestamp,
        evidence: Sealed,
    }
}

statements! {
    ALL = "select ", Connected::COLUMNS, " from consent_registries order by purpose, channel";
    ONE = "select ", Connected::COLUMNS, " from consent_registries where purpose = ?1 and channel = ?2";
    OF_PERSON = "select ", PastRow::COLUMNS, " from consent_answers where subject = ?1 order by at desc, id desc limit ?2";
}

const GOOD: &str = ground::db::join!("select ", Good::COLUMNS, " from consent_answers");

/// An answer about a person, as their page shows it.
#[derive(Clone, Debug)]
pub struct Past {
    pub purpose: String,
    pub channel: Channel,
    pub verdict: Verdict,
    pub at: Timestamp,
    pub expires_at: Timestamp,
    /// None where the reader may not see what proves a choice.
    pub evidence: Option<Evidence>,
}

/// The registries that are asked, for which purpose and channel.
#[derive(Default)]
pub(crate) struct Connections(HashMap<(String, Channel), Connection>);

impl Remembered for Connections {
    const TABLES: &'static [&'static str] = &["consent_registries"];

    async fn read(reader: &mut Reader) -> Result<Self> {
        let rows: Vec<Connected> = reader.rows(ALL, args![]).await?;
        let connected = rows.into_iter().map(|Connected { purpose, channel, lasts, silence }| {
            ((purpose, channel), Connection { lasts, silence })
        });
        Ok(Self(connected.collect()))
    }
}

/// What is connected, and the answers about some people that are still good.
#[derive(Default)]
pub(crate) struct Registries {
    connected: Arc<Connections>,
    answers: HashMap<(SubjectId, String, Channel), Verdict>,
}

impl Registries {
    pub async fn load(reader: &mut Reader, people: &[Contact]) -> Result<Self> {
        let connected = reader.remembered::<Connections>().await?;
        let answers = if connected.0.is_empty() { HashMap::new() } else { good(reader, people).await? };
        Ok(Self { connected, answers })
    }

    pub fn says(&self, subject: SubjectId, purpose: &str, channel: Channel) -> Registry {
        match self.connected.0.get(&(purpose.to_owned(), channel)) {
            None => Registry::NotConnected,
            Some(connection) => connection.says(self.answer(subject, purpose, channel)),
        }
    }

    pub fn answer(&self, subject: SubjectId, purpose: &str, channel: Channel) -> Option<Verdict> {
        self.answers.get(&(subject, purpose.to_owned(), channel)).copied()
    }
}

/// Of two good answers the later one counts; one about another address than the person has now counts no more.
async fn good(
    reader: &mut Reader,
    people: &[Contact],
) -> Result<HashMap<(SubjectId, String, Channel), Verdict>> {
    let (now, mut rows) = (reader.now(), Vec::new());
    let subjects: Vec<SubjectId> = people.iter().map(|person| person.subject).collect();
    for part in subjects.chunks(LIST) {
        let q = Q::new(GOOD).and("expires_at > ?", &now).and_in("subject", part);
        rows.extend(reader.find::<Good>(&q.then_with("order by at, id", Vec::new())).await?);
    }
    let people: HashMap<SubjectId, &Contact> = people.iter().map(|person| (person.subject, person)).collect();
    let current = |row: &Good| {
        let address = people.get(&row.subject).and_then(|person| address_of(person, row.channel));
        address.is_some_and(|address| known_as(reader, address) == row.address)
    };
    let current = rows.into_iter().filter(current);
    Ok(current.map(|row| ((row.subject, row.purpose, row.channel), row.verdict)).collect())
}

/// How answers for this purpose and channel are taken; none where none is needed.
pub async fn connection(reader: &mut Reader, purpose: &str, channel: Channel) -> Result<Option<Connection>> {
    let row: Option<Connected> = reader.optional(ONE, args![purpose, channel]).await?;
    Ok(row.map(|Connected { lasts, silence, .. }| Connection { lasts, silence }))
}

/// What outside services said about a person, the last first.
pub async fn answers_of(reader: &mut Reader, subject: SubjectId) -> Result<Vec<Past>> {
    reader.demand(&VIEW)?;
    let rows: Vec<PastRow> = reader.rows(OF_PERSON, args![subject, SHOWN]).await?;
    let key = KeyId::of(subject);
    let ring = reader.app().vault().unlock(&[key]).await?;
    let opened = reader.may(&EVIDENCE);
    let open = |row: PastRow| {
        let evidence = if opened { ring.open(key, place_of_answer(row.id), &row.evidence)? } else { None };
        let PastRow { purpose, channel, verdict, at, expires_at, .. } = row;
        Ok(Past { purpose, channel, verdict, at, expires_at, evidence })
    };
    rows.into_iter().map(open).collect()
}
