//! Answers as a table to take away: for one purpose, of those who allow it, and written down for each of them.

use crate::{
    EXPORT, events,
    model::Reply,
    read::{self, Answered},
};
use custodia_sheets::Writer;
use ground::paging::Wanted;
use kernel::{
    Action, Error, Message, Permission, Reader, Result, SubjectId, Tx,
    door::Door,
    seen::{self, Look},
};
use std::collections::{HashMap, HashSet};

/// More answers than anybody reads in a spreadsheet; they are opened in memory at once.
const MOST: usize = 10_000;
/// Answers read at once.
const PAGE: u32 = 200;

/// The words of the file that are not questions.
pub struct Head {
    pub answered: String,
    pub version: String,
    pub customer: String,
}

/// The file, as CSV that spreadsheets read: one line an answer, one column a question.
// law: gdpr/5.1.b
pub async fn csv(door: &Door, form: &str, purpose: &str, head: &Head) -> Result<Vec<u8>> {
    let mut reader = door.read().await?;
    reader.demand(&EXPORT)?;
    customers::known_purpose(&mut reader, "purpose", purpose).await?;
    let answers = usable(&mut reader, form, purpose).await?;
    let subjects: Vec<SubjectId> = answers.iter().map(|answered| answered.subject).collect();
    let numbers = customers::numbers(&mut reader, &subjects).await?;
    drop(reader);
    door.write(&Exported { form: form.to_owned(), purpose: purpose.to_owned(), subjects }).await?;
    table(&answers, &numbers, head)
}

/// The answers of those whose data may be used for the purpose now; nobody at all is a mistake at that field.
async fn usable(reader: &mut Reader, form: &str, purpose: &str) -> Result<Vec<Answered>> {
    let (mut answers, mut wanted) = (Vec::new(), Wanted { after: None, limit: Some(PAGE) });
    loop {
        let page = read::answers(reader, form, &wanted).await?;
        let subjects = page.items.iter().map(|answered| answered.subject).collect();
        let allowed: HashSet<SubjectId> =
            customers::allowed(reader, subjects, purpose).await?.into_iter().collect();
        answers.extend(page.items.into_iter().filter(|answered| allowed.contains(&answered.subject)));
        if answers.len() > MOST {
            return Err(Error::refused(Message::new("forms-error-export-many").with("most", MOST)));
        }
        match page.next {
            Some(next) => wanted.after = Some(next),
            None if answers.is_empty() => return Err(Error::field("purpose", "forms-error-nobody-allows")),
            None => return Ok(answers),
        }
    }
}

fn table(answers: &[Answered], numbers: &HashMap<SubjectId, i64>, head: &Head) -> Result<Vec<u8>> {
    let questions = questions(answers);
    let mut sheet = Writer::for_spreadsheets(Vec::new())?;
    let own = [&head.answered, &head.version, &head.customer].map(String::as_str);
    sheet.row(own.into_iter().chain(questions.iter().map(|(_, question)| *question)))?;
    for answered in answers {
        let number = numbers.get(&answered.subject).map(i64::to_string).unwrap_or_default();
        let own = [answered.at.rfc3339(), answered.version.to_string(), number];
        let said = questions.iter().map(|(key, _)| answer(&answered.replies, key));
        sheet.row(own.into_iter().chain(said))?;
    }
    Ok(sheet.finish()?)
}

/// Every question that was answered, in the words of the latest answer; they keep the order in which they first appear.
fn questions(answers: &[Answered]) -> Vec<(&str, &str)> {
    let (mut known, mut questions) = (HashSet::new(), Vec::new());
    for reply in answers.iter().flat_map(|answered| &answered.replies) {
        if known.insert(reply.key.as_str()) {
            questions.push((reply.key.as_str(), reply.question.as_str()));
        }
    }
    questions
}

fn answer(replies: &[Reply], key: &str) -> String {
    replies.iter().find(|reply| reply.key == key).map(|reply| reply.answer.clone()).unwrap_or_default()
}

/// Answers left the house; everybody in the file learns of it.
// law: gdpr/5.2
struct Exported {
    form: String,
    purpose: String,
    subjects: Vec<SubjectId>,
}

impl Action for Exported {
    type Output = ();
    const NEEDS: Permission = EXPORT;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let (form, purpose, people) = (self.form.clone(), self.purpose.clone(), self.subjects.len());
        tx.record(&events::Exported { form, purpose, people })?;
        seen::note_all(tx, Look::Exported, &self.subjects).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ground::{clock::Timestamp, id::Id};

    #[test]
    fn a_question_that_came_later_has_a_column_of_its_own() {
        let reply = |key: &str, answer: &str| Reply {
            key: key.into(),
            question: format!("{key}?"),
            answer: answer.into(),
        };
        let answered = |at: u8, replies| Answered {
            id: Id::from_bytes([at; 16]),
            version: 1,
            subject: SubjectId::from_bytes([at; 16]),
            at: Timestamp(0),
            replies,
        };
        let answers =
            [answered(1, vec![reply("a", "=1+1"), reply("b", "two")]), answered(2, vec![reply("b", "x\"y")])];
        let head = Head { answered: "When".into(), version: "Version".into(), customer: "No".into() };
        let numbers = HashMap::from([(SubjectId::from_bytes([1; 16]), 7)]);
        let csv = String::from_utf8(table(&answers, &numbers, &head).unwrap()).unwrap();
        let lines: Vec<&str> = csv.trim_start_matches('\u{feff}').lines().collect();
        let start = "1970-01-01T00:00:00Z";
        assert_eq!(lines[0], "When,Version,No,a?,b?");
        assert_eq!(lines[1], format!("{start},1,7,'=1+1,two"));
        assert_eq!(lines[2], format!("{start},1,,,\"x\"\"y\""));
    }
}
