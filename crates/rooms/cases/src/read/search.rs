//! Finding messages by the beginnings of their words, without the words lying readable anywhere.
//!
//! Fresh messages lie with the tokens of their words; older ones are folded into bit slices. Both give candidates, the latest
//! first, among them a few that have none of the words. Each is opened and looked at, and only so many.

use super::{
    case,
    list::{Listed, dress},
    scope::Scope,
};
use crate::model::{Body, Case, CaseId, EntryId, Facts, Number, case::key, entry, text};
use ground::{
    args,
    db::{Q, join},
    id::Id,
    row, statements,
};
use kernel::{
    Access, KeyId, Reader, Result, Sealed, SubjectId,
    finding::{
        slices::{self, Meeting, Token},
        words,
    },
};
use std::{
    collections::{HashMap, HashSet},
    ops::RangeInclusive,
};

/// What is typed into the search.
pub const LONGEST: usize = 200;
/// Cases of one answer.
pub const MOST: usize = 50;
/// Messages opened for one question: whoever finds more than these has to say more.
const OPENED: usize = 1_200;
/// Messages opened at once.
const TOGETHER: usize = 75;
/// Blocks asked at first: the latest have a page of whatever is found often. Each further portion is so many times longer.
const BLOCKS: i64 = 16;
const LONGER: i64 = 4;
/// Fresh messages that are looked through: folding keeps them few.
const FRESH: i64 = 8_192;
/// Letters around the word that was found.
const AROUND: usize = 60;
/// Keeps tokens of words apart from other hashes.
pub const WORD: &str = "cases.word";
/// Keeps tokens of words by which people are found apart from those of the search.
pub const NAME: &str = "cases.name";
/// Keeps hashes of addresses apart from others.
pub const CONTACT: &str = "cases.contact";

statements! {
    TAIL = "select id, tokens from cases_fresh order by id desc limit ?1";
    SLICE = "select block, bits from cases_slices where position = ?1 and block between ?2 and ?3 order by block";
    LAST = "select coalesce(max(block), -1) from cases_blocks";
    ADDRESSED = "select c.id from cases_cases c where c.contact = ?1 order by c.id desc limit ?2";
}

const PLACES: &str = "select place, entry from cases_folded";
const CANDIDATES: &str =
    join!("select ", Candidate::COLUMNS, " from cases_entries e join cases_cases c on c.id = e.case_id");

row! {
    struct Candidate {
        id: EntryId = "e.id",
        case: CaseId = "e.case_id",
        subject: Option<SubjectId> = "e.subject",
        sealed: Option<Sealed> = "e.sealed",
    }
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// The latest first, each case once.
    pub hits: Vec<Hit>,
    /// Whether everything was looked through; if not, more words find more exactly.
    pub complete: bool,
}

#[derive(Clone, Debug)]
pub struct Hit {
    pub listed: Listed,
    /// The message, and what stands around the first word that was found; none when the case was found by its number, by an
    /// address or by its own line.
    pub message: Option<(EntryId, String)>,
}

/// Finds cases by their number, by an address, or by the beginnings of words in their messages.
pub async fn search(reader: &mut Reader, typed: &str) -> Result<Found> {
    let typed = typed.trim();
    text::must("q", text::optional_line(typed, LONGEST))?;
    if !Scope::of(reader).await?.is_inside() {
        return Ok(Found::default());
    }
    if let Ok(number) = typed.parse::<Number>() {
        let found = case::by_number(reader, number).await?.into_iter().collect();
        return named(reader, found).await;
    }
    if typed.contains('@') {
        return addressed(reader, typed).await;
    }
    by_words(reader, typed).await
}

async fn named(reader: &mut Reader, cases: Vec<Case>) -> Result<Found> {
    let hits = dress(reader, cases).await?.into_iter().map(|listed| Hit { listed, message: None }).collect();
    Ok(Found { hits, complete: true })
}

/// Cases of whoever has this address, on file or in the case alone.
async fn addressed(reader: &mut Reader, email: &str) -> Result<Found> {
    // Finding would tell whose it is.
    if reader.actor().access("email") < Access::Shown {
        return Ok(Found { hits: Vec::new(), complete: true });
    }
    let most = i64::try_from(MOST).unwrap_or(i64::MAX);
    let hash = reader.blind(CONTACT, &email.to_lowercase());
    let mut ids: Vec<CaseId> = reader.column(ADDRESSED, args![hash, most]).await?;
    for subject in customers::find_by_email(reader, email).await? {
        let listed = super::list::of_subject(reader, subject, ground::paging::MOST).await?;
        ids.extend(listed.into_iter().map(|one| one.case.id));
    }
    ids.sort();
    ids.dedup();
    ids.reverse();
    ids.truncate(MOST);
    let mut cases = case::find_all(reader, &ids).await?;
    cases.reverse();
    named(reader, cases).await
}

async fn by_words(reader: &mut Reader, typed: &str) -> Result<Found> {
    let (typed, asked) = words::typed(typed);
    let tokens: Vec<Token> = asked.iter().map(|start| Token::of(&reader.blind(WORD, start))).collect();
    if tokens.is_empty() {
        return Ok(Found::default());
    }
    let mut looked = Looked::default();
    let fresh = fresh(reader, &tokens).await?;
    looked.through(reader, fresh, &typed).await?;
    let (mut last, mut portion) = (last_block(reader).await?, BLOCKS);
    while last >= 0 && !looked.has_enough() {
        let first = (last + 1 - portion).max(0);
        let places = folded(reader, &tokens, first..=last).await?;
        looked.through(reader, places.into_iter().map(Place::Folded), &typed).await?;
        (last, portion) = (first - 1, portion * LONGER);
    }
    looked.found(reader).await
}

/// Where a candidate is known to lie.
#[derive(Clone, Copy)]
enum Place {
    Entry(EntryId),
    Folded(i64),
}

async fn fresh(reader: &mut Reader, tokens: &[Token]) -> Result<Vec<Place>> {
    let rows: Vec<(EntryId, Vec<u8>)> = reader.rows(TAIL, args![FRESH]).await?;
    let first = |packed: &[u8]| slices::parts(packed).next().is_some_and(|part| slices::holds(part, tokens));
    let fits = rows.into_iter().filter(|(_, packed)| first(packed));
    Ok(fits.map(|(entry, _)| Place::Entry(entry)).collect())
}

/// The last block of folded messages; none is before the first.
pub(super) async fn last_block(reader: &mut Reader) -> Result<i64> {
    Ok(reader.scalar(LAST, args![]).await?)
}

/// Places of folded messages in these blocks that may hold all of these words, the latest first.
pub(super) async fn folded(
    reader: &mut Reader,
    tokens: &[Token],
    within: RangeInclusive<i64>,
) -> Result<Vec<i64>> {
    let mut meeting = Meeting::default();
    for position in Meeting::positions(tokens) {
        let Some(among) = meeting.among(within.clone()) else { break };
        meeting.narrow(reader.rows(SLICE, args![position, among.start(), among.end()]).await?);
    }
    Ok(meeting.places())
}

/// What was opened so far.
#[derive(Default)]
struct Looked {
    seen: HashSet<CaseId>,
    order: Vec<(CaseId, Option<(EntryId, String)>)>,
    opened: usize,
    /// Whether there was more to open.
    cut: bool,
}

impl Looked {
    /// Whether a page is full, or so much was opened that more words are asked for.
    fn has_enough(&self) -> bool {
        self.cut || self.order.len() >= MOST
    }

    /// Looks at candidates, the latest first, until there is enough.
    async fn through(
        &mut self,
        reader: &mut Reader,
        places: impl IntoIterator<Item = Place>,
        typed: &[String],
    ) -> Result<()> {
        let places: Vec<Place> = places.into_iter().collect();
        for part in places.chunks(TOGETHER) {
            if self.has_enough() {
                break;
            }
            self.cut = self.opened >= OPENED;
            if !self.cut {
                self.opened += part.len();
                self.look(reader, part, typed).await?;
            }
        }
        Ok(())
    }

    async fn look(&mut self, reader: &mut Reader, part: &[Place], typed: &[String]) -> Result<()> {
        let ids = entries(reader, part).await?;
        let scope = Scope::of(reader).await?;
        let q = scope.on(Q::new(CANDIDATES).and_in("e.id", &ids)).then("order by e.id desc");
        let rows: Vec<Candidate> = reader.find(&q).await?;
        let keys: Vec<KeyId> = rows.iter().map(|row| key(row.case, row.subject)).collect();
        let ring = reader.app().vault().unlock(&keys).await?;
        for row in rows {
            let Some(sealed) = row.sealed.filter(|_| !self.seen.contains(&row.case)) else { continue };
            let key = key(row.case, row.subject);
            let Some(mut body) = ring.open::<Body>(key, entry::place(row.id), &sealed)? else { continue };
            let veil = customers::Veil::of(reader, row.subject).await?;
            (body.line, body.text) = (veil.text(body.line), veil.text(body.text));
            if words::matches(&[&body.line, &body.text], typed) {
                self.seen.insert(row.case);
                self.order.push((row.case, Some((row.id, excerpt(&body, typed)))));
            }
        }
        self.lines(reader, &ids, typed).await
    }

    /// The line of a case lies under the id of the case itself.
    async fn lines(&mut self, reader: &mut Reader, ids: &[EntryId], typed: &[String]) -> Result<()> {
        let ids: Vec<CaseId> = ids.iter().map(|id| CaseId::from_bytes(id.bytes())).collect();
        let cases = case::find_all(reader, &ids).await?;
        let keys: Vec<KeyId> = cases.iter().map(Case::key).collect();
        let ring = reader.app().vault().unlock(&keys).await?;
        for case in cases {
            let Some(sealed) = case.sealed.as_ref().filter(|_| !self.seen.contains(&case.id)) else {
                continue;
            };
            let facts: Option<Facts> = ring.open(case.key(), case.place(), sealed)?;
            let veil = customers::Veil::of(reader, case.subject).await?;
            if facts.is_some_and(|facts| words::matches(&[&veil.text(facts.line)], typed)) {
                self.seen.insert(case.id);
                self.order.push((case.id, None));
            }
        }
        Ok(())
    }

    async fn found(mut self, reader: &mut Reader) -> Result<Found> {
        let complete = !self.has_enough();
        self.order.truncate(MOST);
        let ids: Vec<CaseId> = self.order.iter().map(|(case, ..)| *case).collect();
        let cases = case::find_all(reader, &ids).await?;
        let listed = dress(reader, cases).await?.into_iter();
        let mut listed: HashMap<CaseId, Listed> = listed.map(|one| (one.case.id, one)).collect();
        let hit = |(case, message)| Some(Hit { listed: listed.remove(&case)?, message });
        Ok(Found { hits: self.order.into_iter().filter_map(hit).collect(), complete })
    }
}

async fn entries(reader: &mut Reader, part: &[Place]) -> Result<Vec<EntryId>> {
    let mut ids = Vec::with_capacity(part.len());
    let mut places = Vec::new();
    for place in part {
        match place {
            Place::Entry(id) => ids.push(*id),
            Place::Folded(place) => places.push(*place),
        }
    }
    if !places.is_empty() {
        let q = Q::new(PLACES).and_in("place", &places).then("order by place desc");
        let rows: Vec<(i64, EntryId)> = reader.find(&q).await?;
        ids.extend(rows.into_iter().map(|(_, entry)| entry));
    }
    Ok(ids)
}

/// The words around the first one that was found.
fn excerpt(body: &Body, typed: &[String]) -> String {
    let all: Vec<&str> = body.text.split_whitespace().collect();
    let fits = |word: &&str| typed.iter().any(|one| words::matches(&[*word], std::slice::from_ref(one)));
    let at = all.iter().position(fits).unwrap_or_default();
    let (mut from, mut letters) = (at, 0);
    while from > 0 && letters < AROUND {
        from -= 1;
        letters += all[from].chars().count() + 1;
    }
    let text = all[from..].join(" ");
    let cut: String = text.chars().take(3 * AROUND).collect();
    let (before, after) = (if from > 0 { "… " } else { "" }, if cut.len() < text.len() { " …" } else { "" });
    format!("{before}{}{after}", cut.trim_end())
}
