//! A draft: its sections in their order, how it reads in each language, and the way to publish it.

use super::{
    Typed, complaint, number,
    public::link,
    scope,
    show::{contents, join, prose, within},
    up, words,
};
use crate::{
    actions::{Change, Discard, Edit, Publish},
    model::{
        facts::Facts,
        plan::{Acceptance, Content, Part, Plan, Section, Shown},
        reading::{Reading, Verdict},
        render::render,
    },
    read::{self, Sheet},
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use consent::ByLang;
use kernel::{
    Desk, Error, FieldError, Result,
    door::{Go, Paper},
    input::Form,
};
use kit::{Badge, Button, Choice, Column, Crumb, Field, Html, Input, Lang, Panel, Row, Table, Tabs, Words};

/// What a draft's page shows.
pub struct View<'a> {
    pub sheet: &'a Sheet,
    pub facts: &'a Facts,
    pub problems: &'a [FieldError],
}

pub async fn show(desk: Desk, Path(version): Path<String>) -> Result<Response> {
    let mut reader = desk.read().await?;
    reader.demand(&crate::CHANGE)?;
    let sheet = read::sheet(&mut reader, number(&version)?).await?;
    if !sheet.is_draft() {
        return Ok(Go::to(format!("/privacy/{version}")).into_response());
    }
    drop(reader);
    Ok(Paper::fine(page(&desk, &sheet, &[]).await?).into_response())
}

/// The title of the whole notice.
pub async fn title(
    desk: Desk,
    Path(version): Path<String>,
    Form(posted): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let (version, typed) = (number(&version)?, Typed(posted));
    let title = ByLang::make(|lang| typed.text(&format!("title.{}", lang.tag())));
    let edit = Edit { version, seen: typed.seen(), change: Change::Title(title.clone()) };
    match desk.write(&edit).await {
        Ok(()) => Ok(Go::to(format!("/notices/{version}")).saying("kit-saved").into_response()),
        Err(Error::Invalid(problems)) => {
            let mut sheet = read::draft(&mut desk.read().await?, version).await?;
            sheet.plan.title = title;
            Ok(Paper::again(page(&desk, &sheet, &problems).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

pub async fn publish(
    desk: Desk,
    Path(version): Path<String>,
    Form(posted): Form<Vec<(String, String)>>,
) -> Result<Go> {
    let (version, typed) = (number(&version)?, Typed(posted));
    let acceptance = Acceptance::parse(typed.get("acceptance")).unwrap_or(Acceptance::NotNeeded);
    let notice = read::draft(&mut desk.read().await?, version).await?.notice;
    desk.write(&Publish { version, seen: typed.seen(), acceptance }).await?;
    Ok(Go::to(format!("/notices/of/{notice}")).saying("notices-published"))
}

pub async fn discard(desk: Desk, Path(version): Path<String>) -> Result<Go> {
    let version = number(&version)?;
    let notice = read::draft(&mut desk.read().await?, version).await?.notice;
    desk.write(&Discard { version }).await?;
    Ok(Go::to(format!("/notices/of/{notice}")).saying("notices-discarded"))
}

/// The draft as readers would see it, in the language of `in`, with everything that is hard to read.
pub async fn preview(desk: Desk, Path(version): Path<String>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = words(&desk, &mut reader).await?;
    let sheet = read::draft(&mut reader, number(&version)?).await?;
    let facts = read::facts(&mut reader, &sheet.notice).await?;
    let lang = desk.visit.query.get("in").and_then(Lang::parse).unwrap_or(t.lang());
    let shell = desk.shell(&mut reader, t.w("notices-preview"), "/notices").await?.crumbs(crumbs(t, &sheet));
    let there = |lang: Lang| format!("/notices/{version}/preview?in={}", lang.tag());
    let tabs = Tabs::new(t.w("kit-language"), there(lang));
    let tabs = Lang::ALL.iter().fold(tabs, |tabs, lang| tabs.tab(t.language(*lang), there(*lang)));
    Ok(shell.body(join([tabs.into(), previewed(t, &sheet.plan, &facts, lang)])).html().into())
}

pub fn previewed(t: Words, plan: &Plan, facts: &Facts, lang: Lang) -> Html {
    let there = t.in_lang(lang);
    let text = render(plan, facts, there);
    let notice = join([
        Html::trusted(format!("<article lang=\"{}\">", lang.tag())),
        within("h2", text.title.into()),
        contents(&text.body, there),
        prose(&text.body),
        Html::trusted("</article>"),
    ]);
    let hard = hard(t, &Reading::of(&text.body, lang));
    join([
        Html::trusted("<div class=\"stack\">"),
        Panel::new(t.w("notices-reading"), hard).into(),
        Panel::new(t.language(lang), notice).into(),
        Html::trusted("</div>"),
    ])
}

/// The figure with its scale, the sentences that are too long, the words that are hard.
fn hard(t: Words, reading: &Reading) -> Html {
    let mut parts = vec![figure(t, reading)];
    if !reading.long.is_empty() {
        let item = |(sentence, words): &(String, i64)| {
            within("li", format!("{} ({})", sentence, t.n("notices-words", *words)).into())
        };
        parts.push(within("p", t.w("notices-long").into()));
        parts.push(within("ul", Html::join(reading.long.iter().map(item))));
    }
    if !reading.hard.is_empty() {
        parts.push(within("p", t.w1("notices-hard", "words", reading.hard.join(", ")).into()));
    }
    join([Html::trusted("<div class=\"prose\">"), join(parts), Html::trusted("</div>")])
}

fn figure(t: Words, reading: &Reading) -> Html {
    let (figure, target) = (t.number(reading.figure()), t.number(reading.formula.target()));
    let scale = match reading.formula.is_years() {
        true => t.w1("notices-scale-years", "target", target),
        false => t.w1("notices-scale-ease", "target", target),
    };
    within(
        "p",
        join([
            verdict(t, reading),
            format!(" {}: {figure}. ", reading.formula.name()).into(),
            Html::trusted("<span class=\"muted\">"),
            scale.into(),
            Html::trusted("</span>"),
        ]),
    )
}

fn verdict(t: Words, reading: &Reading) -> Html {
    match reading.verdict() {
        Verdict::Plain => Badge::allow(t.w("notices-verdict-plain")).into(),
        Verdict::Hard => Badge::warn(t.w("notices-verdict-hard")).into(),
        Verdict::Unknown => Badge::plain(t.w("notices-verdict-unknown")).into(),
    }
}

fn crumbs(t: Words, sheet: &Sheet) -> Vec<Crumb> {
    vec![
        up(t),
        Crumb::new(t.w1("notices-draft-of", "version", sheet.version), format!("/notices/{}", sheet.version)),
    ]
}

async fn page(desk: &Desk, sheet: &Sheet, problems: &[FieldError]) -> Result<Html> {
    let mut reader = desk.read().await?;
    let t = words(desk, &mut reader).await?;
    let facts = read::facts(&mut reader, &sheet.notice).await?;
    let path = format!("/notices/{}", sheet.version);
    let title = t.w1("notices-draft-of", "version", sheet.version);
    let shell =
        desk.shell(&mut reader, title, "/notices").await?.crumbs(vec![up(t)]).lead(t.w("notices-draft-lead"));
    let shell = shell
        .action(Button::post(t.w("notices-discard"), format!("{path}/removal")).danger())
        .action(Button::link(t.w("notices-changes"), format!("{path}/changes")))
        .action(Button::link(t.w("notices-preview"), format!("{path}/preview")).primary());
    Ok(shell.body(body(t, &View { sheet, facts: &facts, problems })).html())
}

pub fn body(t: Words, view: &View<'_>) -> Html {
    let sheet = view.sheet;
    let add = Button::link(t.w("notices-section-new"), format!("/notices/{}/sections/new", sheet.version));
    join([
        Html::trusted("<div class=\"stack\">"),
        missing(t, sheet),
        Panel::new(t.w("notices-sections"), sections(t, sheet)).aside(add).into(),
        Panel::new(t.w("notices-reading"), readings(t, view)).into(),
        Panel::new(t.w("notices-purposes"), scope::form(t, sheet, view.facts)).into(),
        Panel::new(t.w("notices-title-own"), titles(t, view)).into(),
        Panel::new(t.w("notices-publish"), publication(t, sheet)).into(),
        Html::trusted("</div>"),
    ])
}

/// What the law wants told and this draft leaves out, each with its article and the way back.
// law: gdpr/13.1
fn missing(t: Words, sheet: &Sheet) -> Html {
    let left: Vec<_> = sheet.plan.left_out().collect();
    if left.is_empty() {
        return Html::default();
    }
    let items = left.iter().map(|part| {
        let law = part.law().unwrap_or_default();
        let told = format!("{} ({law}) ", t.w(&part.heading()));
        within("li", join([told.into(), back(t, sheet, *part)]))
    });
    let body = join([
        Html::trusted("<div class=\"prose\">"),
        within("p", t.w("notices-left-out-text").into()),
        within("ul", Html::join(items)),
        Html::trusted("</div>"),
    ]);
    Panel::new(t.w("notices-left-out"), body).aside(Badge::warn(t.number(left.len()))).into()
}

/// A button that has a part shown again, wherever it stands.
fn back(t: Words, sheet: &Sheet, part: Part) -> Html {
    let is = |section: &Section| section.content == Content::BuiltIn { part };
    let path = match sheet.plan.sections.iter().position(is) {
        Some(at) => format!("sections/{at}/show"),
        None => format!("parts/{}", part.key()),
    };
    let action = format!("/notices/{}/{path}?seen={}", sheet.version, sheet.revision);
    Button::post(t.w("notices-show"), action).quiet().into()
}

fn sections(t: Words, sheet: &Sheet) -> Html {
    let columns = vec![
        Column::new(t.w("notices-section")),
        Column::new(t.w("notices-law")).tight(),
        Column::new(t.w("notices-shown")).tight(),
        Column::new(t.w("notices-order")).tight(),
        Column::new("").tight(),
        Column::new("").tight(),
        Column::new("").tight(),
    ];
    let rows = sheet.plan.sections.iter().enumerate().map(|(at, section)| {
        let (name, law) = match &section.content {
            Content::BuiltIn { part } => (t.w(&part.heading()).into(), part.law().unwrap_or_default()),
            Content::Own { texts } => {
                let href = format!("/notices/{}/sections/{at}", sheet.version);
                (link(&href, &texts.get(t.lang()).title), "")
            }
        };
        let told = vec![name, law.into(), t.w(&section.shown.word()).into()];
        Row::new(told.into_iter().chain(buttons(t, sheet, at)).collect())
    });
    Table::new(t, t.w("notices-sections"), columns).rows(rows.collect()).into()
}

/// Up, down, on or off, and away for what somebody wrote: each a button of its own, so that keys do as well as hands.
fn buttons(t: Words, sheet: &Sheet, at: usize) -> [Html; 4] {
    let section = &sheet.plan.sections[at];
    let post = |word: &str, step: &str| -> Html {
        let action = format!("/notices/{}/sections/{at}/{step}?seen={}", sheet.version, sheet.revision);
        Button::post(t.w(word), action).quiet().into()
    };
    let turn = match section.shown {
        Shown::Yes => post("notices-hide", "hide"),
        Shown::No => post("notices-show", "show"),
    };
    let up = if at > 0 { post("notices-up", "up") } else { Html::default() };
    let down =
        if at + 1 < sheet.plan.sections.len() { post("notices-down", "down") } else { Html::default() };
    let away = match section.content {
        Content::Own { .. } => post("kit-delete", "remove"),
        Content::BuiltIn { .. } => Html::default(),
    };
    [up, down, turn, away]
}

fn readings(t: Words, view: &View<'_>) -> Html {
    let columns = vec![
        Column::new(t.w("kit-language")),
        Column::new(t.w("notices-verdict")).tight(),
        Column::new(t.w("notices-formula")).tight(),
        Column::new(t.w("notices-figure")).number(),
        Column::new(t.w("notices-target")).number(),
        Column::new(t.w("notices-long-count")).number(),
    ];
    let row = |lang: Lang| {
        let text = render(&view.sheet.plan, view.facts, t.in_lang(lang));
        let reading = Reading::of(&text.body, lang);
        let href = format!("/notices/{}/preview?in={}", view.sheet.version, lang.tag());
        Row::new(vec![
            link(&href, &t.language(lang)),
            verdict(t, &reading),
            reading.formula.name().into(),
            t.number(reading.figure()).into(),
            t.number(reading.formula.target()).into(),
            t.number(reading.long.len()).into(),
        ])
    };
    Table::new(t, t.w("notices-reading"), columns).rows(Lang::ALL.map(row).to_vec()).into()
}

fn titles(t: Words, view: &View<'_>) -> Html {
    let mut fields = vec![Field::hidden(t, "seen", view.sheet.revision.to_string())];
    for lang in Lang::ALL {
        let name = format!("title.{}", lang.tag());
        let error = complaint(view.problems, &name, t);
        let field = Field::new(t, Input::Text, name, t.language(lang)).optional().error(error);
        let own = view.facts.titles.get(lang);
        let house = if own.is_empty() { t.in_lang(lang).w("notices-title") } else { own.clone() };
        fields.push(field.value(view.sheet.plan.title.get(lang)).hint(t.w1(
            "notices-title-hint",
            "title",
            house,
        )));
    }
    kit::Form::new(t, format!("/notices/{}", view.sheet.version))
        .fields(fields)
        .button(Button::submit(t.w("kit-save")))
        .into()
}

fn publication(t: Words, sheet: &Sheet) -> Html {
    let choice = |acceptance: &Acceptance| Choice::new(acceptance.key(), t.w(&acceptance.word()));
    let choices = Acceptance::ALL.iter().map(choice).collect();
    let fields = vec![
        Field::hidden(t, "seen", sheet.revision.to_string()).id("f-publish-seen"),
        Field::new(t, Input::Radio(choices), "acceptance", t.w("notices-acceptance"))
            .value(Acceptance::NotNeeded.key()),
    ];
    kit::Form::new(t, format!("/notices/{}/publication", sheet.version))
        .between(within("p", t.w("notices-publish-text").into()))
        .fields(fields)
        .button(Button::submit(t.w("notices-publish")).primary())
        .into()
}
