//! The components: each is a value with its template beside it and three samples (empty, typical, extreme).

/// A template of ours escapes what it shows, so the component itself needs no further escaping.
macro_rules! shown {
    ($($part:ident),*) => {$(
        impl askama::filters::HtmlSafe for $part {}

        impl $part {
            pub fn html(&self) -> crate::Html {
                crate::Html::of(self)
            }
        }

        impl From<$part> for crate::Html {
            fn from(part: $part) -> Self {
                part.html()
            }
        }
    )*};
}
pub(crate) use shown;

pub mod badge;
pub mod button;
pub mod chart;
pub mod confirm;
pub mod dialog;
pub mod facts;
pub mod field;
pub mod filters;
pub mod form;
pub mod may;
pub mod news;
pub mod progress;
pub mod reason;
pub mod table;
pub mod tabs;
pub mod timeline;
pub mod toast;
pub mod toolbar;
pub mod why;
