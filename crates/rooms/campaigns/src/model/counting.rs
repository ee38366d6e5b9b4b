//! What is counted of a letter beside what left.

ground::keyed! {
    /// What is counted of a letter: nothing, unless somebody chose otherwise.
    #[derive(Default)]
    Counting, "campaigns-tracking" {
        #[default]
        Nothing = "nothing",
        /// Who opens the letter and which of its links, of those who allow it.
        Allowed = "allowed",
        /// The same; and of those who were never asked how often each link is opened, without who.
        Anonymous = "anonymous",
    }
}

/// A count without names as far as it may be told: a smaller one might be one person whom somebody can guess.
pub fn told(count: i64, few: i64) -> Option<i64> {
    (count >= few).then_some(count)
}
