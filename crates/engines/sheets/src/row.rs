//! A row of a table, and what may be wrong with one.

use crate::limits;
use std::fmt;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The number that a spreadsheet shows at the left of the row; the header is usually 1.
    pub number: u64,
    /// As many cells as the header has.
    pub cells: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowError {
    pub number: u64,
    pub fault: Fault,
}

/// What is wrong with a row. Columns count from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    TooManyCells,
    CellTooLong {
        column: usize,
    },
    RowTooLong,
    UnclosedQuote,
    /// Text behind the closing quote of a cell: the quotes are not what they seem.
    StrayQuote,
    /// A NUL: the file is no text, or has been damaged.
    Nul {
        column: usize,
    },
    /// Bytes that the encoding does not have.
    Undecodable {
        column: usize,
    },
    /// A formula of the workbook failed: `#REF!`, `#N/A`.
    FormulaError {
        column: usize,
    },
    /// A cell of the workbook that refers to nothing or is of no known type.
    BadCell {
        column: usize,
    },
    /// The workbook grows beyond all measure from here. No row follows.
    Bomb,
    /// The file broke off here, by a failure of the disk or a damaged archive. No row follows.
    Broken,
}

impl Row {
    pub(crate) fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }

    /// Brings a row to the width of the header: spreadsheets leave out empty cells at the end, or add some.
    pub(crate) fn fitted(mut self, width: usize) -> Result<Row, RowError> {
        if self.cells.iter().skip(width).any(|cell| !cell.trim().is_empty()) {
            return Err(RowError { number: self.number, fault: Fault::TooManyCells });
        }
        self.cells.resize(width, String::new());
        Ok(self)
    }
}

/// Adds a cell to a row unless a limit or its content speaks against it.
pub(crate) fn push_cell(cells: &mut Vec<String>, cell: String) -> Result<(), Fault> {
    let column = cells.len();
    let fault = if column == limits::MAX_COLUMNS {
        Fault::TooManyCells
    } else if cell.len() > limits::MAX_CELL {
        Fault::CellTooLong { column }
    } else if cell.contains('\0') {
        Fault::Nul { column }
    } else if cell.contains(char::REPLACEMENT_CHARACTER) {
        Fault::Undecodable { column }
    } else {
        cells.push(cell);
        return Ok(());
    };
    Err(fault)
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::TooManyCells => write!(f, "more cells than columns"),
            Fault::CellTooLong { column } => write!(f, "the cell in column {} is too long", column + 1),
            Fault::RowTooLong => write!(f, "the row is too long"),
            Fault::UnclosedQuote => write!(f, "a quote is not closed"),
            Fault::StrayQuote => write!(f, "text follows a closing quote"),
            Fault::Nul { column } => write!(f, "the cell in column {} is not text", column + 1),
            Fault::Undecodable { column } => {
                write!(f, "the cell in column {} does not fit the encoding", column + 1)
            }
            Fault::FormulaError { column } => write!(f, "the formula in column {} failed", column + 1),
            Fault::BadCell { column } => write!(f, "the cell in column {} is damaged", column + 1),
            Fault::Bomb => write!(f, "the workbook grows beyond all measure"),
            Fault::Broken => write!(f, "the file breaks off"),
        }
    }
}

impl fmt::Display for RowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "row {}: {}", self.number, self.fault)
    }
}

impl std::error::Error for RowError {}
