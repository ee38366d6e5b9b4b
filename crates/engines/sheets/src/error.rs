//! Why a file cannot be read as a table at all.

use crate::row::Fault;
use std::io;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the file cannot be read")]
    Io(#[from] io::Error),
    #[error("the file has no rows")]
    Empty,
    /// The binary format of Excel until 2003, or a workbook behind a password.
    #[error("the workbook is of an old format or has a password")]
    OldWorkbook,
    #[error("the file is packed, but not a workbook")]
    NotAWorkbook,
    #[error("the workbook is damaged")]
    Damaged,
    #[error("the workbook has no such sheet")]
    NoSuchSheet { sheets: Vec<String> },
    #[error("the workbook grows beyond all measure when it is unpacked")]
    Bomb,
    #[error("the workbook declares entities, which no spreadsheet does")]
    Entities,
    #[error("the header cannot be read: {0}")]
    Header(Fault),
}

impl Error {
    /// Where even the header cannot be read because of the file as a whole, that is said instead.
    pub(crate) fn of_header(fault: Fault) -> Error {
        match fault {
            Fault::Bomb => Error::Bomb,
            Fault::Broken => Error::Damaged,
            fault => Error::Header(fault),
        }
    }
}

impl From<zip::result::ZipError> for Error {
    fn from(error: zip::result::ZipError) -> Self {
        match error {
            zip::result::ZipError::Io(error) => Error::Io(error),
            _ => Error::Damaged,
        }
    }
}

impl From<quick_xml::Error> for Error {
    fn from(error: quick_xml::Error) -> Self {
        match error {
            quick_xml::Error::Io(error) if error.kind() == io::ErrorKind::FileTooLarge => Error::Bomb,
            _ => Error::Damaged,
        }
    }
}
