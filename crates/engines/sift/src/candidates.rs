//! What may be something, what stands beside it, and which of two that overlap is kept.

use crate::{
    finding::{Class, Confidence, Finding, Options},
    lexicon::{self, Cue, Hit},
    preview::preview,
    work::looked_at,
};
use std::ops::Range;

/// How far before a number, in bytes, a word still says what it is: "my tax number, as far as I remember, is".
const BEFORE: usize = 48;
/// How far behind it: "44051401458 (PESEL)".
const AFTER: usize = 16;
/// Words between two numbers are few; more than these are not looked at, so that a text of cues alone stays cheap.
const WORDS: usize = 12;

/// The text with the words that tell.
pub struct Scene<'a> {
    pub text: &'a str,
    pub hits: Vec<Hit>,
    pub options: &'a Options<'a>,
}

/// What the words beside a number say of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    /// That it is such a number.
    Own,
    /// That it is another thing.
    Other,
    Nothing,
}

#[derive(Default)]
pub struct Candidates {
    all: Vec<Candidate>,
}

struct Candidate {
    span: Range<usize>,
    /// None for what is surely none of ours but must not be read as something else.
    what: Option<(Class, Confidence)>,
}

impl<'a> Scene<'a> {
    pub fn of(text: &'a str, options: &'a Options<'a>) -> Self {
        Self { text, hits: lexicon::hits(text).collect(), options }
    }

    /// The nearest word decides; one of the rivals counts only when it stands before the number.
    pub fn beside(&self, span: &Range<usize>, own: Cue, rivals: Cue) -> Beside {
        looked_at(2 * WORDS);
        let next = self.hits.partition_point(|hit| hit.start < span.start);
        let before = self.hits[..next].iter().rev().take(WORDS);
        let before = before.map(|hit| (span.start.saturating_sub(hit.end), hit.cue));
        let mut near =
            before.take_while(|(distance, _)| *distance <= BEFORE).filter(|(_, cue)| !cue.is_none());
        let nearest = near.find(|(_, cue)| cue.meets(own) || cue.meets(rivals));
        let behind = self.hits[next..].iter().skip_while(|hit| hit.start < span.end).take(WORDS);
        let mut behind = behind.take_while(|hit| hit.start - span.end <= AFTER);
        match nearest {
            Some((_, cue)) if cue.meets(own) => Beside::Own,
            Some((distance, _)) if distance <= AFTER => Beside::Other,
            _ if behind.any(|hit| hit.cue.meets(own)) => Beside::Own,
            Some(_) => Beside::Other,
            None => Beside::Nothing,
        }
    }

    /// Whether a finding of this confidence is asked for at all.
    pub fn wants(&self, confidence: Confidence) -> bool {
        confidence >= self.options.least
    }
}

impl Candidates {
    pub fn add(&mut self, span: Range<usize>, class: Class, confidence: Confidence) {
        self.all.push(Candidate { span, what: Some((class, confidence)) });
    }

    /// Nothing inside this span is a finding.
    pub fn shadow(&mut self, span: Range<usize>) {
        self.all.push(Candidate { span, what: None });
    }

    /// The spans of what was taken for such a class so far, if it is likely, in the order of the text.
    pub fn likely(&self, class: Class) -> Vec<Range<usize>> {
        let likely = self.all.iter().filter(|candidate| match candidate.what {
            Some((found, confidence)) => found == class && confidence >= Confidence::Likely,
            None => false,
        });
        likely.map(|candidate| candidate.span.clone()).collect()
    }

    /// Of overlapping ones the surest stays, then the longest.
    pub fn resolved(mut self, text: &str, least: Confidence) -> Vec<Finding> {
        self.all.sort_by_key(|candidate| candidate.span.start);
        let mut kept: Vec<Candidate> = Vec::new();
        for candidate in self.all {
            match kept.last() {
                Some(last) if last.span.end > candidate.span.start => {
                    if candidate.rank() > last.rank() {
                        kept.pop();
                        kept.push(candidate);
                    }
                }
                _ => kept.push(candidate),
            }
        }
        kept.into_iter().filter_map(|candidate| candidate.finding(text, least)).collect()
    }
}

impl Candidate {
    fn rank(&self) -> (Confidence, usize) {
        (self.what.map_or(Confidence::Certain, |(_, confidence)| confidence), self.span.len())
    }

    fn finding(self, text: &str, least: Confidence) -> Option<Finding> {
        let (class, confidence) = self.what.filter(|(_, confidence)| *confidence >= least)?;
        let preview = preview(class, &text[self.span.clone()]);
        Some(Finding { span: self.span, class, confidence, preview })
    }
}
