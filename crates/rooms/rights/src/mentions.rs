//! What was written about others and names somebody: shown before an erasure, starred by it, for one or for many at once.

mod look;
pub mod wished;

pub use look::AskLook;
pub(crate) use look::{Look, ask, sight};

use crate::erasure::Noted;
use kernel::{
    Action, App, Crowd, Eraser, KeyId, Mention, Mentions, Naming, Permission, Reader, Result, SYSTEM,
    Starred, SubjectId, Tx, datamap,
    restriction::{self, Restricted},
};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::Arc,
};

/// Rounds of finding and starring: what was starred is found no more.
const ROUNDS: usize = 200;
/// Texts starred in one transaction: a few, for one of them may be a mail with all its files, and nobody else writes while it
/// is read.
const TOGETHER: usize = 10;

/// Where somebody stood in the texts of each room: what the journal keeps of it, so that the same places of a restored backup
/// are starred again when nobody knows any more who stood there.
pub(crate) type Places = BTreeMap<String, Vec<Starred>>;

/// What these people may be named by: as their records say, and the addresses at which they were written to before.
// law: gdpr/17.1
pub(crate) async fn namings(reader: &mut Reader, subjects: &[SubjectId]) -> Result<Vec<Naming>> {
    let mut all = customers::namings(reader, subjects).await?;
    let mut written = post::addresses_of(reader, subjects).await?;
    for naming in &mut all {
        let known: BTreeSet<String> = naming.emails.iter().map(|email| email.to_lowercase()).collect();
        let before = naming.subject.and_then(|subject| written.remove(&subject)).unwrap_or_default();
        for email in before.into_iter().filter(|email| !known.contains(email)) {
            // An address that is somebody else's by now names them.
            if customers::find_by_email(reader, &email).await?.is_empty() {
                naming.emails.push(email);
            }
        }
    }
    Ok(all)
}

/// Somebody of a crowd in a text of a room.
struct Found {
    room: &'static str,
    mentions: Mentions,
    whom: usize,
    mention: Mention,
}

async fn found(reader: &mut Reader, crowd: &Arc<Crowd>) -> Result<Vec<Found>> {
    let mut all = Vec::new();
    if crowd.is_empty() {
        return Ok(all);
    }
    for (room, mentions) in rooms(reader.app()) {
        let found = (mentions.find)(reader, Arc::clone(crowd)).await?;
        all.extend(found.into_iter().map(|(whom, mention)| Found { room, mentions, whom, mention }));
    }
    Ok(all)
}

fn rooms(app: &App) -> Vec<(&'static str, Mentions)> {
    app.rooms().iter().filter_map(|room| Some((room.name, room.mentions?))).collect()
}

/// Notes of people as they stand in the journal, or will.
pub(crate) type Journal = HashMap<SubjectId, Noted>;

/// Stars these people wherever others' texts name them, a part in each transaction. Where they stood is in the journal before
/// the part is written: whoever is starred is found no more, and a backup from before shows the name again. Running it again
/// finds what is left.
// law: gdpr/17.1
pub(crate) async fn star(app: &App, people: Vec<Naming>, journal: &mut Journal) -> Result<()> {
    let crowd = Arc::new(Crowd::new(people));
    let house = kernel::Actor::house();
    for _ in 0..ROUNDS {
        let mut found = found(&mut app.read(&house).await?, &crowd).await?;
        found.sort_by_key(|one| (one.whom, one.room));
        let mut starred = 0;
        for part in found.chunks(TOGETHER) {
            let (count, noted) = app.write(&house, &Star { crowd: &crowd, found: part, journal }).await?;
            starred += count;
            journal.extend(noted);
        }
        if starred == 0 {
            break;
        }
    }
    Ok(())
}

struct Star<'a> {
    crowd: &'a Crowd,
    /// Those of one person in one room beside each other.
    found: &'a [Found],
    journal: &'a Journal,
}

impl Action for Star<'_> {
    type Output = (u64, Journal);
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let others: BTreeSet<SubjectId> = self.found.iter().filter_map(|found| found.mention.of).collect();
        let others: Vec<SubjectId> = others.into_iter().collect();
        let frozen = thaw(tx, others.clone()).await?;
        let (mut starred, mut noted) = (0, Journal::new());
        for of_one in self.found.chunk_by(|a, b| (a.whom, a.room) == (b.whom, b.room)) {
            let naming = self.crowd.people()[of_one[0].whom].clone();
            let (subject, mut eraser) = (naming.subject, Eraser::of(naming, tx.now()));
            let ids = of_one.iter().map(|found| found.mention.id).collect();
            starred += (of_one[0].mentions.star)(tx, &mut eraser, ids).await?;
            let known = subject.and_then(|subject| Some((subject, self.journal.get(&subject)?)));
            if let Some((subject, known)) = known {
                let note = noted.entry(subject).or_insert_with(|| known.clone());
                note.places.entry(of_one[0].room.to_owned()).or_default().extend(eraser.places());
            }
        }
        restriction::refreeze_many(tx, &frozen).await?;
        let of_nobody = self.found.iter().any(|found| found.mention.of.is_none());
        look::anew(tx, &others, of_nobody).await?;
        // Before this transaction ends. If it does not, the journal knows places that are starred later, and too much does no
        // harm: only the same text is starred in the same place.
        note(tx.app(), &noted).await?;
        Ok((starred, noted))
    }
}

/// Writes notes down in the journal.
pub(crate) async fn note(app: &App, journal: &Journal) -> Result<()> {
    for stays in [false, true] {
        let here = journal.iter().filter(|(_, noted)| noted.plan.needs_key(app) == stays);
        let notes = here.map(|(subject, noted)| Ok((KeyId::of(*subject), noted.written()?)));
        let notes = notes.collect::<Result<Vec<_>>>()?;
        if !notes.is_empty() {
            app.vault().note(&notes, stays).await?;
        }
    }
    Ok(())
}

/// Stars the places again at which people stood, in texts as they were before, in the order in which that was done: whoever
/// came later stood in what was left. Gives in how many.
// law: gdpr/17.1
pub(crate) async fn star_again(app: &App, all: Vec<(SubjectId, Places)>) -> Result<u64> {
    let mut places: Vec<Again> = Vec::new();
    for (subject, rooms) in all {
        for (room, starred) in rooms {
            places.extend(starred.into_iter().map(|place| (subject, room.clone(), place)));
        }
    }
    places.sort_by_key(|(_, _, place)| place.at);
    let mut starred = 0;
    // Those of one text are counted in it as it was: none is starred between them.
    let texts: Vec<&[Again]> = places.chunk_by(|a, b| (a.0, &a.1, a.2.id) == (b.0, &b.1, b.2.id)).collect();
    for part in texts.chunks(TOGETHER) {
        starred += app.write(&kernel::Actor::house(), &StarAgain { places: &part.concat() }).await?;
    }
    Ok(starred)
}

type Again = (SubjectId, String, Starred);

struct StarAgain<'a> {
    places: &'a [Again],
}

impl Action for StarAgain<'_> {
    type Output = u64;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<u64> {
        let owners = self.owners(tx).await?;
        let frozen = thaw(tx, owners.clone()).await?;
        let (rooms, mut starred) = (rooms(tx.app()), 0);
        let together = |a: &Again, b: &Again| (a.0, &a.1, a.2.at) == (b.0, &b.1, b.2.at);
        for part in self.places.chunk_by(together) {
            let (subject, room, _) = &part[0];
            let Some((_, mentions)) = rooms.iter().find(|(name, _)| name == room) else { continue };
            let ids: BTreeSet<[u8; 16]> = part.iter().map(|(.., place)| place.id).collect();
            let places = part.iter().map(|(.., place)| place.clone()).collect();
            let mut eraser = Eraser::again(*subject, places, tx.now());
            starred += (mentions.star)(tx, &mut eraser, ids.into_iter().collect()).await?;
        }
        restriction::refreeze_many(tx, &frozen).await?;
        look::anew(tx, &owners, true).await?;
        Ok(starred)
    }
}

impl StarAgain<'_> {
    /// The journal does not say whose texts they are; the rows do.
    async fn owners(&self, tx: &mut Tx) -> Result<Vec<SubjectId>> {
        let (app, mut owners) = (tx.app().clone(), BTreeSet::new());
        for room in app.rooms() {
            let here = self.places.iter().filter(|(_, name, _)| name == room.name);
            let ids: Vec<[u8; 16]> = here.map(|(.., place)| place.id).collect();
            owners.extend(datamap::owners(tx, room.personal_data, &ids).await?);
        }
        Ok(owners.into_iter().collect())
    }
}

/// Others' restriction protects their words, not the name of somebody else in them: it is lifted for this transaction.
async fn thaw(tx: &mut Tx, others: Vec<SubjectId>) -> Result<HashMap<SubjectId, Restricted>> {
    let frozen = restriction::of_all(tx, &others).await?;
    let subjects: Vec<SubjectId> = frozen.keys().copied().collect();
    restriction::thaw_many(tx, &subjects).await?;
    Ok(frozen)
}

/// Whether any room of this house looks for people in texts about others.
pub(crate) fn are_sought(app: &App) -> bool {
    app.rooms().iter().any(|room| room.mentions.is_some())
}
