//! What somebody may be named by in what was written about others.

use super::record::{LINES, Line, place, secret_place};
use crate::{
    model::{
        Class, EMAIL, Facts, Former, Name, PHONE, WORD, Was, day, normal_email, phone_tail, words as folded,
    },
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
const OTHERS: &str = "select subject from customer_lookup";
const AS_WELL: &str =
    "exists (select 1 from customer_lookup b where b.token = ? and b.subject = customer_lookup.subject)";
/// Words of names asked about in one statement.
const AT_ONCE: usize = 200;
/// Digits of a value that is a number, such as that of an account or a passport.
const DIGITS: usize = 4;
/// Digits of a value that is no amount and no count of anything.
const LONG: usize = 9;
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
    own_names(reader, &mut all).await?;
    rare_families(reader, &mut all).await?;
    own_addresses(reader, &mut all).await?;
    Ok(all.into_iter().map(|one| one.naming).filter(|naming| !naming.is_empty()).collect())
}

/// The same with each name by itself: what a reader is kept from who may not learn whose record it is.
pub async fn in_words(reader: &mut Reader, subject: SubjectId) -> Result<Naming> {
    let Some(one) = told(reader, &[subject]).await?.pop() else { return Ok(Naming::default()) };
    let words = one.called.iter().flat_map(words).collect();
    let names = one.called.iter().flat_map(names).collect();
    let (emails, phones) = (join(one.naming.emails, one.emails), join(one.naming.phones, one.phones));
    Ok(Naming { words, names, emails, phones, ..one.naming })
}

/// Somebody with what they are called, and were.
struct Told {
    naming: Naming,
    /// The name of today first.
    called: Vec<Name>,
    /// Theirs before; somebody else's since, perhaps.
    emails: Vec<String>,
    phones: Vec<String>,
}

fn join(mut one: Vec<String>, other: Vec<String>) -> Vec<String> {
    one.extend(other);
    one
}

/// Everybody of these people, as far as they can be read.
async fn told(reader: &mut Reader, subjects: &[SubjectId]) -> Result<Vec<Told>> {
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
        all.push(told_of(&line, facts.unwrap_or_default(), apart));
    }
    Ok(all)
}

/// With what was true of them before: others go on writing it.
fn told_of(line: &Line, facts: Facts, apart: Vec<(String, bool)>) -> Told {
    let mut beside = beside(&facts, line.number);
    let custom = facts.custom.into_values().map(|value| (value, false));
    let (numbers, weak) = sorted(apart.into_iter().chain(custom));
    beside.extend(weak);
    let (mut called, mut emails, mut phones) = (vec![facts.name], Vec::new(), Vec::new());
    for Former { was, .. } in facts.former {
        match was {
            Was::Name(name) => called.push(name),
            Was::Email(email) => emails.push(email),
            Was::Phone(phone) => phones.push(phone),
            Was::Address(_) => {}
        }
    }
    let naming = Naming {
        subject: Some(line.subject),
        names: called.iter().take(1).flat_map(names).collect(),
        emails: facts.emails,
        phones: facts.phones,
        numbers,
        beside,
        ..Naming::default()
    };
    Told { naming, called, emails, phones }
}

/// Fields whose values say what somebody is like, and nobody's number.
async fn special_fields(reader: &mut Reader) -> Result<HashSet<String>> {
    let q = Q::new(FIELDS).and("class = ?", &Class::Special).then("order by key");
    Ok(reader.find::<Single<String>>(&q).await?.into_iter().map(|key| key.0).collect())
}

/// A name of before is theirs where nobody else here bears all its words: somebody else's may have been typed over it.
async fn own_names(reader: &mut Reader, all: &mut [Told]) -> Result<()> {
    for Told { naming, called, .. } in all.iter_mut() {
        for name in called.iter().skip(1).flat_map(names) {
            if !naming.names.contains(&name) && !is_borne(reader, naming.subject, &name).await? {
                naming.names.push(name);
            }
        }
    }
    Ok(())
}

/// Whether somebody else has all these words in their name; of words that are in no index that is not known.
async fn is_borne(reader: &mut Reader, subject: Option<SubjectId>, name: &str) -> Result<bool> {
    let mut words = folded(name);
    words.retain(|word| word.chars().count() >= FAMILY);
    words.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
    let tokens: Vec<i64> = words.iter().map(|word| token(reader, WORD, word)).collect();
    let Some((first, others)) = tokens.split_first() else { return Ok(true) };
    let mut q = Q::new(OTHERS).and("token = ?", first).and_if("subject <> ?", subject);
    for other in others {
        q = q.and(AS_WELL, other);
    }
    Ok(!reader.find::<Single<SubjectId>>(&q.then("order by subject limit 1")).await?.is_empty())
}

/// A family name names somebody behind a title where nobody else here has a name like it. One of before is in no index any
/// more: nobody at all may have it.
async fn rare_families(reader: &mut Reader, all: &mut [Told]) -> Result<()> {
    let mut families = Vec::new();
    for (at, one) in all.iter().enumerate() {
        for (nth, name) in one.called.iter().enumerate() {
            if let Some(word) = longest(&name.family) {
                families.push((at, name.family.clone(), token(reader, WORD, &word), i64::from(nth == 0)));
            }
        }
    }
    let bearers = bearers(reader, families.iter().map(|(.., token, _)| *token).collect()).await?;
    for (at, family, token, own) in families {
        let others = bearers.get(&token).copied().unwrap_or(own) - own;
        let known = &mut all[at].naming.families;
        if others <= 0 && !known.contains(&family) {
            known.push(family);
        }
    }
    Ok(())
}

/// How many people are found by each of these entries of the index.
async fn bearers(reader: &mut Reader, tokens: Vec<i64>) -> Result<HashMap<i64, i64>> {
    let mut bearers = HashMap::new();
    for part in tokens.chunks(AT_ONCE) {
        let q = Q::new(BEARERS).and_in("token", part).then("group by token");
        bearers.extend(reader.find::<(i64, i64)>(&q).await?);
    }
    Ok(bearers)
}

/// An address or a number of before names its person as long as it is nobody else's.
async fn own_addresses(reader: &mut Reader, all: &mut [Told]) -> Result<()> {
    let mut tokens = Vec::new();
    for one in all.iter() {
        tokens.extend(one.emails.iter().map(|email| token(reader, EMAIL, &normal_email(email))));
        let tails = one.phones.iter().filter_map(|phone| phone_tail(phone));
        tokens.extend(tails.map(|tail| token(reader, PHONE, &tail)));
    }
    if tokens.is_empty() {
        return Ok(());
    }
    let bearers = bearers(reader, tokens).await?;
    for one in all.iter_mut() {
        let free = |token: i64| !bearers.contains_key(&token);
        let emails = one.emails.iter().filter(|email| free(token(reader, EMAIL, &normal_email(email))));
        one.naming.emails.extend(emails.cloned());
        let tail = |phone: &&String| phone_tail(phone).is_some_and(|tail| free(token(reader, PHONE, &tail)));
        one.naming.phones.extend(one.phones.iter().filter(tail).cloned());
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
            true if (is_told || known || long) && day(&value).is_none() => alone.push(value),
            true => beside.push(value),
            false => {}
        }
    }
    (alone, beside)
}

fn is_identifier(value: &str) -> bool {
    Kind::ALL.into_iter().any(|kind| identifiers::check(kind, value).is_ok())
}

/// Where they live, when they were born, their number here: many share the one, and any text may hold the other.
fn beside(facts: &Facts, number: i64) -> Vec<String> {
    let mut all = Vec::new();
    let former = facts.former.iter().filter_map(|former| match &former.was {
        Was::Address(address) => Some(address),
        _ => None,
    });
    for address in facts.addresses.iter().chain(former) {
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
