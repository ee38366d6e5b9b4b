//! What other rooms ask of processes.

use crate::model::*;
use kernel::{Error, KeyId, Reader, Result, SubjectId, Tx};
use kit::Lang;
use std::collections::HashMap;

/// Begins a run: it enters the first status and its acts are done.
pub async fn start(_tx: &mut Tx, _start: Start<'_>) -> Result<RunId> {
    Err(Error::NotFound)
}

pub async fn state(_reader: &mut Reader, _run: RunId) -> Result<Now> {
    Err(Error::NotFound)
}

pub async fn states(_reader: &mut Reader, _runs: &[RunId]) -> Result<HashMap<RunId, Now>> {
    Ok(HashMap::new())
}

/// The next steps that whoever asks may take by hand.
pub async fn choices(_reader: &mut Reader, _run: RunId) -> Result<Vec<Choice>> {
    Ok(Vec::new())
}

/// The form of the present status.
pub async fn layout(_reader: &mut Reader, _run: RunId) -> Result<Vec<Shown>> {
    Ok(Vec::new())
}

/// Takes a transition.
pub async fn fire(_tx: &mut Tx, _run: RunId, _transition: &str, _values: Values, _by: By) -> Result<Now> {
    Err(Error::NotFound)
}

pub async fn save_values(_tx: &mut Tx, _run: RunId, _values: Values) -> Result<()> {
    Err(Error::NotFound)
}

/// A message arrived; gives where the run stands when it moved.
pub async fn replied(_tx: &mut Tx, _run: RunId, _author: Author) -> Result<Option<Now>> {
    Ok(None)
}

/// The host is gone or merged: the run ends without moving.
pub async fn end(_tx: &mut Tx, _run: RunId) -> Result<()> {
    Ok(())
}

/// A person was linked: values are sealed anew under their key.
pub async fn reseal(
    _tx: &mut Tx,
    _run: RunId,
    _from: KeyId,
    _to: KeyId,
    _subject: Option<SubjectId>,
) -> Result<()> {
    Ok(())
}

/// The published processes.
pub async fn catalogue(_reader: &mut Reader, _lang: Lang) -> Result<Vec<Flow>> {
    Ok(Vec::new())
}

/// What waits for people in a run.
pub async fn tasks_of(_reader: &mut Reader, _run: RunId) -> Result<Vec<Task>> {
    Ok(Vec::new())
}

/// What definitions may name in this house, for [`crate::check`].
pub async fn house(_reader: &mut Reader) -> Result<House> {
    Ok(House::default())
}
