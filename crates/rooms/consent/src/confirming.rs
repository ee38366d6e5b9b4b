//! A yes of the person's own, by a link in a mail: to confirm one that others wrote down, or to give it again before it ends.
//! Whoever asks, nothing counts before the person presses the button behind the link.

mod answer;
mod walk;

pub use answer::{Answer, Asked, Decision, asked, wording};
pub use walk::{AskAll, Renewals, Walk};

use crate::{
    RECORD,
    events::ConfirmationAsked,
    model::{
        choice::Channel,
        confirmation::{Aim, ConfirmationId, Stand, together},
        decide::Reason,
        purpose::Purpose,
    },
    permits::{Confirming, Scene, asking_by_link},
    read::{self, Confirmation},
    store::{self, StateRow, confirmations::Question},
};
use customers::Contact;
use ground::{clock::Timestamp, secret::Token};
use kernel::{
    Action, App, Error, Permission, Reader, Result, SubjectId, Tx,
    setting::{COMPANY_NAME, TIME_ZONE},
};
use kit::{Lang, Words};
use post::Envelope;
use serde::Deserialize;
use utoipa::ToSchema;

/// Why somebody is not asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Not {
    /// A click changes nothing for this purpose.
    ByLink,
    /// No yes waits for a click, or none ends soon.
    Nothing,
    /// They were asked less than a day ago.
    Lately,
    Reason(Reason),
}

impl Not {
    /// The key of the word that says why.
    pub const fn word(self) -> &'static str {
        match self {
            Self::ByLink => "consent-error-not-by-link",
            Self::Nothing => "consent-error-nothing-to-ask",
            Self::Lately => "consent-error-asked-lately",
            Self::Reason(reason) => reason.error(),
        }
    }

    /// Whether there was no need to ask, rather than no way.
    pub const fn is_needless(self) -> bool {
        matches!(self, Self::ByLink | Self::Nothing | Self::Lately)
    }
}

/// Asks a person by mail to say yes themself. One letter asks about every channel of the purpose that waits for it.
// law: gdpr/7.1
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskConfirmation {
    #[schema(value_type = String, example = "cust_01jdabcdefghjkmnpqrstvwxyz")]
    pub subject: SubjectId,
    pub purpose: String,
    /// `confirm` what others wrote down, or `renew` what ends soon.
    #[serde(default = "to_confirm")]
    pub aim: Aim,
}

fn to_confirm() -> Aim {
    Aim::Confirm
}

impl Action for AskConfirmation {
    type Output = Confirmation;
    const NEEDS: Permission = RECORD;

    async fn run(&self, tx: &mut Tx) -> Result<Confirmation> {
        customers::contact(tx, self.subject).await?.ok_or(Error::NotFound)?;
        let purpose = counted(tx, &self.purpose).await?;
        let asked = one(tx, (self.aim, &purpose), self.subject).await?;
        let id = asked.map_err(|not| Error::refused(not.word()))?;
        let all = read::confirmations(tx, self.subject).await?;
        all.into_iter().find(|one| one.id == id).ok_or(Error::NotFound)
    }
}

/// The purpose whose permission counts: what rests on another is asked for there.
pub async fn counted(reader: &mut Reader, key: &str) -> Result<Purpose> {
    let purpose = read::purpose(reader, key).await?;
    if purpose.rests.is_none() { Ok(purpose) } else { read::purpose(reader, purpose.asked_as()).await }
}

/// Asks one person, or says why not.
pub async fn one(
    tx: &mut Tx,
    question: (Aim, &Purpose),
    subject: SubjectId,
) -> Result<std::result::Result<ConfirmationId, Not>> {
    let answers = many(tx, question, &[subject]).await?;
    answers.into_iter().next().map(|(_, asked)| asked).ok_or_else(|| Error::fault("one in, one out"))
}

type Answered = (SubjectId, std::result::Result<ConfirmationId, Not>);

/// Asks many people, each once a day at most, with few questions to the database; each answer stands where the person did.
pub async fn many(
    tx: &mut Tx,
    (aim, purpose): (Aim, &Purpose),
    subjects: &[SubjectId],
) -> Result<Vec<Answered>> {
    if !aim.is_asked(purpose) {
        return Ok(subjects.iter().map(|subject| (*subject, Err(Not::ByLink))).collect());
    }
    let lately = read::asked_lately(tx, &purpose.key, subjects).await?;
    let scene = Scene::of(tx, subjects).await?;
    let mut desk = Desk::open(tx, (aim, purpose), scene).await?;
    let (mut answers, mut letters) = (Vec::with_capacity(subjects.len()), Vec::new());
    for subject in subjects {
        let letter = if lately.contains(subject) { Err(Not::Lately) } else { desk.letter(tx, *subject) };
        answers.push((*subject, letter.as_ref().map(|letter| letter.id).map_err(|not| *not)));
        letters.extend(letter.ok());
    }
    send(tx, (aim, purpose), letters).await?;
    Ok(answers)
}

/// A letter on its way out, with its question.
struct Letter {
    id: ConfirmationId,
    subject: SubjectId,
    token: Token,
    until: Timestamp,
    proof: Confirming,
    envelope: Envelope,
}

async fn send(tx: &mut Tx, (aim, purpose): (Aim, &Purpose), letters: Vec<Letter>) -> Result<()> {
    if letters.is_empty() {
        return Ok(());
    }
    let (mut sent, mut asked) = (Vec::with_capacity(letters.len()), Vec::with_capacity(letters.len()));
    for Letter { id, subject, token, until, proof, envelope } in letters {
        asked.push((id, subject, token, until, envelope.lang));
        sent.push((proof, envelope));
    }
    let ids = post::hand_over_many(tx, sent).await?;
    let question =
        |((id, subject, token, until, lang), letter)| Question { id, subject, token, until, letter, lang };
    let questions: Vec<Question> = asked.into_iter().zip(ids).map(question).collect();
    store::confirmations::ask(tx, (aim, &purpose.key), &questions).await?;
    for one in &questions {
        tx.record(&ConfirmationAsked { subject: one.subject, purpose: purpose.key.clone(), aim })?;
    }
    Ok(())
}

/// Where letters about one question are written.
struct Desk<'a> {
    aim: Aim,
    purpose: &'a Purpose,
    scene: Scene,
    company: String,
    zone: String,
    now: Timestamp,
}

impl<'a> Desk<'a> {
    async fn open(tx: &mut Tx, (aim, purpose): (Aim, &'a Purpose), scene: Scene) -> Result<Self> {
        let (company, zone) = (tx.setting(&COMPANY_NAME).await?, tx.setting(&TIME_ZONE).await?);
        Ok(Self { aim, purpose, scene, company, zone, now: tx.now() })
    }

    fn letter(&mut self, tx: &Tx, subject: SubjectId) -> std::result::Result<Letter, Not> {
        let proof = asking_by_link(&self.scene, subject, self.purpose).map_err(Not::Reason)?;
        let channels = self.channels(subject);
        let stands: Vec<Stand> = channels.iter().map(|(_, stand)| *stand).collect();
        let until = self.aim.expires(&stands, self.now).ok_or(Not::Nothing)?;
        let person = self.scene.release(subject).ok_or(Not::Reason(Reason::Unknown))?;
        let token = tx.app().entropy().token();
        let envelope = self.envelope(tx.app(), &person, (&channels, until), &token);
        Ok(Letter { id: tx.id(), subject, token, until, proof, envelope })
    }

    /// The channels that this letter asks about.
    fn channels(&self, subject: SubjectId) -> Vec<(Channel, Stand)> {
        let row = |channel: &Channel| self.scene.state(subject, self.purpose, *channel);
        let all = self.purpose.channels.iter();
        let stands: Vec<(Channel, Stand)> =
            all.filter_map(|channel| Some((*channel, row(channel)?.stand()))).collect();
        let reach = self.aim.reach(self.now, self.purpose.asks_ahead(self.now));
        together(self.aim, &stands, (self.now, reach))
    }

    fn envelope(
        &self,
        app: &App,
        person: &Contact,
        (channels, until): (&[(Channel, Stand)], Timestamp),
        token: &Token,
    ) -> Envelope {
        let lang = person.lang.unwrap_or(Lang::En);
        let t: Words = app.lexicon().words(lang).in_zone(&self.zone);
        let first = channels.iter().filter_map(|(_, stand)| stand.valid_until).min().unwrap_or(until);
        let named: Vec<String> = channels.iter().map(|(channel, _)| t.w(&channel.word())).collect();
        let args = [
            ("company", self.company.as_str().into()),
            ("name", person.name.full().into()),
            ("purpose", self.purpose.name(lang).into()),
            ("description", self.purpose.describe(lang).into()),
            ("channels", named.join(", ").into()),
            ("ends", t.date(first.0).into()),
            ("until", t.date(until.0).into()),
            ("url", app.url(&format!("/confirm/{}?lang={}", token.reveal(), lang.tag())).into()),
        ];
        let (kind, subject, text) = match self.aim {
            Aim::Confirm => ("consent.confirm", "consent-confirm-subject", "consent-confirm-text"),
            Aim::Renew => ("consent.renew", "consent-renew-subject", "consent-renew-text"),
        };
        Envelope {
            to: person.email.clone().unwrap_or_default(),
            subject: t.v(subject, &args),
            text: t.v(text, &args),
            ..Envelope::plain(kind, lang)
        }
    }
}

impl StateRow {
    pub fn stand(&self) -> Stand {
        Stand { state: self.state, proof: self.proof, valid_until: self.valid_until }
    }
}
