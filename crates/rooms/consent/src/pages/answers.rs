//! What outside services said about one person: when which of them was asked, what it said, and what exactly came back.

use super::matrix::name_of;
use crate::{
    model::{
        answer::{Evidence, Verdict},
        choice::Channel,
        purpose::Purpose,
    },
    read::Past,
};
use ground::clock::{DAY, Timestamp};
use kit::{Column, Html, Panel, Row, Sample, Table, Words};

/// Nothing where nobody was asked.
pub fn panel(t: Words, purposes: &[Purpose], past: &[Past]) -> Option<Html> {
    (!past.is_empty()).then(|| Panel::new(t.w("consent-answers"), table(t, purposes, past)).html())
}

fn table(t: Words, purposes: &[Purpose], past: &[Past]) -> Table {
    let columns = vec![
        Column::new(t.w("kit-purpose")),
        Column::new(t.w("consent-channel")).tight(),
        Column::new(t.w("consent-answers")),
        Column::new(t.w("consent-answer-until")).tight(),
        Column::new(t.w("consent-answer-raw")),
    ];
    let row = |one: &Past| {
        Row::new(vec![
            name_of(purposes, &one.purpose, t.lang()).into(),
            t.w(&one.channel.word()).into(),
            said(t, one).into(),
            t.datetime(one.expires_at.0).into(),
            one.evidence.as_ref().map(raw).unwrap_or_default(),
        ])
    };
    Table::new(t, t.w("consent-answers"), columns).rows(past.iter().map(row).collect())
}

fn said(t: Words, one: &Past) -> String {
    let (date, verdict) = (t.datetime(one.at.0), t.w(&one.verdict.word()));
    match &one.evidence {
        Some(evidence) => t.v(
            "consent-answer-said",
            &[
                ("service", evidence.service.as_str().into()),
                ("date", date.into()),
                ("verdict", verdict.into()),
            ],
        ),
        None => t.w2("consent-answer-said-by-some", ("date", date.as_str()), ("verdict", verdict.as_str())),
    }
}

fn raw(evidence: &Evidence) -> Html {
    Html::join([
        Html::from(evidence.status.to_string()),
        Html::trusted(" <code>"),
        Html::text(&evidence.body),
        Html::trusted("</code>"),
    ])
}

pub fn samples(t: Words) -> Vec<Sample> {
    let at = Timestamp(1_795_262_400_000_000);
    let past = |verdict, evidence| Past {
        purpose: "sample".into(),
        channel: Channel::Email,
        verdict,
        at,
        expires_at: at.plus(DAY),
        evidence,
    };
    let evidence =
        |body: &str| Evidence { service: "<b>Robinson</b>".into(), status: 200, body: body.into() };
    let purposes = super::truth::sample_purposes();
    let one = [past(Verdict::Allow, None)];
    let many = [
        past(Verdict::Deny, Some(evidence("{\"allowed\":false}"))),
        past(Verdict::Allow, Some(evidence(&"<yes> ".repeat(300)))),
        past(Verdict::Allow, Some(evidence(""))),
    ];
    vec![
        Sample::new("consent/answers-none", panel(t, &purposes, &[]).unwrap_or_default()),
        Sample::new("consent/answers-hidden", panel(t, &purposes, &one).unwrap_or_default()),
        Sample::new("consent/answers", panel(t, &purposes, &many).unwrap_or_default()),
    ]
}
