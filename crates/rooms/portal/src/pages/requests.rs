//! What somebody asked for and what becomes of it: steps, days left, the letters about it, and the package when it is ready.

use super::{
    guest::{Guest, Named},
    parts::{buttons, fresh_link, hint, shell, stack},
};
use axum::response::Response;
use flows::OwnRun;
use ground::{clock::Timestamp, id::Id};
use kernel::{Error, Reader, Result, door::Paper};
use kit::{
    Badge, Button, Column, Empty, Facts, Html, Moment, Panel, Progress, Row, Sample, State as Work, Table,
    Timeline, Tone, Words,
};
use post::Shown;
use rights::{Claim, State};

/// A page without a program asks again after as many seconds, while a package grows.
const LOOK_AGAIN: u32 = 3;
/// What processes call a request of this kind.
const HOST: &str = "claim";

pub async fn list(guest: Guest) -> Result<Paper> {
    let t = guest.t;
    let mut reader = guest.door.read().await?;
    let claims = rights::of_subject(&mut reader, guest.subject).await?;
    let way = |claim: &Claim| guest.path(&format!("/requests/{}", claim.number));
    let back = buttons([
        Button::link(t.w("portal-rights"), guest.path("/rights")),
        Button::link(t.w("kit-back"), guest.path("/data")),
    ]);
    let runs = flows::own_runs(&mut reader, guest.subject).await?;
    let body = stack([listing(t, &claims, reader.now(), &way), others(t, &runs), back]);
    let shell = shell(&guest.door, &mut reader, t.w("portal-requests")).await?;
    Ok(shell.lead(t.w("portal-requests-lead")).body(body).html().into())
}

fn listing(t: Words, claims: &[Claim], now: Timestamp, way: &dyn Fn(&Claim) -> String) -> Html {
    if claims.is_empty() {
        return Empty::new(t.w("portal-no-requests"), t.w("portal-no-requests-text")).html();
    }
    let columns = vec![
        Column::new(t.w("portal-column-request")),
        Column::new(t.w("portal-column-asked")),
        Column::new(t.w("portal-case-stands")),
    ];
    let row = |claim: &Claim| {
        let name = format!("{} · {}", t.w(&claim.kind.word()), claim.number);
        let stands = Html::join([state(t, claim), left(t, claim, now)]);
        Row::new(vec![name.into(), t.date(claim.asked.at.0).into(), stands]).open(way(claim))
    };
    Table::new(t, t.w("portal-requests"), columns).rows(claims.iter().map(row).collect()).html()
}

/// Work about the person in processes that are published to their pages; a request of theirs stands above.
fn others(t: Words, runs: &[OwnRun]) -> Html {
    let runs: Vec<&OwnRun> = runs.iter().filter(|run| run.host_kind != HOST).collect();
    if runs.is_empty() {
        return Html::default();
    }
    let columns = vec![
        Column::new(t.w("portal-column-what")),
        Column::new(t.w("portal-case-stands")),
        Column::new(t.w("portal-case-opened")),
    ];
    let row = |run: &&OwnRun| {
        let status = run.status.get(t.lang()).to_owned();
        Row::new(vec![run.process.get(t.lang()).into(), status.into(), t.date(run.started_at.0).into()])
    };
    let table = Table::new(t, t.w("portal-others"), columns).rows(runs.iter().map(row).collect());
    Panel::new(t.w("portal-others"), table).html()
}

fn state(t: Words, claim: &Claim) -> Html {
    let tone = match claim.state {
        State::Asked | State::Expired { .. } => Tone::Plain,
        State::Proved(_) | State::Running { .. } => Tone::Warn,
        State::Done { .. } => Tone::Allow,
        State::Refused { .. } => Tone::Stop,
    };
    Badge::new(tone, t.w(&format!("portal-request-{}", claim.state.key()))).into()
}

/// The days that we still have; late is said as plainly.
fn left(t: Words, claim: &Claim, now: Timestamp) -> Html {
    match claim.days_left(t, now) {
        _ if !claim.state.is_open() => Html::default(),
        ..0 => Badge::stop(t.w("portal-request-late")).into(),
        days => Badge::plain(t.n("rights-days-left", days)).into(),
    }
}

pub async fn show(guest: Guest, Named(number): Named) -> Result<Paper> {
    let t = guest.t;
    let mut reader = guest.door.read().await?;
    let claim = own(&mut reader, &guest, &number).await?;
    let grows = matches!(claim.state, State::Running { .. }) && claim.kind.is_package();
    let package = package(&mut reader, &guest, &claim).await?;
    // A letter may hold what an old link must not show.
    let letters = match guest.is_known() {
        true => post::told(&mut reader, guest.subject, claim.id.bytes()).await?,
        false => Vec::new(),
    };
    let back = buttons([Button::link(t.w("kit-back"), guest.path("/requests"))]);
    let now = reader.now();
    let runs = flows::own_runs(&mut reader, guest.subject).await?;
    let run = runs.iter().find(|run| claim.run == Some(run.id));
    let body =
        stack([about(t, &claim, run, now), package, steps(t, &claim, now), written(t, &letters), back]);
    let title = format!("{} · {}", t.w(&claim.kind.word()), claim.number);
    let shell = shell(&guest.door, &mut reader, title).await?;
    let shell = if grows { shell.refresh(LOOK_AGAIN) } else { shell };
    Ok(shell.body(body).html().into())
}

/// What belongs to somebody else is as unknown as what does not exist.
async fn own(reader: &mut Reader, guest: &Guest, number: &str) -> Result<Claim> {
    let claims = rights::of_subject(reader, guest.subject).await?;
    claims.into_iter().find(|claim| claim.number.to_string() == number).ok_or(Error::NotFound)
}

fn about(t: Words, claim: &Claim, run: Option<&OwnRun>, now: Timestamp) -> Html {
    let law = claim.regime.article(claim.kind).unwrap_or_default();
    let law = t.w2("portal-right-law", ("law", claim.regime.key.to_uppercase()), ("article", law));
    let mut facts = Facts::new()
        .fact(t.w("portal-case-stands"), Html::join([state(t, claim), left(t, claim, now)]))
        .fact(t.w("portal-column-asked"), t.date(claim.asked.at.0));
    if claim.state.is_open() {
        facts = facts.fact(t.w("portal-request-due"), t.date(claim.due_at.0));
    }
    if let Some(run) = run {
        facts = facts.fact(t.w("portal-request-office"), run.status.get(t.lang()));
    }
    stack([facts.html(), hint(&law)])
}

/// How far the package is, or the button to fetch it.
async fn package(reader: &mut Reader, guest: &Guest, claim: &Claim) -> Result<Html> {
    let t = guest.t;
    if !claim.kind.is_package() {
        return Ok(Html::default());
    }
    match claim.state {
        State::Running { .. } => {
            let (done, total) = rights::packing(reader, claim).await?.unwrap_or((0, 0));
            Ok(growing(t, done, total))
        }
        State::Done { .. } => {
            let now = reader.now();
            let copy = rights::copy(reader, claim.id).await?;
            let waits = copy.filter(|copy| copy.file.is_some() && copy.expires_at > now);
            let left = rights::takes_left(reader, claim.id).await?;
            Ok(waits.map(|copy| ready(guest, claim, (left, copy.expires_at))).unwrap_or_default())
        }
        _ => Ok(Html::default()),
    }
}

fn growing(t: Words, done: i64, total: i64) -> Html {
    let count = |number: i64| u64::try_from(number).unwrap_or(0);
    let state = if total == 0 { Work::Waiting } else { Work::Running { per_second: 0 } };
    Progress::new(t, "package", t.w("rights-packing-what"), state).counted(count(done), count(total)).html()
}

fn ready(guest: &Guest, claim: &Claim, (left, until): (i64, Timestamp)) -> Html {
    let t = guest.t;
    let text = hint(&t.w1("portal-package-until", "day", t.date(until.0)));
    let way = match guest.fresh() {
        Some(_) => {
            let path = guest.path(&format!("/requests/{}/package", claim.number));
            Button::post(t.w("kit-download"), path).primary()
        }
        None => fresh_link(guest),
    };
    stack([text, hint(&t.n("rights-fetch-left", left)), buttons([way])])
}

/// Whoever came by an old link has to prove it first: their link to fetch it is in the mail about it.
pub async fn fetch(guest: Guest, Named(number): Named) -> Result<Response> {
    if guest.fresh().is_none() {
        return Err(Error::NotFound);
    }
    let claim = own(&mut guest.door.read().await?, &guest, &number).await?;
    rights::fetch(&guest.door, &claim).await
}

fn steps(t: Words, claim: &Claim, now: Timestamp) -> Html {
    let moment = |at: Timestamp, tone, word: &str| Moment {
        at: at.0,
        when: t.ago(at.0, now.0),
        tone,
        what: t.w(word).into(),
    };
    let mut moments = vec![moment(claim.asked.at, Tone::Plain, "portal-step-asked")];
    moments
        .extend(claim.state.proved().map(|proved| moment(proved.act.at, Tone::Plain, "portal-step-proved")));
    moments.extend(claim.extended.as_ref().map(|act| moment(act.at, Tone::Warn, "portal-step-extended")));
    moments.extend(
        claim.state.decided().map(|decided| moment(decided.act.at, Tone::Allow, "portal-step-granted")),
    );
    match &claim.state {
        State::Refused { act, .. } => moments.push(moment(act.at, Tone::Stop, "portal-step-refused")),
        State::Done { at, .. } => moments.push(moment(*at, Tone::Allow, "portal-step-done")),
        State::Expired { at } => moments.push(moment(*at, Tone::Plain, "portal-step-expired")),
        State::Asked | State::Proved(_) | State::Running { .. } => {}
    }
    moments.reverse();
    Panel::new(t.w("portal-steps"), Timeline { t, moments }.html()).html()
}

fn written(t: Words, letters: &[Shown]) -> Html {
    if letters.is_empty() {
        return Html::default();
    }
    let one = |letter: &Shown| {
        let head = hint(&format!("{} · {}", t.datetime(letter.at.0), letter.subject));
        stack([head, Html::prose(&letter.text)])
    };
    Panel::new(t.w("portal-letters"), Html::join(letters.iter().map(one))).html()
}

pub(super) fn samples(t: Words) -> Vec<Sample> {
    let at = Timestamp(super::thread::NOW);
    let way = |_: &Claim| "#".to_owned();
    let letter = |text: &str| Shown {
        id: post::MessageId::from_bytes([1; 16]),
        recipient: None,
        to: String::new(),
        subject: "R-2026-0001".into(),
        text: text.into(),
        links: Vec::new(),
        unsubscribe: None,
        reply_to: None,
        purpose: None,
        lang: t.tag().into(),
        state: post::State::Sent,
        reason: None,
        at,
        inside: false,
    };
    let claims = sample_claims(at);
    let many: Vec<Claim> = (0..20).flat_map(|_| claims.clone()).collect();
    let one = |claim: &Claim, letters: &[Shown]| {
        stack([about(t, claim, None, at), steps(t, claim, at), written(t, letters)])
    };
    let mut samples = vec![
        Sample::new("portal/requests-empty", listing(t, &[], at, &way)),
        Sample::new("portal/requests", listing(t, &claims[..1], at, &way)),
        Sample::new("portal/requests-extreme", listing(t, &many, at, &way)),
        Sample::new("portal/others", others(t, &sample_runs(at))),
        Sample::new("portal/request-packing", growing(t, 1, 10_000)),
        Sample::new("portal/request", one(&claims[0], &[])),
    ];
    samples.extend(claims.last().map(|last| {
        let long = letter(&"<b>Übertragung ".repeat(90));
        Sample::new("portal/request-extreme", one(last, &[letter("Hello"), long]))
    }));
    samples
}

fn sample_runs(at: Timestamp) -> Vec<OwnRun> {
    let run = |process: &str| OwnRun {
        id: flows::RunId::from_bytes([2; 16]),
        host_kind: "case".into(),
        process: flows::Names::same(process),
        status: flows::Names::same("<b>New"),
        stands: flows::Stands::WaitingUs,
        started_at: at,
        since: at,
    };
    vec![run("Return"), run(&"Übertragung ".repeat(40))]
}

/// Requests that nobody made.
fn sample_claims(at: Timestamp) -> Vec<Claim> {
    use rights::{Act, Decided, Decision, How, Kind, Number, Proof, Proved, Regime};
    let act = || Act { by: "house".into(), at };
    let proved = || Proved { proof: Proof::Link, act: act() };
    let decided = || Decided { decision: Decision::Copy, kept: Vec::new(), act: act() };
    let states = [
        State::Asked,
        State::Proved(proved()),
        State::Refused { proved: None, act: act(), reason: rights::Reason::LegalDuty },
        State::Expired { at },
        State::Done { proved: Some(proved()), decided: decided(), at },
    ];
    let claim = |(serial, state): (i64, State)| Claim {
        id: rights::ClaimId::from_bytes([7; 16]),
        number: Number { year: 2026, serial },
        subject: kernel::SubjectId::from_bytes([8; 16]),
        kind: Kind::Copy,
        how: How::Portal,
        regime: Regime::of(None),
        lang: kit::Lang::En,
        purpose: None,
        agent: None,
        asked: act(),
        times: 1,
        due_at: at.plus(ground::clock::DAY * (serial - 2) * 9),
        extended: Some(act()),
        run: None,
        lifted_at: None,
        state,
        version: 1,
    };
    (1..).zip(states).map(claim).collect()
}
