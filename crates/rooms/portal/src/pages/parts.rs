//! What all pages here share: the frame around the page, and rows of buttons.

use kernel::{Reader, Result, door::Door};
use kit::{Button, Html, PublicShell};

pub async fn shell(door: &Door, reader: &mut Reader, title: impl Into<String>) -> Result<PublicShell> {
    let t = door.words;
    let shell = door.public_shell(reader, title).await?;
    let notice = notices::current_version(reader).await?;
    let label = match notice {
        Some(version) => t.w1("portal-notice", "version", version.to_string()),
        None => t.w("portal-notice-plain"),
    };
    let shell = shell.notice(label, format!("/privacy?lang={}", t.tag()));
    Ok(shell.also(t.w("portal-cookies"), format!("/cookies?lang={}", t.tag())))
}

pub fn buttons<const N: usize>(buttons: [Button; N]) -> Html {
    let each = Html::join(buttons.map(|button| button.html()));
    Html::join([Html::trusted("<div class=\"buttons\">"), each, Html::trusted("</div>")])
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
