//! One case: found by its id, its number, or the Message-ID of a mail that belongs to it; and everything its page shows.

use super::{
    around::{self, Here, Related},
    list::{self, Listed, dress},
    scope::Scope,
    thread::{self, Line},
    tree,
};
use crate::{
    actions::Draft,
    model::{Case, CaseId, Category, Facts, Number, case::place},
};
use ground::{
    args,
    db::{Q, join},
    paging::{Page, Wanted},
    statements,
};
use kernel::{Error, Message, Reader, Result, StaffId, SubjectId, restriction};

const SELECT: &str = join!("select ", Case::COLUMNS, " from cases_cases c");
/// Other cases of the same person beside a case.
const OTHERS: u32 = 8;
/// Message-IDs looked up at once: what a long thread names.
const REFERENCES: usize = 20;
/// Cases that went on in one: nobody tells the same matter more often.
const MERGED: i64 = 500;
/// Keeps hashes of Message-IDs apart from others.
pub const MESSAGE_ID: &str = "cases.message-id";

statements! {
    BY_ID = "select ", Case::COLUMNS, " from cases_cases c where c.id = ?1";
    DUPLICATES = "select ", Case::COLUMNS, " from cases_cases c where c.merged_into = ?1 and c.sealed is not null
                  order by c.id limit ?2";
    TAGS = "select tag from cases_tags where case_id = ?1 order by tag";
}

/// Everything that the page of a case shows.
#[derive(Clone, Debug)]
pub struct Shown {
    pub case: Case,
    pub facts: Facts,
    /// None once its key is gone: the person was erased.
    pub readable: bool,
    pub category: Option<Category>,
    /// The person as far as the reader may see them.
    pub who: Option<String>,
    /// Where the process stands; none for past cases.
    pub now: Option<flows::Now>,
    pub choices: Vec<flows::Choice>,
    pub layout: Vec<flows::Shown>,
    pub tasks: Vec<flows::Task>,
    /// The latest first.
    pub thread: Page<Line>,
    pub tags: Vec<String>,
    pub watchers: Vec<StaffId>,
    /// Who may see it, when it is confidential.
    pub named: Vec<StaffId>,
    pub related: Vec<Related>,
    /// Other cases of the same person.
    pub others: Vec<Listed>,
    /// Colleagues who write in it at this moment.
    pub here: Vec<Here>,
    /// What the reader began to write.
    pub draft: Option<Draft>,
}

/// What programs are answered about one case: what they may see of it, without what stands around it.
#[derive(Clone, Debug)]
pub struct Brief {
    pub case: Case,
    pub facts: Facts,
    pub readable: bool,
    /// Fields of the process that its present status shows.
    pub layout: Vec<flows::Shown>,
    pub tags: Vec<String>,
}

/// The case as its row says, if whoever asks may see it.
pub async fn load(reader: &mut Reader, case: CaseId) -> Result<Case> {
    find(reader, case).await?.ok_or(Error::NotFound)
}

/// The same for whoever works on it: a case that went on in another is worked on there, one of somebody restricted not at
/// all.
pub async fn load_working(reader: &mut Reader, case: CaseId) -> Result<Case> {
    let found = load(reader, case).await?;
    restriction::demand_free(reader, found.subject).await?;
    match goes_on(reader, &found).await? {
        None => Ok(found),
        Some(there) => Err(Error::Conflict(there)),
    }
}

/// Cases that went on in this one, as far as anything of them can be read.
pub(crate) async fn duplicates(reader: &mut Reader, case: CaseId) -> Result<Vec<Case>> {
    Ok(reader.rows(DUPLICATES, args![case, MERGED]).await?)
}

/// Where a case that was merged goes on, as people are told.
pub(crate) async fn goes_on(reader: &mut Reader, case: &Case) -> Result<Option<Message>> {
    if case.merged_into.is_none() {
        return Ok(None);
    }
    let number = present(reader, case.id).await?.map_or(case.number, |there| there.number);
    Ok(Some(Message::new("cases-error-goes-on").with("number", number)))
}

pub async fn find(reader: &mut Reader, case: CaseId) -> Result<Option<Case>> {
    let scope = Scope::of(reader).await?;
    Ok(reader.find(&scope.on(Q::new(SELECT).and("c.id = ?", &case))).await?.pop())
}

/// These cases as far as whoever asks may see them.
pub async fn find_all(reader: &mut Reader, cases: &[CaseId]) -> Result<Vec<Case>> {
    let scope = Scope::of(reader).await?;
    Ok(reader.find(&scope.on(Q::new(SELECT).and_in("c.id", cases)).then("order by c.id")).await?)
}

/// The case of this number, also after it went on in another.
pub async fn by_number(reader: &mut Reader, number: Number) -> Result<Option<Case>> {
    let scope = Scope::of(reader).await?;
    Ok(reader.find(&scope.on(Q::new(SELECT).and("c.number = ?", &number))).await?.pop())
}

/// For the machinery that brings mail in and moves processes: nobody's eyes are asked.
pub(crate) async fn unseen(reader: &mut Reader, case: CaseId) -> Result<Option<Case>> {
    Ok(reader.optional(BY_ID, args![case]).await?)
}

/// Where a case went on: the last of those into which it was merged.
pub(crate) async fn present(reader: &mut Reader, case: CaseId) -> Result<Option<Case>> {
    let mut found = unseen(reader, case).await?;
    for _ in 0..REFERENCES {
        let Some(into) = found.as_ref().and_then(|case| case.merged_into) else { break };
        found = unseen(reader, into).await?;
    }
    Ok(found)
}

/// The case to which these messages belong: `In-Reply-To` first, then `References`, the nearest first. For whoever brings
/// mail in: it asks nobody's eyes.
pub async fn by_message_id(reader: &mut Reader, ids: &[&str]) -> Result<Option<CaseId>> {
    for part in ids.chunks(REFERENCES).take(1) {
        let hashes: Vec<[u8; 32]> = part.iter().map(|id| hash(reader, id)).collect();
        let q = Q::new("select e.message_id, e.case_id from cases_entries e").and_in("e.message_id", &hashes);
        let rows: Vec<(Vec<u8>, CaseId)> = reader.find(&q.then("order by e.at desc")).await?;
        let of = |hash: &[u8; 32]| rows.iter().find(|(found, _)| found == hash).map(|(_, case)| *case);
        if let Some(case) = hashes.iter().find_map(of) {
            return Ok(present(reader, case).await?.map(|case| case.id));
        }
    }
    Ok(None)
}

/// A Message-ID as it is remembered: without brackets, whatever its capitals.
pub fn hash(reader: &Reader, message_id: &str) -> [u8; 32] {
    let bare = message_id.trim().trim_start_matches('<').trim_end_matches('>');
    reader.blind(MESSAGE_ID, &bare.to_ascii_lowercase())
}

/// A case by itself: few questions, for whoever asks only where it stands.
pub async fn brief(reader: &mut Reader, case: CaseId) -> Result<Brief> {
    let case = load(reader, case).await?;
    let inside = Scope::of(reader).await?.is_inside();
    let (facts, readable) = veiled(reader, &case).await?;
    let layout = match case.run.filter(|_| inside) {
        Some(run) => if_there(flows::layout(reader, run).await)?.unwrap_or_default(),
        None => Vec::new(),
    };
    let tags = if inside { tags(reader, case.id).await? } else { Vec::new() };
    Ok(Brief { case, facts, readable, layout, tags })
}

/// What is sealed in its row as far as the reader may see it, and whether there was anything to open.
async fn veiled(reader: &mut Reader, case: &Case) -> Result<(Facts, bool)> {
    let (facts, readable) = facts(reader, case).await?;
    let veil = super::veil::over(reader, case, &facts).await?;
    Ok((super::veil::facts_for(reader.actor(), &veil, facts), readable))
}

/// A case with a page of its thread, and what stands around it.
pub async fn show(reader: &mut Reader, case: CaseId, wanted: &Wanted) -> Result<Shown> {
    let case = load(reader, case).await?;
    let inside = Scope::of(reader).await?.is_inside();
    let (facts, readable) = veiled(reader, &case).await?;
    let listed = list::names_of(reader, std::slice::from_ref(&case)).await?;
    let (now, choices, layout, tasks) = process(reader, &case, inside).await?;
    let mut shown = Shown {
        category: tree::category(reader, &case.category).await?,
        who: case.subject.and_then(|subject| listed.get(&subject).cloned()),
        thread: thread::of_case(reader, &case, wanted).await?,
        facts,
        readable,
        now,
        choices,
        layout,
        tasks,
        tags: Vec::new(),
        watchers: Vec::new(),
        named: Vec::new(),
        related: Vec::new(),
        others: Vec::new(),
        here: Vec::new(),
        draft: None,
        case,
    };
    if inside {
        surround(reader, &mut shown).await?;
    }
    Ok(shown)
}

pub async fn tags(reader: &mut Reader, case: CaseId) -> Result<Vec<String>> {
    Ok(reader.column(TAGS, args![case]).await?)
}

/// What only those inside the house see.
async fn surround(reader: &mut Reader, shown: &mut Shown) -> Result<()> {
    let case = shown.case.clone();
    shown.tags = tags(reader, case.id).await?;
    shown.watchers = around::watchers(reader, case.id).await?;
    if case.confidential {
        shown.named = around::named(reader, case.id).await?;
    }
    shown.related = around::related(reader, &case).await?;
    if let Some(subject) = case.subject {
        shown.others = others(reader, subject, case.id).await?;
    }
    shown.draft = around::draft(reader, &case).await?;
    shown.here = around::here(reader, case.id).await?;
    Ok(())
}

/// Of somebody erased a case may stay, for a claim in court, and its run be gone.
fn if_there<T>(found: Result<T>) -> Result<Option<T>> {
    match found {
        Err(Error::NotFound) => Ok(None),
        found => found.map(Some),
    }
}

type Process = (Option<flows::Now>, Vec<flows::Choice>, Vec<flows::Shown>, Vec<flows::Task>);

async fn process(reader: &mut Reader, case: &Case, inside: bool) -> Result<Process> {
    let Some(run) = case.run else {
        return Ok((None, Vec::new(), Vec::new(), Vec::new()));
    };
    let Some(now) = if_there(flows::state(reader, run).await)? else {
        return Ok((None, Vec::new(), Vec::new(), Vec::new()));
    };
    if !inside || !flows::sees(reader, run).await? {
        return Ok((Some(flows::Now { held: Vec::new(), ..now }), Vec::new(), Vec::new(), Vec::new()));
    }
    let choices = flows::choices(reader, run).await?;
    let layout = flows::layout(reader, run).await?;
    let tasks = flows::tasks_of(reader, run).await?;
    Ok((Some(now), choices, layout, tasks))
}

/// What is sealed in its row, and whether there was anything to open.
pub(crate) async fn facts(reader: &mut Reader, case: &Case) -> Result<(Facts, bool)> {
    let Some(sealed) = &case.sealed else {
        return Ok((Facts::default(), false));
    };
    let facts: Option<Facts> = reader.open(case.key(), place(case.id), sealed).await?;
    let readable = facts.is_some();
    Ok((facts.unwrap_or_default(), readable))
}

async fn others(reader: &mut Reader, subject: SubjectId, but: CaseId) -> Result<Vec<Listed>> {
    let scope = Scope::of(reader).await?;
    let q = Q::new(SELECT).and("c.subject = ?", &subject).and("c.id <> ?", &but);
    let q = scope.on(q).then_with("order by c.id desc limit ?", args![i64::from(OTHERS)].to_vec());
    let cases = reader.find(&q).await?;
    dress(reader, cases).await
}
