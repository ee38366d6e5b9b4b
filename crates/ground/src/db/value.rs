//! The few types that both engines store, and how Rust types become them.

use super::{Error, Result};

/// A value on its way into a statement.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Null,
    Int(i64),
    Bool(bool),
    Real(f64),
    Text(String),
    Blob(Vec<u8>),
}

/// A value on its way out of a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell<'a> {
    Null,
    Int(i64),
    Bool(bool),
    Real(f64),
    Text(&'a str),
    Blob(&'a [u8]),
}

pub trait ToValue {
    fn to_value(&self) -> Value;
}

pub trait FromCell: Sized {
    fn from_cell(cell: Cell<'_>) -> Result<Self>;
}

fn unexpected<T>(wanted: &str, cell: Cell<'_>) -> Result<T> {
    let found = match cell {
        Cell::Null => "null",
        Cell::Int(_) => "integer",
        Cell::Bool(_) => "boolean",
        Cell::Real(_) => "real",
        Cell::Text(_) => "text",
        Cell::Blob(_) => "bytes",
    };
    Err(Error::Type(format!("{wanted} wanted, {found} found")))
}

impl<T: ToValue + ?Sized> ToValue for &T {
    fn to_value(&self) -> Value {
        (*self).to_value()
    }
}

impl<T: ToValue> ToValue for Option<T> {
    fn to_value(&self) -> Value {
        self.as_ref().map_or(Value::Null, ToValue::to_value)
    }
}

impl<T: FromCell> FromCell for Option<T> {
    fn from_cell(cell: Cell<'_>) -> Result<Self> {
        match cell {
            Cell::Null => Ok(None),
            cell => T::from_cell(cell).map(Some),
        }
    }
}

impl ToValue for Value {
    fn to_value(&self) -> Value {
        self.clone()
    }
}

impl ToValue for str {
    fn to_value(&self) -> Value {
        Value::Text(self.to_owned())
    }
}

impl ToValue for String {
    fn to_value(&self) -> Value {
        Value::Text(self.clone())
    }
}

impl ToValue for [u8] {
    fn to_value(&self) -> Value {
        Value::Blob(self.to_vec())
    }
}

impl<const N: usize> ToValue for [u8; N] {
    fn to_value(&self) -> Value {
        Value::Blob(self.to_vec())
    }
}

impl ToValue for Vec<u8> {
    fn to_value(&self) -> Value {
        Value::Blob(self.clone())
    }
}

impl ToValue for bool {
    fn to_value(&self) -> Value {
        Value::Bool(*self)
    }
}

impl ToValue for f64 {
    fn to_value(&self) -> Value {
        Value::Real(*self)
    }
}

impl FromCell for String {
    fn from_cell(cell: Cell<'_>) -> Result<Self> {
        match cell {
            Cell::Text(text) => Ok(text.to_owned()),
            cell => unexpected("text", cell),
        }
    }
}

impl FromCell for Vec<u8> {
    fn from_cell(cell: Cell<'_>) -> Result<Self> {
        match cell {
            Cell::Blob(bytes) => Ok(bytes.to_vec()),
            cell => unexpected("bytes", cell),
        }
    }
}

impl<const N: usize> FromCell for [u8; N] {
    fn from_cell(cell: Cell<'_>) -> Result<Self> {
        match cell {
            Cell::Blob(bytes) => bytes.try_into().map_err(|_| Error::Type(format!("{N} bytes wanted"))),
            cell => unexpected("bytes", cell),
        }
    }
}

impl FromCell for bool {
    fn from_cell(cell: Cell<'_>) -> Result<Self> {
        match cell {
            Cell::Bool(value) => Ok(value),
            Cell::Int(value) => Ok(value != 0),
            cell => unexpected("boolean", cell),
        }
    }
}

impl FromCell for f64 {
    fn from_cell(cell: Cell<'_>) -> Result<Self> {
        match cell {
            Cell::Real(value) => Ok(value),
            cell => unexpected("real", cell),
        }
    }
}

/// Whole numbers are stored as 64 bits; a value that does not fit the Rust type is an error, never a wrap.
macro_rules! integers {
    ($($ty:ty),*) => {$(
        impl ToValue for $ty {
            fn to_value(&self) -> Value {
                Value::Int(i64::from(*self))
            }
        }
        impl FromCell for $ty {
            fn from_cell(cell: Cell<'_>) -> Result<Self> {
                match cell {
                    Cell::Int(value) => Self::try_from(value).map_err(|_| Error::Type(format!("{value} out of range"))),
                    cell => unexpected("integer", cell),
                }
            }
        }
    )*};
}
integers!(i64, i32, i16, u32, u16, u8);
