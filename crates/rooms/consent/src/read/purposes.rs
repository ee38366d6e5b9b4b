//! Purposes as they are read: what stands now, what each version laid down, and the light side that the gate needs.

use crate::{
    VIEW,
    model::{
        assess::{Finding, health},
        choice::Channel,
        decide::Balancing,
        purpose::{Basis, Maker, Purpose, Rested, Standing, Terms, duration},
    },
};
use ground::{args, clock::Timestamp, row, statements};
use kernel::{Reader, Remembered, Result};
use std::{collections::HashMap, sync::Arc};

row! {
    struct PurposeRow {
        key: String = "p.key",
        version: i64 = "p.version",
        asks_from: i64 = "p.asks_from",
        maker: Maker = "p.maker",
        ended_at: Option<Timestamp> = "p.ended_at",
        held_at: Option<Timestamp> = "p.held_at",
        terms: String = "v.terms",
        finding: Option<Finding> = "b.finding",
        review_at: Option<Timestamp> = "b.review_at",
    }
}

row! {
    /// What the gate and the permits need of a purpose: no texts.
    #[derive(Clone, Debug)]
    struct RuleRow {
        key: String = "p.key",
        version: i64 = "p.version",
        ended_at: Option<Timestamp> = "p.ended_at",
        basis: Basis = "v.basis",
        channels: String = "v.channels",
        valid_for: Option<String> = "v.valid_for",
    }
}

row! {
    /// One version of a purpose, as it was laid down.
    #[derive(Clone, Debug)]
    struct VersionRow {
        version: i64,
        terms: String,
        actor: String,
        at: Timestamp,
    }
}

statements! {
    PURPOSES = "select ", PurposeRow::COLUMNS, " from consent_purposes p
                join consent_purpose_versions v on v.purpose = p.key and v.version = p.version
                left join consent_assessments b on b.purpose = p.key and b.kind = 'balancing' and b.version =
                  (select max(n.version) from consent_assessments n where n.purpose = p.key and n.kind = 'balancing')
                order by p.place, p.key";
    PURPOSE = "select ", PurposeRow::COLUMNS, " from consent_purposes p
               join consent_purpose_versions v on v.purpose = p.key and v.version = p.version
               left join consent_assessments b on b.purpose = p.key and b.kind = 'balancing' and b.version =
                 (select max(n.version) from consent_assessments n where n.purpose = p.key and n.kind = 'balancing')
               where p.key = ?1";
    RULES = "select ", RuleRow::COLUMNS, " from consent_purposes p
             join consent_purpose_versions v on v.purpose = p.key and v.version = p.version";
    VERSIONS = "select ", VersionRow::COLUMNS, " from consent_purpose_versions where purpose = ?1 order by version desc limit 200";
    VERSION = "select ", VersionRow::COLUMNS, " from consent_purpose_versions where purpose = ?1 and version = ?2";
}

/// The light side of a purpose.
#[derive(Clone, Debug)]
pub struct Rule {
    pub version: i64,
    pub ended_at: Option<Timestamp>,
    pub basis: Basis,
    channels: Vec<Channel>,
    valid_for: Option<jiff::Span>,
}

impl Rule {
    pub fn offers(&self, channel: Channel) -> bool {
        self.channels.contains(&channel)
    }

    pub fn valid_until(&self, at: Timestamp) -> Option<Timestamp> {
        crate::model::purpose::later(at, &self.valid_for?)
    }
}

impl From<RuleRow> for Rule {
    fn from(row: RuleRow) -> Self {
        Self {
            channels: row.channels.split(',').filter_map(Channel::parse).collect(),
            valid_for: row.valid_for.and_then(|text| duration(&text).ok()),
            version: row.version,
            ended_at: row.ended_at,
            basis: row.basis,
        }
    }
}

/// What the gate and the permits need of every purpose.
pub async fn rules(reader: &mut Reader) -> Result<HashMap<String, Rule>> {
    let rows: Vec<RuleRow> = reader.rows(RULES, args![]).await?;
    Ok(rows.into_iter().map(|row| (row.key.clone(), row.into())).collect())
}

/// Every purpose, in the order in which they were made; ended ones are among them. Each part of a page asks for them.
pub async fn purposes(reader: &mut Reader) -> Result<Vec<Purpose>> {
    let (stated, now) = (reader.remembered::<AllStated>().await?, reader.now());
    let mut all: Vec<Purpose> = stated.0.iter().map(|stated| stated.at(now)).collect();
    let bases: HashMap<String, Rested> =
        all.iter().map(|purpose| (purpose.key.clone(), purpose.rested())).collect();
    for purpose in &mut all {
        purpose.rests = purpose.terms.rests_on.as_ref().and_then(|rest| bases.get(&rest.purpose)).cloned();
    }
    Ok(all)
}

/// The purposes that rest on this one.
pub async fn resting_on(reader: &mut Reader, key: &str) -> Result<Vec<Purpose>> {
    let mut all = purposes(reader).await?;
    all.retain(|other| other.rests.as_ref().is_some_and(|rested| rested.key == key));
    Ok(all)
}

pub async fn purpose(reader: &mut Reader, key: &str) -> Result<Purpose> {
    let mut purpose = alone(reader, key).await?;
    if let Some(rest) = &purpose.terms.rests_on {
        purpose.rests = Some(alone(reader, &rest.purpose).await?.rested());
    }
    Ok(purpose)
}

async fn alone(reader: &mut Reader, key: &str) -> Result<Purpose> {
    let stated = reader.one::<PurposeRow>(PURPOSE, args![key]).await?.stated()?;
    Ok(stated.at(reader.now()))
}

/// A purpose as it is laid down, and the last balancing test, which carries it until its review is due.
struct Stated {
    purpose: Purpose,
    test: Option<(Finding, Timestamp)>,
}

impl Stated {
    fn at(&self, now: Timestamp) -> Purpose {
        let carries = self.test.is_some_and(|(finding, review_at)| health(finding, review_at, now).carries());
        let balancing = if carries { Balancing::Recorded } else { Balancing::Missing };
        Purpose { balancing, ..self.purpose.clone() }
    }
}

/// Every purpose, in order.
pub(crate) struct AllStated(Vec<Stated>);

impl Remembered for AllStated {
    const TABLES: &'static [&'static str] =
        &["consent_purposes", "consent_purpose_versions", "consent_assessments"];

    async fn read(reader: &mut Reader) -> Result<Self> {
        let rows: Vec<PurposeRow> = reader.rows(PURPOSES, args![]).await?;
        Ok(Self(rows.into_iter().map(PurposeRow::stated).collect::<Result<_>>()?))
    }
}

impl PurposeRow {
    fn stated(self) -> Result<Stated> {
        let purpose = Purpose {
            key: self.key,
            version: self.version,
            asks_from: self.asks_from,
            standing: self.ended_at.map_or(Standing::InUse, Standing::Ended),
            maker: self.maker,
            terms: Arc::new(Terms::stored(&self.terms)?),
            held_at: self.held_at,
            balancing: Balancing::Missing,
            rests: None,
        };
        Ok(Stated { purpose, test: self.finding.zip(self.review_at) })
    }
}

/// One version of a purpose with who laid it down.
#[derive(Clone, Debug)]
pub struct Version {
    pub version: i64,
    pub terms: Terms,
    pub actor: String,
    pub at: Timestamp,
}

/// All versions of a purpose, the newest first.
pub async fn versions(reader: &mut Reader, key: &str) -> Result<Vec<Version>> {
    reader.demand(&VIEW)?;
    let rows: Vec<VersionRow> = reader.rows(VERSIONS, args![key]).await?;
    rows.into_iter().map(Version::try_from).collect()
}

/// One version of a purpose.
pub async fn version(reader: &mut Reader, key: &str, version: i64) -> Result<Version> {
    reader.one::<VersionRow>(VERSION, args![key, version]).await?.try_into()
}

impl TryFrom<VersionRow> for Version {
    type Error = kernel::Error;

    fn try_from(row: VersionRow) -> Result<Self> {
        let terms = Terms::stored(&row.terms)?;
        Ok(Self { version: row.version, terms, actor: row.actor, at: row.at })
    }
}
