//! How far the follower of events is.

use ground::{args, db::Single, statements};
use kernel::{Reader, Result, event::EventId};

statements! {
    PLACE = "select event from inbox_followed where name = 'people'";
}

pub async fn place(reader: &mut Reader) -> Result<Option<EventId>> {
    let found: Option<Single<EventId>> = reader.optional(PLACE, args![]).await?;
    Ok(found.map(|single| single.0))
}
