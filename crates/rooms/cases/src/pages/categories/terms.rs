//! What a category says of times and of fields: how soon its cases are answered and solved, and what is asked when one is opened.

use super::{Entry, Offers, parts};
use crate::{
    model::{Category, CategoryId, category::decider},
    read,
};
use flows::{LevelAsked, Slot, SlotAs, Terms, level_fields, level_typed, wait_told};
use kernel::{FieldError, Problems, Reader, Result};
use kit::{Choice, Field, Form, Html, Input, Words};

/// How the fields of the process stand in this form, apart from what the category itself has.
const ASKS: &str = "asks.";
/// Choices of a field that is asked for: by the key of how.
const HOW: [SlotAs; 2] = [SlotAs::Optional, SlotAs::Required];

/// The fields of a process that a category can ask for, by key and name.
pub type Known = Vec<(String, String)>;

/// The fields of the process that the cases of a category go by: its own, or that of the one above.
pub async fn known(reader: &mut Reader, entry: &Entry, t: Words) -> Result<Known> {
    let all = read::categories(reader).await?;
    let above = above(&all, entry.draft.parent);
    let flow = entry.draft.flow.clone().or_else(|| above?.decides.flow.clone());
    let flow = match flow {
        Some(flow) => flows::flow_id(reader, &flow).await?,
        None => None,
    };
    let Some(flow) = flow else { return Ok(Known::new()) };
    let kept = flows::definition(reader, flow, flows::Which::Published).await?;
    let name = |field: flows::Field| (field.names.get(t.lang()).to_owned(), field.key);
    Ok(kept.definition.fields.into_iter().map(name).map(|(name, key)| (key, name)).collect())
}

fn above(all: &[Category], parent: Option<CategoryId>) -> Option<&Category> {
    all.iter().find(|one| Some(one.id) == parent)
}

/// What was typed of them.
pub fn typed(pairs: &[(String, String)], errors: &mut Vec<FieldError>) -> Terms {
    let mut problems = Problems::default();
    let first = level_typed(pairs, "first", &mut problems);
    let solved = level_typed(pairs, "solved", &mut problems);
    let mut fields = Vec::new();
    for (name, value) in pairs.iter().filter(|(_, value)| !value.is_empty()) {
        let Some(field) = name.strip_prefix(ASKS) else { continue };
        match HOW.into_iter().find(|how| how.key() == value) {
            Some(access) => fields.push(Slot { field: field.to_owned(), access }),
            None => problems.add(name.clone(), "error-not-a-choice"),
        }
    }
    if let Err(kernel::Error::Invalid(found)) = problems.finish() {
        errors.extend(found);
    }
    Terms { first, solved, fields }
}

/// The questions, folded away where nothing is said of them.
pub fn ask(t: Words, form: Form, entry: &Entry, offers: &Offers) -> Form {
    let (terms, inherited) = (&entry.draft.terms, inherited(entry, offers));
    let first = level(t, entry, ("first", terms.first), inherited.first);
    let solved = level(t, entry, ("solved", terms.solved), inherited.solved);
    let open = |said: bool, part: &str| {
        said || entry.errors.iter().any(|error| error.field.split('.').any(|step| step == part))
    };
    let form = fold(form, t.w("case-terms-first"), open(terms.first.is_some(), "first"), first);
    let form = fold(form, t.w("case-terms-solved"), open(terms.solved.is_some(), "solved"), solved);
    let asks = fields(t, entry, offers, &inherited);
    fold(form, t.w("case-terms-fields"), open(!terms.fields.is_empty(), "fields"), asks)
}

/// What comes from the category above.
fn inherited(entry: &Entry, offers: &Offers) -> Terms {
    above(&offers.lists.categories, entry.draft.parent)
        .map(|one| one.decides.terms.clone())
        .unwrap_or_default()
}

fn level(
    t: Words,
    entry: &Entry,
    (name, own): (&str, Option<flows::Level>),
    inherited: Option<flows::Level>,
) -> Vec<Field> {
    let of_part = |error: &FieldError| match error.field == format!("terms.{name}") {
        true => FieldError { field: format!("{name}.amount"), ..error.clone() },
        false => error.clone(),
    };
    let errors: Vec<FieldError> = entry.errors.iter().map(of_part).collect();
    let hint = match inherited {
        Some(level) => t.w1("case-terms-above", "span", wait_told(t, level.within)),
        None => t.w(if name == "first" { "case-terms-first-none" } else { "case-terms-solved-none" }),
    };
    let asked = LevelAsked { name, level: own, hint, pauses: name == "solved" };
    level_fields(t, asked, (&entry.pairs, &errors))
}

fn fields(t: Words, entry: &Entry, offers: &Offers, inherited: &Terms) -> Vec<Field> {
    let said = |key: &str| t.w(&format!("case-terms-field-{key}"));
    let ways = HOW.map(|how| Choice::new(how.key(), said(how.key())));
    let choices: Vec<Choice> = std::iter::once(Choice::new("", said("not"))).chain(ways).collect();
    let wrong = parts::wrong(t, &entry.errors, "terms.fields");
    let field = |(at, (key, name)): (usize, &(String, String))| {
        let slot =
            |terms: &Terms| terms.fields.iter().find(|slot| slot.field == *key).map(|slot| slot.access);
        let now = slot(&entry.draft.terms).map_or("", SlotAs::key);
        let field = Field::new(t, Input::Select(choices.clone()), format!("{ASKS}{key}"), name).value(now);
        let field = match slot(inherited).filter(|_| entry.draft.terms.fields.is_empty()) {
            Some(access) => field.hint(t.w1("case-terms-field-above", "how", said(access.key()))),
            None => field,
        };
        field.optional().error(wrong.clone().filter(|_| at == 0))
    };
    offers.fields.iter().enumerate().map(field).collect()
}

fn fold(form: Form, title: String, open: bool, fields: Vec<Field>) -> Form {
    if fields.is_empty() {
        return form;
    }
    let begin =
        if open { "<details class=\"part\" open><summary>" } else { "<details class=\"part\"><summary>" };
    let head = [Html::trusted(begin), title.into(), Html::trusted("</summary><div class=\"stack\">")];
    form.between(Html::join(head)).fields(fields).between(Html::trusted("</div></details>"))
}

/// How long the cases of a category may take, for the list.
pub fn told(t: Words, category: &Category) -> String {
    let terms = &category.decides.terms;
    let part =
        |word: &str, level: Option<flows::Level>| Some(t.w1(word, "span", wait_told(t, level?.within)));
    let parts = [part("case-terms-first-told", terms.first), part("case-terms-solved-told", terms.solved)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Who said how long a case may take, below its clock.
pub fn reason(t: Words, all: &[Category], (key, part): (&str, Part), now: &flows::Now) -> Option<String> {
    let (level, agreed) = match part {
        Part::First => (now.terms.first?, true),
        Part::Solved => (now.service?, now.terms.solved.is_some()),
    };
    let span = wait_told(t, level.within);
    if !agreed {
        return Some(t.w1("case-clock-by-process", "span", span));
    }
    let decides = |terms: &Terms| match part {
        Part::First => terms.first == Some(level),
        Part::Solved => terms.solved == Some(level),
    };
    Some(match decider(all, key, |own| decides(&own.terms)) {
        Some(category) => {
            let name = category.name(t.lang());
            t.v("case-clock-by-category", &[("span", span.into()), ("category", name.into())])
        }
        None => t.w1("case-clock-agreed", "span", span),
    })
}

/// Which clock of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    First,
    Solved,
}
