//! What the house said: in its teams, in letters to many, and what its files brought. Numbers of the original, words of nobody.

use super::{
    Copied,
    chance::{Chance, back},
    people::CROWD,
    terms::Terms,
};
use crate::read::{self, Written};
use campaigns::{Draft, LetterId, Text};
use ground::{clock::Timestamp, id::Id};
use kernel::{Action, Actor, App, Permission, Result, SYSTEM, StaffId, Tx};
use kit::Lang;
use std::collections::{BTreeMap, HashMap};

/// What sealing adds to a text, about.
pub const AROUND: i64 = 60;
/// What an invented letter says, at most.
const LETTER: usize = 300;

/// Team talk, letters and imports; dates go back by one time, which nobody knows.
pub async fn copy(
    source: &App,
    app: &App,
    (terms, chance): (&Terms, &Chance),
    copied: &mut Copied,
) -> Result<()> {
    let house = Actor::house();
    let (now, shift) = (app.clock().now(), chance.shift());
    let inventing = Inventing { terms, chance, shift, now };
    let mut reader = source.read(&house).await?;
    let talk = inventing.talk(read::said_in_teams(&mut reader).await?);
    let (letters, imports) =
        (inventing.letters(&mut reader).await?, inventing.imports(read::imports(&mut reader).await?));
    drop(reader);
    copied.letters += letters.len();
    copied.imports += imports.len();
    app.write(&house, &Tell { talk, letters, imports }).await
}

struct Tell {
    talk: Vec<talk::Past>,
    letters: Vec<campaigns::Past>,
    imports: Vec<imports::Past>,
}

impl Action for Tell {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        talk::said_before(tx, &self.talk).await?;
        for letter in &self.letters {
            campaigns::keep_past(tx, letter).await?;
        }
        for import in &self.imports {
            imports::keep_past(tx, import).await?;
        }
        Ok(())
    }
}

struct Inventing<'a> {
    terms: &'a Terms,
    chance: &'a Chance,
    shift: i64,
    now: Timestamp,
}

impl Inventing<'_> {
    fn back(&self, at: Timestamp) -> Timestamp {
        back(at, self.shift).min(self.now)
    }

    fn talk(&self, said: Vec<read::Uttered>) -> Vec<talk::Past> {
        let each = |said: read::Uttered| {
            let team = *self.terms.teams.get(&staff::TeamId::from_bytes(said.place))?;
            Some(talk::Past {
                to: talk::Room::Team(team),
                author: self.somebody()?,
                text: self.chance.text(None, length(said.length)),
                at: self.back(said.at),
            })
        };
        said.into_iter().filter_map(each).collect()
    }

    fn somebody(&self) -> Option<StaffId> {
        let all = &self.terms.colleagues;
        (!all.is_empty()).then(|| *self.chance.pick(all))
    }

    async fn letters(&self, reader: &mut kernel::Reader) -> Result<Vec<campaigns::Past>> {
        let mut langs: HashMap<LetterId, Vec<String>> = HashMap::new();
        for (letter, lang) in read::letter_langs(reader).await? {
            langs.entry(letter).or_default().push(lang);
        }
        let mut counts: HashMap<LetterId, Vec<(campaigns::Outcome, String, i64)>> = HashMap::new();
        for group in read::receivers(reader, CROWD).await? {
            counts.entry(group.letter).or_default().push((group.outcome, group.reason, group.amount));
        }
        let all = read::letters(reader).await?;
        let known = all.iter().filter(|letter| self.terms.purposes.contains(&letter.purpose));
        let letter = |(turn, letter): (usize, &Written)| {
            let state = self.state(letter)?;
            let langs = langs.remove(&letter.id).unwrap_or_default();
            let draft = self.draft(letter, turn, &langs);
            let counts = counts.remove(&letter.id).unwrap_or_default();
            Some(campaigns::Past { draft, written_at: self.back(letter.created_at), state, counts })
        };
        Ok(known.enumerate().filter_map(letter).collect())
    }

    fn draft(&self, letter: &Written, turn: usize, langs: &[String]) -> Draft {
        let text = |lang: &String| {
            let body = format!("{{{{ given_name }}}},\n\n{}", self.chance.text(Some(lang), LETTER));
            (lang.clone(), Text { subject: self.chance.line(Some(lang)), body })
        };
        let texts: BTreeMap<String, Text> = langs.iter().map(text).collect();
        let (title, purpose) = (format!("Letter {}", turn + 1), letter.purpose.clone());
        Draft { title, purpose, texts, ..Draft::default() }
    }

    /// A letter that was on its way is one that somebody stopped.
    fn state(&self, letter: &Written) -> Option<campaigns::State> {
        use campaigns::{Act, State};
        let by = || self.somebody().map_or_else(|| "house".into(), |staff| staff.to_string());
        let act = |at: Option<Timestamp>| at.map(|at| Act { at: self.back(at), by: by() });
        let (started, halted) = (act(letter.started_at), act(letter.halted_at));
        match letter.state.as_str() {
            "draft" => Some(State::Draft),
            "sent" => Some(State::Sent { started: started?, ended: halted? }),
            "canceled" => Some(State::Canceled { started, canceled: halted? }),
            "sending" | "paused" => {
                let started = started?;
                let paused = halted.unwrap_or_else(|| started.clone());
                Some(State::Paused { started, paused })
            }
            _ => None,
        }
    }

    /// What became of how many rows; row numbers and what happened to few of them stay out.
    fn imports(&self, all: Vec<read::Brought>) -> Vec<imports::Past> {
        let each = |(turn, brought): (usize, read::Brought)| {
            let mut tally: imports::Tally = serde_json::from_str(&brought.tally).ok()?;
            tally.reasons.retain(|_, sample| i64::try_from(sample.count).is_ok_and(|count| count >= CROWD));
            for sample in tally.reasons.values_mut() {
                (sample.rows, sample.columns) = (Vec::new(), Vec::new());
            }
            let created_at = self.back(brought.created_at);
            Some(imports::Past {
                state: imports::State::parse(&brought.state)?,
                name: format!("people-{}.csv", turn + 1),
                lang: Lang::parse(&brought.lang).unwrap_or_default(),
                bytes: u64::try_from(brought.bytes).unwrap_or_default(),
                tally,
                created_at,
                finished_at: brought.moved_at.map_or(created_at, |at| self.back(at)),
            })
        };
        all.into_iter().enumerate().filter_map(each).collect()
    }
}

/// About how many letters were sealed.
pub fn length(sealed: i64) -> usize {
    usize::try_from(sealed - AROUND).unwrap_or_default()
}
