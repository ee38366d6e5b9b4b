//! Looking more than usual: revealing has a limit an hour, and whoever looks at very many people is told of to those who
//! watch over privacy.
// law: gdpr/32.1

use super::Look;
use crate::{
    actor::Who,
    error::{Error, Message, Result},
    event::Event,
    permission::{Permission, Role},
    room::Telling,
    setting::{Kind, Setting},
    tx::Tx,
};
use ground::{
    args,
    clock::{DAY, HOUR, Timestamp},
    statements,
};
use serde::Serialize;

/// Is told when somebody looks at much more than usual, and reads who looked at whom.
pub const WATCH: Permission = Permission::new("seen.watch", &[Role::PrivacyOfficer]);
/// Values that one person may reveal within an hour.
pub const MOST_REVEALS: Setting =
    Setting { key: "seen.reveals", default: "30", kind: Kind::Number { least: 1, most: 1_000 } };
/// People whose records one person opens within an hour before somebody is told.
pub const USUAL_OPENINGS: Setting =
    Setting { key: "seen.openings", default: "100", kind: Kind::Number { least: 10, most: 10_000 } };

/// So few values in a day are never unusual.
const FEW: i64 = 10;
/// More than so many usual days in one is unusual.
const TIMES: i64 = 3;
/// The days that say what is usual.
const USUAL: i64 = 30 * DAY;

statements! {
    COUNT = "select count(*) from sightings where actor = ?1 and at >= ?2 and at <= ?3 and kind = ?4";
    DAYS = "select count(distinct at / 86400000000) from sightings where actor = ?1 and at >= ?2 and at < ?3 and kind = ?4";
}

/// Somebody looks at much more than usual; who it is is the event's actor.
#[derive(Serialize)]
pub(crate) struct Unusual {
    look: &'static str,
    count: i64,
}

impl Event for Unusual {
    const KIND: &'static str = "seen.unusual";
}

/// Refuses whoever revealed as many values within the last hour as one person may.
pub async fn may_reveal(tx: &mut Tx) -> Result<()> {
    let most = limit(tx, &MOST_REVEALS).await?;
    match count(tx, Look::Revealed, HOUR).await? >= most {
        true => Err(Error::refused(Message::new("seen-error-enough").with("most", most))),
        false => Ok(()),
    }
}

/// Tells those who watch, at the look that makes it unusual and not at those after it.
pub(super) async fn watch(tx: &mut Tx, look: Look, added: usize) -> Result<()> {
    if !matches!(tx.actor().who, Who::Staff(_) | Who::Program(_)) {
        return Ok(());
    }
    let added = i64::try_from(added).unwrap_or(i64::MAX);
    let reached = |count: i64, most: i64| count > most && count - added <= most;
    match look {
        Look::Opened => {
            let (count, most) = (count(tx, look, HOUR).await?, limit(tx, &USUAL_OPENINGS).await?);
            if reached(count, most) { tell(tx, look, "seen-openings", count).await } else { Ok(()) }
        }
        Look::Revealed => {
            let (today, usual) = (count(tx, look, DAY).await?, usual(tx, look).await?);
            let (hour, most) = (count(tx, look, HOUR).await?, limit(tx, &MOST_REVEALS).await?);
            let unusual = reached(today, FEW.max(TIMES * usual)) || reached(hour, most - 1);
            if unusual { tell(tx, look, "seen-reveals", today).await } else { Ok(()) }
        }
        Look::Exported | Look::Found => Ok(()),
    }
}

async fn limit(tx: &mut Tx, setting: &Setting) -> Result<i64> {
    let value = tx.setting(setting).await?;
    Ok(value.parse().or_else(|_| setting.default.parse()).unwrap_or(FEW))
}

/// Looks of whoever acts within this time, those of this moment among them.
async fn count(tx: &mut Tx, look: Look, within: i64) -> Result<i64> {
    let (actor, now) = (tx.actor().who.label(), tx.now());
    Ok(tx.scalar(COUNT, args![actor, now.minus(within), now, look.key()]).await?)
}

/// What whoever acts does on a day on which they do it at all.
async fn usual(tx: &mut Tx, look: Look) -> Result<i64> {
    let (actor, now) = (tx.actor().who.label(), tx.now());
    let (from, to): (Timestamp, Timestamp) = (now.minus(USUAL + DAY), now.minus(DAY));
    let count: i64 = tx.scalar(COUNT, args![actor, from, to, look.key()]).await?;
    let days: i64 = tx.scalar(DAYS, args![actor, from, to, look.key()]).await?;
    Ok(count / days.max(1))
}

async fn tell(tx: &mut Tx, look: Look, word: &'static str, count: i64) -> Result<()> {
    tx.record(&Unusual { look: look.key(), count })?;
    let url = tx.app().url(&format!("/audit/looks?actor={}&kind={}", tx.actor().who.label(), look.key()));
    let args = vec![("count", count.to_string()), ("url", url)];
    let Ok(gate) = tx.app().gate() else { return Ok(()) };
    (gate.tell)(tx, WATCH, Telling { word, kind: "seen.unusual", args }).await.map(drop)
}
