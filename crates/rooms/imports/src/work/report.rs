//! The report: every row that was not taken as it stands, with the reason, as a table that a spreadsheet opens safely.

use super::rows;
use crate::{
    actions::Reported,
    file::{Part, Writing},
    model::{Import, Note, Reading},
    read,
};
use custodia_sheets::{Row, Writer};
use kernel::{Actor, App, Result};
use kit::Words;

/// Writes the report of a run, if it has anything to say, while the uploaded file is still there.
pub async fn report(app: &App, import: &Import) -> Result<()> {
    let bytes = match import.tally.reasons.is_empty() {
        true => None,
        false => Some(write(app, import).await?),
    };
    app.write(&Actor::house(), &Reported { import: import.id, bytes }).await
}

async fn write(app: &App, import: &Import) -> Result<u64> {
    let t = app.lexicon().words(import.lang);
    let mut file = Writing::begin(app, import.id, Part::Report).await?;
    let mut sheet = Writer::for_spreadsheets(Vec::new())?;
    sheet.row(head(t, import))?;
    file.write(&sheet.finish()?).await?;
    let reading = super::reading(app, import).await?;
    let mut held = Held { app, import, page: Vec::new().into_iter(), last: None };
    let mut next = held.next().await?;
    let mut batches = rows::stream(app, import, |row| row).await?;
    while let Some(batch) = batches.recv().await {
        let mut sheet = Writer::new(Vec::new());
        for row in batch? {
            let number = row.as_ref().map_or_else(|error| error.number, |row| row.number);
            while let Some((_, note)) = next.filter(|(held, _)| *held == number) {
                sheet.row(line((t, import, &reading), number, (note, row.as_ref().ok())))?;
                next = held.next().await?;
            }
        }
        file.write(&sheet.finish()?).await?;
    }
    file.finish().await
}

fn head(t: Words, import: &Import) -> Vec<String> {
    let own = ["imports-row", "imports-why", "imports-column"].map(|key| t.w(key));
    own.into_iter().chain(import.header.iter().cloned()).collect()
}

fn line(
    (t, import, reading): (Words, &Import, &Reading),
    number: u64,
    (note, row): (Note, Option<&Row>),
) -> Vec<String> {
    let column =
        note.place.checked_sub(1).and_then(|place| import.header.get(place)).cloned().unwrap_or_default();
    let fault =
        row.and_then(|row| reading.faults(&row.cells).into_iter().find(|fault| fault.0 == note.place));
    let why = match fault.filter(|_| note.reason.is_about_a_value()) {
        Some((_, message)) => format!("{}: {}", t.w(&note.reason.word()), message.say(t)),
        None => t.w(&note.reason.word()),
    };
    let own = [number.to_string(), why, column];
    let cells =
        row.filter(|_| note.reason.repeats_the_row()).map(|row| row.cells.clone()).unwrap_or_default();
    own.into_iter().chain(cells).collect()
}

/// The held rows in the order of the file, a page at a time.
struct Held<'a> {
    app: &'a App,
    import: &'a Import,
    page: std::vec::IntoIter<(u64, Note)>,
    last: Option<(u64, Note)>,
}

impl Held<'_> {
    async fn next(&mut self) -> Result<Option<(u64, Note)>> {
        if self.page.len() == 0 {
            let mut reader = self.app.read(&Actor::house()).await?;
            self.page = read::held(&mut reader, self.import.id, self.last).await?.into_iter();
        }
        self.last = self.page.next();
        Ok(self.last)
    }
}
