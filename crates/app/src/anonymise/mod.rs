//! An anonymised copy of the whole system, for training and support: a new house with a key store of its own.
//!
//! Nothing is copied and then cleaned: the copy is built from nothing by the actions of its rooms, over invented people who
//! have the shape of the real ones. What no part of this module asks for is not in the copy. No mapping is kept, no key, no
//! id and no hash of the original comes along; dates go back by a time that is each person's own and that nobody knows, and are told to a quarter of an hour.

mod asked;
mod chance;
mod files;
pub mod gaps;
mod matters;
mod office;
mod papers;
mod people;
pub mod plan;
mod terms;
mod told;

use crate::{demo::staff::PERSONAS, house, read};
use chance::{Chance, back};
use ground::{
    clock::{Clock, DAY, Timestamp},
    config::Config,
    id::Id,
};
use kernel::{Actor, App, Error, Result, Role, SubjectId, worker};
use people::Shared;
use staff::{AddUser, UserDraft};
use std::{
    fs,
    path::{Path, PathBuf},
};
use terms::Terms;

/// People read, invented and written at once.
const PAGE: usize = 500;
const TOGETHER: u32 = 500;
/// Letters of a password: 132 bits of chance.
const PASSWORD: usize = 22;

/// What is said while it goes on: how many of how many.
pub type Progress<'a> = &'a (dyn Fn(usize, usize) + Sync);

/// What the copy came to.
#[derive(Debug, Default)]
pub struct Copied {
    pub people: usize,
    pub permissions: usize,
    pub cases: usize,
    pub requests: usize,
    pub answers: usize,
    pub letters: usize,
    pub imports: usize,
    /// What the house set up and the copy could not take over, each with the reason.
    pub passed_over: Vec<String>,
    pub logins: Vec<Login>,
}

impl Copied {
    /// What came of something that may be refused; a refusal is written down.
    fn taken<T>(&mut self, what: &str, done: Result<T>) -> Option<T> {
        done.inspect_err(|why| self.passed_over.push(format!("{what}: {why}"))).ok()
    }
}

/// Who may sign in to the copy; the password is told this once.
#[derive(Debug)]
pub struct Login {
    pub email: &'static str,
    pub role: Role,
    pub password: String,
}

/// Makes the copy in a folder that is not there yet. Whatever stops before the end, nothing stands under that name.
// law: gdpr/4.5
pub async fn copy(source: &App, target: &Path, progress: Progress<'_>) -> Result<Copied> {
    gaps::check(source)?;
    if target.exists() {
        return Err(Error::fault(format!("{} is there already", target.display())));
    }
    let draft = draft_of(target)?;
    let outcome = fill(source, &draft, progress).await;
    let settled = match outcome {
        Ok(copied) => settle(&draft, target).map(|()| copied),
        Err(error) => Err(error),
    };
    if settled.is_err() && draft.exists() {
        fs::remove_dir_all(&draft)?;
    }
    settled
}

/// Beside its place; what an interrupted run left there goes.
fn draft_of(target: &Path) -> Result<PathBuf> {
    let mut name = target.as_os_str().to_owned();
    name.push(".part");
    let draft = PathBuf::from(name);
    if draft.exists() {
        if !house::is_anonymised(&draft) {
            return Err(Error::fault(format!("{} is there already, and is none of ours", draft.display())));
        }
        fs::remove_dir_all(&draft)?;
    }
    fs::create_dir_all(&draft)?;
    fs::write(
        draft.join(house::ANONYMISED),
        "An anonymised copy: its people are invented, and nothing is sent.\n",
    )?;
    Ok(draft)
}

/// The copy says in a file of its own where it lies, so that nobody opens another database by mistake.
fn settle(draft: &Path, target: &Path) -> Result<()> {
    let parent = draft.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let place = fs::canonicalize(parent)?.join(target.file_name().unwrap_or_default());
    let place = serde_json::to_string(&place.display().to_string())?;
    fs::write(draft.join("custodia.toml"), format!("data = {place}\ndatabase = \"sqlite\"\n"))?;
    Ok(fs::rename(draft, target)?)
}

async fn fill(source: &App, draft: &Path, progress: Progress<'_>) -> Result<Copied> {
    let mut run = Run { everybody: everybody(source).await?, chance: Chance::default() };
    let data = draft.display().to_string();
    let config = Config::load(Path::new(""), [], &[("data", data)]).map_err(Error::fault)?;
    let app = house::open_at(config, Clock::still(run.first_day(source))).await?;
    let mut copied = Copied { logins: hire(&app).await?, ..Copied::default() };
    let shared = Shared::read(source).await?;
    let terms = Terms::carry(source, &app, (&shared, &run.chance), &mut copied).await?;
    run.live(source, &app, (&terms, &shared), &mut copied, progress).await?;
    app.clock().advance(source.clock().now().0 - app.clock().now().0);
    matters::of_strangers(source, &app, &terms, &run.chance, &mut copied).await?;
    papers::register(source, &app, &run.chance, &mut copied).await?;
    told::copy(source, &app, (&terms, &run.chance), &mut copied).await?;
    worker::drain(&app).await?;
    consent::seal_now(&app).await?;
    app.db().flush().await?;
    app.vault().db().flush().await?;
    Ok(copied)
}

/// The personas of the demo, with passwords of this copy.
async fn hire(app: &App) -> Result<Vec<Login>> {
    let mut logins = Vec::new();
    for persona in &PERSONAS {
        let password: String = app.entropy().token().reveal().chars().take(PASSWORD).collect();
        let draft = UserDraft {
            name: persona.name.into(),
            email: persona.email.into(),
            role: persona.role.key().into(),
            ..UserDraft::default()
        };
        app.write(&Actor::house(), &AddUser::with_password(app, &draft, &password).await?).await?;
        logins.push(Login { email: persona.email, role: persona.role, password });
    }
    Ok(logins)
}

/// Somebody on the way into the copy: who they were is known as long as this run lasts, and nowhere but in memory.
struct Known {
    subject: SubjectId,
    /// By how much their dates go back.
    shift: i64,
    /// The days, as they are in the copy, on which they came, and on which we were last in touch.
    came: i64,
    last: i64,
    invented: Option<SubjectId>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Comes,
    Lives,
}

/// Everybody, and what they are by chance.
struct Run {
    everybody: Vec<Known>,
    chance: Chance,
}

async fn everybody(source: &App) -> Result<Vec<Known>> {
    let chance = Chance::default();
    let mut all: Vec<Known> = Vec::new();
    loop {
        let after = all.last().map_or([0; 16], |known| known.subject.bytes());
        let mut reader = source.read(&Actor::house()).await?;
        let page = read::people(&mut reader, &after, TOGETHER).await?;
        let is_last = page.len() < PAGE;
        all.extend(page.into_iter().map(|someone| {
            let shift = chance.shift();
            let day = |at: Timestamp| back(at, shift).0.div_euclid(DAY);
            let came = day(someone.created_at);
            Known {
                subject: someone.subject,
                shift,
                came,
                last: came.max(day(someone.last_contact_at)),
                invented: None,
            }
        }));
        if is_last {
            return Ok(all);
        }
    }
}

impl Run {
    fn first_day(&self, source: &App) -> Timestamp {
        let first = self.everybody.iter().map(|known| known.came).min();
        first.map_or(source.clock().now(), |day| Timestamp(day * DAY))
    }

    /// Day by day: who comes on it, and what was said by those who were last in touch on it.
    async fn live(
        &mut self,
        source: &App,
        app: &App,
        (terms, shared): (&Terms, &Shared),
        copied: &mut Copied,
        progress: Progress<'_>,
    ) -> Result<()> {
        let days = self.days();
        let all = days.len();
        let mut done = 0;
        for same in days.chunk_by(|one, other| (one.0, one.1) == (other.0, other.1)) {
            app.clock().advance((same[0].0 + 1) * DAY - 1 - app.clock().now().0);
            for page in same.chunks(PAGE) {
                let people: Vec<usize> = page.iter().map(|(_, _, at)| *at).collect();
                match page[0].1 {
                    Part::Comes => self.come(source, app, (terms, shared), &people).await?,
                    Part::Lives => {
                        let asked = (terms, shared, &self.chance);
                        matters::live(source, app, asked, &self.named(&people), copied).await?;
                    }
                }
                done += page.len();
                progress(done, all);
            }
        }
        copied.people = self.everybody.len();
        Ok(())
    }

    fn days(&self) -> Vec<(i64, Part, usize)> {
        let each =
            |(at, known): (usize, &Known)| [(known.came, Part::Comes, at), (known.last, Part::Lives, at)];
        let mut days: Vec<_> = self.everybody.iter().enumerate().flat_map(each).collect();
        days.sort_unstable();
        days
    }

    fn named(&self, people: &[usize]) -> Vec<&Known> {
        people.iter().map(|at| &self.everybody[*at]).collect()
    }

    /// In an order that says nothing about the one of their ids.
    async fn come(
        &mut self,
        source: &App,
        app: &App,
        asked: (&Terms, &Shared),
        people: &[usize],
    ) -> Result<()> {
        let mut people = people.to_vec();
        for at in (1..people.len()).rev() {
            people.swap(at, self.chance.place(at + 1));
        }
        let subjects: Vec<SubjectId> = people.iter().map(|at| self.everybody[*at].subject).collect();
        let invented = people::enter(source, app, asked, (&subjects, &self.chance)).await?;
        for (at, subject) in people.into_iter().zip(invented) {
            self.everybody[at].invented = Some(subject);
        }
        Ok(())
    }
}
