//! Search: what somebody typed becomes terms of the blind index; what they find is opened and checked.

use super::{
    list::{Filter, Sort},
    record::{Line, Record, lines, shown_list},
};
use crate::{
    REVEAL, VIEW,
    model::{self, EMAIL, FieldKey, NATIONAL_ID, PHONE, Shown, WORD},
    store::token,
};
use custodia_sift::identifiers::{self, Kind};
use ground::{args, statements};
use kernel::{Access, Reader, Result, SubjectId};

/// People found at once: more are not read by anybody, and every one of them is opened.
pub const MOST: usize = 100;
/// What is typed into one search box.
const TYPED: usize = 200;

statements! {
    BY_TOKEN = "select subject from customer_lookup where token = ?1 order by subject desc limit ?2";
    BY_TWO = "select a.subject from customer_lookup a join customer_lookup b on b.subject = a.subject and b.token = ?2
              where a.token = ?1 order by a.subject desc limit ?3";
    BY_NUMBER = "select subject from customers where number = ?1";
}

/// Who was found, by name where names may be seen.
#[derive(Clone, Debug)]
pub struct Found {
    pub people: Vec<Shown>,
    /// There are more than were opened.
    pub more: bool,
}

/// One way to understand what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Asked {
    Id(SubjectId),
    Number(i64),
    Email(String),
    /// The beginning of an address, as far as it was typed.
    Mailbox(String),
    Phone(String),
    NationalId(String),
    Words(Vec<String>),
}

/// Finds customers by the beginning of their name, address, phone in any spelling, number or id.
pub async fn search(reader: &mut Reader, typed: &str) -> Result<Found> {
    search_in(reader, typed, &Filter::default()).await
}

/// The same among the customers of a filter.
pub async fn search_in(reader: &mut Reader, typed: &str, filter: &Filter) -> Result<Found> {
    reader.demand(&VIEW)?;
    let typed: String = typed.trim().chars().take(TYPED).collect();
    let mut found = Found { people: Vec::new(), more: false };
    let mut seen = Vec::new();
    for asked in understand(&typed, reader) {
        let mut candidates = candidates(reader, &asked).await?;
        found.more |= candidates.len() > MOST;
        candidates.truncate(MOST);
        candidates.retain(|subject| !seen.contains(subject));
        seen.extend(candidates.iter().copied());
        let lines: Vec<Line> = lines(reader, &candidates).await?;
        let mut people = shown_list(reader, lines).await?;
        people.retain(|(record, _)| filter.fits(record) && asked.fits(record, reader));
        found.people.extend(people.into_iter().map(|(_, shown)| shown));
    }
    found.people.sort_by_cached_key(|shown| (model::fold(&shown.name()), shown.number));
    Ok(found)
}

impl Found {
    /// In another order than by name: what was found is few enough.
    #[must_use]
    pub fn sorted(mut self, sort: Sort) -> Self {
        self.people.sort_by(|one, other| match sort {
            Sort::LatestContact => other.last_contact_at.cmp(&one.last_contact_at),
            Sort::EarliestContact => one.last_contact_at.cmp(&other.last_contact_at),
            Sort::Newest | Sort::HighestNumber => other.number.cmp(&one.number),
            Sort::Oldest | Sort::LowestNumber => one.number.cmp(&other.number),
        });
        self
    }
}

/// Everybody with exactly this address.
pub async fn find_by_email(reader: &mut Reader, email: &str) -> Result<Vec<SubjectId>> {
    let asked = Asked::Email(model::normal_email(email));
    let candidates = candidates(reader, &asked).await?;
    let lines = lines(reader, &candidates).await?;
    let people = shown_list(reader, lines).await?;
    let fits = |record: &Record| asked.matches(record, &|_| true);
    let mut found: Vec<SubjectId> =
        people.iter().filter(|(record, _)| fits(record)).map(|(r, _)| r.subject).collect();
    found.sort_unstable();
    Ok(found)
}

/// A field that somebody sees only masked cannot be searched by them either: finding would tell.
fn sees(reader: &Reader, field: FieldKey) -> bool {
    reader.actor().access(field.key()) >= Access::Shown
}

fn understand(typed: &str, reader: &Reader) -> Vec<Asked> {
    let mut ways = Vec::new();
    ways.extend(typed.parse().ok().map(Asked::Id));
    ways.extend(typed.trim_start_matches('#').parse().ok().map(Asked::Number));
    if reader.may(&REVEAL) {
        ways.extend(national_id(typed).map(Asked::NationalId));
    }
    if sees(reader, FieldKey::Phone) && looks_dialled(typed) {
        ways.push(Asked::Phone(custodia_phones::digits(typed)));
    }
    match typed.split_once('@') {
        Some((_, domain)) if sees(reader, FieldKey::Email) => {
            let whole = domain.contains('.');
            let address = model::normal_email(typed);
            ways.extend(whole.then(|| Asked::Email(address.clone())));
            ways.push(Asked::Mailbox(address));
        }
        Some(_) => {}
        None => ways.push(Asked::Words(model::words(typed))),
    }
    ways
}

fn looks_dialled(typed: &str) -> bool {
    let digits = typed.chars().filter(char::is_ascii_digit).count();
    digits >= model::TAIL
        && typed.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || "+-/().".contains(c))
}

fn national_id(typed: &str) -> Option<String> {
    let mut national = Kind::ALL.into_iter().filter(|kind| kind.country().is_some());
    national.find_map(|kind| identifiers::check(kind, typed).ok()).map(|id| id.compact().to_owned())
}

async fn candidates(reader: &mut Reader, asked: &Asked) -> Result<Vec<SubjectId>> {
    match asked {
        Asked::Id(subject) => Ok(vec![*subject]),
        Asked::Number(number) => Ok(reader.column(BY_NUMBER, args![number]).await?),
        Asked::Email(address) => by_token(reader, token(reader, EMAIL, address)).await,
        Asked::Mailbox(address) => {
            let local = address.split('@').next().unwrap_or_default();
            by_words(reader, &model::words(local)).await
        }
        Asked::Phone(digits) => match model::phone_tail(digits) {
            Some(tail) => by_token(reader, token(reader, PHONE, &tail)).await,
            None => Ok(Vec::new()),
        },
        Asked::NationalId(number) => by_token(reader, token(reader, NATIONAL_ID, number)).await,
        Asked::Words(words) => by_words(reader, words).await,
    }
}

/// The two longest words narrow the search; the others are checked after opening.
async fn by_words(reader: &mut Reader, words: &[String]) -> Result<Vec<SubjectId>> {
    let mut long: Vec<&str> =
        words.iter().map(String::as_str).filter(|word| letters(word) >= model::SHORTEST).collect();
    long.sort_by_key(|word| std::cmp::Reverse(letters(word)));
    let Some(first) = long.first() else {
        return Ok(Vec::new());
    };
    let second = long.get(1).map(|word| token(reader, WORD, &beginning(word)));
    let mut found = narrowed(reader, token(reader, WORD, first), second).await?;
    if letters(first) > model::LONGEST && found.len() <= MOST {
        let wider = narrowed(reader, token(reader, WORD, &beginning(first)), second).await?;
        found.extend(wider.into_iter().filter(|subject| !found.contains(subject)).collect::<Vec<_>>());
    }
    Ok(found)
}

async fn narrowed(reader: &mut Reader, first: i64, second: Option<i64>) -> Result<Vec<SubjectId>> {
    match second {
        Some(second) => Ok(reader.column(BY_TWO, args![first, second, limit()]).await?),
        None => by_token(reader, first).await,
    }
}

async fn by_token(reader: &mut Reader, token: i64) -> Result<Vec<SubjectId>> {
    Ok(reader.column(BY_TOKEN, args![token, limit()]).await?)
}

/// One more than is opened, to know that there are more.
fn limit() -> i64 {
    MOST as i64 + 1
}

fn letters(word: &str) -> usize {
    word.chars().count()
}

fn beginning(word: &str) -> String {
    word.chars().take(model::LONGEST).collect()
}

impl Asked {
    fn fits(&self, record: &Record, reader: &Reader) -> bool {
        self.matches(record, &|field| sees(reader, field))
    }

    /// The index knows only beginnings and eight bytes of a hash: the values themselves decide.
    fn matches(&self, record: &Record, sees: &dyn Fn(FieldKey) -> bool) -> bool {
        let facts = &record.facts;
        let emails = || facts.emails.iter().map(|email| model::normal_email(email));
        match self {
            Self::Id(_) | Self::Number(_) | Self::NationalId(_) => true,
            Self::Email(address) => emails().any(|email| email == *address),
            Self::Mailbox(beginning) => emails().any(|email| email.starts_with(beginning.as_str())),
            Self::Phone(digits) => facts
                .phones
                .iter()
                .map(|phone| custodia_phones::digits(phone))
                .any(|stored| stored.ends_with(digits.as_str()) || digits.ends_with(stored.as_str())),
            Self::Words(words) => {
                let name = [&facts.name.given, &facts.name.middle, &facts.name.family];
                let names = name.into_iter().map(String::as_str).filter(|_| sees(FieldKey::Name));
                let locals = facts.emails.iter().filter_map(|email| email.split('@').next());
                let texts = names.chain(locals.filter(|_| sees(FieldKey::Email)));
                let known: Vec<String> = texts.flat_map(model::spellings).collect();
                words.iter().all(|word| known.iter().any(|known| known.starts_with(word.as_str())))
            }
        }
    }
}
