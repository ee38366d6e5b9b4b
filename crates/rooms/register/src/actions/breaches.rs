//! What is done about a breach: how risky it is, the report to the authority, letters, closing.

use super::open_breach;
use crate::{
    BREACHES, events,
    jobs::Notify,
    model::{
        Closing, Decision, Kind, Letter, RecordId, Report, Risk, Sending, State, WITHIN, duties, moment,
    },
    notice, read, store,
};
use ground::clock::Timestamp;
use kernel::{Action, Error, Message, Permission, Problems, Result, Tx};
use kit::Lang;

/// A reason as one would say it to an authority.
const REASON: usize = 6_000;
/// The authority's own number.
const REFERENCE: usize = 160;
const SUBJECT: usize = 160;

/// Text that has to be there.
pub(super) fn prose(field: &str, text: &str, most: usize) -> Result<String> {
    optional(field, text, most).and_then(|text| match text.is_empty() {
        true => Err(Error::field(field, "error-required")),
        false => Ok(text),
    })
}

fn optional(field: &str, text: &str, most: usize) -> Result<String> {
    let (text, wrong) = (text.trim(), |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t'));
    match () {
        () if text.contains(wrong) => Err(Error::field(field, "error-bad-text")),
        () if text.chars().count() > most => {
            Err(Error::field(field, Message::new("error-too-long").with("most", most)))
        }
        () => Ok(text.to_owned()),
    }
}

/// Decides how risky a breach is, and why; the log keeps what was decided before.
// law: gdpr/33.1 gdpr/34
pub struct Decide {
    pub breach: RecordId,
    pub version: i64,
    pub risk: Risk,
    pub reason: String,
    /// Why people are not told of a high risk.
    pub waiver: String,
}

impl Action for Decide {
    type Output = ();
    const NEEDS: Permission = BREACHES;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let mut breach = open_breach(tx, self.breach, Some(self.version)).await?;
        let reason = prose("reason", &self.reason, REASON)?;
        let waiver = optional("waiver", &self.waiver, REASON)?;
        if !waiver.is_empty() && self.risk != Risk::High {
            return Err(Error::field("waiver", "register-error-waiver"));
        }
        let note = if waiver.is_empty() { reason.clone() } else { format!("{reason}\n{waiver}") };
        let (at, by) = (tx.now(), tx.actor().who.label());
        breach.course.decision = Some(Decision { risk: self.risk, reason, waiver, by, at });
        breach.due_at = breach.deadline().map(|_| breach.due_at.unwrap_or(at));
        store::save(tx, &breach).await?;
        store::log(tx, breach.id, &format!("risk-{}", self.risk.key()), Some(&note)).await?;
        tx.record(&events::BreachDecided { number: breach.number(), risk: self.risk.key() })
    }
}

/// The report went to the authority.
// law: gdpr/33.1 gdpr/33.3
pub struct SentReport {
    pub breach: RecordId,
    pub version: i64,
    /// As browsers write it, by the clock of the house, or with its own zone.
    pub sent: String,
    pub reference: String,
    /// Why later than after 72 hours.
    pub late: String,
}

impl Action for SentReport {
    type Output = ();
    const NEEDS: Permission = BREACHES;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let mut breach = open_breach(tx, self.breach, Some(self.version)).await?;
        if breach.course.report.is_some() {
            return Err(Error::conflict("register-error-reported"));
        }
        let sent_at = self.sent_at(tx, breach.noticed()).await?;
        let reference = prose("reference", &self.reference, REFERENCE)?;
        let late = optional("late", &self.late, REASON)?;
        if sent_at > breach.noticed().plus(WITHIN) && late.is_empty() {
            return Err(Error::field("late", "register-error-late"));
        }
        breach.course.report = Some(Report { sent_at, reference: reference.clone(), late });
        breach.due_at = None;
        store::save(tx, &breach).await?;
        store::log(tx, breach.id, "reported", Some(&reference)).await?;
        tx.record(&events::BreachReported { number: breach.number() })
    }
}

impl SentReport {
    async fn sent_at(&self, tx: &mut Tx, noticed: Timestamp) -> Result<Timestamp> {
        let zone = super::zone(tx).await?;
        let sent = moment(self.sent.trim(), &zone).map_err(|message| Error::field("sent", message))?;
        let sent = Timestamp(sent.as_microsecond());
        match () {
            () if sent > tx.now() => Err(Error::field("sent", "register-error-future")),
            // What browsers send has no seconds.
            () if sent.plus(ground::clock::MINUTE) <= noticed => {
                Err(Error::field("sent", "register-error-sent"))
            }
            () => Ok(sent),
        }
    }
}

/// What people are told in one language; left empty, the house's own words go.
pub struct WriteLetter {
    pub breach: RecordId,
    pub version: i64,
    pub lang: Lang,
    pub letter: Letter,
}

impl Action for WriteLetter {
    type Output = ();
    const NEEDS: Permission = BREACHES;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let mut breach = open_breach(tx, self.breach, Some(self.version)).await?;
        if breach.course.sending.is_some() {
            return Err(Error::conflict("register-error-sending"));
        }
        let mut problems = Problems::default();
        let letter = Letter {
            subject: self.letter.subject.trim().to_owned(),
            text: self.letter.text.trim().to_owned(),
        };
        if letter.subject.contains(char::is_control) {
            problems.add("subject", "error-bad-text");
        }
        if letter.subject.chars().count() > SUBJECT {
            problems.add("subject", Message::new("error-too-long").with("most", SUBJECT));
        }
        if letter.subject.is_empty() != letter.text.is_empty() {
            problems.add(if letter.text.is_empty() { "text" } else { "subject" }, "error-required");
        }
        problems.finish()?;
        optional("text", &letter.text, REASON)?;
        let lang = self.lang.tag().to_owned();
        match letter.text.is_empty() {
            true => drop(breach.course.letters.remove(&lang)),
            false => drop(breach.course.letters.insert(lang.clone(), letter)),
        }
        store::save(tx, &breach).await?;
        store::log(tx, breach.id, "letter", Some(&lang)).await
    }
}

/// Lets the letters go: to everybody found who was not told yet.
// law: gdpr/34
pub struct SendLetters {
    pub breach: RecordId,
    pub version: i64,
}

impl Action for SendLetters {
    type Output = i64;
    const NEEDS: Permission = BREACHES;

    async fn run(&self, tx: &mut Tx) -> Result<i64> {
        let mut breach = open_breach(tx, self.breach, Some(self.version)).await?;
        if breach.course.decision.is_none() {
            return Err(Error::refused("register-error-undecided"));
        }
        if notice::gaps(&breach) {
            return Err(Error::refused("register-error-letter-gaps"));
        }
        let tally = read::tally(tx, breach.id).await?;
        if tally.found == 0 {
            return Err(Error::refused("register-error-nobody"));
        }
        breach.course.sending = Some(Sending { at: tx.now(), by: tx.actor().who.label() });
        store::stop(tx, breach.id).await?;
        store::save(tx, &breach).await?;
        store::log(tx, breach.id, "sending", None).await?;
        tx.enqueue(&Notify { breach: breach.id })?;
        tx.record(&events::BreachTold { number: breach.number(), people: tally.found })?;
        Ok(tally.found)
    }
}

/// Closes a breach with what was learned; what is left to do needs a reason.
pub struct Close {
    pub breach: RecordId,
    pub version: i64,
    pub lessons: String,
    pub why: String,
}

impl Action for Close {
    type Output = ();
    const NEEDS: Permission = BREACHES;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let mut breach = open_breach(tx, self.breach, Some(self.version)).await?;
        let lessons = prose("lessons", &self.lessons, REASON)?;
        let why = optional("why", &self.why, REASON)?;
        let tally = read::tally(tx, breach.id).await?;
        if breach.course.decision.is_none() {
            return Err(Error::refused("register-error-undecided"));
        }
        if !duties(&breach, tally).is_empty() && why.is_empty() {
            return Err(Error::field("why", "register-error-left"));
        }
        let (at, by) = (tx.now(), tx.actor().who.label());
        breach.course.closing = Some(Closing { at, by, lessons: lessons.clone(), why });
        (breach.state, breach.due_at) = (State::Closed, None);
        store::stop(tx, breach.id).await?;
        store::save(tx, &breach).await?;
        store::log(tx, breach.id, "closed", Some(&lessons)).await?;
        tx.record(&events::BreachClosed { number: breach.number() })
    }
}

/// Something came up: the breach is looked at again.
pub struct Reopen {
    pub breach: RecordId,
    pub version: i64,
    pub reason: String,
}

impl Action for Reopen {
    type Output = ();
    const NEEDS: Permission = BREACHES;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let mut breach = read::one(tx, self.breach).await?;
        if breach.kind != Kind::Breach || breach.course.closing.is_none() {
            return Err(Error::conflict("register-error-state"));
        }
        if breach.version != self.version {
            return Err(Error::conflict("error-changed-meanwhile"));
        }
        let reason = prose("reason", &self.reason, REASON)?;
        breach.course.closing = None;
        breach.state = State::Open;
        breach.due_at = breach.deadline().map(|_| tx.now());
        store::save(tx, &breach).await?;
        store::log(tx, breach.id, "opened", Some(&reason)).await?;
        tx.record(&events::BreachOpened { number: breach.number() })
    }
}
