//! A fresh house: its first notice, and the contact points that are the house's own.

use super::{declare, in_every_language, introduce, publish, start};
use crate::{
    model::{
        contact::{Contact, Given, Kind, Title},
        head::GENERAL,
        plan::Acceptance,
    },
    read, store,
};
use kernel::{Action, Actor, App, Permission, Result, SYSTEM, Tx};

/// Furnishes the house with a notice and its own contact points; what is there stays. The house calls it at every start.
pub async fn furnish(app: &App) -> Result<()> {
    app.write(&Actor::house(), &Furnish).await
}

/// Pages of the house that give the notice by a link below each of them.
const PAGES: [(&str, &str, &str); 4] = [
    ("preferences", "/preferences", "notices-contact-preferences"),
    ("account", "/account", "notices-contact-account"),
    ("my-case", "/my-case", "notices-contact-my-case"),
    ("sign", "/sign", "notices-contact-sign"),
];

/// Where staff speak and write to people themselves, and how the notice is given there until somebody says otherwise.
const HANDS: [(Kind, &str, &str, Given); 3] = [
    (Kind::Call, "phone", "notices-contact-phone", Given::Spoken),
    (Kind::Chat, "chat", "notices-contact-chat", Given::Link),
    (Kind::Sms, "texts", "notices-contact-texts", Given::Link),
];

struct Furnish;

impl Action for Furnish {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        if read::newest(tx, GENERAL).await?.is_none() {
            let version = start(tx, GENERAL).await?;
            let sheet = read::sheet(tx, version).await?;
            publish(tx, &sheet, Acceptance::NotNeeded).await?;
        }
        for version in read::unfrozen(tx).await? {
            let sheet = read::sheet(tx, version).await?;
            let facts = read::facts(tx, &sheet.notice).await?;
            store::freeze(tx, version, &in_every_language(tx.app(), &sheet.plan, &facts)).await?;
        }
        for (key, place, word) in PAGES {
            declare(tx, &contact((Kind::Portal, key), place, word, Given::Link)).await?;
        }
        for (kind, key, word, given) in HANDS {
            introduce(tx, &contact((kind, key), "", word, given)).await?;
        }
        Ok(())
    }
}

fn contact((kind, key): (Kind, &str), place: &str, word: &str, given: Given) -> Contact {
    let title = Title::word(word);
    Contact { kind, key: key.to_owned(), title, place: place.to_owned(), given, notice: None }
}
