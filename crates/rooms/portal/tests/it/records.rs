//! Stories of single records about a person: each is listed, and says why it is held.

use crate::{
    CARLA, carla,
    data::Hold,
    own_cases::{case, desk},
    world,
};
use testkit::Guest;

#[tokio::test]
async fn each_record_says_why_it_is_held_without_its_words_or_names_of_colleagues() {
    let world = world().await;
    let (subject, path) = carla(&world).await;
    let page = world.get(Guest::Nobody, &format!("{path}/data")).await.expect(200);
    page.shows(&format!("{path}/data/consent_events"));
    let page = world.get(Guest::Nobody, &format!("{path}/data/consent_events")).await.expect(200);
    let page = page.shows("Why do we hold this?").hides("⟦").text();
    let begins = page.find("/data/consent_events.perm_").unwrap();
    let end = begins + page[begins..].find('"').unwrap();
    let told = world.get(Guest::Nobody, &format!("{path}{}", &page[begins..end])).await.expect(200);
    let told = told.shows("GDPR Art. 6(1)(a)").shows("Seen by").shows("When erased").hides("⟦");
    told.hides(CARLA).hides("staff_");
    let whole = format!("{path}/data/customers.{subject}");
    world.get(Guest::Nobody, &whole).await.expect(200).shows("form “news”").hides(CARLA);
    // Another person's record is as unknown as one that never was.
    for gone in ["customers.cust_00000000000000000000000000", "consent_events.perm_1", "sessions"] {
        world.get(Guest::Nobody, &format!("{path}/data/{gone}")).await.expect(404);
    }
}

/// Addresses of records on a page, in its own language.
fn records(page: &str) -> Vec<String> {
    let links = page.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    links
        .filter(|link| link.contains("/data/") && link.contains("lang=en"))
        .map(|link| link.replace("&amp;", "&").replace("&#38;", "&"))
        .collect()
}

#[tokio::test]
async fn every_record_that_is_listed_explains_itself() {
    let world = desk().await;
    let (subject, path) = carla(&world).await;
    world.app.write(&kernel::Actor::house(), &Hold(subject)).await.unwrap();
    case(&world, subject, cases::Open::default()).await;
    let whole = world.get(Guest::Nobody, &format!("{path}/data")).await.expect(200).text();
    let (kinds, mut told) = (records(&whole), 0);
    let fields = format!("{path}/data/customer_attributes?lang=en");
    assert!(kinds.contains(&fields), "{kinds:?}");
    world.get(Guest::Nobody, &fields).await.expect(200).shows("Club number").hides("4711");
    for kind in &kinds {
        let page = world.get(Guest::Nobody, kind).await.expect(200).hides("⟦").text();
        let is_one = |link: &String| link.rsplit('/').next().is_some_and(|last| last.contains('.'));
        for one in records(&page).iter().filter(|link| is_one(link)) {
            world.get(Guest::Nobody, one).await.expect(200).hides("⟦");
            told += 1;
        }
    }
    assert!(told > 3, "{told}");
}

/// More than one page of one kind.
struct Turns(kernel::SubjectId);

impl kernel::Action for Turns {
    type Output = ();
    const NEEDS: kernel::Permission = kernel::SYSTEM;

    async fn run(&self, tx: &mut kernel::Tx) -> kernel::Result<()> {
        let states = [consent::State::Withdrawn, consent::State::Given];
        let change = |state| {
            consent::Change::new(self.0, "news", consent::Channel::Email, state, consent::How::Person)
                .origin("preferences")
        };
        let changes: Vec<consent::Change> = states.into_iter().cycle().take(210).map(change).collect();
        for change in &changes {
            consent::write(tx, change).await?;
        }
        Ok(())
    }
}

#[tokio::test]
async fn records_of_many_years_are_read_page_by_page() {
    let world = world().await;
    let (subject, path) = carla(&world).await;
    world.write(&Turns(subject)).await.unwrap();
    let (mut link, mut seen) = (Some(format!("{path}/data/consent_events?lang=en")), 0);
    while let Some(at) = link.take() {
        let page = world.get(Guest::Nobody, &at).await.expect(200).text();
        let all = records(&page);
        seen += all.iter().filter(|link| link.contains("consent_events.")).count();
        link = all.into_iter().find(|link| link.ends_with("&from=200"));
    }
    assert_eq!(seen, 211, "each once: the first yes, and what followed");
}
