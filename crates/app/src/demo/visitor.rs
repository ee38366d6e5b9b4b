//! A browser in small: what staff and customers of the shop did, they did by the pages, in their own name.

use super::staff::Persona;
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, Response, StatusCode, header, request::Builder},
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

    /// Somebody else before the same house, whom nobody knows yet.
    pub(super) fn another(&self) -> Self {
        Self { router: self.router.clone(), cookie: String::new() }
    }

    /// Signed in by the page, as a browser is.
    pub(super) async fn sign_in(app: &App, persona: &Persona) -> Result<Self> {
        Self::stranger(app).enter(persona.email, persona.password).await
    }

    pub async fn sign_in_as(app: &App, email: &str, password: &str) -> Result<Self> {
        Self::stranger(app).enter(email, password).await
    }

    /// The same stranger, signed in.
    pub(super) async fn enter(self, email: &str, password: &str) -> Result<Self> {
        let fields = [("email", email), ("password", password)];
        let answer = self.send("/sign-in", Some(&fields)).await?;
        let cookies = answer.headers().get_all(header::SET_COOKIE).iter();
        let mut cookies =
            cookies.filter_map(|value| value.to_str().ok()).filter_map(|cookie| cookie.split(';').next());
        match cookies.find(|pair| pair.starts_with("custodia_session=")) {
            Some(cookie) => Ok(Self { cookie: cookie.to_owned(), ..self }),
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

    /// Puts a PDF into a form.
    pub async fn upload(&self, path: &str, fields: &[(&str, &str)], file: &[u8]) -> Result<()> {
        let mut body = Vec::new();
        for (name, value) in fields {
            let part = format!("--x\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
            body.extend_from_slice(part.as_bytes());
        }
        let head = "--x\r\ncontent-disposition: form-data; name=\"file\"; filename=\"contract.pdf\"\r\n\r\n";
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(file);
        body.extend_from_slice(b"\r\n--x--\r\n");
        let request = Request::post(path).header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
        let answer = self.go(request, body.into()).await?;
        match answer.status() {
            StatusCode::SEE_OTHER => Ok(()),
            status => Err(Error::fault(format!("{path}: {status}"))),
        }
    }

    /// Calls as a program does, with a text and a token if there is one; gives the answer in JSON.
    pub async fn call(&self, path: &str, token: &str, text: String) -> Result<serde_json::Value> {
        let mut request = Request::post(path).header(header::CONTENT_TYPE, "text/plain");
        if !token.is_empty() {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        let answer = self.go(request, text.into()).await?;
        let status = answer.status();
        let text = body(answer).await?;
        match status {
            StatusCode::OK => Ok(serde_json::from_str(&text)?),
            _ => Err(Error::fault(format!("{path}: {status} {text}"))),
        }
    }

    async fn send(&self, path: &str, fields: Option<&[(&str, &str)]>) -> Result<Response<Body>> {
        let request = match fields {
            Some(_) => Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded"),
            None => Request::get(path),
        };
        self.go(request, encoded(fields.unwrap_or_default()).into()).await
    }

    async fn go(&self, request: Builder, body: Body) -> Result<Response<Body>> {
        let request = request.header("sec-fetch-site", "same-origin").header(header::COOKIE, &self.cookie);
        let request = request.body(body).map_err(Error::fault)?;
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
