//! What can be done: saying something, taking it back, having read; and what a record's room does with what was said there.

use crate::{
    TALK,
    model::{A_MINUTE, Room, SaidId, Spot, Ticket, text},
    read, store,
};
use ground::clock::{MINUTE, Timestamp};
use kernel::{Action, Error, Permission, Problems, Result, StaffId, Tx, Who};
use staff::{Ring, TeamId};

/// Something to be said.
pub struct Say {
    pub to: Room,
    pub text: String,
    /// Who is told of it besides; see [`staff::mentioned`].
    pub mentions: Vec<StaffId>,
}

/// Says something. In a team only its members are heard; beside a record whoever calls has decided that the actor may.
pub async fn say(tx: &mut Tx, say: &Say) -> Result<SaidId> {
    if let Room::Team(team) = say.to {
        may_speak(tx, team, &say.mentions).await?;
    }
    utter(tx, &Spot::from(&say.to), &say.text, &say.mentions).await
}

/// Members speak, and programs whose right it is; who is mentioned must be there to hear it.
async fn may_speak(tx: &mut Tx, team: TeamId, mentions: &[StaffId]) -> Result<()> {
    let team = match tx.actor().who {
        Who::Staff(_) => read::member(tx, team).await?,
        _ => staff::team(tx, team).await?,
    };
    if team.ended_at.is_some() {
        return Err(Error::refused("talk-team-ended"));
    }
    if mentions.iter().any(|staff| !team.has(*staff)) {
        return Err(Error::field("text", "talk-mention-outside"));
    }
    Ok(())
}

async fn utter(tx: &mut Tx, spot: &Spot, typed: &str, mentions: &[StaffId]) -> Result<SaidId> {
    let mut problems = Problems::default();
    let said = problems.take("text", text(typed)).unwrap_or_default();
    problems.finish()?;
    let lately = tx.now().minus(MINUTE);
    if read::said_since(tx, lately).await? >= A_MINUTE {
        return Err(Error::TooMany);
    }
    if tx.keys_among(&[spot.key]).await?.is_empty() {
        return Err(Error::conflict("error-changed-meanwhile"));
    }
    let by = (tx.actor().who.label(), tx.now());
    let id = store::insert(tx, spot, &said, by).await?;
    let (kind, href) = ("talk.mention", format!("{}#{id}", spot.href));
    let word = if spot.is_team() { "talk-ring-team" } else { "talk-ring-record" };
    staff::ring(tx, &Ring { to: mentions, kind, word, args: Vec::new(), href }).await?;
    Ok(id)
}

/// Something that was said elsewhere, or before: nobody is rung for.
pub struct Past {
    pub to: Room,
    pub author: StaffId,
    pub text: String,
    pub at: Timestamp,
}

/// Writes down what was said before, in its order.
pub async fn said_before(tx: &mut Tx, all: &[Past]) -> Result<()> {
    for past in all {
        let said = text(&past.text).map_err(|message| Error::field("text", message))?;
        let (spot, author) = (Spot::from(&past.to), Who::Staff(past.author).label());
        store::insert(tx, &spot, &said, (author, past.at)).await?;
    }
    Ok(())
}

/// The same by a person at a page: the text says who is mentioned.
pub(crate) struct SayInTeam {
    pub team: TeamId,
    pub text: String,
}

impl Action for SayInTeam {
    type Output = SaidId;
    const NEEDS: Permission = TALK;

    async fn run(&self, tx: &mut Tx) -> Result<SaidId> {
        let mentions = staff::mentioned(tx, "text", &self.text).await?;
        say(tx, &Say { to: Room::Team(self.team), text: self.text.clone(), mentions }).await
    }
}

/// Beside a record, by the ticket that its page gave.
pub(crate) struct SayBeside {
    pub ticket: Ticket,
    pub text: String,
}

impl Action for SayBeside {
    type Output = String;
    const NEEDS: Permission = TALK;

    async fn run(&self, tx: &mut Tx) -> Result<String> {
        let me = tx.actor().staff().ok_or(Error::NotFound)?;
        let spot = self.ticket.spot(tx, me).ok_or_else(|| Error::gone("talk-ticket-old"))?;
        let mentions = staff::mentioned(tx, "text", &self.text).await?;
        let said = utter(tx, &spot, &self.text, &mentions).await?;
        Ok(format!("{}#{said}", spot.href))
    }
}

/// Takes back what one said oneself.
pub struct TakeBack {
    pub said: SaidId,
}

impl Action for TakeBack {
    type Output = ();
    const NEEDS: Permission = TALK;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        if store::delete(tx, self.said).await? { Ok(()) } else { Err(Error::NotFound) }
    }
}

/// Notes that the actor saw a team's conversation up to here.
pub(crate) struct HaveRead {
    pub team: TeamId,
    pub last: SaidId,
}

impl Action for HaveRead {
    type Output = ();
    const NEEDS: Permission = TALK;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let me = tx.actor().staff().ok_or(Error::NotFound)?;
        let place = ground::id::Id::bytes(self.team);
        store::read_up_to(tx, me, place, self.last).await
    }
}

/// Carries what was said beside a record to another place: a person was linked and the key is theirs now, or the record was
/// merged into another.
pub async fn carry(tx: &mut Tx, from: &Room, to: &Room) -> Result<()> {
    store::carry(tx, &from.into(), &to.into()).await
}

/// Deletes what was said beside a record that goes.
pub async fn forget(tx: &mut Tx, room: &Room) -> Result<()> {
    store::forget(tx, &room.into()).await
}
