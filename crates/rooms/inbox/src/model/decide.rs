//! What becomes of a mail: one pure decision, in an order that no mail can turn to its own use.
//!
//! What machines say is taken for what it is before anything else, so that no machine is ever answered. A mail belongs to a case
//! by something that only we could have written, or by the thread it answers; what its subject says is nobody's proof.

use super::item::Why;
use cases::CaseId;

/// What kind of mail it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meant {
    Person,
    /// To everybody on a list, or to many at once.
    List,
    AutoReply,
    Receipt,
    Bounce,
    Complaint,
}

/// What tells which case it belongs to, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Match {
    /// Somebody gave it to the case.
    Hand,
    /// It was written to the signed address of a case.
    Address,
    /// It answers a message of the case.
    Thread,
    /// Its subject carries the signed mark of a case.
    Token,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    pub case: CaseId,
    pub by: Match,
}

/// What is known of a mail before anything is decided.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    pub meant: Meant,
    /// What stands against taking it in now; somebody who releases it has looked and wants it.
    pub against: Against,
    pub found: Option<Found>,
    /// Whether it answers a document that somebody was asked to sign.
    pub answers: bool,
}

/// What stands against a mail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Against {
    /// It comes from an address that we write from.
    pub ours: bool,
    /// A server said that it is spam.
    pub spam: bool,
    pub large: bool,
    /// Its sender writes too much.
    pub often: bool,
    /// It holds what a rule keeps out.
    pub sensitive: bool,
    /// Somebody released it.
    pub released: bool,
}

/// What becomes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is written down, and no case.
    Note(Why),
    /// Somebody looks first.
    Hold(Why),
    Append(Found),
    /// Its own case; only what a person wrote may be acknowledged.
    Open,
}

pub fn decide(known: &Known) -> Verdict {
    let Known { meant, against, found, answers } = *known;
    let hold = |is: bool, why: Why| (is && !against.released).then_some(Verdict::Hold(why));
    match meant {
        _ if against.ours => return Verdict::Note(Why::Loop),
        Meant::Bounce => return Verdict::Note(Why::Bounce),
        Meant::Complaint => return Verdict::Note(Why::Complaint),
        Meant::AutoReply | Meant::Receipt if found.is_none() && !against.released => {
            return Verdict::Note(Why::Automatic);
        }
        Meant::AutoReply | Meant::Receipt | Meant::Person | Meant::List => {}
    }
    hold(against.spam, Why::Spam)
        .or_else(|| hold(against.large, Why::Large))
        .or_else(|| hold(against.often, Why::Rate))
        .or_else(|| hold(against.sensitive, Why::Sensitive))
        .or_else(|| hold(answers && found.is_none() && meant == Meant::Person, Why::Answer))
        .unwrap_or_else(|| found.map_or(Verdict::Open, Verdict::Append))
}

#[cfg(test)]
mod tests {
    use super::*;
    use ground::id::Id;

    const NOTHING: Against =
        Against { ours: false, spam: false, large: false, often: false, sensitive: false, released: false };

    fn found(by: Match) -> Option<Found> {
        Some(Found { case: CaseId::from_bytes([7; 16]), by })
    }

    fn said(meant: Meant, against: Against, found: Option<Found>) -> Verdict {
        decide(&Known { meant, against, found, answers: false })
    }

    #[test]
    fn what_machines_write_never_opens_a_case() {
        let thread = found(Match::Thread);
        for (meant, found, verdict) in [
            (Meant::Bounce, thread, Verdict::Note(Why::Bounce)),
            (Meant::Complaint, thread, Verdict::Note(Why::Complaint)),
            (Meant::AutoReply, None, Verdict::Note(Why::Automatic)),
            (Meant::Receipt, None, Verdict::Note(Why::Automatic)),
            (Meant::AutoReply, thread, Verdict::Append(thread.unwrap())),
            (Meant::Receipt, thread, Verdict::Append(thread.unwrap())),
            (Meant::List, None, Verdict::Open),
            (Meant::Person, None, Verdict::Open),
        ] {
            assert_eq!(said(meant, NOTHING, found), verdict, "{meant:?}");
        }
    }

    #[test]
    fn our_own_mail_is_a_loop_whatever_it_pretends() {
        for meant in
            [Meant::Person, Meant::List, Meant::AutoReply, Meant::Receipt, Meant::Bounce, Meant::Complaint]
        {
            for released in [false, true] {
                let against = Against { ours: true, released, ..NOTHING };
                assert_eq!(said(meant, against, found(Match::Address)), Verdict::Note(Why::Loop));
            }
        }
    }

    #[test]
    fn what_stands_against_a_mail_holds_it_until_somebody_releases_it() {
        let cases = [
            (Against { spam: true, large: true, ..NOTHING }, Why::Spam),
            (Against { large: true, often: true, ..NOTHING }, Why::Large),
            (Against { often: true, sensitive: true, ..NOTHING }, Why::Rate),
            (Against { sensitive: true, ..NOTHING }, Why::Sensitive),
        ];
        for (against, why) in cases {
            for by in [None, found(Match::Address)] {
                assert_eq!(said(Meant::Person, against, by), Verdict::Hold(why));
                let released = Against { released: true, ..against };
                assert_eq!(said(Meant::Person, released, by), by.map_or(Verdict::Open, Verdict::Append));
            }
        }
        let wanted = Against { released: true, ..NOTHING };
        assert_eq!(said(Meant::AutoReply, wanted, None), Verdict::Open, "somebody wants this one");
    }

    #[test]
    fn an_answer_to_a_document_is_read_by_a_person_unless_it_belongs_to_a_case() {
        let said = |meant, against, found| decide(&Known { meant, against, found, answers: true });
        assert_eq!(said(Meant::Person, NOTHING, None), Verdict::Hold(Why::Answer));
        let case = found(Match::Address);
        assert_eq!(said(Meant::Person, NOTHING, case), Verdict::Append(case.unwrap()));
        assert_eq!(said(Meant::AutoReply, NOTHING, None), Verdict::Note(Why::Automatic));
        assert_eq!(said(Meant::List, NOTHING, None), Verdict::Open);
        let spam = Against { spam: true, ..NOTHING };
        assert_eq!(said(Meant::Person, spam, None), Verdict::Hold(Why::Spam));
        let released = Against { released: true, ..NOTHING };
        assert_eq!(said(Meant::Person, released, None), Verdict::Open);
    }

    #[test]
    fn the_surest_mark_comes_first() {
        assert!(
            Match::Hand < Match::Address && Match::Address < Match::Thread && Match::Thread < Match::Token
        );
    }
}
