//! Where something is said, what may be said, and the ticket that lets somebody speak beside a record.

mod ear;

pub use ear::Ear;

use ground::{
    clock::{HOUR, Timestamp},
    id::{self, Id},
};
use kernel::{KeyId, Message, Place, Reader, StaffId, SubjectId};
use serde::Deserialize;
use staff::TeamId;

ground::id! {
    /// One thing that was said.
    SaidId, "said"
}

/// A message is read at a glance; what is longer is a document.
pub const LENGTH: usize = 4_000;
/// Nobody types faster; a program that does is asked to slow down.
pub const A_MINUTE: i64 = 30;
/// How long a page with a box may stand open before it is asked for anew.
const TICKET: i64 = 12 * HOUR;
/// The kind of place that a team's conversation is.
const TEAM: &str = "team";

/// Where something is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Room {
    /// Among the members of a team.
    Team(TeamId),
    /// Beside a record: whoever shows the record decides who may see it.
    Record {
        /// Such as `case`.
        kind: &'static str,
        id: [u8; 16],
        /// What seals everything about the record: its person's key, or its own while nobody is known.
        key: KeyId,
        subject: Option<SubjectId>,
        /// The page of the record, for those who are mentioned.
        href: String,
    },
}

/// A room as it lies in the tables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Spot {
    pub kind: String,
    pub id: [u8; 16],
    pub key: KeyId,
    pub subject: Option<SubjectId>,
    pub href: String,
}

impl From<&Room> for Spot {
    fn from(room: &Room) -> Self {
        match room {
            Room::Team(team) => Self {
                kind: TEAM.into(),
                id: team.bytes(),
                key: KeyId::own(*team),
                subject: None,
                href: format!("/talk/{team}"),
            },
            Room::Record { kind, id, key, subject, href } => {
                Self { kind: (*kind).into(), id: *id, key: *key, subject: *subject, href: href.clone() }
            }
        }
    }
}

impl Spot {
    /// The page where it is said; of a record only its kind is known here.
    pub fn path(kind: &str, place: [u8; 16]) -> String {
        if kind == TEAM { format!("/talk/{}", TeamId::from_bytes(place)) } else { "/talk".into() }
    }

    pub fn is_team(&self) -> bool {
        self.kind == TEAM
    }
}

pub(crate) fn sealed_place(said: SaidId) -> Place {
    Place::new("talk_said", "sealed", said)
}

/// What is said, trimmed: something, not too much, and nothing that a screen cannot show.
pub(crate) fn text(typed: &str) -> Result<String, Message> {
    let text = typed.replace("\r\n", "\n");
    let text = text.trim();
    match text.chars().count() {
        0 => Err("error-required".into()),
        length if length > LENGTH => Err(Message::new("error-too-long").with("most", LENGTH)),
        _ if text.chars().any(|c| c.is_control() && c != '\n' && c != '\t') => Err("error-bad-text".into()),
        _ => Ok(text.to_owned()),
    }
}

/// Keeps these hashes apart from other keyed hashes.
const TICKETS: &str = "talk.ticket";

/// The hidden fields of a box beside a record: made by the page that showed the record to this person, and good for them
/// and for this record alone.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Ticket {
    pub kind: String,
    pub place: String,
    pub key: String,
    pub subject: String,
    pub href: String,
    pub until: String,
    pub proof: String,
}

impl Ticket {
    pub fn of(reader: &Reader, staff: StaffId, spot: &Spot) -> Self {
        let mut ticket = Self {
            kind: spot.kind.clone(),
            place: id::encode("place", spot.id),
            key: id::encode("key", spot.key.bytes()),
            subject: spot.subject.map(|subject| subject.to_string()).unwrap_or_default(),
            href: spot.href.clone(),
            until: reader.now().plus(TICKET).0.to_string(),
            proof: String::new(),
        };
        ticket.proof = ticket.proven(reader, staff);
        ticket
    }

    /// The place it opens for this person; none when it was changed, is another's, or is too old.
    pub fn spot(&self, reader: &Reader, staff: StaffId) -> Option<Spot> {
        // Both sides are hashed once more: how long comparing takes tells nothing about the proof.
        let same = reader.blind(TICKETS, &self.proof) == reader.blind(TICKETS, &self.proven(reader, staff));
        let until = self.until.parse().map(Timestamp).ok().filter(|until| *until >= reader.now());
        if !same || until.is_none() {
            return None;
        }
        let subject = match self.subject.as_str() {
            "" => None,
            text => Some(text.parse().ok()?),
        };
        let id = id::decode("place", &self.place).ok()?;
        let key = KeyId::own(SaidId::from_bytes(id::decode("key", &self.key).ok()?));
        Some(Spot { kind: self.kind.clone(), id, key, subject, href: self.href.clone() })
    }

    fn proven(&self, reader: &Reader, staff: StaffId) -> String {
        let Self { kind, place, key, subject, href, until, .. } = self;
        let told = format!("{kind}\n{place}\n{key}\n{subject}\n{href}\n{until}\n{staff}");
        reader.blind(TICKETS, &told).iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_and_too_much_is_not_said() {
        assert_eq!(text(" a\r\nb\t\n").as_deref(), Ok("a\nb"));
        assert_eq!(text(" \n ").unwrap_err().key, "error-required");
        assert!(text(&"ü".repeat(LENGTH)).is_ok());
        assert_eq!(text(&"ü".repeat(LENGTH + 1)).unwrap_err().key, "error-too-long");
        for bad in ["a\0b", "a\u{7}"] {
            assert_eq!(text(bad).unwrap_err().key, "error-bad-text");
        }
    }
}
