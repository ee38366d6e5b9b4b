//! How many others are like somebody in what would remain of them: counted up to a small number, never through all.
//!
//! People are walked along an index of the rarest plain fact; what lies sealed is opened for those who fit so far. Whoever
//! asks too much gets a number that is too small, which keeps people safe.

use super::known::facts_of;
use crate::model::{Anonymising, Facts, Feature, Plain, Standing, Trait};
use ground::{
    args,
    clock::Timestamp,
    db::{Q, join},
    row,
};
use kernel::{Reader, Result, SubjectId};
use std::collections::{HashMap, HashSet};

/// People looked at in one statement: most questions are answered by the first few.
const FIRST: usize = 64;
const PAGE: usize = 512;
/// People looked at for one question, and those among them who are opened.
const LOOKED: usize = 4_096;
const OPENED: usize = 1_024;

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
    house: &Anonymising,
    subject: SubjectId,
    (traits, most): (&[(Trait, String)], usize),
) -> Result<usize> {
    let mut walk = Walk { house, subject, traits, after: None, looked: 0, opened: 0 };
    let mut found = 0;
    while found < most {
        let Some(page) = walk.next(reader).await? else { break };
        found += walk.fitting(reader, page).await?;
    }
    Ok(found.min(most))
}

struct Walk<'a> {
    house: &'a Anonymising,
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
            ("organisation = ?", Feature::Organisation),
            ("country = ?", Feature::Country),
            ("language = ?", Feature::Language),
        ] {
            if let Some((_, value)) = self.traits.iter().find(|(one, _)| one.feature == rare) {
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
        let (plain, rest): (Vec<_>, Vec<_>) = self.traits.iter().partition(|(one, _)| one.feature.is_plain());
        let (facts, none) = (Facts::default(), Vec::new());
        let mut left: HashMap<SubjectId, Plain> = HashMap::new();
        for Line { subject, country, language, organisation, .. } in page {
            let own = Plain { country, language, organisation };
            if plain.iter().all(|one| fits(one, &own, &facts, &none)) {
                left.insert(subject, own);
            }
        }
        if rest.is_empty() || left.is_empty() {
            return Ok(left.len());
        }
        let ids: Vec<SubjectId> = left.keys().copied().collect();
        let custom = attributes(reader, &ids).await?;
        let mut opened: HashMap<SubjectId, Facts> = HashMap::new();
        if rest.iter().any(|(one, _)| self.house.is_sealed(&one.feature)) {
            self.opened += ids.len();
            opened = facts_of(reader, &ids).await?.into_iter().collect();
        }
        let fit = |(subject, own): (&SubjectId, &Plain)| {
            let facts = opened.get(subject).unwrap_or(&facts);
            let custom = custom.get(subject).unwrap_or(&none);
            rest.iter().all(|one| fits(one, own, facts, custom))
        };
        Ok(left.iter().filter(|one| fit(*one)).map(|(subject, _)| subject).collect::<HashSet<_>>().len())
    }
}

/// Whether the very same would be told of somebody else: a spelling that nobody shares tells who it was.
fn fits((one, wanted): &(Trait, String), plain: &Plain, facts: &Facts, open: &[(String, String)]) -> bool {
    let told = one.feature.of(plain, facts, open).and_then(|value| one.told.told(&value));
    told.is_some_and(|told| told == *wanted)
}

pub(super) async fn attributes(
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Becomes;

    #[test]
    fn another_spelling_is_another_value() {
        let one = (Trait { feature: Feature::City, told: Becomes::Kept }, "Kraków".to_owned());
        let fits = |city: &str| {
            let place = crate::Address { city: city.into(), ..crate::Address::default() };
            let facts = Facts { addresses: vec![place], ..Facts::default() };
            super::fits(&one, &Plain::default(), &facts, &[])
        };
        assert!(fits("Kraków ") && !fits("KRAKÓW") && !fits(""));
    }
}
