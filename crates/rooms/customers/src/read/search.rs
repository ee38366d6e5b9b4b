//! Search: what somebody typed becomes terms of the blind index; a page of what they find is opened and checked.
//!
//! The work of a page is bounded whatever the house holds: the index gives ids in the order of arrival, and only as many
//! people are opened as the page shows, or a few more where the index cannot tell them apart.

mod ways;

use super::{
    known,
    list::{Filter, Sort},
    record::{LINES, Line, Record, shown_list},
};
use crate::{
    VIEW,
    model::{self, EMAIL, NATIONAL_ID, PHONE, Shown, WORD},
    store::token,
};
use ground::{args, db::Q, db::Sql, id::Id, statements};
use kernel::{Error, Reader, Result, SubjectId};
use std::collections::{HashMap, HashSet};
use ways::{Asked, understand};

/// Hits of one page: a search is narrowed, not read through, and looking around is written down for each of them.
pub const PAGE: usize = 25;
/// People opened for one page when the values do not keep what the index promised.
const OPENED: usize = 200;
/// Entries of the index looked through for one page when a filter passes over most of them.
const SCANNED: usize = 2_000;
/// Entries looked through at once beside a filter.
const PASSED: usize = 400;
/// What is typed into one search box.
const TYPED: usize = 200;

statements! {
    NEWEST = "select subject from customer_lookup where token = ?1 and subject < ?2 order by subject desc limit ?3";
    OLDEST = "select subject from customer_lookup where token = ?1 and subject > ?2 order by subject limit ?3";
    NEWEST_OF_TWO = "select a.subject from customer_lookup a
                     join customer_lookup b on b.subject = a.subject and b.token = ?4
                     where a.token = ?1 and a.subject < ?2 order by a.subject desc limit ?3";
    OLDEST_OF_TWO = "select a.subject from customer_lookup a
                     join customer_lookup b on b.subject = a.subject and b.token = ?4
                     where a.token = ?1 and a.subject > ?2 order by a.subject limit ?3";
    BY_NUMBER = "select subject from customers where number = ?1";
}

/// Who was found, by name where all of them are here, else in the order of the index.
#[derive(Clone, Debug)]
pub struct Found {
    pub people: Vec<Shown>,
    /// There are more: where the next page starts.
    pub next: Option<SubjectId>,
}

/// The order in which the index is walked: ids follow each other as people were entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Walk {
    Newest,
    Oldest,
}

/// Finds customers by the beginning of their name, address, phone in any spelling, number or id.
pub async fn search(reader: &mut Reader, typed: &str) -> Result<Found> {
    search_in(reader, typed, &Filter::default(), None, None).await
}

/// The same among the customers of a filter, page by page; a page after another starts where that one ended.
pub async fn search_in(
    reader: &mut Reader,
    typed: &str,
    filter: &Filter,
    sort: Option<Sort>,
    after: Option<SubjectId>,
) -> Result<Found> {
    reader.demand(&VIEW)?;
    filter.seen_by(reader.actor())?;
    let typed: String = typed.trim().chars().take(TYPED).collect();
    let ways = understand(&typed, reader);
    let (exact, broad): (Vec<Asked>, Vec<Asked>) = ways.into_iter().partition(Asked::is_exact);
    let walk = Walk::of(sort);
    let mut hunt = Hunt { filter, ways: broad, walk, known: HashSet::new(), people: Vec::new() };
    hunt.exactly(reader, &exact, after).await?;
    let next = hunt.broadly(reader, after.unwrap_or(walk.start())).await?;
    let found = Found { people: hunt.people, next };
    Ok(match sort {
        Some(sort) => found.sorted(sort),
        None if after.is_none() && found.next.is_none() => found.by_name(),
        None => found,
    })
}

impl Found {
    fn by_name(mut self) -> Self {
        self.people.sort_by_cached_key(|shown| (model::fold(&shown.name()), shown.number));
        self
    }

    fn sorted(mut self, sort: Sort) -> Self {
        self.people.sort_by(|one, other| match sort {
            Sort::LatestContact => other.last_contact_at.cmp(&one.last_contact_at),
            Sort::EarliestContact => one.last_contact_at.cmp(&other.last_contact_at),
            Sort::Newest | Sort::HighestNumber => other.number.cmp(&one.number),
            Sort::Oldest | Sort::LowestNumber => one.number.cmp(&other.number),
        });
        self
    }
}

impl Walk {
    const fn of(sort: Option<Sort>) -> Self {
        match sort {
            Some(Sort::Oldest | Sort::LowestNumber | Sort::EarliestContact) => Self::Oldest,
            _ => Self::Newest,
        }
    }

    fn start(self) -> SubjectId {
        match self {
            Self::Newest => SubjectId::from_bytes([u8::MAX; 16]),
            Self::Oldest => SubjectId::from_bytes([0; 16]),
        }
    }

    const fn of_one(self) -> Sql {
        match self {
            Self::Newest => NEWEST,
            Self::Oldest => OLDEST,
        }
    }

    const fn of_two(self) -> Sql {
        match self {
            Self::Newest => NEWEST_OF_TWO,
            Self::Oldest => OLDEST_OF_TWO,
        }
    }

    fn arrange(self, ids: &mut Vec<SubjectId>) {
        ids.sort_unstable();
        ids.dedup();
        if self == Self::Newest {
            ids.reverse();
        }
    }
}

/// A part of the index: where it starts, and how many entries of it.
#[derive(Clone, Copy)]
struct Part {
    walk: Walk,
    after: SubjectId,
    limit: usize,
}

/// One search at work.
struct Hunt<'a> {
    filter: &'a Filter,
    /// What may have many hits.
    ways: Vec<Asked>,
    walk: Walk,
    /// Found already, by an exact value.
    known: HashSet<SubjectId>,
    people: Vec<Shown>,
}

impl Hunt<'_> {
    /// Those who are meant exactly come first, on the first page alone.
    async fn exactly(&mut self, reader: &mut Reader, ways: &[Asked], after: Option<SubjectId>) -> Result<()> {
        for asked in ways {
            let ids = exact(reader, asked).await?;
            let lines = self.lines(reader, &ids).await?;
            for (record, shown) in shown_list(reader, lines).await? {
                if asked.fits(&record, reader) && self.known.insert(record.subject) && after.is_none() {
                    self.people.push(shown);
                }
            }
        }
        Ok(())
    }

    /// Fills the page; says where the next one starts.
    async fn broadly(&mut self, reader: &mut Reader, mut after: SubjectId) -> Result<Option<SubjectId>> {
        let limit = if self.filter.is_plain() { PAGE } else { PASSED };
        let (mut opened, mut scanned) = (0, 0);
        while opened < OPENED && scanned < SCANNED {
            let mut ids = self.part(reader, Part { walk: self.walk, after, limit }).await?;
            let more = ids.len() > limit;
            ids.truncate(limit);
            let lines = self.lines(reader, &ids).await?;
            for (at, group) in lines.chunks(PAGE).enumerate() {
                let last = !more && (at + 1) * PAGE >= lines.len();
                if let Some(full) = self.show(reader, group).await? {
                    return Ok((!last || Some(full) != group.last().map(|line| line.subject)).then_some(full));
                }
                opened += group.len();
            }
            match ids.last() {
                Some(id) if more => after = *id,
                _ => return Ok(None),
            }
            scanned += ids.len();
        }
        Ok(Some(after))
    }

    /// Adds those who fit until the page is full, and says at whom it was.
    async fn show(&mut self, reader: &mut Reader, lines: &[Line]) -> Result<Option<SubjectId>> {
        for (record, shown) in shown_list(reader, lines.to_vec()).await? {
            if self.ways.iter().any(|asked| asked.fits(&record, reader)) {
                self.people.push(shown);
                if self.people.len() >= PAGE {
                    return Ok(Some(record.subject));
                }
            }
        }
        Ok(None)
    }

    /// Hits of every way, and one more than wanted to know that there are more.
    async fn part(&self, reader: &mut Reader, part: Part) -> Result<Vec<SubjectId>> {
        let mut ids = Vec::new();
        for asked in &self.ways {
            ids.extend(broad(reader, asked, part).await?);
        }
        self.walk.arrange(&mut ids);
        ids.truncate(part.limit + 1);
        Ok(ids)
    }

    /// Rows that the filter lets pass, in the order of the walk.
    async fn lines(&self, reader: &mut Reader, ids: &[SubjectId]) -> Result<Vec<Line>> {
        let mut lines: Vec<Line> =
            reader.find(&self.filter.onto(Q::new(LINES).and_in("subject", ids))).await?;
        lines.retain(|line| !self.known.contains(&line.subject));
        lines.sort_unstable_by_key(|line| line.subject);
        if self.walk == Walk::Newest {
            lines.reverse();
        }
        Ok(lines)
    }
}

/// Where a page of a search starts, as an address carries it.
pub(crate) fn place_after(text: Option<&str>) -> Result<Option<SubjectId>> {
    let text = text.filter(|text| !text.is_empty());
    text.map(|text| text.parse().map_err(|_| Error::field("after", "error-bad-cursor"))).transpose()
}

/// Everybody with exactly this address.
pub async fn find_by_email(reader: &mut Reader, email: &str) -> Result<Vec<SubjectId>> {
    Ok(find_by_emails(reader, &[email]).await?.into_iter().next().unwrap_or_default())
}

/// Everybody with exactly these addresses, in the order asked: few statements for a whole batch of an import.
pub async fn find_by_emails(reader: &mut Reader, emails: &[&str]) -> Result<Vec<Vec<SubjectId>>> {
    let wanted: Vec<String> = emails.iter().map(|email| model::normal_email(email)).collect();
    let known = known::by_terms(reader, EMAIL, &wanted).await?;
    let mut found: HashMap<String, Vec<SubjectId>> = HashMap::new();
    for (subject, facts) in known::facts_of(reader, &known).await? {
        for email in facts.emails.iter().map(|email| model::normal_email(email)) {
            found.entry(email).or_default().push(subject);
        }
    }
    found.values_mut().for_each(|subjects| subjects.sort_unstable());
    Ok(wanted.iter().map(|email| found.get(email).cloned().unwrap_or_default()).collect())
}

/// Everybody of this name, whichever way around it is written, who was born on that day: `1990-05-17`.
pub async fn find_by_birth(reader: &mut Reader, name: &str, born: &str) -> Result<Vec<SubjectId>> {
    let asked = model::words(name);
    let (tokens, walk) = (word_tokens(reader, &asked), Walk::Oldest);
    if asked.len() < 2 {
        return Ok(Vec::new());
    }
    let part = Part { walk, after: walk.start(), limit: SCANNED };
    let namesakes = by_tokens(reader, part, &tokens).await?;
    let found = known::facts_of(reader, &namesakes).await?.into_iter().filter(|(_, facts)| {
        let name = &facts.name;
        let whole =
            model::spellings(&[&name.given, &name.middle, &name.family].map(String::as_str).join(" "));
        facts.birth_date.is_some_and(|date| date.to_string() == born)
            && asked.iter().all(|word| whole.contains(word))
    });
    Ok(found.map(|(subject, _)| subject).collect())
}

async fn exact(reader: &mut Reader, asked: &Asked) -> Result<Vec<SubjectId>> {
    let part = Part { walk: Walk::Newest, after: Walk::Newest.start(), limit: PAGE };
    match asked {
        Asked::Id(subject) => Ok(vec![*subject]),
        Asked::Number(number) => Ok(reader.column(BY_NUMBER, args![number]).await?),
        Asked::Email(address) => by_tokens(reader, part, &[token(reader, EMAIL, address)]).await,
        Asked::NationalId(number) => by_tokens(reader, part, &[token(reader, NATIONAL_ID, number)]).await,
        Asked::Mailbox(_) | Asked::Phone(_) | Asked::Words(_) => Ok(Vec::new()),
    }
}

async fn broad(reader: &mut Reader, asked: &Asked, part: Part) -> Result<Vec<SubjectId>> {
    let tokens = match asked {
        Asked::Mailbox(address) => {
            word_tokens(reader, &model::words(address.split('@').next().unwrap_or_default()))
        }
        Asked::Phone(digits) => {
            model::phone_tail(digits).map(|tail| token(reader, PHONE, &tail)).into_iter().collect()
        }
        Asked::Words(words) => word_tokens(reader, words),
        Asked::Id(_) | Asked::Number(_) | Asked::Email(_) | Asked::NationalId(_) => Vec::new(),
    };
    by_tokens(reader, part, &tokens).await
}

/// The two longest words narrow the search by their beginnings; the rest is checked after opening.
fn word_tokens(reader: &Reader, words: &[String]) -> Vec<i64> {
    let mut long: Vec<&str> =
        words.iter().map(String::as_str).filter(|word| letters(word) >= model::SHORTEST).collect();
    long.sort_by_key(|word| std::cmp::Reverse(letters(word)));
    long.dedup();
    long.iter().take(2).map(|word| token(reader, WORD, &beginning(word))).collect()
}

async fn by_tokens(reader: &mut Reader, part: Part, tokens: &[i64]) -> Result<Vec<SubjectId>> {
    let Part { walk, after, limit } = part;
    let limit = limit as i64 + 1;
    Ok(match tokens {
        [] => Vec::new(),
        [one] => reader.column(walk.of_one(), args![one, after, limit]).await?,
        [one, two, ..] => reader.column(walk.of_two(), args![one, after, limit, two]).await?,
    })
}

fn letters(word: &str) -> usize {
    word.chars().count()
}

fn beginning(word: &str) -> String {
    word.chars().take(model::LONGEST).collect()
}
