//! What a process writes with files: documents are made and letters with enclosures are put together outside of any transaction.

use super::letters::{Nothing, PAUSE};
use crate::{
    actions::{Told, begin, is_still, keep, lang, process_letter, tell, today},
    events::Documented,
    model::{
        Case, CaseId, Entry, EntryId, Form, Kept, Upload,
        text::{NAME, tamed_line},
    },
    paper::{self, Paper},
    read::{case, enclosures, thread},
    store::{self, around},
};
use flows::RunId;
use ground::clock::{HOUR, SECOND};
use kernel::{
    Action, Actor, Error, Job, Message, Permission, Reader, Result, SYSTEM, Task, Tx,
    setting::{COMPANY_ADDRESS, COMPANY_NAME},
};
use serde::{Deserialize, Serialize};

/// How long a letter waits for its document at a time, and altogether.
const WHILE: i64 = 5 * SECOND;
const LONGEST: i64 = HOUR;

/// Makes the document of a line that stands in the thread already.
#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
pub enum MakeDocument {
    Begun(Begun),
    /// As an earlier version of the house asked for it: what was queued before an update is made after it.
    Asked(Asked),
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Begun {
    pub entry: EntryId,
    pub told: Told,
    pub form: Form,
}

/// A document whose line does not stand in the thread yet.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Asked {
    pub case: CaseId,
    pub name: String,
    pub text: String,
}

impl Job for MakeDocument {
    const KIND: &'static str = "cases.document";

    async fn run(&self, task: &Task) -> Result<()> {
        match self {
            Self::Begun(begun) => begun.make(task).await,
            Self::Asked(asked) => task.finish(asked).await,
        }
    }
}

impl Action for Asked {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let Some(case) = case::present(tx, self.case).await?.filter(|case| case.sealed.is_some()) else {
            return Ok(());
        };
        let Some(run) = case.run else { return Ok(()) };
        let told = Told { run, line: self.name.clone(), text: self.text.clone() };
        let (facts, _) = store::facts(tx, &case).await?;
        let (name, _) = told.filled(tx, &case, facts).await?;
        let entry = begin(tx, &case, &name).await?;
        tx.enqueue(&MakeDocument::Begun(Begun { entry, told, form: Form::default() }))
    }
}

impl Begun {
    async fn make(&self, task: &Task) -> Result<()> {
        let mut reader = task.read().await?;
        let Some((case, line)) = begun(&mut reader, self.entry).await? else { return Ok(()) };
        if line.attachments > 0 {
            return Ok(());
        }
        if is_still(&mut reader, &case).await? {
            return until_free(task, reader).await;
        }
        let made = match drawn(&mut reader, &case, &self.told).await {
            Ok(paper) => file(&paper, self.form).map(|file| vec![file]),
            Err(error) => Err(error),
        };
        drop(reader);
        let done = match made {
            Ok(files) => match keep(task.app(), &Actor::house(), files).await {
                Ok(kept) => task.finish(&Shelve { entry: self.entry, kept }).await,
                Err(error) => Err(error),
            },
            Err(error) => Err(error),
        };
        settled(task, (self.told.run, MakeDocument::KIND), done).await
    }
}

/// A line with its case, as long as anything of it can be read.
async fn begun(reader: &mut Reader, entry: EntryId) -> Result<Option<(Case, Entry)>> {
    let Some(line) = thread::among(reader, &[entry]).await?.pop() else { return Ok(None) };
    let case = case::present(reader, line.case).await?.filter(|case| case.sealed.is_some());
    Ok(case.map(|case| (case, line)))
}

async fn drawn(reader: &mut Reader, case: &Case, told: &Told) -> Result<Paper> {
    let lang = lang(case);
    let (facts, _) = case::facts(reader, case).await?;
    let (title, text) = told.filled(reader, case, facts).await?;
    let words = reader.app().lexicon().words(lang);
    let number = case.number.to_string();
    Ok(Paper {
        lang,
        title,
        text,
        house: reader.setting(&COMPANY_NAME).await?,
        address: reader.setting(&COMPANY_ADDRESS).await?,
        name: crate::actions::places(reader, case).await?.remove("name").unwrap_or_default(),
        about: words.w1("cases-document-about", "number", number.as_str()),
        date: today(reader, lang).await?,
    })
}

/// What our letters cannot be printed with becomes HTML, which every reader shows.
fn file(paper: &Paper, form: Form) -> Result<Upload> {
    let printed = if form == Form::Pdf { paper::pdf(paper) } else { None };
    let (ending, media, bytes) = match printed {
        Some(bytes) => ("pdf", "application/pdf", bytes),
        None => {
            let page = paper::html(paper).map_err(|error| Error::fault(error.to_string()))?;
            ("html", "text/html", page.into_bytes())
        }
    };
    let name = tamed_line(&paper.title.replace(['/', '\\'], "-"), NAME - ".html".len());
    Ok(Upload { name: format!("{name}.{ending}"), media: media.into(), bytes, cid: None })
}

struct Shelve {
    entry: EntryId,
    kept: Vec<Kept>,
}

impl Action for Shelve {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let Some((case, line)) = begun(tx, self.entry).await? else { return Ok(()) };
        around::attach(tx, &case, line.id, &self.kept).await?;
        around::count(tx, line.id, self.kept.len()).await?;
        tell::tell(tx, &case, &Documented { case: case.id, subject: case.subject, entry: line.id })
    }
}

/// Writes a letter of a process with what goes with it: files of the house, and the document that was made before.
#[derive(Debug, Serialize, Deserialize)]
pub struct WriteLetter {
    pub case: CaseId,
    pub told: Told,
    /// Keys of enclosures.
    pub files: Vec<String>,
    pub document: Option<EntryId>,
}

impl Job for WriteLetter {
    const KIND: &'static str = "cases.letter";

    async fn run(&self, task: &Task) -> Result<()> {
        let mut reader = task.read().await?;
        let Some(case) = own(&mut reader, self.case).await? else { return Ok(()) };
        if is_still(&mut reader, &case).await? {
            return until_free(task, reader).await;
        }
        let later = reader.now().plus(WHILE);
        let files = self.together(&mut reader, &case).await;
        drop(reader);
        let done = match files {
            Ok(Some(files)) => self.send(task, files).await,
            Ok(None) => return task.go_on(&Nothing, later).await,
            Err(error) => Err(error),
        };
        settled(task, (self.told.run, Self::KIND), done).await
    }
}

impl WriteLetter {
    /// Everything that goes with it; none while its document is still being made.
    async fn together(&self, reader: &mut Reader, case: &Case) -> Result<Option<Vec<Upload>>> {
        let mut files = Vec::new();
        if let Some(document) = self.document {
            files = thread::contents(reader, case, document).await?;
            if files.is_empty() {
                let now = reader.now();
                let waits =
                    begun(reader, document).await?.is_some_and(|(_, line)| line.at.plus(LONGEST) > now);
                return if waits { Ok(None) } else { Err(Error::refused("cases-error-no-document")) };
            }
        }
        files.extend(enclosures::uploads(reader, lang(case), &self.files).await?);
        let size: usize = files.iter().map(|file| file.bytes.len()).sum();
        if size > post::LARGEST_LETTER {
            let most = post::LARGEST_LETTER >> 20;
            return Err(Error::refused(Message::new("cases-error-large").with("most", most)));
        }
        Ok(Some(files))
    }

    async fn send(&self, task: &Task, files: Vec<Upload>) -> Result<()> {
        let kept = keep(task.app(), &Actor::house(), files).await?;
        task.finish(&Write { letter: self, kept }).await
    }
}

struct Write<'a> {
    letter: &'a WriteLetter,
    kept: Vec<Kept>,
}

impl Action for Write<'_> {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let WriteLetter { case, told, .. } = self.letter;
        let Some(case) = own(tx, *case).await? else { return Ok(()) };
        process_letter(tx, &case, told, &self.kept).await
    }
}

/// The case itself: what a process began there is not written from the case that it was merged into.
async fn own(reader: &mut Reader, case: CaseId) -> Result<Option<Case>> {
    let found = case::unseen(reader, case).await?;
    Ok(found.filter(|case| case.sealed.is_some() && case.merged_into.is_none()))
}

/// Nothing is written about somebody restricted; it goes on by itself when they are free.
async fn until_free(task: &Task, reader: Reader) -> Result<()> {
    let later = reader.now().plus(PAUSE);
    drop(reader);
    task.go_on(&Nothing, later).await
}

/// What people can mend holds the step, as it would have in the move; what went wrong in the machine is tried again.
async fn settled(task: &Task, (run, step): (RunId, &'static str), done: Result<()>) -> Result<()> {
    let reason = match done {
        Ok(()) => return Ok(()),
        Err(error @ (Error::Busy | Error::Fault(_))) => return Err(error),
        Err(Error::Invalid(mut fields)) if !fields.is_empty() => fields.remove(0).message,
        Err(error) => error.message(),
    };
    task.finish(&Hold { run, step, reason }).await
}

struct Hold {
    run: RunId,
    step: &'static str,
    reason: Message,
}

impl Action for Hold {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        match flows::held(tx, self.run, self.step, &self.reason).await {
            // It went with its person meanwhile.
            Err(Error::NotFound) => Ok(()),
            held => held,
        }
    }
}
