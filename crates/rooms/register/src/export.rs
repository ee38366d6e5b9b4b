//! The register as files: a workbook with a sheet a chapter, and fideslang for other programs.

mod chapters;
mod fides;
mod kept;
mod yaml;

pub use chapters::{Chapter, Line, answer, chapters, choice};
pub use fides::manifest;
pub use kept::how_long;
pub use yaml::yaml;

use crate::{VIEW, book::Book, events};
use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use custodia_sheets::Book as Workbook;
use kernel::{Action, Error, Permission, Result, Tx, door::Door};
use std::io::Cursor;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Xlsx,
    Yaml,
}

impl Format {
    pub fn parse(key: &str) -> Option<Self> {
        [Self::Xlsx, Self::Yaml].into_iter().find(|format| format.key() == key)
    }

    pub const fn key(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Yaml => "yaml",
        }
    }

    const fn media(self) -> &'static str {
        match self {
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Yaml => "application/yaml; charset=utf-8",
        }
    }
}

/// The whole register as one file.
pub async fn file(door: &Door, format: Format) -> Result<Response> {
    let mut reader = door.read().await?;
    let book = Book::read(&mut reader).await?;
    let t = door.words.in_zone(&reader.setting(&kernel::setting::TIME_ZONE).await?);
    drop(reader);
    let bytes = match format {
        Format::Xlsx => workbook(&chapters(&book, t))?,
        Format::Yaml => yaml(&manifest(&book, t)).into_bytes(),
    };
    door.write(&Exported { format }).await?;
    let name = format!("attachment; filename=\"register.{}\"", format.key());
    let head = [(header::CONTENT_TYPE, format.media().to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((head, bytes).into_response())
}

pub fn workbook(chapters: &[Chapter]) -> Result<Vec<u8>> {
    let names: Vec<&str> = chapters.iter().map(|chapter| chapter.title.as_str()).collect();
    let mut book = Workbook::of(Cursor::new(Vec::new()), &names).map_err(Error::fault)?;
    for (at, chapter) in chapters.iter().enumerate() {
        if at > 0 {
            book.next_sheet().map_err(Error::fault)?;
        }
        book.row(&chapter.columns).map_err(Error::fault)?;
        for row in &chapter.rows {
            book.row(&row.cells).map_err(Error::fault)?;
        }
    }
    Ok(book.finish().map_err(Error::fault)?.into_inner())
}

struct Exported {
    format: Format,
}

impl Action for Exported {
    type Output = ();
    const NEEDS: Permission = VIEW;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.record(&events::Exported { format: self.format.key() })
    }
}
