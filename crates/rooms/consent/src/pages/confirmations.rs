//! Asking one person by a link, from the page that explains them: the button at a permission, and what they were asked before.

use super::{matrix::name_of, person};
use crate::{
    RECORD,
    confirming::AskConfirmation,
    model::{
        choice::{Channel, Proof, State},
        confirmation::{AGAIN, Aim, Stand},
        purpose::Purpose,
    },
    read::{Cell, Confirmation},
};
use axum::extract::Path;
use ground::clock::Timestamp;
use kernel::{Desk, Error, Result, SubjectId, door::Go};
use kit::{Button, Column, Html, Panel, Row, Sample, Table, Words};

pub async fn ask(desk: Desk, Path((subject, purpose, aim)): Path<(String, String, String)>) -> Result<Go> {
    desk.actor.demand(&RECORD)?;
    let subject: SubjectId = subject.parse().map_err(|_| Error::NotFound)?;
    let aim = Aim::parse(&aim).ok_or(Error::NotFound)?;
    desk.write(&AskConfirmation { subject, purpose, aim }).await?;
    Ok(Go::to(person::path(subject)).saying("consent-asked-by-mail"))
}

/// Which button stands at a permission, and when the person was asked.
#[derive(Clone, Copy)]
pub struct Asking<'a> {
    pub subject: SubjectId,
    /// None for whoever may not ask.
    pub asked: Option<&'a [Confirmation]>,
    pub now: Timestamp,
}

impl Asking<'_> {
    /// Nothing where no click would change anything.
    pub fn at(&self, t: Words, (purpose, cell): (&Purpose, Option<&Cell>)) -> Html {
        let (Some(asked), Some(entry)) = (self.asked, cell.and_then(|cell| cell.entry.as_ref())) else {
            return Html::default();
        };
        let facts = &entry.facts;
        let stand = Stand { state: facts.state, proof: facts.proof, valid_until: facts.valid_until };
        let wanted = |aim: &&Aim| {
            let until = aim.reach(self.now, purpose.asks_ahead(self.now));
            aim.is_asked(purpose) && aim.covers(stand, self.now, until)
        };
        let Some(aim) = Aim::ALL.iter().find(wanted).copied() else { return Html::default() };
        let of = |one: &&Confirmation| one.purpose == purpose.key;
        let lately = asked.iter().filter(of).any(|one| one.asked_at.plus(AGAIN) > self.now);
        let open = asked.iter().filter(of).find(|one| one.aim == aim && one.answered_at.is_none());
        let to = format!("{}/{}/{aim}", person::path(self.subject), purpose.key);
        let word = match aim {
            Aim::Confirm => "consent-ask-confirm",
            Aim::Renew => "consent-ask-renew",
        };
        let button = Button::post(t.w(word), to).quiet();
        let said = open.map(|one| t.w1("consent-asked-on", "date", t.date(one.asked_at.0)));
        Html::join([
            Html::trusted("<div>"),
            if lately { Html::default() } else { button.html() },
            Html::trusted("<small>"),
            said.unwrap_or_default().into(),
            Html::trusted("</small></div>"),
        ])
    }
}

/// What a person was asked by a link; nothing where they never were.
pub fn panel(t: Words, purposes: &[Purpose], asked: &[Confirmation], now: Timestamp) -> Option<Html> {
    let body = || table(t, purposes, asked, now);
    (!asked.is_empty()).then(|| Panel::new(t.w("consent-by-link"), body()).html())
}

fn table(t: Words, purposes: &[Purpose], asked: &[Confirmation], now: Timestamp) -> Table {
    let columns = vec![
        Column::new(t.w("kit-purpose")),
        Column::new(t.w("consent-aim")),
        Column::new(t.w("consent-signature-asked")).tight(),
        Column::new(t.w("consent-signature-answer")),
    ];
    let row = |one: &Confirmation| {
        let answer = match one.answered_at {
            Some(at) => t.datetime(at.0),
            None if one.expires_at <= now => t.w("consent-signature-lapsed"),
            None => t.w1("consent-signature-waits", "date", t.date(one.expires_at.0)),
        };
        Row::new(vec![
            name_of(purposes, &one.purpose, t.lang()).into(),
            t.w(&one.aim.word()).into(),
            t.date(one.asked_at.0).into(),
            answer.into(),
        ])
    };
    Table::new(t, t.w("consent-by-link"), columns).rows(asked.iter().map(row).collect())
}

pub fn sample(aim: Aim, answered_at: Option<Timestamp>, at: Timestamp) -> Confirmation {
    Confirmation {
        id: ground::id::Id::from_bytes([5; 16]),
        subject: ground::id::Id::from_bytes([1; 16]),
        purpose: "sample".into(),
        aim,
        asked_at: at,
        expires_at: at.plus(1),
        answered_at,
        letter: ground::id::Id::from_bytes([6; 16]),
    }
}

pub fn sample_cell(at: Timestamp) -> Cell {
    use crate::model::{
        choice::{By, How},
        leaf::Facts,
    };
    let facts = Facts {
        id: ground::id::Id::from_bytes([2; 16]),
        subject: ground::id::Id::from_bytes([1; 16]),
        purpose: "sample".into(),
        channel: Channel::Email,
        step: 1,
        state: State::Given,
        proof: Proof::Reported,
        how: How::Staff,
        by: By::Person,
        actor: "staff".into(),
        origin: "call".into(),
        at,
        recorded_at: at,
        version: 3,
        notice: None,
        wording: None,
        lang: None,
        valid_until: None,
    };
    let entry = crate::Entry { facts, wording: None, commitment: [0; 32], secret: None };
    Cell { purpose: "sample".into(), channel: Channel::Email, entry: Some(entry) }
}

pub fn samples(t: Words) -> Vec<Sample> {
    let at = Timestamp(1_795_262_400_000_000);
    let purposes = super::truth::sample_purposes();
    let all = [sample(Aim::Confirm, None, at), sample(Aim::Renew, Some(at), at)];
    let cell = sample_cell(at);
    let subject = ground::id::Id::from_bytes([1; 16]);
    let at_cell = |asked, now| Asking { subject, asked, now }.at(t, (&purposes[0], Some(&cell)));
    vec![
        Sample::new("consent/asking-empty", at_cell(None, at)),
        Sample::new("consent/asking", at_cell(Some(&[]), at)),
        Sample::new("consent/asking-lately", at_cell(Some(&all), at)),
        Sample::new("consent/asking-again", at_cell(Some(&all), at.plus(2 * AGAIN))),
        Sample::new("consent/by-link", table(t, &purposes, &all, at)),
        Sample::new("consent/by-link-lapsed", table(t, &purposes, &all, at.plus(2))),
    ]
}
