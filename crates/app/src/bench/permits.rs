//! How many permits can be decided in a second, as a letter to many asks for them.

use super::{Bench, house, stats};
use consent::Channel;
use kernel::{Action, Actor, Permission, Result, SYSTEM, SubjectId, Tx};

/// People asked about in one transaction, as in a stride of a letter.
const STRIDE: u32 = 500;
const MOST: usize = 200_000;

pub async fn run(bench: &Bench) -> Result<()> {
    let app = house::filled(bench).await?;
    let (mut after, mut decided, mut allowed) = (None, 0, 0);
    let start = stats::now();
    loop {
        let stride = Stride { after };
        let (last, all, yes) = app.write(&Actor::house(), &stride).await?;
        decided += all;
        allowed += yes;
        if last.is_none() || decided >= MOST {
            break;
        }
        after = last;
    }
    stats::print_rate("permit decisions", decided, start.elapsed());
    crate::cli::say(format!("  {allowed} of {decided} may"));
    Ok(())
}

struct Stride {
    after: Option<SubjectId>,
}

impl Action for Stride {
    type Output = (Option<SubjectId>, usize, usize);
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let people = customers::ids(tx, &customers::Filter::default(), self.after, STRIDE).await?;
        let permits = consent::permits(tx, &people, "news", Channel::Email).await?;
        let yes = permits.iter().filter(|(_, permit)| permit.is_ok()).count();
        Ok((people.last().copied(), people.len(), yes))
    }
}
