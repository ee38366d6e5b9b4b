//! Looking at what is old enough: everything that speaks for and against ending it, in few questions for many at once.

use crate::{
    ending,
    model::{Claim, Kept, Rule, Situation, State, Verdict, decide},
};
use ground::{clock::Timestamp, id::Id};
use kernel::{
    App, Lapse, Reader, Result, SubjectId,
    lapse::{Of, Old, Ripe},
};
use std::collections::{HashMap, HashSet};

/// Later than anything: whatever has a clock at all is found.
pub const EVER: Timestamp = Timestamp(i64::MAX);

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
    let mut claims: HashMap<[u8; 16], Vec<Claim>> = HashMap::new();
    for (rule, own) in rivals(&reader.app().clone(), rules, lapse) {
        let (purpose, among) = (rule.terms.purpose.clone(), Some(ids.clone()));
        let ripe = Ripe { purpose, among, limit, ..Ripe::before(EVER) };
        for old in (own.find)(reader, ripe).await? {
            claims.entry(old.id).or_default().push(claim(rule, own, old.since));
        }
    }
    Ok(claims)
}

fn claim(rule: &Rule, lapse: &Lapse, since: Timestamp) -> Claim {
    Claim {
        rule: rule.id,
        works: rule.state == State::Active,
        baseless: lapse.baseless,
        by_purpose: rule.terms.purpose.is_some(),
        ends: rule.terms.ends(since).max(rule.begins_at),
        floor: rule.terms.floor_ends(since),
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
        let restricted = kernel::restriction::frozen(reader, &subjects).await?;
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
    let old = Old { id: subject.bytes(), subject: Some(subject), since: reader.now() };
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
