//! Who of some people allows a purpose: asked of the rooms that keep permissions. Where no room knows, nobody allows.

use crate::{
    OFFENCES, Standing,
    model::{House, Offences},
};
use ground::db::{Q, Single};
use kernel::{Error, Names, Reader, Result, SubjectId, room::Way, setting::COUNTRY};
use kit::Lang;
use std::collections::HashMap;

/// The field under which rooms list their purposes.
pub(crate) const PURPOSE: &str = "purpose";
/// The field under which rooms list the purposes that special categories may be held for.
pub(crate) const SPECIAL_PURPOSE: &str = "special-purpose";

/// People asked about at once.
const AT_ONCE: usize = 500;

/// Those of these people who allow it, in their order.
// law: gdpr/5.1.b
pub async fn allowed(reader: &mut Reader, subjects: Vec<SubjectId>, purpose: &str) -> Result<Vec<SubjectId>> {
    Ok(reachable(reader, subjects, purpose).await?.into_iter().map(|(subject, _)| subject).collect())
}

/// The same with the addresses that may be used for it: those that every room agrees to.
async fn reachable(
    reader: &mut Reader,
    subjects: Vec<SubjectId>,
    purpose: &str,
) -> Result<Vec<(SubjectId, Vec<Way>)>> {
    let asked: Vec<_> = reader.app().rooms().iter().filter_map(|room| room.allows).collect();
    let mut left = match asked.is_empty() {
        true => Vec::new(),
        false => subjects.into_iter().map(|subject| (subject, Way::ALL.to_vec())).collect(),
    };
    for allows in asked {
        let subjects = left.iter().map(|(subject, _)| *subject).collect();
        let found: HashMap<_, _> = allows(reader, subjects, purpose.to_owned()).await?.into_iter().collect();
        left.retain_mut(|(subject, ways)| {
            let agreed = found.get(subject);
            ways.retain(|way| agreed.is_some_and(|agreed| agreed.contains(way)));
            agreed.is_some()
        });
    }
    Ok(left)
}

/// Those of these people whose data may be used for a purpose now, with the addresses that may be: restricted ones are left
/// alone.
// law: gdpr/18.2
pub(crate) async fn usable(
    reader: &mut Reader,
    subjects: &[SubjectId],
    purpose: &str,
) -> Result<Vec<(SubjectId, Vec<Way>)>> {
    let mut found = Vec::with_capacity(subjects.len());
    for part in subjects.chunks(AT_ONCE) {
        let q = Q::new("select subject from customers").and_in("subject", part);
        let q = q.and("standing = ?", &Standing::Active).then("order by created_at, number");
        let rows: Vec<Single<SubjectId>> = reader.find(&q).await?;
        found.extend(reachable(reader, rows.into_iter().map(|row| row.0).collect(), purpose).await?);
    }
    Ok(found)
}

/// What the house has decided about fields that the law guards.
pub(crate) async fn house(reader: &mut Reader) -> Result<House> {
    let names = Names::of(reader, Lang::En, &[SPECIAL_PURPOSE]).await?;
    let allowed = reader.setting(&OFFENCES).await? == "true";
    Ok(House {
        country: reader.setting(&COUNTRY).await?,
        offences: if allowed { Offences::Allowed } else { Offences::Refused },
        special_purposes: names.on_offer(SPECIAL_PURPOSE).map(|purpose| purpose.key.clone()).collect(),
    })
}

/// Refuses what is not among the purposes that may be chosen.
pub async fn known_purpose(reader: &mut Reader, input: &str, key: &str) -> Result<()> {
    let names = Names::of(reader, Lang::En, &[PURPOSE]).await?;
    match names.on_offer(PURPOSE).any(|purpose| purpose.key == key) {
        true => Ok(()),
        false if key.is_empty() => Err(Error::field(input, "error-required")),
        false => Err(Error::field(input, "error-not-a-choice")),
    }
}
