//! Cookies: the whole list of those that this house sets, and what a visitor allows beyond them.

use axum::http::HeaderMap;
use ground::clock::DAY;
use kernel::door::{self, SESSION_COOKIE};
use std::collections::BTreeSet;

/// Remembers what a visitor chose on the page about cookies.
pub const CHOICES_COOKIE: &str = "custodia_choices";
/// Keeps a person signed in to their own account.
pub const ACCOUNT_COOKIE: &str = "custodia_account";
/// Half a year, as the regulators advise; then a visitor is asked anew.
pub const REMEMBERED_DAYS: i64 = 180;

/// One cookie: every `Set-Cookie` of the house stands here, and a test looks for others.
#[derive(Clone, Copy, Debug)]
pub struct Cookie {
    pub name: &'static str,
    pub category: Category,
    pub lasts: Lasts,
    /// The word that says what it is for.
    pub word: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lasts {
    /// Until the browser is closed.
    Visit,
    Days(i64),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Category {
    Necessary,
    /// Comfort, and figures about the pages.
    Functional,
    /// Choosing what somebody sees, and measuring how that works.
    Targeting,
    Advertising,
}

pub const COOKIES: &[Cookie] = &[
    Cookie {
        name: ACCOUNT_COOKIE,
        category: Category::Necessary,
        lasts: Lasts::Visit,
        word: "portal-cookie-account",
    },
    Cookie {
        name: CHOICES_COOKIE,
        category: Category::Necessary,
        lasts: Lasts::Days(REMEMBERED_DAYS),
        word: "portal-cookie-choices",
    },
    Cookie {
        name: SESSION_COOKIE,
        category: Category::Necessary,
        lasts: Lasts::Visit,
        word: "portal-cookie-session",
    },
];

/// What a visitor allows beyond the necessary: nothing, until they say so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Allowed(BTreeSet<Category>);

impl Category {
    pub const ALL: [Self; 4] = [Self::Necessary, Self::Functional, Self::Targeting, Self::Advertising];

    pub const fn key(self) -> &'static str {
        match self {
            Self::Necessary => "necessary",
            Self::Functional => "functional",
            Self::Targeting => "targeting",
            Self::Advertising => "advertising",
        }
    }

    /// What the browser's signal refuses, whatever was chosen before.
    // law: ccpa/1798.135
    pub const fn heeds_signal(self) -> bool {
        matches!(self, Self::Targeting | Self::Advertising)
    }
}

impl Allowed {
    /// What somebody ticked, less what their browser refuses for them.
    pub fn of<'a>(keys: impl IntoIterator<Item = &'a str>, privacy_control: bool) -> Self {
        let keys: BTreeSet<&str> = keys.into_iter().collect();
        let allowed = Category::ALL.into_iter().filter(|category| {
            *category != Category::Necessary
                && keys.contains(category.key())
                && !(privacy_control && category.heeds_signal())
        });
        Self(allowed.collect())
    }

    /// What the visitor's cookie says; without one, nothing is allowed.
    pub fn sent(headers: &HeaderMap, privacy_control: bool) -> Self {
        let cookie = door::cookie(headers, CHOICES_COOKIE).unwrap_or_default();
        Self::of(cookie.split('.'), privacy_control)
    }

    pub fn allows(&self, category: Category) -> bool {
        category == Category::Necessary || self.0.contains(&category)
    }

    /// The cookie that keeps this choice; `https` says that the house is reached by TLS alone.
    pub fn cookie(&self, https: bool) -> String {
        let keys: Vec<&str> = self.0.iter().map(|category| category.key()).collect();
        let value = if keys.is_empty() { Category::Necessary.key().to_owned() } else { keys.join(".") };
        let age = REMEMBERED_DAYS * DAY / ground::clock::SECOND;
        set((CHOICES_COOKIE, &value), &format!("; Path=/; Max-Age={age}"), https)
    }
}

/// A cookie as all of ours are: no script reads it, no other site sends it, and where the house is reached by TLS it never
/// goes without.
pub fn set((name, value): (&str, &str), bounds: &str, https: bool) -> String {
    let secure = if https { "; Secure" } else { "" };
    format!("{name}={value}{bounds}; HttpOnly; SameSite=Lax{secure}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::{HeaderValue, header};

    fn sent(cookie: &str, privacy_control: bool) -> Allowed {
        let value = HeaderValue::from_str(cookie).unwrap();
        Allowed::sent(&[(header::COOKIE, value)].into_iter().collect(), privacy_control)
    }

    #[test]
    fn nothing_is_allowed_until_somebody_says_so() {
        for cookie in ["", "other=advertising", "custodia_choices=", "custodia_choices=<script>.all"] {
            let allowed = sent(cookie, false);
            assert_eq!(allowed, Allowed::default(), "{cookie}");
            assert!(allowed.allows(Category::Necessary) && !allowed.allows(Category::Functional));
        }
    }

    #[test]
    fn a_choice_comes_back_as_it_was_made_and_the_signal_goes_before_it() {
        let chosen = Allowed::of(["functional", "advertising", "necessary"], false);
        let cookie = chosen.cookie(true);
        assert!(cookie.ends_with("; Secure") && cookie.contains("Max-Age=15552000;"), "{cookie}");
        let (pair, _) = cookie.split_once(';').unwrap();
        assert_eq!(sent(pair, false), chosen);
        let heeded = sent(pair, true);
        assert!(heeded.allows(Category::Functional) && !heeded.allows(Category::Advertising));
        assert!(Allowed::default().cookie(false).starts_with("custodia_choices=necessary;"));
    }
}
