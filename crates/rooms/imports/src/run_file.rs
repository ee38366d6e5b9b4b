//! A file from the command line, in one go: read, planned by guess, run with progress, told.

use crate::{
    actions::{Start, Worker},
    intake::{self, Incoming},
    model::{Import, ImportId, Kind, PlanDraft, State, Tally, Target, for_permissions, key},
    read,
    work::{self, Progress, Turn},
};
use kernel::{Actor, App, Error, Message, Result};
use kit::Lang;
use std::{path::Path, time::Duration};
use tokio::{fs::File, io::AsyncReadExt, time};

/// Bytes read from the disk at once.
const CHUNK: usize = 1 << 18;
/// How often the work of another process is looked at.
const GLANCE: Duration = Duration::from_millis(500);

/// What the command line says about a file.
pub struct Options {
    pub brings: Brings,
    /// The purpose that the data is held for; of permissions alone, what they are for where no column says so.
    pub purpose: String,
    /// `column=field,column=field`: goes before the guess, column by column.
    pub map: Option<String>,
    /// Where the data comes from; left out, the name of the file.
    pub source: Option<String>,
    pub on_progress: Box<dyn FnMut(Progress) + Send + Sync>,
}

/// What a file is brought in for.
#[derive(Clone, Debug)]
pub enum Brings {
    People,
    /// What people who are here allow.
    Permissions(Told),
}

/// How permissions came about, where the file has no column that says so.
#[derive(Clone, Debug, Default)]
pub struct Told {
    pub channel: Option<String>,
    pub origin: Option<String>,
    pub date: Option<String>,
}

/// What became of the file.
#[derive(Clone, Debug)]
pub struct Report {
    pub import: ImportId,
    pub state: State,
    pub rows: u64,
    pub seconds: f64,
    pub tally: Tally,
    /// What the columns were taken for, by the names they have.
    pub columns: Vec<(String, String)>,
}

/// Imports a file as the house itself. Killed half way, the import is finished by the next worker.
pub async fn run_file(app: &App, path: &Path, mut options: Options) -> Result<Report> {
    let house = Actor::house();
    let import = upload(app, &house, path).await?;
    let draft = match draft(app, &import, &options).await {
        Ok(draft) => draft,
        Err(error) => {
            intake::abandon(app, &house, import.id).await?;
            return Err(error);
        }
    };
    let import = match intake::plan(app, &house, &import, &draft).await {
        Ok(import) => import,
        Err(error) => {
            intake::abandon(app, &house, import.id).await?;
            return Err(error);
        }
    };
    let begun = app.clock().now();
    app.write(&house, &Start { import: import.id, lang: Lang::En, worker: Worker::Caller }).await?;
    follow(app, import.id, &mut options.on_progress).await?;
    let took = app.clock().now().0 - begun.0;
    let import = read::import(&mut app.read(&house).await?, import.id).await?;
    Ok(told(&import, &draft, Duration::from_micros(u64::try_from(took).unwrap_or_default())))
}

async fn upload(app: &App, house: &Actor, path: &Path) -> Result<Import> {
    let mut file = File::open(path).await?;
    let mut incoming = Incoming::begin(app, house, &name(path), Lang::En).await?;
    let id = incoming.id();
    let mut chunk = vec![0; CHUNK];
    let import = async {
        loop {
            match file.read(&mut chunk).await? {
                0 => return incoming.finish().await,
                read => incoming.write(&chunk[..read]).await?,
            }
        }
    }
    .await;
    if import.is_err() {
        intake::abandon(app, house, id).await?;
    }
    import
}

async fn draft(app: &App, import: &Import, options: &Options) -> Result<PlanDraft> {
    let mut draft = intake::preview(app, &Actor::house(), import).await?.draft;
    match &options.brings {
        Brings::People => Kind::People.key().clone_into(&mut draft.kind),
        Brings::Permissions(told) => draft = told.onto(for_permissions(draft, &import.header)),
    }
    if let Some(map) = &options.map {
        apply(&mut draft, &import.header, map)?;
    }
    draft.purpose.clone_from(&options.purpose);
    draft.source = options.source.clone().or_else(|| import.name.clone()).unwrap_or_default();
    Ok(draft)
}

/// Puts the named columns where they belong; the key follows from what is there afterwards.
fn apply(draft: &mut PlanDraft, header: &[String], map: &str) -> Result<()> {
    for pair in map.split(',').filter(|pair| !pair.trim().is_empty()) {
        let (column, field) = pair.split_once('=').ok_or_else(|| Error::field("map", "imports-error-map"))?;
        let place = header.iter().position(|name| name.eq_ignore_ascii_case(column.trim()));
        let unknown =
            || Error::field("map", Message::new("imports-error-no-column").with("column", column.trim()));
        let slot = place.and_then(|place| draft.columns.get_mut(place)).ok_or_else(unknown)?;
        field.trim().clone_into(slot);
    }
    let columns: Vec<Target> =
        draft.columns.iter().map(|key| Target::parse(key).unwrap_or(Target::Skip)).collect();
    let kind = Kind::parse(&draft.kind).unwrap_or(Kind::People);
    draft.key = key(&columns, kind).key().into();
    Ok(())
}

impl Told {
    fn onto(&self, draft: PlanDraft) -> PlanDraft {
        PlanDraft {
            permission_channel: self.channel.clone().unwrap_or_default(),
            permission_origin: self.origin.clone().unwrap_or_default(),
            permission_date: self.date.clone().unwrap_or_default(),
            ..draft
        }
    }
}

/// Works, or watches another worker, until the import is over.
async fn follow(app: &App, id: ImportId, tell: &mut (dyn FnMut(Progress) + Send)) -> Result<()> {
    loop {
        if work::turn(app, id, tell).await? == Turn::Pause {
            continue;
        }
        let import = read::import(&mut app.read(&Actor::house()).await?, id).await?;
        tell(Progress::from(&import));
        if !import.state.is_moving() {
            return Ok(());
        }
        time::sleep(GLANCE).await;
    }
}

fn told(import: &Import, draft: &PlanDraft, took: Duration) -> Report {
    Report {
        import: import.id,
        state: import.state,
        rows: import.done,
        seconds: took.as_secs_f64(),
        tally: import.tally.clone(),
        columns: import.header.iter().cloned().zip(draft.columns.iter().cloned()).collect(),
    }
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
