//! What stands in the columns of a request: small enums whose variants have keys.

use ground::db::{Cell, FromCell, ToValue, Value};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// An enum of a column: its variants have keys, in the database, in JSON and in the names of words.
macro_rules! keyed {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $key:literal),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $key)] $variant),* }

        impl $name {
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $key),* }
            }

            pub fn parse(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|known| known.key() == key)
            }
        }

        impl ToValue for $name {
            fn to_value(&self) -> Value {
                self.key().to_value()
            }
        }

        impl FromCell for $name {
            fn from_cell(cell: Cell<'_>) -> ground::db::Result<Self> {
                let key = String::from_cell(cell)?;
                Self::parse(&key).ok_or_else(|| ground::db::Error::Type(format!(concat!("{} is no ", stringify!($name)), key)))
            }
        }
    };
}

keyed! {
    /// What a person asks for.
    Kind {
        /// To know what is held, and to take it along.
        // law: gdpr/15 gdpr/20
        Copy = "copy",
        // law: gdpr/17
        Erasure = "erasure",
    }
}

keyed! {
    /// By which way the request came in.
    How { Portal = "portal", Desk = "desk", Api = "api" }
}

keyed! {
    /// What erasure leaves.
    Mode {
        /// Everything, locked away.
        BlockOnly = "block-only",
        /// Records that count for statistics, without a trace of whose they are.
        Anonymise = "anonymise",
        /// What a law demands, and nothing else.
        Destroy = "destroy",
    }
}

keyed! {
    /// Whether the same address may become a customer again by a form or a file.
    Return { Welcome = "welcome", KeptOut = "kept-out" }
}

keyed! {
    /// Why a request is not granted; its article stands in the regime.
    Reason {
        Identity = "identity",
        Excessive = "excessive",
        LegalDuty = "legal-duty",
        LegalClaims = "legal-claims",
        RightsOfOthers = "rights-of-others",
    }
}

keyed! {
    /// How far the work on a granted request is; each step may be run again.
    Step {
        /// The copy is put together.
        Packing = "packing",
        /// Nothing new may start with this person; the last letter is written.
        Stopping = "stopping",
        /// The last letter is on its way: the address must still be readable.
        Telling = "telling",
        /// Rows and files go.
        Wiping = "wiping",
        /// The key goes.
        Shredding = "shredding",
    }
}

keyed! {
    /// How we know that the request comes from the person.
    Proof {
        /// By a single-use link that went to an address on file.
        Link = "link",
        /// Somebody here looked at the person or their papers.
        Staff = "staff",
    }
}
