//! A letter on paper: composed, with its files opened, and signed.

use super::Parcel;
use crate::{
    envelope::{Attached, Auto, Document, Letter, Thread},
    model::{self, Address as Standing, Outcome, Piece, pieces},
};
use ground::clock::Timestamp;
use kernel::{App, Result, Sealed};
use kit::Html;
use mail::{Address, Attachment, AutoSubmitted, Dkim, Message, Precedence, Unsubscribe};
use std::io::ErrorKind;

/// Most mail servers take no message of more than 25 MB, and base64 adds a third to files.
pub const FILES: usize = 18 << 20;
/// The reason of a message one of whose files is gone.
const NO_FILE: &str = "attachment";
const TOO_LARGE: &str = "attachments too large";

/// Whether a refusal may come back: nobody is told of an answer that a program gave (RFC 3834, 3.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answerable {
    Yes,
    No,
}

impl Answerable {
    pub fn of(parcel: &Parcel) -> Self {
        match parcel.letter.auto {
            Some(Auto::Replied) => Self::No,
            Some(Auto::Generated | Auto::No) | None => Self::Yes,
        }
    }
}

/// Who writes, and how it is signed.
pub struct Pen<'a> {
    pub from: &'a Address,
    pub dkim: Option<&'a Dkim>,
    pub now: Timestamp,
}

impl Pen<'_> {
    pub async fn letter(
        &self,
        app: &App,
        parcel: Parcel,
    ) -> Result<std::result::Result<(Address, Vec<u8>), Outcome>> {
        let Ok(to) = Address::parse(&parcel.letter.to) else {
            return Ok(Err(unwritable(model::UNADDRESSABLE, Standing::Dead)));
        };
        let files = match files(app, &parcel.letter).await? {
            Ok(files) => files,
            Err(outcome) => return Ok(Err(outcome)),
        };
        let written = self.written(&to, parcel, files);
        Ok(written.map(|bytes| (to, bytes)).map_err(|why| unwritable(&why, Standing::Alive)))
    }

    /// The bytes of a message: the same on every attempt but for the time of signing.
    fn written(
        &self,
        to: &Address,
        parcel: Parcel,
        attachments: Vec<Attachment>,
    ) -> std::result::Result<Vec<u8>, String> {
        let Parcel { id, letter, created_at, is_one_of_many, origin, .. } = parcel;
        let origin = origin.as_deref().unwrap_or(self.from.domain());
        let id = mail::MessageId::parse(&format!("{id}@{origin}")).map_err(text)?;
        let message = Message {
            auto_submitted: submitted(&letter, is_one_of_many),
            precedence: if is_one_of_many { Precedence::Bulk } else { Precedence::Personal },
            reply_to: letter.reply_to.as_deref().and_then(|to| Address::parse(to).ok()),
            thread: letter.thread.as_ref().and_then(thread),
            // On a house without TLS there is no https address, and so no one-click header; the link in the text stays.
            list_unsubscribe: letter.unsubscribe.and_then(|url| Unsubscribe::new(&url, None).ok()),
            subject: letter.subject,
            html: letter.picture.as_deref().map(|picture| html(&letter.text, picture)),
            text: letter.text,
            attachments,
            ..Message::plain((self.from.clone(), to.clone()), id, created_at.seconds())
        };
        let bytes = mail::compose(&message).map_err(text)?;
        match self.dkim {
            Some(dkim) => dkim.sign(&bytes, self.now.seconds()).map_err(text),
            None => Ok(bytes),
        }
    }
}

/// The same words and links as the text, with the picture below them.
fn html(text: &str, picture: &str) -> String {
    let piece = |piece| match piece {
        Piece::Words(words) => Html::text(words).to_string().replace('\n', "<br>\n"),
        Piece::Link(link) => {
            let link = Html::text(link);
            format!("<a href=\"{link}\">{link}</a>")
        }
    };
    let body: String = pieces(text).into_iter().map(piece).collect();
    let picture = Html::text(picture);
    format!(
        "<!doctype html>\n<html><body>\n{body}\n<img src=\"{picture}\" width=\"1\" height=\"1\" alt=\"\">\n</body></html>\n"
    )
}

fn submitted(letter: &Letter, is_one_of_many: bool) -> AutoSubmitted {
    match letter.auto {
        Some(Auto::No) => AutoSubmitted::No,
        Some(Auto::Replied) => AutoSubmitted::Replied,
        None if is_one_of_many => AutoSubmitted::No,
        Some(Auto::Generated) | None => AutoSubmitted::Generated,
    }
}

/// What is no Message-ID is left out; without a message that is answered the latest known stands for it.
fn thread(thread: &Thread) -> Option<mail::Thread> {
    let read = |id: &String| mail::MessageId::parse(id).ok();
    let references: Vec<_> = thread.references.iter().filter_map(read).collect();
    let in_reply_to = thread.in_reply_to.as_ref().and_then(read).or_else(|| references.last().cloned())?;
    Some(mail::Thread { in_reply_to, references })
}

/// Opens the files of a letter where they lie.
async fn files(app: &App, letter: &Letter) -> Result<std::result::Result<Vec<Attachment>, Outcome>> {
    let mut opened = Vec::with_capacity(letter.attachments.len());
    let mut size = 0;
    for file in &letter.attachments {
        let Some(bytes) = bytes(app, file).await? else {
            return Ok(Err(unwritable(NO_FILE, Standing::Alive)));
        };
        size += bytes.len();
        if size > FILES {
            return Ok(Err(unwritable(TOO_LARGE, Standing::Alive)));
        }
        opened.push(Attachment::new(&file.name, &file.media, bytes));
    }
    opened.extend(letter.documents.iter().map(document));
    Ok(Ok(opened))
}

fn document(document: &Document) -> Attachment {
    Attachment::new(&document.name, "text/plain; charset=utf-8", document.text.clone().into_bytes())
}

/// None when the file or its key is gone.
async fn bytes(app: &App, file: &Attached) -> Result<Option<Vec<u8>>> {
    let sealed = match app.files().get(file.file).await {
        Ok(bytes) => Sealed::from_bytes(bytes),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let ring = app.vault().unlock(&[file.key()]).await?;
    ring.open_bytes(file.key(), file.place(app)?, &sealed)
}

fn unwritable(why: &str, address: Standing) -> Outcome {
    Outcome::Failed { why: why.to_owned(), address }
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_with_a_picture_says_the_same_as_its_text() {
        let page = html("Dear <b>,\nsee https://shop.example/?a=1&b=2.", "https://house.example/seen/x/y");
        assert!(
            page.contains("Dear &lt;b&gt;,<br>\nsee <a href=\"https://shop.example/?a=1&amp;b=2\">"),
            "{page}"
        );
        assert!(page.contains("<img src=\"https://house.example/seen/x/y\" width=\"1\""), "{page}");
    }
}
