//! The five languages of the product: their tags, their own names, and which of them a browser prefers.

/// A language that every page exists in. English is the source; the others are complete.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lang {
    #[default]
    En,
    Nl,
    Pl,
    Tr,
    De,
}

/// Browsers send a handful of preferences; a longer header is not worth reading.
const PREFERENCES_READ: usize = 16;

impl Lang {
    pub const ALL: [Self; 5] = [Self::En, Self::Nl, Self::Pl, Self::Tr, Self::De];

    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Nl => "nl",
            Self::Pl => "pl",
            Self::Tr => "tr",
            Self::De => "de",
        }
    }

    /// What its speakers call it: a list of languages is for people who cannot read the present one.
    pub const fn native_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Nl => "Nederlands",
            Self::Pl => "Polski",
            Self::Tr => "Türkçe",
            Self::De => "Deutsch",
        }
    }

    /// Reads a tag with or without a region: `nl`, `nl-BE`, `NL_be`.
    pub fn parse(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_']).next()?;
        Self::ALL.into_iter().find(|lang| lang.tag().eq_ignore_ascii_case(primary))
    }

    /// The best language for an `Accept-Language` header; English when it names none of ours.
    pub fn from_accept_language(header: &str) -> Self {
        let mut best = (0.0, Self::default());
        for part in header.split(',').take(PREFERENCES_READ) {
            let (tag, weight) = preference(part);
            if let Some(lang) = Self::parse(tag).filter(|_| weight > best.0) {
                best = (weight, lang);
            }
        }
        best.1
    }

    pub(crate) const fn index(self) -> usize {
        self as usize
    }
}

/// `nl;q=0.8` is a tag and its weight; a weight that cannot be read counts as refused.
fn preference(part: &str) -> (&str, f32) {
    match part.split_once(';') {
        None => (part, 1.0),
        Some((tag, parameter)) => {
            let weight = parameter.trim().strip_prefix("q=").and_then(|q| q.parse().ok());
            (tag, weight.unwrap_or(0.0))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Lang;

    #[test]
    fn a_browser_gets_the_language_it_prefers_most() {
        assert_eq!(Lang::from_accept_language("fr;q=0.9, tr-TR;q=0.4, pl;q=0.8"), Lang::Pl);
        assert_eq!(Lang::from_accept_language("nl-BE,nl;q=0.9,en;q=0.8"), Lang::Nl);
        assert_eq!(Lang::from_accept_language("de;q=0, ja"), Lang::En);
        assert_eq!(Lang::from_accept_language(""), Lang::En);
    }

    #[test]
    fn a_tag_is_read_with_any_region_and_case() {
        assert_eq!(Lang::parse("DE_at"), Some(Lang::De));
        assert_eq!(Lang::parse("den"), None);
    }
}
