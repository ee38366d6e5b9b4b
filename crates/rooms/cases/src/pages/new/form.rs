//! The form of a new case: the customer above, then what is always asked, then what the category asks.

use super::Entry;
use crate::{
    CONFIDE,
    model::Channel,
    pages::{
        fields::{self, Layout},
        parts::{self, Notice},
        person::Finder,
        queue::priorities,
    },
};
use askama::Template;
use kit::{Button, Choice, Field, Form, Html, Icon, Input, Panel};

/// Ways in which a colleague opens a case; others come in by themselves.
const BY_HAND: [Channel; 4] = [Channel::Desk, Channel::Phone, Channel::Mail, Channel::Chat];

/// What Enter presses in a field: the first button of a form, which would be the one that only shows another form.
const DEFAULT: &str = "<button class=\"vh\" tabindex=\"-1\" aria-hidden=\"true\"></button>";

/// Shows the form of the category that was chosen; nothing that was typed is lost.
#[derive(Template)]
#[template(
    source = "<p><button class=\"button\" formaction=\"/cases/new\" formnovalidate>{{ label }}</button></p>",
    ext = "html"
)]
struct Look {
    label: String,
}

/// What to say on the telephone; it shows itself when that is the channel.
#[derive(Template)]
#[template(
    source = "<div class=\"notice by-phone\">{{ Icon::Phone }}<div><p><strong>{{ title }}</strong></p><p>{{ text }} <a href=\"/privacy\" target=\"_blank\" rel=\"noopener\">{{ notice }}</a></p></div></div>",
    ext = "html"
)]
struct Script {
    title: String,
    text: String,
    notice: String,
}

impl Entry {
    pub fn html(&self) -> Html {
        let t = self.t;
        let whom = Panel::new(t.w("case-new-customer"), self.whom()).html();
        let form = Panel::new(t.w("case-description"), self.form()).html();
        parts::stack([whom, form])
    }

    fn whom(&self) -> Html {
        let t = self.t;
        if let Some((_, name)) = &self.customer {
            let other = Button::link(t.w("case-new-other"), "/cases/new").quiet();
            return Html::join([
                Html::trusted("<p><strong>"),
                name.into(),
                Html::trusted("</strong> "),
                other.html(),
                Html::trusted("</p>"),
            ]);
        }
        let found = Finder { t, action: "/cases/new".into(), q: self.q.clone(), people: self.people.clone() };
        Html::join([found.html(), parts::muted(&t.w("case-new-none-hint"))])
    }

    fn form(&self) -> Html {
        let t = self.t;
        let warning = match self.found.is_empty() {
            true => Html::default(),
            false => self.warning(),
        };
        let script = Html::of(&Script {
            title: t.w("case-script"),
            text: t.w("case-script-text"),
            notice: t.w("case-script-notice"),
        });
        let layout = self.layout();
        // Where the category groups its fields, its own headings say what they are.
        let own = match layout.asks_nothing() || layout.begins_with_a_heading() {
            true => Html::default(),
            false => fields::heading(t.w("case-fields")),
        };
        let form = Form::new(t, "/cases")
            .between(Html::trusted(DEFAULT))
            .between(warning)
            .fields(self.first())
            .between(Html::of(&Look { label: t.w("case-choose-category") }))
            .between(script)
            .fields(self.about())
            .between(own);
        layout
            .onto(form)
            .fields(self.contact())
            .button(Button::submit(t.w("case-open")).primary())
            .button(Button::link(t.w("kit-cancel"), "/cases"))
            .html()
    }

    /// What was found, with the way to keep it all the same.
    fn warning(&self) -> Html {
        let t = self.t;
        let text =
            format!("{} {}. {}", t.w("case-found-typed"), self.found.join(", "), t.w("case-found-hint"));
        let sure = Field::new(t, Input::Checkbox, "sure", t.w("case-sure")).optional();
        Html::join([Html::of(&Notice { text: text.into(), buttons: Vec::new(), stops: true }), sure.html()])
    }

    fn layout(&self) -> Layout {
        let typed = fields::values(&self.posted.pairs.0);
        fields::layout(self.t, &self.layout, Some(&typed), (&self.names, &self.errors))
    }

    fn field(&self, input: Input, name: &'static str, label: &str) -> Field {
        let value = self.posted.pairs.whole(name);
        let error = parts::wrong(self.t, &self.errors, name)
            .or_else(|| parts::wrong(self.t, &self.errors, &format!("references.{name}")));
        Field::new(self.t, input, name, self.t.w(label)).value(value).error(error)
    }

    fn first(&self) -> Vec<Field> {
        let t = self.t;
        let channels =
            BY_HAND.map(|one| Choice::new(one.key(), t.w(&format!("cases-channel-{}", one.key()))));
        let customer = self.customer.as_ref().map(|(id, _)| id.to_string()).unwrap_or_default();
        vec![
            Field::hidden(t, "customer", customer),
            self.field(Input::Select(self.lists.categories()), "category", "case-category"),
            self.field(Input::Select(channels.to_vec()), "channel", "case-channel"),
        ]
    }

    fn about(&self) -> Vec<Field> {
        let t = self.t;
        let usual = super::super::or_none(t.w("case-priority-usual"), priorities(t));
        vec![
            self.field(Input::Text, "subject_line", "case-subject").autocomplete("off"),
            self.field(Input::Area { rows: 6 }, "text", "case-description").optional(),
            self.field(Input::Select(usual), "priority", "case-priority").optional(),
            Field::new(t, Input::File { accept: String::new() }, "file", t.w("case-attachments"))
                .optional()
                .error(parts::wrong(t, &self.errors, "attachments")),
        ]
    }

    /// What belongs to this case alone.
    fn contact(&self) -> Vec<Field> {
        let t = self.t;
        let own = |field: Field| field.optional().autocomplete("off");
        let mut fields = vec![
            own(self.field(Input::Text, "contact.name", "case-contact-name").hint(t.w("case-contact-hint"))),
            own(self.field(Input::Email, "contact.email", "case-email")),
            own(self.field(Input::Tel, "contact.phone", "case-phone")),
            self.field(Input::Text, "order", "case-order").optional(),
            self.field(Input::Text, "product", "case-product").optional(),
        ];
        if self.lists.may(&CONFIDE) {
            let switch = self.field(Input::Switch, "confidential", "case-confidential");
            let ticked = switch.ticked(self.posted.pairs.has("confidential"));
            fields.push(ticked.hint(t.w("case-confidential-hint")).optional());
        }
        fields
    }
}
