//! Requests of data subjects in every state: just asked, waiting for a decision, refused, a copy delivered, somebody erased.

use super::people::Crowd;
use ground::clock::DAY;
use kernel::{Actor, App, Result, SubjectId};
use rights::{Ask, Claim, Decide, Decision, How, Kind, Mode, Reason, Refuse, Return, Vouch, Wish};

pub async fn ask(app: &App, crowd: &Crowd) -> Result<()> {
    let &[asked, waiting, refused, copied, erased, ..] = crowd.known.as_slice() else {
        return Ok(());
    };
    vouched(app, waiting, Kind::Erasure).await?;
    super::pass(app, 2 * DAY).await?;
    let claim = vouched(app, refused, Kind::Erasure).await?;
    let note =
        "Your last order is under warranty until March; we keep its invoice and nothing else.".to_owned();
    write(app, &Refuse::plain(claim.id, Reason::LegalDuty, note)).await?;
    super::pass(app, 9 * DAY).await?;
    vouched(app, copied, Kind::Copy).await?;
    let claim = vouched(app, erased, Kind::Erasure).await?;
    let decision = Decision::Erase { mode: Mode::Anonymise, comes_back: Return::Welcome };
    write(app, &Decide::whole(claim.id, decision, claim.number.to_string())).await?;
    super::pass(app, 5 * DAY).await?;
    request(app, asked, Kind::Copy).await?;
    super::pass(app, DAY).await
}

async fn request(app: &App, subject: SubjectId, kind: Kind) -> Result<rights::ClaimId> {
    write(app, &Ask { wish: Wish::plain(subject, kind, How::Desk) }).await
}

async fn vouched(app: &App, subject: SubjectId, kind: Kind) -> Result<Claim> {
    let claim = request(app, subject, kind).await?;
    write(app, &Vouch { claim }).await
}

async fn write<A: kernel::Action>(app: &App, action: &A) -> Result<A::Output> {
    app.write(&Actor::house(), action).await
}
