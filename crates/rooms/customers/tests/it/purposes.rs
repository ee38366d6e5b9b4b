//! A room that keeps permissions, for stories that ask it: whoever lives in Poland allows news by e-mail, everybody orders, and
//! a fleeting purpose is allowed once and then withdrawn.

use customers::SubjectId;
use futures::future::BoxFuture;
use kernel::{Reader, Result, Room, lists::List, lists::Listed, room::Way};
use kit::Lang;
use std::sync::atomic::{AtomicBool, Ordering};
use testkit::World;

const ROOM: Room = Room {
    name: "testpurposes",
    allows: Some(allows),
    lists: &[
        List { fields: &["purpose"], read: purposes },
        List { fields: &["special-purpose"], read: special },
    ],
    ..testkit::BARE
};

/// Whether the fleeting purpose was asked about already; one story alone uses it.
static WITHDRAWN: AtomicBool = AtomicBool::new(false);

pub async fn world() -> World {
    World::with(&[customers::ROOM, ROOM]).await
}

/// People with the kinds of addresses that may be used.
type Usable = Vec<(SubjectId, Vec<Way>)>;

fn allows(reader: &mut Reader, subjects: Vec<SubjectId>, purpose: String) -> BoxFuture<'_, Result<Usable>> {
    Box::pin(async move {
        if purpose == "fleeting" && WITHDRAWN.swap(true, Ordering::SeqCst) {
            return Ok(Vec::new());
        }
        let ways = if purpose == "news" { vec![Way::Email] } else { Way::ALL.to_vec() };
        let people = customers::contacts(reader, &subjects).await?;
        let allows = |country: Option<&str>| purpose != "news" || country == Some("PL");
        let allowing: Vec<SubjectId> = people
            .iter()
            .filter(|person| allows(person.country.as_deref()))
            .map(|person| person.subject)
            .collect();
        let allowing = subjects.into_iter().filter(|subject| allowing.contains(subject));
        Ok(allowing.map(|subject| (subject, ways.clone())).collect())
    })
}

/// The purposes that say what allows special categories.
fn special(_: &mut Reader, _: Lang) -> BoxFuture<'_, Result<Vec<Listed>>> {
    let listed = |key: &str, on_offer| Listed { key: key.into(), name: key.into(), on_offer };
    Box::pin(async move { Ok(vec![listed("care", true), listed("old-care", false)]) })
}

fn purposes(_: &mut Reader, _: Lang) -> BoxFuture<'_, Result<Vec<Listed>>> {
    let listed = |key: &str, name: &str, on_offer| Listed { key: key.into(), name: name.into(), on_offer };
    Box::pin(async move {
        Ok(vec![
            listed("orders", "Your orders", true),
            listed("news", "Our news", true),
            listed("fleeting", "Fleeting", true),
            listed("old", "What ended", false),
        ])
    })
}
