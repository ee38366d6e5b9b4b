//! On a customer's page: when it goes and why, or what keeps it.

use super::{HOME, Names};
use crate::{
    look::{self, Looked},
    model::{Rule, Verdict},
    read::{self, Task},
};
use futures::future::BoxFuture;
use ground::clock::Timestamp;
use kernel::{Reader, Result, SubjectId, setting::TIME_ZONE};
use kit::{Button, Facts, Html, Panel, Words};

// law: gdpr/5.1.e
pub fn side(reader: &mut Reader, subject: SubjectId, t: Words) -> BoxFuture<'_, Result<Html>> {
    Box::pin(async move {
        let t = t.in_zone(&reader.setting(&TIME_ZONE).await?);
        let rules = read::all(reader).await?;
        let looked = look::person(reader, &rules, subject).await?;
        let tasks = read::near(reader, subject).await?;
        let names = Names::read(reader, t).await?;
        Ok(panel(t, &names, (&rules, &tasks), &looked))
    })
}

pub(super) fn panel(t: Words, names: &Names, (rules, tasks): (&[Rule], &[Task]), looked: &Looked) -> Html {
    let body = match looked.verdict {
        Verdict::Kept(why) => Html::text(&t.w1("retention-panel-kept", "why", t.w(&why.word()))),
        Verdict::Stays => Html::text(&t.w("retention-panel-stays")),
        Verdict::Ends(id, day) => {
            let task = tasks.iter().find(|task| task.rule == id);
            let rule = rules.iter().find(|rule| rule.id == id);
            rule.map(|rule| facts(t, (names, rule), (day, task))).unwrap_or_default()
        }
    };
    let more = match looked.verdict {
        Verdict::Ends(id, _) => Button::link(t.w("retention-panel-rule"), format!("{HOME}/rules/{id}")),
        Verdict::Kept(_) | Verdict::Stays => Button::link(t.w("nav-retention"), HOME),
    };
    Panel::new(t.w("retention-panel"), body).aside(more.quiet()).html()
}

fn facts(t: Words, (names, rule): (&Names, &Rule), (day, task): (Timestamp, Option<&Task>)) -> Html {
    let day = task.map_or(day, |task| task.ends_at.max(day));
    let facts = Facts::new()
        .fact(t.w("retention-panel-day"), t.date(day.0))
        .fact(t.w("retention-panel-why"), Html::text(&names.rule(t, rule)))
        .fact(t.w("retention-deed"), t.w(&rule.terms.deed.word()));
    let facts = match task {
        Some(task) if task.told => facts.fact(t.w("retention-panel-told"), t.date(task.warned_at.0)),
        Some(_) => facts.fact(t.w("retention-panel-told"), t.w("retention-panel-untold")),
        None => facts,
    };
    facts.html()
}
