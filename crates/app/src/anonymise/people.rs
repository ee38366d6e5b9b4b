//! Invented people in the shape of the real ones: as many addresses, the same country where many share it, a birth nearby.

use super::{
    PAGE,
    chance::{Chance, ascii},
    terms::Terms,
};
use crate::read::{self, Person};
use customers::{Class, Draft, Rules, Source};
use jiff::civil::Date;
use kernel::{Action, Actor, App, KeyId, Permission, Place, Reader, Result, SYSTEM, SubjectId, Tx};
use serde::{Deserialize, de::IgnoredAny};
use std::collections::{BTreeMap, HashMap, HashSet};

/// So many people share a plain value, or it does not come along.
pub const CROWD: i64 = 5;
/// Plain values that are looked at.
const VALUES: i64 = 100_000;
/// The source that everybody in the copy has.
const SOURCE: &str = "anonymised";
const SENSITIVE: &str = "INVENTED";

/// How many of each a person has, and when about they were born. What else is in the sealed value is never read.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Shape {
    emails: Vec<IgnoredAny>,
    phones: Vec<IgnoredAny>,
    addresses: Vec<IgnoredAny>,
    birth_date: Option<Date>,
    custom: BTreeMap<String, IgnoredAny>,
}

/// What enough people share to tell nothing about one of them.
pub struct Shared {
    countries: HashSet<String>,
    places: HashSet<(String, Option<String>)>,
    languages: HashSet<String>,
    /// Languages of people of any country.
    spoken: HashSet<String>,
    values: HashSet<(String, String)>,
}

impl Shared {
    pub async fn read(source: &App) -> Result<Self> {
        let mut reader = source.read(&Actor::house()).await?;
        let (mut countries, mut languages) = (HashMap::new(), HashMap::new());
        let (mut places, mut spoken) = (HashSet::new(), HashMap::new());
        for (country, language, count) in read::places(&mut reader, VALUES).await? {
            if let Some(language) = &language {
                *spoken.entry(language.clone()).or_insert(0) += count;
            }
            if let Some(country) = country {
                *countries.entry(country.clone()).or_insert(0) += count;
                if count >= CROWD {
                    places.insert((country, language));
                }
            } else if let Some(language) = language {
                *languages.entry(language).or_insert(0) += count;
            }
        }
        let values = read::shared(&mut reader, CROWD, VALUES).await?.into_iter().collect();
        Ok(Self {
            countries: crowds(countries),
            places,
            languages: crowds(languages),
            spoken: crowds(spoken),
            values,
        })
    }

    pub fn has_country(&self, code: &str) -> bool {
        self.countries.contains(code)
    }

    /// Whether enough people have this language, wherever they live.
    pub fn has_language(&self, lang: &str) -> bool {
        self.spoken.contains(lang)
    }

    /// Country and language where enough people have both, then the country alone, then neither.
    fn place(&self, person: &Person) -> (Option<String>, Option<String>) {
        match (&person.country, &person.language) {
            (Some(country), language) if self.places.contains(&(country.clone(), language.clone())) => {
                (Some(country.clone()), language.clone())
            }
            (Some(country), _) if self.countries.contains(country) => (Some(country.clone()), None),
            (None, Some(language)) if self.languages.contains(language) => (None, Some(language.clone())),
            _ => (None, None),
        }
    }
}

fn crowds(counts: HashMap<String, i64>) -> HashSet<String> {
    counts.into_iter().filter(|(_, count)| *count >= CROWD).map(|(value, _)| value).collect()
}

/// Invents somebody for each of these, and enters them; their new ids stand in the same order.
pub async fn enter(
    source: &App,
    app: &App,
    (terms, shared): (&Terms, &Shared),
    (subjects, chance): (&[SubjectId], &Chance),
) -> Result<Vec<SubjectId>> {
    debug_assert!(subjects.len() <= PAGE);
    let mut reader = source.read(&Actor::house()).await?;
    let mut shapes = shapes(&mut reader, subjects).await?;
    let mut values = by_subject(read::attributes(&mut reader, subjects).await?);
    let mut secrets = by_subject(read::secrets(&mut reader, subjects).await?);
    drop(reader);
    let year = app.clock().now().date().year();
    let drafts = subjects.iter().map(|subject| {
        let Some((person, shape)) = shapes.remove(subject) else {
            return Draft::default();
        };
        let inventing = Inventing { chance, terms, shared, year };
        let mut draft = inventing.draft(&person, &shape);
        inventing.values(&mut draft, values.remove(subject).unwrap_or_default(), &shape);
        inventing.secrets(&mut draft, secrets.remove(subject).unwrap_or_default());
        draft
    });
    let enter = Enter { drafts: drafts.collect() };
    app.write(&Actor::house(), &enter).await
}

fn by_subject(rows: Vec<(SubjectId, String, String)>) -> HashMap<SubjectId, Vec<(String, String)>> {
    let mut all: HashMap<_, Vec<_>> = HashMap::new();
    for (subject, field, value) in rows {
        all.entry(subject).or_default().push((field, value));
    }
    all
}

async fn shapes(reader: &mut Reader, subjects: &[SubjectId]) -> Result<HashMap<SubjectId, (Person, Shape)>> {
    let keys: Vec<KeyId> = subjects.iter().copied().map(KeyId::of).collect();
    let ring = reader.app().vault().unlock(&keys).await?;
    let mut all = HashMap::with_capacity(subjects.len());
    for person in read::persons(reader, subjects).await? {
        let (subject, place) = (person.subject, Place::new("customers", "facts", person.subject));
        let shape = match &person.facts {
            Some(sealed) => ring.open(KeyId::of(subject), place, sealed)?,
            None => None,
        };
        all.insert(subject, (person, shape.unwrap_or_default()));
    }
    Ok(all)
}

struct Inventing<'a> {
    chance: &'a Chance,
    terms: &'a Terms,
    shared: &'a Shared,
    /// Of the day on which they come.
    year: i16,
}

impl Inventing<'_> {
    fn draft(&self, person: &Person, shape: &Shape) -> Draft {
        let chance = self.chance;
        let (code, lang) = self.shared.place(person);
        let country = chance.country(code.as_deref(), lang.as_deref());
        let (given, family) = (*chance.pick(country.given), *chance.pick(country.family));
        let local = format!("{}.{}.{}", ascii(given), ascii(family), chance.below(u32::MAX));
        let born = shape.birth_date.map(|date| date.year().clamp(1900, self.year - 6));
        let organisation = person.organisation.as_ref().map(|_| chance.firm());
        let purpose = person.purpose.clone().filter(|key| self.terms.purposes.contains(key));
        Draft {
            given: given.into(),
            family: family.into(),
            emails: (0..shape.emails.len()).map(|at| format!("{local}.{at}@example.org")).collect(),
            phones: shape.phones.iter().map(|_| chance.mobile(country)).collect(),
            addresses: shape.addresses.iter().map(|_| chance.address(country)).collect(),
            birth_date: born.map(|year| chance.birth_date(year)).unwrap_or_default(),
            country: code.unwrap_or_default(),
            language: lang.unwrap_or_default(),
            organisation: organisation.unwrap_or_default(),
            purpose: purpose.unwrap_or_default(),
            ..Draft::default()
        }
    }

    /// Plain values that many share stay; what the house seals is invented.
    fn values(&self, draft: &mut Draft, values: Vec<(String, String)>, shape: &Shape) {
        let plain = |(field, _): &(String, String)| self.terms.fields.get(field) == Some(&Class::Attribute);
        let kept = values.into_iter().filter(|value| plain(value) && self.shared.values.contains(value));
        draft.attributes.extend(kept);
        let sealed =
            shape.custom.keys().filter(|field| self.terms.fields.get(*field) == Some(&Class::Identifying));
        draft.attributes.extend(sealed.map(|field| (field.clone(), self.chance.firm())));
    }

    fn secrets(&self, draft: &mut Draft, secrets: Vec<(String, String)>) {
        for (field, kind) in secrets {
            if self.terms.fields.get(&field) == Some(&Class::Sensitive) {
                draft.attributes.insert(field, format!("{SENSITIVE}-{}", self.chance.below(u32::MAX)));
            } else if let Some(number) = self.chance.national_id(&kind) {
                (draft.national_id, draft.national_id_kind) = (number, kind);
            }
        }
    }
}

struct Enter {
    drafts: Vec<Draft>,
}

impl Action for Enter {
    type Output = Vec<SubjectId>;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<SubjectId>> {
        let rules = customers::rules(tx).await?;
        let checked = self.drafts.iter().map(|draft| check(&rules, draft)).collect::<Result<Vec<_>>>()?;
        customers::add_many(tx, &checked, &Source::Import(SOURCE.into()), None).await
    }
}

/// What the rules of today refuse, such as a field that takes no values any more, leaves the name and the addresses.
fn check(rules: &Rules, draft: &Draft) -> Result<customers::Checked> {
    let bare = || Draft {
        given: draft.given.clone(),
        family: draft.family.clone(),
        emails: draft.emails.clone(),
        ..Draft::default()
    };
    rules.check(draft).or_else(|_| rules.check(&bare()))
}
