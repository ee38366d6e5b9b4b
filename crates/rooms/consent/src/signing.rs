//! Consent in writing: a person is asked by mail to sign a document, and does so on a page behind the link, which brings them a
//! copy, or by answering the mail, which staff read.

mod answer;
mod reply;

pub use answer::{Asked, Decline, Sign, asked, paper, wording};
pub use reply::{Checked, REPLIES, RecordReply, Trust, replied, replied_to};

use crate::{
    RECORD,
    events::SignatureAsked,
    gate,
    model::{
        agreement::{Agreement, AgreementId, SigningId},
        choice::{Change, Channel, How, LinkToken, Outcome, State},
        decide::Reason,
        purpose::{Basis, Purpose},
        terms::Written,
    },
    permits::{asking_signature, comes_of_age},
    read::{self, Signing},
    store,
};
use customers::{Contact, Standing};
use ground::clock::{DAY, HOUR};
use kernel::{Action, Error, Permission, Result, SubjectId, Tx, setting::COMPANY_NAME};
use kit::Lang;
use post::{Document, Envelope};
use serde::Deserialize;
use utoipa::ToSchema;

/// How long a person may think about it.
pub const VALID: i64 = 14 * DAY;
/// Nobody is asked for the same twice within this time.
const AGAIN: i64 = HOUR;

impl Purpose {
    /// Whether people are asked to sign for it. What rests on another purpose is asked for there.
    pub fn is_signed(&self) -> bool {
        let asks = self.written == Written::Needed && self.basis == Basis::Consent;
        asks && self.is_in_use() && self.rests.is_none()
    }
}

/// Asks a person to sign a document for a permission.
// law: gdpr/7.1
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskSignature {
    #[schema(value_type = String, example = "cust_01jdabcdefghjkmnpqrstvwxyz")]
    pub subject: SubjectId,
    pub purpose: String,
    pub channel: Channel,
    /// The newest version of this document is sent.
    #[schema(value_type = String, example = "agr_01jdabcdefghjkmnpqrstvwxyz")]
    pub agreement: AgreementId,
}

impl Action for AskSignature {
    type Output = Signing;
    const NEEDS: Permission = RECORD;

    async fn run(&self, tx: &mut Tx) -> Result<Signing> {
        let person = customers::contact(tx, self.subject).await?.ok_or(Error::NotFound)?;
        let purpose = read::purpose(tx, &self.purpose).await?;
        let agreement = read::agreement(tx, self.agreement).await?;
        if agreement.retired_at.is_some() {
            return Err(Error::refused("consent-error-agreement-retired"));
        }
        self.may_ask(tx, &person, &purpose).await?;
        let email = person.email.as_deref().ok_or_else(|| Error::refused(Reason::NoAddress.error()))?;
        let proof = asking_signature(tx, self.subject, email).await??;
        self.note(tx).await?;
        let (id, token) = (tx.id::<SigningId>(), tx.app().entropy().token());
        let until = tx.now().plus(VALID);
        let lang = person.lang.unwrap_or(Lang::En);
        let reply_to = reply::address(tx, id).await?;
        let letter = Asking { person: &person, agreement: &agreement, lang, reply_to };
        let letter = letter.envelope(tx, &token).await?;
        let letter = post::hand_over(tx, proof, letter).await?;
        let request = store::Request {
            id,
            subject: self.subject,
            purpose: &self.purpose,
            channel: self.channel,
            agreement: &agreement,
            token: token.hash(),
            until,
            letter,
            lang,
        };
        store::ask_signature(tx, &request).await?;
        let asked = SignatureAsked { subject: self.subject, purpose: purpose.key, channel: self.channel };
        tx.record(&asked)?;
        read::signing_by(tx, token.hash()).await?.ok_or(Error::NotFound)
    }
}

impl AskSignature {
    async fn may_ask(&self, tx: &mut Tx, person: &Contact, purpose: &Purpose) -> Result<()> {
        let refused = |reason: Reason| Err(Error::refused(reason.error()));
        if !purpose.is_signed() {
            return Err(Error::refused("consent-error-not-in-writing"));
        }
        if !purpose.channels.contains(&self.channel) {
            return refused(Reason::NotThisChannel);
        }
        if person.standing == Standing::Restricted {
            return refused(Reason::Restricted);
        }
        // law: gdpr/8.1
        if comes_of_age(person, purpose).is_some_and(|day| day > tx.now().date()) {
            return refused(Reason::Child);
        }
        let lately = tx.now().minus(AGAIN);
        let all = read::signings(tx, self.subject).await?;
        let waits = all.iter().any(|asked| {
            let same = asked.purpose == self.purpose && asked.channel == self.channel;
            same && asked.answered_at.is_none() && asked.asked_at > lately
        });
        if waits { Err(Error::refused("consent-error-signature-asked")) } else { Ok(()) }
    }

    /// Writes down that the person was asked, unless they signed before: being asked again takes nothing away.
    async fn note(&self, tx: &mut Tx) -> Result<()> {
        let cell = (self.subject, self.purpose.clone(), self.channel);
        let states = store::states(tx, &[self.subject]).await?;
        if states.get(&cell).is_some_and(|row| row.state.allows() && row.proof.is_written()) {
            return Ok(());
        }
        let asked = Change::new(self.subject, &self.purpose, self.channel, State::Requested, How::Staff)
            .origin(answer::ORIGIN);
        match gate::write(tx, &asked).await? {
            Outcome::HeldBack(held) => Err(Error::refused(held.error())),
            Outcome::Written(_) | Outcome::Same => Ok(()),
        }
    }
}

/// The letter that asks, with the document in it and beside it.
struct Asking<'a> {
    person: &'a Contact,
    agreement: &'a Agreement,
    lang: Lang,
    /// Where an answer by mail goes, if the house takes them.
    reply_to: Option<String>,
}

impl Asking<'_> {
    async fn envelope(&self, tx: &mut Tx, token: &LinkToken) -> Result<Envelope> {
        let Self { person, agreement, lang, .. } = *self;
        let t = tx.app().lexicon().words(lang);
        let company = tx.setting(&COMPANY_NAME).await?;
        let url = tx.app().url(&format!("/sign/{}?lang={}", token.reveal(), lang.tag()));
        let by_mail = if self.reply_to.is_some() { t.w("consent-sign-by-mail") } else { String::new() };
        let args = [
            ("company", company.into()),
            ("name", person.name.full().into()),
            ("title", agreement.title(lang).into()),
            ("document", agreement.document(lang).into()),
            ("days", (VALID / DAY).into()),
            ("url", url.into()),
            ("mail", by_mail.into()),
        ];
        let document =
            Document { name: format!("{}.txt", agreement.title(lang)), text: agreement.document(lang) };
        Ok(Envelope {
            to: person.email.clone().unwrap_or_default(),
            subject: t.v("consent-sign-subject", &args),
            text: t.v("consent-sign-text", &args),
            reply_to: self.reply_to.clone(),
            documents: vec![document],
            ..Envelope::plain("consent.sign", lang)
        })
    }
}
