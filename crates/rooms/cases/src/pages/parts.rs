//! Small pieces that several pages of cases share: a value that opens into its form, and badges.

use crate::model::keys::{Priority, Stands};
use askama::Template;
use kernel::FieldError;
use kit::{Badge, Button, Field, Html, Icon, Tone, Words};

/// A value beside its name that opens into the small form that changes it; it needs no JavaScript.
#[derive(Template)]
#[template(path = "pop.html")]
pub struct Pop {
    label: String,
    shown: String,
    value: Html,
    action: String,
    fields: Vec<Field>,
    button: String,
}

impl Pop {
    /// `shown` is the value as a screen reader says it.
    pub fn new(label: impl Into<String>, shown: impl Into<String>, action: impl Into<String>) -> Self {
        let shown = shown.into();
        Self {
            label: label.into(),
            value: Html::text(&shown),
            shown,
            action: action.into(),
            fields: Vec::new(),
            button: String::new(),
        }
    }

    /// The value as it looks, where that is more than its text.
    #[must_use]
    pub fn dressed(self, value: impl Into<Html>) -> Self {
        Self { value: value.into(), ..self }
    }

    #[must_use]
    pub fn fields(self, fields: Vec<Field>) -> Self {
        Self { fields, ..self }
    }

    pub fn html(self, t: Words) -> Html {
        Html::of(&Self { button: t.w("kit-save"), ..self })
    }
}

pub fn priority(t: Words, priority: Priority) -> Badge {
    let tone = match priority {
        Priority::Low | Priority::Normal => Tone::Plain,
        Priority::High => Tone::Warn,
        Priority::Urgent => Tone::Stop,
    };
    Badge::new(tone, t.w(&format!("cases-priority-{}", priority.key())))
}

/// How it stands in one word; the name of the status is the process's own.
pub fn standing(t: Words, stands: Stands, status: &str) -> Badge {
    let tone = match stands {
        Stands::Done => Tone::Allow,
        Stands::Refused => Tone::Stop,
        Stands::Us => Tone::Warn,
        _ => Tone::Plain,
    };
    let text =
        if status.is_empty() { t.w(&format!("cases-stands-{}", stands.key())) } else { status.to_owned() };
    Badge::new(tone, text)
}

/// A service level as a badge: red when it is over, yellow when little of it is left.
pub fn clock(t: Words, due: i64, now: i64) -> Badge {
    const SOON: i64 = 2 * ground::clock::HOUR;
    let left = due.saturating_sub(now);
    let time = t.duration(u64::try_from(left.saturating_abs() / ground::clock::SECOND).unwrap_or(0));
    match left {
        ..0 => Badge::stop(t.w1("case-overdue", "time", time)),
        _ if left < SOON => Badge::warn(t.w1("case-due", "time", time)),
        _ => Badge::plain(t.w1("case-due", "time", time)),
    }
}

/// A sentence that warns, with what can be done about it.
#[derive(Template)]
#[template(
    source = "<div class=\"notice{% if stops %} stop{% endif %}\" role=\"alert\">{{ Icon::Warn }}<p>{{ text }}</p>{% for button in buttons %}{{ button }}{% endfor %}</div>",
    ext = "html"
)]
pub struct Notice {
    pub text: Html,
    pub buttons: Vec<Button>,
    pub stops: bool,
}

/// What is wrong with one field, in words.
pub fn wrong(t: Words, errors: &[FieldError], name: &str) -> Option<String> {
    errors.iter().find(|error| error.field == name).map(|error| error.message.say(t))
}

/// A paragraph in the voice of a remark.
pub fn muted(text: &str) -> Html {
    Html::join([Html::trusted("<p class=\"muted\">"), text.into(), Html::trusted("</p>")])
}

/// A sentence that says what could not be done.
pub fn stopped(text: &str) -> Html {
    Html::of(&Notice { text: text.into(), buttons: Vec::new(), stops: true })
}

pub fn stack(parts: impl IntoIterator<Item = Html>) -> Html {
    Html::join([Html::trusted("<div class=\"stack\">"), Html::join(parts), Html::trusted("</div>")])
}

/// What people call a class of data that was found in a text.
pub fn class(t: Words, key: &str) -> String {
    let special = key.strip_prefix("special.");
    let name = match (special, key) {
        (Some(special), _) => special,
        (None, "iban" | "card") => "payment",
        (None, key) if key.starts_with("card") => "payment",
        (None, "phone" | "email" | "ip" | "birth-date") => "other",
        (None, _) => "government-id",
    };
    t.w(&format!("case-special-{name}"))
}
