//! What stands behind a link that somebody got by mail once it is answered, or when it leads nowhere.

use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use kernel::{Public, Result, door::Paper};
use kit::Html;

/// A title and a text in the reader's language.
pub async fn told(door: &Public, [title, text]: [&str; 2], status: StatusCode) -> Result<Response> {
    let mut reader = door.read().await?;
    let t = door.words;
    let shell = door.public_shell(&mut reader, t.w(title)).await?;
    Ok(Paper { html: shell.body(paragraph(&t.w(text))).html(), status }.into_response())
}

/// Used, too old or never sent: we cannot tell which.
pub async fn gone(door: &Public, says: [&str; 2]) -> Result<Response> {
    told(door, says, StatusCode::GONE).await
}

pub fn paragraph(text: &str) -> Html {
    Html::join([Html::trusted("<p>"), text.into(), Html::trusted("</p>")])
}
