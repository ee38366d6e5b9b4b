//! What people allowed and what they wrote about: states and dates of the original, words of nobody.

use super::{
    Copied, Known, PAGE, TOGETHER, asked,
    chance::{Chance, back},
    files,
    people::Shared,
    terms::Terms,
    told::length,
};
use crate::read::{self, Line, Matter, Stand, Uttered};
use cases::{CaseId, Contact, EntryKind, Party, Past, Priority, Said, Stands};
use consent::{Change, How, Outcome, Proof, State};
use customers::Restriction;
use ground::{clock::Timestamp, id::Id};
use kernel::{Action, Actor, App, KeyId, Permission, Reader, Result, SYSTEM, StaffId, SubjectId, Tx};
use std::collections::HashMap;

/// Cases whose threads are read at once.
const CASES: usize = 100;
/// Lines of one thread that come along.
const LINES: usize = 500;

/// Writes down what these people allowed and asked, on the day on which they were last in touch.
pub async fn live(
    source: &App,
    app: &App,
    (terms, shared, chance): (&Terms, &Shared, &Chance),
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
    let inventing = asked::Inventing { terms, shared, chance, known: &known, now };
    let replies = read::replies(&mut reader, &subjects).await?;
    let requests = read::requests(&mut reader, &subjects).await?;
    let asked = asked::Asked {
        requests: requests.iter().filter_map(|request| inventing.request(request)).collect(),
        answers: replies.iter().filter_map(|reply| inventing.answer(reply)).collect(),
    };
    let (requests, answers) = app.write(&Actor::house(), &asked).await?;
    (copied.requests, copied.answers) = (copied.requests + requests, copied.answers + answers);
    let matters = read::matters(&mut reader, &subjects).await?;
    for part in matters.chunks(CASES) {
        let inventing = Inventing { terms, chance, app };
        let all = inventing.cases(&mut reader, part, |subject| known.get(&subject?).copied()).await?;
        copied.cases += app.write(&Actor::house(), &all).await?;
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
            copied.cases += app.write(&Actor::house(), &all).await?;
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

/// Cases, and what colleagues said beside each.
struct Earlier {
    all: Vec<Past>,
    beside: Vec<Vec<Aside>>,
}

struct Aside {
    author: StaffId,
    text: String,
    at: Timestamp,
}

impl Action for Earlier {
    type Output = usize;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<usize> {
        let ids = cases::open_past(tx, &self.all).await?;
        let mut talk = Vec::new();
        for ((case, past), asides) in ids.iter().zip(&self.all).zip(&self.beside) {
            talk.extend(asides.iter().map(|aside| aside.beside(*case, past.customer)));
        }
        talk::said_before(tx, &talk).await?;
        Ok(ids.len())
    }
}

impl Aside {
    fn beside(&self, case: CaseId, subject: Option<SubjectId>) -> talk::Past {
        let to = talk::Room::Record {
            kind: "case",
            id: case.bytes(),
            key: subject.map_or_else(|| KeyId::own(case), KeyId::of),
            subject,
            href: format!("/cases/{case}"),
        };
        talk::Past { to, author: self.author, text: self.text.clone(), at: self.at }
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
    ) -> Result<Earlier> {
        let ids: Vec<CaseId> = matters.iter().map(|matter| matter.id).collect();
        let mut around = Around::read(reader, &ids).await?;
        let mut files = files::kept(self.app, reader, (&ids, self.chance)).await?;
        let mut earlier = Earlier { all: Vec::new(), beside: Vec::new() };
        for matter in matters {
            let known = known(matter.subject);
            let shift = known.map_or_else(|| self.chance.shift(), |known| known.shift);
            let mut past = self.case(matter, (known, shift), around.threads.remove(&matter.id), &mut files);
            past.tags = around.tags.remove(&matter.id).unwrap_or_default();
            past.tags.retain(|tag| self.terms.tags.contains(tag));
            let asides = around.talk.remove(&matter.id).unwrap_or_default();
            earlier.beside.push(asides.iter().filter_map(|said| self.aside(said, shift, &past)).collect());
            earlier.all.push(past);
        }
        Ok(earlier)
    }

    fn aside(&self, said: &Uttered, shift: i64, past: &Past) -> Option<Aside> {
        let text = self.chance.text(past.lang.as_deref(), length(said.length));
        Some(Aside { author: self.somebody()?, text, at: back(said.at, shift) })
    }

    fn somebody(&self) -> Option<StaffId> {
        let all = &self.terms.colleagues;
        (!all.is_empty()).then(|| *self.chance.pick(all))
    }

    fn case(
        &self,
        matter: &Matter,
        (known, shift): (Option<&Known>, i64),
        thread: Option<Vec<Line>>,
        files: &mut files::Kept,
    ) -> Past {
        let back = |at: Timestamp| back(at, shift);
        let lang = matter.lang.as_deref().filter(|lang| self.terms.langs.contains(*lang));
        let customer = known.and_then(|known| known.invented);
        let said = thread.into_iter().flatten().filter(|line| line.kind != EntryKind::Event).take(LINES);
        let priority = Priority::ALL.into_iter().find(|one| *one as i64 == matter.priority);
        Past {
            category: self.terms.category(&matter.category),
            subject_line: self.chance.line(lang),
            customer,
            contact: if customer.is_none() { self.contact() } else { Contact::default() },
            channel: matter.channel,
            priority: priority.unwrap_or_default(),
            lang: lang.map(str::to_owned),
            opened_at: back(matter.opened_at),
            stands: if matter.stands == Stands::Merged { Stands::Done } else { matter.stands },
            closed_at: matter.closed_at.map(back),
            due_at: Some(back(matter.due_at)),
            waits_since: matter.waits_since.map(back),
            team: matter.team.and_then(|team| self.terms.teams.get(&team).copied()),
            assignee: matter.assignee.as_ref().and_then(|_| self.somebody()),
            tags: Vec::new(),
            stood: (!matter.status.is_empty()).then(|| (matter.flow.clone(), matter.status.clone())),
            thread: said.map(|line| self.said(&line, lang, back(line.at), files)).collect(),
        }
    }

    fn said(&self, line: &Line, lang: Option<&str>, at: Timestamp, files: &mut files::Kept) -> Said {
        let text = self.chance.text(lang, length(line.length.unwrap_or_default()));
        let files = files.remove(&line.id).unwrap_or_default();
        Said { kind: line.kind, author: line.author, from: Party::default(), text, at, files }
    }

    fn contact(&self) -> Contact {
        let country = self.chance.country(None, None);
        let name = format!("{} {}", self.chance.pick(country.given), self.chance.pick(country.family));
        let email = format!("somebody.{}@example.org", self.chance.below(u32::MAX));
        Contact { name, email, phone: String::new() }
    }
}

/// What belongs to cases, by case.
struct Around {
    threads: HashMap<CaseId, Vec<Line>>,
    tags: HashMap<CaseId, Vec<String>>,
    talk: HashMap<CaseId, Vec<Uttered>>,
}

impl Around {
    async fn read(reader: &mut Reader, cases: &[CaseId]) -> Result<Self> {
        let lines = read::lines(reader, cases).await?;
        let talk = read::said_beside(reader, cases).await?;
        Ok(Self {
            threads: by_case(lines.into_iter().map(|line| (line.case_id, line))),
            tags: by_case(read::tags(reader, cases).await?.into_iter()),
            talk: by_case(talk.into_iter().map(|said| (CaseId::from_bytes(said.place), said))),
        })
    }
}

fn by_case<T>(rows: impl Iterator<Item = (CaseId, T)>) -> HashMap<CaseId, Vec<T>> {
    let mut all: HashMap<CaseId, Vec<T>> = HashMap::new();
    for (case, row) in rows {
        all.entry(case).or_default().push(row);
    }
    all
}
