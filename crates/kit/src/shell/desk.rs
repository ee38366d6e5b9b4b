//! The frame for the people who work here: rail, one search for everything, commands, bell, and their own menu.

use crate::{Button, Html, Icon, Lang, Toast, Words, shell};
use askama::Template;

/// An entry of the rail. Rooms that the reader may not use have none.
#[derive(Clone, Debug)]
pub struct NavItem {
    pub icon: Icon,
    pub label: String,
    pub href: String,
    /// The name under which live events change the number, such as `cases`.
    pub key: &'static str,
    pub count: u64,
}

#[derive(Clone, Debug)]
pub struct Crumb {
    pub label: String,
    pub href: String,
}

/// Who is signed in, and how many messages wait for them.
#[derive(Clone, Debug)]
pub struct Person {
    pub name: String,
    pub unread: u64,
}

/// The addresses that the frame itself uses.
#[derive(Clone, Copy, Debug)]
pub struct Doors {
    pub home: &'static str,
    /// Takes `?q=`.
    pub search: &'static str,
    /// JSON: a list of `{label, href, group}`.
    pub commands: &'static str,
    /// Server-sent events: `count` with `{key, count}`, `mark` with `{key, mark}`, `said` with `{latest}`, `over`, `beat`.
    pub live: &'static str,
    pub bell: &'static str,
    pub settings: &'static str,
    /// Takes a POST of `lang`.
    pub language: &'static str,
    /// Takes an empty POST.
    pub sign_out: &'static str,
}

#[derive(Template)]
#[template(path = "desk.html")]
pub struct Shell {
    t: Words,
    title: String,
    owner: String,
    doors: Doors,
    nav: Vec<NavItem>,
    current: String,
    person: Person,
    crumbs: Vec<Crumb>,
    marks: Html,
    lead: Html,
    actions: Vec<Button>,
    toast: Option<Toast>,
    refresh: Option<u32>,
    body: Html,
}

impl Doors {
    pub const DESK: Self = Self {
        home: "/desk",
        search: "/desk/search",
        commands: "/desk/commands",
        live: "/desk/live",
        bell: "/bell",
        settings: "/desk/me",
        language: "/desk/language",
        sign_out: "/sign-out",
    };
}

impl NavItem {
    pub fn new(icon: Icon, label: impl Into<String>, href: impl Into<String>) -> Self {
        Self { icon, label: label.into(), href: href.into(), key: "", count: 0 }
    }

    #[must_use]
    pub fn counted(self, key: &'static str, count: u64) -> Self {
        Self { key, count, ..self }
    }
}

impl Crumb {
    pub fn new(label: impl Into<String>, href: impl Into<String>) -> Self {
        Self { label: label.into(), href: href.into() }
    }
}

impl Shell {
    /// `owner` is the name of the company; `title` is the page's only `h1`.
    pub fn new(t: Words, owner: impl Into<String>, person: Person, title: impl Into<String>) -> Self {
        Self {
            t,
            title: title.into(),
            owner: owner.into(),
            doors: Doors::DESK,
            nav: Vec::new(),
            current: String::new(),
            person,
            crumbs: Vec::new(),
            marks: Html::default(),
            lead: Html::default(),
            actions: Vec::new(),
            toast: None,
            refresh: None,
            body: Html::default(),
        }
    }

    #[must_use]
    pub fn doors(self, doors: Doors) -> Self {
        Self { doors, ..self }
    }

    /// `current` is the `href` of the entry that the page belongs to.
    #[must_use]
    pub fn nav(self, nav: Vec<NavItem>, current: impl Into<String>) -> Self {
        Self { nav, current: current.into(), ..self }
    }

    #[must_use]
    pub fn crumbs(self, crumbs: Vec<Crumb>) -> Self {
        Self { crumbs, ..self }
    }

    /// Beside the title: state, permissions.
    #[must_use]
    pub fn marks(self, marks: impl Into<Html>) -> Self {
        Self { marks: marks.into(), ..self }
    }

    /// One muted line below the title.
    #[must_use]
    pub fn lead(self, lead: impl Into<Html>) -> Self {
        Self { lead: lead.into(), ..self }
    }

    /// At the top right; the primary one last.
    #[must_use]
    pub fn action(mut self, button: Button) -> Self {
        self.actions.push(button);
        self
    }

    #[must_use]
    pub fn toast(self, toast: Option<Toast>) -> Self {
        Self { toast, ..self }
    }

    /// For pages with work going on, without JavaScript.
    #[must_use]
    pub fn refresh(self, seconds: u32) -> Self {
        Self { refresh: Some(seconds), ..self }
    }

    #[must_use]
    pub fn body(self, body: impl Into<Html>) -> Self {
        Self { body: body.into(), ..self }
    }

    pub fn html(&self) -> Html {
        Html::of(self)
    }

    fn head(&self) -> Html {
        shell::head(self.t, &self.title, &self.owner, self.refresh)
    }
}
