//! The same forms inside somebody's own account: filled in with what we know of them, and sent without a mail that asks again.
//! The room with the accounts gives the frame around them, and knows who is there.

use super::{
    confirm::{opened, thanked, to_cases},
    dress::Dress,
    fill::{SENDING, closed, received, said},
    prose,
    sheet::{STAMP, Sheet, Stage},
};
use crate::{
    actions::{Answer, Submit},
    model::{Fact, Form, Kind, Posted},
    read::{self, Takes},
    stamp,
};
use axum::extract::Request;
use cases::{Kept, Number};
use customers::Record;
use ground::limit::network;
use kernel::{Error, FieldError, Reader, Result, SubjectId, door::Door};
use kit::{Button, Html, Words};

/// Whoever is signed in: their door, who they are, and how the audit trail calls their sign-in.
pub struct Own<'a> {
    pub door: &'a Door,
    pub subject: SubjectId,
    pub session: &'a str,
}

/// A form as it stands in an account.
pub struct Shown {
    pub title: String,
    pub lead: String,
    /// The mark of the form's design.
    pub above: Html,
    pub body: Html,
    /// Nothing has to be mended or looked at again.
    pub is_fine: bool,
}

/// What became of a form that was sent.
pub enum Sent {
    /// Nothing: it has to be looked at again, or is closed.
    Shown(Shown),
    /// It said nothing that anybody would keep.
    Nothing,
    /// It is kept, and opened this case where it opens one.
    Kept(Option<Number>),
}

impl Own<'_> {
    pub async fn show(&self, name: &str) -> Result<Shown> {
        let mut reader = self.door.read().await?;
        let form = form(&mut reader, name).await?;
        let takes = read::takes(&mut reader, &form).await?;
        if takes != Takes::Answers {
            return Ok(closed_now(self.door.words, &form, &takes));
        }
        let record = self.record(&mut reader).await?;
        let mut sheet = Sheet::load(self.door, &mut reader, form, Stage::Account).await?;
        sheet.filled = known(&sheet.form, &record);
        Ok(self.shown(&sheet))
    }

    pub async fn send(&self, name: &str, request: Request) -> Result<Sent> {
        let door = self.door;
        if !door.app.allows(&SENDING, &network(door.visit.address)) {
            return Err(Error::TooMany);
        }
        let form = form(&mut door.read().await?, name).await?;
        let Some(mut sheet) = received(door, form, Stage::Account, request).await? else {
            return Ok(Sent::Nothing);
        };
        let mut reader = door.read().await?;
        let record = self.record(&mut reader).await?;
        let Some(submit) = said(&mut sheet, &mut reader).await? else {
            return Ok(Sent::Shown(self.shown(&sheet)));
        };
        if !is_theirs(&submit, &record) {
            let wrong = elsewhere(&sheet.form);
            sheet.errors.push(wrong);
            return Ok(Sent::Shown(self.shown(&sheet)));
        }
        drop(reader);
        self.keep(submit).await
    }

    async fn keep(&self, submit: Submit) -> Result<Sent> {
        let (door, Submit { form, submission, stamp }) = (self.door, submit);
        if submission.leads_nowhere() && submission.answers.is_empty() {
            return Ok(Sent::Nothing);
        }
        let files = self.carried(&form, &submission).await?;
        let shown_at = stamp::issued(&stamp).ok_or(Error::NotFound)?;
        let session = self.session.to_owned();
        let answer = Answer { form, submission, shown_at, from: door.visit.address, session };
        let taken = door.write(&answer).await?;
        if taken.takes != Takes::Answers {
            return Ok(Sent::Shown(closed_now(door.words, &answer.form, &taken.takes)));
        }
        Ok(Sent::Kept(opened(door, taken.case.as_ref(), &files).await))
    }

    /// Files that go along into a case lie in its store before it is there.
    async fn carried(&self, form: &Form, said: &crate::model::Submission) -> Result<Vec<Kept>> {
        if form.shape.case.is_none() || said.files.is_empty() {
            return Ok(Vec::new());
        }
        let mut reader = self.door.read().await?;
        let mut rows = Vec::new();
        for file in &said.files {
            rows.extend(read::waiting_row(&mut reader, &form.name, &file.token).await?);
        }
        to_cases(self.door, reader, rows).await
    }

    /// What the page after it says.
    pub async fn thanks(&self, name: &str, back: Button) -> Result<Shown> {
        let mut reader = self.door.read().await?;
        let form = form(&mut reader, name).await?;
        let dress = Dress::of(&mut reader, &form.shape).await?;
        let (text, ways) = thanked(self.door, &form, &dress, &back);
        let (lead, more) = text.trim().split_once('\n').unwrap_or((&text, ""));
        let title = self.door.words.w("forms-thanks-own-account");
        let body = Html::join([prose(more), ways]);
        Ok(Shown { title, lead: lead.to_owned(), above: dress.above, body, is_fine: true })
    }

    async fn record(&self, reader: &mut Reader) -> Result<Record> {
        customers::record(reader, self.subject).await?.ok_or(Error::NotFound)
    }

    fn shown(&self, sheet: &Sheet) -> Shown {
        let t = self.door.words;
        let title = sheet.form.title(t.lang()).to_owned();
        let (lead, above) = (t.w("forms-lead-account"), sheet.dress.above.clone());
        Shown { title, lead, above, body: sheet.body(), is_fine: sheet.is_fine() }
    }
}

fn closed_now(t: Words, form: &Form, takes: &Takes) -> Shown {
    let word = closed(takes);
    let lead = t.w1(&format!("{word}-text"), "title", form.title(t.lang()));
    Shown { title: t.w(word), lead, above: Html::default(), body: Html::default(), is_fine: true }
}

/// What no account offers is not there.
async fn form(reader: &mut Reader, name: &str) -> Result<Form> {
    let form = read::form(reader, name).await?;
    if form.shape.is_for_accounts() { Ok(form) } else { Err(Error::NotFound) }
}

/// What is filled in: everything of theirs that they see in full, and nothing that is sensitive.
fn known(form: &Form, record: &Record) -> Posted {
    let custom = |field: &str| {
        let plain = record.attributes.iter().find(|(key, _)| key == field).map(|(_, value)| value);
        plain.or_else(|| record.facts.custom.get(field)).cloned()
    };
    let pairs = form.shape.items.iter().filter_map(|item| match &item.kind {
        Kind::Fact { fact } => Some((item.key.clone(), fact.of(record))),
        Kind::Custom { field } => Some((item.key.clone(), custom(field)?)),
        _ => None,
    });
    Posted::from_pairs(pairs.filter(|(_, value)| !value.is_empty()).collect())
}

fn is_theirs(submit: &Submit, record: &Record) -> bool {
    record.facts.emails.iter().any(|known| known.eq_ignore_ascii_case(&submit.submission.email))
}

/// Said at the field with the address, or where the whole form is told about when it has none.
fn elsewhere(form: &Form) -> FieldError {
    let asks = |kind: &Kind| *kind == Kind::Fact { fact: Fact::Email };
    let item = form.shape.items.iter().find(|item| asks(&item.kind));
    FieldError::new(item.map_or(STAMP, |item| item.key.as_str()), "forms-error-own-email")
}
