//! What the house as a whole has set: when it is quiet, how often is enough, and whether special data rest on something.

use crate::{
    model::{
        choice::Channel,
        purpose::{Basis, Purpose},
    },
    pace, read,
};
use customers::{Class, Definition};
use kernel::{
    Reader, Result,
    room::{Check, Met},
};
use kit::Words;

/// Where quiet hours, caps and the office's own calendar are set.
const SETTINGS: &str = "/settings";
const FIELDS: &str = "/customers/fields";

pub async fn checks(reader: &mut Reader, t: Words, purposes: &[Purpose]) -> Result<Vec<Check>> {
    let mut checks = vec![quiet(reader, t).await?, caps(reader, t).await?];
    let fields = customers::definitions(reader).await?.into_iter();
    let fields: Vec<Definition> = fields.filter(|field| field.class == Class::Special).collect();
    if !fields.is_empty() {
        checks.push(grounds(t, &fields, purposes));
        checks.push(consents(reader, t, (&fields, purposes)).await?);
    }
    Ok(checks)
}

async fn quiet(reader: &mut Reader, t: Words) -> Result<Check> {
    let set = pace::quiet(reader).await?;
    let loud = [Channel::Sms, Channel::Phone].into_iter().filter(|channel| !set.contains_key(channel));
    let found = named(t, loud);
    Ok(Check {
        state: if found.is_empty() { Met::Fine } else { Met::Look },
        what: t.w("consent-check-quiet"),
        found: match found.is_empty() {
            true => t.w("consent-check-fine"),
            false => t.w1("consent-check-loud", "channels", found),
        },
        href: SETTINGS.into(),
        law: "gdpr/21.2",
    })
}

/// A house that writes only what people need has nothing to limit; ours cannot know, and says what is set.
async fn caps(reader: &mut Reader, t: Words) -> Result<Check> {
    let caps = pace::caps(reader).await?;
    let set = named(t, Channel::ALL.iter().copied().filter(|channel| caps.contains_key(channel)));
    Ok(Check {
        state: if set.is_empty() { Met::Look } else { Met::Fine },
        what: t.w("consent-check-caps"),
        found: match set.is_empty() {
            true => t.w("consent-check-no-caps"),
            false => t.w1("consent-check-capped", "channels", set),
        },
        href: SETTINGS.into(),
        law: "gdpr/21.2",
    })
}

fn named(t: Words, channels: impl Iterator<Item = Channel>) -> String {
    channels.map(|channel| t.w(&channel.word())).collect::<Vec<_>>().join(", ")
}

/// Fields of special categories whose purpose says what allows them.
fn grounds(t: Words, fields: &[Definition], purposes: &[Purpose]) -> Check {
    let rests = |field: &&Definition| {
        let purpose = purposes.iter().find(|purpose| purpose.key == field.purpose);
        purpose.is_some_and(|purpose| purpose.is_in_use() && purpose.special.is_some())
    };
    let baseless: Vec<&str> =
        fields.iter().filter(|field| !rests(field)).map(|field| field.label.as_str()).collect();
    Check {
        state: if baseless.is_empty() { Met::Fine } else { Met::Missing },
        what: t.w("consent-check-special-fields"),
        found: match baseless.is_empty() {
            true => t.w("consent-check-fine"),
            false => t.w1("consent-check-baseless", "fields", baseless.join(", ")),
        },
        href: FIELDS.into(),
        law: "gdpr/9.2",
    }
}

/// Special values of people whose consent they rest on, and who have not given it, or took it back.
async fn consents(
    reader: &mut Reader,
    t: Words,
    (fields, purposes): (&[Definition], &[Purpose]),
) -> Result<Check> {
    let used = |purpose: &&Purpose| fields.iter().any(|field| field.purpose == purpose.key);
    let mut people = 0;
    for purpose in purposes.iter().filter(used).filter(|purpose| purpose.basis == Basis::Consent) {
        people += read::without_consent(reader, purpose).await?;
    }
    Ok(Check {
        state: if people == 0 { Met::Fine } else { Met::Missing },
        what: t.w("consent-check-special-values"),
        found: match people {
            0 => t.w("consent-check-fine"),
            people => t.n("consent-check-unconsented", people),
        },
        href: FIELDS.into(),
        law: "gdpr/9.2.a",
    })
}
