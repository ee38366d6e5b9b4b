//! A call, a text or a letter that left by other hands: noted on the page of the permission that it rests on.

use super::person::{hint, path};
use crate::{RECORD, model::choice::Channel, pace::Contacted, read};
use ground::clock::DAY;
use kernel::{
    Desk, Error, Reader, Result, SubjectId,
    door::Go,
    input::{At, Form},
};
use kit::{Button, Field, Html, Panel, Sample, Words};
use serde::Deserialize;

/// What is told of beside the button.
const LATELY: i64 = 30 * DAY;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Noted {
    /// `offers/phone`
    cell: String,
}

pub async fn note(desk: Desk, At(subject): At<SubjectId>, Form(noted): Form<Noted>) -> Result<Go> {
    desk.actor.demand(&RECORD)?;
    let (purpose, channel) = noted.cell.split_once('/').ok_or(Error::NotFound)?;
    let channel = Channel::parse(channel).ok_or(Error::NotFound)?;
    desk.write(&Contacted { subject, purpose: purpose.to_owned(), channel, at: None }).await?;
    Ok(Go::to(format!("{}?cell={}", path(subject), noted.cell)).saying("consent-contact-noted"))
}

/// Our own mail is counted by itself.
pub async fn panel(
    reader: &mut Reader,
    t: Words,
    (subject, purpose, channel): (SubjectId, &str, Channel),
) -> Result<Option<Html>> {
    if channel == Channel::Email {
        return Ok(None);
    }
    let since = reader.now().minus(LATELY);
    let count = read::contacts_lately(reader, subject, channel, since).await?;
    Ok(Some(shown(t, subject, (purpose, channel), count)))
}

fn shown(t: Words, subject: SubjectId, (purpose, channel): (&str, Channel), count: i64) -> Html {
    let form = kit::Form::new(t, format!("/customers/{subject}/contacts"))
        .between(hint(&t.n("consent-contacts-lately", usize::try_from(count).unwrap_or_default())))
        .fields(vec![Field::hidden(t, "cell", format!("{purpose}/{channel}"))])
        .button(Button::submit(t.w("consent-contact-note")));
    Panel::new(t.w("consent-contacts"), form).html()
}

pub fn samples(t: Words) -> Vec<Sample> {
    let subject = ground::id::Id::from_bytes([1; 16]);
    let sample = |count| shown(t, subject, ("offers", Channel::Phone), count);
    vec![
        Sample::new("consent/contacts-none", sample(0)),
        Sample::new("consent/contacts", sample(3)),
        Sample::new("consent/contacts-many", sample(10_000)),
    ]
}
