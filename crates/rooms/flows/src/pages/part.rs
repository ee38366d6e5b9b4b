//! The parts of a definition that have a form of their own in the designer: what each asks, and how an answer is written.

mod about;
mod act;
mod field;
mod form;
pub mod span;
mod status;
mod transition;

use super::{known::Known, sheet::Sheet, typed::Typed, wording};
use crate::model::{Act, Definition, House, NAME, Names, Spot};
use kernel::{Message, Problems, Result};
use kit::{Lang, Words};

pub use act::{fresh, kinds};
pub use status::place;

/// One part by its address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Names, purpose, service level and working hours of the whole.
    About,
    Status(String),
    /// The fields that people see in a status.
    Form(String),
    /// A span after which something is done in a status.
    Later(String, usize),
    Transition(String),
    Field(String),
    Act(ActsAt, usize),
}

/// Where acts stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ActsAt {
    Enter(String),
    Leave(String),
    Later(String, usize),
    Moving(String),
}

/// What a sheet is made of.
#[derive(Clone, Copy)]
pub struct Asking<'a> {
    pub t: Words,
    pub definition: &'a Definition,
    pub known: &'a Known,
}

impl Part {
    /// Its address below the designer's.
    pub fn path(&self) -> String {
        match self {
            Self::About => "about".into(),
            Self::Status(key) => format!("statuses/{key}"),
            Self::Form(key) => format!("statuses/{key}/form"),
            Self::Later(key, nth) => format!("statuses/{key}/later/{nth}"),
            Self::Transition(key) => format!("transitions/{key}"),
            Self::Field(key) => format!("fields/{key}"),
            Self::Act(at, nth) => format!("acts/{}/{nth}", at.text()),
        }
    }

    /// What is marked on the drawing while this part is open.
    pub fn spot(&self) -> Spot {
        match self {
            Self::About => Spot::Flow,
            Self::Status(key) | Self::Form(key) | Self::Later(key, _) => Spot::Status(key.clone()),
            Self::Transition(key) => Spot::Transition(key.clone()),
            Self::Field(key) => Spot::Field(key.clone()),
            Self::Act(at, _) => at.spot(),
        }
    }

    /// The part that this one belongs to, for the way back.
    pub fn above(&self) -> Option<Self> {
        match self {
            Self::Form(key) | Self::Later(key, _) => Some(Self::Status(key.clone())),
            Self::Act(ActsAt::Moving(key), _) => Some(Self::Transition(key.clone())),
            Self::Act(ActsAt::Later(key, nth), _) => Some(Self::Later(key.clone(), *nth)),
            Self::Act(ActsAt::Enter(key) | ActsAt::Leave(key), _) => Some(Self::Status(key.clone())),
            _ => None,
        }
    }

    pub fn is_in(&self, definition: &Definition) -> bool {
        match self {
            Self::About => true,
            Self::Status(key) | Self::Form(key) => definition.status(key).is_some(),
            Self::Later(key, nth) => definition.status(key).is_some_and(|status| status.later.len() > *nth),
            Self::Transition(key) => definition.transition(key).is_some(),
            Self::Field(key) => definition.field(key).is_some(),
            Self::Act(at, nth) => at.acts(definition).is_some_and(|acts| acts.len() > *nth),
        }
    }

    pub fn title(&self, asking: Asking<'_>) -> String {
        let Asking { t, definition, known } = asking;
        match self {
            Self::About => t.w("flows-about"),
            Self::Status(key) => status_name(t, definition, key),
            Self::Form(key) => t.w1("flows-form-of", "status", status_name(t, definition, key)),
            Self::Later(key, _) => t.w1("flows-later-in", "status", status_name(t, definition, key)),
            Self::Transition(key) => {
                definition.transition(key).map_or("", |way| way.names.get(t.lang())).to_owned()
            }
            Self::Field(key) => {
                definition.field(key).map_or("", |field| field.names.get(t.lang())).to_owned()
            }
            Self::Act(at, nth) => {
                let act = at.acts(definition).and_then(|acts| acts.get(*nth));
                act.map(|act| wording::act(t, definition, known, act)).unwrap_or_default()
            }
        }
    }

    pub fn sheet(&self, asking: Asking<'_>) -> Sheet {
        let definition = asking.definition;
        let found = match self {
            Self::About => Some(about::sheet(asking)),
            Self::Status(key) => definition.status(key).map(|status| status::sheet(asking, status)),
            Self::Form(key) => definition.status(key).map(|status| form::sheet(asking, status)),
            Self::Later(key, nth) => definition
                .status(key)
                .and_then(|status| status.later.get(*nth))
                .map(|later| Sheet::default().with_all(span::asks(asking.t, "after", Some(later.after)))),
            Self::Transition(key) => definition.transition(key).map(|way| transition::sheet(asking, way)),
            Self::Field(key) => definition.field(key).map(|field| field::sheet(asking, field)),
            Self::Act(at, nth) => {
                at.acts(definition).and_then(|acts| acts.get(*nth)).map(|act| act::sheet(asking, act))
            }
        };
        found.unwrap_or_default()
    }

    /// Puts what was typed into the definition; all that cannot be read is told at once.
    pub fn write(&self, definition: &mut Definition, typed: &Typed) -> Result<()> {
        let mut problems = Problems::default();
        match self {
            Self::About => about::write(definition, typed, &mut problems),
            Self::Status(key) => status::write(definition, key, typed, &mut problems),
            Self::Form(key) => form::write(definition, key, typed, &mut problems),
            Self::Later(key, nth) => later(definition, (key, *nth), typed, &mut problems),
            Self::Transition(key) => transition::write(definition, key, typed, &mut problems),
            Self::Field(key) => field::write(definition, key, typed, &mut problems),
            Self::Act(at, nth) => {
                if let Some(act) = at.acts_mut(definition).and_then(|acts| acts.get_mut(*nth)) {
                    act::write(act, typed, &mut problems);
                }
            }
        }
        problems.finish()
    }

    /// What is wrong with its texts, which only the rooms that fill them know.
    pub fn faults(&self, definition: &Definition, house: &House) -> Problems {
        let Self::Act(at, nth) = self else { return Problems::default() };
        let act = at.acts(definition).and_then(|acts| acts.get(*nth));
        act.map(|act| act::faults(definition, house, act)).unwrap_or_default()
    }
}

fn later(definition: &mut Definition, (key, nth): (&str, usize), typed: &Typed, problems: &mut Problems) {
    let after = span::required(typed, "after", problems);
    let status = definition.statuses.iter_mut().find(|status| status.key == key);
    if let (Some(after), Some(later)) = (after, status.and_then(|status| status.later.get_mut(nth))) {
        later.after = after;
    }
}

impl ActsAt {
    pub fn text(&self) -> String {
        match self {
            Self::Enter(key) => format!("enter.{key}"),
            Self::Leave(key) => format!("leave.{key}"),
            Self::Later(key, nth) => format!("later.{key}.{nth}"),
            Self::Moving(key) => format!("moving.{key}"),
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('.');
        let (kind, key) = (parts.next()?, parts.next()?.to_owned());
        match kind {
            "enter" => Some(Self::Enter(key)),
            "leave" => Some(Self::Leave(key)),
            "later" => Some(Self::Later(key, parts.next()?.parse().ok()?)),
            "moving" => Some(Self::Moving(key)),
            _ => None,
        }
    }

    fn spot(&self) -> Spot {
        match self {
            Self::Enter(key) | Self::Leave(key) | Self::Later(key, _) => Spot::Status(key.clone()),
            Self::Moving(key) => Spot::Transition(key.clone()),
        }
    }

    /// The part on whose page these acts are listed.
    pub fn part(&self) -> Part {
        match self {
            Self::Enter(key) | Self::Leave(key) => Part::Status(key.clone()),
            Self::Later(key, nth) => Part::Later(key.clone(), *nth),
            Self::Moving(key) => Part::Transition(key.clone()),
        }
    }

    pub fn acts<'a>(&self, definition: &'a Definition) -> Option<&'a [Act]> {
        match self {
            Self::Enter(key) => definition.status(key).map(|status| status.enter.as_slice()),
            Self::Leave(key) => definition.status(key).map(|status| status.leave.as_slice()),
            Self::Later(key, nth) => {
                definition.status(key)?.later.get(*nth).map(|later| later.acts.as_slice())
            }
            Self::Moving(key) => definition.transition(key).map(|way| way.acts.as_slice()),
        }
    }

    pub fn acts_mut<'a>(&self, definition: &'a mut Definition) -> Option<&'a mut Vec<Act>> {
        if let Self::Moving(key) = self {
            return definition.transitions.iter_mut().find(|way| way.key == *key).map(|way| &mut way.acts);
        }
        let (Self::Enter(key) | Self::Leave(key) | Self::Later(key, _) | Self::Moving(key)) = self;
        let status = definition.statuses.iter_mut().find(|status| status.key == *key)?;
        match self {
            Self::Enter(_) => Some(&mut status.enter),
            Self::Later(_, nth) => status.later.get_mut(*nth).map(|later| &mut later.acts),
            _ => Some(&mut status.leave),
        }
    }
}

pub fn status_name(t: Words, definition: &Definition, key: &str) -> String {
    definition.status(key).map_or_else(|| key.to_owned(), |status| status.names.get(t.lang()).to_owned())
}

/// A name in five languages; one of them is enough, and each fits its button.
fn said(typed: &Typed, name: &str, problems: &mut Problems) -> Names {
    let names = typed.said(name);
    for lang in Lang::ALL {
        if names.own(lang).chars().count() > NAME {
            problems.add(format!("{name}.{}", lang.tag()), Message::new("error-too-long").with("most", NAME));
        }
    }
    if names.is_empty() {
        problems.add(format!("{name}.{}", first_asked(typed, name)), "error-required");
    }
    names
}

/// The language in which the form asked first: the one of its reader.
fn first_asked(typed: &Typed, name: &str) -> String {
    let prefix = format!("{name}.");
    let found = typed.names().find_map(|own| own.strip_prefix(&prefix));
    found.unwrap_or(Lang::En.tag()).to_owned()
}

#[cfg(test)]
mod tests;
