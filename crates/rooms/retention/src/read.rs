//! What can be seen: rules with their versions, runs, and people whose end is near.

pub mod nights;

use crate::{
    VIEW,
    model::{Deed, Floor, Period, Rule, RuleId, State, Terms},
};
use ground::{args, clock::Timestamp, db::Q, row, statements};
use kernel::{Error, Reader, Result, SubjectId};
use std::collections::{HashMap, HashSet};

row! {
    struct Line {
        id: RuleId,
        name: String,
        lapse: String,
        purpose: String,
        period: String,
        deed: Deed,
        warning: i64,
        grace: String,
        floor: Option<String>,
        law: Option<String>,
        state: State,
        begins_at: Timestamp,
        allowed: i64,
        version: i64,
        changed_at: Timestamp,
    }
}

row! {
    /// What a version laid down, and who did it.
    #[derive(Clone, Debug)]
    pub struct Version {
        pub version: i64,
        pub terms: String,
        pub actor: String,
        pub at: Timestamp,
    }
}

row! {
    /// Somebody whose end is near.
    #[derive(Clone, Debug)]
    pub struct Task {
        pub rule: RuleId,
        pub subject: SubjectId,
        pub warned_at: Timestamp,
        pub told: bool,
        pub ends_at: Timestamp,
    }
}

statements! {
    ALL = "select ", Line::COLUMNS, " from retention_rules order by lapse, purpose limit ?1";
    ONE = "select ", Line::COLUMNS, " from retention_rules where id = ?1";
    VERSIONS = "select ", Version::COLUMNS, " from retention_versions where rule = ?1 order by version desc limit 50";
    FURNISHED = "select lapse from retention_furnished";
    NEAR = "select ", Task::COLUMNS, " from retention_tasks where subject = ?1";
    LEFT_BEHIND = "select ", Task::COLUMNS, " from retention_tasks where rule = ?1 and looked_at < ?2
                   order by looked_at, subject limit ?3";
}

const TASKS: &str = ground::db::join!("select ", Task::COLUMNS, " from retention_tasks");
/// More rules than anybody can answer for.
pub const MOST: i64 = 200;

impl TryFrom<Line> for Rule {
    type Error = Error;

    fn try_from(line: Line) -> Result<Self> {
        let law = line.law.unwrap_or_default();
        let floor = line.floor.as_deref().map(period).transpose()?.map(|period| Floor { period, law });
        let terms = Terms {
            name: line.name,
            lapse: line.lapse,
            purpose: Some(line.purpose).filter(|key| !key.is_empty()),
            period: period(&line.period)?,
            deed: line.deed,
            warning: i32::try_from(line.warning).unwrap_or_default(),
            grace: period(&line.grace)?,
            floor,
        };
        Ok(Self {
            id: line.id,
            terms,
            state: line.state,
            begins_at: line.begins_at,
            allowed: line.allowed,
            version: line.version,
            changed_at: line.changed_at,
        })
    }
}

fn period(text: &str) -> Result<Period> {
    text.parse().map_err(|_| Error::fault("a rule of retention with an unreadable length of time"))
}

/// Every rule, for whoever may see them.
pub async fn rules(reader: &mut Reader) -> Result<Vec<Rule>> {
    reader.demand(&VIEW)?;
    all(reader).await
}

pub async fn rule(reader: &mut Reader, id: RuleId) -> Result<Rule> {
    reader.demand(&VIEW)?;
    load(reader, id).await
}

/// For machinery.
pub async fn all(reader: &mut Reader) -> Result<Vec<Rule>> {
    let lines: Vec<Line> = reader.rows(ALL, args![MOST]).await?;
    lines.into_iter().map(Rule::try_from).collect()
}

pub async fn load(reader: &mut Reader, id: RuleId) -> Result<Rule> {
    Rule::try_from(reader.one::<Line>(ONE, args![id]).await?)
}

/// The latest versions, the newest first.
pub async fn versions(reader: &mut Reader, id: RuleId) -> Result<Vec<Version>> {
    reader.demand(&VIEW)?;
    Ok(reader.rows(VERSIONS, args![id]).await?)
}

/// Lapses that a fresh house began with.
pub async fn furnished(reader: &mut Reader) -> Result<Vec<String>> {
    Ok(reader.column(FURNISHED, args![]).await?)
}

/// The tasks of one person.
pub async fn near(reader: &mut Reader, subject: SubjectId) -> Result<Vec<Task>> {
    Ok(reader.rows(NEAR, args![subject]).await?)
}

/// Which of these people are warned by a rule, or in their days of grace.
pub async fn tasks(
    reader: &mut Reader,
    rule: RuleId,
    subjects: &[SubjectId],
) -> Result<HashMap<SubjectId, Task>> {
    let q = Q::new(TASKS).and("rule = ?", &rule).and_in("subject", subjects);
    Ok(reader.find::<Task>(&q).await?.into_iter().map(|task| (task.subject, task)).collect())
}

/// Which of these people a rule could not tell of their end.
pub async fn untold(reader: &mut Reader, subjects: &[SubjectId]) -> Result<HashSet<(RuleId, SubjectId)>> {
    let q = Q::new(TASKS).and("told = ?", &false).and_in("subject", subjects);
    Ok(reader.find::<Task>(&q).await?.into_iter().map(|task| (task.rule, task.subject)).collect())
}

/// Tasks that a run did not come by: their people are not near their end any more.
pub async fn left_behind(
    reader: &mut Reader,
    rule: RuleId,
    began: Timestamp,
    most: i64,
) -> Result<Vec<Task>> {
    Ok(reader.rows(LEFT_BEHIND, args![rule, began, most]).await?)
}
