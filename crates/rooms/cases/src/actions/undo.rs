//! Taking an answer back before it leaves: its text is a draft again, and the person waits as they did without it.

use super::{
    drafts::{Draft, DraftKind},
    letter, tell,
};
use crate::{
    WORK,
    events::TookBack,
    model::{Author, Body, Case, CaseId, Channel, EntryId, EntryKind, Kept, entry},
    read::{Line, around as begun, case, thread},
    store::{self, around},
};
use ground::clock::Timestamp;
use kernel::{Action, Error, Permission, Result, Tx};

/// Lines of a thread that are looked through for the last letter: more than anybody writes without one.
const LINES: u32 = 300;

/// Takes an answer back that has not left yet: its text is a draft again.
pub struct TakeBack {
    pub case: CaseId,
    pub entry: EntryId,
}

impl Action for TakeBack {
    type Output = Draft;
    const NEEDS: Permission = WORK;

    async fn run(&self, tx: &mut Tx) -> Result<Draft> {
        let case = case::load_working(tx, self.case).await?;
        let line = thread::line(tx, &case, self.entry).await?;
        let letter = line.entry.letter.ok_or(Error::NotFound)?;
        if line.entry.actor != tx.actor().who.label() {
            return Err(Error::refused("cases-error-not-yours"));
        }
        if line.undo_until.is_none() || !post::take_back(tx, letter).await? {
            return Err(Error::refused("cases-error-left"));
        }
        let body = line.body.clone().unwrap_or_default();
        let before = begun::draft(tx, &case).await?.unwrap_or_default();
        let draft = draft(line, before);
        around::detach(tx, self.entry).await?;
        store::remove(tx, self.entry).await?;
        waits_again(tx, &case, &body).await?;
        if let Some(staff) = tx.actor().staff() {
            around::keep_draft(tx, &case, staff, &draft).await?;
        }
        tell::happened(tx, &case, &TookBack { case: case.id, subject: case.subject, entry: self.entry })
            .await?;
        Ok(draft)
    }
}

/// What was taken back, before what was begun since.
fn draft(line: Line, since: Draft) -> Draft {
    let body = line.body.unwrap_or_default();
    let kept = |thread::Shelved { id, name, media, size, cid, seen }: thread::Shelved| Kept {
        id,
        name,
        media,
        size,
        cid,
        seen,
    };
    let since = since.turned(DraftKind::Reply);
    let texts = [body.text, since.text];
    Draft {
        text: texts.into_iter().filter(|text| !text.trim().is_empty()).collect::<Vec<_>>().join("\n\n"),
        to: body.to.into_iter().next().map(|party| party.address).unwrap_or_default(),
        attachments: line.files.into_iter().map(kept).chain(since.attachments).collect(),
        ..since
    }
}

/// Without a letter to the person they wait since the first of what they wrote after the letter before it; a letter to somebody
/// else has answered nothing.
async fn waits_again(tx: &mut Tx, case: &Case, gone: &Body) -> Result<()> {
    let (facts, _) = store::facts(tx, case).await?;
    let own = letter::own_addresses(tx, case, &facts).await?;
    if !is_theirs(tx, &own, gone).await? {
        return Ok(());
    }
    let mut since: Option<Timestamp> = None;
    for line in thread::latest(tx, case, LINES).await? {
        let Some(sealed) = line.sealed.as_ref().filter(|_| line.kind != EntryKind::Note) else { continue };
        let body: Option<Body> = tx.open(case.key(), entry::place(line.id), sealed).await?;
        let body = body.unwrap_or_default();
        let wrote = matches!(line.kind, EntryKind::In | EntryKind::Call) && line.author == Author::Customer;
        if wrote && !body.auto {
            since = Some(line.at);
        }
        if line.kind == EntryKind::Out && is_theirs(tx, &own, &body).await? {
            return store::set_waits(tx, case.id, since).await;
        }
    }
    // Nobody answered yet: whoever came to us waits from the first moment on.
    let first = (case.channel != Channel::Desk).then_some(case.opened_at);
    store::set_waits(tx, case.id, since.into_iter().chain(first).min()).await
}

/// Whether a letter went to the person, under whatever address; not to a declared unit or partner.
async fn is_theirs(tx: &mut Tx, own: &[String], letter: &Body) -> Result<bool> {
    let Some(to) = letter.to.first() else { return Ok(true) };
    if own.iter().any(|address| address.eq_ignore_ascii_case(&to.address)) {
        return Ok(true);
    }
    Ok(staff::may_go_to(tx, &to.address).await?.is_none())
}
