//! One act: a step of a room with the form that its arguments make, or something that the process does itself.

use super::{Asking, said, span};
use crate::{
    model::{
        Act, Definition, Filling, House, Names, Needs, Offered, OfferedArg, OfferedShape, TEXT, VALUE, Whom,
    },
    pages::{
        known::{Known, known_word, parse_whom, whom_key},
        sheet::{Ask, Sheet},
        typed::Typed,
        wording,
    },
};
use kernel::{Message, Problems, step::Lines};
use kit::{Choice, Html, Input, Lang, Words};

/// Approvals by more people than this are a meeting.
const VOTES: i64 = 100;
const OWN: [&str; 7] = ["set", "clear", "task", "approval", "child", "webhook", "notify"];

/// What may be added at a place: our own acts, then the steps of the rooms.
pub fn kinds(t: Words, definition: &Definition, known: &Known) -> Vec<Choice> {
    let own = OWN.map(|kind| Choice::new(kind, t.w(&format!("flows-act-{kind}"))));
    let steps = known.steps(definition);
    let steps = steps.map(|step| Choice::new(format!("step:{}", step.name), wording::step(t, &step.name)));
    own.into_iter().chain(steps).collect()
}

/// A new act of a kind, still to be filled in; its key is the first that is free.
pub fn fresh(kind: &str, known: &Known, taken: &[String]) -> Option<Act> {
    let key = |prefix: &str| super::super::keys::free(prefix, taken);
    let team = Whom::Role("agent".into());
    Some(match kind {
        "set" => Act::Set { field: String::new(), value: String::new() },
        "clear" => Act::Clear { field: String::new() },
        "task" => Act::Task { key: key("task"), names: Names::default(), to: team, within: None },
        "approval" => {
            Act::Approval { key: key("approval"), names: Names::default(), of: Vec::new(), needs: Needs::One }
        }
        "child" => Act::Child { flow: String::new() },
        "webhook" => Act::Webhook { name: String::new() },
        "notify" => Act::Notify { to: Vec::new(), names: Names::default() },
        step => Act::step(&known.house.step(step.strip_prefix("step:")?)?.name),
    })
}

pub fn sheet(asking: Asking<'_>, act: &Act) -> Sheet {
    let Asking { t, definition, known } = asking;
    match act {
        Act::Step { name, .. } => match known.house.step(name) {
            Some(step) => step_sheet(asking, step, act),
            None => Sheet::default().between(Html::prose(&t.w1("flows-step-gone", "step", name))),
        },
        Act::Set { field, value } => Sheet::default()
            .with(Ask::select("field", t.w("flows-field"), fields(asking, field), field))
            .with(Ask::line("value", t.w("flows-value"), value).hint(t.w("flows-value-hint"))),
        Act::Clear { field } => {
            Sheet::default().with(Ask::select("field", t.w("flows-field"), fields(asking, field), field))
        }
        Act::Task { names, to, within, .. } => Sheet::default()
            .named(t, ("name", "flows-task-name"), names, &Input::Text)
            .with(Ask::select("to", t.w("flows-to-whom"), one_of(asking, to), whom_key(to)))
            .with_all(span::asks(t, "within", *within)),
        Act::Approval { names, of, needs, .. } => approval(asking, names, of, *needs),
        Act::Child { flow } => {
            let flows =
                known.listed("flow", flow).into_iter().filter(|one| one.value != definition.key).collect();
            Sheet::default().with(Ask::select("flow", t.w("flows-child-flow"), flows, flow))
        }
        Act::Webhook { name } => Sheet::default().with(
            Ask::line("name", t.w("flows-webhook-name"), name).required().hint(t.w("flows-webhook-hint")),
        ),
        Act::Notify { to, names } => Sheet::default()
            .named(t, ("name", "flows-notify-text"), names, &Input::Text)
            .with_all(many_of(asking, to)),
    }
}

fn approval(asking: Asking<'_>, names: &Names, of: &[Whom], needs: Needs) -> Sheet {
    let t = asking.t;
    let count = if let Needs::Some(count) = needs { count.to_string() } else { String::new() };
    let (all, now) = (
        ["one", "all", "some"]
            .map(|key| Choice::new(key, t.w(&format!("flows-needs-{key}-choice"))))
            .to_vec(),
        match needs {
            Needs::One => "one",
            Needs::All => "all",
            Needs::Some(_) => "some",
        },
    );
    Sheet::default()
        .named(t, ("name", "flows-approval-name"), names, &Input::Text)
        .with_all(many_of(asking, of))
        .with(Ask::select("needs", t.w("flows-needs"), all, now))
        .with(
            Ask::new(Input::Number { min: Some(1), max: Some(VOTES) }, "count", t.w("flows-needs-count"))
                .value(count),
        )
}

fn fields(asking: Asking<'_>, now: &str) -> Vec<Choice> {
    let all = asking.definition.fields.iter();
    let mut choices = vec![Choice::new("", asking.t.w("kit-none"))];
    choices.extend(all.map(|field| Choice::new(&field.key, field.names.get(asking.t.lang()))));
    if choices.iter().all(|choice| choice.value != now) {
        choices.push(Choice::new(now, now));
    }
    choices
}

fn one_of(asking: Asking<'_>, now: &Whom) -> Vec<Choice> {
    let mut all = asking.known.whom(asking.t, asking.definition, std::slice::from_ref(now));
    all.extend(asking.known.colleagues(asking.t).into_iter().filter(|choice| !choice.value.is_empty()));
    all
}

fn many_of(asking: Asking<'_>, now: &[Whom]) -> [Ask; 2] {
    let t = asking.t;
    let chosen = now.iter().map(whom_key).collect();
    [
        Ask::new(Input::Many(asking.known.whom(t, asking.definition, now)), "of", t.w("flows-to-whom"))
            .values(chosen),
        Ask::select("more", t.w("flows-whom-more"), asking.known.colleagues(t), ""),
    ]
}

/// The form that the arguments of a step make.
fn step_sheet(asking: Asking<'_>, step: &Offered, act: &Act) -> Sheet {
    let t = asking.t;
    let word = format!("step-{}", step.name.replace('.', "-"));
    let Act::Step { args, needed, .. } = act else { return Sheet::default() };
    let sheet = match known_word(t, &format!("{word}-hint")) {
        Some(hint) => Sheet::default().between(Html::prose(&hint)),
        None => Sheet::default(),
    };
    let ask = |arg: &OfferedArg| {
        let value = args.get(&arg.key).cloned().unwrap_or_default();
        let base = spoken(step, arg);
        let label = base.map_or(&arg.key, |(base, _)| &base.key);
        let label = known_word(t, &format!("{word}-{label}")).unwrap_or_else(|| arg.key.clone());
        let label = base.map_or(label.clone(), |(_, lang)| format!("{label} · {}", t.language(lang)));
        let ask = argument(asking, (&word, label), arg, value);
        let hint = known_word(t, &format!("{word}-{}-hint", arg.key));
        let ask = hint.into_iter().fold(ask, Ask::hint);
        if arg.required { ask.required() } else { ask }
    };
    let (others, own): (Vec<_>, Vec<_>) = step.args.iter().partition(|arg| spoken(step, arg).is_some());
    let sheet = sheet.with_all(own.into_iter().map(ask));
    let sheet = if others.is_empty() {
        sheet
    } else {
        sheet.fold(t.w("flows-other-languages")).with_all(others.into_iter().map(ask)).unfold()
    };
    let rest = Ask::ticked("needed", t.w("flows-step-needed"), *needed).hint(t.w("flows-step-needed-hint"));
    sheet.with(rest)
}

/// The argument that another one says in some language: `text-nl` says `text` in Dutch.
fn spoken<'a>(step: &'a Offered, arg: &OfferedArg) -> Option<(&'a OfferedArg, Lang)> {
    let (base, tag) = arg.key.rsplit_once('-')?;
    let lang = Lang::parse(tag)?;
    step.args.iter().find(|one| one.key == base).map(|base| (base, lang))
}

fn argument(asking: Asking<'_>, (word, label): (&str, String), arg: &OfferedArg, value: String) -> Ask {
    let t = asking.t;
    let name = format!("arg.{}", arg.key);
    let none = || std::iter::once(Choice::new("", t.w("kit-none")));
    match &arg.shape {
        OfferedShape::Line | OfferedShape::Template(Lines::One, _) => Ask::line(name, label, value),
        OfferedShape::Text | OfferedShape::Template(Lines::Several, _) => {
            Ask::new(Input::Area { rows: 6 }, name, label).value(value)
        }
        OfferedShape::Number { least, most } => {
            Ask::new(Input::Number { min: Some(*least), max: Some(*most) }, name, label).value(value)
        }
        OfferedShape::Switch => Ask::ticked(name, label, value == "true"),
        OfferedShape::Choice(keys) => {
            let choice = |key: &String| Choice::new(key, t.w(&format!("{word}-{}-{key}", arg.key)));
            Ask::select(name, label, none().chain(keys.iter().map(choice)).collect(), value)
        }
        OfferedShape::Listed(list) => {
            let choices = none().chain(asking.known.listed(list, &value)).collect();
            Ask::select(name, label, choices, value)
        }
        OfferedShape::Several(list) => {
            let now: Vec<String> =
                value.split(',').filter(|key| !key.is_empty()).map(str::to_owned).collect();
            Ask::new(Input::Many(asking.known.several(list, &now)), name, label).values(now)
        }
        OfferedShape::Field => {
            let choices = fields(asking, &value);
            Ask::select(name, label, choices, value)
        }
    }
}

pub fn write(act: &mut Act, typed: &Typed, problems: &mut Problems) {
    match act {
        Act::Step { args, needed, .. } => {
            (*args, *needed) = (arguments(typed, problems), typed.is_ticked("needed"));
        }
        Act::Set { field, value } => {
            (*field, *value) = (typed.get("field"), limited(typed, "value", VALUE, problems));
        }
        Act::Clear { field } => *field = typed.get("field"),
        Act::Task { names, to, within, .. } => {
            *names = said(typed, "name", problems);
            *within = span::read(typed, "within", problems);
            if let Some(whom) = typed.choice("to", problems, parse_whom) {
                *to = whom;
            }
        }
        Act::Approval { names, of, needs, .. } => {
            (*names, *of) = (said(typed, "name", problems), whom(typed));
            if let Some(written) = written_needs(typed, problems) {
                *needs = written;
            }
        }
        Act::Child { flow } => *flow = typed.get("flow"),
        Act::Webhook { name } => {
            *name = limited(typed, "name", crate::model::NAME, problems);
            if name.is_empty() {
                problems.add("name", "error-required");
            }
        }
        Act::Notify { to, names } => (*names, *to) = (said(typed, "name", problems), whom(typed)),
    }
}

/// What was filled in; a switch that is off and an empty line are the same as nothing.
fn arguments(typed: &Typed, problems: &mut Problems) -> std::collections::BTreeMap<String, String> {
    let mut args = std::collections::BTreeMap::new();
    for name in typed.names().filter(|name| name.starts_with("arg.")) {
        let value = match typed.all(name).as_slice() {
            [] | [_] => limited(typed, name, TEXT, problems),
            several => several.join(","),
        };
        let value = if value == "yes" { "true".to_owned() } else { value };
        if !value.is_empty() {
            args.insert(name["arg.".len()..].to_owned(), value);
        }
    }
    args
}

/// What is wrong with the texts of a step, each at its field.
pub fn faults(definition: &Definition, house: &House, act: &Act) -> Problems {
    let mut problems = Problems::default();
    let Act::Step { name, args, .. } = act else { return problems };
    for arg in house.step(name).into_iter().flat_map(|step| &step.args) {
        let OfferedShape::Template(_, Filling(fill)) = &arg.shape else { continue };
        let text = args.get(&arg.key).map(|text| text.trim()).filter(|text| !text.is_empty());
        if let Some(Err(message)) = text.map(|text| fill(text, &definition.blank(), Lang::default())) {
            problems.add(format!("arg.{}", arg.key), message);
        }
    }
    problems
}

fn limited(typed: &Typed, name: &str, most: usize, problems: &mut Problems) -> String {
    let text = typed.get(name);
    if text.chars().count() > most {
        problems.add(name, Message::new("error-too-long").with("most", most));
    }
    text
}

fn whom(typed: &Typed) -> Vec<Whom> {
    let mut all: Vec<Whom> = Vec::new();
    for whom in [typed.all("of"), typed.all("more")].concat().iter().filter_map(|text| parse_whom(text)) {
        if !all.contains(&whom) {
            all.push(whom);
        }
    }
    all
}

fn written_needs(typed: &Typed, problems: &mut Problems) -> Option<Needs> {
    match typed.get("needs").as_str() {
        "one" => Some(Needs::One),
        "all" => Some(Needs::All),
        "some" => {
            let count = typed.number("count", problems, (1, VOTES));
            if count.is_none() {
                problems.add("count", "error-required");
            }
            Some(Needs::Some(u16::try_from(count?).ok()?))
        }
        _ => {
            problems.add("needs", "error-not-a-choice");
            None
        }
    }
}
