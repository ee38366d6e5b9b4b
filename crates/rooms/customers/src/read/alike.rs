//! How many others are like somebody in what would remain of them: counted up to a small number, never through all.
//!
//! People are walked along an index of the rarest plain fact; what lies sealed is opened for those who fit so far. Whoever
//! asks too much gets a number that is too small, which keeps people safe.

use super::{known::facts_of, record::record};
use crate::model::{Facts, Plain, Standing};
use ground::{
    args,
    clock::Timestamp,
    db::{Q, join},
    row,
};
use jiff::civil::Date;
use kernel::{Reader, Result, SubjectId};
use std::{
    collections::{HashMap, HashSet},
    fmt,
};

/// People looked at in one statement: most questions are answered by the first few.
const FIRST: usize = 64;
const PAGE: usize = 512;
/// People looked at for one question, and those among them who are opened.
const LOOKED: usize = 4_096;
const OPENED: usize = 1_024;
/// Letters of a postcode that name a region.
const AREA: usize = 2;
const DECADE: i16 = 10;

/// Something that may remain of somebody who is not known any more.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Trait {
    Country,
    Language,
    Organisation,
    BirthYear,
    BirthDecade,
    City,
    Postcode,
    /// The first two signs of a postcode.
    Area,
    /// A custom field that lies open.
    Custom(String),
}

impl Trait {
    /// All that everybody has, the finest of each kind.
    pub const FINEST: [Self; 6] =
        [Self::Country, Self::Language, Self::Organisation, Self::BirthYear, Self::City, Self::Postcode];

    pub fn key(&self) -> &str {
        match self {
            Self::Country => "country",
            Self::Language => "language",
            Self::Organisation => "organisation",
            Self::BirthYear => "birth-year",
            Self::BirthDecade => "birth-decade",
            Self::City => "city",
            Self::Postcode => "postcode",
            Self::Area => "area",
            Self::Custom(key) => key,
        }
    }

    /// The same told less exactly; none when all that is left is not to tell it.
    pub fn coarser(&self) -> Option<Self> {
        match self {
            Self::BirthYear => Some(Self::BirthDecade),
            Self::Postcode => Some(Self::Area),
            _ => None,
        }
    }

    const fn is_plain(&self) -> bool {
        matches!(self, Self::Country | Self::Language | Self::Organisation)
    }

    fn of(&self, plain: &Plain, facts: &Facts, custom: &[(String, String)]) -> Option<String> {
        let place = facts.addresses.first();
        let postcode = place.map(|place| bare(&place.postcode));
        match self {
            Self::Country => plain.country.clone(),
            Self::Language => plain.language.clone(),
            Self::Organisation => plain.organisation.clone(),
            Self::BirthYear => facts.birth_date.map(Date::year).map(|year| year.to_string()),
            Self::BirthDecade => {
                facts.birth_date.map(Date::year).map(|year| (year - year.rem_euclid(DECADE)).to_string())
            }
            Self::City => place.map(|place| place.city.trim().to_lowercase()),
            Self::Postcode => postcode,
            Self::Area => postcode.map(|code| code.chars().take(AREA).collect()),
            Self::Custom(key) => {
                custom.iter().find(|(field, _)| field == key).map(|(_, value)| value.clone())
            }
        }
        .filter(|value| !value.is_empty())
    }
}

impl fmt::Display for Trait {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

fn bare(postcode: &str) -> String {
    postcode.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

/// What is true of somebody, told exactly: for each trait that they have.
pub async fn traits(reader: &mut Reader, subject: SubjectId) -> Result<Vec<(Trait, String)>> {
    let Some(record) = record(reader, subject).await?.filter(|record| record.standing != Standing::Erased)
    else {
        return Ok(Vec::new());
    };
    let custom = record.attributes.iter().map(|(key, _)| Trait::Custom(key.clone()));
    let all = Trait::FINEST.into_iter().chain(custom);
    let value = |one: Trait| Some((one.of(&record.plain, &record.facts, &record.attributes)?, one));
    Ok(all.filter_map(value).map(|(value, one)| (one, value)).collect())
}

/// The same told less exactly, for whoever knows the exact value.
pub async fn told(reader: &mut Reader, subject: SubjectId, as_: &[Trait]) -> Result<Vec<(Trait, String)>> {
    let Some(record) = record(reader, subject).await?.filter(|record| record.standing != Standing::Erased)
    else {
        return Ok(Vec::new());
    };
    let value = |one: &Trait| Some((one.clone(), one.of(&record.plain, &record.facts, &record.attributes)?));
    Ok(as_.iter().filter_map(value).collect())
}

row! {
    struct Line {
        subject: SubjectId,
        country: Option<String>,
        language: Option<String>,
        organisation: Option<String>,
        last_contact_at: Timestamp,
        number: i64,
    }
}

const LINES: &str = join!("select ", Line::COLUMNS, " from customers");
const ATTRIBUTES: &str = "select subject, field, value from customer_attributes";

/// How many others have all of these, at most so many.
pub async fn alike(
    reader: &mut Reader,
    subject: SubjectId,
    traits: &[(Trait, String)],
    most: usize,
) -> Result<usize> {
    let mut walk = Walk { subject, traits, after: None, looked: 0, opened: 0 };
    let mut found = 0;
    while found < most {
        let Some(page) = walk.next(reader).await? else { break };
        found += walk.fitting(reader, page).await?;
    }
    Ok(found.min(most))
}

struct Walk<'a> {
    subject: SubjectId,
    traits: &'a [(Trait, String)],
    after: Option<(Timestamp, i64)>,
    looked: usize,
    opened: usize,
}

impl Walk<'_> {
    /// The next people who share the rarest plain fact; none at the end, or when enough were looked at.
    async fn next(&mut self, reader: &mut Reader) -> Result<Option<Vec<Line>>> {
        if self.looked >= LOOKED || self.opened >= OPENED {
            return Ok(None);
        }
        let size = if self.looked == 0 { FIRST } else { PAGE };
        let mut q = Q::new(LINES).and("subject <> ?", &self.subject).and("standing <> ?", &Standing::Erased);
        for (column, rare) in [
            ("organisation = ?", Trait::Organisation),
            ("country = ?", Trait::Country),
            ("language = ?", Trait::Language),
        ] {
            if let Some((_, value)) = self.traits.iter().find(|(one, _)| *one == rare) {
                q = q.and(column, value);
                break;
            }
        }
        if let Some((at, number)) = self.after {
            q = q.and_all("(last_contact_at, number) > (?, ?)", args![at, number].to_vec());
        }
        let limit = i64::try_from(size).unwrap_or(i64::MAX);
        let lines: Vec<Line> = reader
            .find(&q.then_with("order by last_contact_at, number limit ?", args![limit].to_vec()))
            .await?;
        self.looked += lines.len();
        self.after = lines.last().map(|line| (line.last_contact_at, line.number));
        Ok((!lines.is_empty()).then_some(lines))
    }

    async fn fitting(&mut self, reader: &mut Reader, page: Vec<Line>) -> Result<usize> {
        let plain: Vec<_> = self.traits.iter().filter(|(one, _)| one.is_plain()).collect();
        let (facts, none) = (Facts::default(), Vec::new());
        let mut left: HashMap<SubjectId, Plain> = HashMap::new();
        for Line { subject, country, language, organisation, .. } in page {
            let own = Plain { country, language, organisation };
            if plain.iter().all(|(one, value)| one.of(&own, &facts, &none).as_ref() == Some(value)) {
                left.insert(subject, own);
            }
        }
        let rest: Vec<_> = self.traits.iter().filter(|(one, _)| !one.is_plain()).collect();
        if rest.is_empty() || left.is_empty() {
            return Ok(left.len());
        }
        let ids: Vec<SubjectId> = left.keys().copied().collect();
        self.opened += ids.len();
        let custom = attributes(reader, &ids).await?;
        let opened: HashMap<SubjectId, Facts> = facts_of(reader, &ids).await?.into_iter().collect();
        let fits = |(subject, own): (&SubjectId, &Plain)| {
            let facts = opened.get(subject).unwrap_or(&facts);
            let custom = custom.get(subject).unwrap_or(&none);
            rest.iter().all(|(one, value)| one.of(own, facts, custom).as_ref() == Some(value))
        };
        Ok(left.iter().filter(|one| fits(*one)).map(|(subject, _)| subject).collect::<HashSet<_>>().len())
    }
}

async fn attributes(
    reader: &mut Reader,
    subjects: &[SubjectId],
) -> Result<HashMap<SubjectId, Vec<(String, String)>>> {
    let mut found: HashMap<SubjectId, Vec<(String, String)>> = HashMap::new();
    let q = Q::new(ATTRIBUTES).and_in("subject", subjects).then("order by subject, field");
    for (subject, field, value) in reader.find::<(SubjectId, String, String)>(&q).await? {
        found.entry(subject).or_default().push((field, value));
    }
    Ok(found)
}
