//! The shop's customers: two thousand, or a million, each different, each with choices of their own.

use super::names::{COUNTRIES, Country};
use consent::{Change, Channel, How, State};
use customers::{Address, Checked, Draft, Rules, Source};
use ground::{
    clock::{DAY, Timestamp},
    secret::Entropy,
};
use kernel::{Action, App, Permission, Result, SYSTEM, SubjectId, Tx};
use kit::Lang;

/// People of one transaction: large enough to be fast, small enough to keep other writers waiting only briefly.
const BATCH: u32 = 2_000;
/// The same people in every demo.
const SEED: u64 = 20_261_121;
/// How long before their entry here people made their choices.
const DAYS: u32 = 600;
/// Days on which people came, at least.
const STEPS: u32 = 100;
/// People kept at hand for letters and requests.
const KNOWN: usize = 40;

/// Some of those who were entered, for the rest of the story.
pub struct Crowd {
    pub known: Vec<SubjectId>,
}

impl Crowd {
    /// Spreads them over this time, so that not everybody came on one day; on a clock that does not stand still, they all do.
    pub async fn enter(app: &App, count: u32, over: i64, progress: &(dyn Fn(u32) + Sync)) -> Result<Self> {
        let steps = count.div_ceil(BATCH).max(STEPS.min(count));
        let size = count.div_ceil(steps.max(1)).max(1);
        let mut known = Vec::new();
        let mut entered = 0;
        while entered < count {
            let batch = Batch { from: entered, count: size.min(count - entered) };
            let subjects = app.write(&kernel::Actor::house(), &batch).await?;
            known.extend(subjects.into_iter().take(1 + KNOWN / steps.max(1) as usize));
            entered += batch.count;
            app.clock().advance(over / i64::from(steps.max(1)));
            progress(entered);
        }
        Ok(Self { known })
    }
}

/// A part of the crowd, entered with their choices in one transaction.
struct Batch {
    from: u32,
    count: u32,
}

impl Action for Batch {
    type Output = Vec<SubjectId>;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<SubjectId>> {
        let chance = Chance::new(self.from);
        let rules = customers::rules(tx).await?;
        let people: Vec<Invented> = (0..self.count).map(|at| invent(self.from + at, &chance)).collect();
        let checked = people.iter().map(|person| check(&rules, person)).collect::<Result<Vec<_>>>()?;
        let subjects =
            customers::add_many(tx, &checked, &Source::Import("shop-2026".into()), Some("orders")).await?;
        let now = tx.now();
        let choices: Vec<Change> = subjects
            .iter()
            .zip(&people)
            .flat_map(|(subject, person)| choose(*subject, person, now, &chance))
            .collect();
        consent::write_many(tx, &choices).await?;
        Ok(subjects)
    }
}

fn check(rules: &Rules, person: &Invented) -> Result<Checked> {
    rules.check(&person.draft)
}

struct Invented {
    draft: Draft,
    lang: Lang,
}

/// Chance with a seed: cheap, and the same in every demo.
struct Chance(Entropy);

impl Chance {
    fn new(seed: u32) -> Self {
        Self(Entropy::seeded(SEED ^ u64::from(seed)))
    }

    fn below(&self, limit: u32) -> u32 {
        u32::from_le_bytes(self.0.bytes()) % limit.max(1)
    }

    fn of_a_hundred(&self, share: u32) -> bool {
        self.below(100) < share
    }

    fn pick<'a, T>(&self, from: &'a [T]) -> &'a T {
        &from[self.below(u32::try_from(from.len()).unwrap_or(1)) as usize]
    }
}

fn invent(number: u32, chance: &Chance) -> Invented {
    let country = country(chance);
    let (given, family) = (*chance.pick(country.given), *chance.pick(country.family));
    let (city, postcode) = *chance.pick(country.cities);
    let mut draft = Draft {
        given: given.into(),
        family: family.into(),
        emails: vec![format!("{}.{}.{number}@example.com", ascii(given), ascii(family))],
        country: country.code.into(),
        language: country.lang.into(),
        ..Draft::default()
    };
    if chance.of_a_hundred(45) {
        draft.phones.push(mobile(country, chance));
    }
    if chance.of_a_hundred(80) {
        let street = format!("{} {}", chance.pick(country.streets), 1 + chance.below(180));
        draft.addresses.push(Address {
            street,
            postcode: postcode.into(),
            city: city.into(),
            region: String::new(),
            country: country.code.into(),
        });
    }
    if chance.of_a_hundred(60) {
        let (year, month, day) = (1945 + chance.below(62), 1 + chance.below(12), 1 + chance.below(28));
        draft.birth_date = format!("{year}-{month:02}-{day:02}");
    }
    Invented { draft, lang: Lang::parse(country.lang).unwrap_or(Lang::En) }
}

fn country(chance: &Chance) -> &'static Country {
    let mut roll = chance.below(100);
    for country in COUNTRIES {
        if roll < country.share {
            return country;
        }
        roll -= country.share;
    }
    &COUNTRIES[0]
}

fn mobile(country: &Country, chance: &Chance) -> String {
    let (prefix, digits) = country.mobile;
    let number = chance.below(10_u32.pow(digits));
    format!("{prefix}{number:0width$}", width = digits as usize)
}

/// A local part that every mail server takes.
fn ascii(name: &str) -> String {
    let letter = |letter: char| match letter {
        'ä' | 'á' | 'à' | 'ą' => 'a',
        'ë' | 'é' | 'ę' => 'e',
        'ı' | 'İ' | 'ï' => 'i',
        'ö' | 'ó' => 'o',
        'ü' => 'u',
        'ş' | 'ś' | 'Ş' | 'ß' => 's',
        'ç' | 'ć' | 'Ç' => 'c',
        'ğ' => 'g',
        'ł' | 'Ł' => 'l',
        'ń' => 'n',
        'ż' | 'ź' => 'z',
        other => other,
    };
    let plain = name.to_lowercase();
    plain.chars().map(letter).filter(char::is_ascii_lowercase).collect()
}

/// What this person said about news, offers and surveys, over the last years.
fn choose(subject: SubjectId, person: &Invented, now: Timestamp, chance: &Chance) -> Vec<Change> {
    let mut choices = Vec::new();
    let mut say = |purpose: &str, channel, state, how, days: i64| {
        let mut change = Change::new(subject, purpose, channel, state, how);
        change.lang = Some(person.lang);
        change.origin = "Route club".into();
        change.at = Some(now.minus(days * DAY));
        choices.push(change);
    };
    let asked = i64::from(chance.below(DAYS));
    match chance.below(100) {
        0..55 => say("news", Channel::Email, State::Given, How::Link, asked),
        55..65 => say("news", Channel::Email, State::Refused, How::Person, asked),
        65..75 => {
            say("news", Channel::Email, State::Given, How::Link, asked);
            say("news", Channel::Email, State::Withdrawn, How::Person, asked / 2);
        }
        _ => {}
    }
    match chance.below(100) {
        0..25 => say("offers", Channel::Email, State::Given, How::Link, asked),
        25..45 => say("offers", Channel::Email, State::Refused, How::Person, asked),
        _ => {}
    }
    if chance.of_a_hundred(5) {
        say("surveys", Channel::Email, State::Withdrawn, How::Person, asked);
    }
    choices
}
