//! How well requests are answered, and who fetched what: figures and lists over all of them.

use super::copies::Take;
use crate::{
    VIEW,
    model::{ClaimId, Kind},
};
use ground::{
    args,
    clock::{DAY, Timestamp},
    db::Q,
    id::Id,
    paging::{Cursor, Page, Wanted},
    row, statements,
};
use kernel::{Reader, Result, SubjectId};

/// Answers looked at for the figures: more a year has nobody who reads the figures by eye.
const ANSWERS: i64 = 50_000;
/// Months shown.
const MONTHS: i64 = 12;
/// A year, for what may be asked twice in one.
const YEAR: i64 = 365 * DAY;

row! {
    struct Answer {
        asked_at: Timestamp,
        due_at: Timestamp,
        ended_at: Timestamp,
    }
}

row! {
    struct Line {
        id: crate::read::copies::TakeId = "t.id",
        subject: SubjectId = "t.subject",
        claim: ClaimId = "t.claim",
        year: i64 = "c.year",
        serial: i64 = "c.serial",
        at: Timestamp = "t.at",
        by: String = "t.by_actor",
    }
}

statements! {
    ANSWERED = "select asked_at, due_at, ended_at from rights_claims
                 where ended_at >= ?1 and state <> 'expired' and how <> 'retention'
                 order by ended_at desc, id desc limit ?2";
    OFTEN = "select count(*) from rights_claims where subject = ?1 and kind = ?2 and asked_at > ?3";
}

/// The answers of one month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Month {
    /// `2026-11`
    pub name: String,
    pub in_time: u64,
    pub late: u64,
    /// Days from asking to the answer, of the one in the middle.
    pub median: i64,
}

/// The answers of the last months, the earliest first; months without one are missing. Where there are too many answers the
/// earliest months are missing, too.
pub async fn health(reader: &mut Reader) -> Result<Vec<Month>> {
    reader.demand(&VIEW)?;
    let since = reader.now().minus(MONTHS * 31 * DAY);
    let answers: Vec<Answer> = reader.rows(ANSWERED, args![since, ANSWERS]).await?;
    let is_cut = i64::try_from(answers.len()).unwrap_or(i64::MAX) >= ANSWERS;
    let mut months: Vec<(String, Vec<&Answer>)> = Vec::new();
    for answer in answers.iter().rev() {
        let day = answer.ended_at.date();
        let name = format!("{:04}-{:02}", day.year(), day.month());
        match months.last_mut().filter(|(last, _)| *last == name) {
            Some((_, of_month)) => of_month.push(answer),
            None => months.push((name, vec![answer])),
        }
    }
    // The month at which the figures were cut off is not whole.
    let skip = usize::from(is_cut && months.len() > 1);
    Ok(months.into_iter().skip(skip).map(|(name, answers)| month(name, &answers)).collect())
}

fn month(name: String, answers: &[&Answer]) -> Month {
    let in_time = answers.iter().filter(|answer| answer.ended_at <= answer.due_at).count() as u64;
    let mut days: Vec<i64> =
        answers.iter().map(|answer| (answer.ended_at.0 - answer.asked_at.0).div_euclid(DAY)).collect();
    days.sort_unstable();
    let median = days.get(days.len() / 2).copied().unwrap_or_default();
    Month { name, in_time, late: answers.len() as u64 - in_time, median }
}

/// How often somebody asked for the same within a year: some laws answer only so often.
pub async fn often(reader: &mut Reader, subject: SubjectId, kind: Kind) -> Result<i64> {
    let since = reader.now().minus(YEAR);
    Ok(reader.scalar(OFTEN, args![subject, kind, since]).await?)
}

/// Everybody who fetched a package, the latest first, with whose it was.
// law: gdpr/5.2
pub async fn all_takes(reader: &mut Reader, wanted: &Wanted) -> Result<Page<(SubjectId, Take)>> {
    reader.demand(&VIEW)?;
    let (limit, after) = (wanted.limit(), wanted.after()?);
    let q = Q::new(ground::db::join!(
        "select ",
        Line::COLUMNS,
        " from rights_takes t join rights_claims c on c.id = t.claim"
    ));
    let q = match after {
        Some(Cursor { sort, id }) => {
            q.and_all("(t.at < ? or (t.at = ? and t.id < ?))", args![sort, sort, id].to_vec())
        }
        None => q,
    };
    let q = q.then_with("order by t.at desc, t.id desc limit ?", args![i64::from(limit) + 1].to_vec());
    let rows: Vec<Line> = reader.find(&q).await?;
    let page = Page::from_rows(rows, limit, |line| Cursor { sort: line.at.0, id: line.id.bytes() });
    let take = |line: Line| (line.subject, Take::new(line.claim, (line.year, line.serial), line.at, line.by));
    Ok(Page { items: page.items.into_iter().map(take).collect(), next: page.next })
}
