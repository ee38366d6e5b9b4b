//! Who else has a case open or writes in it now: kept in memory for as long as it is true, and nowhere else.

use crate::CaseId;
use ground::clock::{SECOND, Timestamp};
use kernel::StaffId;
use kit::Words;
use parking_lot::Mutex;
use std::{collections::HashMap, sync::LazyLock};

/// A page tells of itself every fifteen seconds; after three times that it is gone.
const STILL_THERE: i64 = 45 * SECOND;
/// Cases that are looked at together are few; more than this is somebody walking through all of them.
const CASES_MOST: usize = 10_000;

static SEEN: LazyLock<Mutex<HashMap<CaseId, Vec<Somebody>>>> = LazyLock::new(Mutex::default);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    Looking,
    Writing,
}

#[derive(Clone, Debug)]
struct Somebody {
    id: StaffId,
    name: String,
    doing: Doing,
    at: Timestamp,
}

/// The one who looks now.
pub struct Me<'a> {
    pub id: StaffId,
    pub name: &'a str,
}

/// Notes that somebody is here, and says in one sentence who else is.
pub fn here(t: Words, case: CaseId, me: &Me<'_>, doing: Doing, now: Timestamp) -> String {
    let mut seen = SEEN.lock();
    if seen.len() >= CASES_MOST {
        seen.retain(|_, people| people.iter().any(|one| is_there(one, now)));
    }
    let people = seen.entry(case).or_default();
    people.retain(|one| one.id != me.id && is_there(one, now));
    let sentence = say(t, people);
    people.push(Somebody { id: me.id, name: me.name.to_owned(), doing, at: now });
    sentence
}

fn is_there(one: &Somebody, now: Timestamp) -> bool {
    one.at.0 + STILL_THERE > now.0
}

/// Those who write are named before those who only look.
fn say(t: Words, people: &[Somebody]) -> String {
    let writing: Vec<&str> = names(people, Doing::Writing);
    let (word, names) = match writing.is_empty() {
        true => ("case-open-elsewhere", names(people, Doing::Looking)),
        false => ("case-writing-elsewhere", writing),
    };
    if names.is_empty() {
        return String::new();
    }
    t.w2(word, ("names", names.join(", ")), ("count", names.len()))
}

fn names(people: &[Somebody], doing: Doing) -> Vec<&str> {
    people.iter().filter(|one| one.doing == doing).map(|one| one.name.as_str()).collect()
}
