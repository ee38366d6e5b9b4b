//! Marks beside people: one glyph per channel, whether anything optional may go there, and why.

use crate::{
    model::{
        choice::Channel,
        decide::Reason,
        purpose::{Need, Purpose},
    },
    permits::{Explained, Scene},
    read,
};
use futures::future::BoxFuture;
use kernel::{Reader, Result, SubjectId};
use kit::{Glyphs, Html, May, Words};
use std::collections::HashMap;

/// For lists: what we may do with the people of one page, fetched at once.
pub(crate) fn marks(
    reader: &mut Reader,
    subjects: Vec<SubjectId>,
    t: Words,
) -> BoxFuture<'_, Result<Vec<(SubjectId, Html)>>> {
    Box::pin(async move {
        let mut glyphs = glyphs(reader, &subjects, t).await?;
        Ok(subjects
            .into_iter()
            .filter_map(|subject| Some((subject, glyphs.remove(&subject)?.into())))
            .collect())
    })
}

/// One glyph per channel for each person.
pub async fn glyphs(
    reader: &mut Reader,
    subjects: &[SubjectId],
    t: Words,
) -> Result<HashMap<SubjectId, Glyphs>> {
    let purposes = read::purposes(reader).await?;
    let optional: Vec<&Purpose> =
        purposes.iter().filter(|purpose| purpose.is_in_use() && purpose.need == Need::Optional).collect();
    let scene = Scene::of(reader, subjects).await?.told(reader, subjects, &optional).await?;
    let channels = |subject: SubjectId| {
        let glyph = |channel: &Channel| {
            let asked: Vec<(&Purpose, Explained)> = optional
                .iter()
                .filter(|purpose| purpose.channels.contains(channel))
                .map(|purpose| (*purpose, scene.explain(subject, purpose, *channel)))
                .collect();
            (!asked.is_empty()).then(|| glyph(*channel, &asked, t))
        };
        Channel::ALL.iter().filter_map(glyph).collect()
    };
    Ok(subjects.iter().map(|subject| (*subject, Glyphs { t, channels: channels(*subject) })).collect())
}

fn glyph(channel: Channel, asked: &[(&Purpose, Explained)], t: Words) -> kit::Channel {
    let allowed: Vec<&str> = asked
        .iter()
        .filter(|(_, explained)| explained.decision.is_ok())
        .map(|(purpose, _)| purpose.name(t.lang()))
        .collect();
    if !allowed.is_empty() {
        return kit::Channel::new(t.w(&channel.word()), May::Yes, allowed.join(", "));
    }
    let reasons: Vec<Reason> = asked
        .iter()
        .filter_map(|(_, explained)| explained.decision.as_ref().err())
        .map(|no| no.reason)
        .collect();
    let worst = reasons.iter().copied().max_by_key(|reason| weight(may(*reason)));
    let reason = worst.unwrap_or(Reason::NotAsked);
    kit::Channel::new(t.w(&channel.word()), may(reason), t.w(&reason.word()))
}

/// How a refusal looks: nobody asked, they said no, or nothing may go there at all.
pub(crate) fn may(reason: Reason) -> May {
    match reason {
        Reason::NotAsked
        | Reason::NotAnswered
        | Reason::NotSigned
        | Reason::NotConfirmed
        | Reason::NotTold
        | Reason::RanOut
        | Reason::Outdated
        | Reason::NoAddress
        | Reason::QuietHours
        | Reason::TooOften
        | Reason::Silent => May::NotAsked,
        Reason::Refused | Reason::Withdrawn | Reason::Objected | Reason::Registry => May::Refused,
        Reason::Unknown
        | Reason::PurposeEnded
        | Reason::NotThisChannel
        | Reason::Suppressed
        | Reason::Restricted
        | Reason::Bounced
        | Reason::Child
        | Reason::Invalidated
        | Reason::NoBalancing => May::Stopped,
    }
}

const fn weight(may: May) -> u8 {
    match may {
        May::Yes => 0,
        May::NotAsked => 1,
        May::Refused => 2,
        May::Stopped => 3,
    }
}
