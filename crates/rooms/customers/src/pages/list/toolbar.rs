//! Above the table: views, filters, columns, and what may be done with the whole list.

use super::{
    super::{columns, country_name, label, language_name},
    Listing,
};
use crate::{Standing, address::query, model::Column};
use kit::{Button, Choice, Drawer, Field, Filters, Html, Icon, Input, Lang, Sends, Tabs, Toolbar, Words};

/// Countries offered by the filter; others can be written into the address.
const OFFERED: &[&str] = &["DE", "NL", "PL", "TR", "AT", "BE", "GB"];

impl Listing {
    pub(super) fn tabs(&self, t: Words) -> Html {
        let (filter, columns) = (&self.question.filter, self.question.columns.join(","));
        let here = filter.address(&self.question.sort, &columns);
        let address =
            |query: &str| if query.is_empty() { "/customers".into() } else { format!("/customers?{query}") };
        let tabs =
            Tabs::new(t.w("customers-views"), address(&here)).tab(t.w("customers-view-all"), "/customers");
        let tabs = self.views.iter().fold(tabs, |tabs, view| tabs.tab(&view.name, address(&view.query)));
        let open = self.views.iter().find(|view| view.query == here);
        let remove = open.map(|view| {
            Button::post(t.w("customers-view-drop"), format!("/customers/views/{}/removal", view.id))
                .quiet()
                .html()
        });
        Html::join([tabs.html(), remove.unwrap_or_default()])
    }

    pub(super) fn toolbar(&self, t: Words) -> Html {
        let wrong = self.errors.iter().map(|error| (self.place(t, &error.field), error.message.say(t)));
        let chosen = !self.question.columns.is_empty();
        let filtered = self.question.filter.pairs().iter().any(|(_, value)| !value.is_empty());
        let mut drawers = vec![self.more(t), self.choice(t)];
        drawers.extend((filtered || chosen).then(|| self.view(t)));
        let buttons = self.export(t).into_iter().collect();
        Toolbar::new(t, self.filters(t)).wrong(wrong.collect()).drawers(drawers).buttons(buttons).into()
    }

    /// What a person calls the part of the question that could not be understood.
    fn place(&self, t: Words, field: &str) -> String {
        match field {
            "state" => t.w("customers-state"),
            "allows" => t.w("customers-allows"),
            "from" => t.w("customers-created-from"),
            "to" => t.w("customers-created-to"),
            "sort" | "after" => String::new(),
            other => label(t, other, &self.definitions),
        }
    }

    /// Everything in the address but what the form asks for itself.
    fn kept(&self, own: &[&str]) -> Vec<(&'static str, String)> {
        let question = &self.question;
        let columns = question.columns.join(",");
        let rest = [("q", &question.q), ("sort", &question.sort), ("columns", &columns)];
        let rest = rest.map(|(name, value)| (name, value.clone()));
        let filter = question.filter.pairs().map(|(name, value)| (name, value.to_owned()));
        filter.into_iter().chain(rest).filter(|(name, _)| !own.contains(name)).collect()
    }

    fn more(&self, t: Words) -> Drawer {
        let asked = &self.question.filter;
        let wrong = |name: &str| self.errors.iter().find(|error| error.field == name);
        let field = |input: Input, name: &'static str, label: &str, value: &str| {
            let error = wrong(name).map(|error| error.message.say(t));
            Field::new(t, input, name, t.w(label)).value(value).optional().error(error)
        };
        Drawer {
            label: t.w("customers-more-filters"),
            action: "/customers",
            sends: Sends::Question,
            kept: self.kept(&["organisation", "from", "to"]),
            fields: vec![
                field(Input::Text, "organisation", "customers-organisation", &asked.organisation),
                field(Input::Date, "from", "customers-created-from", &asked.from),
                field(Input::Date, "to", "customers-created-to", &asked.to),
            ],
            button: t.w("kit-apply"),
        }
    }

    fn choice(&self, t: Words) -> Drawer {
        let keys = |columns: &[Column]| columns.iter().map(|column| column.key().into_owned()).collect();
        let choices = columns::choices(t, &self.offered, &self.definitions);
        let field = Field::new(t, Input::Many(choices), "columns", t.w("customers-columns"));
        Drawer {
            label: t.w("customers-columns"),
            action: "/customers",
            sends: Sends::Question,
            kept: self.kept(&["columns"]),
            fields: vec![field.values(keys(&self.columns)).optional()],
            button: t.w("kit-apply"),
        }
    }

    fn view(&self, t: Words) -> Drawer {
        Drawer {
            label: t.w("customers-view-keep"),
            action: "/customers/views",
            sends: Sends::Change,
            kept: self.kept(&["q"]),
            fields: vec![Field::new(t, Input::Text, "name", t.w("customers-view-name"))],
            button: t.w("kit-save"),
        }
    }

    /// A list can be taken out as it is filtered; what was searched is selected by hand.
    fn export(&self, t: Words) -> Option<Button> {
        let columns = self.question.columns.join(",");
        let asked = self.question.filter.pairs().into_iter().chain([("columns", columns.as_str())]);
        let href = format!("/customers/export?{}", query(asked));
        let whole = self.exports && self.question.q.is_empty() && self.errors.is_empty();
        whole.then(|| Button::link(t.w("customers-export"), href).quiet().icon(Icon::Download))
    }

    fn filters(&self, t: Words) -> Filters {
        let asked = &self.question.filter;
        let states = Standing::ALL.map(|standing| Choice::new(standing.key(), t.w(standing.word())));
        let countries = OFFERED.iter().map(|code| Choice::new(*code, country_name(t, code)));
        let languages = Lang::ALL.map(|lang| Choice::new(lang.tag(), t.language(lang)));
        let mut filters = Filters::new(t, "/customers").search("q", &self.question.q).select(
            "state",
            t.w("customers-state"),
            states.to_vec(),
            &asked.state,
        );
        // What is hidden is not asked for; what is masked is refused when asked.
        if self.offered.contains(&Column::Country) {
            filters =
                filters.select("country", t.w("customers-country"), countries.collect(), &asked.country);
        }
        if self.offered.contains(&Column::Language) {
            filters =
                filters.select("language", t.w("customers-language"), languages.to_vec(), &asked.language);
        }
        if !self.purposes.is_empty() {
            let label = t.w("customers-allows");
            filters = filters.select("allows", label, self.purposes.clone(), &asked.allows);
        }
        for (name, value) in asked.pairs().into_iter().filter(|(_, value)| !value.is_empty()) {
            filters = filters.chip(self.chip(t, name, value), self.question.with(&[(name, "")]));
            if matches!(name, "organisation" | "from" | "to") {
                filters = filters.keep(name, value);
            }
        }
        let columns = self.question.columns.join(",");
        let kept = [("sort", &self.question.sort), ("columns", &columns)];
        let kept = kept.into_iter().filter(|(_, value)| !value.is_empty());
        kept.fold(filters, |filters, (name, value)| filters.keep(name, value))
    }

    fn chip(&self, t: Words, name: &str, value: &str) -> String {
        match name {
            "state" => Standing::parse(value).map_or(value.to_owned(), |standing| t.w(standing.word())),
            "country" => country_name(t, value),
            "language" => language_name(t, value),
            "allows" => {
                let known = self.purposes.iter().find(|purpose| purpose.value == value);
                t.w1("customers-chip-allows", "purpose", known.map_or(value, |purpose| &purpose.label))
            }
            "from" => t.w1("customers-chip-from", "day", value),
            "to" => t.w1("customers-chip-to", "day", value),
            _ => value.to_owned(),
        }
    }
}
