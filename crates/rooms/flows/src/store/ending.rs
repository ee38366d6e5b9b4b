//! The end of runs: when their host is no more they go, with everything that hangs on them.

use ground::{
    args,
    db::{Sql, Value},
    statements,
};
use kernel::{Result, Tx, step::HostRef};

statements! {
    VOTES = "delete from flows_votes where task in (select t.id from flows_tasks t join flows_runs r on r.id = t.run where r.host = ?1 and r.host_kind = ?2)";
    ASKED = "delete from flows_asked where task in (select t.id from flows_tasks t join flows_runs r on r.id = t.run where r.host = ?1 and r.host_kind = ?2)";
    REASONS = "delete from flows_reasons where run in (select id from flows_runs where host = ?1 and host_kind = ?2)";
    TASKS = "delete from flows_tasks where run in (select id from flows_runs where host = ?1 and host_kind = ?2)";
    HELD = "delete from flows_held where run in (select id from flows_runs where host = ?1 and host_kind = ?2)";
    MOVES = "delete from flows_moves where run in (select id from flows_runs where host = ?1 and host_kind = ?2)";
    LISTENS = "delete from flows_listens where run in (select id from flows_runs where host = ?1 and host_kind = ?2)";
    TIMERS = "delete from flows_timers where run in (select id from flows_runs where host = ?1 and host_kind = ?2)";
    UNHEARD = "delete from flows_unheard where run in (select id from flows_runs where host = ?1 and host_kind = ?2)";
    VALUES = "delete from flows_values where id in (select id from flows_runs where host = ?1 and host_kind = ?2)";
    RUNS = "delete from flows_runs where host = ?1 and host_kind = ?2";
}

/// What hangs on other rows goes before them.
const ALL: [Sql; 11] = [VOTES, ASKED, REASONS, TASKS, HELD, MOVES, LISTENS, TIMERS, UNHEARD, VALUES, RUNS];

/// Deletes every run of these hosts: the last one, those of earlier processes, and sub-processes.
pub async fn forget(tx: &mut Tx, hosts: &[HostRef]) -> Result<()> {
    let rows: Vec<Vec<Value>> =
        hosts.iter().map(|host| args![host.id.to_vec(), host.kind].to_vec()).collect();
    for sql in ALL {
        tx.put_all(sql, &rows).await?;
    }
    Ok(())
}
