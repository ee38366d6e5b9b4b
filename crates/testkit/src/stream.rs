//! An answer that goes on: what an open page hears.

use axum::{
    body::{Body, BodyDataStream},
    http::StatusCode,
    response::Response,
};
use futures::StreamExt;
use serde_json::Value;
use std::time::Duration;
use tokio::time::timeout;

/// One event, by name.
pub type Told = (String, Value);

/// What a page that stays open is told.
pub struct Stream {
    pub status: StatusCode,
    body: BodyDataStream,
    left: String,
}

impl Stream {
    pub(crate) fn of(answer: Response<Body>) -> Self {
        let (parts, body) = answer.into_parts();
        Self { status: parts.status, body: body.into_data_stream(), left: String::new() }
    }

    /// The next event; none when nothing is told for so long, or the stream ended.
    pub async fn next(&mut self, patience: Duration) -> Option<Told> {
        loop {
            if let Some((told, left)) = self.left.split_once("\n\n") {
                let told = event(told);
                self.left = left.to_owned();
                if told.is_some() {
                    return told;
                }
                continue;
            }
            let bytes = timeout(patience, self.body.next()).await.ok()??.ok()?;
            self.left.push_str(&String::from_utf8_lossy(&bytes));
        }
    }

    /// Everything that is told until it is quiet for so long.
    pub async fn quiet(&mut self, patience: Duration) -> Vec<Told> {
        let mut all = Vec::new();
        while let Some(told) = self.next(patience).await {
            all.push(told);
        }
        all
    }
}

fn event(text: &str) -> Option<Told> {
    let line = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)).map(str::trim);
    Some((line("event:")?.to_owned(), serde_json::from_str(line("data:")?).ok()?))
}
