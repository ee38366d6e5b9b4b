//! What a rule would end: figures, a year as chart and table, and the oldest with what is decided about each.

use super::{HOME, Names};
use crate::{
    forecast::Forecast,
    look::{Looked, is_person, lapse},
    model::{Deed, Kept, Rule, Verdict},
    read,
};
use customers::Anonymising;
use kernel::{Reader, Result, SubjectId};
use kit::{Badge, Button, Chart, Column, Drawn, Empty, Html, Panel, Point, Row, Stat, Table, Words};
use rights::InTheWay;
use std::collections::HashMap;

/// Names fetched for the list: each opens somebody's record.
const NAMED: usize = 20;

/// A forecast with what its readers may see of the people in it.
pub(super) struct Simulation {
    pub forecast: Forecast,
    pub rules: Vec<Rule>,
    pub people: HashMap<SubjectId, String>,
    /// What is in the way of those who are kept for it.
    pub ways: HashMap<SubjectId, Vec<InTheWay>>,
    /// What becomes of each field, where people are anonymised.
    pub fields: Option<Anonymising>,
}

impl Simulation {
    pub async fn of(reader: &mut Reader, t: Words, forecast: Forecast) -> Result<Self> {
        let rules = read::all(reader).await?;
        let subjects: Vec<SubjectId> =
            forecast.samples.iter().filter_map(|looked| looked.old.subject).collect();
        let people = people(reader, t, &subjects).await?;
        let ways = ways(reader, &forecast.samples).await?;
        let terms = &forecast.rule.terms;
        let of_people = lapse(reader.app(), &terms.lapse).is_some_and(is_person);
        let fields = match terms.deed {
            Deed::Anonymise if of_people => Some(customers::anonymising(reader).await?),
            Deed::Anonymise | Deed::Block | Deed::Destroy => None,
        };
        Ok(Self { forecast, rules, people, ways, fields })
    }

    pub fn html(&self, t: Words, names: &Names) -> Html {
        Html::join([self.figures(t), self.year(t), self.list(t, names), self.fields(t)])
    }

    /// What a request would leave, a rule leaves, too.
    fn fields(&self, t: Words) -> Html {
        let Some(house) = &self.fields else { return Html::default() };
        let choose = Button::link(t.w("retention-fields-choose"), "/customers/anonymising").quiet();
        Panel::new(t.w("retention-fields"), customers::anonymising_table(t, house)).aside(choose).html()
    }

    fn figures(&self, t: Words) -> Html {
        let forecast = &self.forecast;
        let figure = |word: &str, count: i64| Stat::new(t.w(word), t.number(count)).html();
        let tiles = Html::join([
            figure("retention-today", forecast.today()),
            figure("retention-in-a-month", forecast.after(1)),
            figure("retention-in-a-year", forecast.after(12)),
            figure("retention-in-all", forecast.total),
        ]);
        Html::join([Html::trusted("<div class=\"tiles\">"), tiles, Html::trusted("</div>"), self.meant(t)])
    }

    /// Figures tell of ages alone.
    fn meant(&self, t: Words) -> Html {
        let begins = self.forecast.rule.begins_at;
        let waits = self.forecast.months.first().is_some_and(|(now, _)| begins > *now);
        let waits = waits.then(|| t.w1("retention-as-if", "day", t.date(begins.0)));
        let said = [waits, Some(t.w("retention-old-enough"))];
        Html::join(said.into_iter().flatten().map(|text| Html::prose(&text)))
    }

    fn year(&self, t: Words) -> Html {
        let value = |count: i64| u64::try_from(count).unwrap_or_default();
        let points = self.forecast.months.iter();
        let points = points.map(|(day, count)| Point { label: t.day(day.0), value: value(*count) }).collect();
        let chart = Chart { t, title: t.w("retention-year"), drawn: Drawn::Bars, points };
        Panel::new(t.w("retention-ahead"), chart).html()
    }

    fn list(&self, t: Words, names: &Names) -> Html {
        let samples = &self.forecast.samples;
        if samples.is_empty() {
            return Panel::new(
                t.w("retention-samples"),
                Empty::new(t.w("retention-nothing"), t.w("retention-nothing-why")),
            )
            .html();
        }
        let columns = ["who", "since", "verdict"];
        let columns = columns.map(|one| Column::new(t.w(&format!("retention-column-{one}")))).to_vec();
        let rows = samples.iter().map(|looked| self.row(t, names, looked)).collect();
        let table = Table::new(t, t.w("retention-samples"), columns).rows(rows);
        let kept = self.forecast.kept().into_iter().map(|(why, count)| (why.word(), count));
        let all = [("retention-goes".to_owned(), self.forecast.go())].into_iter().chain(kept);
        let said: Vec<String> =
            all.map(|(word, count)| format!("{}: {}", t.w(&word), t.number(count))).collect();
        Panel::new(t.w("retention-samples"), table).aside(Html::text(&said.join(" · "))).html()
    }

    fn row(&self, t: Words, names: &Names, looked: &Looked) -> Row {
        let who = match looked.old.subject {
            Some(subject) => self.people.get(&subject).cloned().unwrap_or_else(|| t.w("retention-somebody")),
            None => t.w("retention-record"),
        };
        let cells =
            vec![Html::text(&who), t.date(looked.old.since.0).into(), self.verdict(t, names, looked).into()];
        match looked.old.subject {
            Some(subject) => Row::new(cells).open(format!("/customers/{subject}")),
            None => Row::new(cells),
        }
    }

    fn verdict(&self, t: Words, names: &Names, looked: &Looked) -> Badge {
        match looked.verdict {
            Verdict::Kept(why) => Badge::allow(self.kept(t, why, looked.old.subject)),
            Verdict::Stays => Badge::plain(t.w("retention-stays")),
            Verdict::Ends(rule, _) if rule == self.forecast.rule.id => Badge::stop(t.w("retention-goes")),
            Verdict::Ends(rule, day) => {
                let known = self.rules.iter().find(|known| known.id == rule);
                let name = known.map(|known| names.rule(t, known)).unwrap_or_default();
                Badge::plain(t.w2("retention-longer", ("rule", name), ("day", t.date(day.0))))
            }
        }
    }
}

impl Simulation {
    /// Why somebody is kept, by the names of what is in the way.
    fn kept(&self, t: Words, why: Kept, subject: Option<SubjectId>) -> String {
        let ways = subject.and_then(|subject| self.ways.get(&subject)).map(Vec::as_slice).unwrap_or_default();
        // Some names are not for every reader: the count tells of those, too.
        let named = |way: &InTheWay| match i64::try_from(way.names.len()) {
            Ok(0) => t.n(&way.word, way.count),
            Ok(names) if names == way.count => way.names.join(", "),
            _ => format!("{} ({})", t.n(&way.word, way.count), way.names.join(", ")),
        };
        let named: Vec<String> = ways.iter().map(named).collect();
        let said = t.w(&why.word());
        if named.is_empty() { said } else { format!("{said}: {}", named.join(", ")) }
    }
}

async fn ways(reader: &mut Reader, samples: &[Looked]) -> Result<HashMap<SubjectId, Vec<InTheWay>>> {
    let busy = samples.iter().filter(|looked| looked.kept() == Some(Kept::Busy));
    let mut ways = HashMap::new();
    for subject in busy.filter_map(|looked| looked.old.subject).take(NAMED) {
        ways.insert(subject, rights::obstacles_of(reader, subject).await?);
    }
    Ok(ways)
}

/// Names as the matrix lets this reader see them; whoever may see no people sees numbers.
async fn people(reader: &mut Reader, t: Words, subjects: &[SubjectId]) -> Result<HashMap<SubjectId, String>> {
    let numbers = customers::numbers(reader, subjects).await?;
    let mut people = HashMap::new();
    for (at, subject) in subjects.iter().enumerate() {
        let name = match at < NAMED && reader.may(&customers::VIEW) {
            true => customers::record(reader, *subject).await?.map(|record| record.shown(reader).name()),
            false => None,
        };
        let number =
            numbers.get(subject).map(|number| t.w1("retention-person", "number", number.to_string()));
        let name = name.filter(|name| !name.is_empty()).or(number);
        people.extend(name.map(|name| (*subject, name)));
    }
    Ok(people)
}

/// Where the whole of it is told.
pub(super) fn path(rule: &Rule) -> String {
    format!("{HOME}/rules/{}", rule.id)
}
