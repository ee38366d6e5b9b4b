//! Outside permission services are asked before the transaction that decides, about the people whose turn is next.

use crate::{audience, model::Stage, read, walk::Walk};
use consent::Channel;
use kernel::{Result, Task};

/// Asks where somebody is to be asked; gives how many people the next stride may take then.
pub async fn ask(task: &Task, walk: &Walk) -> Result<Option<u32>> {
    if walk.stage != Stage::Send {
        return Ok(None);
    }
    let mut reader = task.read().await?;
    let letter = read::load(&mut reader, walk.letter).await?;
    let round = registries::together(&mut reader, &letter.purpose, Channel::Email).await?;
    let (Some(most), true) = (round, letter.state.is_sending()) else { return Ok(None) };
    let run = read::run(&mut reader, letter.id, walk.stage).await?.filter(|now| now.run == walk.run);
    let people = match run {
        None => return Ok(None),
        Some(now) if now.ended_at.is_some() => read::due(&mut reader, letter.id, most).await?,
        Some(now) => audience::ids(&mut reader, &letter.audience, now.position, most).await?,
    };
    drop(reader);
    registries::ask(task.app(), &people, &letter.purpose, Channel::Email).await?;
    Ok(Some(most))
}
