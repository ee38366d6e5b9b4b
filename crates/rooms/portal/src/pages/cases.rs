//! The person's own cases over every channel: numbers, days and where they stand. Whoever wants to read gets a mail.

use super::{
    guest::{Guest, Named, Settled},
    parts::{buttons, hint, shell, stack},
};
use crate::{
    actions::{SendLink, Sent},
    read::{self, OwnCase},
};
use cases::{Case, Number, Stands};
use ground::paging::Wanted;
use kernel::{
    Error, Result,
    door::{Go, Paper},
    input::Query,
};
use kit::{Button, Empty, Facts, Html, Panel, Sample, Words};

pub async fn list(guest: Settled, wanted: Query<Wanted>) -> Result<Paper> {
    let t = guest.t;
    let mut reader = guest.door.read().await?;
    let page = read::own_cases(&mut reader, guest.subject, &wanted.0).await?;
    let older = page.next.map(|after| {
        let href = format!("{}&after={after}", guest.path("/cases"));
        Button::link(t.w("portal-cases-older"), href).html()
    });
    let read = |number: Number| read_it(&guest, number);
    let back = buttons([Button::link(t.w("kit-back"), guest.path(""))]);
    let body = stack([listing(t, &page.items, &read), older.unwrap_or_default(), back]);
    let shell = shell(&guest.door, &mut reader, t.w("portal-cases")).await?;
    let lead = if guest.is_known() { "portal-cases-known" } else { "portal-cases-lead" };
    Ok(shell.lead(t.w(lead)).body(body).html().into())
}

/// Whoever is signed in reads at once; everybody else gets a mail first.
fn read_it(guest: &Guest, number: Number) -> Button {
    let (face, to) = (guest.t.w("portal-case-read"), guest.path(&format!("/cases/{number}")));
    if guest.is_known() { Button::link(face, to) } else { Button::post(face, to) }
}

/// Mails the link by which this case is read and answered.
pub async fn ask(guest: Guest, Named(number): Named) -> Result<Go> {
    let number = number.parse::<Number>().map_err(|()| Error::NotFound)?;
    let said = match guest.door.write(&SendLink { number, lang: guest.t.lang() }).await? {
        Sent::Mailed => "portal-case-mailed",
        Sent::Enough => "portal-case-enough",
        Sent::Nowhere => "portal-case-nowhere",
    };
    Ok(Go::to(guest.path("/cases")).saying(said))
}

fn listing(t: Words, cases: &[OwnCase], read: &dyn Fn(Number) -> Button) -> Html {
    if cases.is_empty() {
        return Empty::new(t.w("portal-no-cases"), t.w("portal-no-cases-text")).html();
    }
    Html::join(cases.iter().map(|own| one(t, own, read(own.case.number))))
}

fn one(t: Words, own: &OwnCase, read: Button) -> Html {
    let case = &own.case;
    let channel = t.w(&format!("cases-channel-{}", case.channel.key()));
    let facts = Facts::new()
        .fact(t.w("portal-case-opened"), t.date(case.opened_at.0))
        .fact(t.w("portal-case-channel"), channel)
        .fact(t.w("portal-case-stands"), t.w(stands(case.stands)))
        .fact(t.w("portal-case-last"), last(t, case));
    let numbers: Vec<String> = own.also.iter().map(ToString::to_string).collect();
    let also = match numbers.as_slice() {
        [] => Html::default(),
        numbers => hint(&t.w1("portal-case-also", "numbers", numbers.join(", "))),
    };
    Panel::new(case.number.to_string(), stack([facts.html(), also, buttons([read])])).html()
}

/// Who wrote last, and when. What was written is behind the mail.
fn last(t: Words, case: &Case) -> String {
    match case.waits_since {
        Some(since) => t.w1("portal-case-you", "date", t.date(since.0)),
        None => t.date(case.last_at.0),
    }
}

pub(super) const fn stands(stands: Stands) -> &'static str {
    match stands {
        Stands::Open => "portal-stands-open",
        Stands::Us => "portal-stands-us",
        Stands::Customer => "portal-stands-you",
        Stands::Third => "portal-stands-third",
        Stands::Done => "portal-stands-done",
        Stands::Refused => "portal-stands-refused",
        Stands::Canceled | Stands::Merged => "portal-stands-over",
    }
}

pub(super) fn samples(t: Words) -> Vec<Sample> {
    let own = |stands: Stands, waits: Option<i64>, also: usize| OwnCase {
        case: sample(stands, waits),
        also: (1..=also).map(|turn| Number::new(2026, turn as i64)).collect(),
    };
    let ask = |_: Number| Button::post(t.w("portal-case-read"), "#");
    let few = [own(Stands::Us, Some(super::thread::NOW), 0), own(Stands::Done, None, 1)];
    let all = Stands::ALL.iter().map(|stands| own(*stands, None, 40)).collect::<Vec<_>>();
    vec![
        Sample::new("portal/cases-empty", listing(t, &[], &ask)),
        Sample::new("portal/cases", listing(t, &few, &ask)),
        Sample::new("portal/cases-extreme", listing(t, &all, &ask)),
    ]
}

/// A case that nobody has.
pub(super) fn sample(stands: Stands, waits: Option<i64>) -> Case {
    use ground::{clock::Timestamp, id::Id};
    let at = Timestamp(super::thread::NOW);
    Case {
        id: cases::CaseId::from_bytes([0; 16]),
        number: Number::new(2026, 418),
        subject: None,
        category: String::new(),
        run: None,
        flow: String::new(),
        status: String::new(),
        stands,
        priority: cases::Priority::Normal,
        team: None,
        assignee: None,
        unit: None,
        channel: cases::Channel::Form,
        sender: None,
        lang: None,
        confidential: false,
        parent: None,
        merged_into: None,
        opened_at: at,
        last_at: at,
        waits_since: waits.map(Timestamp),
        closed_at: stands.is_closed().then_some(at),
        step_due: None,
        end_due: None,
        due_at: at,
        sealed: None,
        version: 1,
    }
}
