//! Journeys in a real browser, against the real house on the embedded default.
//!
//! They run when `CUSTODIA_TEST_BROWSER` is set (`./check` sets it): they need Chromium and its driver. The same run makes the
//! pictures of the README's tour, in `docs/pictures`.
#![recursion_limit = "256"]
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "a test fails by panicking"
)]

mod agent_story;
mod browser;
mod form_story;
mod house;
mod loop_story;
mod process_story;
mod together_story;

/// Whether this run has a browser.
pub fn wanted() -> bool {
    let wanted = std::env::var_os("CUSTODIA_TEST_BROWSER").is_some();
    if !wanted {
        eprintln!("skipped: CUSTODIA_TEST_BROWSER is not set");
    }
    wanted
}
