//! A backup taken while running, put back later: whoever was erased in between is erased again before anything is served.

use custodia::{backup, house, master};
use customers::{Create, Draft, Source, Standing};
use ground::{
    clock::{Clock, HOUR},
    config::{Config, MasterKey},
};
use kernel::{Actor, App, SubjectId, worker};
use rights::{Ask, Decide, Decision, How, Kind, Mode, Return, Vouch};
use std::path::Path;
use tempfile::TempDir;
use testkit::NOON;

fn config(folder: &Path) -> Config {
    Config::load(Path::new("no file"), [], &[("data", folder.display().to_string())]).unwrap()
}

/// A house whose time moves only when the story says so.
async fn open(folder: &Path) -> App {
    house::open_at(config(folder), Clock::still(NOON)).await.unwrap()
}

async fn add(app: &App, family: &str) -> SubjectId {
    let draft =
        Draft { family: family.into(), emails: vec![format!("{family}@example.org")], ..Draft::default() };
    app.write(&Actor::house(), &Create { draft, source: Source::Staff, purpose: None }).await.unwrap()
}

async fn erase(app: &App, subject: SubjectId) {
    let house = Actor::house();
    let claim = app.write(&house, &Ask { subject, kind: Kind::Erasure, how: How::Desk }).await.unwrap();
    worker::drain(app).await.unwrap();
    let claim = app.write(&house, &Vouch { claim }).await.unwrap();
    let decision = Decision::Erase { mode: Mode::Anonymise, comes_back: Return::Welcome };
    let decide = Decide { claim: claim.id, decision, confirm: claim.number.to_string() };
    app.write(&house, &decide).await.unwrap();
    // The last letter leaves first, then the key goes: each step comes back to the queue a little later.
    for _ in 0..5 {
        worker::drain(app).await.unwrap();
        app.clock().advance(HOUR);
    }
}

async fn is_known(app: &App, subject: SubjectId) -> bool {
    let mut reader = app.read(&Actor::house()).await.unwrap();
    let contact = customers::contact(&mut reader, subject).await.unwrap();
    contact.is_some_and(|contact| contact.standing != Standing::Erased)
}

#[tokio::test]
async fn who_was_erased_after_the_backup_is_erased_again_by_the_restore() {
    let folder = TempDir::new().unwrap();
    let copy = folder.path().join("backup.db");
    let app = open(folder.path()).await;
    let (gone, stays) = (add(&app, "pinarli").await, add(&app, "bakkerova").await);
    backup::data(&app, &copy).await.unwrap();
    assert!(backup::data(&app, &copy).await.is_err(), "a backup never overwrites another");
    erase(&app, gone).await;
    drop(app);
    backup::put_back(folder.path(), &copy).unwrap();
    let app = open(folder.path()).await;
    assert!(!is_known(&app, gone).await, "even before the replay nothing can be opened: the key is gone");
    assert_eq!(backup::replay(&app).await.unwrap(), 1);
    assert!(!is_known(&app, gone).await);
    assert!(is_known(&app, stays).await);
}

#[tokio::test]
async fn a_rotation_that_was_interrupted_is_finished_by_the_next_start() {
    let folder = TempDir::new().unwrap();
    let app = open(folder.path()).await;
    let subject = add(&app, "rotterdam").await;
    let MasterKey::File(path) = app.config().master_key.clone() else { panic!("the key is a file") };
    let (key, successor) = master::prepare_successor(&path, app.entropy()).unwrap();
    app.vault().rotate(key).await.unwrap();
    drop(app);
    assert!(successor.exists(), "the machine stopped before the new key took the old one's place");
    let app = open(folder.path()).await;
    assert!(is_known(&app, subject).await);
    assert!(!successor.exists());
}
