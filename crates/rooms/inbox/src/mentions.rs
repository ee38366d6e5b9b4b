//! Somebody named in mails of others: starred in what a list shows. The mail itself goes where it was decided about, for nothing
//! can be taken out of signed and encoded bytes; where a person still has to look, its plain words stay, without them.

use crate::{
    model::{Head, ItemId, ItemState},
    read::named::{self as read, Mail},
    store::named as store,
};
use cases::{Upload, words_of_files};
use data_encoding::BASE64;
use ground::{db::Watched, id::Id};
use kernel::{
    Crowd, Eraser, Error, Mention, Mentions, Reader, Result, SubjectId, Tx,
    mention::{self, Read, Reading, Span, Texts},
};
use mail::incoming::{self, Incoming};
use std::sync::Arc;
use tokio::task::spawn_blocking;

/// Mails opened at once: a few, for each may be large, and nobody else writes while the index of names reads them.
const PAGE: i64 = 10;
/// Letters of a line of base64.
const LINE: usize = 76;

pub const MENTIONS: Mentions = Mentions {
    texts: &[&Mails],
    find: |reader, crowd| Box::pin(find(reader, crowd)),
    star: |tx, eraser, ids| Box::pin(star(tx, eraser, ids)),
};

/// Mails of others that name any of these people.
async fn find(reader: &mut Reader, crowd: Arc<Crowd>) -> Result<Vec<(usize, Mention)>> {
    let mut found = Vec::new();
    mention::find(&Mails, reader, &crowd, &mut found).await?;
    Ok(found)
}

/// Mails that were decided about. What waits is decided about within the minute, and is a case then.
struct Mails;

impl Texts for Mails {
    fn watched(&self) -> Watched {
        let columns = &["state", "subject", "sealed"];
        Watched { table: "inbox_items", columns, beside: Some("inbox_raw") }
    }

    fn page(&self) -> i64 {
        PAGE
    }

    fn between<'a>(&'a self, reader: &'a mut Reader, span: Span, most: i64) -> Reading<'a> {
        Box::pin(async move { all_words(read::between(reader, span, most).await?).await })
    }

    fn these<'a>(&'a self, reader: &'a mut Reader, ids: Vec<[u8; 16]>) -> Reading<'a> {
        Box::pin(async move {
            let ids: Vec<ItemId> = ids.into_iter().map(ItemId::from_bytes).collect();
            all_words(read::these(reader, &ids).await?).await
        })
    }
}

async fn all_words(mails: Vec<Mail>) -> Result<Vec<Read>> {
    let read = |mail: Mail| {
        let (id, of) = (mail.id, mail.of);
        let mut texts = Vec::new();
        Opened::of(mail).each(|text| texts.push(std::mem::take(text)));
        Read { id: id.bytes(), of, href: format!("/inbox/{id}"), texts }
    };
    spawn_blocking(move || mails.into_iter().map(read).collect()).await.map_err(Error::fault)
}

async fn star(tx: &mut Tx, eraser: &mut Eraser, ids: Vec<[u8; 16]>) -> Result<u64> {
    let ids: Vec<ItemId> = ids.into_iter().map(ItemId::from_bytes).collect();
    let mut starred = 0;
    for mail in read::these(tx, &ids).await? {
        let (id, of, state) = (mail.id, mail.of, mail.state);
        let mut opened = spawn_blocking(move || Opened::of(mail)).await.map_err(Error::fault)?;
        eraser.row(id.bytes());
        let words = opened.words.clone();
        let (mut in_head, mut in_letter) = (false, false);
        opened.head_texts(|text| in_head |= eraser.mend(text));
        opened.letter_texts(|text| in_letter |= eraser.mend(text));
        if let Some(head) = opened.head.as_ref().filter(|_| in_head) {
            store::head(tx, id, of, head).await?;
        }
        if let Some(letter) = opened.letter.as_ref().filter(|_| in_head || in_letter) {
            match state.is_some_and(ItemState::wants_a_person) {
                true => {
                    let files = opened.untouched(&words);
                    store::raw(tx, id, of, plain(letter, opened.head.as_ref(), &files)).await?;
                }
                false => store::drop_raw(tx, id).await?,
            }
        }
        starred += u64::from(in_head || in_letter);
    }
    Ok(starred)
}

/// A mail with everything in it that may name somebody.
struct Opened {
    of: Option<SubjectId>,
    head: Option<Head>,
    letter: Option<Incoming>,
    files: Vec<Upload>,
    /// The words of its files, in their order.
    words: Vec<String>,
}

impl Opened {
    fn of(mail: Mail) -> Self {
        let mut letter = mail.raw.map(|raw| incoming::read(&raw));
        let files = letter.iter_mut().flat_map(|letter| letter.attachments.drain(..));
        let file = |file: incoming::Attachment| Upload {
            name: file.name,
            media: file.media,
            bytes: file.bytes,
            cid: file.cid,
        };
        let files: Vec<Upload> = files.map(file).collect();
        let words = words_of_files(&files).collect();
        Self { of: mail.of, head: mail.head, letter, files, words }
    }

    fn each(&mut self, mut told: impl FnMut(&mut String)) {
        self.head_texts(&mut told);
        self.letter_texts(&mut told);
    }

    /// Files in whose words, as they were read, nobody was starred.
    fn untouched(&self, read: &[String]) -> Vec<&Upload> {
        let same = self.files.iter().zip(&self.words).zip(read).filter(|((_, now), was)| now == was);
        same.map(|((file, _), _)| file).collect()
    }

    /// Whoever it comes from, if that is known, is named in their own mail.
    fn head_texts(&mut self, mut told: impl FnMut(&mut String)) {
        let Some(head) = &mut self.head else { return };
        told(&mut head.line);
        head.to.iter_mut().for_each(&mut told);
        if self.of.is_none() {
            told(&mut head.name);
            told(&mut head.from);
        }
    }

    fn letter_texts(&mut self, mut told: impl FnMut(&mut String)) {
        let Some(letter) = &mut self.letter else { return };
        told(&mut letter.subject);
        told(&mut letter.text);
        letter.html.iter_mut().for_each(|html| told(&mut html.html));
        for party in letter.to.iter_mut().chain(&mut letter.cc) {
            told(&mut party.name);
            told(&mut party.address);
        }
        self.files.iter_mut().for_each(|file| told(&mut file.name));
        self.words.iter_mut().for_each(&mut told);
        if let (Some(from), None) = (&mut letter.from, self.of) {
            told(&mut from.name);
            told(&mut from.address);
        }
    }
}

/// The same mail in plain words, with those of its files in which nobody was starred.
fn plain(letter: &Incoming, head: Option<&Head>, files: &[&Upload]) -> Vec<u8> {
    let mut out = String::new();
    let from = head.map(|head| (head.name.as_str(), head.from.as_str())).unwrap_or_default();
    let to = letter.to.iter().map(|party| (party.name.as_str(), party.address.as_str()));
    let mut header = |name: &str, value: &str| out.push_str(&format!("{name}: {value}\r\n"));
    header("From", &party(from));
    header("To", &to.map(party).collect::<Vec<_>>().join(", "));
    header("Subject", &encoded(&letter.subject));
    for (name, ids) in [
        ("Message-ID", letter.message_id.as_slice()),
        ("In-Reply-To", letter.in_reply_to.as_slice()),
        ("References", letter.references.as_slice()),
    ] {
        let ids: Vec<String> = ids.iter().map(|id| format!("<{}>", bare(id))).collect();
        if !ids.is_empty() {
            header(name, &ids.join(" "));
        }
    }
    header("MIME-Version", "1.0");
    header("Content-Type", "multipart/mixed; boundary=\"=_part\"");
    part(&mut out, ("text/plain; charset=utf-8", None), letter.text.as_bytes());
    for Upload { name, media, bytes, .. } in files {
        part(&mut out, (bare(media).as_str(), Some(encoded(name).as_str())), bytes);
    }
    out.push_str("--=_part--\r\n");
    out.into_bytes()
}

fn part(out: &mut String, (media, name): (&str, Option<&str>), bytes: &[u8]) {
    let name = name.map(|name| format!("\r\nContent-Disposition: attachment; filename=\"{name}\""));
    let name = name.unwrap_or_default();
    let head =
        format!("\r\n--=_part\r\nContent-Type: {media}{name}\r\nContent-Transfer-Encoding: base64\r\n\r\n");
    out.push_str(&head);
    let text = BASE64.encode(bytes);
    for line in text.as_bytes().chunks(LINE) {
        out.extend(line.iter().copied().map(char::from).chain(['\r', '\n']));
    }
}

fn party((name, address): (&str, &str)) -> String {
    format!("{} <{}>", encoded(name), bare(address))
}

/// A word of a header that holds anything, as RFC 2047 writes it.
fn encoded(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("=?utf-8?B?{}?=", BASE64.encode(text.as_bytes())) }
}

/// Nothing that ends a header or an address.
fn bare(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control() && !matches!(letter, '<' | '>' | ' ')).collect()
}
