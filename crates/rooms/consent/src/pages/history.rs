//! What happened to a person's permissions, as a timeline: in whole, or of one purpose on one channel.

use super::matrix::{name_of, source, state, tone};
use crate::{model::purpose::Purpose, read::Entry};
use ground::paging::Page;
use kit::{Empty, Html, Moment, Pager, Sample, Timeline, Words};

/// `here` is the address of the page so far, for the link to what came before.
pub fn timeline(t: Words, purposes: &[Purpose], history: &Page<Entry>, (here, now): (&str, i64)) -> Html {
    if history.items.is_empty() {
        return Empty::new(t.w("consent-history-empty"), t.w("consent-history-empty-text")).into();
    }
    let moments = history.items.iter().map(|entry| moment(t, purposes, entry, now)).collect();
    let pager = history.next.as_ref().map(|cursor| {
        let next = Some(format!("{here}after={cursor}"));
        Pager { t, previous: None, next, shown: t.n("kit-rows", history.items.len()) }.html()
    });
    Html::join([Timeline { t, moments }.html(), pager.unwrap_or_default()])
}

fn moment(t: Words, purposes: &[Purpose], entry: &Entry, now: i64) -> Moment {
    let facts = &entry.facts;
    let what = format!("{} · {}", name_of(purposes, &facts.purpose, t.lang()), t.w(&facts.channel.word()));
    let mut how = vec![source(t, entry), t.w(&facts.proof.word())];
    how.extend(entry.wording.as_ref().map(|text| format!("“{text}”")));
    how.retain(|part| !part.is_empty());
    let what = [
        state(t, facts.state).html(),
        Html::trusted(" <a href=\""),
        format!("/permissions/{}", facts.id).into(),
        Html::trusted("\">"),
        what.into(),
        Html::trusted("</a><br><small>"),
        how.join(" · ").into(),
        Html::trusted("</small>"),
    ];
    Moment { at: facts.at.0, when: t.ago(facts.at.0, now), tone: tone(facts.state), what: Html::join(what) }
}

pub fn samples(t: Words) -> Vec<Sample> {
    let purposes = super::truth::sample_purposes();
    let empty = Page { items: Vec::new(), next: None };
    let full = Page { items: super::entry::sample_entries(), next: Some("x".into()) };
    vec![
        Sample::new("consent/history-empty", timeline(t, &purposes, &empty, ("?", 0))),
        Sample::new("consent/history", timeline(t, &purposes, &full, ("?", 1_795_262_400_000_000))),
    ]
}
