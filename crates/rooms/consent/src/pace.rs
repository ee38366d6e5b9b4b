//! Not now is not never: quiet hours by the person's own clock, public holidays, and how often is enough.

mod almanac;
mod calendar;
mod contacts;
mod hours;
mod settings;

pub use calendar::Country;
pub use contacts::{ContactId, Contacted, forget};
pub use settings::SETTINGS;
pub(crate) use settings::{caps, quiet};

use crate::model::{
    choice::Channel,
    decide::{Pace, Reason},
    purpose::Basis,
};
use almanac::Almanac;
use customers::Contact;
use ground::clock::Timestamp;
use hours::{Hours, Rest};
use jiff::tz::TimeZone;
use kernel::{Error, Reader, Result, SubjectId, setting::TIME_ZONE};
use post::Leaves;
use settings::Cap;
use std::collections::HashMap;

/// The rules of the house, and what some people got lately.
pub(crate) struct Pacing {
    quiet: HashMap<Channel, Hours>,
    holidays: bool,
    almanac: Almanac,
    home: TimeZone,
    caps: HashMap<Channel, Cap>,
    got: Vec<Got>,
    now: Timestamp,
}

/// What one person got for one purpose on one channel since its cap counts.
#[derive(Debug)]
pub(crate) struct Got {
    pub subject: SubjectId,
    pub purpose: String,
    pub channel: Channel,
    pub messages: i64,
    /// When the earliest of them left.
    pub first: Timestamp,
}

/// Somebody, as far as their clock goes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Whose<'a> {
    pub subject: SubjectId,
    pub country: Option<&'a str>,
    pub zone: Option<&'a str>,
}

impl<'a> Whose<'a> {
    pub fn of(subject: SubjectId, person: Option<&'a Contact>) -> Self {
        Self {
            subject,
            country: person.and_then(|person| person.country.as_deref()),
            zone: person.and_then(|person| person.time_zone.as_deref()),
        }
    }
}

/// When those who may not be written to at this moment may be; people who may be now are missing.
pub async fn resumes(
    reader: &mut Reader,
    subjects: &[SubjectId],
    purpose: &str,
    channel: Channel,
) -> Result<HashMap<SubjectId, Timestamp>> {
    let pacing = Pacing::load(reader, subjects).await?;
    let people = customers::contacts(reader, subjects).await?;
    let later = people.iter().filter_map(|person| {
        let from = pacing.enough(person.subject, purpose, channel).unwrap_or(pacing.now);
        let whose = Whose::of(person.subject, Some(person));
        let at = pacing.rest(whose, channel).map_or(from, |rest| rest.ends(from));
        (at > pacing.now).then_some((person.subject, at))
    });
    Ok(later.collect())
}

/// Whether a letter that waited may still leave, and at this hour: the post room asks before each further attempt.
pub const REST: post::Rest =
    post::Rest(|reader, subject, purpose| Box::pin(leaves(reader, subject, purpose)));

async fn leaves(reader: &mut Reader, subject: SubjectId, purpose: String) -> Result<Leaves> {
    let decision = match crate::explain(reader, subject, &purpose, Channel::Email).await {
        Ok(explained) => explained.decision,
        Err(Error::NotFound) => return Ok(Leaves::Now),
        Err(error) => return Err(error),
    };
    let Err(refusal) = decision else { return Ok(Leaves::Now) };
    let basis = crate::read::purpose(reader, &purpose).await?.basis;
    match refusal.reason {
        Reason::QuietHours => Ok(rested(reader, subject).await?.map_or(Leaves::Now, Leaves::At)),
        reason if stands(reason, basis) => Ok(Leaves::Now),
        reason => Ok(Leaves::Never(reason.key())),
    }
}

async fn rested(reader: &mut Reader, subject: SubjectId) -> Result<Option<Timestamp>> {
    let pacing = Pacing::load(reader, &[subject]).await?;
    let person = customers::contact(reader, subject).await?;
    let whose = Whose::of(subject, person.as_ref());
    Ok(pacing.rest(whose, Channel::Email).map(|rest| rest.ends(pacing.now)))
}

/// Whether a letter that was handed over rightly still may leave although this is said against it now.
// law: gdpr/6.1
fn stands(reason: Reason, basis: Basis) -> bool {
    match reason {
        // The letter has an address of its own, and it was counted when it was written.
        Reason::NoAddress | Reason::Bounced | Reason::NotThisChannel | Reason::TooOften => true,
        // An objection took back what waited in its own transaction; what came after it answers what the person asked.
        Reason::Objected => true,
        // The outside service was asked when it was handed over, and has not said no since.
        Reason::Silent => true,
        Reason::Unknown | Reason::PurposeEnded | Reason::Suppressed | Reason::Restricted => false,
        // Without an answer nothing is sent, unless there is nothing to choose.
        _ => !basis.leaves_a_choice(),
    }
}

impl Pacing {
    pub async fn load(reader: &mut Reader, subjects: &[SubjectId]) -> Result<Self> {
        let caps = settings::caps(reader).await?;
        Ok(Self {
            quiet: settings::quiet(reader).await?,
            holidays: settings::holidays(reader).await?,
            almanac: settings::almanac(reader).await?,
            home: TimeZone::get(&reader.setting(&TIME_ZONE).await?).unwrap_or(TimeZone::UTC),
            got: contacts::got(reader, subjects, &caps).await?,
            now: reader.now(),
            caps,
        })
    }

    pub fn of(&self, whose: Whose<'_>, purpose: &str, channel: Channel) -> Pace {
        if self.rest(whose, channel).is_some_and(|rest| rest.is_quiet(self.now)) {
            return Pace::QuietHours;
        }
        if self.enough(whose.subject, purpose, channel).is_some() { Pace::TooOften } else { Pace::Free }
    }

    /// When somebody is left alone on this channel; none where any hour will do. Their own clock comes first, then every clock of
    /// their country; whose country is not known lives by the clock of the house.
    fn rest(&self, whose: Whose<'_>, channel: Channel) -> Option<Rest<'_>> {
        let place = self.almanac.place(whose.country);
        let house = self.quiet.get(&channel).copied();
        let hours = place.map_or_else(|| house.into_iter().collect(), |place| place.hours(channel, house));
        let own = whose.zone.and_then(|zone| TimeZone::get(zone).ok());
        let zones = match (own, place) {
            (Some(own), _) => vec![own],
            (None, Some(place)) => place.zones(),
            (None, None) => vec![self.home.clone()],
        };
        let holidays = place.filter(|_| self.holidays);
        (!hours.is_empty()).then_some(Rest { zones, hours, holidays })
    }

    /// From when they may get one more, where they got enough.
    fn enough(&self, subject: SubjectId, purpose: &str, channel: Channel) -> Option<Timestamp> {
        let cap = self.caps.get(&channel)?;
        let one = |got: &&Got| (got.subject, got.channel) == (subject, channel) && got.purpose == purpose;
        let got = self.got.iter().find(one)?;
        (got.messages >= cap.most).then(|| got.first.plus(cap.window))
    }
}

#[cfg(test)]
mod tests;
