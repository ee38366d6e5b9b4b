//! A quiet question beside a record: why do we hold this? A link to a page that answers; with script the answer comes over the page.

use crate::{Html, Sample, Words};
use askama::Template;

/// The place of an answer within its page: what script fetches and shows.
const ANSWER: &str = "<template data-answer>";

#[derive(Template)]
#[template(path = "reason.html")]
pub struct Reason {
    t: Words,
    href: String,
    /// One sign instead of the whole question: beside lines of which there are many.
    short: bool,
}
crate::parts::shown!(Reason);

// law: gdpr/15.1
impl Reason {
    pub fn new(t: Words, href: impl Into<String>) -> Self {
        Self { t, href: href.into(), short: false }
    }

    #[must_use]
    pub fn short(self) -> Self {
        Self { short: true, ..self }
    }

    /// The answer on its page: once to be read there, once for whoever asks from another page.
    pub fn answer(t: Words, answer: &Html) -> Html {
        let dialog = crate::Dialog { t, id: "why-held".into(), title: t.w("kit-why"), body: answer.clone() };
        Html::join([answer.clone(), Html::trusted(ANSWER), dialog.html(), Html::trusted("</template>")])
    }
}

pub(crate) fn samples(t: Words) -> Vec<Sample> {
    let facts = crate::Facts::new().fact(t.w("kit-why-for"), "Service <small>contract</small>").html();
    vec![
        Sample::new("reason/empty", Reason::new(t, "/why/cases_cases/case_1")),
        Sample::new("reason/typical", Reason::answer(t, &facts)),
        Sample::new("reason/short", Reason::new(t, "/why/cases_cases/case_1").short()),
        Sample::new("reason/extreme", Reason::new(t, format!("/why/{}", "\"><b>".repeat(60)))),
    ]
}
