//! What the person answers behind the link: a yes with what shows it, or no.

use crate::{
    events::ConfirmationAnswered,
    gate,
    model::{
        choice::{Change, Channel, Evidence, How, LinkToken, NoticeVersion, Outcome, State},
        confirmation::Aim,
        purpose::Purpose,
    },
    permits::comes_of_age,
    read::{self, Confirmation},
    store,
};
use customers::Standing;
use kernel::{ANYONE, Action, Error, Permission, Reader, Result, Tx, setting::COMPANY_NAME};
use kit::{Lang, Words};
use std::net::IpAddr;

/// What the room of notices calls the version that holds now.
const NOTICE: &str = "notice-version";

/// What a link asks for, with all that the page shows.
#[derive(Clone, Debug)]
pub struct Asked {
    pub confirmation: Confirmation,
    pub purpose: Purpose,
    /// What still waits for an answer.
    pub channels: Vec<Channel>,
    /// Whether the purpose still asks for a yes; a no is taken all the same.
    pub asks: bool,
}

/// None when the link is unknown, used or too old, or when nothing is left to answer.
pub async fn asked(reader: &mut Reader, token: &LinkToken) -> Result<Option<Asked>> {
    let Some(confirmation) = read::confirmation_by(reader, token).await? else { return Ok(None) };
    let purpose = read::purpose(reader, &confirmation.purpose).await?;
    let Some(person) = customers::contact(reader, confirmation.subject).await? else { return Ok(None) };
    let child = comes_of_age(&person, &purpose).is_some_and(|day| day > reader.now().date());
    if person.standing == Standing::Erased || child {
        return Ok(None);
    }
    let now = reader.now();
    let rows = read::standing_in(reader, confirmation.subject, &purpose.key).await?;
    let open = |channel: &Channel| {
        let row = rows.iter().find(|row| row.channel == *channel);
        row.is_some_and(|row| confirmation.aim.covers(row.stand(), now, confirmation.expires_at))
    };
    let channels: Vec<Channel> = purpose.channels.iter().copied().filter(open).collect();
    let asks = confirmation.aim.is_asked(&purpose);
    Ok((!channels.is_empty()).then_some(Asked { confirmation, purpose, channels, asks }))
}

/// What the button says yes to, as the ledger keeps it.
pub fn wording(t: Words, company: &str, purpose: &Purpose, channel: Channel) -> String {
    let args = [
        ("company", company.into()),
        ("purpose", purpose.name(t.lang()).into()),
        ("description", purpose.describe(t.lang()).into()),
        ("channel", t.w(&channel.word()).into()),
    ];
    t.v("consent-confirm-wording", &args)
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// To these channels, by the words of this version of the purpose; the others stay as they are, for silence is no yes.
    Agree { channels: Vec<Channel>, version: i64 },
    /// To everything that was asked.
    Refuse,
}

/// Takes the answer: the link went to the person's own address.
// law: gdpr/7.1
pub struct Answer {
    pub token: LinkToken,
    pub decision: Decision,
    /// Where the button was pressed: evidence, sealed.
    pub from: IpAddr,
    pub lang: Lang,
}

impl Action for Answer {
    type Output = ();
    const NEEDS: Permission = ANYONE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let asked = asked(tx, &self.token).await?.ok_or_else(gone)?;
        self.counts(&asked)?;
        let changes = self.changes(tx, &asked).await?;
        if changes.is_empty() {
            return Err(Error::field("allow", "consent-error-nothing-ticked"));
        }
        if !store::confirmations::answer(tx, asked.confirmation.id).await? {
            return Err(gone());
        }
        let outcomes = gate::write_many(tx, &changes).await?;
        if !outcomes.iter().all(|outcome| matches!(outcome, Outcome::Written(_))) {
            return Err(gone());
        }
        let Confirmation { subject, purpose, aim, .. } = asked.confirmation;
        tx.record(&ConfirmationAnswered { subject, purpose, aim })
    }
}

impl Answer {
    /// A yes counts while it is asked for, and for the words that were read; a no always.
    fn counts(&self, asked: &Asked) -> Result<()> {
        match &self.decision {
            Decision::Agree { .. } if !asked.asks => Err(gone()),
            Decision::Agree { version, .. } if *version != asked.purpose.version => {
                Err(Error::field("version", "consent-error-words-changed"))
            }
            _ => Ok(()),
        }
    }

    async fn changes(&self, tx: &mut Tx, asked: &Asked) -> Result<Vec<Change>> {
        let (company, notice) = (tx.setting(&COMPANY_NAME).await?, notice(tx, self.lang).await?);
        let t = tx.app().lexicon().words(self.lang);
        let Confirmation { subject, aim, letter, .. } = &asked.confirmation;
        let evidence = Evidence {
            address: Some(self.from.to_string()),
            reference: Some(letter.to_string()),
            ..Evidence::default()
        };
        let change = |channel: &Channel| {
            let state = self.state(*aim, *channel)?;
            let change = Change::new(*subject, &asked.purpose.key, *channel, state, How::Link)
                .lang(self.lang)
                .origin(aim.key())
                .evidence(evidence.clone());
            let change = if state.allows() {
                change.wording(wording(t, &company, &asked.purpose, *channel))
            } else {
                change
            };
            Some(Change { notice, ..change })
        };
        Ok(asked.channels.iter().filter_map(change).collect())
    }

    /// A no to what others wrote down says that it never was; a no to what holds today ends it.
    fn state(&self, aim: Aim, channel: Channel) -> Option<State> {
        match (&self.decision, aim) {
            (Decision::Agree { channels, .. }, _) if !channels.contains(&channel) => None,
            (Decision::Agree { .. }, Aim::Confirm) => Some(State::Given),
            (Decision::Agree { .. }, Aim::Renew) => Some(State::Renewed),
            (Decision::Refuse, Aim::Confirm) => Some(State::Refused),
            (Decision::Refuse, Aim::Renew) => Some(State::Withdrawn),
        }
    }
}

/// The version of the privacy notice that the page links to; the room of notices lies above and lists it on its card.
async fn notice(reader: &mut Reader, lang: Lang) -> Result<Option<NoticeVersion>> {
    let mut lists = reader.app().rooms().iter().flat_map(|room| room.lists);
    let Some(list) = lists.find(|list| list.fields.contains(&NOTICE)) else { return Ok(None) };
    let versions = (list.read)(reader, lang).await?;
    Ok(versions.iter().find(|version| version.on_offer).and_then(|version| version.key.parse().ok()))
}

pub fn gone() -> Error {
    Error::gone("consent-confirm-gone")
}
