//! Who else has a case open or writes in it now, as one sentence.

use super::Lists;
use crate::{model::Doing, read::Here};

/// Those who write are named before those who only look.
pub fn say(lists: &Lists, here: &[Here]) -> String {
    let writing = names(lists, here, Doing::Writing);
    let (word, names) = match writing.is_empty() {
        true => ("case-open-elsewhere", names(lists, here, Doing::Looking)),
        false => ("case-writing-elsewhere", writing),
    };
    if names.is_empty() {
        return String::new();
    }
    lists.t.w2(word, ("names", names.join(", ")), ("count", names.len()))
}

fn names(lists: &Lists, here: &[Here], doing: Doing) -> Vec<String> {
    here.iter().filter(|one| one.doing == doing).map(|one| lists.person(Some(one.staff))).collect()
}
