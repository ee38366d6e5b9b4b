//! What the person answers to a request to sign: a signature with its paper, or no.

use crate::{
    events::SignatureAnswered,
    gate,
    model::{
        agreement::{Agreement, check_name},
        choice::{Change, Evidence, How, LinkToken, Outcome, Signature, SignedAs, State},
        purpose::Purpose,
    },
    papers::Paper,
    permits::asking_signature,
    read::{self, Signing},
    store,
};
use customers::Standing;
use ground::clock::Timestamp;
use kernel::{ANYONE, Action, Error, Permission, Reader, Result, Tx, setting::COMPANY_NAME};
use kit::{Lang, Words};
use post::Envelope;
use std::net::IpAddr;

/// How the ledger names the page behind the link.
pub const ORIGIN: &str = "signature";

/// What a link asks for, with all that the page shows.
#[derive(Clone, Debug)]
pub struct Asked {
    pub signing: Signing,
    pub agreement: Agreement,
    pub purpose: Purpose,
}

/// None when the link is unknown, used or too old, or when there is nothing left to sign for.
pub async fn asked(reader: &mut Reader, token: &LinkToken) -> Result<Option<Asked>> {
    match read::signing_by(reader, token.hash()).await? {
        Some(signing) => open(reader, signing).await,
        None => Ok(None),
    }
}

/// A request with all that belongs to it, as long as there is somebody who could answer it.
pub(super) async fn open(reader: &mut Reader, signing: Signing) -> Result<Option<Asked>> {
    let person = customers::contact(reader, signing.subject).await?;
    if person.is_none_or(|person| person.standing == Standing::Erased) {
        return Ok(None);
    }
    let agreement = read::agreement_version(reader, signing.agreement, signing.version).await?;
    let purpose = read::purpose(reader, &signing.purpose).await?;
    let open = purpose.is_in_use() && purpose.channels.contains(&signing.channel);
    Ok(open.then_some(Asked { signing, agreement, purpose }))
}

/// What the tick says: it names the document by its fingerprint, and so does the ledger that keeps these words.
pub fn wording(t: Words, asked: &Asked) -> String {
    let args = [
        ("title", asked.agreement.title(t.lang()).into()),
        ("version", asked.agreement.version.into()),
        ("digest", asked.agreement.digest(t.lang()).into()),
        ("purpose", asked.purpose.name(t.lang()).into()),
        ("channel", t.w(&asked.signing.channel.word()).into()),
    ];
    t.v("consent-sign-wording", &args)
}

/// The document with the signature under it, as it is kept and as the person gets it.
pub fn paper(t: Words, asked: &Asked, (name, at, from): (&str, Timestamp, IpAddr)) -> String {
    let args = [
        ("document", asked.agreement.document(t.lang()).into()),
        ("wording", wording(t, asked).into()),
        ("name", name.into()),
        ("time", at.rfc3339().into()),
        ("address", from.to_string().into()),
    ];
    t.v("consent-sign-paper", &args)
}

/// Takes a signature: the link went to the person's own address, the paper is in the store.
// law: gdpr/7.1
pub struct Sign {
    pub token: LinkToken,
    /// As it was typed.
    pub name: String,
    pub text: String,
    pub paper: Paper,
    pub at: Timestamp,
    /// Where the button was pressed: evidence, sealed.
    pub from: IpAddr,
    pub lang: Lang,
}

impl Action for Sign {
    type Output = ();
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        check_name(&self.name)?;
        let asked = taken(tx, &self.token).await?;
        let Outcome::Written(event) = gate::write(tx, &self.change(tx, &asked)).await? else {
            return Err(gone());
        };
        if !store::attach_paper(tx, self.paper.file, asked.signing.subject, event).await? {
            return Err(gone());
        }
        self.copy(tx, &asked).await?;
        answered(tx, &asked)
    }
}

impl Sign {
    fn change(&self, tx: &Tx, asked: &Asked) -> Change {
        let t = tx.app().lexicon().words(self.lang);
        let signed = SignedAs {
            name: self.name.clone(),
            agreement: asked.agreement.id.to_string(),
            version: asked.agreement.version,
            digest: asked.agreement.digest(self.lang),
        };
        let evidence = Evidence {
            address: Some(self.from.to_string()),
            paper: Some(self.paper.digest.clone()),
            signed: Some(signed),
            ..Evidence::default()
        };
        change(asked, State::Given, self.lang)
            .wording(wording(t, asked))
            .at(self.at)
            .evidence(evidence)
            .signed(Signature::OnPage)
    }

    /// What they signed belongs to them, too. An address that must not be written to gets none: the page showed it.
    async fn copy(&self, tx: &mut Tx, asked: &Asked) -> Result<()> {
        let subject = asked.signing.subject;
        let person = customers::contact(tx, subject).await?;
        let Some(email) = person.and_then(|person| person.email) else { return Ok(()) };
        let Ok(proof) = asking_signature(tx, subject, &email).await? else { return Ok(()) };
        let t = tx.app().lexicon().words(self.lang);
        let args = [
            ("company", tx.setting(&COMPANY_NAME).await?.into()),
            ("title", asked.agreement.title(self.lang).into()),
            ("paper", self.text.as_str().into()),
            ("url", tx.app().url("/preferences").into()),
        ];
        let copy = Envelope {
            to: email,
            subject: t.v("consent-sign-copy-subject", &args),
            text: t.v("consent-sign-copy-text", &args),
            ..Envelope::plain("consent.signed", self.lang)
        };
        post::hand_over(tx, proof, copy).await.map(drop)
    }
}

/// Takes a no: nothing has to be typed for it.
pub struct Decline {
    pub token: LinkToken,
    pub from: IpAddr,
    pub lang: Lang,
}

impl Action for Decline {
    type Output = ();
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let asked = taken(tx, &self.token).await?;
        let evidence = Evidence { address: Some(self.from.to_string()), ..Evidence::default() };
        gate::write(tx, &change(&asked, State::Refused, self.lang).evidence(evidence)).await?;
        answered(tx, &asked)
    }
}

fn change(asked: &Asked, state: State, lang: Lang) -> Change {
    let Signing { subject, purpose, channel, .. } = &asked.signing;
    Change::new(*subject, purpose, *channel, state, How::Link).lang(lang).origin(ORIGIN)
}

/// The request of a link, which from now on is answered.
async fn taken(tx: &mut Tx, token: &LinkToken) -> Result<Asked> {
    let asked = asked(tx, token).await?.ok_or_else(gone)?;
    if store::answer_signature(tx, asked.signing.id).await? { Ok(asked) } else { Err(gone()) }
}

pub(super) fn answered(tx: &mut Tx, asked: &Asked) -> Result<()> {
    let Signing { subject, purpose, channel, .. } = asked.signing.clone();
    tx.record(&SignatureAnswered { subject, purpose, channel })
}

pub(super) fn gone() -> Error {
    Error::gone("consent-sign-gone")
}
