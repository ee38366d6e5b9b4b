//! Rows on their way: read, decoded and checked on a thread of their own, handed over in batches.

use crate::{
    file::{Part, Stored},
    model::{Format, Import, MOST_ROWS},
};
use custodia_sheets::{Error as Unreadable, Options, Row, RowError, Sheet};
use kernel::{App, Error, Message, Result};
use tokio::{sync::mpsc, task};

/// Bytes of cells in one batch: a batch of huge rows is cut short.
const WEIGHT: usize = 2 << 20;
/// Batches that wait for the writer.
const AHEAD: usize = 1;
/// Rows that a person looks at before deciding, and that guesses are made from.
const GLANCE: usize = 20;

/// What a file looks like from outside.
pub struct Glance {
    pub format: Format,
    pub header: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// Opens a file and looks at its first rows; without a format it is guessed.
pub async fn glance(stored: Stored, format: Option<Format>) -> Result<Glance> {
    waiting(move || {
        let options = format.map(|format| format.options()).unwrap_or_default();
        let mut sheet = Sheet::read(stored, &options).map_err(refused)?;
        let (format, header) = (Format::from(sheet.guess()), sheet.header().to_vec());
        let rows = sheet
            .rows()
            .map_err(refused)?
            .filter_map(|row| row.ok().map(|row| row.cells))
            .take(GLANCE)
            .collect();
        Ok(Glance { format, header, rows })
    })
    .await
}

/// How many rows a file has; too many are refused.
pub async fn tally_rows(stored: Stored, options: Options) -> Result<u64> {
    waiting(move || {
        let mut sheet = Sheet::read(stored, &options).map_err(refused)?;
        let count = sheet.rows().map_err(refused)?.count() as u64;
        match count {
            0 => Err(Error::field("file", "imports-error-no-rows")),
            1..=MOST_ROWS => Ok(count),
            _ => {
                Err(Error::field("file", Message::new("imports-error-too-many-rows").with("most", MOST_ROWS)))
            }
        }
    })
    .await
}

/// All rows of an import in order, each turned into what `read` makes of it.
pub async fn stream<T: Send + 'static>(
    app: &App,
    import: &Import,
    read: impl FnMut(std::result::Result<Row, RowError>) -> T + Send + 'static,
) -> Result<mpsc::Receiver<Result<Vec<T>>>> {
    let stored = Stored::open(app, import.id, Part::Upload, import.bytes).await?;
    let options = import.format.as_ref().map(Format::options).unwrap_or_default();
    let (send, receive) = mpsc::channel(AHEAD);
    drop(task::spawn_blocking(move || {
        if let Err(error) = pour(stored, &options, read, &send) {
            // Nobody listens any more: whoever asked went away first.
            drop(send.blocking_send(Err(error)));
        }
    }));
    Ok(receive)
}

fn pour<T>(
    stored: Stored,
    options: &Options,
    mut read: impl FnMut(std::result::Result<Row, RowError>) -> T,
    send: &mpsc::Sender<Result<Vec<T>>>,
) -> Result<()> {
    let mut sheet = Sheet::read(stored, options).map_err(refused)?;
    let (mut batch, mut weight) = (Vec::new(), 0);
    for row in sheet.rows().map_err(refused)? {
        weight += row.as_ref().map_or(0, |row| row.cells.iter().map(String::len).sum());
        batch.push(read(row));
        if batch.len() == customers::BATCH || weight >= WEIGHT {
            weight = 0;
            if send.blocking_send(Ok(std::mem::take(&mut batch))).is_err() {
                return Ok(());
            }
        }
    }
    if !batch.is_empty() {
        drop(send.blocking_send(Ok(batch)));
    }
    Ok(())
}

async fn waiting<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    task::spawn_blocking(work).await.map_err(Error::fault)?
}

/// Why a file cannot be read, said at the field it came in by.
fn refused(error: Unreadable) -> Error {
    let key = match error {
        Unreadable::Io(cause) => return Error::fault(cause),
        Unreadable::Empty => "imports-error-empty",
        Unreadable::OldWorkbook => "imports-error-old-workbook",
        Unreadable::NotAWorkbook | Unreadable::Damaged => "imports-error-damaged",
        Unreadable::NoSuchSheet { .. } => return Error::field("sheet", "imports-error-no-sheet"),
        Unreadable::Bomb | Unreadable::Entities => "imports-error-bomb",
        Unreadable::Header(_) => "imports-error-header",
    };
    Error::field("file", key)
}
