//! What somebody may be named by in what was written about others.

use super::record::{LINES, Line, place, secret_place};
use crate::{
    model::{Class, Facts, Name, WORD, words as folded},
    store::token,
};
use custodia_sift::identifiers::{self, Kind};
use ground::db::{Q, Single};
use jiff::civil::Date;
use kernel::{KeyId, Naming, Reader, Result, Sealed, SubjectId};
use std::collections::{HashMap, HashSet};

const SECRETS: &str = "select subject, field, value from customer_secrets";
const FIELDS: &str = "select key from customer_fields";
const BEARERS: &str = "select token, count(*) from customer_lookup";
/// Words of names asked about in one statement.
const AT_ONCE: usize = 200;
/// Digits of a value that is a number, such as that of an account or a passport.
const DIGITS: usize = 4;
/// Digits of a value that is no amount and no count of anything.
const LONG: usize = 9;
/// Years in which a date of our time may lie.
const YEARS: std::ops::RangeInclusive<i16> = 1800..=2200;
/// Digits of a customer's number that is told from any other.
const NUMBER: usize = 5;
/// Letters of a family name that is sought behind a title.
const FAMILY: usize = 3;

/// Whole names, every address and number on file, and what belongs to them where they are named; nothing once the person is
/// erased. For machinery alone: it opens all.
// law: gdpr/17.1
pub async fn naming(reader: &mut Reader, subject: SubjectId) -> Result<Naming> {
    Ok(namings(reader, &[subject]).await?.pop().unwrap_or_default())
}

/// The same of many at once; those who are erased or of whom nothing can be read are not among them.
// law: gdpr/17.1
pub async fn namings(reader: &mut Reader, subjects: &[SubjectId]) -> Result<Vec<Naming>> {
    let mut all = told(reader, subjects).await?;
    rare_families(reader, &mut all).await?;
    Ok(all.into_iter().map(|(naming, _)| naming).filter(|naming| !naming.is_empty()).collect())
}

/// The same with each name by itself: what a reader is kept from who may not learn whose record it is.
pub async fn in_words(reader: &mut Reader, subject: SubjectId) -> Result<Naming> {
    let Some((naming, name)) = told(reader, &[subject]).await?.pop() else { return Ok(Naming::default()) };
    Ok(Naming { words: words(&name), ..naming })
}

/// Everybody of these people with their name, as far as they can be read.
async fn told(reader: &mut Reader, subjects: &[SubjectId]) -> Result<Vec<(Naming, Name)>> {
    let lines: Vec<Line> =
        reader.find(&Q::new(LINES).and_in("subject", subjects).then("order by subject")).await?;
    let q = Q::new(SECRETS).and_in("subject", subjects).then("order by subject, field");
    let mut secrets: HashMap<SubjectId, Vec<(String, Sealed)>> = HashMap::new();
    for (subject, field, sealed) in reader.find::<(SubjectId, String, Sealed)>(&q).await? {
        secrets.entry(subject).or_default().push((field, sealed));
    }
    let special: HashSet<String> = special_fields(reader).await?;
    let keys: Vec<KeyId> = subjects.iter().copied().map(KeyId::of).collect();
    let ring = reader.app().vault().unlock(&keys).await?;
    let mut all = Vec::with_capacity(lines.len());
    for line in lines {
        let (subject, key) = (line.subject, KeyId::of(line.subject));
        let facts: Option<Facts> = match &line.facts {
            Some(sealed) => ring.open(key, place(subject), sealed)?,
            None => None,
        };
        let mut apart = Vec::new();
        for (field, sealed) in secrets.remove(&subject).unwrap_or_default() {
            let value = ring.open::<String>(key, secret_place(subject), &sealed)?;
            apart.extend(value.map(|value| (value, !special.contains(&field))));
        }
        let facts = facts.unwrap_or_default();
        let mut beside = beside(&facts, line.number);
        let custom = facts.custom.into_values().map(|value| (value, false));
        let (numbers, weak) = sorted(apart.into_iter().chain(custom));
        beside.extend(weak);
        let naming = Naming {
            subject: Some(subject),
            names: names(&facts.name),
            emails: facts.emails,
            phones: facts.phones,
            numbers,
            beside,
            ..Naming::default()
        };
        all.push((naming, facts.name));
    }
    Ok(all)
}

/// Fields whose values say what somebody is like, and nobody's number.
async fn special_fields(reader: &mut Reader) -> Result<HashSet<String>> {
    let q = Q::new(FIELDS).and("class = ?", &Class::Special).then("order by key");
    Ok(reader.find::<Single<String>>(&q).await?.into_iter().map(|key| key.0).collect())
}

/// A family name names somebody behind a title where nobody else here has a name like it.
async fn rare_families(reader: &mut Reader, all: &mut [(Naming, Name)]) -> Result<()> {
    let families = all.iter().map(|(_, name)| longest(&name.family).map(|word| token(reader, WORD, &word)));
    let families: Vec<Option<i64>> = families.collect();
    let tokens: Vec<i64> = families.iter().flatten().copied().collect();
    let mut bearers: HashMap<i64, i64> = HashMap::new();
    for part in tokens.chunks(AT_ONCE) {
        let q = Q::new(BEARERS).and_in("token", part).then("group by token");
        bearers.extend(reader.find::<(i64, i64)>(&q).await?);
    }
    for ((naming, name), family) in all.iter_mut().zip(families) {
        if family.is_some_and(|family| bearers.get(&family).is_none_or(|people| *people <= 1)) {
            naming.families.push(name.family.clone());
        }
    }
    Ok(())
}

fn longest(family: &str) -> Option<String> {
    let words = folded(family).into_iter();
    words.max_by_key(|word| word.chars().count()).filter(|word| word.chars().count() >= FAMILY)
}

/// With and without what stands between; a given or family name alone names nobody.
fn names(name: &Name) -> Vec<String> {
    let Name { given, middle, family, .. } = name;
    if given.is_empty() || family.is_empty() {
        return Vec::new();
    }
    let mut all = vec![format!("{given} {family}")];
    if !middle.is_empty() {
        all.push(format!("{given} {middle} {family}"));
    }
    all
}

fn words(name: &Name) -> Vec<String> {
    let Name { given, middle, family, .. } = name;
    [given, middle, family].into_iter().filter(|part| !part.is_empty()).cloned().collect()
}

/// The number of an account, of a passport; a word or a sentence names nobody.
fn is_number(value: &str) -> bool {
    let digits = value.chars().filter(char::is_ascii_digit).count();
    let others = value.chars().filter(|letter| letter.is_alphabetic()).count();
    digits >= DIGITS && digits > others
}

/// Values that name their person wherever they stand, and those that do so only beside the person: a date, an amount or a
/// count stands in many texts about others. With each value whether its field holds what is secret and names somebody.
fn sorted(values: impl Iterator<Item = (String, bool)>) -> (Vec<String>, Vec<String>) {
    let (mut alone, mut beside) = (Vec::new(), Vec::new());
    for (value, is_told) in values {
        let known = is_identifier(&value);
        let long = value.chars().filter(char::is_ascii_digit).count() >= LONG;
        match is_number(&value) || known {
            true if (is_told || known || long) && !is_date(&value) => alone.push(value),
            true => beside.push(value),
            false => {}
        }
    }
    (alone, beside)
}

fn is_identifier(value: &str) -> bool {
    Kind::ALL.into_iter().any(|kind| identifiers::check(kind, value).is_ok())
}

/// A day as people write it in figures, whether or not a time stands behind it.
fn is_date(value: &str) -> bool {
    let groups = value.split(|letter: char| !letter.is_ascii_digit()).filter(|group| !group.is_empty());
    match groups.collect::<Vec<_>>()[..] {
        [a, b, c, ..] if a.len() == 4 => is_day(a, b, c),
        [a, b, c, ..] if c.len() == 4 => is_day(c, b, a) || is_day(c, a, b),
        [one, ..] if [8, 14].contains(&one.len()) => {
            is_day(&one[..4], &one[4..6], &one[6..8]) || is_day(&one[4..8], &one[2..4], &one[..2])
        }
        _ => false,
    }
}

fn is_day(year: &str, month: &str, day: &str) -> bool {
    let year = year.parse().ok().filter(|year| YEARS.contains(year));
    let (Some(year), Ok(month), Ok(day)) = (year, month.parse(), day.parse()) else { return false };
    Date::new(year, month, day).is_ok()
}

/// Where they live, when they were born, their number here: many share the one, and any text may hold the other.
fn beside(facts: &Facts, number: i64) -> Vec<String> {
    let mut all = Vec::new();
    for address in &facts.addresses {
        all.extend(street(&address.street));
        let is_known = !address.postcode.is_empty() && !address.city.is_empty();
        all.extend(is_known.then(|| format!("{} {}", address.postcode, address.city)));
    }
    all.extend(facts.birth_date.iter().flat_map(|date| dates(*date)));
    let number = number.to_string();
    all.extend((number.len() >= NUMBER).then_some(number));
    all
}

/// A street with its number, without abbreviations and what stands behind the number; a street alone is nobody's.
fn street(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().filter(|word| !word.ends_with('.')).collect();
    let number = words.iter().position(|word| word.chars().any(|letter| letter.is_ascii_digit()))?;
    let words = if number == 0 { &words[..] } else { &words[..=number] };
    let cut = |word: &&str| word.split(['/', ',']).next().unwrap_or_default().to_owned();
    (words.len() > 1).then(|| words.iter().map(cut).collect::<Vec<_>>().join(" "))
}

/// As people write a date in figures.
fn dates(date: Date) -> [String; 4] {
    let (year, month, day) = (date.year(), date.month(), date.day());
    [
        format!("{year}-{month:02}-{day:02}"),
        format!("{day:02}-{month:02}-{year}"),
        format!("{day}-{month}-{year}"),
        format!("{month:02}-{day:02}-{year}"),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_told_from_words() {
        for number in ["PL61109010140000071219812874", "AB1234567", "90051712344", "1234 5678"] {
            assert!(is_number(number), "{number}");
        }
        for word in ["Diabetes type 2", "none since 2019", "blue", "", "A12"] {
            assert!(!is_number(word), "{word}");
        }
    }

    #[test]
    fn a_date_is_told_from_other_numbers() {
        for date in ["2019-05-12", "12.05.2019", "5/31/2019", "20190512", "12052019", "2019-05-12 14:30:05"] {
            assert!(is_date(date), "{date}");
        }
        for number in ["PL61109010140000071219812874", "1234 5678", "90051712344", "2019-13-45", "25.00"] {
            assert!(!is_date(number), "{number}");
        }
    }

    #[test]
    fn a_street_counts_with_its_number() {
        assert_eq!(street("ul. Długa 5/4").as_deref(), Some("Długa 5"));
        assert_eq!(street("Prins Hendrikkade 33 hs").as_deref(), Some("Prins Hendrikkade 33"));
        assert_eq!(street("221b Baker Street").as_deref(), Some("221b Baker Street"));
        assert_eq!((street("Długa"), street("7"), street("")), (None, None, None));
    }

    #[test]
    fn a_family_is_known_by_its_longest_word() {
        assert_eq!(longest("van der Berg").as_deref(), Some("berg"));
        assert_eq!(longest("Kanarek-Łoś").as_deref(), Some("kanarek"));
        assert_eq!(longest("Xu"), None);
    }
}
