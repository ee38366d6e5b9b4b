//! A document as one file of HTML that needs nothing else: it reads well on a screen, aloud, and on paper.

use super::{Block, Paper};
use askama::Template;

#[derive(Template)]
#[template(path = "paper.html")]
struct Page<'a> {
    paper: &'a Paper,
    blocks: Vec<Block>,
}

pub fn html(paper: &Paper) -> Result<String, askama::Error> {
    Page { paper, blocks: paper.blocks() }.render()
}
