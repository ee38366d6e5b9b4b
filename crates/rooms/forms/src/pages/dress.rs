//! The design of a form on its pages: its colours as a style sheet of our own, its picture above the title. Our policy lets no
//! style stand in a page, so both have addresses.

use crate::{
    model::{Design, FileKind, Look, Shape, Texts},
    read,
};
use askama::Template;
use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};
use kernel::{Error, Public, Reader, Result, setting::COMPANY_NAME};
use kit::Html;

/// Its address carries the revision: what lies behind it never changes.
const CACHE: &str = "public, max-age=31536000, immutable";

/// How one form looks.
pub struct Dress {
    pub look: Look,
    /// What stands above the title.
    pub above: Html,
    /// What the last page says, where the form has no words of its own.
    pub thanks: Texts,
}

#[derive(Template)]
#[template(
    source = r#"{% if design.accent().is_some() %}<link rel="stylesheet" href="/designs/{{ design.key }}/style.css?v={{ design.revision }}">{% endif %}{% if design.logo.is_some() %}<img class="logo" src="/designs/{{ design.key }}/logo?v={{ design.revision }}" alt="{{ owner }}">{% endif %}"#,
    ext = "html"
)]
struct Above<'a> {
    design: &'a Design,
    owner: String,
}

impl Dress {
    pub async fn of(reader: &mut Reader, shape: &Shape) -> Result<Self> {
        match read::dress(reader, shape).await? {
            None => Ok(Self { look: shape.look, above: Html::default(), thanks: Texts::new() }),
            Some(design) => {
                let owner = reader.setting(&COMPANY_NAME).await?;
                let above = Html::of(&Above { design: &design, owner });
                Ok(Self { look: design.style.look, above, thanks: design.style.thanks })
            }
        }
    }
}

pub async fn style(door: Public, Path(key): Path<String>) -> Result<Response> {
    let design = read::design(&mut door.read().await?, &key).await?;
    let style = design.accent().ok_or(Error::NotFound)?.style();
    Ok(([(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, CACHE)], style)
        .into_response())
}

pub async fn logo(door: Public, Path(key): Path<String>) -> Result<Response> {
    let (kind, bytes): (FileKind, Vec<u8>) = read::logo(&mut door.read().await?, &key).await?;
    Ok(([(header::CONTENT_TYPE, kind.media()), (header::CACHE_CONTROL, CACHE)], bytes).into_response())
}
