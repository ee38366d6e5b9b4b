//! The preference page with nothing to choose, with a few switches, and with too many.

use super::{Card, Chose, Row, Sheet, Speaks, Undo, Way};
use crate::model::Set;
use kit::{Sample, Words};

pub fn samples(t: Words) -> Vec<Sample> {
    vec![
        Sample::new("portal/choices-empty", empty(t).html()),
        Sample::new("portal/choices", typical(t).html()),
        Sample::new("portal/choices-extreme", extreme(t).html()),
    ]
}

fn empty(t: Words) -> Sheet {
    Sheet {
        t,
        way: Way::Letter("x".into()),
        cards: Vec::new(),
        needed: Vec::new(),
        signal: None,
        follows: false,
        undo: None,
        speaks: Speaks::ThisLanguage,
        asks: None,
    }
}

fn typical(t: Words) -> Sheet {
    let offers = vec![
        row(t, "offers.sms", "portal-switch-sms", Set::Off),
        row(t, "offers.post", "portal-switch-post", Set::Off),
    ];
    let tracking = vec![row(t, "tracking.email", "portal-track-switch", Set::Off)];
    Sheet {
        cards: vec![
            card(t, "news", "News", vec![row(t, "news.email", "portal-switch-email", Set::On)]),
            card(t, "offers", "Offers", offers),
            card(t, "tracking", "Tracking", tracking),
        ],
        needed: vec![("Orders".into(), t.w("portal-needed-contract"))],
        signal: Some("portal-signal-heeded"),
        follows: true,
        undo: Some(Undo { seen: vec![("news.email".into(), "off")], on: vec!["news.email@3".into()] }),
        speaks: Speaks::Another,
        asks: Some("#".into()),
        ..empty(t)
    }
}

fn extreme(t: Words) -> Sheet {
    let long = "<b>Verarbeitung ".repeat(8);
    let many = (0..30).map(|at| {
        let key = format!("p{at}");
        card(t, &key, &long, vec![row(t, &format!("{key}.post"), "portal-switch-phone", Set::On)])
    });
    Sheet {
        cards: many.collect(),
        needed: vec![(long.clone(), long.clone())],
        signal: Some("portal-signal-outvoted"),
        ..empty(t)
    }
}

fn card(t: Words, key: &str, name: &str, rows: Vec<Row>) -> Card {
    Card { key: key.into(), name: name.into(), describe: t.w("portal-interest"), rows }
}

fn row(t: Words, name: &str, label: &str, set: Set) -> Row {
    Row {
        name: name.into(),
        label: t.w(label),
        since: t.w("portal-never-asked"),
        set,
        version: 3,
        chose: if set == Set::On { Chose::Before } else { Chose::Never },
    }
}
