//! What a rule would end: today, in a month, in a year, who and why not; counts by index, lists bounded.

use crate::{
    MANAGE, VIEW, actions,
    look::{self, Care, EVER, Looked},
    model::{Draft, Kept, Period, Rule, RuleId, Verdict},
    read,
};
use ground::{clock::Timestamp, id::Id};
use kernel::{
    Error, Lapse, Reader, Result,
    lapse::{Ages, Ripe},
};
use std::collections::BTreeMap;

/// Months looked ahead.
pub const MONTHS: i32 = 12;
/// Of those who are old enough today, so many are looked at one by one.
const SAMPLES: u32 = 50;

/// What would go.
#[derive(Clone, Debug)]
pub struct Forecast {
    pub rule: Rule,
    /// All there are, old or not.
    pub total: i64,
    /// Old enough at the end of each month from today on, all of them in sum.
    pub months: Vec<(Timestamp, i64)>,
    /// The oldest, with what is decided about each.
    pub samples: Vec<Looked>,
}

impl Forecast {
    pub fn today(&self) -> i64 {
        self.months.first().map_or(0, |(_, count)| *count)
    }

    pub fn after(&self, months: usize) -> i64 {
        self.months.get(months).or(self.months.last()).map_or(0, |(_, count)| *count)
    }

    /// How many of the samples it ends.
    pub fn go(&self) -> usize {
        let ends =
            |looked: &&Looked| matches!(looked.verdict, Verdict::Ends(rule, _) if rule == self.rule.id);
        self.samples.iter().filter(ends).count()
    }

    /// Why some of the samples stay.
    pub fn kept(&self) -> BTreeMap<Kept, usize> {
        let mut kept = BTreeMap::new();
        for why in self.samples.iter().filter_map(|looked| self.keeps(looked)) {
            *kept.entry(why).or_default() += 1;
        }
        kept
    }

    /// Another rule that decides later keeps it, too.
    pub fn keeps(&self, looked: &Looked) -> Option<Kept> {
        match looked.verdict {
            Verdict::Kept(why) => Some(why),
            Verdict::Ends(rule, _) if rule != self.rule.id => Some(Kept::Longer),
            Verdict::Ends(..) | Verdict::Stays => None,
        }
    }
}

/// What a rule would end, as if it worked already.
pub async fn of(reader: &mut Reader, id: RuleId) -> Result<Forecast> {
    let rule = read::rule(reader, id).await?;
    forecast(reader, rule).await
}

/// What a draft would end, before it is saved; `replaces` is the rule it would change.
pub async fn of_draft(reader: &mut Reader, draft: &Draft, replaces: Option<RuleId>) -> Result<Forecast> {
    reader.demand(&MANAGE)?;
    let (terms, begins) = actions::check(reader, draft).await?;
    let (id, now) = (replaces.unwrap_or(RuleId::from_bytes([0; 16])), reader.now());
    forecast(reader, actions::fresh(id, terms, begins.unwrap_or(now))).await
}

async fn forecast(reader: &mut Reader, rule: Rule) -> Result<Forecast> {
    reader.demand(&VIEW)?;
    let app = reader.app().clone();
    let lapse = look::lapse(&app, &rule.terms.lapse).ok_or(Error::NotFound)?;
    let (months, total) = months(reader, lapse, &rule).await?;
    let samples = samples(reader, lapse, &rule).await?;
    Ok(Forecast { rule, total, months, samples })
}

/// How many are old enough at the end of each month, and how many there are; one look counts all of it.
async fn months(reader: &mut Reader, lapse: &Lapse, rule: &Rule) -> Result<(Vec<(Timestamp, i64)>, i64)> {
    let now = reader.now();
    let days: Vec<Timestamp> = (0..=MONTHS).map(|month| Period::of_months(month).after(now)).collect();
    let ages = days.iter().map(|day| rule.terms.over(*day)).chain([EVER]).collect();
    let mut counts = count(reader, lapse, rule, ages).await?;
    let total = counts.pop().unwrap_or_default();
    Ok((days.into_iter().zip(counts).collect(), total))
}

async fn count(reader: &mut Reader, lapse: &Lapse, rule: &Rule, before: Vec<Timestamp>) -> Result<Vec<i64>> {
    (lapse.count)(reader, Ages { purpose: rule.terms.purpose.clone(), before }).await
}

async fn samples(reader: &mut Reader, lapse: &Lapse, rule: &Rule) -> Result<Vec<Looked>> {
    let mut rules = read::all(reader).await?;
    rules.retain(|known| known.id != rule.id);
    let now = reader.now();
    rules.push(Rule {
        state: crate::model::State::Active,
        begins_at: rule.begins_at.min(now),
        ..rule.clone()
    });
    let ripe =
        Ripe { purpose: rule.terms.purpose.clone(), limit: SAMPLES, ..Ripe::before(rule.terms.over(now)) };
    let found = (lapse.find)(reader, ripe).await?;
    look::look(reader, &rules, lapse, (found, Care::Whole)).await
}

/// How many a night would touch, and of how many.
pub async fn at_once(reader: &mut Reader, rule: &Rule, lapse: &Lapse) -> Result<(i64, i64)> {
    let near = rule.terms.near(reader.now());
    let counts = count(reader, lapse, rule, vec![near, EVER]).await?;
    Ok((counts[0], counts[1]))
}

/// How many are old enough today, for the list of rules.
pub async fn today(reader: &mut Reader, rule: &Rule) -> Result<i64> {
    let app = reader.app().clone();
    let Some(lapse) = look::lapse(&app, &rule.terms.lapse) else { return Ok(0) };
    let over = rule.terms.over(reader.now());
    Ok(count(reader, lapse, rule, vec![over]).await?[0])
}
