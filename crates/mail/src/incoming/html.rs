//! HTML of strangers, made fit for a page of ours.

/// What is left of a message's HTML: no scripts, forms, frames, styles or pictures from elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html {
    pub html: String,
    /// Pictures and styles from elsewhere that were taken out.
    pub blocked: usize,
}
