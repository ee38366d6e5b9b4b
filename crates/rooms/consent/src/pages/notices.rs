//! Pages of the privacy notices: drafts for those who write them, and what was published for everybody.

use super::complaint;
use crate::{
    CHANGE_PURPOSES,
    model::{choice::NoticeVersion, purpose::ByLang},
    notices::{NoticeText, PublishNotice, SaveNotice, StartNotice},
    read::{self, Notice, Sheet},
};
use axum::{
    extract::Path,
    response::{IntoResponse, Response},
};
use kernel::{
    Desk, Error, FieldError, Public, Reader, Result,
    door::{Go, Paper},
    input::Form,
    setting::{COMPANY_ADDRESS, COMPANY_EMAIL, COMPANY_NAME, TIME_ZONE},
};
use kit::{Badge, Button, Column, Crumb, Empty, Field, Html, Input, Lang, Row, Sample, Table, Words};

pub async fn list(desk: Desk) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = desk.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let sheets = read::sheets(&mut reader).await?;
    let mut shell = desk.shell(&mut reader, t.w("consent-notices"), "/purposes").await?;
    shell = shell.crumbs(vec![up(t)]).lead(t.w("consent-notices-lead"));
    if reader.may(&CHANGE_PURPOSES) {
        shell = shell.action(Button::post(t.w("consent-notice-start"), "/notices").primary());
    }
    Ok(shell.body(listing(t, &sheets)).html().into())
}

pub async fn start(desk: Desk) -> Result<Go> {
    let version = desk.write(&StartNotice).await?;
    Ok(Go::to(format!("/notices/{version}")))
}

pub async fn show(desk: Desk, Path(version): Path<NoticeVersion>) -> Result<Paper> {
    let sheet = read::sheet(&mut desk.read().await?, version).await?;
    Ok(Paper::fine(draft_page(&desk, &sheet, &[]).await?))
}

pub async fn save(
    desk: Desk,
    Path(version): Path<NoticeVersion>,
    Form(posted): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let value =
        |name: &str| posted.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str());
    let text = |lang: Lang| NoticeText {
        title: value(&format!("texts.{}.title", lang.tag())).trim().to_owned(),
        body: value(&format!("texts.{}.body", lang.tag())).replace("\r\n", "\n").trim().to_owned(),
    };
    let texts = ByLang::make(text);
    let save = SaveNotice { version, seen: value("seen").parse().unwrap_or_default(), texts };
    match desk.write(&save).await {
        Ok(()) => Ok(Go::to(format!("/notices/{version}")).saying("kit-saved").into_response()),
        Err(Error::Invalid(problems)) => {
            let sheet = Sheet { version, texts: save.texts, revision: save.seen, published_at: None };
            Ok(Paper::again(draft_page(&desk, &sheet, &problems).await?).into_response())
        }
        Err(error) => Err(error),
    }
}

pub async fn publish(desk: Desk, Path(version): Path<NoticeVersion>) -> Result<Go> {
    desk.write(&PublishNotice { version }).await?;
    Ok(Go::to("/notices").saying("consent-notice-published"))
}

/// The notice that holds now, for everybody.
pub async fn current(door: Public) -> Result<Paper> {
    let mut reader = door.read().await?;
    let notice = read::current_notice(&mut reader, door.words.lang()).await?.ok_or(Error::NotFound)?;
    public_page(&door, &mut reader, &notice).await
}

/// A notice that held once: what somebody agreed to can always be read again.
pub async fn past(door: Public, Path(version): Path<NoticeVersion>) -> Result<Paper> {
    let mut reader = door.read().await?;
    let notice = read::notice(&mut reader, version, door.words.lang()).await?;
    public_page(&door, &mut reader, &notice).await
}

async fn public_page(door: &Public, reader: &mut Reader, notice: &Notice) -> Result<Paper> {
    let t = door.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let lead =
        t.w2("consent-notice-of", ("version", notice.version), ("date", t.date(notice.published_at.0)));
    let body = prose(&filled(reader, &notice.body).await?);
    Ok(door.public_shell(reader, &notice.title).await?.lead(lead).body(body).html().into())
}

/// A notice names who answers for it; the settings know.
// law: gdpr/13.1.a
async fn filled(reader: &mut Reader, body: &str) -> Result<String> {
    let mut text = body.to_owned();
    for (name, setting) in [("company", COMPANY_NAME), ("address", COMPANY_ADDRESS), ("email", COMPANY_EMAIL)]
    {
        text = text.replace(&format!("[{name}]"), &reader.setting(&setting).await?);
    }
    Ok(text)
}

/// Paragraphs, headings after `## `, lists of lines after `- `; everything else is shown as it was written.
fn prose(text: &str) -> Html {
    let blocks = text.split("\n\n").map(str::trim).filter(|block| !block.is_empty());
    let open = Html::trusted("<div class=\"prose\">");
    let parts = [open].into_iter().chain(blocks.map(block)).chain([Html::trusted("</div>")]);
    Html::join(parts)
}

fn block(text: &str) -> Html {
    if let Some(heading) = text.strip_prefix("## ") {
        return within("h2", Html::text(heading));
    }
    let items: Option<Vec<&str>> = text.lines().map(|line| line.trim().strip_prefix("- ")).collect();
    match items {
        Some(items) => within("ul", Html::join(items.into_iter().map(|item| within("li", Html::text(item))))),
        None => within("p", Html::text(text)),
    }
}

fn within(tag: &str, inner: Html) -> Html {
    Html::join([Html::trusted(format!("<{tag}>")), inner, Html::trusted(format!("</{tag}>"))])
}

fn up(t: Words) -> Crumb {
    Crumb::new(t.w("nav-purposes"), "/purposes")
}

fn listing(t: Words, sheets: &[Sheet]) -> Html {
    if sheets.is_empty() {
        return Empty::new(t.w("consent-notices-empty"), t.w("consent-notices-lead")).into();
    }
    let columns = vec![
        Column::new(t.w("consent-version")).number(),
        Column::new(t.w("consent-title")),
        Column::new(t.w("consent-when")).tight(),
    ];
    let row = |sheet: &Sheet| {
        let (when, href) = match sheet.published_at {
            Some(at) => (t.datetime(at.0).into(), format!("/privacy/{}", sheet.version)),
            None => (Badge::warn(t.w("consent-draft")).into(), format!("/notices/{}", sheet.version)),
        };
        let title = Html::text(&sheet.texts.get(t.lang()).title);
        Row::new(vec![t.number(sheet.version).into(), title, when]).open(href)
    };
    Table::new(t, t.w("consent-notices"), columns).rows(sheets.iter().map(row).collect()).into()
}

async fn draft_page(desk: &Desk, sheet: &Sheet, problems: &[FieldError]) -> Result<Html> {
    let t = desk.words;
    let mut reader = desk.read().await?;
    let title = t.w1("consent-notice-version", "version", sheet.version);
    let crumbs = vec![up(t), Crumb::new(t.w("consent-notices"), "/notices")];
    let shell = desk.shell(&mut reader, title, "/purposes").await?.crumbs(crumbs);
    let path = format!("/notices/{}", sheet.version);
    let shell = match sheet.published_at {
        Some(_) => shell.action(Button::link(t.w("kit-open"), format!("/privacy/{}", sheet.version))),
        None => shell.action(Button::post(t.w("consent-notice-publish"), format!("{path}/publication"))),
    };
    Ok(shell.lead(t.w("consent-notice-hint")).body(form(t, sheet, problems)).html())
}

fn form(t: Words, sheet: &Sheet, problems: &[FieldError]) -> Html {
    let mut fields = vec![Field::hidden(t, "seen", sheet.revision.to_string())];
    for lang in Lang::ALL {
        let text = sheet.texts.get(lang);
        let part = |input, name: &str, word: &str, value: &str| {
            let name = format!("texts.{}.{name}", lang.tag());
            let error = complaint(problems, &name, t);
            Field::new(t, input, name, format!("{} · {}", t.language(lang), t.w(word)))
                .value(value)
                .error(error)
        };
        fields.push(part(Input::Text, "title", "consent-title", &text.title));
        fields.push(part(Input::Area { rows: 16 }, "body", "consent-body", &text.body));
    }
    kit::Form::new(t, format!("/notices/{}", sheet.version))
        .fields(fields)
        .button(Button::submit(t.w("kit-save")).primary())
        .button(Button::link(t.w("kit-cancel"), "/notices"))
        .into()
}

pub fn samples(t: Words) -> Vec<Sample> {
    let text =
        |_: Lang| NoticeText { title: "<b>Aydınlatma".into(), body: "## <i>\n\n- a\n- b\n\nc".into() };
    let sheet = Sheet { version: 2, texts: ByLang::make(text), revision: 4, published_at: None };
    vec![
        Sample::new("consent/notices-empty", listing(t, &[])),
        Sample::new("consent/notices", listing(t, std::slice::from_ref(&sheet))),
        Sample::new(
            "consent/notice-form",
            form(t, &sheet, &[FieldError::new("texts.en.title", "error-required")]),
        ),
        Sample::new("consent/notice", prose(&sheet.texts.en.body)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_notice_is_shown_with_its_structure_and_without_anybodys_html() {
        let html = prose("## Who <we> are\n\nA & B.\nStill A.\n\n- one\n- two").into_string();
        let want = "<div class=\"prose\"><h2>Who &lt;we&gt; are</h2><p>A &amp; B.\nStill A.</p>\
                    <ul><li>one</li><li>two</li></ul></div>";
        assert_eq!(html, want);
    }
}
