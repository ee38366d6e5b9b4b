//! What somebody takes away: each file by itself, all in an archive, and nothing of anybody else's.

use crate::records::{carla, choose, world};
use consent::{Channel, How, State};
use kernel::{
    Actor, Error, SubjectId,
    room::{Check, Met},
};
use kit::Lang;
use receipts::{File, Piece};
use std::io::{Cursor, Read};
use testkit::World;

async fn take(world: &World, subject: SubjectId, piece: &Piece) -> kernel::Result<File> {
    let t = world.app.lexicon().words(Lang::Nl);
    receipts::file(&mut world.read().await, subject, piece, t).await
}

fn unpacked(file: &File) -> Vec<(String, String)> {
    let mut zip = zip::ZipArchive::new(Cursor::new(&file.bytes)).unwrap();
    let read = |at: usize| {
        let mut text = String::new();
        let mut entry = zip.by_index(at).unwrap();
        entry.read_to_string(&mut text).unwrap();
        (entry.name().unwrap().strip_prefix("permissions/").unwrap().to_owned(), text)
    };
    let count = zip::ZipArchive::new(Cursor::new(&file.bytes)).unwrap().len();
    (0..count).map(read).collect()
}

#[tokio::test]
async fn the_archive_holds_all_that_a_verifier_needs() {
    let world = world().await;
    let carla = carla(&world).await;
    choose(&world, carla, State::Given, How::Link).await;
    choose(&world, carla, State::Withdrawn, How::Person).await;
    consent::seal_now(&world.app).await.unwrap();
    choose(&world, carla, State::Given, How::Person).await;

    let file = take(&world, carla, &Piece::All).await.unwrap();
    assert_eq!((file.name.as_str(), file.media), ("permissions.zip", "application/zip"));
    let files = unpacked(&file);
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    let text =
        |name: &str| &files.iter().find(|(known, _)| known == name).unwrap_or_else(|| panic!("{names:?}")).1;
    for name in ["news-email-1-given", "news-email-2-withdrawn"] {
        let (entry, proof) = (text(&format!("{name}.entry.txt")), text(&format!("{name}.tlog-proof")));
        let proved = receipts::check(entry, proof, text("key.txt")).unwrap();
        assert_eq!(proved.checkpoint.head.size, 2);
        assert!(proved.entry.facts().contains(&carla.to_string()));
    }
    assert!(text("news-email.jsonld").contains("dpv:ConsentRecord"));
    assert!(!names.contains(&"news-email-3-given.tlog-proof"), "{names:?}");
    let readme = text("README.txt");
    let company = ["UW TOESTEMMINGEN", "Noorderpad BV", "/ledger?lang=nl"];
    for told in company.into_iter().chain(["nog niet verzegeld", "news-email-3-given.entry.txt"]) {
        assert!(readme.contains(told), "{told}: {readme}");
    }
    consent::seal_now(&world.app).await.unwrap();
    let files = unpacked(&take(&world, carla, &Piece::All).await.unwrap());
    assert!(files.iter().all(|(_, text)| !text.contains("nog niet verzegeld")), "nothing waits any more");
}

#[tokio::test]
async fn pieces_are_found_by_their_names_and_by_their_own_person_only() {
    let world = world().await;
    let (carla, other) = (carla(&world).await, carla(&world).await);
    choose(&world, carla, State::Given, How::Link).await;
    choose(&world, other, State::Given, How::Link).await;
    let receipts = receipts::receipts(&mut world.read().await, carla).await.unwrap();
    assert!(receipts[0].sealed.is_empty(), "nothing is sealed yet");
    let event = receipts[0].held.history[0].facts.id;
    let waiting = take(&world, carla, &Piece::Proof(event)).await;
    assert!(matches!(waiting, Err(Error::Conflict(_))), "it waits to be sealed");

    consent::seal_now(&world.app).await.unwrap();
    let receipts = receipts::receipts(&mut world.read().await, carla).await.unwrap();
    assert!(receipts[0].sealed.contains(&event));
    let record = Piece::Record("news".into(), Channel::Email);
    for (piece, name) in [
        (Piece::Entry(event), "news-email-1-given.entry.txt"),
        (Piece::Proof(event), "news-email-1-given.tlog-proof"),
        (record, "news-email.jsonld"),
    ] {
        assert_eq!(piece.to_string().parse(), Ok(piece.clone()));
        assert_eq!(take(&world, carla, &piece).await.unwrap().name, name);
    }
    for piece in [Piece::Entry(event), Piece::Proof(event), Piece::Record("offers".into(), Channel::Sms)] {
        assert!(matches!(take(&world, other, &piece).await, Err(Error::NotFound)), "{piece}");
    }
    for garbled in ["", ".zip", "news.jsonld", "news.pigeon.jsonld", "perm_1.entry", "../key.txt"] {
        assert!(garbled.parse::<Piece>().is_err(), "{garbled}");
    }
}

#[tokio::test]
async fn the_check_tells_when_nothing_is_sealed_any_more() {
    let world = world().await;
    let check = async || -> Check {
        let mut reader = world.app.read(&Actor::house()).await.unwrap();
        let t = world.app.lexicon().words(Lang::En);
        receipts::ROOM.checks.unwrap()(&mut reader, t).await.unwrap().remove(0)
    };
    assert_eq!(check().await.state, Met::Fine, "an empty ledger is whole");
    let carla = carla(&world).await;
    choose(&world, carla, State::Given, How::Link).await;
    assert_eq!(check().await.state, Met::Fine, "a minute is no delay");
    world.advance(ground::clock::HOUR);
    let late = check().await;
    assert!(late.state == Met::Look && late.found.contains("waiting"), "{late:?}");
    consent::seal_now(&world.app).await.unwrap();
    let fine = check().await;
    assert!(fine.state == Met::Fine && fine.found.contains("1 entry"), "{fine:?}");
}
