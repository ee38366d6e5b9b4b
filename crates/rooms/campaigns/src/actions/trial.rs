//! Looking before sending: who would get the letter and who would not, and one copy to read in a real inbox.

use crate::{
    VIEW, WRITE, audience,
    events::Tried,
    model::{Letter, LetterId, Outcome},
    press::{Links, Press, Printed},
    read::{self, Group},
    store::Decision,
    walk,
};
use customers::Contact;
use kernel::{Access, Action, Error, Permission, Reader, Result, SubjectId, Tx, room::Note};
use std::collections::HashMap;

/// People looked at before the whole audience is counted: enough to see what is wrong, in a moment.
pub const LOOKED_AT: u32 = 1_000;
/// What sort of message the copy is.
const TRIAL: &str = "campaigns.trial";
/// Names shown of those who may, and of those who may not.
const NAMED: usize = 5;

/// Decides about the first people of a draft's audience as if it were sent now.
pub struct Estimate {
    pub letter: LetterId,
}

/// What the look found.
#[derive(Clone, Debug)]
pub struct Estimated {
    pub expected: i64,
    pub looked: i64,
    pub groups: Vec<Group>,
    pub named: Vec<Seen>,
}

/// One person of the audience, as far as the reader may see them.
#[derive(Clone, Debug)]
pub struct Seen {
    pub subject: SubjectId,
    pub number: i64,
    /// Empty where the reader may not see names.
    pub name: String,
    pub outcome: Outcome,
    pub reason: String,
}

impl Action for Estimate {
    type Output = Estimated;
    const NEEDS: Permission = VIEW;

    async fn run(&self, tx: &mut Tx) -> Result<Estimated> {
        let letter = read::load(tx, self.letter).await?;
        let expected = audience::count(tx, &letter.audience).await?;
        let people = audience::ids(tx, &letter.audience, None, LOOKED_AT).await?;
        let decisions = walk::look(tx, &letter, &people).await?;
        let groups = walk::counted(&decisions).into_iter();
        let mut groups: Vec<Group> =
            groups.map(|(outcome, reason, amount)| Group { outcome, reason, amount }).collect();
        groups.sort_by_key(|group| (group.outcome, -group.amount));
        let looked = i64::try_from(decisions.len()).unwrap_or(i64::MAX);
        Ok(Estimated { expected, looked, groups, named: named(tx, &decisions).await? })
    }
}

/// Some of those who may and some of those who may not, for readers who may see customers at all.
async fn named(reader: &mut Reader, decisions: &[Decision]) -> Result<Vec<Seen>> {
    if !reader.may(&customers::VIEW) {
        return Ok(Vec::new());
    }
    let of = |outcome| decisions.iter().filter(move |one: &&Decision| one.outcome == outcome).take(NAMED);
    let chosen: Vec<&Decision> = of(Outcome::Handed).chain(of(Outcome::Held)).collect();
    let subjects: Vec<SubjectId> = chosen.iter().map(|one| one.subject).collect();
    let access = reader.actor().access("name");
    let found = customers::contacts(reader, &subjects).await?;
    let people: HashMap<SubjectId, Contact> =
        found.into_iter().map(|person| (person.subject, person)).collect();
    let seen = |one: &Decision| {
        let person = people.get(&one.subject)?;
        let (outcome, reason) = (one.outcome, one.reason.clone());
        Some(Seen {
            subject: one.subject,
            number: person.number,
            name: name(person, access),
            outcome,
            reason,
        })
    };
    Ok(chosen.into_iter().filter_map(seen).collect())
}

/// A name as far as somebody may see it.
pub(crate) fn name(person: &Contact, access: Access) -> String {
    let initial = |part: &str| part.chars().next().map(|letter| format!("{letter}…"));
    match access {
        Access::Hidden => String::new(),
        Access::Masked => {
            person.name.full().split_whitespace().filter_map(initial).collect::<Vec<_>>().join(" ")
        }
        Access::Shown | Access::Edit => person.name.full(),
    }
}

/// Sends one copy, filled in for an invented person, to whoever asks for it.
pub struct Trial {
    pub letter: LetterId,
}

impl Action for Trial {
    type Output = ();
    const NEEDS: Permission = WRITE;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let letter = read::load(tx, self.letter).await?;
        let press = Press::set_up(tx, letter).await?;
        let Letter { id, title, purpose, .. } = press.letter();
        let lang = press.letter().lang_for(tx.actor().lang);
        let printed = press.proof(lang, &Links::example(tx.app(), purpose));
        let Printed { subject, text, .. } = printed.map_err(|fault| Error::Refused(fault.message()))?;
        let t = tx.app().lexicon().words(lang);
        let subject = t.w1("campaigns-try-subject", "subject", subject);
        let to_oneself = tx.app().gate()?.to_oneself;
        to_oneself(tx, Note { subject, text, kind: TRIAL, lang }).await?;
        tx.record(&Tried { letter: *id, title: title.clone() })
    }
}
