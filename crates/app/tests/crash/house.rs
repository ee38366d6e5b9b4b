//! A house in a folder of its own: its processes are started, killed, and started again once their leases have ended.

use crate::place::Place;
use custodia::house;
use ground::{
    args,
    clock::{Clock, DAY, MINUTE},
    config::Config,
    db::{Db, Mode, Sql},
    secret::Entropy,
    statements,
};
use kernel::{Actor, App, worker};
use std::{
    fs::File,
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    time::{Duration, Instant},
};
use tempfile::TempDir;

/// Longer than any lease: whoever comes next finds all that the dead had claimed.
const AWAY: i64 = 6 * MINUTE;
/// Longer than a file waits for somebody to go on with it.
const LATER: i64 = 3 * DAY;
/// A life that is not cut short: more than any step of the work takes on a slow machine.
pub const LONG_LIFE: Duration = Duration::from_secs(20);
/// Long lives after which work that is not done never will be.
const LONG_LIVES: u32 = 4;
const GLANCE: Duration = Duration::from_millis(20);

statements! {
    JOBS = "update jobs set run_at = run_at - ?1 where state = 'waiting'";
    SCHEDULES = "update job_schedules set last_run = last_run - ?1";
    MESSAGES = "update post_messages set due_at = due_at - ?1 where state in ('waiting', 'sending')";
}

pub struct House {
    folder: TempDir,
    smtp: Option<SocketAddr>,
    chance: Entropy,
    db: Option<Db>,
    /// None: on SQLite.
    place: Option<Place>,
}

/// Whether the stories are to be left out: PostgreSQL has servers of its own to trust.
pub fn is_skipped() -> bool {
    let skipped = std::env::var_os("CUSTODIA_TEST_DATABASE").is_some();
    if skipped {
        eprintln!("skipped: CUSTODIA_TEST_DATABASE is set");
    }
    skipped
}

/// How many points of one work it is killed at where nobody asks for more; a release asks for 200.
const KILLS: u32 = 6;
/// Work that is over within so long was not killed in its midst.
const SLACK: f64 = 1.15;

/// How long each life of a work lasts that takes so long if nobody kills it.
pub fn lives(whole: Duration) -> impl Iterator<Item = Duration> {
    let asked = std::env::var("CUSTODIA_TEST_KILLS").ok().and_then(|count| count.parse().ok());
    let kills: u32 = asked.unwrap_or(KILLS);
    (1..=kills).map(move |kill| whole.mul_f64(SLACK * f64::from(kill) / f64::from(kills)))
}

impl House {
    pub fn new(smtp: Option<SocketAddr>) -> Self {
        let given = std::env::var("CUSTODIA_TEST_SEED").ok().and_then(|seed| seed.parse().ok());
        let seed = given.unwrap_or_else(|| u64::from(u32::from_le_bytes(Entropy::System.bytes())));
        eprintln!("CUSTODIA_TEST_SEED={seed}");
        Self { folder: TempDir::new().unwrap(), smtp, chance: Entropy::seeded(seed), db: None, place: None }
    }

    /// The same on PostgreSQL, where stories are told there.
    pub async fn anywhere(smtp: Option<SocketAddr>) -> Self {
        Self { place: Place::new().await, ..Self::new(smtp) }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub async fn open(&self) -> App {
        house::open(self.config()).await.unwrap()
    }

    /// As it was before, to fill it with what happened then.
    pub async fn open_ago(&self, time: i64) -> App {
        house::open_at(self.config(), Clock::still(Clock::System.now().minus(time))).await.unwrap()
    }

    /// Days later, with all work done that is due by then, and none of it in vain.
    pub async fn open_later(&self) -> App {
        let clock = Clock::still(Clock::System.now().plus(LATER));
        let app = house::open_at(self.config(), clock).await.unwrap();
        worker::start_schedules(&app).await.unwrap();
        worker::drain(&app).await.unwrap();
        let mut reader = app.read(&Actor::house()).await.unwrap();
        let dead = kernel::job::dead(&mut reader).await.unwrap();
        assert!(dead.is_empty(), "jobs were given up: {dead:?}");
        let log = self.log();
        assert!(!log.contains("panicked"), "{log}");
        app
    }

    pub fn log(&self) -> String {
        std::fs::read_to_string(self.path("log")).unwrap_or_default()
    }

    fn config(&self) -> Config {
        Config::load(Path::new("no file"), [], &self.settings()).unwrap()
    }

    fn settings(&self) -> Vec<(&'static str, String)> {
        let mut settings =
            vec![("data", self.path("data").display().to_string()), ("mail.from", "care@example.org".into())];
        settings.extend(self.place.iter().flat_map(Place::settings));
        if let Some(smtp) = self.smtp {
            settings.push(("smtp.host", smtp.ip().to_string()));
            settings.push(("smtp.port", smtp.port().to_string()));
            settings.push(("smtp.security", "plain".into()));
        }
        settings
    }

    /// Starts the binary with these arguments and no settings but ours.
    pub fn start(&self, arguments: &[&str]) -> Process {
        let log = File::options().append(true).create(true).open(self.path("log")).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_custodia"));
        command.args(arguments).current_dir(self.folder.path()).env_clear().stdin(Stdio::null());
        for (name, value) in self.settings() {
            command.env(format!("CUSTODIA_{}", name.replace('.', "_").to_uppercase()), value);
        }
        Process(command.stdout(log.try_clone().unwrap()).stderr(log).spawn().unwrap())
    }

    /// Lets it work until nothing is open, and says how long that took.
    pub async fn undisturbed(&mut self, open: Sql) -> Duration {
        let begun = Instant::now();
        let working = self.start(&["work"]);
        assert!(self.comes_to(open, 0).await, "{}", self.log());
        let whole = begun.elapsed();
        working.die_after(Duration::ZERO).await;
        eprintln!("uninterrupted it takes {whole:?}");
        whole
    }

    /// A moment before this, by chance.
    pub fn moment(&self, before: Duration) -> Duration {
        Duration::from_micros(self.below(u64::try_from(before.as_micros()).unwrap()))
    }

    pub fn below(&self, limit: u64) -> u64 {
        u64::from_le_bytes(self.chance.bytes()) % limit
    }

    /// Works in so many lives, each ended by chance before `longest`; what is left then is done by lives that may take their time.
    pub async fn work_and_die(&mut self, left: Sql, (lives, longest): (u32, Duration)) {
        for _ in 0..lives {
            let life = self.moment(longest);
            self.start(&["work"]).die_after(life).await;
            self.pass_time().await;
            eprintln!("  {} left", self.count(left.clone()).await);
        }
        for _ in 0..LONG_LIVES {
            let _working = self.start(&["work"]);
            if self.comes_to(left.clone(), 0).await {
                return;
            }
            self.pass_time().await;
        }
        panic!("not done after {LONG_LIVES} long lives; the log says:\n{}", self.log());
    }

    /// Keeps everything as it is now under a name, to begin again from there.
    pub async fn keep(&mut self, name: &str) {
        self.db = None;
        if let Some(place) = &mut self.place {
            place.keep(name).await;
        }
        copy(&self.path("data"), &self.path(name));
    }

    /// Puts back what was kept.
    pub async fn bring_back(&mut self, name: &str) {
        self.db = None;
        if let Some(place) = &self.place {
            place.bring_back(name).await;
        }
        std::fs::remove_dir_all(self.path("data")).unwrap();
        copy(&self.path(name), &self.path("data"));
    }

    /// Waits until a count is this; false when it takes longer than a long life.
    pub async fn comes_to(&mut self, sql: Sql, wanted: i64) -> bool {
        let waits = LONG_LIFE.as_millis() / GLANCE.as_millis();
        for _ in 0..waits {
            if self.count(sql.clone()).await == wanted {
                return true;
            }
            tokio::time::sleep(GLANCE).await;
        }
        false
    }

    /// The leases of the dead end.
    pub async fn pass_time(&mut self) {
        let mut conn = self.db().writer().await.unwrap();
        for sql in [JOBS, SCHEDULES, MESSAGES] {
            conn.execute(sql, args![AWAY]).await.unwrap();
        }
    }

    pub async fn count(&mut self, sql: Sql) -> i64 {
        self.db().reader().await.unwrap().scalar(sql, args![]).await.unwrap()
    }

    fn db(&mut self) -> &Db {
        let file = self.path("data").join("custodia.db");
        let place = self.place.as_ref();
        let open = || place.map_or_else(|| Db::sqlite(&file, Mode::Fast).unwrap(), Place::db);
        self.db.get_or_insert_with(open)
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let there = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &there);
        } else {
            std::fs::copy(&path, there).unwrap();
        }
    }
}

/// A process of the house; it dies with its story.
pub struct Process(Child);

impl Process {
    /// SIGKILL after this time; one that ended by itself before has an exit status.
    pub async fn die_after(mut self, life: Duration) -> Option<ExitStatus> {
        tokio::time::sleep(life).await;
        let ended = self.ended();
        eprintln!("killed after {life:?}{}", if ended.is_some() { ", too late" } else { "" });
        ended
    }

    pub fn ended(&mut self) -> Option<ExitStatus> {
        self.0.try_wait().unwrap()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended by itself.
        drop(self.0.kill());
        drop(self.0.wait());
    }
}
