//! What a service is sent: texts with places for what is known of a person, each filled in the way its surroundings ask for.

use super::{Verb, draft::Plan};
use consent::Channel;
use ground::http::{Method, Request};
use serde::{Deserialize, Serialize};
use std::{fmt::Write, time::Duration};

/// Everything that a template may name.
pub const PLACES: [&str; 6] = ["email", "phone", "subject", "purpose", "channel", "secret"];
/// The secret has no place in an address, nor personal values in headers: machines in between log both.
pub const IN_URL: [&str; 5] = ["email", "phone", "subject", "purpose", "channel"];
pub const IN_HEADERS: [&str; 4] = ["subject", "purpose", "channel", "secret"];

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Body {
    #[default]
    None,
    Json(String),
    Form(String),
}

impl Body {
    pub const KEYS: [&'static str; 3] = ["none", "json", "form"];

    pub const fn key(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Json(_) => "json",
            Self::Form(_) => "form",
        }
    }

    pub fn text(&self) -> &str {
        match self {
            Self::None => "",
            Self::Json(text) | Self::Form(text) => text,
        }
    }
}

/// What is known of the person who is asked about.
#[derive(Clone, Debug, Default)]
pub struct Values {
    pub email: String,
    pub phone: String,
    pub subject: String,
    pub purpose: String,
    pub channel: Option<Channel>,
}

impl Values {
    fn get(&self, place: &str) -> &str {
        match place {
            "email" => &self.email,
            "phone" => &self.phone,
            "subject" => &self.subject,
            "purpose" => &self.purpose,
            "channel" => self.channel.map_or("", Channel::key),
            _ => "",
        }
    }
}

/// How a value is written so that it stays one value.
#[derive(Clone, Copy)]
pub enum Coat {
    Percent,
    Json,
    Bare,
}

impl Coat {
    fn put_on(self, value: &str) -> String {
        match self {
            Self::Percent => percent(value),
            Self::Json => {
                let quoted = serde_json::Value::from(value).to_string();
                quoted[1..quoted.len() - 1].to_owned()
            }
            Self::Bare => value.chars().filter(|c| !c.is_control()).collect(),
        }
    }
}

/// RFC 3986: everything but unreserved characters.
fn percent(value: &str) -> String {
    value.bytes().fold(String::with_capacity(value.len()), |mut text, byte| {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => text.push(byte.into()),
            _ => drop(write!(text, "%{byte:02X}")),
        }
        text
    })
}

/// A text with its places filled in; braces around anything else stay as they are.
pub fn fill(template: &str, values: &Values, secret: &str, coat: Coat) -> String {
    let (mut filled, mut rest) = (String::with_capacity(template.len() + 64), template);
    while let Some(start) = rest.find('{') {
        filled.push_str(&rest[..start]);
        rest = &rest[start..];
        match PLACES.iter().find(|place| is_place(rest, place)) {
            Some(place) => {
                let value = if *place == "secret" { secret } else { values.get(place) };
                filled.push_str(&coat.put_on(value));
                rest = &rest[place.len() + 2..];
            }
            None => {
                filled.push('{');
                rest = &rest[1..];
            }
        }
    }
    filled.push_str(rest);
    filled
}

fn is_place(text: &str, place: &str) -> bool {
    text.strip_prefix('{').and_then(|text| text.strip_prefix(place)).is_some_and(|text| text.starts_with('}'))
}

/// The places that a text names.
pub fn places(template: &str) -> Vec<&'static str> {
    PLACES.into_iter().filter(|place| template.contains(&format!("{{{place}}}"))).collect()
}

/// What goes over the wire, still as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prepared {
    pub verb: Verb,
    pub url: String,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Prepared {
    pub fn of(plan: &Plan, values: &Values, secret: &str) -> Self {
        let mut headers: Vec<(String, String)> = plan
            .headers
            .iter()
            .map(|(name, value)| (name.clone(), fill(value, values, secret, Coat::Bare)))
            .collect();
        let (kind, body) = match &plan.body {
            Body::None => (None, String::new()),
            Body::Json(text) => (Some("application/json"), fill(text, values, secret, Coat::Json)),
            Body::Form(text) => {
                (Some("application/x-www-form-urlencoded"), fill(text, values, secret, Coat::Percent))
            }
        };
        headers.extend(kind.map(|kind| ("content-type".to_owned(), kind.to_owned())));
        Self { verb: plan.verb, url: fill(&plan.url, values, secret, Coat::Percent), headers, body }
    }

    pub fn request(self, patience: Duration) -> Request {
        let method: Method = self.verb.method();
        let headers = self.headers.into_iter().map(|(name, value)| (name.into(), value)).collect();
        Request { method, url: self.url, headers, body: self.body.into_bytes(), patience }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values() -> Values {
        Values {
            email: "a\"b+{secret}&x=1@example.com".into(),
            phone: "+48512345678".into(),
            subject: "cust_1".into(),
            purpose: "news".into(),
            channel: Some(Channel::Email),
        }
    }

    #[test]
    fn a_value_stays_one_value_wherever_it_stands() {
        let url = fill("https://x.example/{purpose}?e={email}&{other}", &values(), "s", Coat::Percent);
        assert_eq!(url, "https://x.example/news?e=a%22b%2B%7Bsecret%7D%26x%3D1%40example.com&{other}");
        let json = fill("{\"e\":\"{email}\",\"c\":\"{channel}\"}", &values(), "s", Coat::Json);
        let read: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(read["e"], values().email);
        assert_eq!(read["c"], "email");
        assert_eq!(fill("Bearer {secret}", &values(), "a\r\nX: b", Coat::Bare), "Bearer aX: b");
    }

    #[test]
    fn places_are_named_once() {
        assert_eq!(places("{email}{email}{ phone }{secret}"), ["email", "secret"]);
        assert_eq!(fill("{", &values(), "", Coat::Bare), "{");
        assert_eq!(fill("{email", &values(), "", Coat::Bare), "{email");
    }
}
