//! What people are told about their requests, always at an address on file and only with a permit.

use crate::model::{Claim, Kind, Mode, Reason};
use consent::Channel;
use ground::{id::Id, secret::Token};
use kernel::{Result, Tx, setting::COMPANY_NAME};
use kit::{Arg, Words};

/// Whether somebody could be written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    Written,
    /// There is no address on file that takes our mail.
    Unreachable,
}

/// One letter about a request.
pub enum Letter<'a> {
    Prove(&'a Token),
    CopyReady(&'a Token),
    /// The last one that the address can be read for.
    Farewell(Mode),
    Refused {
        reason: Reason,
        note: &'a str,
    },
}

/// Writes the letter for the built-in purpose that a law demands; it goes under the request's own batch, so that one can
/// see when it has left.
// law: gdpr/12.3
pub async fn tell(tx: &mut Tx, claim: &Claim, letter: &Letter<'_>) -> Result<Told> {
    let Ok(permit) = consent::permit(tx, claim.subject, consent::RIGHTS, Channel::Email).await? else {
        return Ok(Told::Unreachable);
    };
    let company = tx.setting(&COMPANY_NAME).await?;
    let t = tx.app().lexicon().words(claim.lang);
    let key = format!("rights-mail-{}", letter.key(claim.kind));
    let args = letter.args(tx, t, claim, company);
    let args: Vec<(&str, Arg)> = args.into_iter().map(|(name, value)| (name, Arg::from(value))).collect();
    let envelope = post::Envelope {
        to: permit.address().to_owned(),
        subject: t.v(&format!("{key}-subject"), &args),
        text: t.v(&key, &args),
        batch: Some(claim.id.bytes()),
        ..post::Envelope::plain(letter.kind(), claim.lang)
    };
    post::hand_over(tx, permit, envelope).await?;
    Ok(Told::Written)
}

impl Letter<'_> {
    const fn kind(&self) -> &'static str {
        match self {
            Self::Prove(_) => "rights.prove",
            Self::CopyReady(_) => "rights.copy-ready",
            Self::Farewell(_) => "rights.farewell",
            Self::Refused { .. } => "rights.refused",
        }
    }

    fn key(&self, kind: Kind) -> String {
        match self {
            Self::Prove(_) => format!("prove-{}", kind.key()),
            Self::CopyReady(_) => "copy-ready".into(),
            Self::Farewell(Mode::BlockOnly) => "blocked".into(),
            Self::Farewell(Mode::Anonymise | Mode::Destroy) => "farewell".into(),
            Self::Refused { .. } => "refused".into(),
        }
    }

    fn args(&self, tx: &Tx, t: Words, claim: &Claim, company: String) -> Vec<(&'static str, String)> {
        let mut args = vec![("number", claim.number.to_string()), ("company", company)];
        match self {
            Self::Prove(token) => args.push(("link", tx.app().url(&prove_path(token)))),
            Self::CopyReady(token) => args.push(("link", tx.app().url(&copy_path(token)))),
            Self::Farewell(_) => {}
            Self::Refused { reason, note } => {
                let article =
                    claim.regime.refusal(claim.kind, *reason).map(|refusal| refusal.article.clone());
                args.push(("reason", t.w(&reason.word())));
                args.push(("article", article.unwrap_or_default()));
                args.push(("note", (*note).to_owned()));
            }
        }
        args
    }
}

pub fn prove_path(token: &Token) -> String {
    format!("/requests/prove/{}", token.reveal())
}

pub fn copy_path(token: &Token) -> String {
    format!("/requests/copy/{}", token.reveal())
}
