//! A batch of permissions alone: who they belong to, whom nobody knows, and what the gate lets in.

use super::step::{Came, Offered};
use crate::{
    model::{Key, Line, Note, Reading, Reason, Said, Taken},
    store,
};
use customers::Standing;
use kernel::{Reader, Result, SubjectId, Tx};
use std::collections::{HashMap, HashSet};

pub async fn take(tx: &mut Tx, reading: &Reading, lines: &[Line]) -> Result<Came> {
    let mut came = Came::default();
    let said = said(lines, &mut came);
    let found = meet(tx, reading, &said).await?;
    let subjects: Vec<SubjectId> = found.iter().flatten().copied().collect();
    let standings = customers::standings(tx, &subjects).await?;
    let (mut offers, mut rows) = (Vec::new(), 0);
    for ((number, said), subjects) in said.into_iter().zip(&found) {
        match whose(subjects, &standings) {
            Err(reason) => came.hold(number, reason),
            Ok(whose) => {
                rows += 1;
                came.held.extend(said.notes.iter().map(|note| (number, *note)));
                offers.extend(usable(number, whose, said, &mut came));
            }
        }
    }
    let written: HashSet<u64> = came.permit(tx, offers).await?.into_iter().collect();
    came.tally.changed += written.len() as u64;
    came.tally.same += rows - written.len() as u64;
    Ok(came)
}

fn said<'a>(lines: &'a [Line], came: &mut Came) -> Vec<(u64, &'a Said)> {
    let mut all = Vec::with_capacity(lines.len());
    for line in lines {
        match &line.taken {
            Ok(Taken::Said(said)) => all.push((line.number, said)),
            Ok(Taken::Person(_)) => {}
            Err(note) => came.held.push((line.number, *note)),
        }
    }
    all
}

/// Everybody whom each row may mean, by what the plan recognises people by.
async fn meet(reader: &mut Reader, reading: &Reading, said: &[(u64, &Said)]) -> Result<Vec<Vec<SubjectId>>> {
    let asked: Vec<&str> = said.iter().map(|(_, said)| said.who.as_str()).collect();
    match reading.plan.key {
        Key::None => Ok(vec![Vec::new(); asked.len()]),
        Key::Reference => store::by_references(reader, &reading.plan.source, &asked).await,
        Key::Email => customers::find_by_emails(reader, &asked).await,
        Key::Phone => customers::find_by_phones(reader, &asked).await,
        Key::Number => customers::find_by_numbers(reader, &asked).await,
    }
}

/// The one person meant, or why the row is held back.
fn whose(
    found: &[SubjectId],
    standings: &HashMap<SubjectId, Standing>,
) -> std::result::Result<(SubjectId, Standing), Reason> {
    match found {
        [] => Err(Reason::Unknown),
        [subject] => match standings.get(subject) {
            // law: gdpr/17.1
            Some(Standing::Erased) | None => Err(Reason::Erased),
            Some(standing) => Ok((*subject, *standing)),
        },
        _ => Err(Reason::Ambiguous),
    }
}

/// What may be written for somebody: while their data is frozen, only that they said no.
// law: gdpr/18.2
fn usable<'a>(
    number: u64,
    (subject, standing): (SubjectId, Standing),
    said: &'a Said,
    came: &mut Came,
) -> Vec<Offered<'a>> {
    let (frozen, free) = said
        .offers
        .iter()
        .partition::<Vec<_>, _>(|offer| standing == Standing::Restricted && !offer.state.is_refusal());
    let note = |place| (number, Note { reason: Reason::PermissionRestricted, place });
    came.held.extend(frozen.into_iter().map(|offer| note(offer.place)));
    free.into_iter().map(|offer| (number, subject, offer)).collect()
}
