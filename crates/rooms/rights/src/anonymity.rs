//! Whether somebody could still be told from what remains of them: how many others have the same, and what to tell less
//! exactly until enough do. What remains is the house's choice for each field, for a request and for a rule alike.

use customers::{Anonymising, Becomes, Feature, Remainder, Trait, alike};
use kernel::{Reader, Result, SubjectId};
use std::collections::HashMap;

/// Others counted at most: more than this is many.
pub const MANY: usize = 20;

/// What is left of somebody when only this is left, and how many others it could be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    pub traits: Vec<Trait>,
    /// At most [`MANY`], which means that many or more.
    pub others: usize,
}

impl Group {
    /// People who cannot be told apart, the person among them: the k of k-anonymity.
    pub const fn size(&self) -> usize {
        self.others + 1
    }
}

/// How to tell less.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Advice {
    /// A decade instead of a year.
    Coarser {
        from: Trait,
        to: Trait,
    },
    Drop(Trait),
}

/// What is known of somebody's uniqueness in what the house would leave of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anonymity {
    /// How many must not be told apart.
    pub least: usize,
    /// Each fact alone, the rarest first.
    pub singles: Vec<Group>,
    /// All of them together.
    pub whole: Group,
    /// What to do about them, in order, until enough people are alike.
    pub advice: Vec<Advice>,
    /// What may remain after that.
    pub remains: Group,
}

impl Anonymity {
    /// What is told of somebody in the end: nothing where too few are alike whatever is told less exactly.
    fn told(&self) -> &[Trait] {
        if self.remains.size() < self.least { &[] } else { &self.remains.traits }
    }
}

/// What would become of one field of somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub feature: Feature,
    /// What the house calls a field of its own.
    pub label: Option<String>,
    pub becomes: Becomes,
    /// As the reader may see it.
    pub now: String,
    pub after: Option<String>,
    /// It is told less exactly than was chosen, or not at all: too few have the same.
    pub narrowed: bool,
}

type Told = Vec<(Trait, String)>;

/// Counts people alike; what was counted once is not counted again.
struct Counting<'a> {
    house: &'a Anonymising,
    least: usize,
    counted: HashMap<Told, usize>,
    narrowed: HashMap<Told, Vec<Trait>>,
}

/// How unique somebody is by each fact and by all together, and what to tell less exactly.
///
/// Counting stops at [`MANY`], and walks an index: it is quick however many people there are.
// law: gdpr/4.5
pub async fn anonymity(reader: &mut Reader, subject: SubjectId) -> Result<Anonymity> {
    let house = customers::anonymising(reader).await?;
    let known = customers::remainders(reader, &house, &[subject]).await?.pop();
    let known = known.unwrap_or(Remainder { subject, known: Vec::new() });
    Counting::new(reader, &house).await?.assess(reader, &known).await
}

/// Field by field, before and after.
pub async fn changes(reader: &mut Reader, subject: SubjectId, found: &Anonymity) -> Result<Vec<Change>> {
    let house = customers::anonymising(reader).await?;
    let Some(record) = customers::record(reader, subject).await? else { return Ok(Vec::new()) };
    let whole = Remainder::whole(&house, &record);
    let left: HashMap<Feature, String> = whole.left(found.told()).into_iter().collect();
    let change = |known: &customers::Known| {
        let now = known.shown_to(&house, reader.actor());
        let after = left.get(&known.feature);
        let as_chosen = known.becomes.told(&known.value);
        Change {
            label: house.definition(&known.feature).map(|known| known.label.clone()),
            feature: known.feature.clone(),
            becomes: known.becomes,
            narrowed: as_chosen.as_ref() != after,
            // Who may not see the value may not see what is left of it.
            after: after
                .map(|after| if now == known.value || known.becomes == Becomes::Stars { after } else { &now })
                .cloned(),
            now,
        }
    };
    Ok(whole.known.iter().map(change).collect())
}

/// What is written back of these people when they are anonymised: as the house chose, told as exactly as enough others allow.
pub(crate) async fn remains(
    reader: &mut Reader,
    subjects: &[SubjectId],
) -> Result<Vec<(SubjectId, Vec<(Feature, String)>)>> {
    let house = customers::anonymising(reader).await?;
    let people = customers::remainders(reader, &house, subjects).await?;
    let mut counting = Counting::new(reader, &house).await?;
    let mut all = Vec::with_capacity(people.len());
    for person in people {
        let told = counting.told(reader, &person).await?;
        all.push((person.subject, person.left(&told)));
    }
    all.retain(|(_, left)| !left.is_empty());
    Ok(all)
}

impl<'a> Counting<'a> {
    async fn new(reader: &mut Reader, house: &'a Anonymising) -> Result<Self> {
        let least = reader.setting(&crate::LEAST_ALIKE).await?.parse().unwrap_or(1);
        Ok(Self { house, least, counted: HashMap::new(), narrowed: HashMap::new() })
    }

    /// What is told of somebody; the same of everybody of whom the same is known.
    async fn told(&mut self, reader: &mut Reader, person: &Remainder) -> Result<Vec<Trait>> {
        let all = person.traits();
        if all.is_empty() {
            return Ok(Vec::new());
        }
        if let Some(known) = self.narrowed.get(&all) {
            return Ok(known.clone());
        }
        let told = self.assess(reader, person).await?.told().to_vec();
        self.narrowed.insert(all, told.clone());
        Ok(told)
    }

    async fn assess(&mut self, reader: &mut Reader, person: &Remainder) -> Result<Anonymity> {
        let all = person.traits();
        let mut singles = Vec::with_capacity(all.len());
        for one in &all {
            singles.push(self.group(reader, person, std::slice::from_ref(one)).await?);
        }
        singles.sort_by_key(|group| group.others);
        let whole = self.group(reader, person, &all).await?;
        let (advice, remains) = self.narrow(reader, person, (all, whole.clone(), &singles)).await?;
        Ok(Anonymity { least: self.least, singles, whole, advice, remains })
    }

    /// Everybody of whom this is asked has these traits, so that the number is the same for all of them.
    async fn group(
        &mut self,
        reader: &mut Reader,
        person: &Remainder,
        told: &[(Trait, String)],
    ) -> Result<Group> {
        let others = match self.counted.get(told) {
            Some(others) => *others,
            None => alike(reader, self.house, person.subject, (told, MANY.max(self.least))).await?,
        };
        self.counted.insert(told.to_vec(), others);
        Ok(Group { traits: told.iter().map(|(one, _)| one.clone()).collect(), others })
    }

    /// Tells the rarest fact less exactly, or not at all, until enough people share what is left.
    async fn narrow(
        &mut self,
        reader: &mut Reader,
        person: &Remainder,
        (mut left, mut found, singles): (Told, Group, &[Group]),
    ) -> Result<(Vec<Advice>, Group)> {
        let mut advice = Vec::new();
        let mut rarest: Vec<(usize, Trait)> = singles
            .iter()
            .flat_map(|group| group.traits.iter().map(|one| (group.others, one.clone())))
            .collect();
        while found.size() < self.least && !rarest.is_empty() {
            let (_, one) = rarest.remove(0);
            let value = person.told(&one).unwrap_or_default();
            left.retain(|(known, _)| *known != one);
            let coarser = one.coarser(&value).and_then(|to| person.told(&to).map(|told| (to, told)));
            match coarser {
                Some(value) => {
                    advice.push(Advice::Coarser { from: one, to: value.0.clone() });
                    let others = self.group(reader, person, std::slice::from_ref(&value)).await?.others;
                    let place = rarest.partition_point(|(known, _)| *known < others);
                    rarest.insert(place, (others, value.0.clone()));
                    left.push(value);
                }
                None => advice.push(Advice::Drop(one)),
            }
            found = self.group(reader, person, &left).await?;
        }
        Ok((advice, found))
    }
}
