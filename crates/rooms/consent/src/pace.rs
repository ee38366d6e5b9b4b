//! Not now is not never: quiet hours by the person's own clock, public holidays, and how often is enough.

mod calendar;
mod hours;

pub use calendar::Country;

use crate::model::{
    choice::Channel,
    decide::{Pace, Reason},
    purpose::Basis,
};
use ground::clock::{DAY, Timestamp};
use hours::{Hours, Rest};
use jiff::tz::TimeZone;
use kernel::{
    Error, Reader, Result, Setting, SubjectId,
    setting::{Kind, TIME_ZONE},
};
use post::Leaves;
use std::collections::HashMap;

const fn span(key: &'static str, default: &'static str) -> Setting {
    Setting { key, default, kind: Kind::Text { most: 11 } }
}

/// An e-mail wakes nobody.
const QUIET_EMAIL: Setting = span("consent.quiet-email", "");
const QUIET_SMS: Setting = span("consent.quiet-sms", "21:00-08:00");
const QUIET_PHONE: Setting = span("consent.quiet-phone", "21:00-09:00");
/// Whether channels with quiet hours rest on public holidays, too.
const HOLIDAYS: Setting = Setting { key: "consent.quiet-holidays", default: "true", kind: Kind::Switch };
/// So many messages for one purpose in so many days are enough; 0 sets no limit.
const CAP: Setting =
    Setting { key: "consent.cap-messages", default: "0", kind: Kind::Number { least: 0, most: 1_000 } };
const CAP_DAYS: Setting =
    Setting { key: "consent.cap-days", default: "7", kind: Kind::Number { least: 1, most: 366 } };

pub const SETTINGS: [Setting; 6] = [QUIET_EMAIL, QUIET_SMS, QUIET_PHONE, HOLIDAYS, CAP, CAP_DAYS];

/// What a setting that cannot be read stands for: rather too quiet than too loud.
const CAREFUL: &str = "21:00-09:00";

/// The rules of the house, and what some people got lately.
pub(crate) struct Pacing {
    quiet: [Option<Hours>; 3],
    holidays: bool,
    home: TimeZone,
    cap: i64,
    window: i64,
    written: Vec<post::Written>,
    now: Timestamp,
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
        let country = person.country.as_deref();
        let enough = pacing.enough(person.subject, purpose, channel);
        let from = enough.map_or(pacing.now, |first| first.plus(pacing.window));
        let at = pacing.rest(country, channel).map_or(from, |rest| rest.ends(from));
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
    let country = person.as_ref().and_then(|person| person.country.as_deref());
    Ok(pacing.rest(country, Channel::Email).map(|rest| rest.ends(pacing.now)))
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
        let mut quiet = [None; 3];
        for (hours, setting) in quiet.iter_mut().zip([QUIET_EMAIL, QUIET_SMS, QUIET_PHONE]) {
            *hours = span_of(&reader.setting(&setting).await?);
        }
        let (cap, window) = (number(reader, &CAP).await?, number(reader, &CAP_DAYS).await? * DAY);
        let now = reader.now();
        let written = match cap {
            0 => Vec::new(),
            _ => post::sent_since(reader, subjects, None, now.minus(window)).await?,
        };
        let home = TimeZone::get(&reader.setting(&TIME_ZONE).await?).unwrap_or(TimeZone::UTC);
        let holidays = reader.setting(&HOLIDAYS).await? == "true";
        Ok(Self { quiet, holidays, home, cap, window, written, now })
    }

    pub fn of(&self, person: (SubjectId, Option<&str>), purpose: &str, channel: Channel) -> Pace {
        let (subject, country) = person;
        if self.rest(country, channel).is_some_and(|rest| rest.is_quiet(self.now)) {
            return Pace::QuietHours;
        }
        if self.enough(subject, purpose, channel).is_some() { Pace::TooOften } else { Pace::Free }
    }

    /// When somebody of that country is left alone on this channel; none where any hour will do. Whose country is not
    /// known lives by the clock of the house.
    fn rest(&self, country: Option<&str>, channel: Channel) -> Option<Rest> {
        let country = Country::of(country);
        let own = match channel {
            Channel::Email => self.quiet[0],
            Channel::Sms => self.quiet[1],
            Channel::Phone => self.quiet[2],
            Channel::Post => None,
        };
        let calls = country
            .filter(|_| matches!(channel, Channel::Sms | Channel::Phone))
            .and_then(|country| country.calls);
        let hours: Vec<Hours> = own.into_iter().chain(calls).collect();
        let zones = country.map_or_else(|| vec![self.home.clone()], |country| country.zones.clone());
        let holidays = country.filter(|_| self.holidays);
        (!hours.is_empty()).then_some(Rest { zones, hours, holidays })
    }

    /// When the first of too many messages was written; none while there may be more. Only mail is counted: nothing else
    /// leaves this house by itself.
    fn enough(&self, subject: SubjectId, purpose: &str, channel: Channel) -> Option<Timestamp> {
        let got = self.written.iter().find(|got| got.subject == subject && got.purpose == purpose)?;
        (channel == Channel::Email && self.cap > 0 && got.messages >= self.cap).then_some(got.first)
    }
}

fn span_of(text: &str) -> Option<Hours> {
    let text = text.trim();
    if text.is_empty() { None } else { Hours::parse(text).or_else(|| Hours::parse(CAREFUL)) }
}

async fn number(reader: &mut Reader, setting: &Setting) -> Result<i64> {
    Ok(reader.setting(setting).await?.parse().unwrap_or_default())
}

#[cfg(test)]
mod tests;
