//! What was written about others and names somebody: shown before an erasure, starred by it, for one or for many at once.

use crate::{DECIDE, model::Claim};
use kernel::{
    Action, App, Crowd, Eraser, Mention, Mentions, Naming, Permission, Reader, Result, SYSTEM, Starred,
    SubjectId, Tx,
    restriction::{self, Restricted},
};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::Arc,
};

/// Rounds of finding and starring: what was starred is found no more.
const ROUNDS: usize = 200;
/// Texts starred in one transaction.
const TOGETHER: usize = 100;

/// Where somebody stood in the texts of each room: what the journal keeps of it, so that the same places of a restored backup
/// are starred again when nobody knows any more who stood there.
pub(crate) type Places = BTreeMap<String, Vec<Starred>>;

/// Texts about others that name the person whom a request is about, for those who may decide about it; the person
/// themself is starred in what is shown.
// law: gdpr/17.1
pub async fn mentions(reader: &mut Reader, claim: &Claim) -> Result<Vec<Mention>> {
    if !reader.may(&DECIDE) || !claim.kind.is_erasure() {
        return Ok(Vec::new());
    }
    let crowd = Arc::new(Crowd::of(customers::naming(reader, claim.subject).await?));
    Ok(find(reader, &crowd).await?.into_iter().map(|found| found.mention).collect())
}

/// Somebody of a crowd in a text of a room.
struct Found {
    room: &'static str,
    mentions: Mentions,
    whom: usize,
    mention: Mention,
}

async fn find(reader: &mut Reader, crowd: &Arc<Crowd>) -> Result<Vec<Found>> {
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

/// Stars these people wherever others' texts name them, a part in each transaction; gives where they stood. Running it
/// again finds what is left.
// law: gdpr/17.1
pub(crate) async fn star(app: &App, people: Vec<Naming>) -> Result<HashMap<SubjectId, Places>> {
    let (crowd, mut all) = (Arc::new(Crowd::new(people)), HashMap::<SubjectId, Places>::new());
    let house = kernel::Actor::house();
    for _ in 0..ROUNDS {
        let mut found = find(&mut app.read(&house).await?, &crowd).await?;
        found.sort_by_key(|one| (one.whom, one.room));
        let mut starred = 0;
        for part in found.chunks(TOGETHER) {
            let (count, places) = app.write(&house, &Star { crowd: &crowd, found: part }).await?;
            starred += count;
            for (subject, room, places) in places {
                all.entry(subject).or_default().entry(room).or_default().extend(places);
            }
        }
        if starred == 0 {
            break;
        }
    }
    Ok(all)
}

struct Star<'a> {
    crowd: &'a Crowd,
    /// Those of one person in one room beside each other.
    found: &'a [Found],
}

impl Action for Star<'_> {
    type Output = (u64, Vec<(SubjectId, String, Vec<Starred>)>);
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Self::Output> {
        let others: BTreeSet<SubjectId> = self.found.iter().filter_map(|found| found.mention.of).collect();
        let frozen = thaw(tx, others.into_iter().collect()).await?;
        let (mut starred, mut places) = (0, Vec::new());
        for of_one in self.found.chunk_by(|a, b| (a.whom, a.room) == (b.whom, b.room)) {
            let naming = self.crowd.people()[of_one[0].whom].clone();
            let (subject, mut eraser) = (naming.subject, Eraser::of(naming, tx.now()));
            let ids = of_one.iter().map(|found| found.mention.id).collect();
            starred += (of_one[0].mentions.star)(tx, &mut eraser, ids).await?;
            places.extend(subject.map(|subject| (subject, of_one[0].room.to_owned(), eraser.places())));
        }
        restriction::refreeze_many(tx, &frozen).await?;
        Ok((starred, places))
    }
}

/// Everything that is known of where somebody stood.
pub(crate) fn join(places: &mut Places, more: Places) {
    for (room, more) in more {
        places.entry(room).or_default().extend(more);
    }
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
    for part in places.chunks(TOGETHER) {
        starred += app.write(&kernel::Actor::house(), &StarAgain { places: part }).await?;
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
        // The journal does not say whose texts they are.
        let everybody = restriction::everybody(tx).await?;
        let frozen = thaw(tx, everybody).await?;
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
        Ok(starred)
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
