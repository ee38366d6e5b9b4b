//! What a category says of times and of fields: how soon its cases are answered and solved, what is asked when one is opened, and
//! how its fields are laid out.

use super::{Entry, Offers, parts};
use crate::{
    model::{Category, CategoryId, category::decider},
    read,
};
use flows::{LevelAsked, Names, Slot, SlotAs, Terms, Width, level_fields, level_typed, wait_told};
use kernel::{FieldError, Problems, Reader, Result};
use kit::{Choice, Field, Form, Html, Input, Lang, Words};

/// How the fields of the process stand in this form, apart from what the category itself has: whether they are asked for, in
/// which order, how wide, and below which heading.
const ASKS: &str = "asks.";
const ORDER: &str = "order.";
const WIDTH: &str = "width.";
const HEADING: &str = "heading.";
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
    let fields = asked(pairs, &mut problems);
    if let Err(kernel::Error::Invalid(found)) = problems.finish() {
        errors.extend(found);
    }
    Terms { first, solved, fields }
}

/// The fields that are asked for, by the numbers that were typed; those without one follow in the order of the process.
fn asked(pairs: &[(String, String)], problems: &mut Problems) -> Vec<Slot> {
    let typed = |part: &str, field: &str| {
        let found = pairs.iter().find(|(name, _)| name.strip_prefix(part) == Some(field));
        found.map(|(_, value)| value.trim()).unwrap_or_default()
    };
    let mut slots = Vec::new();
    for (name, value) in pairs.iter().filter(|(_, value)| !value.is_empty()) {
        let Some(field) = name.strip_prefix(ASKS) else { continue };
        let Some(access) = HOW.into_iter().find(|how| how.key() == value) else {
            problems.add(name.clone(), "error-not-a-choice");
            continue;
        };
        let width = Width::parse(typed(WIDTH, field)).unwrap_or_default();
        let heading = Names::make(|lang| typed(HEADING, &format!("{field}.{}", lang.tag())).to_owned());
        let order = typed(ORDER, field).parse::<usize>().unwrap_or(usize::MAX);
        slots.push((order, Slot { width, heading, ..Slot::new(field, access) }));
    }
    slots.sort_by_key(|(order, _)| *order);
    slots.into_iter().map(|(_, slot)| slot).collect()
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
    let asks = open(!terms.fields.is_empty(), "fields");
    fields(t, form, (entry, asks), (offers, &inherited))
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

/// Each field of the process: whether it is asked for, and folded below it where it stands.
fn fields(
    t: Words,
    form: Form,
    (entry, open): (&Entry, bool),
    (offers, inherited): (&Offers, &Terms),
) -> Form {
    if offers.fields.is_empty() {
        return form;
    }
    let form = form.between(begin(t.w("case-terms-fields"), open));
    let wrong = parts::wrong(t, &entry.errors, "terms.fields");
    let each = |form: Form, (at, (key, name)): (usize, &(String, String))| {
        let how =
            how(t, (key.as_str(), name.as_str()), entry, inherited).error(wrong.clone().filter(|_| at == 0));
        let title = t.w1("case-terms-field-place", "field", name.as_str());
        fold(form.fields(vec![how]), title, false, place(t, key, entry))
    };
    offers.fields.iter().enumerate().fold(form, each).between(end())
}

fn how(t: Words, (key, name): (&str, &str), entry: &Entry, inherited: &Terms) -> Field {
    let said = |key: &str| t.w(&format!("case-terms-field-{key}"));
    let ways = HOW.map(|how| Choice::new(how.key(), said(how.key())));
    let choices: Vec<Choice> = std::iter::once(Choice::new("", said("not"))).chain(ways).collect();
    let access = |terms: &Terms| slot(terms, key).map(|slot| slot.access);
    let now = access(&entry.draft.terms).map_or("", SlotAs::key);
    let field = Field::new(t, Input::Select(choices), format!("{ASKS}{key}"), name).value(now).optional();
    match access(inherited).filter(|_| entry.draft.terms.fields.is_empty()) {
        Some(access) => field.hint(t.w1("case-terms-field-above", "how", said(access.key()))),
        None => field,
    }
}

fn slot<'a>(terms: &'a Terms, key: &str) -> Option<&'a Slot> {
    terms.fields.iter().find(|slot| slot.field == key)
}

/// In which order, how wide, and what begins with it.
fn place(t: Words, key: &str, entry: &Entry) -> Vec<Field> {
    let terms = &entry.draft.terms;
    let at = terms.fields.iter().position(|slot| slot.field == key);
    let own = slot(terms, key).cloned().unwrap_or_else(|| Slot::new(key, SlotAs::Optional));
    let widths =
        Width::ALL.map(|width| Choice::new(width.key(), t.w(&format!("case-terms-{}", width.key()))));
    let number = Input::Number { min: Some(1), max: None };
    let heading = |lang: Lang| {
        let label = t.w1("case-terms-heading", "language", t.language(lang));
        let name = format!("{HEADING}{key}.{}", lang.tag());
        Field::new(t, Input::Text, name, label).value(own.heading.own(lang)).optional()
    };
    let order = Field::new(t, number, format!("{ORDER}{key}"), t.w("case-terms-order"));
    let width =
        Field::new(t, Input::Select(widths.to_vec()), format!("{WIDTH}{key}"), t.w("case-terms-width"));
    let mut fields = vec![
        order.value(at.map(|at| (at + 1).to_string()).unwrap_or_default()).optional(),
        width.value(own.width.key()).optional(),
    ];
    fields.extend(Lang::ALL.map(heading));
    fields
}

fn end() -> Html {
    Html::trusted("</div></details>")
}

fn begin(title: String, open: bool) -> Html {
    let begin =
        if open { "<details class=\"part\" open><summary>" } else { "<details class=\"part\"><summary>" };
    Html::join([Html::trusted(begin), title.into(), Html::trusted("</summary><div class=\"stack\">")])
}

fn fold(form: Form, title: String, open: bool, fields: Vec<Field>) -> Form {
    match fields.is_empty() {
        true => form,
        false => form.between(begin(title, open)).fields(fields).between(end()),
    }
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
