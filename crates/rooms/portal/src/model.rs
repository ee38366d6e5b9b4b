//! What a person can switch, and what they changed since they saw it; pure.

pub mod proposal;

use consent::{Basis, Cell, Channel, DoubleOptIn, Purpose, State, TRACKING, Written};
use ground::clock::Timestamp;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt, str::FromStr};

/// What the browser's "do not sell or share my data" refuses.
// law: ccpa/1798.135
const COVERED_BY_SIGNAL: [&str; 2] = [TRACKING, "sharing"];

/// A page has a few dozen switches at most; a longer list was not made by it.
const SWITCHES_MOST: usize = 400;

/// A purpose on a channel, as the page names it: `news.email`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Switch {
    pub purpose: String,
    pub channel: Channel,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Set {
    On,
    Off,
}

/// Why somebody stopped something, if they care to say: one of a few answers, so that nobody has to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    TooOften,
    NotForMe,
    NeverAsked,
    Other,
}

/// What the person changed, compared with the page that they saw.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    pub changes: Vec<(Switch, Set)>,
    /// By purpose, the version whose words stood beside what is on.
    pub read: BTreeMap<String, i64>,
    pub why: Option<Why>,
}

/// The posted page: what it showed (`seen=news.email:off`) and what is on now, with the version of the purpose whose words stood
/// there (`on=news.email@3`).
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(transparent)]
pub struct Posted(Vec<(String, String)>);

impl Posted {
    /// Only what differs from what the person saw is their wish: an old page in another window undoes nothing.
    pub fn wish(&self) -> Wish {
        Wish { changes: self.changes(), read: self.read(), why: self.why() }
    }

    /// Why somebody stops, if they said so.
    pub fn why(&self) -> Option<Why> {
        self.all("why").find_map(|key| Why::ALL.into_iter().find(|why| why.key() == key))
    }

    fn changes(&self) -> Vec<(Switch, Set)> {
        let on: Vec<&str> = self.all("on").map(|on| on.split('@').next().unwrap_or_default()).collect();
        let changes = self.all("seen").take(SWITCHES_MOST).filter_map(|seen| {
            let (switch, was) = read(seen)?;
            let now = if on.contains(&switch.to_string().as_str()) { Set::On } else { Set::Off };
            (now != was).then_some((switch, now))
        });
        changes.collect()
    }

    fn read(&self) -> BTreeMap<String, i64> {
        let read = self.all("on").take(SWITCHES_MOST).filter_map(|on| {
            let (switch, version) = on.split_once('@')?;
            Some((switch.parse::<Switch>().ok()?.purpose, version.parse().ok()?))
        });
        read.collect()
    }

    fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

impl Wish {
    /// A yes counts for the words that were read, a no for all of them.
    pub fn counts(&self, set: Set, purpose: &Purpose) -> bool {
        set == Set::Off || self.read.get(&purpose.key) == Some(&purpose.version)
    }

    pub fn stops_anything(&self) -> bool {
        self.changes.iter().any(|(_, set)| *set == Set::Off)
    }

    /// What would take it back, to be carried to the next page: `news.email:on,offers.sms:off`.
    pub fn undo(&self) -> String {
        let back = |(switch, set): &(Switch, Set)| format!("{switch}:{}", set.other().key());
        self.changes.iter().map(back).collect::<Vec<_>>().join(",")
    }
}

/// Reads what [`Wish::undo`] wrote; nonsense is left out.
pub fn read_undo(text: &str) -> Vec<(Switch, Set)> {
    text.split(',').take(SWITCHES_MOST).filter_map(read).collect()
}

fn read(text: &str) -> Option<(Switch, Set)> {
    let (switch, set) = text.rsplit_once(':')?;
    Some((switch.parse().ok()?, Set::parse(set)?))
}

impl Switch {
    pub fn is_tracking(&self) -> bool {
        self.purpose == TRACKING
    }

    /// Whether the browser's signal speaks about it.
    pub fn heeds_signal(&self) -> bool {
        COVERED_BY_SIGNAL.contains(&self.purpose.as_str())
    }
}

impl fmt::Display for Switch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.purpose, self.channel.key())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSwitch;

impl FromStr for Switch {
    type Err = NoSwitch;

    fn from_str(text: &str) -> Result<Self, NoSwitch> {
        let (purpose, channel) = text.rsplit_once('.').ok_or(NoSwitch)?;
        Ok(Self { purpose: purpose.to_owned(), channel: Channel::parse(channel).ok_or(NoSwitch)? })
    }
}

impl Set {
    pub const fn key(self) -> &'static str {
        match self {
            Self::On => "on",
            Self::Off => "off",
        }
    }

    const fn other(self) -> Self {
        match self {
            Self::On => Self::Off,
            Self::Off => Self::On,
        }
    }

    fn parse(key: &str) -> Option<Self> {
        [Self::On, Self::Off].into_iter().find(|set| set.key() == key)
    }
}

impl Why {
    pub const ALL: [Self; 4] = [Self::TooOften, Self::NotForMe, Self::NeverAsked, Self::Other];

    pub const fn key(self) -> &'static str {
        match self {
            Self::TooOften => "too-often",
            Self::NotForMe => "not-for-me",
            Self::NeverAsked => "never-asked",
            Self::Other => "other",
        }
    }

    pub fn word(self) -> String {
        format!("portal-why-{}", self.key())
    }
}

/// Whether something may come by this way at present, as far as the person's own choice goes.
pub fn is_on(purpose: &Purpose, cell: &Cell, now: Timestamp) -> bool {
    if purpose.basis != Basis::Consent {
        return !cell.state().is_refusal();
    }
    cell.entry.as_ref().is_some_and(|entry| {
        let facts = &entry.facts;
        facts.state.allows()
            && (purpose.double_opt_in == DoubleOptIn::NotNeeded || facts.proof.is_confirmed())
            && (purpose.asks_for_signature() == Written::NotNeeded || facts.proof.is_written())
            && facts.valid_until.is_none_or(|end| end > now)
            && facts.version >= purpose.asks_from
    })
}

/// How switching it off is written down: an answer never given is a refusal, a given one is withdrawn.
pub fn off(state: State) -> State {
    if state == State::Unknown { State::Refused } else { State::Withdrawn }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn posted(pairs: &[(&str, &str)]) -> Posted {
        Posted(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn only_what_was_touched_changes() {
        let page = posted(&[("seen", "news.email:on"), ("seen", "offers.sms:off"), ("on", "news.email")]);
        assert_eq!(page.wish(), Wish::default());
        let page = posted(&[
            ("seen", "news.email:on"),
            ("seen", "offers.sms:off"),
            ("on", "offers.sms@3"),
            ("why", "too-often"),
        ]);
        let wish = page.wish();
        assert_eq!(wish.undo(), "news.email:on,offers.sms:off");
        assert_eq!(wish.why, Some(Why::TooOften));
        assert_eq!(wish.read, BTreeMap::from([("offers".to_owned(), 3)]));
        assert!(wish.stops_anything());
        assert_eq!(read_undo(&wish.undo()).len(), 2);
    }

    #[test]
    fn nonsense_is_no_wish() {
        let page = posted(&[
            ("seen", "x"),
            ("seen", "a.b:on"),
            ("seen", "news.email:maybe"),
            ("on", "news.email"),
            ("why", "<b>"),
        ]);
        assert_eq!(page.wish(), Wish::default());
        assert!(read_undo("<script>,..:on,,").is_empty());
    }
}
