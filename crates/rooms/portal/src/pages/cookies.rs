//! Cookies: which ones we set and why, and one switch for each kind beyond the necessary.

use super::parts::shell;
use crate::cookies::{Allowed, COOKIES, Category, Cookie, Lasts};
use askama::Template;
use axum::{
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Response},
};
use kernel::{
    Error, Public, Result,
    door::{Go, Paper},
    input,
};
use kit::{Column, Html, Icon, Row, Sample, Table, Words};
use serde::Deserialize;

/// The kinds that were ticked.
#[derive(Default, Deserialize)]
pub struct Ticked {
    #[serde(default)]
    allow: Vec<String>,
}

pub async fn show(door: Public, headers: HeaderMap) -> Result<Paper> {
    let signal = Signal::of(&door);
    let allowed = Allowed::sent(&headers, signal.is_sent());
    let sheet = Sheet { t: door.words, allowed, signal };
    let mut reader = door.read().await?;
    let shell = shell(&door, &mut reader, door.words.w("portal-cookies")).await?;
    Ok(shell.lead(door.words.w("portal-cookies-lead")).body(sheet.html()).html().into())
}

pub async fn save(door: Public, ticked: input::Form<Ticked>) -> Result<Response> {
    let nothing_more = door.visit.query.get("only").is_some();
    let keys = ticked.0.allow.iter().map(String::as_str).filter(|_| !nothing_more);
    let allowed = Allowed::of(keys, door.visit.privacy_control);
    let https = door.app.config().public_url.starts_with("https://");
    let cookie = HeaderValue::from_str(&allowed.cookie(https)).map_err(Error::fault)?;
    let page = Go::to(format!("/cookies?lang={}", door.words.tag())).saying("portal-cookies-saved");
    Ok(([(header::SET_COOKIE, cookie)], page).into_response())
}

#[derive(Template)]
#[template(path = "cookies.html")]
struct Sheet {
    t: Words,
    allowed: Allowed,
    signal: Signal,
}

/// Whether the browser asks not to be followed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Signal {
    Sent,
    Silent,
}

impl Signal {
    fn of(door: &Public) -> Self {
        if door.visit.privacy_control { Self::Sent } else { Self::Silent }
    }

    fn is_sent(self) -> bool {
        self == Self::Sent
    }
}

impl Sheet {
    fn html(&self) -> Html {
        Html::of(self)
    }

    fn name(&self, category: &Category) -> String {
        self.t.w(&format!("portal-cookies-{}", category.key()))
    }

    fn text(&self, category: &Category) -> String {
        self.t.w(&format!("portal-cookies-{}-text", category.key()))
    }

    fn is_fixed(&self, category: &Category) -> bool {
        *category == Category::Necessary || (self.signal.is_sent() && category.heeds_signal())
    }

    fn is_on(&self, category: &Category) -> bool {
        self.allowed.allows(*category)
    }

    fn list(&self) -> Html {
        let t = self.t;
        let columns = ["portal-column-cookie", "portal-column-for", "portal-column-lasts"];
        let row = |cookie: &Cookie| {
            Row::new(vec![cookie.name.into(), t.w(cookie.word).into(), lasts(t, cookie.lasts).into()])
        };
        Table::new(t, t.w("portal-cookies-list"), columns.map(|word| Column::new(t.w(word))).to_vec())
            .rows(COOKIES.iter().map(row).collect())
            .html()
    }
}

fn lasts(t: Words, lasts: Lasts) -> String {
    match lasts {
        Lasts::Visit => t.w("portal-cookies-visit"),
        Lasts::Days(days) => t.n("portal-cookies-days", days),
    }
}

pub(super) fn samples(t: Words) -> Vec<Sample> {
    let page = |keys: &[&str], signal: Signal| {
        Sheet { t, allowed: Allowed::of(keys.iter().copied(), signal.is_sent()), signal }.html()
    };
    vec![
        Sample::new("portal/cookies", page(&["functional"], Signal::Silent)),
        Sample::new("portal/cookies-signal", page(&["functional", "advertising"], Signal::Sent)),
    ]
}
