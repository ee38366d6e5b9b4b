//! What other rooms tell fills the sections, and a notice that says it no longer shows that.

use crate::house::{OFFICER, furnished};
use futures::future::BoxFuture;
use kernel::{About, Reader, Result, Room, Said, Setting, Told, setting::COMPANY_NAME};
use kit::Words;
use notices::{Drift, GENERAL, Turn};
use testkit::Guest;

/// A room that tells of one processor for each name of the company, so that a story can change what it tells.
fn tells(reader: &mut Reader) -> BoxFuture<'_, Result<Vec<Told>>> {
    Box::pin(async move {
        let name = reader.setting(&NAMED).await?;
        let app = reader.app();
        let one = |about: About, text: &'static str| {
            Told::new(about, format!("{about} printer"), &name).said(app, |t: Words| Said {
                name: format!("Printer {name}"),
                text: format!("{text} {} {name}", t.lang().tag()),
            })
        };
        let mut told = vec![
            one(About::Recipients, "prints"),
            one(About::Transfers, "leaves"),
            one(About::Retention, "stays"),
            one(About::Rights, "- may"),
        ];
        told.retain(|_| !name.is_empty());
        Ok(told)
    })
}

const NAMED: Setting = COMPANY_NAME;
const TELLING: Room = Room { tells: Some(tells), ..post::ROOM };

#[tokio::test]
async fn sections_are_filled_by_rooms_in_every_language() {
    let house = furnished(TELLING).await;
    house.company("A").await;
    house.world.post(OFFICER, "/notices/of/general/renewal", &[]).await.expect(303);
    for lang in crate::house::LANGS {
        let page = house.world.get(Guest::Nobody, &format!("/privacy?lang={lang}")).await.expect(200);
        let lines = ["prints", "leaves", "stays", "may"].map(|line| format!("<li>{line} {lang} A</li>"));
        lines.iter().fold(page, |page, line| page.shows(line)).hides("⟦");
    }
}

#[tokio::test]
async fn what_rooms_tell_anew_makes_a_notice_out_of_date() {
    let house = furnished(TELLING).await;
    house.company("A").await;
    house.world.post(OFFICER, "/notices/of/general/renewal", &[]).await.expect(303);
    assert_eq!(notices::drift(&mut house.world.read().await, GENERAL).await.unwrap(), []);
    house.company("B").await;
    let drift = notices::drift(&mut house.world.read().await, GENERAL).await.unwrap();
    let changed = |drift: &&Drift| matches!(drift, Drift::Told { turn: Turn::Changed, .. });
    assert_eq!(drift.iter().filter(changed).count(), 4);
    let page = house.world.get(OFFICER, "/notices/of/general?lang=en").await.expect(200);
    page.shows("Who gets it: “Printer B” changed.").shows("How long we keep it: “Printer B” changed.");
    house.company("").await;
    let page = house.world.get(OFFICER, "/notices/of/general?lang=nl").await.expect(200);
    page.shows("“Printer A” is er niet meer.");
}
