//! What is true of purposes, choices and permits: types and rules, without a database or a door.

pub mod agreement;
pub mod answer;
pub mod assess;
pub mod choice;
pub mod decide;
pub mod guardian;
pub mod leaf;
pub mod marked;
pub mod purpose;
pub mod terms;
pub mod weigh;

/// An enum whose variants have a key: in the database, in JSON, in addresses, and in the words of the room.
macro_rules! keyed {
    ($(#[$meta:meta])* $name:ident, $kind:literal { $($(#[$vmeta:meta])* $variant:ident = $key:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, utoipa::ToSchema)]
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
                format!(concat!("consent-", $kind, "-{}"), self.key())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.key())
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
                        .ok_or_else(|| ground::db::Error::Type(format!(concat!("{} is no ", $kind), key))),
                    _ => Err(ground::db::Error::Type(concat!("a ", $kind, " is stored as text").into())),
                }
            }
        }
    };
}
pub(crate) use keyed;
