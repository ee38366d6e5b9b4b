//! A dialog over the page. A button opens it by its id; without JavaScript that button leads to a page instead.

use crate::{Button, Html, Icon, Sample, Words};
use askama::Template;

#[derive(Template)]
#[template(path = "dialog.html")]
pub struct Dialog {
    pub t: Words,
    pub id: String,
    pub title: String,
    pub body: Html,
}
crate::parts::shown!(Dialog);

pub(crate) fn samples(t: Words) -> Vec<Sample> {
    let dialog = |id: &str, body: Html| Dialog { t, id: id.into(), title: t.w("kit-sure"), body };
    let opener = Button::open(t.w("kit-delete"), "sample-dialog", "/page").html();
    vec![
        Sample::new("dialog/empty", dialog("sample-none", Html::default())),
        Sample::new(
            "dialog/typical",
            Html::join([opener, dialog("sample-dialog", t.w("kit-sample-hint").into()).into()]),
        ),
        Sample::new("dialog/extreme", dialog("sample-long", "</dialog><b>".repeat(200).into())),
    ]
}
