//! What an answer means: by its status, or by one value in its JSON. Anything that is neither yes nor no is no answer.

use consent::answers::Verdict;
use ground::http::Answer;
use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reading {
    Status {
        yes: Vec<u16>,
        no: Vec<u16>,
    },
    /// A JSON pointer (RFC 6901) and the values at its end, in small letters.
    Json {
        pointer: String,
        yes: Vec<String>,
        no: Vec<String>,
    },
}

impl Reading {
    pub const KEYS: [&'static str; 2] = ["json", "status"];

    pub const fn key(&self) -> &'static str {
        match self {
            Self::Status { .. } => "status",
            Self::Json { .. } => "json",
        }
    }

    pub fn read(&self, answer: &Answer) -> Option<Verdict> {
        match self {
            Self::Status { yes, no } => verdict(&answer.status, yes, no),
            Self::Json { pointer, yes, no } if (200..300).contains(&answer.status) => {
                let json: Value = serde_json::from_slice(&answer.body).ok()?;
                verdict(&plain(json.pointer(pointer)?)?, yes, no)
            }
            Self::Json { .. } => None,
        }
    }
}

fn verdict<T: PartialEq>(said: &T, yes: &[T], no: &[T]) -> Option<Verdict> {
    match (yes.contains(said), no.contains(said)) {
        (true, false) => Some(Verdict::Allow),
        (false, true) => Some(Verdict::Deny),
        _ => None,
    }
}

/// A list or an object says neither yes nor no.
fn plain(value: &Value) -> Option<String> {
    match value {
        Value::Null => Some("null".into()),
        Value::Bool(truth) => Some(truth.to_string()),
        Value::Number(number) => Some(number.to_string()),
        Value::String(text) => Some(text.trim().to_lowercase()),
        Value::Array(_) | Value::Object(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(reading: &Reading, status: u16, body: &str) -> Option<Verdict> {
        reading.read(&Answer { status, body: body.as_bytes().to_vec() })
    }

    #[test]
    fn json_is_read_at_the_pointer_and_nowhere_else() {
        let words = |all: &[&str]| all.iter().map(|word| (*word).to_owned()).collect();
        let reading = Reading::Json {
            pointer: "/d/allowed".into(),
            yes: words(&["true", "yes", "1"]),
            no: words(&["false", "null"]),
        };
        for (body, verdict) in [
            (r#"{"d":{"allowed":true}}"#, Some(Verdict::Allow)),
            (r#"{"d":{"allowed":" YES "}}"#, Some(Verdict::Allow)),
            (r#"{"d":{"allowed":1}}"#, Some(Verdict::Allow)),
            (r#"{"d":{"allowed":false}}"#, Some(Verdict::Deny)),
            (r#"{"d":{"allowed":null}}"#, Some(Verdict::Deny)),
            (r#"{"d":{"allowed":"maybe"}}"#, None),
            (r#"{"d":{"allowed":[true]}}"#, None),
            (r#"{"allowed":true}"#, None),
            ("<html>true</html>", None),
            ("", None),
        ] {
            assert_eq!(said(&reading, 200, body), verdict, "{body}");
        }
        assert_eq!(said(&reading, 500, r#"{"d":{"allowed":true}}"#), None, "an error is no answer");
    }

    #[test]
    fn a_status_says_what_was_agreed_and_nothing_else() {
        let reading = Reading::Status { yes: vec![404], no: vec![200] };
        assert_eq!(said(&reading, 404, ""), Some(Verdict::Allow));
        assert_eq!(said(&reading, 200, ""), Some(Verdict::Deny));
        assert_eq!(said(&reading, 500, ""), None);
    }
}
