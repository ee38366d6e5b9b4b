//! What goes by itself: files nobody took, cases that are over their time; and nothing else.

use crate::scene::{broken, house, open};
use cases::{Move, Note, NoteKind, Upload, keep};
use ground::{
    clock::{DAY, HOUR},
    paging::Wanted,
};
use kernel::Actor;

fn upload() -> Upload {
    Upload { name: "lamp.txt".into(), media: "text/plain".into(), bytes: b"hummmm".to_vec() }
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
    world.work_on_schedule().await;
    world.advance(2 * HOUR);
    world.work_on_schedule().await;
    assert!(cases::show(&mut world.read().await, case.id, &Wanted::default()).await.is_err());
    assert_eq!(world.app.vault().count().await.unwrap(), before);
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
