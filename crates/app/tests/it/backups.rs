//! A backup taken while running, put back later: whoever was erased in between is erased again before anything is served, and
//! what is no backup of this house changes nothing.

use custodia::{
    backup::{self, Restored},
    house, master,
};
use customers::{Create, Draft, Source, Standing};
use ground::{
    clock::{Clock, HOUR},
    config::{Config, MasterKey},
};
use kernel::{Action, Actor, App, KeyId, Permission, Result, SYSTEM, SubjectId, Tx, worker};
use rights::{Ask, Decide, Decision, Ended, Ending, How, Kind, Mode, Return, Vouch, Wish};
use std::{
    fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;
use testkit::NOON;

fn config(folder: &Path) -> Config {
    Config::load(Path::new("no file"), [], &[("data", folder.display().to_string())]).unwrap()
}

/// A house whose time moves only when the story says so.
async fn open(folder: &Path) -> App {
    house::open_at(config(folder), Clock::still(NOON)).await.unwrap()
}

async fn put_back(folder: &Path, copy: &Path) -> kernel::Result<Restored> {
    backup::restore(config(folder), Clock::still(NOON), copy).await
}

async fn add(app: &App, family: &str) -> SubjectId {
    let draft =
        Draft { family: family.into(), emails: vec![format!("{family}@example.org")], ..Draft::default() };
    app.write(&Actor::house(), &Create { draft, source: Source::Staff, purpose: None }).await.unwrap()
}

async fn erase(app: &App, subject: SubjectId, mode: Mode, comes_back: Return) {
    let house = Actor::house();
    let wish = Wish::plain(subject, Kind::Erasure, How::Desk);
    let claim = app.write(&house, &Ask { wish }).await.unwrap();
    worker::drain(app).await.unwrap();
    let claim = app.write(&house, &Vouch { claim }).await.unwrap();
    let decide = Decide::whole(claim.id, Decision::Erase { mode, comes_back }, claim.number.to_string());
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
async fn who_was_erased_after_the_backup_is_erased_again_as_far_as_then() {
    let folder = TempDir::new().unwrap();
    let copy = folder.path().join("backup.db");
    let app = open(folder.path()).await;
    let (anonymised, destroyed) = (add(&app, "pinarli").await, add(&app, "kowalczyk").await);
    let stays = add(&app, "bakkerova").await;
    backup::data(&app, &copy).await.unwrap();
    assert!(backup::data(&app, &copy).await.is_err(), "a backup never overwrites another");
    erase(&app, anonymised, Mode::Anonymise, Return::Welcome).await;
    erase(&app, destroyed, Mode::Destroy, Return::KeptOut).await;
    drop(app);
    let restored = put_back(folder.path(), &copy).await.unwrap();
    assert_eq!(restored.erased, 2);
    assert!(!contains(&folder.path().join("custodia.db"), b"pinarli"));
    let app = open(folder.path()).await;
    let mut reader = app.read(&Actor::house()).await.unwrap();
    let standing = customers::record(&mut reader, anonymised).await.unwrap().map(|record| record.standing);
    assert_eq!(standing, Some(Standing::Erased));
    assert!(
        customers::record(&mut reader, destroyed).await.unwrap().is_none(),
        "destroyed then, destroyed now"
    );
    assert!(consent::is_suppressed(&mut reader, "kowalczyk@example.org").await.unwrap(), "still kept out");
    assert!(is_known(&app, stays).await);
    assert_eq!(rights::replay(&app).await.unwrap(), 0, "a second time there is nothing left to do");
}

fn contains(file: &Path, needle: &[u8]) -> bool {
    fs::read(file).unwrap().windows(needle.len()).any(|window| window == needle)
}

struct End(Vec<SubjectId>);

impl Action for End {
    type Output = Ended;
    const NEEDS: Permission = SYSTEM;

    async fn run(&self, tx: &mut Tx) -> Result<Ended> {
        rights::end(tx, &self.0, &Ending { mode: Mode::Destroy, rule: "retention:test".into() }).await
    }
}

/// How many people end after the backup; a release asks for 10,000 with `CUSTODIA_TEST_ENDED`.
fn ended() -> u32 {
    let asked = std::env::var_os("CUSTODIA_TEST_ENDED");
    asked.and_then(|count| count.to_str()?.parse().ok()).unwrap_or(600)
}

#[tokio::test]
async fn many_erasures_after_a_backup_are_replayed_before_the_first_answer() {
    let folder = TempDir::new().unwrap();
    let copy = folder.path().join("backup.db");
    let app = open(folder.path()).await;
    custodia::demo::crowd(&app, ended() + 1).await.unwrap();
    backup::data(&app, &copy).await.unwrap();
    let mut reader = app.read(&Actor::house()).await.unwrap();
    let all = customers::ids(&mut reader, &customers::Filter::default(), None, ended()).await.unwrap();
    drop(reader);
    for part in all.chunks(500) {
        let ended = app.write(&Actor::house(), &End(part.to_vec())).await.unwrap();
        assert_eq!((ended.done, ended.left.len()), (part.len(), 0));
    }
    worker::drain(&app).await.unwrap();
    drop(app);
    let restored = put_back(folder.path(), &copy).await.unwrap();
    assert_eq!(restored.erased, all.len());
    let app = open(folder.path()).await;
    let mut reader = app.read(&Actor::house()).await.unwrap();
    assert_eq!(customers::count(&mut reader, &customers::Filter::default()).await.unwrap(), 1);
    let keys: Vec<KeyId> = all.iter().copied().map(KeyId::of).collect();
    let ring = app.vault().unlock(&keys).await.unwrap();
    assert!(keys.iter().all(|key| !ring.holds(*key)));
    assert!(consent::verify(&app).await.unwrap().is_sound());
}

#[tokio::test]
async fn what_is_no_backup_of_this_house_is_refused_and_nothing_is_lost() {
    let (folder, elsewhere) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let other = open(elsewhere.path()).await;
    add(&other, "vreemd").await;
    let foreign = elsewhere.path().join("foreign.db");
    backup::data(&other, &foreign).await.unwrap();
    drop(other);
    let app = open(folder.path()).await;
    let here = add(&app, "rotterdam").await;
    let own = folder.path().join("own.db");
    backup::data(&app, &own).await.unwrap();
    drop(app);

    let bytes = fs::read(&own).unwrap();
    let file = |name: &str, bytes: &[u8]| -> PathBuf {
        let path = elsewhere.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    };
    let mut spoiled = bytes.clone();
    spoiled[8_192..40_000].fill(0x5a);
    for (copy, said) in [
        (elsewhere.path().join("none.db"), "no such file"),
        (file("empty.db", b""), "no backup"),
        (file("letter.db", &b"Dear Sir or Madam, ".repeat(100)), "no backup"),
        (file("cut.db", &bytes[..bytes.len() / 2]), "cut off"),
        (file("spoiled.db", &spoiled), "damaged"),
        (foreign, "another house"),
    ] {
        let error = put_back(folder.path(), &copy).await.unwrap_err();
        assert!(format!("{error:?} {error}").contains(said), "{}: {error:?}", copy.display());
        assert!(!folder.path().join("custodia.restoring.db").exists());
    }
    assert!(is_known(&open(folder.path()).await, here).await, "the house is as it was");
    assert_eq!(put_back(folder.path(), &own).await.unwrap().erased, 0);
    assert!(is_known(&open(folder.path()).await, here).await);
}

#[tokio::test]
async fn nothing_is_put_back_under_a_house_that_is_open() {
    let folder = TempDir::new().unwrap();
    let copy = folder.path().join("backup.db");
    let app = open(folder.path()).await;
    backup::data(&app, &copy).await.unwrap();
    let here = add(&app, "rotterdam").await;
    // One serves, another works.
    let (serves, works) =
        (backup::stay_open(&config(folder.path())), backup::stay_open(&config(folder.path())));
    drop(serves.unwrap());
    let error = put_back(folder.path(), &copy).await.unwrap_err();
    assert!(format!("{error:?}").contains("in use"), "{error:?}");
    assert!(is_known(&app, here).await);
    drop((app, works.unwrap()));
    put_back(folder.path(), &copy).await.unwrap();
    assert!(!is_known(&open(folder.path()).await, here).await);
    assert!(backup::stay_open(&config(folder.path())).is_ok(), "whoever starts now may stay");
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
