//! The form on somebody's own website: a script that puts a frame in its place, and our word on Global Privacy Control.

use crate::read;
use axum::{
    extract::Path,
    http::header,
    response::{IntoResponse, Response},
};
use kernel::{Public, Result};

/// Long enough to spare a busy website, short enough that closing a form shows.
const CACHE: &str = "public, max-age=300";

/// On a website that the form does not name it does nothing, and the frame's own policy would refuse as well.
///
/// The frame learns nothing of the page around it; that page learns the frame's height.
const SCRIPT: &str = r#"(() => {
  const script = document.currentScript;
  const { address, title, sites } = FORM;
  if (!sites.includes(location.origin)) return console.warn("This form does not name " + location.origin + " among the websites that may show it.");
  const lang = script.dataset.lang || document.documentElement.lang || "";
  const frame = document.createElement("iframe");
  frame.src = address + "?embed=1" + (lang ? "&lang=" + encodeURIComponent(lang) : "");
  frame.title = script.dataset.title || title;
  frame.style.cssText = "inline-size:100%;border:0;block-size:640px";
  frame.referrerPolicy = "origin";
  addEventListener("message", ({ source, data }) => {
    if (source !== frame.contentWindow || data?.custodia !== "height") return;
    const height = Number(data.height);
    if (height > 0 && height < 10000) frame.style.blockSize = Math.ceil(height) + "px";
  });
  script.after(frame);
})();
"#;

pub async fn script(door: Public, Path(name): Path<String>) -> Result<Response> {
    let mut reader = door.read().await?;
    let form = read::form(&mut reader, &name).await?;
    // One place for all of it, and JSON is JavaScript: no title can stand where the next word was meant to.
    let told = serde_json::json!({
        "address": door.app.url(&format!("/f/{name}")),
        "title": form.title(door.words.lang()),
        "sites": form.shape.sites,
    });
    let text = SCRIPT.replacen("FORM", &told.to_string(), 1);
    let headers = [(header::CONTENT_TYPE, "text/javascript; charset=utf-8"), (header::CACHE_CONTROL, CACHE)];
    Ok((headers, text).into_response())
}

/// We honour "do not sell or share" (https://w3c.github.io/gpc/).
// law: ccpa/1798.135
pub async fn privacy_control() -> impl IntoResponse {
    let body = r#"{"gpc":true,"lastUpdate":"2026-11-21"}"#;
    ([(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, CACHE)], body)
}
