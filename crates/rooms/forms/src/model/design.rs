//! A named design: look, colour, picture and last words of every form that uses it.

use super::{
    accent::Accent,
    check::{TEXT_MOST, TITLE_MOST, check_name, words},
    file::FileKind,
    item::{Item, Kind},
    shape::{Look, Texts},
};
use kernel::{Problems, Result};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The largest picture; it is loaded with every form.
pub const LOGO_MOST: i64 = 1 << 20;
/// The field that carries it.
pub const LOGO: &str = "logo";
/// Kinds of pictures that can hold no script.
const PICTURES: [FileKind; 3] = [FileKind::Png, FileKind::Jpeg, FileKind::Webp];

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Design {
    pub key: String,
    pub style: Style,
    /// Which kind of picture it has.
    pub logo: Option<FileKind>,
    pub revision: i64,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(default, deny_unknown_fields)]
#[schema(as = FormDesignStyle)]
pub struct Style {
    /// What it is called at the desk.
    pub title: String,
    pub look: Look,
    /// `#145c56`, dark enough for text on white; empty: the colour of the house.
    pub accent: String,
    /// What the page after the confirmation says, where a form has no words of its own.
    pub thanks: Texts,
}

impl Design {
    pub fn accent(&self) -> Option<Accent> {
        Accent::read(&self.style.accent).ok()
    }
}

impl Style {
    pub fn check(&self, key: &str) -> Result<()> {
        let mut problems = Problems::default();
        problems.take("key", check_name(key));
        if self.title.trim().is_empty() {
            problems.add("title", "kit-error-required");
        }
        problems.take("title", words(&self.title, TITLE_MOST));
        if !self.accent.is_empty() {
            problems.take("accent", Accent::read(&self.accent));
        }
        for text in self.thanks.values() {
            problems.take("thanks", words(text, TEXT_MOST));
        }
        problems.finish()
    }
}

/// The picture as an item, so that it is received and looked at as the files of forms are.
pub fn logo() -> Item {
    Item::new(LOGO, Kind::File { kinds: PICTURES.to_vec(), most: LOGO_MOST })
}
