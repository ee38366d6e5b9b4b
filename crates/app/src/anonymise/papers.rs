//! What the house asks people for, and what it records about itself: forms and the register.

use super::{
    Copied,
    chance::Chance,
    office::{all_told, attempt, told},
};
use forms::{Edit, Form, Listed, Reply, Shape, Standing};
use kernel::{Action, Actor, App, Permission, Result, SYSTEM, Tx};
use register::{Kind, Need, RecordId, Said, State};
use std::collections::{BTreeMap, HashMap};

const RECORD: &str = "record of the register";
/// Letters of an invented longer answer.
const LONG: usize = 160;
/// What a question without bounds is answered with, at most.
const MOST: i64 = 100;
/// One in so many leaves out what need not be answered.
const LEFT_OUT: u32 = 4;
/// Somebody at a company that works for us.
const SOMEBODY: &str = "office@example.org";

/// Forms as people see them now, without where they stand and where they lead; by name.
pub async fn forms(
    source: &App,
    app: &App,
    chance: &Chance,
    copied: &mut Copied,
) -> Result<BTreeMap<String, Form>> {
    let house = Actor::house();
    let mut reader = source.read(&house).await?;
    let mut theirs = Vec::new();
    for listed in forms::list(&mut reader).await?.into_iter().filter(|listed| listed.form.published > 0) {
        theirs.push(forms::form(&mut reader, &listed.form.name).await?);
    }
    drop(reader);
    let ours = forms::list(&mut app.read(&house).await?).await?;
    for form in theirs {
        let known = ours.iter().find(|listed: &&Listed| listed.form.name == form.name);
        let what = format!("form {}", form.name);
        if let Some(shape) = copied.taken(&what, all_told(&plain(form.shape, chance))) {
            let known = known.map(|listed| listed.form.revision);
            let print = Print { name: form.name, known, shape, standing: form.standing };
            attempt(app, &what, &print, copied).await;
        }
    }
    let mut reader = app.read(&house).await?;
    let mut all = BTreeMap::new();
    for listed in forms::list(&mut reader).await?.into_iter().filter(|listed| listed.form.published > 0) {
        let form = forms::form(&mut reader, &listed.form.name).await?;
        all.insert(form.name.clone(), form);
    }
    Ok(all)
}

fn plain(shape: Shape, chance: &Chance) -> Shape {
    Shape {
        items: shape.items.into_iter().map(|item| unsaid(item, chance)).collect(),
        design: String::new(),
        notice: String::new(),
        thanks: BTreeMap::new(),
        onward: String::new(),
        sites: Vec::new(),
        ..shape
    }
}

/// Words between the questions are invented, words under them stay out: both are prose.
fn unsaid(item: forms::Item, chance: &Chance) -> forms::Item {
    let prose = !item.kind.takes_an_answer();
    let text = |(lang, text): (String, forms::ItemText)| {
        let invented = prose && !text.label.is_empty();
        let label = if invented { chance.text(Some(&lang), LONG) } else { text.label };
        (lang, forms::ItemText { label, help: String::new() })
    };
    forms::Item { texts: item.texts.into_iter().map(text).collect(), ..item }
}

struct Print {
    name: String,
    /// The revision of the form of this name that the copy has already.
    known: Option<i64>,
    shape: Shape,
    standing: Standing,
}

impl Action for Print {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (form, shape) = (self.name.clone(), self.shape.clone());
        let drawn = match self.known {
            Some(seen) => tx.also(&forms::Change { form, seen, edit: Edit::Whole(shape) }).await?,
            None => tx.also(&forms::Create { name: form, shape }).await?,
        };
        tx.also(&forms::Publish { form: drawn.name.clone(), seen: drawn.revision }).await?;
        tx.also(&forms::SetStanding { form: drawn.name, standing: self.standing }).await
    }
}

/// Answers to the questions of a form that are nobody's.
pub fn answers(form: &Form, lang: Option<&str>, chance: &Chance) -> Vec<Reply> {
    let own = form.shape.items.iter().filter(|item| item.kind.is_own_question());
    let given = own.filter(|item| item.is_required() || chance.below(LEFT_OUT) > 0);
    let reply = |item: &forms::Item| {
        let texts = item.texts.get(lang.unwrap_or("en")).or_else(|| item.texts.values().next());
        let question = texts.map_or_else(|| item.key.clone(), |texts| texts.label.clone());
        Reply { key: item.key.clone(), question, answer: answer(&item.kind, lang, chance) }
    };
    given.map(reply).collect()
}

fn answer(kind: &forms::Kind, lang: Option<&str>, chance: &Chance) -> String {
    match kind {
        forms::Kind::One { options } | forms::Kind::Many { options } if !options.is_empty() => {
            let pick = chance.pick(options);
            lang.and_then(|lang| pick.texts.get(lang)).unwrap_or(&pick.key).clone()
        }
        forms::Kind::Number { least, most } => {
            let least = least.unwrap_or_default();
            let span = most.unwrap_or(least.saturating_add(MOST)).saturating_sub(least).clamp(0, 1_000_000);
            (least + i64::from(chance.below(u32::try_from(span + 1).unwrap_or(1)))).to_string()
        }
        forms::Kind::Date => chance.birth_date(2020),
        forms::Kind::YesNo => String::from(if chance.below(2) == 0 { "yes" } else { "no" }),
        forms::Kind::Long => chance.text(lang, LONG),
        _ => chance.line(lang),
    }
}

/// What the house laid down about itself, its prose invented; companies that others may know have other names, and who answers there is nobody.
pub async fn register(source: &App, app: &App, chance: &Chance, copied: &mut Copied) -> Result<()> {
    let house = Actor::house();
    let theirs = register::all(&mut source.read(&house).await?).await?;
    let purposes = consent::purposes(&mut app.read(&house).await?).await?;
    let known = |key: &String| purposes.iter().any(|purpose| purpose.key == *key);
    let mut ids: HashMap<RecordId, RecordId> = HashMap::new();
    // Those above come before those below them.
    for above in [true, false] {
        let wanted =
            |record: &&register::Record| record.kind != Kind::Breach && record.parent.is_none() == above;
        for record in theirs.iter().filter(wanted) {
            let said = said(record, known, chance);
            let parent = record.parent.and_then(|parent| ids.get(&parent).copied());
            let add = register::Add { kind: record.kind, said, parent };
            if let Some(id) = attempt(app, RECORD, &add, copied).await {
                ids.insert(record.id, id);
                end(app, (id, record.state), copied).await;
            }
        }
    }
    Ok(())
}

/// Contracts do not come along, so that nobody is approved.
async fn end(app: &App, (id, state): (RecordId, State), copied: &mut Copied) {
    if state == State::Ended {
        attempt(app, RECORD, &register::Move { id, version: 1, to: state }, copied).await;
    }
}

/// The answers of a record that the copy may have.
fn said(record: &register::Record, known: impl Fn(&String) -> bool, chance: &Chance) -> Said {
    let mut said = Said::default();
    for (name, ask) in register::asks(record.kind).iter().flat_map(register::Ask::parts) {
        let mut kept = kept(record.kind, &ask, record.said.many(&name), chance);
        if ask.shape == register::AskShape::Purposes {
            kept.retain(&known);
        }
        if !kept.is_empty() {
            said.0.insert(name, kept);
        }
    }
    said
}

/// What becomes of one answer.
fn kept(kind: Kind, ask: &register::Ask, values: &[String], chance: &Chance) -> Vec<String> {
    use register::AskShape as Shape;
    let ours = matches!(kind, Kind::Activity | Kind::Measure);
    match ask.shape {
        _ if values.is_empty() => Vec::new(),
        Shape::Line if ours => values.iter().map(|text| told(text)).collect(),
        Shape::Line if ask.need == Need::Required => {
            vec![format!("{} {}", chance.firm(), 1 + chance.below(9_999))]
        }
        Shape::Prose if ask.need == Need::Required => vec![chance.text(None, LONG)],
        Shape::Email => vec![SOMEBODY.into()],
        Shape::Line | Shape::Prose => Vec::new(),
        _ => values.to_vec(),
    }
}
