//! Whether people agreed to what is to be held of them: special categories that rest on explicit consent, and data of children.

use crate::{
    model::{
        choice::{By, Channel, Proof, State},
        decide::{
            Address, Age, Choice, Freshness, Listed, Pace, Person, Reason, Registry, Situation, decide,
        },
        purpose::{Basis, Purpose},
    },
    permits::{Scene, grown_from},
    read,
};
use futures::future::BoxFuture;
use jiff::civil::Date;
use kernel::{
    Message, Reader, Result, SubjectId,
    assent::{Asking, Wanted},
    room::article,
    setting::COUNTRY,
};

/// The fields of somebody whose special values their consent allowed, and allows no more: it ended, and none stands. What
/// they never said, or have to say again, ends nothing.
pub(crate) async fn lost(reader: &mut Reader, subject: SubjectId) -> Result<Vec<String>> {
    let purposes = read::purposes(reader).await?;
    let scene = Scene::of(reader, &[subject]).await?;
    let over = |field: &customers::Definition| {
        let purpose = purposes.iter().find(|purpose| purpose.key == field.purpose);
        let consent = purpose.filter(|purpose| purpose.basis == Basis::Consent);
        consent.is_some_and(|purpose| scene.is_over(subject, purpose))
    };
    let special = customers::definitions(reader).await?.into_iter();
    let special = special.filter(|field| field.class == customers::Class::Special && over(field));
    Ok(special.map(|field| field.key).collect())
}

/// The places of values that the person, or a child's guardian, has to agree to first.
type Missing = Vec<(usize, Message)>;

/// Asked by rooms below before they store values of people.
// law: gdpr/9.2.a gdpr/8.1 kvkk/6
pub(crate) fn assent(reader: &mut Reader, asked: Vec<Asking>) -> BoxFuture<'_, Result<Vec<Missing>>> {
    Box::pin(async move {
        let purposes = read::purposes(reader).await?;
        let today = reader.now().date();
        let hangs = |asking: &Asking| {
            asking.values.iter().any(|value| guarded(&purposes, asking, value, today).is_some())
        };
        let known: Vec<SubjectId> =
            asked.iter().filter(|asking| hangs(asking)).filter_map(|asking| asking.subject).collect();
        let all: Vec<&Purpose> = purposes.iter().collect();
        let scene = Scene::of(reader, &known).await?.told(reader, &known, &all).await?;
        let cited = cited(&reader.setting(&COUNTRY).await?);
        let missing = |asking: &Asking| -> Missing {
            let each = asking.values.iter().enumerate().filter_map(|(place, value)| {
                let (purpose, age) = guarded(&purposes, asking, value, today)?;
                let reason = refusal(&scene, asking.subject, purpose, age)?;
                Some((place, message(reason, &cited)))
            });
            each.collect()
        };
        Ok(asked.iter().map(missing).collect())
    })
}

/// The purpose of a value that is stored only with a yes, and whether a guardian has to say it.
fn guarded<'a>(
    purposes: &'a [Purpose],
    asking: &Asking,
    value: &Wanted,
    today: Date,
) -> Option<(&'a Purpose, Age)> {
    let purpose = purposes.iter().find(|purpose| purpose.key == value.purpose)?;
    let grown = asking.birth_date.and_then(|born| grown_from(born, asking.country.as_deref(), purpose));
    let age = if grown.is_some_and(|day| day > today) { Age::Child } else { Age::Grown };
    (purpose.basis == Basis::Consent && (value.special || age == Age::Child)).then_some((purpose, age))
}

/// Why nothing they said so far allows it; none when a yes on any channel does. Where they can be reached, and when, is no
/// matter here.
fn refusal(scene: &Scene, subject: Option<SubjectId>, purpose: &Purpose, age: Age) -> Option<Reason> {
    let said = |channel: &Channel| {
        let situation = match subject {
            Some(subject) => scene.situation(subject, purpose, *channel),
            None => Situation::ordinary(purpose, *channel, NOTHING),
        };
        let held = Situation {
            person: Person::Known,
            listed: Listed::No,
            address: Address::Good,
            registry: Registry::NotConnected,
            pace: Pace::Free,
            age,
            ..situation
        };
        decide(&held).err()
    };
    let said: Vec<Option<Reason>> = purpose.channels.iter().map(said).collect();
    let spoken = said.iter().flatten().find(|reason| **reason != Reason::NotAsked);
    match said.contains(&None) {
        true => None,
        false => Some(spoken.copied().unwrap_or(Reason::NotAsked)),
    }
}

/// What stands of somebody whom nobody asked.
const NOTHING: Choice =
    Choice { state: State::Unknown, proof: Proof::Reported, by: By::Person, age: Freshness::Current };

fn cited(country: &str) -> String {
    article(if country == "TR" { "kvkk/6" } else { "gdpr/9.2.a" })
}

fn message(reason: Reason, cited: &str) -> Message {
    let law = if reason == Reason::Child { article("gdpr/8.1") } else { cited.to_owned() };
    Message::new("consent-error-assent").with("reason", reason.key()).with("law", law)
}
