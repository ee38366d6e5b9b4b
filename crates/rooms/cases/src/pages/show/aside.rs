//! Beside the thread: the ways on, the form of the status, the facts, the person, and what is needed now and then.

use super::Load;
use crate::{
    CONFIDE, WORK,
    model::{Relation, case::path},
    pages::{
        categories::terms::{Part, reason},
        fields::{is_missing, layout, missing, place, way, which},
        or_none, parts,
        queue::{self, priorities},
        sheet::{self, Change, Fold, Line, Other, Step},
    },
    read::{self, Related},
};
use kernel::{FieldError, Message, Reader, Result, room::Slot};
use kit::{Button, Choice, Facts, Field, Form, Html, Input, Panel, Words};

/// What stands for letters that the reader may not see.
const MASK: &[char] = &['•', '*'];

pub async fn panels(
    reader: &mut Reader,
    load: &Load,
    typed: Option<&(flows::Values, Vec<FieldError>)>,
) -> Result<Vec<Html>> {
    let mut panels = Vec::new();
    if load.shown.now.is_some() && load.shown.case.merged_into.is_none() {
        let missing = missing(&load.shown.layout, &flows::Values::new());
        let first = place(&missing);
        panels.push(sheet::steps(load.t, &load.path(), &steps(load, &missing), first.as_deref()));
    }
    if load.edits() {
        panels.extend(form(load, typed));
    }
    let marks = marks(reader, load).await?;
    panels.push(sheet::facts(load.t, &load.path(), facts(load, marks)));
    panels.extend(others(load));
    panels.push(tasks(load));
    panels.push(talk(reader, load).await?);
    panels.push(ties(load));
    panels.push(people(load));
    panels.extend(person(reader, load).await?);
    panels.extend(crate::beside::panels(reader, load.shown.case.id, load.t).await?);
    panels.retain(|panel| !panel.is_empty());
    Ok(panels)
}

fn steps(load: &Load, missing: &[&flows::Shown]) -> Vec<Step> {
    let closed = |why: &Message| match is_missing(why) {
        true => (which(load.t, missing), way(load.t, missing)),
        false => (why.say(load.t), Html::default()),
    };
    let step = |choice: &flows::Choice| Step {
        key: choice.key.clone(),
        name: choice.names.get(load.t.lang()).to_owned(),
        closed: choice.open.as_ref().err().map(closed),
    };
    load.shown.choices.iter().map(step).collect()
}

fn form(load: &Load, typed: Option<&(flows::Values, Vec<FieldError>)>) -> Option<Html> {
    let errors = typed.map(|(_, errors)| errors.as_slice()).unwrap_or_default();
    let values = typed.map(|(values, _)| values);
    let layout = layout(load.t, &load.shown.layout, values, (&load.names, errors));
    sheet::form(load.t, &load.path(), layout, load.shown.case.version)
}

/// What we may do with the person, as lists show it.
async fn marks(reader: &mut Reader, load: &Load) -> Result<Html> {
    let Some(subject) = load.shown.case.subject else { return Ok(Html::default()) };
    let marks = queue::marks_of(reader, vec![subject], load.t).await?;
    Ok(Html::join(marks.into_values()))
}

fn facts(load: &Load, marks: Html) -> Vec<Line> {
    let (t, case, facts) = (load.t, &load.shown.case, &load.shown.facts);
    let mut lines = vec![customer(load, marks), Line::new(t.w("case-status"), load.standing_text())];
    lines.extend(decided(load));
    lines.push(text(load, ("line", "case-subject"), &facts.line, Input::Text));
    lines.push(text(load, ("email", "case-email"), &facts.contact.email, Input::Email).hinted(t));
    lines.push(text(load, ("phone", "case-phone"), &facts.contact.phone, Input::Tel).hinted(t));
    let references = &facts.references;
    lines.push(text(load, ("order", "case-order"), &references.order, Input::Text));
    lines.push(text(load, ("product", "case-product"), &references.product, Input::Text));
    lines.push(text(load, ("store", "case-store"), &references.store, Input::Text));
    lines.push(text(load, ("tags", "case-tags"), &load.shown.tags.join(", "), Input::Text));
    let channel = t.w(&format!("cases-channel-{}", case.channel.key()));
    lines.push(Line::new(t.w("case-opened"), format!("{} · {channel}", t.datetime(case.opened_at.0))));
    lines.extend(clocks(load));
    lines
}

fn customer(load: &Load, marks: Html) -> Line {
    let (t, case) = (load.t, &load.shown.case);
    let own = &load.shown.facts.contact;
    let who = load.shown.who.clone().or_else(|| Some(own.name.clone()).filter(|name| !name.is_empty()));
    let who = who.unwrap_or_else(|| t.w("case-no-customer"));
    let line = Line::new(t.w("case-customer"), who.clone());
    match case.subject {
        Some(subject) => {
            let link = Button::link(who, format!("/customers/{subject}")).quiet().html();
            line.dressed(Html::join([link, marks]))
        }
        None => line,
    }
}

/// What decides where it goes: category, urgency, who has it.
fn decided(load: &Load) -> [Line; 4] {
    let (t, case, lists) = (load.t, &load.shown.case, &load.lists);
    let select = |field: &'static str, said: String, value: String, choices: Vec<Choice>, may: bool| {
        let line = Line::new(t.w(&format!("case-{field}")), said);
        let change = Change { field, input: Input::Select(choices), value, hint: None };
        if may { line.change(change) } else { line }
    };
    let (edits, assigns) = (load.edits(), load.assigns());
    let nobody = or_none(t.w("case-nobody"), lists.people());
    let no_team = or_none("–".to_owned(), lists.teams());
    let id = |id: Option<String>| id.unwrap_or_default();
    let urgency = t.w(&format!("cases-priority-{}", case.priority.key()));
    let team = case.team.map_or_else(|| "–".to_owned(), |team| lists.team(Some(team)));
    [
        select("category", lists.category(&case.category), case.category.clone(), lists.categories(), edits),
        select("priority", urgency, case.priority.key().into(), priorities(t), edits)
            .dressed(parts::priority(t, case.priority)),
        select(
            "assignee",
            lists.person(case.assignee),
            id(case.assignee.map(|id| id.to_string())),
            nobody,
            assigns,
        ),
        select("team", team, id(case.team.map(|id| id.to_string())), no_team, assigns),
    ]
}

fn text(load: &Load, (field, word): (&'static str, &str), value: &str, input: Input) -> Line {
    let line = Line::new(load.t.w(word), if value.is_empty() { "–" } else { value });
    let hint = (field == "tags").then(|| load.t.w("case-tags-hint"));
    let change = Change { field, input, value: value.to_owned(), hint };
    // What is masked is not typed over.
    let masked = matches!(field, "email" | "phone" | "line") && value.contains(MASK);
    if load.edits() && !masked { line.change(change) } else { line }
}

fn clocks(load: &Load) -> Vec<Line> {
    let (t, case) = (load.t, &load.shown.case);
    let clock = |word: &str, due: Option<ground::clock::Timestamp>, part: Option<Part>| {
        let due = due.filter(|_| case.closed_at.is_none())?;
        let badge = parts::clock(t, due.0, load.now);
        let why = part.map_or_else(Html::default, |part| why(load, part));
        let shown = Html::join([badge.html(), " ".into(), t.datetime(due.0).into(), why]);
        Some(Line::new(t.w(word), t.datetime(due.0)).dressed(shown))
    };
    let first = load.shown.now.as_ref().and_then(|now| now.first_due);
    [
        clock("case-clock-first", first, Some(Part::First)),
        clock("case-clock-step", case.step_due, None),
        clock("case-clock-end", case.end_due, Some(Part::Solved)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Who said how long it may take.
fn why(load: &Load, part: Part) -> Html {
    let (all, key) = (&load.lists.categories, load.shown.case.category.as_str());
    let reason = load.shown.now.as_ref().and_then(|now| reason(load.t, all, (key, part), now));
    reason.map_or_else(Html::default, |reason| parts::muted(&reason))
}

/// What this person allows, as the room of permissions shows it.
async fn person(reader: &mut Reader, load: &Load) -> Result<Vec<Html>> {
    const PERMISSIONS: &str = "consent";
    let Some(subject) = load.shown.case.subject else { return Ok(Vec::new()) };
    let rooms = reader.app().rooms().iter().filter(|room| room.name == PERMISSIONS);
    let mut shown = Vec::new();
    for panel in rooms.flat_map(|room| room.panels).filter(|panel| panel.slot == Slot::Side) {
        if reader.may(&panel.needs) {
            shown.push((panel.render)(reader, subject, load.t).await?);
        }
    }
    Ok(shown)
}

fn others(load: &Load) -> Option<Html> {
    let (t, others) = (load.t, &load.shown.others);
    load.shown.case.subject?;
    let lines: Vec<Other> = others
        .iter()
        .map(|listed| Other {
            href: listed.case.path(),
            number: listed.case.number.to_string(),
            subject: queue::subject(t, &listed.line),
            badge: queue::status(t, listed),
            remove: None,
            tie: String::new(),
        })
        .collect();
    let body =
        if lines.is_empty() { parts::muted(&t.w("case-others-none")) } else { sheet::others(t, &lines) };
    Some(Panel::new(t.w("case-others"), body).html())
}

/// What waits for people in the process.
fn tasks(load: &Load) -> Html {
    let (t, tasks) = (load.t, &load.shown.tasks);
    if tasks.is_empty() {
        return Html::default();
    }
    let facts = tasks.iter().fold(Facts::new(), |facts, task| {
        let due = task.due.map(|due| parts::clock(t, due.0, load.now).html()).unwrap_or_default();
        let people: Vec<String> = task.people.iter().map(|id| load.lists.person(Some(*id))).collect();
        facts.fact(task.names.get(t.lang()), Html::join([people.join(", ").into(), " ".into(), due]))
    });
    let all = Button::link(t.w("kit-all"), "/tasks").quiet();
    Panel::new(t.w("case-tasks"), facts).aside(all).html()
}

/// Of a case that went on in another colleagues talk there.
async fn talk(reader: &mut Reader, load: &Load) -> Result<Html> {
    if load.shown.case.merged_into.is_some() {
        return Ok(Html::default());
    }
    let veil = read::veil::of(reader, &load.shown.case).await?;
    let room = crate::talk_of(&load.shown.case);
    let body = talk::panel(reader, &room, load.t, &|text| veil.text(text)).await?;
    if body.is_empty() {
        return Ok(body);
    }
    Ok(Fold { title: load.t.w("case-talk"), count: 0, open: false, body }.html())
}

/// Cases that belong to this one, and the way to tie another.
fn ties(load: &Load) -> Html {
    let (t, path) = (load.t, load.path());
    let related = &load.shown.related;
    let lines: Vec<Other> = related.iter().map(|one| tie(load, one)).collect();
    let list = if lines.is_empty() { Html::default() } else { sheet::others(t, &lines) };
    let relations = Relation::ALL.iter().filter(|one| **one != Relation::Duplicate);
    let relations =
        relations.map(|one| Choice::new(one.key(), t.w(&format!("cases-relation-{}", one.key()))));
    let form = Form::new(t, format!("{path}/relations"))
        .fields(vec![
            Field::new(t, Input::Text, "number", t.w("case-link-number")).autocomplete("off"),
            Field::new(t, Input::Select(relations.collect()), "relation", t.w("case-link-kind")),
        ])
        .button(Button::submit(t.w("case-link-add")));
    let merge = Button::link(t.w("case-merge-into"), format!("{path}/merging"));
    let change = match load.edits() {
        true => Html::join([form.html(), merge.html()]),
        false => Html::default(),
    };
    let body = Html::join([list, change]);
    if body.is_empty() {
        return body;
    }
    Fold { title: t.w("case-links"), count: related.len(), open: false, body }.html()
}

fn tie(load: &Load, one: &Related) -> Other {
    let t = load.t;
    let back =
        if one.back && matches!(one.relation, Relation::Child | Relation::Follows) { "-back" } else { "" };
    let remove = format!("{}/relations/{}/removal", load.path(), one.case);
    let fixed = matches!(one.relation, Relation::Duplicate) || one.back || !load.edits();
    Other {
        href: path(one.case),
        number: one.number.to_string(),
        subject: String::new(),
        badge: parts::standing(t, one.stands, ""),
        remove: (!fixed).then_some(remove),
        tie: t.w(&format!("case-tie-{}{back}", one.relation.key())),
    }
}

/// Who follows it, and who alone may see it.
fn people(load: &Load) -> Html {
    let (t, shown, path) = (load.t, &load.shown, load.path());
    let watches = load.lists.me().is_some_and(|me| shown.watchers.contains(&me));
    let watch = if watches { "case-unwatch" } else { "case-watch" };
    let how = if watches { "no" } else { "yes" };
    let names: Vec<String> = shown.watchers.iter().map(|id| load.lists.person(Some(*id))).collect();
    let button = || Button::post(t.w(watch), format!("{path}/watch?on={how}")).html();
    let button = (watches || !load.still).then(button);
    let watching = Html::join([
        parts::muted(&t.n("case-watched-by", shown.watchers.len())),
        names.join(", ").into(),
        button.unwrap_or_default(),
    ]);
    let body = Html::join([watching, confiding(load)]);
    let title = if shown.case.confidential { t.w("case-people") } else { t.w("case-watchers") };
    Fold { title, count: shown.watchers.len(), open: shown.case.confidential, body }.html()
}

fn confiding(load: &Load) -> Html {
    let (t, shown) = (load.t, &load.shown);
    if !load.lists.may(&CONFIDE) || !load.edits() {
        return Html::default();
    }
    let named = shown.named.iter().map(ToString::to_string).collect();
    let field = Field::new(t, Input::Many(load.lists.people()), "named", t.w("case-people"));
    let field = field.hint(t.w("case-confidential-hint")).values(named).optional();
    let (button, other) = match shown.case.confidential {
        true => (t.w("kit-save"), Some(Button::choice(t.w("case-people-open"), "do", "open"))),
        false => (t.w("case-people-close"), None),
    };
    let form = Form::new(t, format!("{}/people", load.path()))
        .fields(vec![field])
        .button(Button::choice(button, "do", "close"));
    let form = match other {
        Some(other) => form.button(other),
        None => form,
    };
    let body = form.html();
    Fold { title: t.w("case-confidential"), count: shown.named.len(), open: false, body }.html()
}

impl Line {
    /// Says that it stays with the case.
    fn hinted(mut self, t: Words) -> Self {
        if let Some(change) = &mut self.change {
            change.hint = Some(t.w("case-contact-hint"));
        }
        self
    }
}

impl Load {
    fn edits(&self) -> bool {
        !self.still && self.lists.may(&WORK) && self.shown.readable && self.shown.case.merged_into.is_none()
    }

    fn assigns(&self) -> bool {
        !self.still && self.lists.may(&WORK) && self.shown.case.merged_into.is_none()
    }

    fn standing_text(&self) -> String {
        let named = self.shown.now.as_ref().map(|now| now.status.names.get(self.t.lang()).to_owned());
        named.unwrap_or_else(|| self.t.w(&format!("cases-stands-{}", self.shown.case.stands.key())))
    }
}
