//! What one person allows: purposes × channels, each with its state and whether we may send now; one of them in full.

use super::{
    answer, article,
    confirmations::{Asking, sample_cell},
};
use crate::{
    model::{
        choice::{Channel, Means, Proof, State},
        purpose::Purpose,
    },
    permits::{Explained, Refusal},
    read::{Cell, Entry},
};
use kernel::SubjectId;
use kit::{Badge, Button, Column, Facts, Html, Lang, Row, Sample, Table, Tone, Words};

/// What the page knows of a person's permissions.
pub struct Matrix<'a> {
    pub t: Words,
    pub subject: SubjectId,
    pub purposes: &'a [Purpose],
    pub explained: &'a [Explained],
    pub cells: &'a [Cell],
    pub asking: Asking<'a>,
}

impl Matrix<'_> {
    /// Purposes down, channels across: those channels that any purpose uses.
    pub fn table(&self) -> Table {
        let t = self.t;
        let used = |channel: &&Channel| self.explained.iter().any(|cell| cell.channel == **channel);
        let channels: Vec<Channel> = Channel::ALL.iter().filter(used).copied().collect();
        let mut columns = vec![Column::new(t.w("kit-purpose"))];
        columns.extend(channels.iter().map(|channel| Column::new(t.w(&channel.word()))));
        let in_use = self.purposes.iter().filter(|purpose| purpose.is_in_use());
        let row = |purpose: &Purpose| {
            let mut cells = vec![named(t, purpose)];
            cells.extend(channels.iter().map(|channel| self.cell(purpose, *channel)));
            Row::new(cells)
        };
        Table::new(t, t.w("consent-permissions"), columns).rows(in_use.map(row).collect())
    }

    /// May we, what stands, since when; a link to everything about it.
    fn cell(&self, purpose: &Purpose, channel: Channel) -> Html {
        let Some(explained) = self.explained(&purpose.key, channel) else {
            return Html::default();
        };
        let t = self.t;
        let mark = match &explained.decision {
            Ok(_) => Badge::allow(t.w("kit-may-yes")).html(),
            Err(refusal) => super::mark(refusal.reason, t),
        };
        let state = match explained.since {
            Some(since) => format!("{} · {}", t.w(&explained.state.word()), t.date(since.0)),
            None if purpose.basis.leaves_a_choice() => t.w(&explained.state.word()),
            None => t.w(&purpose.basis.word()),
        };
        let href = format!("{}?cell={}/{channel}", super::person::path(self.subject), purpose.key);
        let label = format!("{}, {}", purpose.name(t.lang()), t.w(&channel.word()));
        Html::join([
            Html::trusted("<div>"),
            mark,
            Html::trusted("<br><a href=\""),
            href.into(),
            Html::trusted("\"><small>"),
            state.into(),
            Html::trusted("<span class=\"vh\"> ("),
            label.into(),
            Html::trusted(")</span></small></a>"),
            self.asking.at(t, (purpose, self.standing(purpose, channel))),
            Html::trusted("</div>"),
        ])
    }

    fn standing(&self, purpose: &Purpose, channel: Channel) -> Option<&Cell> {
        self.cells.iter().find(|cell| cell.purpose == purpose.key && cell.channel == channel)
    }

    fn explained(&self, purpose: &str, channel: Channel) -> Option<&Explained> {
        self.explained.iter().find(|cell| cell.purpose == purpose && cell.channel == channel)
    }

    /// Every answer that is no, with its rule and what would change it.
    pub fn refusals(&self) -> Table {
        let t = self.t;
        let columns = vec![
            Column::new(t.w("kit-purpose")),
            Column::new(t.w("consent-channel")).tight(),
            Column::new(t.w("kit-may")),
            Column::new(t.w("consent-law")).tight(),
            Column::new(t.w("consent-mend")),
        ];
        let row = |cell: &Explained| {
            let refusal = cell.decision.as_ref().err()?;
            Some(Row::new(vec![
                name_of(self.purposes, &cell.purpose, t.lang()).into(),
                t.w(&cell.channel.word()).into(),
                answer(Some(refusal.reason), t),
                refusal.law().map(article).unwrap_or_default().into(),
                t.w(&refusal.mend()).into(),
            ]))
        };
        Table::new(t, t.w("consent-explained"), columns).rows(self.explained.iter().filter_map(row).collect())
    }

    /// Everything about one of them; none where the purpose does not use the channel.
    pub fn detail(&self, purpose: &Purpose, channel: Channel) -> Option<Html> {
        let t = self.t;
        let explained = self.explained(&purpose.key, channel)?;
        let refusal = explained.decision.as_ref().err();
        let may = answer(refusal.map(|refusal| refusal.reason), t);
        let mut facts = Facts::new().fact(t.w("kit-may"), may);
        if let Some(law) = refusal.and_then(Refusal::law) {
            facts = facts.fact(t.w("consent-law"), article(law));
        }
        if let Some(refusal) = refusal {
            facts = facts.fact(t.w("consent-mend"), t.w(&refusal.mend()));
        }
        facts = facts
            .fact(t.w("consent-basis"), t.w(&purpose.basis.word()))
            .fact(t.w("consent-state"), state(t, explained.state));
        let cell = self.standing(purpose, channel);
        let Some(entry) = cell.and_then(|cell| cell.entry.as_ref()) else {
            return Some(facts.html());
        };
        let open = Button::link(t.w("consent-entry"), format!("/permissions/{}", entry.facts.id)).html();
        let ask = self.asking.at(t, (purpose, cell));
        Some(Html::join([standing(t, facts, entry).html(), open, ask]))
    }
}

/// What an entry of the ledger says about itself, for lists of facts.
pub fn standing(t: Words, facts: Facts, entry: &Entry) -> Facts {
    let said = &entry.facts;
    let mut facts = facts
        .fact(t.w("consent-since"), moment(t, entry))
        .fact(t.w("consent-source"), source(t, entry))
        .fact(t.w("consent-by"), t.w(&said.by.word()))
        .fact(t.w("consent-proof"), t.w(&said.proof.word()));
    if let Some(until) = said.valid_until {
        facts = facts.fact(t.w("consent-until"), t.date(until.0));
    }
    if let Some(text) = &entry.wording {
        facts = facts.fact(t.w("consent-wording"), format!("“{text}”"));
    }
    facts
}

/// What others reported they know to the day.
fn moment(t: Words, entry: &Entry) -> String {
    let said = &entry.facts;
    if said.proof == Proof::Reported { t.date(said.at.0) } else { t.datetime(said.at.0) }
}

/// `by phone · written down by us`: the source that staff chose, or the form, file or program that named itself.
pub fn source(t: Words, entry: &Entry) -> String {
    let said = &entry.facts;
    let named = Means::parse(&said.origin).map_or_else(|| said.origin.clone(), |means| t.w(&means.word()));
    let parts = [named, t.w(&said.how.word())];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

pub fn state(t: Words, state: State) -> Badge {
    Badge::new(tone(state), t.w(&state.word()))
}

pub const fn tone(state: State) -> Tone {
    match state {
        State::Given | State::Renewed => Tone::Allow,
        State::Refused | State::Withdrawn | State::Revoked | State::Invalidated | State::Expired => {
            Tone::Stop
        }
        State::Unknown | State::Requested | State::Deferred => Tone::Plain,
    }
}

pub fn name_of<'a>(purposes: &'a [Purpose], key: &'a str, lang: Lang) -> &'a str {
    purposes.iter().find(|purpose| purpose.key == key).map_or(key, |purpose| purpose.name(lang))
}

fn named(t: Words, purpose: &Purpose) -> Html {
    Html::join([
        Html::trusted("<span>"),
        purpose.name(t.lang()).into(),
        Html::trusted("<br><small>"),
        t.w(&purpose.basis.word()).into(),
        Html::trusted("</small></span>"),
    ])
}

pub fn samples(t: Words) -> Vec<Sample> {
    use crate::model::decide::Reason;
    let purposes = super::truth::sample_purposes();
    let subject = ground::id::Id::from_bytes([1; 16]);
    let explained: Vec<Explained> = Reason::ALL
        .iter()
        .zip(State::ALL.iter().cycle())
        .zip([Channel::Email, Channel::Sms].into_iter().cycle())
        .map(|((reason, state), channel)| Explained {
            purpose: "sample".into(),
            channel,
            decision: Err(Refusal { reason: *reason }),
            state: *state,
            since: Some(ground::clock::Timestamp(1_795_262_400_000_000)),
            event: None,
        })
        .collect();
    let now = ground::clock::Timestamp(1_795_262_400_000_000);
    let (asking, cells) = (Asking { subject, asked: Some(&[]), now }, [sample_cell(now)]);
    let full = Matrix { t, subject, purposes: &purposes, explained: &explained, cells: &cells, asking };
    let empty = Matrix { t, subject, purposes: &[], explained: &[], cells: &[], asking };
    vec![
        Sample::new("consent/matrix-empty", empty.table()),
        Sample::new("consent/refusals-empty", empty.refusals()),
        Sample::new("consent/matrix", full.table()),
        Sample::new("consent/refusals", full.refusals()),
        Sample::new("consent/cell", full.detail(&purposes[0], Channel::Sms).unwrap_or_default()),
    ]
}
