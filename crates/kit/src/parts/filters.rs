//! The filter of a list: a GET form, so that the filter stands in the address and can be shared.

use crate::{Choice, Icon, Sample, Words};
use askama::Template;

#[derive(Template)]
#[template(path = "filters.html")]
pub struct Filters {
    t: Words,
    action: String,
    search: Option<(String, String)>,
    selects: Vec<Select>,
    chips: Vec<(String, String)>,
    kept: Vec<(String, String)>,
}
crate::parts::shown!(Filters);

struct Select {
    name: String,
    label: String,
    choices: Vec<Choice>,
    chosen: String,
}

impl Filters {
    pub fn new(t: Words, action: impl Into<String>) -> Self {
        let action = action.into();
        Self { t, action, search: None, selects: Vec::new(), chips: Vec::new(), kept: Vec::new() }
    }

    #[must_use]
    pub fn search(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { search: Some((name.into(), value.into())), ..self }
    }

    /// A choice whose empty value means "all".
    #[must_use]
    pub fn select(
        mut self,
        name: impl Into<String>,
        label: impl Into<String>,
        choices: Vec<Choice>,
        chosen: impl Into<String>,
    ) -> Self {
        self.selects.push(Select { name: name.into(), label: label.into(), choices, chosen: chosen.into() });
        self
    }

    /// A filter that is on, and the address without it.
    #[must_use]
    pub fn chip(mut self, label: impl Into<String>, without: impl Into<String>) -> Self {
        self.chips.push((label.into(), without.into()));
        self
    }

    /// Part of the address that the form must not lose, such as the sort order.
    #[must_use]
    pub fn keep(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.kept.push((name.into(), value.into()));
        self
    }
}

pub(crate) fn samples(t: Words) -> Vec<Sample> {
    let choices = || vec![Choice::new("pl", "Polski"), Choice::new("tr", "Türkçe")];
    let typical = Filters::new(t, "/customers")
        .search("q", "ziel")
        .select("lang", t.w("kit-sample-language"), choices(), "pl")
        .keep("sort", "-name")
        .chip("Polski", "/customers?q=ziel");
    let extreme = (0..9).fold(Filters::new(t, "/x").search("q", "\"><b>"), |filters, index| {
        filters
            .select(format!("s{index}"), t.w("kit-sample-choice"), choices(), "")
            .chip("Ł".repeat(30), "/x")
    });
    vec![
        Sample::new("filters/empty", Filters::new(t, "/customers").search("q", "")),
        Sample::new("filters/typical", typical),
        Sample::new("filters/extreme", extreme),
    ]
}
