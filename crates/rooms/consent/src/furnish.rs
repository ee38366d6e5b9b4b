//! What a fresh house has before anyone configures anything: six purposes and a privacy notice, in five languages.

use crate::{
    actions::found_purpose,
    events::NoticePublished,
    model::{
        choice::Channel::{self, Email, Phone, Post, Sms},
        purpose::{
            Basis, ByLang,
            DoubleOptIn::{self, Needed, NotNeeded},
            Maker, Need, PurposeText, Terms,
        },
    },
    notices::NoticeText,
    read, store,
};
use kernel::{Action, Actor, App, Permission, Result, SYSTEM, Tx};
use kit::Lang;

/// The built-in purpose of messages that the law demands: answers to requests, confirmations of them.
pub const RIGHTS: &str = "rights";

struct Start {
    key: &'static str,
    basis: Basis,
    channels: &'static [Channel],
    double_opt_in: DoubleOptIn,
    need: Need,
    retention: &'static str,
    valid_for: Option<&'static str>,
    maker: Maker,
}

const PURPOSES: [Start; 6] = [
    Start {
        retention: "P7Y",
        maker: Maker::Staff,
        ..core("orders", Basis::Contract, &[Email, Sms, Phone, Post])
    },
    Start { maker: Maker::Staff, ..core("service", Basis::Contract, &[Email, Sms, Phone, Post]) },
    consent("news", &[Email]),
    consent("offers", &[Email, Sms, Post]),
    Start {
        need: Need::Optional,
        retention: "P1Y",
        maker: Maker::Staff,
        ..core("surveys", Basis::LegitimateInterest, &[Email])
    },
    core(RIGHTS, Basis::LegalObligation, &[Email, Post]),
];

const fn core(key: &'static str, basis: Basis, channels: &'static [Channel]) -> Start {
    Start {
        key,
        basis,
        channels,
        double_opt_in: NotNeeded,
        need: Need::Core,
        retention: "P3Y",
        valid_for: None,
        maker: Maker::House,
    }
}

const fn consent(key: &'static str, channels: &'static [Channel]) -> Start {
    Start {
        double_opt_in: Needed,
        need: Need::Optional,
        retention: "P1Y",
        valid_for: Some("P2Y"),
        maker: Maker::Staff,
        ..core(key, Basis::Consent, channels)
    }
}

/// Furnishes the house; where it is furnished already, nothing happens. The house calls it at every start.
pub async fn furnish(app: &App) -> Result<()> {
    app.write(&Actor::house(), &Furnish).await
}

struct Furnish;

impl Action for Furnish {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        if read::purposes(tx).await?.is_empty() {
            for start in &PURPOSES {
                let terms = start.terms(tx.app());
                found_purpose(tx, start.key, &terms, start.maker).await?;
            }
        }
        if read::newest_sheet(tx).await?.is_none() {
            let texts = ByLang::make(|lang| notice(tx.app(), lang));
            store::insert_draft(tx, &serde_json::to_string(&texts)?).await?;
            store::publish(tx, 1).await?;
            tx.record(&NoticePublished { version: 1 })?;
        }
        Ok(())
    }
}

impl Start {
    fn terms(&self, app: &App) -> Terms {
        let text = |lang: Lang| {
            let t = app.lexicon().words(lang);
            PurposeText {
                name: t.w(&format!("consent-start-{}", self.key)),
                description: t.w(&format!("consent-start-{}-description", self.key)),
            }
        };
        let interest = self.basis == Basis::LegitimateInterest;
        let balancing = interest.then(|| app.lexicon().words(Lang::En).w("consent-start-balancing"));
        Terms {
            texts: ByLang::make(text),
            basis: self.basis,
            channels: self.channels.to_vec(),
            double_opt_in: self.double_opt_in,
            need: self.need,
            retention: self.retention.to_owned(),
            valid_for: self.valid_for.map(str::to_owned),
            balancing,
        }
    }
}

fn notice(app: &App, lang: Lang) -> NoticeText {
    let t = app.lexicon().words(lang);
    NoticeText { title: t.w("consent-start-notice-title"), body: t.w("consent-start-notice-body") }
}
