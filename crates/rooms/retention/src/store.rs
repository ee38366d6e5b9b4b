//! How rules and runs are kept: the only SQL that writes these tables.

use crate::{
    model::{NightId, Rule, RuleId, Terms},
    read::nights::{Pace, Run},
};
use ground::{args, clock::Timestamp, db::Value, statements};
use kernel::{Error, Result, Speak, SubjectId, Tx};
use serde_json::json;

statements! {
    INSERT = "insert into retention_rules (id, name, lapse, purpose, period, deed, warning, grace, floor, law, state, begins_at, allowed,
              version, created_at, changed_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, 1, ?14, ?14)";
    UPDATE = "update retention_rules set name = ?3, lapse = ?4, purpose = ?5, period = ?6, deed = ?7, warning = ?8, grace = ?9,
              floor = ?10, law = ?11, state = ?12, begins_at = ?13, allowed = ?14, version = version + 1, changed_at = ?15
              where id = ?1 and version = ?2";
    DELETE = "delete from retention_rules where id = ?1 and version = ?2";
    VERSION = "insert into retention_versions (rule, version, terms, actor, at) values (?1, ?2, ?3, ?4, ?5)";
    FURNISHED = "insert into retention_furnished (lapse, at) values (?1, ?2) on conflict (lapse) do nothing";
    TASK = "insert into retention_tasks (rule, subject, warned_at, told, ends_at, looked_at) values (?1, ?2, ?3, ?4, ?5, ?3)";
    LOOKED = "update retention_tasks set looked_at = ?3 where rule = ?1 and subject = ?2";
    FORGET = "delete from retention_tasks where rule = ?1 and subject = ?2";
    FORGET_ALL = "delete from retention_tasks where rule = ?1";
    NIGHT = "insert into retention_nights (id, began_at, ended_at, actor, state) values (?1, ?2, null, ?3, 'running')";
    PACE = "update retention_nights set state = ?2, ended_at = ?3 where id = ?1";
    RUN = "insert into retention_runs (night, rule, place, name, lapse, state, due, looked, warned, waits, ended, spared, failed, kept)
           values (?1, ?2, ?3, ?4, ?5, 'waiting', 0, 0, 0, 0, 0, 0, 0, '{}')";
    SAVE_RUN = "update retention_runs set state = ?3, due = ?4, looked = ?5, warned = ?6, waits = ?7, ended = ?8, spared = ?9,
                failed = ?10, kept = ?11, at_since = ?12, at_id = ?13, moved_at = ?14 where night = ?1 and rule = ?2";
}

/// One rule for a kind of record and a purpose: two would contradict each other.
pub async fn insert(tx: &mut Tx, rule: &Rule) -> Result<()> {
    let mut row = args![rule.id].to_vec();
    row.extend(columns(rule));
    row.push(ground::db::ToValue::to_value(&tx.now()));
    tx.execute(INSERT, &row).await.speak(UNIQUE.0, UNIQUE.1, UNIQUE.2)?;
    version(tx, rule).await
}

const UNIQUE: (&str, &str, &str) = ("retention_rules_lapse_purpose_unique", "lapse", "retention-error-taken");

/// Writes what changed, unless somebody else did meanwhile.
pub async fn update(tx: &mut Tx, rule: &mut Rule) -> Result<()> {
    let mut row = args![rule.id, rule.version].to_vec();
    row.extend(columns(rule));
    row.push(ground::db::ToValue::to_value(&tx.now()));
    if tx.execute(UPDATE, &row).await.speak(UNIQUE.0, UNIQUE.1, UNIQUE.2)? == 0 {
        return Err(Error::conflict("error-changed-meanwhile"));
    }
    rule.version += 1;
    version(tx, rule).await
}

fn columns(rule: &Rule) -> Vec<Value> {
    let Terms { name, lapse, purpose, period, deed, warning, grace, floor } = &rule.terms;
    let (floor, law) = floor.as_ref().map(|floor| (floor.period.to_string(), floor.law.clone())).unzip();
    let purpose = purpose.clone().unwrap_or_default();
    let (period, grace) = (period.to_string(), grace.to_string());
    args![
        name,
        lapse,
        purpose,
        period,
        *deed,
        i64::from(*warning),
        grace,
        floor,
        law,
        rule.state,
        rule.begins_at,
        rule.allowed
    ]
    .to_vec()
}

async fn version(tx: &mut Tx, rule: &Rule) -> Result<()> {
    let terms = &rule.terms;
    let said = json!({
        "name": terms.name,
        "lapse": terms.lapse,
        "purpose": terms.purpose,
        "duration": terms.period.to_string(),
        "action": terms.deed.key(),
        "warning_days": terms.warning,
        "grace": terms.grace.to_string(),
        "floor": terms.floor.as_ref().map(|floor| floor.period.to_string()),
        "floor_law": terms.floor.as_ref().map(|floor| floor.law.as_str()),
        "state": rule.state.key(),
        "begins_at": rule.begins_at.rfc3339(),
        "allowed": rule.allowed,
    });
    let (now, actor) = (tx.now(), tx.actor().who.label());
    tx.put(VERSION, args![rule.id, rule.version, said.to_string(), actor, now]).await?;
    Ok(())
}

/// Its versions stay: they say what was ended by which rule.
pub async fn delete(tx: &mut Tx, rule: &Rule) -> Result<()> {
    if tx.execute(DELETE, args![rule.id, rule.version]).await? == 0 {
        return Err(Error::conflict("error-changed-meanwhile"));
    }
    forget_all(tx, rule.id).await
}

pub async fn furnished(tx: &mut Tx, lapse: &str) -> Result<()> {
    let now = tx.now();
    tx.put(FURNISHED, args![lapse, now]).await?;
    Ok(())
}

/// People whose end is near, with whether they could be written to.
pub async fn add_tasks(tx: &mut Tx, rule: RuleId, people: &[(SubjectId, bool, Timestamp)]) -> Result<()> {
    let now = tx.now();
    let row = |(subject, told, ends): &(SubjectId, bool, Timestamp)| {
        args![rule, *subject, now, *told, *ends].to_vec()
    };
    let rows: Vec<Vec<Value>> = people.iter().map(row).collect();
    tx.put_all(TASK, &rows).await?;
    Ok(())
}

pub async fn looked(tx: &mut Tx, rule: RuleId, people: &[SubjectId]) -> Result<()> {
    let now = tx.now();
    let rows: Vec<Vec<Value>> = people.iter().map(|subject| args![rule, *subject, now].to_vec()).collect();
    tx.put_all(LOOKED, &rows).await?;
    Ok(())
}

pub async fn forget(tx: &mut Tx, rule: RuleId, people: &[SubjectId]) -> Result<()> {
    let rows: Vec<Vec<Value>> = people.iter().map(|subject| args![rule, *subject].to_vec()).collect();
    tx.put_all(FORGET, &rows).await?;
    Ok(())
}

/// A rule that means something else now, or nothing any more, warned nobody.
pub async fn forget_all(tx: &mut Tx, rule: RuleId) -> Result<()> {
    tx.put(FORGET_ALL, args![rule]).await?;
    Ok(())
}

/// A run over these rules, in their order.
pub async fn begin(tx: &mut Tx, rules: &[Rule]) -> Result<NightId> {
    let (night, now, actor): (NightId, _, _) = (tx.id(), tx.now(), tx.actor().who.label());
    tx.put(NIGHT, args![night, now, actor]).await?;
    let row = |(place, rule): (i64, &Rule)| {
        args![night, rule.id, place, rule.terms.name, rule.terms.lapse].to_vec()
    };
    let rows: Vec<Vec<Value>> = (0..).zip(rules).map(row).collect();
    tx.put_all(RUN, &rows).await?;
    Ok(night)
}

pub async fn pace(tx: &mut Tx, night: NightId, pace: Pace) -> Result<()> {
    let ended = (pace == Pace::Done).then(|| tx.now());
    tx.put(PACE, args![night, pace, ended]).await?;
    Ok(())
}

pub async fn save_run(tx: &mut Tx, run: &Run) -> Result<()> {
    let (now, at) = (tx.now(), run.position());
    let row = args![
        run.night,
        run.rule,
        run.state,
        run.due,
        run.looked,
        run.warned,
        run.waits,
        run.ended,
        run.spared,
        run.failed,
        run.kept,
        at.map(|(since, _)| since),
        at.map(|(_, id)| id),
        now
    ]
    .to_vec();
    tx.put(SAVE_RUN, &row).await?;
    Ok(())
}
