//! What the house knows when it takes mails in: its own addresses, its mailboxes, and the rules that were set.

use crate::{
    OWN_SERVER, QUARANTINE, SENDER_RATE,
    model::MailboxId,
    read::mailboxes::{self, Mailbox},
};
use cases::Seen;
use kernel::{Names, Reader, Result};
use kit::Lang;
use staff::TeamId;
use std::collections::{HashMap, HashSet};

pub struct Context {
    pub mailboxes: HashMap<MailboxId, Mailbox>,
    /// Everything we write from, in small letters.
    pub ours: HashSet<String>,
    /// Mails of one sender that become part of cases in a while.
    pub rate: i64,
    pub quarantine: Quarantine,
    /// Whose word about senders is believed.
    pub own_server: String,
    pub names: Names,
    pub teams: HashMap<String, TeamId>,
}

/// Which data keeps a mail out until somebody looked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quarantine {
    Nothing,
    Payment,
    Special,
    Both,
}

impl Quarantine {
    fn parse(text: &str) -> Self {
        match text {
            "payment" => Self::Payment,
            "special" => Self::Special,
            "both" => Self::Both,
            _ => Self::Nothing,
        }
    }

    pub fn keeps_out(self, seen: &Seen) -> bool {
        match self {
            Self::Nothing => false,
            Self::Payment => seen.is_payment(),
            Self::Special => seen.is_special(),
            Self::Both => seen.is_special() || seen.is_payment(),
        }
    }
}

impl Context {
    pub async fn read(reader: &mut Reader) -> Result<Self> {
        let mailboxes = mailboxes::all(reader).await?;
        let senders = post::senders(reader).await?;
        let house = reader.app().config().mail_from.to_lowercase();
        let own = mailboxes.iter().map(|mailbox| mailbox.plan.address.to_lowercase());
        let sent = senders.iter().map(|sender| sender.address.to_lowercase());
        let ours = own.chain(sent).chain([house]).collect();
        let teams = staff::teams(reader).await?.into_iter().map(|team| (team.key, team.id)).collect();
        Ok(Self {
            mailboxes: mailboxes.into_iter().map(|mailbox| (mailbox.id, mailbox)).collect(),
            ours,
            rate: reader.setting(&SENDER_RATE).await?.parse().unwrap_or(20),
            quarantine: Quarantine::parse(&reader.setting(&QUARANTINE).await?),
            own_server: reader.setting(&OWN_SERVER).await?,
            names: Names::of(reader, Lang::En, &["category"]).await?,
            teams,
        })
    }

    pub fn mailbox(&self, id: Option<MailboxId>) -> Option<&Mailbox> {
        self.mailboxes.get(&id?)
    }

    /// The category of a mailbox, as long as cases may have it.
    pub fn category(&self, mailbox: Option<&Mailbox>) -> String {
        let wanted = mailbox.and_then(|mailbox| mailbox.plan.category.as_deref()).unwrap_or_default();
        let on_offer = self.names.on_offer("category").any(|listed| listed.key == wanted);
        if on_offer { wanted.to_owned() } else { String::new() }
    }
}
