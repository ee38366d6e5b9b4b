//! What the page of a customer shows of this room: glyphs beside the name, the table of permissions at the side.

use super::matrix::name_of;
use crate::{
    marks,
    model::{
        choice::Channel,
        purpose::{Basis, Purpose},
    },
    permits::{Explained, explain_all},
    read,
};
use futures::future::BoxFuture;
use kernel::{Reader, Result, SubjectId};
use kit::{Badge, Button, Html, May, MayTable, Panel, Words};

pub fn head(reader: &mut Reader, subject: SubjectId, t: Words) -> BoxFuture<'_, Result<Html>> {
    Box::pin(async move {
        let mut glyphs = marks::glyphs(reader, &[subject], t).await?;
        let glyphs = glyphs.remove(&subject).map(Html::from).unwrap_or_default();
        Ok(Html::join([glyphs, lately(reader, subject, t).await?]))
    })
}

/// A fresh no stands beside the name of whoever said it, for everybody to see.
// law: gdpr/7.3
async fn lately(reader: &mut Reader, subject: SubjectId, t: Words) -> Result<Html> {
    let Some(no) = read::lately(reader, subject).await? else {
        return Ok(Html::default());
    };
    let purposes = read::purposes(reader).await?;
    let name = name_of(&purposes, &no.purpose, t.lang());
    let state = t.w(&no.state.word());
    Ok(Badge::stop(format!("{name}: {state}, {}", t.ago(no.at.0, reader.now().0))).into())
}

pub fn side(reader: &mut Reader, subject: SubjectId, t: Words) -> BoxFuture<'_, Result<Html>> {
    Box::pin(async move {
        let purposes = read::purposes(reader).await?;
        let explained = explain_all(reader, subject).await?;
        let more = Button::link(t.w("consent-explain"), format!("/customers/{subject}/permissions")).quiet();
        Ok(Panel::new(t.w("consent-permissions"), table(t, &purposes, &explained)).aside(more).into())
    })
}

/// The purposes that a person's data serves now, each with its lawful basis: those that need nobody's leave, and those that
/// the person allows.
// law: gdpr/15.1
pub fn why(reader: &mut Reader, subject: SubjectId, t: Words) -> BoxFuture<'_, Result<Html>> {
    Box::pin(async move {
        let purposes = read::purposes(reader).await?;
        let cells = read::matrix(reader, subject).await?;
        let allowed = |key: &str| cells.iter().any(|cell| cell.purpose == key && cell.state().allows());
        let serves = |purpose: &&Purpose| purpose.basis != Basis::Consent || allowed(&purpose.key);
        let in_use = purposes.iter().filter(|purpose| purpose.is_in_use());
        let named = in_use
            .filter(serves)
            .map(|purpose| format!("{} ({})", purpose.name(t.lang()), t.w(&purpose.basis.word())));
        Ok(Html::text(&named.collect::<Vec<_>>().join(", ")))
    })
}

/// Purposes down, channels across: those channels that any purpose uses.
pub fn table(t: Words, purposes: &[Purpose], explained: &[Explained]) -> MayTable {
    let used = |channel: &&Channel| explained.iter().any(|cell| cell.channel == **channel);
    let channels: Vec<Channel> = Channel::ALL.iter().filter(used).copied().collect();
    let row = |purpose: &Purpose| {
        let answer = |channel: &Channel| {
            let cell =
                explained.iter().find(|cell| cell.purpose == purpose.key && cell.channel == *channel)?;
            Some(shown(t, cell))
        };
        let answers = channels.iter().map(answer).collect();
        (purpose.name(t.lang()).to_owned(), t.w(&purpose.basis.word()), answers)
    };
    let in_use = purposes.iter().filter(|purpose| purpose.is_in_use());
    MayTable {
        t,
        purposes: in_use.map(row).collect(),
        channels: channels.iter().map(|channel| t.w(&channel.word())).collect(),
    }
}

fn shown(t: Words, cell: &Explained) -> kit::Channel {
    let (may, why) = match &cell.decision {
        Ok(basis) => (May::Yes, t.w(&basis.word())),
        Err(refusal) => (marks::may(refusal.reason), marks::why(refusal.reason, t)),
    };
    let why = match cell.since {
        Some(since) => format!("{why} · {}", t.date(since.0)),
        None => why,
    };
    kit::Channel::new(t.w(&cell.channel.word()), may, why)
}
