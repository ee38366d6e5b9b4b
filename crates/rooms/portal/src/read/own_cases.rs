//! The person's own cases as they may see them: where each stands, and what they and we wrote to each other in it; nothing
//! that was said between colleagues, by telephone, or with others.

use cases::{
    Author, Case, CaseId, EntryKind, Filter, Number, Shown, Sort,
    read::{Line, Which},
};
use ground::{
    clock::Timestamp,
    paging::{Page, Wanted},
};
use kernel::{Error, Reader, Result, SubjectId};

/// Cases that went on in one another, one after the other: more than anybody merges.
const MERGED: usize = 20;

/// A case as the list shows it: without a word that somebody wrote, since the link to the list may have been passed on.
pub struct OwnCase {
    pub case: Case,
    /// The numbers of others that went on in it.
    pub also: Vec<Number>,
}

/// The latest first, by whatever way they came.
// law: gdpr/15.1
pub async fn own_cases(reader: &mut Reader, subject: SubjectId, wanted: &Wanted) -> Result<Page<OwnCase>> {
    let filter =
        Filter { customer: Some(subject), which: Which::All, sort: Sort::Newest, ..Filter::default() };
    let page = cases::list(reader, &filter, wanted).await?.map(|listed| listed.case);
    let (merged, present): (Vec<Case>, Vec<Case>) =
        page.items.into_iter().partition(|case| case.merged_into.is_some());
    let with = |case: Case| {
        let also = merged.iter().filter(|other| other.merged_into == Some(case.id));
        OwnCase { also: also.map(|other| other.number).collect(), case }
    };
    Ok(Page { items: present.into_iter().map(with).collect(), next: page.next })
}

/// The case of this number, or the one in which it went on; not there unless it is the reader's own.
pub async fn own_case(reader: &mut Reader, number: Number) -> Result<Case> {
    let mut case = cases::by_number(reader, number).await?.ok_or(Error::NotFound)?;
    for _ in 0..MERGED {
        let Some(into) = case.merged_into else { break };
        case = cases::read::load(reader, into).await?;
    }
    Ok(case)
}

/// What was written to and fro, the latest first.
pub struct Written {
    pub case: Case,
    /// What it is about.
    pub line: String,
    pub said: Vec<Said>,
    /// Where the earlier ones begin.
    pub next: Option<String>,
}

pub struct Said {
    pub by: By,
    pub at: Timestamp,
    pub text: String,
    /// The names of what was sent along.
    pub files: Vec<String>,
}

/// Who wrote it. Which of us it was stands in the letter where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    Customer,
    House,
}

pub async fn written(reader: &mut Reader, case: CaseId, wanted: &Wanted) -> Result<Written> {
    let shown = cases::show(reader, case, wanted).await?;
    if let Some(into) = shown.case.merged_into {
        return Box::pin(written(reader, into, wanted)).await;
    }
    let own = addresses(reader, &shown).await?;
    let Shown { case, facts, thread, .. } = shown;
    let said = thread.items.into_iter().filter_map(|line| said(line, &own)).collect();
    Ok(Written { case, line: facts.line, said, next: thread.next })
}

/// Where the person is reached: what went elsewhere is not theirs to read.
async fn addresses(reader: &mut Reader, shown: &Shown) -> Result<Vec<String>> {
    let mut own = vec![shown.facts.contact.email.to_lowercase()];
    if let Some(subject) = shown.case.subject {
        let record = customers::record(reader, subject).await?;
        own.extend(
            record.into_iter().flat_map(|record| record.facts.emails).map(|email| email.to_lowercase()),
        );
    }
    Ok(own)
}

fn said(line: Line, own: &[String]) -> Option<Said> {
    let body = line.body?;
    let by = match (line.entry.kind, line.entry.author) {
        (EntryKind::In, Author::Customer) => By::Customer,
        (EntryKind::Out | EntryKind::Auto, _) => By::House,
        _ => return None,
    };
    let elsewhere = |party: &cases::Party| !own.contains(&party.address.to_lowercase());
    // What can still be taken back, or was, did not reach them.
    let left = line.undo_until.is_none() && line.letter != Some(post::State::Canceled);
    if by == By::House && (!left || body.to.iter().any(elsewhere)) {
        return None;
    }
    let files = line.files.into_iter().map(|file| file.name).collect();
    Some(Said { by, at: line.entry.at, text: body.text, files })
}
