//! What the page of a customer shows of this room.

use crate::marks;
use futures::future::BoxFuture;
use kernel::{Reader, Result, SubjectId};
use kit::{Html, Words};

pub fn head(reader: &mut Reader, subject: SubjectId, t: Words) -> BoxFuture<'_, Result<Html>> {
    Box::pin(async move {
        let mut glyphs = marks::glyphs(reader, &[subject], t).await?;
        Ok(glyphs.remove(&subject).map(Html::from).unwrap_or_default())
    })
}

pub fn side(reader: &mut Reader, subject: SubjectId, t: Words) -> BoxFuture<'_, Result<Html>> {
    head(reader, subject, t)
}
