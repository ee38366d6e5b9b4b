//! Enums whose variants have keys: in columns, in JSON, in addresses, and at the end of words.

/// Declares such enums: `keyed! { State, "retention-state" { Active = "active", Paused = "paused" } }`. With a text behind the name,
/// `word` gives the key of the word that people read. Whoever declares one has `serde` and `utoipa` beside this crate.
#[macro_export]
macro_rules! keyed {
    ($($(#[$meta:meta])* $name:ident $(, $word:literal)? { $($(#[$note:meta])* $variant:ident = $key:literal),* $(,)? })*) => {$(
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, utoipa::ToSchema)]
        $(#[$meta])*
        pub enum $name { $($(#[$note])* #[serde(rename = $key)] $variant),* }

        impl $name {
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $key),* }
            }

            pub fn parse(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|known| known.key() == key)
            }

            $(
                /// The key of the word that people read.
                pub fn word(self) -> String {
                    format!(concat!($word, "-{}"), self.key())
                }
            )?
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.key())
            }
        }

        impl $crate::db::ToValue for $name {
            fn to_value(&self) -> $crate::db::Value {
                $crate::db::ToValue::to_value(self.key())
            }
        }

        impl $crate::db::FromCell for $name {
            fn from_cell(cell: $crate::db::Cell<'_>) -> $crate::db::Result<Self> {
                let key = <String as $crate::db::FromCell>::from_cell(cell)?;
                Self::parse(&key).ok_or_else(|| $crate::db::Error::Type(format!(concat!("{} is no ", stringify!($name)), key)))
            }
        }
    )*};
}
