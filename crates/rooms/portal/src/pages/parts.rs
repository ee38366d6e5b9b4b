//! What all pages here share: the frame around the page, and rows of buttons.

use super::guest::{ACCOUNT, Guest};
use crate::PREFERENCES;
use kernel::{Reader, Result, door::Door};
use kit::{Button, Html, PublicShell};

pub async fn shell(door: &Door, reader: &mut Reader, title: impl Into<String>) -> Result<PublicShell> {
    let t = door.words;
    let shell = door.public_shell(reader, title).await?;
    let offer = notices::offered(reader, notices::Kind::Portal, point(&door.visit.path)).await?;
    let label = match offer.version {
        Some(version) => t.w1("portal-notice", "version", version.to_string()),
        None => t.w("portal-notice-plain"),
    };
    let shell = shell.notice(label, format!("{}?lang={}", offer.path, t.tag()));
    let shell = shell.also(t.w("portal-account"), format!("{ACCOUNT}?lang={}", t.tag()));
    Ok(shell.also(t.w("portal-cookies"), format!("/cookies?lang={}", t.tag())))
}

/// The contact point that a page belongs to.
fn point(path: &str) -> &'static str {
    match path.split('/').nth(1) {
        Some("my-case") => "my-case",
        Some("my-data" | "account") => "account",
        _ => PREFERENCES,
    }
}

pub fn buttons<const N: usize>(buttons: [Button; N]) -> Html {
    let each = Html::join(buttons.map(|button| button.html()));
    Html::join([Html::trusted("<div class=\"buttons\">"), each, Html::trusted("</div>")])
}

/// The button that mails a fresh link, for what an old one or a long sign-in does not prove.
pub fn fresh_link(guest: &Guest) -> Button {
    let word = if guest.is_known() { "portal-fresh" } else { "portal-data-all" };
    Button::post(guest.t.w(word), guest.path("/data"))
}

pub fn stack<const N: usize>(parts: [Html; N]) -> Html {
    Html::join([Html::trusted("<div class=\"stack\">"), Html::join(parts), Html::trusted("</div>")])
}

pub fn hint(text: &str) -> Html {
    Html::join([Html::trusted("<p class=\"hint\">"), text.into(), Html::trusted("</p>")])
}

/// Names of those who work here are theirs; that it was one of us is the person's to know.
pub fn who(label: &str) -> &'static str {
    match label.split('_').next() {
        Some("staff") => "portal-who-staff",
        Some("token") => "portal-who-program",
        Some("cust") => "portal-who-you",
        _ => "portal-who-house",
    }
}
