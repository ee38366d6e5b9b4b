//! How far the follower of events is.

use ground::{args, statements};
use kernel::{Result, Tx, event::EventId};

statements! {
    SET = "insert into inbox_followed (name, event) values ('people', ?1)
           on conflict (name) do update set event = excluded.event";
}

pub async fn set(tx: &mut Tx, event: EventId) -> Result<()> {
    tx.put(SET, args![event]).await?;
    Ok(())
}
