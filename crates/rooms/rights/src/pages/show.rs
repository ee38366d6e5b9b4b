//! One request: what would happen, what is in the way, what happened so far, and what can be done next.

use super::{due_badge, named, names, state_badge, title};
use crate::{
    DECIDE, FILES, START,
    model::{Act, Claim, ClaimId, Kind, Mode, State},
    obstacles::{self, InTheWay},
    read::{self, Copy},
    receipt::{self, Effect, Fate, Receipt},
};
use askama::Template;
use ground::clock::Timestamp;
use kernel::{
    Desk, Reader, Result, datamap,
    door::Paper,
    input::{At, Query},
    setting::TIME_ZONE,
};
use kit::{Button, Column, Crumb, Facts, Html, Moment, Panel, Row, Table, Tabs, Timeline, Tone, Words};
use serde::Deserialize;
use std::collections::HashMap;

#[derive(Deserialize)]
pub struct Wanted {
    #[serde(default)]
    mode: Option<Mode>,
}

/// All that the page shows below its title.
#[derive(Template)]
#[template(path = "claim.html")]
pub struct Body {
    pub effect: Html,
    pub way: Html,
    pub so_far: Html,
    pub details: Html,
}

/// What would happen, or what did.
pub enum Outlook {
    Would {
        mode: Mode,
        effects: Vec<Effect>,
    },
    Did {
        receipt: Receipt,
        effects: Vec<Effect>,
    },
    /// A copy, or none at all.
    File(Option<Copy>),
}

pub async fn show(desk: Desk, At(id): At<ClaimId>, Query(wanted): Query<Wanted>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let claim = read::claim(&mut reader, id).await?;
    let people = names(&mut reader, &[claim.subject], t).await?;
    let name = named(&people, claim.subject, t);
    let outlook = outlook(&mut reader, &claim, wanted.mode.unwrap_or(Mode::Anonymise)).await?;
    let way = way(&mut reader, &claim).await?;
    let actors = actors(&mut reader, &claim).await?;
    let note = read::note(&mut reader, &claim).await?;
    let now = reader.now();
    let body = Body {
        effect: effect(&claim, &outlook, t),
        way: in_the_way(&way, t),
        so_far: Panel::new(t.w("rights-so-far"), so_far(&claim, &outlook, &actors, now, t)).html(),
        details: details(&claim, note, t),
    };
    let mut shell = desk
        .shell(&mut reader, title(&claim, &name, t), "/requests")
        .await?
        .crumbs(vec![
            Crumb::new(t.w("nav-requests"), "/requests"),
            Crumb::new(claim.number.to_string(), "#main"),
        ])
        .marks(Html::join([state_badge(&claim, t).html(), due_badge(&claim, now, t)]))
        .lead(lead(&claim, t))
        .body(Html::of(&body));
    if matches!(claim.state, State::Running { .. }) {
        shell = shell.refresh(5);
    }
    for button in buttons(&desk, &claim, &outlook, t) {
        shell = shell.action(button);
    }
    Ok(shell.html().into())
}

async fn outlook(reader: &mut Reader, claim: &Claim, mode: Mode) -> Result<Outlook> {
    if claim.kind == Kind::Copy {
        return Ok(Outlook::File(read::copy(reader, claim.id).await?));
    }
    if let Some(receipt) = read::receipt(reader, claim.id).await? {
        let effects = receipt.effects()?;
        return Ok(Outlook::Did { receipt, effects });
    }
    let mode = claim.state.decided().and_then(|decided| decided.decision.mode()).unwrap_or(mode);
    let found = datamap::count(reader, claim.subject).await?;
    Ok(Outlook::Would { mode, effects: receipt::effects(&found, mode.depth()) })
}

pub async fn way(reader: &mut Reader, claim: &Claim) -> Result<Vec<InTheWay>> {
    match claim.kind == Kind::Erasure && claim.state.is_open() {
        true => obstacles::in_the_way(reader, claim).await,
        false => Ok(Vec::new()),
    }
}

/// What those who did something here are called.
async fn actors(reader: &mut Reader, claim: &Claim) -> Result<HashMap<String, String>> {
    let acts = [
        Some(&claim.asked.by),
        claim.state.proved().map(|p| &p.act.by),
        claim.state.decided().map(|d| &d.act.by),
    ];
    let labels = acts.into_iter().flatten().cloned().collect();
    let names = (reader.app().gate()?.names)(reader, labels).await?;
    Ok(names.into_iter().collect())
}

fn lead(claim: &Claim, t: Words) -> Html {
    let how = t.w2(
        &format!("rights-lead-{}", claim.how.key()),
        ("day", t.date(claim.asked.at.0)),
        ("language", t.language(claim.lang)),
    );
    let article = claim.regime.article(claim.kind).unwrap_or_default();
    Html::text(&format!("{how} · {} {article}", claim.regime.key.to_uppercase()))
}

fn buttons(desk: &Desk, claim: &Claim, outlook: &Outlook, t: Words) -> Vec<Button> {
    let at = |part: &str| format!("/requests/{}/{part}", claim.id);
    let decides = desk.actor.may(&DECIDE);
    let mut buttons = Vec::new();
    if matches!(claim.state, State::Asked) && desk.actor.may(&START) {
        buttons.push(Button::post(t.w("rights-do-link"), at("link")));
    }
    if matches!(claim.state, State::Asked | State::Proved(_)) && decides {
        buttons.push(Button::link(t.w("rights-do-refuse"), at("refusal")));
    }
    match (&claim.state, outlook) {
        (State::Asked, _) if decides => buttons.push(Button::post(t.w("rights-do-vouch"), at("proof"))),
        (State::Proved(_), Outlook::Would { mode, .. }) => buttons.push(match decides {
            true => Button::link(t.w("rights-do-decide"), format!("{}?mode={}", at("decision"), mode.key()))
                .primary(),
            false => Button::blocked(t.w("rights-do-decide"), t.w("rights-officer-decides"), Html::default()),
        }),
        (_, Outlook::File(Some(copy))) if copy.file.is_some() && desk.actor.may(&FILES) => {
            buttons.push(Button::post(t.w("rights-do-fetch"), at("copy")));
        }
        _ => {}
    }
    buttons
}

pub fn effect(claim: &Claim, outlook: &Outlook, t: Words) -> Html {
    match outlook {
        Outlook::Would { mode, effects } => {
            let tabs =
                if claim.state.decided().is_none() { mode_tabs(claim, *mode, t) } else { Html::default() };
            let hint = Html::trusted(format!(
                "<p class=\"muted\">{}</p>",
                Html::text(&t.w(&format!("{}-text", mode.word())))
            ));
            Panel::new(t.w("rights-would"), Html::join([tabs, hint, table(effects, t)]))
                .aside(Html::trusted(format!("<small>{}</small>", Html::text(&t.w("rights-would-from")))))
                .html()
        }
        Outlook::Did { receipt, effects } => {
            let key = receipt.shredded_at.map_or_else(
                || t.w("rights-key-still"),
                |at| t.w1("rights-key-gone", "day", t.datetime(at.0)),
            );
            let line =
                Html::trusted(format!("<p>{} · {}</p>", Html::text(&receipt.number), Html::text(&key)));
            Panel::new(t.w("rights-receipt"), Html::join([line, table(effects, t)])).html()
        }
        Outlook::File(copy) => Panel::new(t.w("rights-kind-copy"), file(copy.as_ref(), t)).html(),
    }
}

fn mode_tabs(claim: &Claim, mode: Mode, t: Words) -> Html {
    let href = |mode: Mode| format!("/requests/{}?mode={}", claim.id, mode.key());
    let tabs = Tabs::new(t.w("rights-would"), href(mode));
    Mode::ALL.iter().fold(tabs, |tabs, mode| tabs.tab(t.w(&mode.word()), href(*mode))).html()
}

pub fn table(effects: &[Effect], t: Words) -> Html {
    let columns = vec![
        Column::new(t.w("rights-effect-what")),
        Column::new(t.w("rights-effect-found")).number(),
        Column::new(t.w("rights-effect-goes")).number(),
        Column::new(t.w("rights-effect-emptied")).number(),
        Column::new(t.w("rights-effect-stays")).number(),
        Column::new(t.w("rights-effect-why")),
    ];
    let row = |effect: &Effect| {
        let number = |rows: i64| Html::text(&t.number(rows));
        let why = match &effect.fate {
            Fate::Stays(word) => t.w(word),
            Fate::Goes | Fate::Emptied => String::new(),
        };
        Row::new(vec![
            Html::text(&t.w(&effect.word())),
            number(effect.rows),
            number(effect.rows_that(|fate| *fate == Fate::Goes)),
            number(effect.rows_that(|fate| *fate == Fate::Emptied)),
            number(effect.rows_that(|fate| matches!(fate, Fate::Stays(_)))),
            Html::text(&why),
        ])
    };
    Table::new(t, t.w("rights-would"), columns).rows(effects.iter().map(row).collect()).html()
}

fn file(copy: Option<&Copy>, t: Words) -> Html {
    let Some(copy) = copy else {
        return Html::text(&t.w("rights-file-none"));
    };
    let taken = match (&copy.taken_at, copy.file) {
        (Some(at), _) => t.w1("rights-file-taken", "day", t.datetime(at.0)),
        (None, Some(_)) => t.w1("rights-file-waits", "day", t.date(copy.expires_at.0)),
        (None, None) => t.w("rights-file-lapsed"),
    };
    let size = t.number(copy.size.max(1024) / 1024);
    Facts::new()
        .fact(t.w("rights-file-made"), t.datetime(copy.made_at.0))
        .fact(t.w("rights-file-size"), format!("{size} KiB"))
        .fact(t.w("rights-column-state"), taken)
        .html()
}

pub fn in_the_way(way: &[InTheWay], t: Words) -> Html {
    let body = match way.is_empty() {
        true => Html::text(&t.w("rights-way-clear")),
        false => Html::join(way.iter().map(|way| paragraph(&t.n(way.word, way.count)))),
    };
    Panel::new(t.w("rights-way"), body).html()
}

fn paragraph(text: &str) -> Html {
    Html::join([Html::trusted("<p>"), Html::text(text), Html::trusted("</p>")])
}

pub fn details(claim: &Claim, note: Option<String>, t: Words) -> Html {
    let latest = claim.regime.latest(claim.due_at);
    let mut facts = Facts::new().fact(t.w("rights-column-due"), t.date(claim.due_at.0));
    if latest > claim.due_at && claim.state.is_open() {
        facts = facts.fact(t.w("rights-latest"), t.date(latest.0));
    }
    if let State::Refused { reason, .. } = &claim.state {
        let article =
            claim.regime.refusal(claim.kind, *reason).map_or("", |refusal| refusal.article.as_str());
        facts = facts.fact(t.w("rights-reason"), format!("{} ({article})", t.w(&reason.word())));
    }
    if let Some(note) = note {
        facts = facts.fact(t.w("rights-note"), note);
    }
    let person = Html::trusted(format!(
        "<a href=\"/customers/{}\">{}</a>",
        claim.subject,
        Html::text(&t.w("rights-to-customer"))
    ));
    Panel::new(t.w("rights-details"), Html::join([facts.html(), person])).html()
}

pub fn so_far(
    claim: &Claim,
    outlook: &Outlook,
    actors: &HashMap<String, String>,
    now: Timestamp,
    t: Words,
) -> Html {
    let by = |act: &Act| actors.get(&act.by).map_or_else(String::new, |name| t.w1("rights-by", "name", name));
    let mut moments = Vec::new();
    let mut add = |at: Timestamp, tone: Tone, what: String| {
        moments.push(Moment { at: at.0, when: t.ago(at.0, now.0), tone, what: Html::text(&what) });
    };
    add(claim.asked.at, Tone::Plain, format!("{} {}", t.w("rights-moment-asked"), by(&claim.asked)));
    if let Some(proved) = claim.state.proved() {
        let word = format!("rights-moment-proved-{}", proved.proof.key());
        add(proved.act.at, Tone::Allow, format!("{} {}", t.w(&word), by(&proved.act)));
    }
    if let Some(decided) = claim.state.decided() {
        let word = decided.decision.mode().map_or_else(|| "rights-moment-copy".into(), Mode::word);
        add(
            decided.act.at,
            Tone::Plain,
            format!("{}: {} {}", t.w("rights-moment-decided"), t.w(&word), by(&decided.act)),
        );
    }
    if let Outlook::File(Some(Copy { taken_at: Some(at), .. })) = outlook {
        add(*at, Tone::Plain, t.w("rights-moment-taken"));
    }
    match &claim.state {
        State::Running { step, .. } => add(now, Tone::Warn, t.w(&format!("rights-step-{}", step.key()))),
        State::Done { at, .. } => add(*at, Tone::Allow, t.w("rights-state-done")),
        State::Refused { act, .. } => {
            add(act.at, Tone::Stop, format!("{} {}", t.w("rights-state-refused"), by(act)));
        }
        State::Expired { at } => add(*at, Tone::Plain, t.w("rights-state-expired")),
        State::Asked | State::Proved(_) => add(claim.due_at, Tone::Warn, t.w("rights-moment-due")),
    }
    moments.sort_by_key(|moment| std::cmp::Reverse(moment.at));
    Timeline { t, moments }.html()
}
