//! What is true of a letter: its texts, its states and the ways between them, what was decided about each receiver.

pub mod audience;
pub mod counting;
pub mod draft;
pub mod personal;

pub use audience::Audience;
pub use counting::Counting;
pub use draft::{Draft, Text, Warning};

use ground::{
    clock::Timestamp,
    db::{Cell, FromCell, ToValue, Value},
    id,
};
use kernel::{Error, Result};
use kit::Lang;
use std::collections::BTreeMap;

id! {
    /// A letter to many.
    LetterId, "letter"
}

/// Somebody did something at some time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    pub at: Timestamp,
    /// The actor as the audit trail names them.
    pub by: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    Draft,
    Sending {
        started: Act,
    },
    Paused {
        started: Act,
        paused: Act,
    },
    Sent {
        started: Act,
        ended: Act,
    },
    /// Started or not: what was not sent by then never is.
    Canceled {
        started: Option<Act>,
        canceled: Act,
    },
}

/// A letter as it stands.
#[derive(Clone, Debug)]
pub struct Letter {
    pub id: LetterId,
    pub version: i64,
    pub title: String,
    pub purpose: String,
    pub audience: Audience,
    pub counting: Counting,
    pub texts: BTreeMap<String, Text>,
    pub state: State,
    pub created: Act,
}

impl State {
    pub const KEYS: [&'static str; 5] = ["draft", "sending", "paused", "sent", "canceled"];

    pub const fn key(&self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Sending { .. } => "sending",
            Self::Paused { .. } => "paused",
            Self::Sent { .. } => "sent",
            Self::Canceled { .. } => "canceled",
        }
    }

    pub fn started(&self) -> Option<&Act> {
        match self {
            Self::Draft => None,
            Self::Sending { started } | Self::Paused { started, .. } | Self::Sent { started, .. } => {
                Some(started)
            }
            Self::Canceled { started, .. } => started.as_ref(),
        }
    }

    /// Who ended or interrupted it.
    pub fn halted(&self) -> Option<&Act> {
        match self {
            Self::Draft | Self::Sending { .. } => None,
            Self::Paused { paused: act, .. }
            | Self::Sent { ended: act, .. }
            | Self::Canceled { canceled: act, .. } => Some(act),
        }
    }

    pub fn start(self, act: Act) -> Result<Self> {
        match self {
            Self::Draft => Ok(Self::Sending { started: act }),
            _ => Err(Error::conflict("campaigns-error-started")),
        }
    }

    pub fn pause(self, act: Act) -> Result<Self> {
        match self {
            Self::Sending { started } => Ok(Self::Paused { started, paused: act }),
            _ => Err(Error::conflict("campaigns-error-not-sending")),
        }
    }

    pub fn resume(self) -> Result<Self> {
        match self {
            Self::Paused { started, .. } => Ok(Self::Sending { started }),
            _ => Err(Error::conflict("campaigns-error-not-paused")),
        }
    }

    pub fn cancel(self, act: Act) -> Result<Self> {
        match self {
            Self::Draft => Ok(Self::Canceled { started: None, canceled: act }),
            Self::Sending { started } | Self::Paused { started, .. } => {
                Ok(Self::Canceled { started: Some(started), canceled: act })
            }
            Self::Sent { .. } | Self::Canceled { .. } => Err(Error::conflict("campaigns-error-ended")),
        }
    }

    pub fn finish(self, act: Act) -> Result<Self> {
        match self {
            Self::Sending { started } => Ok(Self::Sent { started, ended: act }),
            _ => Err(Error::conflict("campaigns-error-not-sending")),
        }
    }

    pub const fn is_draft(&self) -> bool {
        matches!(self, Self::Draft)
    }

    pub const fn is_sending(&self) -> bool {
        matches!(self, Self::Sending { .. })
    }

    /// Reads what the columns say.
    pub(crate) fn parse(key: &str, started: Option<Act>, halted: Option<Act>) -> Option<Self> {
        match (key, started, halted) {
            ("draft", ..) => Some(Self::Draft),
            ("sending", Some(started), _) => Some(Self::Sending { started }),
            ("paused", Some(started), Some(paused)) => Some(Self::Paused { started, paused }),
            ("sent", Some(started), Some(ended)) => Some(Self::Sent { started, ended }),
            ("canceled", started, Some(canceled)) => Some(Self::Canceled { started, canceled }),
            _ => None,
        }
    }
}

impl Letter {
    /// The language a person gets: their own, else English, else the first there is.
    pub fn lang_for(&self, person: Option<Lang>) -> Lang {
        let wanted = [person, Some(Lang::En)].into_iter().flatten();
        let mut found = wanted.filter(|lang| self.texts.contains_key(lang.tag()));
        found.next().or_else(|| self.langs().next()).unwrap_or_default()
    }

    pub fn langs(&self) -> impl Iterator<Item = Lang> {
        Lang::ALL.into_iter().filter(|lang| self.texts.contains_key(lang.tag()))
    }
}

/// To look who may get a letter, or to send it: the same decisions, with and without consequences.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Stage {
    Count,
    Send,
}

impl ToValue for Stage {
    fn to_value(&self) -> Value {
        match self {
            Self::Count => "count",
            Self::Send => "send",
        }
        .to_value()
    }
}

/// What was decided about one receiver at the moment of sending.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Given to the post room; what became of it is told there.
    Handed,
    /// They may not get it.
    Held,
    /// The text could not be filled in for them.
    Failed,
}

impl Outcome {
    const ALL: [Self; 3] = [Self::Handed, Self::Held, Self::Failed];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Handed => "handed",
            Self::Held => "held",
            Self::Failed => "failed",
        }
    }
}

impl ToValue for Outcome {
    fn to_value(&self) -> Value {
        self.key().to_value()
    }
}

impl FromCell for Outcome {
    fn from_cell(cell: Cell<'_>) -> ground::db::Result<Self> {
        let key = String::from_cell(cell)?;
        let found = Self::ALL.into_iter().find(|outcome| outcome.key() == key);
        found.ok_or_else(|| ground::db::Error::Type(format!("{key} is no outcome of a letter")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn act(at: i64) -> Act {
        Act { at: Timestamp(at), by: "house".into() }
    }

    #[test]
    fn a_letter_goes_its_way_and_no_other() {
        let sending = State::Draft.start(act(1)).unwrap();
        assert!(sending.clone().start(act(2)).is_err(), "it starts once");
        assert!(
            State::Draft.pause(act(1)).is_err()
                && State::Draft.resume().is_err()
                && State::Draft.finish(act(1)).is_err()
        );
        let paused = sending.clone().pause(act(2)).unwrap();
        assert!(paused.clone().finish(act(3)).is_err(), "what rests does not end by itself");
        assert_eq!(paused.clone().resume().unwrap(), sending);
        let canceled = paused.cancel(act(4)).unwrap();
        assert_eq!(canceled, State::Canceled { started: Some(act(1)), canceled: act(4) });
        for state in [canceled, sending.finish(act(5)).unwrap()] {
            assert!(state.clone().resume().is_err() && state.clone().pause(act(6)).is_err());
            assert!(
                state.clone().start(act(6)).is_err() && state.cancel(act(6)).is_err(),
                "an end is an end"
            );
        }
    }

    #[test]
    fn a_person_gets_their_language_then_english_then_the_first() {
        let text = |lang: &str| (lang.to_owned(), Text::default());
        let letter = |langs: &[&str]| Letter {
            id: ground::id::Id::from_bytes([1; 16]),
            version: 1,
            title: String::new(),
            purpose: String::new(),
            audience: Audience::default(),
            counting: Counting::Nothing,
            texts: langs.iter().map(|lang| text(lang)).collect(),
            state: State::Draft,
            created: act(0),
        };
        assert_eq!(letter(&["en", "tr"]).lang_for(Some(Lang::Tr)), Lang::Tr);
        assert_eq!(letter(&["en", "tr"]).lang_for(Some(Lang::Pl)), Lang::En);
        assert_eq!(letter(&["de", "tr"]).lang_for(None), Lang::Tr);
        assert_eq!(letter(&["pl"]).lang_for(Some(Lang::Nl)), Lang::Pl);
    }
}
