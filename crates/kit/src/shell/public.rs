//! The frame for customers: forms, the preference page, sign-in. Mostly on a phone, and nothing to distract.

use crate::{Html, Icon, Lang, Toast, Words, shell};
use askama::Template;

#[derive(Template)]
#[template(path = "public.html")]
pub struct PublicShell {
    t: Words,
    owner: String,
    above: Html,
    title: String,
    lead: Html,
    toast: Option<Toast>,
    notice: Option<(String, String)>,
    also: Vec<(String, String)>,
    address: String,
    languages: Vec<(Lang, String)>,
    body: Html,
    refresh: Option<u32>,
    room: Room,
}

/// A page stands alone, or inside a customer's own website.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Room {
    Page,
    Embedded,
}

impl PublicShell {
    pub fn new(t: Words, owner: impl Into<String>, title: impl Into<String>) -> Self {
        Self {
            t,
            owner: owner.into(),
            above: Html::default(),
            title: title.into(),
            lead: Html::default(),
            toast: None,
            notice: None,
            also: Vec::new(),
            address: String::new(),
            languages: Vec::new(),
            body: Html::default(),
            refresh: None,
            room: Room::Page,
        }
    }

    /// What stands above the title: somebody's own mark and colours.
    #[must_use]
    pub fn above(self, above: impl Into<Html>) -> Self {
        Self { above: above.into(), ..self }
    }

    #[must_use]
    pub fn lead(self, lead: impl Into<Html>) -> Self {
        Self { lead: lead.into(), ..self }
    }

    #[must_use]
    pub fn toast(self, toast: Option<Toast>) -> Self {
        Self { toast, ..self }
    }

    /// The link to the privacy notice, below every page.
    // law: gdpr/13
    #[must_use]
    pub fn notice(self, label: impl Into<String>, href: impl Into<String>) -> Self {
        Self { notice: Some((label.into(), href.into())), ..self }
    }

    /// One more link below the page, beside the notice.
    #[must_use]
    pub fn also(mut self, label: impl Into<String>, href: impl Into<String>) -> Self {
        self.also.push((label.into(), href.into()));
        self
    }

    /// Where the company sits, in one line.
    #[must_use]
    pub fn address(self, address: impl Into<String>) -> Self {
        Self { address: address.into(), ..self }
    }

    /// The same page in other languages.
    #[must_use]
    pub fn languages(self, languages: Vec<(Lang, String)>) -> Self {
        Self { languages, ..self }
    }

    #[must_use]
    pub fn body(self, body: impl Into<Html>) -> Self {
        Self { body: body.into(), ..self }
    }

    /// A page of a few sentences, the first of them as its lead, and what follows them.
    #[must_use]
    pub fn telling(self, text: &str, rest: impl Into<Html>) -> Self {
        let (lead, more) = text.trim().split_once('\n').unwrap_or((text, ""));
        self.lead(lead).body(Html::join([Html::prose(more), rest.into()]))
    }

    #[must_use]
    pub fn refresh(self, seconds: u32) -> Self {
        Self { refresh: Some(seconds), ..self }
    }

    /// Inside a frame of somebody's website: no margins, and the frame is told the height of the content.
    #[must_use]
    pub fn embedded(self) -> Self {
        Self { room: Room::Embedded, ..self }
    }

    pub fn html(&self) -> Html {
        Html::of(self)
    }

    fn head(&self) -> Html {
        shell::head(self.t, &self.title, &self.owner, self.refresh)
    }

    fn is_embedded(&self) -> bool {
        self.room == Room::Embedded
    }
}
