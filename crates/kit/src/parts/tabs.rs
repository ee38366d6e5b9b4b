//! Parts of one record as links: each tab is an address of its own.

use crate::{Sample, Words};
use askama::Template;

#[derive(Template)]
#[template(path = "tabs.html")]
pub struct Tabs {
    label: String,
    tabs: Vec<Tab>,
    current: String,
}
crate::parts::shown!(Tabs);

struct Tab {
    label: String,
    href: String,
    count: Option<String>,
}

impl Tabs {
    /// `current` is the address of the tab that is open.
    pub fn new(label: impl Into<String>, current: impl Into<String>) -> Self {
        Self { label: label.into(), tabs: Vec::new(), current: current.into() }
    }

    #[must_use]
    pub fn tab(mut self, label: impl Into<String>, href: impl Into<String>) -> Self {
        self.tabs.push(Tab { label: label.into(), href: href.into(), count: None });
        self
    }

    #[must_use]
    pub fn counted(
        mut self,
        label: impl Into<String>,
        href: impl Into<String>,
        count: impl Into<String>,
    ) -> Self {
        self.tabs.push(Tab { label: label.into(), href: href.into(), count: Some(count.into()) });
        self
    }
}

pub(crate) fn samples(t: Words) -> Vec<Sample> {
    let name = t.w("kit-sample-name");
    let typical =
        Tabs::new(&name, "/a").tab(t.w("kit-all"), "/a").counted(t.w("kit-sample-date"), "/b", t.number(12));
    let extreme =
        (0..14).fold(Tabs::new(&name, "/3"), |tabs, index| tabs.tab("<Przetwarzanie>", format!("/{index}")));
    vec![
        Sample::new("tabs/empty", Tabs::new(&name, "")),
        Sample::new("tabs/typical", typical),
        Sample::new("tabs/extreme", extreme),
    ]
}
