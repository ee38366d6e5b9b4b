//! What one process commits is heard by the others that work on the same data.

use super::Stir;
use crate::{app::App, error::Result};
use std::{sync::Arc, time::Duration};
use tokio::{
    sync::{
        broadcast::{
            self,
            error::{RecvError, TryRecvError},
        },
        watch,
    },
    time::sleep,
};

/// What is committed within this time is told to other processes in one message.
const GATHER: Duration = Duration::from_millis(150);
/// A server that is away is called again so often.
const AGAIN: Duration = Duration::from_secs(5);

/// Carries changes between the processes of one house until `stop` turns true.
pub async fn carry(app: App, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        tokio::select! {
            Err(error) = exchange(&app) => {
                tracing::warn!(%error, "other processes are not heard");
                tokio::select! {
                    () = sleep(AGAIN) => {}
                    _ = stop.changed() => {}
                }
            }
            _ = stop.changed() => {}
        }
    }
}

async fn exchange(app: &App) -> Result<()> {
    let stirs = app.stirs();
    let (mut others, mut own) = (app.db().others().await?, stirs.news.subscribe());
    // What was said while nobody listened is lost, to us and to the others.
    stirs.own(Stir::anything());
    loop {
        tokio::select! {
            text = others.next() => {
                let stir: Stir = serde_json::from_str(&text?).unwrap_or_default();
                if stir.by != Some(stirs.me) {
                    stirs.tell(stir);
                }
            }
            stir = own.recv(), if others.must_be_told() => {
                if let Some(stir) = gathered(stirs.me, stir, &mut own).await {
                    others.tell(&stir.said()?).await?;
                }
            }
        }
    }
}

/// What this process committed within a moment; none when it only passed on what others said.
async fn gathered(
    me: [u8; 16],
    first: std::result::Result<Arc<Stir>, RecvError>,
    own: &mut broadcast::Receiver<Arc<Stir>>,
) -> Option<Stir> {
    sleep(GATHER).await;
    let lost = || Arc::new(Stir { by: Some(me), ..Stir::anything() });
    let mut all = vec![first.unwrap_or_else(|_| lost())];
    loop {
        match own.try_recv() {
            Ok(stir) => all.push(stir),
            Err(TryRecvError::Lagged(_)) => all.push(lost()),
            Err(TryRecvError::Empty | TryRecvError::Closed) => break,
        }
    }
    let mut mine = all.iter().filter(|stir| stir.by == Some(me));
    let first = Stir::clone(mine.next()?);
    Some(mine.fold(first, |all, stir| all.with(stir)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_was_too_much_to_gather_may_be_anything() {
        let (me, other) = ([1; 16], [2; 16]);
        let (news, mut own) = broadcast::channel(2);
        let of = |by, table: &str| Arc::new(Stir { by: Some(by), ..Stir::of(table) });
        let rest = [of(me, "cases_cases"), of(other, "talk_said")];
        rest.into_iter().for_each(|stir| drop(news.send(stir)));
        let few = gathered(me, Ok(of(me, "cases_tags")), &mut own).await.unwrap();
        assert!(few.concerns("cases_cases") && few.concerns("cases_tags") && !few.concerns("talk_said"));
        for _ in 0..3 {
            drop(news.send(of(other, "talk_said")));
        }
        let many = gathered(me, Ok(of(me, "cases_tags")), &mut own).await.unwrap();
        assert!(many.concerns("staff_staff"), "what was skipped may have been ours");
        drop(news.send(of(other, "talk_said")));
        assert_eq!(gathered(me, Ok(of(other, "talk_said")), &mut own).await, None);
    }
}
