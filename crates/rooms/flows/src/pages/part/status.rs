//! A status: its name, what it stands for, whether hands may move work, how long it may take, who may see it.

use super::{Asking, said, span};
use crate::{
    model::{ByHand, Definition, Hand, Place, Stands, Status},
    pages::{
        known::{may_key, parse_may},
        sheet::{Ask, Sheet},
        typed::Typed,
    },
};
use kernel::Problems;
use kit::{Choice, Input};

/// Farther out nobody finds a box again.
const FAR: i64 = 100_000;

pub fn sheet(asking: Asking<'_>, status: &Status) -> Sheet {
    let t = asking.t;
    let stands = Stands::ALL.map(|stands| Choice::new(stands.key(), t.w(stands.word()))).to_vec();
    let by_hand =
        |name: &str, word: &str, now: ByHand| Ask::ticked(name, t.w(word), now == ByHand::Forbidden);
    let chosen = status.see.iter().map(may_key).collect();
    let number = || Input::Number { min: Some(-FAR), max: Some(FAR) };
    let place = |name: &str, word: &str, value: Option<i32>| {
        Ask::new(number(), name, t.w(word)).value(value.map(|value| value.to_string()).unwrap_or_default())
    };
    Sheet::default()
        .named(t, ("name", "flows-name"), &status.names, &Input::Text)
        .with(
            Ask::select("stands", t.w("flows-stands"), stands, status.stands.key())
                .hint(t.w("flows-stands-hint")),
        )
        .fold(t.w("flows-limit"))
        .with_all(span::level(t, "limit", status.limit))
        .unfold()
        .fold(t.w("flows-hand"))
        .with(by_hand("into", "flows-hand-into", status.hand.into))
        .with(by_hand("out", "flows-hand-out", status.hand.out))
        .unfold()
        .fold(t.w("flows-see"))
        .with(
            Ask::new(Input::Many(asking.known.may(t, &status.see)), "see", t.w("flows-see-who"))
                .values(chosen)
                .hint(t.w("flows-see-hint")),
        )
        .with(Ask::select("see-more", t.w("flows-may-more"), asking.known.rights(t, &status.see), ""))
        .unfold()
        .fold(t.w("flows-place"))
        .with(place("x", "flows-place-x", status.place.map(|place| place.x)).hint(t.w("flows-place-hint")))
        .with(place("y", "flows-place-y", status.place.map(|place| place.y)))
        .unfold()
}

pub fn write(definition: &mut Definition, key: &str, typed: &Typed, problems: &mut Problems) {
    let Some(status) = definition.statuses.iter_mut().find(|status| status.key == key) else { return };
    status.names = said(typed, "name", problems);
    if let Some(stands) = typed.choice("stands", problems, Stands::parse) {
        status.stands = stands;
    }
    status.limit = span::read_level(typed, "limit", problems);
    let by_hand = |name: &str| if typed.is_ticked(name) { ByHand::Forbidden } else { ByHand::Allowed };
    status.hand = Hand { into: by_hand("into"), out: by_hand("out") };
    status.see =
        typed.all("see").iter().chain(&typed.all("see-more")).filter_map(|text| parse_may(text)).collect();
    status.place = place(typed, problems);
}

/// Pinned where both are said; else the drawing finds a place.
pub fn place(typed: &Typed, problems: &mut Problems) -> Option<Place> {
    let x = typed.number("x", problems, (-FAR, FAR))?;
    let y = typed.number("y", problems, (-FAR, FAR))?;
    Some(Place { x: i32::try_from(x).ok()?, y: i32::try_from(y).ok()? })
}
