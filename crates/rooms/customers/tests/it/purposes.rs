//! A room that keeps permissions, for stories that ask it: whoever lives in Poland allows news, everybody orders.

use customers::SubjectId;
use futures::future::BoxFuture;
use kernel::{Reader, Result, Room, lists::List, lists::Listed};
use kit::Lang;
use testkit::World;

const ROOM: Room = Room {
    name: "testpurposes",
    migrations: &[],
    words: [(Lang::En, ""), (Lang::Nl, ""), (Lang::Pl, ""), (Lang::Tr, ""), (Lang::De, "")],
    permissions: &[],
    fields: &[],
    settings: &[],
    events: &[],
    statements: &[],
    personal_data: &[],
    jobs: &[],
    navigation: &[],
    panels: &[],
    marks: None,
    allows: Some(allows),
    lists: &[
        List { fields: &["purpose"], read: purposes },
        List { fields: &["special-purpose"], read: special },
    ],
    checks: None,
    pages: axum::Router::new,
    api: utoipa_axum::router::OpenApiRouter::new,
    samples: |_| Vec::new(),
    gate: None,
};

pub async fn world() -> World {
    World::with(&[customers::ROOM, ROOM]).await
}

fn allows(
    reader: &mut Reader,
    subjects: Vec<SubjectId>,
    purpose: String,
) -> BoxFuture<'_, Result<Vec<SubjectId>>> {
    Box::pin(async move {
        let people = customers::contacts(reader, &subjects).await?;
        let allows = |country: Option<&str>| purpose == "orders" || country == Some("PL");
        let allowing: Vec<SubjectId> = people
            .iter()
            .filter(|person| allows(person.country.as_deref()))
            .map(|person| person.subject)
            .collect();
        Ok(subjects.into_iter().filter(|subject| allowing.contains(subject)).collect())
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
            listed("old", "What ended", false),
        ])
    })
}
