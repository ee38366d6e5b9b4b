//! What processes, incoming mail and steps ask: the machinery sees every case, and shows it to nobody.

use crate::model::{Case, CaseId, EntryId, Number};
use ground::{
    args,
    db::{Q, Single, join},
    statements,
};
use kernel::{Reader, Result, StaffId, SubjectId};
use staff::TeamId;

statements! {
    OF_MESSAGE = "select id from cases_entries where message_id = ?1 and case_id = ?2 limit 1";
    TAGS = "select tag from cases_tags where case_id = ?1 order by tag";
    BY_NUMBER = "select c.id from cases_cases c where c.number = ?1";
    OPEN_OF = "select count(*) from cases_cases where subject = ?1 and closed_at is null";
    TURN = "select staff from cases_turns where team = ?1";
}

const LOADS: &str = "select c.assignee, count(*) from cases_cases c";
const THESE: &str = join!("select ", Case::COLUMNS, " from cases_cases c");
const KNOWN: &str = "select c.id from cases_cases c";

/// Those of these cases that there are.
pub async fn these(reader: &mut Reader, ids: &[[u8; 16]]) -> Result<Vec<Case>> {
    Ok(reader.find(&Q::new(THESE).and_in("c.id", ids)).await?)
}

/// Those of these cases that are not confidential.
pub async fn not_confidential(reader: &mut Reader, ids: &[[u8; 16]]) -> Result<Vec<CaseId>> {
    let q = Q::new(KNOWN).and_all("c.confidential = false", Vec::new()).and_in("c.id", ids);
    Ok(reader.find::<Single<CaseId>>(&q).await?.into_iter().map(|single| single.0).collect())
}

/// The line of a case that a message became.
pub async fn of_message(reader: &mut Reader, case: CaseId, hash: [u8; 32]) -> Result<Option<EntryId>> {
    let found: Option<Single<EntryId>> = reader.optional(OF_MESSAGE, args![hash, case]).await?;
    Ok(found.map(|single| single.0))
}

pub async fn tags(reader: &mut Reader, case: CaseId) -> Result<Vec<String>> {
    Ok(reader.column(TAGS, args![case]).await?)
}

pub async fn by_number(reader: &mut Reader, number: Number) -> Result<Option<CaseId>> {
    let found: Option<Single<CaseId>> = reader.optional(BY_NUMBER, args![number]).await?;
    Ok(found.map(|single| single.0))
}

/// Who of a team had the last turn.
pub async fn last_turn(reader: &mut Reader, team: TeamId) -> Result<Option<StaffId>> {
    let found: Option<Single<StaffId>> = reader.optional(TURN, args![team]).await?;
    Ok(found.map(|single| single.0))
}

/// How many cases of a person are open, whoever may see them: they speak against erasing somebody now.
pub async fn open_of(reader: &mut Reader, subject: SubjectId) -> Result<i64> {
    Ok(reader.scalar(OPEN_OF, args![subject]).await?)
}

/// How many open cases each of these people has; those without any are missing.
pub async fn loads(reader: &mut Reader, staff: &[StaffId]) -> Result<Vec<(StaffId, i64)>> {
    let q = Q::new(LOADS).and_all("c.closed_at is null", Vec::new()).and_in("c.assignee", staff);
    Ok(reader.find(&q.then("group by c.assignee")).await?)
}
