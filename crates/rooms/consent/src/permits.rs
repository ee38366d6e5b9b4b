//! Permits: without one nothing leaves for a person. Made here alone, from the one decision, at the moment of sending.

mod scene;

pub use scene::address_of;
pub(crate) use scene::{Scene, comes_of_age, grown_from};

use crate::{
    model::{
        choice::{Channel, PermissionId, State},
        confirmation::may_be_asked,
        decide::{Reason, decide},
        purpose::{Basis, Purpose},
    },
    read, store, suppressions,
};
use customers::Contact;
use ground::clock::Timestamp;
use kernel::{Message, Reader, Result, SubjectId, Tx};
use std::sync::Arc;

/// People looked at in one go.
const TOGETHER: usize = store::LIST;

/// The right to send one thing to one person. It cannot be copied, stored or made by hand, and is spent by sending.
#[derive(Debug)]
pub struct Permit {
    subject: SubjectId,
    purpose: Arc<str>,
    channel: Channel,
    basis: Basis,
    event: Option<PermissionId>,
    address: String,
}

/// Why something may not leave, with the rule and what would change it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub reason: Reason,
}

/// The right to write to an address about one question: the message of double opt-in, to somebody not known yet, or about a
/// yes that others wrote down or that ends soon, that to a child's guardian, a document to sign and the copy of it.
#[derive(Debug)]
pub struct Confirming {
    recipient: post::Recipient,
    address: String,
}

impl Permit {
    pub fn subject(&self) -> SubjectId {
        self.subject
    }

    pub fn channel(&self) -> Channel {
        self.channel
    }

    pub fn basis(&self) -> Basis {
        self.basis
    }

    /// The entry of the ledger that decided; none where no choice is needed.
    pub fn event(&self) -> Option<PermissionId> {
        self.event
    }

    /// The address that the permit is for: of mail, a phone, or a letter on one line.
    pub fn address(&self) -> &str {
        &self.address
    }
}

impl post::MayLeave for Permit {
    fn recipient(&self) -> post::Recipient {
        post::Recipient::Subject(self.subject)
    }

    fn purpose(&self) -> Option<&str> {
        Some(&self.purpose)
    }
}

impl Confirming {
    pub fn address(&self) -> &str {
        &self.address
    }
}

impl post::MayLeave for Confirming {
    fn recipient(&self) -> post::Recipient {
        self.recipient
    }

    fn purpose(&self) -> Option<&str> {
        None
    }
}

impl Refusal {
    /// The key of the word that says why.
    pub fn word(&self) -> String {
        self.reason.word()
    }

    /// The article behind it.
    pub fn law(&self) -> Option<&'static str> {
        self.reason.law()
    }

    /// The key of the word that says what would change it.
    pub fn mend(&self) -> String {
        self.reason.mend()
    }
}

/// Whether this may leave for the person, decided now.
pub async fn permit(
    tx: &mut Tx,
    subject: SubjectId,
    purpose: &str,
    channel: Channel,
) -> Result<std::result::Result<Permit, Refusal>> {
    let answers = permits(tx, &[subject], purpose, channel).await?;
    let answer = answers.into_iter().next().map(|(_, answer)| answer);
    Ok(answer.unwrap_or(Err(Refusal { reason: Reason::Unknown })))
}

/// The same for many people, in their order, with few questions to the database.
pub async fn permits(
    tx: &mut Tx,
    subjects: &[SubjectId],
    purpose: &str,
    channel: Channel,
) -> Result<Vec<(SubjectId, std::result::Result<Permit, Refusal>)>> {
    let answers = permits_with_contacts(tx, subjects, purpose, channel).await?.into_iter();
    Ok(answers.map(|(subject, answer)| (subject, answer.map(|(permit, _)| permit))).collect())
}

/// The same with what was read of those who may, for whoever writes to them: nobody is read twice.
// law: gdpr/6.1
pub async fn permits_with_contacts(
    tx: &mut Tx,
    subjects: &[SubjectId],
    purpose: &str,
    channel: Channel,
) -> Result<Vec<(SubjectId, std::result::Result<(Permit, Contact), Refusal>)>> {
    let purpose = read::purpose(tx, purpose).await?;
    let key: Arc<str> = Arc::from(purpose.key.as_str());
    let mut answers = Vec::with_capacity(subjects.len());
    for part in subjects.chunks(TOGETHER) {
        let states = read::standing(tx, part, &purpose, channel).await?;
        let mut scene = Scene::load(tx, part, states).await?.told(tx, part, &[&purpose]).await?;
        for subject in part {
            let answer = decide(&scene.situation(*subject, &purpose, channel)).and_then(|basis| {
                let permit = Permit {
                    subject: *subject,
                    purpose: Arc::clone(&key),
                    channel,
                    basis,
                    event: scene.state(*subject, &purpose, channel).map(|row| row.event),
                    address: scene.address(*subject, channel).unwrap_or_default().to_owned(),
                };
                scene.release(*subject).map(|contact| (permit, contact)).ok_or(Reason::Unknown)
            });
            answers.push((*subject, answer.map_err(|reason| Refusal { reason })));
        }
    }
    Ok(answers)
}

/// The same decision without a permit, with what it rests on.
#[derive(Clone, Debug)]
pub struct Explained {
    pub purpose: String,
    pub channel: Channel,
    pub decision: std::result::Result<Basis, Refusal>,
    pub state: State,
    pub since: Option<Timestamp>,
    pub event: Option<PermissionId>,
}

pub async fn explain(
    reader: &mut Reader,
    subject: SubjectId,
    purpose: &str,
    channel: Channel,
) -> Result<Explained> {
    let purpose = read::purpose(reader, purpose).await?;
    let states = read::standing(reader, &[subject], &purpose, channel).await?;
    let scene = Scene::load(reader, &[subject], states).await?.told(reader, &[subject], &[&purpose]).await?;
    Ok(scene.explain(subject, &purpose, channel))
}

/// Everything that may and may not leave for one person: purposes in use × their channels.
pub async fn explain_all(reader: &mut Reader, subject: SubjectId) -> Result<Vec<Explained>> {
    let purposes = read::purposes(reader).await?;
    let all: Vec<&Purpose> = purposes.iter().collect();
    let scene = Scene::of(reader, &[subject]).await?.told(reader, &[subject], &all).await?;
    let in_use = purposes.iter().filter(|purpose| purpose.is_in_use());
    let cells = in_use.flat_map(|purpose| purpose.channels.iter().map(move |channel| (purpose, *channel)));
    Ok(cells.map(|(purpose, channel)| scene.explain(subject, purpose, channel)).collect())
}

/// Asks whether the message of double opt-in may go to this address of a pending record.
pub async fn confirming(
    tx: &mut Tx,
    record: [u8; 16],
    email: &str,
) -> Result<std::result::Result<Confirming, Refusal>> {
    asking(tx, post::Recipient::Pending(record), email).await
}

/// The same where whoever left the record says that they were kept out and want to come back: the list stands in the way of
/// nobody's own wish, and one letter has to ask whether it is theirs.
// law: gdpr/21.3
pub async fn confirming_return(
    tx: &mut Tx,
    record: [u8; 16],
    email: &str,
) -> Result<std::result::Result<Confirming, Refusal>> {
    if post::has_bounced(tx, email).await? {
        return Ok(Err(Refusal { reason: Reason::Bounced }));
    }
    Ok(Ok(Confirming { recipient: post::Recipient::Pending(record), address: email.to_owned() }))
}

/// Asks whether a child's guardian may be written to; the letter is sealed under the child's key.
// law: gdpr/8.2
pub(crate) async fn asking_guardian(
    tx: &mut Tx,
    child: SubjectId,
    email: &str,
) -> Result<std::result::Result<Confirming, Refusal>> {
    asking(tx, post::Recipient::Subject(child), email).await
}

/// Asks whether a person may be asked to sign, or get the copy of what they signed.
// law: gdpr/7.1
pub(crate) async fn asking_signature(
    tx: &mut Tx,
    subject: SubjectId,
    email: &str,
) -> Result<std::result::Result<Confirming, Refusal>> {
    asking(tx, post::Recipient::Subject(subject), email).await
}

/// The right to ask somebody of this scene by a link for a yes of their own.
pub(crate) fn asking_by_link(
    scene: &Scene,
    subject: SubjectId,
    purpose: &Purpose,
) -> std::result::Result<Confirming, Reason> {
    may_be_asked(&scene.situation(subject, purpose, Channel::Email))?;
    let address = scene.address(subject, Channel::Email).ok_or(Reason::NoAddress)?.to_owned();
    Ok(Confirming { recipient: post::Recipient::Subject(subject), address })
}

async fn asking(
    tx: &mut Tx,
    recipient: post::Recipient,
    email: &str,
) -> Result<std::result::Result<Confirming, Refusal>> {
    if suppressions::is_suppressed(tx, email).await? {
        return Ok(Err(Refusal { reason: Reason::Suppressed }));
    }
    if post::has_bounced(tx, email).await? {
        return Ok(Err(Refusal { reason: Reason::Bounced }));
    }
    Ok(Ok(Confirming { recipient, address: email.to_owned() }))
}

/// A refusal as an error, for doors that ask for one permit.
impl From<Refusal> for kernel::Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(Message::new(refusal.reason.error()))
    }
}
