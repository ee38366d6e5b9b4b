//! What people allowed and what they wrote about: states and dates of the original, words of nobody.

use super::{
    Copied, Known, PAGE, TOGETHER,
    chance::{Chance, back},
    terms::Terms,
};
use crate::read::{self, Line, Matter, Stand};
use cases::{CaseId, Contact, EntryKind, Party, Past, Priority, Said, Stands};
use consent::{Change, How, Outcome, Proof, State};
use customers::Restriction;
use ground::{clock::Timestamp, id::Id};
use kernel::{Action, Actor, App, Permission, Reader, Result, SYSTEM, SubjectId, Tx};
use std::collections::HashMap;

/// Cases whose threads are read at once.
const CASES: usize = 100;
/// Lines of one thread that come along.
const LINES: usize = 500;
/// What sealing adds to a text, about.
const AROUND: i64 = 60;

/// Writes down what these people allowed and asked, on the day on which they were last in touch.
pub async fn live(
    source: &App,
    app: &App,
    (terms, chance): (&Terms, &Chance),
    people: &[&Known],
    copied: &mut Copied,
) -> Result<()> {
    let known: HashMap<SubjectId, &Known> = people.iter().map(|known| (known.subject, *known)).collect();
    let subjects: Vec<SubjectId> = people.iter().map(|known| known.subject).collect();
    let mut reader = source.read(&Actor::house()).await?;
    let now = app.clock().now();
    let stands = read::permissions(&mut reader, &subjects).await?;
    let changes = stands.iter().filter(|stand| terms.purposes.contains(&stand.purpose));
    let changes = changes.filter_map(|stand| change(stand, known.get(&stand.subject)?, now)).collect();
    let restricted = read::persons(&mut reader, &subjects).await?;
    let restricted = restricted.into_iter().filter(|person| person.standing == "restricted");
    let restricted: Vec<SubjectId> =
        restricted.filter_map(|person| known.get(&person.subject)?.invented).collect();
    let said = Lately { changes, met: people.iter().filter_map(|known| known.invented).collect() };
    copied.permissions += app.write(&Actor::house(), &said).await?;
    let matters = read::matters(&mut reader, &subjects).await?;
    for part in matters.chunks(CASES) {
        let inventing = Inventing { terms, chance, app };
        let all = inventing.cases(&mut reader, part, |subject| known.get(&subject?).copied()).await?;
        copied.cases += app.write(&Actor::house(), &Earlier { all }).await?;
    }
    app.write(&Actor::house(), &Freeze { restricted }).await
}

/// The same for cases of people whom nobody knows.
pub async fn of_strangers(
    source: &App,
    app: &App,
    terms: &Terms,
    chance: &Chance,
    copied: &mut Copied,
) -> Result<()> {
    let mut after = [0; 16];
    loop {
        let mut reader = source.read(&Actor::house()).await?;
        let page = read::strangers(&mut reader, &after, TOGETHER).await?;
        for part in page.chunks(CASES) {
            let all = Inventing { terms, chance, app }.cases(&mut reader, part, |_| None).await?;
            copied.cases += app.write(&Actor::house(), &Earlier { all }).await?;
        }
        match page.last() {
            Some(last) if page.len() == PAGE => after = last.id.bytes(),
            _ => return Ok(()),
        }
    }
}

/// A state that a person or an authority brought about; what the house itself does comes again by itself.
fn change(stand: &Stand, known: &Known, now: Timestamp) -> Option<Change> {
    let state = match stand.state {
        State::Given | State::Renewed => State::Given,
        State::Withdrawn | State::Revoked => State::Withdrawn,
        State::Refused => State::Refused,
        _ => return None,
    };
    let how = match stand.proof {
        Proof::Reported => How::Import,
        Proof::Stated => How::Form,
        Proof::ByMail | Proof::Confirmed | Proof::OnPaper | Proof::Signed => How::Link,
    };
    let mut change = Change::new(known.invented?, stand.purpose.clone(), stand.channel, state, how);
    change.at = Some(back(stand.at, known.shift).min(now));
    change.origin = "anonymised".into();
    Some(change)
}

struct Lately {
    changes: Vec<Change>,
    met: Vec<SubjectId>,
}

impl Action for Lately {
    type Output = usize;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<usize> {
        let outcomes = consent::write_many(tx, &self.changes).await?;
        for subject in &self.met {
            customers::contacted(tx, *subject).await?;
        }
        Ok(outcomes.iter().filter(|outcome| matches!(outcome, Outcome::Written(_))).count())
    }
}

struct Freeze {
    restricted: Vec<SubjectId>,
}

impl Action for Freeze {
    type Output = ();
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        for subject in &self.restricted {
            customers::restrict(tx, *subject, Restriction::Decided).await?;
        }
        Ok(())
    }
}

struct Earlier {
    all: Vec<Past>,
}

impl Action for Earlier {
    type Output = usize;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<usize> {
        Ok(cases::open_past(tx, &self.all).await?.len())
    }
}

struct Inventing<'a> {
    terms: &'a Terms,
    chance: &'a Chance,
    app: &'a App,
}

impl Inventing<'_> {
    async fn cases<'k>(
        &self,
        reader: &mut Reader,
        matters: &[Matter],
        known: impl Fn(Option<SubjectId>) -> Option<&'k Known>,
    ) -> Result<Vec<Past>> {
        let ids: Vec<CaseId> = matters.iter().map(|matter| matter.id).collect();
        let mut threads: HashMap<CaseId, Vec<Line>> = HashMap::new();
        for line in read::lines(reader, &ids).await? {
            threads.entry(line.case_id).or_default().push(line);
        }
        let colleagues = staff::colleagues(&mut self.app.read(&Actor::house()).await?).await?;
        let each = |matter: &Matter| {
            let mut past =
                self.case(matter, known(matter.subject), threads.remove(&matter.id).unwrap_or_default());
            past.assignee = matter.assignee.as_ref().map(|_| self.chance.pick(&colleagues).id);
            past
        };
        Ok(matters.iter().map(each).collect())
    }

    fn case(&self, matter: &Matter, known: Option<&Known>, thread: Vec<Line>) -> Past {
        let shift = known.map_or_else(|| self.chance.shift(), |known| known.shift);
        let back = |at: Timestamp| back(at, shift);
        let lang = matter.lang.as_deref().filter(|lang| self.terms.langs.contains(*lang));
        let customer = known.and_then(|known| known.invented);
        let said = thread.into_iter().filter(|line| line.kind != EntryKind::Event).take(LINES);
        Past {
            category: self.terms.category(&matter.category),
            subject_line: self.chance.line(lang),
            customer,
            contact: if customer.is_none() { self.contact() } else { Contact::default() },
            channel: matter.channel,
            priority: Priority::ALL
                .into_iter()
                .find(|one| *one as i64 == matter.priority)
                .unwrap_or_default(),
            lang: lang.map(str::to_owned),
            opened_at: back(matter.opened_at),
            stands: if matter.stands == Stands::Merged { Stands::Done } else { matter.stands },
            closed_at: matter.closed_at.map(back),
            due_at: Some(back(matter.due_at)),
            waits_since: matter.waits_since.map(back),
            thread: said.map(|line| self.said(&line, lang, back(line.at))).collect(),
            ..Past::default()
        }
    }

    fn said(&self, line: &Line, lang: Option<&str>, at: Timestamp) -> Said {
        let length = usize::try_from(line.length.unwrap_or_default() - AROUND).unwrap_or_default();
        let text = self.chance.text(lang, length);
        Said { kind: line.kind, author: line.author, from: Party::default(), text, at }
    }

    fn contact(&self) -> Contact {
        let country = self.chance.country(None, None);
        let name = format!("{} {}", self.chance.pick(country.given), self.chance.pick(country.family));
        let email = format!("somebody.{}@example.org", self.chance.below(u32::MAX));
        Contact { name, email, phone: String::new() }
    }
}
