//! Sending a letter, and stopping it: each takes effect in its own transaction, so at once.

use super::{act, same_version};
use crate::{
    SEND, audience, clicks,
    events::{Canceled, Paused, Resumed, Started},
    model::{Counting, Letter, LetterId, Stage},
    press::Press,
    read, store,
    walk::Walk,
};
use ground::id::Id;
use kernel::{Action, Error, Permission, Result, Tx};

/// To more people than this nobody sends by a slip of the hand: the name of the letter has to be typed.
pub const TYPED: i64 = 1_000;

/// Sends a draft to everybody of its audience who may get it.
pub struct Start {
    pub letter: LetterId,
    /// The version that was looked at.
    pub version: Option<i64>,
    /// The name of the letter, typed again; needed above [`TYPED`] people.
    pub confirm: Option<String>,
}

impl Action for Start {
    type Output = ();
    const NEEDS: Permission = SEND;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let letter = read::load(tx, self.letter).await?;
        let state = letter.state.clone().start(act(tx))?;
        same_version(letter.version, self.version)?;
        // A purpose may have ended since the draft was written; the texts were checked then.
        let press = Press::set_up(tx, letter).await?;
        tell_notices(tx, &press).await?;
        let letter = press.letter();
        if !consent::purpose(tx, &letter.purpose).await?.is_in_use() {
            return Err(Error::refused("campaigns-error-purpose-ended"));
        }
        if !audience::stands(tx, &letter.audience).await? {
            return Err(Error::refused("campaigns-error-about"));
        }
        let expected = audience::count(tx, &letter.audience).await?;
        self.meant(letter, expected)?;
        store::set_state(tx, letter, &state).await?;
        if letter.counting != Counting::Nothing {
            let bodies = letter.texts.values().map(|text| text.body.as_str());
            store::count_from_now(tx, letter.id, &clicks::addresses(bodies)).await?;
        }
        let run = store::begin(tx, letter.id, Stage::Send, expected).await?;
        tx.enqueue(&Walk { letter: letter.id, stage: Stage::Send, run })?;
        tx.record(&Started { letter: letter.id, title: letter.title.clone() })
    }
}

/// A letter gives the notice by the link in its footer, and does not start without one.
// law: gdpr/13.1
async fn tell_notices(tx: &mut Tx, press: &Press) -> Result<()> {
    let contact = notices::Contact {
        kind: notices::Kind::Mail,
        key: "letters".to_owned(),
        title: notices::Title::word("nav-letters"),
        place: "/letters".to_owned(),
        given: if press.gives_notice() { notices::Given::Link } else { notices::Given::Missing },
        notice: None,
    };
    notices::declare(tx, &contact).await?;
    notices::require(tx, contact.kind, &contact.key).await.map(drop)
}

impl Start {
    fn meant(&self, letter: &Letter, expected: i64) -> Result<()> {
        match &self.confirm {
            _ if expected <= TYPED => Ok(()),
            Some(typed) if typed.trim() == letter.title => Ok(()),
            _ => Err(Error::field("confirm", "campaigns-error-confirm")),
        }
    }
}

/// Nothing more leaves until the letter goes on.
pub struct Pause {
    pub letter: LetterId,
}

impl Action for Pause {
    type Output = ();
    const NEEDS: Permission = SEND;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let letter = read::load(tx, self.letter).await?;
        let state = letter.state.clone().pause(act(tx))?;
        store::set_state(tx, &letter, &state).await?;
        post::hold_batch(tx, letter.id.bytes()).await?;
        tx.record(&Paused { letter: letter.id, title: letter.title })
    }
}

pub struct Resume {
    pub letter: LetterId,
}

impl Action for Resume {
    type Output = ();
    const NEEDS: Permission = SEND;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let letter = read::load(tx, self.letter).await?;
        let state = letter.state.clone().resume()?;
        store::set_state(tx, &letter, &state).await?;
        post::release_batch(tx, letter.id.bytes()).await?;
        let run = store::take_up(tx, letter.id).await?;
        tx.enqueue(&Walk { letter: letter.id, stage: Stage::Send, run })?;
        tx.record(&Resumed { letter: letter.id, title: letter.title })
    }
}

/// What has not left never will.
pub struct Cancel {
    pub letter: LetterId,
}

impl Action for Cancel {
    type Output = ();
    const NEEDS: Permission = SEND;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let letter = read::load(tx, self.letter).await?;
        let state = letter.state.clone().cancel(act(tx))?;
        store::set_state(tx, &letter, &state).await?;
        post::cancel_batch(tx, letter.id.bytes()).await?;
        store::forget_waits(tx, letter.id).await?;
        tx.record(&Canceled { letter: letter.id, title: letter.title })
    }
}
