//! What somebody asks of us by a form becomes a case: its category decides who does it, and the questions with their answers
//! are the first thing said in it.

use crate::model::{Reply, Shape, Submission, in_lang};
use cases::{
    Arrival, Author, Category, Channel, Kept, Number, Open, Party, Scope,
    model::text::{LINE, tamed_line},
};
use ground::clock::Timestamp;
use kernel::{Reader, Result, SubjectId, Tx};
use kit::{Lang, Words};

/// What was confirmed, by the form as it was shown.
pub(super) struct Came<'a> {
    pub form: &'a str,
    pub shape: &'a Shape,
    pub said: &'a Submission,
    pub files: &'a [Kept],
}

/// The categories that take new cases: on offer, and moved by a process that may be started.
pub async fn categories(reader: &mut Reader) -> Result<Vec<Category>> {
    let flows = flows::catalogue(reader, Lang::En).await?;
    let takes = |category: &&Category| {
        let flow = category.decides.flow.as_deref();
        category.on_offer && flow.is_some_and(|key| flows.iter().any(|flow| flow.key == key))
    };
    Ok(cases::categories(reader).await?.iter().filter(takes).cloned().collect())
}

/// Opens the case that the form names, if it names one.
pub(super) async fn open_case(tx: &mut Tx, subject: SubjectId, came: &Came<'_>) -> Result<Option<Number>> {
    let Some(wanted) = &came.shape.case else {
        return Ok(None);
    };
    let takes = categories(tx).await?;
    // What ended since the form was published costs nobody their question: the first on offer takes it.
    let Some(category) = takes.iter().find(|one| one.key == wanted.category).or(takes.first()) else {
        return Ok(None);
    };
    // The link proved whose address it is: in here they see what is theirs, and nothing else.
    tx.keep(Scope::Own { subject });
    let words = tx.app().lexicon().words(came.said.lang());
    let line = came.line(&wanted.about, words);
    let arrival = came.arrival(&line, words, tx.now());
    let open = Open {
        category: category.key.clone(),
        subject_line: line,
        customer: Some(subject),
        channel: Channel::Form,
        lang: Some(words.lang()),
        arrival: Some(arrival),
        acknowledge: true,
        ..Open::default()
    };
    Ok(Some(cases::open(tx, &open).await?.number))
}

impl Came<'_> {
    /// What it is about: what was answered to that question, else what the form is called.
    fn line(&self, about: &str, t: Words) -> String {
        let answered = self.said.replies.iter().find(|reply| reply.key == about);
        let line = answered.map(|reply| tamed_line(&spoken(t, &reply.answer), LINE));
        let title = || in_lang(&self.shape.titles, t.lang()).unwrap_or(self.form).to_owned();
        line.filter(|line| !line.is_empty()).unwrap_or_else(title)
    }

    fn arrival(&self, line: &str, t: Words, at: Timestamp) -> Arrival {
        let draft = &self.said.draft;
        let name = format!("{} {}", draft.given, draft.family).trim().to_owned();
        let from = Party { name, address: self.said.email.clone() };
        let said = |reply: &Reply| format!("{}\n{}", reply.question, spoken(t, &reply.answer));
        let text = self.said.replies.iter().map(said).collect::<Vec<_>>().join("\n\n");
        let text = if text.is_empty() { line.to_owned() } else { text };
        Arrival {
            subject_line: line.to_owned(),
            attachments: self.files.to_vec(),
            ..Arrival::plain(Author::Customer, from, text, at)
        }
    }
}

/// "Yes" and "no" are kept as keys; all other answers are words.
fn spoken(t: Words, answer: &str) -> String {
    match answer {
        "yes" => t.w("kit-yes"),
        "no" => t.w("kit-no"),
        words => words.to_owned(),
    }
}
