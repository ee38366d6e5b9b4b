//! When the value of a custom field stands in the way of erasing somebody: a service that runs, an invoice that is unpaid.
//! Pure.

use super::{Class, Definition, shape};
use jiff::civil::Date;

ground::keyed! {
    /// While its value is so, it stands in the way of an erasure.
    While, "customers-while" {
        /// There is one.
        Set = "set",
        Equals = "equals",
        /// A day that is not over.
        Future = "future",
        /// An amount above nothing.
        Above = "above",
    }
}

impl While {
    /// Whether it can be asked of a class: of what lies sealed apart only that it is there is known without opening it.
    pub fn suits(self, class: Class) -> bool {
        !class.is_secret() || self == Self::Set
    }

    fn holds(self, value: &str, wanted: &str, today: Date) -> bool {
        match self {
            Self::Set => true,
            Self::Equals => value.trim().to_lowercase() == wanted.to_lowercase(),
            Self::Future => shape::day(value).is_some_and(|day| day >= today),
            Self::Above => shape::is_above_zero(value),
        }
    }
}

impl Definition {
    /// Whether this value of it stands in the way of an erasure today.
    pub(crate) fn is_in_the_way(&self, value: &str, today: Date) -> bool {
        let wanted = self.blocks_value.as_deref().unwrap_or_default();
        let suited = self.blocks.filter(|blocks| blocks.suits(self.class));
        !value.is_empty() && suited.is_some_and(|blocks| blocks.holds(value, wanted, today))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_stands_in_the_way_while_it_says_so() {
        let today = Date::constant(2026, 11, 22);
        let field = |blocks, wanted: Option<&str>| Definition {
            class: Class::Attribute,
            blocks: Some(blocks),
            blocks_value: wanted.map(str::to_owned),
            ..Definition::default()
        };
        let stands = |blocks, wanted, value| field(blocks, wanted).is_in_the_way(value, today);
        assert!(stands(While::Set, None, "anything") && !stands(While::Set, None, ""));
        assert!(stands(While::Equals, Some("running"), " Running "));
        assert!(!stands(While::Equals, Some("running"), "ended"));
        assert!(stands(While::Future, None, "2026-11-22") && stands(While::Future, None, "1.12.2026"));
        assert!(!stands(While::Future, None, "2026-11-21") && !stands(While::Future, None, "soon"));
        assert!(stands(While::Above, None, "€ 0,01") && !stands(While::Above, None, "0.00"));
        let secret = Definition { class: Class::Sensitive, ..field(While::Above, None) };
        assert!(!secret.is_in_the_way("•••50", today), "its mask is no amount");
        assert!(!Definition::default().is_in_the_way("x", today));
    }
}
