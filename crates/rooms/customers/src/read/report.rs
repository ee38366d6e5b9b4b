//! How many people there are by one or two of their attributes; small groups stay hidden from everybody.
// law: gdpr/5.1.c

use super::{
    alike::attributes,
    fields::definitions,
    known::facts_of,
    record::{LINES, Line},
};
use crate::{
    REPORT, SMALL_CELLS,
    model::{Becomes, Cells, Class, Counts, Definition, Facts, Feature, FieldKey, Plain},
};
use ground::{args, db::Q};
use kernel::{Access, Error, Reader, Result, SubjectId};
use std::collections::HashMap;

/// People read at once, in the order of their numbers.
const AT_ONCE: i64 = 1_000;
/// What anybody is counted by, beside fields of the house's own.
const OFFERED: [Feature; 4] = [Feature::Country, Feature::Language, Feature::City, Feature::BirthDate];

/// What was asked, and what may be told.
#[derive(Clone, Debug)]
pub struct Report {
    pub by: Feature,
    pub and: Option<Feature>,
    /// None where all people together are too few.
    pub cells: Option<Cells>,
    /// No number speaks of fewer people.
    pub few: i64,
}

/// What this reader may have people counted by; what the matrix hides from them is not among it.
pub async fn countable(reader: &mut Reader) -> Result<Vec<(Feature, Option<Definition>)>> {
    reader.demand(&REPORT)?;
    let own = definitions(reader).await?.into_iter().filter(|known| known.class == Class::Attribute);
    let own = own.map(|known| (Feature::Custom(known.key.clone()), Some(known)));
    let all = OFFERED.into_iter().map(|feature| (feature, None)).chain(own);
    let actor = reader.actor();
    let is_seen = |feature: &Feature| {
        let field = feature.field().unwrap_or(FieldKey::Custom);
        actor.access(field.key()) > Access::Hidden
    };
    Ok(all.filter(|(feature, _)| is_seen(feature)).collect())
}

/// Counts people by what `by` and `and` name; those who are restricted are used for nothing, and not for this.
// law: gdpr/18.2
pub async fn report(reader: &mut Reader, by: &str, and: &str) -> Result<Report> {
    let offered = countable(reader).await?;
    let chosen = |field: &'static str, key: &str| {
        let found = offered.iter().map(|(feature, _)| feature).find(|feature| feature.id() == key);
        found.cloned().ok_or_else(|| Error::field(field, "error-not-a-choice"))
    };
    let by = chosen("by", by)?;
    let and = if and.is_empty() { None } else { Some(chosen("and", and)?) };
    if and.as_ref() == Some(&by) {
        return Err(Error::field("and", "error-not-a-choice"));
    }
    let few = few(reader).await?;
    let counts = match by.is_plain() && and.as_ref().is_none_or(Feature::is_plain) {
        true => by_columns(reader, &by, and.as_ref()).await?,
        false => one_by_one(reader, &by, and.as_ref()).await?,
    };
    let cells = Cells::told(&counts, and.is_some(), few);
    Ok(Report { by, and, cells, few })
}

/// The fewest people that a number may speak of.
pub async fn few(reader: &mut Reader) -> Result<i64> {
    let told = reader.setting(&SMALL_CELLS).await?;
    told.parse().map_err(Error::fault)
}

/// What lies open in the record's row is counted by the database.
async fn by_columns(reader: &mut Reader, by: &Feature, and: Option<&Feature>) -> Result<Counts> {
    let column = |feature: &Feature| match feature {
        Feature::Country => "country",
        Feature::Language => "language",
        _ => "organisation",
    };
    let (by, and) = (column(by), and.map_or("cast(null as text)", column));
    let parts =
        ["select ", by, ", ", and, ", count(*) from customers where standing = 'active' group by 1, 2"];
    let rows: Vec<(Option<String>, Option<String>, i64)> =
        reader.find(&Q::assembled(&parts, Vec::new())).await?;
    let mut counts = Counts::new();
    for (row, column, count) in rows {
        *counts.entry((known(row), known(column))).or_insert(0) += count;
    }
    Ok(counts)
}

fn known(value: Option<String>) -> Option<String> {
    value.filter(|value| !value.trim().is_empty())
}

/// What lies sealed is opened person by person, a thousand at a time.
async fn one_by_one(reader: &mut Reader, by: &Feature, and: Option<&Feature>) -> Result<Counts> {
    let asked: Vec<&Feature> = std::iter::once(by).chain(and).collect();
    let own = asked.iter().any(|feature| matches!(feature, Feature::Custom(_)));
    let sealed = asked.iter().any(|feature| matches!(feature, Feature::City | Feature::BirthDate));
    let (mut counts, mut after) = (Counts::new(), 0);
    loop {
        let q = Q::new(LINES).and("number > ?", &after).and_all("standing = 'active'", Vec::new());
        let lines: Vec<Line> =
            reader.find(&q.then_with("order by number limit ?", args![AT_ONCE].to_vec())).await?;
        let Some(last) = lines.last() else { return Ok(counts) };
        after = last.number;
        let people: Vec<SubjectId> = lines.iter().map(|line| line.subject).collect();
        let mut open = if own { attributes(reader, &people).await? } else { HashMap::new() };
        let mut facts: HashMap<SubjectId, Facts> = HashMap::new();
        if sealed {
            facts.extend(facts_of(reader, &people).await?);
        }
        for line in lines {
            let (facts, open) = (facts.remove(&line.subject), open.remove(&line.subject));
            let (facts, open) = (facts.unwrap_or_default(), open.unwrap_or_default());
            let Line { country, language, organisation, .. } = line;
            let plain = Plain { country, language, organisation };
            let told = |feature: &Feature| told(feature, feature.of(&plain, &facts, &open));
            *counts.entry((told(by), and.and_then(told))).or_insert(0) += 1;
        }
    }
}

/// A day of birth is told by its decade, everything else as it stands.
fn told(feature: &Feature, value: Option<String>) -> Option<String> {
    let told = if *feature == Feature::BirthDate { Becomes::Decade } else { Becomes::Kept };
    known(told.told(&value?))
}
