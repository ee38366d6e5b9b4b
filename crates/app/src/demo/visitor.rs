//! A browser in small: what staff and customers of the shop did, they did by the pages, in their own name.

use super::staff::Persona;
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, Response, StatusCode, header},
};
use kernel::{App, Error, Result};
use std::fmt::Write;
use tower::ServiceExt;

/// No page of ours is larger; an export may be.
const LARGEST: usize = 32 << 20;

pub struct Visitor {
    router: Router,
    /// The session's cookie; empty for strangers.
    pub cookie: String,
}

impl Visitor {
    pub fn stranger(app: &App) -> Self {
        Self { router: crate::web::router(app, None), cookie: String::new() }
    }

    /// Signed in by the page, as a browser is.
    pub(super) fn sign_in(app: &App, persona: &Persona) -> impl Future<Output = Result<Self>> {
        Self::sign_in_as(app, persona.email, persona.password)
    }

    pub async fn sign_in_as(app: &App, email: &str, password: &str) -> Result<Self> {
        let stranger = Self::stranger(app);
        let fields = [("email", email), ("password", password)];
        let answer = stranger.send("/sign-in", Some(&fields)).await?;
        let cookies = answer.headers().get_all(header::SET_COOKIE).iter();
        let mut cookies =
            cookies.filter_map(|value| value.to_str().ok()).filter_map(|cookie| cookie.split(';').next());
        match cookies.find(|pair| pair.starts_with("custodia_session=")) {
            Some(cookie) => Ok(Self { cookie: cookie.to_owned(), ..stranger }),
            None => Err(Error::fault(format!("no session: {}", answer.status()))),
        }
    }

    pub async fn get(&self, path: &str) -> Result<String> {
        let page = self.send(path, None).await?;
        body(page).await
    }

    /// Sends a form; a page that complains is a fault of the story.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Result<()> {
        let answer = self.send(path, Some(fields)).await?;
        match answer.status() {
            StatusCode::OK | StatusCode::SEE_OTHER => body(answer).await.map(drop),
            status => Err(Error::fault(format!("{path}: {status}"))),
        }
    }

    async fn send(&self, path: &str, fields: Option<&[(&str, &str)]>) -> Result<Response<Body>> {
        let request = match fields {
            Some(_) => Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded"),
            None => Request::get(path),
        };
        let request = request.header("sec-fetch-site", "same-origin").header(header::COOKIE, &self.cookie);
        let request = request.body(Body::from(encoded(fields.unwrap_or_default()))).map_err(Error::fault)?;
        self.router.clone().oneshot(request).await.map_err(Error::fault)
    }
}

async fn body(answer: Response<Body>) -> Result<String> {
    let bytes = to_bytes(answer.into_body(), LARGEST).await.map_err(Error::fault)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn encoded(fields: &[(&str, &str)]) -> String {
    let mut text = String::new();
    for (name, value) in fields {
        let between = if text.is_empty() { "" } else { "&" };
        text.push_str(&format!("{between}{name}="));
        for byte in value.bytes() {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => text.push(char::from(byte)),
                _ => drop(write!(text, "%{byte:02X}")),
            }
        }
    }
    text
}
