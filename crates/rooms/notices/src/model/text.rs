//! The words of a published notice: what is shown, and the fingerprint that proves it was this and nothing else.

use super::plan::NoticeText;
use consent::NoticeVersion;
use data_encoding::HEXLOWER;
use ground::clock::Timestamp;
use kit::Lang;
use sha2::{Digest, Sha256};

/// A published notice in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    pub version: NoticeVersion,
    /// The key of the notice that it is a version of.
    pub notice: String,
    pub title: String,
    pub body: String,
    pub lang: Lang,
    pub published_at: Timestamp,
    /// SHA-256 of [`Notice::as_text`].
    pub hash: [u8; 32],
    pub kept: Kept,
}

/// When the words were kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// At their publication: this is what was shown.
    AsPublished,
    /// Later, from the sections of then and the facts of that later day: an approximation.
    Afterwards,
}

impl Notice {
    /// What the fingerprint is made of: the title, an empty line, the text.
    pub fn as_text(&self) -> String {
        as_text(&self.title, &self.body)
    }

    pub fn fingerprint(&self) -> String {
        HEXLOWER.encode(&self.hash)
    }
}

pub fn as_text(title: &str, body: &str) -> String {
    format!("{title}\n\n{body}\n")
}

pub fn hash(text: &NoticeText) -> [u8; 32] {
    Sha256::digest(as_text(&text.title, &text.body)).into()
}

/// A piece of a text: what is between empty lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block<'a> {
    Heading(&'a str),
    Below(&'a str),
    List(Vec<&'a str>),
    Paragraph(&'a str),
}

/// Paragraphs, headings after `## ` and `### `, lists of lines after `- `.
pub fn blocks(text: &str) -> impl Iterator<Item = Block<'_>> {
    text.split("\n\n").map(str::trim).filter(|block| !block.is_empty()).map(block)
}

fn block(text: &str) -> Block<'_> {
    if let Some(heading) = text.strip_prefix("## ") {
        return Block::Heading(heading);
    }
    if let Some(heading) = text.strip_prefix("### ") {
        return Block::Below(heading);
    }
    let items: Option<Vec<&str>> = text.lines().map(|line| line.trim().strip_prefix("- ")).collect();
    items.map_or(Block::Paragraph(text), Block::List)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As `sha256sum` prints it for the file that the public page gives.
    #[test]
    fn the_fingerprint_is_what_other_tools_compute() {
        let text = NoticeText { title: "Your privacy".into(), body: "Short.".into() };
        assert_eq!(
            HEXLOWER.encode(&hash(&text)),
            "837e59ea8da4e5765f9c70db0e256fca3c4d54e56855949bc3c10c405bed8721"
        );
    }

    #[test]
    fn a_fingerprint_is_that_of_the_text_as_it_can_be_downloaded() {
        let text = NoticeText { title: "Your privacy".into(), body: "One.\n\n- two".into() };
        let notice = Notice {
            version: 1,
            notice: "general".into(),
            title: text.title.clone(),
            body: text.body.clone(),
            lang: Lang::En,
            published_at: Timestamp(0),
            hash: hash(&text),
            kept: Kept::AsPublished,
        };
        assert_eq!(<[u8; 32]>::from(Sha256::digest(notice.as_text())), notice.hash);
        assert_eq!(notice.as_text(), "Your privacy\n\nOne.\n\n- two\n");
    }

    #[test]
    fn blocks_are_told_apart() {
        let found: Vec<Block<'_>> = blocks("## A\n\n### B\n\n\n- c\n- d\n\ne\n- f").collect();
        let want =
            [Block::Heading("A"), Block::Below("B"), Block::List(vec!["c", "d"]), Block::Paragraph("e\n- f")];
        assert_eq!(found, want);
    }
}
