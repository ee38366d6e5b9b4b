//! The page of a breach: its clock, what is left to do, whom it affects, and the forms for each step.
// law: gdpr/33 gdpr/34

use super::{
    HOME, crumbs, error,
    fields::{Offers, facts},
    lists::{seen, state},
    name, record, words,
};
use crate::{
    model::{Course, Duty, Kind, Record, RecordId, Risk, Said, Tally, WITHIN, duties},
    read::{self, Logged},
};
use ground::clock::{HOUR, Timestamp};
use kernel::{Desk, Error, FieldError, Result, room::article};
use kit::{Badge, Button, Choice, Facts, Field, Form, Html, Icon, Input, Panel, Progress, Stat, Tone, Words};
use std::collections::HashMap;

/// A form that came back: which, what was typed, and what is wrong with it.
pub struct Wrong<'a> {
    pub form: &'static str,
    pub typed: &'a Said,
    pub problems: &'a [FieldError],
}

/// Everything that the page shows.
pub struct Scene<'a> {
    pub breach: &'a Record,
    pub tally: Tally,
    pub now: Timestamp,
    /// Whether people are looked for at the moment.
    pub seeks: bool,
    pub log: &'a [Logged],
    pub names: &'a HashMap<String, String>,
}

pub async fn page(desk: &Desk, id: RecordId, wrong: Option<&Wrong<'_>>) -> Result<Html> {
    let mut reader = desk.read().await?;
    let breach = seen(&mut reader, id).await?;
    if breach.kind != Kind::Breach {
        return Err(Error::NotFound);
    }
    let t = words(desk, &mut reader).await?;
    let tally = read::tally(&mut reader, id).await?;
    let seeks =
        read::reaches(&mut reader, id).await?.iter().any(|one| one.state == crate::model::Search::Running);
    let (log, names) = record::logged(&mut reader, id).await?;
    let offers = Offers::read(&mut reader, Kind::Breach, t).await?;
    let scene = Scene { breach: &breach, tally, now: reader.now(), seeks, log: &log, names: &names };
    let body = body(t, &scene, wrong, &offers);
    let title = format!("{} · {}", breach.number(), breach.name());
    let mut shell =
        desk.shell(&mut reader, title, HOME).await?.crumbs(crumbs(t, Kind::Breach)).marks(state(t, &breach));
    if seeks || tally.written > 0 {
        shell = shell.refresh(5);
    }
    let report = Button::link(t.w("register-report"), format!("{HOME}/breaches/{id}/report"));
    shell = shell.action(report);
    if breach.course.closing.is_none() {
        shell =
            shell.action(Button::link(t.w("kit-edit"), format!("{}/edit", breach.path())).icon(Icon::Edit));
    }
    Ok(shell.body(body).html())
}

pub fn body(t: Words, scene: &Scene<'_>, wrong: Option<&Wrong<'_>>, offers: &Offers) -> Html {
    let breach = scene.breach;
    let open = breach.course.closing.is_none();
    let mut parts =
        vec![clock(t, scene), left(t, scene), facts(t, breach, &offers.purposes), affected(t, scene)];
    parts.push(decided(t, breach, scene));
    if open {
        parts.push(risk(t, breach, wrong));
        parts.push(report(t, breach, wrong, scene.now));
        parts.push(close(t, scene, wrong));
    } else {
        parts.push(opening(t, breach, wrong));
    }
    parts.push(Panel::new(t.w("register-note"), record::note_form(t, breach)).html());
    parts.push(record::history(t, scene.log, scene.names, scene.now));
    Html::join([Html::trusted("<div class=\"stack\">"), Html::join(parts), Html::trusted("</div>")])
}

/// How long the authority may still wait, and who is told how far.
// law: gdpr/33.1
fn clock(t: Words, scene: &Scene<'_>) -> Html {
    let breach = scene.breach;
    let hours = (scene.now.0 - breach.noticed().0) / HOUR;
    let tile = match breach.deadline() {
        Some(deadline) if deadline < scene.now => Stat::new(t.w("register-clock"), t.w("register-late"))
            .note(Tone::Stop, t.ago(deadline.0, scene.now.0)),
        Some(deadline) => {
            let tone = if hours >= 48 { Tone::Stop } else { Tone::Warn };
            let left = t.duration((deadline.0 - scene.now.0) / ground::clock::SECOND);
            Stat::new(t.w("register-clock"), left).note(tone, t.datetime(deadline.0))
        }
        None => Stat::new(t.w("register-clock"), t.w("register-clock-stopped")),
    };
    let href = format!("{HOME}/breaches/{}/affected", breach.id);
    let tally = scene.tally;
    let people = Stat::new(t.w("register-affected"), t.number(tally.all())).open(href.clone());
    let told = Stat::new(t.w("register-told"), t.number(tally.told)).open(href.clone());
    let failed = Stat::new(t.w("register-failed"), t.number(tally.failed)).open(href);
    let tiles = Html::join([tile, people, told, failed].into_iter().map(Html::from));
    Html::join([Html::trusted("<div class=\"tiles\">"), tiles, Html::trusted("</div>")])
}

fn left(t: Words, scene: &Scene<'_>) -> Html {
    if scene.breach.course.closing.is_some() {
        return Html::default();
    }
    let duties = duties(scene.breach, scene.tally);
    if duties.is_empty() {
        return Panel::new(t.w("register-left"), Html::prose(&t.w("register-left-none"))).html();
    }
    let line = |duty: &Duty| {
        let said = Html::from(format!("{} ({})", t.w(duty.word()), article(duty.law())));
        Html::join([Html::trusted("<li>"), said, Html::trusted("</li>")])
    };
    let lines = Html::join(duties.iter().map(line));
    Panel::new(
        t.w("register-left"),
        Html::join([Html::trusted("<ul class=\"prose\">"), lines, Html::trusted("</ul>")]),
    )
    .html()
}

/// How far the search and the letters are.
fn affected(t: Words, scene: &Scene<'_>) -> Html {
    let breach = scene.breach;
    let to = |part: &str| format!("{HOME}/breaches/{}/{part}", breach.id);
    let mut buttons = vec![Button::link(t.w("register-affected-find"), to("affected"))];
    if breach.course.closing.is_none() {
        buttons.push(Button::link(t.w("register-letters"), to("letters")));
    }
    let count = |number: i64| u64::try_from(number).unwrap_or_default();
    let all = scene.tally.all();
    let done = scene.tally.told + scene.tally.failed;
    let progress = match (&breach.course.sending, scene.seeks) {
        (_, true) => {
            Progress::new(t, "register-search", t.w("register-searching"), kit::State::Waiting).html()
        }
        (Some(_), _) => {
            let ended = scene.tally.found + scene.tally.written == 0;
            let state =
                if ended { kit::State::Done { report: None } } else { kit::State::Running { per_second: 0 } };
            Progress::new(t, "register-letters", t.w("register-telling"), state)
                .counted(count(done), count(all))
                .html()
        }
        (None, _) => Html::prose(&t.n("register-affected-count", all)),
    };
    let buttons = Html::join(buttons.into_iter().map(Html::from));
    let buttons = Html::join([Html::trusted("<div class=\"buttons\">"), buttons, Html::trusted("</div>")]);
    Panel::new(t.w("register-affected"), Html::join([progress, buttons])).html()
}

/// What was decided, reported and learned so far.
fn decided(t: Words, breach: &Record, scene: &Scene<'_>) -> Html {
    let Course { decision, report, sending, closing, .. } = &breach.course;
    let by = |who: &str, at: Timestamp| format!("{}, {}", name(scene.names, who, t), t.datetime(at.0));
    let mut facts = Facts::new();
    if let Some(decision) = decision {
        let risk = badge(t, decision.risk);
        facts = facts.fact(
            t.w("register-risk"),
            Html::join([risk.html(), Html::prose(&decision.reason), Html::prose(&decision.waiver)]),
        );
        facts = facts.fact(t.w("register-risk-by"), by(&decision.by, decision.at));
    }
    if let Some(report) = report {
        let said = format!("{} · {}", t.datetime(report.sent_at.0), report.reference);
        facts = facts
            .fact(t.w("register-report-sent"), Html::join([Html::from(said), Html::prose(&report.late)]));
    }
    if let Some(sending) = sending {
        facts = facts.fact(t.w("register-letters-sent"), by(&sending.by, sending.at));
    }
    if let Some(closing) = closing {
        facts = facts.fact(t.w("register-closed"), by(&closing.by, closing.at));
        facts = facts.fact(t.w("register-lessons"), Html::prose(&closing.lessons));
        if !closing.why.is_empty() {
            facts = facts.fact(t.w("register-close-why"), Html::prose(&closing.why));
        }
    }
    if facts.facts.is_empty() { Html::default() } else { Panel::new(t.w("register-done"), facts).html() }
}

pub fn badge(t: Words, risk: Risk) -> Badge {
    let word = t.w(&format!("register-risk-{}", risk.key()));
    match risk {
        Risk::Unlikely => Badge::plain(word),
        Risk::Some => Badge::warn(word),
        Risk::High => Badge::stop(word),
    }
}

/// A step's form: what was typed before stands in it again.
struct Small<'a> {
    t: Words,
    breach: &'a Record,
    form: &'static str,
    wrong: Option<&'a Wrong<'a>>,
}

impl Small<'_> {
    fn field(&self, input: Input, name: &'static str, word: &str) -> Field {
        let own = self.wrong.filter(|wrong| wrong.form == self.form);
        let field = Field::new(self.t, input, name, self.t.w(word)).id(format!("f-{}-{name}", self.form));
        match own {
            Some(wrong) => {
                field.values(wrong.typed.many(name).to_vec()).error(error(wrong.problems, name, self.t))
            }
            None => field,
        }
    }

    fn panel(&self, title: &str, fields: Vec<Field>, button: &str) -> Html {
        let version = Field::hidden(self.t, "version", self.breach.version.to_string())
            .id(format!("f-{}-version", self.form));
        let fields = fields.into_iter().chain([version]).collect();
        let action = format!("{HOME}/breaches/{}/{}", self.breach.id, self.form);
        let form =
            Form::new(self.t, action).fields(fields).button(Button::submit(self.t.w(button)).primary());
        Panel::new(self.t.w(title), form).html()
    }
}

// law: gdpr/33.1 gdpr/34
fn risk(t: Words, breach: &Record, wrong: Option<&Wrong<'_>>) -> Html {
    let small = Small { t, breach, form: "risk", wrong };
    let choice = |risk: &Risk| {
        let word = format!("register-risk-{}", risk.key());
        Choice::new(risk.key(), t.w(&word)).hint(t.w(&format!("{word}-hint")))
    };
    let mut which =
        small.field(Input::Radio(Risk::ALL.iter().map(choice).collect()), "risk", "register-risk");
    if let (None, Some(decision)) = (wrong, &breach.course.decision) {
        which = which.value(decision.risk.key());
    }
    let fields = vec![
        which,
        small.field(Input::Area { rows: 3 }, "reason", "register-risk-reason"),
        small
            .field(Input::Area { rows: 2 }, "waiver", "register-waiver")
            .optional()
            .hint(t.w("register-waiver-hint")),
    ];
    small.panel("register-decide", fields, "register-decide")
}

// law: gdpr/33.1
fn report(t: Words, breach: &Record, wrong: Option<&Wrong<'_>>, now: Timestamp) -> Html {
    if breach.course.report.is_some() {
        return Html::default();
    }
    let small = Small { t, breach, form: "report", wrong };
    let mut fields = vec![
        small.field(Input::DateTime, "sent", "register-report-at"),
        small.field(Input::Text, "reference", "register-report-reference"),
    ];
    if now > breach.noticed().plus(WITHIN) {
        fields.push(
            small
                .field(Input::Area { rows: 2 }, "late", "register-report-late")
                .hint(t.w("register-report-late-hint")),
        );
    }
    small.panel("register-report-mark", fields, "register-report-mark")
}

fn close(t: Words, scene: &Scene<'_>, wrong: Option<&Wrong<'_>>) -> Html {
    let small = Small { t, breach: scene.breach, form: "closing", wrong };
    let mut fields = vec![small.field(Input::Area { rows: 3 }, "lessons", "register-lessons")];
    if !duties(scene.breach, scene.tally).is_empty() {
        fields.push(
            small
                .field(Input::Area { rows: 2 }, "why", "register-close-why")
                .hint(t.w("register-close-why-hint")),
        );
    }
    small.panel("register-close", fields, "register-close")
}

fn opening(t: Words, breach: &Record, wrong: Option<&Wrong<'_>>) -> Html {
    let small = Small { t, breach, form: "opening", wrong };
    let fields = vec![small.field(Input::Area { rows: 2 }, "reason", "register-open-reason")];
    small.panel("register-open", fields, "register-open")
}
