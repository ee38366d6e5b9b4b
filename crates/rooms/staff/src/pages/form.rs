//! What the forms of this room share: what is wrong with a field, choices of roles and languages, the session cookie.

use crate::model::Device;
use axum::http::{HeaderMap, HeaderValue, header};
use ground::secret::Token;
use kernel::{
    App, Error, FieldError, Result, Role,
    door::{SESSION_COOKIE, Visit},
};
use kit::{Choice, Field, Input, Lang, Words};

/// Where somebody goes who wanted nothing else.
pub const HOME: &str = "/desk";
/// What a browser says about itself is cut here.
const AGENT: usize = 200;

/// What is wrong with the fields of a form that comes back; nothing at first.
#[derive(Default)]
pub struct Wrong(Vec<FieldError>);

impl Wrong {
    /// The complaints of an error about fields; any other error goes on its way.
    pub fn of(error: Error) -> Result<Self> {
        match error {
            Error::Invalid(fields) => Ok(Self(fields)),
            other => Err(other),
        }
    }

    pub fn at(&self, t: Words, field: &str) -> Option<String> {
        self.0.iter().find(|wrong| wrong.field == field).map(|wrong| wrong.message.say(t))
    }
}

pub fn role_choices(t: Words) -> Vec<Choice> {
    Role::ALL.map(|role| Choice::new(role.key(), role_name(t, role))).to_vec()
}

pub fn role_name(t: Words, role: Role) -> String {
    t.w(&format!("staff-role-{}", role.key()))
}

pub fn language_field(t: Words, chosen: Option<&str>) -> Field {
    let own = Lang::ALL.map(|lang| Choice::new(lang.tag(), lang.native_name()));
    let choices = [Choice::new("", t.w("staff-lang-browser"))].into_iter().chain(own).collect();
    Field::new(t, Input::Select(choices), "lang", t.w("kit-language"))
        .value(chosen.unwrap_or_default())
        .optional()
}

/// Only paths of this house are followed after a sign-in.
pub fn inside(next: &str) -> &str {
    let local = next.starts_with('/') && !next.starts_with("//") && !next.contains(['\\', '\r', '\n']);
    if local { next } else { HOME }
}

/// The cookie of a session; it lives as long as the browser, the session ends by itself.
pub fn cookie(app: &App, token: &Token) -> Result<[(header::HeaderName, HeaderValue); 1]> {
    set_cookie(app, token.reveal(), "")
}

pub fn no_cookie(app: &App) -> Result<[(header::HeaderName, HeaderValue); 1]> {
    set_cookie(app, "", "; Max-Age=0")
}

fn set_cookie(app: &App, value: &str, end: &str) -> Result<[(header::HeaderName, HeaderValue); 1]> {
    let secure = if app.config().public_url.starts_with("https://") { "; Secure" } else { "" };
    let text = format!("{SESSION_COOKIE}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{end}");
    Ok([(header::SET_COOKIE, HeaderValue::from_str(&text).map_err(Error::fault)?)])
}

/// What a list of sessions shows of the browser that signs in.
pub fn device(visit: &Visit, headers: &HeaderMap) -> Device {
    let agent = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    Device { agent: agent.chars().take(AGENT).collect(), address: visit.address.to_string() }
}

#[cfg(test)]
mod tests {
    use super::inside;

    #[test]
    fn nobody_is_sent_to_another_site() {
        assert_eq!(inside("/customers?q=a"), "/customers?q=a");
        for elsewhere in
            ["", "//evil.example", "https://evil.example", "/\\evil.example", "customers", "/a\r\nb: c"]
        {
            assert_eq!(inside(elsewhere), "/desk", "{elsewhere}");
        }
    }
}
