//! Looking at what is old enough: everything that speaks for and against ending it, in few questions for many at once.

use crate::{
    ending,
    model::{Claim, Kept, Rule, RuleId, Situation, State, Verdict, decide},
    read,
};
use ground::{clock::Timestamp, id::Id};
use kernel::{
    App, Lapse, Reader, Result, SubjectId,
    lapse::{Of, Old, Ripe},
    restriction,
};
use std::collections::{HashMap, HashSet};

/// Later than anything: whatever has a clock at all is found.
pub const EVER: Timestamp = Timestamp(i64::MAX);

/// Records of people that are read at once.
const PAGE: u32 = 1_000;

/// Whether open work is looked for, too: it asks every room about every person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Care {
    Whole,
    Quick,
}

/// Something old, and what is decided about it.
#[derive(Clone, Debug)]
pub struct Looked {
    pub old: Old,
    pub verdict: Verdict,
    pub situation: Situation,
}

/// Every lapse of the house.
pub fn lapses(app: &App) -> Vec<&'static Lapse> {
    app.rooms().iter().flat_map(|room| room.lapses).collect()
}

pub fn lapse(app: &App, name: &str) -> Option<&'static Lapse> {
    app.rooms().iter().flat_map(|room| room.lapses).find(|lapse| lapse.name == name)
}

pub const fn is_person(lapse: &Lapse) -> bool {
    matches!(lapse.of, Of::Person)
}

/// Decides about these, which `lapse` found, by all rules that may have a say.
pub async fn look(
    reader: &mut Reader,
    rules: &[Rule],
    lapse: &Lapse,
    (found, care): (Vec<Old>, Care),
) -> Result<Vec<Looked>> {
    let about = About::of(reader, lapse, &found, care).await?;
    let mut claims = claims(reader, rules, lapse, &found).await?;
    let now = reader.now();
    let one = |old: Old| {
        let situation = about.situation(old.subject, claims.remove(&old.id).unwrap_or_default());
        Looked { old, verdict: decide(&situation, now), situation }
    };
    Ok(found.into_iter().map(one).collect())
}

/// Rules about the same thing: all of those about people, or those about the same kind of record.
fn rivals<'a>(app: &App, rules: &'a [Rule], lapse: &Lapse) -> Vec<(&'a Rule, &'static Lapse)> {
    let known = |rule: &'a Rule| self::lapse(app, &rule.terms.lapse).map(|own| (rule, own));
    let same = |own: &Lapse| if is_person(lapse) { is_person(own) } else { own.name == lapse.name };
    rules.iter().filter_map(known).filter(|(_, own)| same(own)).collect()
}

async fn claims(
    reader: &mut Reader,
    rules: &[Rule],
    lapse: &Lapse,
    found: &[Old],
) -> Result<HashMap<[u8; 16], Vec<Claim>>> {
    let ids: Vec<[u8; 16]> = found.iter().map(|old| old.id).collect();
    let limit = u32::try_from(ids.len()).unwrap_or(u32::MAX);
    let untold = untold(reader, lapse, found).await?;
    let mut claims: HashMap<[u8; 16], Vec<Claim>> = HashMap::new();
    for (rule, own) in rivals(&reader.app().clone(), rules, lapse) {
        let (purpose, among) = (rule.terms.purpose.clone(), Some(ids.clone()));
        let ripe = Ripe { purpose, among, limit, ..Ripe::before(EVER) };
        for old in (own.find)(reader, ripe).await? {
            let untold = old.subject.is_some_and(|subject| untold.contains(&(rule.id, subject)));
            claims.entry(old.id).or_default().push(Claim { untold, ..claim(rule, old.since) });
        }
    }
    if is_person(lapse) {
        floors(reader, rules, found, &mut claims).await?;
    }
    Ok(claims)
}

fn claim(rule: &Rule, since: Timestamp) -> Claim {
    Claim {
        rule: rule.id,
        works: rule.state == State::Active,
        by_purpose: rule.terms.purpose.is_some(),
        ends: rule.terms.ends(since).max(rule.begins_at),
        floor: rule.terms.floor_ends(since),
        untold: false,
    }
}

/// Whom a rule wanted to tell of their end, and could not.
async fn untold(reader: &mut Reader, lapse: &Lapse, found: &[Old]) -> Result<HashSet<(RuleId, SubjectId)>> {
    if !is_person(lapse) {
        return Ok(HashSet::new());
    }
    read::untold(reader, &found.iter().filter_map(|old| old.subject).collect::<Vec<_>>()).await
}

/// Whoever goes takes their records with them: what another law demands of those, it demands of the person.
// law: gdpr/17.3
async fn floors(
    reader: &mut Reader,
    rules: &[Rule],
    found: &[Old],
    claims: &mut HashMap<[u8; 16], Vec<Claim>>,
) -> Result<()> {
    let app = reader.app().clone();
    for rule in rules.iter().filter(|rule| rule.terms.floor.is_some()) {
        let Some(records) = lapse(&app, &rule.terms.lapse).filter(|own| !is_person(own)) else { continue };
        let youngest = youngest(reader, rule, records, found).await?;
        for old in found {
            if let Some(since) = old.subject.and_then(|subject| youngest.get(&subject)) {
                claims.entry(old.id).or_default().push(Claim { works: false, ..claim(rule, *since) });
            }
        }
    }
    Ok(())
}

/// Of each of these people the youngest record that the floor of a rule still protects.
async fn youngest(
    reader: &mut Reader,
    rule: &Rule,
    records: &Lapse,
    found: &[Old],
) -> Result<HashMap<SubjectId, Timestamp>> {
    let whose: Vec<SubjectId> = found.iter().filter_map(|old| old.subject).collect();
    let mut after = rule.terms.floor_began(reader.now()).map(|since| (since, [0; 16]));
    let mut youngest = HashMap::new();
    loop {
        let (purpose, whose) = (rule.terms.purpose.clone(), Some(whose.clone()));
        let page =
            (records.find)(reader, Ripe { purpose, whose, after, limit: PAGE, ..Ripe::before(EVER) }).await?;
        youngest.extend(page.iter().filter_map(|old| old.subject.map(|subject| (subject, old.since))));
        match page.last() {
            Some(last) if page.len() >= PAGE as usize => after = Some((last.place, last.id)),
            _ => return Ok(youngest),
        }
    }
}

/// What is known of the people behind it.
#[derive(Default)]
struct About {
    held: HashSet<SubjectId>,
    asking: HashSet<SubjectId>,
    restricted: HashSet<SubjectId>,
    busy: HashSet<SubjectId>,
}

impl About {
    async fn of(reader: &mut Reader, lapse: &Lapse, found: &[Old], care: Care) -> Result<Self> {
        let mut subjects: Vec<SubjectId> = found.iter().filter_map(|old| old.subject).collect();
        subjects.sort_unstable();
        subjects.dedup();
        let held = ending::held(reader, &subjects).await?;
        let asking = ending::asking(reader, &subjects).await?;
        let restricted = restricted(reader, lapse, &subjects).await?;
        let busy = match care {
            Care::Whole if is_person(lapse) => busy(reader, &subjects).await?,
            Care::Whole | Care::Quick => HashSet::new(),
        };
        Ok(Self { held, asking, restricted, busy })
    }

    fn situation(&self, subject: Option<SubjectId>, claims: Vec<Claim>) -> Situation {
        let is = |among: &HashSet<SubjectId>| subject.is_some_and(|subject| among.contains(&subject));
        Situation {
            held: is(&self.held),
            asks: is(&self.asking),
            restricted: is(&self.restricted),
            busy: is(&self.busy),
            claims,
        }
    }
}

/// Whose records nobody touches. What was kept of somebody who was erased waits for nothing but its own end.
async fn restricted(
    reader: &mut Reader,
    lapse: &Lapse,
    subjects: &[SubjectId],
) -> Result<HashSet<SubjectId>> {
    let mut restricted = restriction::of_all(reader, subjects).await?;
    restricted.retain(|_, why| is_person(lapse) || why.reason != restriction::KEPT);
    Ok(restricted.into_keys().collect())
}

/// People with anything that a person should look at first: the house alone does not pass it.
async fn busy(reader: &mut Reader, subjects: &[SubjectId]) -> Result<HashSet<SubjectId>> {
    let mut busy = HashSet::new();
    let rooms = reader.app().rooms();
    for subject in subjects {
        for blocker in rooms.iter().flat_map(|room| room.blockers) {
            if !busy.contains(subject) && (blocker.count)(reader, *subject).await? > 0 {
                busy.insert(*subject);
            }
        }
    }
    Ok(busy)
}

/// When one person goes, by which rule, or what keeps them: for their page.
pub async fn person(reader: &mut Reader, rules: &[Rule], subject: SubjectId) -> Result<Looked> {
    let app = reader.app().clone();
    let lapse = lapses(&app).into_iter().find(|lapse| is_person(lapse));
    let now = reader.now();
    let old = Old { id: subject.bytes(), subject: Some(subject), since: now, place: now };
    let nothing = Looked { old, verdict: Verdict::Stays, situation: Situation::default() };
    let Some(lapse) = lapse else { return Ok(nothing) };
    Ok(look(reader, rules, lapse, (vec![old], Care::Whole)).await?.pop().unwrap_or(nothing))
}

impl Looked {
    /// Why it is kept, if it is.
    pub const fn kept(&self) -> Option<Kept> {
        match self.verdict {
            Verdict::Kept(why) => Some(why),
            Verdict::Ends(..) | Verdict::Stays => None,
        }
    }
}
