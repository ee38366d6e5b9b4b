//! Whether somebody could still be told from what remains of them: how many others have the same, and what to tell less
//! exactly until enough do.

use crate::REMAINS;
use customers::{Trait, alike, told, traits};
use kernel::{Reader, Result, SubjectId};

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
    /// A decade instead of a year, a region instead of a postcode.
    Coarser {
        from: Trait,
        to: Trait,
    },
    Drop(Trait),
}

/// What is known of somebody's uniqueness.
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

/// How much may remain of somebody who is anonymised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remains {
    Nothing,
    /// Country and language.
    Few,
    /// Every fact that says little alone.
    All,
}

impl Remains {
    pub const KEYS: &'static [&'static str] = &["nothing", "few", "all"];

    async fn chosen(reader: &mut Reader) -> Result<Self> {
        Ok(match reader.setting(&REMAINS).await?.as_str() {
            "few" => Self::Few,
            "all" => Self::All,
            _ => Self::Nothing,
        })
    }

    fn takes(self, one: &Trait) -> bool {
        match self {
            Self::Nothing => false,
            Self::Few => matches!(one, Trait::Country | Trait::Language),
            Self::All => true,
        }
    }
}

/// How unique somebody is by each fact and by all together, and what to tell less exactly.
///
/// Counting stops at [`MANY`], and walks an index: it is quick however many people there are.
// law: gdpr/4.5
pub async fn anonymity(reader: &mut Reader, subject: SubjectId) -> Result<Anonymity> {
    let all = traits(reader, subject).await?;
    assess(reader, subject, all).await
}

async fn assess(reader: &mut Reader, subject: SubjectId, all: Vec<(Trait, String)>) -> Result<Anonymity> {
    let least = reader.setting(&crate::LEAST_ALIKE).await?.parse().unwrap_or(1);
    let most = MANY.max(least);
    let mut singles = Vec::with_capacity(all.len());
    for one in &all {
        let others = alike(reader, subject, std::slice::from_ref(one), most).await?;
        singles.push(Group { traits: vec![one.0.clone()], others });
    }
    singles.sort_by_key(|group| group.others);
    let whole = group(reader, subject, &all, most).await?;
    let (advice, remains) = narrow(reader, subject, (all, whole.clone(), &singles), (least, most)).await?;
    Ok(Anonymity { least, singles, whole, advice, remains })
}

async fn group(
    reader: &mut Reader,
    subject: SubjectId,
    traits: &[(Trait, String)],
    most: usize,
) -> Result<Group> {
    let others = alike(reader, subject, traits, most).await?;
    Ok(Group { traits: traits.iter().map(|(one, _)| one.clone()).collect(), others })
}

/// Tells the rarest fact less exactly, or not at all, until enough people share what is left.
async fn narrow(
    reader: &mut Reader,
    subject: SubjectId,
    (mut left, mut found, singles): (Vec<(Trait, String)>, Group, &[Group]),
    (least, most): (usize, usize),
) -> Result<(Vec<Advice>, Group)> {
    let mut advice = Vec::new();
    let mut rarest: Vec<(usize, Trait)> =
        singles.iter().flat_map(|group| group.traits.iter().map(|one| (group.others, one.clone()))).collect();
    while found.size() < least && !rarest.is_empty() {
        let (_, one) = rarest.remove(0);
        left.retain(|(known, _)| *known != one);
        let coarser = match one.coarser() {
            Some(to) => told(reader, subject, &[to]).await?.pop(),
            None => None,
        };
        match coarser {
            Some(value) => {
                advice.push(Advice::Coarser { from: one, to: value.0.clone() });
                let others = alike(reader, subject, std::slice::from_ref(&value), most).await?;
                let place = rarest.partition_point(|(known, _)| *known < others);
                rarest.insert(place, (others, value.0.clone()));
                left.push(value);
            }
            None => advice.push(Advice::Drop(one)),
        }
        found = group(reader, subject, &left, most).await?;
    }
    Ok((advice, found))
}

/// What is written back of somebody who is anonymised: as much as the office chose, told as exactly as enough others allow.
pub(crate) async fn remains(reader: &mut Reader, subject: SubjectId) -> Result<Vec<(Trait, String)>> {
    let chosen = Remains::chosen(reader).await?;
    let wanted: Vec<_> =
        traits(reader, subject).await?.into_iter().filter(|(one, _)| chosen.takes(one)).collect();
    if wanted.is_empty() {
        return Ok(wanted);
    }
    let found = assess(reader, subject, wanted).await?;
    if found.remains.size() < found.least {
        return Ok(Vec::new());
    }
    told(reader, subject, &found.remains.traits).await
}
