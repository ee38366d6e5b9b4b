//! What the shop lays down about its purposes: one with partners abroad, a test that is due again, a change that people are asked about.

use super::people::Crowd;
use consent::{
    AddPurpose, Answers, Assess, AssessmentKind, Change, ChangePurpose, Channel, Earlier, How, PartyRole,
    Recipient, Safeguard, State, Terms, Transfer,
};
use ground::clock::DAY;
use kernel::{Action, Actor, App, Error, Permission, Result, SYSTEM, SubjectId, Tx};
use serde::Deserialize;

const TEXTS: &str = include_str!("purposes.json");
/// The shop looks at its balancing test again on this day before a newcomer comes: it is due, and not overdue.
const DUE_SINCE: i64 = 9 * DAY;
/// Of those who are asked about the change, so many were told, and of these so many answered.
const TOLD: usize = 120;
const ANSWERED: usize = 60;

#[derive(Deserialize)]
struct Written {
    partners: Terms,
    balancing: Answers,
}

/// Done when the shop opens.
pub async fn lay_down(app: &App, open_for: i64) -> Result<()> {
    let written: Written = serde_json::from_str(TEXTS).map_err(Error::fault)?;
    let review_on = app.clock().now().plus(open_for - DUE_SINCE).date().to_string();
    let answers = Answers { review_on, ..written.balancing };
    let kind = AssessmentKind::Balancing;
    write(app, &Assess { purpose: "surveys".into(), kind, seen: 1, answers }).await?;
    write(app, &AddPurpose { key: "partners".into(), terms: written.partners }).await.map(drop)
}

/// Lately: catalogues by post need a printing house abroad, so whoever allows offers is asked anew.
pub async fn change(app: &App) -> Result<()> {
    let offers = consent::purpose(&mut app.read(&Actor::house()).await?, "offers").await?;
    let mut terms = (*offers.terms).clone();
    let printer = Recipient { name: "Bristol Print Ltd".into(), role: PartyRole::Processor };
    terms.recipients.push(printer);
    terms.transfers.push(Transfer { country: "GB".into(), safeguard: Safeguard::Adequacy, article: None });
    let change =
        ChangePurpose { key: offers.key.clone(), seen: offers.version, terms, earlier: Earlier::AskAgain };
    write(app, &change).await.map(drop)
}

/// The day after, some were told and some of them answered.
pub async fn tell(app: &App, crowd: &Crowd) -> Result<()> {
    let mut reader = app.read(&Actor::house()).await?;
    let affected =
        consent::affected_ids(&mut reader, "offers", None, u32::try_from(TOLD).unwrap_or(0)).await?;
    drop(reader);
    write(app, &Tell { subjects: affected }).await?;
    write(app, &Remember { subject: crowd.known.get(6).copied() }).await
}

/// They were told; half of them answered by the link in the letter.
struct Tell {
    subjects: Vec<SubjectId>,
}

impl Action for Tell {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        consent::told(tx, "offers", &self.subjects).await?;
        let answered = self.subjects.iter().take(ANSWERED.min(self.subjects.len() / 2)).enumerate();
        let choice = |(at, subject): (usize, &SubjectId)| {
            let state = if at % 5 == 4 { State::Withdrawn } else { State::Given };
            Change::new(*subject, "offers", Channel::Email, state, How::Link).origin("letter: catalogues")
        };
        consent::write_many(tx, &answered.map(choice).collect::<Vec<_>>()).await.map(drop)
    }
}

/// Somebody who changed their mind often: days ago, purpose, channel, what they said, and how it reached us.
const HISTORY: [(i64, &str, Channel, State, How); 10] = [
    (540, "news", Channel::Email, State::Given, How::Link),
    (470, "offers", Channel::Email, State::Given, How::Link),
    (400, "offers", Channel::Email, State::Withdrawn, How::Person),
    (380, "surveys", Channel::Email, State::Withdrawn, How::Person),
    (301, "news", Channel::Email, State::Withdrawn, How::Person),
    (296, "news", Channel::Email, State::Given, How::Person),
    (210, "offers", Channel::Sms, State::Refused, How::Person),
    (120, "partners", Channel::Email, State::Given, How::Link),
    (40, "partners", Channel::Email, State::Withdrawn, How::Person),
    (12, "offers", Channel::Post, State::Given, How::Person),
];

struct Remember {
    subject: Option<SubjectId>,
}

impl Action for Remember {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let Some(subject) = self.subject else { return Ok(()) };
        for (days, purpose, channel, state, how) in HISTORY {
            let at = tx.now().minus(days * DAY);
            let change = Change::new(subject, purpose, channel, state, how).origin("preferences").at(at);
            consent::write(tx, &change).await?;
        }
        Ok(())
    }
}

async fn write<A: Action>(app: &App, action: &A) -> Result<A::Output> {
    app.write(&Actor::house(), action).await
}
