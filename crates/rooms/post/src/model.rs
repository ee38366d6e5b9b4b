//! What is true of a message: who it is for, what state it is in, when it is tried again, what a refusal means.

use ground::{
    clock::{DAY, HOUR, MINUTE, Timestamp},
    db::{Cell, FromCell, ToValue, Value},
    id,
    id::Id,
};
use kernel::{KeyId, StaffId, SubjectId};
use mail::SendError;

id! {
    /// One message to one person.
    MessageId, "msg"
}
id! {
    /// An address that the house writes from.
    SenderId, "sender"
}
id! {
    /// Messages that were handed over together and are sent together.
    DeliveryId, "delivery"
}

/// Who gets it; this also decides whose key seals the letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recipient {
    Subject(SubjectId),
    /// Somebody who works here: sealed under a key of the message's own.
    Staff(StaffId),
    /// Somebody who is not known yet: sealed under the own key of the record that waits for them.
    Pending([u8; 16]),
    /// Somebody outside who is no customer, of whom a record speaks: sealed under that record's own key.
    Outside {
        record: [u8; 16],
    },
}

/// A proof that a message may leave. Only what checks the rules implements it; it is spent by handing over.
pub trait MayLeave: Send {
    fn recipient(&self) -> Recipient;
    /// The purpose it is sent for, where there is one.
    fn purpose(&self) -> Option<&str>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Waiting,
    Sending,
    Sent,
    /// Nothing leaves this house; the outbox shows it.
    Kept,
    Failed,
    Canceled,
}

/// What became of one attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Sent,
    Kept,
    Later {
        why: String,
    },
    Failed {
        why: String,
        address: Address,
    },
    /// It is not the hour for it.
    Rests {
        until: Timestamp,
    },
    /// What it was handed over for does not hold any more.
    Barred {
        why: String,
    },
    /// The receiver's key was destroyed: there is nobody to write to.
    Gone,
}

/// What a refusal says about the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Address {
    Dead,
    Alive,
}

/// The reason of a message to something that is no address.
pub(crate) const UNADDRESSABLE: &str = "address";

/// RFC 5321, 4.5.4.1 asks to try for four or five days.
const GIVE_UP: i64 = 4 * DAY;
/// The pauses between attempts; the last one repeats.
const PAUSES: [i64; 6] = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR];

impl Recipient {
    pub(crate) fn kind(self) -> &'static str {
        match self {
            Self::Subject(_) => "subject",
            Self::Staff(_) => "staff",
            Self::Pending(_) => "pending",
            Self::Outside { .. } => "outside",
        }
    }

    pub(crate) fn subject(self) -> Option<SubjectId> {
        match self {
            Self::Subject(subject) => Some(subject),
            Self::Staff(_) | Self::Pending(_) | Self::Outside { .. } => None,
        }
    }

    pub(crate) fn record(self) -> Option<[u8; 16]> {
        match self {
            Self::Subject(_) => None,
            Self::Staff(staff) => Some(staff.bytes()),
            Self::Pending(record) | Self::Outside { record } => Some(record),
        }
    }

    /// Reads what the three columns say.
    pub(crate) fn parse(kind: &str, subject: Option<SubjectId>, record: Option<[u8; 16]>) -> Option<Self> {
        match kind {
            "subject" => subject.map(Self::Subject),
            "staff" => record.map(StaffId::from_bytes).map(Self::Staff),
            "pending" => record.map(Self::Pending),
            "outside" => record.map(|record| Self::Outside { record }),
            _ => None,
        }
    }

    pub(crate) fn key(self, message: MessageId) -> KeyId {
        match self {
            Self::Subject(subject) => KeyId::of(subject),
            Self::Staff(_) => KeyId::own(message),
            Self::Pending(record) | Self::Outside { record } => KeyId::own(MessageId::from_bytes(record)),
        }
    }
}

impl State {
    pub const ALL: [Self; 6] =
        [Self::Waiting, Self::Sending, Self::Sent, Self::Kept, Self::Failed, Self::Canceled];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Sending => "sending",
            Self::Sent => "sent",
            Self::Kept => "kept",
            Self::Failed => "failed",
            Self::Canceled => "canceled",
        }
    }
}

impl ToValue for State {
    fn to_value(&self) -> Value {
        self.key().to_value()
    }
}

impl FromCell for State {
    fn from_cell(cell: Cell<'_>) -> ground::db::Result<Self> {
        let key = String::from_cell(cell)?;
        let found = Self::ALL.into_iter().find(|state| state.key() == key);
        found.ok_or_else(|| ground::db::Error::Type(format!("{key} is no state of a message")))
    }
}

/// When a message is tried again; none when it has been tried for long enough.
pub(crate) fn next_try(attempts: i64, created: Timestamp, now: Timestamp) -> Option<Timestamp> {
    let at = usize::try_from(attempts.max(1) - 1).unwrap_or_default().min(PAUSES.len() - 1);
    Some(now.plus(PAUSES[at])).filter(|next| next.0 - created.0 <= GIVE_UP)
}

/// What an error of the mail server means for the message. The server's own words may name people and are left out.
pub(crate) fn refused(error: &SendError) -> Outcome {
    match error {
        SendError::Permanent { code, enhanced, .. } => {
            let why = enhanced.map_or_else(|| code.to_string(), |enhanced| format!("{code} {enhanced}"));
            Outcome::Failed { why, address: address(*code, enhanced.map(|e| (e.subject, e.detail))) }
        }
        other => Outcome::Later { why: other.to_string() },
    }
}

/// RFC 3463: subject 1 speaks of the address, 2.1 of a mailbox that takes no mail any more. Full mailboxes and refused
/// contents say nothing against the address.
fn address(code: u16, enhanced: Option<(u16, u16)>) -> Address {
    match (code, enhanced) {
        (_, Some((1, _) | (2, 1))) | (550 | 551 | 553, None) => Address::Dead,
        _ => Address::Alive,
    }
}

/// Whether a reason as it was written down says that the address is dead: `550 5.1.1`.
pub(crate) fn speaks_of_the_address(reason: &str) -> bool {
    if reason == UNADDRESSABLE {
        return true;
    }
    let (code, enhanced) = reason.split_once(' ').map_or((reason, None), |(code, rest)| (code, Some(rest)));
    let enhanced = enhanced.and_then(|rest| rest.parse::<mail::Enhanced>().ok());
    code.parse().is_ok_and(|code| address(code, enhanced.map(|e| (e.subject, e.detail))) == Address::Dead)
}

/// An address as it is remembered: spelling in capitals is no other mailbox.
pub(crate) fn normal(email: &str) -> String {
    email.trim().to_lowercase()
}

/// The pieces of a text: addresses of the web apart from the words around them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    Words(&'a str),
    Link(&'a str),
}

/// Finds the addresses in a text; a full stop or bracket behind one does not belong to it.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let (mut pieces, mut rest) = (Vec::new(), text);
    while let Some(start) = next_link(rest) {
        let (words, from) = rest.split_at(start);
        let end = from.find(char::is_whitespace).unwrap_or(from.len());
        let link = from[..end].trim_end_matches(['.', ',', ';', ')', '>', '"', '\'', '!', '?']);
        pieces.extend([Piece::Words(words), Piece::Link(link)]);
        rest = &from[link.len()..];
    }
    pieces.push(Piece::Words(rest));
    pieces.retain(|piece| *piece != Piece::Words(""));
    pieces
}

fn next_link(text: &str) -> Option<usize> {
    [text.find("https://"), text.find("http://")].into_iter().flatten().min()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_ends_where_the_sentence_goes_on() {
        let text = "Open https://a.example/f/1?x=2. Or (http://b.example/): bye";
        let want = [
            Piece::Words("Open "),
            Piece::Link("https://a.example/f/1?x=2"),
            Piece::Words(". Or ("),
            Piece::Link("http://b.example/):"),
            Piece::Words(" bye"),
        ];
        assert_eq!(pieces(text), want);
        assert_eq!(pieces("no link"), [Piece::Words("no link")]);
        assert_eq!(pieces(""), []);
    }

    #[test]
    fn only_a_refused_address_is_dead() {
        assert_eq!(address(550, Some((1, 1))), Address::Dead);
        assert_eq!(address(550, None), Address::Dead);
        assert_eq!(address(550, Some((7, 1))), Address::Alive);
        assert_eq!(address(552, Some((2, 2))), Address::Alive);
        assert_eq!(address(554, None), Address::Alive);
        assert!(
            speaks_of_the_address("550 5.1.1")
                && speaks_of_the_address("550")
                && speaks_of_the_address("address")
        );
        assert!(!speaks_of_the_address("550 5.7.1") && !speaks_of_the_address("the server took too long"));
    }

    #[test]
    fn pauses_grow_and_end_after_four_days() {
        let created = Timestamp(0);
        assert_eq!(next_try(1, created, Timestamp(10)), Some(Timestamp(10 + MINUTE)));
        assert_eq!(next_try(50, created, Timestamp(DAY)), Some(Timestamp(DAY + 6 * HOUR)));
        assert_eq!(next_try(50, created, Timestamp(4 * DAY)), None);
    }
}
