//! Documents on the paper of the house: who writes, to whom, when, about which case, and what; as a page of HTML that prints
//! well, or as PDF. Pure.

mod html;
mod pdf;

pub use html::html;
pub use pdf::pdf;

use kit::Lang;

/// A document before it has a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paper {
    pub lang: Lang,
    pub title: String,
    /// The name of the house and where it is.
    pub house: String,
    pub address: String,
    /// To whom.
    pub name: String,
    /// What it is about and when it was made, as the language says it.
    pub about: String,
    pub date: String,
    pub text: String,
}

/// What a text is made of: a line that begins with `#` is a heading, lines that begin with `-` are a list, an empty line parts
/// paragraphs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    Heading(String),
    Paragraph(Vec<String>),
    List(Vec<String>),
}

impl Paper {
    pub fn blocks(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let text = self.text.replace("\r\n", "\n");
        for part in text.split("\n\n").map(str::trim).filter(|part| !part.is_empty()) {
            part.lines().map(str::trim).for_each(|line| add(&mut blocks, line));
            blocks.push(Block::Paragraph(Vec::new()));
        }
        blocks.retain(|block| !matches!(block, Block::Paragraph(lines) if lines.is_empty()));
        blocks
    }
}

fn add(blocks: &mut Vec<Block>, line: &str) {
    if let Some(heading) = line.strip_prefix('#') {
        return blocks.push(Block::Heading(heading.trim_start_matches('#').trim().to_owned()));
    }
    match (line.strip_prefix("- "), blocks.last_mut()) {
        (Some(item), Some(Block::List(items))) => items.push(item.trim().to_owned()),
        (Some(item), _) => blocks.push(Block::List(vec![item.trim().to_owned()])),
        (None, Some(Block::Paragraph(lines))) => lines.push(line.to_owned()),
        (None, _) => blocks.push(Block::Paragraph(vec![line.to_owned()])),
    }
}

#[cfg(test)]
mod tests;
