//! Answers that come by mail: which request a mail answers, how far its sender is to be believed, and what staff record of it.
//!
//! A mail is an answer by the signed address that it was written to, or by the letter that it answers; never by its subject. It
//! never counts as a confirmed address: a person here read it and said so.

use super::answer::{Asked, answered, gone, open, wording};
use crate::{
    RECORD, gate,
    model::{
        agreement::SigningId,
        choice::{Change, Evidence, How, Means, Outcome, Signature, State},
    },
    papers::Paper,
    read, store,
};
use ground::{clock::Timestamp, id::Id};
use kernel::{Action, App, Error, Permission, Reader, Result, Setting, Tx, setting::Kind, vault::HouseKey};
use kit::Lang;
use mail::incoming::{Auth, Passed};

/// The address of a mailbox that is fetched and takes such answers; empty: people are not told that they may answer by mail.
pub const REPLIES: Setting =
    Setting { key: "consent.sign-replies", default: "", kind: Kind::Text { most: 254 } };

/// Sets these addresses apart from everything else that the key signs.
const SECRET: &str = "consent.signing";

fn secret(app: &App) -> Result<[u8; 32]> {
    Ok(*app.vault().house(HouseKey::Index)?.derive(SECRET).reveal())
}

/// Where an answer to this request goes.
pub(super) async fn address(tx: &mut Tx, id: SigningId) -> Result<Option<String>> {
    let mailbox = tx.setting(&REPLIES).await?;
    Ok(mail::reference::address(&secret(tx.app())?, mailbox.trim(), &id.bytes()))
}

/// The request that a mail answers: by the addresses it was written to, else by the nearest letter of ours that it answers.
pub async fn replied(
    reader: &mut Reader,
    (receivers, answers): (&[&str], &[&str]),
) -> Result<Option<SigningId>> {
    let secret = secret(reader.app())?;
    let named = |address: &&str| mail::reference::in_address(&secret, address)?.try_into().ok();
    let signing = match receivers.iter().find_map(named) {
        Some(id) => read::signing(reader, SigningId::from_bytes(id)).await?,
        None => match answers.iter().find_map(|id| post::message_of(id)) {
            Some(letter) => read::signing_of(reader, letter).await?,
            None => None,
        },
    };
    match signing {
        Some(signing) => Ok(open(reader, signing).await?.map(|asked| asked.signing.id)),
        None => Ok(None),
    }
}

/// How far a mail is to be believed as the person's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    /// Their address, and its domain vouches for the mail.
    Sound,
    /// Their address; nothing speaks for the mail or against it.
    Unchecked,
    /// Their address, and its domain says that the mail is not its own.
    Disowned,
    /// Not an address of theirs.
    Stranger,
}

impl Trust {
    /// What our own server found out decides; a signature of some domain alone says nothing about this sender.
    fn of(is_theirs: bool, auth: &Auth) -> Self {
        let is = |check: Option<Passed>, passed| check == Some(passed);
        match () {
            () if !is_theirs => Self::Stranger,
            () if is(auth.dmarc, Passed::No) => Self::Disowned,
            () if is(auth.dmarc, Passed::Yes) => Self::Sound,
            () if is(auth.dkim, Passed::No) && is(auth.spf, Passed::No) => Self::Disowned,
            () => Self::Unchecked,
        }
    }

    /// The key of the word that says so.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Sound => "consent-reply-sound",
            Self::Unchecked => "consent-reply-unchecked",
            Self::Disowned => "consent-reply-disowned",
            Self::Stranger => "consent-reply-stranger",
        }
    }

    pub const fn is_evidence(self) -> bool {
        matches!(self, Self::Sound | Self::Unchecked)
    }
}

/// Who a mail says that it comes from, and what our own server found out about that.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    pub from: String,
    pub auth: Auth,
}

impl Checked {
    /// As it is kept with the evidence: `spf=pass dkim=pass dmarc=none`.
    fn line(&self) -> String {
        let said = |check: Option<Passed>| check.map_or("none", Passed::key);
        let Auth { spf, dkim, dmarc } = self.auth;
        format!("{}: spf={} dkim={} dmarc={}", self.from, said(spf), said(dkim), said(dmarc))
    }
}

/// What a mail answers, and how far it is to be believed; none once the request was answered or lapsed.
pub async fn replied_to(
    reader: &mut Reader,
    id: SigningId,
    mail: &Checked,
) -> Result<Option<(Asked, Trust)>> {
    let Some(signing) = read::signing(reader, id).await? else { return Ok(None) };
    let Some(asked) = open(reader, signing).await? else { return Ok(None) };
    let people = customers::find_by_email(reader, &mail.from).await?;
    let trust = Trust::of(people.contains(&asked.signing.subject), &mail.auth);
    Ok(Some((asked, trust)))
}

/// Writes down what a person said by mail; whoever writes it down read the mail, which lies with the entry.
// law: gdpr/7.1
pub struct RecordReply {
    pub signing: SigningId,
    pub mail: Checked,
    /// Whether they said yes.
    pub agrees: bool,
    /// When it came.
    pub at: Timestamp,
    /// The name of the mail.
    pub reference: String,
    pub paper: Paper,
}

impl Action for RecordReply {
    type Output = Outcome;
    const NEEDS: Permission = RECORD;

    async fn run(&self, tx: &mut Tx) -> Result<Outcome> {
        let (asked, trust) = replied_to(tx, self.signing, &self.mail).await?.ok_or_else(gone)?;
        if !trust.is_evidence() {
            return Err(Error::refused(trust.word()));
        }
        if !store::answer_signature(tx, self.signing).await? {
            return Err(gone());
        }
        let outcome = gate::write(tx, &self.change(tx, &asked)).await?;
        match outcome {
            Outcome::HeldBack(held) => return Err(Error::refused(held.error())),
            Outcome::Written(event) => {
                store::attach_paper(tx, self.paper.file, asked.signing.subject, event).await?;
            }
            Outcome::Same => {}
        }
        answered(tx, &asked)?;
        Ok(outcome)
    }
}

impl RecordReply {
    fn change(&self, tx: &Tx, asked: &Asked) -> Change {
        let signing = &asked.signing;
        let lang = signing.lang.as_deref().and_then(Lang::parse).unwrap_or_default();
        let t = tx.app().lexicon().words(lang);
        let evidence = Evidence {
            reference: Some(self.reference.clone()),
            note: Some(self.mail.line()),
            paper: Some(self.paper.digest.clone()),
            ..Evidence::default()
        };
        let state = if self.agrees { State::Given } else { State::Refused };
        Change::new(signing.subject, &signing.purpose, signing.channel, state, How::Staff)
            .lang(lang)
            .origin(Means::Message.key())
            .wording(wording(t, asked))
            .at(self.at)
            .evidence(evidence)
            .signed(if self.agrees { Signature::ByMail } else { Signature::None })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_domain_of_the_sender_vouches_for_them() {
        let auth = |spf, dkim, dmarc| Auth { spf, dkim, dmarc };
        let (yes, no) = (Some(Passed::Yes), Some(Passed::No));
        for (is_theirs, auth, trust) in [
            (true, auth(yes, yes, yes), Trust::Sound),
            (true, auth(None, None, None), Trust::Unchecked),
            (true, auth(yes, yes, None), Trust::Unchecked),
            (true, auth(no, yes, None), Trust::Unchecked),
            (true, auth(no, no, None), Trust::Disowned),
            (true, auth(yes, yes, no), Trust::Disowned),
            (false, auth(yes, yes, yes), Trust::Stranger),
        ] {
            assert_eq!(Trust::of(is_theirs, &auth), trust, "{auth:?}");
            assert_eq!(trust.is_evidence(), matches!(trust, Trust::Sound | Trust::Unchecked));
        }
    }
}
