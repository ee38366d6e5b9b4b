//! Notices without database and doors: plans, what they become, how they read, and how two of them differ.

pub mod contact;
pub mod diff;
pub mod facts;
pub mod plan;
pub mod reading;
pub mod render;
pub mod syllables;
pub mod text;

/// An enum whose variants have keys: in the database, in addresses, in words.
macro_rules! keyed {
    ($(#[$meta:meta])* $name:ident, $word:literal { $($(#[$vmeta:meta])* $variant:ident = $key:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize, utoipa::ToSchema)]
        pub enum $name {
            $($(#[$vmeta])* #[serde(rename = $key)] $variant),*
        }

        impl $name {
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$variant => $key),*
                }
            }

            pub fn parse(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|known| known.key() == key)
            }

            /// The key of the word that people read.
            pub fn word(self) -> String {
                format!(concat!("notices-", $word, "-{}"), self.key())
            }
        }

        impl ground::db::ToValue for $name {
            fn to_value(&self) -> ground::db::Value {
                self.key().to_value()
            }
        }

        impl ground::db::FromCell for $name {
            fn from_cell(cell: ground::db::Cell<'_>) -> ground::db::Result<Self> {
                match cell {
                    ground::db::Cell::Text(key) => Self::parse(key)
                        .ok_or_else(|| ground::db::Error::Type(format!(concat!("{} is no ", $word), key))),
                    _ => Err(ground::db::Error::Type(concat!("a ", $word, " is stored as text").into())),
                }
            }
        }
    };
}
pub(crate) use keyed;
