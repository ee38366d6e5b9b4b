//! What goes by itself: files nobody took, cases that are over their time; and nothing else.

use crate::scene::{EndOld, broken, house, open};
use cases::{Draft, KeepDraft, Move, Note, NoteKind, TakeBack, Upload, keep};
use ground::{
    args,
    clock::{DAY, HOUR},
    db::Sql,
    id::Id,
    paging::Wanted,
};
use kernel::{Actor, Role, datamap::Depth};

fn upload() -> Upload {
    Upload { name: "lamp.txt".into(), media: "text/plain".into(), bytes: b"hummmm".to_vec(), cid: None }
}

#[tokio::test]
async fn files_that_belong_to_nothing_go_after_a_day() {
    let world = house().await;
    let case = open(&world, broken("Broken.")).await;
    let kept = keep(&world.app, &Actor::house(), vec![upload(), upload()]).await.unwrap();
    let note = Note {
        case: case.id,
        kind: NoteKind::Note,
        text: "See".into(),
        mentions: Vec::new(),
        attachments: kept[..1].to_vec(),
    };
    world.write(&note).await.unwrap();
    world.write(&note).await.expect_err("a file is given to one line");
    let keys = world.app.vault().count().await.unwrap();
    world.advance(2 * DAY);
    world.work_on_schedule().await;
    assert_eq!(world.app.vault().count().await.unwrap(), keys - 1);
    let shown = cases::show(&mut world.read().await, case.id, &Wanted::default()).await.unwrap();
    let file = shown.thread.items.iter().find_map(|line| line.files.first()).unwrap();
    let (_, bytes) = cases::read::file(&mut world.read().await, case.id, file.id).await.unwrap();
    assert_eq!(bytes, b"hummmm");
    let late = Note { attachments: kept[1..].to_vec(), ..note };
    world.write(&late).await.expect_err("it is gone");
}

#[tokio::test]
async fn files_of_a_draft_wait_as_long_as_it_does() {
    let world = house().await;
    let case = open(&world, broken("Broken.")).await;
    let kept = keep(&world.app, &Actor::house(), vec![upload(), upload()]).await.unwrap();
    let draft = |files: &[cases::Kept]| {
        let draft = Draft { text: "See".into(), attachments: files.to_vec(), ..Draft::default() };
        KeepDraft { case: case.id, draft }
    };
    world.write_as(Role::Agent, &draft(&kept)).await.unwrap();
    world.advance(30 * DAY);
    world.work_on_schedule().await;
    // One of them is put aside again; the other is kept with the draft that was changed.
    world.write_as(Role::Agent, &draft(&kept[..1])).await.unwrap();
    let keys = world.app.vault().count().await.unwrap();
    world.advance(40 * DAY);
    world.work_on_schedule().await;
    assert_eq!(world.app.vault().count().await.unwrap(), keys - 1, "only what was put aside is gone");
    let reply = |file: &cases::Kept| cases::Reply {
        attachments: vec![file.clone()],
        ..cases::Reply::new(case.id, "See")
    };
    world.write_as(Role::Agent, &reply(&kept[1])).await.expect_err("it is gone");
    let sent = world.write_as(Role::Agent, &reply(&kept[0])).await.unwrap();
    let file = cases::read::file(&mut world.read().await, case.id, kept[0].id).await.unwrap();
    assert_eq!(file.1, b"hummmm");
    // Taken back it is a draft again, whose file waits; a draft that nobody touches goes with its file.
    world.write_as(Role::Agent, &TakeBack { case: case.id, entry: sent.entry }).await.unwrap();
    world.advance(30 * DAY);
    world.work_on_schedule().await;
    assert_eq!(world.app.vault().count().await.unwrap(), keys - 1);
    world.advance(32 * DAY);
    world.work_on_schedule().await;
    assert_eq!(world.app.vault().count().await.unwrap(), keys - 2);
}

#[tokio::test]
async fn a_case_goes_when_its_time_is_over_with_all_its_keys() {
    let world = house().await;
    let before = world.app.vault().count().await.unwrap();
    let case = open(&world, broken("Broken.")).await;
    let kept = keep(&world.app, &Actor::house(), vec![upload()]).await.unwrap();
    world
        .write(&Note {
            case: case.id,
            kind: NoteKind::Call,
            text: "Rang".into(),
            mentions: Vec::new(),
            attachments: kept,
        })
        .await
        .unwrap();
    world
        .write(&Move {
            case: case.id,
            transition: "finish".into(),
            values: Default::default(),
            version: None,
        })
        .await
        .unwrap();
    world.advance(1_096 * DAY);
    assert_eq!(world.write(&EndOld(Depth::Destroy)).await.unwrap(), 1);
    world.advance(2 * HOUR);
    world.work_on_schedule().await;
    assert!(cases::show(&mut world.read().await, case.id, &Wanted::default()).await.is_err());
    assert_eq!(world.app.vault().count().await.unwrap(), before);
}

#[tokio::test]
async fn an_anonymised_case_counts_and_tells_nothing() {
    let world = house().await;
    let before = world.app.vault().count().await.unwrap();
    let case = open(&world, broken("Broken.")).await;
    let finish =
        Move { case: case.id, transition: "finish".into(), values: Default::default(), version: None };
    world.write(&finish).await.unwrap();
    world.advance(1_096 * DAY);
    assert_eq!(world.write(&EndOld(Depth::Anonymise)).await.unwrap(), 1);
    assert_eq!(world.write(&EndOld(Depth::Anonymise)).await.unwrap(), 0, "it is not found again");
    world.advance(2 * HOUR);
    world.work_on_schedule().await;
    assert_eq!(world.app.vault().count().await.unwrap(), before);
    let left = cases::by_number(&mut world.read().await, case.number).await.unwrap();
    assert_eq!(left.map(|left| left.id), Some(case.id));
}

#[tokio::test]
async fn too_many_and_too_large_files_are_refused() {
    let world = house().await;
    let many = (0..26).map(|_| upload()).collect();
    assert!(keep(&world.app, &Actor::house(), many).await.is_err());
    let large = Upload { bytes: vec![0; (25 << 20) + 1], ..upload() };
    assert!(keep(&world.app, &Actor::house(), vec![large]).await.is_err());
    assert!(keep(&world.app, &Actor::house(), Vec::new()).await.unwrap().is_empty());
}

#[tokio::test]
async fn who_closed_the_page_leaves_no_trace() {
    const HERE: Sql = Sql::new("select count(*) from cases_presence");
    let world = house().await;
    let case = open(&world, broken("Broken.")).await;
    let here =
        cases::BeHere { case: case.id, being: cases::actions::Being::Does(cases::model::Doing::Looking) };
    world.write_as(Role::Agent, &here).await.unwrap();
    world.write_as(Role::Agent, &here).await.unwrap();
    world.write_as(Role::Manager, &here).await.unwrap();
    let count = || async { world.read().await.scalar::<i64>(HERE, args![]).await.unwrap() };
    assert_eq!(count().await, 2);
    world.work_on_schedule().await;
    assert_eq!(count().await, 2, "they are here");
    world.advance(HOUR);
    world.work_on_schedule().await;
    assert_eq!(count().await, 0);
    world
        .write_as(Role::Auditor, &cases::BeHere { case: cases::CaseId::from_bytes([9; 16]), ..here })
        .await
        .unwrap_err();
    assert_eq!(count().await, 0);
}
