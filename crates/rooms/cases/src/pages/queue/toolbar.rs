//! Above a queue: saved views, filters, columns.

use super::{Listing, Question, columns::Column, question::WHICH};
use crate::{
    model::{Channel, Priority, Stands},
    read::View,
};
use kit::{Button, Choice, Drawer, Field, Filters, Html, Input, Sends, Toolbar, Words};
use serde::Deserialize;

/// A question and the name under which it is to be kept.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Named {
    pub name: String,
    /// Whether colleagues see it, too.
    pub shared: String,
    pub columns: Vec<String>,
    #[serde(flatten)]
    question: Question,
}

impl Named {
    /// Of what is flattened each name comes once: the columns are read beside it.
    pub fn question(&self) -> Question {
        Question { columns: self.columns.clone(), ..self.question.clone() }
    }
}

impl Listing {
    pub(super) fn toolbar(&self, t: Words) -> Html {
        let wrong =
            self.errors.iter().map(|error| (self.place(t, &error.field), error.message.say(t))).collect();
        let mut drawers = vec![self.more(t), self.choice(t)];
        if self.question.is_a_view() {
            drawers.push(self.keep(t));
        }
        Toolbar::new(t, self.filters(t)).wrong(wrong).drawers(drawers).buttons(self.saved(t)).into()
    }

    /// The saved views as links; the one that is open can be removed.
    fn saved(&self, t: Words) -> Vec<Button> {
        let here = self.question.view();
        let address = |view: &View| Question::of(&view.viewed).view();
        let link = |view: &View| Button::link(&view.name, format!("/cases?{}", address(view))).quiet();
        let open = self.views.iter().find(|view| view.own && address(view) == here);
        let remove = open.map(|view| {
            Button::post(t.w("case-view-drop"), format!("/cases/views/{}/removal", view.id)).quiet()
        });
        self.views.iter().map(link).chain(remove).collect()
    }

    /// What a person calls the part of the question that could not be understood.
    fn place(&self, t: Words, field: &str) -> String {
        match field {
            "priority" | "team" | "assignee" | "category" => t.w(&format!("case-column-{field}")),
            "channel" => t.w("case-channel"),
            "stands" => t.w("case-status"),
            _ => String::new(),
        }
    }

    /// Everything in the address but what the form asks for itself.
    fn kept(&self, own: &[&str]) -> Vec<(&'static str, String)> {
        let columns = self.question.columns.join(",");
        let pairs = self.question.pairs().map(|(name, value)| (name, value.to_owned()));
        let all = pairs.into_iter().chain([("columns", columns)]);
        all.filter(|(name, _)| !own.contains(name)).collect()
    }

    fn more(&self, t: Words) -> Drawer {
        let question = &self.question;
        let select = |name: &'static str, label: String, choices: Vec<Choice>, value: &str| {
            let all = Choice::new("", t.w("kit-all"));
            let choices = std::iter::once(all).chain(choices).collect();
            Field::new(t, Input::Select(choices), name, label).value(value).optional()
        };
        let tag = Field::new(t, Input::Text, "tag", t.w("case-tags")).value(&question.tag).optional();
        let which = if question.which.is_empty() { "open" } else { &question.which };
        Drawer {
            label: t.w("case-more-filters"),
            action: "/cases",
            sends: Sends::Question,
            kept: self.kept(&["team", "channel", "stands", "which", "tag"]),
            fields: vec![
                select("team", t.w("case-team"), self.lists.teams(), &question.team),
                select("channel", t.w("case-channel"), channels(t), &question.channel),
                select("stands", t.w("case-status"), stands(t), &question.stands),
                Field::new(t, Input::Select(whiches(t)), "which", t.w("case-which")).value(which),
                tag,
            ],
            button: t.w("kit-apply"),
        }
    }

    fn choice(&self, t: Words) -> Drawer {
        let chosen = self.columns.iter().map(|column| column.key().to_owned()).collect();
        let field = Field::new(t, Input::Many(Column::choices(t)), "columns", t.w("case-columns"));
        Drawer {
            label: t.w("case-columns"),
            action: "/cases",
            sends: Sends::Question,
            kept: self.kept(&["columns"]),
            fields: vec![field.values(chosen).optional()],
            button: t.w("kit-apply"),
        }
    }

    fn keep(&self, t: Words) -> Drawer {
        Drawer {
            label: t.w("case-view-keep"),
            action: "/cases/views",
            sends: Sends::Change,
            kept: self.kept(&["q"]),
            fields: vec![
                Field::new(t, Input::Text, "name", t.w("case-view-name")),
                Field::new(t, Input::Checkbox, "shared", t.w("case-view-shared")).optional(),
            ],
            button: t.w("kit-save"),
        }
    }

    fn filters(&self, t: Words) -> Filters {
        let question = &self.question;
        let filters = Filters::new(t, "/cases")
            .search("q", &question.q)
            .select("category", t.w("case-category"), self.lists.categories(), &question.category)
            .select("priority", t.w("case-priority"), priorities(t), &question.priority)
            .select("assignee", t.w("case-assignee"), self.lists.people(), &question.assignee);
        let shown = ["category", "priority", "assignee"];
        let filters = question.chips().fold(filters, |filters, (name, value)| {
            let filters = filters.chip(self.chip(t, name, value), question.with(&[(name, "")]));
            if shown.contains(&name) { filters } else { filters.keep(name, value) }
        });
        let columns = question.columns.join(",");
        let kept = [("queue", &question.queue), ("sort", &question.sort), ("columns", &columns)];
        let kept = kept.into_iter().filter(|(_, value)| !value.is_empty());
        kept.fold(filters, |filters, (name, value)| filters.keep(name, value))
    }

    fn chip(&self, t: Words, name: &str, value: &str) -> String {
        match name {
            "category" => self.lists.category(value),
            "assignee" => self.lists.person(value.parse().ok()),
            "team" => self.lists.team(value.parse().ok()),
            "priority" => chosen(priorities(t), value),
            "channel" => chosen(channels(t), value),
            "stands" => chosen(stands(t), value),
            "which" => chosen(whiches(t), value),
            _ => value.to_owned(),
        }
    }
}

/// What a choice is called; what is none is told as it was typed.
fn chosen(choices: Vec<Choice>, value: &str) -> String {
    choices.into_iter().find(|choice| choice.value == value).map_or(value.to_owned(), |choice| choice.label)
}

pub fn priorities(t: Words) -> Vec<Choice> {
    Priority::ALL.map(|one| Choice::new(one.key(), t.w(&format!("cases-priority-{}", one.key())))).to_vec()
}

pub fn channels(t: Words) -> Vec<Choice> {
    let named = |one: &Channel| Choice::new(one.key(), t.w(&format!("cases-channel-{}", one.key())));
    Channel::ALL.iter().map(named).collect()
}

fn stands(t: Words) -> Vec<Choice> {
    let named = |one: &Stands| Choice::new(one.key(), t.w(&format!("cases-stands-{}", one.key())));
    Stands::ALL.iter().map(named).collect()
}

fn whiches(t: Words) -> Vec<Choice> {
    WHICH.map(|(key, _)| Choice::new(key, t.w(&format!("case-which-{key}")))).to_vec()
}
