//! The settings of quiet hours and caps, read strictly where they are typed and carefully where they are used.

use super::{almanac::Almanac, hours::Hours};
use crate::model::choice::Channel;
use ground::clock::DAY;
use kernel::{Message, Reader, Result, Setting, setting::Kind};
use std::collections::HashMap;

/// A page of lines about countries.
const LINES: usize = 20_000;

const fn span(key: &'static str, default: &'static str) -> Setting {
    Setting { key, default, kind: Kind::Read { most: 11, rows: 1, read: read_span } }
}

/// So many messages for one purpose are enough; 0 sets no limit.
const fn most(key: &'static str) -> Setting {
    Setting { key, default: "0", kind: Kind::Number { least: 0, most: 1_000 } }
}

/// … in so many days.
const fn days(key: &'static str) -> Setting {
    Setting { key, default: "7", kind: Kind::Number { least: 1, most: 366 } }
}

/// An e-mail wakes nobody.
const QUIET_EMAIL: Setting = span("consent.quiet-email", "");
const QUIET_SMS: Setting = span("consent.quiet-sms", "21:00-08:00");
const QUIET_PHONE: Setting = span("consent.quiet-phone", "21:00-09:00");
/// Whether channels with quiet hours rest on public holidays, too.
const HOLIDAYS: Setting = Setting { key: "consent.quiet-holidays", default: "true", kind: Kind::Switch };
/// What the office knows better than the book of countries.
const CALENDAR: Setting = Setting {
    key: "consent.calendar",
    default: "",
    kind: Kind::Read { most: LINES, rows: 8, read: read_calendar },
};
const CAP_EMAIL: Setting = most("consent.cap-messages");
const DAYS_EMAIL: Setting = days("consent.cap-days");
const CAP_SMS: Setting = most("consent.cap-sms");
const DAYS_SMS: Setting = days("consent.cap-sms-days");
const CAP_PHONE: Setting = most("consent.cap-phone");
const DAYS_PHONE: Setting = days("consent.cap-phone-days");
const CAP_POST: Setting = most("consent.cap-post");
const DAYS_POST: Setting = days("consent.cap-post-days");

const QUIET: [(Channel, Setting); 3] =
    [(Channel::Email, QUIET_EMAIL), (Channel::Sms, QUIET_SMS), (Channel::Phone, QUIET_PHONE)];
const CAPS: [(Channel, Setting, Setting); 4] = [
    (Channel::Email, CAP_EMAIL, DAYS_EMAIL),
    (Channel::Sms, CAP_SMS, DAYS_SMS),
    (Channel::Phone, CAP_PHONE, DAYS_PHONE),
    (Channel::Post, CAP_POST, DAYS_POST),
];

pub const SETTINGS: [Setting; 13] = [
    QUIET_EMAIL,
    QUIET_SMS,
    QUIET_PHONE,
    HOLIDAYS,
    CALENDAR,
    CAP_EMAIL,
    DAYS_EMAIL,
    CAP_SMS,
    DAYS_SMS,
    CAP_PHONE,
    DAYS_PHONE,
    CAP_POST,
    DAYS_POST,
];

/// What a setting that cannot be read stands for: rather too quiet than too loud.
const CAREFUL: &str = "21:00-09:00";

/// How often is enough on one channel.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cap {
    pub most: i64,
    pub window: i64,
}

fn read_span(text: &str) -> std::result::Result<(), Message> {
    match text.is_empty() || Hours::parse(text).is_some() {
        true => Ok(()),
        false => Err("consent-error-span".into()),
    }
}

fn read_calendar(text: &str) -> std::result::Result<(), Message> {
    Almanac::parse(text).map(drop).map_err(|line| Message::new("consent-error-calendar").with("line", line))
}

/// The quiet hours of the house by channel.
pub(crate) async fn quiet(reader: &mut Reader) -> Result<HashMap<Channel, Hours>> {
    let mut all = HashMap::new();
    for (channel, setting) in QUIET {
        let text = reader.setting(&setting).await?;
        let hours = Hours::parse(text.trim()).or_else(|| Hours::parse(CAREFUL));
        all.extend(hours.filter(|_| !text.trim().is_empty()).map(|hours| (channel, hours)));
    }
    Ok(all)
}

/// The caps that are set.
pub(crate) async fn caps(reader: &mut Reader) -> Result<HashMap<Channel, Cap>> {
    let mut all = HashMap::new();
    for (channel, most, days) in CAPS {
        let most = number(reader, &most).await?;
        if most > 0 {
            all.insert(channel, Cap { most, window: number(reader, &days).await? * DAY });
        }
    }
    Ok(all)
}

pub(crate) async fn holidays(reader: &mut Reader) -> Result<bool> {
    Ok(reader.setting(&HOLIDAYS).await? == "true")
}

/// Lines that no longer read leave the book as it is.
pub(crate) async fn almanac(reader: &mut Reader) -> Result<Almanac> {
    Ok(Almanac::parse(&reader.setting(&CALENDAR).await?).unwrap_or_default())
}

async fn number(reader: &mut Reader, setting: &Setting) -> Result<i64> {
    Ok(reader.setting(setting).await?.parse().unwrap_or_default())
}
