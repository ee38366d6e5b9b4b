//! Telling colleagues: whoever works with a person learns at once that they withdrew or objected.

use crate::{
    VIEW,
    events::StaffTold,
    model::choice::{Channel, PermissionId, State},
    store::{self, Alert},
};
use ground::clock::{DAY, Timestamp};
use kernel::{
    Action, Permission, Reader, Result, SubjectId, Tx,
    seen::{self, Look},
};
use std::collections::{BTreeMap, BTreeSet};

/// Who looked at somebody or did something about them within this time works with them.
pub const WORKS_WITH: i64 = 30 * DAY;
/// Alerts older than this tell nobody anything.
pub const KEPT: i64 = 400 * DAY;

/// A choice that was taken back, or an objection.
pub struct News {
    pub event: PermissionId,
    pub subject: SubjectId,
    pub purpose: String,
    pub channel: Channel,
    pub state: State,
}

/// Tells everybody who works with these people, but not whoever wrote it down: they know.
pub async fn spread(tx: &mut Tx, news: Vec<News>) -> Result<()> {
    if news.is_empty() {
        return Ok(());
    }
    let subjects: BTreeSet<SubjectId> = news.iter().map(|news| news.subject).collect();
    let subjects: Vec<SubjectId> = subjects.into_iter().collect();
    let since = tx.now().minus(WORKS_WITH);
    let author = tx.actor().who.label();
    let mut told: BTreeMap<SubjectId, Vec<String>> = BTreeMap::new();
    for (subject, staff) in seen::colleagues(tx, &subjects, since).await? {
        if staff != author {
            told.entry(subject).or_default().push(staff);
        }
    }
    store::alert(tx, &alerts(news, &told)).await?;
    for (subject, staff) in told {
        tx.record(&StaffTold { subject, staff: staff.len() })?;
    }
    Ok(())
}

fn alerts(news: Vec<News>, told: &BTreeMap<SubjectId, Vec<String>>) -> Vec<Alert> {
    let mut alerts = Vec::new();
    for news in news {
        for staff in told.get(&news.subject).into_iter().flatten() {
            alerts.push(Alert {
                staff: staff.clone(),
                event: news.event,
                subject: news.subject,
                purpose: news.purpose.clone(),
                channel: news.channel,
                state: news.state,
            });
        }
    }
    alerts
}

/// Takes note of all that one was told.
pub struct TakeNote;

impl Action for TakeNote {
    type Output = ();
    const NEEDS: Permission = VIEW;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        store::note_alerts(tx).await
    }
}

/// Somebody reads what they were told: everybody on the page was looked at.
// law: gdpr/5.2
pub struct Looked {
    subjects: Vec<SubjectId>,
}

impl Looked {
    /// None when the same eyes saw all of them lately.
    pub async fn at(reader: &mut Reader, subjects: &[SubjectId]) -> Result<Option<Self>> {
        let seen = seen::lately(reader, Look::Found, subjects).await?;
        let fresh: BTreeSet<SubjectId> =
            subjects.iter().copied().filter(|subject| !seen.contains(subject)).collect();
        Ok((!fresh.is_empty()).then(|| Self { subjects: fresh.into_iter().collect() }))
    }
}

impl Action for Looked {
    type Output = ();
    const NEEDS: Permission = VIEW;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        seen::note_all(tx, Look::Found, &self.subjects).await
    }
}

/// Forgets what is old news.
pub async fn forget(tx: &mut Tx) -> Result<()> {
    let before: Timestamp = tx.now().minus(KEPT);
    store::forget_alerts(tx, before).await
}
