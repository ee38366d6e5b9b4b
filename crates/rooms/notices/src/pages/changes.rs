//! What differs between a version and the one before it, paragraph by paragraph.

use super::{number, shell, show::join, up, words};
use crate::{
    model::{
        diff::{Piece, diff, paragraphs},
        plan::NoticeText,
        render::render,
    },
    read,
};
use axum::extract::Path;
use kernel::{Desk, Error, Public, Result, door::Paper};
use kit::{Button, Crumb, Html, Words};

/// What a published version changed.
pub async fn published(door: Public, Path(version): Path<String>) -> Result<Paper> {
    let (mut reader, version, t) = (door.read().await?, number(&version)?, door.words);
    let after = read::notice(&mut reader, version, t.lang()).await?;
    let editions = read::editions(&mut reader, Some(&after.notice), t.lang()).await?;
    let before = editions.iter().find(|edition| edition.version < version).ok_or(Error::NotFound)?.version;
    let old = read::notice(&mut reader, before, t.lang()).await?;
    let title = t.w2("notices-changed-since", ("version", version), ("before", before));
    let shell = shell(&door, &mut reader, title).await?;
    let shell = shell.notice(t.w("notices-history"), super::public::history_path(&after.notice, t));
    Ok(shell.body(body(t, &old.as_text(), &after.as_text())).html().into())
}

/// What a draft would change, in the reader's language.
pub async fn of_draft(desk: Desk, Path(version): Path<String>) -> Result<Paper> {
    let mut reader = desk.read().await?;
    let t = words(&desk, &mut reader).await?;
    let sheet = read::draft(&mut reader, number(&version)?).await?;
    let NoticeText { title, body: text } =
        render(&sheet.plan, &read::facts(&mut reader, &sheet.notice).await?, t);
    let old = read::current_of(&mut reader, &sheet.notice, t.lang()).await?;
    let before = old.map(|notice| notice.as_text()).unwrap_or_default();
    let crumbs = vec![
        up(t),
        Crumb::new(t.w1("notices-draft-of", "version", version.as_str()), format!("/notices/{version}")),
    ];
    let shell = desk.shell(&mut reader, t.w("notices-changes"), "/notices").await?.crumbs(crumbs);
    let shell = shell.action(Button::link(t.w("notices-preview"), format!("/notices/{version}/preview")));
    Ok(shell.body(body(t, &before, &crate::model::text::as_text(&title, &text))).html().into())
}

/// What went is struck out and what came is marked, in words for screen readers too.
pub fn body(t: Words, before: &str, after: &str) -> Html {
    let (old, new) = (paragraphs(before), paragraphs(after));
    let pieces = diff(&old, &new);
    if pieces.iter().all(|piece| matches!(piece, Piece::Same(_))) {
        return join([Html::trusted("<p>"), t.w("notices-no-changes").into(), Html::trusted("</p>")]);
    }
    let shown = pieces.iter().map(|piece| match piece {
        Piece::Same(text) => paragraph("", "", text),
        Piece::Gone(text) => paragraph(&spoken(&t.w("notices-gone")), "del", text),
        Piece::Came(text) => paragraph(&spoken(&t.w("notices-came")), "ins", text),
    });
    join([Html::trusted("<div class=\"prose\">"), Html::join(shown), Html::trusted("</div>")])
}

fn spoken(word: &str) -> String {
    format!("<span class=\"vh\">{}: </span>", Html::text(word))
}

fn paragraph(before: &str, tag: &str, text: &str) -> Html {
    let (open, close) = if tag.is_empty() {
        (String::new(), String::new())
    } else {
        (format!("<{tag}>"), format!("</{tag}>"))
    };
    let heading = text.trim_start_matches('#').trim_start();
    let inner = if heading.len() < text.len() {
        join([Html::trusted("<strong>"), heading.into(), Html::trusted("</strong>")])
    } else {
        text.into()
    };
    join([Html::trusted(format!("<p>{before}{open}")), inner, Html::trusted(format!("{close}</p>"))])
}
