//! What would remain of people who are anonymised, as the house chose for each field.

use super::{alike::attributes, fields::definitions, known::facts_of, record::Record};
use crate::model::{Anonymising, Becomes, Facts, Feature, FieldKey, LEFT, Plain, Standing, Trait};
use ground::{
    args,
    db::{Q, join},
    row, statements,
};
use kernel::{Access, Actor, Reader, Result, SubjectId};
use std::collections::HashMap;

/// People asked about in one statement.
const AT_ONCE: usize = 200;
/// Stands where a reader may not see a value.
const UNSEEN: &str = "•••";

row! {
    struct Line {
        subject: SubjectId,
        country: Option<String>,
        language: Option<String>,
        organisation: Option<String>,
    }
}

const LINES: &str = join!("select ", Line::COLUMNS, " from customers");

statements! {
    OUTCOMES = "select field, outcome from customers_outcomes order by field";
}

/// Something known of somebody, and what becomes of it.
#[derive(Clone, Debug)]
pub struct Known {
    pub feature: Feature,
    pub becomes: Becomes,
    pub value: String,
}

/// All that could remain of somebody.
#[derive(Clone, Debug)]
pub struct Remainder {
    pub subject: SubjectId,
    pub known: Vec<Known>,
}

/// What becomes of each field in this house.
pub async fn anonymising(reader: &mut Reader) -> Result<Anonymising> {
    let chosen: Vec<(String, String)> = reader.rows(OUTCOMES, args![]).await?;
    let chosen = chosen.into_iter().filter_map(|(field, key)| Some((field, Becomes::parse(&key)?)));
    Ok(Anonymising { chosen: chosen.collect(), definitions: definitions(reader).await? })
}

/// What would remain of these people before it is asked whether enough others share it; those who are erased are not among
/// them. Nothing is opened where nothing of what lies sealed remains.
pub async fn remainders(
    reader: &mut Reader,
    house: &Anonymising,
    subjects: &[SubjectId],
) -> Result<Vec<Remainder>> {
    let remains: Vec<Feature> =
        house.features().into_iter().filter(|one| house.of(one) != Becomes::Removed).collect();
    let opens = remains.iter().any(|one| house.is_sealed(one));
    let mut all = Vec::new();
    for part in subjects.chunks(AT_ONCE) {
        let q = Q::new(LINES).and_in("subject", part).and("standing <> ?", &Standing::Erased);
        let lines: Vec<Line> = reader.find(&q.then("order by subject")).await?;
        let mut open = match house.definitions.is_empty() {
            true => HashMap::new(),
            false => attributes(reader, part).await?,
        };
        let mut facts: HashMap<SubjectId, Facts> = HashMap::new();
        if opens {
            facts.extend(facts_of(reader, part).await?);
        }
        all.extend(lines.into_iter().map(|line| {
            let Line { subject, country, language, organisation } = line;
            let (facts, open) = (facts.remove(&subject), open.remove(&subject));
            let plain = Plain { country, language, organisation };
            Remainder::of(house, subject, (&plain, &facts.unwrap_or_default(), &open.unwrap_or_default()))
        }));
    }
    Ok(all)
}

impl Remainder {
    fn of(
        house: &Anonymising,
        subject: SubjectId,
        (plain, facts, open): (&Plain, &Facts, &[(String, String)]),
    ) -> Self {
        let known = |feature: Feature| {
            let value = feature.of(plain, facts, open)?;
            Some(Known { becomes: house.of(&feature), feature, value })
        };
        Self { subject, known: house.features().into_iter().filter_map(known).collect() }
    }

    /// Everything that is known of somebody, what goes as well.
    pub fn whole(house: &Anonymising, record: &Record) -> Self {
        Self::of(house, record.subject, (&record.plain, &record.facts, &record.attributes))
    }

    /// What people could be told apart by.
    pub fn traits(&self) -> Vec<(Trait, String)> {
        let one = |known: &Known| {
            let told = known.becomes.told(&known.value)?;
            Some((Trait { feature: known.feature.clone(), told: known.becomes }, told))
        };
        self.known.iter().filter_map(one).collect()
    }

    /// How this is told of them.
    pub fn told(&self, one: &Trait) -> Option<String> {
        let known = self.known.iter().find(|known| known.feature == one.feature)?;
        one.told.told(&known.value)
    }

    /// What is written back of them when these traits may remain.
    pub fn left(&self, traits: &[Trait]) -> Vec<(Feature, String)> {
        traits.iter().filter_map(|one| Some((one.feature.clone(), self.told(one)?))).collect()
    }
}

impl Record {
    /// What remains of somebody beside the record's own row, as this actor may see it.
    pub(crate) fn left_to(&self, actor: &Actor) -> Vec<(String, String)> {
        let field = |key: &str| match key.strip_prefix(LEFT) {
            Some(left) => Feature::parse(left)?.field(),
            None => Some(self.definitions.iter().find(|known| known.key == key)?.class.field()),
        };
        let shown = |(key, value): &(String, String)| match actor.access(field(key)?.key()) {
            Access::Hidden => None,
            Access::Masked => Some((key.clone(), UNSEEN.to_owned())),
            Access::Shown | Access::Edit => Some((key.clone(), value.clone())),
        };
        self.attributes.iter().filter_map(shown).collect()
    }
}

impl Known {
    /// The value as this actor may see it; what lies sealed apart is masked for everybody.
    pub fn shown_to(&self, house: &Anonymising, actor: &Actor) -> String {
        let custom = || house.definition(&self.feature).map(|known| known.class.field());
        let field = self.feature.field().or_else(custom).unwrap_or(FieldKey::Custom);
        match actor.access(field.key()) {
            Access::Shown | Access::Edit => self.value.clone(),
            Access::Hidden | Access::Masked => UNSEEN.to_owned(),
        }
    }
}
