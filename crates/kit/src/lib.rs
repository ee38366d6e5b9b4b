//! What people see: words in five languages, the shell, the components, their style.
//!
//! A page of a room is an askama template whose struct carries `t: Words` and components of this crate as fields;
//! `{{ t.w("cases-close") }}` is a sentence, `{{ table }}` a component. The finished page goes as [`Html`] into the
//! body of a [`Shell`] or a [`PublicShell`]. The program merges [`WORDS`] with those of its rooms into one
//! [`Lexicon`], lends it out forever, and serves [`ASSETS`] at their paths.
//!
//! Names of classes that templates of rooms may use without a component: `stack` (things below each other),
//! `record` (a wide column and an `aside`), `tiles` (a grid of [`Stat`]s), `buttons` (a row of them), `prose` (text to
//! read), `muted`, `vh` (only for screen readers), `lone` (a form with nothing but a button).
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking"))]

mod assets;
mod html;
mod icon;
mod parts;
mod samples;
mod shell;
mod words;

pub use assets::{ASSETS, Asset};
pub use html::Html;
pub use icon::Icon;
pub use parts::{
    badge::{Badge, Tone},
    button::{Button, Look},
    chart::{Chart, Drawn, Point},
    confirm::Confirm,
    dialog::Dialog,
    facts::{Empty, Facts, Panel, Stat},
    field::{Choice, Field, Input, focus_first_error},
    filters::Filters,
    form::Form,
    may::{Channel, Glyphs, May, MayTable},
    news::News,
    progress::{Progress, State},
    reason::Reason,
    table::{Bulk, Column, Pager, Row, Sort, Table},
    tabs::Tabs,
    timeline::{Moment, Timeline},
    toast::Toast,
    toolbar::{Drawer, Sends, Toolbar},
    why::Why,
};
pub use samples::{Sample, samples};
pub use shell::{
    desk::{Crumb, Doors, NavItem, Person, Shell},
    error::ErrorPage,
    public::PublicShell,
};
pub use words::{Arg, Given, Lang, Lexicon, Problem, WORDS, Whole, Words};
