//! A guardian's permission for a child: asked by mail, given on a page behind a link, ended when the child comes of age.

use crate::{
    RECORD,
    events::{GuardianAnswered, GuardianAsked},
    gate,
    model::{
        choice::{By, Change, Channel, Evidence, How, LinkToken, State},
        guardian::{Details, GuardianId, midnight},
        purpose::{Basis, Purpose},
    },
    permits::{asking_guardian, comes_of_age},
    read::{self, Cell, Guardian},
    store,
};
use customers::{Contact, Standing};
use ground::clock::{DAY, HOUR};
use jiff::civil::Date;
use kernel::{ANYONE, Action, Error, Permission, Reader, Result, SubjectId, Tx, setting::COMPANY_NAME};
use kit::Lang;
use post::Envelope;
use std::net::IpAddr;

/// How long a guardian may think about it.
pub const VALID: i64 = 14 * DAY;
/// Nobody is asked twice within this time.
const AGAIN: i64 = HOUR;
/// How the ledger names the page behind the link.
const ORIGIN: &str = "guardian";

/// One question to a guardian: a purpose on a channel, and until when their yes counts.
pub struct Question {
    pub purpose: Purpose,
    pub channel: Channel,
    pub until: Date,
}

/// What a guardian has to decide: every consent that the child is too young to give, but nothing that the child refused.
// law: gdpr/8.1
pub async fn questions(reader: &mut Reader, child: &Contact) -> Result<Vec<Question>> {
    let today = reader.now().date();
    let cells = read::matrix(reader, child.subject).await?;
    let purposes = read::purposes(reader).await?;
    let question = |cell: &Cell| {
        let purpose = purposes.iter().find(|purpose| purpose.key == cell.purpose)?;
        let until = comes_of_age(child, purpose).filter(|day| *day > today)?;
        let asks = purpose.basis == Basis::Consent && !is_their_own_no(cell);
        asks.then(|| Question { purpose: purpose.clone(), channel: cell.channel, until })
    };
    Ok(cells.iter().filter_map(question).collect())
}

fn is_their_own_no(cell: &Cell) -> bool {
    cell.state().is_refusal() && cell.entry.as_ref().is_some_and(|entry| entry.facts.by == By::Person)
}

/// Writes to the guardian of a child.
// law: gdpr/8.2
pub struct AskGuardian {
    pub subject: SubjectId,
    pub details: Details,
}

impl Action for AskGuardian {
    type Output = ();
    const NEEDS: Permission = RECORD;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let child = customers::contact(tx, self.subject).await?.ok_or(Error::NotFound)?;
        self.check(tx).await?;
        if child.standing == Standing::Restricted {
            return Err(Error::refused("consent-reason-restricted"));
        }
        if questions(tx, &child).await?.is_empty() {
            return Err(Error::refused("consent-error-no-child"));
        }
        let lately = read::guardian_of(tx, self.subject).await?;
        if lately.is_some_and(|asked| asked.answered_at.is_none() && asked.asked_at.plus(AGAIN) > tx.now()) {
            return Err(Error::refused("consent-error-guardian-asked"));
        }
        let proof = asking_guardian(tx, self.subject, &self.details.email).await??;
        let (id, token) = (tx.id::<GuardianId>(), tx.app().entropy().token());
        let until = tx.now().plus(VALID);
        store::ask_guardian(tx, id, (self.subject, token.hash()), &self.details, until).await?;
        let letter = letter(tx, &child, &self.details, &token).await?;
        post::hand_over(tx, proof, letter).await?;
        tx.record(&GuardianAsked { subject: self.subject })
    }
}

impl AskGuardian {
    /// An address that the child has themself proves nothing about a guardian.
    async fn check(&self, tx: &mut Tx) -> Result<()> {
        self.details.check()?;
        let known = customers::find_by_email(tx, &self.details.email).await?;
        if known.contains(&self.subject) {
            return Err(Error::field("email", "consent-error-guardian-own"));
        }
        Ok(())
    }
}

async fn letter(tx: &mut Tx, child: &Contact, to: &Details, token: &LinkToken) -> Result<Envelope> {
    let lang = Lang::parse(&to.lang).unwrap_or(Lang::En);
    let t = tx.app().lexicon().words(lang);
    let company = tx.setting(&COMPANY_NAME).await?;
    let url = tx.app().url(&format!("/guardian/{}?lang={}", token.reveal(), lang.tag()));
    let args = [
        ("company", company.into()),
        ("guardian", to.name.as_str().into()),
        ("child", child.name.given.as_str().into()),
        ("days", (VALID / DAY).into()),
        ("url", url.into()),
    ];
    Ok(Envelope {
        to: to.email.clone(),
        subject: t.v("consent-guardian-subject", &args),
        text: t.v("consent-guardian-text", &args),
        ..Envelope::plain("consent.guardian", lang)
    })
}

/// Whose decision a link asks for, with the child; none when the link is unknown, used or too old.
pub async fn asked(reader: &mut Reader, token: &LinkToken) -> Result<Option<(Guardian, Contact)>> {
    let Some(guardian) = read::guardian_by(reader, token.hash()).await? else {
        return Ok(None);
    };
    let child = customers::contact(reader, guardian.subject).await?;
    Ok(child.map(|child| (guardian, child)))
}

/// What a guardian decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Purposes and channels that were ticked; the others stay not asked, for silence is no yes.
    Allow(Vec<(String, Channel)>),
    RefuseAll,
}

/// Takes the decision of a guardian: the link went to their own address.
// law: gdpr/8.2
pub struct Decide {
    pub token: LinkToken,
    pub decision: Decision,
    /// Where the button was pressed: evidence, sealed.
    pub from: IpAddr,
    pub lang: Lang,
}

impl Action for Decide {
    type Output = ();
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let gone = || Error::gone("consent-guardian-gone");
        let (guardian, child) = asked(tx, &self.token).await?.ok_or_else(gone)?;
        let questions = questions(tx, &child).await?;
        let changes: Vec<Change> =
            questions.iter().filter_map(|question| self.change(&guardian, question)).collect();
        if changes.is_empty() {
            return Err(Error::field("allow", "consent-error-nothing-ticked"));
        }
        if !store::answer_guardian(tx, guardian.id).await? {
            return Err(gone());
        }
        gate::write_many(tx, &changes).await?;
        tx.record(&GuardianAnswered { subject: guardian.subject })
    }
}

impl Decide {
    fn change(&self, guardian: &Guardian, question: &Question) -> Option<Change> {
        let Question { purpose, channel, until } = question;
        let state = match &self.decision {
            Decision::RefuseAll => State::Refused,
            Decision::Allow(ticked) => {
                ticked.iter().any(|(key, by)| *key == purpose.key && by == channel).then_some(State::Given)?
            }
        };
        let details = &guardian.details;
        let evidence = Evidence {
            address: Some(self.from.to_string()),
            note: Some(format!("{} ({}), {}", details.name, details.relation, details.email)),
            ..Evidence::default()
        };
        let change = Change::new(guardian.subject, &purpose.key, *channel, state, How::Link)
            .by(By::Guardian)
            .wording(format!("{}: {}", purpose.name(self.lang), purpose.describe(self.lang)))
            .lang(self.lang)
            .origin(ORIGIN)
            .until(midnight(*until))
            .evidence(evidence);
        Some(change)
    }
}
