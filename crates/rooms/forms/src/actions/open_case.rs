//! What somebody asks of us by a form becomes a case: its category decides who does it, and the questions with their answers
//! are the first thing said in it.

use crate::{
    asked,
    jobs::OpenCase,
    model::{Reply, Shape, in_lang},
    read,
};
use cases::{
    Arrival, Author, Category, Channel, Kept, Number, Open, Party,
    model::text::{LINE, tamed_line},
};
use customers::Contact;
use kernel::{Action, Permission, Reader, Result, SYSTEM, Tx};
use kit::{Lang, Words};

/// The categories that take new cases: on offer, and moved by a process that may be started.
pub async fn categories(reader: &mut Reader) -> Result<Vec<Category>> {
    let flows = flows::catalogue(reader, Lang::En).await?;
    let takes = |category: &&Category| {
        let flow = category.decides.flow.as_deref();
        category.on_offer && flow.is_some_and(|key| flows.iter().any(|flow| flow.key == key))
    };
    Ok(cases::categories(reader).await?.iter().filter(takes).cloned().collect())
}

/// Opens the case that the form names, once: what asks for it is known by its mark.
pub struct Opening<'a> {
    pub of: &'a OpenCase,
    pub files: &'a [Kept],
}

impl Action for Opening<'_> {
    type Output = Option<Number>;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Option<Number>> {
        let mark = format!("{}@form.invalid", self.of.answers);
        if let Some(there) = cases::by_message_id(tx, &[&mark]).await? {
            return Ok(Some(cases::read::load(tx, there).await?.number));
        }
        let shape = read::version(tx, &self.of.form, self.of.version).await?.shape;
        let takes = categories(tx).await?;
        let named = takes.iter().find(|one| shape.case.as_ref().is_some_and(|case| case.category == one.key));
        // What ended since the form was published costs nobody their question: the first on offer takes it.
        let category = named.or(takes.first());
        let (Some(category), Some((subject, replies))) =
            (category, read::answered(tx, self.of.answers).await?)
        else {
            return Ok(None);
        };
        let Some(person) = customers::contact(tx, subject).await? else {
            return Ok(None);
        };
        // Answers belong into the fields they were asked for, as far as those may still be asked, and into no others.
        let asked = match named {
            Some(_) => asked::asked(tx, shape.clone()).await?.1,
            None => Vec::new(),
        };
        let arrival = Arrival { message_id: Some(mark), ..self.arrival(tx, &shape, &person, &replies) };
        let open = Open {
            category: category.key.clone(),
            subject_line: arrival.subject_line.clone(),
            customer: Some(subject),
            channel: Channel::Form,
            lang: Some(self.lang()),
            values: asked::values(&asked, &replies, self.lang()),
            arrival: Some(arrival),
            acknowledge: true,
            ..Open::default()
        };
        Ok(Some(cases::open(tx, &open).await?.number))
    }
}

impl Opening<'_> {
    fn lang(&self) -> Lang {
        Lang::parse(&self.of.lang).unwrap_or_default()
    }

    fn arrival(&self, tx: &Tx, shape: &Shape, person: &Contact, replies: &[Reply]) -> Arrival {
        let t = tx.app().lexicon().words(self.lang());
        let line = self.line(t, shape, replies);
        let from = Party { name: person.name.full(), address: person.email.clone().unwrap_or_default() };
        let said = |reply: &Reply| format!("{}\n{}", reply.question, spoken(t, &reply.answer));
        let text = replies.iter().map(said).collect::<Vec<_>>().join("\n\n");
        let text = if text.is_empty() { line.clone() } else { text };
        Arrival {
            subject_line: line,
            attachments: self.files.to_vec(),
            ..Arrival::plain(Author::Customer, from, text, tx.now())
        }
    }

    /// What it is about: what was answered to that question, else what the form is called.
    fn line(&self, t: Words, shape: &Shape, replies: &[Reply]) -> String {
        let about = shape.case.as_ref().map_or("", |case| case.about.as_str());
        let answered = replies.iter().find(|reply| reply.key == about);
        let line = answered.map(|reply| tamed_line(&spoken(t, &reply.answer), LINE));
        let title = || in_lang(&shape.titles, t.lang()).unwrap_or(&self.of.form).to_owned();
        line.filter(|line| !line.is_empty()).unwrap_or_else(title)
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
