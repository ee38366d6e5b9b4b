//! Beside a request: what is in the way, where the office's process stands, and the facts of its clock and its law.

use crate::{
    model::{Claim, State},
    obstacles::{self, InTheWay},
    read::health,
};
use flows::{Choice, Now, Task};
use ground::clock::Timestamp;
use kernel::{Reader, Result, blocker::Weight};
use kit::{Badge, Button, Facts, Html, Panel, Words};

/// Where the process stands, and what can be done there.
pub struct Process {
    pub now: Now,
    pub choices: Vec<Choice>,
    pub tasks: Vec<Task>,
}

pub async fn process(reader: &mut Reader, claim: &Claim) -> Result<Option<Process>> {
    let Some(run) = claim.run else { return Ok(None) };
    let Some(now) = flows::states(reader, &[run]).await?.remove(&run) else { return Ok(None) };
    let (choices, tasks) = (flows::choices(reader, run).await?, flows::tasks_of(reader, run).await?);
    Ok(Some(Process { now, choices, tasks }))
}

pub fn stands(claim: &Claim, process: Option<&Process>, t: Words) -> Html {
    let Some(process) = process else {
        return Panel::new(t.w("rights-process"), Html::text(&t.w("rights-process-none"))).html();
    };
    let now = &process.now;
    let mut facts = Facts::new().fact(now.flow_names.get(t.lang()), now.status.names.get(t.lang()));
    if let Some(due) = now.due {
        facts = facts.fact(t.w("rights-column-due"), t.date(due.0));
    }
    let task = |task: &Task| {
        let link = Html::trusted("<a href=\"/tasks\">");
        let text = Html::text(&t.w1("rights-process-task", "name", task.names.get(t.lang())));
        Html::join([Html::trusted("<p>"), link, text, Html::trusted("</a></p>")])
    };
    let tasks = Html::join(process.tasks.iter().map(task));
    let button = |choice: &Choice| {
        let name = choice.names.get(t.lang());
        match &choice.open {
            Ok(()) => Button::post(name, format!("/requests/{}/steps/{}", claim.id, choice.key)).html(),
            Err(why) => Button::blocked(name, why.say(t), Html::default()).html(),
        }
    };
    let buttons = Html::join(process.choices.iter().map(button));
    let buttons = Html::join([Html::trusted("<div class=\"buttons\">"), buttons, Html::trusted("</div>")]);
    Panel::new(t.w("rights-process"), Html::join([facts.html(), tasks, buttons])).html()
}

pub async fn way(reader: &mut Reader, claim: &Claim) -> Result<Vec<InTheWay>> {
    match claim.kind.is_erasure() && claim.state.is_open() {
        true => obstacles::in_the_way(reader, claim).await,
        false => Ok(Vec::new()),
    }
}

pub fn in_the_way(way: &[InTheWay], t: Words) -> Html {
    let line = |way: &InTheWay| {
        let mark = match way.weight {
            Weight::Forbids => Badge::stop(t.w("rights-way-forbids")).html(),
            Weight::Look => Html::default(),
        };
        let link = Html::trusted(format!("<a href=\"{}\">", Html::text(&way.href)));
        let names = if way.names.is_empty() { String::new() } else { format!(": {}", way.names.join(", ")) };
        let text = Html::text(&format!("{}{names}", t.n(&way.word, way.count)));
        Html::join([Html::trusted("<p>"), mark, Html::text(" "), link, text, Html::trusted("</a></p>")])
    };
    let body = match way.is_empty() {
        true => Html::text(&t.w("rights-way-clear")),
        false => Html::join(way.iter().map(line)),
    };
    let held = match way.iter().any(|way| way.weight == Weight::Forbids) {
        true => super::paragraph(&t.w("rights-way-held")),
        false => Html::default(),
    };
    Panel::new(t.w("rights-way"), Html::join([body, held])).html()
}

/// How often the same was asked lately, where the law answers only so often.
pub async fn often(reader: &mut Reader, claim: &Claim) -> Result<Option<i64>> {
    let Some(most) = claim.regime.fee.per_year else { return Ok(None) };
    let often = health::often(reader, claim.subject, claim.kind).await?;
    Ok((often > most).then_some(often))
}

pub fn details(claim: &Claim, often: Option<i64>, now: Timestamp, t: Words) -> Html {
    let law = &claim.regime;
    let mut facts = Facts::new().fact(t.w("rights-column-due"), t.date(claim.due_at.0));
    if matches!(claim.state, State::Asked)
        && let Some(article) = law.pause()
    {
        facts = facts.fact(t.w("rights-pause"), article);
    }
    let latest = law.latest(claim.kind, claim.due_at).filter(|_| claim.extended.is_none());
    if let Some(latest) = latest.filter(|_| claim.state.is_open() && now <= claim.due_at) {
        facts = facts.fact(t.w("rights-latest"), t.date(latest.0));
    }
    let article = law.article(claim.kind).unwrap_or_default();
    facts = facts
        .fact(t.w("rights-law"), format!("{} {article}", law.key.to_uppercase()))
        .fact(t.w("rights-fee"), format!("{} ({})", t.w(&law.fee.rule.word()), law.fee.article));
    if let Some(often) = often {
        facts = facts.fact(t.w("rights-refusal-excessive"), t.w1("rights-often", "count", often.to_string()));
    }
    if let State::Refused { reason, .. } = &claim.state {
        let refusal = law.refusal(claim.kind, *reason).map_or("", |refusal| refusal.article.as_str());
        facts = facts.fact(t.w("rights-reason"), format!("{} ({refusal})", t.w(&reason.word())));
    }
    let person = Html::join([
        Html::trusted(format!("<a href=\"/customers/{}\">", claim.subject)),
        Html::text(&t.w("rights-to-customer")),
        Html::trusted("</a>"),
    ]);
    Panel::new(t.w("rights-details"), Html::join([facts.html(), person])).html()
}
