//! The page of one letter: before it is sent, who would get it and how it reads; afterwards, what became of it.

use super::{badge, list::Names, sending, up, warnings, words};
use crate::{
    EXPORT, SEND, WRITE,
    actions::{Count, Estimate, Estimated, Seen, Trial},
    model::{Audience, Draft, Letter, LetterId, Outcome, State, Warning, audience::Whom},
    press::{Links, Press, Printed},
    read::{self, Group, Progress as Counted, Results},
};
use askama::Template;
use consent::Affected;
use kernel::{
    Actor, Desk, Reader, Result,
    door::{Go, Paper},
    input::At,
};
use kit::{
    Badge, Button, Column, Facts, Html, Icon, Panel, Progress, Row, Shell, Stat, State as Work, Table, Tone,
    Words,
};

pub async fn show(desk: Desk, At(id): At<LetterId>) -> Result<Paper> {
    page(&desk, id).await.map(Paper::fine)
}

pub async fn count(desk: Desk, At(id): At<LetterId>) -> Result<Go> {
    desk.write(&Count { letter: id }).await?;
    Ok(Go::to(format!("/letters/{id}")))
}

pub async fn trial(desk: Desk, At(id): At<LetterId>) -> Result<Go> {
    desk.write(&Trial { letter: id }).await?;
    Ok(Go::to(format!("/letters/{id}")).saying("campaigns-done-tried"))
}

async fn page(desk: &Desk, id: LetterId) -> Result<Html> {
    // The look is a transaction of its own; it comes first so that no reader waits for it.
    let letter = read::letter(&mut desk.read().await?, id).await?;
    let estimate = match letter.state {
        State::Draft => Some(desk.write(&Estimate { letter: id }).await?),
        _ => None,
    };
    let mut reader = desk.read().await?;
    let t = words(desk, &mut reader).await?;
    let sheet = Sheet::load(&mut reader, t, letter, estimate).await?;
    let shell = desk.shell(&mut reader, sheet.letter.title.clone(), "/letters").await?;
    let shell = shell.crumbs(vec![up(t)]).marks(badge(t, &sheet.letter.state));
    let shell = actions(shell, t, &sheet.letter, &desk.actor);
    Ok(shell.body(body(t, &sheet, desk.actor.may(&WRITE))).html())
}

/// Everything that the page shows.
pub struct Sheet {
    pub letter: Letter,
    pub purpose: String,
    pub warnings: Vec<Warning>,
    pub estimate: Option<Estimated>,
    pub counted: Option<Counted>,
    pub results: Option<Results>,
    pub printed: Vec<Printed>,
    pub now: i64,
    /// Who started, halted and wrote it, as people call them.
    pub people: Names,
    /// What the letter tells of, and how far the telling has come.
    pub change: Option<Change>,
}

/// A changed purpose, as the reader calls it.
pub struct Change {
    pub key: String,
    pub name: String,
    pub affected: Affected,
}

impl Sheet {
    async fn load(
        reader: &mut Reader,
        t: Words,
        letter: Letter,
        estimate: Option<Estimated>,
    ) -> Result<Self> {
        let purpose = consent::purpose(reader, &letter.purpose).await?;
        let press = Press::set_up(reader, letter.clone()).await?;
        let links = Links::example(reader.app(), &letter.purpose);
        let printed = letter.langs().filter_map(|lang| press.proof(lang, &links).ok()).collect();
        let draft = Draft {
            title: letter.title.clone(),
            purpose: letter.purpose.clone(),
            audience: letter.audience.clone(),
            counting: letter.counting,
            texts: letter.texts.clone(),
        };
        Ok(Self {
            purpose: purpose.name(t.lang()).to_owned(),
            // A purpose that ended meanwhile is told when the letter is to be sent.
            warnings: draft.check(Some(&purpose)).unwrap_or_default(),
            estimate,
            counted: read::counted(reader, letter.id).await?,
            results: read::results(reader, letter.id).await?,
            printed,
            now: reader.now().0,
            people: people(reader, &letter).await?,
            change: change(reader, t, &letter.audience).await?,
            letter,
        })
    }
}

async fn change(reader: &mut Reader, t: Words, audience: &Audience) -> Result<Option<Change>> {
    let Whom::Concerned(key) = audience.whom() else { return Ok(None) };
    let name = consent::purpose(reader, key).await?.name(t.lang()).to_owned();
    let affected = consent::affected(reader, key).await?;
    Ok(Some(Change { key: key.to_owned(), name, affected }))
}

/// The names behind the labels of actors.
async fn people(reader: &mut Reader, letter: &Letter) -> Result<Names> {
    let acts = [Some(&letter.created), letter.state.started(), letter.state.halted()];
    let labels: Vec<String> = acts.into_iter().flatten().map(|act| act.by.clone()).collect();
    let names = reader.app().gate()?.names;
    Ok(names(reader, labels).await?.into_iter().collect())
}

/// Purposes by key, as the reader calls them.
pub async fn purposes(reader: &mut Reader, t: Words) -> Result<Names> {
    let all = consent::purposes(reader).await?.into_iter();
    Ok(all.map(|purpose| (purpose.key.clone(), purpose.name(t.lang()).to_owned())).collect())
}

fn actions(shell: Shell, t: Words, letter: &Letter, actor: &Actor) -> Shell {
    let at = |part: &str| format!("/letters/{}/{part}", letter.id);
    let send = actor.may(&SEND);
    match letter.state {
        State::Draft => {
            let shell = match actor.may(&WRITE) {
                true => shell.action(Button::link(t.w("kit-edit"), at("edit")).icon(Icon::Edit).key('e')),
                false => shell,
            };
            let label = t.w("kit-send");
            shell.action(match send {
                true => Button::link(label, at("sending")).primary().icon(Icon::Letter),
                false => Button::blocked(label, t.w("campaigns-may-not-send"), t.w("campaigns-who-sends")),
            })
        }
        State::Sending { .. } if send => shell
            .action(Button::link(t.w("campaigns-cancel"), at("cancellation")).danger())
            .action(Button::post(t.w("campaigns-pause"), at("pause")).primary()),
        State::Paused { .. } if send => shell
            .action(Button::link(t.w("campaigns-cancel"), at("cancellation")).danger())
            .action(Button::post(t.w("campaigns-resume"), at("resumption")).primary()),
        _ if actor.may(&EXPORT) => {
            shell.action(Button::link(t.w("kit-report"), at("report.csv")).icon(Icon::Download))
        }
        _ => shell,
    }
}

pub fn body(t: Words, sheet: &Sheet, writes: bool) -> Html {
    let mut main = Vec::new();
    if let Some(results) = &sheet.results {
        main.push(sending::results(t, sheet, results));
    }
    main.extend(sheet.change.iter().map(|change| telling(t, change)));
    if !sheet.warnings.is_empty() && sheet.letter.state.is_draft() {
        main.push(Panel::new(t.w("campaigns-warnings"), warnings(t, &sheet.warnings)).into());
    }
    if let Some(estimate) = &sheet.estimate {
        main.push(audience(t, sheet, estimate));
    }
    main.extend(sheet.printed.iter().map(|printed| text(t, printed)));
    let mut side = vec![Panel::new(t.w("campaigns-about"), facts(t, sheet)).html()];
    if sheet.letter.state.is_draft() && writes {
        side.push(Panel::new(t.w("campaigns-try"), copy_to_oneself(t, sheet.letter.id)).into());
    }
    let stack = |parts| {
        Html::join([Html::trusted("<div class=\"stack\">"), Html::join(parts), Html::trusted("</div>")])
    };
    Html::join([Html::trusted("<div class=\"record\">"), stack(main), stack(side), Html::trusted("</div>")])
}

fn facts(t: Words, sheet: &Sheet) -> Facts {
    let letter = &sheet.letter;
    let by = |act: &crate::Act| {
        let name = sheet.people.get(&act.by).cloned().unwrap_or_else(|| t.w("campaigns-house"));
        Html::text(&t.w2("campaigns-act", ("when", t.datetime(act.at.0)), ("who", name)))
    };
    let mut facts = Facts::new()
        .fact(t.w("kit-purpose"), Html::text(&sheet.purpose))
        .fact(t.w("campaigns-for"), whom(t, sheet))
        .fact(t.w("campaigns-tracking"), Html::text(&t.w(&letter.counting.word())))
        .fact(t.w("campaigns-written"), by(&letter.created));
    if let Some(started) = letter.state.started() {
        facts = facts.fact(t.w("campaigns-started"), by(started));
    }
    match letter.state.halted() {
        Some(halted) => facts.fact(t.w(&format!("campaigns-state-{}", letter.state.key())), by(halted)),
        None => facts,
    }
}

fn whom(t: Words, sheet: &Sheet) -> Html {
    if let Some(change) = &sheet.change {
        return Html::text(&t.w1("campaigns-concerned", "purpose", &change.name));
    }
    let audience = &sheet.letter.audience;
    let lang = audience.language.as_deref().and_then(kit::Lang::parse).map(|lang| t.language(lang));
    let parts = [
        audience.country.as_ref().map(|code| t.w1("campaigns-in-country", "country", code)),
        lang.map(|lang| t.w1("campaigns-in-language", "language", lang)),
        audience.organisation.as_ref().map(|name| t.w1("campaigns-of-organisation", "organisation", name)),
        audience.entered_from.as_ref().map(|day| t.w1("campaigns-since", "day", day)),
        audience.entered_to.as_ref().map(|day| t.w1("campaigns-up-to", "day", day)),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() { t.w("campaigns-everybody").into() } else { Html::text(&parts.join(", ")) }
}

/// How far people were told of the change; the page of the purpose says more.
fn telling(t: Words, change: &Change) -> Html {
    let Affected { affected, told, answered, waiting, refused } = change.affected;
    let tile = |word: &str, count: i64| Stat::new(t.w(word), t.number(count)).html();
    let tiles = Html::join([
        Html::trusted("<div class=\"tiles\">"),
        tile("consent-affected", affected),
        tile("consent-told", told),
        tile("consent-answered", answered),
        tile("consent-waiting", waiting),
        tile("consent-refused", refused),
        Html::trusted("</div>"),
    ]);
    let purpose = Button::link(change.name.clone(), format!("/purposes/{}", change.key)).quiet();
    Panel::new(t.w("consent-progress"), tiles).aside(purpose).html()
}

/// Who would get it and who would not: of the first people at once, of all of them after a count.
fn audience(t: Words, sheet: &Sheet, estimate: &Estimated) -> Html {
    let id = sheet.letter.id;
    let whole = estimate.looked >= estimate.expected;
    let (lead, groups) = match &sheet.counted {
        _ if whole => (t.n("campaigns-all-looked", estimate.expected), &estimate.groups),
        Some(counted) if counted.run.ended_at.is_some() => {
            (t.n("campaigns-counted", counted.run.decided), &counted.groups)
        }
        _ => {
            let (looked, all) = (("looked", estimate.looked), ("all", estimate.expected));
            (t.w2("campaigns-estimated", looked, all), &estimate.groups)
        }
    };
    let counting = sheet.counted.as_ref().filter(|counted| counted.run.ended_at.is_none());
    let below = match counting {
        Some(counted) => counting_now(t, counted),
        None if whole => Html::default(),
        None => Button::post(t.w("campaigns-count"), format!("/letters/{id}/count")).into(),
    };
    let lead = Html::join([Html::trusted("<p class=\"muted\">"), lead.into(), Html::trusted("</p>")]);
    Panel::new(
        t.w("campaigns-audience"),
        Html::join([lead, groups_table(t, groups), below, named(t, &estimate.named)]),
    )
    .into()
}

fn counting_now(t: Words, counted: &Counted) -> Html {
    let amount = |number: i64| u64::try_from(number).unwrap_or_default();
    Progress::new(t, "counting", t.w("campaigns-counting"), Work::Running { per_second: 0 })
        .counted(amount(counted.run.decided), amount(counted.run.expected))
        .into()
}

pub fn groups_table(t: Words, groups: &[Group]) -> Html {
    let columns = vec![
        Column::new(t.w("campaigns-outcome")).tight(),
        Column::new(t.w("campaigns-reason")),
        Column::new(t.w("campaigns-people")).number(),
    ];
    let row = |group: &Group| {
        let cells = vec![
            outcome(t, group.outcome).into(),
            reason(t, &group.reason).into(),
            t.number(group.amount).into(),
        ];
        Row::new(cells)
    };
    Table::new(t, t.w("campaigns-audience"), columns).rows(groups.iter().map(row).collect()).into()
}

fn outcome(t: Words, outcome: Outcome) -> Badge {
    let tone = match outcome {
        Outcome::Handed => Tone::Allow,
        Outcome::Held => Tone::Stop,
        Outcome::Failed => Tone::Warn,
    };
    Badge::new(tone, t.w(&format!("campaigns-outcome-{}", outcome.key())))
}

/// Why, in words; empty for those who may.
pub fn reason(t: Words, key: &str) -> String {
    match key {
        "" => String::new(),
        crate::walk::TEXT => t.w("campaigns-reason-text"),
        key => t.w(&format!("consent-reason-{key}")),
    }
}

fn named(t: Words, named: &[Seen]) -> Html {
    if named.is_empty() {
        return Html::default();
    }
    let columns = vec![
        Column::new(t.w("campaigns-person")),
        Column::new(t.w("campaigns-outcome")).tight(),
        Column::new(t.w("campaigns-reason")),
    ];
    let row = |seen: &Seen| {
        let number = t.w1("campaigns-number", "number", seen.number.to_string());
        let name = if seen.name.is_empty() { number } else { seen.name.clone() };
        let cells = vec![Html::text(&name), outcome(t, seen.outcome).into(), reason(t, &seen.reason).into()];
        Row::new(cells).open(format!("/customers/{}", seen.subject))
    };
    Table::new(t, t.w("campaigns-some"), columns).rows(named.iter().map(row).collect()).into()
}

#[derive(Template)]
#[template(path = "text.html")]
struct Reading<'a> {
    lang: &'a str,
    paragraphs: Vec<Vec<&'a str>>,
}

fn text(t: Words, printed: &Printed) -> Html {
    let paragraphs = printed.text.split("\n\n").map(|paragraph| paragraph.lines().collect()).collect();
    let reading = Html::of(&Reading { lang: printed.lang.tag(), paragraphs });
    let title =
        t.w2("campaigns-reads", ("language", t.language(printed.lang)), ("subject", &printed.subject));
    Panel::new(title, reading).into()
}

fn copy_to_oneself(t: Words, id: LetterId) -> Html {
    let hint = Html::join([
        Html::trusted("<p class=\"muted\">"),
        t.w("campaigns-try-hint").into(),
        Html::trusted("</p>"),
    ]);
    let button = Button::post(t.w("campaigns-try-send"), format!("/letters/{id}/trial"));
    Html::join([hint, button.into()])
}
