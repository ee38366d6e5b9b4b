//! One notice for those who write it: whether it still says what is, every version, and what it is called for whom.

use super::{
    Typed, complaint,
    public::link,
    show::{join, within},
    up, words,
};
use crate::{
    CHANGE,
    actions::{Add, Describe, Remove, Renew, Start},
    model::{
        facts::{Drift, Turn},
        head::{self, Draft, Head},
        plan::{Acceptance, Part},
    },
    read::{self, Sheet, Stage},
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use consent::{ByLang, Purpose};
use kernel::{
    Desk, Error, FieldError, Result,
    door::{Go, Paper},
    input::Form,
};
use kit::{Badge, Button, Column, Empty, Field, Html, Input, Lang, Panel, Row, Table, Words};

pub async fn show(desk: Desk, Path(key): Path<String>) -> Result<Paper> {
    Ok(Paper::fine(page(&desk, &key, None).await?))
}

/// The form of a notice that is not there yet.
pub async fn blank(desk: Desk) -> Result<Paper> {
    desk.actor.demand(&CHANGE)?;
    Ok(Paper::fine(fresh(&desk, &Draft::default(), &[]).await?))
}

pub async fn add(desk: Desk, Form(posted): Form<Vec<(String, String)>>) -> Result<Response> {
    let typed = Typed(posted);
    let draft = typed_draft(typed.text("key"), &typed);
    match desk.write(&Add { draft: draft.clone() }).await {
        Ok(()) => Ok(Go::to(format!("/notices/of/{}", draft.key)).saying("kit-saved").into_response()),
        Err(Error::Invalid(problems)) => {
            Ok(Paper::again(fresh(&desk, &draft, &problems).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

pub async fn describe(
    desk: Desk,
    Path(key): Path<String>,
    Form(posted): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let typed = Typed(posted);
    let (draft, seen) = (typed_draft(key.clone(), &typed), typed.seen());
    match desk.write(&Describe { draft: draft.clone(), seen }).await {
        Ok(()) => Ok(Go::to(format!("/notices/of/{key}")).saying("kit-saved").into_response()),
        Err(Error::Invalid(problems)) => {
            Ok(Paper::again(page(&desk, &key, Some((&draft, &problems))).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

pub async fn start(desk: Desk, Path(notice): Path<String>) -> Result<Go> {
    let version = desk.write(&Start { notice }).await?;
    Ok(Go::to(format!("/notices/{version}")))
}

pub async fn renew(desk: Desk, Path(notice): Path<String>) -> Result<Go> {
    desk.write(&Renew { notice: notice.clone() }).await?;
    Ok(Go::to(format!("/notices/of/{notice}")).saying("notices-published"))
}

pub async fn remove(desk: Desk, Path(notice): Path<String>) -> Result<Go> {
    desk.actor.demand(&CHANGE)?;
    let seen = desk.visit.query.get("seen").and_then(|seen| seen.parse().ok()).unwrap_or_default();
    desk.write(&Remove { notice, seen }).await?;
    Ok(Go::to("/notices").saying("notices-removed"))
}

fn typed_draft(key: String, typed: &Typed) -> Draft {
    let texts = |part: &str| ByLang::make(|lang| typed.text(&format!("{part}.{}", lang.tag())));
    Draft { key, titles: texts("titles"), audience: texts("audience") }
}

async fn fresh(desk: &Desk, draft: &Draft, problems: &[FieldError]) -> Result<Html> {
    let mut reader = desk.read().await?;
    let t = words(desk, &mut reader).await?;
    let shell = desk.shell(&mut reader, t.w("notices-add"), "/notices").await?.crumbs(vec![up(t)]);
    Ok(shell.lead(t.w("notices-add-lead")).body(form(t, None, draft, problems)).html())
}

/// What a notice's page shows.
pub struct View<'a> {
    pub head: &'a Head,
    pub sheets: &'a [Sheet],
    /// Why it is out of date, in sentences.
    pub reasons: &'a [String],
    pub changing: bool,
    pub draft: &'a Draft,
    pub problems: &'a [FieldError],
}

async fn page(desk: &Desk, key: &str, typed: Option<(&Draft, &[FieldError])>) -> Result<Html> {
    let mut reader = desk.read().await?;
    let t = words(desk, &mut reader).await?;
    let sheets = read::sheets(&mut reader, key).await?;
    let head = read::head(&mut reader, key).await?;
    let drift = read::drift(&mut reader, key).await?;
    let purposes = consent::purposes(&mut reader).await?;
    let drafting = sheets.iter().any(Sheet::is_draft);
    let mut shell = desk.shell(&mut reader, head.title(t), "/notices").await?.crumbs(vec![up(t)]);
    shell = shell.lead(head.audience(t));
    if sheets.iter().any(|sheet| !sheet.is_draft()) {
        shell = shell.action(Button::link(t.w("notices-public"), head::path(key)));
    }
    if reader.may(&CHANGE) {
        let word = if drafting { "notices-go-on" } else { "notices-start" };
        shell = shell.action(Button::post(t.w(word), format!("/notices/of/{key}/draft")).primary());
    }
    let own = Draft { key: key.to_owned(), titles: head.titles.clone(), audience: head.audience.clone() };
    let (draft, problems) = typed.unwrap_or((&own, &[]));
    let reasons = told(t, &drift, &purposes);
    let changing = reader.may(&CHANGE);
    Ok(shell
        .body(body(t, &View { head: &head, sheets: &sheets, reasons: &reasons, changing, draft, problems }))
        .html())
}

pub fn body(t: Words, view: &View<'_>) -> Html {
    let renewing = view.changing && !view.sheets.iter().any(Sheet::is_draft);
    let mut parts = vec![state(t, &view.head.key, view.reasons, renewing), listing(t, view.sheets)];
    if view.changing && !view.head.is_general() {
        let form = form(t, Some(view.head), view.draft, view.problems);
        parts.push(Panel::new(t.w("notices-described"), form).into());
        if view.sheets.iter().all(Sheet::is_draft) {
            let action = format!("/notices/of/{}/removal?seen={}", view.head.key, view.head.revision);
            parts.push(Button::post(t.w("notices-remove"), action).danger().into());
        }
    }
    join([Html::trusted("<div class=\"stack\">"), join(parts), Html::trusted("</div>")])
}

/// Each reason in a sentence, with what it is about by its name.
fn told(t: Words, drift: &[Drift], purposes: &[Purpose]) -> Vec<String> {
    let name = |key: &String| {
        let purpose = purposes.iter().find(|purpose| purpose.key == *key);
        purpose.map_or_else(|| key.clone(), |purpose| purpose.name(t.lang()).to_owned())
    };
    let sentence = |drift: &Drift| match drift {
        Drift::Company => t.w("notices-drift-company"),
        Drift::Authority => t.w("notices-drift-authority"),
        Drift::Purpose(key, turn) => t.w1(purpose_word(*turn), "purpose", name(key)),
        Drift::Told { about, names, turn } => {
            let section = t.w(&format!("notices-part-{}", about.key()));
            t.w2(told_word(*turn), ("section", section), ("name", names.get(t.lang()).as_str()))
        }
    };
    drift.iter().map(sentence).collect()
}

const fn purpose_word(turn: Turn) -> &'static str {
    match turn {
        Turn::Changed => "notices-drift-changed",
        Turn::Added => "notices-drift-added",
        Turn::Ended => "notices-drift-ended",
    }
}

const fn told_word(turn: Turn) -> &'static str {
    match turn {
        Turn::Changed => "notices-drift-told-changed",
        Turn::Added => "notices-drift-told-added",
        Turn::Ended => "notices-drift-told-ended",
    }
}

/// Nothing when the notice says what is.
fn state(t: Words, notice: &str, reasons: &[String], renewing: bool) -> Html {
    if reasons.is_empty() {
        return Html::default();
    }
    let items = reasons.iter().map(|reason| within("li", reason.into()));
    let mut parts = vec![within("p", t.w("notices-outdated-text").into()), within("ul", Html::join(items))];
    if renewing {
        parts.push(Button::post(t.w("notices-renew"), format!("/notices/of/{notice}/renewal")).into());
    }
    let body = join([Html::trusted("<div class=\"prose\">"), join(parts), Html::trusted("</div>")]);
    Panel::new(t.w("notices-outdated"), body).aside(Badge::warn(t.n("notices-reasons", reasons.len()))).into()
}

fn listing(t: Words, sheets: &[Sheet]) -> Html {
    if sheets.is_empty() {
        return Empty::new(t.w("notices-empty"), t.w("notices-empty-text")).into();
    }
    let columns = vec![
        Column::new(t.w("notices-version")).tight(),
        Column::new(t.w("notices-since")).tight(),
        Column::new(t.w("notices-acceptance")),
        Column::new(t.w("notices-left-out")),
    ];
    let row = |sheet: &Sheet| {
        let left: Vec<String> = sheet.plan.left_out().map(|part| t.w(&Part::heading(part))).collect();
        let left = if left.is_empty() { Html::default() } else { Badge::warn(left.join(", ")).into() };
        let (since, acceptance, href) = match &sheet.stage {
            Stage::Draft => (
                Badge::warn(t.w("notices-draft")).into(),
                Html::default(),
                format!("/notices/{}", sheet.version),
            ),
            Stage::Published { at, acceptance, .. } => {
                (t.datetime(at.0).into(), asked(t, *acceptance), format!("/privacy/{}", sheet.version))
            }
        };
        Row::new(vec![link(&href, &t.number(sheet.version)), since, acceptance, left])
    };
    Table::new(t, t.w("notices-versions"), columns).rows(sheets.iter().map(row).collect()).into()
}

fn asked(t: Words, acceptance: Acceptance) -> Html {
    t.w(&acceptance.word()).into()
}

/// What a notice is called and for whom it is, in every language; its key while it is new.
pub fn form(t: Words, head: Option<&Head>, draft: &Draft, problems: &[FieldError]) -> Html {
    let mut fields = match head {
        Some(head) => vec![Field::hidden(t, "seen", head.revision.to_string())],
        None => vec![
            Field::new(t, Input::Text, "key", t.w("notices-key"))
                .value(&draft.key)
                .hint(t.w("notices-key-hint"))
                .error(complaint(problems, "key", t)),
        ],
    };
    for (part, word, texts) in
        [("titles", "notices-called", &draft.titles), ("audience", "notices-audience", &draft.audience)]
    {
        for lang in Lang::ALL {
            let name = format!("{part}.{}", lang.tag());
            let error = complaint(problems, &name, t);
            let label = format!("{} · {}", t.language(lang), t.w(word));
            fields.push(Field::new(t, Input::Text, name, label).value(texts.get(lang)).error(error));
        }
    }
    let action = head.map_or_else(|| "/notices".to_owned(), |head| format!("/notices/of/{}", head.key));
    kit::Form::new(t, action)
        .fields(fields)
        .button(Button::submit(t.w("kit-save")).primary())
        .button(Button::link(t.w("kit-cancel"), "/notices"))
        .into()
}
