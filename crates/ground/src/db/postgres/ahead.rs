//! What is sent together with the next question, in one journey to the server and back.

use crate::db::Value;
use deadpool_postgres::Object;
use futures::future::{BoxFuture, FutureExt};
use std::{
    collections::VecDeque,
    future::{Future, poll_fn},
    pin::pin,
    task::{Context, Poll},
};
use tokio_postgres::{Error, Statement};

type Answer<T> = Result<T, Error>;

/// A statement that waits for a question to go with.
pub enum Ahead {
    Text(&'static str),
    Row(Statement, Vec<Value>),
}

impl Ahead {
    async fn send(&self, client: &Object) -> Answer<()> {
        match self {
            Self::Text(text) => client.batch_execute(text).await,
            Self::Row(statement, args) => client.execute_raw(statement, args).await.map(drop),
        }
    }
}

/// Sends what waits and then the question, in this order, before the first answer is awaited. What the server refuses of all of
/// them is the answer.
pub async fn together<T>(
    client: &Object,
    ahead: &[Ahead],
    question: impl Future<Output = Answer<T>>,
) -> Answer<T> {
    if ahead.is_empty() {
        return question.await;
    }
    let mut sent: VecDeque<BoxFuture<'_, Answer<()>>> = VecDeque::with_capacity(ahead.len());
    let (mut waiting, mut question) = (ahead.iter(), pin!(question));
    let mut answer = None;
    poll_fn(|context| {
        // A statement leaves when it is asked for the first time.
        for one in waiting.by_ref() {
            let mut sending = one.send(client).boxed();
            match sending.as_mut().poll(context) {
                Poll::Ready(Err(error)) => return Poll::Ready(Err(error)),
                Poll::Ready(Ok(())) => {}
                Poll::Pending => sent.push_back(sending),
            }
        }
        if answer.is_none()
            && let Poll::Ready(ready) = question.as_mut().poll(context)
        {
            answer = Some(ready);
        }
        match heard(&mut sent, context) {
            Poll::Ready(Ok(())) => answer.take().map_or(Poll::Pending, Poll::Ready),
            Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

/// Answers come in the order of what was sent: the first that is missing is the one to wait for.
fn heard(sent: &mut VecDeque<BoxFuture<'_, Answer<()>>>, context: &mut Context<'_>) -> Poll<Answer<()>> {
    while let Some(first) = sent.front_mut() {
        match first.as_mut().poll(context) {
            Poll::Ready(Ok(())) => drop(sent.pop_front()),
            other => return other,
        }
    }
    Poll::Ready(Ok(()))
}
