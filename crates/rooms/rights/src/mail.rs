//! What people are told about their requests, always at an address on file and only with a permit.

use crate::{
    OFFICER,
    model::{Claim, Kind, Mode, Reason},
    read,
};
use consent::Channel;
use ground::{clock::Timestamp, id::Id, secret::Token};
use kernel::{
    Reader, Result, Tx,
    setting::{COMPANY_EMAIL, COMPANY_NAME},
};
use kit::Arg;

/// Whether somebody could be written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    Written,
    /// There is no address on file that takes our mail.
    Unreachable,
}

/// One letter about a request.
#[derive(Clone, Copy)]
pub enum Letter<'a> {
    Prove(&'a Token),
    CopyReady(&'a Token),
    /// The last one that the address can be read for.
    Farewell(Mode),
    /// What was asked is done.
    Done,
    Refused {
        reason: Reason,
        note: &'a str,
    },
    /// It takes longer.
    Extended {
        until: Timestamp,
        reason: &'a str,
    },
    /// A restriction is about to end.
    Lifted,
}

/// Writes the letter for the built-in purpose that a law demands; it goes under the request's own batch, so that one can
/// see when it has left. An answer that somebody wrote goes in the place of the house's own.
// law: gdpr/12.3
pub async fn tell(tx: &mut Tx, claim: &Claim, letter: &Letter<'_>) -> Result<Told> {
    let Ok(permit) = consent::permit(tx, claim.subject, consent::RIGHTS, Channel::Email).await? else {
        return Ok(Told::Unreachable);
    };
    let (subject, house) = draft(tx, claim, letter).await?;
    let own = if letter.is_answer() { read::letter(tx, claim).await? } else { None };
    let envelope = post::Envelope {
        to: permit.address().to_owned(),
        subject,
        text: own.unwrap_or(house),
        batch: Some(claim.id.bytes()),
        ..post::Envelope::plain(letter.kind(), claim.lang)
    };
    post::hand_over(tx, permit, envelope).await?;
    Ok(Told::Written)
}

/// The house's own words for a letter: its subject line and its text, in the person's language.
pub async fn draft(reader: &mut Reader, claim: &Claim, letter: &Letter<'_>) -> Result<(String, String)> {
    let company = reader.setting(&COMPANY_NAME).await?;
    let purpose = purpose(reader, claim).await?;
    let t = reader.app().lexicon().words(claim.lang);
    let key = format!("rights-mail-{}", letter.key(claim));
    let officer = officer(reader).await?;
    let mut args = vec![
        ("number", claim.number.to_string()),
        ("company", company),
        ("purpose", purpose),
        ("officer", officer),
    ];
    match letter {
        Letter::Prove(token) => {
            args.push(("link", reader.app().url(&prove_path(token))));
            args.push(("kind", t.w(&claim.kind.word())));
        }
        Letter::CopyReady(token) => args.push(("link", reader.app().url(&copy_path(token)))),
        Letter::Farewell(_) | Letter::Done | Letter::Lifted => {}
        Letter::Refused { reason, note } => {
            let article = claim.regime.refusal(claim.kind, *reason).map(|refusal| refusal.article.clone());
            args.push(("reason", t.w(&reason.word())));
            args.push(("article", article.unwrap_or_default()));
            args.push(("note", (*note).to_owned()));
        }
        Letter::Extended { until, reason } => {
            args.push(("day", t.date(until.0)));
            args.push(("reason", (*reason).to_owned()));
        }
    }
    let args: Vec<(&str, Arg)> = args.into_iter().map(|(name, value)| (name, Arg::from(value))).collect();
    Ok((t.v(&format!("{key}-subject"), &args), t.v(&key, &args)))
}

/// Where people write to about their data.
async fn officer(reader: &mut Reader) -> Result<String> {
    let own = reader.setting(&OFFICER).await?;
    if own.is_empty() { reader.setting(&COMPANY_EMAIL).await } else { Ok(own) }
}

/// What the purpose is called to the person; empty where the request is about none.
async fn purpose(reader: &mut Reader, claim: &Claim) -> Result<String> {
    let Some(key) = &claim.purpose else { return Ok(String::new()) };
    let purposes = consent::purposes(reader).await?;
    let found = purposes.iter().find(|purpose| purpose.key == *key);
    Ok(found.map_or_else(|| key.clone(), |purpose| purpose.name(claim.lang).to_owned()))
}

/// Whether everything that was written for this request is out of the house.
pub async fn has_left(reader: &mut Reader, claim: &Claim) -> Result<bool> {
    Ok(post::tally(reader, claim.id.bytes()).await?.waiting == 0)
}

impl Letter<'_> {
    /// What answers the request, and so what somebody may write themself.
    const fn is_answer(&self) -> bool {
        matches!(self, Self::Farewell(_) | Self::Done | Self::Refused { .. })
    }

    const fn kind(&self) -> &'static str {
        match self {
            Self::Prove(_) => "rights.prove",
            Self::CopyReady(_) => "rights.copy-ready",
            Self::Farewell(_) => "rights.farewell",
            Self::Done => "rights.done",
            Self::Refused { .. } => "rights.refused",
            Self::Extended { .. } => "rights.extended",
            Self::Lifted => "rights.lifted",
        }
    }

    fn key(&self, claim: &Claim) -> String {
        match self {
            Self::Prove(_) if claim.kind.is_erasure() => "prove-erasure".into(),
            Self::Prove(_) => "prove".into(),
            Self::CopyReady(_) => "copy-ready".into(),
            Self::Farewell(Mode::BlockOnly) => "blocked".into(),
            Self::Farewell(Mode::Anonymise | Mode::Destroy) => {
                let kept = claim.state.decided().is_some_and(|decided| !decided.kept.is_empty());
                if kept { "farewell-partly".into() } else { "farewell".into() }
            }
            Self::Done => match claim.kind {
                Kind::Rectification => "corrected".into(),
                Kind::Restriction => "restricted".into(),
                Kind::Automation => "spared".into(),
                Kind::OptOut | Kind::Limit => "opted-out".into(),
                _ => "stopped".into(),
            },
            Self::Refused { .. } => "refused".into(),
            Self::Extended { .. } => "extended".into(),
            Self::Lifted => "lifted".into(),
        }
    }
}

pub fn prove_path(token: &Token) -> String {
    format!("/requests/prove/{}", token.reveal())
}

pub fn copy_path(token: &Token) -> String {
    format!("/requests/copy/{}", token.reveal())
}
