//! What rooms put into a privacy notice: who else gets data, where it goes, how long it stays, which rights people have.

use crate::{app::App, error::Result, tx::Reader};
use futures::future::BoxFuture;
use kit::{Lang, Words};

/// What of a room belongs into a notice, as it is at this moment. It is asked by machinery, too: it demands no right.
pub type Tells = fn(&mut Reader) -> BoxFuture<'_, Result<Vec<Told>>>;

ground::keyed! {
    /// The section of a notice that something belongs into.
    About {
        Recipients = "recipients",
        Transfers = "transfers",
        Retention = "retention",
        Rights = "rights",
    }
}

/// Something that a notice has to say, in every language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub about: About,
    /// Its name within the house, such as `processor reg_…`: by it a notice sees that it is new or gone.
    pub key: String,
    /// Keys of the purposes that it belongs to; none: of all.
    pub purposes: Vec<String>,
    /// What the words rest on: when this changes, a notice that was published says it no longer.
    pub stands: String,
    said: Vec<(Lang, Said)>,
}

/// The same in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// What it is called.
    pub name: String,
    /// What the notice says of it: one line, or for rights a few with `- ` before each.
    pub text: String,
}

impl Told {
    pub fn new(about: About, key: impl Into<String>, stands: impl Into<String>) -> Self {
        Self { about, key: key.into(), purposes: Vec::new(), stands: stands.into(), said: Vec::new() }
    }

    #[must_use]
    pub fn of(mut self, purposes: impl IntoIterator<Item = String>) -> Self {
        self.purposes.extend(purposes);
        self
    }

    /// Its words in every language.
    #[must_use]
    pub fn said(mut self, app: &App, say: impl Fn(Words) -> Said) -> Self {
        self.said = Lang::ALL.map(|lang| (lang, say(app.lexicon().words(lang)))).into();
        self
    }

    pub fn say(&self, lang: Lang) -> Said {
        self.said.iter().find(|(known, _)| *known == lang).map(|(_, said)| said.clone()).unwrap_or_default()
    }
}
