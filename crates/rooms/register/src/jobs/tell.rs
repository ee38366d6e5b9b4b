//! Letters about a breach: written a stride at a time, each with a permit of its own, and followed until each has an end.
// law: gdpr/34

use crate::{
    model::{Fate, Letter, Record, RecordId},
    notice, read,
    store::{self, Became},
};
use consent::{Channel, RIGHTS};
use customers::Contact;
use ground::{clock::MINUTE, id::Id};
use kernel::{Action, Job, Permission, Result, SYSTEM, SubjectId, Task, Tx};
use kit::Lang;
use post::{Envelope, State};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// People written to in one transaction.
const STRIDE: i64 = 200;
/// Letters whose end is asked for at once.
const LOOKED_AT: i64 = 500;
/// How soon to look again.
const AGAIN: i64 = MINUTE;

/// Writes to everybody found.
#[derive(Serialize, Deserialize)]
pub struct Notify {
    pub breach: RecordId,
}

impl Job for Notify {
    const KIND: &'static str = "register.notify";

    fn dedup(&self) -> Option<String> {
        Some(self.breach.to_string())
    }

    async fn run(&self, task: &Task) -> Result<()> {
        while task.write(&WriteSome { breach: self.breach }).await? > 0 {}
        task.write(&ThenFollow { breach: self.breach }).await
    }
}

struct ThenFollow {
    breach: RecordId,
}

impl Action for ThenFollow {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let at = tx.now().plus(AGAIN);
        tx.enqueue_at(&Follow { breach: self.breach }, at)
    }
}

struct WriteSome {
    breach: RecordId,
}

impl Action for WriteSome {
    type Output = usize;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<usize> {
        let breach = read::one(tx, self.breach).await?;
        let waiting = read::in_state(tx, self.breach, Fate::Found, (None, STRIDE)).await?;
        let subjects: Vec<SubjectId> = waiting.iter().map(|one| one.subject).collect();
        if subjects.is_empty() {
            return Ok(0);
        }
        let (mut became, mut letters) = (Vec::new(), Vec::new());
        let mut texts = Texts::of(tx).await?;
        let permits = consent::permits_with_contacts(tx, &subjects, RIGHTS, Channel::Email).await?;
        for (subject, answer) in permits {
            match answer {
                Ok((permit, contact)) => {
                    let envelope = texts.envelope(tx, &breach, &contact, permit.address());
                    letters.push((subject, (permit, envelope)));
                }
                Err(refusal) => became.push((subject, refusal.word())),
            }
        }
        self.note(tx, letters, &became).await?;
        Ok(subjects.len())
    }
}

type Written = Vec<(SubjectId, (consent::Permit, Envelope))>;

impl WriteSome {
    async fn note(&self, tx: &mut Tx, letters: Written, refused: &[(SubjectId, String)]) -> Result<()> {
        let (subjects, envelopes): (Vec<_>, Vec<_>) = letters.into_iter().unzip();
        let messages = post::hand_over_many(tx, envelopes).await?;
        let written = subjects.into_iter().zip(messages);
        let written = written.map(|(subject, message)| Became {
            subject,
            fate: Fate::Written,
            message: Some(message),
            why: None,
        });
        let refused = refused.iter().map(|(subject, why)| Became {
            subject: *subject,
            fate: Fate::Unreachable,
            message: None,
            why: Some(why),
        });
        let all: Vec<_> = written.chain(refused).collect();
        store::became(tx, self.breach, &all).await
    }
}

/// The letter in each language that somebody reads.
struct Texts {
    house: notice::House,
    by_lang: HashMap<Lang, Letter>,
}

impl Texts {
    async fn of(tx: &mut Tx) -> Result<Self> {
        Ok(Self { house: notice::house(tx).await?, by_lang: HashMap::new() })
    }

    fn envelope(&mut self, tx: &Tx, breach: &Record, contact: &Contact, address: &str) -> Envelope {
        let lang = contact.lang.unwrap_or_default();
        let house = &self.house;
        let letter = self.by_lang.entry(lang).or_insert_with(|| notice::letter(tx, breach, house, lang));
        let Letter { subject, text } = letter.to(&contact.name.full());
        let batch = Some(breach.id.bytes());
        Envelope { to: address.to_owned(), subject, text, batch, ..Envelope::plain("register.breach", lang) }
    }
}

/// Looks what became of the letters, until each has an end.
#[derive(Serialize, Deserialize)]
pub struct Follow {
    pub breach: RecordId,
}

impl Job for Follow {
    const KIND: &'static str = "register.follow";

    fn dedup(&self) -> Option<String> {
        Some(self.breach.to_string())
    }

    async fn run(&self, task: &Task) -> Result<()> {
        let mut after = None;
        let mut waits = false;
        loop {
            let seen = task.write(&LookAtSome { breach: self.breach, after }).await?;
            waits |= seen.waits;
            match seen.last {
                Some(last) => after = Some(last),
                None if waits => return task.go_on(&Nothing, task.app().clock().now().plus(AGAIN)).await,
                None => return Ok(()),
            }
        }
    }
}

struct Nothing;

impl Action for Nothing {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, _: &mut Tx) -> Result<()> {
        Ok(())
    }
}

struct LookAtSome {
    breach: RecordId,
    after: Option<SubjectId>,
}

struct Seen {
    last: Option<SubjectId>,
    /// Some of them have not left yet.
    waits: bool,
}

impl Action for LookAtSome {
    type Output = Seen;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Seen> {
        let written = read::in_state(tx, self.breach, Fate::Written, (self.after, LOOKED_AT)).await?;
        let messages: Vec<_> = written.iter().filter_map(|one| one.message).collect();
        let fates = post::states(tx, &messages).await?;
        let fates: HashMap<_, _> =
            fates.into_iter().map(|fate| (fate.id, (fate.state, fate.reason))).collect();
        let mut became = Vec::new();
        let mut waits = false;
        for one in &written {
            let found = one.message.and_then(|message| fates.get(&message));
            let (fate, why) = match found {
                Some((State::Sent | State::Kept, _)) => (Fate::Told, None),
                Some((State::Failed | State::Canceled, why)) => (Fate::Failed, why.as_deref()),
                Some(_) => {
                    waits = true;
                    continue;
                }
                None => (Fate::Failed, None),
            };
            became.push(Became { subject: one.subject, fate, message: None, why });
        }
        store::became(tx, self.breach, &became).await?;
        Ok(Seen { last: written.last().map(|one| one.subject), waits })
    }
}
