//! One column on the map: how much it tells, whether its person is told it, and in which words.

/// How much a column tells about a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Amounts, states, ids.
    None,
    /// Plain facts to filter by: city, birth year, language.
    Attribute,
    /// Name, addresses, free text: sealed, found through a blind index.
    Identifying,
    /// National ids, bank accounts: sealed one by one, masked, revealed with a reason.
    Sensitive,
    /// Special categories of the law: only with a basis for them.
    Special,
    /// The id of a stored file with any of these in it.
    Stored,
}

#[derive(Clone, Copy, Debug)]
pub struct Column {
    pub name: &'static str,
    pub class: Class,
    /// Whether the person is told it in a copy of their data.
    pub told: bool,
    /// Where its values are keys: how the words begin that people read for them.
    pub words: Option<&'static str>,
}

impl Column {
    /// Its values are keys: `given` is read as the word `consent-state-given`.
    #[must_use]
    pub const fn worded(self, words: &'static str) -> Self {
        Self { words: Some(words), ..self }
    }
}

const fn of_class(name: &'static str, class: Class) -> Column {
    Column { name, class, told: true, words: None }
}

/// Short for columns that tell nothing about a person.
pub const fn plain(name: &'static str) -> Column {
    of_class(name, Class::None)
}

pub const fn attribute(name: &'static str) -> Column {
    of_class(name, Class::Attribute)
}

pub const fn identifying(name: &'static str) -> Column {
    of_class(name, Class::Identifying)
}

/// What the house wrote for itself, such as its case in court: told to the other side it harms those whose case it is.
// law: gdpr/15.4
pub const fn withheld(name: &'static str) -> Column {
    Column { told: false, ..identifying(name) }
}

pub const fn sensitive(name: &'static str) -> Column {
    of_class(name, Class::Sensitive)
}

/// The id of a stored file: what lies in the file is sealed, and it goes with the row.
pub const fn stored(name: &'static str) -> Column {
    of_class(name, Class::Stored)
}
