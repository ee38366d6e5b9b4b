//! Published notices for everybody: the one that holds, those before it, and their words to check.

use super::{
    number, shell,
    show::{contents, join, prose, within},
};
use crate::{
    model::{
        contact::Kind,
        head::{self, GENERAL},
        text::{Kept, Notice},
    },
    read::{self, Edition},
};
use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};
use kernel::{Error, Public, Reader, Result, door::Paper, setting::TIME_ZONE};
use kit::{Column, Html, Row, Table, Words};

/// The notice for everybody that holds now; `at` names a page of the house, whose notice it is then.
// law: gdpr/13
pub async fn current(door: Public) -> Result<Paper> {
    let mut reader = door.read().await?;
    let notice = match door.visit.query.get("at") {
        Some(page) => read::offered(&mut reader, Kind::Portal, page).await?.notice,
        None => GENERAL.to_owned(),
    };
    let notice = read::current_of(&mut reader, &notice, door.words.lang()).await?.ok_or(Error::NotFound)?;
    page(&door, &mut reader, &notice).await
}

/// A notice that held once, by its number: what somebody agreed to can always be read again. Or the one that holds for certain
/// people, by its key.
pub async fn past(door: Public, Path(which): Path<String>) -> Result<Paper> {
    let (mut reader, lang) = (door.read().await?, door.words.lang());
    let notice = match number(&which) {
        Ok(version) => read::notice(&mut reader, version, lang).await?,
        Err(_) => read::current_of(&mut reader, &which, lang).await?.ok_or(Error::NotFound)?,
    };
    page(&door, &mut reader, &notice).await
}

/// The words as they were frozen, byte for byte: their SHA-256 is the fingerprint below the notice.
pub async fn text(door: Public, Path(version): Path<String>) -> Result<Response> {
    let notice = read::notice(&mut door.read().await?, number(&version)?, door.words.lang()).await?;
    Ok(([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], notice.as_text()).into_response())
}

/// Where every version of a notice is listed.
pub fn history_path(notice: &str, t: Words) -> String {
    match notice {
        GENERAL => format!("/privacy/history?lang={}", t.tag()),
        notice => format!("/privacy/history?of={notice}&lang={}", t.tag()),
    }
}

/// Every version of a notice that was ever published; `of` is its key.
pub async fn history(door: Public) -> Result<Paper> {
    let mut reader = door.read().await?;
    let t = door.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let notice = door.visit.query.get("of").unwrap_or(GENERAL).to_owned();
    let editions = read::editions(&mut reader, Some(&notice), t.lang()).await?;
    if editions.is_empty() {
        return Err(Error::NotFound);
    }
    let shell = shell(&door, &mut reader, t.w("notices-history")).await?;
    let link = (t.w("notices-current"), format!("{}?lang={}", head::path(&notice), t.tag()));
    Ok(shell.body(listing(t, &editions)).notice(link.0, link.1).html().into())
}

pub fn listing(t: Words, editions: &[Edition]) -> Html {
    let columns = vec![
        Column::new(t.w("notices-version")).tight(),
        Column::new(t.w("notices-heading")),
        Column::new(t.w("notices-since")).tight(),
        Column::new(t.w("notices-changes")).tight(),
    ];
    let oldest = editions.last().map(|edition| edition.version);
    let row = |edition: &Edition| {
        let path = format!("/privacy/{}", edition.version);
        let changes = match oldest == Some(edition.version) {
            true => Html::default(),
            false => link(&format!("{path}/changes?lang={}", t.tag()), &t.w("notices-what-changed")),
        };
        let title = link(&format!("{path}?lang={}", t.tag()), &edition.title);
        Row::new(vec![
            t.number(edition.version).into(),
            title,
            t.date(edition.published_at.0).into(),
            changes,
        ])
    };
    Table::new(t, t.w("notices-history"), columns).rows(editions.iter().map(row).collect()).into()
}

async fn page(door: &Public, reader: &mut Reader, notice: &Notice) -> Result<Paper> {
    let t = door.words.in_zone(&reader.setting(&TIME_ZONE).await?);
    let lead = t.w2("notices-of", ("version", notice.version), ("date", t.date(notice.published_at.0)));
    let shell = shell(door, reader, &notice.title).await?.lead(lead);
    Ok(shell
        .body(body(t, notice))
        .notice(t.w("notices-history"), history_path(&notice.notice, t))
        .html()
        .into())
}

/// The notice with its contents above and its fingerprint below.
pub fn body(t: Words, notice: &Notice) -> Html {
    let path = format!("/privacy/{}/text?lang={}", notice.version, notice.lang.tag());
    let warning = match notice.kept {
        Kept::AsPublished => Html::default(),
        Kept::Afterwards => join([t.w("notices-reconstructed").into(), " ".into()]),
    };
    let proof = within(
        "p",
        join([
            Html::trusted("<small class=\"muted\">"),
            warning,
            t.w1("notices-fingerprint", "hash", notice.fingerprint()).into(),
            " ".into(),
            link(&path, &t.w("notices-as-text")),
            Html::trusted("</small>"),
        ]),
    );
    let parts = [contents(&notice.body, t), prose(&notice.body), proof];
    join([Html::trusted("<div class=\"stack\">"), join(parts), Html::trusted("</div>")])
}

pub fn link(href: &str, label: &str) -> Html {
    join([
        Html::trusted("<a href=\""),
        href.into(),
        Html::trusted("\">"),
        label.into(),
        Html::trusted("</a>"),
    ])
}
