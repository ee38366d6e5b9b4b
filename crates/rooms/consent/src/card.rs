//! What other rooms learn of purposes through the card: their names, who allows them, and what is still missing.

mod duties;

use crate::{
    model::{
        assess::Health,
        choice::Channel,
        decide::{Address, Balancing, Pace, Registry, decide},
        purpose::{Basis, DoubleOptIn, Purpose},
    },
    pages::waiting::{HOME, Waits, waits},
    permits::Scene,
    read,
};
use futures::future::BoxFuture;
use kernel::{
    List, Listed, Reader, Result, SubjectId,
    room::{Check, Met, Way, article},
};
use kit::{Lang, Words};

pub(crate) const LISTS: &[List] = &[
    List { fields: &["purpose", "purposes"], read: names },
    List { fields: &["special-purpose"], read: special },
    List { fields: &["purpose-basis"], read: bases },
    List { fields: &["purpose-law"], read: laws },
];

fn names(reader: &mut Reader, lang: Lang) -> BoxFuture<'_, Result<Vec<Listed>>> {
    Box::pin(async move {
        Ok(read::purposes(reader).await?.into_iter().map(|purpose| listed(purpose, lang)).collect())
    })
}

/// Purposes with their lawful basis in the place of their name.
fn bases(reader: &mut Reader, lang: Lang) -> BoxFuture<'_, Result<Vec<Listed>>> {
    Box::pin(async move {
        let t = reader.app().lexicon().words(lang);
        let basis = |purpose: Purpose| Listed {
            name: t.w(&purpose.basis.word()),
            on_offer: purpose.is_in_use(),
            key: purpose.key,
        };
        Ok(read::purposes(reader).await?.into_iter().map(basis).collect())
    })
}

/// Purposes with the article behind their basis in the place of their name.
fn laws(reader: &mut Reader, _: Lang) -> BoxFuture<'_, Result<Vec<Listed>>> {
    Box::pin(async move {
        let law = |purpose: Purpose| Listed {
            name: article(law_of(purpose.basis)),
            on_offer: purpose.is_in_use(),
            key: purpose.key,
        };
        Ok(read::purposes(reader).await?.into_iter().map(law).collect())
    })
}

/// The article behind a basis.
// law: gdpr/6.1
const fn law_of(basis: Basis) -> &'static str {
    match basis {
        Basis::Consent => "gdpr/6.1.a",
        Basis::Contract => "gdpr/6.1.b",
        Basis::LegalObligation => "gdpr/6.1.c",
        Basis::VitalInterest => "gdpr/6.1.d",
        Basis::PublicTask => "gdpr/6.1.e",
        Basis::LegitimateInterest => "gdpr/6.1.f",
    }
}

/// The purposes whose terms say what allows special categories: only those may have such data held for them.
// law: gdpr/9.2
fn special(reader: &mut Reader, lang: Lang) -> BoxFuture<'_, Result<Vec<Listed>>> {
    Box::pin(async move {
        let purposes = read::purposes(reader).await?.into_iter();
        let special = purposes.filter(|purpose| purpose.terms.special.is_some());
        Ok(special.map(|purpose| listed(purpose, lang)).collect())
    })
}

fn listed(purpose: Purpose, lang: Lang) -> Listed {
    Listed { name: purpose.name(lang).to_owned(), on_offer: purpose.is_in_use(), key: purpose.key }
}

/// People with the kinds of addresses that may be used.
type Usable = Vec<(SubjectId, Vec<Way>)>;

/// Who may be used for a purpose on at least one of its channels, and which of their addresses. Whether a letter would
/// arrive, and whether now is the hour for it, is asked when one is sent.
// law: gdpr/5.1.b
pub(crate) fn allows(
    reader: &mut Reader,
    subjects: Vec<SubjectId>,
    purpose: String,
) -> BoxFuture<'_, Result<Usable>> {
    Box::pin(async move {
        let purpose = read::purpose(reader, &purpose).await?;
        let scene = Scene::of(reader, &subjects).await?.told(reader, &subjects, &[&purpose]).await?;
        let ways = |subject| Some((subject, ways(&scene, subject, &purpose)?));
        Ok(subjects.into_iter().filter_map(ways).collect())
    })
}

/// None where no channel is allowed. An address may be used when all its channels are: a file does not tell calls from texts.
fn ways(scene: &Scene, subject: SubjectId, purpose: &Purpose) -> Option<Vec<Way>> {
    let (yes, no): (Vec<Channel>, Vec<Channel>) =
        purpose.channels.iter().partition(|channel| allowed(scene, subject, purpose, **channel));
    let leads = |channels: &[Channel], to: Way| channels.iter().any(|channel| way(*channel) == to);
    let free = Way::ALL.into_iter().filter(|to| leads(&yes, *to) && !leads(&no, *to));
    (!yes.is_empty()).then(|| free.collect())
}

const fn way(channel: Channel) -> Way {
    match channel {
        Channel::Email => Way::Email,
        Channel::Sms | Channel::Phone => Way::Phone,
        Channel::Post => Way::Post,
    }
}

fn allowed(scene: &Scene, subject: SubjectId, purpose: &Purpose, channel: Channel) -> bool {
    let mut situation = scene.situation(subject, purpose, channel);
    situation.address = Address::Good;
    situation.pace = Pace::Free;
    if situation.registry == Registry::Silent {
        situation.registry = Registry::NotConnected;
    }
    decide(&situation).is_ok()
}

/// Whether every purpose in use stands on what its lawful basis asks for.
pub(crate) fn checks(reader: &mut Reader, t: Words) -> BoxFuture<'_, Result<Vec<Check>>> {
    Box::pin(async move {
        let purposes = read::purposes(reader).await?;
        let now = reader.now();
        let mut checks = Vec::new();
        for purpose in purposes.iter().filter(|purpose| purpose.is_in_use()) {
            let records = read::assessments(reader, &purpose.key).await?;
            let due = records.iter().any(|record| record.health(now) == Health::Due);
            checks.push(if due { review(purpose, t) } else { check(purpose, t) });
        }
        checks.extend(waiting(reader, t).await?);
        checks.extend(duties::checks(reader, t, &purposes).await?);
        Ok(checks)
    })
}

/// What waits for people, in figures: each leads to where somebody can look at it.
async fn waiting(reader: &mut Reader, t: Words) -> Result<Vec<Check>> {
    let all = waits(reader).await?;
    let sum = |of: fn(&Waits) -> i64| all.iter().map(|(_, waits)| of(waits)).sum::<i64>();
    let figures = [
        ("consent-check-confirm", sum(|waits| waits.confirm.waiting), "gdpr/7.1"),
        ("consent-check-renew", sum(|waits| waits.renew.due), "gdpr/7.1"),
        ("consent-check-change", sum(|waits| waits.change), "gdpr/13.3"),
        ("consent-check-guardian", read::awaited_count(reader).await?, "gdpr/8.2"),
    ];
    let check = |(word, count, law)| Check {
        state: if count > 0 { Met::Look } else { Met::Fine },
        what: t.w(word),
        found: t.n("consent-check-people", count),
        href: HOME.to_owned(),
        law,
    };
    Ok(figures.into_iter().map(check).collect())
}

/// A record whose day has come: it holds for a while yet.
fn review(purpose: &Purpose, t: Words) -> Check {
    Check { state: Met::Look, found: t.w(Health::Due.word()), law: "gdpr/6.1.f", ..check(purpose, t) }
}

fn check(purpose: &Purpose, t: Words) -> Check {
    let unproved = purpose.basis == Basis::Consent && purpose.double_opt_in == DoubleOptIn::NotNeeded;
    let unweighed = purpose.basis == Basis::LegitimateInterest && purpose.balancing == Balancing::Missing;
    let (state, found, law) = match () {
        () if unweighed => (Met::Missing, "consent-check-unweighed", "gdpr/6.1.f"),
        () if unproved => (Met::Look, "consent-check-unproved", "gdpr/7.1"),
        () => (Met::Fine, "consent-check-fine", "gdpr/6.1"),
    };
    Check {
        state,
        what: t.w1("consent-check-purpose", "purpose", purpose.name(t.lang())),
        found: t.w(found),
        href: format!("/purposes/{}", purpose.key),
        law,
    }
}
