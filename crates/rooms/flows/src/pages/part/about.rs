//! The whole process: what it is called, what its data are for, when it works, and how long it may take.

use super::{Asking, said, span};
use crate::{
    model::{Calendar, Definition, TEXT, Weekday},
    pages::{
        sheet::{Ask, Sheet},
        typed::Typed,
    },
};
use kernel::{Message, Problems};
use kit::{Choice, Input, Lang, Words};

pub fn sheet(asking: Asking<'_>) -> Sheet {
    let Asking { t, definition, known } = asking;
    let none = Choice::new("", t.w("flows-host-any"));
    let hosts = std::iter::once(none).chain(known.hosts(t)).collect();
    // What nobody chose yet is not chosen by the first in the list.
    let unset = definition.purpose.is_empty().then(|| Choice::new("", t.w("kit-none")));
    let purposes = unset.into_iter().chain(known.purposes(&definition.purpose)).collect();
    let statuses = definition.statuses.iter();
    let statuses =
        statuses.map(|status| Choice::new(&status.key, status.names.get(t.lang()))).collect::<Vec<_>>();
    Sheet::default()
        .named(t, ("name", "flows-name"), &definition.names, &Input::Text)
        .named(t, ("describe", "flows-describe"), &definition.describe, &Input::Area { rows: 3 })
        .with(
            Ask::select("purpose", t.w("kit-purpose"), purposes, &definition.purpose)
                .hint(t.w("flows-purpose-hint")),
        )
        .with(Ask::select("host", t.w("flows-host"), hosts, definition.host.clone().unwrap_or_default()))
        .with(Ask::select("start", t.w("flows-start-status"), statuses, &definition.start))
        .with(
            Ask::line("category", t.w("flows-category"), &definition.category)
                .hint(t.w("flows-category-hint")),
        )
        .with(Ask::ticked("portal", t.w("flows-portal"), definition.portal).hint(t.w("flows-portal-hint")))
        .fold(t.w("flows-service"))
        .with_all(span::level(t, "service", definition.service))
        .unfold()
        .fold(t.w("flows-calendar"))
        .with_all(calendar(asking))
        .unfold()
}

fn calendar(asking: Asking<'_>) -> Vec<Ask> {
    let Asking { t, definition, known } = asking;
    let now = definition.calendar.as_ref();
    let country = now.map_or("", |calendar| calendar.country.as_str());
    let none = Choice::new("", t.w("flows-calendar-none"));
    let countries = std::iter::once(none).chain(known.listed("country", country)).collect();
    let days = Weekday::ALL.map(|day| Choice::new(day.key(), day_name(t, day))).to_vec();
    let chosen = match now {
        Some(calendar) => calendar.days.iter().map(|day| day.key().to_owned()).collect(),
        None => Weekday::ALL[..5].iter().map(|day| day.key().to_owned()).collect(),
    };
    let time = |name: &str, word: &str, value: Option<&str>, usual: &str| {
        Ask::line(name, t.w(word), value.unwrap_or(usual)).hint(t.w("flows-calendar-time-hint"))
    };
    vec![
        Ask::select("calendar.country", t.w("flows-calendar-country"), countries, country)
            .hint(t.w("flows-calendar-hint")),
        Ask::new(Input::Many(days), "calendar.days", t.w("flows-calendar-days")).values(chosen),
        time("calendar.from", "flows-calendar-from", now.map(|calendar| calendar.from.as_str()), "09:00"),
        time("calendar.to", "flows-calendar-to", now.map(|calendar| calendar.to.as_str()), "17:00"),
    ]
}

fn day_name(t: Words, day: Weekday) -> String {
    t.w(match day {
        Weekday::Mon => "flows-day-mon",
        Weekday::Tue => "flows-day-tue",
        Weekday::Wed => "flows-day-wed",
        Weekday::Thu => "flows-day-thu",
        Weekday::Fri => "flows-day-fri",
        Weekday::Sat => "flows-day-sat",
        Weekday::Sun => "flows-day-sun",
    })
}

pub fn write(definition: &mut Definition, typed: &Typed, problems: &mut Problems) {
    definition.names = said(typed, "name", problems);
    definition.describe = typed.said("describe");
    for lang in Lang::ALL {
        if definition.describe.own(lang).chars().count() > TEXT {
            problems
                .add(format!("describe.{}", lang.tag()), Message::new("error-too-long").with("most", TEXT));
        }
    }
    definition.purpose = typed.get("purpose");
    definition.category = typed.get("category");
    definition.portal = typed.is_ticked("portal");
    let host = typed.get("host");
    definition.host = (!host.is_empty()).then_some(host);
    let start = typed.get("start");
    if definition.status(&start).is_some() || definition.statuses.is_empty() {
        definition.start = start;
    } else {
        problems.add("start", "error-not-a-choice");
    }
    definition.service = span::read_level(typed, "service", problems);
    definition.calendar = written_calendar(typed, problems);
}

fn written_calendar(typed: &Typed, problems: &mut Problems) -> Option<Calendar> {
    let country = typed.get("calendar.country");
    if country.is_empty() {
        return None;
    }
    let days: Vec<_> = typed.all("calendar.days").iter().filter_map(|day| Weekday::parse(day)).collect();
    if days.is_empty() {
        problems.add("calendar.days", "error-required");
    }
    let mut time = |name: &str| {
        let text = typed.get(name);
        if minutes(&text).is_none() {
            problems.add(name, "flows-error-time");
        }
        text
    };
    let (from, to) = (time("calendar.from"), time("calendar.to"));
    if let (Some(start), Some(end)) = (minutes(&from), minutes(&to))
        && start >= end
    {
        problems.add("calendar.to", "flows-error-time-order");
    }
    Some(Calendar { country, days, from, to })
}

/// `09:30` as minutes of the day; midnight at the end is `24:00`.
fn minutes(text: &str) -> Option<u32> {
    let (hours, minutes) = text.split_once(':')?;
    let (hours, minutes): (u32, u32) = (hours.parse().ok()?, minutes.parse().ok()?);
    let whole = hours * 60 + minutes;
    (text.len() == 5 && minutes < 60 && whole <= 24 * 60).then_some(whole)
}
