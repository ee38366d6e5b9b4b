//! What a fresh house has before anyone configures anything: seven purposes, in five languages.

use crate::{
    model::{
        assess::AssessmentKind,
        choice::Channel::{self, Email, Phone, Post, Sms},
        purpose::{
            Basis, ByLang,
            DoubleOptIn::{self, Needed, NotNeeded},
            Maker, Need, PurposeText, Terms,
        },
        terms::{PartyRole, Recipient},
    },
    purposes::{found_purpose, found_test},
    read,
};
use ground::clock::DAY;
use kernel::{Action, Actor, App, Permission, Result, SYSTEM, Tx};
use kit::Lang;

/// The built-in purpose of messages that the law demands: answers to requests, confirmations of them.
pub const RIGHTS: &str = "rights";
/// The purpose of noting who opens a mail and its links: where it is, it has a switch of its own; where it is not, nobody is
/// followed.
// law: gdpr/4.11
pub const TRACKING: &str = "tracking";

struct Start {
    key: &'static str,
    basis: Basis,
    channels: &'static [Channel],
    double_opt_in: DoubleOptIn,
    need: Need,
    retention: &'static str,
    valid_for: Option<&'static str>,
    maker: Maker,
    data: &'static [&'static str],
    recipients: &'static [(&'static str, PartyRole)],
}

/// The first balancing test is looked at again after three years at the latest.
const REVIEW: i64 = 3 * 365 * DAY;
/// How long people may object to a change of what we do out of our own interest.
const OBJECTION: &str = "P14D";
const MAILER: &[(&str, PartyRole)] = &[("mail-provider", PartyRole::Processor)];

const PURPOSES: [Start; 7] = [
    Start {
        retention: "P7Y",
        maker: Maker::Staff,
        data: &["name", "address", "email", "phone", "orders"],
        recipients: &[
            ("carrier", PartyRole::Controller),
            ("bank", PartyRole::Controller),
            ("mail-provider", PartyRole::Processor),
        ],
        ..core("orders", Basis::Contract, &[Email, Sms, Phone, Post])
    },
    Start {
        maker: Maker::Staff,
        data: &["name", "email", "phone", "orders", "messages"],
        ..core("service", Basis::Contract, &[Email, Sms, Phone, Post])
    },
    Start { data: &["name", "email", "language"], ..consent("news", &[Email]) },
    Start {
        data: &["name", "email", "phone", "address", "language", "orders"],
        ..consent("offers", &[Email, Sms, Post])
    },
    // Off until somebody switches it on: nobody is followed by default.
    // law: gdpr/4.11
    Start { data: &["email"], ..consent(TRACKING, &[Email]) },
    Start {
        need: Need::Optional,
        retention: "P1Y",
        maker: Maker::Staff,
        data: &["name", "email", "orders"],
        ..core("surveys", Basis::LegitimateInterest, &[Email])
    },
    Start {
        data: &["name", "email", "address", "messages"],
        ..core(RIGHTS, Basis::LegalObligation, &[Email, Post])
    },
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
        data: &[],
        recipients: MAILER,
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
                found_purpose(tx, start.key, &terms, (start.maker, None)).await?;
                start.test(tx).await?;
            }
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
        let recipient =
            |(name, role): &(&str, PartyRole)| Recipient { name: (*name).to_owned(), role: *role };
        let interest = self.basis == Basis::LegitimateInterest;
        Terms {
            double_opt_in: self.double_opt_in,
            need: self.need,
            retention: self.retention.to_owned(),
            valid_for: self.valid_for.map(str::to_owned),
            renew_before: self.valid_for.map(|_| "P1M".to_owned()),
            data: self.data.iter().map(|name| (*name).to_owned()).collect(),
            recipients: self.recipients.iter().map(recipient).collect(),
            objection: interest.then(|| OBJECTION.to_owned()),
            ..Terms::of(ByLang::make(text), self.basis, self.channels.to_vec())
        }
    }

    /// What rests on our own interest starts with its balancing test.
    // law: gdpr/6.1.f
    async fn test(&self, tx: &mut Tx) -> Result<()> {
        if self.basis != Basis::LegitimateInterest {
            return Ok(());
        }
        let t = tx.app().lexicon().words(Lang::En);
        let questions = AssessmentKind::Balancing.guide().questions.iter();
        let answers = questions
            .map(|question| ((*question).to_owned(), t.w(&format!("consent-start-test-{question}"))));
        let review_at = tx.now().plus(REVIEW);
        found_test(tx, self.key, answers.collect(), review_at).await
    }
}
