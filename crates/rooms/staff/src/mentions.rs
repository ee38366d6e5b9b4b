//! Mentions: `@Anna` in a text is somebody who is told, `@service` everybody of a team.

use crate::read::teams::{Colleague, colleagues, teams};
use kernel::{Error, Message, Reader, Result, StaffId};

/// Mentions that one text may have: more is a mail to everybody.
const MOST: usize = 20;

/// Whom a text mentions: `@` with a name as it is written here, the first name where only one has it, or the key of a
/// team. The field is told whom nobody knows, so that nobody believes to have told somebody who hears nothing.
pub async fn mentioned(reader: &mut Reader, field: &str, text: &str) -> Result<Vec<StaffId>> {
    if !text.contains('@') {
        return Ok(Vec::new());
    }
    let people: Vec<Colleague> = colleagues(reader).await?.into_iter().filter(|one| one.active).collect();
    let teams = teams(reader).await?;
    let teams: Vec<(String, Vec<StaffId>)> = teams.into_iter().map(|team| (team.key, team.members)).collect();
    let told = resolve(text, &people, &teams).map_err(|message| Error::field(field, message))?;
    Ok(told)
}

type Teams = [(String, Vec<StaffId>)];

fn resolve(text: &str, people: &[Colleague], teams: &Teams) -> std::result::Result<Vec<StaffId>, Message> {
    let mut told: Vec<StaffId> = Vec::new();
    let mut mentions = 0;
    for rest in places(text) {
        mentions += 1;
        for staff in named(rest, people, teams)? {
            if !told.contains(&staff) {
                told.push(staff);
            }
        }
    }
    if mentions > MOST { Err(Message::new("staff-too-many-mentions").with("most", MOST)) } else { Ok(told) }
}

/// What follows each `@` that begins a word: one inside is part of an address.
fn places(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices('@').filter_map(|(at, _)| {
        let before = text[..at].chars().next_back();
        let rest = &text[at + 1..];
        let begins = before.is_none_or(|c| !c.is_alphanumeric() && !"._%+-".contains(c));
        (begins && rest.starts_with(char::is_alphanumeric)).then_some(rest)
    })
}

/// The longest name wins: `@Anna de Wit` is not Anna.
fn named(rest: &str, people: &[Colleague], teams: &Teams) -> std::result::Result<Vec<StaffId>, Message> {
    let whole = people.iter().filter(|one| begins(rest, &one.name)).max_by_key(|one| one.name.len());
    if let Some(one) = whole {
        return Ok(vec![one.id]);
    }
    let first: Vec<&Colleague> = people.iter().filter(|one| begins(rest, first_name(&one.name))).collect();
    match first.as_slice() {
        [one] => return Ok(vec![one.id]),
        [] => {}
        _ => return Err(Message::new("staff-mention-of-several").with("name", word(rest))),
    }
    let team = teams.iter().filter(|(key, _)| begins(rest, key)).max_by_key(|(key, _)| key.len());
    let unknown = || Message::new("staff-mention-unknown").with("name", word(rest));
    team.map(|(_, members)| members.clone()).ok_or_else(unknown)
}

/// Whether a text begins with this name and goes on with something else than a letter.
fn begins(text: &str, name: &str) -> bool {
    let mut letters = text.chars();
    let same = !name.is_empty()
        && name
            .chars()
            .all(|c| letters.next().is_some_and(|l| l == c || l.to_lowercase().eq(c.to_lowercase())));
    same && !letters.next().is_some_and(char::is_alphanumeric)
}

fn first_name(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or_default()
}

/// As much of it as an error can show.
fn word(text: &str) -> String {
    text.chars().take_while(|c| c.is_alphanumeric() || *c == '-').take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use ground::id::Id;
    use kernel::Role;

    fn people() -> Vec<Colleague> {
        ["Anna", "Anna de Wit", "Ömer Şahin", "Ben Berg", "Ben Bos"]
            .into_iter()
            .zip(1..)
            .map(person)
            .collect()
    }

    fn person((name, number): (&str, u8)) -> Colleague {
        let (id, name) = (StaffId::from_bytes([number; 16]), name.to_owned());
        Colleague { id, name, role: Role::Agent, active: true, lang: None, away_until: None, deputy: None }
    }

    fn told(text: &str) -> std::result::Result<Vec<u8>, (&'static str, String)> {
        let teams =
            [("second-line".to_owned(), vec![StaffId::from_bytes([7; 16]), StaffId::from_bytes([1; 16])])];
        let told = resolve(text, &people(), &teams).map_err(|m| (m.key, m.args[0].1.clone()))?;
        Ok(told.into_iter().map(|staff| staff.bytes()[0]).collect())
    }

    #[test]
    fn the_longest_name_is_meant_and_each_is_told_once() {
        assert_eq!(told("@anna, look; @Anna de Wit and @ANNA"), Ok(vec![1, 2]));
        assert_eq!(told("@ömer: (@Ben Bos)"), Ok(vec![3, 5]));
        assert_eq!(told("@second-line and @anna"), Ok(vec![7, 1]));
        assert_eq!(told("anna@example.org @ noon, 5@home"), Ok(vec![]));
    }

    #[test]
    fn whom_nobody_knows_is_told() {
        assert_eq!(told("@Zoe!"), Err(("staff-mention-unknown", "Zoe".into())));
        assert_eq!(told("@Annabel"), Err(("staff-mention-unknown", "Annabel".into())));
        assert_eq!(told("@Ben"), Err(("staff-mention-of-several", "Ben".into())));
        assert_eq!(told(&"@anna ".repeat(21)), Err(("staff-too-many-mentions", "20".into())));
    }
}
