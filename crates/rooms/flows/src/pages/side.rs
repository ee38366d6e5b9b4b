//! What stands beside the drawing: the overview of the draft, or the form of one part and what belongs to it.

use super::{
    designer::{Drafted, Open, base},
    part::{self, ActsAt, Asking, Part, status_name},
    sheet::Sent,
    stage, wording,
};
use crate::model::{Definition, Field, Severity, Spot, Stands, Status, Transition};
use kit::{Badge, Button, Choice, Empty, Field as Ask, Form, Html, Input, Words};

/// Title and contents of the side.
pub fn side(t: Words, drafted: &Drafted, open: Open<'_>, sent: Sent<'_>) -> (String, Html) {
    let beside = Beside { t, drafted, base: base(&drafted.kept.definition.key) };
    match open {
        Open::Overview | Open::Missed(_) => (t.w("flows-overview"), beside.overview()),
        Open::Part(part) => {
            let title = part.title(beside.asking());
            let html = beside.part(&title, part, sent);
            (title, html)
        }
    }
}

struct Beside<'a> {
    t: Words,
    drafted: &'a Drafted,
    base: String,
}

impl Beside<'_> {
    fn definition(&self) -> &Definition {
        &self.drafted.kept.definition
    }

    fn asking(&self) -> Asking<'_> {
        Asking { t: self.t, definition: self.definition(), known: &self.drafted.known }
    }

    fn overview(&self) -> Html {
        let t = self.t;
        let about = Button::link(t.w("flows-about"), format!("{}/about", self.base)).html();
        Html::join([
            heading(&t.w("flows-overview")),
            self.publication(),
            self.findings(None),
            fold(&t.w("flows-statuses"), self.definition().statuses.len(), true, self.statuses()),
            fold(&t.w("flows-fields"), self.definition().fields.len(), false, self.fields()),
            wording::buttons([about, self.files(), self.discarding()]),
        ])
    }

    fn files(&self) -> Html {
        let path = format!("{}/{}", super::RAIL, self.definition().key);
        Html::join([
            Button::link("JSON", format!("{path}/file/json?which=draft")).quiet().html(),
            Button::link("BPMN", format!("{path}/file/bpmn?which=draft")).quiet().html(),
        ])
    }

    fn discarding(&self) -> Html {
        Button::post(self.t.w("flows-discard"), format!("{}/removal", self.base)).danger().html()
    }

    /// The way to publish, or what is in its way.
    fn publication(&self) -> Html {
        let t = self.t;
        let errors =
            self.drafted.findings.iter().filter(|finding| finding.severity == Severity::Error).count();
        if errors > 0 {
            return wording::paragraph(Badge::stop(t.n("flows-publish-blocked", errors)).html());
        }
        let next = self.drafted.kept.published.unwrap_or_default() + 1;
        Form::new(t, format!("{}/publication", self.base))
            .fields(vec![Ask::hidden(t, "seen", self.drafted.kept.seen.to_string()).id("publish-seen")])
            .between(wording::muted(t.w("flows-publish-text")))
            .button(Button::submit(t.w1("flows-publish", "version", next)).primary())
            .html()
    }

    /// What the check found: everywhere, or at one place.
    fn findings(&self, at: Option<&Spot>) -> Html {
        let t = self.t;
        let found: Vec<_> = self
            .drafted
            .findings
            .iter()
            .filter(|finding| at.is_none_or(|spot| finding.spot == *spot))
            .collect();
        if found.is_empty() {
            return match at {
                None => wording::paragraph(Badge::allow(t.w("flows-check-fine")).html()),
                Some(_) => Html::default(),
            };
        }
        let line = |finding: &&crate::model::Finding| {
            let place = match at {
                None => self.place(&finding.spot),
                Some(_) => Html::default(),
            };
            item(Html::join([span(stage::severity(t, finding)), place]))
        };
        let lines = Html::join([
            Html::trusted("<ul class=\"lines\" role=\"list\">"),
            Html::join(found.iter().map(line)),
            Html::trusted("</ul>"),
        ]);
        match at {
            None => fold(&t.w("flows-problems"), found.len(), true, lines),
            Some(_) => lines,
        }
    }

    /// Where something is, as a link.
    fn place(&self, spot: &Spot) -> Html {
        let part = match spot {
            Spot::Flow => Part::About,
            Spot::Field(key) => Part::Field(key.clone()),
            Spot::Status(key) => Part::Status(key.clone()),
            Spot::Transition(key) => Part::Transition(key.clone()),
        };
        if part.is_in(self.definition()) {
            self.link(&part, part.title(self.asking()))
        } else {
            Html::default()
        }
    }

    fn link(&self, part: &Part, text: impl Into<Html>) -> Html {
        wording::beside(&format!("{}/{}", self.base, part.path()), text)
    }

    fn statuses(&self) -> Html {
        let t = self.t;
        let line = |status: &Status| {
            let name = self.link(&Part::Status(status.key.clone()), status.names.get(t.lang()));
            item(Html::join([name, stage::stands(t, status).html()]))
        };
        let stands = Stands::ALL.map(|stands| Choice::new(stands.key(), t.w(stands.word()))).to_vec();
        let fields = vec![
            Ask::new(t, Input::Text, "name", t.w("flows-name")).id("new-status").autocomplete("off"),
            Ask::new(t, Input::Select(stands), "stands", t.w("flows-stands")).id("new-status-stands"),
        ];
        let add = Form::new(t, format!("{}/statuses", self.base)).fields(fields);
        let add = add.button(Button::submit(t.w("flows-add-status")));
        let statuses = &self.definition().statuses;
        if statuses.is_empty() {
            let empty = Empty::new(t.w("flows-no-statuses"), t.w("flows-no-statuses-text"));
            return wording::stack([empty.html(), add.html()]);
        }
        wording::stack([lines(statuses.iter().map(line)), add.html()])
    }

    fn fields(&self) -> Html {
        let t = self.t;
        let line =
            |field: &Field| item(self.link(&Part::Field(field.key.clone()), field.names.get(t.lang())));
        let name = Ask::new(t, Input::Text, "name", t.w("flows-name")).id("new-field").autocomplete("off");
        let add = Form::new(t, format!("{}/fields", self.base)).fields(vec![name]);
        let add = add.button(Button::submit(t.w("flows-add-field"))).html();
        wording::stack([lines(self.definition().fields.iter().map(line)), add])
    }

    fn part(&self, title: &str, part: &Part, sent: Sent<'_>) -> Html {
        let t = self.t;
        let back = match part.above() {
            Some(above) => {
                let title = above.title(self.asking());
                self.link(&above, title)
            }
            None => wording::beside(&self.base, t.w("flows-overview")),
        };
        let back = Html::join([Html::trusted("<p class=\"muted\">← "), back, Html::trusted("</p>")]);
        let told = sent.opened.map(|_| super::sheet::mend(&t.w("flows-changed-both"))).unwrap_or_default();
        let spot = part.spot();
        let findings = match part {
            Part::Act(..) | Part::Form(_) | Part::Later(..) => Html::default(),
            _ => self.findings(Some(&spot)),
        };
        let action = format!("{}/{}", self.base, part.path());
        let form = part.sheet(self.asking()).form(t, (&action, self.drafted.kept.seen), sent).html();
        Html::join([heading(title), back, told, findings, form, self.more(part)])
    }

    /// What belongs to a part and has forms of its own.
    fn more(&self, part: &Part) -> Html {
        let definition = self.definition();
        match part {
            Part::Status(key) => definition.status(key).map(|status| self.of_status(status)),
            Part::Transition(key) => definition.transition(key).map(|way| {
                let acts = self.acts("flows-acts-moving", &ActsAt::Moving(way.key.clone()));
                Html::join([acts, self.steps(part, &["up", "down", "removal"])])
            }),
            Part::Later(key, nth) => {
                let acts = self.acts("flows-acts", &ActsAt::Later(key.clone(), *nth));
                Some(Html::join([acts, self.steps(part, &["removal"])]))
            }
            Part::Field(_) | Part::Act(..) => Some(self.steps(part, &["up", "down", "removal"])),
            Part::About | Part::Form(_) => None,
        }
        .unwrap_or_default()
    }

    fn of_status(&self, status: &Status) -> Html {
        let (t, key) = (self.t, &status.key);
        let form = self.link(&Part::Form(key.clone()), t.n("flows-form-count", status.form.len()));
        let mut steps = vec!["up", "down"];
        steps.extend((self.definition().start != *key).then_some("start"));
        steps.extend(status.place.map(|_| "free"));
        steps.push("removal");
        Html::join([
            wording::paragraph(form),
            self.ways(status),
            self.acts("flows-acts-enter", &ActsAt::Enter(key.clone())),
            self.acts("flows-acts-leave", &ActsAt::Leave(key.clone())),
            self.later(status),
            self.steps(&Part::Status(key.clone()), &steps),
        ])
    }

    /// The transitions that leave a status and those that reach it, and a new one.
    fn ways(&self, status: &Status) -> Html {
        let (t, definition) = (self.t, self.definition());
        let name = |way: &Transition| self.link(&Part::Transition(way.key.clone()), way.names.get(t.lang()));
        let to = |way: &Transition| {
            let to = t.w1("flows-way-to", "status", status_name(t, definition, &way.to));
            item(Html::join([name(way), wording::muted(to)]))
        };
        let from = |way: &Transition| {
            let from = t.w1("flows-way-from", "status", status_name(t, definition, &way.from));
            item(Html::join([name(way), wording::muted(from)]))
        };
        let out: Vec<_> = definition.leaving(&status.key).collect();
        let into = definition.transitions.iter().filter(|way| way.to == status.key && way.from != status.key);
        let all = lines(out.iter().map(|way| to(way)).chain(into.map(from)));
        let statuses = definition.statuses.iter();
        let statuses = statuses.map(|status| Choice::new(&status.key, status.names.get(t.lang()))).collect();
        let fields = vec![
            Ask::hidden(t, "from", &status.key).id("new-way-from"),
            Ask::new(t, Input::Text, "name", t.w("flows-name")).id("new-way").autocomplete("off"),
            Ask::new(t, Input::Select(statuses), "to", t.w("flows-to")).id("new-way-to"),
        ];
        let add = Form::new(t, format!("{}/transitions", self.base)).fields(fields);
        let add = add.button(Button::submit(t.w("flows-add-transition"))).html();
        fold(&t.w("flows-transitions"), out.len(), true, wording::stack([all, add]))
    }

    fn acts(&self, word: &str, at: &ActsAt) -> Html {
        let (t, definition, known) = (self.t, self.definition(), &self.drafted.known);
        let acts = at.acts(definition).unwrap_or_default();
        let line = |(nth, act): (usize, &crate::model::Act)| {
            item(self.link(&Part::Act(at.clone(), nth), wording::act(t, definition, known, act)))
        };
        let kinds = Input::Select(part::kinds(t, definition, known));
        let kind = Ask::new(t, kinds, "kind", t.w("flows-act-new"))
            .id(format!("new-{}", at.text().replace('.', "-")));
        let add = Form::new(t, format!("{}/acts/{}", self.base, at.text())).fields(vec![kind]);
        let add = add.button(Button::submit(t.w("kit-add"))).html();
        let body = wording::stack([lines(acts.iter().enumerate().map(line)), add]);
        fold(&t.w(word), acts.len(), !acts.is_empty(), body)
    }

    fn later(&self, status: &Status) -> Html {
        let t = self.t;
        let line = |(nth, later): (usize, &crate::model::Later)| {
            let span = t.w1("flows-later-after", "span", wording::wait(t, later.after));
            let count = t.n("flows-acts-count", later.acts.len());
            item(Html::join([self.link(&Part::Later(status.key.clone(), nth), span), wording::muted(count)]))
        };
        let add =
            Button::post(t.w("flows-later-add"), format!("{}/statuses/{}/later", self.base, status.key))
                .html();
        let body = wording::stack([lines(status.later.iter().enumerate().map(line)), add]);
        fold(&t.w("flows-acts-later"), status.later.len(), !status.later.is_empty(), body)
    }

    /// Buttons of one press, each with the revision that this page shows.
    fn steps(&self, part: &Part, steps: &[&str]) -> Html {
        let button = |step: &&str| {
            let way = if matches!(part, Part::Later(..)) { "" } else { "step/" };
            let action = format!("{}/{}/{way}{step}?seen={}", self.base, part.path(), self.drafted.kept.seen);
            let button = Button::post(self.t.w(&format!("flows-step-{step}")), action);
            if *step == "removal" { button.danger().html() } else { button.quiet().html() }
        };
        wording::buttons(steps.iter().map(button))
    }
}

fn heading(text: &str) -> Html {
    Html::join([Html::trusted("<h2 tabindex=\"-1\">"), text.into(), Html::trusted("</h2>")])
}

fn item(html: Html) -> Html {
    Html::join([Html::trusted("<li>"), html, Html::trusted("</li>")])
}

fn span(html: Html) -> Html {
    Html::join([Html::trusted("<span>"), html, Html::trusted("</span>")])
}

fn lines(items: impl Iterator<Item = Html>) -> Html {
    Html::join([
        Html::trusted("<ul class=\"lines\" role=\"list\">"),
        Html::join(items),
        Html::trusted("</ul>"),
    ])
}

/// A part that can be folded away; how much is in it stands beside its title.
fn fold(title: &str, count: usize, open: bool, body: Html) -> Html {
    let open = if open { " open" } else { "" };
    Html::join([
        Html::trusted(format!("<details class=\"part\"{open}><summary>")),
        title.into(),
        Html::trusted(format!("<span class=\"count\">{count}</span></summary>")),
        body,
        Html::trusted("</details>"),
    ])
}
