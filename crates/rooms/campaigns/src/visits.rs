//! Somebody opens a link of a letter, or the letter itself: counted when it is a person's browser, and as far as is allowed now.
//!
//! Programs look at mail before people do: they check links, fetch ahead, load pictures. Only what a browser does because
//! somebody clicked counts, and nobody opens three links of a letter within seconds: who does is a program with a browser,
//! and what was counted of it is taken back. Who refuses being followed by the signal of their browser is not counted.

use crate::{
    clicks::{self, MOST},
    model::LetterId,
    store,
};
use axum::http::{HeaderMap, Method};
use ground::{clock::SECOND, limit::Pace, web};
use kernel::{ANYONE, Action, App, Permission, Result, SubjectId, Tx};
use std::{num::NonZeroU32, time::Duration};

/// The letter itself among what can be opened of it: addresses are counted from 0.
pub const LETTER: i64 = -1;

/// A browser that asks for the same again so soon has reloaded, or was counted with what it opens in one breath.
const BREATH: Duration = Duration::from_secs(10);
const AGAIN: Pace = Pace { of: "campaigns.again", burst: NonZeroU32::MIN, refill: BREATH };
/// Links of one letter that a person opens in one breath, at most.
const HASTE: Pace = Pace { of: "campaigns.haste", burst: NonZeroU32::new(2).unwrap(), refill: BREATH };

/// Whether a browser goes to a page because somebody clicked.
// law: ccpa/1798.135
pub fn is_click(method: &Method, headers: &HeaderMap) -> bool {
    is_asked_for(method, headers)
        && says(headers, "sec-fetch-mode", "navigate")
        && says(headers, "sec-fetch-user", "?1")
        && says(headers, "sec-fetch-dest", "document")
}

/// Whether somebody's mail program loads a picture to show it: what opens it as a page follows links.
pub fn is_shown(method: &Method, headers: &HeaderMap) -> bool {
    let accept = headers.get("accept").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let wants_picture = accept.contains("image/") && !accept.contains("text/html");
    is_asked_for(method, headers)
        && match headers.get("sec-fetch-dest") {
            Some(what) => what == "image",
            None => wants_picture,
        }
}

/// Neither fetched ahead nor by somebody whose browser says "do not sell or share".
fn is_asked_for(method: &Method, headers: &HeaderMap) -> bool {
    let ahead = headers.contains_key("sec-purpose") || headers.contains_key("purpose");
    method == Method::GET && !ahead && !web::global_privacy_control(headers)
}

fn says(headers: &HeaderMap, name: &str, what: &str) -> bool {
    headers.get(name).is_some_and(|value| value == what)
}

/// The address of the picture by which the opening of one person's letter is noted.
pub fn picture(app: &App, token: &str, letter: LetterId) -> String {
    app.url(&format!("/seen/{token}/{letter}"))
}

/// Something of a letter was opened, by somebody or by whoever it was.
#[derive(Clone, Copy, Debug)]
pub struct Visit {
    pub letter: LetterId,
    pub nr: i64,
    /// Nobody where it is counted without names.
    pub subject: Option<SubjectId>,
}

/// What a visit changes.
#[derive(Debug)]
pub enum Effect {
    Counts(Note),
    Nothing,
}

/// Counts one thing that was opened, or takes back what a program opened in the same breath.
#[derive(Debug)]
pub struct Note {
    visit: Visit,
    taken_back: Vec<i64>,
}

impl Visit {
    /// What this visit changes, by what the same visitor opened a moment ago: that is remembered for a breath, and nowhere
    /// written down. `who` is the person, or the line that the question came from.
    pub fn effect(self, app: &App, who: &impl ToString) -> Effect {
        let (letter, who) = (self.letter, who.to_string());
        let opened = |nr: i64| !app.allows(&AGAIN, &format!("{letter}/{nr}/{who}"));
        if opened(self.nr) {
            return Effect::Nothing;
        }
        if self.nr == LETTER || app.allows(&HASTE, &format!("{letter}/{who}")) {
            return Effect::Counts(Note { visit: self, taken_back: Vec::new() });
        }
        let addresses = i64::try_from(MOST).unwrap_or_default();
        let mut taken_back: Vec<i64> = (LETTER..addresses).filter(|nr| opened(*nr)).collect();
        taken_back.retain(|nr| *nr != self.nr);
        Effect::Counts(Note { visit: self, taken_back })
    }
}

impl Action for Note {
    type Output = ();
    const NEEDS: Permission = ANYONE;

    // law: gdpr/6.1
    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let Visit { letter, nr, subject } = self.visit;
        let since = tx.now().minus(BREATH.as_secs().cast_signed() * SECOND);
        for back in &self.taken_back {
            match subject {
                Some(subject) => store::take_back(tx, letter, *back, (subject, since)).await?,
                None => store::count_anonymous(tx, letter, *back, -1).await?,
            }
        }
        match subject {
            _ if !self.taken_back.is_empty() => Ok(()),
            None => store::count_anonymous(tx, letter, nr, 1).await,
            Some(subject) if clicks::allowed(tx, vec![subject]).await?.contains(&subject) => {
                store::click(tx, letter, nr, subject).await
            }
            Some(_) => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::{HeaderName, HeaderValue};

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        let pair = |(name, value): &(&'static str, &'static str)| {
            (HeaderName::from_static(name), HeaderValue::from_static(value))
        };
        pairs.iter().map(pair).collect()
    }

    const CLICK: [(&str, &str); 3] =
        [("sec-fetch-mode", "navigate"), ("sec-fetch-user", "?1"), ("sec-fetch-dest", "document")];

    #[test]
    fn only_a_browser_that_somebody_uses_clicks() {
        assert!(is_click(&Method::GET, &headers(&CLICK)));
        assert!(!is_click(&Method::HEAD, &headers(&CLICK)) && !is_click(&Method::GET, &HeaderMap::new()));
        for left_out in 0..CLICK.len() {
            let mut some = CLICK.to_vec();
            some.remove(left_out);
            assert!(!is_click(&Method::GET, &headers(&some)), "{some:?}");
        }
        for more in [("sec-purpose", "prefetch"), ("purpose", "prefetch"), ("sec-gpc", "1")] {
            let mut some = CLICK.to_vec();
            some.push(more);
            assert!(!is_click(&Method::GET, &headers(&some)), "{more:?}");
        }
    }

    #[test]
    fn a_picture_is_shown_by_whoever_wants_a_picture() {
        let shown = |pairs: &[(&'static str, &'static str)]| is_shown(&Method::GET, &headers(pairs));
        assert!(shown(&[("accept", "image/avif,image/webp,*/*;q=0.8")]));
        assert!(shown(&[("sec-fetch-dest", "image"), ("accept", "*/*")]));
        assert!(!shown(&[]) && !shown(&[("accept", "*/*")]), "a program that asks for anything");
        assert!(!shown(&[("accept", "text/html,image/webp,*/*")]) && !shown(&CLICK), "opened as a page");
        assert!(!shown(&[("accept", "image/png"), ("sec-gpc", "1")]), "who asks not to be followed");
        assert!(!is_shown(&Method::HEAD, &headers(&[("accept", "image/png")])));
    }
}
